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
const idOf = (kind: string) => one('select id from policy where kind = $1', [kind]);
const day = (name: string, date: string, month: string, year: string) => ({
  ...{ [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year },
});

test('a policy that is published elsewhere is added, is late, and is asked for in my work', async () => {
  const { page, context } = await browse(app, person('headteacher'), { width: 360 });
  await page.goto('/policies');
  expect(await page.textContent('main')).toContain(
    'every school has one: Child protection and safeguarding, Behaviour',
  );
  await follow(page, page.getByRole('link', { name: 'Add a policy' }).click());
  await expectAccessible(page);
  await page.getByLabel('Behaviour', { exact: true }).check();
  await page.getByLabel('Where is it published?').fill('on our website');
  await follow(page, page.getByRole('button', { name: 'Add it' }).click());
  const wrong = await page.textContent('.govuk-error-summary');
  expect(wrong).toContain('Give the whole address');
  expect(wrong).toContain('Give the minute');
  await expectAccessible(page);
  await page.getByLabel('Where is it published?').fill('https://school.example/behaviour');
  const write = async (group: string, date: string, month: string, year: string) => {
    const at = page.getByRole('group', { name: group });
    await at.getByLabel('Day').fill(date);
    await at.getByLabel('Month').fill(month);
    await at.getByLabel('Year').fill(year);
  };
  await write('On which day was it last ratified?', '10', '11', '2025');
  await page.getByLabel('Minute').fill('FGB, item 3');
  await write('By when is it reviewed next?', '10', '11', '2026');
  await follow(page, page.getByRole('button', { name: 'Add it' }).click());
  const text = await page.textContent('main');
  expect(text).toContain('One past its review day, one touched by guidance that was reissued');
  expect(text).toContain('Was due Tue 10 Nov');
  await expectAccessible(page);
  await picture(page, 'policies-late-360');
  await page.goto('/my-work');
  const work = await page.textContent('main');
  expect(work).toContain('Review and ratify the policy');
  expect(work).toContain('The review date of “Behaviour” is');
  await context.close();
});

test('what was reissued is read, and somebody says that no sentence changes', async () => {
  const { page, context } = await browse(app, person('safeguarding-lead'));
  await page.goto(`/policies/${await idOf('behaviour')}`);
  const text = await page.textContent('main');
  expect(text).toContain('Suspension and permanent exclusion, July 2026');
  expect(text).toContain('Clearer rules on off-rolling');
  await expectAccessible(page);
  await picture(page, 'policy-reissued-1280');
  await page.getByText('Say that no sentence changes').click();
  await follow(page, page.getByRole('button', { name: 'No sentence changes' }).click());
  expect(await page.textContent('.govuk-error-summary')).toContain('Say in a sentence why');
  await expectAccessible(page);
  await page.getByLabel('No sentence changes, because').fill('Our policy names no managed moves.');
  await follow(page, page.getByRole('button', { name: 'No sentence changes' }).click());
  expect(await page.textContent('main')).toContain('no sentence changes');
  await context.close();
  expect(await one(`select done_on::text as id from duty where rule = 'policy-guidance-read'`)).toBe('2026-11-24');
});

test('is reviewed again, which the duty shows as done', async () => {
  const policy = await idOf('behaviour');
  const again = { ...day('on', '20', '11', '2026'), ...day('review', '20', '11', '2027'), minute: 'FGB, item 4' };
  const early = { ...again, ...day('on', '1', '11', '2024') };
  const refused = await (await as('headteacher')).post(`/policies/${policy}/reviewed`, early);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('this one came later');
  expect((await (await as('headteacher')).post(`/policies/${policy}/reviewed`, again)).status).toBe(303);
  expect(
    await one(`select done_on::text as id from duty where rule = 'policy-reviewed' and due_on = '2026-11-10'`),
  ).toBe('2026-11-20');
});

test('the sentence of the adopted policy that names a reissued document is shown', async () => {
  const head = await as('headteacher');
  await head.post('/policies/adopt');
  const policy = await idOf('model');
  await head.post(`/policies/${policy}/adopt-rest`);
  await head.post(`/policies/${policy}/approve`);
  await head.post(`/policies/${policy}/ratify`, {
    ...{ ...day('on', '24', '11', '2026'), minute: 'FGB, item 5', told: 'yes' },
    ...day('review', '24', '11', '2027'),
  });
  // as though it had been ratified before September
  await db.keeper.query(`alter table policy_version disable trigger policy_steps`);
  await db.keeper.query(
    `update policy_version set approved_at = '2026-03-01', ratified_on = '2026-03-02', ratified_at = '2026-03-02' where here`,
  );
  await db.keeper.query(`alter table policy_version enable trigger policy_steps`);
  const text = await (await head.get(`/policies/${policy}`)).text();
  expect(text).toContain('Keeping children safe in education, September 2026');
  expect(text).toContain('then this sentence in “What staff know and do”');
});

test('refused is whoever does not keep the list, or judges no guidance', async () => {
  const policy = await idOf('behaviour');
  for (const post of ['teacher', 'governor', 'clerk'] as const) {
    const asker = await as(post);
    expect((await asker.get('/policies/add')).status, post).toBe(403);
    expect((await asker.post(`/policies/${policy}/reviewed`)).status, post).toBe(403);
    expect((await asker.post(`/policies/${policy}/end`)).status, post).toBe(403);
    expect((await asker.post(`/policies/${policy}/guidance`, { edition: 'suspension-2026' })).status, post).toBe(403);
    expect((await asker.get(`/policies/${policy}`)).status, post).toBe(200);
  }
  expect((await (await as('administrator')).post(`/policies/${policy}/guidance`)).status).toBe(403);
  expect((await (await as('headteacher')).post(`/policies/${policy}/end`)).status).toBe(303);
  expect(await (await (await as('headteacher')).get('/policies')).text()).not.toContain('>Behaviour<');
});
