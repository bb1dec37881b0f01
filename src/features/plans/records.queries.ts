import type { Day } from '../../calendar/index.ts';
import type { Packs, RecordBlock } from '../../packs/index.ts';
import { type ReadOnlyDatabase, together } from '../../platform/database/database.ts';
import { loadOnce, type OpenChild } from '../children/index.ts';
import type { Plan } from './plan.ts';
import type { RecordTable } from './plan-copy.ts';
import type { PlanOffers } from './plan-offers.ts';

/** What a source of records is asked with. */
export interface PlanAsked {
  /** Codes and words of what is recorded. */
  readonly packs: Packs;
  readonly read: ReadOnlyDatabase;
  readonly child: OpenChild;
  readonly plan: Plan;
  readonly today: Day;
}
export type Offers = PlanOffers<PlanAsked>;

const kept = new WeakMap<PlanAsked, ReturnType<typeof loadOnce>>();

/**
 * What several sources and checks need is read once for each time a plan is asked about: the same key gives the same answer.
 * `asked` lives as long as one page or one move, and a move reads before it writes.
 */
export function askedOnce<T>(asked: PlanAsked, key: string, read: () => Promise<T>): Promise<T> {
  const once = kept.get(asked) ?? loadOnce();
  kept.set(asked, once);
  return once(key, read);
}

/** The rows of all blocks a plan shows, or of some sections of it, or of those it waits for, by block. Each source is asked once. */
export async function tablesOf(
  offers: Offers,
  asked: PlanAsked,
  sections: readonly string[] | null = null,
  only: 'all' | 'needed' = 'all',
): Promise<Map<RecordBlock, RecordTable>> {
  const wanted = new Set(
    asked.plan.form.sections
      .filter(({ id }) => asked.plan.parts.some((part) => part.section === id))
      .filter(({ id }) => sections === null || sections.includes(id))
      .flatMap(({ questions }) => questions)
      .filter(({ needed }) => only === 'all' || needed !== null)
      .flatMap(({ records }) => records ?? []),
  );
  const sources = offers.records.filter(({ block }) => wanted.has(block));
  const tables = await together(asked.read, () => sources.map((source) => source.table(asked)));
  return new Map(
    sources.flatMap(({ block }, at): [RecordBlock, RecordTable][] => {
      const table = tables[at] ?? null;
      return table === null ? [] : [[block, table]];
    }),
  );
}
