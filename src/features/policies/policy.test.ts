import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/index.ts';
import { loadPacks, schoolKinds } from '../../packs/index.ts';
import { documentsNamed, documentWords, type Filling, filled, unverifiedIn } from './fill.ts';
import { draftOf, ratifiedOf, reviewStateOf, stateOf, type Version } from './policy.ts';
import { checkRatification } from './ratification.ts';
import { adopted, checkSection, modelFor, modelMovedOn, promisesLeft } from './section.ts';

const packs = loadPacks();
const pack = packs.get('northmere') ?? packs.england;
const when = new Date('2026-10-01T10:00:00Z');
const version = (nth: number, more: Partial<Version> = {}): Version => ({
  ...{ id: `v${nth}`, policyId: 'p', nth, draftedBy: null, draftedAt: when, approvedBy: null, approvedAt: null },
  ...{
    ratifiedOn: null,
    minute: null,
    ratifiedBy: null,
    lookedUp: [],
    writtenOn: null,
    reviewOn: null,
    publishedBy: null,
    publishedAt: null,
  },
  ...more,
});
const ratified = (nth: number, ratifiedOn: Day, published = true): Version =>
  version(nth, {
    ...{ approvedAt: when, ratifiedOn, reviewOn: '2027-10-01' },
    publishedAt: published ? when : null,
  });

describe('the state of a version', () => {
  test.each([
    ['is a draft to begin with', version(1), [version(1)], 'draft'],
    ['is approved', version(1, { approvedAt: when }), [], 'approved'],
    ['is ratified', ratified(1, '2026-10-01', false), [], 'ratified'],
    ['is published', ratified(1, '2026-10-01'), [version(2)], 'published'],
    [
      'stays published until a later one is',
      ratified(1, '2026-10-01'),
      [ratified(2, '2026-11-01', false)],
      'published',
    ],
    ['is replaced by one that is published later', ratified(1, '2026-10-01'), [ratified(2, '2026-11-01')], 'replaced'],
    [
      'is replaced where it was never published',
      ratified(1, '2026-10-01', false),
      [ratified(2, '2026-11-01', false)],
      'replaced',
    ],
  ] as const)('%s', (_, one, others, state) => expect(stateOf(one, [one, ...others])).toBe(state));

  test('one draft and one that holds are found among many', () => {
    const all = [version(3), ratified(2, '2026-10-01'), ratified(1, '2025-10-01')];
    expect([draftOf(all)?.nth, ratifiedOf(all)?.nth]).toEqual([3, 2]);
  });

  test.each([
    ['2026-11-24', 'in-time'],
    ['2027-08-01', 'near'],
    ['2027-10-01', 'near'],
    ['2027-10-02', 'late'],
  ] as const)('its review on %s is %s', (today, state) =>
    expect(reviewStateOf([ratified(1, '2026-10-01')], today, () => '2027-08-01')).toBe(state),
  );
});

describe('the model at each kind of school', () => {
  test.each(schoolKinds)('%s names only posts it has', (kind) => {
    const said =
      modelFor(pack.speakingAs(kind), kind)?.sections.flatMap(({ sentences }) => sentences.map(({ words }) => words)) ??
      [];
    const named = said.join(' ').match(/(?<=\{name:)[^}]+/g) ?? [];
    for (const post of named) expect(pack.post(post)?.kinds).toContain(kind);
    expect(said.length).toBeGreaterThan(50);
  });
});

const model = modelFor(pack, 'primary');
const behaviour = model?.sections.find(({ id }) => id === 'behaviour');
const fillable = { posts: ['designated-teacher'], documents: ['behaviour'], clocks: ['peps-a-year'] };
const given = { how: 'adapted', words: '', promises: [] as string[], reason: '' };
const decide = (more: Partial<typeof given>) => {
  if (behaviour === undefined) throw new Error('The model has a section on behaviour.');
  return checkSection({ ...given, ...more }, behaviour, 6, fillable);
};

describe('a section', () => {
  test('is adopted with its sentences, their ids and promises', () => {
    const outcome = decide({ how: 'adopted' });
    const section = 'done' in outcome ? outcome.done : null;
    expect(section?.promises).toEqual(['C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9']);
    expect(section?.sentences[0]?.id).toBe('behaviour-tells');
    expect(section && modelMovedOn(section, behaviour)).toBe(false);
    const first = section?.sentences[0];
    expect(
      section && first && modelMovedOn({ ...section, sentences: [{ ...first, words: 'Before.' }] }, behaviour),
    ).toBe(true);
  });

  test('in own words keeps the id and promises of sentences that stayed as they were', () => {
    const kept = behaviour?.sentences[0]?.words ?? '';
    const outcome = decide({ words: `${kept}\r\n\r\nAsk {name:designated-teacher}.`, promises: ['C9', 'A1'] });
    expect(outcome).toMatchObject({
      done: {
        how: 'adapted',
        promises: ['C9'],
        sentences: [
          { id: 'behaviour-tells', makes: ['C9'] },
          { id: null, words: 'Ask {name:designated-teacher}.', makes: [] },
        ],
      },
    });
  });

  test.each([
    ['nothing chosen', { how: '' }, 'how', 'Choose what becomes'],
    ['no words', { words: ' \n ' }, 'words', 'Write the section'],
    ['what cannot be filled in', { words: 'See {name:nobody}.' }, 'words', 'Nothing can be put for {name:nobody}'],
    ['an open brace', { words: 'See {name:designated-teacher.' }, 'words', 'A brace is not closed'],
    ['too much', { words: 'a'.repeat(10_001) }, 'words', '10,000'],
    ['left out without a reason', { how: 'left-out' }, 'reason', 'Say why'],
  ])('with %s is asked for again', (_, more, field, words) => {
    const outcome = decide(more);
    expect('problems' in outcome ? outcome.problems[field] : '').toContain(words);
  });

  test('left out takes its promises with it, unless another section makes them', () => {
    const all = (model?.sections ?? []).map(adopted);
    const without = all.map((section) =>
      section.section === 'governing' || section.section === 'whom-it-is-for'
        ? { ...section, how: 'left-out' as const, sentences: [], promises: [] }
        : section,
    );
    expect(model && promisesLeft(without, model).map(({ promise }) => promise)).toEqual([
      'A3',
      'F1',
      'F2',
      'F3',
      'F7',
      'F8',
    ]);
    expect(model && promisesLeft([], model)).toEqual([]);
  });
});

