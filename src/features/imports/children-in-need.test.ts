import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import { contains, type DayRange } from '../../calendar/range.ts';
import type { CensusChild } from './census-child.ts';
import { codeSet, upn } from './list.factory.ts';
import { givenFile } from './looked-after.factory.ts';
import { needPeriods } from './periods-from-census.ts';
import type { Problem } from './problem.ts';
import readChildrenInNeed, { type ReadChildrenInNeedOptions } from './read-children-in-need.child.ts';
import { readChildrenInNeedFile } from './read-files.sandbox.ts';

const sets = [
  codeSet(
    'cin-closure',
    'RC1 Adopted',
    'RC2 Died',
    'RC4 Special guardianship order',
    'RC7 Other',
    'RC8 No further action',
  ),
  codeSet('primary-need', 'N1 Abuse or neglect'),
  codeSet('category-of-abuse', 'NEG Neglect', 'EMO Emotional'),
  codeSet('disability', 'NONE None', 'HEAR Hearing', 'AUT Autism'),
  codeSet('ethnicity', 'WBRI White British'),
  codeSet('upn-unknown', 'UN3 Educated abroad'),
];
const options: ReadChildrenInNeedOptions = {
  codeSets: Object.fromEntries(sets.map((set) => [set.name, set])),
  today: '2026-11-20',
};

const tag = (name: string, ...inside: string[]) => `<${name}>${inside.join('')}</${name}>`;
const census = (...children: string[]) =>
  tag(
    'Message',
    tag(
      'Header',
      tag('CollectionDetails', tag('Collection', 'CIN'), tag('Year', '2026'), tag('ReferenceDate', '2026-03-31')),
      tag('Source', tag('LEA', '990')),
    ),
    '\n',
    tag('Children', '\n', ...children.map((child) => `${child}\n`)),
  );
const identifiers = (number: string, ...more: string[]) => tag('ChildIdentifiers', tag('LAchildID', number), ...more);
const child = (...details: string[]) => tag('Child', identifiers('1'), ...details);
const details = (from: string, to: string | null, ...more: string[]) =>
  tag('CINdetails', tag('CINreferralDate', from), ...(to ? [tag('CINclosureDate', to)] : []), ...more);
const plan = (from: string, to = '') => tag('CINPlanDates', tag('CINPlanStartDate', from), tag('CINPlanEndDate', to));
const protection = (from: string, to = '', ...more: string[]) =>
  tag('ChildProtectionPlans', tag('CPPstartDate', from), tag('CPPendDate', to), ...more);

function readCensus(text: string) {
  const children: CensusChild[] = [];
  const problems: Problem[] = [];
  const result = readChildrenInNeed({
    options,
    files: [givenFile('census.xml', text)],
    say: (message) =>
      void ('children' in message ? children.push(...message.children) : problems.push(...message.problems)),
  });
  return {
    children,
    problems,
    result,
    first: children[0],
    kinds: problems.map(({ row, column, kind }) => [row, column, kind]),
  };
}

describe('reads a child', () => {
  test('who it is, whatever else stands there', () => {
    const { children, problems, result } = readCensus(
      census(
        tag(
          'Child',
          identifiers(
            'A1',
            tag('UPN', upn(1)),
            tag('FormerUPN', upn(2)),
            tag('PersonBirthDate', '2015-01-31'),
            tag('Sex', 'F'),
            tag('NewElement', 'x'),
          ),
          tag(
            'ChildCharacteristics',
            tag('Ethnicity', 'WBRI'),
            tag('Disabilities', tag('Disability', 'HEAR'), tag('Disability', 'AUT'), tag('Disability', 'NONE')),
          ),
          details(
            '2025-01-10',
            null,
            tag('PrimaryNeedCode', 'N1'),
            tag('Assessments', tag('AssessmentActualStartDate', '2025-01-11')),
          ),
        ),
      ),
    );
    expect(problems).toEqual([]);
    expect(result).toEqual({
      header: { year: 2026, referenceDate: '2026-03-31', authorityCode: '990' },
      read: 1,
      children: 1,
      problems: 0,
    });
    expect(children).toEqual([
      {
        authorityChildId: 'A1',
        file: 'census.xml',
        row: 3,
        details: {
          dateOfBirth: '2015-01-31',
          expectedBirth: null,
          sex: 'F',
          ethnicity: 'WBRI',
          upn: upn(1),
          upnTemporary: false,
          formerUpn: upn(2),
          upnUnknown: null,
          disability: ['HEAR', 'AUT'],
        },
        cases: [{ from: '2025-01-10', to: null, need: 'N1', closed: null, noAction: false }],
        childInNeed: [{ from: '2025-01-10', to: null, basis: 'open-case' }],
        protection: [],
        seal: null,
        died: null,
      },
    ]);
  });

  test.each([
    ['GenderCurrent', '1', 'M'],
    ['GenderCurrent', '9', 'U'],
    ['Sex', 'U', 'U'],
  ])('%s %s of any year', (name, code, sex) => {
    expect(readCensus(census(tag('Child', identifiers('1', tag(name, code))))).first?.details.sex).toBe(sex);
  });

  test('a child not yet born', () => {
    expect(
      readCensus(census(tag('Child', identifiers('1', tag('ExpectedPersonBirthDate', '2027-01-31'))))).first?.details,
    ).toMatchObject({ dateOfBirth: null, expectedBirth: '2027-01-31' });
  });
});

