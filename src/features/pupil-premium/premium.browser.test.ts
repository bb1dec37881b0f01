import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import { askMoneyUrl, childMoneyUrl, moneyUrl } from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;

withHouse((opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
});

const teacherInCharge = () => world.person('exampleton', 'designated-teacher');
const adviser = () => world.person('northmere', 'adviser');

describe('pupil premium', () => {
  test('is asked for, given, decided, spent and answered for, each in their own browser and without scripts', async () => {
    const school = await browse(app, teacherInCharge(), { width: 360, javaScript: false });
    const { page } = school;
    await page.goto(childMoneyUrl(robin));
    expect(await page.textContent('main')).toContain(
      'Looked after for a day or more in the year, Reception to Year 11',
    );
    expect(await page.textContent('main')).toContain('Not verified');
    await follow(page, page.getByRole('link', { name: 'Ask for money' }).click());
    await page.getByLabel('What is it for?').fill('A laptop');
    await page.getByLabel('What does it cost?').fill('-20');
    await page.getByLabel('Day').fill('11');
    await page.getByLabel('Month').fill('12');
    await page.getByLabel('Year').fill('2026');
    await follow(page, page.getByRole('button', { name: 'Ask for it' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('A cost cannot be less than nothing');
    expect(await page.textContent('.govuk-error-summary')).toContain('reads like something for everybody');
    await page.getByLabel('What is it for?').fill('One to one reading, ten weeks');
    await page.getByLabel('What does it cost?').fill('300');
    await follow(page, page.getByRole('button', { name: 'Ask for it' }).click());
    expect(await page.textContent('main')).toContain('Waiting for a decision');

    const authority = await browse(app, adviser(), { javaScript: false });
    const desk = authority.page;
    await desk.goto('/my-work');
    await follow(desk, desk.getByRole('link', { name: 'Money', exact: true }).click());
    expect(new URL(desk.url()).pathname).toBe(moneyUrl);
    await follow(desk, desk.getByRole('link', { name: 'Robin Testwood' }).first().click());
    await follow(desk, desk.getByRole('link', { name: 'Give this year its money' }).click());
    await desk.getByLabel('How much?').fill('2630');
    await follow(desk, desk.getByRole('button', { name: 'Give it' }).click());
    await follow(desk, desk.getByRole('link', { name: 'Decide' }).click());
    expect(await desk.textContent('main')).toContain('It serves no target of the plan');
    await desk.getByLabel('Agreed', { exact: true }).check();
    await follow(desk, desk.getByRole('button', { name: 'Write the decision down' }).click());
    expect(await desk.textContent('main')).toContain('£300 still promised');
    await authority.context.close();

    await page.goto(childMoneyUrl(robin));
    await follow(page, page.getByRole('link', { name: 'Write down spending' }).click());
    await page.getByLabel('What was spent?').fill('120.50');
    await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
    expect(await page.textContent('main')).toContain('£120.50 spent, £179.50 still promised');
    await follow(page, page.getByRole('link', { name: 'Say what it changed' }).click());
    await page.getByLabel('It helped in part').check();
    await page.getByLabel('What changed for the child?').fill('Reads at 7.9, from 7.2');
    await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
    expect(await page.textContent('main')).toContain('It helped in part: Reads at 7.9, from 7.2');

    const later = await browse(app, adviser(), { width: 360 });
    await later.page.goto(childMoneyUrl(robin));
    await follow(later.page, later.page.getByRole('link', { name: 'Decide again' }).click());
    await expectAccessible(later.page);
    await picture(later.page, 'money-decide-again-360');
    await later.page.setViewportSize({ width: 1280, height: 900 });
    await expectAccessible(later.page);
    await picture(later.page, 'money-decide-again-1280');
    await later.page.getByLabel('Not agreed after all').check();
    await later.page.getByLabel('Why?').fill('It has ended early');
    await follow(later.page, later.page.getByRole('button', { name: 'Write the later decision down' }).click());
    expect(await later.page.textContent('.govuk-error-summary')).toContain('£120.50 is spent already');
    await later.page.getByLabel('Agreed, with another sum').check();
    await later.page.getByLabel('The whole sum').fill('120.50');
    await follow(later.page, later.page.getByRole('button', { name: 'Write the later decision down' }).click());
    await later.context.close();
    await page.reload();
    expect(await page.textContent('main')).toContain('Why: It has ended early');
    expect(await page.textContent('main')).toContain('£120.50 spent, £0 still promised');
    await page.locator('summary:has-text("Decided before (1)")').click();
    expect(await page.textContent('main')).toContain('Agreed, £300');
    await school.context.close();
  });

  test('part of the year is kept centrally, and spent for several children, on a phone', async () => {
    const { page, context } = await browse(app, adviser(), { width: 360 });
    await page.goto(moneyUrl);
    await follow(page, page.getByRole('link', { name: 'See the central budget' }).click());
    await follow(page, page.getByRole('link', { name: 'Keep part of the year' }).click());
    await page.getByLabel('How much is kept?').fill('500');
    await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
    await follow(page, page.getByRole('link', { name: 'Write down spending for several children' }).click());
    await expectAccessible(page);
    await picture(page, 'money-pool-360');
    // two of one name are told apart, and that the list was looked at is recorded
    expect(await page.locator('.govuk-checkboxes__hint').count()).toBeGreaterThan(1);
    const { rows: listed } = await db.keeper.query(
      `select from audit_event where verb = 'child.listed' and detail ->> 'how' = 'central budget'`,
    );
    expect(listed.length).toBe(1);
    await page.getByLabel('What was it for?').fill('A reading club');
    await page.getByLabel('What was spent, in all?').fill('99.99');
    await page.getByLabel('Robin Testwood').check();
    await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Choose at least two children');
    for (const box of await page.locator('[name="child"]').all()) await box.check();
    await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.textContent('main')).toContain('£99.99 for two children');
      await expectAccessible(page);
      await picture(page, `money-central-${width}`);
    }
    await context.close();
  });

  test.each([
    ['child', (): string => childMoneyUrl(robin)],
    ['ask', (): string => askMoneyUrl(robin)],
    ['year', (): string => moneyUrl],
  ] as const)('%s reads well on a phone and a laptop', async (name, path) => {
    for (const width of [360, 1280]) {
      const { page, context } = await browse(app, teacherInCharge(), { width });
      expect((await page.goto(path()))?.status()).toBe(200);
      await picture(page, `money-${name}-${width}`);
      await expectAccessible(page);
      await context.close();
    }
  });
});
