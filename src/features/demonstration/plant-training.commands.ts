import { academicYearOf, academicYearRange, addDays, addMonths, type Day, maxDay } from '../../calendar/index.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import { dice } from './dice.ts';
import type { InventedPerson } from './invented-people.ts';
import type { IdOf } from './plant-places.commands.ts';

const CHUNK = 1000;

/** The courses of an invented school: what they count for is what the pack asks for. */
const courses = [
  [
    'attachment',
    'Attachment and trauma: where to begin',
    'The Virtual School',
    null,
    2,
    null,
    ['whole-staff-training'],
    [],
  ],
  [
    'network',
    'Designated teacher network',
    'The Virtual School',
    1,
    null,
    null,
    ['designated-teacher-training-days'],
    [],
  ],
  ['governors', 'Governors and looked-after children', 'The Virtual School', null, 2, null, ['governor-trained'], []],
  [
    'safeguarding',
    'Safeguarding lead',
    'Example Safeguarding Partners',
    2,
    null,
    24,
    ['safeguarding-lead-training'],
    [],
  ],
  ['coaching', 'Emotion coaching', 'One of our own', 0.5, null, 36, [], ['support']],
] as const;
type CourseKey = (typeof courses)[number][0];

interface Row {
  readonly person: InventedPerson;
  readonly course: CourseKey;
  readonly on: Day;
  /** Written down by whoever took it, and not confirmed yet. */
  readonly own?: boolean;
}

/**
 * The training of the people of each school: an afternoon on attachment at the start of the year that two of the staff missed,
 * the network of designated teachers, a safeguarding lead whose training soon runs out, a governor who has not been yet.
 */
export async function plantTraining(
  work: Work,
  people: readonly InventedPerson[],
  idOf: IdOf,
  today: Day,
): Promise<void> {
  const schools = Map.groupBy(
    people.filter(({ post }) => post !== 'clerk'),
    ({ place }) => place,
  );
  let at = 0;
  for (const [place, staff] of schools) {
    const head = staff.find(({ post }) => post === 'headteacher');
    const organisation = idOf(place);
    if (head === undefined || organisation === null) continue;
    at += 1;
    const ids = new Map(courses.map(([key], index) => [key, dice(9_000 + at * 10 + index).uuid()]));
    await work.write
      .insertInto('training_course')
      .values(
        courses.map(([key, title, provider, days, hours, valid_months, counts, asked]) => ({
          ...{ id: ids.get(key) ?? '', organisation_id: organisation, title, provider, days, hours, valid_months },
          ...{
            counts_for: [...counts],
            asked_of: [...asked],
            for_governors: key === 'governors',
            made_by: head.id,
            made_at: work.asking.now,
          },
        })),
      )
      .execute();
    const rows = taken(staff, today).map(({ person, course, on, own = false }) => {
      const found = courses.find(([key]) => key === course);
      const [, title = '', provider = '', days = null, hours = null, months = null] = found ?? [];
      // what the head took, somebody else brought in
      const recorded = own ? person.id : person.id === head.id ? null : head.id;
      return {
        ...{ organisation_id: organisation, person_id: person.id, on_day: on, title, provider, hours },
        ...{
          course_id: ids.get(course) ?? null,
          days: days ?? 0.3,
          recorded_by: recorded,
          recorded_at: work.asking.now,
        },
        valid_until: months === null ? null : addDays(addMonths(on, months), -1),
      };
    });
    for (let from = 0; from < rows.length; from += CHUNK) {
      await work.write
        .insertInto('training_day')
        .values(rows.slice(from, from + CHUNK))
        .execute();
    }
  }
}

/** An afternoon that is going on today, with a few ticked already. In the head’s own name. */
export async function plantSession(
  work: Work,
  organisationId: string,
  staff: readonly InventedPerson[],
): Promise<void> {
  const { personId, today, now } = work.asking;
  const course = await work.read
    .selectFrom('training_course')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('title', '=', 'Emotion coaching')
    .executeTakeFirst();
  if (course === undefined || personId === null) return;
  const id = dice(9_500 + Number.parseInt(organisationId.slice(0, 6), 16)).uuid();
  await work.write
    .insertInto('training_session')
    .values({
      ...{ id, organisation_id: organisationId, course_id: course.id, on_day: today, place: 'The hall', days: 0.5 },
      ...{ opened_by: personId, opened_at: now },
    })
    .execute();
  const there = staff.filter(({ post }) => ['teacher', 'senco', 'attendance-officer'].includes(post)).slice(0, 3);
  await work.write
    .insertInto('training_attendance')
    .values(
      there.map((person) => ({
        ...{ organisation_id: organisationId, session_id: id, person_id: person.id, said_by: personId, said_at: now },
      })),
    )
    .execute();
}

