import { describe, expect, test } from 'vitest';
import { schoolKinds } from './basics.ts';
import { loadPacks } from './load-packs.ts';
import { clockNamed, documentNamed, isPolicyFact, postNamed } from './policy-words.ts';
import { readPacks } from './read-packs.ts';
import { placeholdersIn } from './say.ts';
import { filesWith } from './small-packs.factory.ts';

const packs = loadPacks();
const standing = 'from: 2026-09-01\nsource: ours\nverified: our-default\n';
const england = (sections: string) => `title: Policy\nabout: What we promise.\n${standing}sections:\n${sections}`;
const section = (id: string, sentence: string, more = '') =>
  `  ${id}:\n    title: ${id}\n${more}    sentences:\n      - {${sentence}}\n`;
const one = section('first', "id: a, makes: [B1], words: 'Each child has a plan.'");
const filesOf = (text: string, authority?: string) => [
  ...filesWith(),
  { path: 'england/model-policy.yaml', text },
  ...(authority === undefined ? [] : [{ path: 'northmere/model-policy.yaml', text: authority }]),
];
const problemsOf = (text: string, authority?: string) =>
  readPacks(filesOf(text, authority)).problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`);
const modelOf = (text: string, authority: string) =>
  readPacks(filesOf(text, authority)).packs?.get('northmere')?.modelPolicy();

test('a model that promises all there is to promise loads', () => expect(problemsOf(england(one))).toEqual([]));

test.each([
  ['no such promise', "id: b, makes: [B9], words: 'More.'", 'There is no promise B9.'],
  ['no such post', "id: b, words: 'It is {name:headtaecher}.'", 'There is no post headtaecher.'],
  ['no such document', "id: b, words: 'See {guidance:attendence}.'", 'There is no document attendence.'],
  ['no such clock', "id: b, words: 'Within {clock:key-adlut}.'", 'There is no clock key-adlut.'],
  ['nothing to put', "id: b, words: 'We are {here}.'", 'Nothing can be put for {here}.'],
  ['a sentence of the same name', "id: a, words: 'Again.'", 'Two sentences are called a.'],
])('%s is a problem, with its line', (_, sentence, problem) =>
  expect(problemsOf(england(one + section('second', sentence)))).toEqual([`england/model-policy.yaml:14 ${problem}`]),
);

test('a promise that no sentence makes is a problem', () =>
  expect(problemsOf(england(section('first', "id: a, words: 'Each child has a plan.'")))).toEqual([
    'england/model-policy.yaml:6 No sentence of the model makes the promise B1.',
  ]));

describe('an authority', () => {
  const base = england(one + section('second', "id: b, words: 'Two.'") + section('third', "id: c, words: 'Three.'"));

  test('replaces, adds and leaves out', () => {
    const own = `${standing}sections:\n${section('second', "id: d, words: 'Otherwise.'")}${section('new', "id: e, words: 'New.'", '    after: first\n')}left_out: {third: The county does it.}\n`;
    expect(problemsOf(base, own)).toEqual([]);
    const model = modelOf(base, own);
    expect(model?.sections.map(({ id, owner }) => `${id} ${owner}`)).toEqual([
      'first England',
      'new Northmere',
      'second Northmere',
    ]);
    expect(model?.sections[2]?.sentences[0]?.words).toBe('Otherwise.');
    expect(model?.leftOut).toEqual([{ id: 'third', title: 'third', why: 'The county does it.' }]);
    expect(model?.title).toBe('Policy');
  });

  test.each([
    [
      'says where a new section stands',
      `sections:\n${section('new', "id: e, words: 'New.'")}`,
      'Where new stands is not said.',
    ],
    [
      'names a section there is',
      `sections:\n${section('new', "id: e, words: 'New.'", '    after: frist\n')}`,
      'There is no section frist.',
    ],
    ['leaves out what there is', 'left_out: {forth: No need.}\n', 'There is no section forth.'],
    [
      'leaves no promise of its own out',
      'left_out: {first: No need.}\n',
      'No sentence of the model makes the promise B1.',
    ],
  ])('%s', (_, own, problem) => {
    const files = filesOf(base, `${standing}${own}`);
    const withModel = [...files, { path: 'northmere/commitments.yaml', text: 'in_model: [B1]\n' }];
    expect(readPacks(withModel).problems.map((each) => each.problem)).toEqual([problem]);
  });
});

describe('the models that come with the product', () => {
  test('differ where the authority says otherwise', () => {
    const owners = (name: string) =>
      packs
        .get(name)
        ?.modelPolicy()
        ?.sections.flatMap(({ id, owner }) => (owner === 'England' ? [] : [id]));
    expect(owners('hertfordshire')).toEqual(['therapeutic-approach', 'partners', 'governing']);
    expect(owners('essex')).toEqual(['other-plans', 'early-help', 'four-aims']);
    expect(owners('northmere')).toEqual([]);
    expect(owners('eastholt')).toEqual([]);
  });

  test.each(['england', 'hertfordshire', 'essex'])('of %s makes every promise of a school', (name) => {
    const pack = packs.get(name);
    const made = new Set(
      pack?.modelPolicy()?.sections.flatMap(({ sentences }) => sentences.flatMap(({ makes }) => makes)),
    );
    expect([...made].sort()).toEqual(
      pack
        ?.commitments()
        .map(({ id }) => id)
        .filter((id) => id < 'G')
        .sort(),
    );
  });

  test.each(schoolKinds)('at a %s leave nothing to put in but names, editions, clocks and facts', (kind) => {
    const sentences =
      packs.england
        .speakingAs(kind)
        .modelPolicy()
        ?.sections.flatMap((each) => each.sentences) ?? [];
    const names = sentences.flatMap(({ words }) => placeholdersIn(words));
    expect(
      names.filter((name) => !isPolicyFact(name) && !postNamed(name) && !documentNamed(name) && !clockNamed(name)),
    ).toEqual([]);
    for (const name of names.flatMap((each) => clockNamed(each) ?? []))
      expect(packs.england.clock(name, '2026-11-24')).toBeDefined();
  });

  test('at a centre say centre and management committee', () => {
    for (const name of packs.names) {
      const model = packs.get(name)?.speakingAs('pru').modelPolicy();
      const said =
        model?.sections.flatMap(({ title, sentences }) => [title, ...sentences.map(({ words }) => words)]) ?? [];
      expect(
        said.filter((words) =>
          /\b(the|our|this) school\b(?! day| year)|(?<!-)\bgovernor|headteacher(?!})/i.test(words),
        ),
      ).toEqual([]);
    }
  });

  test('say what is done: no may, try or should of what is promised', () => {
    const weak = /\b(may wish|try to|should|aim to|strive|endeavour|where possible|seek to|make every effort)\b/i;
    for (const name of packs.names)
      for (const { sentences } of packs.get(name)?.modelPolicy()?.sections ?? [])
        expect(sentences.filter(({ words }) => weak.test(words))).toEqual([]);
  });
});
