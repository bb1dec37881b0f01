import { sql } from 'kysely';
import { openScopes } from '../../access/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { ReadOnlyDatabase, Work } from '../../platform/database/database.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt, childFacts, everYearsOn } from '../children/index.ts';
import { planHeads, planTitle } from '../plans/index.ts';
import type { PaperItem } from './paper-set.ts';
import type { StoredItem } from './paper-sets.queries.ts';

export interface Takable {
  readonly open: readonly (StoredItem & { readonly file: NonNullable<StoredItem['file']> })[];
  /** Made, and not handed out any more: their reader sees less of the record than then. */
  readonly changed: readonly StoredItem[];
}

/** Which of the papers that were made may still be taken: those of records of which their reader sees all they saw then. */
export async function stillOpen(
  work: Work,
  visitor: Visitor,
  packs: Packs,
  items: readonly StoredItem[],
): Promise<Takable> {
  const { today, now } = work.asking;
  const facts = await childFacts(
    work.read,
    [...new Set(items.map(({ childId }) => childId))],
    today,
    everYearsOn(packs, today),
  );
  const actor = actorAt(visitor.actor, visitor.organisation?.id ?? '');
  const seen = new Map(
    [...facts].map(([childId, child]) => [childId, openScopes({ actor, child, today, now, steppedUpAt: null })]),
  );
  const open: (StoredItem & { readonly file: NonNullable<StoredItem['file']> })[] = [];
  const changed: StoredItem[] = [];
  for (const item of items) {
    if (item.file === null) continue;
    const scopes: ReadonlySet<string> = seen.get(item.childId) ?? new Set();
    if (item.scopes.length > 0 && item.scopes.every((scope) => scopes.has(scope)))
      open.push({ ...item, file: item.file });
    else changed.push(item);
  }
  return { open, changed };
}

/** What each plan is called: never after the child. */
export async function titlesOf(
  read: ReadOnlyDatabase,
  items: readonly PaperItem[],
): Promise<ReadonlyMap<string, string>> {
  const ids = items.map(({ planId }) => planId);
  const heads = await planHeads(read, sql<boolean>`p.id = any (${ids}::uuid[])`);
  return new Map(heads.map((head) => [head.id, planTitle(head, head.kind === 'pep' ? 'PEP' : 'Plan')]));
}
