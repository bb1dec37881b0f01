import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, closeBrowser, expectAccessible, picture, type RunningApp, startApp } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { workImports } from '../../../test/work-imports.ts';
import { upnFrom } from '../../codes/index.ts';
import { afterFacts } from '../children/index.ts';
import { episodeRow, returnFile } from './looked-after.factory.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let stopWork: () => Promise<void>;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  app = await startApp(db);
  stopWork = await workImports(db, app.house);
  await db.as(world.person('exampleton', 'headteacher'), (work) =>
    afterFacts(work, app.house, [world.child('exampleton', 'CLA')]),
  );
});
afterAll(async () => {
  await closeBrowser();
  await stopWork();
  await app.close();
  await db.drop();
});

const title = (page: Page) => page.locator('h1');
const main = (page: Page) => page.locator('main').innerText();
async function until(page: Page, heading: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const said = await title(page).innerText();
        if (said !== heading && (await page.getByText('Look again').count()) > 0) await page.reload();
        return said;
      },
      { timeout: 30_000, interval: 700 },
    )
    .toBe(heading);
}
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const eventsOf = async (verb: string) =>
  (await db.keeper.query('select actor_person, child_ids, detail from audit_event where verb = $1 order by id', [verb]))
    .rows;

describe('an import that was brought in', () => {
  const upn = upnFrom('991', '2001', 21, 1);
  let address = '';

  test('is listed, kept, opened by who may with somebody told, and undone', async () => {
    const head = await browse(app, world.person('exampleton', 'headteacher'), { steppedUp: true, javaScript: false });
    const { page } = head;
    await page.goto('/children/bring-in');
    const rows = [
      `UPN,Surname,Forename,DOB,Year,In Care`,
      `${upn},=Exampleton,Nia,22/06/2018,3,Y`,
      'B1,Badly,Ida,,3,Y',
      // nobody of the cohort: a count, and not in what is kept
      `${upnFrom('991', '2001', 21, 2)},Otherpupil,Ole,23/06/2018,3,N`,
      '',
    ];
    await page.setInputFiles('#file-list', csv('in.csv', rows.join('\r\n')));
    await page.getByRole('button', { name: 'Read the list' }).click();
    await until(page, 'Check before anything is stored');
    const [problems] = await Promise.all([page.waitForEvent('download'), page.click('text=Download the problems')]);
    expect(problems.suggestedFilename()).toMatch(/^problems-.*\.csv$/);
    await page.getByRole('button', { name: 'Bring in 1' }).click();
    await until(page, 'Brought in');
    address = new URL(page.url()).pathname;
    await page.goto('/children/bring-in/past');
    await page.getByRole('link', { name: 'in.csv' }).waitFor();

    await page.goto(`${address}/original`);
    await title(page).getByText('The file that was brought in').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('text=Open the file')]);
    const text = await (await import('node:fs/promises')).readFile(await file.path(), 'utf8');
    expect(text).toContain('Exampleton');
    expect(text).not.toContain('Otherpupil');
    const [looked] = (await eventsOf('child.exported')).slice(-1);
    expect(looked).toMatchObject({ detail: { how: 'original', children: 1 } });
    expect((await db.keeper.query(`select from alert where kind = 'original-read'`)).rowCount).toBe(1);

    await page.goto(`${address}/undo`);
    expect(await main(page)).toContain('of one child whom it brought in');
    await page.getByRole('button', { name: /^Put back/ }).click();
    await until(page, 'Undone');
    expect((await db.keeper.query('select from child_details where upn = $1', [upn])).rowCount).toBe(0);
    expect((await page.goto(`${address}/undo`))?.status()).toBe(404);
    await head.context.close();
  });

  test('is read well by whoever sees it, and its file is not everybody’s', async () => {
    const teacher = await browse(app, world.person('exampleton', 'designated-teacher'), {
      steppedUp: true,
      width: 360,
    });
    await teacher.page.goto(address);
    await expectAccessible(teacher.page);
    await teacher.page.goto('/children/bring-in/past');
    await expectAccessible(teacher.page);
    await picture(teacher.page, 'imports-past-360');
    expect((await teacher.page.goto(`${address}/original`))?.status()).toBe(403);
    await teacher.context.close();
    const unconfirmed = await browse(app, world.person('exampleton', 'headteacher'));
    await unconfirmed.page.goto(`${address}/original`);
    expect(new URL(unconfirmed.page.url()).pathname).toBe('/sign-in/again');
    await unconfirmed.context.close();
    const other = await browse(app, world.person('overmoor', 'headteacher'), { steppedUp: true });
    expect((await other.page.goto(`${address}/original`))?.status()).toBe(404);
    expect((await other.page.goto(`${address}/undo`))?.status()).toBe(404);
    await other.context.close();
  });
});

