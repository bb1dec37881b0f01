import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { childKinds, type World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import { rangeText } from '../../platform/database/database.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const school = world.organisation.exampleton;
  await db.as(world.person('exampleton', 'headteacher'), async (work) => {
    const own = (kind: (typeof childKinds)[number]) => ({
      child_id: world.child('exampleton', kind),
      controller_id: school,
    });
    const adult = { person_id: world.person('exampleton', 'teacher'), child_view: 'agreed' };
    // Robin came into care this month; Amara has a key adult; the head's review agreed something about Kit for this week.
    await work.write
      .updateTable('status_period')
      .set({ during: rangeText('2026-11-11', null) })
      .where('child_id', '=', own('CLA').child_id)
      .execute();
    await work.write
      .insertInto('key_adult')
      .values({ ...own('CLA-elsewhere'), ...adult, during: rangeText('2026-09-10', null), asked_on: '2026-09-10' })
      .execute();
    await work.write
      .insertInto('pep_event')
      .values({ ...own('CLA-elsewhere'), kind: 'held', on_day: '2026-11-23' })
      .execute();
    await work.write
      .insertInto('agreed_action')
      .values({
        ...own('CPLA'),
        organisation_id: school,
        what: 'Ask Kit about the reading club',
        owner_post: 'designated-teacher',
        due_on: '2026-11-27',
        from_kind: 'meeting',
        agreed_by: work.asking.personId,
        agreed_at: work.asking.now,
      })
      .execute();
    await app.house.refreshDuties(work, [
      { kind: 'organisation', id: school },
      ...childKinds.map((kind) => ({ kind: 'child' as const, id: world.child('exampleton', kind) })),
    ]);
  });
});

const teacher = () => world.person('exampleton', 'designated-teacher');

describe('My work', () => {
  test.each([360, 1280])('reads well at %i', async (width) => {
    const { page, context } = await browse(app, teacher(), { width });
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/my-work');
    await expectAccessible(page);
    await picture(page, `my-work-${width}`);
    await page.locator('summary', { hasText: 'Not needed because' }).first().click();
    await page.locator('summary', { hasText: 'Show only some of it' }).click();
    await expectAccessible(page);
    await picture(page, `my-work-open-${width}`);
    await context.close();
  });

  test('says what is late first, for whom, why, and what to do', async () => {
    const { page, context } = await browse(app, teacher());
    await page.goto('/my-work');
    expect(await page.locator('.task-group__title').allTextContents()).toEqual([
      'Late 1',
      'This week 2',
      'Later this term 1',
      'After this term 2',
    ]);
    const [late, week] = [page.locator('.task').nth(0), page.locator('.task').nth(1)];
    expect(await late.innerText()).toMatch(/school days late.*Agree a key adult for Kit\sM\./s);
    expect(await week.innerText()).toMatch(
      /Agree a key adult for Robin\sT\..*Due 10 school days after Wed 11 November/s,
    );
    await follow(page, late.getByRole('link', { name: 'Promise A5' }).click());
    expect(await page.locator('main').innerText()).toContain('key adult');
    await expectAccessible(page);
    await context.close();
  });

  test('while someone is looking no name and no reason is in the page', async () => {
    const { page, context } = await browse(app, teacher());
    await page.goto('/my-work');
    await follow(page, page.getByRole('button', { name: 'Someone is looking' }).click());
    const html = await page.content();
    for (const word of ['Robin', 'Kit', 'Noor', 'Amara', 'Promise', 'after entering', 'reading club'])
      expect(html).not.toContain(word);
    await expectAccessible(page);
    await picture(page, 'my-work-looking-1280');
    await follow(
      page,
      page
        .getByRole('link', { name: /Show why/ })
        .first()
        .click(),
    );
    await expectAccessible(page);
    expect(await page.content()).not.toContain('Kit');
    await context.close();
  });

  test('what is not needed is taken off, with a reason, and the head looks at it', async () => {
    const { page, context } = await browse(app, teacher(), { javaScript: false });
    await page.goto('/my-work');
    const task = page.locator('.task', { hasText: 'Kit M.' }).first();
    await task.locator('summary').click();
    await task.getByRole('button', { name: 'Take it off my list' }).click();
    await page.getByText('Choose why it is not needed').first().waitFor();
    await page.getByLabel('It no longer applies to this child').check();
    await page.getByLabel('Say why in a few words').fill('Moves to another school on Friday');
    await page.getByRole('button', { name: 'Take it off the list' }).click();
    await page.getByText('It is off your list.').waitFor();
    expect(await page.locator('.task', { hasText: 'Agree a key adult for Kit M.' }).count()).toBe(0);
    await context.close();

    const head = await browse(app, world.person('exampleton', 'headteacher'));
    await head.page.goto('/my-work');
    await follow(head.page, head.page.getByRole('link', { name: 'See what, and why' }).click());
    await expectAccessible(head.page);
    await picture(head.page, 'not-needed-1280');
    expect(await head.page.content()).toContain('Moves to another school on Friday');
    await head.page.getByRole('button', { name: /I have looked at/ }).click();
    await head.page.getByText('You have looked at all of them.').waitFor();
    await head.page.getByRole('button', { name: /It is needed/ }).click();
    await head.page.getByText('Nothing was said not to be needed.').waitFor();
    await head.context.close();
  });

  test('an agreed action is done on its true day, and then off the list', async () => {
    const { page, context } = await browse(app, teacher());
    await page.goto('/my-work');
    await follow(page, page.getByRole('link', { name: /Say it is done/ }).click());
    await expectAccessible(page);
    await page.getByLabel('Day').fill('30');
    await page.getByRole('button', { name: 'It is done' }).click();
    await page.getByText('The day it was done cannot be after today').first().waitFor();
    await page.getByLabel('Day').fill('23');
    await page.getByRole('button', { name: 'It is done' }).click();
    await page.getByText('It is done, and off your list.').waitFor();
    await follow(page, page.getByRole('link', { name: 'See what you have done' }).click());
    expect(await page.locator('main').innerText()).toContain('Ask Kit about the reading club');
    await expectAccessible(page);
    await context.close();
  });

  test('is empty for somebody who has nothing to do, and says so', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'teacher'), { width: 360 });
    await page.goto('/my-work');
    await page.getByText('Nothing needs you today.').waitFor();
    await expectAccessible(page);
    await picture(page, 'my-work-empty-360');
    await context.close();
  });

  test('a duty of a child is not there for who has nothing to do with it', async () => {
    const { rows } = await db.keeper.query('select id from duty where child_id = $1 limit 1', [
      world.child('exampleton', 'CPLA'),
    ]);
    for (const [school, post] of [
      ['overmoor', 'headteacher'],
      ['exampleton', 'teacher'],
      ['exampleton', 'school-office'],
    ] as const) {
      const { page, context } = await browse(app, world.person(school, post));
      const answer = await page.goto(`/duties/${rows[0].id}`);
      expect([403, 404], post).toContain(answer?.status());
      expect(await page.content()).not.toContain('Kit');
      const list = await page.goto('/not-needed');
      expect(list?.status()).toBe(school === 'overmoor' ? 200 : 403);
      await context.close();
    }
  });

  test('looking at it is a look at every child on it', async () => {
    const { rows } = await db.keeper.query(
      `select child_ids from audit_event where verb = 'child.listed' and actor_person = $1 and detail ->> 'how' = 'my-work' order by id limit 1`,
      [teacher()],
    );
    expect(rows[0].child_ids).toContain(world.child('exampleton', 'CPLA'));
    expect(rows[0].child_ids).not.toContain(world.child('exampleton', 'KIN'));
  });
});
