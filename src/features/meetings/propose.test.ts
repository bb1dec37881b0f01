import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { addDays, type Day, dayFromNumber, schoolCalendar } from '../../calendar/index.ts';
import { openDays, whyNotOn } from './meeting-day.ts';
import { type Asked, type Proposal, propose } from './propose.ts';
import { type Busy, clash, endsAt, type MeetingTime, readTime } from './times.ts';

const days: readonly Day[] = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
const asked = (given: Partial<Asked> = {}): Asked => ({
  ...{ needs: [], days, starts: ['09:30', '13:30'], minutes: 60, mostADay: 2, busy: [], setOn: new Map() },
  ...given,
});
const need = (id: string, people: readonly string[] = [], by: Day = '2026-11-27') => ({
  ...{ id, people: ['school', ...people], from: '2026-11-23' as Day, by },
});
const said = (proposals: readonly Proposal[]): string[] =>
  proposals.map((each) =>
    'time' in each ? `${each.id} ${each.time.on} ${each.time.startsAt}` : [each.id, each.why, ...who(each)].join(' '),
  );
const who = (each: Proposal): readonly string[] => ('who' in each ? each.who : []);
const away = (person: string, on: Day, startsAt = '00:00', minutes = 1439): Busy => ({
  ...{ who: person, on, startsAt, minutes },
});

describe('times', () => {
  test.each<[string, string, number, string, number, boolean]>([
    ['one after the other', '09:00', 60, '10:00', 60, false],
    ['one within the other', '09:00', 120, '09:30', 15, true],
    ['over the end', '09:00', 60, '09:59', 60, true],
    ['the same', '09:00', 60, '09:00', 60, true],
  ])('%s', (_, a, long, b, other, clashes) => {
    const one = { on: '2026-11-23' as Day, startsAt: a, minutes: long };
    const two = { on: '2026-11-23' as Day, startsAt: b, minutes: other };
    expect([clash(one, two), clash(two, one)]).toEqual([clashes, clashes]);
    expect(clash(one, { ...two, on: '2026-11-24' })).toBe(false);
  });

  test.each([
    ['9.30', '09:30'],
    [' 13:05 ', '13:05'],
    ['24:00', undefined],
    ['half nine', undefined],
    ['', undefined],
  ])('%s is read as %s', (text, time) => expect(readTime(text)).toBe(time));

  test('ends on the same day', () => {
    expect(endsAt({ startsAt: '09:30', minutes: 75 })).toBe('10:45');
    expect(endsAt({ startsAt: '23:30', minutes: 75 })).toBe('23:59');
  });
});

describe('a day', () => {
  const calendar = schoolCalendar(
    [
      {
        ...{ academicYear: 2026, term: 'autumn', firstDay: '2026-09-01', lastDay: '2026-12-18' },
        ...{ halfTermFrom: '2026-10-26', halfTermTo: '2026-10-30' },
      },
      {
        ...{ academicYear: 2026, term: 'spring', firstDay: '2027-01-04', lastDay: '2027-03-25' },
        ...{ halfTermFrom: '2027-02-15', halfTermTo: '2027-02-19' },
      },
    ],
    [
      { day: '2026-11-26', kind: 'inset', label: '' },
      { day: '2026-11-27', kind: 'closure', label: 'Boiler' },
    ],
    ['2026-12-25'],
  );
  test.each<[Day, string | null]>([
    ['2026-11-25', null],
    ['2026-11-26', 'an INSET day'],
    ['2026-11-27', 'Boiler'],
    ['2026-11-28', 'a weekend'],
    ['2026-10-27', 'a bank holiday or half-term'],
    ['2026-12-21', 'the holidays'],
  ])('%s: %s', (day, why) => expect(whyNotOn(day, calendar)).toBe(why));
  test('the open days are those', () =>
    expect(openDays(calendar, '2026-11-25', '2026-12-01')).toEqual(['2026-11-25', '2026-11-30', '2026-12-01']));
});

