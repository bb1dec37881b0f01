import { describe, expect, test } from 'vitest';
import { upn } from './list.factory.ts';
import { episodeRow, returnFile, returnOptions, returnRead } from './looked-after.factory.ts';
import { recognise } from './looked-after-files.ts';
import { readLookedAfterFiles } from './read-files.sandbox.ts';

const header = returnFile('header', `101,2,31/01/2015,WBRI,${upn(1)},,`);
const episodes = returnFile(
  'episodes',
  episodeRow('101', '10/01/2023', '01/06/2023'),
  episodeRow('101', '01/06/2023', '', '', 'C2', 'U1'),
);
const problemsOf = (files: Record<string, string>) =>
  returnRead(files).problems.map(({ file, row, column, kind }) => [file, row, column, kind]);

describe('puts the files of a return together', () => {
  test('all that is known of a child', () => {
    const { children, problems, result } = returnRead({
      'anything.csv': episodes,
      'H.CSV': `\ufeff${header}`,
      'r.csv': returnFile('reviews', '101,31/01/2015,01/02/2024,PN1', '101,31/01/2015,01/08/2023,PN6'),
      'o.csv': returnFile('oc2', '101,31/01/2015,14,,0,1,1,1,1,0,0,0'),
      'p.csv': returnFile('previousPermanence', '101,31/01/2015,P2,990,zz/05/2020'),
      'u.csv': returnFile('uasc', '101,2,31/01/2015,31/01/2033'),
      'm.csv': returnFile('missing', '101,31/01/2015,M,01/01/2024,02/01/2024'),
    });
    expect(problems).toEqual([]);
    expect(children).toMatchObject([
      {
        authorityChildId: '101',
        file: 'H.CSV',
        row: 2,
        details: {
          dateOfBirth: '2015-01-31',
          sex: 'F',
          ethnicity: 'WBRI',
          upn: upn(1),
          upnTemporary: false,
          upnUnknown: null,
          unaccompanied: true,
        },
        care: {
          looked: [{ from: '2023-01-10', to: null }],
          placements: [{ code: 'U4' }, { code: 'U1', from: '2023-06-01' }],
          seal: null,
        },
        reviews: [
          { on: '2023-08-01', code: 'PN6' },
          { on: '2024-02-01', code: 'PN1' },
        ],
        sdq: { score: 14, reason: null },
        previousPermanence: { code: 'P2', authority: '990', on: { year: 2020, month: 5, date: null } },
      },
    ]);
    expect(result).toMatchObject({ read: 8, children: 1, problems: 0 });
    expect(result.files.map(({ name, words, used }) => [name, words, used])).toEqual([
      ['anything.csv', 'Episodes', true],
      ['H.CSV', 'Header', true],
      ['r.csv', 'Reviews', true],
      ['o.csv', 'OC2 (health and SDQ)', true],
      ['p.csv', 'Previous permanence', true],
      ['u.csv', 'Unaccompanied children (UASC)', true],
      ['m.csv', 'Missing', false],
    ]);
  });

  test.each([
    ['1', 'M'],
    ['2', 'F'],
    ['M', 'M'],
    ['U', 'U'],
  ])('sex %s of any year', (code, sex) => {
    expect(
      returnRead({ e: episodes, h: returnFile('header', `101,${code},31/01/2015,,,,`) }).children[0]?.details.sex,
    ).toBe(sex);
  });

  test('a reason why there is no UPN, and one why there is no score', () => {
    const { children } = returnRead({
      e: episodes,
      h: returnFile('header', '101,1,31/01/2015,,UN5,,'),
      o: returnFile('oc2', '101,31/01/2015,,SDQ2,,,,,,,,'),
    });
    expect(children).toMatchObject([
      { details: { upn: null, upnUnknown: 'UN5' }, sdq: { score: null, reason: 'SDQ2' } },
    ]);
  });

  test('adoption seals; guardianship proposes', () => {
    const { children } = returnRead({
      e: returnFile(
        'episodes',
        episodeRow('1', '01/01/2020', '01/01/2021', 'E12'),
        episodeRow('2', '01/01/2020', '01/01/2021', 'E45'),
      ),
    });
    expect(children.map(({ care }) => [care.seal, care.postCare.map(({ order }) => order)])).toEqual([
      [{ on: '2021-01-01', because: 'E12' }, []],
      [null, ['G']],
    ]);
  });
});