describe('an edition that nobody has verified', () => {
  const names = (words: string) => [{ sentences: [{ id: null, words, makes: [] }] }];
  const on = '2026-11-24' as const;
  const both = names('As {guidance:keeping-children-safe} and {guidance:attendance} say.');
  test('says so beside its name, unless somebody looked it up for this policy', () => {
    const say = (lookedUp: readonly string[] | null) => documentWords('keeping-children-safe', { pack, on, lookedUp });
    expect(say([])).toBe('“Keeping children safe in education” (September 2026, not verified)');
    expect(say(['kcsie-2026'])).toBe('“Keeping children safe in education” (September 2026)');
    expect(say(null)).toBe('“Keeping children safe in education” (September 2026)');
  });
  test('is told of before a policy that names it is ratified', () => {
    const ids = (lookedUp: readonly string[] | null) => unverifiedIn(both, { pack, on, lookedUp }).map(({ id }) => id);
    expect([ids([]), ids(['kcsie-2026']), ids(null)]).toEqual([['kcsie-2026'], [], []]);
    expect(unverifiedIn(names('See KCSIE.'), { pack, on, lookedUp: [] })).toHaveLength(1);
  });
});

describe('what is filled in', () => {
  const filling: Filling = {
    ...{
      pack,
      on: '2026-11-24',
      schoolName: 'Exampleton',
      authorityName: null,
      ratifiedOn: null,
      reviewOn: '2027-01-02',
    },
    holders: [
      { post: 'headteacher', name: 'Ms Head' },
      { post: 'designated-teacher', name: 'Mr One' },
      { post: 'designated-teacher', name: 'Mrs Two' },
    ],
    ...{ headteacher: 'headteacher', dayWords: (day) => `day ${day}`, lookedUp: null },
  };

  test.each([
    ['who holds a post', 'It is {name:designated-teacher}.', 'It is Mr One and Mrs Two.'],
    [
      'whom to ask where nobody does',
      'It is {name:link-governor}.',
      'It is nobody at present (please ask the headteacher, Ms Head).',
    ],
    [
      'the edition in force',
      'See {guidance:keeping-children-safe}.',
      'See “Keeping children safe in education” (September 2026).',
    ],
    ['a clock', 'At least {clock:peps-a-year}.', 'At least 3 times a year.'],
    ['the place', '{school-name}, {authority-name}', 'Exampleton, our authority'],
    ['days', 'On {ratified-on}, by {review-on}', 'On a day still to come (not ratified yet), by day 2027-01-02'],
  ])('says %s', (_, words, said) => expect(filled(words, filling)).toBe(said));

  test('is as of its day', () =>
    expect(filled('{guidance:keeping-children-safe}', { ...filling, on: '2026-08-31' })).toContain('September 2025'));

  test('nothing of the model is left to fill in', () => {
    for (const kind of schoolKinds)
      for (const { sentences } of modelFor(pack.speakingAs(kind), kind)?.sections ?? [])
        for (const { words } of sentences) expect(filled(words, filling)).not.toMatch(/[{}]/);
  });

  test('documents are found in braces, by title and by another name', () => {
    expect(documentsNamed('As {guidance:attendance} asks, and KCSIE 2025, and Behaviour in Schools.', pack)).toEqual([
      'attendance',
      'keeping-children-safe',
      'behaviour',
    ]);
    expect(documentsNamed('Children behave well and attend.', pack)).toEqual([]);
  });
});

describe('ratification', () => {
  const facts = {
    today: '2026-11-24' as Day,
    approvedOn: '2026-11-10' as Day,
    before: null,
    dayWords: (day: Day) => day,
  };
  const good = { on: '2026-11-12' as Day, minute: 'FGB, item 7', review: '2027-11-12' as Day };

  test('has a day, a minute and a next review', () => expect(checkRatification(good, facts)).toEqual({ done: good }));

  test.each([
    ['in the future', { on: '2026-11-25' }, 'on', 'still to come'],
    ['before it was approved', { on: '2026-11-09' }, 'on', 'approved on 2026-11-10'],
    ['without a day', { on: null }, 'on', 'Give the day'],
    ['on no day at all', { on: { problem: 'There is no such day' } }, 'on', 'no such day'],
    ['without a minute', { minute: ' ' }, 'minute', 'Give the minute'],
    ['without a next review', { review: null }, 'review', 'next review'],
    ['with a review before it', { review: '2026-11-12' }, 'review', 'lies after'],
  ] as const)('%s is refused with words', (_, more, field, words) => {
    const outcome = checkRatification({ ...good, ...more }, facts);
    expect('problems' in outcome ? outcome.problems[field] : '').toContain(words);
  });

  test('before the version that went before is refused', () => {
    const outcome = checkRatification(good, { ...facts, before: { ratifiedOn: '2026-11-20' } });
    expect('problems' in outcome && outcome.problems.on).toContain('this one came later');
  });
});
