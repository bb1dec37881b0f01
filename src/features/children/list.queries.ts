import { sql } from 'kysely';
import { isScope, listVisibility, type PersonActor, type Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { type YearGroup, yearGroups } from '../../codes/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { WorkPlace } from '../../web/house.ts';
import { actorAt } from './actor-at.ts';
import { type ChildName, nameOf } from './child-name.ts';
import { countFilters, filterYears, type ListFilters } from './list-filters.ts';
import { listOf, pageColumns, toldOf } from './list-rows.queries.ts';

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
  /** False: the years, adults and schools there are were not looked for, and are empty here. */
  readonly offered: boolean;
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
    with ${listOf(reader, filters, window, toldOf(filters))}
    select ${pageColumns}`.execute(read as never);
  return toList(rows[0]);
}

/**
 * The same, and what there is to choose from: in one query too, since both are made of the same children. To offer years,
 * schools and key adults everybody's are read. While nobody is choosing (`choosing`, or a filter is on) those of
 * the page alone are, and there is a choice only where the page holds everybody.
 */
export async function listWithChoices(
  read: ReadOnlyDatabase,
  reader: ListReader,
  filters: ListFilters,
  window: Window,
  choosing: boolean,
): Promise<{ readonly list: ChildList; readonly choices: ListChoices }> {
  const of = choosing || countFilters(filters) > 0 ? 'all' : toldOf(filters);
  const { rows } = await sql<PageRow & ChoiceRow>`
    with ${listOf(reader, filters, window, of)}
    select ${pageColumns}, (select count(*)::int from here) as "all",
      (select array_agg(distinct year_place) from placed where year_place is not null) as years,
      (select jsonb_agg(jsonb_build_object('id', id, 'name', display_name) order by display_name, id) from adults) as adults,
      (select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name, id) from schools) as schools,
      (select array_remove(array[
         case when bool_or(sees_identity) then 'identity' end, case when bool_or(sees_send) then 'send' end,
         case when bool_or(sees_care) then 'care-group' end, case when bool_or(sees_need) then 'need-groups' end,
         case when bool_or(sees_adult) then 'profile' end, case when bool_or(sees_moves) then 'moves' end], null) from seen) as open`.execute(
    read as never,
  );
  const [row] = rows;
  const list = toList(row);
  const all = row?.all ?? 0;
  const offered = of === 'all' || list.children.length === all;
  return {
    list,
    choices: {
      all,
      offered,
      years: offered ? (row?.years ?? []).flatMap((place) => filterYears[place - 1] ?? []) : [],
      adults: (offered ? row?.adults : null) ?? [],
      schools: (offered ? row?.schools : null) ?? [],
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

const toList = (row: PageRow | undefined): ChildList => ({
  children: (row?.children ?? []).map(toListed),
  total: row?.total ?? 0,
});

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
