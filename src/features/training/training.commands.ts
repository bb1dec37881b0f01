import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import { asFacts, type Doer, isAllowed, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Here, Organisation } from '../organisations/index.ts';
import { postsHeldAt } from '../people/index.ts';
import { coursesAt } from './training.queries.ts';
import { actionsFor, governsOn } from './training-keepers.ts';
import { checkTraining, type TrainingGiven, type TrainingRow } from './training-year.ts';

export const isOwn = (doer: Doer, personId: string): boolean =>
  doer.actor.kind === 'person' && doer.actor.personId === personId;

/** Whether the doer writes down the training of somebody else: of everybody, or of those who govern. */
export async function keepsTrainingOf(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  personId: string,
): Promise<boolean> {
  const governs = governsOn(await postsHeldAt(work.read, organisation.id), personId, work.asking.today);
  return actionsFor(governs).some((action) => isAllowed(work, doer, action, asFacts(organisation)));
}

/** Throws Refused unless it is the doer's own, or theirs to keep. */
export async function mustRecord(work: Work, doer: Doer, organisation: Organisation, personId: string): Promise<void> {
  if (isOwn(doer, personId)) return mustBeAllowed(work, doer, 'training.record-own', asFacts(organisation));
  if (await keepsTrainingOf(work, doer, organisation, personId)) return;
  mustBeAllowed(work, doer, 'training.record', asFacts(organisation));
}

/** How many hours make a day of training here; six where the pack does not say. */
export const hoursADay = ({ pack }: Here, work: Work): number =>
  pack.clock('hours-of-a-training-day', work.asking.today)?.value ?? 6;

/** Writes down training somebody took. The caller has seen that the person is one of this organisation. */
export async function recordTraining(
  work: Work,
  house: House,
  doer: Doer,
  found: Here,
  personId: string,
  given: TrainingGiven,
): Promise<Outcome<{ readonly id: string }>> {
  const { organisation } = found;
  await mustRecord(work, doer, organisation, personId);
  const courses = await coursesAt(work.read, organisation.id);
  const checked = checkTraining(given, { today: work.asking.today, courses, hoursADay: hoursADay(found, work) });
  if ('problems' in checked) return checked;
  const { courseId, title, provider, hours, countedDays, on, until } = checked.done;
  const id = randomUUID();
  await work.write
    .insertInto('training_day')
    .values({
      ...{ id, organisation_id: organisation.id, person_id: personId, on_day: on, title, provider, hours },
      ...{ days: countedDays, course_id: courseId, valid_until: until },
      ...{ recorded_by: work.asking.personId, recorded_at: work.asking.now },
    })
    .execute();
  await recordEvent(work, {
    verb: 'training.recorded',
    organisationId: organisation.id,
    subject: { kind: 'person', id: personId },
    values: [{ field: 'training', before: null, after: { title, days: countedDays, hours, on, until } }],
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  return { done: { id } };
}

/** Somebody else than whose training it is has seen that it is so. */
export async function confirmTraining(work: Work, doer: Doer, organisation: Organisation, row: TrainingRow) {
  if (isOwn(doer, row.personId)) {
    throw new Refused('one’s own training', 'Somebody else confirms it: whoever keeps the register of training.');
  }
  await mustRecord(work, doer, organisation, row.personId);
  await work.write
    .updateTable('training_day')
    .set({ confirmed_by: work.asking.personId, confirmed_at: work.asking.now })
    .where('id', '=', row.id)
    .where('organisation_id', '=', organisation.id)
    .where('confirmed_by', 'is', null)
    .execute();
  await recordEvent(work, {
    verb: 'training.confirmed',
    organisationId: organisation.id,
    subject: { kind: 'person', id: row.personId },
    detail: { training: row.id },
  });
}

/** Takes out a row that was written by mistake, and its certificates with it. */
export async function takeOutTraining(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  row: TrainingRow,
): Promise<void> {
  await mustRecord(work, doer, organisation, row.personId);
  await work.write
    .deleteFrom('training_day')
    .where('id', '=', row.id)
    .where('organisation_id', '=', organisation.id)
    .execute();
  await recordEvent(work, {
    verb: 'training.taken-out',
    organisationId: organisation.id,
    subject: { kind: 'person', id: row.personId },
    values: [{ field: 'training', before: { title: row.title, days: row.days, on: row.on }, after: null }],
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
}
