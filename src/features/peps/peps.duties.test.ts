import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { aLife, aStatus, aStay, inEastholt } from '../children/child-life.factory.ts';
import type { ChildLife, StatusRow } from '../children/model.ts';
import { aPlace, toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { PepEvent } from './pep-events.ts';
import { pepRules } from './peps.duties.ts';

const tools = toolsForTests();
const event = (kind: PepEvent['kind'], on: Day): PepEvent => ({
  ...{ id: `${kind}-${on}`, kind, on, evidence: 'pep_event' },
});

function dutiesOf(life: ChildLife, events: readonly PepEvent[] = [], using = tools) {
  return wantedOf(pepRules, { kind: 'child', id: life.id }, { life, peps: { events }, plans: [] }, using);
}

/** Of one rule: when it opens, is due and was done, and whose it is. */
function dates(rule: string, life: ChildLife, events: readonly PepEvent[] = [], using = tools) {
  return dutiesOf(life, events, using)
    .filter((duty) => duty.rule === rule)
    .map(({ key, opensOn, dueOn, doneOn, organisationId }) => ({ key, opensOn, dueOn, doneOn, organisationId }));
}

/** The terms of 2026/27, as far as they are asked for. */
const thisYear = (life: ChildLife, events: readonly PepEvent[] = [], using = tools) =>
  dates('pep-each-term', life, events, using).filter(({ key }) => key.startsWith('2026-'));

describe('the first PEP', () => {
  const newlyInCare: readonly [string, StatusRow[], Day, Day, string][] = [
    ['by Northmere’s school days', [aStatus('CLA', '2026-11-02')], '2026-11-16', '2026-11-26', 'northmere'],
    ['by Eastholt’s working days', [aStatus('CLA', '2026-11-02', inEastholt)], '2026-11-23', '2026-11-30', 'eastholt'],
    [
      'school days are not counted in the half term',
      [aStatus('CLA', '2026-10-23')],
      '2026-11-13',
      '2026-11-25',
      'northmere',
    ],
    [
      'by England’s clock where the authority has no pack',
      [aStatus('CLA', '2026-11-02', { authorityId: null, authorityCode: '999' })],
      '2026-11-16',
      '2026-11-30',
      'school',
    ],
  ];
  test.each(newlyInCare)('%s', (_, statuses, started, ready, organisationId) => {
    const life = aLife({ statuses });
    expect(dates('first-pep-started', life)).toMatchObject([{ dueOn: started, doneOn: null, organisationId }]);
    expect(dates('first-pep-ready-for-review', life)).toMatchObject([{ dueOn: ready, doneOn: null, organisationId }]);
  });

  test('is the social worker’s, and shown to the school and the authority', () => {
    const [duty] = dutiesOf(aLife({ statuses: [aStatus('CLA', '2026-11-02')] }));
    expect(duty).toMatchObject({
      rule: 'first-pep-started',
      assignee: { kind: 'relation', id: 'social-worker-of' },
      organisationId: 'northmere',
      shownTo: ['school'],
      clock: { id: 'first-pep-started', value: 10, unit: 'school-days', pack: 'northmere', verified: 'read' },
      words: { day: '2026-11-02' },
    });
  });

  const done: readonly [string, PepEvent[], Day | null, Day | null][] = [
    ['nothing yet', [], null, null],
    ['begun', [event('started', '2026-11-10')], '2026-11-10', null],
    ['ready, and so begun', [event('ready-for-review', '2026-11-20')], '2026-11-20', '2026-11-20'],
    ['held, and so both', [event('held', '2026-11-24')], '2026-11-24', '2026-11-24'],
    ['the first of several', [event('held', '2026-11-24'), event('started', '2026-11-05')], '2026-11-05', '2026-11-24'],
    ['long before this time in care', [event('started', '2024-03-01')], null, null],
  ];
  test.each(done)('done by: %s', (_, events, started, ready) => {
    const before = aStatus('CLA', '2024-02-01', { to: '2025-02-01' });
    const life = aLife({ statuses: [before, aStatus('CLA', '2026-11-02')] });
    expect(dates('first-pep-started', life, events).at(-1)?.doneOn).toBe(started);
    expect(dates('first-pep-ready-for-review', life, events).at(-1)?.doneOn).toBe(ready);
  });

  test('keeps its identity when the day of entering care is corrected', () => {
    const row = aStatus('CLA', '2026-11-02', { id: 'row' });
    const [before] = dates('first-pep-started', aLife({ statuses: [row] }));
    const [after] = dates('first-pep-started', aLife({ statuses: [{ ...row, from: '2026-10-12' }] }));
    expect(before).toMatchObject({ key: 'row', dueOn: '2026-11-16' });
    expect(after).toMatchObject({ key: 'row', dueOn: '2026-11-02' });
  });

  const notAsked: readonly [string, StatusRow[], Partial<ChildLife>][] = [
    ['a baby', [aStatus('CLA', '2026-11-02')], { bornOn: '2026-01-01' }],
    ['somebody of 18', [aStatus('CLA', '2026-11-02')], { bornOn: '2008-10-01' }],
    ['who left care before it was due', [aStatus('CLA', '2026-11-02', { to: '2026-11-13' })], {}],
    ['long in care when the record began', [aStatus('CLA', '2026-03-02')], { begunOn: '2026-11-20' }],
    ['in need, under a plan, in kinship care', [aStatus('CIN', '2026-11-02'), aStatus('KIN', '2026-11-02')], {}],
    ['with a period that waits to be confirmed', [aStatus('CLA', '2026-11-02', { confirmed: false })], {}],
  ];
  test.each(notAsked)('is not asked for of a child %s', (_, statuses, given) => {
    expect(dates('first-pep-started', { ...aLife({ statuses }), ...given })).toEqual([]);
  });

  test('is asked for of a child of two where the authority begins then', () => {
    const life = aLife({ statuses: [aStatus('CLA', '2026-11-02', inEastholt)], bornOn: '2024-08-01' });
    expect(dates('first-pep-started', life)).toHaveLength(1);
  });

  test('what fell due in the term the record began is asked for, though it was over before', () => {
    const life = aLife({ statuses: [aStatus('CLA', '2026-09-14')], begunOn: '2026-11-20' });
    expect(dates('first-pep-started', life)).toMatchObject([{ dueOn: '2026-09-28' }]);
  });
});

describe('when another authority takes over, all of it changes on that date', () => {
  const taken = (day: Day, first: Partial<StatusRow> = {}, second: Partial<StatusRow> = inEastholt) =>
    aLife({
      statuses: [
        aStatus('CLA', '2026-11-02', { id: 'first', ...first, to: day }),
        aStatus('CLA', day, { id: 'second', ...second }),
      ],
    });
  const northmere: Partial<StatusRow> = { authorityId: 'northmere', authorityCode: '991' };

  test.each<[string, ChildLife, Day, string]>([
    ['before it was due: the new clock, the new social worker', taken('2026-11-12'), '2026-11-23', 'eastholt'],
    ['after it was due: as it was', taken('2026-11-20'), '2026-11-16', 'northmere'],
    [
      'the new clock had run out before: the old day stands',
      taken('2026-11-20', inEastholt, northmere),
      '2026-11-23',
      'northmere',
    ],
  ])('%s', (_, life, dueOn, organisationId) => {
    expect(dates('first-pep-started', life)).toEqual([
      { key: 'first', opensOn: '2026-11-02', dueOn, doneOn: null, organisationId },
    ]);
  });

  test('and the term’s PEP is due by the new authority’s day', () => {
    const long = { from: '2026-01-05' } as const;
    expect(thisYear(taken('2026-11-12', long))[0]).toMatchObject({ key: '2026-autumn', dueOn: '2026-12-15' });
    expect(thisYear(taken('2026-12-14', long))[0]).toMatchObject({ key: '2026-autumn', dueOn: '2026-12-11' });
  });

  test('a term is never lost between the last days of two authorities', () => {
    const life = taken('2026-12-14', { ...inEastholt, from: '2026-01-05' }, northmere);
    expect(thisYear(life)[0]).toMatchObject({ key: '2026-autumn', dueOn: '2026-12-15' });
  });
});

describe('the PEP of each term', () => {
  const life = aLife({ statuses: [aStatus('CLA', '2024-03-01')] });

  test('is due by the authority’s last day, or the school’s, up to the end of the next academic year', () => {
    expect(dates('pep-each-term', life).map(({ key, opensOn, dueOn }) => [key, opensOn, dueOn])).toEqual([
      ['2025-autumn', '2025-09-01', '2025-12-19'],
      ['2025-spring', '2026-01-05', '2026-03-27'],
      ['2025-summer', '2026-04-13', '2026-07-21'],
      ['2026-autumn', '2026-09-01', '2026-12-11'],
      ['2026-spring', '2027-01-04', '2027-03-12'],
      ['2026-summer', '2027-04-12', '2027-07-16'],
      ['2027-autumn', '2027-09-01', '2027-12-31'],
      ['2027-spring', '2028-01-01', '2028-04-13'],
      ['2027-summer', '2028-04-17', '2028-07-28'],
    ]);
  });

  test('is over when the next term begins', () => {
    const [autumn] = dutiesOf(life).filter(({ key }) => key === '2026-autumn');
    expect(autumn).toMatchObject({ dueOn: '2026-12-11', overOn: '2027-01-04', words: { term: 'autumn 2026' } });
  });

  test('says so where the terms are not known', () => {
    const estimated = dutiesOf(life).filter((duty) => duty.rule === 'pep-each-term' && duty.estimated);
    expect(estimated.map(({ key }) => key)).toEqual(['2027-autumn', '2027-spring', '2027-summer']);
  });

  test('is the designated teacher’s, by the clock of the authority that looks after the child', () => {
    const here = aLife({ statuses: [aStatus('CLA', '2024-03-01', inEastholt)] });
    const duty = dutiesOf(here).find(({ key }) => key === '2026-autumn');
    expect(duty).toMatchObject({
      assignee: { kind: 'post', id: 'designated-teacher' },
      organisationId: 'school',
      shownTo: ['eastholt'],
      dueOn: '2026-12-15',
      clock: {
        id: 'pep-each-term',
        pack: 'eastholt',
        owner: 'Eastholt',
        source: { document: 'Eastholt PEP timetable' },
      },
    });
  });

  test.each<[string, Day, Day | null]>([
    ['in the term', '2026-11-03', '2026-11-03'],
    ['late, in the holiday after it', '2026-12-20', '2026-12-20'],
    ['in the term before', '2026-07-10', null],
  ])('held %s', (_, on, doneOn) => {
    expect(thisYear(life, [event('held', on)])[0]).toMatchObject({ key: '2026-autumn', doneOn });
  });

  test('dual registered: the main school owes it, the other sees it', () => {
    const stays = [aStay(), aStay({ id: 'unit', schoolId: 'other-school', kind: 'subsidiary', from: '2026-09-07' })];
    const duty = dutiesOf(aLife({ statuses: [aStatus('CLA', '2024-03-01')], stays })).find(
      (d) => d.key === '2026-autumn',
    );
    expect(duty).toMatchObject({ organisationId: 'school', shownTo: ['northmere', 'other-school'] });
  });

  test('without a school it is the Virtual School’s, wherever that is here', () => {
    const noSchool = aLife({ statuses: [aStatus('CLA', '2024-03-01')], stays: [] });
    expect(dutiesOf(noSchool).find(({ key }) => key === '2026-autumn')).toMatchObject({
      assignee: { kind: 'post', id: 'adviser' },
      organisationId: 'northmere',
      dueOn: '2026-12-11',
    });
    const elsewhere = aStatus('CLA', '2024-03-01', { authorityId: null, authorityCode: '999' });
    expect(dutiesOf(aLife({ statuses: [elsewhere], stays: [] }))).toEqual([]);
  });

  test('ends with the time in care and with the last birthday', () => {
    const left = aLife({ statuses: [aStatus('CLA', '2024-03-01', { to: '2027-02-01' })] });
    expect(thisYear(left).map(({ key }) => key)).toEqual(['2026-autumn']);
    const grown = aLife({ statuses: [aStatus('CLA', '2024-03-01')], bornOn: '2009-02-01' });
    expect(thisYear(grown).map(({ key }) => key)).toEqual(['2026-autumn']);
  });

  test('a child who came into care too late in the term owes only the first PEP', () => {
    expect(thisYear(aLife({ statuses: [aStatus('CLA', '2026-11-23')] })).map(({ key }) => key)).toEqual([
      '2026-spring',
      '2026-summer',
    ]);
    expect(thisYear(aLife({ statuses: [aStatus('CLA', '2026-11-02')] })).map(({ key }) => key)).toContain(
      '2026-autumn',
    );
  });

  test('is not asked for of terms before the record or the school was here', () => {
    const late = { ...life, begunOn: '2027-01-11' as const };
    expect(thisYear(late).map(({ key }) => key)).toEqual(['2026-spring', '2026-summer']);
    const places = [aPlace({ id: 'school', begunOn: '2027-01-11' }), aPlace({ id: 'northmere', kind: 'authority' })];
    expect(thisYear(life, [], toolsForTests({ places })).map(({ key }) => key)).toEqual(['2026-spring', '2026-summer']);
  });
});

describe('a new PEP after a change of school', () => {
  const moved = (from: Day, given: Partial<StatusRow> = {}) =>
    aLife({
      statuses: [aStatus('CLA', '2024-03-01', given)],
      stays: [aStay({ to: from }), aStay({ id: 'new', schoolId: 'other-school', from })],
    });
  const rule = 'new-pep-after-school-change';

  test.each<[string, ChildLife, Day]>([
    ['ten working days, by England’s default', moved('2026-11-09'), '2026-11-23'],
    ['by Eastholt’s clock', moved('2026-11-09', inEastholt), '2026-11-30'],
  ])('%s', (_, life, dueOn) => {
    expect(dates(rule, life)).toEqual([
      { key: 'new', opensOn: '2026-11-09', dueOn, doneOn: null, organisationId: 'other-school' },
    ]);
  });

  test('one meeting is one task: it stands for the PEP of the term it falls in', () => {
    expect(thisYear(moved('2026-11-09')).map(({ key }) => key)).toEqual(['2026-spring', '2026-summer']);
    const held = thisYear(moved('2026-11-09'), [event('held', '2026-10-05')]);
    expect(held[0]).toMatchObject({ key: '2026-autumn', doneOn: '2026-10-05' });
  });

  test('is done by a PEP held since joining', () => {
    expect(dates(rule, moved('2026-11-09'), [event('held', '2026-11-05')])[0]?.doneOn).toBeNull();
    expect(dates(rule, moved('2026-11-09'), [event('held', '2026-11-18')])[0]?.doneOn).toBe('2026-11-18');
  });

  test('a school that has not said that the child left is overruled by the one where the child is', () => {
    const life = aLife({
      statuses: [aStatus('CLA', '2024-03-01')],
      stays: [aStay(), aStay({ id: 'new', schoolId: 'other-school', from: '2026-11-09' })],
    });
    expect(dates(rule, life)).toHaveLength(1);
    expect(thisYear(life).map(({ organisationId }) => organisationId)).toEqual(['other-school', 'other-school']);
  });

  const outside = aStay({ id: 'before', schoolId: null, schoolName: 'Elsewhere Primary', to: '2026-11-09' });
  test('also from a school that is not in this deployment', () => {
    const stays = [outside, aStay({ id: 'new', from: '2026-11-09' })];
    expect(dates(rule, aLife({ statuses: [aStatus('CLA', '2024-03-01')], stays }))).toHaveLength(1);
  });

  test.each<[string, ChildLife]>([
    [
      'neither an earlier school nor a day of joining is known',
      aLife({ statuses: [aStatus('CLA', '2024-03-01')], stays: [aStay({ from: '2026-11-09' })] }),
    ],
    ['the child was not in care when joining', moved('2026-11-09', { from: '2026-11-16' })],
    ['the child had only just come into care', moved('2026-11-09', { from: '2026-11-02' })],
    [
      'the child left again before it was due',
      aLife({
        statuses: [aStatus('CLA', '2024-03-01')],
        stays: [
          aStay({ to: '2026-11-09' }),
          aStay({ id: 'short', schoolId: 'other-school', from: '2026-11-09', to: '2026-11-12' }),
          { ...outside, id: 'last', from: '2026-11-12', to: null },
        ],
      }),
    ],
  ])('is not asked for where %s', (_, life) => {
    expect(dates(rule, life)).toEqual([]);
  });
});
