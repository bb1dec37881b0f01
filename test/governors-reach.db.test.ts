import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packsForTests } from '../src/features/duties/duties.factory.ts';
import { checkPolicyUrl, comparePoliciesUrl } from '../src/features/policy-documents/urls.ts';
import { writeWeeklyMails } from '../src/features/reminders/weekly-mail.commands.ts';
import { type RunningApp, startApp } from './browser.ts';
import { crawl, isFile, plainly, type Reached } from './crawl.ts';
import { newDatabase, type TestDatabase } from './database.ts';
import { type Asker, askerFor } from './every-route.ts';
import { plantPapers, wordsOfFile } from './governors-papers.ts';
import { givenBy, patternOf, reachedBy, type seeNoChild, worthFollowing } from './governors-reach.ts';
import { aCohort, movingClock, plantLookedAfter, workOutSchool } from './looked-after.ts';
import { makeWorld, type OrganisationKey, type World } from './personas.ts';
import { makeCalendarLink } from './reminders.ts';

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
    await plantPapers({ db, app, world }, school);
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
const starts = [
  '/',
  '/more',
  '/promises',
  '/promises/releases',
  '/my-work',
  '/my-work/done',
  '/school',
  '/policies',
  '/briefings',
];
const askedFor = [
  '/promises/b1',
  '/promises/a5',
  '/promises/b6',
  '/promises/a2',
  '/promises/e1',
  '/promises/b1/too-few',
  '/school/training.csv',
];
/** What each takes away as a file, among everything they reach. Papers that are everybody's are read by one for all who govern. */
const takesAway: Partial<Record<(typeof seeNoChild)[number], readonly string[]>> = {
  governor: [
    '/briefings/:briefing/certificate.pdf',
    '/plan-templates/:pack/:template/blank.docx',
    '/plan-templates/:pack/:template/blank.pdf',
    '/policies/:policy/versions/:version/paper.:format',
    '/published-policy/:policy/policy.:format',
    '/school/training/:row/certificates/:file',
  ],
  clerk: ['/briefings/:briefing/people/:person/certificate.pdf', '/briefings/:briefing/record.:format'],
};
const readsForms = (post: string) => !/^(link-governor|chair|management|clerk)/.test(post);
const reachedAs = (asker: Asker, formsToo: boolean) =>
  crawl(asker, [...starts, ...askedFor], worthFollowing(formsToo), wordsOfFile);
const reachedIn = async ({ app, world }: Side, key: OrganisationKey, post: (typeof seeNoChild)[number]) =>
  reachedAs(await askerFor(app, world.person(key, post), world.organisation[key]), readsForms(post));

test('every address that somebody can come to who sees no child says what it gives', () => {
  expect(reachedBy(one.app.routes).filter((url) => !givenBy.has(url))).toEqual([]);
  // and none is named that is no longer there
  const all = new Set(reachedBy(one.app.routes));
  expect([...givenBy.keys()].filter((url) => !all.has(url))).toEqual([]);
});

/** Files somebody asks for that no link leads to: their calendar, and, the same for all, what is found in a policy of theirs. */
async function madeFor({ app, world }: Side, key: OrganisationKey, post: (typeof seeNoChild)[number]) {
  const calendar = await fetch(await makeCalendarLink(app, world, key, post));
  const found = [{ path: 'calendar.ics', words: await wordsOfFile('calendar.ics', calendar) }];
  if (post !== 'chair-of-governors') return found;
  const asker = await askerFor(app, world.person(key, post), world.organisation[key]);
  const policy = (words: string) =>
    new File([`Children in care\n\n${words} The designated teacher is Ada.`], 'policy.txt');
  const [old, now] = [policy('Each child has a PEP.'), policy('Each child in care has a PEP every term.')];
  for (const answer of ['pdf', 'docx']) {
    const checked = await asker.send(checkPolicyUrl, { answer, policy: now });
    found.push({ path: `check.${answer}`, words: await wordsOfFile(`check.${answer}`, checked) });
    const compared = await asker.send(comparePoliciesUrl, { answer, old, new: now });
    found.push({ path: `compare.${answer}`, words: await wordsOfFile(`compare.${answer}`, compared) });
  }
  return found;
}

