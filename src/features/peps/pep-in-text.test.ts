import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { pepInText } from './pep-in-text.ts';

const today = '2026-11-24';
const read = (...lines: string[]) => pepInText(lines, ['Robin', 'Testwood'], today);

describe('what is recognised in another system’s plan', () => {
  test.each<[string, string | null]>([
    ['Date of meeting: 20/11/2026', '2026-11-20'],
    ['PEP date 20th November 2026', '2026-11-20'],
    ['The meeting was held on Friday 20 November 2026', '2026-11-20'],
    ['Date of PEP: 2026-11-20', '2026-11-20'],
    ['Date of next meeting: 20/11/2026', null],
    ['Date of birth: 14/03/2017', null],
    ['Meeting date: 20/12/2026', null],
    ['Meeting date: 31/02/2026', null],
    ['20/11/2026', null],
  ])('%s: held %s', (line, day) => {
    expect(read(line).heldOn).toBe(day);
  });

  test('a label on the line over its day; other days to choose from, with the words before them', () => {
    expect(read('Date of meeting', '20.11.2026').heldOn).toBe('2026-11-20');
    expect(read('Date of meeting: 20/11/2026', 'Next PEP: 12 March 2027').days).toEqual([
      { day: '2027-03-12', words: 'Next PEP:' },
    ]);
  });

  test('targets that are named so, or listed under their heading', () => {
    expect(
      read('Target 1: Read for ten minutes', 'Target 2 - Join the choir', 'Target: Read for ten minutes').targets,
    ).toEqual(['Read for ten minutes', 'Join the choir']);
    expect(read('SMART targets', '• Read for ten minutes', '2. Join the choir', 'Signed', '• Not one').targets).toEqual(
      [...['Read for ten minutes', 'Join the choir']],
    );
    expect(read('The targets of last term were met.', '- Not one').targets).toEqual([]);
  });

  test('who came, and whether it names the child', () => {
    expect(read('Present: Ms Example, Mr Sample').whoCame).toBe('Ms Example, Mr Sample');
    expect(read('Attendees', 'Ms Example').whoCame).toBe('Ms Example');
    expect([read('Plan of ROBIN T.').namesTheChild, read('Plan of somebody').namesTheChild]).toEqual([true, false]);
  });

  test('whatever text: a day held is never after today, and nothing is longer than can be kept', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200 })), (lines) => {
        const { heldOn, targets, days } = pepInText(lines, ['Robin'], today);
        expect(heldOn === null || heldOn <= today).toBe(true);
        expect(targets.length <= 20 && targets.every((each) => each.length <= 400) && days.length <= 12).toBe(true);
      }),
    );
  });
});
