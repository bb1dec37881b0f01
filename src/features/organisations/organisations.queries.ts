import { sql } from 'kysely';
import type { Day, SchoolTerm } from '../../calendar/index.ts';
import { addDays, type Closure, dayOf } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { SchoolYear } from './year-form.ts';

/** An organisation as its own pages show it. */
export interface Organisation {
  readonly id: string;
  readonly kind: 'school' | 'trust' | 'authority';
  readonly name: string;
  readonly urn: string | null;
  readonly schoolKind: string | null;
  /** Of an authority its own; of a school that of the authority it is in. Null where nobody has said. */
  readonly authorityCode: string | null;
  readonly authorityId: string | null;
  readonly authorityName: string | null;
  readonly trustId: string | null;
  readonly trustName: string | null;
  readonly settings: unknown;
  readonly createdAt: Date;
}

function organisations(read: ReadOnlyDatabase) {
  return read
    .selectFrom('organisation as o')
    .leftJoin('organisation as a', 'a.id', 'o.authority_id')
    .leftJoin('organisation as t', 't.id', 'o.trust_id')
    .select(['o.id', 'o.kind', 'o.name', 'o.urn', 'o.school_kind', 'o.la_code', 'o.authority_id', 'o.trust_id'])
    .select(['o.settings', 'o.created_at', 'a.name as authority_name', 'a.la_code as authority_code'])
    .select('t.name as trust_name');
}
type Row = Awaited<ReturnType<ReturnType<typeof organisations>['execute']>>[number];

const organisationFrom = (row: Row): Organisation => ({
  id: row.id,
  kind: row.kind as Organisation['kind'],
  name: row.name,
  urn: row.urn,
  schoolKind: row.school_kind,
  authorityCode: row.la_code ?? row.authority_code,
  authorityId: row.authority_id,
  authorityName: row.authority_name,
  trustId: row.trust_id,
  trustName: row.trust_name,
  settings: row.settings,
  createdAt: row.created_at,
});

export async function organisationOf(read: ReadOnlyDatabase, id: string): Promise<Organisation | undefined> {
  const row = await organisations(read).where('o.id', '=', id).executeTakeFirst();
  return row && organisationFrom(row);
}

/** All of one kind, by name: they are public. */
export async function allOrganisations(read: ReadOnlyDatabase, kind: Organisation['kind']): Promise<Organisation[]> {
  const rows = await organisations(read).where('o.kind', '=', kind).orderBy('o.name').execute();
  return rows.map(organisationFrom);
}

export async function organisationOfUrn(read: ReadOnlyDatabase, urn: string): Promise<Organisation | undefined> {
  const row = await organisations(read).where('o.urn', '=', urn).executeTakeFirst();
  return row && organisationFrom(row);
}

export async function authorityOfCode(read: ReadOnlyDatabase, code: string): Promise<Organisation | undefined> {
  const row = await organisations(read)
    .where('o.kind', '=', 'authority')
    .where('o.la_code', '=', code)
    .executeTakeFirst();
  return row && organisationFrom(row);
}

/** The schools of an authority or a trust. */
export async function schoolsOf(read: ReadOnlyDatabase, organisationId: string): Promise<Organisation[]> {
  const rows = await organisations(read)
    .where('o.kind', '=', 'school')
    .where((eb) => eb.or([eb('o.authority_id', '=', organisationId), eb('o.trust_id', '=', organisationId)]))
    .orderBy('o.name')
    .execute();
  return rows.map(organisationFrom);
}

/** What these are called: names of organisations are public. */
export async function organisationNames(
  read: ReadOnlyDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any (${[...new Set(ids)]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function isAnyOrganisationHere(read: ReadOnlyDatabase): Promise<boolean> {
  const row = await read.selectFrom('organisation').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** A school's known years, the earliest first. A year with closures alone is one too. */
export async function schoolYears(read: ReadOnlyDatabase, organisationId: string): Promise<SchoolYear[]> {
  const terms = await read
    .selectFrom('school_term')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('first_day')
    .execute();
  const closures = await read
    .selectFrom('closure_day')
    .select(['day', 'kind', 'label'])
    .select(sql<number>`extract(year from day - interval '7 months')::int`.as('academic_year'))
    .where('organisation_id', '=', organisationId)
    .orderBy('day')
    .execute();
  const years = new Set([...terms, ...closures].map((row) => row.academic_year));
  return [...years]
    .sort((a, b) => a - b)
    .map((academicYear) => ({
      academicYear,
      terms: terms
        .filter((term) => term.academic_year === academicYear)
        .map(
          (term): SchoolTerm => ({
            academicYear,
            term: term.term as SchoolTerm['term'],
            firstDay: term.first_day,
            lastDay: term.last_day,
            halfTermFrom: term.half_term_from,
            halfTermTo: term.half_term_to,
          }),
        ),
      closures: closures
        .filter((closure) => closure.academic_year === academicYear)
        .map(({ day, kind, label }): Closure => ({ day, kind: kind as Closure['kind'], label })),
    }));
}

/** 1 August to 31 July: the days that count to one school year, its INSET days before term among them. */
export function daysOfYear(academicYear: number): { readonly first: Day; readonly last: Day } {
  return { first: dayOf(academicYear, 8, 1), last: addDays(dayOf(academicYear + 1, 8, 1), -1) };
}
