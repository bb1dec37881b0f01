import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { packFiles, packsFolder } from '../../packs/index.ts';
import { packsForTests, type ToolsForTests, toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import { policyRules, type RatifiedFact } from './policies.duties.ts';

const version = (id: string, ratifiedOn: Day, reviewOn: Day, more: Partial<RatifiedFact> = {}): RatifiedFact => ({
  ...{ id, policyId: 'p', kind: 'model', title: 'Our policy', answersFor: 'headteacher', ratifiedOn, reviewOn },
  ...{ writtenOn: ratifiedOn, text: 'As {guidance:attendance} asks.', read: [] },
  ...more,
});
const due = (rule: string, policies: readonly RatifiedFact[], tools: ToolsForTests = {}) =>
  wantedOf(
    policyRules,
    { kind: 'organisation', id: 'school' },
    { life: { id: 'school' }, policies },
    toolsForTests(tools),
  )
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

/** The edition of the year after, entered ahead of its day. */
const register = packFiles(packsFolder).find(({ path }) => path === 'england/guidance.yaml')?.text ?? '';
const withKcsie2027 = packsForTests({
  'england/guidance.yaml': register.replace(
    /\{id: kcsie-2026, edition: September 2026, from: 2026-09-01,/,
    '{id: kcsie-2027, edition: September 2027, from: 2027-09-01, source: guidance-as-met, verified: low}\n    - {id: kcsie-2026, edition: September 2026, from: 2026-09-01, to: 2027-09-01, superseded_by: kcsie-2027,',
  ),
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

  test('by an edition that is entered ahead of its day leaves the one nobody has read: each is asked from its day', () => {
    const entered = (policies: readonly RatifiedFact[]) =>
      due('policy-guidance-read', policies, { packs: withKcsie2027 }).map(({ key, opensOn, doneOn }) => [
        key,
        opensOn,
        doneOn,
      ]);
    const one = version('one', '2026-06-01', '2027-06-01', named);
    expect(entered([one])).toEqual([
      ['p one kcsie-2026', '2026-09-01', null],
      ['p one kcsie-2027', '2027-09-01', null],
    ]);
    // what was read stays done; who has read the later one has read all that still holds of the earlier
    const read = (id: string, on: Day) => entered([{ ...one, read: [{ edition: id, on }] }]);
    expect(read('kcsie-2026', '2026-09-14').map(([, , doneOn]) => doneOn)).toEqual(['2026-09-14', null]);
    expect(read('kcsie-2027', '2027-09-20').map(([, , doneOn]) => doneOn)).toEqual(['2027-09-20', '2027-09-20']);
    // a policy written down once both are there is asked about the later alone
    expect(entered([{ ...one, writtenOn: '2027-10-01' }]).map(([key]) => key)).toEqual(['p one kcsie-2027']);
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
