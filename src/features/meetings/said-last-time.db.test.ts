import { expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import { meetingDayUrl, NEXT_MEETING } from '../plans/index.ts';
import { dayField } from './plan-meetings.ts';
import { planMeetingsUrl } from './urls.ts';

const lead = ['exampleton', 'designated-teacher'] as const;
let db: TestDatabase;
let world: World;
let app: RunningApp;
let plans: ReturnType<typeof plansIn>;
let teacher: Asker;
let robin: string;
let summer: string;
let autumn: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  plans = plansIn(db, app.house, world);
  teacher = await askerFor(app, world.person(...lead), world.organisation.exampleton);
  robin = world.child('exampleton', 'CLA');
  summer = (await plans.begin(...lead, [robin], '2026-09-03')).begun[0]?.planId ?? '';
  await db.keeper.query(
    `update plan set academic_year = 2025, term = 'summer', begun_on = '2026-06-10', begun_at = '2026-06-10' where id = $1`,
    [summer],
  );
  await db.keeper.query(
    `insert into plan_step (plan_id, child_id, controller_id, organisation_id, position, to_state, on_day, taken_at)
     values ($1, $2, $3, $3, 2, 'signed-off', '2026-07-01', '2026-07-01')`,
    [summer, robin, world.organisation.exampleton],
  );
  autumn = (await plans.begin(...lead, [robin])).begun[0]?.planId ?? '';
});

/** What stood last time under *when is the next meeting?*, as the last of its versions. */
async function said(day: string): Promise<void> {
  await db.keeper.query(
    `insert into answer (plan_id, child_id, controller_id, organisation_id, part_id, question, value, version, base_version, author_id, written_at)
     select p.plan_id, p.child_id, p.controller_id, p.controller_id, p.id, $2, to_jsonb($3::text), n.many + 1, n.many, $4, '2026-06-30'
     from plan_part p, lateral (select count(*)::int as many from answer a where a.part_id = p.id and a.question = $2) n
     where p.plan_id = $1 and p.section = 'meeting'`,
    [summer, NEXT_MEETING, day, world.person(...lead)],
  );
}

const page = async (url: string): Promise<string> => (await (await teacher.get(url)).text()).replace(/\s+/g, ' ');
/** The day that is proposed for the autumn’s meeting. */
const proposed = (html: string): string | undefined => {
  const [, options = ''] = new RegExp(`name="${dayField(autumn)}"[^>]*>(.*?)</select>`).exec(html) ?? [];
  const [chosen = ''] = /<option[^>]* selected[^>]*>/.exec(options) ?? [];
  return /value="([^"]*)"/.exec(chosen)?.[1];
};

test('a day nobody has said is proposed as any', async () => {
  const html = await page(planMeetingsUrl);
  expect(proposed(html)).toMatch(/^2026-1[12]-/);
  expect(html).not.toContain('Said last time');
});

test('the day that was said is proposed, also for the one meeting: nothing is typed twice', async () => {
  await said('2026-12-03');
  const html = await page(planMeetingsUrl);
  expect(proposed(html)).toBe('2026-12-03');
  expect(/Said last time:[^<]*/.exec(html)?.[0]).toBe('Said last time: Thu 3 December.');
  const day = await page(meetingDayUrl(robin, autumn));
  expect(day).toContain('Said at the last meeting: Thu 3 December');
  for (const [field, value] of [
    ['on', '3'],
    ['on-month', '12'],
    ['on-year', '2026'],
  ] as const)
    expect(/value="(\d*)"/.exec(new RegExp(`<input[^>]* id="${field}"[^>]*>`).exec(day)?.[0] ?? '')?.[1]).toBe(value);
});

test('put right later, what stands counts; on a closed day another is proposed, and it says why', async () => {
  await said('2026-12-05');
  const html = await page(planMeetingsUrl);
  expect(proposed(html)).not.toBe('2026-12-05');
  expect(/Said last time:[^<]*/.exec(html)?.[0]).toBe('Said last time: Sat 5 December, when it is closed (a weekend).');
});

test('a day that is over is not spoken of', async () => {
  await said('2026-11-10');
  expect(await page(planMeetingsUrl)).not.toContain('Said last time');
});
