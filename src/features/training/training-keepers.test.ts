import { expect, test } from 'vitest';
import { loadPacks } from '../../packs/index.ts';
import { isForThoseWhoGovern } from './training-keepers.ts';

const pack = loadPacks().england;

test.each([
  ['counts for what is asked of them', ['governor-trained'], [], true],
  ['is asked of them by name, among others', [], ['leaders', 'governors'], true],
  ['counts for what is asked of staff', ['whole-staff-training', 'safeguarding-lead-training'], ['teachers'], false],
  ['counts for itself alone', [], [], false],
])('a course that %s', (_, countsFor, askedOf, isTheirs) => {
  expect(isForThoseWhoGovern({ countsFor, askedOf }, pack, '2026-11-24')).toBe(isTheirs);
});
