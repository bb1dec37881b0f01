import { createHash } from 'node:crypto';
import { dayInEngland } from '../../calendar/index.ts';
import { type Asking, inTransaction, type Work } from '../../platform/database/database.ts';
import type { SandboxFile } from '../../platform/sandbox/read-in-sandbox.ts';
import type { House } from '../../web/house.ts';
import type { JobDefinition } from '../../web/job.ts';
import { type ArrivedFile, dropArrivals, heldArrivals, holdArrivals, KEPT } from './arrivals.commands.ts';
import { codeSetsFrom } from './codes.ts';
import { asksOf, type DetectedList } from './detect-list.ts';
import type { ImportRecord, ReadingChoices } from './import-record.ts';
import { sealJson } from './import-seals.crypto.ts';
import {
  authoritiesHere,
  type ImportingOrganisation,
  importingOrganisation,
  importOf,
  savedMapping,
} from './imports.queries.ts';
import { headersKey, withSaved } from './list-choices.ts';
import { loadListDictionary } from './list-dictionary.pack.ts';
import { progressOf } from './progress.commands.ts';
import { detectListFile } from './read-files.sandbox.ts';
import {
  keptList,
  readArrivedCensus,
  readArrivedList,
  readArrivedReturn,
  type WasRead,
} from './read-what-arrived.sandbox.ts';
import { openAsks, savedShape } from './reading-asks.ts';
import type { AuthorityHere } from './said-from-list.ts';
import { returnYearEnding } from './said-from-return.ts';
import { isStill, move, stageReading } from './stage.commands.ts';

/** Who a job about an import works for: the person who asked, or their organisation where nobody was named. */
export function askingFor(house: House, name: string, data: Readonly<Record<string, unknown>>): Asking {
  const now = house.clock();
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    personId: text(data.personId),
    organisationId: text(data.organisationId),
    name,
    operator: false,
    sessionId: null,
    today: dayInEngland(now),
    now,
  };
}

export const readImportJob: JobDefinition = {
  name: 'read-import',
  cron: null,
  run: (house, data) => {
    const asking = askingFor(house, 'read-import', data);
    const within: Within = (action) => inTransaction(house.database, asking, action);
    return readImport(house, within, String(data.importId), String(data.organisationId));
  },
};

/** Runs one transaction in the name of whoever the import is done for. */
export type Within = <T>(action: (work: Work) => Promise<T>) => Promise<T>;

interface Opened {
  record: ImportRecord;
  organisation: ImportingOrganisation;
  authorities: AuthorityHere[];
  files: SandboxFile[];
}

/**
 * Reads the files of an import in the sandbox and lays out what they would change. Stops to ask where only a person knows
 * how a list is read. Done twice it does the same; a crash leaves it as it was.
 */
export async function readImport(
  house: House,
  within: Within,
  importId: string,
  organisationId: string,
): Promise<void> {
  const opened = await within((work) => open(work, house, importId, organisationId));
  if (opened === null) return;
  /** What happened and what to do, a line each. */
  const fail = (...lines: string[]) =>
    within(async (work) => {
      if (!(await isStill(work, importId, 'reading'))) return;
      await dropArrivals(work, importId);
      await move(work, importId, 'failed', { message: lines.join('\n') });
    });
  if (opened.files.length === 0) return fail('The file is not held any more.', 'Choose it again. Nothing was stored.');
  const settled = await settle(house, within, opened);
  if ('failed' in settled) return fail(...settled.failed);
  if ('asking' in settled) return;
  const wasRead = await readAll(house, within, { ...opened, record: settled.record });
  if (!wasRead.ok) return fail(wasRead.message, wasRead.remedy);
  const { result } = wasRead;
  if (
    result.authorityCode !== null &&
    opened.organisation.laCode !== null &&
    result.authorityCode !== opened.organisation.laCode
  )
    return fail(
      `This census is of the authority with the number ${result.authorityCode}, and yours is ${opened.organisation.laCode}.`,
      'Bring in the census of your own authority. Nothing was stored.',
    );
  const reading: ReadingChoices = { ...settled.record.reading, files: result.files };
  const rows = await within(async (work) => {
    // Somebody may have stopped it meanwhile, or read it otherwise.
    if (!(await isStill(work, importId, 'reading'))) return null;
    const plan = await stageReading(work, house, settled.record, opened.organisation, result);
    return plan.rows.map(({ row }) => row);
  });
  if (rows === null) return;
  const kept = await rowsForLater({ ...opened, record: settled.record }, rows);
  await within(async (work) => {
    if (!(await isStill(work, importId, 'reading'))) return;
    await keepForLater(work, house, settled.record, kept);
    await move(work, importId, 'previewed', { reading, progress: [result.read, result.read] });
  });
}

async function open(work: Work, house: House, importId: string, organisationId: string): Promise<Opened | null> {
  const record = await importOf(work.read, importId, organisationId);
  const organisation = await importingOrganisation(work.read, organisationId);
  if (record?.state !== 'reading' || organisation === undefined) return null;
  return {
    record,
    organisation,
    authorities: await authoritiesHere(work.read),
    files: await heldArrivals(work, house.keys, importId, 'arrived'),
  };
}

