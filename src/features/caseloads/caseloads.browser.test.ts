import { beforeEach, describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ db, app, world } = opened);
});
beforeEach(async () => {
  await db.keeper.query('delete from child_relation');
});

const at = (post: Parameters<World['person']>[1]) => world.person('northmere', post);
const names = ['Testwood', 'Exampleby', 'Placeholder', 'Samplewell', 'Robin', 'Noor', 'Jude', 'Amara'];
const ofWorker = (id: string) => `/school/caseloads?role=social-worker-of&worker=${id}`;
const holding = (childId: string) =>
  db.keeper
    .query('select person_id, during::text from child_relation where child_id = $1 order by lower(during)', [childId])
    .then(({ rows }) => rows);
const give = (personId: string, children: readonly string[]) =>
  db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     select id, $1, $2, 'social-worker-of', '[2026-01-12,)' from unnest($3::uuid[]) id`,
    [world.organisation.northmere, personId, children],
  );
const all = () => [
  world.child('exampleton', 'CLA'),
  world.child('exampleton', 'CIN'),
  world.child('exampleton', 'CP'),
  world.child('overmoor', 'CLA-elsewhere'),
];

describe('caseloads', () => {
  test.each([360, 1280])('read well at %i px, with those who have nobody first', async (width) => {
    await give(at('social-worker'), all().slice(0, 3));
    const { page, context } = await browse(app, at('virtual-school-head'), { width });
    for (const [path, name] of [
      ['/school/caseloads', 'nobody'],
      [ofWorker(at('social-worker')), 'worker'],
      ['/school/caseloads?role=adviser-of', 'advisers'],
    ] as const) {
      expect((await page.goto(path))?.status()).toBe(200);
      await picture(page, `caseloads-${name}-${width}`);
      await expectAccessible(page);
    }
    const heads = await page.locator('h2').allTextContents();
    expect(heads[0]).toContain('With nobody');
    await context.close();
  });

  test('an administrator gives children by number, and sees no name, without scripts', async () => {
    await db.keeper.query(
      `insert into child_details (child_id, controller_id, authority_child_id) values ($1, $2, 'NM-77')
       on conflict (child_id, controller_id) do update set authority_child_id = 'NM-77'`,
      [world.child('exampleton', 'CLA'), world.organisation.northmere],
    );
    const { page, context } = await browse(app, at('authority-administrator'), { width: 360, javaScript: false });
    await page.goto('/school');
    await follow(page, page.getByRole('link', { name: 'Caseloads' }).click());
    expect(await page.textContent('main')).toContain('Four children have no social worker.');
    for (const name of names) expect(await page.textContent('main'), name).not.toContain(name);
    await page.getByLabel('Child NM-77').check();
    await follow(page, page.getByRole('button', { name: 'Give them this social worker' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Choose somebody');
    for (const name of names) expect(await page.textContent('main'), name).not.toContain(name);
    await page.getByLabel('To whom?').selectOption({ label: 'social-worker of northmere' });
    await follow(page, page.getByRole('button', { name: 'Give them this social worker' }).click());
    expect(await page.textContent('main')).toContain('One child given.');
    expect(await page.textContent('main')).toContain('Three children have no social worker.');
    expect(await holding(world.child('exampleton', 'CLA'))).toEqual([
      { person_id: at('social-worker'), during: '[2026-11-24,)' },
    ]);
    const { rows } = await db.keeper.query(
      `select count(*)::int as n from audit_event where actor_person = $1 and verb = 'child.listed'`,
      [at('authority-administrator')],
    );
    expect(rows[0].n, 'a look is recorded of those seen by name alone').toBe(0);
    await context.close();
  });

  test('the head of the Virtual School covers for some days, then gives all that somebody who leaves had', async () => {
    await give(at('social-worker'), all().slice(0, 2));
    const { page, context } = await browse(app, at('virtual-school-head'), { javaScript: false });
    await page.goto(ofWorker(at('social-worker')));
    const switchLooking = () => follow(page, page.getByRole('button', { name: 'Someone is looking' }).click());
    await switchLooking();
    expect(await page.textContent('main')).not.toContain('Testwood');
    await switchLooking();
    await page.getByLabel('Robin Testwood').check();
    await page.getByLabel('To whom?').selectOption({ label: 'duty-social-worker of northmere' });
    await page.getByLabel('Cover for some days').check();
    await follow(page, page.getByRole('button', { name: 'Give them this social worker' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Give the last day of cover');
    const until = page.getByRole('group', { name: 'Last day of cover' });
    await until.getByLabel('Day').fill('27');
    await until.getByLabel('Month').fill('11');
    await until.getByLabel('Year').fill('2026');
    await follow(page, page.getByRole('button', { name: 'Give them this social worker' }).click());
    expect(await page.textContent('main')).toContain('covered by duty-social-worker of northmere to 27 November 2026');

    await page.getByLabel('All two children').check();
    await page.getByLabel('To whom?').selectOption({ label: 'duty-social-worker of northmere' });
    await page.getByLabel('For good').check();
    const from = page.getByRole('group', { name: 'From which day?' });
    await from.getByLabel('Day').fill('23');
    await follow(page, page.getByRole('button', { name: 'Give them this social worker' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('That day has gone by');
    await from.getByLabel('Day').fill('30');
    await follow(page, page.getByRole('button', { name: 'Give them this social worker' }).click());
    expect(await page.textContent('main')).toContain('Two children given.');
    expect(await page.textContent('main')).toContain('duty-social-worker of northmere from 30 November 2026');
    expect(await holding(world.child('exampleton', 'CIN'))).toEqual([
      { person_id: at('social-worker'), during: '[2026-01-12,2026-11-30)' },
      { person_id: at('duty-social-worker'), during: '[2026-11-30,)' },
    ]);
    const { rows } = await db.keeper.query(
      `select child_ids from audit_event where actor_person = $1 and verb = 'child.listed' order by id desc limit 1`,
      [at('virtual-school-head')],
    );
    // the child in need stands there without a name, for her too
    expect(rows[0].child_ids).toEqual([world.child('exampleton', 'CLA')]);
    expect(await page.textContent('main')).not.toContain('Exampleby');
    await context.close();
  });

  test('others are refused, a school has none, and another authority’s child or worker is not there', async () => {
    for (const post of ['social-worker', 'adviser', 'analyst'] as const) {
      const asked = await askerFor(app, at(post), world.organisation.northmere);
      expect((await asked.get('/school/caseloads')).status, post).toBe(403);
      expect((await asked.post('/school/caseloads', { role: 'social-worker-of' })).status, post).toBe(403);
    }
    const school = await askerFor(app, world.person('exampleton', 'headteacher'), world.organisation.exampleton);
    expect((await school.get('/school/caseloads')).status).toBe(403);
    const other = await askerFor(app, world.person('eastholt', 'virtual-school-head'), world.organisation.eastholt);
    expect((await other.get(ofWorker(at('social-worker')))).status).toBe(404);
    const mine = {
      role: 'social-worker-of',
      children: world.child('exampleton', 'CLA'),
      'from-day': '24',
      'from-month': '11',
      'from-year': '2026',
    };
    const theirs = world.person('eastholt', 'social-worker');
    expect((await other.post('/school/caseloads', { ...mine, to: theirs })).status).toBe(422);
    const own = await askerFor(app, at('authority-administrator'), world.organisation.northmere);
    expect((await own.post('/school/caseloads', { ...mine, to: theirs })).status).toBe(422);
    expect(await holding(world.child('exampleton', 'CLA'))).toEqual([]);
  });
});

describe('an adviser', () => {
  test('sees by name whose the duty is at a school of another authority, on the page of what is due', async () => {
    await db.as(world.person('exampleton', 'headteacher'), (work) =>
      app.house.refreshDuties(work, [{ kind: 'child', id: world.child('exampleton', 'CLA-elsewhere') }]),
    );
    const asked = await askerFor(app, world.person('eastholt', 'adviser'), world.organisation.eastholt);
    const text = await (await asked.get('/whats-due')).text();
    expect(text).toContain('designated-teacher of exampleton');
    expect(text).not.toContain('Nobody: designated teacher at Exampleton');
  });
});
