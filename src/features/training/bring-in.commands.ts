import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { contains } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import { asFacts, type Doer, mustBeAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Here } from '../organisations/index.ts';
import { peopleAt } from '../people/index.ts';
import type { TrainingImport } from './bring-in.queries.ts';
import { validUntil } from './course.ts';
import { inDays, readLength } from './length.ts';
import type { ListRow, ReadList } from './list-rows.ts';
import { type Matched, matchRows } from './match-rows.ts';
import { hoursADay } from './training.commands.ts';
import { coursesAt, trainingAt } from './training.queries.ts';

/** Keeps a list as it was read, until somebody says what of it is written down. Lists nobody finished go with the next one. */
export async function keepList(work: Work, doer: Doer, found: Here, fileName: string, list: ReadList): Promise<string> {
  const { organisation } = found;
  mustBeAllowed(work, doer, 'training.record', asFacts(organisation));
  await work.write
    .deleteFrom('training_import')
    .where('organisation_id', '=', organisation.id)
    .where('brought_by', '=', work.asking.personId)
    .where('done_at', 'is', null)
    .execute();
  const id = randomUUID();
  await work.write
    .insertInto('training_import')
    .values({
      ...{ id, organisation_id: organisation.id, file_name: fileName.slice(0, 150) || 'The file' },
      ...{ read_rows: JSON.stringify(list), brought_by: work.asking.personId ?? '', brought_at: work.asking.now },
    })
    .execute();
  return id;
}

/** A list held against the people here, the courses and the register, as they are now. */
export async function matchedNow(
  work: Work,
  { organisation }: Here,
  { list }: TrainingImport,
  answers: ReadonlyMap<number, string>,
): Promise<Matched[]> {
  const { today } = work.asking;
  const people = (await peopleAt(work.read, organisation.id)).filter((person) =>
    person.held.some((held) => contains(held, today)),
  );
  const courses = await coursesAt(work.read, organisation.id);
  const register = await trainingAt(work.read, organisation.id);
  return matchRows(list.rows, { people, courses, register }, answers);
}

/** Writes down what is new. What is there already, or whose it is nobody said, is left out: bringing it in again is safe. */
export async function bringIn(
  work: Work,
  house: House,
  doer: Doer,
  found: Here,
  brought: TrainingImport,
  answers: ReadonlyMap<number, string>,
): Promise<number> {
  const { organisation } = found;
  mustBeAllowed(work, doer, 'training.record', asFacts(organisation));
  // one at a time, so that two who press the button at once do not write it twice
  await sql`select pg_advisory_xact_lock(hashtext('training-import'), hashtext(${organisation.id}))`.execute(
    work.write,
  );
  const still = await work.write
    .selectFrom('training_import')
    .select('id')
    .where('id', '=', brought.id)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  if (still === undefined) throw new Refused('the list is done', 'This list is in the register already.');
  const hours = hoursADay(found, work);
  const values = (await matchedNow(work, found, brought, answers)).flatMap((each) => {
    if (each.kind !== 'new') return [];
    const { row, person, course } = each;
    const length = lengthOf(row, course);
    return [
      {
        ...{
          organisation_id: organisation.id,
          person_id: person.id,
          on_day: row.on,
          title: course?.title ?? row.title,
        },
        ...{ provider: row.provider === '' ? (course?.provider ?? null) : row.provider, hours: length.hours },
        ...{ days: inDays(length, hours), course_id: course?.id ?? null, import_id: brought.id },
        valid_until: row.until ?? (course === null ? null : validUntil(course, row.on)),
        ...{ recorded_by: work.asking.personId, recorded_at: work.asking.now },
      },
    ];
  });
  for (let at = 0; at < values.length; at += CHUNK) {
    await work.write
      .insertInto('training_day')
      .values(values.slice(at, at + CHUNK))
      .execute();
  }
  await work.write
    .updateTable('training_import')
    // what was read is not kept beside the register
    .set({
      ...{ done_at: work.asking.now, recorded: values.length },
      read_rows: JSON.stringify({ rows: [], problems: [] }),
    })
    .where('id', '=', brought.id)
    .execute();
  await recordEvent(work, {
    ...{ verb: 'training.brought-in', organisationId: organisation.id },
    subject: { kind: 'training_import', id: brought.id },
    detail: { recorded: values.length },
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  return values.length;
}

const CHUNK = 500;

/** The list says it, else the course; a row for which neither does is not new. */
function lengthOf(row: ListRow, course: Matched['course']) {
  const said = readLength(row.length);
  return 'problem' in said ? { days: course?.days ?? null, hours: course?.hours ?? null } : said;
}
