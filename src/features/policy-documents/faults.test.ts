import { describe, expect, test } from 'vitest';
import { asDay } from '../../calendar/index.ts';
import { loadPacks } from '../../packs/index.ts';
import { checkDocument } from './check.ts';
import { readMarkdown } from './markdown.reader.ts';
import { checkOptions } from './options.ts';
import { readPlainText } from './text.reader.ts';
import { datesIn } from './written-dates.ts';

const england = loadPacks().england;
const check = (text: string, on = '2026-11-24', holders: Parameters<typeof checkOptions>[2] = null) =>
  checkDocument(readMarkdown(text), checkOptions(england, asDay(on), holders));
/** The rules that found something, apart from what a few lines leave out. */
const rules = (text: string, on?: string) =>
  check(text, on)
    .findings.filter(({ rule }) => !/^(post-missing|group-left-out|promise)/.test(rule))
    .map(({ rule }) => rule);

describe('blanks, leftovers, links and torn text', () => {
  test.each([
    ['Ratified on (enter date)', ['blank']],
    ['[Name of school] keeps a list.', ['blank']],
    ['Chair of governors:', ['blank']],
    ['Reviewed on XX/XX/20XX', ['blank']],
    ['Governor: TBC', ['blank']],
    ['Signed: ______________', []],
    ['Our business manager (School Business Manager) helps older pupils (Year 6 lead, term time only).', []],
    ['Targets are to be agreed with the carer, and the form (type and date) is to be completed in a week.', []],
    ['Governor for these children: (to be agreed)', ['blank']],
    ['This policy is 12 pages long and has 3 parts.', []],
    ['Delete as appropriate: we have a nursery.', ['leftover']],
    ['KCSIE 2026 (update link when published)', ['leftover']],
    ['Kate – is this still right?', ['leftover']],
    ['Janice: I have pasted this from the county.', ['leftover']],
    ['Comments are welcome at the office.', []],
    ['We personalise learning, check with carers, and update the list when a child joins.', []],
    ['The school may include parents in this, and what changed is highlighted in yellow.', []],
    ['Attendance: we check it each day.', []],
    ['See [here](#).', ['empty-link']],
    ['See [here]().', ['empty-link']],
    ['See [the site](https://example.org).', []],
    ['We tell the carer (and the social worker.', ['stray']],
    ['We tell the carer) and the social worker.', ['stray']],
    ['We do three things: a) we meet, b) we write.', []],
    ['Each child *has a plan.', ['stray']],
    ['The school will not', ['stray']],
    ['We keep the the list.', ['stray']],
    ['We ring if exclusion is being thought of', []],
    ['We write it down. The policy will be reviewed in', ['stray']],
    ['a) Looked-after pupils are those in the care of a local authority.', []],
  ])('%s', (text, expected) => {
    expect(rules(text)).toEqual(expected);
  });

  test('a paragraph that stands twice, and one that stands twice with a word changed', () => {
    const said = 'Every child in these groups has an adult in school whom they chose and who speaks up for them.';
    expect(rules(`${said}\n\nBetween them.\n\n${said}`)).toEqual(['stray']);
    expect(rules(`${said}\n\n${said.replace('speaks', 'stands')}`)).toEqual(['stray']);
  });
});

