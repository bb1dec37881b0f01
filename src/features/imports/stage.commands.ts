import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { type Answers, noAnswers, withAnswer } from './answers.ts';
import { type ArrivedFile, dropArrivals, holdArrivals } from './arrivals.commands.ts';
import { asImport } from './as-import.commands.ts';
import { addToRoll } from './cohort-roll.ts';
import {
  type ImportCounts,
  type ImportRecord,
  type ImportState,
  nothingChosen,
  type ReadingChoices,
} from './import-record.ts';
import { openJson, sealJson } from './import-seals.crypto.ts';
import { answersTo, type ImportingOrganisation, otherProblems, saidRows } from './imports.queries.ts';
import type { ImportKind, Plan } from './plan.ts';
import { countPlan } from './plan-counts.ts';
import type { Problem } from './problem.ts';
import type { Said } from './said.ts';
import { FIRST_MISSING, type Planned, type StagedRow, stagedMissing, stagedProblem, stagedRow } from './staged-rows.ts';
import { fingerprintOf, workOutPlan } from './work-out-plan.queries.ts';

const AT_ONCE = 500;

/** Begins an import: its files are held, sealed, and a job reads them. The caller has decided access. */
export async function startImport(
  work: Work,
  house: House,
  given: {
    id: string;
    controllerId: string;
    kind: ImportKind;
    asAt: Day;
    files: readonly ArrivedFile[];
    reading?: Partial<ReadingChoices>;
  },
): Promise<void> {
  const { id, controllerId, kind, asAt, files } = given;
  await work.write
    .insertInto('import')
    .values({
      id,
      controller_id: controllerId,
      kind,
      state: 'reading',
      as_at: asAt,
      file_names: files.map(({ name }) => name),
      reading: JSON.stringify({ ...nothingChosen, ...given.reading }),
      started_by: work.asking.personId,
      started_at: work.asking.now,
      moved_at: work.asking.now,
    })
    .execute();
  await holdArrivals(work, house.keys, { importId: id, controllerId }, files);
  await recordEvent(work, {
    verb: 'import.started',
    organisationId: controllerId,
    subject: { kind: 'import', id },
    detail: { kind, files: files.length },
  });
}

/** What a file held: rows about children, and what could not be read or is about the file itself. */
export interface ReadFile {
  said: Said[];
  others: Problem[];
  /** Rows of the files. */
  read: number;
}

/**
 * Plans what was read and lays it out; what it is `previewed` by is still to come, so it stays `reading`. Of the rest of a roll
 * nothing goes further than numbers.
 */
export async function stageReading(
  work: Work,
  house: House,
  record: ImportRecord,
  organisation: ImportingOrganisation,
  { said, others, read }: ReadFile,
): Promise<Plan> {
  await forgetRows(work, record.id);
  await asImport(work, record.id);
  // what an earlier reading of it counted is no longer so
  const plan = await workOutPlan(work.read, house, { ...record, counts: null }, organisation, said, noAnswers);
  const rest = new Set(plan.rest);
  const dropped = said.filter(({ position }) => rest.has(position));
  const counts = countPlan(plan, others, read, dropped.flatMap(({ problems }) => problems).length);
  const kept = new Map(said.filter(({ position }) => !rest.has(position)).map((one) => [one.position, one]));
  const staged = [
    ...plan.rows.map((row) => stagedRow(row, kept.get(row.position) as Said)),
    ...others.map(stagedProblem),
    ...plan.missing.map(stagedMissing),
  ];
  await insertRows(work, house, record, staged, kept);
  const roll = addToRoll([], dropped, record.asAt);
  await move(work, record.id, 'reading', {
    counts: { ...counts, fingerprint: fingerprintOf(plan), restRead: counts.rest, roll },
  });
  return plan;
}

/** Plans again after an answer; only rows that come out otherwise are written. */
export async function planAgain(
  work: Work,
  house: House,
  record: ImportRecord,
  organisation: ImportingOrganisation,
): Promise<{ plan: Plan; said: Said[]; answers: Answers; counts: ImportCounts }> {
  const { id } = record;
  await asImport(work, id);
  const said = await saidRows(work.read, house.keys, id);
  const answers = await answersTo(work.read, house.keys, id);
  const plan = await workOutPlan(work.read, house, record, organisation, said, answers);
  const others = await otherProblems(work.read, house.keys, id);
  const before = record.counts;
  const restRead = before?.restRead ?? 0;
  const fresh = countPlan(plan, others, before?.read ?? said.length, before?.restProblems ?? 0);
  const counts: ImportCounts = {
    ...fresh,
    rest: restRead + plan.rest.length,
    restRead,
    fingerprint: fingerprintOf(plan),
    roll: before?.roll ?? [],
  };
  return { plan, said, answers, counts };
}

/** Lays out the preview again, with what was answered. */
export async function stageAgain(
  work: Work,
  house: House,
  record: ImportRecord,
  organisation: ImportingOrganisation,
): Promise<ImportCounts> {
  const { plan, said, answers, counts } = await planAgain(work, house, record, organisation);
  const mended = new Map(said.map((one) => [one.position, withAnswer(one, answers.rows.get(one.position))]));
  const rows = plan.rows.map((row) => stagedRow(row, mended.get(row.position) as Said));
  await updateRows(work, house, record, rows, plan.rest);
  await work.write
    .deleteFrom('import_row')
    .where('import_id', '=', record.id)
    .where('position', '>=', FIRST_MISSING)
    .execute();
  await insertRows(work, house, record, plan.missing.map(stagedMissing), new Map());
  await move(work, record.id, 'previewed', { counts });
  return counts;
}

