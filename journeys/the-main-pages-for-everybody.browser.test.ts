import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, picture, type RunningApp } from '../test/browser.ts';
import type { TestDatabase } from '../test/database.ts';
import { skipToMain, walkByKeyboard } from '../test/keyboard.ts';
import { childKinds, type World } from '../test/personas.ts';
import { withHouse } from '../test/with-house.ts';

/** The pages people use most, by keyboard alone, very narrow, in forced colours, printed, and with very long names. */
let db: TestDatabase;
let app: RunningApp;
let world: World;

const longGiven = 'Maximiliana-Wilhelmina Anne-Sophie Ottoline';
const longFamily = 'Featherstonehaugh-Cholmondeley-Marjoribanks-Ofinventedname';

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const school = world.organisation.exampleton;
  await db.keeper.query(
    `update child_details set given_names = $2, preferred_name = $2, family_name = $3 where child_id = $1`,
    [world.child('exampleton', 'CPLA'), longGiven, longFamily],
  );
  await db.keeper.query(
    `update organisation set name = 'The Exampleton-on-the-Invented-Water Voluntary Aided Church of Somewhere Primary School' where id = $1`,
    [school],
  );
  await db.as(world.person('exampleton', 'headteacher'), (work) =>
    app.house.refreshDuties(work, [
      { kind: 'organisation', id: school },
      ...childKinds.map((kind) => ({ kind: 'child' as const, id: world.child('exampleton', kind) })),
    ]),
  );
});

const pages = [
  ['signing in', '/sign-in', null],
  ['My work', '/my-work', 'designated-teacher'],
  ['the children', '/children', 'headteacher'],
  ['a child', 'child', 'headteacher'],
  ['what is due', '/whats-due', 'headteacher'],
  ['a governor’s view', '/promises', 'link-governor'],
  ['the school', '/school', 'headteacher'],
  ['people', '/school/people', 'administrator'],
] as const;

async function open(
  name: (typeof pages)[number][0],
  options: { width?: number; javaScript?: boolean },
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const [, path, post] = pages.find(([each]) => each === name) ?? pages[0];
  const { page, context } = await browse(app, post === null ? null : world.person('exampleton', post), options);
  await page.goto(path === 'child' ? `/children/${world.child('exampleton', 'CPLA')}` : path);
  await use(page);
  await context.close();
}
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(pages.map(([name]) => name))('%s', (name) => {
  test('with the keyboard alone: everything is reached, and the skip link skips', async () => {
    await open(name, {}, walkByKeyboard);
    await open(name, {}, skipToMain);
  });

  test('at 400% zoom nothing stands out sideways, with scripts and without', async () => {
    for (const javaScript of [true, false]) {
      await open(name, { width: 320, javaScript }, async (page) => {
        expect(await sideways(page)).toBe(0);
        if (javaScript) await expectAccessible(page);
        await picture(page, `for-everybody-${name.replaceAll(' ', '-')}-320${javaScript ? '' : '-plain'}`);
      });
    }
  });

  test('in forced colours every button and field has an edge', async () => {
    await open(name, {}, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.govuk-button, .govuk-input, .govuk-select')]
          .filter((element) => element.checkVisibility())
          .filter((element) => getComputedStyle(element).borderTopStyle === 'none')
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(bare).toEqual([]);
      await picture(page, `for-everybody-${name.replaceAll(' ', '-')}-forced`);
    });
  });

  test('on paper what is pressed is gone, and who printed it, when and where is there', async () => {
    await open(name, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const pressed = page.locator('nav, button, .govuk-button, .looking, .govuk-skip-link, .govuk-breadcrumbs');
      expect(await pressed.filter({ visible: true }).allTextContents()).toEqual([]);
      expect(await page.locator('details:not([open])').filter({ visible: true }).count()).toBe(0);
      if (name === 'signing in') return;
      const foot = (await page.locator('.print-footer').innerText()).replaceAll(/\s+/g, ' ');
      expect(foot).toMatch(/^The Exampleton-on-the-Invented-Water .*\. Printed by .* of exampleton, .*\. Opened /);
      // nothing runs off the sheet: A4 without its margins
      await page.setViewportSize({ width: 680, height: 900 });
      expect(await sideways(page)).toBe(0);
      const { mkdir, writeFile } = await import('node:fs/promises');
      await mkdir('test-results/pictures', { recursive: true });
      await writeFile(
        `test-results/pictures/for-everybody-${name.replaceAll(' ', '-')}.pdf`,
        await page.pdf({ format: 'A4', preferCSSPageSize: true }),
      );
    });
  });
});

test('fifteen hundred children are a page at a time, found by name, and no page is larger for the others', async () => {
  const school = world.organisation.exampleton;
  await db.keeper.query(
    `with made as (
       insert into child (id, controller_id, created_at)
       select gen_random_uuid(), $1, '2026-09-01T08:00:00Z' from generate_series(1, 1500) returning id
     ), numbered as (select id, row_number() over () as n from made),
     named as (
       insert into child_details (child_id, controller_id, given_names, preferred_name, family_name, date_of_birth, sex, sen_provision)
       select id, $1, 'Invented' || n, 'Invented' || n, 'Ofmany' || n, '2016-10-01'::date + (n % 300)::int, 'F', 'N' from numbered
     ), placed as (
       insert into enrolment (child_id, controller_id, school_id, during, year_group, class_name, recorded_academic_year)
       select id, $1, $1, '[2025-09-01,)', '4', 'Larch', 2026 from numbered
     )
     insert into status_period (child_id, controller_id, kind, during, source)
     select id, $1, 'CPLA', '[2026-01-12,)', 'hand' from numbered`,
    [school],
  );
  const { page, context } = await browse(app, world.person('exampleton', 'headteacher'));
  const answer = await page.goto('/children');
  expect(answer?.status()).toBe(200);
  expect(await page.locator('tbody tr').count()).toBeLessThanOrEqual(100);
  expect((await page.content()).length).toBeLessThan(300_000);
  expect(await page.textContent('.lede')).toMatch(/1,5\d\d/);
  await expectAccessible(page);
  await picture(page, 'for-everybody-1500-children');
  await page.goto('/children?q=ofmany1499');
  // a name is kept together by a space that does not break
  const found = await page.locator('tbody th').allTextContents();
  expect(found.map((name) => name.replaceAll(/\s/g, ' '))).toEqual(['Invented1499 Ofmany1499']);
  await context.close();
});

test('a child is found, opened and written about without scripts', async () => {
  await open('the children', { javaScript: false }, async (page) => {
    await page.fill('#search-q', 'testwood');
    await page.click('.search button');
    await page.click('tbody a >> nth=0');
    await page.getByRole('heading', { name: /Robin/, level: 1 }).waitFor();
  });
});
