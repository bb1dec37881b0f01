import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, picture, type RunningApp } from '../../../test/browser.ts';
import { type TestDatabase, testNow } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { checkExport } from './index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let upn: string;
let now = testNow;

withHouse(
  async (opened) => {
    ({ db, app, world } = opened);
    const robin = world.child('exampleton', 'CLA');
    upn = (await db.keeper.query('select upn from child_details where child_id = $1', [robin])).rows[0].upn;
    await db.as(world.person('exampleton', 'safeguarding-lead'), async (work) => {
      for (const childId of [robin, world.child('exampleton', 'KIN')])
        await recordEvent(work, {
          verb: 'child.corrected',
          organisationId: world.organisation.exampleton,
          childIds: [childId],
          values: [{ field: 'details.class', before: 'Larch', after: 'Birch', childId }],
        });
    });
    await db.keeper.query(`update audit_event set at = '2019-05-01' where verb = 'child.corrected'`);
  },
  () => ({ clock: () => now }),
);

const askerOf = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const administrator = () => world.person('exampleton', 'administrator');
const valuesLeft = async () => Number((await db.keeper.query('select count(*) as n from audit_value')).rows[0].n);
const ask = {
  'before-day': '1',
  'before-month': '11',
  'before-year': '2020',
  reason: 'Kept long enough, says our schedule',
};
const waitingId = async (): Promise<string> =>
  (await db.keeper.query('select id from value_destruction where destroyed is null order by asked_at desc limit 1'))
    .rows[0].id;

describe('the audit', () => {
  test.each([360, 1280])('reads well at %i', async (width) => {
    const { page, context } = await browse(app, administrator(), { width, steppedUp: true });
    for (const [name, path] of [
      ['audit', '/audit'],
      ['old-values', '/audit/values'],
    ] as const) {
      await page.goto(path);
      await picture(page, `${name}-${width}`);
      await expectAccessible(page);
    }
    await context.close();
  });

  test('is taken away without a script, and is whole', async () => {
    const { page, context } = await browse(app, administrator(), { steppedUp: true, javaScript: false });
    await page.goto('/audit');
    const loading = page.waitForEvent('download');
    await page.click('button:has-text("Export the audit")');
    const file = await (await loading).path();
    expect(await checkExport(readFileSync(file, 'utf8').split('\n'))).toMatchObject({ whole: true, problem: null });
    await page.click('button:has-text("Check the chain")');
    await page.locator('text=The chain is whole.').waitFor();
    await context.close();
    const { rows } = await db.keeper.query(`select actor_person from audit_event where verb = 'audit.exported'`);
    expect(rows).toEqual([{ actor_person: administrator() }]);
  });

  test('is asked for again, and is for those who set up', async () => {
    const cookie = await app.cookieFor(administrator());
    for (const path of ['/audit', '/audit/values']) {
      const answer = await fetch(app.url + path, { headers: { cookie }, redirect: 'manual' });
      expect(answer.headers.get('location'), path).toMatch(/^\/sign-in\/again/);
    }
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    expect((await lead.post('/audit', {})).status).toBe(403);
    expect((await lead.post('/audit/check')).status).toBe(403);
    const wrong = await (await askerOf('exampleton', 'administrator')).post('/audit', { 'from-day': '1' });
    expect(wrong.status).toBe(422);
  });
});

describe('old values', () => {
  test('are counted, asked for by one, destroyed by another; the chain stays whole', async () => {
    expect(await valuesLeft()).toBe(2);
    const { page, context } = await browse(app, administrator(), { steppedUp: true });
    await page.goto('/audit/values');
    for (const [name, value] of Object.entries(ask)) await page.fill(`[name="${name}"]`, value);
    await page.click('button:has-text("Count them")');
    await page.locator('h1:has-text("2 old values would be destroyed")').waitFor();
    await picture(page, 'old-values-counted-1280');
    await page.click('button:has-text("Ask for this")');
    await page.waitForURL('**/audit/values');
    expect(await page.content()).toContain('Another person has to agree');
    const id = await waitingId();
    // not by oneself, nor by somebody without such a post, nor from elsewhere
    const asker = await askerOf('exampleton', 'administrator');
    expect((await asker.post(`/audit/values/of/${id}`)).status).toBe(403);
    expect((await (await askerOf('exampleton', 'designated-teacher')).post(`/audit/values/of/${id}`)).status).toBe(403);
    expect((await (await askerOf('overmoor', 'headteacher')).post(`/audit/values/of/${id}`)).status).toBe(404);
    expect(await valuesLeft()).toBe(2);
    await context.close();

    const head = await browse(app, world.person('exampleton', 'headteacher'), {
      width: 360,
      steppedUp: true,
    });
    await head.page.goto('/audit/values');
    await head.page.click('text=Read and agree');
    await head.page.locator('h1:has-text("Destroy 2 old values?")').waitFor();
    await picture(head.page, 'old-values-agree-360');
    await expectAccessible(head.page);
    await head.page.click('button:has-text("Agree, and destroy them")');
    await head.page.locator('text=Two values were destroyed.').waitFor();
    await head.context.close();
    expect(await valuesLeft()).toBe(0);
    const [broken] = (await db.keeper.query('select app.check_audit() as broken')).rows;
    expect(broken.broken).toBeNull();
    const again = await (await askerOf('exampleton', 'headteacher')).post(`/audit/values/of/${id}`);
    expect(again.status).toBe(403);
    // the two who did it are not told; the safeguarding lead is, and the chair in place of the head, without content
    const { rows } = await db.keeper.query(`select to_address from mail where kind = 'alert' order by 1`);
    expect(rows.map((row) => row.to_address)).toEqual([
      'chair-of-governors@exampleton.example',
      'safeguarding-lead@exampleton.example',
    ]);
  });

  test('of all children stay for six years; of one, for those who see the child', async () => {
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    const young = await lead.post('/audit/values', { ...ask, 'before-year': '2026' });
    expect([young.status, await young.text()]).toEqual([422, expect.stringContaining('kept for 6 years')]);
    const one = await lead.post('/audit/values', { ...ask, 'before-year': '2026', upn });
    expect([one.status, await one.text()]).toEqual([200, expect.stringContaining('Robin Testwood')]);
    const admin = await askerOf('exampleton', 'administrator');
    const closed = await admin.post('/audit/values', { ...ask, upn });
    expect([closed.status, await closed.text()]).toEqual([
      422,
      expect.stringContaining('No child with this UPN is open to you'),
    ]);
    expect((await admin.post('/audit/values/ask', { ...ask, reason: 'tidy' })).status).toBe(422);
  });

  test('that nobody agreed to in three days stay', async () => {
    expect((await (await askerOf('exampleton', 'administrator')).post('/audit/values/ask', ask)).status).toBe(303);
    const id = await waitingId();
    now = new Date(testNow.getTime() + 73 * 3_600_000);
    const late = await (await askerOf('exampleton', 'headteacher')).post(`/audit/values/of/${id}`);
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('Ask again')]);
    now = testNow;
  });
});
