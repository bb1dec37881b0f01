import { type RawBuilder, sql } from 'kysely';
import { isScope, listVisibility, type PersonActor, type Scope } from '../../access/index.ts';
import { academicYearOf, type Day } from '../../calendar/index.ts';
import { normaliseUpn, type YearGroup, yearGroups } from '../../codes/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { WorkPlace } from '../../web/house.ts';
import { actorAt } from './actor-at.ts';
import { type ChildName, nameOf } from './child-name.ts';
import { groupWords } from './group-words.ts';
import { filterYears, type ListFilters } from './list-filters.ts';
import { inGroupToday, sightOf } from './visible-children.queries.ts';

/** Whose list it is. */
export interface ListReader {
  readonly actor: PersonActor;
  readonly organisation: WorkPlace;
  readonly today: Day;
  /** How far back *had a social worker* looks, in years, from the pack. */
  readonly everYears: number;
}

export interface ListedChild {
  readonly id: string;
  readonly name: ChildName;
  /** As it is this school year; null where it is not known. */
  readonly year: YearGroup | null;
  readonly className: string | null;
  readonly school: string | null;
  /** Null: nobody, or not for this reader (`seesAdult`). */
  readonly adult: string | null;
  /** Somebody is key adult whose name is not known here. */
  readonly adultUnnamed: boolean;
  readonly seesAdult: boolean;
}

export interface ChildList {
  readonly children: readonly ListedChild[];
  readonly total: number;
}

/** The parts this reader may see of some children here: by them a list may be filtered and sorted. */
export function partsOfList({ actor, organisation, today }: ListReader): ReadonlySet<Scope> {
  return new Set(listVisibility(actorAt(actor, organisation.id), today).terms.flatMap((term) => term.scopes));
}

/** What there is to choose from in the filters, and the parts that are open for one child of the list at least. */
export interface ListChoices {
  readonly all: number;
  readonly years: readonly YearGroup[];
  readonly adults: readonly { id: string; name: string }[];
  readonly schools: readonly { id: string; name: string }[];
  /** What is open for none is not offered. */
  readonly open: ReadonlySet<Scope>;
}

export interface Window {
  readonly limit: number;
  readonly offset: number;
}

/**
 * One page of the children this reader may see by name. One query however many there are; a filter finds only children
 * of whom the reader may see the part it asks for.
 */
export async function listChildren(
  read: ReadOnlyDatabase,
  reader: ListReader,
  filters: ListFilters,
  window: Window,
): Promise<ChildList> {
  const { rows } = await sql<PageRow>`
    with ${listed(reader, filters)}, ${pageOf(reader, filters, window)}
    select ${pageColumns}`.execute(read as never);
  return toList(rows[0]);
}

/** The same, and what there is to choose from: in one query too, since both are made of the same children. */
export async function listWithChoices(
  read: ReadOnlyDatabase,
  reader: ListReader,
  filters: ListFilters,
  window: Window,
): Promise<{ readonly list: ChildList; readonly choices: ListChoices }> {
  const { rows } = await sql<PageRow & ChoiceRow>`
    with ${listed(reader, filters)}, ${pageOf(reader, filters, window)}
    select ${pageColumns}, (select count(*)::int from listed) as "all",
      (select array_agg(distinct year_place) from listed where year_place is not null) as years,
      (select jsonb_agg(jsonb_build_object('id', id, 'name', display_name) order by display_name) from person
         where id in (select adult_id from listed)) as adults,
      (select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name) from organisation
         where id in (select school_id from listed)) as schools,
      (select array_remove(array[
         case when bool_or(sees_identity) then 'identity' end, case when bool_or(sees_send) then 'send' end,
         case when bool_or(sees_care) then 'care-group' end, case when bool_or(sees_need) then 'need-groups' end,
         case when bool_or(sees_adult) then 'profile' end, case when bool_or(sees_moves) then 'moves' end], null) from seen) as open`.execute(
    read as never,
  );
  const [row] = rows;
  return {
    list: toList(row),
    choices: {
      all: row?.all ?? 0,
      years: (row?.years ?? []).flatMap((place) => filterYears[place - 1] ?? []),
      adults: row?.adults ?? [],
      schools: row?.schools ?? [],
      open: new Set(['name', ...(row?.open ?? [])].filter(isScope)),
    },
  };
}

interface ChoiceRow {
  all: number;
  years: number[] | null;
  adults: { id: string; name: string }[] | null;
  schools: { id: string; name: string }[] | null;
  open: string[];
}