describe('when a child was in need, and when on a child protection plan', () => {
  test('on a plan, an open case around it, and never both with child protection', () => {
    const { first } = readCensus(
      census(
        child(
          details(
            '2025-01-01',
            null,
            plan('2025-02-01', '2025-06-01'),
            plan('2025-09-01'),
            protection(
              '2025-05-01',
              '2025-10-01',
              tag('InitialCategoryOfAbuse', 'NEG'),
              tag('LatestCategoryOfAbuse', 'EMO'),
            ),
          ),
        ),
      ),
    );
    expect(first).toMatchObject({
      childInNeed: [
        { from: '2025-01-01', to: '2025-02-01', basis: 'open-case' },
        { from: '2025-02-01', to: '2025-05-01', basis: 'plan' },
        { from: '2025-10-01', to: null, basis: 'plan' },
      ],
      protection: [{ from: '2025-05-01', to: '2025-10-01', initialCategory: 'NEG', latestCategory: 'EMO' }],
    });
  });

  test.each([
    ['the referral', tag('ReferralNFA', 'true')],
    ['the referral, in the older way', tag('ReferralNFA', '1')],
    ['the assessment', tag('ReasonForClosure', 'RC8')],
  ])('no action after %s is no need', (_, more) => {
    expect(readCensus(census(child(details('2025-01-01', '2025-02-01', more)))).first).toMatchObject({
      cases: [{ noAction: true }],
      childInNeed: [],
    });
  });

  test('a case closed by adoption seals, even with dates that are not sound', () => {
    expect(
      readCensus(census(child(details('2025-01-01', '2025-02-01', tag('ReasonForClosure', 'RC1'))))).first?.seal,
    ).toEqual({ on: '2025-02-01', because: 'RC1' });
    expect(
      readCensus(census(child(details('2025-01-01', '2024-02-01', tag('ReasonForClosure', 'RC1'))))).first,
    ).toMatchObject({ seal: { on: null }, cases: [] });
    expect(
      readCensus(census(child(details('2025-01-01', '2025-02-01', tag('ReasonForClosure', 'RC4'))))).first?.seal,
    ).toBeNull();
  });

  test('death, by its day or by the closing', () => {
    expect(
      readCensus(census(child(details('2025-01-01', '2025-02-01', tag('ReasonForClosure', 'RC2'))))).first?.died,
    ).toBe('2025-02-01');
    expect(readCensus(census(tag('Child', identifiers('1', tag('PersonDeathDate', '2025-01-31'))))).first?.died).toBe(
      '2025-01-31',
    );
  });
});

