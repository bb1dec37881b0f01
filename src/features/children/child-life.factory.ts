import type { Group } from '../../access/index.ts';
import type { Day } from '../../calendar/day.ts';
import type { StatusRow } from './care-spells.ts';
import { type ChildLife, childLife, type KeyAdultTime, type LifeRows, type SchoolStay } from './child-life.ts';

/** A child on the roll of `school` since September 2025, whose record began then. */
export function aLife(given: Partial<LifeRows> = {}): ChildLife {
  return childLife({
    id: 'child',
    bornOn: '2016-05-03',
    begunOn: '2025-09-01',
    stays: [aStay()],
    statuses: [],
    keyAdults: [],
    ...given,
  });
}

export function aStay(given: Partial<SchoolStay> = {}): SchoolStay {
  return {
    id: 'stay',
    controllerId: given.schoolId ?? 'school',
    schoolId: 'school',
    schoolName: null,
    kind: 'main',
    from: '2025-09-01',
    to: null,
    joining: null,
    ...given,
  };
}

/** In the group from a day on; CLA by Northmere, as the school has recorded it. */
export function aStatus(kind: Group, from: Day, given: Partial<StatusRow> = {}): StatusRow {
  return {
    id: `${kind}-${from}`,
    kind,
    from,
    to: null,
    controllerId: 'school',
    confirmed: true,
    authorityId: 'northmere',
    authorityCode: '991',
    recordedAt: new Date('2026-09-01T09:00:00Z'),
    ...given,
  };
}

export const inEastholt: Partial<StatusRow> = { authorityId: 'eastholt', authorityCode: '992' };

export function aKeyAdult(from: Day, given: Partial<KeyAdultTime> = {}): KeyAdultTime {
  return {
    id: `adult-${from}`,
    controllerId: 'school',
    personId: 'somebody',
    viewOn: from,
    leftOn: null,
    from,
    to: null,
    ...given,
  };
}
