import type { ActionId } from '../../access/index.ts';
import type { Day } from '../../calendar/day.ts';
import { contains, type DayRange } from '../../calendar/range.ts';
import type { Pack } from '../../packs/model.ts';
import type { Course } from './course.ts';

/** The posts of those who govern: whoever clerks or chairs writes down their training. As app.governs() in the database. */
const GOVERNS: readonly string[] = ['governor', 'link-governor', 'chair-of-governors', 'management-committee-member'];

/** Whether a post is one of those who govern. */
export const governsNow = (post: string): boolean => GOVERNS.includes(post);

type Held = DayRange & { readonly post: string; readonly personId: string };

export const governsOn = (held: readonly Held[], personId: string, on: Day): boolean =>
  held.some((one) => one.personId === personId && GOVERNS.includes(one.post) && contains(one, on));

/** The actions any of which lets somebody write down the training of somebody else. */
export const actionsFor = (governs: boolean): readonly ActionId[] =>
  governs ? ['training.record', 'training.record-governors'] : ['training.record'];

/** The actions any of which lets somebody read how somebody else stands with their training. As row security on training_day. */
export const actionsToRead = (governs: boolean): readonly ActionId[] =>
  governs ? ['training.see', 'training.record-governors'] : ['training.see'];

/** Whether a course is one for those who govern: it counts for what is asked of them, or is asked of them by name. */
export function isForThoseWhoGovern(
  { countsFor, askedOf }: Pick<Course, 'countsFor' | 'askedOf'>,
  pack: Pick<Pack, 'trainingGroups' | 'trainingNeeds'>,
  on: Day,
): boolean {
  const groups = pack.trainingGroups().flatMap(({ id, posts }) => (posts.every(governsNow) ? [id] : []));
  const needs = pack
    .trainingNeeds(on)
    .filter((need) => need.groups.some((id) => groups.includes(id)) || need.posts.some(governsNow));
  return askedOf.some((id) => groups.includes(id)) || needs.some(({ id }) => countsFor.includes(id));
}
