import { planWord } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import {
  ActionLink,
  Block,
  Button,
  Columns,
  Crumb,
  Fold,
  Notice,
  PageHead,
  Stepper,
  Table,
  Tag,
  Timeline,
} from '../../ui/components.ts';
import { emptyForm, PostForm, SelectField } from '../../ui/form.tsx';
import { countOf, dateTimeWithin, dayBrief, dayWords, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/index.ts';
import type { KeptCopy } from './copies.queries.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import { type PlanPartRow, returnedSections, sectionOf } from './plan.ts';
import { mayMove } from './plan-access.ts';
import type { Missing } from './plan-missing.ts';
import { planStandsWords, planTitle, stageOf, whoHas, whoHasWords } from './plan-page-words.ts';
import { isInHand, type PlanAct, type Transition, transitionsFrom } from './plan-states.ts';
import {
  addPartUrl,
  changesUrl,
  copyUrl,
  everybodysPartUrl,
  handOverUrl,
  judgementUrl,
  meetingDayUrl,
  meetingUrl,
  moveUrl,
  partUrl,
  planPaperUrl,
  planUrl,
  takeCopyUrl,
} from './plan-urls.ts';
import { actWords, leadWords, partWords, stateWords } from './plan-words.ts';
import { returnsOf } from './what-changed.ts';

export interface PlanView {
  readonly opened: OpenPlan;
  /** What is missing for the next step forward; null where the reader does not see the plan whole. */
  readonly missing: {
    readonly move: Transition;
    readonly missing: readonly Missing[];
    readonly later: readonly Missing[];
  } | null;
  readonly copies: readonly KeptCopy[];
  readonly today: Day;
  /** Parts with an answer in dispute. */
  readonly disputed: ReadonlySet<string>;
}

export function ViewPlanPage({ ctx, view }: { ctx: PageContext; view: PlanView }) {
  const { opened, missing, copies, today, disputed } = view;
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
        side={
          <>
            {whole && missing !== null && missing.missing.length > 0 && (
              <Block title={missingTitles[missing.move.act] ?? 'Still missing'} count={missing.missing.length}>
                <MissingList missing={missing.missing} />
              </Block>
            )}
            {whole && opened.leadsPlan && missing !== null && missing.later.length > 0 && (
              <Block title="Sign-off will wait for this" count={missing.later.length}>
                <MissingList missing={missing.later} />
              </Block>
            )}
            {whole && <History view={view} />}
            <TakeCopy opened={opened} />
            {opened.leadsPlan && plan.state !== 'cancelled' && (
              <p>
                <a class="govuk-link" href={handOverUrl(child.id, plan.id)}>
                  Hand over to the next school
                </a>
              </p>
            )}
            {copies.length > 0 && <Copies copies={copies} childId={child.id} today={today} />}
          </>
        }
      />
    </Page>
  );
}

const missingTitles: Partial<Record<PlanAct, string>> = {
  ready: 'Still missing for the meeting',
  hold: 'Still missing for the meeting',
  submit: 'Still missing before it is sent in',
  resubmit: 'Still missing before it is sent in',
  'sign-off': 'Still missing before it is signed off',
};

function Stage({ view: { opened, today } }: { view: PlanView }) {
  const { plan, child } = opened;
  const { at, of } = stageOf(plan.state, plan.form.steps);
  const settable = opened.leadsPlan && ['planned', 'gathering', 'ready'].includes(plan.state);
  return (
    <div class="plan-stage">
      <div>
        <Stepper of={of} at={at} /> {stateWords[plan.state]}
      </div>
      <p class="second-line">{whoHasWords(whoHas(plan.parts), listWords)}</p>
      <p>
        {settable && (
          <>
            <a class="govuk-link" href={meetingDayUrl(child.id, plan.id)}>
              {plan.meetingOn === null
                ? 'Set the day of the meeting'
                : `Change the day of the meeting (${dayBrief(plan.meetingOn, today)})`}
            </a>
            {' · '}
          </>
        )}
        <a class="govuk-link" href={meetingUrl(child.id, plan.id)}>
          {plan.heldOn === null ? 'Who comes to it' : 'Who came, and what was agreed'}
        </a>
        {' · '}
        <a class="govuk-link" href={everybodysPartUrl(child.id, plan.id)}>
          Everybody’s part: who has, who is asked, what the child said
        </a>
        {plan.adviserOrganisationId !== null && plan.steps.some(({ to }) => to === 'submitted') && (
          <>
            {' · '}
            <a class="govuk-link" href={judgementUrl(child.id, plan.id)}>
              The Virtual School’s judgement
            </a>
          </>
        )}
      </p>
    </div>
  );
}