describe('an authority', () => {
  test('brings in its return, and confirms one child at a time who is previously looked after', async () => {
    const { page, context } = await browse(app, world.person('northmere', 'virtual-school-head'));
    const robin = upnFrom('991', '2001', 20, 100);
    const header = returnFile(
      'header',
      `11,1,14/03/2017,WBRI,${robin},,`,
      `13,1,01/02/2010,WBRI,${upnFrom('991', '2001', 15, 1)},,`,
      `14,2,01/02/2012,WBRI,${upnFrom('991', '2001', 15, 2)},,`,
    );
    const episodes = returnFile(
      'episodes',
      episodeRow('11', '12/01/2026'),
      episodeRow('13', '01/05/2020', '01/06/2026', 'E45'),
      episodeRow('14', '01/05/2022', '01/04/2026', 'E12'),
    );
    await page.goto('/children/bring-in');
    await page.setInputFiles('#file-looked-after', [csv('header.csv', header), csv('episodes.csv', episodes)]);
    await page.getByRole('button', { name: 'Read the return' }).click();
    await until(page, 'Check before anything is stored');
    const said = await main(page);
    expect(said).toContain('record that closes with this file');
    expect(said).not.toMatch(/adopt/i);
    await expectAccessible(page);
    await picture(page, 'import-return-1280');
    await page.locator('.decision button').first().click();
    await until(page, 'Brought in');
    await page.getByRole('link', { name: 'Confirm who is previously looked after' }).click();
    await until(page, 'Previously looked after: to be confirmed');
    await expectAccessible(page);
    expect(await main(page)).toContain('Child 13');
    await page.getByRole('link', { name: /Look at it/ }).click();
    await until(page, 'Child 13: previously looked after?');
    await page.getByLabel('Yes: the order has been seen').check();
    await page.getByRole('button', { name: 'Say so' }).click();
    await page.locator('.govuk-error-summary').getByText('Give the day it was seen').waitFor();
    await expectAccessible(page);
    await picture(page, 'import-proposal-1280');
    for (const [part, value] of [
      ['#seen', '20'],
      ['#seen-month', '11'],
      ['#seen-year', '2026'],
    ] as const)
      await page.fill(part, value);
    await page.getByRole('button', { name: 'Say so' }).click();
    await page.getByText('Nothing to confirm now.').waitFor();
    const { rows } = await db.keeper.query(
      `select s.confirmed, s.evidence_seen_on::text from status_period s join child_details d using (child_id) where s.kind = 'CPLA' and d.authority_child_id = '13'`,
    );
    expect(rows).toEqual([{ confirmed: true, evidence_seen_on: '2026-11-20' }]);
    await context.close();
    const analyst = await browse(app, world.person('northmere', 'analyst'));
    expect((await analyst.page.goto('/children/bring-in/proposed'))?.status()).toBe(403);
    await analyst.context.close();
  });

  test('makes the list for one school, asked again and kept as a look', async () => {
    const { page, context } = await browse(app, world.person('northmere', 'virtual-school-head'), { steppedUp: true });
    await page.goto('/children/bring-in/school-list');
    await expectAccessible(page);
    await picture(page, 'school-list-1280');
    await page.getByLabel('Which school?').selectOption({ label: 'Exampleton Primary School: one child' });
    await page.getByLabel('What is the list for?').fill('The autumn term');
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('text=Download the list')]);
    const text = await (await import('node:fs/promises')).readFile(await file.path(), 'utf8');
    expect(text).toContain(
      `"${upnFrom('991', '2001', 20, 100)}","Testwood","Robin","2017-03-14","11","Yes","Northmere Council"`,
    );
    const [looked] = (await eventsOf('child.exported')).slice(-1);
    expect(looked).toMatchObject({
      child_ids: [world.child('exampleton', 'CLA')],
      detail: { how: 'school-list', children: 1 },
    });
    await context.close();
    const adviser = await browse(app, world.person('northmere', 'adviser'), { steppedUp: true });
    expect((await adviser.page.goto('/children/bring-in/school-list'))?.status()).toBe(403);
    await adviser.context.close();
  });
});
