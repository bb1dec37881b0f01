import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import type { PlanQuestion } from '../../packs/model.ts';
import { readAnswer, readSection } from './answer.ts';

const question = (given: Partial<PlanQuestion>): PlanQuestion => ({
  id: 'q',
  ask: 'A question?',
  hint: null,
  kind: 'text',
  say: null,
  options: [],
  columns: [],
  mostRows: 3,
  scale: null,
  number: null,
  records: null,
  mostCharacters: 20,
  needed: null,
  lastTime: 'offer',
  when: null,
  ...given,
});
const option = (id: string) => ({ id, label: id, hint: null });
const two = [option('a'), option('b')];
const scale = { from: 1, to: 5, low: 'low', high: 'high' };
const hours = { unit: 'hours', least: 0, most: 60 };

describe('an answer is read, or what is wrong is said', () => {
  test.each([
    ['text', question({}), { q: ' Reads well \r\n' }, 'Reads well'],
    ['nothing', question({}), {}, null],
    ['spaces', question({}), { q: '   ' }, null],
    ['a choice', question({ kind: 'choice', options: two }), { q: 'b' }, 'b'],
    ['no choice', question({ kind: 'choice', options: two }), {}, null],
    ['choices', question({ kind: 'choices', options: two }), { q: ['a', 'b'] }, ['a', 'b']],
    ['one of the choices', question({ kind: 'choices', options: two }), { q: 'a' }, ['a']],
    ['yes', question({ kind: 'yes-no' }), { q: 'yes' }, 'yes'],
    ['a scale', question({ kind: 'scale', scale }), { q: '5' }, 5],
    ['a number', question({ kind: 'number', number: hours }), { q: '12.5' }, 12.5],
    ['a number with a comma', question({ kind: 'number', number: hours }), { q: '12,5' }, 12.5],
    ['a date', question({ kind: 'date' }), { 'q-day': '4', 'q-month': '12', 'q-year': '2026' }, '2026-12-04'],
    ['records', question({ kind: 'records', records: 'targets' }), { q: 'anything' }, null],
  ])('%s', (_, asked, typed, answer) => {
    expect(readAnswer(asked, typed)).toEqual({ answer });
  });

  test.each([
    ['text that is too long', question({}), { q: 'x'.repeat(21) }, 'at most 20 characters'],
    ['a choice that was not offered', question({ kind: 'choice', options: two }), { q: 'c' }, 'Choose one'],
    ['one of several not offered', question({ kind: 'choices', options: two }), { q: ['a', 'z'] }, 'Choose among'],
    ['a scale off its end', question({ kind: 'scale', scale }), { q: '6' }, 'from 1 to 5'],
    ['half a step', question({ kind: 'scale', scale }), { q: '2.5' }, 'from 1 to 5'],
    ['words for a number', question({ kind: 'number', number: hours }), { q: 'twelve' }, 'in figures'],
    ['a number too large', question({ kind: 'number', number: hours }), { q: '61' }, 'from 0 to 60'],
    ['half a date', question({ kind: 'date' }), { 'q-day': '4' }, 'in full'],
    ['no such day', question({ kind: 'date' }), { 'q-day': '31', 'q-month': '2', 'q-year': '2026' }, 'no such day'],
  ])('%s', (_, asked, typed, words) => {
    expect(readAnswer(asked, typed)).toEqual({ problem: expect.stringContaining(words) });
  });
});

describe('a table', () => {
  const table = question({
    kind: 'table',
    columns: [
      { id: 'school', label: 'School', kind: 'words', options: [] },
      { id: 'asked', label: 'Asked on', kind: 'date', options: [] },
      { id: 'stands', label: 'How it stands', kind: 'choice', options: two },
    ],
  });

  test('keeps the rows that hold something, in their order', () => {
    const typed = { 'q.0.school': 'Exampleton', 'q.0.asked': '4/11/2026', 'q.2.stands': 'b', 'q.1.school': ' ' };
    expect(readAnswer(table, typed)).toEqual({
      answer: [{ school: 'Exampleton', asked: '2026-11-04' }, { stands: 'b' }],
    });
  });

  test('says which row and column is wrong', () => {
    expect(readAnswer(table, { 'q.1.asked': '40 11 2026' })).toEqual({
      problem: expect.stringMatching(/^Row 2, Asked on: there is no such day/),
    });
  });

  test('rows beyond those offered are not read', () => {
    expect(readAnswer(table, { 'q.3.school': 'Beyond' })).toEqual({ answer: null });
  });
});

describe('a section', () => {
  const library = question({ id: 'library', kind: 'yes-no' });
  const why = question({ id: 'why', when: { question: 'library', is: ['no'] } });

  test('leaves out what was not asked', () => {
    const asked = readSection({ questions: [library, why] }, { library: 'no', why: 'Nobody took them' });
    expect([...asked.answers]).toEqual([
      ['library', 'no'],
      ['why', 'Nobody took them'],
    ]);
    const notAsked = readSection({ questions: [library, why] }, { library: 'yes', why: 'left in the box' });
    expect([...notAsked.answers]).toEqual([['library', 'yes']]);
  });

  test('whatever is sent, each question has an answer or a problem, never both', () => {
    const kinds = ['words', 'text', 'choice', 'choices', 'scale', 'yes-no', 'date', 'number', 'table', 'file'] as const;
    const questions = kinds.map((kind) =>
      question({
        id: kind,
        kind,
        options: kind === 'choice' || kind === 'choices' ? two : [],
        scale: kind === 'scale' ? scale : null,
        number: kind === 'number' ? hours : null,
        columns: kind === 'table' ? [{ id: 'n', label: 'N', kind: 'number', options: [] }] : [],
      }),
    );
    const names = [...kinds, 'date-day', 'date-month', 'date-year', 'table.0.n', 'table.9.n'];
    const anything = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(
      fc.property(anything, (typed) => {
        const { answers, problems } = readSection({ questions }, typed);
        for (const { id } of questions) expect(answers.has(id)).toBe(problems[id] === undefined);
      }),
    );
  });
});
