import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  browse,
  closeBrowser,
  expectAccessible,
  follow,
  picture,
  type RunningApp,
  startApp,
} from '../../../test/browser.ts';
import { newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import type { PostId } from '../../access/index.ts';
import { changesUrl, moveUrl, partUrl, planUrl } from './plan-urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;
let moments = 0;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  // every request is a second after the one before: what came first can be told
  app = await startApp(db, { clock: () => new Date(testNow.getTime() + 1000 * moments++) });
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  const { begun } = await plans.begin('exampleton', 'designated-teacher', [robin]);
  planId = begun[0]?.planId ?? '';
  await plans.move('exampleton', 'designated-teacher', robin, planId, { act: 'hold', on: '2026-11-20' });
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
  await db.drop();
});

const asker = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const part = (section: string) =>
  plans.opened('exampleton', 'designated-teacher', robin, planId, async (_, opened) => partIn(opened, section).id);
const moves = async () =>
  (await db.keeper.query('select max(position) as last from plan_step where plan_id = $1', [planId])).rows[0].last;

test('the adviser reads what was put right beside what it was, and so does the school', async () => {
  const school = await asker('exampleton', 'designated-teacher');
  const adviser = await asker('northmere', 'adviser');
  const view = partUrl(robin, planId, await part('schools-view'));
  const clubs = partUrl(robin, planId, await part('enrichment'));
  const move = async (who: Asker, act: 'submit' | 'return' | 'resubmit', fields: Record<string, string> = {}) =>
    (await who.post(moveUrl(robin, planId, act), { seen: String(await moves()), ...fields })).status;
  await school.post(view, { strengths: 'Kind', 'base.strengths': '0', learning: 'Fine', 'base.learning': '0' });
  expect(await move(school, 'submit')).toBe(303);
  expect(
    await move(adviser, 'return', {
      section: 'schools-view',
      'needs.schools-view': 'Say how learning is, subject by subject',
      reason: 'Nearly there',
    }),
  ).toBe(303);
  const returned = await moves();
  await school.post(view, { learning: 'Reads at age; fractions are hard', 'base.learning': '1' });
  await school.post(clubs, { responsibility: 'Library helper', 'base.responsibility': '0' });

  const own = await browse(app, world.person('exampleton', 'designated-teacher'), { width: 360, javaScript: true });
  await own.page.goto(planUrl(robin, planId));
  await follow(own.page, own.page.click('a:has-text("What has changed since it came back")'));
  expect(await own.page.textContent('main')).toContain('It is being put right');
  await expectAccessible(own.page);
  await picture(own.page, 'plan-changes-360');
  await own.context.close();
  expect(await move(school, 'resubmit')).toBe(303);

  const { page, context } = await browse(app, world.person('northmere', 'adviser'));
  await page.goto(moveUrl(robin, planId, 'sign-off'));
  await follow(page, page.click('a:has-text("What changed since it came back")'));
  expect(page.url()).toContain(changesUrl(robin, planId, returned));
  const text = await page.textContent('main');
  expect(text).toContain('Say how learning is, subject by subject');
  expect(text).toMatch(/It wasFine.*It isReads at age; fractions are hard/s);
  expect(text).toMatch(/Changed too, and not asked for.*Library helper/s);
  expect(text).toContain('designated-teacher of exampleton');
  expect(text).not.toContain('Kind');
  expect(text).not.toContain('Who was asked for their part');
  await expectAccessible(page);
  await picture(page, 'plan-changes-1280');
  await context.close();
});

test.each<[OrganisationKey, PostId, number]>([
  ['exampleton', 'headteacher', 200],
  ['exampleton', 'teacher', 404],
  ['exampleton', 'governor', 404],
  ['overmoor', 'designated-teacher', 404],
  ['eastholt', 'adviser', 404],
])('%s %s: %i', async (at, post, status) => {
  const last = (await db.keeper.query(`select position from plan_step where to_state = 'returned'`)).rows[0].position;
  const answer = await (await asker(at, post)).get(changesUrl(robin, planId, last));
  expect(answer.status).toBe(status);
  if (status !== 200) expect(await answer.text()).not.toContain('fractions');
});

test('what was no return is not there', async () => {
  const school = await asker('exampleton', 'designated-teacher');
  expect((await school.get(changesUrl(robin, planId, 1))).status).toBe(404);
});
