import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { aLife, aStatus, aStay } from '../children/child-life.factory.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import { type HandoverFact, handoverRules } from './handovers.duties.ts';

const moves = (first: Day) => [aStay({ to: first }), aStay({ id: 'next', schoolId: 'next-school', from: first })];
const due = (given: Parameters<typeof aLife>[0], handovers: readonly HandoverFact[] = []) =>
  wantedOf([...handoverRules], { kind: 'child', id: 'child' }, { life: aLife(given), handovers }, toolsForTests()).map(
    ({ key, dueOn, doneOn, organisationId }) => ({ key, dueOn, doneOn, organisationId }),
  );
const statuses = [aStatus('CLA', '2025-09-08')];
const handover = (on: Day, more: Partial<HandoverFact> = {}): HandoverFact => ({
  ...{ id: 'h', fromId: 'school', firstDay: '2026-11-30', on, ...more },
});

describe('the plan is with the next school before the first day', () => {
  const asked = { key: 'next', dueOn: '2026-11-29', organisationId: 'school' };

  test('asked of the school the child leaves, for the day before the first day', () => {
    expect(due({ statuses, stays: moves('2026-11-30') })).toEqual([{ ...asked, doneOn: null }]);
    expect(due({ statuses, stays: [aStay()] })).toEqual([]);
  });

  test('done when it was offered, late or not; another school’s offer is not this one’s', () => {
    const stays = moves('2026-11-30');
    expect(due({ statuses, stays }, [handover('2026-11-20')])).toEqual([{ ...asked, doneOn: '2026-11-20' }]);
    expect(due({ statuses, stays }, [handover('2026-12-04')])).toEqual([{ ...asked, doneOn: '2026-12-04' }]);
    expect(due({ statuses, stays }, [handover('2026-11-20', { fromId: 'other' })])).toEqual([
      { ...asked, doneOn: null },
    ]);
  });

  test('not asked of a child who is not looked after, nor for the time before the record was here', () => {
    expect(due({ statuses: [aStatus('CIN', '2025-09-08')], stays: moves('2026-11-30') })).toEqual([]);
    expect(due({ statuses: [aStatus('CLA', '2025-09-08', { to: '2026-10-01' })], stays: moves('2026-11-30') })).toEqual(
      [],
    );
    expect(due({ statuses, begunOn: '2026-12-01', stays: moves('2026-11-30') })).toEqual([]);
  });
});
