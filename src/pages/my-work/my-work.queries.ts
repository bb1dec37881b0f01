import { type Day, startOfWeek } from '../../calendar/index.ts';
import { childNames } from '../../features/children/index.ts';
import { actionsOf, dutiesOfPerson } from '../../features/duties/index.ts';
import type { Packs } from '../../packs/model.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { DutyReader } from '../duties/duty-reader.ts';
import { childrenToldOf } from '../duties/told.queries.ts';
import { actionItem, dutyItem, type WorkItem } from '../duties/work-items.ts';

export interface MyWork {
  readonly open: readonly WorkItem[];
  /** Done since Monday, the latest first. */
  readonly done: readonly WorkItem[];
}

/** What is one person's to do, and what they have done this week: ten queries however much it is. */
export async function myWork(
  read: ReadOnlyDatabase,
  packs: Packs,
  reader: DutyReader,
): Promise<MyWork & { readonly childIds: readonly string[] }> {
  const { doer, today, fallsTo, posts } = reader;
  const visible = reader.mayBeSeen('own-duties');
  const doneSince: Day = startOfWeek(today);
  const duties = await dutiesOfPerson(read, { doer, on: today, posts, fallsTo, visible, doneSince });
  const actions = await actionsOf(read, doer, { visible, fallsTo, doneSince });
  const childIds = [...new Set([...duties, ...actions].flatMap(({ childId }) => childId ?? []))];
  const names = await childNames(read, childIds, reader.organisation.id);
  const told = await childrenToldOf(read, reader, childIds);
  const given = { packs, names, told, today };
  const items = [...duties.map((duty) => dutyItem(duty, given)), ...actions.map((action) => actionItem(action, given))];
  return {
    open: items.filter(({ doneOn }) => doneOn === null),
    done: items
      .filter(({ doneOn }) => doneOn !== null && doneOn <= today)
      .sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1)),
    childIds,
  };
}
