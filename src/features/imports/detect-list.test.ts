import { describe, expect, test } from 'vitest';
import { asksOf } from './detect-list.ts';
import { detected, upn } from './list.factory.ts';

const fieldsOf = (text: string) => detected(text).choices?.columns;

describe('knows the columns of each system’s exports', () => {
  test.each([
    [
      'SIMS',
      'UPN,Legal Surname,Legal Forename,DOB,NC Year,Reg Group,In LEA Care,Care Authority,SEN Status,FSM Ever 6,Ethnicity Code,First Language\n',
      [
        'upn',
        'familyName',
        'givenNames',
        'dateOfBirth',
        'yearGroup',
        'className',
        'inCare',
        'careAuthority',
        'senProvision',
        'fsmEver6',
        'ethnicity',
        'firstLanguage',
      ],
    ],
    [
      'Arbor',
      'Student UPN,Legal Last Name,Preferred First Name,Date of birth,Year group,Registration form,In care (current),Post looked after arrangements,SEN status,Pupil Premium Recipient\n',
      [
        'upn',
        'familyName',
        'preferredName',
        'dateOfBirth',
        'yearGroup',
        'className',
        'inCare',
        'postCare',
        'senProvision',
        'pupilPremium',
      ],
    ],
    [
      'Bromcom',
      'Unique Pupil Number;First Name;Last Name;Gender;Date of Birth;Year Group;Tutor Group;Looked After;Young Carer;Date of Admission;Leaving Date\n',
      [
        'upn',
        'givenNames',
        'familyName',
        'sex',
        'dateOfBirth',
        'yearGroup',
        'className',
        'inCare',
        'youngCarer',
        'admitted',
        'left',
      ],
    ],
    [
      'ScholarPack',
      'Forename\tSurname\tUPN\tD.O.B.\tYear\tClass\tPP\tChild in Need\tChild Protection Plan\tSocial Worker\tKinship\n',
      [
        'givenNames',
        'familyName',
        'upn',
        'dateOfBirth',
        'yearGroup',
        'className',
        'pupilPremium',
        'childInNeed',
        'childProtection',
        'socialWorker',
        'kinship',
      ],
    ],
    [
      'a census module',
      'dob,surname,forename,upn,formerupn,uniquelearnernumber,sex,entrydate,plaa,senprovision,ncyearactual\n',
      [
        'dateOfBirth',
        'familyName',
        'givenNames',
        'upn',
        'formerUpn',
        'uln',
        'sex',
        'admitted',
        'postCare',
        'senProvision',
        'yearGroup',
      ],
    ],
    [
      'an authority',
      "Child's Name|DOB|Placing Authority|LAC since|Legal Status|Social Worker\n",
      ['wholeName', 'dateOfBirth', 'careAuthority', 'careFrom', 'legalStatus', 'socialWorker'],
    ],
  ])('%s', (_, header, fields) => {
    expect(fieldsOf(`${header}x\n`)).toEqual(fields);
  });
});

describe('finds the header', () => {
  test('below titles and blank lines', () => {
    const found = detected('Looked-after children,,\nRun on 20/11/2026,,\n,,\nUPN,Surname,DOB\n,Heron,31/01/2015\n');
    expect(found).toMatchObject({ headerRow: 4, above: ['Looked-after children', 'Run on 20/11/2026'], rows: 1 });
    expect(found.columns[2]).toMatchObject({
      header: 'DOB',
      samples: ['31/01/2015'],
      filled: 1,
      field: 'dateOfBirth',
      how: 'name',
    });
  });

  test('or asks, with the first rows to point at', () => {
    const found = detected('colA,colB\n1,2\n');
    expect(found).toMatchObject({
      headerRow: null,
      choices: null,
      asks: [{ ask: 'header-row' }],
      firstRows: [
        ['colA', 'colB'],
        ['1', '2'],
      ],
    });
    expect(found.problems).toMatchObject([{ kind: 'no-header', effect: 'file-left-out' }]);
  });
});

