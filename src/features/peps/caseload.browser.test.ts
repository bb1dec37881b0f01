import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, closeBrowser, expectAccessible, picture, type RunningApp, startApp } from '../../../test/browser.ts';
import { countQueries } from '../../../test/count-queries.ts';
import { newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import type { PostId } from '../../access/index.ts';
import { rangeText } from '../../platform/database/database.ts';
import { caseloadPlansUrl } from './pep-urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let amara: string;
let planId: string;
let sinceLast: () => number;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  const counted = countQueries(db.app);
  sinceLast = counted.sinceLast;
  app = await startApp(db, { database: counted.database });
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  // looked after by Northmere, at a school in Eastholt
  amara = world.child('overmoor', 'CLA-elsewhere');
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     select c, $1, $2, 'adviser-of', '[2026-01-01,)' from unnest($3::uuid[]) c`,
    [world.organisation.northmere, world.person('northmere', 'adviser'), [robin, amara]],
  );
  const { begun } = await plans.begin('exampleton', 'designated-teacher', [robin]);
  planId = begun[0]?.planId ?? '';
  const school = ['exampleton', 'designated-teacher', robin, planId] as const;
  await plans.move(...school, { act: 'hold', on: '2026-11-20' });
  await plans.move(...school, { act: 'submit' });
  const sections = [{ section: 'schools-view', words: 'Say what helps' }];
  await plans.move('northmere', 'adviser', robin, planId, { act: 'return', reason: 'Nearly', sections });
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
  await db.drop();
});

const asker = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);

describe('the caseload', () => {
  test('the adviser sees what came back across schools, with what is late; every child listed is looked at', async () => {
    const { page, context } = await browse(app, world.person('northmere', 'adviser'), { width: 360 });
    await page.goto(caseloadPlansUrl);
    expect(await page.textContent('.lede')).toContain('Two children at two schools');
    expect(await page.textContent('main')).toContain('Returned, and not back');
    await plans.move('exampleton', 'designated-teacher', robin, planId, { act: 'resubmit' });
    await page.goto(caseloadPlansUrl);
    const text = await page.textContent('main');
    expect(text).toMatch(/Sent in again, to read.*Robin T\..*Exampleton Primary School/s);
    expect(text).toMatch(/With the school.*Amara S\..*Overmoor School.*No plan is begun/s);
    await expectAccessible(page);
    await picture(page, 'caseload-360');
    const { rows } = await db.keeper.query(
      `select child_ids from audit_event where detail->>'how' = 'caseload' order by id desc limit 1`,
    );
    expect(rows[0].child_ids.toSorted()).toEqual([robin, amara].toSorted());
    await context.close();
  });

  test('the head sees everybody’s and chooses whose; by school, and without scripts', async () => {
    const { page, context } = await browse(app, world.person('northmere', 'virtual-school-head'), {
      javaScript: false,
    });
    await page.goto(caseloadPlansUrl);
    expect(await page.textContent('h1')).toBe('Caseload of all advisers');
    expect(await page.textContent('main')).toContain('adviser of northmere');
    await page.goto(
      `${caseloadPlansUrl}?adviser=${world.person('northmere', 'adviser')}&school=${world.organisation.overmoor}`,
    );
    expect(await page.textContent('h1')).toBe('Caseload of adviser of northmere');
    const rows = await page.textContent('table >> nth=0');
    expect(rows).toContain('Amara S.');
    expect(rows).not.toContain('Robin T.');
    await context.close();
    const wide = await browse(app, world.person('northmere', 'virtual-school-head'));
    await wide.page.goto(caseloadPlansUrl);
    await expectAccessible(wide.page);
    await picture(wide.page, 'caseload-1280');
    await wide.context.close();
  });

  test('an adviser’s own list is theirs, whatever the address says; a colleague’s is empty', async () => {
    const own = await asker('northmere', 'adviser');
    const text = await (
      await own.get(`${caseloadPlansUrl}?adviser=${world.person('northmere', 'virtual-school-head')}`)
    ).text();
    expect(text).toContain('Robin T.');
    const eastholt = await (await asker('eastholt', 'adviser')).get(caseloadPlansUrl);
    expect(eastholt.status).toBe(200);
    expect(await eastholt.text()).toContain('Nobody is on your list yet');
  });
});

test.each<[OrganisationKey, PostId]>([
  ['exampleton', 'designated-teacher'],
  ['exampleton', 'headteacher'],
  ['northmere', 'social-worker'],
  ['northmere', 'reviewing-officer'],
  ['northmere', 'analyst'],
  ['northmere', 'authority-administrator'],
])('%s %s: neither the page nor a way to it', async (at, post) => {
  const who = await asker(at, post);
  const answer = await who.get(caseloadPlansUrl);
  expect(answer.status).toBe(403);
  expect(await answer.text()).not.toContain('Robin');
  expect(await (await who.get('/help')).text()).not.toContain(caseloadPlansUrl);
});

test('thirty more children take no more queries', async () => {
  const head = await asker('northmere', 'virtual-school-head');
  const queries = async () => {
    await head.get(caseloadPlansUrl);
    sinceLast();
    const answer = await head.get(caseloadPlansUrl);
    expect(answer.status).toBe(200);
    await answer.text();
    return sinceLast();
  };
  const few = await queries();
  const school = world.organisation.exampleton;
  const ids = Array.from({ length: 30 }, () => randomUUID());
  await db.as(world.person('exampleton', 'safeguarding-lead'), async ({ write }) => {
    const of = <T>(more: T) => ids.map((id) => ({ child_id: id, controller_id: school, ...more }));
    await write
      .insertInto('child')
      .values(ids.map((id) => ({ id, controller_id: school, created_at: testNow })))
      .execute();
    await write
      .insertInto('child_details')
      .values(of({ given_names: 'Invented', date_of_birth: '2017-03-14' as const }))
      .execute();
    await write
      .insertInto('enrolment')
      .values(of({ school_id: school, during: rangeText('2025-09-01', null) }))
      .execute();
    await write
      .insertInto('status_period')
      .values(
        of({
          ...{ kind: 'CLA', during: rangeText('2026-11-02', null), source: 'hand' },
          authority_id: world.organisation.northmere,
        }),
      )
      .execute();
  });
  await app.house.drainDuties();
  await plans.begin('exampleton', 'designated-teacher', ids);
  expect(await queries()).toBe(few);
});
