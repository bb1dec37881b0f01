import { type RawBuilder, sql } from 'kysely';
import { academicYearOf } from '../../calendar/index.ts';
import { normaliseUpn } from '../../codes/index.ts';
import type { WorkPlace } from '../../web/house.ts';
import { groupWords } from './group-words.ts';
import type { ListReader, Window } from './list.queries.ts';
import { filterYears, type ListFilters } from './list-filters.ts';
import { inGroupToday, sightOf } from './visible-children.queries.ts';

/** What the list shows, filters and sorts by. */
const PARTS_SHOWN = ['name', 'profile', 'identity', 'send', 'care-group', 'need-groups', 'moves'] as const;

/**
 * Of whom the list says the year, the school and the key adult: of the page alone, or of everybody, where something is found,
 * ordered or offered by them.
 */
export type Told = 'page' | 'all';

/** By what this list is asked for, of whom it has to know more than the name. */
export const toldOf = ({ year, adult, school, sort }: ListFilters): Told =>
  sort === 'name' && year === null && adult === null && school === null ? 'page' : 'all';

/**
 * The list as tables of a `with`: `here`, the children before a filter; `found`, those the filters find; `page`, those of the
 * page, one row each, `nth` in its order; `placed`, of whom more is told than the name. What the reader may not see of a child is
 * null here: the organisation's own record of a name first, the enrolment the school itself recorded, the key adult it named.
 * Each table is read once, by the ids of those it is about. They are joined in full, since each holds what the
 * list names and no more: a full join is never made by going through the one for each row of the other.
 */
export function listOf(reader: ListReader, filters: ListFilters, window: Window, of: Told): RawBuilder<unknown> {
  const found = sql`select l.* from ${sql.ref(of === 'all' ? 'placed' : 'named')} l where ${condition(filters, reader.everYears)}`;
  const nth = sql`select l.*, row_number() over (order by ${order(filters)}) as nth
    from (select * from found l order by ${order(filters)} limit ${window.limit}::int offset ${window.offset}::int) l`;
  const steps =
    of === 'all'
      ? sql`${moreOf('named', reader, filters)}, found as materialized (${found}), page as (${nth})`
      : sql`found as materialized (${found}), first as materialized (${nth}), ${moreOf('first', reader, filters)}, page as (select * from placed)`;
  return sql`${named(reader, filters)}, ${steps}`;
}

/** The children of the list and what they are called. */
function named({ actor, organisation, today, everYears }: ListReader, filters: ListFilters): RawBuilder<unknown> {
  const sight = sightOf(actor, organisation.id, today, PARTS_SHOWN, everYears);
  return sql`${sight.tables}, seen as materialized (
      select id, ${sight.sees('profile')} as sees_adult, ${sight.sees('identity')} as sees_identity,
        ${sight.sees('send')} as sees_send, ${sight.sees('care-group')} as sees_care,
        ${sight.sees('need-groups')} as sees_need, ${sight.sees('moves')} as sees_moves
      from asked where ${sight.sees('name')}
    ), here as materialized (
      select * from seen s where ${filters.left ? hasLeft(organisation) : isHere(organisation)}
    ), details as materialized (
      select distinct on (d.child_id) d.child_id, d.given_names, d.family_name, d.preferred_name, d.authority_child_id
      from child_details d where d.child_id = any (array(select id from here))
      order by d.child_id, (d.family_name is null), (d.controller_id = ${organisation.id}) desc, d.created_at
    ), named as materialized (
      select s.id, d.given_names, d.family_name, d.preferred_name, d.authority_child_id,
        app.plain_words(coalesce(d.family_name, '')) as family, app.plain_words(coalesce(nullif(d.preferred_name, ''), d.given_names, '')) as first,
        s.sees_adult, s.sees_identity, s.sees_send, s.sees_care, s.sees_need
      from here s full join details d on d.child_id = s.id
    )`;
}

/** The same children with their year, school and key adult: `placed`. */
function moreOf(children: 'named' | 'first', { today }: ListReader, filters: ListFilters): RawBuilder<unknown> {
  const day = sql`(select app.today())`;
  const stay = filters.left ? sql`lower(e.during) <= ${day}` : sql`e.during @> ${day}`;
  const whose = sql.ref(children);
  return sql`stay as materialized (
      select distinct on (e.child_id) e.child_id, e.school_id, e.school_name, e.year_group, e.class_name,
        array_position(${[...filterYears]}::text[], e.year_group)
          + ${academicYearOf(today)} - coalesce(e.recorded_academic_year, ${academicYearOf(today)}) as year_place
      from enrolment e where e.child_id = any (array(select id from ${whose})) and ${stay}
      order by e.child_id, (e.kind = 'main') desc, (e.school_id = e.controller_id) desc nulls last, lower(e.during) desc
    ), adult as materialized (
      select distinct on (k.child_id) k.child_id, k.person_id
      from key_adult k where k.child_id = any (array(select id from ${whose} where sees_adult)) and k.person_id is not null and k.during @> ${day}
      order by k.child_id, lower(k.during) desc
    ), adults as materialized (
      select id, display_name from person where id = any (array(select distinct person_id from adult))
    ), schools as materialized (
      select id, name from organisation where id = any (array(select distinct school_id from stay where school_id is not null))
    ), placed as materialized (
      select s.*, p.school_id, coalesce(its_school.name, p.school_name) as school, p.class_name, p.year_group,
        case when p.year_place between 1 and ${filterYears.length} then p.year_place end as year_place,
        a.person_id as adult_id, its_adult.display_name as adult_name
      from ${whose} s full join stay p on p.child_id = s.id full join schools its_school on its_school.id = p.school_id
        full join adult a on a.child_id = s.id full join adults its_adult on its_adult.id = a.person_id
    )`;
}

/** How many there are, and the page of them as one value, with the names it shows. */
export const pageColumns = sql`(select count(*)::int from found) as total,
  (select jsonb_agg(to_jsonb(page) order by nth) from page) as children`;

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
      return sql`l.school nulls last, ${byName}`;
    case 'adult':
      return sql`case when l.sees_adult then l.adult_name end nulls last, ${byName}`;
  }
}
