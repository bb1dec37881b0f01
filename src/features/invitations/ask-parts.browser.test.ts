import { expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import { askField } from './ask-parts.page.tsx';
import { askPartsUrl } from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let planOf: Record<'robin' | 'amara' | 'elsewhere', string>;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const plans = plansIn(db, app.house, world);
  const [robin, amara] = [world.child('exampleton', 'CLA'), world.child('exampleton', 'CLA-elsewhere')];
  const { begun } = await plans.begin('exampleton', 'designated-teacher', [robin, amara]);
  const other = await plans.begin('overmoor', 'designated-teacher', [world.child('overmoor', 'CLA')]);
  const id = (childId: string) => begun.find((each) => each.childId === childId)?.planId ?? '';
  planOf = { robin: id(robin), amara: id(amara), elsewhere: other.begun[0]?.planId ?? '' };
  await db.keeper.query(
    `insert into contact (child_id, controller_id, name, role, email, unsafe, during) values
      ($1, $3, 'Mrs Pretendham', 'foster-carer', 'pretendham@home.example', false, '[2026-01-01,)'),
      ($1, $3, 'Somebody Unsafe', 'parent', 'unsafe@home.example', true, '[2026-01-01,)'),
      ($2, $3, 'Mr Madeupton', 'foster-carer', 'madeupton@home.example', false, '[2026-01-01,)'),
      ($2, $3, 'Ms Nomail', 'parent', null, false, '[2026-01-01,)')`,
    [robin, amara, world.organisation.exampleton],
  );
  await db.keeper.query(
    `insert into contact_rule (child_id, controller_id, position, contact_id, how)
     select child_id, controller_id, 1, id, 'By email' from contact where name = 'Mrs Pretendham'`,
  );
});

const lead = (options: { width: number; javaScript: boolean }) =>
  browse(app, world.person('exampleton', 'designated-teacher'), options);

test('shows on a phone who can be asked and why others cannot, and says what is wrong with the form', async () => {
  const { page, context } = await lead({ width: 360, javaScript: true });
  await page.goto('/peps');
  await follow(page, page.click('a:has-text("Ask for everybody’s part")'));
  expect(await page.textContent('.lede')).toContain('Two plans have somebody who is not asked yet');
  expect(await page.textContent('main')).toContain('Not to be contacted: nothing is sent to them.');
  expect(await page.isChecked('label:has-text("Mrs Pretendham") >> xpath=.. >> input')).toBe(true);
  expect(await page.isChecked('label:has-text("Mr Madeupton") >> xpath=.. >> input')).toBe(false);
  await expectAccessible(page);
  await picture(page, 'ask-parts-360');
  await page.fill('#until-year', '2030');
  await follow(page, page.click('button:has-text("Ask them")'));
  expect(await page.textContent('.govuk-error-summary')).toContain('at the latest');
  for (const box of await page.locator('form[method="post"] input[name^="ask."]').all()) await box.uncheck();
  await follow(page, page.click('button:has-text("Ask them")'));
  expect(await page.textContent('.govuk-error-summary')).toContain('Nobody is chosen');
  await expectAccessible(page);
  await context.close();
});

test('asks for one child alone without scripts, and tells the code once', async () => {
  const { page, context } = await lead({ width: 360, javaScript: false });
  await page.goto(`${askPartsUrl}?plan=${planOf.amara}&plan=${planOf.elsewhere}`);
  expect(await page.textContent('form[method="post"]')).not.toContain('Mrs Pretendham');
  await page.check('label:has-text("Mr Madeupton") >> xpath=.. >> input');
  await follow(page, page.click('button:has-text("Ask them")'));
  expect(await page.textContent('h1')).toBe('Who was asked');
  expect(await page.textContent('.lede')).toContain('Two requests were sent.');
  expect(await page.textContent('main')).toMatch(/The code to tell them: \d{3} \d{3}/);
  await picture(page, 'asked-parts-360');
  await context.close();
});

test('asks for the rest, and says afterwards what was sent', async () => {
  const { page, context } = await lead({ width: 1280, javaScript: true });
  await page.goto(askPartsUrl);
  expect(await page.textContent('main form[method="post"]')).not.toContain('Mr Madeupton');
  await expectAccessible(page);
  await picture(page, 'ask-parts-1280');
  // marked by somebody else while the page is open
  await db.keeper.query(`update contact set unsafe = true where name = 'Mrs Pretendham'`);
  await follow(page, page.click('button:has-text("Ask them")'));
  expect(await page.textContent('.lede')).toContain('One request was sent. One was not');
  expect(await page.textContent('main')).toContain('Mrs Pretendham (carer). Not asked: Not to be contacted');
  await expectAccessible(page);
  await picture(page, 'asked-parts-1280');
  await context.close();
  const { rows } = await db.keeper.query(`select to_address from mail where kind = 'invitation-part'`);
  expect(rows).toEqual([{ to_address: 'madeupton@home.example' }]);
});

test('a plan of another school is not there, whoever does not lead plans is refused, and names hide while someone is looking', async () => {
  const teacher = await askerFor(app, world.person('exampleton', 'designated-teacher'), world.organisation.exampleton);
  const until = { 'until-day': '15', 'until-month': '12', 'until-year': '2026' };
  const answer = await teacher.post(askPartsUrl, { ...until, [askField(planOf.elsewhere)]: 'everybody' });
  const said = await answer.text();
  expect(said).toContain('One plan was not there for you.');
  expect(said).toContain('Nobody was asked.');
  const { rows } = await db.keeper.query('select 1 from plan_step where plan_id = $1 and position > 1', [
    planOf.elsewhere,
  ]);
  expect(rows).toEqual([]);
  await teacher.post('/someone-is-looking', { on: 'yes', back: '/peps' });
  expect(await (await teacher.get(askPartsUrl)).text()).not.toMatch(/Robin|Amara|Pretendham/);
  for (const [at, post] of [
    ['exampleton', 'safeguarding-lead'],
    ['exampleton', 'teacher'],
    ['northmere', 'social-worker'],
  ] as const) {
    const asker = await askerFor(app, world.person(at, post), world.organisation[at]);
    expect((await asker.get(askPartsUrl)).status).toBe(403);
    expect((await asker.post(askPartsUrl, until)).status).toBe(403);
  }
});
