import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import { type NarrowHouse, openNarrowHouse } from '../../../test/narrow-house.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';
import { checkPolicyUrl, comparePoliciesUrl, guidanceUrl } from './urls.ts';

let db: TestDatabase;
let house: NarrowHouse;
let world: World;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  house = await openNarrowHouse(db, 2);
});
afterAll(async () => {
  await house.close();
  await db.drop();
});

const as = (post: PostId): Promise<Asker> =>
  askerFor(house.app, world.person('exampleton', post), world.organisation.exampleton);
const policy = (name: string, words: string) => ({ [name]: new File([words], `${name}.txt`) });
const OLD = 'Children looked after\n\nEach looked-after child has a PEP every term.';
const NEW = `${OLD} Permanent exclusion is a last resort.`;

test('while a file is read, and others wait to be, every other page answers', async () => {
  const { under, end } = house.slowReading();
  const [teacher, governor, chair] = [
    await as('designated-teacher'),
    await as('link-governor'),
    await as('chair-of-governors'),
  ];
  const checking = teacher.send(checkPolicyUrl, policy('policy', OLD));
  const comparing = governor.send(comparePoliciesUrl, { ...policy('old', OLD), ...policy('new', NEW) });
  await expect.poll(() => house.turns.waiting, { timeout: 20_000 }).toBe(2);
  // the one connection is free
  expect((await chair.get(guidanceUrl)).status).toBe(200);
  expect((await teacher.get('/my-work')).status).toBe(200);

  // there is room for no more, and nobody holds two turns
  const full = await chair.send(checkPolicyUrl, policy('policy', OLD));
  expect([full.status, full.headers.get('retry-after')]).toEqual([503, '60']);
  expect(await full.text()).toContain('Wait a minute, then try again.');
  expect((await teacher.send(checkPolicyUrl, policy('policy', OLD))).status).toBe(503);

  end();
  await under;
  const [checked, compared] = await Promise.all([checking, comparing]);
  expect([checked.status, compared.status]).toEqual([200, 200]);
  expect(await checked.text()).toContain('What we found');
  expect(await compared.text()).toContain('What changes');
  expect([house.turns.reading, house.turns.waiting]).toEqual([0, 0]);
});

test('whoever goes away gives up their turn', async () => {
  const { under, end } = house.slowReading();
  const teacher = await as('designated-teacher');
  const gone = new AbortController();
  const asked = teacher.send(checkPolicyUrl, policy('policy', OLD), gone.signal);
  await expect.poll(() => house.turns.waiting, { timeout: 20_000 }).toBe(1);
  gone.abort();
  await expect(asked).rejects.toThrow();
  await expect.poll(() => house.turns.waiting, { timeout: 20_000 }).toBe(0);
  end();
  await under;
});

test('a file that cannot be read is answered all the same, and its turn given on', async () => {
  const answer = await (await as('designated-teacher')).send(checkPolicyUrl, policy('policy', '\u0000\u0001\u0002'));
  expect(answer.status).toBe(422);
  expect(house.turns.reading).toBe(0);
});

test('a stranger takes no turn', async () => {
  const sent = new FormData();
  sent.append('policy', new File([OLD], 'policy.txt'));
  const answer = await fetch(house.app.url + checkPolicyUrl, { method: 'POST', body: sent, redirect: 'manual' });
  expect(answer.status).toBe(303);
  expect(house.turns.reading).toBe(0);
});
