import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;

/** Robin was here last summer, and had no PEP. */
withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  await db.keeper.query(`update organisation set created_at = '2026-05-04'`);
  await db.keeper.query(`update child set created_at = '2026-05-04' where id = $1`, [robin]);
  await workOutDuties(db, app.house, world);
});

const teacher = () => world.person('exampleton', 'designated-teacher');
const MISSED = 'The summer 2026 PEP was not held: say why, or record it';

describe('a PEP of a term that is over', () => {
  test.each([360, 1280])('stands quietly at the end, is not late, and is explained or recorded (%i)', async (width) => {
    const { page, context } = await browse(app, teacher(), { width });
    await page.goto('/my-work');
    const group = page.locator('.task-group', { hasText: 'From terms that are over' });
    expect(await group.locator('.task', { hasText: MISSED }).count()).toBe(1);
    expect(await group.innerText()).toContain('The training days of 2025/26 are not all recorded');
    expect(await group.innerText()).not.toMatch(/late/);
    expect(await page.locator('.task-group').last().innerText()).toContain(MISSED);
    expect(await page.locator('.lede').first().innerText()).toContain('Three things of earlier terms wait for a word');
    await group.locator('.task', { hasText: MISSED }).locator('summary').click();
    await expectAccessible(page);
    await picture(page, `past-term-my-work-${width}`);

    await page.goto(`/children/${robin}`);
    expect(await page.locator('main').innerText()).toMatch(/Was due by/);
    await picture(page, `past-term-child-${width}`);

    await page.goto('/whats-due');
    expect(await page.locator('tr', { hasText: MISSED }).innerText()).toContain('Not done, term over');
    await picture(page, `past-term-whats-due-${width}`);
    await follow(page, page.getByRole('link', { name: new RegExp(MISSED.slice(0, 30)) }).click());
    expect(await page.locator('main').innerText()).toContain('Its time is over.');
    await expectAccessible(page);
    await picture(page, `past-term-duty-${width}`);
    await context.close();
  });

  test('is taken off with why, as not done and not as not needed, and the head sees it', async () => {
    const { page, context } = await browse(app, teacher(), { javaScript: false });
    await page.goto('/my-work');
    const task = page.locator('.task', { hasText: MISSED });
    await task.locator('summary').click();
    await task.getByLabel('It did not happen in time').check();
    await task.getByLabel('Say why in a few words').fill('The social worker post was vacant');
    await task.getByRole('button', { name: 'Take it off my list' }).click();
    await page.getByText('It is off your list.').waitFor();
    expect(await page.locator('.task', { hasText: MISSED }).count()).toBe(0);
    await page.goto('/whats-due');
    expect(await page.locator('tr', { hasText: MISSED }).innerText()).toContain('Not done, and why is said');
    await context.close();
    const { rows } = await db.keeper.query('select reason_kind from duty_waiver where child_id = $1', [robin]);
    expect(rows).toEqual([{ reason_kind: 'not-done' }]);
    const head = await browse(app, world.person('exampleton', 'headteacher'), { width: 360 });
    await head.page.goto('/not-needed');
    expect(await head.page.locator('main').innerText()).toContain('it was not done, and its time is over');
    await picture(head.page, 'past-term-waivers-360');
    await head.context.close();
  });

  test('a meeting of this term cannot be taken off as not done', async () => {
    const { rows } = await db.keeper.query(
      `select id from duty where child_id = $1 and rule = 'pep-each-term' and occurrence = '2026-autumn'`,
      [robin],
    );
    const { page, context } = await browse(app, teacher(), { javaScript: false });
    await page.goto(`/duties/${rows[0].id}/not-needed`);
    expect(await page.locator('[value="not-done"]').count()).toBe(0);
    await page
      .locator('[name="reason"]')
      .first()
      .evaluate((box) => box.setAttribute('value', 'not-done'));
    await page.locator('[name="reason"]').first().check();
    await page.getByLabel('Say why in a few words').fill('Nobody had time');
    await page.getByRole('button', { name: 'Take it off the list' }).click();
    await page.getByText('Choose why it is not needed').first().waitFor();
    await context.close();
  });
});