function Returned({ view: { opened } }: { view: PlanView }) {
  const { plan } = opened;
  const named = returnedSections(plan);
  const last = plan.steps.at(-1);
  if (named.length === 0 || last === undefined) return null;
  return (
    <Notice lead={`Returned by ${last.by ?? 'the adviser'}: ${last.reason ?? ''}`}>
      <ul class="govuk-list govuk-list--bullet">
        {named.map(({ section, words }) => (
          <li key={section}>
            {sectionOf(plan.form, section)?.title ?? section}: {words}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Where what was put right can be read, as soon as there is something. */
function Changed({ view: { opened, today } }: { view: PlanView }) {
  const { plan, child } = opened;
  const last = returnsOf(plan)[0];
  if (last === undefined || opened.doer.blind || !isInHand(plan.state)) return null;
  const { returned, until } = last;
  return (
    <p class="plan-acts">
      <a class="govuk-link" href={changesUrl(child.id, plan.id, returned.position)}>
        {until === null
          ? 'What has changed since it came back'
          : `What changed between ${dayWords(returned.on, today)}, when it came back, and ${dayWords(until.on, today)}`}
      </a>
    </p>
  );
}

/** The step forward filled, other ones outlined, cancelling as a link. */
function NextSteps({ moves, view: { opened } }: { moves: readonly Transition[]; view: PlanView }) {
  if (moves.length === 0) return null;
  const forward = moves.filter(({ act }) => act !== 'cancel' && act !== 'return');
  return (
    <div class="plan-acts">
      {moves.map((move) => (
        <ActionLink
          key={move.act}
          href={moveUrl(opened.child.id, opened.plan.id, move.act)}
          kind={move.act === 'cancel' ? 'link' : move === forward[0] ? 'filled' : 'outlined'}
        >
          {actWords[move.act].button}
        </ActionLink>
      ))}
    </div>
  );
}

export function MissingList({ missing }: { missing: readonly Missing[] }) {
  return (
    <ul class="mini">
      {missing.map(({ words }) => (
        <li key={words}>{words}.</li>
      ))}
    </ul>
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
  // What is kept elsewhere, targets for one, has nothing in it to be started.
  const isOfRecords = ({ lead, section }: PlanPartRow) =>
    lead === 'records' || sectionOf(plan.form, section)?.questions.every(({ kind }) => kind === 'records') === true;
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
            isOfRecords(part) ? null : disputed.has(part.id) ? (
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

function History({ view: { opened, today } }: { view: PlanView }) {
  const { steps } = opened.plan;
  return (
    <Block title="What has happened">
      <Timeline
        entries={steps.toReversed().map((step) => ({
          key: String(step.position),
          day: step.on,
          date: dayBrief(step.on, today),
          words: [step.position === 1 ? 'Begun' : stateWords[step.to], step.reason].filter(Boolean).join(': '),
          detail: (
            <>
              {step.by ?? 'Somebody'}, written down {dateTimeWithin(step.at, today)}.
              {step.to === 'returned' && !opened.doer.blind && (
                <p class="small">
                  <a class="govuk-link" href={changesUrl(opened.child.id, opened.plan.id, step.position)}>
                    What changed since
                  </a>
                </p>
              )}
              {step.missed.length > 0 && (
                <Fold
                  soft
                  summary={`${sentence(countOf(step.missed.length, 'thing'))} ${step.missed.length === 1 ? 'was' : 'were'} missing`}
                >
                  <ul class="govuk-list govuk-list--bullet">
                    {step.missed.map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                </Fold>
              )}
            </>
          ),
        }))}
      />
    </Block>
  );
}

function TakeCopy({ opened: { child, plan, leadsPlan } }: { opened: OpenPlan }) {
  const forOthers = leadsPlan || child.sees('voice') || child.may('plan.write-social-work');
  return (
    <Block title="Take a copy">
      <p>
        <a class="govuk-link" href={planPaperUrl(child.id, plan.id, 'pdf')}>
          PDF
        </a>
        {', '}
        <a class="govuk-link" href={planPaperUrl(child.id, plan.id, 'docx')}>
          Word
        </a>
      </p>
      {forOthers && (
        <p>
          <a class="govuk-link" href={takeCopyUrl(child.id, plan.id)}>
            Copies for the child and the family
          </a>
        </p>
      )}
    </Block>
  );
}

const momentWords = {
  held: 'As it was held',
  submitted: 'As it was sent in',
  'signed-off': 'As it was signed off',
} as const;

function Copies({ copies, childId, today }: { copies: readonly KeptCopy[]; childId: string; today: Day }) {
  return (
    <Block title="Kept as it was">
      <ul class="mini">
        {copies.map((copy) => (
          <li key={copy.id}>
            <a class="govuk-link" href={copyUrl(childId, copy.id)}>
              {momentWords[copy.moment]}, {dayBrief(copy.on, today)}
            </a>
          </li>
        ))}
      </ul>
    </Block>
  );
}

export const backToPlan = ({ child, plan }: OpenPlan, word: string) => (
  <Crumb href={planUrl(child.id, plan.id)}>
    {child.name.short}, {planTitle(plan, word)}
  </Crumb>
);
