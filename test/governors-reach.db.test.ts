import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packsForTests } from '../src/features/duties/duties.factory.ts';
import { type RunningApp, startApp } from './browser.ts';
import { crawl, plainly, type Reached } from './crawl.ts';
import { newDatabase, type TestDatabase } from './database.ts';
import { type Asker, askerFor } from './every-route.ts';
import { givenBy, patternOf, reachedBy, type seeNoChild, worthFollowing } from './governors-reach.ts';
import { aCohort, movingClock, plantLookedAfter, workOutSchool } from './looked-after.ts';
import { makeWorld, type OrganisationKey, type World } from './personas.ts';

/**
 * Two worlds that differ only in what is left out of figures: how many children there are at each school, and how many of
 * them were late. Whoever sees no child must not be able to tell one from the other by anything they can open.
 */
interface Side {
  readonly db: TestDatabase;
  readonly app: RunningApp;
  readonly world: World;
}
let one: Side;
let other: Side;

async function sideWith(
  cohorts: Readonly<Record<'exampleton' | 'overmoor', readonly [number, number]>>,
): Promise<Side> {
  const db = await newDatabase();
  const world = await makeWorld(db);
  const time = movingClock('2026-12-21');
  const app = await startApp(db, { clock: time.clock, packs: packsForTests() });
  for (const school of ['exampleton', 'overmoor'] as const) {
    const [inTime, late] = cohorts[school];
    await plantLookedAfter(app.house, world, school, aCohort(inTime, late, '2026-12-11'));
    await workOutSchool(app.house, db, world, school);
  }
  for (const [key, post] of [
    ['exampleton', 'headteacher'],
    ['overmoor', 'headteacher'],
    ['northmere', 'virtual-school-head'],
    ['eastholt', 'virtual-school-head'],
  ] as const) {
    const asker = await askerFor(app, world.person(key, post), world.organisation[key]);
    expect((await asker.post('/assurance/release')).status, key).toBe(303);
  }
  return { db, app, world };
}

beforeAll(async () => {
  // nine children and two late, or twelve and four; two children, or four
  one = await sideWith({ exampleton: [7, 0], overmoor: [0, 0] });
  other = await sideWith({ exampleton: [8, 2], overmoor: [2, 0] });
});
afterAll(async () => {
  for (const { app, db } of [one, other]) {
    await app.close();
    await db.drop();
  }
});

const readers: readonly (readonly [OrganisationKey, (typeof seeNoChild)[number]])[] = [
  ...(['governor', 'link-governor', 'chair-of-governors', 'management-committee-member', 'clerk'] as const).flatMap(
    (post) => (['exampleton', 'overmoor'] as const).map((key) => [key, post] as const),
  ),
  ['larkway', 'trust-lead'],
  ['northmere', 'analyst'],
  ['eastholt', 'analyst'],
];
const starts = ['/', '/more', '/promises', '/promises/releases', '/my-work', '/my-work/done', '/school', '/policies'];
const askedFor = [
  '/promises/b1',
  '/promises/a5',
  '/promises/b6',
  '/promises/a2',
  '/promises/e1',
  '/promises/b1/too-few',
];
const reachedAs = (asker: Asker) => crawl(asker, [...starts, ...askedFor], worthFollowing());
const reachedIn = async ({ app, world }: Side, key: OrganisationKey, post: (typeof seeNoChild)[number]) =>
  reachedAs(await askerFor(app, world.person(key, post), world.organisation[key]));

test('every address that somebody can come to who sees no child says what it gives', () => {
  expect(reachedBy(one.app.routes).filter((url) => !givenBy.has(url))).toEqual([]);
  // and none is named that is no longer there
  const all = new Set(reachedBy(one.app.routes));
  expect([...givenBy.keys()].filter((url) => !all.has(url))).toEqual([]);
});

describe('nothing tells one world from the other', () => {
  test.each(readers)('at %s: %s', async (key, post) => {
    const here = await reachedIn(one, key, post);
    const there = await reachedIn(other, key, post);
    const [ids, idsThere] = [new Map<string, number>(), new Map<string, number>()];
    const read = ({ path, status, html }: Reached, known: Map<string, number>) => ({
      path: plainly(path, known),
      status,
      html: plainly(html, known),
    });
    const pages = here.map((page) => read(page, ids));
    const pagesThere = there.map((page) => read(page, idsThere));
    expect(pagesThere.map(({ path }) => path)).toEqual(pages.map(({ path }) => path));
    for (const [at, page] of pages.entries()) expect(pagesThere[at], page.path).toEqual(page);
    // what was reached is what was thought about
    for (const { path, status } of here) {
      if (status === 200) expect(givenBy.has(patternOf(path, givenBy.keys()) ?? ''), path).toBe(true);
    }
    expect(here.length).toBeGreaterThan(10);
  });

  test('a child who joins after the figures were fixed changes no page until the next are', async () => {
    const { app, world } = one;
    const asker = await askerFor(app, world.person('exampleton', 'chair-of-governors'), world.organisation.exampleton);
    const before = await reachedAs(asker);
    await plantLookedAfter(one.app.house, one.world, 'exampleton', aCohort(0, 1, '2026-12-11'));
    await workOutSchool(one.app.house, one.db, one.world, 'exampleton');
    const after = await reachedAs(asker);
    const [ids, later] = [new Map<string, number>(), new Map<string, number>()];
    expect(after.map(({ path, html }) => [path, plainly(html, later)])).toEqual(
      before.map(({ path, html }) => [path, plainly(html, ids)]),
    );
  });

  test('the heads read two different worlds', async () => {
    const [here, there] = await Promise.all(
      [one, other].map(async ({ app, world }) => {
        const asker = await askerFor(app, world.person('exampleton', 'headteacher'), world.organisation.exampleton);
        return (await asker.get('/assurance/promises/b1')).text();
      }),
    );
    expect(plainly(here ?? '', new Map())).not.toBe(plainly(there ?? '', new Map()));
  });
});
