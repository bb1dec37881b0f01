import { expect, test } from 'vitest';
import { knowledge, upn } from './list.factory.ts';
import { detectListFile, readListFile } from './read-files.sandbox.ts';

const file = (text: string | Uint8Array, name = 'list.csv') => ({ name, bytes: Buffer.from(text) });

test('a list goes through the sandbox: found out, then read', async () => {
  const rows = Array.from(
    { length: 600 },
    (_, at) => `${upn(at)},Heron${'abc'[at % 3]},${(at % 28) + 1}/03/2015,${at % 10 === 0 ? 'Y' : 'N'}`,
  );
  const list = file(['UPN;Surname;DOB;In Care', ...rows].join('\n').replaceAll(',', ';'));
  const found = await detectListFile(list, knowledge);
  if (!found.ok || !found.result.choices) throw new Error(JSON.stringify(found));
  expect(found.result).toMatchObject({ delimiter: { words: 'semicolon' }, rows: 600, asks: [] });
  const reading = readListFile(list, found.result.choices, knowledge);
  const parts: number[] = [];
  for await (const message of reading) if ('rows' in message) parts.push(message.rows.length);
  expect(parts).toEqual([250, 250, 100]);
  expect(await reading.outcome()).toEqual({ ok: true, result: { task: 'read', read: 600, rows: 600, problems: 0 } });
});

test('a person corrects the encoding and the header', async () => {
  const bytes = Buffer.from('Ref\nUPN,Surname,Who\nx,Bront\xeb,Y\n', 'latin1');
  expect(await detectListFile(file(bytes), knowledge)).toMatchObject({
    result: { encoding: { encoding: 'windows-1252', certain: false, sample: 'Brontë' } },
  });
  expect(await detectListFile(file('a\nUPN,Surname\nUPN,Surname,DOB\n'), knowledge, { headerRow: 3 })).toMatchObject({
    result: { headerRow: 3, choices: { columns: ['upn', 'familyName', 'dateOfBirth'] } },
  });
});

test('what is no list says so', async () => {
  expect(await detectListFile(file('PK\u0003\u0004 and so on', 'list.xlsx'), knowledge)).toEqual({
    ok: false,
    why: 'not-readable',
    message: 'This is a spreadsheet (or another packed file), not a CSV file.',
    remedy: 'Open it, choose Save as, and pick “CSV UTF-8 (comma delimited)”.',
  });
});