describe('says what is not sound', () => {
  test('values, by file, row and column', () => {
    const files = {
      'header.csv': returnFile('header', '101,7,31/02/2015,XXXX,A123456789123,,'),
      'episodes.csv': returnFile(
        'episodes',
        episodeRow('101', '10/01/2023', '', '', 'Q7', 'K9'),
        episodeRow('101', '10/01/2022', '09/01/2022'),
        episodeRow('101', '', ''),
        episodeRow('101', '01/01/2021', 'soon'),
      ),
      'oc2.csv': returnFile('oc2', '101,30/01/2015,55,,,,,,,,,'),
      'pp.csv': returnFile('previousPermanence', '101,,P2,,99/99/2020'),
    };
    expect(problemsOf(files)).toEqual([
      ['episodes.csv', 2, 'LS', 'code-unknown'],
      ['episodes.csv', 2, 'LS', 'status-not-known'],
      ['episodes.csv', 2, 'PLACE', 'code-unknown'],
      ['episodes.csv', 3, 'DEC', 'ends-before-it-begins'],
      ['episodes.csv', 4, 'DECOM', 'no-beginning'],
      ['episodes.csv', 5, 'DEC', 'date-not-read'],
      ['episodes.csv', 5, 'DEC', 'end-not-read'],
      ['header.csv', 2, 'DOB', 'date-does-not-exist'],
      ['header.csv', 2, 'UPN', 'upn'],
      ['header.csv', 2, 'SEX', 'code-unknown'],
      ['header.csv', 2, 'ETHNIC', 'code-unknown'],
      ['oc2.csv', 2, 'SDQ_SCORE', 'sdq-score'],
      ['pp.csv', 2, 'DATE_PERM', 'date-does-not-exist'],
    ]);
    for (const problem of returnRead(files).problems) expect(problem.remedy).toMatch(/\.$/);
  });

  test('a code of another year stands, and is said', () => {
    const { children, problems } = returnRead({
      h: header,
      e: returnFile('episodes', episodeRow('101', '10/01/2025', '', '', 'C2', 'H5')),
    });
    expect(children[0]?.care.placements).toMatchObject([{ code: 'H5' }]);
    expect(problems).toMatchObject([
      {
        kind: 'code-not-then',
        effect: 'check',
        value: 'H5',
        problem: '“H5” (Semi-independent) was no longer a code for placement on that date.',
      },
    ]);
  });

  test('ends without days, days without reasons', () => {
    expect(problemsOf({ h: header, e: returnFile('episodes', episodeRow('101', '10/01/2023', '', 'E4A')) })).toEqual([
      ['e', 2, 'REC', 'end-without-a-day'],
    ]);
    expect(
      problemsOf({ h: header, e: returnFile('episodes', episodeRow('101', '10/01/2023', '10/02/2023', ' ')) }),
    ).toEqual([['e', 2, 'REC', 'end-without-a-reason']]);
    expect(problemsOf({ h: header, e: returnFile('episodes', episodeRow('101', '10/01/2023', '', 'E12')) })).toEqual([
      ['e', 2, 'REC', 'adopted-without-a-day'],
    ]);
  });

  test('children of one file who are not in the other', () => {
    const h = returnFile('header', '101,1,31/01/2015,,,,', '102,1,31/01/2015,,,,', '101,2,31/01/2015,,,,');
    const e = returnFile(
      'episodes',
      episodeRow('101', '10/01/2023'),
      episodeRow('103', '10/01/2023'),
      episodeRow('', '10/01/2023'),
    );
    const r = returnFile('reviews', '104,31/01/2015,01/02/2024,PN1', '102,31/01/2015,01/02/2024,PN1');
    expect(problemsOf({ h, e, r })).toEqual([
      ['e', 3, 'CHILD', 'not-in-header'],
      ['e', 4, 'CHILD', 'no-child'],
      ['h', 3, 'CHILD', 'no-episodes'],
      ['h', 4, 'CHILD', 'row-twice'],
      ['r', 2, 'CHILD', 'not-in-episodes'],
    ]);
  });

  test('one UPN for two children', () => {
    const h = returnFile('header', `101,1,,,${upn(1)},,`, `102,1,,,${upn(1).toLowerCase()},,`);
    expect(
      problemsOf({ h, e: returnFile('episodes', episodeRow('101', '10/01/2023'), episodeRow('102', '10/01/2023')) }),
    ).toEqual([
      ['h', 2, 'UPN', 'upn-twice'],
      ['h', 3, 'UPN', 'upn-twice'],
    ]);
  });

  test('dates of birth that differ', () => {
    expect(problemsOf({ h: header, e: episodes, o: returnFile('oc2', '101,30/01/2015,14,,,,,,,,,') })).toEqual([
      ['o', 2, 'DOB', 'other-birth'],
    ]);
    expect(problemsOf({ h: returnFile('header', '101,1,31/01/2024,,,,'), e: episodes })).toEqual([
      ['h', 2, 'DOB', 'birth-after-care'],
    ]);
  });
});

