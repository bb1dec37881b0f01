import { randomUUID, timingSafeEqual } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, Refused } from '../../web/answer.ts';
import { asFacts, type Doer, isAllowed, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Here, Organisation } from '../organisations/index.ts';
import { type Course, isOffered, validUntil } from './course.ts';
import { checkSession, type SessionGiven, sessionState } from './session.ts';
import { type TrainingSession, whoWasThere } from './sessions.queries.ts';
import { hoursADay } from './training.commands.ts';
import { coursesAt } from './training.queries.ts';

/** What the link of a session ends with: known to those in the room, made anew from the session each time and kept nowhere. */
export const roomCode = (house: House, organisationId: string, sessionId: string): string =>
  house.keys.keyedHash('training-session', organisationId, sessionId).subarray(0, 9).toString('base64url');

/** Throws NothingHere for a link that was not made for this session. */
export function mustBeInTheRoom(house: House, organisationId: string, sessionId: string, code: string): void {
  const real = Buffer.from(roomCode(house, organisationId, sessionId));
  const given = Buffer.from(code);
  if (given.length !== real.length || !timingSafeEqual(given, real)) throw new NothingHere('session');
}

/** Whether the doer runs sessions of those who govern alone, as whoever clerks or chairs does. */
export const runsForGovernorsOnly = (work: Work, doer: Doer, organisation: Organisation): boolean =>
  !isAllowed(work, doer, 'training.record', asFacts(organisation));

/** The courses the doer may open a session of: all that are offered, or those for who governs. */
export async function coursesToRun(work: Work, doer: Doer, { organisation }: Here): Promise<Course[]> {
  const { today } = work.asking;
  const offered = (await coursesAt(work.read, organisation.id)).filter((course) => isOffered(course, today));
  return runsForGovernorsOnly(work, doer, organisation) ? offered.filter(({ forGovernors }) => forGovernors) : offered;
}

/** Throws Refused for who does not run this session: one of staff is run by those who keep the register. */
export function mustRun(work: Work, doer: Doer, organisation: Organisation, session: TrainingSession): void {
  mustBeAllowed(work, doer, session.governorsOnly ? 'training.run-session' : 'training.record', asFacts(organisation));
}

/** Opens a session of a course on a day: for everybody here, or, by whoever clerks or chairs, for those who govern. */
export async function openSession(
  work: Work,
  doer: Doer,
  found: Here,
  given: SessionGiven,
): Promise<Outcome<{ readonly id: string }>> {
  const { organisation } = found;
  mustBeAllowed(work, doer, 'training.run-session', asFacts(organisation));
  const { today, now, personId } = work.asking;
  const courses = await coursesToRun(work, doer, found);
  const checked = checkSession(given, { today, courses, hoursADay: hoursADay(found, work) });
  if ('problems' in checked) return checked;
  const { courseId, on, place, hours, countedDays } = checked.done;
  const id = randomUUID();
  await work.write
    .insertInto('training_session')
    .values({
      ...{ id, organisation_id: organisation.id, course_id: courseId, on_day: on, place, hours, days: countedDays },
      ...{ governors_only: runsForGovernorsOnly(work, doer, organisation), opened_by: personId ?? '', opened_at: now },
    })
    .execute();
  await record(work, organisation, id, 'training.session-opened');
  return { done: { id } };
}

/** Somebody says that they are here, in their own name and on its day. Said twice it is said once. `isForThem`: of one for who governs. */
export async function sayHere(
  work: Work,
  organisation: Organisation,
  session: TrainingSession,
  isForThem: boolean,
): Promise<void> {
  const { personId, today } = work.asking;
  if (personId === null || sessionState(session, today) !== 'open') {
    throw new Refused('the session is not open', 'The session is not open now. Ask whoever runs it to tick you.');
  }
  if (!isForThem) {
    throw new Refused('not one of those who govern', 'It is not for staff. Write it down under your own training.');
  }
  if (!(await addThere(work, organisation, session, personId))) return;
  await record(work, organisation, session.id, 'training.was-there', personId);
}

/** Whoever runs it ticks somebody who has no account, or no phone with them. The caller has seen that it is for them. */
export async function tickThere(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  session: TrainingSession,
  people: readonly string[],
): Promise<number> {
  mustRun(work, doer, organisation, session);
  mustBeUnclosed(session);
  let many = 0;
  for (const personId of people) {
    if (!(await addThere(work, organisation, session, personId))) continue;
    many += 1;
    await record(work, organisation, session.id, 'training.ticked', personId);
  }
  return many;
}

/** Takes back that somebody was there, before it is closed. */
export async function takeBackThere(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  session: TrainingSession,
  personId: string,
): Promise<void> {
  mustRun(work, doer, organisation, session);
  mustBeUnclosed(session);
  await work.write
    .deleteFrom('training_attendance')
    .where('session_id', '=', session.id)
    .where('person_id', '=', personId)
    .execute();
  await record(work, organisation, session.id, 'training.not-there', personId);
}

/** Closes it: who was there is written into the register, each once. */
export async function closeSession(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  session: TrainingSession,
): Promise<number> {
  mustRun(work, doer, organisation, session);
  mustBeUnclosed(session);
  const { personId, now, today } = work.asking;
  if (session.on > today) {
    throw new Refused('the day is still to come', 'Its day is still to come. Close it once it is over.');
  }
  const people = await whoWasThere(work.read, session.id);
  if (people.length > 0) {
    await work.write
      .insertInto('training_day')
      .values(
        people.map((person) => ({
          ...{ organisation_id: organisation.id, person_id: person.personId, on_day: session.on, title: session.title },
          ...{ provider: session.provider, days: session.days, hours: session.hours, course_id: session.courseId },
          ...{ session_id: session.id, valid_until: validUntil(session, session.on) },
          ...{ recorded_by: personId, recorded_at: now },
        })),
      )
      .execute();
  }
  await work.write
    .updateTable('training_session')
    .set({ closed_by: personId, closed_at: now })
    .where('id', '=', session.id)
    .where('organisation_id', '=', organisation.id)
    .where('closed_at', 'is', null)
    .execute();
  await record(work, organisation, session.id, 'training.session-closed');
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  return people.length;
}

function mustBeUnclosed({ closedAt }: TrainingSession): void {
  if (closedAt !== null) {
    throw new Refused('the session is closed', 'It is closed, and who was there is in the register. Correct it there.');
  }
}

async function addThere(
  work: Work,
  organisation: Organisation,
  session: TrainingSession,
  personId: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await work.write
    .insertInto('training_attendance')
    .values({
      ...{ organisation_id: organisation.id, session_id: session.id, person_id: personId },
      ...{ said_by: work.asking.personId ?? '', said_at: work.asking.now },
    })
    .onConflict((conflict) => conflict.columns(['session_id', 'person_id']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

const record = (work: Work, { id }: Organisation, session: string, verb: string, personId: string | null = null) =>
  recordEvent(work, {
    ...{ verb, organisationId: id },
    subject: personId === null ? { kind: 'training_session', id: session } : { kind: 'person', id: personId },
    detail: { session },
  });
