import { describe, expect, test } from 'vitest';
import { rulesOf } from './checked.factory.ts';

/** Ways in which schools date their policies, each with what a reader on 24 November 2026 would want to be told. */
const row = (...rows: string[][]): string =>
  rows
    .map((cells, at) => `| ${cells.join(' | ')} |${at === 0 ? `\n|${cells.map(() => '---').join('|')}|` : ''}`)
    .join('\n');

describe('when it was agreed and is looked at again', () => {
  test.each([
    ['Date agreed: 12th November 2026  \nReview: November 2027', []],
    [
      'Policy adopted by governors: Autumn 2025\n\nPolicy last reviewed: Autumn 2025\n\nPolicy due for review: Autumn 2026',
      [],
    ],
    ['Policy due for review: Summer 2026', ['review-passed']],
    [
      'Approved by: Full Governing Board  Date: 14 October 2025\n\nLast reviewed on: October 2025\n\nNext review due by: October 2026',
      ['review-passed'],
    ],
    ['Reviewed annually. Last review 10/2025, next review 10/2027.', []],
    ['Reviewed: Sept 23, Sept 24, Sept 25, Sept 26. Next review: Sept 27.', []],
    ['Reviewed 2019, 2021, 2023, 2025', []],
    ['This policy was reviewed in September 2024 and will be reviewed again in September 2026.', ['review-passed']],
    ['This policy was adopted in June 2023 and is reviewed every two years.', []],
    ['Review frequency: every 2 years\n\nDate of last review: 3.9.25\n\nDate of next review: 3.9.27', []],
    ['Date of policy: March 2025\n\nReview: every year', []],
    ['Approval date: 01/09/2025. Review date: 31/08/2026.', ['review-passed']],
    ['Approved 2025, for review 2028.', []],
    ['Approved September 2026 – review September 2027', []],
    ['Approved September 2026 (review September 2026)', ['review-passed']],
    ['Signed by the Chair of Governors on 20 November 2026. To be reviewed November 2027.', []],
    ['Ratified at the Full Governing Board meeting of 1 December 2026.', ['date-ahead']],
    ['Governors will ratify this policy on 9 December 2026.', []],
    ['The board is to approve it at its meeting on 9 December 2026.', []],
    ['Training for all staff was held on 4 January 2027.', ['date-ahead']],
    ['Our next training is on 4 January 2027.', []],
    ['Policy written: May 2021. Updated: May 2022, May 2023, June 2024, June 2025, June 2026.', []],
    ['Version 3.1, September 2026. Supersedes version 3.0 of September 2025.', []],
    ['This policy supersedes the policy approved in July 2023.', []],
    ['Adopted: 2 July 2024\n\nRe-adopted: 1 July 2026\n\nNext review: July 2028', []],
    ['First approved: 4 May 2019\n\nLast approved: 6 May 2026\n\nNext approval due: May 2027', []],
    [
      'Approved by headteacher: 3 September 2026\n\nApproved by governors: 1 October 2026\n\nNext review: September 2027',
      [],
    ],
    ['Approved by Committee 3 September 2026, adopted by full board 1 October 2026', []],
    ['Ratified: October 2026\n\nReview: Annually', []],
    ['Review date: Annually in September', []],
    ['Review date: as guidance changes, and at the latest in July 2026', ['review-passed']],
    ['The PEP is to be reviewed by 14 October 2026.', ['year-over']],
    ['Children adopted on or after 30 December 2005 attract the premium. Approved by governors on 1 October 2026.', []],
    ['PEPs must be completed by 31 January 2027.', []],
    ['Training took place in October 2025 and will take place again in October 2027.', []],
    ['The form was completed in May 2026.', []],
    ['To be reconsidered not later than the Lent Term of 2026', ['review-passed']],
    ['Submitted to governors for approval on 9 December 2026', []],
    ['Our attendance policy was due for review in July 2026.', []],
    ['The behaviour policy will be reviewed in March 2026 in the light of this.', ['year-over']],
    ['Next review September 2026 or earlier if the guidance changes', ['review-passed']],
    ['Next review: Michaelmas 2026', []],
    ['Expires 31 August 2026', ['review-passed']],
    ['Valid from 1 September 2025 to 31 August 2026', ['review-passed']],
    ['Review date - October 2026', ['review-passed']],
    ['REVIEW DATE: OCTOBER 2026', ['review-passed']],
    ['Policy review date: 10/26', ['review-passed']],
    ['Date ratified: 14.10.26 Date for review: 14.10.27', []],
    ['Reviewed by: Mrs A Testing, September 2026. Date of next review: September 2027', []],
    ['Last updated 17 November 2026 · Review by November 2027', []],
    ['Page 2 of 14 | October 2026 | v4', []],
    ['Implementation date: January 2027', []],
    ['This policy takes effect on 1 January 2027.', []],
    ['Governors look at this policy again in the summer term.', []],
  ])('%s', (text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });

  test.each([
    [
      'a table of two columns',
      row(
        ['Policy', 'Children in care'],
        ['Approved by', 'Governors'],
        ['Date approved', '1 October 2026'],
        ['Next review', 'October 2027'],
      ),
      [],
    ],
    [
      'a table of two columns that is late',
      row(['Policy', 'Children in care'], ['Date approved', '1 October 2024'], ['Review', 'October 2025']),
      ['review-passed'],
    ],
    [
      'a table of one row',
      row(['Owner', 'Approved', 'Review'], ['Mrs Testing', '1 October 2024', '1 October 2026']),
      ['review-passed'],
    ],
    [
      'a history of versions',
      row(
        ['Version', 'Date', 'Author', 'Changes', 'Next review'],
        ['1', 'May 2022', 'Mrs Testing', 'New', 'May 2023'],
        ['2', 'May 2024', 'Mrs Testing', 'Names', 'May 2025'],
        ['3', 'May 2026', 'Mrs Testing', 'Dates', 'May 2027'],
      ),
      [],
    ],
    [
      'a history under its heading',
      `## Document control\n\n${row(['Date', 'Amended by', 'Summary'], ['10/09/2023', 'AT', 'Reviewed'], ['12/09/2024', 'AT', 'Reviewed, names updated'], ['11/09/2026', 'AT', 'Reviewed'])}`,
      [],
    ],
    [
      'reviews one a row',
      row(
        ['Review date', 'By whom', 'Summary of changes made', 'Date implemented'],
        ['June 2023', 'A Testing', 'Updated', 'July 2023'],
        ['June 2025', 'A Testing', 'Updated', 'July 2025'],
      ),
      [],
    ],
    [
      'a record of approvals',
      row(['Approved by', 'Date'], ['Headteacher', '5 September 2026'], ['Governors', '14 October 2026']),
      [],
    ],
    [
      'policies of which each has its date',
      `## Linked policies\n\n${row(['Policy', 'Next review'], ['Behaviour', 'May 2026'], ['Attendance', 'May 2027'])}`,
      [],
    ],
    [
      'training of which each has its date',
      `## Training\n\n${row(['Training', 'Date', 'Who'], ['Attachment', 'September 2025', 'All staff'], ['Trauma', 'January 2027', 'All staff'])}`,
      [],
    ],
    [
      'a calendar',
      `## Calendar\n\n${row(['When', 'What'], ['September 2026', 'PEPs begin'], ['November 2026', 'Report to governors'], ['January 2027', 'PEPs reviewed'])}`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });
});

describe('years that are over', () => {
  test.each([
    ['## Priorities 2025-26', ['year-over']],
    ['## Priorities 2026-27', []],
    ['## Designated staff 2024/2025', ['year-over']],
    ['In 2024/25 we had four looked-after children and all of them attended well.', []],
    ['In 2023-24, 84% of our looked-after children met the standard in reading.', []],
    ['Pupil Premium Plus rates for 2024/25 are £2,570.', ['year-over']],
    ['Pupil Premium Plus was £2,570 in 2024/25.', []],
    ['Pupil Premium Plus: £2,570 for each child (2024 to 2025)', ['year-over']],
    ['From September 2026 every pupil has a mentor.', []],
    ['From September 2024 every pupil has a mentor.', []],
    ['Since September 2018 the designated teacher has also been there for previously looked-after children.', []],
    ['By July 2025 all staff will have had training in attachment.', ['year-over']],
    ['By July 2027 all staff will have had training in attachment.', []],
    ['This term (autumn 2025) we are starting a breakfast club.', ['year-over']],
    ['We started a breakfast club in autumn 2025.', []],
    ['Training is booked for 3 September 2025.', ['year-over']],
    ['All staff were trained on 3 September 2025.', []],
    ['Staff training on attachment: 3 September 2025', []],
    ['Staff last trained: September 2025; next: September 2027', []],
    ['Data from 2022 showed that looked-after children are more likely to be suspended.', []],
    ['The Children Act 1989 and the Equality Act 2010 apply.', []],
    ['Ofsted visited in March 2024 and said that pupils in care are known well.', []],
    ['Children with a social worker in the last six years (since September 2020) are included.', []],
    ['National figures for 2023 show that 40% reach the standard.', []],
    ['Our action plan for 2025/26 is in appendix B.', ['year-over']],
    ['Our action plan for 2026/27 is in appendix B.', []],
    ['The funding covers the financial year 2025-26.', ['year-over']],
    ['The funding covers the financial year 2026-27.', []],
    ['Phone 01632 960 2025 or write to PO Box 2019.', []],
    ['He became chair in 2021.', []],
    ['The new system will start in January 2026.', ['year-over']],
    ['The trust was founded in 2015 and its schools are all in one county.', []],
    ['© 2024 Invented Trust', []],
    ['Copyright 2023-24 Invented Trust', []],
  ])('%s', (text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });
});
