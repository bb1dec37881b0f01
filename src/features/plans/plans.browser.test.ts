import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import { planUrl } from './plan-urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;
let planId: string;

withHouse((opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
});

describe.each([
  [1280, true],
  [360, true],
  [360, false],
])('a designated teacher, %i px, scripts %s', (width, javaScript) => {
  test('begins the PEP, writes a section, and records the meeting', async () => {
    await db.keeper.query('truncate plan cascade');
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {
      width,
      javaScript,
    });
    await page.goto(`/children/${robin}/plans/begin`);
    if (javaScript) await expectAccessible(page);
    await follow(page, page.click('button:has-text("Begin it")'));
    planId = page.url().split('/').at(-1) ?? '';
    expect(await page.textContent('h1')).toBe('PEP, autumn 2026');
    if (javaScript) await expectAccessible(page);
    await picture(page, `plan-${width}`);

    await follow(page, page.click('a:has-text("Clubs, chances and achievements")'));
    const words = '<script>document.title = "gone"</script> & chess';
    await page.fill('#responsibility', words);
    await page.fill('[id="does.0.what"]', 'Chess club');
    if (javaScript) {
      await page.waitForFunction(() => document.querySelector('.saved')?.textContent?.startsWith('Saved at'));
      await expectAccessible(page);
    }
    await picture(page, `plan-section-${width}-${javaScript}`);
    await follow(page, page.click('button:has-text("Save and stop")'));
    await follow(page, page.click('a:has-text("Clubs, chances and achievements")'));
    expect(await page.inputValue('#responsibility')).toBe(words);
    expect(await page.title()).toContain('Clubs');
    expect(await page.textContent('main')).toContain('designated-teacher of exampleton');

    await page.goto(`${planUrl(robin, planId)}/meeting-day`);
    await page.fill('#on', '28');
    await page.fill('#on-month', '11');
    await page.fill('#on-year', '2026');
    await follow(page, page.click('button:has-text("Set the day")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('closed that day');
    await page.fill('#on', '4');
    await page.fill('#on-month', '12');
    await follow(page, page.click('button:has-text("Set the day")'));
    expect(await page.textContent('.lede')).toContain('4 December');

    await follow(page, page.click('a:has-text("Record the meeting")'));
    expect(await page.textContent('main')).toContain('the carer has not sent it');
    await page.fill('#on', '1');
    await page.fill('#on-month', '12');
    await page.fill('#on-year', '2026');
    await follow(page, page.click('button:has-text("Record the meeting")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('after today');
    if (javaScript) await expectAccessible(page);
    await picture(page, `plan-hold-${width}`);
    await page.fill('#on', '20');
    await page.fill('#on-month', '11');
    await follow(page, page.click('button:has-text("Record the meeting")'));
    expect(await page.textContent('.plan-stage')).toContain('Held');
    if (javaScript) await expectAccessible(page);
    await picture(page, `plan-held-${width}`);
    await follow(page, page.click('a:has-text("As it was held")'));
    expect(await page.textContent('main')).toContain(words);
    if (javaScript) await expectAccessible(page);
    await picture(page, `plan-copy-${width}`);
    await context.close();
  });
});