async function insertRows(
  work: Work,
  house: House,
  { id, controllerId }: ImportRecord,
  rows: readonly StagedRow[],
  said: ReadonlyMap<number, Said>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const values = rows.slice(at, at + AT_ONCE).map((row) => {
      const one = said.get(row.position);
      return {
        position: row.position,
        file: row.planned.file,
        row_number: row.planned.row,
        outcome: row.outcome,
        child_id: row.childId,
        problems: row.planned.problems.length,
        proposed: one ? sealJson(house.keys, 'said', id, row.position, one).toString('hex') : null,
        planned: sealJson(house.keys, 'planned', id, row.position, row.planned).toString('hex'),
      };
    });
    await sql`insert into import_row (import_id, controller_id, position, file, row_number, outcome, child_id, problems, proposed, planned)
      select ${id}::uuid, ${controllerId}::uuid, position, file, row_number, outcome, child_id, problems, decode(proposed, 'hex'), decode(planned, 'hex')
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
        as r(position int, file text, row_number int, outcome text, child_id uuid, problems int, proposed text, planned text)`.execute(
      work.write,
    );
  }
}

async function updateRows(
  work: Work,
  house: House,
  { id }: ImportRecord,
  rows: readonly StagedRow[],
  rest: readonly number[],
): Promise<void> {
  const stored = await work.read
    .selectFrom('import_row')
    .select(['position', 'outcome', 'child_id', 'planned'])
    .where('import_id', '=', id)
    .where('proposed', 'is not', null)
    .execute();
  const before = new Map(stored.map((row) => [row.position, row]));
  for (const { position, outcome, childId, planned } of rows) {
    const row = before.get(position);
    const was = row?.planned ? openJson<Planned>(house.keys, 'planned', id, position, row.planned) : null;
    if (row?.outcome === outcome && row.child_id === childId && JSON.stringify(was) === JSON.stringify(planned))
      continue;
    await work.write
      .updateTable('import_row')
      .set({
        outcome,
        child_id: childId,
        problems: planned.problems.length,
        planned: sealJson(house.keys, 'planned', id, position, planned),
      })
      .where('import_id', '=', id)
      .where('position', '=', position)
      .execute();
  }
  if (rest.length === 0) return;
  await work.write
    .updateTable('import_row')
    .set({ outcome: 'unchanged', planned: null, problems: 0 })
    .where('import_id', '=', id)
    .where('position', 'in', [...rest])
    .execute();
}

/** Keeps an answer; what it changes is planned by stageAgain. Several about one row are put together. */
export async function keepAnswer(
  work: Work,
  house: House,
  { id, controllerId }: ImportRecord,
  about: { row: number } | { child: string },
  answer: object,
): Promise<void> {
  const name = 'row' in about ? `row/${about.row}` : `child/${about.child}`;
  const given = await answersTo(work.read, house.keys, id);
  const before = 'row' in about ? (given.rows.get(about.row) ?? {}) : {};
  const sealed = sealJson(house.keys, 'answer', id, name, { ...before, ...answer });
  const { personId, now } = work.asking;
  await work.write
    .insertInto('import_answer')
    .values({
      import_id: id,
      controller_id: controllerId,
      about: name,
      answer: sealed,
      answered_by: personId,
      answered_at: now,
    })
    .onConflict((oc) =>
      oc.columns(['import_id', 'about']).doUpdateSet({ answer: sealed, answered_by: personId, answered_at: now }),
    )
    .execute();
}

/** Whether it is still in this state, which no one else then changes until the transaction ends. */
export async function isStill(work: Work, importId: string, state: ImportState): Promise<boolean> {
  const row = await work.write
    .selectFrom('import')
    .select('state')
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst();
  return row?.state === state;
}

/** A new state, and that something has moved. */
export async function move(
  work: Work,
  importId: string,
  state: ImportState,
  more: {
    counts?: ImportCounts;
    message?: string | null;
    reading?: ReadingChoices;
    detected?: Buffer;
    progress?: [number, number | null];
  } = {},
): Promise<void> {
  await work.write
    .updateTable('import')
    .set({
      state,
      moved_at: work.asking.now,
      ...(more.counts === undefined ? {} : { counts: JSON.stringify(more.counts) }),
      ...(more.message === undefined ? {} : { message: more.message }),
      ...(more.reading === undefined ? {} : { reading: JSON.stringify(more.reading) }),
      ...(more.detected === undefined ? {} : { detected: more.detected }),
      ...(more.progress === undefined ? {} : { progress_done: more.progress[0], progress_total: more.progress[1] }),
    })
    .where('id', '=', importId)
    .execute();
}

async function forgetRows(work: Work, importId: string): Promise<void> {
  await work.write.deleteFrom('import_answer').where('import_id', '=', importId).execute();
  await work.write.deleteFrom('import_row').where('import_id', '=', importId).execute();
}

/** Stops an import that nobody has confirmed: nothing of it is left but that there was one. */
export async function stopImport(
  work: Work,
  { id, controllerId }: Pick<ImportRecord, 'id' | 'controllerId'>,
): Promise<void> {
  await forgetRows(work, id);
  await dropArrivals(work, id);
  await work.write
    .updateTable('import')
    .set({ state: 'stopped', counts: '{}', detected: null, moved_at: work.asking.now })
    .where('id', '=', id)
    .execute();
  await recordEvent(work, { verb: 'import.stopped', organisationId: controllerId, subject: { kind: 'import', id } });
}

/** Takes an import away that was only to see what it would do. */
export async function forgetImport(work: Work, importId: string): Promise<void> {
  await forgetRows(work, importId);
  await dropArrivals(work, importId);
  await work.write.deleteFrom('import').where('id', '=', importId).execute();
}
