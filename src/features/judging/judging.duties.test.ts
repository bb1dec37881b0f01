import { expect, test } from 'vitest';
import { aLife, aStatus } from '../children/child-life.factory.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import { judgingRules, type SecondFact } from './judging.duties.ts';

const life = aLife({ statuses: [aStatus('CLA', '2026-01-12')] });
const drawn: SecondFact = {
  ...{
    planId: 'plan',
    turn: 1,
    organisationId: 'northmere',
    personId: 'second',
    givenOn: '2026-11-24',
    judgedOn: null,
  },
};
const due = (more: Partial<SecondFact>) =>
  wantedOf(
    [...judgingRules],
    { kind: 'child', id: life.id },
    { life, seconds: [{ ...drawn, ...more }] },
    toolsForTests(),
  );

test.each<[string, Partial<SecondFact>, readonly (readonly [string, string, string, string | null])[]]>([
  ['asked of whoever it was given to', {}, [['plan second 1', 'second', '2026-12-08', null]]],
  ['done when it is in', { judgedOn: '2026-12-01' }, [['plan second 1', 'second', '2026-12-08', '2026-12-01']]],
  [
    'handed on, it is the next one’s from that day',
    { turn: 2, personId: 'third', givenOn: '2026-11-30' },
    [['plan second 2', 'third', '2026-12-14', null]],
  ],
  ['nobody could be asked: nobody owes it', { personId: null }, []],
])('%s', (_, more, expected) => {
  expect(due(more).map(({ key, assignee, dueOn, doneOn }) => [key, assignee.id, dueOn, doneOn])).toEqual(expected);
});

test('the authority alone is shown it, and no school', () => {
  expect(due({})[0]).toMatchObject({ organisationId: 'northmere', controllerId: 'northmere', shownTo: [] });
});
