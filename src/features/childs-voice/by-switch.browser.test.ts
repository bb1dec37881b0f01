import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { browse, follow, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';

/** A switch moves on from one thing to the next and presses it; a screen reader says the name of each on the way. */
let db: TestDatabase;
let app: RunningApp;
let world: World;
let part: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const robin = world.child('exampleton', 'CLA');
  const { begun } = await plansIn(db, app.house, world).begin('exampleton', 'designated-teacher', [robin]);
  const planId = begun[0]?.planId ?? '';
  const { rows } = await db.keeper.query(`select id from plan_part where plan_id = $1 and lead = 'child'`, [planId]);
  part = `/children/${robin}/plans/${planId}/parts/${rows[0].id}`;
});

/** More moves than this from the top of a page to what it is for would tire anybody. */
const MOST_MOVES = 20;

/** What is moved to next: its kind and the name it is said by. */
const here = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement as HTMLInputElement | null;
    const named = [...(now?.labels ?? [])].map((label) => label.innerText).join(' ');
    return {
      tag: now?.tagName ?? '',
      name: (now?.getAttribute('aria-label') ?? (named || now?.innerText) ?? '').trim(),
    };
  });

/** Moves on until something of that name is reached; everything passed on the way has a name of its own. */
async function moveTo(page: Page, name: RegExp): Promise<string> {
  const passed: string[] = [];
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    await page.keyboard.press('Tab');
    const at = await here(page);
    expect(at.name, `after ${passed.join(', ')}`).not.toBe('');
    if (name.test(at.name)) return at.tag;
    passed.push(at.name);
  }
  throw new Error(`No ${name} within ${MOST_MOVES} moves: ${passed.join(', ')}`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  const tag = await moveTo(page, name);
  await follow(page, page.keyboard.press(tag === 'A' ? 'Enter' : 'Space'));
}

test('a child says what they think by a switch alone: moving on, and pressing', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width: 360 });
  await page.goto(`${part}/hand-over`);
  await page.check('input[value="pictures"]');
  await follow(page, page.click('button:has-text("hand over")'));

  await press(page, /^Start$/);
  expect(await page.textContent('.kid__place')).toContain('Question 1 of');
  await moveTo(page, /Write it here$/);
  expect((await here(page)).name).toContain((await page.textContent('h1')) ?? 'a question');
  await page.keyboard.type('Art');
  await press(page, /^Next question$/);
  // a scale: the group is said by its question, and pressing chooses
  const asked = (await page.textContent('h1')) ?? '';
  await page.getByRole('group', { name: asked }).waitFor({ timeout: 10_000 });
  await moveTo(page, /^1/);
  await page.keyboard.press('Space');
  await press(page, /^Next question$/);
  // all the others, until everything is looked over
  for (let left = 0; !page.url().endsWith('/look-over'); left++) {
    expect(left).toBeLessThan(MOST_MOVES);
    await press(page, /rather not say$/);
  }
  await press(page, /^Choose who does not see this/);
  await moveTo(page, /the head$/);
  await page.keyboard.press('Space');
  await press(page, /^I have chosen$/);
  expect(await page.textContent('main')).toContain('Not for headteacher of exampleton');
  await press(page, /^I have finished$/);
  await press(page, /^Send it$/);
  await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor();
  const said = await db.keeper.query(
    `select question, value from answer where question in ('well', 'feeling', 'change') order by question`,
  );
  expect(said.rows.find(({ question }) => question === 'well')?.value).toBe('Art');
  await context.close();
});
