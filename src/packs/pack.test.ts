import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { asDay, type Day } from '../calendar/index.ts';
import type { Pack } from './pack.ts';
import type { Packs } from './packs.ts';

import { layer, type SchoolClock, whyNotSet } from './school-layer.ts';
import { readSmallPacks, smallPacks } from './small-packs.factory.ts';

const packs = readSmallPacks();
const of = (name: string, from: Packs = packs): Pack => from.get(name) ?? from.england;

const anyDay = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .map(asDay);

describe('dating', () => {
  test.each([
    ['before anybody set it', '2018-01-31', undefined, undefined],
    ['England’s, from its first day', '2018-02-01', 10, 'england'],
    ['England’s, to the day before the authority’s', '2020-08-31', 10, 'england'],
    ['the authority’s', '2020-09-01', 10, 'northmere'],
    ['the authority’s last day of it', '2025-08-31', 10, 'northmere'],
    ['the authority’s next', '2025-09-01', 5, 'northmere'],
    ['long after', '2060-01-01', 5, 'northmere'],
  ] as const)('%s', (_, on, value, owner) => {
    const clock = of('northmere').clock('plan-written-up', on);
    expect(clock?.value).toBe(value);
    expect(clock?.pack).toBe(owner);
  });

  test('an authority’s value inherits title and event, and says whose it is', () => {
    expect(of('northmere').clock('plan-written-up', '2026-11-23')).toEqual({
      id: 'plan-written-up',
      title: 'Plan written up',
      runs: 'from the meeting',
      value: 5,
      unit: 'working-days',
      from: '2025-09-01',
      to: null,
      source: { document: 'Guidance', version: '2018', url: null },
      verified: 'read',
      note: null,
      pack: 'northmere',
      owner: 'Northmere',
    });
  });

  test('when an authority’s value ends, England’s holds again', () => {
    const ended = (smallPacks['northmere/clocks.yaml'] ?? '').replace(
      'from: 2025-09-01,',
      'from: 2025-09-01, to: 2026-09-01,',
    );
    const clock = of('northmere', readSmallPacks({ 'northmere/clocks.yaml': ended })).clock(
      'plan-written-up',
      '2026-09-01',
    );
    expect(clock?.pack).toBe('england');
  });

  test('property: on any day a clock is in force on that day, and the nearest layer that has one gave it', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const pack = of('northmere');
        const clock = pack.clock('plan-written-up', on);
        const inForce = pack
          .clockHistory('plan-written-up')
          .filter(({ from, to }) => from <= on && (to === null || on < to));
        expect(clock).toEqual(inForce[0]);
        expect(inForce.filter((each) => each.pack === clock?.pack).length).toBe(clock ? 1 : 0);
      }),
    );
  });
});

test('term dates belong to a term of an academic year', () => {
  expect(of('northmere').termDate('last-plan-date', 2026, 'autumn')?.day).toBe('2026-12-11');
  expect(of('northmere').termDate('last-plan-date', 2026, 'spring')).toBeUndefined();
  expect(packs.england.termDates('last-plan-date')).toEqual([]);
});

describe('a school’s own settings', () => {
  const set = (change: Partial<SchoolClock> = {}): SchoolClock => ({
    id: 'key-adult',
    value: 3,
    unit: 'school-days',
    from: '2026-09-01',
    to: null,
    because: 'Attendance policy, September 2026',
    ...change,
  });

  test('lie over the authority’s, from their first day', () => {
    const pack = layer(of('northmere'), { school: 'Exampleton Primary School', clocks: [set()] });
    expect(pack.clock('key-adult', '2026-08-31')?.owner).toBe('England');
    const clock = pack.clock('key-adult', '2026-09-01');
    expect([clock?.value, clock?.pack, clock?.owner, clock?.title]).toEqual([
      3,
      'school',
      'Exampleton Primary School',
      'Key adult named',
    ]);
    expect(clock?.source.document).toBe('Attendance policy, September 2026');
    expect([pack.name, pack.title, pack.authorityCodes]).toEqual(['northmere', 'Northmere', ['991']]);
  });

  test.each([
    ['law', set({ id: 'days-limit' }), 'Days at most: this is not yours to change. England sets it.'],
    [
      'an authority’s',
      set({ id: 'plan-written-up' }),
      'Plan written up: this is not yours to change. Northmere sets it.',
    ],
    ['unknown', set({ id: 'lunch' }), 'There is no clock called lunch.'],
    ['less than nothing', set({ value: -1 }), 'Key adult named: give a number, 0 or more.'],
    ['backwards', set({ to: '2026-08-01' }), 'It ends on 2026-08-01, but begins on 2026-09-01.'],
  ])('what is not a school’s is refused with a reason, and left out when laid: %s', (_, clock, why) => {
    expect(whyNotSet(of('northmere'), clock)).toContain(why);
    const laid = layer(of('northmere'), { school: 'Exampleton', clocks: [clock] });
    expect(laid.fingerprint).toBe(of('northmere').fingerprint);
  });

  test('two at once are refused', () => {
    expect(whyNotSet(packs.england, set(), [set({ from: '2026-01-01' })])).toContain('hold on 2026-09-01');
    expect(whyNotSet(packs.england, set(), [set({ from: '2026-01-01', to: '2026-09-01' })])).toBeNull();
  });
});

describe('fingerprint', () => {
  const print = (changes: Record<string, string | null> = {}) => of('northmere', readSmallPacks(changes)).fingerprint;

  test('stays the same when only notes, spacing or the order of lines change', () => {
    const text = smallPacks['northmere/clocks.yaml'] ?? '';
    expect(
      print({
        'northmere/clocks.yaml': `# a note\n\n${text.replaceAll('value: 10, unit: school-days', 'unit:   school-days, value: 10')}`,
      }),
    ).toBe(print());
  });

  test.each([
    ['a value of its own', 'northmere/clocks.yaml', 'value: 5', 'value: 6'],
    ['a value of England', 'england/clocks.yaml', 'value: 45', 'value: 44'],
    ['a source', 'england/sources.yaml', "'2018'", "'2019'"],
    ['a mark', 'england/clocks.yaml', 'verified: known', 'verified: low'],
    ['a term date', 'northmere/dates.yaml', '2026-12-11', '2026-12-12'],
    ['a word', 'england/duties.yaml', 'Write up the plan', 'Write the plan'],
  ])('changes with %s', (_, path, was, is) => {
    expect(print({ [path]: (smallPacks[path] ?? '').replace(was, is) })).not.toBe(print());
  });

  test('changes with a school’s own setting, and differs between packs', () => {
    const clock: SchoolClock = {
      id: 'key-adult',
      value: 3,
      unit: 'school-days',
      from: '2026-09-01' as Day,
      to: null,
      because: 'Policy',
    };
    const laid = layer(of('northmere'), { school: 'Exampleton', clocks: [clock] });
    expect(new Set([laid.fingerprint, of('northmere').fingerprint, packs.england.fingerprint]).size).toBe(3);
  });
});
