import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorOf } from '../../../test/actors.ts';
import { newDatabase, type TestDatabase, testToday } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { fc } from '../../../test/properties.ts';
import { isThisDayAlone } from '../../access/during.ts';
import { relationOf } from '../../access/index.ts';
import { addDays, type Day } from '../../calendar/index.ts';
import { rangeText } from '../../platform/database/database.ts';
import { endEnrolment, enrol, placeInClass, visibleAmong } from '../children/index.ts';
import { organisationOf } from '../organisations/index.ts';
import { endClassStaff, staffClasses, takeOutClassStaff } from './classes.commands.ts';
import { classesAt, classStaffAt } from './classes.queries.ts';

let db: TestDatabase;
let world: World;
const school = () => world.organisation.exampleton;
const head = () => world.person('exampleton', 'headteacher');
const teacher = () => world.person('exampleton', 'teacher');
const agency = () => world.person('exampleton', 'agency-staff');
const child = (kind: 'CLA' | 'CIN' | 'CP') => world.child('exampleton', kind);
const doer = (post: 'headteacher' | 'administrator' | 'teacher') => ({
  actor: actorOf(world, 'exampleton', post),
  steppedUpAt: null,
});

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.keeper.query('delete from class_staff');
  await db.keeper.query(
    `update enrolment set class_name = 'Larch', recorded_academic_year = 2026, during = '[2025-09-01,)' where school_id = $1`,
    [school()],
  );
});

/** Put beside a class by the administrator, who sees no child. */
const put = (personId: string, className: string, from: Day, to: Day, today: Day = testToday) =>
  db.as(
    world.person('exampleton', 'administrator'),
    async (work) => {
      const organisation = await organisationOf(work.read, school());
      if (organisation === undefined) throw new Error('no school');
      return staffClasses(work, doer('administrator'), organisation, [
        { className, personId, relation: 'teacher-of', from, to },
      ]);
    },
    today,
  );

/** The children somebody sees by name on a day. */
const seenBy = async (post: 'teacher' | 'agency-staff', today: Day): Promise<number> => {
  const ids = ['CLA', 'CLA-elsewhere', 'CPLA', 'CIN', 'CP', 'CSW', 'KIN', 'SEND'].map((kind) =>
    world.child('exampleton', kind as 'CLA'),
  );
  const seen = await db.as(
    world.person('exampleton', post),
    ({ read }) => visibleAmong(read, ids, actorOf(world, 'exampleton', post), today, 'name', 6),
    today,
  );
  return seen.size;
};
const enrolmentOf = async (childId: string) => {
  const { rows } = await db.keeper.query(
    'select id, child_id, controller_id from enrolment where child_id = $1 and school_id = $2',
    [childId, school()],
  );
  return { id: rows[0].id, childId: rows[0].child_id, controllerId: rows[0].controller_id };
};

