import { expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  await workOutDuties(db, app.house, world);
});

const text = async (at: OrganisationKey, post: PostId, path: string) => {
  const answer = await (await askerFor(app, world.person(at, post), world.organisation[at])).get(path);
  return { status: answer.status, text: await answer.text() };
};

test.each([
  [1280, true],
  [360, false],
])('a designated teacher begins the term’s PEPs, %i px, scripts %s', async (width, javaScript) => {
  await db.keeper.query('truncate plan cascade');
  await workOutDuties(db, app.house, world);
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width, javaScript });
  await page.goto('/my-work');
  await follow(page, page.click(width < 700 ? 'nav a:has-text("PEPs")' : 'a:has-text("PEPs") >> nth=0'));
  expect(await page.textContent('h1')).toBe('PEPs this term');
  expect(await page.textContent('.lede')).toContain('no date yet');
  expect(await page.textContent('.lede--second')).toContain('Last day for a meeting');
  await follow(page, page.click('button:has-text("Begin the 2 PEPs")'));
  expect(await page.textContent('.notice')).toContain('Two PEPs were begun');
  const robin = world.child('exampleton', 'CLA');
  const plans = plansIn(db, app.house, world);
  const { rows } = await db.keeper.query('select id, child_id from plan where child_id = $1', [robin]);
  const move = plans.move('exampleton', 'designated-teacher', robin, rows[0].id, { act: 'hold', on: '2026-11-06' });
  expect((await move).outcome).toBe('moved');
  await page.reload();
  const table = await page.textContent('main');
  expect(table).toContain('Held, to be finished');
  expect(table).toContain('Write-up 2 school days late');
  expect(await page.locator('.who-has .tag--ring:has-text("carer"):has-text("not started")').count()).toBeGreaterThan(
    0,
  );
  if (javaScript) await expectAccessible(page);
  await picture(page, `term-peps-${width}`);
  await page.goto('/peps?show=held');
  expect(await page.locator('tbody tr').count()).toBe(1);
  await follow(page, page.click('a:has-text("Robin T.")'));
  expect(await page.textContent('h1')).toBe('PEP, autumn 2026');
  await page.goto(`/children/${robin}/plans`);
  expect(await page.textContent('.lede')).toContain('to be written up');
  if (javaScript) await expectAccessible(page);
  await picture(page, `child-plans-${width}`);
  await page.goto(`/children/${robin}`);
  expect(await page.textContent('main')).toContain('PEP, held');
  await page.goto('/my-work');
  expect(await page.textContent('main')).toContain('Write up the PEP');
  await follow(page, page.click('a:has-text("Write up the PEP") >> nth=0'));
  expect(page.url()).toContain(`/plans/${rows[0].id}`);
  await context.close();
});

test('each authority sees its own children, names hide while someone is looking, and others are refused', async () => {
  const robin = world.child('exampleton', 'CLA');
  expect((await text('northmere', 'adviser', '/peps')).text).toContain(robin);
  const elsewhere = await text('eastholt', 'adviser', '/peps');
  expect(elsewhere.text).not.toContain(robin);
  expect(elsewhere.text).toContain('Amara S.');
  for (const [at, post] of [
    ['exampleton', 'teacher'],
    ['exampleton', 'safeguarding-lead'],
    ['exampleton', 'governor'],
    ['northmere', 'social-worker'],
    ['larkway', 'trust-lead'],
  ] as const) {
    expect((await text(at, post, '/peps')).status, post).toBe(403);
  }
  const asker = await askerFor(app, world.person('exampleton', 'headteacher'), world.organisation.exampleton);
  await asker.post('/someone-is-looking', { on: 'yes', back: '/peps' });
  expect(await (await asker.get('/peps')).text()).not.toContain('Robin');
});

test('the list is a look at every child on it, and asks as often for many as for one', async () => {
  await text('exampleton', 'designated-teacher', '/peps');
  const { rows } = await db.keeper.query(
    `select child_ids from audit_event where verb = 'child.listed' and detail->>'how' = 'peps' order by id desc limit 1`,
  );
  expect(rows[0].child_ids).toHaveLength(2);
});
