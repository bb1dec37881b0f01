import { describe, expect, test } from 'vitest';
import { aKeyAdult, aLife, aStatus, aStay } from '../children/child-life.factory.ts';
import type { ChildLife } from '../children/model.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { PepEvent } from './pep-events.ts';
import { pepRules } from './peps.duties.ts';

const inCare = [aStatus('CLA', '2024-03-01')];
const byThen = aStay({ from: '2026-11-09', joining: 'by-then' });
const broughtIn = (given: Partial<Parameters<typeof aLife>[0]> = {}): ChildLife =>
  aLife({ statuses: inCare, stays: [byThen], begunOn: '2026-11-09', ...given });

function dues(life: ChildLife, events: readonly PepEvent[] = []) {
  const facts = { life, peps: { events }, plans: [] };
  return wantedOf(pepRules, { kind: 'child', id: life.id }, facts, toolsForTests()).filter(
    ({ rule }) => rule === 'joining-day' || rule === 'new-pep-after-school-change',
  );
}

describe('a looked-after child whom a list brought in without a day of joining', () => {
  test('gives the designated teacher one small task, and no PEP to hold for a move nobody knows of', () => {
    expect(dues(broughtIn())).toMatchObject([
      {
        rule: 'joining-day',
        key: 'stay',
        assignee: { kind: 'post', id: 'designated-teacher' },
        organisationId: 'school',
        opensOn: '2026-11-09',
        dueOn: '2026-11-16',
        doneOn: null,
        words: { day: '2026-11-09' },
      },
    ]);
  });

  test('has the new PEP, and no such task, once somebody gives a day of this term', () => {
    const life = broughtIn({ stays: [{ ...byThen, from: '2026-11-03', joining: 'day' }] });
    expect(dues(life)).toMatchObject([{ rule: 'new-pep-after-school-change', dueOn: '2026-11-17' }]);
  });

  test('has neither once it is said that it was before this school year', () => {
    expect(dues(broughtIn({ stays: [{ ...byThen, from: '2026-09-01', joining: 'earlier' }] }))).toEqual([]);
  });

  const earlier = aStay({ id: 'before', schoolId: 'other-school', to: '2026-11-09' });
  test.each<[string, ChildLife, PepEvent[]]>([
    ['is not looked after', broughtIn({ statuses: [aStatus('CIN', '2024-03-01')] }), []],
    ['came into care since', broughtIn({ statuses: [aStatus('CLA', '2026-11-16')] }), []],
    [
      'had only just come into care: the first PEP is asked for',
      broughtIn({ statuses: [aStatus('CLA', '2026-11-02')] }),
      [],
    ],
    [
      'was brought in last school year',
      broughtIn({ stays: [{ ...byThen, from: '2026-06-09' }], begunOn: '2026-06-09' }),
      [],
    ],
    ['had a key adult here before this school year', broughtIn({ keyAdults: [aKeyAdult('2026-03-02')] }), []],
    ['has had a PEP here since', broughtIn(), [{ id: 'held', kind: 'held', evidence: 'pep_event', on: '2026-11-12' }]],
    ['is too young for a PEP', broughtIn({ bornOn: '2025-01-01' }), []],
    ['left again at once', broughtIn({ stays: [{ ...byThen, to: '2026-11-13' }] }), []],
    ['is recorded by an authority alone', broughtIn({ stays: [{ ...byThen, controllerId: 'northmere' }] }), []],
    ['was here since a day nobody was asked for', broughtIn({ stays: [{ ...byThen, joining: null }] }), []],
  ])('is asked about no more where the child %s', (_, life, events) => {
    expect(dues(life, events)).toEqual([]);
  });

  test('nor where the child came from a school that is known: the new PEP is asked for at once', () => {
    const life = broughtIn({ stays: [earlier, byThen] });
    expect(dues(life).map(({ rule }) => rule)).toEqual(['new-pep-after-school-change']);
  });
});
