import { describe, expect, test } from 'vitest';
import type { Day } from '../src/calendar/index.ts';
import { countedRules } from '../src/features/assurance/counted-promises.ts';
import { packsForTests } from '../src/features/duties/duties.factory.ts';
import type { RunningApp } from './browser.ts';
import { crawl, type Reached } from './crawl.ts';
import type { TestDatabase } from './database.ts';
import { askerFor } from './every-route.ts';
import { holdPeps, movingClock, plantLookedAfter, workOutSchool } from './looked-after.ts';
import type { OrganisationKey, World } from './personas.ts';
import { possible, type Sum } from './possible-values.ts';
import { figuresIn, headIn, historyIn, type Written, whoseIn } from './release-figures.ts';
import { type Besides, dueOf, lateOf, type Read, whatIsKnown } from './what-figures-tell.ts';
import { withHouse } from './with-house.ts';

/**
 * A school year at two schools, each with few children: one joins between autumn and spring, some are late. Everything that
 * anybody who sees no child can open, at any of the organisations, is read from its pages and put into one set of equations;
 * then each number that was left out is asked for.
 */
let db: TestDatabase;
let app: RunningApp;
let world: World;
let reads: Read[];
let pages: { readonly reader: string; readonly page: Reached }[];
const time = movingClock('2026-12-21');
const fewest = 6;
const rules = { fewest, shownFrom: fewest + 1, most: 60, wordsOnly: ['Northmere Council', 'Eastholt Council'] };

const at = {
  exampleton: 'Exampleton Primary School',
  overmoor: 'Overmoor School',
  northmere: 'Northmere Council',
  eastholt: 'Eastholt Council',
} as const;

async function term(fixedOn: Day, held: readonly (readonly ['exampleton' | 'overmoor', readonly string[], Day])[]) {
  time.to(fixedOn);
  for (const [school, children, on] of held) {
    await holdPeps(
      app.house,
      world,
      school,
      children.map((child) => [child, on] as const),
    );
    await workOutSchool(app.house, db, world, school);
  }
  for (const [key, post] of [
    ['exampleton', 'headteacher'],
    ['overmoor', 'headteacher'],
    ['northmere', 'virtual-school-head'],
    ['eastholt', 'virtual-school-head'],
  ] as const) {
    const asker = await askerFor(app, world.person(key, post), world.organisation[key]);
    expect((await asker.post('/assurance/release')).status, `${key} ${fixedOn}`).toBe(303);
  }
}

withHouse(
  async (opened) => {
    ({ db, app, world } = opened);
    const own = (school: 'exampleton' | 'overmoor') => [
      world.child(school, 'CLA'),
      world.child(school, 'CLA-elsewhere'),
    ];
    const many = (count: number, since?: Day) =>
      Array.from({ length: count }, () => ({ peps: [], ...(since ? { since } : {}) }));
    // six at one school, of whom the seventh joins in spring; fifteen at the other
    const small = [...own('exampleton'), ...(await plantLookedAfter(app.house, world, 'exampleton', many(4)))];
    const large = [...own('overmoor'), ...(await plantLookedAfter(app.house, world, 'overmoor', many(13)))];
    await term('2026-12-21', [
      ['exampleton', small.slice(0, 5), '2026-11-11'],
      ['overmoor', large.slice(0, 9), '2026-11-11'],
    ]);
    const joined = await plantLookedAfter(app.house, world, 'exampleton', many(1, '2027-01-04'));
    await term('2027-03-26', [
      ['exampleton', [...small, ...joined], '2027-02-03'],
      ['overmoor', large.slice(0, 13), '2027-02-03'],
    ]);
    await term('2027-07-22', [
      ['exampleton', small, '2027-06-16'],
      ['overmoor', large, '2027-06-16'],
    ]);
    pages = [];
    for (const [key, post] of [
      ['exampleton', 'link-governor'],
      ['overmoor', 'chair-of-governors'],
      ['larkway', 'trust-lead'],
      ['northmere', 'analyst'],
      ['eastholt', 'analyst'],
    ] as const satisfies readonly (readonly [OrganisationKey, string])[]) {
      const asker = await askerFor(app, world.person(key, post), world.organisation[key]);
      for (const page of await crawl(asker, ['/promises', '/promises/releases'])) pages.push({ reader: key, page });
    }
    reads = readAll();
  },
  () => ({ clock: time.clock, packs: packsForTests() }),
);

const order = ['Autumn term 2026', 'Spring term 2027', 'Summer term 2027'];

