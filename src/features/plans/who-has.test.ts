import { expect, test } from 'vitest';
import type { Lead } from '../../packs/model.ts';
import type { PartState } from './plan-missing.ts';
import { whoHas } from './plan-page-words.ts';

const part = (id: string, lead: Lead, state: PartState, label = '') => ({ id, lead, state, label });

test.each([
  ['nothing begun', ['not-started', 'not-started'], 'not-begun'],
  ['one of two sent', ['sent', 'not-started'], 'begun'],
  ['one being written', ['in-progress', 'not-started'], 'begun'],
  ['both sent', ['sent', 'sent'], 'in'],
  ['one sent, the other declined', ['sent', 'declined'], 'in'],
  ['one declined, the other not begun', ['declined', 'not-started'], 'not-begun'],
  ['both declined', ['declined', 'declined'], 'declined'],
] as const)('somebody with two parts, %s', (_, states, stands) => {
  const parts = states.map((state, at) => part(String(at), 'social-worker', state));
  expect(whoHas(parts)).toEqual([{ name: 'social worker', stands, remindedOn: null }]);
});

test('each once, teachers by their subject; not what the record shows, nor what is sent with the plan', () => {
  const parts = [
    ...[part('1', 'records', 'not-started'), part('2', 'designated-teacher', 'not-started')],
    ...[part('3', 'teacher', 'sent', 'Maths'), part('4', 'teacher', 'not-started', 'Art')],
  ];
  expect(whoHas(parts).map(({ name }) => name)).toEqual(['teacher of the child (Maths)', 'teacher of the child (Art)']);
});

test('the last day any of theirs was reminded of', () => {
  const parts = [part('1', 'carer', 'not-started'), part('2', 'carer', 'in-progress')];
  const reminded = new Map([
    ['1', '2026-11-12'],
    ['2', '2026-11-19'],
  ] as const);
  expect(whoHas(parts, reminded)[0]?.remindedOn).toBe('2026-11-19');
});
