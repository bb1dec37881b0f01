import { ActionLink, Notice, Stepper } from '../../ui/components.ts';
import { dayBrief, dayWords } from '../../ui/format.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import { returnedSections, sectionOf } from './plan.ts';
import { isStopped } from './plan-missing.ts';
import { stageOf, whoHas } from './plan-page-words.ts';
import type { PlanView } from './plan-side.page.tsx';
import { isInHand, type Transition } from './plan-states.ts';
import { changesUrl, everybodysPartUrl, judgementUrl, meetingDayUrl, meetingUrl, moveUrl } from './plan-urls.ts';
import { actWords, stateWords } from './plan-words.ts';
import { returnsOf } from './what-changed.ts';
import { WhoHas } from './who-has.page.tsx';

/** How far the plan is, who has written, and where its meeting is arranged. */
export function Stage({ view: { opened, reminded, today } }: { view: PlanView }) {
  const { plan, child } = opened;
  const { at, of } = stageOf(plan.state, plan.form.steps);
  const settable = opened.leadsPlan && ['planned', 'gathering', 'ready'].includes(plan.state);
  return (
    <div class="plan-stage">
      <div>
        <Stepper of={of} at={at} /> {stateWords[plan.state]}
      </div>
      <WhoHas who={whoHas(plan.parts, reminded)} today={today} />
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
        {!isToJudge(opened) &&
          plan.adviserOrganisationId !== null &&
          plan.steps.some(({ to }) => to === 'submitted') && (
            <>
              {' · '}
              <a class="govuk-link" href={judgementUrl(child.id, plan.id)}>
                How its sections were judged
              </a>
            </>
          )}
      </p>
    </div>
  );
}

export function Returned({ view: { opened } }: { view: PlanView }) {
  const { plan } = opened;
  const named = returnedSections(plan);
  const last = plan.steps.at(-1);
  if (named.length === 0 || last === undefined) return null;
  return (
    <Notice lead={`Returned by ${last.by ?? 'the adviser'}${last.reason === null ? '.' : `: ${last.reason}`}`}>
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
export function Changed({ view: { opened, today } }: { view: PlanView }) {
  const { plan, child } = opened;
  const last = returnsOf(plan)[0];
  if (last === undefined || opened.doer.blind || !isInHand(plan.state)) return null;
  const { returned, until } = last;
  return (
    <p class="plan-acts">
      <a class="govuk-link" href={changesUrl(child.id, plan.id, returned.position)}>
        {until === null
          ? 'What has changed since it came back'
          : returned.on === until.on
            ? `What changed on ${dayWords(until.on, today)}, after it came back`
            : `What changed between ${dayWords(returned.on, today)}, when it came back, and ${dayWords(until.on, today)}`}
      </a>
    </p>
  );
}

/** It waits for this reader's judgement: a plan that was sent in, to somebody who judges. */
const isToJudge = ({ plan, child }: OpenPlan): boolean =>
  plan.state === 'submitted' && plan.adviserOrganisationId !== null && child.may('plan.judge');

/** The step forward filled, other ones outlined, cancelling as a link. Judging comes first while sign-off waits for something. */
export function NextSteps({ moves, view: { opened, missing } }: { moves: readonly Transition[]; view: PlanView }) {
  const judges = isToJudge(opened);
  if (moves.length === 0 && !judges) return null;
  const forward = moves.filter(({ act }) => act !== 'cancel' && act !== 'return');
  const judgesFirst = judges && (missing === null || isStopped(missing.missing));
  return (
    <div class="plan-acts">
      {judges && (
        <ActionLink href={judgementUrl(opened.child.id, opened.plan.id)} kind={judgesFirst ? 'filled' : 'outlined'}>
          Judge its sections
        </ActionLink>
      )}
      {moves.map((move) => (
        <ActionLink
          key={move.act}
          href={moveUrl(opened.child.id, opened.plan.id, move.act)}
          kind={move.act === 'cancel' ? 'link' : move === forward[0] && !judgesFirst ? 'filled' : 'outlined'}
        >
          {actWords[move.act].button}
        </ActionLink>
      ))}
    </div>
  );
}
