import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  await db.as(world.person('exampleton', 'headteacher'), (work) =>
    app.house.refreshDuties(work, [{ kind: 'organisation', id: world.organisation.exampleton }]),
  );
});

const lead = () => world.person('exampleton', 'safeguarding-lead');

describe('the cohort table', () => {
  test.each([360, 1280])('reads well at %i', async (width) => {
    const { page, context } = await browse(app, lead(), { width });
    await page.goto('/cohort-table');
    expect(new URL(page.url()).pathname).toBe('/cohort-table/2026-autumn-2');
    await expectAccessible(page);
    await picture(page, `cohort-table-${width}`);
    await follow(page, page.getByRole('link', { name: 'Something is needed for Noor' }).click());
    await expectAccessible(page);
    await picture(page, `cohort-needed-${width}`);
    await context.close();
  });

  test('holds the children it is for, and no child in care or after care', async () => {
    const { page, context } = await browse(app, lead());
    await page.goto('/cohort-table');
    const names = await page.locator('.task__what').allInnerTexts();
    expect(names.sort()).toEqual(['Finn Demoford', 'Isla Fictionby', 'Jude Placeholder', 'Noor Exampleby']);
    await follow(page, page.getByRole('button', { name: 'Someone is looking' }).click());
    expect(await page.content()).not.toContain('Noor');
    await expectAccessible(page);
    await follow(page, page.getByRole('button', { name: 'Someone is looking' }).click());
    await context.close();
  });

  test('is gone down once: nothing needed, or an action; then the duty of the half term is done', async () => {
    const { page, context } = await browse(app, lead(), { javaScript: false });
    await page.goto('/my-work');
    const task = page.locator('.task', { hasText: 'Go down the cohort table' });
    expect(await task.count()).toBe(1);
    // That of the half term before stands at the end, and nobody is late with it.
    const before = page.locator('.task-group').last();
    expect(await before.innerText()).toContain('The cohort table was not gone down, first half of autumn term 2026/27');
    expect(await before.innerText()).not.toMatch(/late/);
    await task.getByRole('link', { name: 'Open the table' }).click();
    for (const name of ['Finn', 'Isla', 'Jude'])
      await follow(page, page.getByRole('button', { name: `Nothing needed for ${name}` }).click());
    expect(await page.locator('.lede').innerText()).toContain('Four children, 1 still to go through');
    await page.getByRole('link', { name: 'Something is needed for Noor' }).click();
    await follow(page, page.getByRole('button', { name: 'Put it on the list' }).click());
    expect(await page.locator('.govuk-error-summary').innerText()).toMatch(
      /Say what is to be done.*Choose whose it is.*Say by when/s,
    );
    await page.getByLabel('What is to be done').fill('Ask for a meeting about attendance');
    await page.getByLabel('Whose it is').selectOption('attendance-officer');
    await page.getByLabel('Day').fill('4');
    await page.getByLabel('Month').fill('12');
    await page.getByLabel('Year').fill('2026');
    await page.getByRole('button', { name: 'Put it on the list' }).click();
    await follow(page, page.getByRole('button', { name: 'The table is gone down' }).click());
    expect(await page.locator('.lede').innerText()).toContain('Gone down on Tue 24 November');
    await page.goto('/my-work');
    expect(await task.count()).toBe(0);
    await context.close();

    const officer = await browse(app, world.person('exampleton', 'attendance-officer'));
    await officer.page.goto('/my-work');
    const given = officer.page.locator('.task', { hasText: 'Ask for a meeting about attendance' });
    expect(await given.innerText()).toMatch(/for Noor\sE\./);
    expect(await given.innerText()).toMatch(/In 10 days/);
    await expectAccessible(officer.page);
    await officer.context.close();
  });

  test('a child can be gone through again', async () => {
    const { page, context } = await browse(app, lead());
    await page.goto('/cohort-table');
    await page.locator('summary', { hasText: 'Gone through' }).click();
    await expectAccessible(page);
    await picture(page, 'cohort-table-gone-1280');
    await page.getByRole('link', { name: /Go through again.*Finn/ }).click();
    await follow(page, page.getByRole('button', { name: 'Nothing needed for Finn' }).click());
    expect(await page.locator('.lede').innerText()).toContain('all gone through');
    await context.close();
  });

  test('an earlier half term that was missed can be gone down too', async () => {
    const { page, context } = await browse(app, lead());
    await page.goto('/cohort-table/2026-autumn-1');
    expect(await page.locator('.lede').innerText()).toMatch(/17 school days late: it was due Fri 23 October/);
    await context.close();
  });

  test('is refused to everybody else, and knows no child that is not in it', async () => {
    for (const [school, post] of [
      ['exampleton', 'designated-teacher'],
      ['exampleton', 'teacher'],
      ['northmere', 'virtual-school-head'],
    ] as const) {
      const { page, context } = await browse(app, world.person(school, post));
      expect((await page.goto('/cohort-table/2026-autumn-2'))?.status(), post).toBe(403);
      await context.close();
    }
    const { page, context } = await browse(app, lead());
    for (const childId of [world.child('exampleton', 'CLA'), world.child('overmoor', 'CIN')]) {
      const answer = await page.goto(`/cohort-table/2026-autumn-2/${childId}/needed`);
      expect(answer?.status()).toBe(404);
    }
    await context.close();
  });

  test('each line is a look at the child, and says by whom', async () => {
    const { rows } = await db.keeper.query(
      `select count(*)::int as lines from audit_event where verb = 'cohort-table.gone-through' and actor_person = $1`,
      [lead()],
    );
    expect(rows[0].lines).toBe(5);
  });
});