interface PageRow {
  total: number;
  children: ListedRow[] | null;
}

/** Names are looked up for the page, and for all where the list is sorted by them. */
const adultName = (row: string) => sql`(select display_name from person where id = ${sql.ref(row)}.adult_id)`;
const schoolName = (row: string) =>
  sql`coalesce((select name from organisation where id = ${sql.ref(row)}.school_id), ${sql.ref(row)}.school_name)`;

const pageColumns = sql`(select count(*)::int from found) as total,
  (select jsonb_agg(to_jsonb(p) order by p.nth) from (select f.*, ${adultName('f')} as adult_name, ${schoolName('f')} as school
    from found f order by nth limit (select most from page) offset (select skipped from page)) p) as children`;

const toList = (row: PageRow | undefined): ChildList => ({
  children: (row?.children ?? []).map(toListed),
  total: row?.total ?? 0,
});

/** Those of the list that the filters find, numbered in its order, and which of them make the page. */
function pageOf(reader: ListReader, filters: ListFilters, window: Window): RawBuilder<unknown> {
  return sql`found as materialized (
      select l.*, row_number() over (order by ${order(filters)}) as nth from listed l where ${condition(filters, reader.everYears)}
    ), page as (select ${window.limit}::int as most, ${window.offset}::int as skipped)`;
}

interface ListedRow {
  id: string;
  given_names: string | null;
  family_name: string | null;
  preferred_name: string | null;
  authority_child_id: string | null;
  year_place: number | null;
  year_group: string | null;
  class_name: string | null;
  school: string | null;
  adult_id: string | null;
  adult_name: string | null;
  sees_adult: boolean;
}

function toListed(row: ListedRow): ListedChild {
  const recorded = yearGroups.find((year) => year === row.year_group) ?? null;
  return {
    id: row.id,
    name: nameOf(row),
    year: row.year_place === null ? (recorded === 'M' || recorded === 'X' ? recorded : null) : yearAt(row.year_place),
    className: row.class_name,
    school: row.school,
    adult: row.adult_name,
    adultUnnamed: row.adult_id !== null && row.adult_name === null,
    seesAdult: row.sees_adult,
  };
}

const yearAt = (place: number): YearGroup | null => filterYears[place - 1] ?? null;

/** What the list shows, filters and sorts by. */
const PARTS_SHOWN = ['name', 'profile', 'identity', 'send', 'care-group', 'need-groups', 'moves'] as const;

/**
 * The children of the list before it is filtered, one row each: the organisation's own record of a name first, the
 * enrolment the school itself recorded, the key adult it named. What the reader may not see of a child is null here.
 * Whoever is seen is tied to the organisation by its own record or by a grant to it: only those are asked about.
 */
function listed(reader: ListReader, filters: ListFilters): RawBuilder<unknown> {
  const { organisation, today, everYears } = reader;
  const sight = sightOf(sql.ref('c.id'), reader.actor, organisation.id, today, PARTS_SHOWN, everYears);
  const own = sql`(d.controller_id = ${organisation.id})`;
  const day = sql`(select app.today())`;
  const stay = filters.left ? sql`lower(e.during) <= ${day}` : sql`e.during @> ${day}`;
  return sql`tied as materialized (
      ${sight.tied}
    ), asked as materialized (
      select c.id, t.own, t.opened, ${sight.columns} from tied t cross join lateral (select t.child_id as id) c ${sight.statuses}
      where t.known or exists (select from child where child.id = t.child_id)
    ), seen as materialized (
      select id, ${sight.sees('profile')} as sees_adult, ${sight.sees('identity')} as sees_identity,
        ${sight.sees('send')} as sees_send, ${sight.sees('care-group')} as sees_care,
        ${sight.sees('need-groups')} as sees_need, ${sight.sees('moves')} as sees_moves
      from asked where ${sight.sees('name')}
    ), listed as materialized (
      select s.id, d.given_names, d.family_name, d.preferred_name, d.authority_child_id,
        app.plain_words(coalesce(d.family_name, '')) as family, app.plain_words(coalesce(nullif(d.preferred_name, ''), d.given_names, '')) as first,
        p.school_id, p.school_name, p.class_name, p.year_group,
        case when p.year_place between 1 and ${filterYears.length} then p.year_place end as year_place,
        a.person_id as adult_id,
        s.sees_adult, s.sees_identity, s.sees_send, s.sees_care, s.sees_need
      from seen s
      left join lateral (
        select d.given_names, d.family_name, d.preferred_name, d.authority_child_id from child_details d where d.child_id = s.id
        order by (d.family_name is null), ${own} desc, d.created_at limit 1) d on true
      left join lateral (
        select e.school_id, e.school_name, e.year_group, e.class_name,
          array_position(${[...filterYears]}::text[], e.year_group)
            + ${academicYearOf(today)} - coalesce(e.recorded_academic_year, ${academicYearOf(today)}) as year_place
        from enrolment e where e.child_id = s.id and ${stay}
        order by (e.kind = 'main') desc, (e.school_id = e.controller_id) desc nulls last, lower(e.during) desc limit 1) p on true
      left join lateral (
        select k.person_id from key_adult k where s.sees_adult and k.child_id = s.id and k.person_id is not null and k.during @> ${day}
        order by lower(k.during) desc limit 1) a on true
      where ${filters.left ? hasLeft(organisation) : isHere(organisation)}
    )`;
}