describe('files that are not what they should be', () => {
  test.each([
    ['another table', 'UPN,Name\nx,y\n', 'not-recognised'],
    ['the XML form', '<?xml version="1.0"?><Message/>', 'xml'],
    ['a workbook', 'PK\u0003\u0004', 'not-text'],
    [
      'episodes without their ends',
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n',
      'columns-missing',
    ],
  ])('%s', (_, text, kind) => {
    expect(returnRead({ 'x.csv': text, e: episodes, h: header }).problems).toMatchObject([
      { file: 'x.csv', kind, effect: 'file-left-out' },
    ]);
  });

  test('no episodes at all', () => {
    expect(returnRead({ h: header })).toMatchObject({ children: [], problems: [{ kind: 'no-episodes-file' }] });
  });

  test('a column more or less is said, and the rest is read', () => {
    const { children, problems } = returnRead({
      h: header,
      e: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,HOME_POST,PL_POST,URN,EXTRA\n101,10/01/2023,S,C2,N1,U4,PR1,,,,,,\n',
    });
    expect(children).toHaveLength(1);
    expect(problems.map(({ kind, effect }) => [kind, effect])).toEqual([
      ['columns-missing', 'check'],
      ['columns-unknown', 'check'],
    ]);
  });

  test('every header is known, in any letters and order', () => {
    expect(recognise(['child', 'dob', 'REVIEW_CODE', 'Review'])).toMatchObject({
      file: 'reviews',
      missing: [],
      unknown: [],
      usable: true,
    });
    expect(recognise(['CHILD', 'DOB', 'DOLO_START', 'DOLO_END'])).toMatchObject({ file: 'deprivationOfLiberty' });
    expect(recognise(['CHILD', 'DOB'])).toBeNull();
  });
});

test('a return goes through the sandbox', async () => {
  const reading = readLookedAfterFiles(
    [
      { name: 'header.csv', bytes: Buffer.from(header) },
      { name: 'episodes.csv', bytes: Buffer.from(episodes) },
    ],
    returnOptions,
  );
  const said: unknown[] = [];
  for await (const message of reading) said.push(message);
  expect(said).toMatchObject([{ children: [{ authorityChildId: '101' }] }]);
  expect(await reading.outcome()).toMatchObject({ ok: true, result: { read: 3, children: 1, problems: 0 } });
});
