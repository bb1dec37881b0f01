import { addDays, type Day, maxDay } from '../../calendar/day.ts';
import { holdsOn, type Pack, type TrainingNeed } from '../../packs/model.ts';
import { authorityOfPlace, clockInForce, type DutyRule, type DutyTools, type Occurrence } from '../duties/model.ts';
import { countsTowards, holdsUntil } from './needs.ts';
import { type Stay, staysOf } from './starters.ts';
import type { TrainingDutyFacts, TrainingTaken } from './training-facts.ts';

/** Training that counts, with the last day it holds; null: it does not run out. */
interface Shown {
  readonly id: string;
  readonly on: Day;
  readonly until: Day | null;
}

/**
 * Whoever holds a post that asks for training every few years or months takes it again before it runs out, each their own:
 * asked for some days before, or at once while nothing shows it. What is taken earlier than that is never asked for.
 */
export const postTraining: DutyRule<TrainingDutyFacts> = {
  id: 'post-training-holds',
  commitments: ['E8'],
  subjectKind: 'organisation',
  occurrences: ({ life: { id: schoolId, holdings }, training }, tools) => {
    const place = tools.place(schoolId);
    if (place?.kind !== 'school') return [];
    const pack = tools.pack('school', authorityOfPlace(place), place.id);
    return needsOfPosts(pack, place.begunOn, tools).flatMap((need) => {
      const held = holdings.filter(({ post }) => need.posts.includes(post));
      return [...Map.groupBy(held, ({ personId }) => personId)].flatMap(([personId, own]) =>
        staysOf(own).flatMap((stay) =>
          asked(
            pack,
            need,
            stay,
            training.filter((one) => one.personId === personId),
            place.begunOn,
            tools,
          ).map(
            (one): Occurrence => ({
              ...one,
              ...{ assignee: { kind: 'person', id: personId }, organisationId: place.id, shownTo: [] },
              ...{ childId: null, controllerId: place.id, overOn: stay.to, estimated: false },
            }),
          ),
        ),
      );
    });
  },
};

/** The needs of the pack that are asked of posts, and run by years or months; those that begin later too. */
function needsOfPosts(pack: Pack, begunOn: Day, { horizon }: DutyTools): TrainingNeed[] {
  const needs = [...pack.trainingNeeds(begunOn), ...pack.trainingNeeds(addDays(horizon, -1))];
  return [...new Map(needs.map((need) => [need.id, need])).values()].filter(({ id, posts, from }) => {
    const unit = pack.clock(id, maxDay(begunOn, from))?.unit;
    return posts.length > 0 && (unit === 'years' || unit === 'months');
  });
}

type Asked = Pick<Occurrence, 'key' | 'opensOn' | 'dueOn' | 'doneOn' | 'evidence' | 'clock' | 'words'>;

/** What is asked of one person in one time at it, the first first. */
function asked(
  pack: Pack,
  need: TrainingNeed,
  stay: Stay,
  training: readonly TrainingTaken[],
  begunOn: Day,
  { horizon }: DutyTools,
): Asked[] {
  const start = maxDay(stay.from, begunOn, need.from);
  const isHere = (day: Day) => day < horizon && (stay.to === null || day < stay.to) && holdsOn(need, day);
  const taken = training
    .filter((one) => countsTowards(need, one) && (stay.to === null || one.on < stay.to))
    .flatMap((one): Shown[] => {
      const clock = pack.clock(need.id, maxDay(one.on, need.from));
      return clock === undefined ? [] : [{ id: one.id, on: one.on, until: holdsUntil(clock, one) }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const found: Asked[] = [];
  const ask = (key: string, opensOn: Day, dueOn: Day, done: Shown | undefined, words: Record<string, string>) => {
    const clock = pack.clock(need.id, opensOn);
    // who left before the day owed nothing
    if (clock === undefined || (done === undefined && stay.to !== null && stay.to <= dueOn)) return;
    found.push({
      ...{ key: `${need.id} ${key}`, opensOn, dueOn, doneOn: done === undefined ? null : maxDay(done.on, opensOn) },
      evidence: done === undefined ? null : { kind: 'training_day', id: done.id },
      ...{ clock: clockInForce(clock), words: { part: need.title, day: opensOn, ...words } },
    });
  };
  const beforehand = (on: Day) => pack.clock('training-runs-out-soon', on)?.value ?? 0;

  let shown = longest(taken.filter((one) => one.on <= start && lasts(one, start)));
  if (shown === undefined && isHere(start)) {
    const first = taken.find((one) => one.on > start);
    ask(stay.holding, start, addDays(start, beforehand(start)), first, { because: 'nothing' });
    shown = first;
  }
  while (shown !== undefined && shown.until !== null) {
    const { id, until }: Shown = shown;
    const opensOn = maxDay(start, addDays(until, -beforehand(until)));
    const next = taken.find((one) => one.on > start && (one.until === null || one.until > until));
    if ((next === undefined || next.on >= opensOn) && isHere(opensOn)) ask(id, opensOn, until, next, {});
    shown = next;
  }
  return found;
}

const lasts = ({ until }: Shown, on: Day): boolean => until === null || until >= on;

const longest = (taken: readonly Shown[]): Shown | undefined =>
  taken.reduce<Shown | undefined>(
    (best, one) => (best === undefined || (best.until !== null && lasts(one, best.until)) ? one : best),
    undefined,
  );
