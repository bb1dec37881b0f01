import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { wordsOfPdf } from '../../../test/read-papers.ts';
import { withHouse } from '../../../test/with-house.ts';
import { planUrl, takeCopyUrl } from '../plans/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;
let planId: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  const plans = plansIn(db, app.house, world);
  planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
});

describe.each([
  [1280, true],
  [360, true],
  [360, false],
])('a designated teacher, %i px, scripts %s', (width, javaScript) => {
  test('takes a copy of a plan, and one for a parent', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {
      ...{ width, javaScript },
    });
    await page.goto(planUrl(robin, planId));
    await follow(page, page.click('a:has-text("Copies for the child and the family")'));
    expect(await page.textContent('h1')).toBe('Take a copy');
    if (javaScript) await expectAccessible(page);
    await picture(page, `take-copy-${width}`);
    const links = await page
      .locator('main a:has-text("PDF")')
      .evaluateAll((each) => each.map((a) => a.getAttribute('href')));
    expect(links).toHaveLength(4);
    const answer = await context.request.get(app.url + (links[2] ?? ''));
    expect(answer.headers()['content-disposition']).toMatch(/^attachment; /);
    expect(await wordsOfPdf(await answer.body())).toContain('Copy made for a parent by');
    await context.close();
  });
});

test('while someone is looking, the page and the copies are hidden', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {});
  await page.goto(planUrl(robin, planId));
  await follow(page, page.click('.looking button, button[name="on"], form[action="/someone-is-looking"] button'));
  for (const path of [takeCopyUrl(robin, planId), `${planUrl(robin, planId)}/copy.pdf`]) {
    const answer = await context.request.get(app.url + path);
    expect(answer.headers()['content-type']).toContain('text/html');
    expect(await answer.text()).not.toContain('For a parent');
  }
  await context.close();
});

test('somebody of another school is told there is nothing here', async () => {
  const { page, context } = await browse(app, world.person('overmoor', 'designated-teacher'), {});
  const answer = await page.goto(takeCopyUrl(robin, planId));
  expect(answer?.status()).toBe(404);
  await context.close();
});
