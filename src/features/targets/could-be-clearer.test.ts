import { describe, expect, test } from 'vitest';
import { couldBeClearer } from './could-be-clearer.ts';
import type { TargetWords } from './target.ts';

const today = '2026-11-24';
const good: TargetWords = {
  kind: 'academic',
  need: 'Reading holds her back in every subject',
  baseline: 'Reading age 7.2 in September',
  success: 'Reads at a reading age of 8.0',
  whoDoesWhat: 'Mr Example reads with her',
  howOften: 'Ten minutes, three mornings a week',
  byWhen: '2027-03-12',
};
const fields = (changes: Partial<TargetWords>) =>
  couldBeClearer({ ...good, ...changes }, today).map(({ field }) => field);

describe('what could be clearer in a target', () => {
  test('nothing in one that says all', () => {
    expect(couldBeClearer(good, today)).toEqual([]);
  });

  test.each([
    'Reads at a reading age of 8.0',
    'Attends 38 of 40 sessions this half term',
    'Improves her times tables score from 12 to 20 out of 25',
    'Gets a grade 5 in the spring mock',
    'Speaks in class discussion at least twice a week',
    'Asks for a break without leaving the room',
    'Starts written work unaided',
    'Joins the choir for the first time',
    'Walks in by himself every morning',
  ])('measurable: %s', (success) => {
    expect(fields({ success, baseline: 'Reading age 7.2' })).not.toContain('success');
  });

  test.each([
    ['Improve his reading', 'Improve'],
    ['To be more confident', 'more'],
    ['Make better progress in maths', 'better'],
    ['Try hard in every lesson', 'Try'],
    ['Engage with learning', 'Engage'],
    ['Continue to work on handwriting', 'Continue'],
    ['Develop friendships', 'Develop'],
  ])('can mean many things: %s', (success, word) => {
    const [found] = couldBeClearer({ ...good, success }, today);
    expect(found).toMatchObject({ field: 'success' });
    expect(found?.words).toContain(`“${word}”`);
  });

  test.each(['Is happy at school', 'Knows fractions', 'Good attendance'])('nobody could tell: %s', (success) => {
    expect(fields({ success })).toContain('success');
  });

  test.each([
    [{ need: null }, ['need']],
    [{ baseline: null }, ['baseline']],
    [{ baseline: 'Reads slowly' }, ['baseline']],
    [{ whoDoesWhat: null }, ['who']],
    [{ whoDoesWhat: 'All staff encourage him' }, ['who']],
    [{ whoDoesWhat: 'Staff, with Ms Sample seeing to it' }, []],
    [{ whoDoesWhat: 'His form tutor checks in' }, []],
    [{ howOften: null }, ['often']],
    [{ howOften: null, whoDoesWhat: 'Mr Example reads with her twice a week' }, []],
    [{ howOften: 'Regularly' }, ['often']],
    [{ howOften: 'Whenever possible' }, ['often']],
    [{ howOften: 'Each Monday' }, []],
    [{ byWhen: null }, ['by']],
    [{ byWhen: '2026-11-23' }, ['by']],
    [{ success: `Reads 8 ${'and then reads again '.repeat(11)}` }, ['success']],
  ] as [Partial<TargetWords>, string[]][])('%o', (changes, expected) => {
    expect(fields(changes)).toEqual(expected);
  });
});
