import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browse, closeBrowser, follow, picture, type RunningApp, startApp } from '../test/browser.ts';
import { newDatabase, type TestDatabase } from '../test/database.ts';
import { fillDay } from '../test/desks.ts';
import { askerFor } from '../test/every-route.ts';
import { makeWorld, type OrganisationKey, type World } from '../test/personas.ts';
import { plansIn } from '../test/plans.ts';
import { workOutDuties } from '../test/reminders.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let amara: string;
let before: string;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  app = await startApp(db);
  amara = world.child('exampleton', 'CLA-elsewhere');
  await workOutDuties(db, app.house, world);
  const { begun } = await plansIn(db, app.house, world).begin('exampleton', 'designated-teacher', [amara]);
  before = `/children/${amara}/plans/${begun[0]?.planId ?? ''}`;
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
  await db.drop();
});

const main = (page: Page) => page.textContent('main');
const press = (page: Page, words: string) => follow(page, page.click(`main button:has-text("${words}")`));
const go = (page: Page, words: string) => follow(page, page.click(`main a:has-text("${words}") >> nth=0`));
const sit = async (at: OrganisationKey) =>
  (
    await browse(app, world.person(at, 'designated-teacher'), {
      ...{ width: 360, javaScript: false, organisationId: world.organisation[at] },
    })
  ).page;
const rows = async (sql: string, ...values: unknown[]) => (await db.keeper.query(sql, values)).rows;

test('one school says that the child left and closes its plan; the next finds a new PEP among what is due, and holds it', async () => {
  const leaving = await sit('exampleton');
  await leaving.goto(`/children/${amara}/record`);
  await go(leaving, 'Left');
  await fillDay(leaving, 'last', '2026-11-20');
  await leaving.fill('#reason', 'Overmoor School');
  await press(leaving, 'Save that the child left');
  await leaving.goto('/my-work');
  expect(await main(leaving)).not.toContain('Hold the PEP meeting for Amara');
  await leaving.goto(before);
  await go(leaving, 'Cancel it');
  await leaving.fill('#reason', 'Moved to Overmoor School');
  await press(leaving, 'Cancel it');
  expect(await main(leaving)).toContain('Moved to Overmoor School');
  await picture(leaving, 'moved-closed-360');

  const joining = await sit('overmoor');
  await joining.goto('/children');
  await go(joining, 'Add a child');
  const [{ upn }] = await rows('select upn from child_details where child_id = $1', amara);
  await joining.fill('#preferred', 'Amara');
  await joining.fill('#family', 'Samplewell');
  await fillDay(joining, 'born', '2017-03-14');
  await joining.fill('#upn', upn);
  await fillDay(joining, 'joined', '2026-11-23');
  await joining.check('[name=groups][value=CLA]');
  await fillDay(joining, 'since-CLA', '2026-01-12');
  await joining.selectOption('#authority', { label: 'Eastholt Council' });
  await follow(joining, joining.click('button:has-text("Save"):not(:has-text("another"))'));
  await joining.goto('/my-work');
  await follow(joining, joining.click('.task:has-text("PEP at the new school") a:has-text("Open the meeting")'));
  await picture(joining, 'moved-begin-360');
  await go(joining, 'Begin the PEP');
  await press(joining, 'Begin it');
  const after = new URL(joining.url()).pathname;
  await go(joining, 'Record the meeting');
  await fillDay(joining, 'on', '2026-11-24');
  await press(joining, 'Record the meeting');
  const due = await rows(
    `select done_on::text from duty where rule = 'new-pep-after-school-change' and organisation_id = $1`,
    world.organisation.overmoor,
  );
  expect(due).toEqual([{ done_on: '2026-11-24' }]);

  // what is the next school's is not the last one's to read, and the authority that looks after the child reads both
  const asker = async (at: OrganisationKey, post: 'designated-teacher' | 'adviser') =>
    askerFor(app, world.person(at, post), world.organisation[at]);
  expect((await (await asker('exampleton', 'designated-teacher')).get(after)).status).toBe(404);
  expect((await (await asker('overmoor', 'designated-teacher')).get(before)).status).toBe(404);
  const adviser = await asker('eastholt', 'adviser');
  expect((await adviser.get(after)).status).toBe(200);
});
