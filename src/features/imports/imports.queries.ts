import { sql } from 'kysely';
import type { Keys } from '../../platform/crypto/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { type Answers, type ChildAnswer, childAnswerShape, type RowAnswer, rowAnswerShape } from './answers.ts';
import type { DetectedList } from './detect-list.ts';
import type { ImportCounts, ImportRecord, ImportState, ReadingChoices } from './import-record.ts';
import { openJson } from './import-seals.crypto.ts';
import type { ImportKind } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Said } from './said.ts';
import type { AuthorityHere } from './said-from-list.ts';
import { FIRST_MISSING, FIRST_OTHER, type Planned, type StagedRow } from './staged-rows.ts';
import { undecided } from './state-words.ts';

const record = (read: ReadOnlyDatabase) =>
  read
    .selectFrom('import as i')
    .leftJoin('person as p', 'p.id', 'i.started_by')
    .select(['i.id', 'i.controller_id', 'i.kind', 'i.state', 'i.as_at', 'i.file_names', 'i.reading', 'i.counts'])
    .select(['i.message', 'i.progress_done', 'i.progress_total', 'i.moved_at', 'i.started_at', 'i.started_by'])
    .select(['p.display_name', 'i.confirmed_at', 'i.undone_at']);

type Row = Awaited<ReturnType<ReturnType<typeof record>['executeTakeFirstOrThrow']>>;

function recordFrom(row: Row): ImportRecord {
  const counts = row.counts as unknown as Partial<ImportCounts>;
  return {
    id: row.id,
    controllerId: row.controller_id,
    kind: row.kind as ImportKind,
    state: row.state as ImportState,
    asAt: row.as_at,
    fileNames: row.file_names,
    reading: row.reading as unknown as ReadingChoices,
    counts: counts.fingerprint === undefined ? null : (counts as ImportCounts),
    message: row.message,
    progress: { done: row.progress_done, of: row.progress_total },
    movedAt: row.moved_at,
    startedAt: row.started_at,
    startedBy: row.started_by,
    startedByName: row.display_name,
    confirmedAt: row.confirmed_at,
    undoneAt: row.undone_at,
  };
}

/** One import of an organisation; undefined for one that is another's or not there. */
export async function importOf(
  read: ReadOnlyDatabase,
  importId: string,
  organisationId: string,
): Promise<ImportRecord | undefined> {
  const row = await record(read)
    .where('i.id', '=', importId)
    .where('i.controller_id', '=', organisationId)
    .executeTakeFirst();
  return row && recordFrom(row);
}

/** Imports that nobody has decided on yet, or that are at work, newest first. */
export async function openImports(read: ReadOnlyDatabase, organisationId: string): Promise<ImportRecord[]> {
  const rows = await record(read)
    .where('i.controller_id', '=', organisationId)
    .where('i.state', 'in', [...undecided])
    .orderBy('i.started_at', 'desc')
    .limit(20)
    .execute();
  return rows.map(recordFrom);
}

