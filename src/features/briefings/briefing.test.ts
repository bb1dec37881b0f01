import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import type { Held } from '../training/model.ts';
import { type Briefing, endOf, hereOn, type Reader, readerState, readersOf } from './briefing.ts';

const holds = (personId: string, post: string, from: Day, to: Day | null = null): Held => ({
  ...{ id: `${personId}-${post}-${from}`, personId, post, from, to },
});
const asked = (changes: Partial<Briefing> = {}): Briefing => ({
  ...{ id: 'b', about: { kind: 'guidance', edition: 'kcsie-2026' }, askedOn: '2026-09-07', dueOn: '2026-10-05' },
  ...{ posts: ['teacher', 'senco'], chosen: [], starters: true, leftOut: [], endedOn: null, confirmed: new Map() },
  ...changes,
});
const starterDue = (from: Day) => addDays(from, 14);
const readers = (briefing: Briefing, held: readonly Held[], end: Day | null = null) =>
  readersOf(briefing, held, end, starterDue).map(({ personId, askedOn, dueOn, until }) => [
    personId,
    askedOn,
    dueOn,
    until,
  ]);

describe('who is asked', () => {
  test.each<[string, Partial<Briefing>, Held[], (string | null)[][]]>([
    [
      'whoever holds a post on the day',
      {},
      [holds('ann', 'teacher', '2020-09-01')],
      [['ann', '2026-09-07', '2026-10-05', null]],
    ],
    ['nobody of another post', {}, [holds('ann', 'support-staff', '2020-09-01')], []],
    ['nobody who had left', {}, [holds('ann', 'teacher', '2020-09-01', '2026-09-01')], []],
    [
      'whoever starts later, with time of their own',
      {},
      [holds('ben', 'teacher', '2026-11-02')],
      [['ben', '2026-11-02', '2026-11-16', null]],
    ],
    [
      'whoever starts in time keeps the day of all',
      {},
      [holds('ben', 'teacher', '2026-09-08')],
      [['ben', '2026-09-08', '2026-10-05', null]],
    ],
    [
      'nobody who starts later, where it is not asked',
      { starters: false },
      [holds('ben', 'teacher', '2026-11-02')],
      [],
    ],
    [
      'somebody by name, whatever their post',
      { posts: [], chosen: ['cat'] },
      [holds('cat', 'clerk', '2020-01-01'), holds('ann', 'teacher', '2020-01-01')],
      [['cat', '2026-09-07', '2026-10-05', null]],
    ],
    ['nobody who was taken out', { leftOut: ['ann'] }, [holds('ann', 'teacher', '2020-09-01')], []],
    [
      'once, whoever goes from one asked post to another without a gap',
      {},
      [holds('ann', 'teacher', '2020-09-01', '2026-10-01'), holds('ann', 'senco', '2026-10-01')],
      [['ann', '2026-09-07', '2026-10-05', null]],
    ],
    [
      'by their last time here, whoever came back',
      {},
      [holds('ann', 'teacher', '2020-09-01', '2026-09-20'), holds('ann', 'teacher', '2026-11-02')],
      [['ann', '2026-11-02', '2026-11-16', null]],
    ],
  ])('%s', (_, changes, held, expected) => {
    expect(readers(asked(changes), held)).toEqual(expected);
  });

  test('nobody who starts once it is over', () => {
    const held = [holds('ben', 'teacher', '2026-11-02'), holds('cat', 'teacher', '2026-11-01')];
    expect(readers(asked(), held, '2026-11-02').map(([who]) => who)).toEqual(['cat']);
  });

  test('nobody twice, nobody who was taken out, and nobody is due before they were asked', () => {
    const day = fc.integer({ min: -300, max: 300 }).map((days) => addDays('2026-09-07', days));
    const holding = fc
      .tuple(
        fc.constantFrom('ann', 'ben', 'cat'),
        fc.constantFrom('teacher', 'senco', 'clerk'),
        day,
        fc.option(fc.nat(400)),
      )
      .map(([who, post, from, long]) => holds(who, post, from, long === null ? null : addDays(from, long + 1)));
    fc.assert(
      fc.property(
        fc.array(holding, { maxLength: 8 }),
        fc.subarray(['ann', 'ben', 'cat']),
        fc.subarray(['ann', 'ben', 'cat']),
        fc.boolean(),
        (held, chosen, leftOut, starters) => {
          const found = readersOf(asked({ chosen, leftOut, starters }), held, null, starterDue);
          expect(new Set(found.map(({ personId }) => personId)).size).toBe(found.length);
          for (const { personId, askedOn, dueOn, startedLater } of found) {
            expect(leftOut).not.toContain(personId);
            expect(dueOn >= askedOn && askedOn >= '2026-09-07').toBe(true);
            if (startedLater) expect(starters || chosen.includes(personId)).toBe(true);
          }
        },
      ),
    );
  });
});

const reader = (changes: Partial<Reader> = {}): Reader => ({
  ...{ personId: 'ann', askedOn: '2026-09-07', dueOn: '2026-10-05', until: null, confirmed: null, startedLater: false },
  ...changes,
});

test.each<[Partial<Reader>, Day, ReturnType<typeof readerState>]>([
  [{}, '2026-10-05', 'waiting'],
  [{}, '2026-10-06', 'late'],
  [{ startedLater: true }, '2026-10-05', 'new'],
  [{ confirmed: { id: 'b', on: '2026-10-20' } }, '2026-10-21', 'confirmed'],
])('%j on %s is %s', (changes, today, state) => expect(readerState(reader(changes), today)).toBe(state));

test('who has left, and who is still to come, is not here', () => {
  const gone = reader({ until: '2026-10-01' });
  const toCome = reader({ askedOn: '2026-12-01' });
  expect(hereOn([gone, toCome, reader()], '2026-10-01')).toEqual([reader()]);
  expect(hereOn([gone, toCome, reader()], '2026-09-30')).toHaveLength(2);
});

test.each<[Day | null, Day | null, Day | null, Day | null]>([
  [null, null, null, null],
  ['2026-11-01', null, null, '2026-11-01'],
  ['2026-11-01', null, '2026-10-01', '2026-10-01'],
  [null, '2027-09-01', null, '2027-09-01'],
])('ended %s, superseded %s, replaced %s: over from %s', (endedOn, superseded, replaced, expected) => {
  const endings = { replacedOn: () => replaced, supersededOn: () => superseded };
  const about = replaced === null ? asked().about : ({ kind: 'policy', policyId: 'p', versionId: 'v' } as const);
  expect(endOf({ about, endedOn }, endings)).toBe(expected);
});
