import type { Day } from '../../calendar/day.ts';
import { type DayRange, isEmpty, mergeRanges } from '../../calendar/range.ts';
import { type CareDetail, type Coded, coded, detailOf, sameTogether, withoutOverlap } from './care-details.ts';
import { dayInWords } from './date-words.ts';
import { adopted, continues, died, orderAfter, shortBreakStatuses, takenOver } from './looked-after-codes.ts';

/** One episode of the looked-after return, its codes read; null: empty, or not understood and said so. */
export interface Episode {
  row: number;
  /** DECOM: the first day. */
  from: Day;
  /** DEC: the day it ended, which is the first day of the next; null: still open. */
  to: Day | null;
  /** LS */
  legalStatus: string | null;
  /** CIN: why the child needs help. */
  need: string | null;
  placement: string | null;
  provider: string | null;
  /** RNE: why it began. */
  began: string | null;
  /** REC: why it ended. */
  ended: string | null;
}

/** A time of being looked after without a break. */
export interface CarePeriod extends DayRange {
  /** REC of its last episode; null: it goes on, or the reason was not understood. */
  ended: string | null;
}

/** Previously looked after: a proposal, for a person to confirm who has seen the order. */
export interface PostCareProposal extends DayRange {
  order: 'G' | 'C' | 'R';
  because: string;
}

export interface EpisodeProblem {
  row: number;
  column: 'DECOM' | 'DEC' | 'REC';
  kind: string;
  problem: string;
  remedy: string;
  effect: 'row-left-out' | 'check';
}

export interface CareHistory {
  /** In order, never overlapping; two may touch where one ended for good and the next began on that day. */
  looked: CarePeriod[];
  /** Times of short breaks (V3, V4): shown apart, not looked after. */
  shortBreaks: DayRange[];
  legalStatuses: Coded[];
  placements: Coded[];
  details: CareDetail[];
  postCare: PostCareProposal[];
  /** Adopted: the record is to be sealed, and nothing else of it is to be used. `on` null: the return gives no day. */
  seal: { on: Day | null; because: string } | null;
  /** Another authority took over on these days. */
  takenOver: Day[];
  died: Day | null;
  problems: EpisodeProblem[];
}

const look = 'Check both episodes in the authority’s system and correct the dates there.';

/**
 * Turns the episodes of one child into periods. The order of the rows makes no difference; episodes that end on the day the next begins
 * and continue (X1) are one period; gaps and overlaps are said and no day in care is made up or lost.
 */
export function periodsFromEpisodes(episodes: readonly Episode[]): CareHistory {
  const problems: EpisodeProblem[] = [];
  const sound = onceEach(episodes, problems).filter((episode) => {
    if (episode.to === null || episode.to >= episode.from) return true;
    const problem = `The episode ends on ${dayInWords(episode.to)}, before it begins on ${dayInWords(episode.from)}.`;
    problems.push({
      row: episode.row,
      column: 'DEC',
      kind: 'ends-before-it-begins',
      problem,
      remedy: look,
      effect: 'row-left-out',
    });
    return false;
  });
  const isShort = ({ legalStatus }: Episode) => legalStatus !== null && shortBreakStatuses.has(legalStatus);
  const care = closed(
    sound.filter((episode) => !isShort(episode)),
    problems,
  );
  const short = closed(sound.filter(isShort), problems);
  const looked = joined(care, problems);
  const details = [
    ...withoutOverlap(care).map((one) => detailOf(one, false)),
    ...withoutOverlap(short).map((one) => detailOf(one, true)),
  ];
  const seal = sealOf(sound, looked, problems);
  return {
    looked: looked.map(({ from, to, ended }) => ({ from, to, ended })),
    shortBreaks: mergeRanges(short.map(({ from, to }) => ({ from, to }))),
    legalStatuses: coded(details, ({ legalStatus, shortBreak }) => (shortBreak ? null : legalStatus)),
    placements: coded(details, ({ placement, shortBreak }) => (shortBreak ? null : placement)),
    details: sameTogether(details),
    postCare: seal ? [] : proposals(looked),
    seal,
    takenOver: looked.flatMap(({ to, ended }) => (to && ended === takenOver ? [to] : [])),
    died: sound.find(({ ended }) => ended === died)?.to ?? null,
    problems: problems.sort((a, b) => a.row - b.row),
  };
}

const compare = (a: string | null, b: string | null): number =>
  (a ?? '\uffff') < (b ?? '\uffff') ? -1 : a === b ? 0 : 1;
const contents = ({ row: _, ...rest }: Episode): string =>
  JSON.stringify(Object.entries(rest).sort(([a], [b]) => compare(a, b)));