/** Past imports, newest first. */
export async function pastImports(
  read: ReadOnlyDatabase,
  organisationId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ imports: ImportRecord[]; total: number }> {
  const rows = await record(read)
    .where('i.controller_id', '=', organisationId)
    .orderBy('i.started_at', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const counted = await read
    .selectFrom('import')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('controller_id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return { imports: rows.map(recordFrom), total: Number(counted.total) };
}

export async function detectedList(
  read: ReadOnlyDatabase,
  keys: Keys,
  importId: string,
): Promise<DetectedList | undefined> {
  const row = await read.selectFrom('import').select('detected').where('id', '=', importId).executeTakeFirst();
  return row?.detected ? openJson<DetectedList>(keys, 'detected', importId, 'list', row.detected) : undefined;
}

/** All rows of an import, as the files say it. */
export async function saidRows(read: ReadOnlyDatabase, keys: Keys, importId: string): Promise<Said[]> {
  const rows = await read
    .selectFrom('import_row')
    .select(['position', 'proposed'])
    .where('import_id', '=', importId)
    .where('position', '<', FIRST_OTHER)
    .orderBy('position')
    .execute();
  return rows.flatMap(({ position, proposed }) =>
    proposed === null ? [] : [openJson<Said>(keys, 'said', importId, position, proposed)],
  );
}

export interface Shown {
  outcome?: readonly string[];
  /** True: rows with problems; false: rows without. */
  withProblems?: boolean;
  limit: number;
  offset: number;
}

export async function stagedRows(
  read: ReadOnlyDatabase,
  keys: Keys,
  importId: string,
  { outcome, withProblems, limit, offset }: Shown,
): Promise<{ rows: StagedRow[]; total: number }> {
  let some = read.selectFrom('import_row').where('import_id', '=', importId).where('planned', 'is not', null);
  if (outcome) some = some.where('outcome', 'in', [...outcome]);
  if (withProblems !== undefined) some = some.where('problems', withProblems ? '>' : '=', 0);
  const rows = await some
    .select(['position', 'outcome', 'child_id', 'planned'])
    .orderBy(sql`(outcome <> 'problem')`)
    .orderBy('row_number')
    .orderBy('position')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await some.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return {
    rows: rows.flatMap(({ position, outcome: is, child_id, planned }) =>
      planned === null
        ? []
        : [
            {
              position,
              outcome: is,
              childId: child_id,
              planned: openJson<Planned>(keys, 'planned', importId, position, planned),
            },
          ],
    ),
    total: Number(total),
  };
}

export async function stagedRow(
  read: ReadOnlyDatabase,
  keys: Keys,
  importId: string,
  position: number,
): Promise<StagedRow | undefined> {
  const row = await read
    .selectFrom('import_row')
    .select(['position', 'outcome', 'child_id', 'planned'])
    .where('import_id', '=', importId)
    .where('position', '=', position)
    .executeTakeFirst();
  if (row?.planned == null) return undefined;
  const planned = openJson<Planned>(keys, 'planned', importId, position, row.planned);
  return { position, outcome: row.outcome, childId: row.child_id, planned };
}

/** A child of whom no row of the file speaks. */
export async function missingRow(
  read: ReadOnlyDatabase,
  keys: Keys,
  importId: string,
  childId: string,
): Promise<StagedRow | undefined> {
  const row = await read
    .selectFrom('import_row')
    .select('position')
    .where('import_id', '=', importId)
    .where('child_id', '=', childId)
    .where('position', '>=', FIRST_MISSING)
    .executeTakeFirst();
  return row && stagedRow(read, keys, importId, row.position);
}

/** Problems of the file itself, and of rows that could not be read at all. */
export async function otherProblems(read: ReadOnlyDatabase, keys: Keys, importId: string): Promise<Problem[]> {
  const rows = await read
    .selectFrom('import_row')
    .select(['position', 'planned'])
    .where('import_id', '=', importId)
    .where('position', '>=', FIRST_OTHER)
    .where('position', '<', FIRST_MISSING)
    .orderBy('position')
    .execute();
  return rows.flatMap(({ position, planned }) =>
    planned === null ? [] : openJson<Planned>(keys, 'planned', importId, position, planned).problems,
  );
}

export async function answersTo(read: ReadOnlyDatabase, keys: Keys, importId: string): Promise<Answers> {
  const stored = await read
    .selectFrom('import_answer')
    .select(['about', 'answer'])
    .where('import_id', '=', importId)
    .execute();
  const rows = new Map<number, RowAnswer>();
  const children = new Map<string, ChildAnswer>();
  for (const { about, answer } of stored) {
    const value = openJson<unknown>(keys, 'answer', importId, about, answer);
    const [what = '', which = ''] = about.split('/');
    if (what === 'row') rows.set(Number(which), rowAnswerShape.parse(value));
    if (what === 'child') children.set(which, childAnswerShape.parse(value));
  }
  return { rows, children };
}

/** The authorities of this deployment: their names and numbers are public. */
export async function authoritiesHere(read: ReadOnlyDatabase): Promise<AuthorityHere[]> {
  const rows = await read
    .selectFrom('organisation')
    .select(['id', 'name', 'la_code'])
    .where('kind', '=', 'authority')
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, code: row.la_code }));
}

export interface ImportingOrganisation {
  id: string;
  name: string;
  kind: 'school' | 'trust' | 'authority';
  laCode: string | null;
  pack: string;
  authorityId: string | null;
  demo: boolean;
}

export async function importingOrganisation(
  read: ReadOnlyDatabase,
  organisationId: string,
): Promise<ImportingOrganisation | undefined> {
  const row = await read
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'la_code', 'pack', 'authority_id', 'demo'])
    .where('id', '=', organisationId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      name: row.name,
      kind: row.kind as ImportingOrganisation['kind'],
      laCode: row.la_code,
      pack: row.pack,
      authorityId: row.authority_id,
      demo: row.demo,
    }
  );
}

/** A mapping somebody confirmed for a file with these columns. */
export async function savedMapping(
  read: ReadOnlyDatabase,
  organisationId: string,
  headersHash: string,
): Promise<{ mapping: unknown; by: string | null; at: Date } | undefined> {
  const row = await read
    .selectFrom('import_mapping as m')
    .leftJoin('person as p', 'p.id', 'm.saved_by')
    .select(['m.mapping', 'p.display_name', 'm.saved_at'])
    .where('m.controller_id', '=', organisationId)
    .where('m.headers_hash', '=', headersHash)
    .executeTakeFirst();
  return row && { mapping: row.mapping, by: row.display_name, at: row.saved_at };
}
