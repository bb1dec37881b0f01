import type { Day } from '../../calendar/index.ts';
import type { RecordBlock } from '../../packs/model.ts';
import { Block, Fold, Timeline } from '../../ui/components.ts';
import { countOf, dateTimeWithin, dayBrief, sentence } from '../../ui/format.ts';
import type { KeptCopy } from './copies.queries.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import { type Plan, type PlanPartRow, sectionOf } from './plan.ts';
import { type Missing, nameOfPart } from './plan-missing.ts';
import type { PlanAct, Transition } from './plan-states.ts';
import { changesUrl, copyUrl, handOverUrl, partUrl, planPaperUrl, takeCopyUrl } from './plan-urls.ts';
import { stateWords } from './plan-words.ts';

export interface PlanView {
  readonly opened: OpenPlan;
  /** What is missing for the next step forward; null where the reader does not see the plan whole. */
  readonly missing: {
    readonly move: Transition;
    readonly missing: readonly Missing[];
    readonly later: readonly Missing[];
    /** How many there are of the records a plan waits for. */
    readonly rows: ReadonlyMap<RecordBlock, number>;
  } | null;
  /** When whoever has a part was last reminded of it, by part. */
  readonly reminded: ReadonlyMap<string, Day>;
  readonly copies: readonly KeptCopy[];
  readonly today: Day;
  /** Parts with an answer in dispute. */
  readonly disputed: ReadonlySet<string>;
}

/** Beside a plan: what is missing, what has happened, and the copies of it. */
export function PlanSide({ view }: { view: PlanView }) {
  const { opened, missing, copies, today } = view;
  const { child, plan } = opened;
  const whole = child.sees('plan');
  return (
    <>
      {whole && missing !== null && missing.missing.length > 0 && (
        <Block title={missingTitles[missing.move.act] ?? 'Still missing'} count={missing.missing.length}>
          <MissingList missing={missing.missing} opened={opened} />
        </Block>
      )}
      {whole && opened.leadsPlan && missing !== null && missing.later.length > 0 && (
        <Block title="Sign-off will wait for this" count={missing.later.length}>
          <MissingList missing={missing.later} opened={opened} />
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
  );
}

const missingTitles: Partial<Record<PlanAct, string>> = {
  ready: 'Still missing for the meeting',
  hold: 'Still missing for the meeting',
  submit: 'Still missing before it is sent in',
  resubmit: 'Still missing before it is sent in',
  'sign-off': 'Still missing before it is signed off',
};

/** What is missing, each led to where it can be seen to. */
export function MissingList({ missing, opened }: { missing: readonly Missing[]; opened: OpenPlan }) {
  const { child, plan, readable } = opened;
  return (
    <ul class="mini">
      {missing.map(({ section, words }) => {
        const parts = readable.filter((each) => each.section === section);
        const named = parts.find((part) => words.startsWith(`${partName(plan, part)}: `));
        const part = named ?? parts[0];
        if (part === undefined) return <li key={words}>{words}.</li>;
        const linked = named === undefined ? words : partName(plan, named);
        return (
          <li key={words}>
            <a class="govuk-link" href={partUrl(child.id, plan.id, part.id)}>
              {linked}
            </a>
            {words.slice(linked.length)}.
          </li>
        );
      })}
    </ul>
  );
}

const partName = ({ form }: Pick<Plan, 'form'>, { section, label }: PlanPartRow): string =>
  nameOfPart(sectionOf(form, section)?.title ?? section, label);

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
