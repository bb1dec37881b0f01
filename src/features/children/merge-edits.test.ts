import { describe, expect, test } from 'vitest';
import { mergeEdits, readWas } from './merge-edits.form.ts';

const was = { preferred: 'Robin', family: 'Testwood', 'born-day': '14', 'born-month': '3', needs: ['SEMH'] };

describe('two people and one form', () => {
  test.each([
    ['nobody changed anything', {}, {}, was, []],
    ['I changed a name', { preferred: 'Rob' }, {}, { ...was, preferred: 'Rob' }, []],
    [
      'they changed another',
      { preferred: 'Rob' },
      { family: 'Demo' },
      { ...was, preferred: 'Rob', family: 'Demo' },
      [],
    ],
    ['both changed the same to the same', { family: 'Demo' }, { family: 'Demo' }, { ...was, family: 'Demo' }, []],
    ['both changed the same', { family: 'Mine' }, { family: 'Theirs' }, { ...was, family: 'Mine' }, ['family']],
    ['I emptied it, they changed it', { family: '' }, { family: 'Demo' }, { ...was, family: '' }, ['family']],
    ['a day is one field', { 'born-day': '15' }, { 'born-month': '4' }, { ...was, 'born-day': '15' }, ['born']],
    ['they ticked a box', {}, { needs: ['SEMH', 'ASD'] }, { ...was, needs: ['SEMH', 'ASD'] }, []],
    ['boxes in another order are the same', { needs: 'SEMH' }, { needs: ['SEMH'] }, { ...was, needs: ['SEMH'] }, []],
  ])('%s', (_, mine, theirs, values, conflicts) => {
    expect(mergeEdits({ ...was, ...mine }, was, { ...was, ...theirs })).toEqual({ values, conflicts });
  });

  test.each([
    ['', undefined],
    ['[]', undefined],
    ['{"a":1}', undefined],
    ['{"a":"b"}', { a: 'b' }],
  ])('%s', (text, value) => {
    expect(readWas(text)).toEqual(value);
  });
});
