import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { upnFrom } from '../src/codes/index.ts';
import { episodeRow, returnFile } from '../src/features/imports/looked-after.factory.ts';
import { browse, closeBrowser, expectAccessible, picture, type RunningApp, startApp } from '../test/browser.ts';
import { newDatabase, type TestDatabase } from '../test/database.ts';
import { makeWorld, type World } from '../test/personas.ts';
import { workImports } from '../test/work-imports.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let stopWork: () => Promise<void>;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  app = await startApp(db);
  stopWork = await workImports(db, app.house);
});
afterAll(async () => {
  await closeBrowser();
  await stopWork();
  await app.close();
  await db.drop();
});

const main = (page: Page) => page.locator('main').innerText();
async function until(page: Page, heading: string): Promise<void> {
  await expect
    .poll(
      () =>
        page
          .locator('h1')
          .innerText()
          .catch(() => ''),
      { timeout: 40_000 },
    )
    .toBe(heading);
}
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** The whole roll of a school, as an invented system exports it: a title above, semicolons, days that could be months. */
const upn = (serial: number) => upnFrom('991', '2001', 22, serial);
const roll = [
  'Pupil list;;;;;;',
  'Unique Pupil No;Last Name;First Name;Birth Date;Yr;Form;Children looked after',
  `${upn(1)};Invented;Ada;03/04/2017;4;Larch;Yes`,
  `${upn(2)};Fabled;Ben;05/06/2018;3;Hazel;Yes`,
  ...Array.from({ length: 60 }, (_, at) => `${upn(100 + at)};Pupil;Someone;01/02/2016;5;Oak;No`),
  '',
].join('\r\n');

test('a designated teacher brings in the school’s list, says what it does not show, and sees who is due what and why', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'));
  await page.goto('/children');
  await page.getByRole('link', { name: 'Bring in children' }).click();
  await until(page, 'Bring in children');
  await page.setInputFiles('#file-list', csv('everybody.csv', roll));
  await page.getByRole('button', { name: 'Read the list' }).click();
  await until(page, 'How is this list to be read?');
  await page.getByLabel('The day', { exact: true }).first().check();
  expect(await page.getByLabel('The columns say it').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Read the list like this' }).click();
  await until(page, 'Check before anything is stored');
  expect(await main(page)).toMatch(/60\s+other pupils: kept as counts only, names dropped/);
  expect(await main(page)).toContain('Ada Invented');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bring in 2' }).click();
  await until(page, 'Brought in');
  const { rows } = await db.keeper.query('select sum(pupils)::int as pupils from roll_count');
  expect(rows).toEqual([{ pupils: 60 }]);
  expect((await db.keeper.query(`select from child_details where family_name = 'Pupil'`)).rowCount).toBe(0);
  await page.getByRole('link', { name: 'See the children' }).click();
  await until(page, 'Children');
  expect(await main(page)).toContain('Ada Invented');
  await page.goto('/whats-due');
  const due = await main(page);
  expect(due).toContain('Ada');
  expect(due).toContain('Ben');
  await picture(page, 'journey-due-after-list-1280');
  await page.goto('/my-work');
  expect(await main(page)).toMatch(/Ada\sI\./);
  await context.close();
}, 240_000);

test('an authority brings in its return, and the head of its Virtual School sees its child and what is due', async () => {
  const { page, context } = await browse(app, world.person('northmere', 'virtual-school-head'));
  await page.goto('/children/bring-in');
  const header = returnFile('header', `71,1,14/03/2013,WBRI,${upnFrom('991', '2001', 18, 7)},,`);
  const episodes = returnFile('episodes', episodeRow('71', '01/09/2026'));
  await page.setInputFiles('#file-looked-after', [csv('header.csv', header), csv('episodes.csv', episodes)]);
  await page.getByRole('button', { name: 'Read the return' }).click();
  await until(page, 'Check before anything is stored');
  expect(await main(page)).toContain('Child 71');
  await page.locator('.decision button').first().click();
  await until(page, 'Brought in');
  await page.getByRole('link', { name: 'See the children' }).click();
  await until(page, 'Children');
  expect(await main(page)).toContain('Child 71');
  await page.goto('/whats-due');
  expect(await main(page)).toContain('Child 71');
  await context.close();
}, 240_000);
