import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, closeBrowser, expectAccessible, picture, type RunningApp, startApp } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { workImports } from '../../../test/work-imports.ts';
import { upnFrom } from '../../codes/index.ts';
import { detailsOf, markCorrected } from '../children/index.ts';

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

const known = (at: number) => upnFrom('991', '2001', 20, 100 + at);
const fresh = (at: number) => upnFrom('991', '2001', 21, at);
const header =
  'UPN,Legal Surname,Legal Forename,DOB,Year,Reg Group,SEN Status,In Care,Caring Authority,In Care Start Date,PLAA';
const rest = Array.from(
  { length: 40 },
  (_, at) => `${upnFrom('991', '2002', 20, at)},Pupil,Name${at},${(at % 28) + 1}/05/2016,${(at % 6) + 1},Oak,N,N,,,`,
);
const roll = [
  header,
  `${known(0)},Testwood,Robin,14/03/2017,4,Oak,K,Y,,,`,
  `${known(1)},Samplewell,Amara,14/03/2017,4,Larch,N,Y,,,`,
  `${known(3)},Exampleby,Noor,14/03/2017,4,Maple,K,N,,,`,
  ...rest,
  `${fresh(1)},Exampleton,Nia,02/06/2018,3,Hazel,N,Y,Eastholt Council,03/03/2026,`,
  `,Mockbridge,Kit,14/03/2017,6,Oak,N,Y,,,`,
  'B801200011017,Wrongnumber,Ada,19/11/2016,4,Rowan,N,Y,,,',
  `${fresh(3)},Nodate,Bea,31/02/2016,4,Rowan,N,Y,,,`,
];
const file = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([...lines, ''].join('\r\n')),
});

const title = (page: Page) => page.locator('h1');
const main = (page: Page) => page.locator('main').innerText();
/** Until the job is done: a browser with scripts looks by itself, one without is told to look again. */
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
async function choose(page: Page, ...lines: string[]): Promise<void> {
  await page.goto('/children/bring-in');
  await page.setInputFiles('#file-list', file('roll.csv', ...lines));
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.waitForURL(/bring-in\/import\//);
}

describe('bringing in', () => {
  test.each([360, 1280])('says what can be brought in, what is kept and who sees it (%i)', async (width) => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width });
    await page.goto('/children');
    await page.getByRole('link', { name: 'Bring in children' }).click();
    await page.waitForURL('/children/bring-in');
    await page.getByText('What is kept, for how long').click();
    expect(await main(page)).toContain('for 30 days');
    expect(await page.locator('#file-looked-after').count()).toBe(0);
    await expectAccessible(page);
    await picture(page, `bring-in-${width}`);
    await context.close();
  });

  test('offers an authority its return and its census, each to the post it is for', async () => {
    const head = await browse(app, world.person('northmere', 'virtual-school-head'), { width: 360 });
    await head.page.goto('/children/bring-in');
    expect(await head.page.locator('input[type=file]').count()).toBe(1);
    await expectAccessible(head.page);
    await head.context.close();
    const { page, context } = await browse(app, world.person('northmere', 'authority-administrator'));
    await page.goto('/children/bring-in');
    expect(await page.locator('input[type=file]').count()).toBe(2);
    await expectAccessible(page);
    await picture(page, 'bring-in-authority-1280');
    await context.close();
  });

  test('says what is wrong with a file before anything reads it', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {
      javaScript: false,
    });
    await page.goto('/children/bring-in');
    const read = page.getByRole('button', { name: 'Read the list' });
    const summary = page.locator('.govuk-error-summary');
    await read.click();
    await summary.getByText('Choose the list: a file that ends in .csv').waitFor();
    await page.setInputFiles('#file-list', { name: 'roll.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
    await read.click();
    await summary.getByText('This file is empty').waitFor();
    const sheet = Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    await page.setInputFiles('#file-list', { name: 'roll.xlsx', mimeType: 'application/zip', buffer: sheet });
    await read.click();
    await summary.getByText('This is a spreadsheet (or another packed file), not a CSV file.').waitFor();
    await picture(page, 'bring-in-wrong-1280');
    expect((await db.keeper.query('select from import')).rowCount).toBe(0);
    await context.close();
  });

  test('is nobody’s but theirs who may', async () => {
    for (const post of ['teacher', 'senco', 'governor'] as const) {
      const { page, context } = await browse(app, world.person('exampleton', post));
      expect((await page.goto('/children/bring-in'))?.status(), post).toBe(403);
      await context.close();
    }
  });
});