const packOf = (house: House, organisation: ImportingOrganisation) =>
  house.packs.get(organisation.pack) ?? house.packs.england;

/** What lists and returns are read by: codes of the organisation's pack, authorities that are here. */
export function knowledgeOf(house: House, { organisation, authorities }: Pick<Opened, 'organisation' | 'authorities'>) {
  return {
    dictionary: loadListDictionary(),
    codeSets: codeSetsFrom(packOf(house, organisation).codeSets()),
    authorities: authorities.map(({ name, code }) => ({ name, code })),
    today: dayInEngland(house.clock()),
  };
}

type Settled = { record: ImportRecord } | { asking: true } | { failed: [problem: string, remedy: string] };

/** How a list is read, found out where nobody has said it yet. Returns and censuses say it themselves. */
async function settle(house: House, within: Within, opened: Opened): Promise<Settled> {
  const { record, files } = opened;
  const [file] = files;
  if (record.kind !== 'list' || file === undefined) return { record };
  if (record.reading.choices !== null) return { record };
  const outcome = await detectListFile(file, knowledgeOf(house, opened), record.reading.corrected ?? {});
  if (!outcome.ok) return { failed: [outcome.message, outcome.remedy] };
  return within(async (work) =>
    (await isStill(work, record.id, 'reading'))
      ? settleDetected(work, house, record, outcome.result)
      : { asking: true as const },
  );
}

/** Takes what was found out, with what was saved for these columns, and asks where something is open. */
export async function settleDetected(
  work: Work,
  house: House,
  record: ImportRecord,
  detected: DetectedList,
): Promise<Settled> {
  const headers = detected.columns.map(({ header }) => header);
  const saved = await savedMapping(work.read, record.controllerId, headersHash(headers));
  const mapping = saved && savedShape.safeParse(saved.mapping).data;
  const everyone = record.reading.everyone;
  const proposed = detected.choices && { ...detected.choices, everyone: everyone ?? detected.choices.everyone };
  const reading: ReadingChoices = {
    ...record.reading,
    headers,
    choices:
      proposed && mapping ? withSaved(proposed, { ...mapping, everyone: everyone ?? mapping.everyone }) : proposed,
    ...(mapping && proposed && mapping.columns.length === proposed.columns.length
      ? {
          nameOrder: mapping.nameOrder,
          otherwiseLookedAfterBy: mapping.otherwiseLookedAfterBy,
          nobodyNew: mapping.nobodyNew,
          saved: { by: saved?.by ?? null, on: dayInEngland(saved?.at ?? work.asking.now) },
        }
      : {}),
  };
  const open = reading.choices === null || openAsks(asksOf(detected.columns, reading.choices), reading).length > 0;
  const sealed = sealJson(house.keys, 'detected', record.id, 'list', detected);
  await move(work, record.id, open ? 'asking' : 'reading', { reading, detected: sealed, progress: [0, detected.rows] });
  return open ? { asking: true } : { record: { ...record, reading, progress: { done: 0, of: detected.rows } } };
}

/** What a mapping is found by: the hash of its columns' names. */
export const headersHash = (headers: readonly string[]): string =>
  createHash('sha256').update(headersKey(headers)).digest('hex');

async function readAll(house: House, within: Within, opened: Opened): Promise<WasRead> {
  const { record, files, authorities } = opened;
  const heard = progressOf(house.clock, within, record.id, record.progress.of);
  const knowledge = knowledgeOf(house, opened);
  const [file] = files;
  const { choices, headers, nameOrder, otherwiseLookedAfterBy } = record.reading;
  if (record.kind === 'looked-after')
    return readArrivedReturn(files, knowledge, record.reading.yearEnding ?? returnYearEnding(record.asAt), heard);
  if (file === undefined) throw new Error('An import without a file.');
  if (record.kind === 'children-in-need') return readArrivedCensus(file, knowledge, heard);
  if (choices === null) throw new Error('A list is read before it is settled how.');
  const otherwise = authorities.find(({ id }) => id === otherwiseLookedAfterBy) ?? null;
  return readArrivedList(
    file,
    choices,
    knowledge,
    { choices, headers, authorities, nameOrder, otherwiseLookedAfterBy: otherwise, asAt: record.asAt },
    heard,
  );
}

/** What is kept of a list for the time of an undo: its cohort's rows. Read again between two transactions, for it can take long. */
async function rowsForLater({ record, files }: Opened, rows: number[]): Promise<ArrivedFile | null> {
  const [file] = files;
  const { choices } = record.reading;
  if (record.kind !== 'list' || file === undefined || choices === null || rows.length === 0) return null;
  const bytes = await keptList(file, choices, rows);
  return bytes === null ? null : { name: file.name, bytes };
}

/** It waits beside the files that arrived. */
async function keepForLater(work: Work, house: House, record: ImportRecord, kept: ArrivedFile | null): Promise<void> {
  if (record.kind !== 'list') return;
  await dropArrivals(work, record.id, 'kept');
  const at = { importId: record.id, controllerId: record.controllerId };
  if (kept !== null) await holdArrivals(work, house.keys, at, [kept], KEPT);
}
