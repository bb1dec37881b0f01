import { describe, expect, test } from 'vitest';
import { faultsOf, heldIn } from './checked.factory.ts';
import { readPlainText } from './text.reader.ts';

/** Names as ten schools put them into their lists of contacts, judged as a headteacher would before the check was run. */
describe('in plain text', () => {
  test.each([
    ['Designated Teacher ........ Mrs R Testing\nLink Governor ........ Mr Q Madeup', ['DT Testing', 'GOV Madeup']],
    ['Designated Teacher\tMrs R Testing\tExt 21\nDSL\tMs Invented\tExt 22', ['DT Testing', 'DSL Invented']],
    ['Mrs R Testing\tDesignated Teacher\nMs Invented\tDSL', ['DT Testing', 'DSL Invented']],
    ['Name: Mrs R Testing    Role: Designated Teacher', ['DT Testing']],
    ['Name: Rhian Testing Role: Designated Teacher Tel: 01632 960 001', ['DT Testing']],
    ['Role: Designated Teacher    Name: Rhian Testing', ['DT Testing']],
    [
      'Name: Rhian Testing\nRole: Designated Teacher\n\nName: Pat Madeup\nRole: Link governor',
      ['DT Testing', 'GOV Madeup'],
    ],
    ['Designated Teacher:    Rhian Testing-Hale    r.testing@school.example', ['DT Testing-Hale']],
    ['DESIGNATED TEACHER: MRS R TESTING', ['DT TESTING']],
    ['Designated Teacher……………Rhian Testing', ['DT Testing']],
    ['Designated Teacher (DT) - Rhian Testing (rtesting@school.example)', ['DT Testing']],
    ['Rhian Testing, DT, 01632 960 001', ['DT Testing']],
    ['Headteacher: Mr O. Invented\nChair of Governors: Cllr Pat Madeup', ['HEAD Invented', 'CHAIR Madeup']],
    ['Designated teacher       Rhian Testing\nCover for the designated teacher       Mr Invented', ['DT Testing']],
  ])('%s', (text, expected) => {
    expect(heldIn(text, readPlainText).toSorted()).toEqual(expected.toSorted());
  });
});

describe('in sentences, lines and headings', () => {
  test.each([
    ["Mrs J. O'Brien-Hale (SENCO and DT)", ["DT O'Brien-Hale"]],
    ['Mrs J. O’Brien-Hale (SENCo & Designated Teacher)', ["DT O'Brien-Hale"]],
    ['Our designated teacher is Siân Testing-ap-Rhys.', ['DT Testing-ap-Rhys']],
    ['The designated teacher is Mr A. B. Testing.', ['DT Testing']],
    ['The designated teacher is Ms Testing (she/her).', ['DT Testing']],
    ['Designated Teacher: Dr M. McTesting PhD', ['DT McTesting']],
    ['Designated teacher: Mrs van Testing', ['DT Testing']],
    ['## Designated Teacher: Mrs Testing', ['DT Testing']],
    ['## Mrs Testing – Designated Teacher', ['DT Testing']],
    ['### Our designated teacher (Mrs Testing)', ['DT Testing']],
    ['Governor for children in care: Pat Madeup', ['GOV Madeup']],
    ['Governor for Children Looked After – Father Madeup', ['GOV Madeup']],
    ['Trustee with oversight of care-experienced children: Pat Madeup', ['GOV Madeup']],
    ['Our link governor, Pat Madeup, visits each term.', ['GOV Madeup']],
    ['Pat Madeup, our link governor, visits each term.', ['GOV Madeup']],
    ['Pat Madeup, a parent governor, is the link governor for children in care.', ['GOV Madeup']],
    ['The link governor (Pat Madeup) and the designated teacher (Rhian Testing) meet.', ['GOV Madeup', 'DT Testing']],
    [
      '- Designated Teacher: Rhian Testing\n- DSL: Sam Invented\n- Governor: Pat Madeup',
      ['DT Testing', 'DSL Invented', 'GOV Madeup'],
    ],
    ['Sam Invented (DSL), Rhian Testing (DT)', ['DSL Invented', 'DT Testing']],
    ['DSL Sam Invented; DT Rhian Testing', ['DSL Invented', 'DT Testing']],
    ['Designated Teacher and DSL: Rhian Testing', ['DT Testing', 'DSL Testing']],
    ['Designated Teachers: Rhian Testing & Sam Invented (job share)', ['DT Testing', 'DT Invented']],
    ['Deputy Designated Teacher: Sam Invented', []],
    ['Assistant to the designated teacher: Sam Invented', []],
    ['Designated teacher: to be appointed', []],
    ['Link governor: Vacancy', []],
    ['Please contact Mrs Invented in the office to reach the designated teacher.', []],
    ['The designated teacher is supported by Mrs Invented.', []],
    ['The designated teacher is line-managed by Mrs Invented.', []],
    ['The designated teacher, with Mrs Invented, plans the PEP.', []],
    ['The designated teacher, like Mrs Invented, is a member of SLT.', []],
    ['The link governor meets the designated teacher, Rhian Testing, each term.', ['DT Testing']],
    ['The designated teacher sends her report to the link governor, Pat Madeup.', ['GOV Madeup']],
    ['Mrs Invented is our attendance officer and the designated teacher works with her.', []],
    ['Mrs Invented covers when the designated teacher is away.', []],
    ['If the designated teacher is away, speak to Mrs Invented.', []],
    ['The Virtual School’s adviser for our designated teacher is Mrs Invented.', []],
    ['This policy was written by Mrs Invented with the designated teacher.', []],
    ['Thank you to Mrs Invented, who was designated teacher for ten years.', []],
    ['Mrs Invented will become designated teacher in January 2027.', []],
    ['Designated teacher: Red Kite Class', []],
    ['Designated Teacher: Monday to Thursday', []],
    ['Designated Safeguarding Lead: Level 3 trained', []],
    ['The governor asks Five Questions each term.', []],
    ['The designated teacher follows Working Together.', []],
  ])('%s', (text, expected) => {
    expect(heldIn(text).toSorted()).toEqual(expected.toSorted());
  });
});

