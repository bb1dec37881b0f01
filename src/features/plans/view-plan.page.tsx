import { planWord } from '../../access/index.ts';
import { Button, Columns, Crumb, Fold, PageHead, Table, Tag } from '../../ui/components.ts';
import { emptyForm, PostForm, SelectField } from '../../ui/form.tsx';
import { countWord, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/index.ts';
import { isOfRecords, type PlanPartRow, sectionOf } from './plan.ts';
import { mayMove } from './plan-access.ts';
import { planStandsWords, planTitle } from './plan-page-words.ts';
import { PlanSide, type PlanView } from './plan-side.page.tsx';
import { Changed, NextSteps, Returned, Stage } from './plan-stands.page.tsx';
import { isInHand, transitionsFrom } from './plan-states.ts';
import { addPartUrl, partUrl } from './plan-urls.ts';
import { leadWords, partWords } from './plan-words.ts';

export function ViewPlanPage({ ctx, view }: { ctx: PageContext; view: PlanView }) {
  const { opened, today, disputed } = view;
  const { child, plan } = opened;
  const word = planWord({ scopes: child.scopes, groups: child.facts.groups }) === 'PEP' ? 'PEP' : 'Plan';
  const whole = child.sees('plan');
  const moves = transitionsFrom(plan.state, plan.form).filter(
    (move) => opened.isOpenForWriting && mayMove(opened.doer, plan, move),
  );
  return (
    <Page ctx={ctx} title={`${planTitle(plan, word)}: ${child.name.short}`}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead
        title={planTitle(plan, word)}
        lede={planStandsWords(plan, (day) => dayWords(day, today))}
        more={whole ? `${plan.form.title}, ${plan.form.owner}’s form. Held by ${plan.controller}.` : undefined}
      />
      {whole && <Stage view={view} />}
      <Returned view={view} />
      {whole && <Changed view={view} />}
      {whole && <NextSteps moves={moves} view={view} />}
      <Columns
        main={
          <>
            <Sections parts={opened.readable} view={view} disputed={disputed} />
            {whole && opened.leadsPlan && isInHand(plan.state) && <AddSection ctx={ctx} view={view} />}
          </>
        }
        side={<PlanSide view={view} />}
      />
    </Page>
  );
}

const marks = { 'not-started': 'ring', 'in-progress': 'half', sent: 'full', declined: 'none' } as const;

function Sections({
  parts,
  view,
  disputed,
}: {
  parts: readonly PlanPartRow[];
  view: PlanView;
  disputed: ReadonlySet<string>;
}) {
  const { child, plan } = view.opened;
  /** How many are recorded of what a section of records waits for; null where it waits for nothing. */
  const recorded = ({ section }: PlanPartRow): string | null => {
    const counts = (sectionOf(plan.form, section)?.questions ?? []).flatMap(({ records }) =>
      records === null ? [] : (view.missing?.rows.get(records) ?? []),
    );
    const many = counts.reduce((sum, count) => sum + count, 0);
    return counts.length === 0 ? null : many === 0 ? 'None yet' : sentence(`${countWord(many)} recorded`);
  };
  const title = (part: PlanPartRow) => sectionOf(plan.form, part.section)?.title ?? part.section;
  return (
    <Table
      caption={child.sees('plan') ? 'Sections' : 'What you are asked'}
      count={parts.length}
      columns={[
        {
          head: 'Section',
          isHead: true,
          width: 40,
          cell: (part: PlanPartRow) => (
            <a class="govuk-link" href={partUrl(child.id, plan.id, part.id)}>
              {part.label === '' ? title(part) : `${title(part)}: ${part.label}`}
            </a>
          ),
        },
        {
          head: 'Who writes it',
          width: 28,
          cell: (part) => (part.lead === 'records' ? 'From the record' : leadWords(part.lead)),
        },
        {
          head: 'How it stands',
          width: 32,
          cell: (part) =>
            isOfRecords(plan.form, part) ? (
              recorded(part)
            ) : disputed.has(part.id) ? (
              <Tag state="late">Two answers stand</Tag>
            ) : (
              <Tag state={marks[part.state]}>{partWords[part.state]}</Tag>
            ),
        },
      ]}
      rows={parts}
      rowKey={(part) => part.id}
    />
  );
}

/** Sections of the form that did not apply when it began: something is so now, or nothing recorded said so. */
function AddSection({ ctx, view: { opened } }: { ctx: PageContext; view: PlanView }) {
  const { child, plan } = opened;
  const left = plan.form.sections.filter(({ id }) => !plan.parts.some((part) => part.section === id));
  if (left.length === 0) return null;
  return (
    <Fold summary="Bring in another section" soft>
      <PostForm action={addPartUrl(child.id, plan.id)} csrfToken={ctx.csrfToken}>
        <SelectField
          form={emptyForm}
          name="section"
          label="Section"
          hint="Those the form has, and that did not apply when this plan began"
          choices={left.map(({ id, title }) => ({ value: id, text: title }))}
        />
        <Button kind="outlined">Bring it in</Button>
      </PostForm>
    </Fold>
  );
}