/** On roll at the school today, or brought in without saying where. An authority's children are here wherever they are. */
function isHere(organisation: WorkPlace): RawBuilder<boolean> {
  if (organisation.kind !== 'school') return sql<boolean>`true`;
  return sql<boolean>`(s.id in (select child_id from enrolment where school_id = ${organisation.id} and during @> (select app.today()))
    or not exists (select from enrolment where child_id = s.id))`;
}

function hasLeft(organisation: WorkPlace): RawBuilder<boolean> {
  const school = organisation.kind === 'school' ? sql`school_id = ${organisation.id}` : sql`true`;
  return sql<boolean>`(s.sees_moves
    and s.id in (select child_id from enrolment where ${school} and upper(during) <= (select app.today()))
    and s.id not in (select child_id from enrolment where ${school} and during @> (select app.today())))`;
}

function condition(filters: ListFilters, everYears: number): RawBuilder<boolean> {
  const { group, year, need, adult, school } = filters;
  const parts: RawBuilder<unknown>[] = [sql`true`];
  if (filters.words !== '') parts.push(wordsFound(filters.words));
  if (year !== null) parts.push(sql`l.year_place = ${filterYears.indexOf(year) + 1}`);
  if (school !== null) parts.push(sql`l.school_id = ${school}`);
  if (adult === 'nobody') parts.push(sql`(l.sees_adult and l.adult_id is null)`);
  else if (adult !== null) parts.push(sql`(l.sees_adult and l.adult_id = ${adult})`);
  if (need !== null)
    parts.push(sql`(l.sees_send and l.id in (select child_id from child_details where ${needIs(need)}))`);
  if (group !== null) {
    const sees = groupWords(group).part === 'care-group' ? sql`l.sees_care` : sql`l.sees_need`;
    parts.push(sql`(${sees} and ${inGroupToday(sql.ref('l.id'), [group], everYears)})`);
  }
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

/** Every word is in the name, or all of it begins a number; numbers only where identity is open. */
function wordsFound(words: string): RawBuilder<boolean> {
  const each = words
    .split(' ')
    .map(
      (word) =>
        sql`app.plain_words(concat_ws(' ', coalesce(nullif(l.preferred_name, ''), l.given_names), l.family_name, l.authority_child_id)) like '%' || app.plain_words(${word.replace(/[\\%_]/g, '\\$&')}) || '%'`,
    );
  const inName = sql<boolean>`(${sql.join(each, sql` and `)})`;
  const number = normaliseUpn(words);
  if (number.length < 4 || !/^[A-Z0-9]*\d[A-Z0-9]*$/.test(number)) return inName;
  return sql<boolean>`(${inName} or (l.sees_identity and l.id in (select child_id from child_details
    where upn like ${number} || '%' or uln = ${number} or upper(authority_child_id) = ${number})))`;
}

function needIs(need: string): RawBuilder<boolean> {
  if (need === 'any') return sql<boolean>`sen_provision in ('K', 'E')`;
  return need === 'K' || need === 'E' ? sql<boolean>`sen_provision = ${need}` : sql<boolean>`${need} = any (sen_needs)`;
}

function order({ sort }: ListFilters): RawBuilder<unknown> {
  const byName = sql`l.family = '', l.family, l.first, l.id`;
  switch (sort) {
    case 'name':
      return byName;
    case 'year':
      return sql`l.year_place nulls last, l.class_name nulls last, ${byName}`;
    case 'school':
      return sql`${schoolName('l')} nulls last, ${byName}`;
    case 'adult':
      return sql`case when l.sees_adult then ${adultName('l')} end nulls last, ${byName}`;
  }
}
