import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import { type TestDatabase, testNow } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { endPosts, readCalendar, workOutDuties } from '../../../test/reminders.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  await workOutDuties(db, app.house, world);
  for (const post of ['designated-teacher', 'headteacher', 'safeguarding-lead'] as const)
    await db.keeper.query(
      `insert into account (person_id, email, password_hash, totp_confirmed_at) values ($1, $2, 'x', $3)`,
      [world.person('exampleton', post), `${post}@exampleton.example`, testNow],
    );
});

describe('what reminds you', () => {
  test.each([
    ['a laptop', 1280, true, 'designated-teacher'],
    ['a phone', 360, true, 'headteacher'],
    ['a phone without scripts', 360, false, 'safeguarding-lead'],
  ] as const)('a calendar link is made, read and ended on %s', async (_, width, javaScript, post) => {
    const { page, context } = await browse(app, world.person('exampleton', post), { width, javaScript });
    // axe needs scripts in the page
    const check = async (name: string) => {
      if (javaScript) await expectAccessible(page);
      await picture(page, `reminders-${name}-${width}${javaScript ? '' : '-plain'}`);
    };
    await page.goto('/account');
    await follow(page, page.getByRole('link', { name: 'Choose what reminds you' }).click());
    expect(await page.textContent('h1')).toBe('What reminds you');
    await check('none');

    await follow(page, page.getByRole('button', { name: 'Make a calendar link' }).click());
    expect(await page.textContent('h1')).toBe('Your calendar link');
    const link = await page.getByLabel('The link').inputValue();
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1\/calendar\/[\w-]{43}\.ics$/);
    expect(await page.getByRole('link', { name: 'Add it on this device' }).getAttribute('href')).toBe(
      link.replace('http:', 'webcal:'),
    );
    await check('link');
    const path = new URL(link).pathname;
    const read = await fetch(app.url + path);
    expect(read.status).toBe(200);
    if (post === 'designated-teacher') expect(readCalendar(await read.text()).length).toBeGreaterThan(3);
    else await read.arrayBuffer();

    await follow(page, page.getByRole('link', { name: 'I have given it to my calendar' }).click());
    expect(await page.textContent('main')).toContain('Last read: Today, 10:00.');
    expect(await page.content()).not.toContain(path);
    await check('made');

    await follow(page, page.getByRole('button', { name: 'End this link' }).click());
    expect(await page.getByRole('status').first().textContent()).toContain('The link no longer works.');
    await check('ended');
    expect((await fetch(app.url + path)).status).toBe(404);
    await context.close();
  });

  test('the weekly mail is stopped and taken up again', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width: 360 });
    await page.goto('/account/reminders');
    expect(await page.textContent('main')).toContain(
      'to designated-teacher@exampleton.example, when something is late',
    );
    await follow(page, page.getByRole('button', { name: 'Stop the weekly mail' }).click());
    expect(await page.textContent('main')).toContain('The weekly mail is off');
    await expectAccessible(page);
    await follow(page, page.getByRole('button', { name: 'Send me the weekly mail' }).click());
    expect(await page.textContent('main')).toContain('The weekly mail is on');
    await context.close();
  });

  test('somebody without a post is refused, in words that say whom to ask', async () => {
    await endPosts(db, world.person('exampleton', 'clerk'), '2026-11-20');
    const { page, context } = await browse(app, world.person('exampleton', 'clerk'), { width: 360 });
    const answer = await page.goto('/account/reminders');
    expect(answer?.status()).toBe(403);
    expect(await page.textContent('h1')).toBe('This is not yours to open');
    await expectAccessible(page);
    await page.goto('/account');
    expect(await page.getByText('What reminds you').count()).toBe(0);
    await context.close();
  });
});
