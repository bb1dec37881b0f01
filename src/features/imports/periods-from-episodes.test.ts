import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import { contains, type DayRange } from '../../calendar/range.ts';
import { type Episode, periodsFromEpisodes } from './periods-from-episodes.ts';

const episode = (
  row: number,
  from: Day,
  to: Day | null,
  ended: string | null = to ? 'X1' : null,
  more: Partial<Episode> = {},
): Episode => ({
  row,
  from,
  to,
  ended,
  legalStatus: 'C2',
  need: 'N1',
  placement: 'U4',
  provider: 'PR1',
  began: 'S',
  ...more,
});
const kinds = (episodes: Episode[]) => periodsFromEpisodes(episodes).problems.map(({ row, kind }) => [row, kind]);

describe('joins what goes on', () => {
  test('episodes that end on the day the next begins are one period; each status and placement has its own time', () => {
    const history = periodsFromEpisodes([
      episode(3, '2024-03-01', null, null, { placement: 'U1' }),
      episode(1, '2023-01-10', '2023-06-01', 'X1', { legalStatus: 'V2' }),
      episode(2, '2023-06-01', '2024-03-01'),
    ]);
    expect(history).toMatchObject({
      looked: [{ from: '2023-01-10', to: null, ended: null }],
      legalStatuses: [
        { code: 'V2', from: '2023-01-10', to: '2023-06-01' },
        { code: 'C2', from: '2023-06-01', to: null },
      ],
      placements: [
        { code: 'U4', from: '2023-01-10', to: '2024-03-01' },
        { code: 'U1', from: '2024-03-01', to: null },
      ],
      problems: [],
    });
    expect(history.details).toHaveLength(3);
  });

  test('leaving and coming back are two periods', () => {
    expect(
      periodsFromEpisodes([episode(1, '2022-01-01', '2022-05-01', 'E4A'), episode(2, '2023-01-01', null)]),
    ).toMatchObject({
      looked: [
        { from: '2022-01-01', to: '2022-05-01', ended: 'E4A' },
        { from: '2023-01-01', to: null, ended: null },
      ],
      problems: [],
    });
  });

  test('short breaks are shown apart and are not being looked after', () => {
    const breaks = { legalStatus: 'V4' };
    expect(
      periodsFromEpisodes([
        episode(1, '2023-01-01', '2023-02-01', 'X1', breaks),
        episode(2, '2023-02-01', null, null, breaks),
      ]),
    ).toMatchObject({
      looked: [],
      shortBreaks: [{ from: '2023-01-01', to: null }],
      legalStatuses: [],
      details: [{ shortBreak: true, legalStatus: 'V4' }],
    });
  });
});

describe('what an end leads to', () => {
  test.each([
    ['E45', 'G'],
    ['E48', 'G'],
    ['E44', 'G'],
    ['E41', 'C'],
  ])('%s proposes that the child is previously looked after', (ended, order) => {
    expect(periodsFromEpisodes([episode(1, '2022-01-01', '2023-05-01', ended)])).toMatchObject({
      postCare: [{ from: '2023-05-01', to: null, order, because: ended }],
      seal: null,
    });
  });

  test('until the child is in care again', () => {
    expect(
      periodsFromEpisodes([episode(1, '2022-01-01', '2023-05-01', 'E46'), episode(2, '2024-01-01', null)]).postCare,
    ).toMatchObject([{ from: '2023-05-01', to: '2024-01-01' }]);
  });

  test('a residence order before there were child arrangements orders', () => {
    expect(periodsFromEpisodes([episode(1, '2012-01-01', '2013-05-01', 'E41')]).postCare).toMatchObject([
      { order: 'R' },
    ]);
  });

  test.each(['E11', 'E12'])('%s seals, and never proposes', (ended) => {
    const history = periodsFromEpisodes([
      episode(1, '2020-01-01', '2021-01-01', 'E45'),
      episode(2, '2022-01-01', '2023-05-01', ended),
    ]);
    expect(history).toMatchObject({ seal: { on: '2023-05-01', because: ended }, postCare: [], problems: [] });
  });

  test('adoption seals without a day, and when care is said to go on after it', () => {
    expect(periodsFromEpisodes([episode(1, '2022-01-01', null, 'E12')])).toMatchObject({
      seal: { on: null },
      problems: [{ kind: 'adopted-without-a-day' }],
    });
    expect(
      periodsFromEpisodes([episode(1, '2022-01-01', '2023-01-01', 'E12'), episode(2, '2024-01-01', null)]),
    ).toMatchObject({
      seal: { on: '2023-01-01' },
      problems: [{ row: 1, column: 'REC', kind: 'care-after-adoption' }],
    });
  });

  test('another authority, and death', () => {
    expect(periodsFromEpisodes([episode(1, '2022-01-01', '2023-05-01', 'E3')])).toMatchObject({
      takenOver: ['2023-05-01'],
      postCare: [],
      looked: [{ ended: 'E3' }],
    });
    expect(periodsFromEpisodes([episode(1, '2022-01-01', '2023-05-01', 'E2')])).toMatchObject({ died: '2023-05-01' });
  });
});

