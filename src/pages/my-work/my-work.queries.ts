import { startOfWeek } from '../../calendar/index.ts';
import { childNames } from '../../features/children/index.ts';
import { ownedBy } from '../../features/duties/index.ts';
import type { Packs } from '../../packs/model.ts';
import { type ReadOnlyDatabase, together } from '../../platform/database/database.ts';
import type { DutyReader } from '../duties/duty-reader.ts';
import { whatIsSeen } from '../duties/told.queries.ts';
import { actionItem, dutyItem, type WorkItem } from '../duties/work-items.ts';

export interface MyWork {
  readonly open: readonly WorkItem[];
  /** Done since Monday, the latest first. */
  readonly done: readonly WorkItem[];
}

/** What is one person's to do, and what they have done this week: seven queries however much it is. */
export async function myWork(
  read: ReadOnlyDatabase,
  packs: Packs,
  reader: DutyReader,
): Promise<MyWork & { readonly childIds: readonly string[] }> {
  const { doer, today, fallsTo, posts } = reader;
  const owned = await ownedBy(read, { doer, on: today, posts, fallsTo, doneSince: startOfWeek(today) });
  const all = [...owned.duties, ...owned.actions];
  const about = all.flatMap(({ childId }) => childId ?? []);
  const [seen, names] = await together(read, () => [
    whatIsSeen(read, reader, about),
    childNames(read, [...new Set(about)], reader.organisation.id),
  ]);
  const open = ({ childId }: { readonly childId: string | null }) => childId === null || seen.has(childId);
  const told = new Set([...seen].filter(([, tells]) => tells).map(([id]) => id));
  const childIds = [...new Set(all.filter(open).flatMap(({ childId }) => childId ?? []))];
  const given = { packs, names, told, today, place: reader.organisation };
  const items = [
    ...owned.duties.filter(open).map((duty) => dutyItem(duty, given)),
    ...owned.actions.filter(open).map((action) => actionItem(action, given)),
  ];
  return {
    open: items.filter(({ doneOn }) => doneOn === null),
    done: items
      .filter(({ doneOn }) => doneOn !== null && doneOn <= today)
      .sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1)),
    childIds,
  };
}
