import { describe, expect, test } from 'vitest';
import { whoIsInTheCohort } from './cohort.ts';
import { knowledge, listRead, upn } from './list.factory.ts';

const U = upn(1);
const one = (header: string, row: string, more = {}) => {
  const { rows, problems } = listRead(`${header}\n${row}\n`, more);
  return { row: rows[0], problems };
};

describe('reads values', () => {
  test('a whole row', () => {
    const header =
      'UPN,Legal Surname,Legal Forename,Middle Names,Preferred Forename,DOB,Sex,NC Year,Reg Group,Ethnicity,First Language,SEN Status,SEN Need,PP,FSM Ever 6,Young Carer,Date of Admission,In Care,Care Authority,Social Worker';
    const row = `${U.toLowerCase()},Heron,Ada,Jane,Addy,31/01/2015,Female,Year 6,6 Oak,WBRI,English,K - SEN support,"SEMH, SLCN",Y,T,P,03/09/2019,Y,Northmere,Sam Worker`;
    expect(one(header, row)).toEqual({
      row: {
        file: 'list.csv',
        row: 2,
        details: {
          familyName: 'Heron',
          givenNames: 'Ada Jane',
          preferredName: 'Addy',
          wholeName: null,
          dateOfBirth: '2015-01-31',
          sex: 'F',
          ethnicity: 'WBRI',
          firstLanguage: 'ENG',
          upn: U,
          upnTemporary: false,
          formerUpn: null,
          uln: null,
          authorityChildId: null,
          senProvision: 'K',
          senNeeds: ['SEMH', 'SLCN'],
          pupilPremium: ['DPP'],
          disability: [],
          youngCarer: 'P',
        },
        enrolment: { admitted: '2019-09-03', left: null, yearGroup: '6', className: '6 Oak' },
        claims: [
          {
            kind: 'CLA',
            from: null,
            to: null,
            authority: { name: 'Northmere', code: '990' },
            order: null,
            kinshipKind: null,
            because: [
              { column: 'In Care', value: 'Y' },
              { column: 'Care Authority', value: 'Northmere' },
            ],
          },
        ],
        socialWorker: 'Sam Worker',
        counted: { yearGroup: '6', sex: 'F', sen: 'K', pupilPremium: 'yes' },
      },
      problems: [],
    });
  });

  test.each([
    ['Ethnicity', 'WBRI: White British', 'ethnicity', 'WBRI'],
    ['Ethnicity', 'black caribbean', 'ethnicity', 'BCRB'],
    ['SEN Status', 'EHCP', 'senProvision', 'E'],
    ['SEN Status', 'No Special Educational Need', 'senProvision', 'N'],
    ['SEN Status', 'SEN Support (K)', 'senProvision', 'K'],
    ['Sex', 'Boy', 'sex', 'M'],
    ['Sex', '2', 'sex', 'F'],
    ['Young Carer', 'Yes', 'youngCarer', 'Y'],
    ['Young Carer', 'Identified by school', 'youngCarer', 'S'],
    ['SEN Need', 'Social, emotional and mental health', 'senNeeds', ['SEMH']],
    ['SEN Need', 'Autism; SLCN', 'senNeeds', ['ASD', 'SLCN']],
    ['PP', 'Y', 'pupilPremium', ['PP']],
    ['PP', 'N', 'pupilPremium', []],
    ['PP', 'DPP', 'pupilPremium', ['DPP']],
    ['Service Child', 'U', 'pupilPremium', []],
    ['Service Child', 'Y', 'pupilPremium', ['SCP']],
    ['Surname', "'=Heron", 'familyName', '=Heron'],
    ['Name', 'Heron, Ada', 'givenNames', 'Ada'],
  ])('%s %s', (header, value, field, expected) => {
    const { row, problems } = one(`UPN,${header}`, `${U},"${value}"`);
    expect([row?.details[field as 'sex'], problems]).toEqual([expected, []]);
  });

  test.each([
    ['Year 7', '7'],
    ['Y7', '7'],
    ['07', '7'],
    ['Reception', 'R'],
    ['N2', 'N2'],
    ['Foundation 2', 'R'],
    ['X', 'X'],
  ])('year %s', (value, expected) => {
    expect(one('UPN,NC Year', `${U},${value}`).row?.enrolment.yearGroup).toBe(expected);
  });
});