describe('says what is not sound, by line', () => {
  test('values', () => {
    const { kinds, problems } = readCensus(
      census(
        tag(
          'Child',
          '\n',
          identifiers(
            '1',
            '\n',
            tag('UPN', 'A123456789123'),
            '\n',
            tag('PersonBirthDate', '2015-02-31'),
            '\n',
            tag('Sex', 'Q'),
            tag('UPNunknown', 'UN99'),
          ),
          'stray',
        ),
        tag(
          'Child',
          identifiers('2', tag('PersonBirthDate', '31/01/2015')),
          details('2025-01-10', '2025-01-01'),
          details('', null),
          tag('CINdetails', tag('CINreferralDate', '2025-01-01'), tag('CINclosureDate', 'soon')),
        ),
      ),
    );
    expect(kinds).toEqual([
      [3, 'Child', 'stray-text'],
      [5, 'UPN', 'upn'],
      [6, 'PersonBirthDate', 'date'],
      [7, 'Sex', 'code-unknown'],
      [7, 'UPNunknown', 'code-unknown'],
      [8, 'CINdetails', 'ends-before-it-begins'],
      [8, 'CINdetails', 'no-beginning'],
      [8, 'CINclosureDate', 'date'],
      [8, 'CINdetails', 'end-not-read'],
      [8, 'PersonBirthDate', 'date'],
    ]);
    expect(problems[2]).toMatchObject({
      file: 'census.xml',
      value: '2015-02-31',
      problem: 'There is no 31 February 2015.',
    });
  });

  test('plans that overlap, contradict or are no day long', () => {
    const { first, kinds } = readCensus(
      census(
        child(
          details(
            '2025-01-01',
            '2025-12-01',
            tag('ReferralNFA', 'true'),
            protection('2025-01-01', '2025-03-01'),
            protection('2025-02-01', '2025-04-01'),
            protection('2025-05-01', '2025-05-01'),
          ),
        ),
      ),
    );
    expect(first?.protection).toMatchObject([
      { from: '2025-01-01', to: '2025-03-01' },
      { from: '2025-03-01', to: '2025-04-01' },
    ]);
    expect(kinds.map(([, , kind]) => kind)).toEqual(['plan-without-need', 'no-day-long', 'overlap']);
  });

  test('children without a number, or with one that was there before', () => {
    const { result, kinds } = readCensus(
      census(
        tag('Child', identifiers('1')),
        tag('Child', tag('ChildIdentifiers', tag('UPN', upn(1)))),
        tag('Child', identifiers('1')),
      ),
    );
    expect(result).toMatchObject({ read: 3, children: 1, problems: 2 });
    expect(kinds).toEqual([
      [4, 'ChildIdentifiers', 'no-child'],
      [5, 'Child', 'row-twice'],
    ]);
  });

  test('one UPN for two children', () => {
    expect(
      readCensus(
        census(tag('Child', identifiers('1', tag('UPN', upn(1)))), tag('Child', identifiers('2', tag('UPN', upn(1))))),
      ).kinds,
    ).toEqual([[4, 'Child', 'upn-twice']]);
  });

  test('one thing said twice', () => {
    expect(readCensus(census(tag('Child', identifiers('1', tag('Sex', 'F'), tag('Sex', 'M'))))).kinds).toEqual([
      [3, 'Sex', 'said-twice'],
    ]);
  });
});

test.each([
  ['another census', tag('Message', tag('Header', tag('CollectionDetails', tag('Collection', 'SC'))), tag('Child'))],
  ['children before a header', tag('Message', tag('Child', identifiers('1')))],
  ['a page', '<html><body>Hello</body></html>'],
])('%s is no children in need census', (_, text) => {
  expect(() => readCensus(text)).toThrow('This is not a children in need census.');
});

const start: Day = '2025-01-01';
const range = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.option(fc.integer({ min: 0, max: 40 }), { freq: 5 })).map(
  ([from, long]): DayRange => ({
    from: addDays(start, from),
    to: long === null ? null : addDays(start, from + long),
  }),
);

test('days in need: all of plans and open cases but those of child protection, each once', () => {
  fc.assert(
    fc.property(
      fc.array(range, { maxLength: 5 }),
      fc.array(range, { maxLength: 5 }),
      fc.array(range, { maxLength: 5 }),
      (plans, cases, protections) => {
        const periods = needPeriods(plans, cases, protections);
        const isIn = (ranges: readonly DayRange[], day: Day) => ranges.some((one) => contains(one, day));
        for (let at = 0; at < 150; at++) {
          const day = addDays(start, at);
          const found = periods.filter((one) => contains(one, day));
          const expected = isIn(protections, day)
            ? []
            : isIn(plans, day)
              ? ['plan']
              : isIn(cases, day)
                ? ['open-case']
                : [];
          expect(found.map(({ basis }) => basis)).toEqual(expected);
        }
      },
    ),
  );
});

describe('through the sandbox', () => {
  const file = (text: string) => ({ name: 'census.xml', bytes: Buffer.from(text) });

  test('a census of 300 children comes in parts', async () => {
    const children = Array.from({ length: 300 }, (_, at) =>
      tag('Child', identifiers(`${at}`), details('2025-01-10', null)),
    );
    const reading = readChildrenInNeedFile(file(census(...children)), options);
    const parts: number[] = [];
    for await (const message of reading) if ('children' in message) parts.push(message.children.length);
    expect(parts).toEqual([100, 100, 100]);
    expect(await reading.outcome()).toMatchObject({ ok: true, result: { read: 300, children: 300 } });
  });

  test('a hostile one is refused in words', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><Message>&b;</Message>';
    expect(await readChildrenInNeedFile(file(laughs), options).outcome()).toMatchObject({
      ok: false,
      why: 'not-readable',
      message: expect.stringContaining('document type definition'),
    });
  });
});
