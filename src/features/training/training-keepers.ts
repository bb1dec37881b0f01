import type { ActionId } from '../../access/index.ts';
import type { Day } from '../../calendar/day.ts';
import { contains, type DayRange } from '../../calendar/range.ts';

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