const table = (...rows: string[][]): string =>
  rows
    .map((cells, at) => `| ${cells.join(' | ')} |${at === 0 ? `\n|${cells.map(() => '---|').join('')}` : ''}`)
    .join('\n');

describe('in tables', () => {
  test.each([
    [
      'the post second',
      table(['Name', 'Post', 'Email'], ['Rhian Testing', 'Designated Teacher', 'r@school.example']),
      ['DT Testing'],
    ],
    [
      'the post last',
      table(
        ['Name', 'Telephone', 'Responsibility'],
        ['Rhian Testing', '01632 960 001', 'Designated Teacher'],
        ['Pat Madeup', '01632 960 002', 'Governor for CLA'],
      ),
      ['DT Testing', 'GOV Madeup'],
    ],
    ['several posts of one', table(['Who', 'Roles'], ['Rhian Testing', 'SENCO, Designated Teacher']), ['DT Testing']],
    [
      'what they do with another',
      table(['Who', 'What'], ['Sam Invented', 'Helps the designated teacher with PEPs']),
      [],
    ],
    [
      'a deputy beside the holder',
      table(['Post', 'Holder', 'Deputy'], ['DSL', 'Sam Invented', 'Rhian Testing']),
      ['DSL Invented'],
    ],
    [
      'a vacancy',
      table(['Post', 'Holder'], ['Designated Teacher', 'Rhian Testing'], ['Link governor', 'Vacancy']),
      ['DT Testing'],
    ],
    ['with the year', table(['Post', '2026-27'], ['Designated Teacher', 'Rhian Testing']), ['DT Testing']],
    [
      'neighbours',
      table(
        ['Post', 'Name'],
        ['Designated Teacher', 'Rhian Testing'],
        ['Attendance Officer', 'Sam Invented'],
        ['School Nurse', 'Pat Madeup'],
      ),
      ['DT Testing'],
    ],
    ['training', table(['Course', 'Who', 'Date'], ['Designated teacher network', 'Rhian Testing', 'May 2026']), []],
    ['actions', table(['Action', 'Lead'], ['Ask the designated teacher for the list', 'Sam Invented']), []],
  ])('%s', (_, text, expected) => {
    expect(heldIn(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe('two names', () => {
  const about = (text: string): string[] =>
    faultsOf(text)
      .faults.filter(({ rule }) => rule === 'post-differs' || rule === 'post-same-person')
      .map(({ rule, about: post }) => `${rule} ${post}`);
  test.each([
    ['Designated Teacher: Mrs Testing\n\nThe designated teacher, Mrs R. Testing-Hale, keeps the list.', []],
    ['Designated Teacher: Mrs Testing\n\nActing Designated Teacher: Mr Invented', []],
    ['Designated Teacher: Mrs Testing\n\nThe Virtual School’s designated teacher lead is Mr Invented.', []],
    ['Designated Teacher: Rhian Testing\n\nDesignated Teacher: RHIAN TESTING', []],
    ['Designated Teacher: Mrs Testing\n\nAt our partner school the designated teacher is Mr Invented.', []],
    ['Designated Teacher: Mrs Testing\n\nDT: Sam Invented', ['post-differs designated-teacher']],
    ['DSL: Ms Invented\n\nOnline safety lead: Mr Madeup', []],
    ['DSL: Ms Invented\n\nDSL (out of hours): Mr Madeup', []],
    ['DSL: Ms Invented\n\nThe DSL on Fridays is Mr Madeup.', []],
    ['Link governor: Pat Madeup (until July 2026), Sam Invented (from September 2026)', []],
  ])('%s', (text, expected) => {
    expect(about(text).toSorted()).toEqual(expected.toSorted());
  });
});
