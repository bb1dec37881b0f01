import { randomUUID } from 'node:crypto';
import { type ActionId, type Actor, decide } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { ArrivedFile } from './arrivals.commands.ts';
import { confirmImport } from './confirm.commands.ts';
import { asksOf } from './detect-list.ts';
import { type ImportRecord, kindWords } from './import-record.ts';
import { detectedList, importingOrganisation, importOf, stagedRows } from './imports.queries.ts';
import type { CohortKind } from './list-fields.ts';
import type { ImportKind } from './plan.ts';
import type { Problem } from './problem.ts';
import { readImport, type Within } from './read-import.job.ts';
import { type OpenAsk, openAsks } from './reading-asks.ts';
import { forgetImport, startImport } from './stage.commands.ts';

/** What came of a file, in the words of the command line. */
export interface ImportReport {
  /** Rows of the files. */
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Rows left out: each has a problem that says why. */
  rejected: number;
  /** Other pupils of a roll: kept as counts, their names dropped. */
  rest: number;
  /** Children recorded here and no longer in the file. Nothing is changed for them; the page asks what became of them. */
  missing: number;
  problems: Pick<Problem, 'file' | 'row' | 'column' | 'value' | 'problem' | 'remedy'>[];
}

export interface ImportOptions {
  /** Says what would happen and stores nothing. */
  dryRun?: boolean | undefined;
  /** The day the file was made; today unless it is said. */
  asAt?: Day | undefined;
  /** Of a list: everybody in it is of this group, as in one an authority sent of those it looks after. */
  everyone?: CohortKind | undefined;
}

/** Who brings in, and how a transaction is run in their name: for one organisation, when nobody is named. */
export interface BroughtBy {
  actor: Actor;
  within: Within;
}

const actions: Record<ImportKind, ActionId> = {
  list: 'import.list',
  'looked-after': 'import.looked-after',
  'children-in-need': 'import.children-in-need',
};

/** Brings in a school's list, all of it or nothing. Throws Refused when this is not theirs to do. */
export const importList = (house: House, by: BroughtBy, file: ArrivedFile, schoolId: string, options?: ImportOptions) =>
  bringIn(house, by, 'list', [file], schoolId, options);

/** Brings in an authority's looked-after return: the CSV files of one folder. */
export const importLookedAfter = (
  house: House,
  by: BroughtBy,
  files: readonly ArrivedFile[],
  authorityId: string,
  options?: ImportOptions,
) => bringIn(house, by, 'looked-after', files, authorityId, options);

/** Brings in an authority's children in need census. */
export const importChildrenInNeed = (
  house: House,
  by: BroughtBy,
  file: ArrivedFile,
  authorityId: string,
  options?: ImportOptions,
) => bringIn(house, by, 'children-in-need', [file], authorityId, options);

async function bringIn(
  house: House,
  by: BroughtBy,
  kind: ImportKind,
  files: readonly ArrivedFile[],
  organisationId: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const id = randomUUID();
  await by.within(async (work) => {
    await mayBringIn(work, by.actor, actions[kind], organisationId);
    const asAt = options.asAt ?? work.asking.today;
    const reading = { everyone: options.everyone ?? null };
    await startImport(work, house, { id, controllerId: organisationId, kind, asAt, files, reading });
  });
  await readImport(house, by.within, id, organisationId);
  return by.within(async (work) => {
    const record = await importOf(work.read, id, organisationId);
    if (record === undefined) throw new Error('The import is gone.');
    if (record.state !== 'previewed') {
      const report = await notRead(work, house, record);
      await forgetImport(work, id);
      return report;
    }
    const report = await reportOf(work, house, record);
    if (options.dryRun) await forgetImport(work, id);
    else await confirmImport(work, house, id, organisationId);
    return report;
  });
}

async function mayBringIn(work: Work, actor: Actor, action: ActionId, organisationId: string): Promise<void> {
  const organisation = await importingOrganisation(work.read, organisationId);
  if (organisation === undefined) throw new Refused('There is no such organisation.', 'There is no such organisation.');
  const { today, now } = work.asking;
  const decision = decide({
    actor,
    action,
    today,
    now,
    organisation: { organisationId, kind: organisation.kind, authorityId: organisation.authorityId, trustId: null },
  });
  if (!decision.allowed) throw new Refused(decision.because, decision.tell);
}

