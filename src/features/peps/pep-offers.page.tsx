import { planWord } from '../../access/index.ts';
import { termLabel } from '../../calendar/index.ts';
import { ActionLink, Acts, type Step, Steps } from '../../ui/components.ts';
import { dayBrief } from '../../ui/format.ts';
import type { ChildHeadFact, ChildPageRequest, TermRow, TimelineKind } from '../children/index.ts';
import { recordedPeps, termOfDay } from './pep-events.queries.ts';
import { firstEvent, type PepEvent, showsHeld, showsReady, showsStarted } from './pep-events.ts';
import { pepEventUrl, recordPepUrl } from './pep-urls.ts';
import { PEP_KINDS, pepWords } from './pep-words.ts';
import { actionFor } from './record-pep.routes.tsx';

/** What PEPs offer to the child's page, while the plans themselves are in another system or on paper. */

const peps = ({ once, work, child }: ChildPageRequest) => once('peps', () => recordedPeps(work.read, child.id));

const plan: ChildHeadFact = {
  id: 'plan',
  order: 40,
  parts: ['plan'],
  fact: async (request) => {
    if (request.looking) return null;
    const { child, today } = request;
    const [latest] = await peps(request);
    const word = planWord({ scopes: child.scopes, groups: child.facts.groups });
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
    const all = await peps(request);
    const links = PEP_KINDS.filter((kind) => child.may(actionFor(kind)));
    if (all.length === 0 && (links.length === 0 || !child.facts.groups.includes('CLA'))) return null;
    const schoolId = child.facts.onRollAt[0];
    const term = schoolId === undefined ? undefined : await termOfDay(work.read, schoolId, today);
    const events = all.map(({ id, kind, on }) => ({ id, kind, on, evidence: 'pep_event' as const }));
    const steps = stepsSince(events, term?.from ?? null, request);
    return {
      title: planWord({ scopes: child.scopes, groups: child.facts.groups }) === 'PEP' ? 'PEP' : 'Plan',
      content: (
        <>
          {term && <p class="soft small">{termLabel(term)}</p>}
          <Steps steps={steps} />
          {links.length > 0 && (
            <Acts>
              {links.map((kind) => (
                <ActionLink key={kind} href={recordPepUrl(child.id, kind)} kind="link" hiddenWords="in another system">
                  {`Record: ${pepWords(kind).step.toLowerCase()}`}
                </ActionLink>
              ))}
            </Acts>
          )}
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
