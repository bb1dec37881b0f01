import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import { policyRules, type RatifiedFact } from './policies.duties.ts';

const version = (id: string, ratifiedOn: Day, reviewOn: Day, more: Partial<RatifiedFact> = {}): RatifiedFact => ({
  ...{ id, policyId: 'p', kind: 'model', title: 'Our policy', answersFor: 'headteacher', ratifiedOn, reviewOn },
  ...{ writtenOn: ratifiedOn, text: 'As {guidance:attendance} asks.', read: [] },
  ...more,
});
const due = (rule: string, policies: readonly RatifiedFact[]) =>
  wantedOf(policyRules, { kind: 'organisation', id: 'school' }, { life: { id: 'school' }, policies }, toolsForTests())
    .filter((duty) => duty.rule === rule)
    .map(({ key, opensOn, dueOn, doneOn, assignee }) => ({ key, opensOn, dueOn, doneOn, asks: assignee.id }));

describe('a policy is reviewed', () => {
  test('by its day, asked for two months before, by the post that answers for it', () =>
    expect(due('policy-reviewed', [version('one', '2026-02-01', '2027-02-01', { answersFor: 'senco' })])).toEqual([
      { key: 'p one', opensOn: '2026-12-01', dueOn: '2027-02-01', doneOn: null, asks: 'senco' },
    ]));

  test('is done by the version that is ratified next, and asked of that one anew', () => {
    const two = [version('one', '2026-02-01', '2027-02-01'), version('two', '2027-01-20', '2028-01-20')];
    expect(due('policy-reviewed', two)).toEqual([
      { key: 'p one', opensOn: '2026-12-01', dueOn: '2027-02-01', doneOn: '2027-01-20', asks: 'headteacher' },
      { key: 'p two', opensOn: '2027-11-20', dueOn: '2028-01-20', doneOn: null, asks: 'headteacher' },
    ]);
  });

  test('of two policies each has its own', () => {
    const two = [
      version('one', '2026-02-01', '2027-02-01'),
      version('other', '2026-10-01', '2027-03-01', { policyId: 'q' }),
    ];
    expect(due('policy-reviewed', two).map(({ key, doneOn }) => [key, doneOn])).toEqual([
      ['p one', null],
      ['q other', null],
    ]);
  });
});

describe('guidance that is reissued', () => {
  const named = { text: 'Everybody knows {guidance:keeping-children-safe}.' };
  const of = (policies: readonly RatifiedFact[]) => due('policy-guidance-read', policies);

  test('after a policy was ratified is read, and is done by saying that no sentence changes', () => {
    const [one] = of([version('one', '2026-06-01', '2027-06-01', named)]);
    expect(one).toMatchObject({ key: 'p one kcsie-2026', opensOn: '2026-09-01', doneOn: null });
    const read = [{ edition: 'kcsie-2026', on: '2026-09-14' as Day }];
    expect(of([version('one', '2026-06-01', '2027-06-01', { ...named, read })])[0]?.doneOn).toBe('2026-09-14');
  });

  test('is done by the next version that is ratified', () => {
    const two = [version('one', '2026-06-01', '2027-06-01', named), version('two', '2026-10-01', '2027-10-01', named)];
    expect(of(two).map(({ key, doneOn }) => [key, doneOn])).toEqual([['p one kcsie-2026', '2026-10-01']]);
  });

  test.each([
    ['before it was ratified', version('one', '2026-09-02', '2027-06-01', named)],
    ['that it does not name', version('one', '2026-06-01', '2027-06-01')],
  ])('%s asks nothing', (_, one) => expect(of([one])).toEqual([]));

  test('touches a policy of which the pack says so, and opens when it was written down', () => {
    const behaviour = version('one', '2024-01-10', '2027-01-10', {
      kind: 'behaviour',
      text: '',
      writtenOn: '2026-11-20',
    });
    expect(of([behaviour]).map(({ key, opensOn }) => [key, opensOn])).toEqual([
      ['p one behaviour-2024', '2026-11-20'],
      ['p one suspension-2026', '2026-11-20'],
    ]);
  });
});
