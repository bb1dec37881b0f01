import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/index.ts';
import { type Looker, type LookSeen, type Thresholds, UNUSUAL, unusualLooking, unusualWords } from './unusual.ts';

const limits: Thresholds = {
  childrenInAnHour: 5,
  childrenAtNight: 3,
  childrenWithoutNeed: 4,
  searchesForOne: 3,
  exports: 2,
  beforeLeaving: 3,
};
const teacher: Looker = { leads: false, leavesOn: null };
const lead: Looker = { leads: true, leavesOn: null };

let ids = 0;
const look = (minute: number, child: string, given: Partial<LookSeen> = {}): LookSeen => {
  ids += 1;
  const at = new Date(Date.parse('2026-11-24T09:00:00Z') + minute * 60_000);
  return {
    eventId: ids,
    at,
    day: at.toISOString().slice(0, 10) as Day,
    hour: at.getUTCHours(),
    kind: 'opened',
    how: 'page',
    childIds: [child],
    related: true,
    colleaguesRelative: false,
    ...given,
  };
};
const several = (count: number, every: number, given: Partial<LookSeen> = {}): LookSeen[] =>
  Array.from({ length: count }, (_, at) => look(at * every, `child ${at}`, given));
const night = 13 * 60 + 30;

describe('looking is unusual', () => {
  test.each<[string, Looker, LookSeen[], string[]]>([
    ['nobody looked', lead, [], []],
    ['five children in forty minutes', lead, several(5, 10), ['many-in-an-hour']],
    ['five children over the day', lead, several(5, 20), []],
    ['one child five times', lead, Array.from({ length: 5 }, () => look(0, 'one')), []],
    ['a lead goes down the cohort table', lead, several(40, 1, { how: 'cohort-table' }), []],
    ['a lead opens what is due, one after the other', lead, several(40, 1, { how: 'duty' }), []],
    [
      'three children at half past ten at night',
      lead,
      several(3, 5).map((one, at) => look(night + at, `${at}`, { related: one.related })),
      ['at-night'],
    ],
    ['two children at night', lead, [look(night, 'a'), look(night + 5, 'b')], []],
    ['four children with nothing to do for them', teacher, several(4, 60, { related: false }), ['without-need']],
    ['three of them', teacher, several(3, 60, { related: false }), []],
    ['the same by somebody whose work is the whole cohort', lead, several(4, 60, { related: false }), []],
    ['a teacher’s own class', teacher, several(4, 60), []],
    ['a colleague’s relative', teacher, [look(0, 'a', { related: false, colleaguesRelative: true })], ['relative']],
    ['a colleague’s relative whom they teach', teacher, [look(0, 'a', { colleaguesRelative: true })], []],
    ['a colleague’s relative, by a lead', lead, [look(0, 'a', { related: false, colleaguesRelative: true })], []],
    [
      'one name, three times',
      teacher,
      [0, 1, 2].map((at) => look(at, 'a', { kind: 'searched', related: false })),
      ['same-search'],
    ],
    ['one name, twice', teacher, [0, 1].map((at) => look(at, 'a', { kind: 'searched', related: false })), []],
    [
      'three names once',
      teacher,
      ['a', 'b', 'c'].map((child) => look(0, child, { kind: 'searched', related: false })),
      [],
    ],
    ['two lists', lead, [0, 1].map((at) => look(at, 'a', { kind: 'exported' })), ['exports']],
    ['one list', lead, [look(0, 'a', { kind: 'exported' })], []],
    ['three children, leaving soon', { ...lead, leavesOn: '2026-12-18' }, several(3, 60), ['before-leaving']],
    [
      'one list, leaving soon',
      { ...lead, leavesOn: '2026-12-18' },
      [look(0, 'a', { kind: 'exported' })],
      ['before-leaving'],
    ],
    ['two children, leaving soon', { ...lead, leavesOn: '2026-12-18' }, several(2, 60), []],
  ])('%s', (_, looker, looks, kinds) => {
    expect(unusualLooking(looker, looks, limits).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('names the looks behind it, and how many children', () => {
    const looks = [...several(5, 10), look(400, 'much later')];
    const [found] = unusualLooking(lead, looks, limits);
    expect(found).toEqual({
      kind: 'many-in-an-hour',
      day: '2026-11-24',
      children: 5,
      eventIds: looks.slice(0, 5).map((each) => each.eventId),
    });
  });

  test('each day by itself', () => {
    const looks = [...several(2, 10, { kind: 'exported' }), ...several(2, 10, { kind: 'exported', day: '2026-11-25' })];
    expect(unusualLooking(lead, looks, limits).map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-25']);
  });

  test('every kind has words', () => {
    for (const { id, words } of UNUSUAL) expect(unusualWords(id)).toBe(words);
  });
});
