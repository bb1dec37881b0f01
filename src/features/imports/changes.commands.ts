import { sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { DetailField } from '../children/model.ts';
import { sameFact } from './facts.ts';
import type { ImportRecord } from './import-record.ts';
import { sealJson } from './import-seals.crypto.ts';
import type { Writing } from './write-facts.commands.ts';

/** One thing an import changed, as it is kept for an undo. `key` names it within its table. */
export interface KeptChange {
  childId: string | null;
  table: string;
  key: string;
  before: unknown;
  after: unknown;
}

const AT_ONCE = 1000;

/** Details are kept field by field, so that one that was changed since does not keep the others from going back. */
export function changesOf({ childId, write, id }: Writing): KeptChange[] {
  const { table, before, after } = write;
  if (write.table !== 'child_details' || write.before === null || write.after === null)
    return [{ childId, table, key: write.table === 'child_details' ? '*' : id, before, after }];
  const [was, is] = [write.before, write.after];
  return (Object.keys(is) as DetailField[])
    .filter((field) => !sameFact({ value: was[field] }, { value: is[field] }))
    .map((field) => ({ childId, table, key: field, before: was[field], after: is[field] }));
}

/** Keeps, sealed, what an import changed, for as long as it can be undone. */
export async function keepChanges(
  work: Work,
  house: House,
  record: Pick<ImportRecord, 'id' | 'controllerId'>,
  given: { anchors: readonly string[]; writings: readonly Writing[]; sealed: readonly string[] },
): Promise<void> {
  const marks = (table: string, ids: readonly string[]): KeptChange[] =>
    ids.map((childId) => ({ childId, table, key: childId, before: null, after: true }));
  await insertChanges(work, house, record, [
    ...marks('child', given.anchors),
    ...given.writings.flatMap(changesOf),
    ...marks('sealed_child', given.sealed),
  ]);
}

export async function insertChanges(
  work: Work,
  house: House,
  { id, controllerId }: Pick<ImportRecord, 'id' | 'controllerId'>,
  changes: readonly KeptChange[],
): Promise<void> {
  for (let at = 0; at < changes.length; at += AT_ONCE) {
    const values = changes.slice(at, at + AT_ONCE).map(({ childId, table, key, before, after }) => {
      const where = placeOf(table, key);
      return {
        child_id: childId,
        table_name: table,
        row_key: key,
        before: before === null ? null : sealJson(house.keys, 'before', id, where, before).toString('hex'),
        after: after === null ? null : sealJson(house.keys, 'after', id, where, after).toString('hex'),
      };
    });
    await sql`insert into import_change (import_id, controller_id, child_id, table_name, row_key, before, after)
      select ${id}::uuid, ${controllerId}::uuid, child_id, table_name, row_key, decode(before, 'hex'), decode(after, 'hex')
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
        as c(child_id uuid, table_name text, row_key text, before text, after text)`.execute(work.write);
  }
}

export const placeOf = (table: string, key: string): string => `${table}/${key}`;
