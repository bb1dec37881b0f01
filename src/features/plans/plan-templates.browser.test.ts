import { expect, test } from 'vitest';
import { browse, expectAccessible, picture, type RunningApp } from '../../../test/browser.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';

let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ app, world } = opened);
});

test.each([360, 1280])('the forms, one form and one section read well at %i px', async (width) => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width });
  await page.goto('/plan-templates');
  expect(await page.textContent('h1')).toContain('What plans ask');
  await expectAccessible(page);
  await picture(page, `plan-templates-${width}`);
  const pages = [
    ['england/pep-school-age', 'Personal Education Plan'],
    ['england/pep-school-age/setting', 'Where the child learns'],
    ['england/pep-school-age/my-views?level=pictures', 'My views'],
    ['essex/pep-school-age/essex-barriers', 'Barriers and strengths'],
  ] as const;
  for (const [path, heading] of pages) {
    await page.goto(`/plan-templates/${path}`);
    expect(await page.textContent('h1')).toBe(heading);
    await expectAccessible(page);
    await picture(page, `plan-${path.replace(/\W+/g, '-')}-${width}`);
  }
  await context.close();
});

test.each([true, false])('a section checks what is typed and keeps none of it, scripts %s', async (javaScript) => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { javaScript });
  await page.goto('/plan-templates/england/pep-school-age/setting');
  await page.fill('#hours-offered', 'all of them');
  await page.click('button:has-text("Try the checks")');
  await page.waitForSelector('.govuk-error-summary');
  expect(await page.textContent('.govuk-error-summary')).toContain('in figures');
  if (javaScript) await expectAccessible(page);
  await page.fill('#hours-offered', '25');
  await page.click('button:has-text("Try the checks")');
  await page.waitForSelector('.notice');
  expect(await page.textContent('.notice')).toContain('keeps nothing of what is typed');
  await page.goto('/plan-templates/england/pep-school-age/setting');
  expect(await page.inputValue('#hours-offered')).toBe('');
  await context.close();
});

test('a form that is not there, and a stranger', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'));
  for (const path of ['nowhere', 'england/nothing', 'england/pep-school-age/nothing']) {
    expect((await page.goto(`/plan-templates/${path}`))?.status()).toBe(404);
  }
  await context.close();
  const answer = await fetch(`${app.url}/plan-templates/england`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toContain('/sign-in');
});
