import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { rangeText, type Work } from '../../platform/database/database.ts';
import type { FactTable, Write } from './facts.ts';

/** A write with the child it is about and the row it is: ids of new rows are given here. */
export interface Writing {
  childId: string;
  write: Write;
  id: string;
}

interface TableShape {
  /** What an update sets; also what is written of the fact itself when the row is new. */
  columns: readonly string[];
  /** Column by which a row is found beside its controller; `id` or, where there is none, its key. */
  key: 'id' | 'child_id' | 'on_day';
  /** Has `during`. */
  dated: boolean;
  /** Says in `source` and `import_id` where it came from. */
  sourced: boolean;
}

const details =
  'given_names family_name preferred_name date_of_birth sex ethnicity first_language upn upn_temporary former_upn uln ' +
  'authority_child_id sen_provision sen_needs pupil_premium disability young_carer post_care_census unaccompanied';

const shapes: Record<FactTable, TableShape> = {
  child_details: { columns: details.split(' '), key: 'child_id', dated: false, sourced: false },
  enrolment: {
    columns: ['school_id', 'kind', 'during', 'joining', 'year_group', 'class_name', 'recorded_academic_year'],
    key: 'id',
    dated: true,
    sourced: false,
  },
  status_period: {
    columns: 'kind during authority_id authority_code order_kind kinship_kind confirmed note'.split(' '),
    key: 'id',
    dated: true,
    sourced: true,
  },
  care_detail: {
    columns: 'during legal_status placement placement_provider need short_break'.split(' '),
    key: 'id',
    dated: true,
    sourced: true,
  },
  protection_detail: { columns: ['during', 'category'], key: 'id', dated: true, sourced: true },
  care_review: { columns: ['on_day', 'code'], key: 'on_day', dated: false, sourced: false },
  wellbeing_score: { columns: ['measure', 'year_ending', 'score', 'reason'], key: 'id', dated: false, sourced: false },
  previous_permanence: {
    columns: ['code', 'authority', 'year', 'month', 'day'],
    key: 'child_id',
    dated: false,
    sourced: true,
  },
};

/** Rows of one statement. */
const AT_ONCE = 1000;

/** The row a write is about: its id, or what stands in for one. New rows are given theirs. */
export function writing(childId: string, write: Write): Writing {
  const { key } = shapes[write.table];
  const fact = write.after ?? write.before;
  const named = key === 'child_id' ? childId : key === 'on_day' && fact && 'on_day' in fact ? fact.on_day : null;
  return { childId, write, id: write.id ?? named ?? randomUUID() };
}

/**
 * Writes many facts of one controller in a few statements: first what goes, then what changes, then what is new, so that
 * no two periods of a kind meet on the way. The caller has decided access, keeps the changes and ends with afterFacts.
 * @param source what `source` says of new rows
 */
export async function writeFacts(
  work: Work,
  controllerId: string,
  writings: readonly Writing[],
  source: { text: string; importId: string | null },
): Promise<void> {
  const order: readonly FactTable[] = Object.keys(shapes) as FactTable[];
  for (const table of order) {
    const own = writings.filter(({ write }) => write.table === table);
    if (own.length === 0) continue;
    await remove(
      work,
      controllerId,
      table,
      own.filter(({ write }) => write.after === null),
    );
    const changed = own.filter(({ write }) => write.before !== null && write.after !== null);
    // Two steps for what has days: a period first gives up the days it loses, then takes those it gains.
    const yielding = shapes[table].dated ? changed.flatMap(givingUp) : [];
    await update(work, controllerId, table, yielding);
    await update(work, controllerId, table, changed);
    await insert(
      work,
      controllerId,
      table,
      own.filter(({ write }) => write.before === null),
      source,
    );
  }
}

/** The same row with only the days it has before and after; nothing where it loses none. */
function givingUp(writing: Writing): Writing[] {
  const { before, after } = writing.write;
  if (before === null || after === null || !('from' in before) || !('from' in after)) return [];
  const from = before.from > after.from ? before.from : after.from;
  const to = before.to === null ? after.to : after.to === null || before.to < after.to ? before.to : after.to;
  const shorter = from !== before.from || to !== before.to;
  const left = to === null || from < to;
  return shorter && left ? [{ ...writing, write: { ...writing.write, after: { ...before, from, to } } as Write }] : [];
}

function rowOf({ childId, write, id }: Writing, controllerId: string): Record<string, unknown> {
  const fact: Record<string, unknown> = { ...(write.after ?? write.before) };
  const during = 'from' in fact ? { during: rangeText(fact.from as never, fact.to as never) } : {};
  const key = shapes[write.table].key === 'id' ? { id } : {};
  return { ...fact, ...during, ...key, child_id: childId, controller_id: controllerId };
}

async function* chunks(rows: readonly Record<string, unknown>[]): AsyncGenerator<string> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield JSON.stringify(rows.slice(at, at + AT_ONCE));
}

/** `id`, or the child with the day: a row of its controller. */
const sameRow = (table: FactTable, controllerId: string) => {
  const { key } = shapes[table];
  const named = key === 'id' ? sql`t.id = r.id` : sql`t.child_id = r.child_id`;
  const day = key === 'on_day' ? sql` and t.on_day = r.on_day` : sql``;
  return sql`t.controller_id = ${controllerId}::uuid and ${named}${day}`;
};
const recordset = (table: FactTable, json: string) =>
  sql`jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb) as r`;

async function remove(work: Work, controllerId: string, table: FactTable, own: readonly Writing[]): Promise<void> {
  for await (const json of chunks(own.map((one) => rowOf(one, controllerId)))) {
    await sql`delete from ${sql.table(table)} as t using ${recordset(table, json)} where ${sameRow(table, controllerId)}`.execute(
      work.write,
    );
  }
}

async function update(work: Work, controllerId: string, table: FactTable, own: readonly Writing[]): Promise<void> {
  const { columns } = shapes[table];
  const changed = table === 'child_details' ? sql`, changed_at = ${work.asking.now}` : sql``;
  const set = sql.join(columns.map((column) => sql`${sql.ref(column)} = r.${sql.ref(column)}`));
  for await (const json of chunks(own.map((one) => rowOf(one, controllerId)))) {
    await sql`update ${sql.table(table)} as t set ${set}${changed} from ${recordset(table, json)}
      where ${sameRow(table, controllerId)}`.execute(work.write);
  }
}

async function insert(
  work: Work,
  controllerId: string,
  table: FactTable,
  own: readonly Writing[],
  source: { text: string; importId: string | null },
): Promise<void> {
  const { columns, key, sourced } = shapes[table];
  const { personId, now } = work.asking;
  const recorded = table === 'status_period' ? { recorded_by: personId, recorded_at: now } : {};
  const stamped = table === 'child_details' ? { created_at: now, changed_at: now } : {};
  const from = sourced || table === 'wellbeing_score' ? { source: source.text } : {};
  const byImport = sourced ? { import_id: source.importId } : {};
  const more = { ...recorded, ...stamped, ...from, ...byImport };
  const all = [
    ...new Set([...(key === 'id' ? ['id'] : []), 'child_id', 'controller_id', ...columns, ...Object.keys(more)]),
  ];
  const names = sql.join(all.map((column) => sql.ref(column)));
  const values = sql.join(all.map((column) => sql`r.${sql.ref(column)}`));
  for await (const json of chunks(own.map((one) => ({ ...rowOf(one, controllerId), ...more })))) {
    await sql`insert into ${sql.table(table)} (${names}) select ${values} from ${recordset(table, json)}`.execute(
      work.write,
    );
  }
}
