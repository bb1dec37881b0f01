import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let amara: string;

/** Amara was brought in this month by a list that did not say since when. */
withHouse(async (opened) => {
  ({ db, app, world } = opened);
  amara = world.child('exampleton', 'CLA-elsewhere');
  await db.keeper.query(
    `update enrolment set during = '[2026-11-16,)', joining = 'by-then' where child_id = $1 and school_id = $2`,
    [amara, world.organisation.exampleton],
  );
  await workOutDuties(db, app.house, world);
});

const teacher = () => world.person('exampleton', 'designated-teacher');

describe('a looked-after child of whom a list did not say since when', () => {
  test.each([360, 1280])('is asked about once, and the page reads well (%i)', async (width) => {
    const { page, context } = await browse(app, teacher(), { width });
    await page.goto('/my-work');
    const task = page.locator('.task', { hasText: 'Give the day of joining' });
    expect(await task.count()).toBe(1);
    await picture(page, `joining-my-work-${width}`);
    await follow(page, task.getByRole('link', { name: /^Say when/ }).click());
    await page.getByLabel('In this school year').check();
    await expectAccessible(page);
    await picture(page, `joining-${width}`);
    await context.close();
  });

  test('is nobody’s to say who has nothing to do with the roll', async () => {
    const { rows } = await db.keeper.query('select id from enrolment where child_id = $1', [amara]);
    for (const [at, post, status] of [
      ['exampleton', 'teacher', 403],
      ['exampleton', 'senco', 403],
      ['overmoor', 'headteacher', 404],
    ] as const) {
      const { page, context } = await browse(app, world.person(at, post));
      const answer = await page.goto(`/children/${amara}/school/${rows[0].id}/joined`);
      expect([status, 404], post).toContain(answer?.status());
      expect(await page.content()).not.toContain('day of joining');
      await context.close();
    }
  });

  test('has the new PEP once the day is given, and the question goes', async () => {
    const { page, context } = await browse(app, teacher(), { javaScript: false });
    await page.goto('/my-work');
    await follow(
      page,
      page
        .locator('.task', { hasText: 'Give the day of joining' })
        .getByRole('link', { name: /^Say when/ })
        .click(),
    );
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Choose when the child joined').first().waitFor();
    await page.getByLabel('In this school year').check();
    await page.getByRole('textbox', { name: 'Day' }).fill('9');
    await page.getByRole('textbox', { name: 'Month' }).fill('11');
    await page.getByRole('textbox', { name: 'Year' }).fill('2026');
    await follow(page, page.getByRole('button', { name: 'Save' }).click());
    await page.goto('/my-work');
    expect(await page.locator('.task', { hasText: 'Give the day of joining' }).count()).toBe(0);
    expect(await page.locator('.task', { hasText: 'Hold or review the PEP at the new school' }).count()).toBe(1);
    await context.close();
  });
});
