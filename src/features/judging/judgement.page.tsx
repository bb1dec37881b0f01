import { planWord } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { PlanSection } from '../../packs/model.ts';
import { Block, Button, Crumb, Empty, Fold, Notice, PageHead, Tag } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, Radios, TextArea } from '../../ui/form.tsx';
import { dateTimeWithin, dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import {
  CopiedContent,
  type CopiedSection,
  judgementUrl,
  moveUrl,
  type OpenPlan,
  type PlanCopy,
  planFileUrl,
  planTitle,
  planUrl,
} from '../plans/index.ts';
import { type Colour, colours, colourWords, type Judgement } from './judgement.ts';
import { secondJudgementUrl } from './urls.ts';

export const wordOf = ({ child }: OpenPlan): 'PEP' | 'Plan' =>
  planWord({ scopes: child.scopes, groups: child.facts.groups }) === 'PEP' ? 'PEP' : 'Plan';

export const BackToPlan = ({ opened }: { opened: OpenPlan }) => (
  <Crumb href={planUrl(opened.child.id, opened.plan.id)}>
    {opened.child.name.short}, {planTitle(opened.plan, wordOf(opened))}
  </Crumb>
);

const marks = { green: 'full', amber: 'half', red: 'ring' } as const;

/** A colour by its meaning and its mark: never by colour alone. */
export const ColourTag = ({ colour }: { colour: Colour }) => (
  <Tag state={marks[colour]}>{`${colourWords[colour]} (${colour})`}</Tag>
);

/** Each section that is judged: what it says, what a reader looks for, and the two fields. */
export function JudgementFields(props: {
  readonly form: FormState;
  readonly sections: readonly PlanSection[];
  readonly copy: PlanCopy | undefined;
  readonly opened: OpenPlan;
  readonly today: Day;
}) {
  const { form, sections, copy, opened, today } = props;
  const fileUrl = (file: string) => planFileUrl(opened.child.id, opened.plan.id, file);
  return (
    <>
      {sections.map((section) => (
        <Block key={section.id} title={section.title}>
          <Fold summary="Read it as it was sent in" soft>
            <Said
              sections={(copy?.sections ?? []).filter((each) => each.section === section.id)}
              fileUrl={fileUrl}
              today={today}
            />
          </Fold>
          <p class="soft">What a reader looks for:</p>
          <ul class="govuk-list govuk-list--bullet">
            {section.readerLooksFor.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <Radios
            form={form}
            name={`colour.${section.id}`}
            label={`How is “${section.title}”?`}
            choices={colours.map((colour) => ({ value: colour, text: `${colourWords[colour]} (${colour})` }))}
            small
          />
          <TextArea
            form={form}
            name={`words.${section.id}`}
            label="What is good about it, or would make it good"
            hint="Needed where it is not good as it is"
            rows={2}
          />
        </Block>
      ))}
    </>
  );
}

interface SaidProps {
  readonly sections: readonly CopiedSection[];
  readonly fileUrl: (file: string) => string;
  readonly today: Day;
}

function Said({ sections, fileUrl, today }: SaidProps) {
  if (sections.length === 0) return <p class="soft">Nothing of it is open to you.</p>;
  return (
    <>
      {sections.map((section) => (
        <div key={section.label}>
          {section.label !== '' && <h3>{section.label}</h3>}
          <CopiedContent section={section} today={today} fileUrl={fileUrl} />
        </div>
      ))}
    </>
  );
}

export interface JudgementView {
  readonly opened: OpenPlan;
  readonly sections: readonly PlanSection[];
  /** Given ones, the last first; whoever judges sees the one in hand too. */
  readonly judgements: readonly Judgement[];
  /** The form, for whoever may judge it now; null: read only. */
  readonly judging: { readonly form: FormState; readonly copy: PlanCopy | undefined } | null;
  readonly saved: boolean;
  /** Drawn for a second judgement; shown to whoever judges. */
  readonly drawn: boolean;
  readonly today: Day;
}

export function JudgementPage({ ctx, view }: { ctx: PageContext; view: JudgementView }) {
  const { opened, judging, judgements, sections, today } = view;
  const { child, plan } = opened;
  return (
    <Page
      ctx={ctx}
      title={`The Virtual School’s judgement: ${child.name.short}`}
      hasErrors={judging !== null && hasErrors(judging.form)}
    >
      <BackToPlan opened={opened} />
      {judging !== null && <ErrorSummary form={judging.form} />}
      <PageHead
        small
        title="The Virtual School’s judgement"
        lede={
          judging === null
            ? 'Of each section that a reader judges, with what would make it good.'
            : 'Say of each section how it is. The school reads it once you return the plan or sign it off.'
        }
      />
      {view.saved && (
        <Notice lead="Saved." announced>
          <a class="govuk-link" href={moveUrl(child.id, plan.id, 'return')}>
            Return it with what the sections need
          </a>{' '}
          or{' '}
          <a class="govuk-link" href={moveUrl(child.id, plan.id, 'sign-off')}>
            sign it off
          </a>
          .
        </Notice>
      )}
      {view.drawn && (
        <p>
          This plan was drawn to be judged a second time by somebody who does not see yours.{' '}
          <a class="govuk-link" href={secondJudgementUrl(child.id, plan.id)}>
            How the second judgement stands
          </a>
        </p>
      )}
      {judging === null ? (
        judgements.length === 0 ? (
          <Empty lead="Nothing has been judged yet." />
        ) : (
          judgements.map((each) => <Given key={each.position} judgement={each} view={view} />)
        )
      ) : (
        <PostForm action={judgementUrl(child.id, plan.id)} csrfToken={ctx.csrfToken} confirmLeaving>
          <JudgementFields form={judging.form} sections={sections} copy={judging.copy} opened={opened} today={today} />
          <FormEnd>
            <Button>Save the judgement</Button>
          </FormEnd>
        </PostForm>
      )}
    </Page>
  );
}

function Given({ judgement, view: { opened, today } }: { judgement: Judgement; view: JudgementView }) {
  const sent = opened.plan.steps.find(({ position }) => position === judgement.position);
  const order = opened.plan.form.sections;
  const shown = order.flatMap(({ id, title }) => {
    const of = judgement.sections.find(({ section }) => section === id);
    return of === undefined || !opened.readable.some(({ section }) => section === id) ? [] : [{ ...of, title }];
  });
  return (
    <Block title={sent === undefined ? 'As it was judged' : `As it was sent in on ${dayWords(sent.on, today)}`}>
      <p class="second-line">
        {judgement.by ?? 'The adviser'}, {dateTimeWithin(judgement.at, today)}
      </p>
      <ul class="mini">
        {shown.map(({ section, title, colour, words }) => (
          <li key={section}>
            <b>{title}</b> <ColourTag colour={colour} />
            {words !== '' && <p class="plan-line">{words}</p>}
          </li>
        ))}
      </ul>
    </Block>
  );
}
