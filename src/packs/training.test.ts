import { expect, test } from 'vitest';
import { loadPacks } from './load-packs.ts';
import { readPacks } from './read-packs.ts';
import { filesWith } from './small-packs.factory.ts';

const needs = (more: string) => `groups:
  teachers: {title: Teachers, posts: [teacher]}
needs:
${more}`;
const need = (id: string, rest: string) =>
  `  ${id}: {title: Attachment, counts: any, from: 2020-09-01, source: ours, verified: our-default, ${rest}}\n`;
const problemsOf = (text: string) =>
  readPacks([...filesWith(), { path: 'england/training.yaml', text: needs(text) }]).problems.map(
    ({ problem }) => problem,
  );

test('a need is called by its clock, and asked of a group or post there is', () => {
  expect(problemsOf(need('days-limit', 'groups: [teachers], commitments: [B1]'))).toEqual([]);
});

test.each([
  ['no such clock', need('day-limit', 'groups: [teachers], commitments: [B1]'), 'There is no clock day-limit.'],
  ['no such group', need('days-limit', 'groups: [teacher], commitments: [B1]'), 'There is no group teacher.'],
  ['no such promise', need('days-limit', 'groups: [teachers], commitments: [B9]'), 'There is no promise B9.'],
  ['nobody', need('days-limit', 'commitments: [B1]'), 'Nobody has to have days-limit.'],
  [
    'no such clock for who starts',
    need('days-limit', 'groups: [teachers], commitments: [B1], new_starters: soon'),
    'There is no clock soon.',
  ],
])('%s is a problem', (_, text, problem) => expect(problemsOf(text)).toEqual([problem]));

test('England’s needs are dated, and say in the words of a centre whom they are asked of', () => {
  const centre = loadPacks().england.speakingAs('pru');
  const found = centre.trainingNeeds('2026-11-24');
  expect(found.map(({ id }) => id)).toEqual([
    'whole-staff-training',
    'governor-trained',
    'designated-teacher-training-days',
    'safeguarding-lead-training',
  ]);
  expect(found.map(({ title }) => title).join()).not.toMatch(/governor|\{/i);
  expect(centre.trainingNeeds('2014-11-24').map(({ id }) => id)).not.toContain('safeguarding-lead-training');
  for (const { id } of found) expect(centre.clock(id, '2026-11-24')).toBeDefined();
});