describe('dates', () => {
  test.each([
    ['22 September 2026', '2026-09-22', '2026-09-22'],
    ['3rd Sept. 2025', '2025-09-03', '2025-09-03'],
    ['03.12.23', '2023-12-03', '2023-12-03'],
    ['2026-02-28', '2026-02-28', '2026-02-28'],
    ['Feb 2024', '2024-02-01', '2024-02-29'],
    ["August '24", '2024-08-01', '2024-08-31'],
    ['Autumn 2025', '2025-09-01', '2025-12-31'],
    ['Spring term 2025/26', '2026-01-01', '2026-04-30'],
    ['2025/26', '2025-09-01', '2026-08-31'],
    ['2018', '2018-01-01', '2018-12-31'],
  ])('%s', (text, from, to) => {
    expect(datesIn(`It was ${text}, they say.`)).toMatchObject([{ from, to }]);
  });
  test.each(['31 February 2026', 'call 01707 281587', 'page 12', '£2025', '2025/29'])('%s is none', (text) => {
    expect(datesIn(text).filter(({ precision }) => precision !== 'year')).toEqual([]);
  });

  test.each([
    ['Next review: September 2025', ['review-passed']],
    ['Next review: Autumn 2026', []],
    ['Last reviewed: September 2024', []],
    ['Ratified: 3 June 2026\n\nNext review: May 2026', ['review-passed', 'review-before-ratified']],
    ['Next review: May 2027\n\nReview date: June 2028', ['dates-disagree']],
    ['Next review: May 2027\n\nTo be reviewed by 15 May 2027', []],
    ['Approved by governors on 12 January 2027', ['date-ahead']],
    ['Training will be delivered in the Spring Term 2024.', ['year-over']],
    ['In 2019 we opened a nursery.', []],
    ['The designated teacher in 2023/24 is Mrs Testing.', ['year-over']],
  ])('%s', (text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe('guidance, in the many ways people write it', () => {
  const states = (text: string, on?: string) =>
    check(text, on).references.map(({ edition, document, state }) => `${edition?.id ?? document} ${state}`);
  test.each([
    ['KCSIE 2023', ['kcsie-2023 superseded']],
    ['Keeping Children Safe in Education (September 2026)', ['kcsie-2026 current']],
    [
      'DfE (2018) ‘The designated teacher for looked-after and previously looked-after children’',
      ['designated-teacher-2018 current'],
    ],
    ['the exclusions guidance of September 2023', ['suspension-2023 superseded']],
    ['the 2022 Behaviour in Schools guidance', ['behaviour-2022 superseded']],
    ['WTSC 2023', ['working-together-2023 superseded']],
    ['the SEND Code of Practice', ['send-code undated']],
    ['KCSIE 2019', ['keeping-children-safe unknown']],
    ['Mental health and behaviour in schools (2018)', ['other unknown']],
    ['the Equality Act 2010 and the Children Act 1989', ['equality-act current', 'children-act current']],
    ['We help families with elective home education.', []],
  ])('%s', (text, expected) => {
    expect(states(text)).toEqual(expected);
  });
  test('an Act of the register with its year is found as any other Act is: nobody is asked for its edition', () => {
    expect(states('the Children Act 1989 and the Children and Young Persons Act 2008')).toEqual([
      'children-act current',
      'children-and-young-persons-act current',
    ]);
  });
  test('on the day: not yet, and in force', () => {
    expect(states('KCSIE 2026', '2026-07-01')).toEqual(['kcsie-2026 not-yet']);
    expect(states('KCSIE 2023', '2024-05-10')).toEqual(['kcsie-2023 current']);
  });
  test('a finding says by what it was replaced, since when, and what to change', () => {
    const [found] = check('We follow suspension and permanent exclusion (August 2024).').findings;
    expect(found).toMatchObject({ rule: 'guidance-superseded', about: 'suspension-2024', where: { line: 1 } });
    expect(found?.wrong).toContain('replaced by the edition of July 2026 on 26 July 2026');
    expect(found?.todo).toContain('managed moves');
    expect(found?.source?.document).toBeTruthy();
  });
  test('two editions at once disagree; one that replaced the other does not', () => {
    expect(rules('We follow KCSIE 2024.\n\nStaff read KCSIE 2025.')).toContain('guidance-disagrees');
    expect(rules('We follow KCSIE 2026, which replaced KCSIE 2025.')).toEqual([]);
  });
});

describe('posts', () => {
  const policy =
    'This is about children looked after. Each has a PEP every term. We keep a register of these children. Permanent exclusion is a last resort.';
  const posts = (text: string, holders?: Parameters<typeof checkOptions>[2]) =>
    check(`${policy}\n\n${text}`, undefined, holders)
      .findings.filter(({ rule }) => rule.startsWith('post-'))
      .map(({ rule, about }) => `${rule} ${about}`);
  const named = 'Designated teacher: Mrs A. Testing\n\nLink governor: Mr Madeup\n\nDSL: Ms Invented';
  test('named, missing, left blank', () => {
    expect(posts(named)).toEqual([]);
    expect(posts('Designated teacher: Mrs Testing')).toEqual([
      'post-missing link-governor',
      'post-missing safeguarding-lead',
    ]);
    expect(posts('Designated teacher: Mrs Testing\n\nLink governor:\n\nDSL: (enter name)')).toEqual([]);
  });
  test('two names for one post; one person in two; somebody who has left', () => {
    expect(posts(`${named}\n\nThe designated teacher is Dr Other.`)).toEqual(['post-differs designated-teacher']);
    expect(posts(named.replace('Mr Madeup', 'Mrs Testing'))).toEqual([
      'post-same-person designated-teacher link-governor',
    ]);
    expect(posts(named, [{ post: 'designated-teacher', name: 'Robin Newcomer' }])).toEqual([
      'post-left designated-teacher',
    ]);
    expect(posts(named, [{ post: 'designated-teacher', name: 'Anna Testing' }])).toEqual([]);
  });
  test('in a table of schools each has its own', () => {
    const table = '| School | Designated teacher |\n|---|---|\n| One | Mrs Testing |\n| Two | Mr Madeup |';
    expect(posts(table)).not.toContainEqual(expect.stringContaining('differs'));
  });
});

describe('promises and children', () => {
  const promise = (text: string, id: string) => check(text).promises.find((one) => one.id === id)?.is;
  test.each([
    ['B1', 'Each looked-after child has a PEP every term.', 'met'],
    ['B1', 'We aim to hold a PEP meeting each term.', 'weak'],
    ['B1', 'A PEP is a plan.', 'unclear'],
    ['C12', 'We meet before home education begins.', 'met'],
    ['C12', 'We wear blue jumpers.', 'missing'],
    ['C3', 'Should a child be at risk of suspension, the designated teacher rings the Virtual School.', 'met'],
    ['D9', 'Topics that may hurt, such as family trees, are talked about with families beforehand.', 'met'],
    ['C5', 'Permanent exclusion will be considered only as a last resort.', 'met'],
  ])('%s in “%s” is %s', (id, text, expected) => {
    expect(promise(text, id)).toBe(expected);
  });
  test('a list takes its force from the line above it', () => {
    const text = 'The designated teacher may:\n\n- ring the Virtual School before any suspension';
    expect(promise(text, 'C3')).toBe('weak');
    expect(promise(text.replace('may', 'will'), 'C3')).toBe('met');
  });
  test('who is named stands for the post', () => {
    const text =
      'Designated teacher: Mrs Testing\n\nSafeguarding lead: Mr Madeup\n\nMrs Testing and Mr Madeup meet every week.';
    expect(promise(text, 'E13')).toBe('met');
  });
  test('children by name, and not by the title of guidance', () => {
    const covered = (text: string) =>
      check(text).groups.flatMap(({ group, covered: by }) => (by === null ? [] : [group]));
    expect(
      covered('We follow “The designated teacher for looked-after and previously looked-after children” (2018).'),
    ).toEqual([]);
    expect(covered('It is about children looked after and in kinship care.')).toEqual(['CLA', 'KIN']);
  });
  test('the same document, words and day give the same result, whatever the text', () => {
    const text = readPlainText('Pupils with a social worker. We keep a register of them.\nNext review: May 2020');
    const options = checkOptions(england, asDay('2026-11-24'));
    expect(checkDocument(text, options)).toEqual(checkDocument(text, options));
  });
});
