import { planWord } from '../../access/index.ts';
import { termLabel } from '../../calendar/index.ts';
import { together } from '../../platform/database/database.ts';
import { ActionLink, Acts, type Step, Steps } from '../../ui/components.ts';
import { dayBrief } from '../../ui/format.ts';
import type { ChildHeadFact, ChildPageRequest, TermRow, TimelineKind } from '../children/index.ts';
import { beginPlanUrl, isInHand, plansOfChild, planUrl, stateWords } from '../plans/index.ts';
import { recordedPeps, termOfDay } from './pep-events.queries.ts';
import { firstEvent, type PepEvent, showsHeld, showsReady, showsStarted } from './pep-events.ts';
import { withPlanHeads } from './pep-plans.ts';
import { childPlansUrl, pepEventUrl } from './pep-urls.ts';
import { PEP_KINDS, pepWords } from './pep-words.ts';

/** What PEPs offer to the child's page: plans written here, and what is recorded of those elsewhere. */

const peps = ({ once, work, child }: ChildPageRequest) => once('peps', () => recordedPeps(work.read, child.id));

const plans = ({ once, work, child }: ChildPageRequest) => once('plans', () => plansOfChild(work.read, child.id));

const plan: ChildHeadFact = {
  id: 'plan',
  order: 40,
  parts: ['plan'],
  fact: async (request) => {
    if (request.looking) return null;
    const { child, today } = request;
    const [[latest], all] = await together(request.work.read, () => [peps(request), plans(request)]);
    const [written] = all.filter(({ state }) => state !== 'cancelled');
    const word = planWord({ scopes: child.scopes, groups: child.facts.groups });
    if (written !== undefined && (latest === undefined || latest.on <= written.since)) {
      return {
        label: 'Plan',
        value: `${word}, ${stateWords[written.state].toLowerCase()} ${dayBrief(written.since, today)}`,
      };
    }
    if (latest === undefined)
      return child.facts.groups.includes('CLA') ? { label: 'Plan', value: `No ${word} recorded yet` } : null;
    return {
      label: 'Plan',
      value: `${word}, ${pepWords(latest.kind).step.toLowerCase()} ${dayBrief(latest.on, today)}`,
    };
  },
};

/** The steps of this term. A later step that happened shows the earlier ones too. */
const thisTerm: TermRow = {
  id: 'pep',
  order: 10,
  parts: ['plan'],
  row: async (request) => {
    if (request.looking) return null;
    const { work, child, today } = request;
    const [all, written] = await together(work.read, () => [peps(request), plans(request)]);
    const leads = child.may('plan.begin') || child.may('pep.record-started');
    if (all.length === 0 && written.length === 0 && !(leads && child.facts.groups.includes('CLA'))) return null;
    const inHand = written.find(({ state }) => isInHand(state));
    const schoolId = child.facts.onRollAt[0];
    const term = schoolId === undefined ? undefined : await termOfDay(work.read, schoolId, today);
    const told = all.map(({ id, kind, on }) => ({ id, kind, on, evidence: 'pep_event' as const }));
    const events = withPlanHeads(told, written);
    const steps = stepsSince(events, term?.from ?? null, request);
    return {
      title: planWord({ scopes: child.scopes, groups: child.facts.groups }) === 'PEP' ? 'PEP' : 'Plan',
      content: (
        <>
          {term && <p class="soft small">{termLabel(term)}</p>}
          <Steps steps={steps} />
          <Acts>
            {inHand ? (
              <ActionLink href={planUrl(child.id, inHand.id)} kind="link">
                {`Open it: ${stateWords[inHand.state].toLowerCase()}`}
              </ActionLink>
            ) : (
              child.may('plan.begin') && (
                <ActionLink href={beginPlanUrl(child.id)} kind="link">
                  Begin the plan
                </ActionLink>
              )
            )}
            <ActionLink href={childPlansUrl(child.id)} kind="link">
              All plans, and those in another system
            </ActionLink>
          </Acts>
        </>
      ),
    };
  },
};

const shows: Readonly<Record<PepEvent['kind'], readonly PepEvent['kind'][]>> = {
  started: showsStarted,
  'ready-for-review': showsReady,
  held: showsHeld,
};

function stepsSince(events: readonly PepEvent[], from: PepEvent['on'] | null, { today }: ChildPageRequest): Step[] {
  const found = PEP_KINDS.map((kind) => ({ kind, event: firstEvent({ events }, shows[kind], from, null) }));
  const next = found.find(({ event }) => event === undefined)?.kind;
  return found.map(({ kind, event }) => ({
    name: pepWords(kind).step,
    words: event === undefined ? 'not yet' : dayBrief(event.on, today).replace(/^\w+ /, ''),
    state: event === undefined ? (kind === next ? 'now' : 'to-come') : 'done',
  }));
}

const timeline: TimelineKind = {
  id: 'plans',
  order: 20,
  label: 'Plans and their meetings',
  parts: ['plan'],
  shownAtFirst: true,
  entries: async (request) =>
    (await peps(request)).map((pep) => ({
      id: pep.id,
      on: pep.on,
      words: pepWords(pep.kind).happened,
      detail: pep.recordedBy ?? pep.controller,
      href: pepEventUrl(request.child.id, pep.id),
    })),
};

export const pepHeadFacts: readonly ChildHeadFact[] = [plan];
export const pepTermRows: readonly TermRow[] = [thisTerm];
export const pepTimeline: readonly TimelineKind[] = [timeline];
