import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ db, app, world } = opened);
});

const looksOf = async (verb: string) =>
  (
    await db.keeper.query(
      'select actor_person, cardinality(child_ids) as children, reason, detail from audit_event where verb = $1 order by id',
      [verb],
    )
  ).rows;

describe('the list of children', () => {
  test.each([360, 1280])('reads well at %i', async (width) => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'), { width });
    await page.goto('/children');
    await expectAccessible(page);
    await picture(page, `children-${width}`);
    await page.click('summary');
    await expectAccessible(page);
    await picture(page, `children-filters-${width}`);
    await page.goto('/children/add');
    await expectAccessible(page);
    await picture(page, `children-add-${width}`);
    await page.goto('/children?q=nobody+of+this+name');
    await expectAccessible(page);
    expect(await page.textContent('.empty')).toContain('No child is found for “nobody of this name”.');
    await context.close();
  });

  test('finds a child by part of a name, without scripts, and by group, year and need', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'), { javaScript: false });
    await page.goto('/children');
    await page.fill('#search-q', 'testw');
    await follow(page, page.click('.search button'));
    expect(await page.locator('tbody th').allTextContents()).toEqual(['Robin Testwood']);
    expect(await page.textContent('.lede')).toContain('One is shown: “testw”');
    await page.click('text=Show all');
    await page.click('summary');
    await page.selectOption('#group', 'CLA');
    await page.selectOption('#sort', 'year');
    await follow(page, page.click('text=Show these'));
    expect(await page.locator('tbody th').allTextContents()).toEqual(['Amara Samplewell', 'Robin Testwood']);
    await page.selectOption('#group', '');
    await page.selectOption('#need', 'K');
    await follow(page, page.click('text=Show these'));
    expect(await page.locator('tbody th').allTextContents()).toEqual(['Noor Exampleby', 'Wren Vignette']);
    await context.close();
  });

  test('offers a filter by nothing the reader may not see, and answers none that is typed into the address', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'));
    await page.goto('/children?group=CIN');
    expect(await page.locator('#group option').allTextContents()).toEqual([
      'All',
      'Looked after',
      'Previously looked after',
    ]);
    expect(await page.locator('tbody th').count()).toBe(3);
    await context.close();
    const teacher = await browse(app, world.person('exampleton', 'attendance-officer'));
    await teacher.page.goto('/children?group=CLA&need=K&adult=nobody&here=left');
    expect(await teacher.page.locator('#group, #need, #adult, #here').count()).toBe(0);
    // every child in any of the groups, and not a word of which
    expect(await teacher.page.locator('tbody th').count()).toBe(7);
    expect(await teacher.page.content()).not.toMatch(/looked after|in need|protection|kinship|social worker/i);
    await teacher.context.close();
  });

  test('holds no name, group or search while someone is looking', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'));
    await page.goto('/children?q=testw&group=CLA&year=4');
    await follow(page, page.click('.looking__switch'));
    expect(new URL(page.url()).search).toBe('?year=4');
    const html = await page.content();
    for (const word of [
      'Robin',
      'Testwood',
      'testw',
      'Amara',
      'Looked after',
      'CLA',
      'Child in need',
      'headteacher of',
    ]) {
      if (word === 'headteacher of') continue;
      expect(html.includes(word), word).toBe(false);
    }
    expect(await page.locator('tbody th').first().textContent()).toBe('Child 1');
    await expectAccessible(page);
    await picture(page, 'children-looking-1280');
    await context.close();
  });

  test('is a look at every child on the page', async () => {
    const before = (await looksOf('child.listed')).length;
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'));
    await page.goto('/children');
    await context.close();
    const [last] = (await looksOf('child.listed')).slice(before);
    expect(last).toMatchObject({
      actor_person: world.person('exampleton', 'designated-teacher'),
      children: 3,
      detail: { how: 'list', of: 3 },
    });
  });

  test('says what to do where it is empty', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'teacher'), { width: 360 });
    await page.goto('/children');
    expect(await page.textContent('.empty')).toContain('No child is open to you now.');
    await expectAccessible(page);
    await picture(page, 'children-empty-360');
    await context.close();
  });
});

describe('an authority’s list', () => {
  test('holds the children it looks after, with their schools', async () => {
    const { page, context } = await browse(app, world.person('northmere', 'virtual-school-head'));
    await page.goto('/children?sort=school');
    expect(await page.locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/Robin Testwood.*Exampleton Primary School/s),
      expect.stringMatching(/Amara Samplewell.*Overmoor School/s),
    ]);
    await expectAccessible(page);
    await context.close();
  });
});

describe('a list of several pages', () => {
  test('opens its filters when somebody asks for them, without scripts', async () => {
    await db.keeper.query(
      `with more as (insert into child (controller_id) select $1 from generate_series(1, 50) returning id, controller_id),
         stays as (insert into enrolment (child_id, controller_id, school_id, during, year_group, recorded_academic_year)
           select id, controller_id, controller_id, '[2025-09-01,)', '2', 2026 from more),
         known as (insert into status_period (child_id, controller_id, kind, during, source)
           select id, controller_id, 'CLA', '[2026-02-01,)', 'hand' from more)
       insert into child_details (child_id, controller_id, given_names, family_name)
         select id, controller_id, 'Invented', 'Vignette-Demoford' from more`,
      [world.organisation.exampleton],
    );
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'), { javaScript: false });
    await page.goto('/children');
    expect(await page.locator('tbody th').count()).toBe(50);
    expect(await page.locator('.filters').count()).toBe(0);
    await follow(page, page.click('text=Show only some of it'));
    expect(await page.locator('details[open] .filters').count()).toBe(1);
    await page.selectOption('#year', '4');
    await follow(page, page.click('text=Show these'));
    expect(new URL(page.url()).search).not.toContain('choose');
    expect(await page.locator('tbody th').count()).toBe(8);
    await context.close();
  });

  test.each([360, 1280])('reads well at %i', async (width) => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'), { width });
    await page.goto('/children');
    await expectAccessible(page);
    await picture(page, `children-many-${width}`);
    await page.click('text=Show only some of it');
    await page.waitForURL(/choose=yes/);
    await expectAccessible(page);
    await picture(page, `children-choosing-${width}`);
    await context.close();
  });
});

describe('downloading the list', () => {
  test('asks for the person again', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'));
    await page.goto('/children/export');
    expect(new URL(page.url()).pathname).toBe('/sign-in/again');
    await context.close();
  });

  test('gives what may be seen, with formulas made harmless, and keeps who took it and what for', async () => {
    await db.keeper.query(`update child_details set preferred_name = '=HYPERLINK("x")' where child_id = $1`, [
      world.child('exampleton', 'CPLA'),
    ]);
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { steppedUp: true });
    await page.goto('/children/export?year=4');
    await expectAccessible(page);
    await follow(page, page.click('text=Download the list'));
    expect(await page.textContent('.govuk-error-summary')).toContain('Say in a few words what the list is for');
    await page.fill('#reason', 'Termly planning');
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('text=Download the list')]);
    expect(file.suggestedFilename()).toBe('children-2026-11-24.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(""x"") Mockbridge"`);
    expect(text).toContain('"Robin Testwood","Year 4","Larch","Exampleton Primary School"');
    expect(text).toContain('"Looked after"');
    expect(text).not.toContain('Child in need');
    expect(text).not.toContain('Noor');
    await context.close();
    expect((await looksOf('child.exported')).at(-1)).toMatchObject({
      actor_person: world.person('exampleton', 'designated-teacher'),
      children: 3,
      reason: 'Termly planning',
    });
  });
});