describe('a preview', () => {
  let address = '';

  test('shows what a list would do, as far as its reader may see', async () => {
    const teacher = world.person('exampleton', 'designated-teacher');
    const child = world.child('exampleton', 'CLA');
    await db.as(teacher, async (work) => {
      const before = await detailsOf(work.read, child, world.organisation.exampleton);
      expect(before?.sen_provision).toBe('N');
      await markCorrected(work, child, world.organisation.exampleton, ['details.sen_provision']);
    });
    const { page, context } = await browse(app, teacher);
    await choose(page, ...roll);
    await until(page, 'Check before anything is stored');
    const said = await main(page);
    for (const words of [
      'From roll.csv, 47 rows, read as comma-separated, UTF-8, dates as day, month, year.',
      'rows with a problem, left out unless you mend them',
      'other pupils: kept as counts only, names dropped',
      'There is no 31 February 2016.',
      'SEN: stays no',
      'so the file does not overwrite it',
    ])
      expect(said).toContain(words);
    // a child in need is not this reader's: what the file says is shown, what is recorded is not
    expect(said).toContain('Class: not yours to see');
    expect(said).not.toContain('Wren');
    await expectAccessible(page);
    await picture(page, 'import-preview-1280');
    await page.setViewportSize({ width: 360, height: 780 });
    await expectAccessible(page);
    await picture(page, 'import-preview-360');

    address = new URL(page.url()).pathname;
    await context.close();
  }, 240_000);

  test('takes answers, and brings in what was seen', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width: 360 });
    await page.goto(address);
    await page.getByRole('link', { name: 'Or type the right UPN here' }).click();
    await page.getByLabel('This is the right UPN').check();
    await page.getByLabel('UPN', { exact: true }).fill('Q80120001101');
    await page.getByRole('button', { name: 'Take this answer' }).click();
    await page.locator('.govuk-error-summary').getByText('A UPN has 13 characters').waitFor();
    await expectAccessible(page);
    await picture(page, 'import-row-360');
    await page.getByLabel('UPN', { exact: true }).fill(fresh(9));
    await page.getByRole('button', { name: 'Take this answer' }).click();
    await until(page, 'Check before anything is stored');
    await page.getByRole('link', { name: 'Or type the date here' }).click();
    await page.getByLabel('Leave this row out').check();
    await page.getByRole('button', { name: 'Take this answer' }).click();
    await until(page, 'Check before anything is stored');
    await page.getByRole('link', { name: 'Say whether it is the same child' }).click();
    expect(await main(page)).toContain('The same name and date of birth as Kit Mockbridge');
    await page.getByLabel('Yes, it is Kit Mockbridge').check();
    await page.getByRole('button', { name: 'Take this answer' }).click();
    await until(page, 'Check before anything is stored');
    await page.getByRole('button', { name: 'Bring in 2 and change 3' }).click();
    await until(page, 'Brought in');
    expect(await main(page)).toContain('What is due for these children is worked out now');
    await expectAccessible(page);
    await picture(page, 'import-done-360');
    const { rows } = await db.keeper.query(
      `select family_name from child_details where upn = any ($1) order by family_name`,
      [[fresh(1), fresh(9), upnFrom('991', '2002', 20, 0)]],
    );
    expect(rows.map((row) => row.family_name)).toEqual(['Exampleton', 'Wrongnumber']);
    await page.getByRole('link', { name: 'See what is due' }).click();
    await page.waitForURL(/whats-due/);
    expect(await main(page)).toContain('Nia');
    await context.close();
  }, 240_000);

  test('holds no name while someone is looking, and shows nobody else’s file to who sees no child', async () => {
    const teacher = await browse(app, world.person('exampleton', 'designated-teacher'));
    await choose(teacher.page, ...roll);
    await until(teacher.page, 'Check before anything is stored');
    const address = new URL(teacher.page.url()).pathname;
    await teacher.page.click('.looking__switch');
    await teacher.page.getByText('Someone is looking: rows are hidden.').waitFor();
    for (const name of ['Robin', 'Nia', 'Mockbridge', 'Wrongnumber', 'B801200011017'])
      expect((await teacher.page.content()).includes(name), name).toBe(false);
    await expectAccessible(teacher.page);
    await teacher.page.click('.looking__switch');
    await teacher.page.getByText('Problems').first().waitFor();

    const admin = await browse(app, world.person('exampleton', 'administrator'));
    await admin.page.goto(address);
    await title(admin.page).getByText('Check before anything is stored').waitFor();
    for (const name of ['Robin', 'Nia', 'Mockbridge', 'Wrongnumber', 'B801200011017'])
      expect((await admin.page.content()).includes(name), name).toBe(false);
    expect((await admin.page.goto(`${address}/reading`))?.status()).toBe(403);
    await admin.context.close();

    const other = await browse(app, world.person('overmoor', 'designated-teacher'));
    expect((await other.page.goto(address))?.status()).toBe(404);
    await other.context.close();
    const head = await browse(app, world.person('exampleton', 'teacher'));
    expect((await head.page.goto(address))?.status()).toBe(403);
    await head.context.close();

    await teacher.page.getByRole('button', { name: 'Stop, and store nothing' }).click();
    await teacher.page.waitForURL('/children/bring-in');
    await teacher.page.goto(address);
    expect(await main(teacher.page)).toContain('Nothing was stored.');
    await teacher.context.close();
  });
});

describe('a list of which not everything shows', () => {
  test('asks, and remembers for the next one', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'), { width: 360 });
    const lines = ['Name;Born;Year', 'Testwood Ida;03/04/2017;4', 'Samplewell Ole;05/06/2017;4'];
    await choose(page, ...lines);
    await until(page, 'How is this list to be read?');
    await expectAccessible(page);
    await picture(page, 'import-asks-360');
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectAccessible(page);
    await picture(page, 'import-asks-1280');
    await page.selectOption('#column-1', 'dateOfBirth');
    await page.getByLabel('Everybody in it is looked after').check();
    await page.getByLabel('The family name: Testwood Robin').check();
    const read = page.getByRole('button', { name: 'Read the list like this' });
    await read.click();
    await page.locator('.govuk-error-summary').getByText('Say whether the day or the month comes first').waitFor();
    await page.getByLabel('The day', { exact: true }).check();
    await read.click();
    await until(page, 'Check before anything is stored');
    expect(await main(page)).toContain('Ida Testwood');
    await page.getByRole('button', { name: 'Bring in 2' }).click();
    await until(page, 'Brought in');
    await choose(page, ...lines);
    await until(page, 'Check before anything is stored');
    expect(await main(page)).toContain('as headteacher of exampleton said for a list with the same columns');
    await page.getByRole('link', { name: 'Change how it is read' }).click();
    await page.waitForURL(/reading/);
    expect(await main(page)).toContain('Read as it was last time.');
    await context.close();
  });
});
