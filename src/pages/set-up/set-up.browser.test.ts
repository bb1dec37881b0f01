import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
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
import { codeAt } from '../../features/accounts/accounts.factory.ts';
import { printSetUpLink } from './set-up-link.commands.ts';

let db: TestDatabase;
let app: RunningApp;
let now = testNow;

beforeEach(async () => {
  now = testNow;
  db = await newDatabase();
  app = await startApp(db, { clock: () => now });
});
afterEach(async () => {
  await app.close();
  await db.drop();
});
afterAll(() => closeBrowser());

/** What a start prints, and the address in it on this test's server. */
async function printed(): Promise<{ lines: string[]; path: string }> {
  const lines: string[] = [];
  await printSetUpLink(app.house, (line) => lines.push(line));
  return { lines, path: /\/set-up\/[\w-]{43}/.exec(lines.join('\n'))?.[0] ?? '' };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const press = (page: Page, name: string) => follow(page, page.getByRole('button', { name, exact: true }).click());

const password = 'tangerine lamp wobble';

async function fillSchool(page: Page): Promise<void> {
  await page.getByLabel('What is the school called?').fill('Trialham Primary School');
  await page.getByLabel('URN').fill('999 123');
  await page.getByLabel('Primary school, with or without a nursery').check();
  await page.getByLabel('Hertfordshire County Council').check();
  await press(page, 'Save and go on');
}

async function fillYear(page: Page): Promise<void> {
  const dates: Record<string, readonly string[]> = {
    'Autumn term': ['1 Sep', '18 Dec', '26 Oct', '30 Oct'],
    'Spring term': ['4 Jan', '25 Mar', '15 Feb', '19 Feb'],
    'Summer term': ['12 Apr', '21 Jul', '31 May', '4 Jun'],
  };
  const labels = ['First day', 'Last day', 'Half-term break, first day', 'Half-term break, last day'];
  for (const [term, days] of Object.entries(dates)) {
    const group = page.getByRole('group', { name: term });
    for (const [index, day] of days.entries()) await group.getByLabel(labels[index] ?? '', { exact: true }).fill(day);
  }
  await page.getByLabel('INSET days').fill('1 Sep, 2 Sep\n4 Jan');
  await press(page, 'Save and go on');
}

async function fillPeople(page: Page): Promise<void> {
  const named: readonly (readonly [RegExp, string, string])[] = [
    [/^Headteacher/, 'Ada Example', 'ada@trialham.example'],
    [/^Designated teacher/, 'Ben Sample', 'ben@trialham.example'],
    [/^Designated safeguarding lead/, 'Ada Example', ''],
    [/^Special educational needs/, 'Ben Sample', ''],
    [/^Chair of governors/, 'Cara Vignette', 'cara@trialham.example'],
  ];
  for (const [post, name, email] of named) {
    const group = page.getByRole('group', { name: post });
    await group.getByLabel('Name').fill(name);
    if (email !== '') await group.getByLabel('Email address').fill(email);
  }
  await page
    .getByRole('group', { name: /^Designated teacher/ })
    .getByLabel('Is a qualified teacher')
    .check();
  await press(page, 'Save and go on');
}

describe('set-up', () => {
  test('from the printed link to the first page, without scripts, in one journey', async () => {
    const { lines, path } = await printed();
    expect(lines.join('\n')).toContain('Open this link to set up your school or authority');
    const { page, context } = await browse(app, null, { width: 360, javaScript: false });
    const answer = await page.goto(path);
    expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
    expect(await heading(page)).toBe('Set up Mainstay');
    await page.getByRole('link', { name: 'Set up a school' }).click();
    await press(page, 'Save and go on');
    expect(await page.textContent('.govuk-error-summary')).toContain('Give the name of the school');
    await fillSchool(page);

    expect(await heading(page)).toBe('The school’s year, 2026/27');
    await fillYear(page);
    expect(await heading(page)).toBe('People and posts');

    // Everything so far is kept: somebody comes back another time, by the same link.
    await page.goto(path);
    expect(await page.textContent('main')).toContain('Trialham Primary School. Primary school');
    await follow(page, page.getByRole('link', { name: 'Go on: people and posts' }).click());
    await fillPeople(page);

    expect(await heading(page)).toBe('Your own sign-in');
    const summary = await page.textContent('main');
    expect(summary).toContain('Three people with their posts.');
    expect(summary).toContain('Vacant: Clerk to the governors');
    await page.getByLabel('Ben Sample').check();
    await page.getByLabel('Choose a password').fill('Trialham2026!');
    await press(page, 'Finish set-up');
    expect(await page.textContent('.govuk-error-summary')).toContain('Somebody who knows you could guess this');
    expect((await db.keeper.query('select from organisation')).rowCount).toBe(0);
    await page.getByLabel('Choose a password').fill(password);
    await press(page, 'Finish set-up');

    expect(await heading(page)).toBe('Set up your second step');
    const secret = (await page.locator('.key-to-type').innerText()).replaceAll(' ', '');
    await page.getByLabel('Code from the app').fill(codeAt(secret, now));
    await press(page, 'Turn it on');
    await follow(page, page.getByRole('link', { name: 'I have kept them' }).click());
    expect(await heading(page)).toBe('Trialham Primary School is set up');
    expect(await page.getAttribute('main a:text("Bring in children")', 'href')).toBe('/children/bring-in');
    expect(await page.getByRole('link', { name: 'Add a child' }).getAttribute('href')).toBe('/children/add');
    await press(page, 'Invite the 2');
    expect(await page.textContent('main')).toContain('two invitations on the way.');
    await page.goto('/school');
    expect(await page.textContent('main')).toContain('Vacant: Clerk to the governors');

    const stored = await db.keeper.query(
      `select kind, name, urn, school_kind, la_code, pack from organisation order by kind`,
    );
    expect(stored.rows).toEqual([
      {
        kind: 'authority',
        name: 'Hertfordshire County Council',
        urn: null,
        school_kind: null,
        la_code: '919',
        pack: 'hertfordshire',
      },
      {
        kind: 'school',
        name: 'Trialham Primary School',
        urn: '999123',
        school_kind: 'primary',
        la_code: '919',
        pack: 'hertfordshire',
      },
    ]);
    const posts = await db.keeper.query(
      `select p.display_name, h.post from post_holding h join person p on p.id = h.person_id order by 1, 2`,
    );
    expect(posts.rows.map((row) => `${row.display_name}: ${row.post}`)).toEqual([
      'Ada Example: headteacher',
      'Ada Example: safeguarding-lead',
      'Ben Sample: administrator',
      'Ben Sample: designated-teacher',
      'Ben Sample: senco',
      'Cara Vignette: chair-of-governors',
    ]);
    const draft = await db.keeper.query('select from set_up_draft');
    expect(draft.rowCount).toBe(0);
    const due = await db.keeper.query(`select rule from duty order by rule`);
    expect(due.rows.map(({ rule }) => rule)).toContain('governor-named');

    const stranger = await fetch(app.url + path);
    expect(stranger.status).toBe(404);
    expect(await stranger.text()).not.toContain('Trialham');
    expect((await printed()).lines).toEqual([]);
    await context.close();
  }, 240_000);

  test('looks well at every step, on a phone and a laptop', async () => {
    const { path } = await printed();
    for (const width of [360, 1280]) {
      const { page, context } = await browse(app, null, { width });
      const look = async (name: string) => {
        await picture(page, `set-up-${name}-${width}`);
        await expectAccessible(page);
      };
      await page.goto(path);
      await look(width === 360 ? '1-start' : '1-going-on');
      await db.keeper.query('delete from set_up_draft');
      await page.goto(`${path}/place`);
      await look('2-school');
      await fillSchool(page);
      await page.goto(`${path}/year`);
      await look('3-year');
      await page.getByText('Read them from a file instead').click();
      await page.getByLabel('Your calendar').setInputFiles({
        name: 'year.ics',
        mimeType: 'text/calendar',
        buffer: Buffer.from(
          'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20261219\r\nSUMMARY:Autumn term\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
        ),
      });
      await press(page, 'Read the file');
      expect(await page.textContent('main')).toContain('year.ics was read as iCalendar.');
      await look('4-year-read');
      await page.goto(`${path}/year`);
      await press(page, 'Give the year later');
      await look('5-people');
      await page
        .getByRole('group', { name: /^Headteacher/ })
        .getByLabel('Email address')
        .fill('ada@trialham.example');
      await press(page, 'Save and go on');
      expect(await page.textContent('.govuk-error-summary')).toContain('Give their name');
      await look('6-people-wrong');
      await fillPeople(page);
      await look('7-you');
      await context.close();
    }
  }, 240_000);

  test('of an authority asks for no year', async () => {
    const { path } = await printed();
    const { page, context } = await browse(app, null, { width: 360 });
    await page.goto(path);
    await page.getByRole('link', { name: 'Set up an authority’s Virtual School' }).click();
    await page.getByLabel('What is the authority called?').fill('Essex County Council');
    await page.getByLabel('Its code').fill('881');
    await press(page, 'Save and go on');
    expect(await heading(page)).toBe('People and posts');
    await page
      .getByRole('group', { name: /^Virtual School Head/ })
      .getByLabel('Name')
      .fill('Dot Example');
    await press(page, 'Save and go on');
    await page.getByLabel('Dot Example').check();
    await page.getByLabel('Your email address').fill('dot@essex.example');
    await page.getByLabel('Choose a password').fill(password);
    await press(page, 'Finish set-up');
    expect(await heading(page)).toBe('Set up your second step');
    const { rows } = await db.keeper.query(`select kind, pack from organisation`);
    expect(rows).toEqual([{ kind: 'authority', pack: 'essex' }]);
    // the first of an authority also brings in the census, which its head may not
    const { rows: held } = await db.keeper.query('select post from post_holding order by 1');
    expect(held.map(({ post }) => post)).toContain('authority-administrator');
    await context.close();
  });

  test('can be filled in by the keyboard alone', async () => {
    const { path } = await printed();
    const { page, context } = await browse(app, null);
    await page.goto(`${path}/place`);
    await page.getByLabel('What is the school called?').focus();
    await page.keyboard.type('Trialham Centre');
    await page.keyboard.press('Tab');
    await page.keyboard.type('999124');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let at = 0; at < 5; at += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/year$/);
    expect(await heading(page)).toBe('The centre’s year, 2026/27');
    await context.close();
  });
});

describe('the link', () => {
  const statusOf = async (path: string) => (await fetch(app.url + path)).status;

  test('of a new start takes the place of the one before, and is stored as a hash alone', async () => {
    const first = await printed();
    const second = await printed();
    expect(await statusOf(first.path)).toBe(404);
    expect(await statusOf(second.path)).toBe(200);
    const { rows } = await db.keeper.query(`select row_to_json(l)::text as row from single_use_link l`);
    for (const { row } of rows) expect(row).not.toContain(second.path.split('/').at(-1));
  });

  test('runs out after a day, and opens no step then', async () => {
    const { path } = await printed();
    now = new Date(testNow.getTime() + 24 * 3_600_000 + 1000);
    for (const step of ['', '/place', '/year', '/people', '/you']) expect(await statusOf(path + step)).toBe(404);
  });

  test('that was made up opens nothing', async () => {
    await printed();
    for (const step of ['', '/place', '/people']) {
      expect(await statusOf(`/set-up/${'x'.repeat(43)}${step}`)).toBe(404);
      expect(await statusOf(`/set-up/short${step}`)).toBe(404);
    }
  });
});
