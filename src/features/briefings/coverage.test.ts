import { expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { loadPacks } from '../../packs/index.ts';
import type { Held } from '../training/model.ts';
import type { Reader } from './briefing.ts';
import { coverageOf } from './coverage.ts';
import { howItStands, whomWords } from './say-briefing.words.ts';

const england = loadPacks().england.speakingAs('primary');
const groups = england.trainingGroups();
const today: Day = '2026-10-12';
const holds = (personId: string, post: string): Held => ({
  ...{ id: `${personId}-${post}`, personId, post, from: '2020-09-01', to: null },
});
const reader = (personId: string, changes: Partial<Reader> = {}): Reader => ({
  ...{ personId, askedOn: '2026-09-07', dueOn: '2026-10-05', until: null, confirmed: null, startedLater: false },
  ...changes,
});
const read = { confirmed: { id: 'b', on: '2026-09-20' as Day } };
const held = [
  holds('ann', 'teacher'),
  holds('ben', 'teacher'),
  holds('cat', 'senco'),
  holds('cat', 'teacher'),
  holds('dot', 'governor'),
  holds('eve', 'support-staff'),
];

test('each is counted once, in the first of the groups that were asked', () => {
  const readers = [
    reader('ann', read),
    reader('ben'),
    reader('cat', read),
    reader('eve', { dueOn: '2026-11-01', startedLater: true }),
  ];
  const { groups: counted, total, late } = coverageOf(readers, held, groups, ['teachers', 'support'], today);
  expect(counted.map(({ group, of, has, fresh, hasNot }) => [group.id, of, has, fresh, hasNot])).toEqual([
    ['teachers', 3, 2, 0, 1],
    ['support', 1, 0, 1, 0],
  ]);
  expect([total, late]).toEqual([{ of: 4, has: 2, fresh: 1, hasNot: 1 }, 1]);
});

test('who was chosen by name stands in the group of their work, and who has left in none', () => {
  const readers = [reader('ann'), reader('dot', read), reader('cat', { until: '2026-10-01' })];
  const { groups: counted } = coverageOf(readers, held, groups, [], today);
  expect(counted.map(({ group, of }) => [group.id, of])).toEqual([
    ['teachers', 1],
    ['governors', 1],
  ]);
});

const of = (has: number, all: number, more: { late?: number; fresh?: number } = {}) => ({
  total: { of: all, has, fresh: more.fresh ?? 0, hasNot: all - has - (more.fresh ?? 0) },
  late: more.late ?? 0,
});
test.each<[ReturnType<typeof of>, Day, Day | null, string]>([
  [of(0, 0), '2026-11-01', null, 'Nobody who is here is asked.'],
  [of(0, 9), '2026-11-01', null, 'None of nine has confirmed it. It is to be read by 1 November 2026.'],
  [of(1, 9), '2026-11-01', null, 'One of nine has confirmed it. It is to be read by 1 November 2026.'],
  [of(9, 9), '2026-10-01', null, 'All nine have confirmed it.'],
  [of(1, 1), '2026-10-01', null, 'The one who is asked has confirmed it.'],
  [of(4, 9, { late: 5 }), '2026-10-05', null, 'Four of nine have confirmed it. It was to be read by 5 October 2026.'],
  [
    of(4, 9, { late: 4, fresh: 1 }),
    '2026-10-05',
    null,
    'Four of nine have confirmed it. It was to be read by 5 October 2026. Four are past their day. One is new and has time.',
  ],
  [of(4, 9), '2026-10-05', '2026-10-10', 'Four of nine have confirmed it. It is over since 10 October 2026.'],
])('%j, due %s, over %s', (coverage, dueOn, end, expected) => {
  expect(howItStands(coverage, dueOn, end, today).replaceAll('\u00a0', ' ')).toBe(expected);
});

test.each<[string[], string[], string]>([
  [['leaders', 'teachers', 'support', 'office'], [], 'everybody who works here'],
  [['leaders', 'teachers', 'support', 'office', 'governors'], [], 'everybody who works here and governors'],
  [['teachers', 'agency'], ['ann'], 'teachers, agency staff and one person by name'],
  [[], ['ann', 'ben'], 'two people by name'],
])('%j and %j is “%3$s”', (groupIds, chosen, expected) => {
  expect(whomWords({ groups: groupIds, chosen }, england)).toBe(expected);
});
