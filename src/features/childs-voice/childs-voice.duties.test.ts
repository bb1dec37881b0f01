import { expect, test } from 'vitest';
import { aLife, aStatus, aStay } from '../children/child-life.factory.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import { type VoiceCame, voiceRules } from './childs-voice.duties.ts';

const tools = toolsForTests();
const cared = [aStatus('CLA', '2025-10-06')];
const duty = (controllerId: string, life = aLife({ statuses: cared })) => {
  const came: VoiceCame = {
    ...{ planId: 'plan', partId: 'part', controllerId, pack: 'england', nth: 1 },
    ...{ cameOn: '2026-11-24', readOn: null },
  };
  const [found] = wantedOf([...voiceRules], { kind: 'child', id: 'child' }, { life, voice: [came] }, tools);
  return found;
};

test('a school’s plan: its designated teacher, the same day', () => {
  expect(duty('school')).toMatchObject({
    ...{ assignee: { kind: 'post', id: 'designated-teacher' }, organisationId: 'school', dueOn: '2026-11-24' },
  });
});

test('a plan the authority holds: the designated teacher of the child’s school, who may see what the child said', () => {
  expect(duty('northmere')).toMatchObject({
    ...{ assignee: { kind: 'post', id: 'designated-teacher' }, organisationId: 'school', controllerId: 'northmere' },
    shownTo: ['northmere'],
  });
});

test('a plan of a child who came to a school since: that school', () => {
  const life = aLife({ statuses: cared, stays: [aStay({ from: '2026-11-26' })] });
  expect(duty('northmere', life)?.organisationId).toBe('school');
});

test('a child at no school: the adviser sees to it that somebody who may reads it', () => {
  const life = aLife({ statuses: cared, stays: [] });
  expect(duty('northmere', life)).toMatchObject({
    ...{ assignee: { kind: 'relation', id: 'adviser-of' }, organisationId: 'northmere' },
  });
});