/** Each figure once, in the order of the promises; throws where two pages say two things of it. */
function readAll(): Read[] {
  const counts = new Map(
    countedRules(app.house.dutyRules, (id) => app.house.packs.england.dutyWords(id)).map((rule) => [
      rule.promise,
      rule.counts,
    ]),
  );
  const known = new Map<string, Read>();
  const whose = new Map<string, { readonly organisation: string; readonly terms: string }>();
  const keep = (organisation: string, terms: string, written: Written) => {
    const about = counts.get(written.commitment);
    if (about === undefined) throw new Error(`${written.commitment} is not counted.`);
    if (about === 'school') return;
    const set = order.indexOf(terms);
    if (set < 0) throw new Error(`${terms} is no term of this year.`);
    const read: Read = { ...written, organisation, set, about: about === 'cohort' ? 'tables' : 'children' };
    const key = `${organisation} ${set} ${written.commitment}`;
    expect(known.get(key) ?? read, key).toEqual(read);
    known.set(key, read);
  };
  for (const { page } of pages) {
    const of = whoseIn(page.html);
    if (of === null) continue;
    const id = /^\/promises\/releases\/([0-9a-f-]+)$/.exec(page.path)?.[1];
    if (id !== undefined) whose.set(id, of);
    for (const written of figuresIn(page.html)) keep(of.organisation, of.terms, written);
  }
  for (const { reader, page } of pages) {
    const [, id, promise] = /^\/promises\/(?:releases\/([0-9a-f-]+)\/)?([a-g]\d+)$/.exec(page.path) ?? [];
    if (promise === undefined || page.status !== 200) continue;
    const organisation = id === undefined ? at[reader as keyof typeof at] : whose.get(id)?.organisation;
    const head = headIn(page.html, promise.toUpperCase());
    const history = historyIn(page.html, promise.toUpperCase());
    if (head === null && history.size === 0) continue;
    if (organisation === undefined) throw new Error(`${page.path} of ${reader} is of no release that was read.`);
    if (head !== null) keep(organisation, head.terms, head.figure);
    for (const [terms, written] of history) keep(organisation, terms, written);
  }
  return [...known.values()];
}

const cell = (organisation: string, set: number, commitment: string): Read => {
  const found = reads.find(
    (each) => each.organisation === organisation && each.set === set && each.commitment === commitment,
  );
  if (found === undefined) throw new Error(`Nothing was read of ${commitment} at ${organisation}, set ${set}.`);
  return found;
};
const less = (a: string, b: string): Sum => [
  [1, a],
  [-1, b],
];

/** Who had a plan written up was owed a PEP; who was owed one has no key adult yet, since here nobody has. */
function nested(): Besides {
  return reads.flatMap((one) => {
    const outer = reads.find(
      (each) =>
        each.organisation === one.organisation && each.set === one.set && each.commitment === within[one.commitment],
    );
    return outer === undefined ? [] : [{ sum: less(dueOf(one), dueOf(outer)), is: '<=' as const, than: 0 }];
  });
}
const within: Readonly<Record<string, string>> = { B6: 'B1', B4: 'B6', B1: 'A5' };

/** What is left to ask for: each number about children that is not on any page. */
const leftOut = (): { readonly of: Read; readonly sum: Sum }[] =>
  reads
    .filter(({ due }) => due === null)
    .flatMap((of) => [
      { of, sum: [[1, dueOf(of)]] as Sum },
      // of a promise that was kept it is said that none was late
      ...(of.about === 'children' && of.outcome !== 'kept' ? [{ of, sum: [[1, lateOf(of)]] as Sum }] : []),
    ]);

describe('from everything they can open together', () => {
  test('there is much to read, and small numbers are among what was left out', () => {
    expect(reads.length).toBeGreaterThan(60);
    expect(cell(at.exampleton, 0, 'B1')).toMatchObject({ outcome: 'too-few' });
    expect(cell(at.exampleton, 1, 'B1')).toMatchObject({ outcome: 'kept' });
    expect(cell(at.overmoor, 0, 'B1')).toMatchObject({ outcome: 'not-kept', done: 9, due: 15 });
    expect(cell(at.overmoor, 1, 'B1')).toMatchObject({ outcome: 'not-kept', due: null });
  });

  test('nobody works out a number that was left out, who knows the rules', () => {
    const known = whatIsKnown(reads, rules);
    for (const { of, sum } of leftOut()) {
      const { least, most } = possible(known, sum);
      expect(most, `${of.organisation} ${of.set} ${of.commitment}`).toBeGreaterThan(least);
    }
  }, 240_000);

  test('nor who knows besides which children are among which, and of which authority all of them are', () => {
    // two children of the other authority at each school: what one has here the other has there
    const sums = [0, 1, 2].map((set) => ({
      sum: less(dueOf(cell(at.northmere, set, 'B1')), dueOf(cell(at.exampleton, set, 'B1'))),
      ...{ is: '=' as const, than: 0 },
    }));
    const known = whatIsKnown(reads, rules, [...nested(), ...sums]);
    for (const { of, sum } of leftOut()) {
      const { least, most } = possible(known, sum);
      expect(most, `${of.organisation} ${of.set} ${of.commitment}`).toBeGreaterThan(least);
    }
  }, 240_000);

  test('nor does who knows that one child came learn a number that is too small to show', () => {
    const [before, after] = [cell(at.exampleton, 0, 'B1'), cell(at.exampleton, 1, 'B1')];
    const one = { sum: less(dueOf(after), dueOf(before)), is: '=' as const, than: 1 };
    const known = whatIsKnown(reads, rules, [...nested(), one]);
    for (const { of, sum } of leftOut()) {
      const { least, most } = possible(known, sum);
      if (least < fewest) expect(most, `${of.organisation} ${of.set} ${of.commitment}`).toBeGreaterThan(least);
    }
  }, 240_000);
});
