import { academicYearOf, academicYearRange, schoolCalendar } from '../../calendar/index.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import type { InventedChild } from './invented-children.ts';
import type { InventedPerson } from './invented-people.ts';
import type { InventedPlace } from './invented-places.ts';
import { inventedClosures, inventedTerms } from './invented-year.ts';

const CHUNK = 1000;

/** The id of a place by its key; null for none. */
export type IdOf = (key: string | null) => string | null;

/** The cohort table was gone down each half term until this one; the centre left one out. */
export async function plantReviews(work: Work, schoolId: string, staff: readonly InventedPerson[]): Promise<void> {
  const terms = inventedTerms(work.asking.today).map((term) => ({
    academicYear: term.academic_year,
    term: term.term,
    firstDay: term.first_day,
    lastDay: term.last_day,
    halfTermFrom: term.half_term_from,
    halfTermTo: term.half_term_to,
  }));
  const over = schoolCalendar(terms, [], [])
    .halfTerms()
    .filter((half) => half.lastSchoolDay < work.asking.today);
  const lead = staff.find((person) => person.post === 'safeguarding-lead');
  const reviews = over
    .filter((_, index) => lead?.place !== 'harbour' || index !== over.length - 1)
    .map((half) => ({
      organisation_id: schoolId,
      half_term: half.id,
      finished_on: half.lastSchoolDay,
      finished_by: lead?.id ?? null,
    }));
  if (reviews.length > 0) await work.write.insertInto('cohort_review').values(reviews).execute();
}

/** Who has which class this school year; what each is to the children follows in the database. */
export async function plantClasses(
  work: Work,
  schoolId: string,
  children: readonly InventedChild[],
  staff: readonly InventedPerson[],
): Promise<void> {
  const { today } = work.asking;
  const year = academicYearRange(academicYearOf(today));
  const names = [...new Set(children.map((child) => child.className))].sort();
  const posted = (post: string) => staff.filter((person) => person.post === post);
  const rows = names.flatMap((class_name, at) => {
    const teacher = posted('teacher')[at % Math.max(1, posted('teacher').length)];
    const support = at % 2 === 0 ? posted('support-staff')[0] : undefined;
    return (
      [
        [teacher, 'teacher-of'],
        [support, 'support-of'],
      ] as const
    ).flatMap(([person, relation]) =>
      person === undefined
        ? []
        : {
            organisation_id: schoolId,
            class_name,
            person_id: person.id,
            relation,
            during: rangeText(year.from, year.to),
          },
    );
  });
  if (rows.length > 0) await work.write.insertInto('class_staff').values(rows).execute();
}

export async function plantPlaces(work: Work, places: readonly InventedPlace[], idOf: IdOf): Promise<void> {
  for (const kind of ['authority', 'trust', 'school'] as const) {
    const rows = places.filter((place) => place.kind === kind);
    if (rows.length === 0) continue;
    await work.write
      .insertInto('organisation')
      .values(
        rows.map((place) => ({
          id: idOf(place.key) ?? '',
          kind,
          name: place.name,
          urn: place.urn,
          la_code: place.laCode,
          school_kind: place.schoolKind,
          authority_id: idOf(place.authority),
          trust_id: idOf(place.trust),
          pack: place.pack,
          demo: true,
          created_at: new Date(work.asking.now.getTime() - 400 * 86_400_000),
        })),
      )
      .execute();
  }
  const schools = places.filter((place) => place.kind !== 'trust').map((place) => idOf(place.key) ?? '');
  const terms = inventedTerms(work.asking.today);
  const closures = inventedClosures(terms);
  await work.write
    .insertInto('school_term')
    .values(schools.flatMap((organisation_id) => terms.map((term) => ({ organisation_id, ...term }))))
    .execute();
  await work.write
    .insertInto('closure_day')
    .values(schools.flatMap((organisation_id) => closures.map((closure) => ({ organisation_id, ...closure }))))
    .execute();
}

export async function plantPeople(work: Work, people: readonly InventedPerson[], idOf: IdOf): Promise<void> {
  const rows = people.map((person) => ({
    id: person.id,
    display_name: person.name,
    email: person.email,
    qualified_teacher: person.qualified,
    demo: true,
  }));
  for (let at = 0; at < rows.length; at += CHUNK) {
    const some = rows.slice(at, at + CHUNK);
    await work.write.insertInto('person').values(some).execute();
    // no password: the demonstration signs its people in with a button, and nothing else does
    const accounts = some.map((person) => ({ person_id: person.id, email: person.email }));
    await work.write.insertInto('account').values(accounts).execute();
  }
  const holdings = people.map((person) => ({
    organisation_id: idOf(person.place) ?? '',
    post: person.post,
    person_id: person.id,
    during: rangeText(person.from, null),
    senior: person.senior,
    hours_a_week: person.post === 'designated-teacher' ? 6 : null,
  }));
  for (let at = 0; at < holdings.length; at += CHUNK) {
    await work.write
      .insertInto('post_holding')
      .values(holdings.slice(at, at + CHUNK))
      .execute();
  }
}