const nobody = { created: 0, updated: 0, unchanged: 0, rest: 0, missing: 0 };

/** Every row with what is wrong with it, and those of which only a person can say who they are. */
async function reportOf(work: Work, house: House, record: ImportRecord): Promise<ImportReport> {
  const { counts } = record;
  if (counts === null) throw new Error('An import without counts.');
  const everything = { limit: 1_000_000, offset: 0 };
  const troubled = await stagedRows(work.read, house.keys, record.id, { withProblems: true, ...everything });
  // A record that closes changes; a child never met before is only kept out, and there is nothing here that would change.
  const closing = await stagedRows(work.read, house.keys, record.id, { outcome: ['sealed'], ...everything });
  const closed = closing.rows.filter(({ childId }) => childId !== null).length;
  const asked = await stagedRows(work.read, house.keys, record.id, { outcome: ['ask'], ...everything });
  const problems = [
    ...troubled.rows.flatMap(({ planned }) => planned.problems),
    ...asked.rows.map(({ planned }) => ({
      file: planned.file,
      row: planned.row,
      column: null,
      value: null,
      problem:
        planned.ask?.why === 'other-name'
          ? 'The number in this row belongs to a child with another name and date of birth.'
          : 'A child with this name and date of birth is known already.',
      remedy: 'Bring the file in on the page “Bring in children”, and say there whether it is the same child.',
    })),
  ].map(({ file, row, column, value, problem, remedy }) => ({ file, row, column, value, problem, remedy }));
  return {
    read: counts.read,
    created: counts.created,
    updated: counts.changed + closed,
    unchanged: counts.unchanged + counts.sealed - closed,
    rejected: counts.leftOut + counts.asks,
    ...{ rest: counts.rest, missing: counts.missing - counts.ended },
    problems: problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.row ?? 0) - (b.row ?? 0))),
  };
}

/** A file that could not be read, or of which only a person can say how. Nothing was stored. */
async function notRead(work: Work, house: House, record: ImportRecord): Promise<ImportReport> {
  const file = record.fileNames[0] ?? '';
  const of = (problem: string, remedy: string, column: string | null = null) => ({
    file,
    row: null,
    column,
    value: null,
    problem,
    remedy,
  });
  const detected = await detectedList(work.read, house.keys, record.id);
  if (record.state !== 'asking' || detected === undefined) {
    const [problem, remedy] = record.message?.split('\n') ?? [];
    return {
      read: 0,
      ...nobody,
      rejected: 0,
      problems: [
        of(
          problem ?? `This ${kindWords[record.kind]} could not be read.`,
          remedy ?? 'Export it again, and try once more.',
        ),
      ],
    };
  }
  const { choices } = record.reading;
  const asks = choices === null ? detected.asks : openAsks(asksOf(detected.columns, choices), record.reading);
  return {
    read: detected.rows,
    ...nobody,
    rejected: detected.rows,
    problems: asks.map((ask) => of(...askWords(ask, record))),
  };
}

const ONCE =
  'Bring it in once on the page “Bring in children”, and say so there: it is used again for files like this.';

function askWords(ask: OpenAsk, { reading }: ImportRecord): [string, string, string?] {
  switch (ask.ask) {
    case 'header-row':
      return ['No row with the names of the columns was found.', ONCE];
    case 'date-order':
      return [
        'Nothing in the file shows whether the day or the month comes first.',
        ONCE,
        ask.columns.map((at) => reading.headers[at] ?? '').join(', '),
      ];
    case 'who-is-in-the-cohort':
      return ['No column says who is looked after, previously looked after, in need or has a social worker.', ONCE];
    case 'columns':
      return ['There is neither a UPN nor a name with a date of birth.', 'Export the list with one of them.'];
    case 'name-order':
      return ['Nothing says which part of the whole name is the family name.', ONCE];
  }
}