describe('who has a class', () => {
  test('sees the children of that class, today and to the last day, and not the day after', async () => {
    expect(await seenBy('teacher', testToday)).toBe(0);
    expect(await put(teacher(), 'Larch', '2026-09-01', '2026-12-01')).toEqual({ changed: 1, unchanged: 0 });
    expect(await seenBy('teacher', testToday)).toBe(8);
    expect(await seenBy('teacher', '2026-11-30')).toBe(8);
    expect(await seenBy('teacher', '2026-12-01')).toBe(0);
    // longer: the two times become one, and go on from the day the first began
    expect(await put(teacher(), 'Larch', '2026-11-30', '2027-09-01', '2026-11-26')).toEqual({
      changed: 1,
      unchanged: 0,
    });
    expect(await put(teacher(), 'Larch', '2026-12-05', '2027-01-01', '2026-11-26')).toEqual({
      changed: 0,
      unchanged: 1,
    });
    const { rows } = await db.keeper.query(
      'select distinct during::text from child_relation where class_staff_id is not null',
    );
    expect(rows).toEqual([{ during: '[2026-11-24,2027-09-01)' }]);
    expect(await seenBy('teacher', '2027-09-01')).toBe(0);
  });

  test('agency staff lose it that night, also where they were put down for longer', async () => {
    await put(agency(), 'Larch', testToday, addDays(testToday, 1));
    expect(await seenBy('agency-staff', testToday)).toBe(8);
    expect(await seenBy('agency-staff', addDays(testToday, 1))).toBe(0);
    await put(agency(), 'Oak', testToday, '2027-09-01');
    const { rows } = await db.keeper.query('select during::text from child_relation where person_id = $1', [agency()]);
    expect(rows).toHaveLength(8);
    expect(isThisDayAlone({ from: testToday, to: addDays(testToday, 1) }, testToday)).toBe(true);
  });

  test('follows a child who changes class, leaves or comes, and an adult who leaves', async () => {
    await put(teacher(), 'Larch', '2026-09-01', '2027-09-01');
    await db.as(head(), async (work) =>
      placeInClass(work, await enrolmentOf(child('CLA')), { className: 'Oak' }, 'hand'),
    );
    expect(await seenBy('teacher', testToday)).toBe(7);
    await db.as(head(), async (work) =>
      endEnrolment(work, await enrolmentOf(child('CIN')), '2026-11-26', null, 'hand'),
    );
    expect(await seenBy('teacher', '2026-11-25')).toBe(7);
    expect(await seenBy('teacher', '2026-11-26')).toBe(6);
    await db.as(head(), (work) =>
      enrol(
        work,
        {
          childId: child('CIN'),
          controllerId: school(),
          schoolId: school(),
          schoolName: null,
          kind: 'main',
          from: '2026-11-30',
          to: null,
          joining: 'day',
          yearGroup: '4',
          className: 'Larch',
        },
        'hand',
      ),
    );
    expect(await seenBy('teacher', '2026-11-30')).toBe(7);
    await db.keeper.query(`delete from enrolment where child_id = $1 and during = '[2026-11-30,)'`, [child('CIN')]);
    await db.asOperator(({ write }) =>
      write
        .updateTable('post_holding')
        .set({ during: rangeText('2025-09-01', '2026-11-28') })
        .where('person_id', '=', teacher())
        .execute(),
    );
    const { rows } = await db.keeper.query(
      `select distinct upper(during)::text as to from child_relation where person_id = $1 and class_staff_id is not null order by 1`,
      [teacher()],
    );
    expect(rows).toEqual([{ to: '2026-11-26' }, { to: '2026-11-28' }]);
    await db.asOperator(({ write }) =>
      write
        .updateTable('post_holding')
        .set({ during: rangeText('2025-09-01', null) })
        .where('person_id', '=', teacher())
        .execute(),
    );
  });

  test('is not carried into a new school year: not the name, and not the class of a child', async () => {
    await put(teacher(), 'Larch', '2026-09-01', '2027-09-01');
    await put(teacher(), 'Larch', '2027-09-01', '2028-09-01');
    expect(await seenBy('teacher', '2027-09-02')).toBe(0);
    await db.as(
      head(),
      async (work) => placeInClass(work, await enrolmentOf(child('CP')), { className: 'Larch' }, 'hand'),
      '2027-09-02',
    );
    expect(await seenBy('teacher', '2027-09-02')).toBe(1);
    await expect(
      db.asOperator(({ write }) =>
        write
          .insertInto('class_staff')
          .values({
            organisation_id: school(),
            class_name: 'Ash',
            person_id: teacher(),
            relation: 'teacher-of',
            during: '[2026-11-01,)',
          })
          .execute(),
      ),
    ).rejects.toThrow();
  });

  test('is set by name by an administrator, who sees no child; not by a teacher, nor at another school', async () => {
    await put(teacher(), 'Larch', '2026-09-01', '2027-09-01');
    await db.as(world.person('exampleton', 'administrator'), async ({ read }) => {
      expect((await classesAt(read, school(), 2026)).map(({ name }) => name)).toEqual(['Larch']);
      expect(
        await visibleAmong(read, [child('CLA')], actorOf(world, 'exampleton', 'administrator'), testToday, 'name', 6),
      ).toEqual(new Set());
      expect(await classesAt(read, world.organisation.overmoor, 2026)).toEqual([]);
    });
    await expect(
      db.as(teacher(), async (work) => {
        const organisation = await organisationOf(work.read, school());
        return organisation && staffClasses(work, doer('teacher'), organisation, []);
      }),
    ).rejects.toThrow('allows class.set');
    // the same with the access code left out
    for (const person of [teacher(), world.person('overmoor', 'administrator')]) {
      await expect(
        db.as(person, ({ write }) =>
          write
            .insertInto('class_staff')
            .values({
              organisation_id: school(),
              class_name: 'Larch',
              person_id: person,
              relation: 'teacher-of',
              during: '[2026-11-24,2026-11-25)',
            })
            .execute(),
        ),
      ).rejects.toThrow('row-level security');
    }
  });

  test('is ended or taken out, and a name that began before today is never taken out', async () => {
    await put(teacher(), 'Larch', '2026-09-01', '2027-09-01');
    await put(teacher(), 'Oak', testToday, '2027-09-01');
    await db.as(head(), async (work) => {
      const organisation = await organisationOf(work.read, school());
      if (organisation === undefined) throw new Error('no school');
      const [larch, oak] = await classStaffAt(work.read, school(), 2026);
      if (larch === undefined || oak === undefined) throw new Error('no class');
      expect(await takeOutClassStaff(work, doer('headteacher'), organisation, larch)).toHaveProperty('problems');
      expect(await takeOutClassStaff(work, doer('headteacher'), organisation, oak)).toHaveProperty('done');
      expect(await endClassStaff(work, doer('headteacher'), organisation, larch, '2026-08-31')).toHaveProperty(
        'problems',
      );
      expect(await endClassStaff(work, doer('headteacher'), organisation, larch, '2026-11-23')).toHaveProperty('done');
    });
    expect(await seenBy('teacher', testToday)).toBe(0);
    const { rows } = await db.keeper.query(
      `select count(*)::int as n from audit_event where verb = 'class.set' and child_ids <> '{}'`,
    );
    expect(rows[0].n).toBe(0);
  });
});

