import { planWord } from '../../access/index.ts';
import { Block, Button, Crumb, Notice, PageHead } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  TextArea,
} from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import { canBeReturned } from './plan.ts';
import type { Missing } from './plan-missing.ts';
import { isStopped } from './plan-missing.ts';
import { planTitle } from './plan-page-words.ts';
import { MissingList } from './plan-side.page.tsx';
import { isSignedByAdviser, type Transition } from './plan-states.ts';
import { changesUrl, judgementUrl, moveUrl, planUrl } from './plan-urls.ts';
import { actWords } from './plan-words.ts';
import { returnsOf } from './what-changed.ts';

export interface MoveView {
  readonly opened: OpenPlan;
  readonly move: Transition;
  readonly missing: readonly Missing[];
  /** What sign-off will wait for besides. */
  readonly later: readonly Missing[];
  readonly form: FormState;
}

const ledes: Partial<Record<Transition['act'], string>> = {
  ask: 'Everybody who signs in sees their part on their own page, due before the meeting. Carers, parents and others are invited on the next page.',
  ready: 'Whoever comes to the meeting can read what is in.',
  hold: 'Give the day it was held, also where that was long ago. What stands now is kept as it was.',
  'write-up': 'The meeting’s notes, targets and actions are in.',
  submit: 'It goes to the adviser as it stands, and your own parts go with it. A copy is kept as it was.',
  return: 'Name the sections and what each needs. Whoever leads the plan is told.',
  resubmit: 'It goes to the adviser again. A copy is kept as it was.',
  'sign-off':
    'From then on nothing in it changes. A copy is kept here and with the authority, and whoever leads it or wrote in it is told.',
  cancel: 'It stays to be read, and counts for nothing. The reason is kept with it.',
};

/** A step of a plan as a form: what it does, what is missing, and what has to be said with it. */
export function MovePlanPage({ ctx, view }: { ctx: PageContext; view: MoveView }) {
  const { opened, move, missing, later, form } = view;
  const { child, plan } = opened;
  const word = planWord({ scopes: child.scopes, groups: child.facts.groups }) === 'PEP' ? 'PEP' : 'Plan';
  const waits = move.waits && isStopped(missing);
  const [cameBack] = returnsOf(plan);
  return (
    <Page ctx={ctx} title={`${actWords[move.act].button}: ${child.name.short}`} hasErrors={hasErrors(form)}>
      <Crumb href={planUrl(child.id, plan.id)}>
        {child.name.short}, {planTitle(plan, word)}
      </Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={actWords[move.act].button} lede={ledes[move.act]} />
      {waits && (
        <Notice lead="It cannot be signed off yet." stop>
          What is missing is listed here. Each can be written, chosen, judged or declined with a reason.
        </Notice>
      )}
      {cameBack !== undefined && ['return', 'resubmit', 'sign-off'].includes(move.act) && (
        <p class="plan-acts">
          <a class="govuk-link" href={changesUrl(child.id, plan.id, cameBack.returned.position)}>
            What changed since it came back
          </a>
        </p>
      )}
      {waits && isSignedByAdviser(plan.form, plan) && (
        <p class="plan-acts">
          <a class="govuk-link" href={judgementUrl(child.id, plan.id)}>
            Judge its sections
          </a>
        </p>
      )}
      {missing.length > 0 && (
        <Block title={waits ? 'What it waits for' : 'Still missing'} count={missing.length} level={2}>
          <MissingList missing={missing} opened={opened} />
          {!waits && <p class="soft">You can go on without. What was missing is kept with this step.</p>}
        </Block>
      )}
      {later.length > 0 && <Later later={later} opened={opened} />}
      {!waits && (
        <PostForm
          action={moveUrl(child.id, plan.id, move.act)}
          csrfToken={ctx.csrfToken}
          hidden={{ seen: String(plan.moves) }}
          confirmLeaving
        >
          {move.onTrueDay && (
            <DateField
              form={form}
              name="on"
              label="The day of the meeting"
              hint="The true day, also where it was another than planned."
            />
          )}
          {move.needsSections && <ReturnFields form={form} opened={opened} />}
          {(move.needsReason || move.needsSections) && (
            <TextArea
              form={form}
              name="reason"
              label={move.needsSections ? 'Is there something to say about all of it? (optional)' : 'Why?'}
              hint={move.needsSections ? 'Shown over the plan to whoever puts it right' : 'In a few words; it is kept'}
              rows={3}
            />
          )}
          <FormEnd>
            <Button>{actWords[move.act].button}</Button>
            <a class="govuk-link" href={planUrl(child.id, plan.id)}>
              Leave it as it is
            </a>
          </FormEnd>
        </PostForm>
      )}
    </Page>
  );
}

/** Said before the plan leaves whoever can see to it. */
const Later = ({ later, opened }: { later: readonly Missing[]; opened: OpenPlan }) => (
  <Block title="Sign-off will wait for this" count={later.length} level={2}>
    <MissingList missing={later} opened={opened} />
  </Block>
);

/** Each section with a line for what it needs, shown where it is ticked. */
function ReturnFields({ form, opened }: { form: FormState; opened: OpenPlan }) {
  const sections = opened.plan.form.sections.filter(
    (section) => canBeReturned(section) && opened.readable.some((part) => part.section === section.id),
  );
  return (
    <Checkboxes
      form={form}
      name="section"
      label="Which sections, and what does each need?"
      choices={sections.map(({ id, title }) => ({
        value: id,
        text: title,
        under: <TextArea form={form} name={`needs.${id}`} label={`What “${title}” needs`} rows={2} />,
      }))}
    />
  );
}
