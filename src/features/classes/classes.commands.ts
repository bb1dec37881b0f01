import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { academicYearOf, addDays, type Day } from '../../calendar/index.ts';
import { recordEvents } from '../../platform/audit/audit.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { Organisation } from '../organisations/index.ts';
import type { ClassRelation, ClassStaff } from './class-staff.ts';
import { classStaffAt } from './classes.queries.ts';

/** Somebody to be put beside a class, `[from, to)` within one school year. */
export interface ClassAdd {
  readonly className: string;
  readonly personId: string;
  readonly relation: ClassRelation;
  readonly from: Day;
  readonly to: Day;
}

/**
 * Puts people beside classes, all at once. Where somebody has the class already for some of these days, the two times
 * become one. What they are to the children in it follows in this transaction (db/migrations/0120). The caller has checked
 * that they hold a post for it.
 */
export async function staffClasses(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  adds: readonly ClassAdd[],
): Promise<{ readonly changed: number; readonly unchanged: number }> {
  mustBeAllowed(work, doer, 'class.set', asFacts(organisation));
  await lockClasses(work, organisation.id);
  const years = [...new Set(adds.map(({ from }) => academicYearOf(from)))];
  const held = (await Promise.all(years.map((year) => classStaffAt(work.read, organisation.id, year)))).flat();
  const keyOf = (one: Omit<ClassAdd, 'from' | 'to'>) => `${one.className}\n${one.personId}\n${one.relation}`;
  const byKey = Map.groupBy(held, keyOf);
  const fresh: (ClassAdd & { readonly id: string; readonly replaces: readonly ClassStaff[] })[] = [];
  let unchanged = 0;
  for (const add of adds) {
    const meets = (byKey.get(keyOf(add)) ?? []).filter((one) => one.from < add.to && add.from < one.to);
    if (meets.some((one) => one.from <= add.from && one.to >= add.to)) unchanged += 1;
    else {
      const from = meets.reduce((first, one) => (one.from < first ? one.from : first), add.from);
      const to = meets.reduce((last, one) => (one.to > last ? one.to : last), add.to);
      fresh.push({ ...add, id: meets[0]?.id ?? randomUUID(), replaces: meets, from, to });
    }
  }
  const gone = fresh.flatMap(({ replaces }) => replaces.slice(1).map(({ id }) => id));
  if (gone.length > 0) await work.write.deleteFrom('class_staff').where('id', 'in', gone).execute();
  for (const one of fresh.filter(({ replaces }) => replaces.length > 0)) {
    await work.write
      .updateTable('class_staff')
      .set({ during: rangeText(one.from, one.to) })
      .where('id', '=', one.id)
      .execute();
  }
  const rows = fresh
    .filter(({ replaces }) => replaces.length === 0)
    .map((one) => ({
      id: one.id,
      organisation_id: organisation.id,
      class_name: one.className,
      person_id: one.personId,
      relation: one.relation,
      during: rangeText(one.from, one.to),
      recorded_by: work.asking.personId,
    }));
  if (rows.length > 0) await work.write.insertInto('class_staff').values(rows).execute();
  await recordEvents(
    work,
    fresh.map((one) => ({
      verb: 'class.set',
      organisationId: organisation.id,
      subject: { kind: 'person', id: one.personId },
      values: [
        {
          field: 'class',
          before: one.replaces[0] === undefined ? null : { from: one.replaces[0].from, to: one.replaces[0].to },
          after: { className: one.className, relation: one.relation, from: one.from, to: one.to },
        },
      ],
    })),
  );
  return { changed: fresh.length, unchanged };
}

/** Ends somebody's time with a class after a day; the day may lie in the past, and what was seen until now stays recorded. */
export async function endClassStaff(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  staff: ClassStaff,
  lastDay: Day,
): Promise<Outcome<{ readonly ended: true }>> {
  mustBeAllowed(work, doer, 'class.set', asFacts(organisation));
  const to = addDays(lastDay, 1);
  if (to <= staff.from) return { problems: { last: 'That is before it began. Check the day, or take the name out' } };
  if (to > staff.to) return { problems: { last: 'It ends before that day already. Put them beside the class again' } };
  await work.write
    .updateTable('class_staff')
    .set({ during: sql`daterange(lower(during), ${to}::date)` })
    .where('id', '=', staff.id)
    .where('organisation_id', '=', organisation.id)
    .execute();
  await recordChange(work, organisation, staff, { from: staff.from, to });
  return { done: { ended: true } };
}

/** Takes out a name that was put in by mistake and had not begun before today. */
export async function takeOutClassStaff(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  staff: ClassStaff,
): Promise<Outcome<{ readonly takenOut: true }>> {
  mustBeAllowed(work, doer, 'class.set', asFacts(organisation));
  if (staff.from < work.asking.today) return { problems: { '': 'It began before today. End it instead' } };
  await work.write
    .deleteFrom('class_staff')
    .where('id', '=', staff.id)
    .where('organisation_id', '=', organisation.id)
    .execute();
  await recordChange(work, organisation, staff, null);
  return { done: { takenOut: true } };
}

async function recordChange(
  work: Work,
  organisation: Organisation,
  staff: ClassStaff,
  after: { readonly from: Day; readonly to: Day } | null,
): Promise<void> {
  const { className, relation, from, to } = staff;
  await recordEvents(work, [
    {
      verb: 'class.set',
      organisationId: organisation.id,
      subject: { kind: 'person', id: staff.personId },
      values: [
        {
          field: 'class',
          before: { className, relation, from, to },
          after: after === null ? null : { className, relation, ...after },
        },
      ],
    },
  ]);
}

/** One at a time, so that two who put the same name in at once do not meet. */
async function lockClasses(work: Work, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('classes'), hashtext(${organisationId}))`.execute(work.write);
}