describe('proposes one column for each thing', () => {
  test('the one whose name is trusted most; the other is shown', () => {
    const found = detected('Surname,Legal Surname,UPN,Class,Reg Group\na,b,c,d,e\n');
    expect(found.choices?.columns).toEqual([null, 'familyName', 'upn', null, 'className']);
    expect(found.columns[0]).toMatchObject({ also: 'familyName' });
    expect(found.problems).toMatchObject([
      { kind: 'rival-column', column: 'Surname', problem: '“Surname” could be what “Legal Surname” was taken for.' },
      { kind: 'rival-column', column: 'Class' },
    ]);
  });

  test('never an empty one before a filled one', () => {
    expect(fieldsOf('Legal Surname,Surname,UPN\n,Heron,x\n')).toEqual([null, 'familyName', 'upn']);
  });

  test('two columns of one name are said', () => {
    expect(detected('UPN,DOB,DOB\nx,31/01/2015,\n')).toMatchObject({
      choices: { columns: ['upn', 'dateOfBirth', null] },
      problems: [{ kind: 'same-header', column: 'DOB' }],
    });
  });

  test('several for SEN needs', () => {
    expect(fieldsOf('UPN,SEN Need 1,SEN Need 2,Name\nx,a,b,c\n')).toEqual(['upn', 'senNeed', 'senNeed', 'wholeName']);
  });

  test('UPNs by what they are', () => {
    const found = detected(`Ref,Surname,DOB\n${upn(1)},Heron,31/01/2015\n${upn(2)},Wren,1/2/2015\n`);
    expect(found.columns[0]).toMatchObject({ field: 'upn', how: 'values' });
  });

  test('a column called Group or Status only where it holds groups', () => {
    expect(fieldsOf('UPN,Surname,Group\nx,a,LAC\nx,b,CP\nx,c,\n')).toEqual(['upn', 'familyName', 'careGroup']);
    expect(fieldsOf('UPN,Surname,Group\nx,a,7A Maths\nx,b,LAC\n')).toEqual(['upn', 'familyName', null]);
  });
});

describe('the order of dates', () => {
  const list = (...dates: [string, string][]) =>
    `UPN,Surname,DOB,Date of Admission\n${dates.map(([birth, entry]) => `${upn(1)},Heron,${birth},${entry}`).join('\n')}\n`;

  test('is found in each column', () => {
    expect(detected(list(['31/01/2015', '2019-09-01'])).choices?.dateOrders).toEqual([null, null, 'day-first', null]);
  });

  test('is borrowed from another column of the same file, and said', () => {
    const found = detected(list(['31/01/2015', '03/09/2019']));
    expect(found.columns[3]).toMatchObject({ orderFrom: 'DOB', dates: { order: 'ambiguous' } });
    expect(found.choices?.dateOrders).toEqual([null, null, 'day-first', 'day-first']);
    expect(found.asks).toEqual([{ ask: 'who-is-in-the-cohort' }]);
  });

  test('is asked where nothing shows it', () => {
    const found = detected(list(['01/02/2015', '03/09/2019']));
    expect(found.asks).toContainEqual({ ask: 'date-order', columns: [2, 3] });
    const { choices } = found;
    expect(
      choices &&
        asksOf(found.columns, { ...choices, dateOrders: [null, null, 'day-first', 'day-first'], everyone: 'CLA' }),
    ).toEqual([]);
  });

  test('is asked where a file shows both', () => {
    expect(detected(list(['31/01/2015', '09/23/2019'], ['01/31/2015', '']))).toMatchObject({
      asks: [{ ask: 'date-order', columns: [2] }, { ask: 'who-is-in-the-cohort' }],
    });
  });
});

test('asks what is missing to know a child by', () => {
  expect(detected('Surname,In Care\nHeron,Y\n').asks).toEqual([{ ask: 'columns' }]);
  expect(detected('Surname,DOB,In Care\nHeron,31/01/2015,Y\n').asks).toEqual([]);
});

test('a column a person takes for a date instead is read by its own order', () => {
  const { columns, choices } = detected(
    'UPN,Surname,DOB,When in care\nx,Heron,2015-01-31,03/04/2024\nx,Wren,2015-01-30,05/04/2024\n',
  );
  expect(columns[3]).toMatchObject({ field: null, dates: { order: 'ambiguous' } });
  const changed = choices && { ...choices, columns: choices.columns.with(3, 'careFrom') };
  expect(changed && asksOf(columns, changed)).toEqual([{ ask: 'date-order', columns: [3] }]);
});

test('empty columns to the right are none; a filled one without a name is one', () => {
  expect(detected('UPN,Surname,,\nx,Heron,,\n').columns).toHaveLength(2);
  expect(detected('UPN,Surname,,\nx,Heron,y,\n').columns).toMatchObject([{}, {}, { header: '', filled: 1 }]);
});

test('shows how it read the file', () => {
  expect(detected('sep=;\nUPN;Surname\nx;Brontë\n')).toMatchObject({
    encoding: { words: 'UTF-8', certain: true, sample: 'Brontë' },
    delimiter: { words: 'semicolon', said: true },
    headerRow: 2,
    choices: { encoding: 'utf-8', delimiter: ';', headerRow: 2 },
  });
});
