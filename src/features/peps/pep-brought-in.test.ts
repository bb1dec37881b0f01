import { expect, test } from 'vitest';
import { type Bringing, type BroughtIn, recordedAlready } from './pep-brought-in.ts';

const [print, other] = ['a'.repeat(64), 'b'.repeat(64)];
const row = (more: Partial<BroughtIn>): BroughtIn => ({
  ...{ id: 'one', controllerId: 'school', kind: 'held', on: '2026-11-20', filePrint: print, withdrawn: null, ...more },
});
const bring: Bringing = { controllerId: 'school', kind: 'held', on: '2026-11-20', filePrint: print };

test.each<[string, Partial<BroughtIn>, Partial<Bringing>, string | null]>([
  ['the very file', {}, {}, 'same'],
  ['the very file, another day typed', {}, { on: '2026-11-21' }, 'same'],
  ['a newer version of it', {}, { filePrint: other }, 'sameDay'],
  ['a file of what was typed before', { filePrint: null }, {}, 'sameDay'],
  ['a file of another meeting', {}, { filePrint: other, on: '2026-07-01' }, null],
  ['taken out before', { withdrawn: {} }, {}, null],
  ['of another organisation', { controllerId: 'northmere' }, {}, null],
  ['started is no meeting', { kind: 'started' }, { filePrint: other }, null],
  ['typed, without a file', {}, { filePrint: null }, null],
])('%s', (_, there, brought, found) => {
  const already = recordedAlready([row(there)], { ...bring, ...brought });
  expect(already === null ? null : Object.keys(already)[0]).toBe(found);
});
