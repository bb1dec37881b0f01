import { randomUUID } from 'node:crypto';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Here } from '../organisations/index.ts';
import { type CheckedCourse, type Course, type CourseGiven, checkCourse } from './course.ts';
import { isForThoseWhoGovern } from './training-keepers.ts';

const knownAt = ({ pack }: Here, work: Work) => ({
  needs: pack.trainingNeeds(work.asking.today).map(({ id }) => id),
  groups: pack.trainingGroups().map(({ id }) => id),
});

const rowOf = (done: CheckedCourse, { pack }: Here, today: Day) => ({
  ...{ title: done.title, provider: done.provider, days: done.days, hours: done.hours, valid_months: done.validMonths },
  ...{ counts_for: [...done.countsFor], asked_of: [...done.askedOf] },
  for_governors: isForThoseWhoGovern(done, pack, today),
});

/** Adds a course people are sent to. */
export async function addCourse(
  work: Work,
  doer: Doer,
  found: Here,
  given: CourseGiven,
): Promise<Outcome<{ readonly id: string }>> {
  const { organisation } = found;
  mustBeAllowed(work, doer, 'training.record', asFacts(organisation));
  const checked = checkCourse(given, knownAt(found, work));
  if ('problems' in checked) return checked;
  const id = randomUUID();
  await work.write
    .insertInto('training_course')
    .values({
      ...{ id, organisation_id: organisation.id, ...rowOf(checked.done, found, work.asking.today) },
      ...{ made_by: work.asking.personId, made_at: work.asking.now },
    })
    .execute();
  await recordEvent(work, {
    ...{ verb: 'training.course-added', organisationId: organisation.id },
    subject: { kind: 'training_course', id },
    values: [{ field: 'course', before: null, after: checked.done }],
  });
  return { done: { id } };
}

/** Corrects a course. What it counts for holds for all that was taken of it: duties follow. */
export async function correctCourse(
  work: Work,
  house: House,
  doer: Doer,
  found: Here,
  course: Course,
  given: CourseGiven,
): Promise<Outcome<{ readonly id: string }>> {
  const { organisation } = found;
  mustBeAllowed(work, doer, 'training.record', asFacts(organisation));
  const checked = checkCourse(given, knownAt(found, work));
  if ('problems' in checked) return checked;
  await work.write
    .updateTable('training_course')
    .set(rowOf(checked.done, found, work.asking.today))
    .where('id', '=', course.id)
    .where('organisation_id', '=', organisation.id)
    .execute();
  const { id: _, forGovernors: __, endedOn: ___, ...before } = course;
  await recordEvent(work, {
    ...{ verb: 'training.course-corrected', organisationId: organisation.id },
    subject: { kind: 'training_course', id: course.id },
    values: [{ field: 'course', before, after: checked.done }],
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  return { done: { id: course.id } };
}

/** No longer offered from today on, or offered again. What was taken of it stands either way. */
export async function offerCourse(
  work: Work,
  doer: Doer,
  { organisation }: Here,
  course: Course,
  offered: boolean,
): Promise<void> {
  mustBeAllowed(work, doer, 'training.record', asFacts(organisation));
  const ended = offered ? null : work.asking.today;
  await work.write
    .updateTable('training_course')
    .set({ ended_on: ended })
    .where('id', '=', course.id)
    .where('organisation_id', '=', organisation.id)
    .execute();
  await recordEvent(work, {
    ...{ verb: offered ? 'training.course-offered' : 'training.course-ended', organisationId: organisation.id },
    subject: { kind: 'training_course', id: course.id },
    values: [{ field: 'course.ended', before: course.endedOn, after: ended }],
  });
}
