import { expect, test } from 'vitest';
import { loadPacks } from './load-packs.ts';
import { readPacks } from './read-packs.ts';
import { filesWith } from './small-packs.factory.ts';

const guidance = `keeping-safe:
  title: Keeping safe
  standing: statutory
  editions:
    - {id: safe-2026, edition: '2026', from: 2026-09-01, source: ours, verified: our-default}
`;
const training = `groups:
  teachers: {title: Teachers, posts: [teacher]}
`;
const problemsOf = (text: string) =>
  readPacks([
    ...filesWith(),
    { path: 'england/guidance.yaml', text: guidance },
    { path: 'england/training.yaml', text: training },
    { path: 'england/briefings.yaml', text: `${text}\nsource: ours\nverified: our-default\n` },
  ]).problems.map(({ problem }) => problem);

const question = (right: string, wrong: string, id = 'first') =>
  `    - {id: ${id}, asks: What first?, right: ${right}, wrong: ['${wrong}'], why: It is so.}\n`;

test('everybody is groups there are, and questions are of documents there are', () => {
  expect(
    problemsOf(
      `everybody: {groups: [teachers], new_starters: key-adult}\nyearly: [keeping-safe]\nquestions:\n  keeping-safe:\n${question('Listen', 'Wait')}  model-policy:\n${question('Ask', 'Tell')}`,
    ),
  ).toEqual([]);
});

test.each([
  ['no such group', 'everybody: {groups: [teacher], new_starters: key-adult}', 'There is no group teacher.'],
  ['no such clock', 'everybody: {groups: [teachers], new_starters: soon}', 'There is no clock soon.'],
  ['no such document', 'yearly: [keeping-save]', 'There is no document keeping-save.'],
  [
    'questions of no document',
    `questions:\n  keeping-save:\n${question('Listen', 'Wait')}`,
    'There is no document keeping-save.',
  ],
  [
    'a right answer that is wrong',
    `questions:\n  model-policy:\n${question('Wait', 'Wait')}`,
    'An answer stands twice.',
  ],
  [
    'two of one name',
    `questions:\n  model-policy:\n${question('Listen', 'Wait')}${question('Ask', 'Tell')}`,
    'Two questions are called first.',
  ],
  [
    'a word nobody has',
    `questions:\n  model-policy:\n${question("'Ask the {heads}'", 'Wait')}`,
    'Nothing can be put for {heads}.',
  ],
])('%s is a problem', (_, text, problem) => expect(problemsOf(text)).toEqual([problem]));

test('England asks in the words of a centre, and of what is read each year there is an edition', () => {
  const { england } = loadPacks();
  const centre = england.speakingAs('pru').briefings();
  expect(JSON.stringify(centre)).not.toMatch(/\bschool\b(?! year)|governor|\{[a-z]/);
  for (const document of centre.yearly) {
    expect(england.guidanceOn('2026-11-24').map((edition) => edition.document)).toContain(document);
    expect(centre.questions[document]).toHaveLength(3);
  }
  expect(centre.everybody?.groups).toEqual(['leaders', 'teachers', 'support', 'office']);
});
