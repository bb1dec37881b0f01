import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../packs/index.ts';
import { readDraft } from './draft.ts';
import { readPeople } from './people-form.ts';
import { codeOf, placeProblems, stepsDone } from './steps.ts';
import { readYou } from './you-form.ts';

const packs = loadPacks();
const posts = ['headteacher', 'designated-teacher', 'senco', 'clerk'];
const read = (values: Record<string, string>) => readPeople(values, posts, 2026, '2026-11-24');

describe('people and posts, a row for each post', () => {
  test('one person by the same name holds several; the address is given once', () => {
    const { people, vacant, errors } = read({
      'name-headteacher': 'Ada Example',
      'email-headteacher': 'ada@school.example',
      'name-designated-teacher': 'ada example',
      'since-designated-teacher': '1 Sep 2024',
      'senior-designated-teacher': 'yes',
      'name-senco': 'Ben Sample',
      'qualified-senco': 'yes',
    });
    expect(errors).toEqual({});
    expect(vacant).toEqual(['clerk']);
    expect(people).toEqual([
      {
        name: 'Ada Example',
        email: 'ada@school.example',
        qualifiedTeacher: null,
        posts: [
          { post: 'headteacher', since: null, senior: null },
          { post: 'designated-teacher', since: '2024-09-01', senior: true },
        ],
      },
      {
        name: 'Ben Sample',
        email: null,
        qualifiedTeacher: true,
        posts: [{ post: 'senco', since: null, senior: null }],
      },
    ]);
  });

  test('one person by the same address, written another way', () => {
    const { people } = read({
      'name-headteacher': 'Mrs A Example',
      'email-headteacher': 'ada@school.example',
      'name-senco': 'Ada Example',
      'email-senco': 'ADA@school.example',
    });
    expect(people).toMatchObject([{ name: 'Mrs A Example', posts: [{ post: 'headteacher' }, { post: 'senco' }] }]);
  });

  test.each<[Record<string, string>, Record<string, RegExp>]>([
    [{ 'email-senco': 'ben@school.example' }, { 'name-senco': /Give their name/ }],
    [{ 'name-senco': 'Ben', 'email-senco': 'ben' }, { 'email-senco': /Check the address/ }],
    [{ 'name-senco': 'Ben', 'since-senco': 'long ago' }, { 'since-senco': /Write since when/ }],
    [{ 'name-senco': 'Ben', 'since-senco': '1 Sep 2027' }, { 'since-senco': /still to come/ }],
    [
      { 'name-senco': 'Ben', 'email-senco': 'a@b.example', 'name-clerk': 'ben', 'email-clerk': 'c@d.example' },
      { 'email-clerk': /another address above/ },
    ],
  ])('%j is answered at its field', (values, expected) => {
    const { errors } = read(values);
    expect(Object.keys(errors)).toEqual(Object.keys(expected));
    for (const [field, words] of Object.entries(expected)) expect(errors[field]).toMatch(words);
  });
});

const school = {
  kind: 'school',
  name: 'Exampleton Primary School',
  urn: '123456',
  schoolKind: 'primary',
  authority: '919',
  authorityName: '',
  authorityCode: '',
} as const;

describe('the steps', () => {
  test.each([
    [school, {}],
    [{ ...school, authority: 'none' }, {}],
    [{ ...school, authority: '' }, { authority: 'Choose the authority the school is in' }],
    [{ ...school, authority: '991' }, { authority: 'Choose the authority the school is in' }],
    [{ ...school, authority: 'other' }, { 'authority-name': 'Give the name of the authority' }],
    [
      { ...school, authority: 'other', authorityName: 'Somewhere', authorityCode: '9' },
      { 'authority-code': 'The code of an authority is three figures, like 919' },
    ],
    [{ ...school, schoolKind: 'college' }, { kind: 'Choose what kind of school it is' }],
    [
      { ...school, kind: 'authority' as const, name: '' },
      {
        name: 'Give the name of the authority',
        code: 'Give the code of the authority, three figures like 919',
      },
    ],
    [{ ...school, kind: 'authority' as const, name: 'Somewhere', authorityCode: '919' }, {}],
  ])('a place %#', (place, problems) => {
    expect(placeProblems(place, packs)).toEqual(problems);
  });

  test('an authority is asked for no year', () => {
    expect(
      stepsDone({ place: { ...school, kind: 'authority', authorityCode: '919' } }, packs).map(({ id }) => id),
    ).toEqual(['place', 'people', 'you']);
    expect(stepsDone({}, packs).map(({ done }) => done)).toEqual([false, false, false, false]);
    const year = { academicYear: 2026, values: {}, later: true, source: 'typed' };
    expect(stepsDone({ place: school, year, people: {} }, packs).map(({ done }) => done)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test.each([
    [school, '919'],
    [{ ...school, authority: 'other', authorityCode: '801' }, '801'],
    [{ ...school, authority: 'none' }, null],
    [{ ...school, kind: 'authority' as const, authority: '', authorityCode: '' }, null],
  ])('the code of %# is %s', (place, code) => {
    expect(codeOf(place)).toBe(code);
  });

  test.each([null, 'nonsense', { place: { kind: 'zoo' } }])('a draft that cannot be read is empty: %j', (stored) => {
    expect(readDraft(stored)).toEqual({});
  });
});

describe('the first administrator', () => {
  const people = [
    { name: 'Ada Example', email: 'ada@school.example', qualifiedTeacher: null, posts: [] },
    { name: 'Ben Sample', email: null, qualifiedTeacher: null, posts: [] },
  ];
  const password = 'tangerine lamp wobble';
  test.each<[Record<string, string>, object]>([
    [{ who: '0', password }, { done: { name: 'Ada Example', email: 'ada@school.example', password, at: 0 } }],
    [
      { who: 'somebody-else', name: 'Cara', email: 'Cara@school.example', password },
      { done: { name: 'Cara', email: 'cara@school.example', password, at: null } },
    ],
    [{ who: '1', password }, { problems: { email: 'Give your email address: you sign in with it' } }],
    [{ password }, { problems: { who: 'Say who you are' } }],
    [{ who: '7', password }, { problems: { who: 'Say who you are' } }],
    [{ who: '0' }, { problems: { password: 'Choose a password' } }],
    [
      { who: '1', email: 'ada@school.example', password },
      { problems: { email: 'This is the address of Ada Example. Give your own, or say that this is you' } },
    ],
  ])('%j', (values, expected) => {
    expect(readYou(values, people)).toEqual(expected);
  });
});
