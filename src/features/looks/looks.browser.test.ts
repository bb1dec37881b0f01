import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { askedUrl, looksUrl } from './model.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;
let looks: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  looks = looksUrl(robin);
  const teacher = await askerOf('exampleton', 'designated-teacher');
  for (const path of ['', '', '/why', '/record']) await teacher.get(`/children/${robin}${path}`);
  await teacher.get('/children');
  await (await askerOf('northmere', 'virtual-school-head')).get(`/children/${robin}`);
  await (await askerOf('exampleton', 'attendance-officer')).get('/children');
  const mental = await askerOf('exampleton', 'mental-health-lead');
  await mental.post(`/children/${robin}/break-glass`, { reason: 'She is not well and nobody is here' });
  await mental.get(`/children/${robin}`);
});

const askerOf = (at: OrganisationKey, post: PostId) => askerFor(app, world.person(at, post), world.organisation[at]);
const head = () => world.person('exampleton', 'headteacher');
/** The latest look of somebody at Robin. */
const lookBy = async (at: OrganisationKey, post: PostId): Promise<number> => {
  const { rows } = await db.keeper.query(
    `select max(id) as id from audit_event where actor_person = $1 and verb = 'child.look' and child_ids = array[$2::uuid]`,
    [world.person(at, post), robin],
  );
  return rows[0].id;
};