/** What shows that those in the statutory posts are what the posts ask for, as far as somebody has written it down. In the head’s name. */
export async function plantEvidence(work: Work, organisationId: string): Promise<void> {
  const { personId, now, today } = work.asking;
  if (personId === null) return;
  const shown = [
    ['designated-teacher', 'qualified-teacher', 'Qualified teacher status, seen when appointed', null],
    [
      'designated-teacher',
      'seniority',
      'On the leadership team: minute 12 of the autumn meeting',
      addMonths(today, -14),
    ],
    ['safeguarding-lead', 'leadership', 'Deputy head, on the leadership team', null],
  ] as const;
  const held = await work.read
    .selectFrom('post_holding')
    .select(['id', 'post', 'person_id', 'during'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const rows = shown.flatMap(([post, requirement, words, since]) =>
    held
      .filter((one) => one.post === post)
      .map((one) => ({
        ...{ organisation_id: organisationId, holding_id: one.id, requirement, words, since },
        ...{ recorded_by: personId, recorded_at: now },
      })),
  );
  if (rows.length > 0) await work.write.insertInto('post_evidence').values(rows).execute();
  // the chair was the link governor before
  const [link, chair] = ['link-governor', 'chair-of-governors'].map((post) => held.find((one) => one.post === post));
  if (link === undefined || chair === undefined) return;
  const since = link.during.from as Day;
  await work.write
    .insertInto('post_holding')
    .values({
      ...{ organisation_id: organisationId, post: 'link-governor', person_id: chair.person_id },
      ...{ during: rangeText(addMonths(since, -36), since), appointed_by: 'The full board' },
    })
    .execute();
}

function taken(staff: readonly InventedPerson[], today: Day): Row[] {
  const year = academicYearRange(academicYearOf(today));
  const first = maxDay(year.from, addDays(today, -84));
  const works = staff.filter(
    ({ post, place }) => !/governor|management|trust|agency/.test(post) && place !== '' && post !== 'headteacher',
  );
  const isHarbour = staff.some(({ place }) => place === 'harbour');
  const rows: Row[] = [];
  for (const [index, person] of staff.filter((each) => works.includes(each) || each.post === 'headteacher').entries()) {
    // two missed the afternoon, one of the centre’s staff more; who started since was not there
    const missed = person.post === 'school-office' || index === 9 || (isHarbour && index % 3 === 1);
    if (missed || person.from > first) continue;
    rows.push({ person, course: 'attachment', on: first, own: index === 5 });
    rows.push({ person, course: 'attachment', on: addDays(first, -365) });
  }
  for (const person of staff) {
    if (person.post === 'designated-teacher') {
      const backs = person.place === 'harbour' ? [-190] : [-21, -190, -260];
      rows.push(...backs.map((back): Row => ({ person, course: 'network', on: addDays(today, back) })));
    }
    if (person.post === 'safeguarding-lead') {
      rows.push({ person, course: 'safeguarding', on: addDays(addMonths(today, -24), 31) });
    }
    if (person.post === 'deputy-safeguarding-lead') {
      rows.push({ person, course: 'safeguarding', on: addMonths(today, -9) });
    }
    if (person.post === 'link-governor' && person.place !== 'exampleton') {
      rows.push({ person, course: 'governors', on: addDays(today, -21) });
      rows.push({ person, course: 'governors', on: addDays(today, -200) });
    }
    if (person.post === 'chair-of-governors') rows.push({ person, course: 'governors', on: addDays(today, -40) });
    if (person.post === 'support-staff') {
      rows.push({ person, course: 'coaching', on: addMonths(today, -14), own: true });
    }
  }
  return rows.filter(({ on }) => on <= today);
}
