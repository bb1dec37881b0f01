import type { Page } from '@playwright/test';
import { expect } from 'vitest';

const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

/**
 * Walks a page with the Tab key from its beginning to its end: the skip link comes first, every control that is shown is
 * reached (radios of one group are one stop), and each is on the screen and marked when it has the focus.
 */
export async function walkByKeyboard(page: Page): Promise<void> {
  const wanted = await page.evaluate((selector) => {
    const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility() && !(element as HTMLInputElement).disabled,
    );
    const groups = new Set<string>();
    let at = 0;
    for (const element of stops) {
      const radio = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null;
      if (radio !== null && groups.has(radio)) continue;
      if (radio !== null) groups.add(radio);
      element.dataset.stop = radio === null ? String(at++) : `radio ${radio}`;
      if (radio !== null) {
        for (const one of document.getElementsByName(radio)) one.dataset.stop = `radio ${radio}`;
        at += 1;
      }
    }
    return at;
  }, controls);
  // A page that came back with errors begins at its summary.
  if (await page.locator('.govuk-error-summary:focus').count()) await page.locator('.govuk-skip-link').focus();
  else await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
  const seen = new Set<string>();
  for (let press = 0; press < wanted + 5; press += 1) {
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return null;
      const style = getComputedStyle(element);
      const beside = element.nextElementSibling && getComputedStyle(element.nextElementSibling, '::before');
      const box = element.getBoundingClientRect();
      const said = `${element.tagName} ${element.textContent?.trim().slice(0, 60)}`;
      return {
        said,
        stop: element.dataset.stop ?? said,
        marked:
          [style.boxShadow, beside?.boxShadow].some((shadow) => shadow && shadow !== 'none') ||
          style.outlineStyle !== 'none',
        onScreen: box.bottom > 0 && box.top < innerHeight,
      };
    });
    if (found === null || seen.has(found.stop)) break;
    expect(found).toMatchObject({ marked: true, onScreen: true });
    seen.add(found.stop);
    await page.keyboard.press('Tab');
  }
  const missed = await page.evaluate(
    (reached) =>
      [...document.querySelectorAll<HTMLElement>('[data-stop]')]
        .filter((element) => !reached.includes(element.dataset.stop ?? ''))
        .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 60)}`),
    [...seen],
  );
  expect(missed, 'reached by no key').toEqual([]);
}

/** Whether the skip link leads past everything above the page's own words. */
export async function skipToMain(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#main$/);
  await page.locator('#main:focus').waitFor();
  await page.keyboard.press('Tab');
  const stop = await page.evaluate(() => {
    const element = document.activeElement;
    return element?.closest('main, .print-footer, footer')
      ? 'in the page itself'
      : `${element?.outerHTML.slice(0, 120)}`;
  });
  expect(stop, 'the next stop after the skip link').toBe('in the page itself');
}
