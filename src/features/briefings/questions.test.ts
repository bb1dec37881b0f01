import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import type { BriefingQuestion } from '../../packs/model.ts';
import { type BriefingGiven, checkBriefing, type Offered } from './briefing-form.ts';
import { choicesOf, mark, type QuestionGiven, readQuestions } from './questions.ts';

const question = (id: string, right = 'Listen', wrong = ['Wait', 'Ask why']): BriefingQuestion => ({
  ...{ id, asks: `What about ${id}?`, right, wrong, why: 'It is so.' },
});
const place = (of: BriefingQuestion, words: string) => choicesOf(of).indexOf(words);

describe('answers', () => {
  const [first, second] = [question('a'), question('b', 'At once', ['Later'])];
  test.each<[string, [string, number][], object]>([
    ['none', [], { open: ['a', 'b'], wrong: [], right: [] }],
    ['one right', [['a', place(first, 'Listen')]], { open: ['b'], wrong: [], right: ['a'] }],
    [
      'one wrong',
      [
        ['a', place(first, 'Wait')],
        ['b', place(second, 'At once')],
      ],
      { open: [], wrong: ['a'], right: ['b'] },
    ],
    ['what is no choice', [['a', 7]], { open: ['a', 'b'], wrong: [], right: [] }],
    ['a question that is not asked', [['z', 0]], { open: ['a', 'b'], wrong: [], right: [] }],
  ])('%s', (_, answers, expected) => expect(mark([first, second], new Map(answers))).toEqual(expected));

  test('stand in the order of the alphabet, the right one among them once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 4 }),
        ([right = '', ...wrong]) => {
          const choices = choicesOf({ right, wrong });
          expect(choices.filter((each) => each === right)).toHaveLength(1);
          expect(choicesOf({ right: wrong[0] ?? '', wrong: [right, ...wrong.slice(1)] })).toEqual(choices);
        },
      ),
    );
  });
});

const typed = (changes: Partial<QuestionGiven> = {}): QuestionGiven => ({
  ...{ asks: 'What first?', right: ' Listen ', wrong: 'Wait\n\n Ask  why ', why: 'So.', ...changes },
});
const empty: QuestionGiven = { asks: '', right: '', wrong: '', why: '' };

describe('questions as they were typed', () => {
  test('empty ones are left out, and spaces are tidied', () => {
    expect(readQuestions([empty, typed(), empty])).toEqual({
      done: [{ id: 'question-2', asks: 'What first?', right: 'Listen', wrong: ['Wait', 'Ask why'], why: 'So.' }],
    });
  });
  test.each<[string, Partial<QuestionGiven>, string]>([
    ['no question', { asks: ' ' }, 'asks-1'],
    ['no right answer', { right: '' }, 'right-1'],
    ['no wrong answer', { wrong: '\n' }, 'wrong-1'],
    ['four wrong answers', { wrong: 'a\nb\nc\nd' }, 'wrong-1'],
    ['the right one among the wrong', { wrong: 'Listen' }, 'wrong-1'],
    ['no why', { why: '' }, 'why-1'],
    ['too long for a phone', { asks: 'x'.repeat(301) }, 'asks-1'],
  ])('%s', (_, changes, field) => {
    const read = readQuestions([typed(changes)]);
    expect(Object.keys('problems' in read ? read.problems : {})).toEqual([field]);
  });
});

describe('a briefing as it was typed', () => {
  const offered: Offered = {
    groups: [
      { id: 'teachers', posts: ['teacher'], governs: false },
      { id: 'governors', posts: ['governor', 'link-governor'], governs: true },
    ],
    people: [
      { id: 'ann', governs: false },
      { id: 'gov', governs: true },
    ],
    today: '2026-11-24',
  };
  const given = (changes: Partial<BriefingGiven> = {}): BriefingGiven => ({
    ...{ groups: ['teachers'], people: [], dueOn: '2026-12-18', starters: true, words: ' ', asksQuestions: false },
    ...{ questions: [typed()], ...changes },
  });
  test.each<[string, Partial<BriefingGiven>, string]>([
    ['nobody', { groups: [] }, 'group'],
    ['nobody who may be asked', { groups: ['leaders'], people: ['else'] }, 'group'],
    ['no day', { dueOn: null }, 'due'],
    ['a day that has been', { dueOn: '2026-11-23' }, 'due'],
    ['a wrong year', { dueOn: '2028-11-23' }, 'due'],
    ['a letter of words', { words: 'x'.repeat(1001) }, 'words'],
    ['questions, and none written', { asksQuestions: true, questions: [empty] }, 'asks-questions'],
    ['a question without answers', { asksQuestions: true, questions: [typed({ right: '' })] }, 'right-1'],
  ])('%s', (_, changes, field) => {
    const checked = checkBriefing(given(changes), offered);
    expect(Object.keys('problems' in checked ? checked.problems : {})).toEqual([field]);
  });
  test('questions that are not asked are not looked at', () => {
    expect(checkBriefing(given({ questions: [typed({ right: '' })] }), offered)).toMatchObject({
      done: { questions: [], words: null, posts: ['teacher'], governorsOnly: false },
    });
  });
  test.each<[Partial<BriefingGiven>, boolean]>([
    [{ groups: ['governors'] }, true],
    [{ groups: ['governors'], people: ['gov'] }, true],
    [{ groups: ['governors'], people: ['ann'] }, false],
    [{ groups: ['governors', 'teachers'] }, false],
  ])('%j is of those who govern alone: %s', (changes, governorsOnly) => {
    expect(checkBriefing(given(changes), offered)).toMatchObject({ done: { governorsOnly } });
  });
});
