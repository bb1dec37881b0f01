import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Organisation } from '../organisations/index.ts';
import { checkTraining, type TrainingGiven, type TrainingRow } from './training-year.ts';

/** Whose it is decides what it is called in src/access. */
const recording = (doer: Doer, personId: string) =>
  doer.actor.kind === 'person' && doer.actor.personId === personId ? 'training.record-own' : 'training.record';

/** Writes down training somebody took. The caller has seen that the person is one of this organisation. */
export async function recordTraining(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  personId: string,
  given: TrainingGiven,
): Promise<Outcome<{ readonly id: string }>> {
  mustBeAllowed(work, doer, recording(doer, personId), asFacts(organisation));
  const checked = checkTraining(given, work.asking.today);
  if ('problems' in checked) return checked;
  const { title, days, on } = checked.done;
  const id = randomUUID();
  await work.write
    .insertInto('training_day')
    .values({
      id,
      organisation_id: organisation.id,
      person_id: personId,
      on_day: on,
      title,
      days,
      recorded_by: work.asking.personId,
      recorded_at: work.asking.now,
    })
    .execute();
  await recordEvent(work, {
    verb: 'training.recorded',
    organisationId: organisation.id,
    subject: { kind: 'person', id: personId },
    values: [{ field: 'training', before: null, after: { title, days, on } }],
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  return { done: { id } };
}

/** Takes out a row that was written by mistake. */
export async function takeOutTraining(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  row: TrainingRow,
): Promise<void> {
  mustBeAllowed(work, doer, recording(doer, row.personId), asFacts(organisation));
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