describe('says what is not sound, by row', () => {
  test('an end before the beginning', () => {
    const { looked, problems } = periodsFromEpisodes([episode(7, '2023-05-01', '2023-01-01')]);
    expect(looked).toEqual([]);
    expect(problems).toMatchObject([
      {
        row: 7,
        column: 'DEC',
        kind: 'ends-before-it-begins',
        problem: 'The episode ends on 1 January 2023, before it begins on 1 May 2023.',
        effect: 'row-left-out',
      },
    ]);
  });

  test('a gap: no day in it is made up', () => {
    const history = periodsFromEpisodes([episode(1, '2023-01-01', '2023-02-01'), episode(2, '2023-02-03', null)]);
    expect(history.looked).toMatchObject([{ to: '2023-02-01' }, { from: '2023-02-03' }]);
    expect(history.problems).toMatchObject([
      {
        row: 2,
        kind: 'gap',
        problem:
          'The episode of row 1 ends on 1 February 2023 to go on the same day (X1), but the next begins on 3 February 2023.',
      },
    ]);
  });

  test('an overlap: no day is lost', () => {
    const episodes = [episode(1, '2023-01-01', '2023-06-01', 'E4A'), episode(2, '2023-03-01', '2023-05-01', 'E3')];
    expect(periodsFromEpisodes(episodes).looked).toEqual([{ from: '2023-01-01', to: '2023-06-01', ended: 'E4A' }]);
    expect(kinds(episodes)).toEqual([[2, 'overlap']]);
  });

  test('open, with another after it', () => {
    const episodes = [episode(1, '2023-01-01', null), episode(2, '2023-03-01', '2023-05-01', 'E4A')];
    expect(periodsFromEpisodes(episodes).looked).toEqual([{ from: '2023-01-01', to: '2023-05-01', ended: 'E4A' }]);
    expect(kinds(episodes)).toEqual([[1, 'open-before-the-next']]);
  });

  test('for good, and again on the same day: two periods that touch', () => {
    const episodes = [episode(1, '2023-01-01', '2023-03-01', 'E4A'), episode(2, '2023-03-01', null)];
    expect(periodsFromEpisodes(episodes).looked).toHaveLength(2);
    expect(kinds(episodes)).toEqual([[2, 'ends-and-begins']]);
  });

  test('the same row twice is read once', () => {
    const episodes = [episode(1, '2023-01-01', null), episode(2, '2023-01-01', null)];
    expect(periodsFromEpisodes(episodes).looked).toHaveLength(1);
    expect(kinds(episodes)).toEqual([[2, 'row-twice']]);
  });

  test('no day long', () => {
    const episodes = [episode(1, '2023-01-01', '2023-01-01', 'E4A')];
    expect(periodsFromEpisodes(episodes).looked).toEqual([]);
    expect(kinds(episodes)).toEqual([[1, 'no-day-long']]);
  });
});