/** In an order that does not depend on the file's, without rows that say the same thing twice. */
function onceEach(episodes: readonly Episode[], problems: EpisodeProblem[]): Episode[] {
  const seen = new Map<string, Episode>();
  for (const episode of episodes) {
    const first = seen.get(contents(episode));
    if (!first) seen.set(contents(episode), episode);
    else
      problems.push({
        row: episode.row,
        column: 'DECOM',
        kind: 'row-twice',
        problem: `This episode stands in row ${first.row} already.`,
        remedy: 'Nothing needs doing: it was read once.',
        effect: 'check',
      });
  }
  return [...seen.values()].sort(
    (a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(contents(a), contents(b)),
  );
}

/** An open episode with a later one after it has ended by then: its end is where the next begins. */
function closed(sorted: readonly Episode[], problems: EpisodeProblem[]): Episode[] {
  return sorted.map((episode, at) => {
    const next = sorted.slice(at + 1).find(({ from }) => from > episode.from);
    if (episode.to !== null || !next) return episode;
    const problem = `The episode has no end, but the next begins on ${dayInWords(next.from)}. We read it as ending on that day.`;
    problems.push({
      row: episode.row,
      column: 'DEC',
      kind: 'open-before-the-next',
      problem,
      remedy: 'Give the episode its end date.',
      effect: 'check',
    });
    return { ...episode, to: next.from, ended: episode.ended ?? continues };
  });
}

interface Joined extends CarePeriod {
  last: Episode;
}

function joined(sorted: readonly Episode[], problems: EpisodeProblem[]): Joined[] {
  const periods: Joined[] = [];
  const doubt = (row: number, column: EpisodeProblem['column'], kind: string, problem: string, remedy = look) =>
    problems.push({ row, column, kind, problem, remedy, effect: 'check' });
  for (const episode of sorted) {
    const { from, to, ended, row } = episode;
    const period = periods.at(-1);
    const goesOn = period !== undefined && (period.ended === null || period.ended === continues);
    if (period && (period.to === null || from < period.to)) {
      doubt(
        row,
        'DECOM',
        'overlap',
        `The episode begins on ${dayInWords(from)}, while the one of row ${period.last.row} ends ${period.to ? `on ${dayInWords(period.to)}` : 'on no day yet'}.`,
      );
      // The later end is the end, with its reason.
      if (period.to !== null && (to === null || to >= period.to))
        Object.assign(period, { to, ended: to === null ? null : ended, last: episode });
    } else if (period && from === period.to && goesOn) {
      Object.assign(period, { to, ended: to === null ? null : ended, last: episode });
    } else {
      if (period && goesOn && period.to !== null) {
        doubt(
          row,
          'DECOM',
          'gap',
          `The episode of row ${period.last.row} ends on ${dayInWords(period.to)} to go on the same day (X1), but the next begins on ${dayInWords(from)}.`,
        );
      } else if (period && from === period.to) {
        doubt(
          row,
          'DECOM',
          'ends-and-begins',
          `The episode of row ${period.last.row} ends care on ${dayInWords(period.to)} (${period.ended}), and a new one begins on the same day.`,
          'Check whether care ended on that day.',
        );
      }
      if (to === from)
        doubt(
          row,
          'DEC',
          'no-day-long',
          `The episode begins and ends on ${dayInWords(from)}, so it is no day long.`,
          'Check its dates.',
        );
      periods.push({ from, to, ended: to === null ? null : ended, last: episode });
    }
  }
  return periods.filter((period) => !isEmpty(period));
}

function proposals(looked: readonly CarePeriod[]): PostCareProposal[] {
  return looked.flatMap(({ to, ended }, at) => {
    const order = to === null ? null : orderAfter(ended, to);
    const again = looked[at + 1]?.from ?? null;
    return to !== null && order && ended && again !== to ? [{ from: to, to: again, order, because: ended }] : [];
  });
}

/** Adoption at any time seals, even where the return goes on after it: that is a person's to look at, with the record closed meanwhile. */
function sealOf(
  sound: readonly Episode[],
  looked: readonly CarePeriod[],
  problems: EpisodeProblem[],
): CareHistory['seal'] {
  const adoption = sound.find(({ ended }) => ended !== null && adopted.has(ended));
  if (!adoption?.ended) return null;
  const later = looked.find(({ from }) => adoption.to !== null && from >= adoption.to);
  const tell = (kind: string, problem: string) =>
    problems.push({
      row: adoption.row,
      column: 'REC',
      kind,
      problem,
      remedy: 'Check with the adoption team. Until then the record stays sealed.',
      effect: 'check',
    });
  if (adoption.to === null)
    tell('adopted-without-a-day', `The episode ended by adoption (${adoption.ended}) but gives no day.`);
  else if (later)
    tell(
      'care-after-adoption',
      `The child was adopted on ${dayInWords(adoption.to)}, yet care begins again on ${dayInWords(later.from)} under the same number.`,
    );
  return { on: adoption.to, because: adoption.ended };
}