describe('proposing', () => {
  test.each<[string, Partial<Asked>, string[]]>([
    ['nothing', {}, []],
    ['one, in the middle of the days there are', { needs: [need('a')] }, ['a 2026-11-25 09:30']],
    [
      'several, spread over the days',
      { needs: [need('a'), need('b'), need('c')] },
      ['a 2026-11-23 09:30', 'b 2026-11-25 09:30', 'c 2026-11-27 09:30'],
    ],
    [
      'the earliest last day first, whatever the order',
      { needs: [need('a'), need('b', [], '2026-11-23')] },
      ['b 2026-11-23 09:30', 'a 2026-11-26 09:30'],
    ],
    [
      'an adviser who is elsewhere in the morning',
      { needs: [need('a', ['adviser'])], busy: [away('adviser', '2026-11-25', '10:00', 60)] },
      ['a 2026-11-25 13:30'],
    ],
    [
      'a day away for all of it',
      { needs: [need('a', ['adviser'])], busy: [away('adviser', '2026-11-25')] },
      ['a 2026-11-24 09:30'],
    ],
    [
      'a day that is full already',
      { needs: [need('a')], setOn: new Map([['2026-11-25' as Day, 2]]) },
      ['a 2026-11-24 09:30'],
    ],
    ['no day left', { needs: [need('a', [], '2026-11-20')] }, ['a no-day']],
    ['every day is closed', { needs: [need('a')], days: [] }, ['a no-day']],
    [
      'more than there is room for',
      { needs: ['a', 'b', 'c'].map((id) => need(id)), days: ['2026-11-23'] },
      ['a 2026-11-23 09:30', 'b 2026-11-23 13:30', 'c full'],
    ],
    [
      'somebody who is never there, named',
      { needs: [need('a', ['x', 'adviser'])], busy: days.map((day) => away('adviser', day)) },
      ['a people adviser'],
    ],
  ])('%s', (_, given, expected) => expect(said(propose(asked(given)))).toEqual(expected));

  const terms = [
    {
      ...{ academicYear: 2026, term: 'autumn' as const, firstDay: '2026-09-01' as Day, lastDay: '2026-12-18' as Day },
      ...{ halfTermFrom: '2026-10-26' as Day, halfTermTo: '2026-10-30' as Day },
    },
  ];
  const dayOfTerm = fc.integer({ min: 20_697, max: 20_820 }).map(dayFromNumber);
  const start = fc.constantFrom('08:30', '09:30', '10:15', '11:00', '13:30', '15:00', '15:45');
  const person = fc.constantFrom('school', 'adviser-1', 'adviser-2', 'worker-1', 'worker-2');
  const anything = fc.record({
    closed: fc.uniqueArray(dayOfTerm, { maxLength: 20 }),
    from: dayOfTerm,
    long: fc.integer({ min: 0, max: 60 }),
    needs: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        people: fc.uniqueArray(person, { maxLength: 4 }),
        from: dayOfTerm,
        by: dayOfTerm,
      }),
      { maxLength: 25, selector: ({ id }) => id },
    ),
    starts: fc.uniqueArray(start, { minLength: 1, maxLength: 4 }),
    minutes: fc.integer({ min: 15, max: 120 }),
    mostADay: fc.integer({ min: 1, max: 4 }),
    busy: fc.array(
      fc.record({ who: person, on: dayOfTerm, startsAt: start, minutes: fc.integer({ min: 15, max: 300 }) }),
      { maxLength: 20 },
    ),
  });

  test('never a clash, never a closure, never too many, and nothing left out that had room', () => {
    fc.assert(
      fc.property(anything, ({ closed, from, long, ...given }) => {
        const closures = closed.map((day) => ({ day, kind: 'closure' as const, label: '' }));
        const calendar = schoolCalendar(terms, closures, ['2026-12-25']);
        const open = openDays(calendar, from, addDays(from, long));
        const question = { ...given, days: open, setOn: new Map<Day, number>() };
        const found = propose(question);
        // Stable, in whatever order it was asked.
        expect(propose({ ...question, needs: question.needs.toReversed() })).toEqual(found);
        expect(found.map(({ id }) => id).toSorted()).toEqual(question.needs.map(({ id }) => id).toSorted());

        const needs = new Map(question.needs.map((each) => [each.id, each]));
        const placed = found.flatMap((each) => {
          const its = needs.get(each.id);
          return 'time' in each && its !== undefined ? [{ its, time: each.time }] : [];
        });
        const taken: (MeetingTime & { people: readonly string[] })[] = [
          ...question.busy.map((each) => ({ ...each, people: [each.who] })),
        ];
        for (const { its, time } of placed) {
          expect(whyNotOn(time.on, calendar)).toBeNull();
          expect(closed).not.toContain(time.on);
          expect(its.from <= time.on && time.on <= its.by).toBe(true);
          for (const other of taken) {
            if (its.people.some((one) => other.people.includes(one))) expect(clash(time, other)).toBe(false);
          }
          taken.push({ ...time, people: its.people });
        }
        const onDay = (day: Day): number => placed.filter(({ time }) => time.on === day).length;
        for (const day of open) expect(onDay(day)).toBeLessThanOrEqual(question.mostADay);
        for (const each of found) {
          const its = needs.get(each.id);
          if ('time' in each || its === undefined) continue;
          const days = open.filter((day) => its.from <= day && day <= its.by && onDay(day) < question.mostADay);
          for (const on of days) {
            for (const startsAt of question.starts) {
              const time = { on, startsAt, minutes: question.minutes };
              expect(
                taken.some((other) => its.people.some((one) => other.people.includes(one)) && clash(time, other)),
              ).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the day that was said last time', () => {
  const liking = (id: string, likes: Day, people: readonly string[] = []) => ({ ...need(id, people), likes });

  test('is proposed before any other, and before others take it', () => {
    const needs = [need('a'), need('b'), liking('c', '2026-11-24')];
    expect(said(propose(asked({ needs, mostADay: 1 }))).find((each) => each.startsWith('c'))).toBe(
      'c 2026-11-24 09:30',
    );
  });

  test('also where the notice that parts have is longer: it was agreed a term ago', () => {
    const early = { ...liking('a', '2026-11-23'), from: '2026-11-26' as Day };
    expect(said(propose(asked({ needs: [early] })))).toEqual(['a 2026-11-23 09:30']);
  });

  test.each<[string, Day, Partial<Asked>]>([
    ['the school is closed', '2026-11-28', {}],
    ['the day is full', '2026-11-24', { setOn: new Map([['2026-11-24', 2]]) }],
    ['somebody is elsewhere all day', '2026-11-24', { busy: [away('ms-sample', '2026-11-24')] }],
  ])('%s: another day is proposed', (_, likes, given) => {
    const [only] = propose(asked({ needs: [liking('a', likes, ['ms-sample'])], ...given }));
    expect(only !== undefined && 'time' in only && only.time.on !== likes).toBe(true);
  });

  test('after the last day for it: another day is proposed', () => {
    const [only] = propose(asked({ needs: [{ ...liking('a', '2026-11-27'), by: '2026-11-25' }] }));
    expect(only !== undefined && 'time' in only && only.time.on <= '2026-11-25').toBe(true);
  });
});
