import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  await db.as(world.person('exampleton', 'headteacher'), ({ write }) =>
    write
      .insertInto('class_staff')
      .values([
        {
          organisation_id: world.organisation.exampleton,
          class_name: 'Larch',
          person_id: world.person('exampleton', 'senco'),
          relation: 'teacher-of',
          during: '[2025-09-01,2026-09-01)',
        },
        {
          organisation_id: world.organisation.exampleton,
          class_name: 'Oak',
          person_id: world.person('exampleton', 'support-staff'),
          relation: 'support-of',
          during: '[2026-09-01,2027-09-01)',
        },
      ])
      .execute(),
  );
});

const administrator = () => world.person('exampleton', 'administrator');
const teacher = () => world.person('exampleton', 'teacher');

describe('who has which class', () => {
  test.each([
    ['/school/classes', 'classes'],
    ['/school/classes/one?name=Oak&year=2026', 'class'],
    ['/school/classes/timetable', 'timetable'],
    ['/school/classes/new-year', 'new-year'],
  ])('%s reads well on a phone and a laptop', async (path, name) => {
    for (const width of [360, 1280]) {
      const { page, context } = await browse(app, administrator(), { width });
      expect((await page.goto(path))?.status()).toBe(200);
      await picture(page, `classes-${name}-${width}`);
      await expectAccessible(page);
      await context.close();
    }
  });

  test('an administrator puts in a timetable, ends and takes out, without scripts and without a child in sight', async () => {
    const { page, context } = await browse(app, administrator(), { width: 360, javaScript: false });
    await page.goto('/school');
    await page.getByRole('link', { name: 'Who has which class' }).click();
    await page.getByRole('link', { name: 'Put in a timetable' }).click();
    await page
      .getByLabel('Each class, and who has it')
      .fill('Larch, teacher of exampelton\nOak\tteacher of exampleton');
    await page.getByRole('button', { name: 'Put all of it in' }).click();
    expect(await page.textContent('.govuk-error-summary')).toContain(
      'One line could not be read, and nothing was put in.',
    );
    expect(await page.textContent('main')).toContain('Line 1');
    await page
      .getByLabel('Each class, and who has it')
      .fill('Larch, teacher of exampleton\nOak\tteacher of exampleton');
    await page.getByRole('button', { name: 'Put all of it in' }).click();
    expect(await page.textContent('main')).toContain('Two names put in.');
    expect(await page.textContent('main')).toContain('Every class has somebody who teaches it.');
    for (const name of ['Testwood', 'Robin', 'Placeholder']) expect(await page.textContent('main')).not.toContain(name);

    // the teacher sees the class now; the administrator none of it
    const asked = await askerFor(app, teacher(), world.organisation.exampleton);
    expect(await (await asked.get('/children')).text()).toContain('Robin');

    await page.getByRole('link', { name: 'Larch', exact: true }).click();
    await page.getByRole('button', { name: 'Take out teacher of exampleton' }).click();
    expect(await page.textContent('main')).toContain('Taken out.');
    expect(await (await asked.get('/children')).text()).not.toContain('Robin');

    await page.getByRole('group', { name: 'Agency staff, for today' }).getByLabel('agency-staff of exampleton').check();
    await page.getByRole('button', { name: 'Put them beside Larch' }).click();
    expect(await page.textContent('main')).toContain('Teaches on 24 November 2026 only');

    await page.goto('/school/classes/one?name=Oak&year=2026');
    await page.getByRole('link', { name: 'End support-staff of exampleton' }).click();
    await page.getByLabel('Day').fill('1');
    await page.getByLabel('Month').fill('8');
    await page.getByRole('button', { name: 'End it on that day' }).click();
    expect(await page.textContent('.govuk-error-summary')).toContain('That is before it began');
    await page.getByLabel('Day').fill('23');
    await page.getByLabel('Month').fill('11');
    await page.getByRole('button', { name: 'End it on that day' }).click();
    expect(await page.textContent('main')).toContain('Supports 1 September 2026 to 23 November 2026');
    await context.close();
  });

  test('last year’s names are offered, none ticked, and only those ticked are put in', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {
      javaScript: false,
    });
    await page.goto('/school/classes');
    expect(await page.textContent('main')).toContain(
      'One name stood beside classes last year. None is carried over by itself.',
    );
    await page.getByRole('link', { name: 'Go through last year’s names' }).click();
    const box = page.getByRole('group', { name: 'Larch' }).getByLabel('senco of exampleton teaches');
    expect(await box.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Put those ticked in' }).click();
    expect(await page.textContent('.govuk-error-summary')).toContain('Tick at least one name');
    await box.check();
    await page.getByRole('button', { name: 'Put those ticked in' }).click();
    expect(await page.textContent('main')).toContain('One name put in.');
    expect(await page.textContent('main')).not.toContain('last year.');
    await context.close();
  });

  test('a teacher is refused, and another school’s name is not there', async () => {
    const asTeacher = await askerFor(app, teacher(), world.organisation.exampleton);
    const other = await askerFor(app, world.person('overmoor', 'administrator'), world.organisation.overmoor);
    const { rows } = await db.keeper.query('select id from class_staff limit 1');
    for (const path of ['/school/classes', '/school/classes/timetable', '/school/classes/new-year']) {
      expect((await asTeacher.get(path)).status, path).toBe(403);
    }
    for (const path of [`/school/classes/staff/${rows[0].id}/end`, `/school/classes/staff/${rows[0].id}/take-out`]) {
      expect((await asTeacher.post(path)).status, path).toBe(403);
      expect((await other.post(path)).status, path).toBe(404);
    }
    expect((await asTeacher.post('/school/classes/timetable', { lines: 'Larch, teacher of exampleton' })).status).toBe(
      403,
    );
  });
});