/** What the mails of the week say, by whom they are to: the designated teacher of a school and everybody who sees no child. */
async function mailsOfTheWeek({ db, app, world }: Side): Promise<ReadonlyMap<string, string>> {
  const people = [['exampleton', 'designated-teacher'] as const, ...readers];
  for (const [key, post] of people)
    await db.keeper.query(
      `insert into account (person_id, email, password_hash, totp_confirmed_at) values ($1, $2, 'x', now())
       on conflict (person_id)
       do update set email = excluded.email, password_hash = 'x', totp_confirmed_at = now()`,
      [world.person(key, post), `${post}@${key}.example`],
    );
  await writeWeeklyMails(app.house);
  const { rows } = await db.keeper.query(
    `select to_address as to, subject || e'\\n' || body_text as said from mail where kind = 'digest' order by to_address`,
  );
  return new Map(rows.map(({ to, said }) => [to, plainly(said, new Map())]));
}

describe('nothing tells one world from the other', () => {
  test.each(readers)(
    'at %s: %s',
    async (key, post) => {
      const [here = [], there = []] = await Promise.all([one, other].map((side) => reachedIn(side, key, post)));
      const [ids, idsThere] = [new Map<string, number>(), new Map<string, number>()];
      const said = ({ path, status, html }: Reached, known: Map<string, number>) => ({
        path: plainly(path, known),
        status,
        html: plainly(html, known),
      });
      const pages = here.map((page) => said(page, ids));
      const pagesThere = there.map((page) => said(page, idsThere));
      expect(pagesThere.map(({ path }) => path)).toEqual(pages.map(({ path }) => path));
      for (const [at, page] of pages.entries()) expect(pagesThere[at], page.path).toEqual(page);
      // what was reached is what was thought about
      for (const { path, status } of here) {
        if (status === 200) expect(givenBy.has(patternOf(path, givenBy.keys()) ?? ''), path).toBe(true);
      }
      const files = here.filter(({ path, status }) => status === 200 && isFile(path));
      const taken = files.map(({ path }) => patternOf(path, givenBy.keys()));
      expect(taken).toEqual(expect.arrayContaining([...(takesAway[post] ?? [])]));
      for (const { path, html } of files) expect(html.length, path).toBeGreaterThan(20);
      expect(here.length).toBeGreaterThan(10);
      const [made, madeThere] = [await madeFor(one, key, post), await madeFor(other, key, post)];
      for (const { path, words } of made) expect(words.length, path).toBeGreaterThan(100);
      const words = (files: typeof made) => files.map((file) => ({ ...file, words: plainly(file.words, new Map()) }));
      expect(words(madeThere)).toEqual(words(made));
    },
    240_000,
  );

  test('a child who joins after the figures were fixed changes no page until the next are', async () => {
    const { app, world } = one;
    const asker = await askerFor(app, world.person('exampleton', 'chair-of-governors'), world.organisation.exampleton);
    const before = await reachedAs(asker, false);
    await plantLookedAfter(one.app.house, one.world, 'exampleton', aCohort(0, 1, '2026-12-11'));
    await workOutSchool(one.app.house, one.db, one.world, 'exampleton');
    const after = await reachedAs(asker, false);
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

  // last: it gives readers passwords of their own, and pages about a second step with them
  test('no weekly mail tells them either', async () => {
    const [here, there] = [await mailsOfTheWeek(one), await mailsOfTheWeek(other)];
    const teacher = 'designated-teacher@exampleton.example';
    expect(here.get(teacher)).not.toBe(there.get(teacher));
    const others = (mails: typeof here) => [...mails].filter(([to]) => to !== teacher);
    expect(others(there)).toEqual(others(here));
  });
});
