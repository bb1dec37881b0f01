import { type Day, dayInEngland, type SchoolCalendar, schoolCalendar, type TermName } from '../../calendar/index.ts';
import { type Clock, layer, type Pack, type Packs, pickPack } from '../../packs/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { schoolClocks } from '../duties/index.ts';
import {
  inItsWords,
  type Organisation,
  type OrganisationWords,
  organisationOf,
  organisationWords,
  schoolYears,
} from '../organisations/index.ts';
import { type CountedPromise, type CountedRule, countedRules, promisesOf } from './counted-promises.ts';
import type { ReleaseTerm } from './release-span.ts';

/** What counting for one organisation stands on: its terms, its pack, and the promises it is held to. */
export interface Ground {
  readonly organisation: Organisation & { readonly kind: 'school' | 'authority' };
  readonly pack: Pack;
  readonly words: OrganisationWords;
  /** Since when it is in Mainstay. */
  readonly begunOn: Day;
  readonly terms: readonly ReleaseTerm[];
  readonly calendar: SchoolCalendar;
  readonly rules: readonly CountedRule[];
  readonly counted: readonly CountedPromise[];
  readonly notYet: readonly string[];
}

/** The rules assurance counts by, of all the engine has. */
export function rulesOf(house: Pick<House, 'dutyRules' | 'packs'>): CountedRule[] {
  return countedRules(house.dutyRules, (id) => house.packs.england.dutyWords(id));
}

/** Undefined for what is not there, and for a trust: it owes nothing itself. */
export async function groundOf(
  house: Pick<House, 'dutyRules' | 'packs'>,
  read: ReadOnlyDatabase,
  organisationId: string,
): Promise<Ground | undefined> {
  const organisation = await organisationOf(read, organisationId);
  if (organisation === undefined || organisation.kind === 'trust') return undefined;
  const { kind } = organisation;
  const pack = packFor(house.packs, organisation);
  const years = await schoolYears(read, organisationId);
  const calendar = schoolCalendar(
    years.flatMap((year) => year.terms),
    years.flatMap((year) => year.closures),
    house.packs.england.bankHolidayDays,
  );
  const rules = rulesOf(house);
  const { counted, notYet } = promisesOf(kind, pack, rules);
  return {
    organisation: { ...organisation, kind },
    pack,
    words: organisationWords(pack, organisation),
    begunOn: dayInEngland(organisation.createdAt),
    terms: calendar.terms.length > 0 ? calendar.terms : await termsOfSchools(read, organisationId),
    calendar,
    rules,
    counted,
    notYet: notYet.map((promise) => promise.id),
  };
}

function packFor(packs: Packs, { authorityCode, settings, name, schoolKind }: Organisation): Pack {
  const { pack } = pickPack(packs, 'school', { lookingAfter: null, holdingCase: null, school: authorityCode });
  const clocks = schoolClocks(settings);
  const theirs = clocks.length === 0 ? pack : layer(pack, { school: name, clocks });
  return inItsWords(theirs, { schoolKind });
}

/** A clock the product cannot do without. Throws where a pack has lost it, rather than showing what should be left out. */
export function clockOf(pack: Pack, id: 'small-number' | 'release-by-itself', on: Day): Clock {
  const clock = pack.clock(id, on);
  if (clock === undefined) throw new Error(`The packs have no clock ${id} on ${on}.`);
  return clock;
}

/** An authority has no terms: its figures are of the terms of its schools, from the first that begins to the last that ends. */
async function termsOfSchools(read: ReadOnlyDatabase, authorityId: string): Promise<ReleaseTerm[]> {
  const rows = await read
    .selectFrom('school_term as t')
    .innerJoin('organisation as o', 'o.id', 't.organisation_id')
    .select((eb) => [
      't.academic_year',
      't.term',
      eb.fn.min('t.first_day').as('first_day'),
      eb.fn.max('t.last_day').as('last_day'),
    ])
    .where('o.authority_id', '=', authorityId)
    .groupBy(['t.academic_year', 't.term'])
    .execute();
  return rows.map((row) => ({
    id: `${row.academic_year}-${row.term}`,
    academicYear: row.academic_year,
    term: row.term as TermName,
    firstDay: row.first_day as Day,
    lastSchoolDay: row.last_day as Day,
  }));
}
