import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import { POSTS } from '../../access/index.ts';
import { operatorDoer } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { nameKeyAdult } from '../children/index.ts';
import { fallsToBy, ownedBy } from '../duties/index.ts';
import { organisationOf } from '../organisations/index.ts';
import { endPost, postsHeldAt } from './index.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
let robin: string;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
  robin = world.child('exampleton', 'CLA');
  await db.as(world.person('exampleton', 'headteacher'), (work) =>
    nameKeyAdult(work, {
      childId: robin,
      controllerId: world.organisation.exampleton,
      personId: world.person('exampleton', 'teacher'),
      from: '2026-09-10',
      view: 'agreed',
      words: null,
      askedOn: '2026-09-10',
    }),
  );
  await workOutDuties(db, house, world);
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

/** No rule gives a key adult a duty yet, and the engine takes away what no rule gives: one is put there as it would be. */
async function putDuty(): Promise<void> {
  await db.keeper.query(
    `insert into duty (rule, subject_kind, subject_id, occurrence, assignee_kind, assignee, organisation_id, child_id,
       controller_id, opens_on, due_on)
     values ('profile-confirmed', 'child', $1, '2026', 'relation', 'key-adult', $2, $1, $2, '2026-09-10', '2026-12-01')`,
    [robin, world.organisation.exampleton],
  );
}

/** What of Robin's is somebody's, as My work asks. */
async function of(post: 'teacher' | 'designated-teacher'): Promise<string[]> {
  return db.as(world.person('exampleton', post), async (work) => {
    const rows = await postsHeldAt(work.read, world.organisation.exampleton);
    const personId = world.person('exampleton', post);
    const { duties } = await ownedBy(work.read, {
      doer: {
        personId,
        posts: rows
          .filter((held) => held.personId === personId)
          .map((held) => ({ organisationId: world.organisation.exampleton, post: held.post })),
      },
      on: '2026-11-24',
      posts: POSTS.map(({ id }) => id),
      fallsTo: fallsToBy(house.packs),
    });
    return duties
      .filter(({ childId }) => childId === robin)
      .map(({ rule, key }) => `${rule} ${key.replace(/-[0-9a-f-]{36}$/, '')}`);
  });
}

test('what is the key adult’s falls to the designated teacher when their post ends, and a key adult is asked for anew', async () => {
  await putDuty();
  expect(await of('teacher')).toEqual(['profile-confirmed 2026']);
  expect(await of('designated-teacher')).toEqual(['pep-each-term 2026-autumn']);
  await db.asOperator(async (work) => {
    const school = await organisationOf(work.read, world.organisation.exampleton);
    const held = (await postsHeldAt(work.read, world.organisation.exampleton)).find(
      (one) => one.personId === world.person('exampleton', 'teacher'),
    );
    if (school === undefined || held === undefined) throw new Error('a teacher');
    await endPost(work, house, operatorDoer('the operator'), school, held, { lastDay: '2026-11-20', why: 'Left' });
  });
  await house.drainDuties();
  await putDuty();
  expect(await of('designated-teacher')).toEqual([
    'profile-confirmed 2026',
    'key-adult-named after',
    'pep-each-term 2026-autumn',
  ]);
  expect(await of('teacher')).toEqual([]);
  const { rows } = await db.keeper.query(
    `select opens_on::text, words from duty where child_id = $1 and rule = 'key-adult-named' and done_on is null`,
    [robin],
  );
  expect(rows).toMatchObject([{ opens_on: '2026-11-21', words: { day: '2026-11-21', because: 'left' } }]);
});