test('the posts one has a class with are those of the table of access', async () => {
  const { rows } = await db.keeper.query('select app.class_posts() as posts');
  expect([...rows[0].posts].sort()).toEqual([...relationOf('teacher-of').with].sort());
  expect(relationOf('support-of').with).toEqual(relationOf('teacher-of').with);
});

/** What should be so from a day on, asked of the facts anew for every day. */
const shouldBe = `
  select e.child_id::text, s.id::text as staff, d::date::text as day
  from generate_series($1::date, $1::date + 25, interval '1 day') d
  join class_staff s on s.during @> d::date
  join enrolment e on e.school_id = s.organisation_id and e.controller_id = s.organisation_id and e.during @> d::date
    and e.class_name = s.class_name and e.recorded_academic_year = 2026
  where exists (select from post_holding h where h.person_id = s.person_id and h.organisation_id = s.organisation_id and h.during @> d::date
    and (h.post in ('teacher', 'headteacher', 'support-staff') or (h.post = 'agency-staff' and upper(s.during) - lower(s.during) = 1)))
  group by 1, 2, 3 order by 1, 2, 3`;
const isSo = `
  select r.child_id::text, r.class_staff_id::text as staff, d::date::text as day
  from generate_series($1::date, $1::date + 25, interval '1 day') d
  join child_relation r on r.class_staff_id is not null and r.during @> d::date order by 1, 2, 3`;

describe('what each is to the children of a class', () => {
  test('equals the facts from today on, whatever changes in whatever order', async () => {
    const day = fc.integer({ min: -10, max: 20 }).map((n) => addDays(testToday, n));
    const people = ['teacher', 'headteacher', 'support-staff', 'agency-staff'] as const;
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('class' as const),
        child: fc.integer({ min: 0, max: 2 }),
        name: fc.constantFrom('Larch', 'Oak', null),
        year: fc.constantFrom(2026, 2026, 2025),
      }),
      fc.record({
        kind: fc.constant('stay' as const),
        child: fc.integer({ min: 0, max: 2 }),
        from: day,
        length: fc.integer({ min: 1, max: 30 }),
      }),
      fc.record({
        kind: fc.constant('staff' as const),
        who: fc.constantFrom(...people),
        name: fc.constantFrom('Larch', 'Oak'),
        from: day,
        length: fc.integer({ min: 1, max: 12 }),
      }),
      fc.record({ kind: fc.constant('unstaff' as const), who: fc.constantFrom(...people) }),
      fc.record({ kind: fc.constant('post' as const), who: fc.constantFrom(...people), to: day }),
    );
    const kids = (['CLA', 'CIN', 'CP'] as const).map((kind) => child(kind));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 8 }),
        async (steps) => {
          await db.keeper.query('delete from class_staff');
          let today = testToday;
          for (const [one, later] of steps) {
            today = addDays(today, later);
            await db.asJob(
              school(),
              async ({ write }) => {
                if (one.kind === 'class') {
                  await write
                    .updateTable('enrolment')
                    .set({ class_name: one.name, recorded_academic_year: one.year })
                    .where('child_id', '=', kids[one.child] ?? '')
                    .where('school_id', '=', school())
                    .execute();
                } else if (one.kind === 'stay') {
                  await write
                    .updateTable('enrolment')
                    .set({ during: rangeText(one.from, addDays(one.from, one.length)) })
                    .where('child_id', '=', kids[one.child] ?? '')
                    .where('school_id', '=', school())
                    .execute();
                } else if (one.kind === 'staff') {
                  await write
                    .deleteFrom('class_staff')
                    .where('person_id', '=', world.person('exampleton', one.who))
                    .where('class_name', '=', one.name)
                    .execute();
                  await write
                    .insertInto('class_staff')
                    .values({
                      organisation_id: school(),
                      class_name: one.name,
                      person_id: world.person('exampleton', one.who),
                      relation: 'teacher-of',
                      during: rangeText(one.from, addDays(one.from, one.length)),
                    })
                    .execute();
                } else if (one.kind === 'unstaff') {
                  await write
                    .deleteFrom('class_staff')
                    .where('person_id', '=', world.person('exampleton', one.who))
                    .execute();
                } else {
                  await write
                    .updateTable('post_holding')
                    .set({ during: rangeText('2025-09-01', one.to) })
                    .where('person_id', '=', world.person('exampleton', one.who))
                    .execute();
                }
              },
              today,
            );
            const wanted = await db.keeper.query(shouldBe, [today]);
            const found = await db.keeper.query(isSo, [today]);
            expect(found.rows).toEqual(wanted.rows);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
