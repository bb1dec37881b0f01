import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { aLife, aStatus } from '../children/child-life.factory.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { PlanFact } from '../plans/model.ts';
import { type PremiumFact, premiumRules } from './premium.duties.ts';

const tools = toolsForTests();
const cared = aLife({ statuses: [aStatus('CLA', '2025-10-06')] });
const aRequest = (given: Partial<PremiumFact['requests'][number]> = {}): PremiumFact['requests'][number] => ({
  ...{ id: 'r', controllerId: 'school', fundOrganisationId: 'northmere', fund: 'plus', askedOn: '2026-10-01' },
  ...{ endsOn: '2026-11-06', agreedOn: '2026-10-05', impactOn: null },
  ...given,
});
const aPep: PlanFact = {
  ...{ id: 'p', kind: 'pep', controllerId: 'school', adviserOrganisationId: 'northmere', begunOn: '2026-09-14' },
  ...{ meetingOn: null, steps: [{ position: 1, to: 'planned', on: '2026-09-14' }], parts: [] },
};
const duties = (rule: string, premium: Partial<PremiumFact>, life = cared, plans: readonly PlanFact[] = [aPep]) =>
  wantedOf(
    [...premiumRules],
    { kind: 'child', id: 'child' },
    { life, plans, premium: { requests: [], noneSaid: [], ...premium } },
    tools,
  ).filter((duty) => duty.rule === rule);

describe('what the spending changed', () => {
  const impact = (given: Partial<PremiumFact['requests'][number]>) =>
    duties('pp-plus-impact-recorded', { requests: [aRequest(given)] }).map(({ opensOn, dueOn, doneOn }) => [
      opensOn,
      dueOn,
      doneOn,
    ]);

  test('ten school days after it ends, and by 31 March at the latest', () => {
    expect(impact({})).toEqual([['2026-11-06', '2026-11-20', null]]);
    expect(impact({ endsOn: '2027-03-25' })).toEqual([['2027-03-25', '2027-03-31', null]]);
    expect(impact({ endsOn: '2027-04-19' as Day })[0]?.[1], 'the year it ends in').toMatch(/^2027-0[45]/);
    expect(impact({ impactOn: '2026-11-10' })).toEqual([['2026-11-06', '2026-11-20', '2026-11-10']]);
  });

  test('the school’s own Plus has no end of the year', () => {
    const [found] = impact({ fund: 'school-plus', endsOn: '2027-03-25' });
    expect(found?.[1] ?? '').toMatch(/^2027-04/);
  });

  test('not of what was not agreed', () => {
    expect(impact({ agreedOn: null })).toEqual([]);
  });
});

describe('the term’s plan for the money', () => {
  const planned = (premium: Partial<PremiumFact>, life = cared) =>
    duties('pp-plus-planned', premium, life)
      .filter(({ key }) => key.startsWith('2026-autumn'))
      .map(({ dueOn, doneOn, assignee, shownTo }) => ({ dueOn, doneOn, whose: assignee.id, shownTo }));

  test('half-way through the term, to the designated teacher; the authority sees it', () => {
    const [found] = planned({});
    expect(found).toMatchObject({ doneOn: null, whose: 'designated-teacher', shownTo: ['northmere'] });
    expect((found?.dueOn ?? '') > '2026-10-05' && (found?.dueOn ?? '') < '2026-11-20').toBe(true);
  });

  test('done by a request or by a reason, in the term', () => {
    expect(planned({ requests: [aRequest()] })).toMatchObject([{ doneOn: '2026-10-01' }]);
    expect(planned({ noneSaid: [{ id: 'n', on: '2026-10-09' }] })).toMatchObject([{ doneOn: '2026-10-09' }]);
    expect(planned({ noneSaid: [{ id: 'n', on: '2026-06-09' }] })).toMatchObject([{ doneOn: null }]);
  });

  test('not where the child’s PEPs are kept elsewhere', () => {
    expect(duties('pp-plus-planned', {}, cared, [])).toEqual([]);
  });

  test('not for a child whom it does not come with', () => {
    expect(planned({}, aLife({ statuses: [] }))).toEqual([]);
    expect(planned({}, aLife({ bornOn: '2008-05-03', statuses: [aStatus('CLA', '2025-10-06')] }))).toEqual([]);
  });
});
