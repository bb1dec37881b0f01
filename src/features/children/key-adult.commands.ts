import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import type { ChildView } from './key-adult.ts';

/** What the child said, in their own words where they gave some, and when they were asked. */
export interface ViewGiven {
  readonly view: ChildView;
  readonly words: string | null;
  /** Null with 'not-asked'. */
  readonly askedOn: Day | null;
}

export interface NamingKeyAdult extends ViewGiven {
  readonly childId: string;
  readonly controllerId: string;
  readonly personId: string;
  readonly from: Day;
}

/** Somebody is recorded as key adult from a later day than the one given. */
export class KeyAdultLater extends Error {
  override name = 'KeyAdultLater';
  readonly from: Day;
  constructor(from: Day) {
    super('A key adult is recorded from a later day.');
    this.from = from;
  }
}

/**
 * Names the key adult from a day on. Who was before ends that day; named again for the same first day, the row is put
 * right. Throws KeyAdultLater. The caller has decided access and calls afterFacts.
 */
export async function nameKeyAdult(work: Work, given: NamingKeyAdult): Promise<string> {
  const open = await work.read
    .selectFrom('key_adult')
    .select(['id', 'person_id', 'during'])
    .where('child_id', '=', given.childId)
    .where('controller_id', '=', given.controllerId)
    .where(sql<boolean>`during && ${rangeText(given.from, null)}::daterange`)
    .orderBy(sql`lower(during)`)
    .execute();
  const later = open.find((row) => row.during.from > given.from);
  if (later !== undefined) throw new KeyAdultLater(later.during.from);
  const [current] = open;
  const same = current !== undefined && current.during.from === given.from ? current : undefined;
  const id = same?.id ?? randomUUID();
  const view = { child_view: given.view, child_words: given.words, asked_on: given.askedOn };
  const recorded = { recorded_by: work.asking.personId, recorded_at: work.asking.now };
  if (same !== undefined) {
    await work.write
      .updateTable('key_adult')
      .set({ person_id: given.personId, during: rangeText(given.from, null), ...view, ...recorded })
      .where('id', '=', same.id)
      .execute();
  } else {
    if (current !== undefined) await closeAt(work, current.id, given.from);
    await work.write
      .insertInto('key_adult')
      .values({
        id,
        child_id: given.childId,
        controller_id: given.controllerId,
        person_id: given.personId,
        during: rangeText(given.from, null),
        ...view,
        ...recorded,
      })
      .execute();
  }
  await recordEvent(work, {
    verb: 'key-adult.named',
    organisationId: given.controllerId,
    childIds: [given.childId],
    subject: { kind: 'key_adult', id },
    values: [
      {
        field: 'key_adult.person',
        before: current?.person_id ?? null,
        after: { person: given.personId, from: given.from },
        childId: given.childId,
      },
      { field: 'key_adult.view', before: null, after: view, childId: given.childId },
    ],
  });
  return id;
}

/** Records what the child says of the key adult they have. The caller has decided access and calls afterFacts. */
export async function recordKeyAdultView(
  work: Work,
  row: { readonly id: string; readonly childId: string; readonly controllerId: string },
  given: ViewGiven,
): Promise<void> {
  const before = await work.read
    .selectFrom('key_adult')
    .select(['child_view', 'child_words', 'asked_on'])
    .where('id', '=', row.id)
    .executeTakeFirst();
  const after = { child_view: given.view, child_words: given.words, asked_on: given.askedOn };
  await work.write
    .updateTable('key_adult')
    .set(after)
    .where('id', '=', row.id)
    .where('controller_id', '=', row.controllerId)
    .execute();
  await recordEvent(work, {
    verb: 'key-adult.view-recorded',
    organisationId: row.controllerId,
    childIds: [row.childId],
    subject: { kind: 'key_adult', id: row.id },
    values: [{ field: 'key_adult.view', before: before ?? null, after, childId: row.childId }],
  });
}

/** The key adult stops being it: `on` is the first day without. */
export async function endKeyAdult(
  work: Work,
  row: { readonly id: string; readonly childId: string; readonly controllerId: string },
  on: Day,
): Promise<void> {
  await closeAt(work, row.id, on);
  await recordEvent(work, {
    verb: 'key-adult.ended',
    organisationId: row.controllerId,
    childIds: [row.childId],
    subject: { kind: 'key_adult', id: row.id },
    values: [{ field: 'key_adult.to', before: null, after: on, childId: row.childId }],
  });
}

async function closeAt(work: Work, id: string, on: Day): Promise<void> {
  await work.write
    .updateTable('key_adult')
    .set({ during: sql<string>`daterange(lower(during), ${on}::date)` })
    .where('id', '=', id)
    .execute();
}
