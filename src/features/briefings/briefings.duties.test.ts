import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { aPlace, toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { Holding } from '../organisations/model.ts';
import type { RatifiedFact } from '../policies/model.ts';
import { type BriefingFact, briefingRules } from './briefings.duties.ts';

const holds = (personId: string, post: string, from: Day = '2020-09-01', to: Day | null = null): Holding => ({
  ...{ id: `${personId}-${post}-${from}`, personId, post, from, to, qualifiedTeacher: true },
});
const version = (id: string, ratifiedOn: Day): RatifiedFact => ({
  ...{ id, policyId: 'policy', kind: 'model', title: 'Our policy', answersFor: 'headteacher', ratifiedOn },
  ...{ reviewOn: '2028-01-01', writtenOn: ratifiedOn, text: '', read: [] },
});
const briefing = (changes: Partial<BriefingFact> = {}): BriefingFact => ({
  ...{ id: 'b', title: '“Our policy”, version 1', about: { kind: 'policy', policyId: 'policy', versionId: 'v1' } },
  ...{ askedOn: '2026-10-05', dueOn: '2026-11-06', posts: ['teacher', 'headteacher'], chosen: [], starters: true },
  ...{ leftOut: [], endedOn: null, confirmed: new Map(), ...changes },
});
const readBy = (...people: (readonly [string, Day])[]) =>
  new Map(people.map(([personId, on]) => [personId, { id: 'b', on }]));

interface Given {
  readonly holdings: readonly Holding[];
  readonly policies?: readonly RatifiedFact[];
  readonly briefings?: readonly BriefingFact[];
}
function duties(rule: string, { holdings, policies = [], briefings = [] }: Given) {
  const tools = toolsForTests({ places: [aPlace({ id: 'school', begunOn: '2026-09-01' })] });
  const facts = { life: { id: 'school', holdings }, policies, briefings };
  return wantedOf(briefingRules, { kind: 'organisation', id: 'school' }, facts, tools).filter(
    (duty) => duty.rule === rule,
  );
}
const [ann, head] = [holds('ann', 'teacher'), holds('hal', 'headteacher')];

describe('whoever was asked reads it', () => {
  const own = (given: Given) =>
    duties('briefing-read', given).map(({ assignee, opensOn, dueOn, doneOn, overOn, clock }) => [
      assignee.id,
      opensOn,
      dueOn,
      doneOn,
      overOn,
      clock.id,
    ]);
  test.each<[string, Given, (string | null | undefined)[][]]>([
    [
      'each their own',
      { holdings: [ann, head], briefings: [briefing({ confirmed: readBy(['hal', '2026-10-09']) })] },
      [
        ['ann', '2026-10-05', '2026-11-06', null, null, 'briefing-read'],
        ['hal', '2026-10-05', '2026-11-06', '2026-10-09', null, 'briefing-read'],
      ],
    ],
    [
      'whoever starts later by a clock of their own: ten school days, the break left out',
      { holdings: [holds('ben', 'teacher', '2026-11-09')], briefings: [briefing()] },
      [['ben', '2026-11-09', '2026-11-23', null, null, 'new-starter-briefed']],
    ],
    [
      'who left before their day owed nothing',
      { holdings: [holds('ann', 'teacher', '2020-09-01', '2026-10-20')], briefings: [briefing()] },
      [],
    ],
    [
      'who left after it had not done it',
      { holdings: [holds('ann', 'teacher', '2020-09-01', '2026-11-20')], briefings: [briefing()] },
      [['ann', '2026-10-05', '2026-11-06', null, '2026-11-20', 'briefing-read']],
    ],
    ['who was taken out owes nothing', { holdings: [ann], briefings: [briefing({ leftOut: ['ann'] })] }, []],
    ['ended before the day, it is nobody’s', { holdings: [ann], briefings: [briefing({ endedOn: '2026-10-12' })] }, []],
    [
      'a version that is replaced is not read any more',
      {
        ...{ holdings: [ann], briefings: [briefing()] },
        policies: [version('v1', '2026-10-01'), version('v2', '2026-12-01')],
      },
      [['ann', '2026-10-05', '2026-11-06', null, '2026-12-01', 'briefing-read']],
    ],
    [
      'guidance until another edition is in force',
      { holdings: [ann], briefings: [briefing({ about: { kind: 'guidance', edition: 'kcsie-2025' } })] },
      [],
    ],
  ])('%s', (_, given, expected) => expect(own(given)).toEqual(expected));
});

describe('the head sees that everybody has read a policy', () => {
  const policies = [version('v1', '2026-10-01')];
  const of = (given: Given) =>
    duties('policy-briefed', { policies, ...given }).map(({ key, opensOn, dueOn, doneOn, overOn, assignee }) => [
      key,
      assignee.id,
      opensOn,
      dueOn,
      doneOn,
      overOn,
    ]);
  const due = ['policy v1', 'headteacher', '2026-10-01', '2026-11-05'] as const;
  test.each<[string, Given, (string | null)[][]]>([
    ['nobody was asked yet', { holdings: [ann, head] }, [[...due, null, null]]],
    [
      'one has not',
      { holdings: [ann, head], briefings: [briefing({ confirmed: readBy(['ann', '2026-10-09']) })] },
      [[...due, null, null]],
    ],
    [
      'all have, in two briefings',
      {
        holdings: [ann, head],
        briefings: [
          briefing({ confirmed: readBy(['ann', '2026-10-09']) }),
          briefing({ id: 'c', posts: ['headteacher'], confirmed: readBy(['hal', '2026-10-14']) }),
        ],
      },
      [[...due, '2026-10-14', null]],
    ],
    [
      'the last who had not left',
      {
        holdings: [holds('ann', 'teacher', '2020-09-01', '2026-10-20'), head],
        briefings: [briefing({ confirmed: readBy(['hal', '2026-10-09']) })],
      },
      [[...due, '2026-10-20', null]],
    ],
    [
      'whoever is away for long is not waited for',
      { holdings: [ann, head], briefings: [briefing({ leftOut: ['ann'], confirmed: readBy(['hal', '2026-10-09']) })] },
      [[...due, '2026-10-09', null]],
    ],
    [
      'whoever has just started is not waited for',
      {
        holdings: [holds('ben', 'teacher', '2026-10-05'), head],
        briefings: [briefing({ confirmed: readBy(['hal', '2026-10-09']) })],
      },
      [[...due, '2026-10-09', null]],
    ],
    [
      'a governor is not one of those who work here',
      {
        holdings: [head, holds('gov', 'governor')],
        briefings: [briefing({ confirmed: readBy(['hal', '2026-10-09']) })],
      },
      [[...due, '2026-10-09', null]],
    ],
    [
      'read before it was ratified here, it counts from that day',
      { holdings: [head], briefings: [briefing({ confirmed: readBy(['hal', '2026-09-20']) })] },
      [[...due, '2026-10-01', null]],
    ],
  ])('%s', (_, given, expected) => expect(of(given)).toEqual(expected));

  test('a version that was replaced within its time is not asked for, and one later is over from then', () => {
    const two = (ratifiedOn: Day) => [version('v1', '2026-10-01'), version('v2', ratifiedOn)];
    expect(of({ holdings: [head], policies: two('2026-10-20') }).map(([key]) => key)).toEqual(['policy v2']);
    expect(of({ holdings: [head], policies: two('2026-12-01') })[0]).toEqual([...due, null, '2026-12-01']);
  });
  test('a policy that is published elsewhere is not', () => {
    expect(of({ holdings: [head], policies: [{ ...version('v1', '2026-10-01'), kind: 'behaviour' }] })).toEqual([]);
  });
});

describe('the safeguarding guidance is read again each school year', () => {
  const kcsie = (changes: Partial<BriefingFact> = {}) =>
    briefing({ about: { kind: 'guidance', edition: 'kcsie-2026' }, ...changes });
  const of = (given: Given) =>
    duties('safeguarding-guidance-briefed', given).map(({ key, opensOn, dueOn, doneOn, overOn, assignee, words }) => ({
      ...{ key, opensOn, dueOn, doneOn, overOn, asks: assignee.id, part: words.part },
    }));
  test('from September, by the safeguarding lead, in the edition that is in force', () => {
    expect(of({ holdings: [ann] })).toEqual([
      {
        ...{ key: '2026 keeping-children-safe', opensOn: '2026-09-01', dueOn: '2026-09-30', doneOn: null },
        ...{ overOn: '2027-09-01', asks: 'safeguarding-lead' },
        part: '“Keeping children safe in education” (September 2026)',
      },
      expect.objectContaining({ key: '2027 keeping-children-safe', opensOn: '2027-09-01' }),
    ]);
  });
  test.each<[string, BriefingFact[], Day | null]>([
    ['asked in September', [kcsie({ confirmed: readBy(['ann', '2026-09-10']) })], '2026-09-10'],
    [
      'asked at the end of August, to be read in September',
      [kcsie({ askedOn: '2026-08-27', dueOn: '2026-09-18', confirmed: readBy(['ann', '2026-08-28']) })],
      '2026-09-01',
    ],
    [
      'of the year before',
      [kcsie({ askedOn: '2026-03-02', dueOn: '2026-03-30', confirmed: readBy(['ann', '2026-03-10']) })],
      null,
    ],
    [
      'the edition of the year before, read at the end of August',
      [kcsie({ about: { kind: 'guidance', edition: 'kcsie-2025' }, confirmed: readBy(['ann', '2026-08-30']) })],
      null,
    ],
    [
      'other guidance',
      [kcsie({ about: { kind: 'guidance', edition: 'behaviour-2024' }, confirmed: readBy(['ann', '2026-09-10']) })],
      null,
    ],
  ])('%s', (_, briefings, doneOn) => expect(of({ holdings: [ann], briefings })[0]?.doneOn).toBe(doneOn));
});

test('an authority briefs nobody here', () => {
  const tools = toolsForTests();
  const facts = { life: { id: 'northmere', holdings: [] }, policies: [], briefings: [] };
  expect(wantedOf(briefingRules, { kind: 'organisation', id: 'northmere' }, facts, tools)).toEqual([]);
});
