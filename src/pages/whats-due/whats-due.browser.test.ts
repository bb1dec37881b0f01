import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import { asking, type TestDatabase } from '../../../test/database.ts';
import { childKinds, type World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import { instantInEngland } from '../../calendar/index.ts';
import { inTransaction, rangeText, type Work } from '../../platform/database/database.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const { person, child, organisation } = world;
  const on = (day: '2026-11-03' | '2026-11-18', action: (work: Work) => Promise<void>) =>
    inTransaction(
      db.app,
      asking({ personId: person('exampleton', 'headteacher'), today: day, now: instantInEngland(day, '10:00') }),
      action,
    );
  const refresh = (work: Work) =>
    app.house.refreshDuties(work, [
      { kind: 'organisation', id: organisation.exampleton },
      ...childKinds.map((kind) => ({ kind: 'child' as const, id: child('exampleton', kind) })),
    ]);
  const robin = { child_id: child('exampleton', 'CLA'), controller_id: organisation.exampleton };
  await on('2026-11-03', async (work) => {
    await work.write
      .updateTable('status_period')
      .set({ during: rangeText('2026-11-02', null) })
      .where('child_id', '=', robin.child_id)
      .execute();
    await refresh(work);
  });
  // It comes out later that Robin came into care in October, and nobody holds the link governor's post any more.
  await on('2026-11-18', async (work) => {
    await work.write
      .updateTable('status_period')
      .set({ during: rangeText('2026-10-12', null) })
      .where('child_id', '=', robin.child_id)
      .execute();
    await work.write
      .updateTable('post_holding')
      .set({ during: rangeText('2025-09-01', '2026-11-10') })
      .where('person_id', '=', person('exampleton', 'chair-of-governors'))
      .execute();
    await refresh(work);
  });
});

const lead = () => world.person('exampleton', 'safeguarding-lead');

describe('What’s due', () => {
  test.each([360, 1280])('reads well at %i, by owner and by child', async (width) => {
    const { page, context } = await browse(app, lead(), { width });
    await page.goto('/whats-due');
    await expectAccessible(page);
    await picture(page, `whats-due-${width}`);
    await page.locator('summary').first().click();
    await expectAccessible(page);
    await page.goto('/whats-due?by=child');
    await expectAccessible(page);
    await picture(page, `whats-due-by-child-${width}`);
    await context.close();
  });

  test('says whose each is', async () => {
    const { page, context } = await browse(app, lead());
    await page.goto('/whats-due');
    const titles = await page.locator('main h2').allInnerTexts();
    expect(
      titles.some((title) => /^designated-teacher of exampleton, designated teacher \d/.test(title)),
      titles.join('; '),
    ).toBe(true);
    // The chair has gone: what was theirs falls to the head.
    expect(
      titles.some((title) => /^headteacher of exampleton, headteacher \(chair.*: nobody\)/.test(title)),
      titles.join('; '),
    ).toBe(true);
    expect(titles.some((title) => title.includes('social worker'))).toBe(true);
    await context.close();
  });

  test('has two answers about a past day, and says where they differ', async () => {
    const { page, context } = await browse(app, lead());
    await page.goto('/whats-due?on=2026-11-10');
    const row = page.locator('tr', { hasText: 'Start the first PEP for Robin' });
    expect(await row.innerText()).toMatch(/Another day was known then/);
    expect(await row.innerText()).toMatch(/school days? late/);
    await follow(page, page.getByRole('link', { name: 'Show it as it was known then' }).click());
    expect(await row.innerText()).toMatch(/Mon 16 Nov.*In 6 days/s);
    await expectAccessible(page);
    await picture(page, 'whats-due-then-1280');
    await context.close();
  });

  test('takes a day from its boxes, and says so when it is none', async () => {
    const { page, context } = await browse(app, lead(), { javaScript: false });
    await page.goto('/whats-due?on-day=10&on-month=11&on-year=2026');
    expect(await page.locator('.lede').first().innerText()).toContain('Tuesday 10 November 2026');
    const answer = await page.goto('/whats-due?on-day=31&on-month=11&on-year=2026');
    expect(answer?.status()).toBe(422);
    expect(await page.content()).toContain('There is no such day');
    await context.close();
  });

  test('while someone is looking no name and no reason is in the page', async () => {
    const { page, context } = await browse(app, lead());
    await page.goto('/whats-due');
    await follow(page, page.getByRole('button', { name: 'Someone is looking' }).click());
    const html = await page.content();
    for (const word of ['Robin', 'Kit', 'Amara', 'Promise', 'entering care']) expect(html).not.toContain(word);
    await expectAccessible(page);
    await context.close();
  });

  test('shows an authority its own children, and one school when it asks', async () => {
    const { page, context } = await browse(app, world.person('northmere', 'adviser'));
    await page.goto('/whats-due');
    const html = await page.content();
    expect(html).toContain('Robin');
    expect(html).not.toContain('Kit');
    expect(html).not.toContain('Amara');
    await expectAccessible(page);
    await page.goto(`/whats-due?school=${world.organisation.exampleton}`);
    expect(await page.content()).toContain('Hold the PEP meeting for Robin');
    await context.close();
  });

  test('is refused to posts that have no need of it', async () => {
    for (const [school, post] of [
      ['exampleton', 'teacher'],
      ['exampleton', 'chair-of-governors'],
      ['northmere', 'social-worker'],
    ] as const) {
      const { page, context } = await browse(app, world.person(school, post));
      expect((await page.goto('/whats-due'))?.status(), post).toBe(403);
      await context.close();
    }
  });

  test('prints as it reads', async () => {
    const { page, context } = await browse(app, lead());
    await page.goto('/whats-due');
    await page.emulateMedia({ media: 'print' });
    await picture(page, 'whats-due-print');
    await context.close();
  });
});
