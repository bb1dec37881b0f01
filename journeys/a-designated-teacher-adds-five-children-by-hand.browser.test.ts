import { expect, test } from 'vitest';
import { upnFrom } from '../src/codes/index.ts';
import { browse, expectAccessible, follow, type RunningApp } from '../test/browser.ts';
import type { World } from '../test/personas.ts';
import { withHouse } from '../test/with-house.ts';

let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ app, world } = opened);
});

const five = ['Asha', 'Bryn', 'Cade', 'Dara', 'Esme'];

test('adds five children by hand, without scripts, and finds each of them', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { javaScript: false });
  await page.goto('/children');
  await page.click('text=Add a child');
  for (const [index, name] of five.entries()) {
    await page.fill('#preferred', name);
    await page.fill('#family', `${name}by-Demo`);
    await page.fill('#born', String(3 + index));
    await page.fill('#born-month', '5');
    await page.fill('#born-year', '2017');
    if (index === 0) await page.fill('#upn', upnFrom('991', '2001', 24, 7).toLowerCase());
    await page.selectOption('#year', '4');
    await page.check('[name=groups][value=CLA]');
    await page.fill('#since-CLA', '2');
    await page.fill('#since-CLA-month', 'march');
    await page.fill('#since-CLA-year', '2026');
    await page.selectOption('#authority', { label: index < 3 ? 'Northmere Council' : 'Not known yet' });
    await follow(
      page,
      page.click(index < 4 ? 'text=Save and add another' : 'button:has-text("Save"):not(:has-text("another"))'),
    );
    if (index < 4) {
      expect(await page.textContent('.notice')).toContain(`${name} ${name[0]}. is saved.`);
      expect(await page.inputValue('#preferred')).toBe('');
    }
  }
  expect(await page.textContent('h1')).toBe('Esme Esmeby-Demo');
  await page.click('text=Children');
  for (const name of five) {
    await page.fill('#search-q', `${name} ${name}by`);
    await follow(page, page.click('text=Find >> nth=1'));
    expect(await page.locator('tbody tr').count(), name).toBe(1);
  }
  await context.close();
});

test('is told what is wrong in the form, and loses nothing of it', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width: 360 });
  await page.goto('/children/add');
  await page.fill('#family', 'Somebody');
  await page.fill('#upn', 'B123456789012');
  await page.fill('#born', '31');
  await page.fill('#born-month', '2');
  await page.fill('#born-year', '2017');
  await follow(page, page.click('button:has-text("Save"):not(:has-text("another"))'));
  const said = (await page.textContent('.govuk-error-summary')) ?? '';
  expect(said).toContain('Four things to put right');
  for (const words of [
    'Give the name the child goes by',
    'There is no such day: check the day and the month of the date of birth',
    'The first letter should be',
    'Choose at least one',
  ]) {
    expect(said).toContain(words);
  }
  expect(await page.inputValue('#family')).toBe('Somebody');
  expect(await page.title()).toMatch(/^Error: /);
  await expectAccessible(page);
  await page.click('.govuk-error-summary a:has-text("Give the name")');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('preferred');
  await context.close();
});

test('adds a child with the keyboard alone', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'));
  await page.goto('/children/add');
  await page.focus('#preferred');
  await page.keyboard.type('Keya');
  const tabs = async (times: number) => {
    for (let at = 0; at < times; at += 1) await page.keyboard.press('Tab');
  };
  await tabs(1);
  await page.keyboard.type('Keyboardy');
  // date of birth, UPN, year, class, joined
  await tabs(3 + 1 + 1 + 1 + 3 + 1);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('CLA');
  await page.keyboard.press('Space');
  await tabs(1);
  await page.keyboard.type('2');
  await tabs(1);
  await page.keyboard.type('3');
  await tabs(1);
  await page.keyboard.type('2026');
  await tabs(2);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await tabs(2);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/children\/[0-9a-f-]{36}(?:\?|$)/);
  expect(await page.textContent('h1')).toBe('Keya Keyboardy');
  await context.close();
});
