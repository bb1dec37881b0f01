import type { Day } from '../../calendar/day.ts';
import { academicYearOf } from '../../calendar/years.ts';
import type { Pack } from '../../packs/model.ts';
import type { TrainingFacts } from '../people/model.ts';
import { type Counted, countsTowards, standingOn } from './needs.ts';
import { trainingCount } from './training-year.ts';

/** What the training of whoever holds a post says of the post's requirement: days of the year, or until when it holds. */
export function trainingOfPost(
  pack: Pack,
  post: string,
  rows: readonly Counted[],
  personId: string,
  today: Day,
): TrainingFacts | null {
  const count = trainingCount(pack, post, rows, personId, academicYearOf(today), today);
  if (count !== null) return { taken: count.taken, asked: count.asked };
  const need = pack.trainingNeeds(today).find(({ posts }) => posts.includes(post));
  const clock = need && pack.clock(need.id, today);
  if (need === undefined || clock === undefined) return null;
  const own = rows.filter((row) => row.personId === personId && countsTowards(need, row));
  const { taken, asked, until } = standingOn(clock, own, today);
  return { taken, asked, until };
}
