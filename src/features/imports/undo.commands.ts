import { sql } from 'kysely';
import { recordEvent, recordEvents } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { afterFacts } from '../children/index.ts';
import { asImport } from './as-import.commands.ts';
import { placeOf } from './changes.commands.ts';
import type { RollCount } from './cohort.ts';
import { lockImport } from './confirm.commands.ts';
import type { ImportRecord } from './import-record.ts';
import { openJson } from './import-seals.crypto.ts';
import { importOf } from './imports.queries.ts';
import { knownChildren } from './known-children.queries.ts';
import { replaceRoll, rollOn, sorted } from './roll.commands.ts';
import { planUndo, type StoredChange, type UndoPlan } from './undo.ts';
import { writeFacts } from './write-facts.commands.ts';

/**
 * Puts back, in one transaction, what an import changed and nobody has changed since; the rest stays and is listed. The
 * caller has decided access (import.undo, asked again) and that it is not too late.
 */
export async function undoImport(
  work: Work,
  house: House,
  importId: string,
  organisationId: string,
): Promise<{ putBack: number; left: number } | null> {
  if (!(await lockImport(work, importId))) return null;
  const record = await importOf(work.read, importId, organisationId);
  if (record?.state !== 'done' && record?.state !== 'undoing') return null;
  await sql`select from child_details where controller_id = ${organisationId} order by child_id for update`.execute(
    work.write,
  );
  const { stored, plan } = await workOutUndo(work, house, record);
  await writeFacts(
    work,
    organisationId,
    plan.writes.map(({ childId, write }) => ({ childId, write, id: write.id ?? childId })),
    { text: `undo:${importId}`, importId: null },
  );
  await putOutOfSight(work, record, plan.emptied);
  const roll = await rollBack(work, record, stored);
  await sql`update import_change set undone = id = any (${[...plan.putBack.map(({ id }) => id), ...roll]}::bigint[])
    where import_id = ${importId}`.execute(work.write);
  const counts = { ...record.counts, putBack: plan.putBack.length + roll.length, notPutBack: plan.left.length };
  await work.write
    .updateTable('import')
    .set({
      state: 'undone',
      counts: JSON.stringify(counts),
      undone_by: work.asking.personId,
      undone_at: work.asking.now,
      moved_at: work.asking.now,
    })
    .where('id', '=', importId)
    .execute();
  await recordUndo(work, record, plan.putBack, plan.left.length);
  await afterFacts(work, house, [...new Set(plan.putBack.map(({ childId }) => childId))]);
  return { putBack: counts.putBack, left: counts.notPutBack };
}

/** What an undo would put back now, and what has changed since and stays. Nothing is written. */
export async function workOutUndo(
  work: Work,
  house: House,
  record: ImportRecord,
): Promise<{ stored: Stored[]; plan: UndoPlan }> {
  const { id, controllerId, kind } = record;
  await asImport(work, id);
  const stored = await storedChanges(work, house, id);
  const aboutChildren = stored.flatMap(({ childId, ...change }) => (childId === null ? [] : [{ ...change, childId }]));
  const known = new Map(
    (await knownChildren(work.read, controllerId, kind !== 'list')).map((child) => [child.childId, child]),
  );
  return { stored, plan: planUndo(aboutChildren, known, await workedOn(work, record, aboutChildren)) };
}

type Stored = Omit<StoredChange, 'childId'> & { childId: string | null };

async function storedChanges(work: Work, house: House, importId: string): Promise<Stored[]> {
  const rows = await work.read
    .selectFrom('import_change')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('id')
    .execute();
  return rows.map((row) => {
    const where = placeOf(row.table_name, row.row_key);
    const value = (what: 'before' | 'after', sealed: Buffer | null): unknown =>
      sealed === null ? null : openJson(house.keys, what, importId, where, sealed);
    return {
      id: Number(row.id),
      childId: row.child_id,
      table: row.table_name,
      key: row.row_key,
      before: value('before', row.before),
      after: value('after', row.after),
    };
  });
}

/** Where work on a child shows besides the facts an import writes. */
const WORK = [
  'contact',
  'contact_rule',
  'key_adult',
  'child_relation',
  'child_share',
  'relative_bar',
  'timeline_note',
  'pep_event',
  'cohort_review_line',
  'agreed_action',
  'hidden_address',
  'look_question',
] as const;

/** The children of an import about whom somebody has written something else, here or elsewhere. */
async function workedOn(
  work: Work,
  { controllerId }: ImportRecord,
  changes: readonly { childId: string }[],
): Promise<Set<string>> {
  const ids = [...new Set(changes.map(({ childId }) => childId))];
  const parts = [
    ...WORK.map((table) => sql`select child_id from ${sql.table(table)} where child_id = any (${ids}::uuid[])`),
    sql`select child_id from child_details where child_id = any (${ids}::uuid[]) and controller_id <> ${controllerId}`,
  ];
  const { rows } = await sql<{ child_id: string }>`${sql.join(parts, sql` union `)}`.execute(work.write);
  return new Set(rows.map((row) => row.child_id));
}

/** Records that an import made and an undo emptied: nothing is in them, and nobody sees them any more. */
async function putOutOfSight(work: Work, { id }: ImportRecord, childIds: readonly string[]): Promise<void> {
  await work.write.deleteFrom('import_match').where('import_id', '=', id).execute();
  for (let at = 0; at < childIds.length; at += 1000) {
    await work.write
      .insertInto('sealed_child')
      .values(
        childIds.slice(at, at + 1000).map((child_id) => ({
          child_id,
          sealed_at: work.asking.now,
          sealed_by: work.asking.personId,
          reason: 'import undone',
        })),
      )
      .execute();
  }
}

/** The counts of a roll go back where no later list of that day has counted again. Returns the changes put back. */
async function rollBack(work: Work, record: ImportRecord, stored: readonly Stored[]): Promise<number[]> {
  const change = stored.find(({ table }) => table === 'roll_count');
  if (!change) return [];
  const now = await rollOn(work, record);
  if (JSON.stringify(now) !== JSON.stringify(sorted(change.after as RollCount[]))) return [];
  await replaceRoll(work, record, (change.before as RollCount[] | null) ?? []);
  return [change.id];
}

async function recordUndo(
  work: Work,
  { id, controllerId }: ImportRecord,
  putBack: readonly StoredChange[],
  left: number,
): Promise<void> {
  const byChild = Map.groupBy(putBack, ({ childId }) => childId);
  await recordEvents(
    work,
    [...byChild].map(([childId, changes]) => ({
      verb: 'child.corrected',
      organisationId: controllerId,
      childIds: [childId],
      subject: { kind: 'import', id },
      detail: { source: `undo:${id}` },
      values: changes.map(({ table, key, before, after }) => ({
        field: `${table}.${key}`,
        before: after,
        after: before,
        childId,
      })),
    })),
  );
  await recordEvent(work, {
    verb: 'import.undone',
    organisationId: controllerId,
    subject: { kind: 'import', id },
    detail: { putBack: putBack.length, left },
  });
}