const start: Day = '2020-01-01';
const anyEpisode = fc
  .record({
    from: fc.integer({ min: 0, max: 120 }),
    long: fc.option(fc.integer({ min: -5, max: 60 }), { freq: 6 }),
    ended: fc.constantFrom('X1', 'X1', 'X1', 'E4A', 'E45', 'E3', 'E12', null),
    legalStatus: fc.constantFrom('C1', 'C2', 'V2', 'V3', 'V4', null),
    placement: fc.constantFrom('U1', 'K2'),
  })
  .map(({ from, long, ...rest }) =>
    episode(0, addDays(start, from), long === null ? null : addDays(start, from + long), rest.ended, rest),
  );
const anyEpisodes = fc
  .array(anyEpisode, { maxLength: 10 })
  .map((all) => all.map((one, at) => ({ ...one, row: at + 2 })));

const days = Array.from({ length: 260 }, (_, at) => addDays(start, at - 10));
const isIn = (ranges: readonly DayRange[], day: Day) => ranges.some((range) => contains(range, day));
const isCare = ({ legalStatus }: Episode) => legalStatus !== 'V3' && legalStatus !== 'V4';
/** The days of one episode, by its own dates and, where it is open, by the next of its kind. */
const daysOf = (one: Episode, all: readonly Episode[]): DayRange => {
  const later = all
    .filter(
      (other) =>
        isCare(other) === isCare(one) && other.from > one.from && (other.to === null || other.to >= other.from),
    )
    .map(({ from }) => from);
  return { from: one.from, to: one.to ?? later.toSorted()[0] ?? null };
};

describe('whatever the episodes', () => {
  test('periods never overlap and are in order', () => {
    fc.assert(
      fc.property(anyEpisodes, (episodes) => {
        const { looked, details } = periodsFromEpisodes(episodes);
        for (const [at, period] of looked.entries()) {
          const next = looked[at + 1];
          if (next) expect(period.to !== null && period.to <= next.from).toBe(true);
          expect(period.to === null || period.from < period.to).toBe(true);
        }
        const ordinary = details.filter(({ shortBreak }) => !shortBreak);
        for (const day of days) expect(ordinary.filter((range) => contains(range, day)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('every day of an episode is in a period, and no other day is', () => {
    fc.assert(
      fc.property(anyEpisodes, (episodes) => {
        const sound = episodes.filter(({ from, to }) => to === null || to >= from);
        const { looked, shortBreaks } = periodsFromEpisodes(episodes);
        const ranges = (care: boolean) =>
          sound.filter((one) => isCare(one) === care).map((one) => daysOf(one, episodes));
        for (const day of days) {
          expect(isIn(looked, day)).toBe(isIn(ranges(true), day));
          expect(isIn(shortBreaks, day)).toBe(isIn(ranges(false), day));
        }
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    const shuffled = anyEpisodes.chain((episodes) =>
      fc.tuple(fc.constant(episodes), fc.shuffledSubarray(episodes, { minLength: episodes.length })),
    );
    fc.assert(
      fc.property(shuffled, ([episodes, other]) => {
        const { problems: _, ...one } = periodsFromEpisodes(episodes);
        const { problems: __, ...two } = periodsFromEpisodes(other);
        expect(two).toEqual(one);
      }),
    );
  });

  test('periods written as episodes give the same periods', () => {
    fc.assert(
      fc.property(anyEpisodes, (episodes) => {
        const { looked, seal } = periodsFromEpisodes(episodes);
        const again = periodsFromEpisodes(looked.map(({ from, to, ended }, at) => episode(at, from, to, ended)));
        // Two that touch stay two unless the end of the first was never said to be one.
        const touching = looked.some(
          (one, at) => one.to !== null && one.to === looked[at + 1]?.from && (one.ended === null || one.ended === 'X1'),
        );
        if (!touching) expect(again.looked).toEqual(looked);
        if (seal) expect(periodsFromEpisodes(episodes).postCare).toEqual([]);
      }),
    );
  });
});
