import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../packs/index.ts';
import { codeSetsFrom } from './codes.ts';
import { loadListDictionary } from './list-dictionary.pack.ts';
import { claimedTwice, HeaderReader } from './list-dictionary.ts';
import { codeSetOf } from './list-fields.ts';

const dictionary = loadListDictionary();
const { england } = loadPacks();
const codeSets = codeSetsFrom(england.codeSets());

test('no header stands for two things', () => {
  expect(claimedTwice(dictionary)).toEqual([]);
});

test('every code set a list is read by is in the pack, and every word stands for a code of it', () => {
  for (const name of Object.values(codeSetOf)) expect(Object.keys(codeSets)).toContain(name);
  for (const [name, words] of Object.entries(dictionary.codes)) {
    const known = codeSets[name]?.entries.map(({ code }) => code) ?? [];
    expect(known).toEqual(expect.arrayContaining(Object.keys(words)));
  }
});

describe('a header is known however it is adorned', () => {
  const reader = new HeaderReader(dictionary);
  test.each([
    ['UPN', 'upn', 'name'],
    ['legal_surname', 'familyName', 'name'],
    ['LegalSurname', 'familyName', 'name'],
    ['In Care?', 'inCare', 'name'],
    ['DOB (dd/mm/yyyy)', 'dateOfBirth', 'part'],
    ['Pupil: Legal Forename', 'givenNames', 'part'],
    ['Student.DateOfBirth', 'dateOfBirth', 'part'],
    ["Child's Date of Birth", 'dateOfBirth', 'part'],
    ['Ethnicity (see key)', 'ethnicity', 'part'],
    ['Post looked-after arrangements', 'postCare', 'name'],
    ['FSM Ever-6', 'fsmEver6', 'name'],
  ])('%s', (header, field, how) => {
    expect(reader.find(header)).toMatchObject({ field, how });
  });

  test.each(['', '  ', 'Photo', 'Address line 1', 'Attendance %', 'House'])('%j is nothing we use', (header) => {
    expect(reader.find(header)).toBeNull();
  });
});
