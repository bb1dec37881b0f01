import { expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { loadPacks } from '../../packs/index.ts';
import { readAnswer } from './answer.ts';
import { answerLines, stillFits, valuesOf } from './answer-values.ts';

const packs = loadPacks();
const questions = packs.names
  .flatMap((name) => packs.get(name)?.planTemplates('2026-11-24') ?? [])
  .flatMap(({ sections }) => sections.flatMap((section) => section.questions))
  .filter(({ kind }) => !['records', 'file', 'drawing', 'sound'].includes(kind));

test('whatever a question of any pack is answered with is drawn as it was, said in words, and offered next time', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
  const typed = fc.record({ pick: fc.nat(9), number: fc.nat(50), word, day: fc.integer({ min: 1, max: 28 }) });
  fc.assert(
    fc.property(fc.constantFrom(...questions), typed, (question, { pick, number, word: said, day }) => {
      const option = question.options[pick % Math.max(1, question.options.length)]?.id ?? 'yes';
      const value =
        question.kind === 'scale'
          ? String((question.scale?.from ?? 1) + (pick % ((question.scale?.to ?? 5) - (question.scale?.from ?? 1) + 1)))
          : question.kind === 'number'
            ? String(number % ((question.number?.most ?? 50) + 1))
            : ['choice', 'choices', 'yes-no'].includes(question.kind)
              ? option
              : said;
      const cells = Object.fromEntries(
        question.columns.map((column) => [
          `${question.id}.0.${column.id}`,
          column.kind === 'choice'
            ? (column.options[0]?.id ?? '')
            : column.kind === 'number'
              ? String(number)
              : column.kind === 'date'
                ? `2026-11-${String(day).padStart(2, '0')}`
                : said,
        ]),
      );
      const date = {
        [`${question.id}-day`]: String(day),
        [`${question.id}-month`]: '11',
        [`${question.id}-year`]: '2026',
      };
      const read = readAnswer(question, { [question.id]: value, ...cells, ...date });
      if (!('answer' in read)) throw new Error(read.problem);
      expect(readAnswer(question, valuesOf(question, read.answer))).toEqual(read);
      expect(stillFits(question, read.answer)).toBe(true);
      for (const line of answerLines(question, read.answer, (each) => each)) expect(line).not.toContain('undefined');
    }),
  );
  for (const question of questions) expect(stillFits(question, null)).toBe(false);
});
