import { expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ db, app, world } = opened);
});

const person = (post: PostId) => world.person('exampleton', post);
const as = (post: PostId): Promise<Asker> => askerFor(app, person(post), world.organisation.exampleton);
const one = async (statement: string, values: unknown[] = []): Promise<string> => {
  const { rows } = await db.keeper.query<{ id: string }>(statement, values);
  return rows[0]?.id ?? '';
};
const register = '/school/register/designated-teacher';

test('a post says what it asks, by what that is shown, and who has held it', async () => {
  const { page, context } = await browse(app, person('headteacher'), { width: 360 });
  await page.goto('/school');
  await follow(page, page.getByRole('link', { name: 'Designated teacher', exact: true }).click());
  expect(await page.textContent('main')).toContain('Who has held it');
  await expectAccessible(page);
  await follow(page, page.getByRole('link', { name: /Say what shows it.*Has the seniority/ }).click());
  await expectAccessible(page);
  await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
  expect(await page.textContent('.govuk-error-summary')).toContain('Say what shows it');
  await page.getByLabel('What shows it?').fill('On the leadership team, minute 12 of the autumn');
  await page.setInputFiles('#file', { name: 'x.html', mimeType: 'application/pdf', buffer: Buffer.from('<html>') });
  await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
  expect(await page.textContent('.govuk-error-summary')).toContain('This kind of file cannot be added');
  expect(await one('select id from post_evidence'), 'nothing is half written').toBe('');
  await page.setInputFiles('#file', {
    name: 'minute.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 A minute'),
  });
  const since = page.getByRole('group', { name: 'Since when is it so? (optional)' });
  await since.getByLabel('Day').fill('1');
  await since.getByLabel('Month').fill('9');
  await since.getByLabel('Year').fill('2025');
  await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
  const text = await page.textContent('main');
  expect(text).toContain('On the leadership team, minute 12 of the autumn');
  expect(text).toContain('since 1 September 2025');
  expect(text).toContain('minute.pdf');
  await expectAccessible(page);
  await picture(page, 'post-360');
  await page.setViewportSize({ width: 1280, height: 900 });
  await picture(page, 'post-1280');
  await context.close();
});

test('everybody here reads the register, and the paper is opened by whose it is and by those who give posts', async () => {
  const file = await one('select id from post_evidence_file');
  const holding = await one('select holding_id as id from post_evidence');
  const paper = `${register}/papers/${file}`;
  for (const post of ['headteacher', 'administrator', 'designated-teacher'] as const) {
    expect([post, (await (await as(post)).get(paper)).status]).toEqual([post, 200]);
  }
  for (const post of ['teacher', 'governor', 'safeguarding-lead', 'clerk'] as const) {
    const asker = await as(post);
    const answer = await asker.get(register);
    expect([post, answer.status]).toEqual([post, 200]);
    const text = await answer.text();
    expect(text).toContain('minute 12 of the autumn');
    expect(text).not.toContain('minute.pdf');
    expect([post, (await asker.get(paper)).status]).toEqual([post, 404]);
    expect([post, (await asker.get(`${register}/${holding}/seniority`)).status]).toEqual([post, 403]);
    expect([post, (await asker.post(`${register}/${holding}/seniority`, { words: 'So it is' })).status]).toEqual([
      post,
      403,
    ]);
    expect([post, (await asker.post(`${register}/${holding}/take-back`)).status]).toEqual([post, 403]);
  }
  const elsewhere = await askerFor(app, world.person('overmoor', 'headteacher'), world.organisation.overmoor);
  expect((await elsewhere.get(paper)).status).toBe(404);
  expect((await elsewhere.post(`${register}/${holding}/seniority`, { words: 'So it is' })).status).toBe(404);
  expect((await elsewhere.get('/school/register/no-such-post')).status).toBe(404);
});

test('what was written by mistake is taken back, with its paper', async () => {
  const head = await as('headteacher');
  const evidence = await one('select id from post_evidence');
  const holding = await one('select holding_id as id from post_evidence');
  const file = await one('select id from post_evidence_file');
  expect((await head.post(`${register}/${holding}/take-back`, { evidence: holding })).status).toBe(404);
  expect((await head.post(`${register}/${holding}/take-back`, { evidence })).status).toBe(303);
  expect((await head.get(`${register}/papers/${file}`)).status).toBe(404);
  expect(await (await head.get(register)).text()).not.toContain('minute 12');
});
