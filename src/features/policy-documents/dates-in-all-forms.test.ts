import { describe, expect, test } from 'vitest';
import { rulesOf } from './checked.factory.ts';

/** Dates as British schools write them, read on 24 November 2026. Judged before the check was run. */
describe('reviews and approvals', () => {
  test.each([
    ['Next review: 1st Sept 2026', ['review-passed']],
    ['Next review: Sept. ’27', []],
    ['Next review due Wednesday 30th September 2026', ['review-passed']],
    ['Next review: 30.09.26', ['review-passed']],
    ['Next review: 30-9-2027', []],
    ['Next review: Sept-26', ['review-passed']],
    ['Next review: Summer Term 2027', []],
    ['Next review: Easter 2026', ['review-passed']],
    ['Next review: Academic year 2026/27', []],
    ['Next review: 2025/26', ['review-passed']],
    ['Next review: by the end of July 2026', ['review-passed']],
    ['Next review: November 2026', []],
    ['Next review: 24 November 2026', []],
    ['Next review: 23 November 2026', ['review-passed']],
    ['Review: biennial (next: October 2026)', ['review-passed']],
    ['This policy runs until July 2026, when governors will look at it again.', ['review-passed']],
    ['This policy will next be considered by governors in the summer term 2026.', ['review-passed']],
    ['Reviewed October 2026. Next review October 2028.', []],
    ['Approved: FGB 14/10/26; next: Oct 27', []],
    ['Approved on the 14th of October 2026', []],
    ['Approved on the 14th of December 2026', ['date-ahead']],
    ['Ratified 14th Oct 2026 by the LGB (minute 12.4)', []],
    [
      'Adopted by the Governing Body: Date: 14 October 2026 Review date: 14 October 2025',
      ['review-passed', 'review-before-ratified'],
    ],
    ['Last reviewed September 2027', ['date-ahead']],
    ['The policy was last reviewed in Autumn 2026 and is due again in Autumn 2028.', []],
    ['Policy date: September 2024', []],
    ['Effective from September 2026. Review September 2027.', []],
    ['Reviewed every three years. Last: 2024. Next: 2027.', []],
    ['The PEP is reviewed every term: autumn, spring and summer.', []],
    ['The pupil premium strategy will be reviewed in July 2027.', []],
    ['The care plan was reviewed on 4 June 2026; the next review is on 4 December 2026.', []],
    ['The annual review of the EHCP is due by May 2026 for two pupils.', ['year-over']],
    ['Next review: September 2027\n\nNext review date: 09/2027', []],
    ['Next review: September 2027\n\nThis policy will be reviewed in September 2028.', ['dates-disagree']],
    ['Ratified: 14 October 2026\n\nRatified by governors on 15 October 2025', ['dates-disagree']],
    ['Approved: October 2026\n\nApproved by governors: 14 October 2026', []],
    ['Version 1: June 2022. Version 2: June 2024. Version 3: June 2026.', []],
    ['V2.1 (Nov 2025) names updated; V2.2 (Oct 2026) dates updated', []],
  ])('%s', (text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });
});

describe('years that are over and years that are not', () => {
  test.each([
    ['In 2026-27 we will train all new staff.', []],
    ['In 2025-26 we will train all new staff.', ['year-over']],
    ['This year (2025-26) our link governor is new.', ['year-over']],
    ['Last year (2025-26) our link governor was new.', []],
    ['The rate for the financial year 2026-27 is £2,630.', []],
    ['Between 2021 and 2024 attendance rose.', []],
    ['From April 2025 the rate is £2,630.', []],
    ['The school will open its new wing in September 2025.', ['year-over']],
    ['The school opened its new wing in September 2025.', []],
    ['Staff will be trained on 5 January 2027.', []],
    ['All staff will have been trained by Easter 2026.', ['year-over']],
    ['Our target for July 2027 is 95%.', []],
    ['In the census of January 2026 we had eleven.', []],
    ['The inspection of 2023 said that we know our children.', []],
    ['Pupils who were in care on 31 March 2026 are counted.', []],
    ['Children adopted after 30 December 2005 are included.', []],
    ['The Virtual School was set up in 2011 and is there for us.', []],
    ['It is based on research from 2019.', []],
    ['Room 2024 is upstairs.', []],
  ])('%s', (text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });
});
