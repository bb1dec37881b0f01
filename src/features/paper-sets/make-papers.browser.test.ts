import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import { planOffers } from '../../plan-offers.ts';
import { makePapers } from './make-papers.job.ts';
import { takeSetUrl } from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  await plansIn(db, app.house, world).begin('exampleton', 'designated-teacher', [world.child('exampleton', 'CLA')]);
});

describe.each([
  ['exampleton', 'designated-teacher', '/peps', 1280, true],
  ['exampleton', 'designated-teacher', '/peps', 360, false],
  ['northmere', 'virtual-school-head', '/caseload', 360, true],
  ['northmere', 'virtual-school-head', '/peps', 1280, true],
] as const)('%s %s, from %s, %i px, scripts %s', (at, post, list, width, javaScript) => {
  test('makes papers of the plans of a list, sees how far they are, and takes them', async () => {
    const { page, context } = await browse(app, world.person(at, post), { width, javaScript });
    await page.goto(list);
    await follow(page, page.click('button:has-text("Make a paper of this plan")'));
    await page.waitForURL(/\/papers\/[0-9a-f-]{36}$/);
    expect(await page.textContent('h1')).toBe('Being made');
    expect(await page.textContent('main')).toContain('You can leave this page; it goes on.');
    if (javaScript) await expectAccessible(page);
    await picture(page, `papers-being-made-${width}`);
    const setId = page.url().split('/').at(-1) ?? '';
    await makePapers(app.house, planOffers, world.organisation[at]);
    // with scripts the page looks again by itself
    if (javaScript) await page.locator('h1:has-text("Ready to take")').waitFor();
    else await follow(page, page.click('a:has-text("Look again")'));
    expect(await page.textContent('h1')).toBe('Ready to take');
    if (javaScript) await expectAccessible(page);
    await picture(page, `papers-ready-${width}`);
    expect(await page.getAttribute('a:has-text("Take the paper")', 'href')).toBe(takeSetUrl(setId));
    const answer = await context.request.get(app.url + takeSetUrl(setId));
    expect(answer.headers()['content-disposition']).toBe('attachment; filename="papers.zip"');
    expect(Object.keys(unzipSync(new Uint8Array(await answer.body())))).toHaveLength(2);
    await follow(page, page.click('a:has-text("Papers you asked for")'));
    if (javaScript) await expectAccessible(page);
    await picture(page, `papers-asked-for-${width}`);
    await context.close();
  });
});

test('while someone is looking, nobody is asked for and nobody named', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {});
  await page.goto('/peps');
  await follow(page, page.click('form[action="/someone-is-looking"] button'));
  expect(await page.textContent('main')).not.toContain('Make a paper');
  await context.close();
});

test('a teacher is refused', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'teacher'), {});
  expect((await page.goto('/papers'))?.status()).toBe(403);
  await context.close();
});
