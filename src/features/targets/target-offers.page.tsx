import { type TagState, Targets } from '../../ui/components.ts';
import { dayWords } from '../../ui/format.ts';
import type { TermRow } from '../children/index.ts';
import { askedOnce, type PlanAsked } from '../plans/index.ts';
import type { PlanCheck, RecordSource } from '../plans/model.ts';
import { kindWords, lastTargets, outcomeWords, type Target, targetsOf, workWords } from './target.ts';
import { targetsOfChild } from './targets.queries.ts';
import { targetsHistoryUrl, targetsUrl } from './urls.ts';
import { sectionWith } from './who-sets.ts';

const change = (words: string) => (asked: PlanAsked) => ({
  href: targetsUrl(asked.child.id, asked.plan.id),
  words,
});

const ofChild = (asked: PlanAsked) => askedOnce(asked, 'targets', () => targetsOfChild(asked.read, asked.child.id));

const targets: RecordSource<PlanAsked> = {
  block: 'targets',
  table: async (asked) => ({
    heads: ['What success looks like', 'About', 'Why now', 'Starts from', 'Who does what, how often', 'By when'],
    rows: targetsOf(asked.plan.id, await ofChild(asked)).map((target) => [
      ...[target.success, kindWords[target.kind], target.need ?? '', target.baseline ?? '', workWords(target)],
      target.byWhen === null ? '' : dayWords(target.byWhen, asked.today),
    ]),
    note: null,
  }),
  change: change('Set and change targets'),
};

const last: RecordSource<PlanAsked> = {
  block: 'last-targets',
  table: async (asked) => {
    const found = lastTargets(asked.plan, await ofChild(asked));
    // of a first plan there is nothing to settle, which is not the same as nothing settled
    if (found.length === 0) return null;
    return {
      heads: ['Target', 'What became of it', 'Why', 'What changed', 'Settled'],
      rows: found.map(({ success, outcome }) => [
        success,
        outcome === null ? 'Not said yet' : outcomeWords[outcome.outcome],
        outcome?.why ?? '',
        outcome?.impact ?? '',
        outcome === null ? '' : dayWords(outcome.on, asked.today),
      ]),
      note: null,
    };
  },
  change: change('Say what became of each'),
};

export const targetRecords: readonly RecordSource<PlanAsked>[] = [targets, last];

/** Before the next plan is signed off every target of the one before has an outcome. */
const outcomesSaid: PlanCheck<PlanAsked> = {
  id: 'targets-have-outcomes',
  missing: async (asked) => {
    const section = sectionWith(asked.plan.form, 'last-targets')?.id ?? null;
    return lastTargets(asked.plan, await ofChild(asked))
      .filter(({ outcome }) => outcome === null)
      .map(({ success }) => ({
        ...{ section, stops: true, need: 'signing' as const },
        words: `Nobody has said what became of last time’s target “${success}”`,
      }));
  },
};

export const targetChecks: readonly PlanCheck<PlanAsked>[] = [outcomesSaid];

/** Row of “This term at a glance”: what the child works towards now. */
const row: TermRow = {
  id: 'targets',
  order: 30,
  parts: ['targets'],
  row: async (request) => {
    if (request.looking) return null;
    const all = await request.once('targets', () => targetsOfChild(request.work.read, request.child.id));
    const open = all.filter(({ withdrawn, planCancelled }) => withdrawn === null && !planCancelled);
    const latest = open[0]?.planId;
    if (latest === undefined) return null;
    return {
      title: 'Targets',
      content: (
        <>
          <Targets
            targets={open
              .filter(({ planId, outcome }) => planId === latest || outcome === null)
              .map((target) => ({ words: target.success, ...standing(target) }))}
          />
          <p class="small">
            <a class="govuk-link" href={targetsHistoryUrl(request.child.id)}>
              All targets so far
            </a>
          </p>
        </>
      ),
    };
  },
};

function standing({ outcome }: Target): { state: TagState; progress: string } {
  if (outcome === null) return { state: 'ring', progress: 'Working on it' };
  const state = outcome.outcome === 'met' ? 'full' : outcome.outcome === 'partly' ? 'half' : 'none';
  return { state, progress: outcomeWords[outcome.outcome] };
}

export const targetTermRows: readonly TermRow[] = [row];