describe('a column of social workers', () => {
  test.each([
    ['CIN', ['CIN'], null],
    ['CP', ['CP'], null],
    ['LAC / CP', ['CLA', 'CP'], null],
    ['Yes', ['CSW'], null],
    ['Sam Worker', ['CSW'], 'Sam Worker'],
    ['Sam Worker, CIN', ['CSW'], 'Sam Worker, CIN'],
    ['No', [], null],
  ])('%s', (value, kinds, name) => {
    const { row } = one('UPN,Social Worker', `${U},"${value}"`);
    expect([row?.claims.map(({ kind }) => kind), row?.socialWorker]).toEqual([kinds, name]);
  });
});

describe('says what it could not read, and keeps the rest of the row', () => {
  test.each([
    ['DOB', '31/02/2015', 'date-does-not-exist', 'There is no 31 February 2015.'],
    ['DOB', '03/04/2015', 'date-either', '“03/04/2015” could be 3 April 2015 or 4 March 2015.'],
    ['DOB', '41395', 'date-serial', '“41395” is how a spreadsheet counts days, not a date.'],
    ['Ethnicity', 'WXYZ', 'code-unknown', '“WXYZ” is not a code for ethnicity.'],
    ['SEN Status', 'A', 'code-not-then', '“A” (School Action) was no longer a code for sen-provision on that date.'],
    ['NC Year', 'Nursery', 'year-group', '“Nursery” does not say one year group.'],
    ['ULN', '9999999999', 'uln', '“9999999999” is not a ULN. This number stands for a ULN that is not known.'],
    ['Sex', 'Q', 'code-unknown', '“Q” is not a code for sex.'],
    ['In Care', 'Perhaps', 'care-not-understood', 'We can’t tell from “Perhaps” whether this child is in care.'],
  ])('%s %s', (column, value, kind, problem) => {
    const { row, problems } = one(`UPN,Surname,${column}`, `${U},Heron,${value}`);
    expect(row?.details).toMatchObject({ upn: U, familyName: 'Heron' });
    expect(problems).toMatchObject([
      {
        file: 'list.csv',
        row: 2,
        column,
        value,
        kind,
        problem,
        effect: 'value-left-out',
        remedy: expect.stringMatching(/\.$/),
      },
    ]);
  });

  test('a UPN whose check letter is wrong', () => {
    const wrong = `${U[0] === 'A' ? 'B' : 'A'}${U.slice(1)}`;
    const { row, problems } = one('UPN,Surname', `${wrong},Heron`);
    expect(row?.details).toMatchObject({ upn: null, familyName: 'Heron' });
    expect(problems).toMatchObject([
      { kind: 'upn', value: wrong, problem: expect.stringContaining(`The first letter should be ${U[0]}`) },
    ]);
  });

  test('a whole name whose parts can’t be told', () => {
    const { row, problems } = one('UPN,Name', `${U},Ada Heron`);
    expect(row?.details).toMatchObject({ wholeName: 'Ada Heron', familyName: null, givenNames: null });
    expect(problems).toMatchObject([{ kind: 'name-parts', effect: 'check' }]);
  });

  test.each([
    ['UPN,Surname,DOB', `${U},${upn(2)},`, 'looks-swapped'],
    ['UPN,Surname,DOB', 'Heron,Ada,31/01/2015', 'looks-swapped'],
    ['UPN,DOB,Date of Admission', `${U},31/01/2019,31/01/2015`, 'looks-swapped'],
    ['UPN,DOB,Surname', `${U},31/01/2030,Heron`, 'birth-ahead'],
    ['UPN,DOB,Surname', `${U},31/01/1980,Heron`, 'birth-long-ago'],
    ['UPN,DOB,NC Year', `${U},31/01/2015,10`, 'year-and-birth'],
    ['UPN,DOB,Date of Admission,Leaving Date', `${U},31/01/2015,13/09/2025,13/09/2024`, 'left-before-joining'],
  ])('a doubt: %s %s', (header, row, kind) => {
    expect(one(header, row).problems).toContainEqual(expect.objectContaining({ kind, effect: 'check' }));
  });
});

