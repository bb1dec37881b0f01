import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase, testToday } from '../../../test/database.ts';
import type { House } from '../../web/house.ts';
import { demonstrationWorld, plant, worldOfSize } from './index.ts';

let db: TestDatabase;
let house: House;
let tidy: () => Promise<void>;
beforeAll(async () => {
  db = await newDatabase();
  ({ house, tidy } = await testHouse(db, { demo: true }));
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

describe('the demonstration', () => {
  test('is the same for the same seed and day, and names nobody twice by number', () => {
    const world = demonstrationWorld(testToday, 1);
    expect(demonstrationWorld(testToday, 1)).toEqual(world);
    expect(demonstrationWorld(testToday, 2)).not.toEqual(world);
    const upns = world.children.map((child) => child.upn);
    expect(new Set(upns).size).toBe(upns.length);
    expect(world.children.length).toBeGreaterThan(180);
  });

  test('has the size that is asked for', () => {
    expect(worldOfSize(testToday, 3, 1001, 4).children).toHaveLength(1001);
  });

  test('is planted once, into nothing, with grants that follow from its facts', async () => {
    const world = demonstrationWorld(testToday, 1);
    await plant(house, world, testToday);
    const { rows } = await db.keeper.query<{ children: number; grants: number; stale: number; pupils: number }>(
      `select (select count(*)::int from child) as children, (select count(*)::int from child_grant) as grants,
              (select count(*)::int from duty_subject) as stale,
              (select sum(pupils)::int from roll_count) as pupils`,
    );
    expect(rows[0]?.children).toBe(world.children.length);
    expect((rows[0]?.pupils ?? 0) + world.children.length).toBe(1900);
    expect(rows[0]?.grants).toBeGreaterThan(60);
    expect(rows[0]?.stale).toBeGreaterThan(0);
    await expect(plant(house, world, testToday)).rejects.toThrow('holds something already');
  });

  test('has money that waits, that is spent, and that nobody has answered for', async () => {
    const { rows: decided } = await db.keeper.query<{ decision: string | null; many: number }>(
      `select d.decision, count(*)::int as many from premium_request r left join premium_decision d on d.request_id = r.id
       group by 1 order by 1`,
    );
    expect(decided.map(({ decision }) => decision)).toEqual(['approved', null]);
    // nobody has spent what was not given
    const below = await db.keeper.query(
      `select child_id from premium_entry e
         cross join lateral (values (e.from_account, -e.amount_pence), (e.to_account, e.amount_pence)) as moved (account, pence)
       where account <> 'grant' group by child_id, account having sum(pence) < 0`,
    );
    expect(below.rows).toEqual([]);
    const unanswered = await db.keeper.query(
      `select from duty where rule = 'pp-plus-impact-recorded' and done_on is null`,
    );
    expect(unanswered.rows.length).toBeGreaterThan(0);
  });

  test('each part of its plans stands under who wrote it, and each child has the form of their phase', async () => {
    const written = await db.keeper.query<{ lead: string; post: string; told: boolean }>(
      `select distinct q.lead, t.post, a.told_by is not null as told
       from answer a join plan_part q on q.id = a.part_id join post_holding t on t.person_id = a.author_id order by 1, 2`,
    );
    const of = (lead: string) => written.rows.filter((row) => row.lead === lead);
    expect(of('social-worker').map(({ post }) => post)).toEqual(['social-worker']);
    expect(of('carer').length).toBeGreaterThan(0);
    expect(of('carer').every(({ told }) => told)).toBe(true);
    const forms = await db.keeper.query<{ template_id: string; year: string }>(
      `select p.template_id, e.year_group as year from plan p join enrolment e on e.child_id = p.child_id and e.kind = 'main'`,
    );
    for (const { template_id, year } of forms.rows)
      expect(template_id, year).toBe(
        /^[NE]/.test(year) ? 'pep-early-years' : Number(year) > 11 ? 'pep-post-16' : 'pep-school-age',
      );
  });

  test('what is in is answered where an answer is needed, and a meeting that was held has who came and targets', async () => {
    const open = await db.keeper.query<{ section: string; question: string }>(
      `select s.value ->> 'id' as section, q.value ->> 'id' as question
       from plan_part r join plan p on p.id = r.plan_id join plan_form f on f.hash = p.form_hash
       cross join lateral jsonb_array_elements(f.body::jsonb -> 'sections') as s
       cross join lateral jsonb_array_elements(s.value -> 'questions') as q
       where r.state = 'sent' and s.value ->> 'id' = r.section and q.value ->> 'needed' is not null
         and q.value -> 'when' = 'null'::jsonb and q.value ->> 'kind' <> 'records'
         and not exists (select from answer a where a.part_id = r.id and a.question = q.value ->> 'id')`,
    );
    expect(open.rows).toEqual([]);
    const held = await db.keeper.query<{ came: number; targets: number }>(
      `select (select count(*)::int from meeting_presence m where m.plan_id = p.id and m.state = 'came') as came,
              (select count(*)::int from target t where t.plan_id = p.id) as targets
       from plan p where exists (select from plan_step s where s.plan_id = p.id and s.to_state = 'held')`,
    );
    expect(held.rows.length).toBeGreaterThan(0);
    for (const { came, targets } of held.rows) expect(Math.min(came, targets)).toBeGreaterThan(1);
  });
});