describe('who has looked', () => {
  test.each([360, 1280])('reads well at %i, with what, how, from where, and the glass', async (width) => {
    const { page, context } = await browse(app, head(), { width });
    await page.goto(`/children/${robin}`);
    await page.click('text=Everybody who has looked');
    await page.waitForURL(`**${looks}`);
    await picture(page, `looks-${width}`);
    await expectAccessible(page);
    const rows = await page.locator('tbody tr').allInnerTexts();
    const row = (words: string) => rows.find((text) => text.includes(words)) ?? '';
    expect(row('designated-teacher of exampleton')).toContain('Child’s page (2 times), why the child is here');
    expect(row('designated-teacher of exampleton')).toContain('Designated teacher, Exampleton Primary School');
    expect(row('virtual-school-head of northmere')).toContain('Northmere Council');
    expect(row('mental-health-lead of exampleton')).toContain('Under a broken glass');
    expect(rows.join()).not.toContain('attendance-officer');
    await page.click('text=Show these, too');
    await page.waitForURL('**lists=yes');
    const all = await page.locator('tbody tr').allInnerTexts();
    expect(all.find((text) => text.includes('attendance-officer'))).toContain('List of children');
    await expectAccessible(page);
    await context.close();
  });

  test('is the head’s alone, and hidden while someone is looking', async () => {
    for (const post of ['safeguarding-lead', 'designated-teacher'] as const) {
      const asker = await askerOf('exampleton', post);
      expect((await asker.get(looks)).status, post).toBe(403);
      const ask = `${looks}/${await lookBy('northmere', 'virtual-school-head')}/ask`;
      expect((await asker.post(ask)).status, post).toBe(403);
    }
    expect((await (await askerOf('overmoor', 'headteacher')).get(looks)).status).toBe(404);
    const { page, context } = await browse(app, head());
    await page.goto(looks);
    await page.click('.looking__switch');
    await page.goto(looks);
    expect(await page.content()).not.toMatch(/Robin|designated-teacher of/);
    await context.close();
  });

  test('is asked about once; the one asked answers once, and the head reads it', async () => {
    const { page, context } = await browse(app, head());
    await page.goto(looks);
    await page.click('text=Ask why designated-teacher of exampleton');
    await page.waitForURL('**/ask');
    await picture(page, 'looks-ask-1280');
    await expectAccessible(page);
    await page.click('button:has-text("Ask why")');
    await page.waitForURL(`**${looks}`);
    expect(await page.content()).toContain('no answer yet');
    const again = await (await askerOf('exampleton', 'headteacher')).post(
      `${looks}/${await lookBy('exampleton', 'designated-teacher')}/ask`,
    );
    expect([again.status, await again.text()]).toEqual([403, expect.stringContaining('asked about already')]);

    const teacher = await browse(app, world.person('exampleton', 'designated-teacher'), {
      width: 360,
    });
    await teacher.page.goto('/my-work');
    await teacher.page.click('text=Read it and answer');
    await teacher.page.waitForURL(`**${askedUrl}`);
    await picture(teacher.page, 'asked-360');
    await expectAccessible(teacher.page);
    await teacher.page.click('.mini a:has-text("Robin Testwood")');
    await teacher.page.waitForURL('**/asked/**');
    await teacher.page.click('button:has-text("Send the answer")');
    await teacher.page.locator('.govuk-error-summary').waitFor();
    await expectAccessible(teacher.page);
    await teacher.page.fill('textarea', 'I wrote her plan on Tuesday.');
    await picture(teacher.page, 'answer-360');
    const here = teacher.page.url();
    await teacher.page.click('button:has-text("Send the answer")');
    await teacher.page.locator('h1:has-text("You were asked")').waitFor();
    expect(await teacher.page.content()).toContain('I wrote her plan on Tuesday.');
    await teacher.context.close();
    const twice = await (await askerOf('exampleton', 'designated-teacher')).post(new URL(here).pathname, {
      answer: 'Something else',
    });
    expect(twice.status).toBe(403);

    await page.goto(looks);
    expect(await page.locator('tbody tr:has-text("designated-teacher of exampleton")').innerText()).toContain(
      'I wrote her plan on Tuesday.',
    );
    await context.close();
    // nobody else reads question or answer
    const other = await askerOf('exampleton', 'safeguarding-lead');
    expect((await other.get(new URL(here).pathname)).status).toBe(404);
    expect(await (await other.get(askedUrl)).text()).not.toContain('plan on Tuesday');
    const { rows } = await db.keeper.query(
      `select to_address, subject || body_text as text from mail where kind = 'look-question'`,
    );
    expect(rows.map((row) => row.to_address)).toEqual([
      'designated-teacher@exampleton.example',
      'headteacher@exampleton.example',
    ]);
    for (const { text } of rows) expect(text).not.toMatch(/Robin|Testwood|Exampleton|plan on Tuesday/);
  });

  test('needs no script', async () => {
    const { page, context } = await browse(app, head(), { javaScript: false });
    await page.goto(looks);
    await page.click('text=Ask why mental-health-lead of exampleton');
    await page.waitForURL('**/ask');
    await page.click('button:has-text("Ask why")');
    await page.waitForURL(`**${looks}`);
    await context.close();
    const asked = await browse(app, world.person('exampleton', 'mental-health-lead'), { javaScript: false });
    await asked.page.goto(askedUrl);
    await asked.page.click('.mini a');
    await asked.page.fill('textarea', 'She was unwell.');
    await asked.page.click('button:has-text("Send the answer")');
    await asked.page.locator('h1:has-text("You were asked")').waitFor();
    await asked.context.close();
  });

  test('somebody elsewhere is asked, too; somebody who has left is not, and it says so', async () => {
    const asker = await askerOf('exampleton', 'headteacher');
    const ask = async () => `${looks}/${await lookBy('northmere', 'virtual-school-head')}/ask`;
    const virtual = world.person('northmere', 'virtual-school-head');
    await db.keeper.query(`update post_holding set during = '[2025-09-01,2026-11-24)' where person_id = $1`, [virtual]);
    const text = await (await asker.get(looks)).text();
    expect(text).toContain('Has left, and cannot be asked here');
    const refused = await asker.post(await ask());
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('holds no post any more')]);
    await db.keeper.query(`update post_holding set during = '[2025-09-01,)' where person_id = $1`, [virtual]);
    expect((await asker.post(await ask())).status).toBe(303);
    const theirs = await (await askerOf('northmere', 'virtual-school-head')).get(askedUrl);
    expect(await theirs.text()).toContain('Asked by the headteacher of Exampleton Primary School');
  });

  test('a look at another child, or none of this person’s, is nothing to ask about', async () => {
    const asker = await askerOf('exampleton', 'headteacher');
    expect((await asker.post(`${looks}/999999/ask`)).status).toBe(404);
    const other = world.child('exampleton', 'KIN');
    expect(
      (await asker.post(`${looksUrl(other)}/${await lookBy('northmere', 'virtual-school-head')}/ask`)).status,
    ).toBe(404);
    // and the database says so by itself
    const event = await lookBy('exampleton', 'designated-teacher');
    const question = {
      child_id: robin,
      controller_id: world.organisation.exampleton,
      audit_event_id: event,
      asked_of: world.person('exampleton', 'senco'),
      asked_by: head(),
    };
    const write = (by: string, changes: object) =>
      db.as(by, ({ write }) =>
        write
          .insertInto('look_question')
          .values({ ...question, ...changes })
          .execute(),
      );
    await expect(write(head(), {})).rejects.toThrow('row-level security');
    const lead = world.person('exampleton', 'safeguarding-lead');
    await expect(
      write(lead, { asked_by: lead, asked_of: world.person('exampleton', 'designated-teacher') }),
    ).rejects.toThrow('row-level security');
  });
});
