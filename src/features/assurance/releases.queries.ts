import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { type Release, readSummary, type StoredCell } from './release.ts';
import type { FigureUnit, Outcome } from './suppress.ts';

/** The releases of an organisation, the latest first, each with its cells. Two queries; row security says whose. */
export function releasesOf(read: ReadOnlyDatabase, organisationId: string): Promise<Release[]> {
  return load(read, [organisationId], false);
}

/** The latest release of each of these organisations that has one. Two queries. */
export async function latestReleases(
  read: ReadOnlyDatabase,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, Release>> {
  const releases = await load(read, organisationIds, true);
  return new Map(releases.map((release) => [release.organisationId, release]));
}

export async function latestRelease(read: ReadOnlyDatabase, organisationId: string): Promise<Release | undefined> {
  return (await load(read, [organisationId], true))[0];
}

export async function releaseById(read: ReadOnlyDatabase, id: string): Promise<Release | undefined> {
  const row = await releaseRows(read).where('id', '=', id).executeTakeFirst();
  return row && (await withCells(read, [row]))[0];
}

const releaseRows = (read: ReadOnlyDatabase) =>
  read
    .selectFrom('release')
    .select(['id', 'organisation_id', 'term_id', 'counts_from', 'as_at', 'made_at', 'made_by', 'summary']);
type Row = Awaited<ReturnType<ReturnType<typeof releaseRows>['execute']>>[number];

async function load(
  read: ReadOnlyDatabase,
  organisationIds: readonly string[],
  latestOnly: boolean,
): Promise<Release[]> {
  if (organisationIds.length === 0) return [];
  const rows = await releaseRows(read)
    .where('organisation_id', 'in', [...organisationIds])
    .$if(latestOnly, (query) => query.distinctOn('organisation_id').orderBy('organisation_id'))
    .orderBy('as_at', 'desc')
    .execute();
  return withCells(read, rows);
}

async function withCells(read: ReadOnlyDatabase, rows: readonly Row[]): Promise<Release[]> {
  if (rows.length === 0) return [];
  const cells = await read
    .selectFrom('release_cell')
    .select(['release_id', 'commitment', 'outcome', 'done', 'due', 'unit', 'what_next'])
    .where(
      'release_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('position')
    .execute();
  const cellsOf = Map.groupBy(cells, (cell) => cell.release_id);
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    termId: row.term_id,
    countsFrom: row.counts_from as Day,
    asAt: row.as_at as Day,
    madeAt: row.made_at,
    madeBy: row.made_by,
    summary: readSummary(row.summary),
    cells: (cellsOf.get(row.id) ?? []).map(
      (cell): StoredCell => ({
        commitment: cell.commitment,
        outcome: cell.outcome as Outcome,
        done: cell.done,
        due: cell.due,
        unit: cell.unit as FigureUnit,
        whatNext: cell.what_next,
      }),
    ),
  }));
}
