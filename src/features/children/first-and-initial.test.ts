import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { firstAndInitial } from './first-and-initial.ts';

const named = (preferred: string | null, given: string | null, family: string | null) =>
  firstAndInitial({ preferred_name: preferred, given_names: given, family_name: family });

describe('a child in mail and calendars', () => {
  test.each([
    // preferred, given, family, said
    ['Robin', 'Robin Alex', 'Testwood', 'Robin T.'],
    [null, 'Amara Jane', 'Samplewell', 'Amara S.'],
    ['Anne-Marie', null, 'de la Mockbridge', 'Anne-Marie D.'],
    ['Kit', null, null, 'Kit'],
    // a whole name typed into one field
    ['Robin Testwood', null, 'Testwood', 'Robin T.'],
    ['Testwood, Robin', null, 'Testwood', 'T. T.'],
    ['Robin-Testwood', null, 'Testwood', 'R. T.'],
    ['王小明', null, '王小', '王. 王.'],
    // part of a double name
    ['Vignette', null, 'Demoford-Vignette', 'V. D.'],
    // one name alone is an initial when it is the family's
    [null, null, 'Testwood', 'T.'],
    ['  ', '', ' ', null],
    [null, null, null, null],
    ['Zoë', null, 'Ökland', 'Zoë Ö.'],
    ['Robin\r\nATTENDEE:x', null, 'Testwood', 'Robin T.'],
    // too short to be told apart from an initial
    ['Jo', null, 'O', 'Jo O.'],
  ])('%j %j %j is %j', (preferred, given, family, said) => {
    expect(named(preferred, given, family)).toBe(said);
  });

  const letters = [...'abcdefghijklmnopqrstuvwxyzÀÉÎÖßŁżçñ'];
  const word = fc
    .array(fc.constantFrom(...letters), { minLength: 2, maxLength: 12 })
    .map((found) => found.join('').normalize('NFC'));
  const family = fc
    .array(word, { minLength: 1, maxLength: 3 })
    .chain((words) => fc.constantFrom(' ', '-', '’').map((between) => words.join(between)));
  const typed = fc.oneof(
    word,
    fc.tuple(word, family).map(([one, other]) => `${one} ${other}`),
  );

  test('never holds the family name, however it was typed', () => {
    fc.assert(
      fc.property(fc.option(typed), fc.option(typed), family, fc.boolean(), (preferred, given, last, swapped) => {
        const first = swapped && preferred !== null ? `${last} ${preferred}` : preferred;
        const said = (named(first, given, last) ?? '').toLowerCase();
        expect(said).not.toContain(last.toLowerCase());
        for (const part of last.toLowerCase().split(/[ ’-]/)) if (part.length > 2) expect(said).not.toContain(part);
      }),
    );
  });

  test('never holds a second given name, nor anything that is no letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (preferred, given, last) => {
        const said = named(preferred, given, last);
        if (said === null) return;
        expect(said).toMatch(/^\p{L}[\p{L}\p{M}’'-]*\.?( \p{L}\.)?$/u);
      }),
    );
  });
});