describe('rows that are no children, or not whole', () => {
  const list = (...rows: string[]) => listRead(['UPN,Surname,Forename,DOB', ...rows].join('\n'));

  test('totals, blank rows and rows without anybody', () => {
    const { rows, problems, read } = list(
      `${U},Heron,Ada,31/01/2015`,
      ',,,',
      '',
      'Total: 1,,,',
      ',,,31/01/2015',
      ',,, ',
      'Total,3,,',
    );
    expect([rows.length, read]).toEqual([1, 4]);
    expect(problems).toMatchObject([
      { row: 5, kind: 'not-a-child', effect: 'row-left-out' },
      { row: 6, kind: 'not-a-child', effect: 'row-left-out' },
      { row: 8, kind: 'upn' },
      { row: 8, kind: 'nobody', effect: 'row-left-out' },
    ]);
  });

  test('a comma too many moves values: the row is left out', () => {
    const { rows, problems } = list(`${U},Heron, Wren,Ada,31/01/2015`);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, kind: 'too-many-cells', effect: 'row-left-out' }]);
  });

  test('a row that ends early is read as far as it goes', () => {
    const { rows, problems } = list(`${U},Heron`);
    expect(rows[0]?.details).toMatchObject({ familyName: 'Heron', dateOfBirth: null });
    expect(problems).toMatchObject([
      {
        kind: 'too-few-cells',
        effect: 'check',
        problem: 'This row ends after 2 of 4 columns. What is missing was read as empty.',
      },
    ]);
  });

  test('an open quotation mark swallows the rest, and the row says so', () => {
    const { rows, problems } = list(
      `${U},Heron,Ada,31/01/2015`,
      `${upn(2)},"Wren,Bo,31/01/2015`,
      `${upn(3)},Teal,Cy,31/01/2015`,
    );
    expect(rows.length).toBe(1);
    expect(problems).toMatchObject([{ row: 3, kind: 'unclosed-quote', effect: 'row-left-out' }]);
  });
});

describe('two rows with one UPN', () => {
  test('that agree are put together, with all their needs', () => {
    const { rows, problems } = listRead(`UPN,Surname,SEN Need,In Care\n${U},Heron,SEMH,\n${U},Heron,SLCN,Y\n`);
    expect(rows).toMatchObject([{ row: 2, details: { senNeeds: ['SEMH', 'SLCN'] }, claims: [{ kind: 'CLA' }] }]);
    expect(problems).toMatchObject([{ kind: 'rows-put-together', effect: 'check' }]);
  });

  test('that differ are left to a person, both of them', () => {
    const { rows, problems } = listRead(
      `UPN,Surname,DOB\n${U},Heron,31/01/2015\n${U},Wren,30/01/2015\n${upn(2)},Teal,29/01/2015\n`,
    );
    expect(rows.map(({ row }) => row)).toEqual([4]);
    expect(problems).toMatchObject([
      {
        row: 2,
        kind: 'upn-twice',
        effect: 'row-left-out',
        problem: 'This UPN stands in row 3 too, and the rows differ in family name, date of birth.',
      },
      { row: 3, kind: 'upn-twice', effect: 'row-left-out' },
    ]);
  });
});

test('whose problem it is: the rest are only counted', () => {
  const { problems } = listRead(
    `UPN,Surname,DOB,In Care\n${U},Heron,31/02/2015,Y\n${upn(2)},Wren,30/02/2015,N\n${upn(3)},Teal,13/01/2015,Hm\n`,
  );
  expect(problems.map(({ row, about }) => [row, about])).toEqual([
    [2, 'cohort'],
    [3, 'rest'],
    [4, 'cohort'],
  ]);
});

test('everyone in the list is in a group, on somebody’s word', () => {
  const { row } = one('UPN,Surname', `${U},Heron`, { everyone: 'CLA' });
  expect(row && whoIsInTheCohort(row, knowledge.today)).toMatchObject({ in: 'cohort', kinds: ['CLA'] });
});
