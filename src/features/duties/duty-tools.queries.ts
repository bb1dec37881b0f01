import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import {
  type Closure,
  type Day,
  dayInEngland,
  type SchoolCalendar,
  type SchoolTerm,
  schoolCalendar,
  type WorkingCalendar,
  workingCalendar,
} from '../../calendar/index.ts';
import { layer, type Pack, type Packs, pickPack, type SchoolClock, type SchoolSettings } from '../../packs/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { authorityOfPlace, type DutyTools, horizonFrom, type Place } from './duty-tools.ts';
import { schoolClocks } from './school-clocks.ts';

/** A school's year as stored, and what it has changed in its pack. */
export interface PlaceRows {
  readonly place: Place;
  readonly name: string;
  readonly terms: readonly SchoolTerm[];
  readonly closures: readonly Closure[];
  readonly clocks: readonly SchoolClock[];
}

/**
 * Calendars and packs are the same for hundreds of children of a school and from one refresh to the next, and dear to make.
 * They are kept by what they were made of, so that nothing has to be thrown away when a school changes its year.
 */
export interface Shelf {
  readonly packs: Packs;
  readonly working: WorkingCalendar;
  readonly calendars: Map<string, { readonly madeOf: string; readonly calendar: SchoolCalendar }>;
  readonly layered: Map<string, { readonly madeOf: string; readonly pack: Pack }>;
  readonly empty: SchoolCalendar;
}

export function newShelf(packs: Packs): Shelf {
  const days = packs.england.bankHolidays.map((holiday) => holiday.day);
  return {
    packs,
    working: workingCalendar(days),
    calendars: new Map(),
    layered: new Map(),
    empty: schoolCalendar([], [], days),
  };
}

/** The tools of one refresh, out of what is known of the organisations in it. */
export function toolsOf(shelf: Shelf, rows: readonly PlaceRows[], today: Day): DutyTools {
  const byId = new Map(rows.map((row) => [row.place.id, row]));
  const byCode = new Map(
    rows.flatMap(({ place }) =>
      place.kind === 'authority' && place.authorityCode ? [[place.authorityCode, place]] : [],
    ),
  );
  const calendars = new Map<string, SchoolCalendar>();
  const packs = new Map<string, Pack>();
  return {
    horizon: horizonFrom(today),
    working: shelf.working,
    place: (id) => byId.get(id)?.place,
    authority: (code) => byCode.get(code),
    calendar: (schoolId) => {
      const row = schoolId === null ? undefined : byId.get(schoolId);
      if (row === undefined) return shelf.empty;
      const made = calendars.get(row.place.id) ?? calendarOf(shelf, row);
      calendars.set(row.place.id, made);
      return made;
    },
    pack: (as, around, schoolId) => {
      const { pack } = pickPack(shelf.packs, as, around);
      const row = schoolId === null ? undefined : byId.get(schoolId);
      if (row === undefined || row.clocks.length === 0) return pack;
      const key = `${pack.name} ${row.place.id}`;
      const made = packs.get(key) ?? layeredOf(shelf, key, pack, { school: row.name, clocks: row.clocks });
      packs.set(key, made);
      return made;
    },
  };
}

function calendarOf(shelf: Shelf, { place, terms, closures }: PlaceRows): SchoolCalendar {
  const madeOf = JSON.stringify([terms, closures]);
  const kept = shelf.calendars.get(place.id);
  if (kept?.madeOf === madeOf) return kept.calendar;
  const holidays = shelf.packs.england.bankHolidays.map((holiday) => holiday.day);
  const calendar = schoolCalendar(terms, closures, holidays);
  shelf.calendars.set(place.id, { madeOf, calendar });
  return calendar;
}

function layeredOf(shelf: Shelf, key: string, pack: Pack, settings: SchoolSettings): Pack {
  const madeOf = JSON.stringify([pack.fingerprint, settings]);
  const kept = shelf.layered.get(key);
  if (kept?.madeOf === madeOf) return kept.pack;
  const made = layer(pack, settings);
  shelf.layered.set(key, { madeOf, pack: made });
  return made;
}

/** What the rules need of these organisations, and of every authority (there are few). One query. */
export async function loadPlaces(read: ReadOnlyDatabase, ids: readonly string[]): Promise<PlaceRows[]> {
  const rows = await read
    .selectFrom('organisation as o')
    .leftJoin('organisation as a', 'a.id', 'o.authority_id')
    .select(['o.id', 'o.kind', 'o.name', 'o.school_kind', 'o.la_code', 'o.settings', 'o.created_at'])
    .select('a.la_code as authority_code')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('school_term as t')
          .select(['academic_year', 'term', 'first_day', 'last_day', 'half_term_from', 'half_term_to'])
          .whereRef('t.organisation_id', '=', 'o.id')
          .orderBy('first_day'),
      ).as('terms'),
      jsonArrayFrom(
        eb
          .selectFrom('closure_day as c')
          .select(['day', 'kind', 'label'])
          .whereRef('c.organisation_id', '=', 'o.id')
          .orderBy('day'),
      ).as('closures'),
    ])
    .where((eb) => eb.or([eb('o.kind', '=', 'authority'), sql<boolean>`o.id = any (${[...ids]}::uuid[])`]))
    .execute();
  return rows.map((row) => ({
    place: {
      id: row.id,
      kind: row.kind as Place['kind'],
      schoolKind: row.school_kind,
      authorityCode: row.kind === 'authority' ? row.la_code : (row.la_code ?? row.authority_code),
      begunOn: dayInEngland(row.created_at),
    },
    name: row.name,
    terms: row.terms.map((term) => ({
      academicYear: term.academic_year,
      term: term.term as SchoolTerm['term'],
      firstDay: term.first_day,
      lastDay: term.last_day,
      halfTermFrom: term.half_term_from,
      halfTermTo: term.half_term_to,
    })),
    closures: row.closures.map(({ day, kind, label }) => ({ day, kind: kind as Closure['kind'], label })),
    clocks: schoolClocks(row.settings),
  }));
}

/** One shelf for each set of packs: what pages need again and again is made once. */
const shelves = new WeakMap<Packs, Shelf>();

function shelfOf(packs: Packs): Shelf {
  const shelf = shelves.get(packs) ?? newShelf(packs);
  shelves.set(packs, shelf);
  return shelf;
}

/** The days of one school, for pages that say how many school days something is late. */
export async function calendarAt(read: ReadOnlyDatabase, packs: Packs, schoolId: string): Promise<SchoolCalendar> {
  const rows = await loadPlaces(read, [schoolId]);
  const found = rows.find(({ place }) => place.id === schoolId);
  const shelf = shelfOf(packs);
  return found === undefined ? shelf.empty : calendarOf(shelf, found);
}

/** One organisation's days and packs, as its duties were worked out by: for pages that have to agree with them. */
export async function toolsAt(
  read: ReadOnlyDatabase,
  packs: Packs,
  organisationIds: string | readonly string[],
  today: Day,
): Promise<DutyTools> {
  const ids = typeof organisationIds === 'string' ? [organisationIds] : organisationIds;
  return toolsOf(shelfOf(packs), await loadPlaces(read, ids), today);
}

/** The pack an organisation works with itself: England's, its authority's over it, and over that what a school has set. */
export async function packAt(read: ReadOnlyDatabase, packs: Packs, organisationId: string, today: Day): Promise<Pack> {
  const tools = await toolsAt(read, packs, organisationId, today);
  const place = tools.place(organisationId);
  return place === undefined ? packs.england : tools.pack('school', authorityOfPlace(place), place.id);
}
