import { describe, expect, test } from 'vitest';
import { faultsOf, rulesOf } from './checked.factory.ts';

const states = (text: string, on?: string) =>
  faultsOf(text, on).references.map(({ edition, document, state, dated }) =>
    edition === null && state === 'unknown' && document !== 'other'
      ? `${document}/${dated} unknown`
      : `${edition?.id ?? document} ${state}`,
  );

describe('guidance in the ways people write it', () => {
  test.each([
    ['KCSIE 24', ['kcsie-2024 superseded']],
    ['KCSIE 2024/25', ['kcsie-2024 superseded']],
    ['KCSIE (2026)', ['kcsie-2026 current']],
    ['KCSIE Sept 26', ['kcsie-2026 current']],
    ['KCSiE September 2025', ['kcsie-2025 superseded']],
    ['KCSIE25', ['kcsie-2025 superseded']],
    ["KCSIE '25", ['kcsie-2025 superseded']],
    ['Keeping Children Safe in Education, DfE, 2025', ['kcsie-2025 superseded']],
    ['Keeping Children Safe in Education (KCSIE) 2025', ['kcsie-2025 superseded']],
    [
      'Keeping Children Safe in Education – Statutory guidance for schools and colleges (September 2025)',
      ['kcsie-2025 superseded'],
    ],
    ['Keeping Children Safe In Education: September 2026', ['kcsie-2026 current']],
    ['2026 KCSIE', ['kcsie-2026 current']],
    ['Part one of KCSIE', ['keeping-children-safe undated']],
    ['the latest version of Keeping Children Safe in Education', ['keeping-children-safe undated']],
    ['Keeping Children Safe in Education (current edition)', ['keeping-children-safe undated']],
    ['Every September staff read Keeping children safe in education and sign.', ['keeping-children-safe undated']],
    ['All staff have read KCSIE. Our policy was reviewed in May 2026.', ['keeping-children-safe undated']],
    ['WT 2023', ['working-together-2023 superseded']],
    [
      'Working Together to Safeguard Children 2018 (updated 2020)',
      ['working-together-2018 superseded', 'working-together/2020 unknown'],
    ],
    ['Working Together (2026)', ['working-together-2026 current']],
    ['Working together with carers is at the heart of this.', []],
    ['We are working together to improve school attendance (and behaviour).', []],
    ['Working Together to Improve School Attendance (August 2024)', ['attendance-2024 current']],
    ['WTISA 2024', ['attendance-2024 current']],
    ['DfE statutory guidance on attendance, August 2024', ['attendance-2024 current']],
    ['DfE statutory guidance for designated teachers, February 2018', ['designated-teacher-2018 current']],
    [
      'The Designated Teacher for Looked After and Previously Looked After Children (DfE, Feb 2018)',
      ['designated-teacher-2018 current'],
    ],
    [
      'The designated teacher for looked after and previously looked-after children: statutory guidance on their roles and responsibilities (2018)',
      ['designated-teacher-2018 current'],
    ],
    ['The designated teacher for looked after and previously looked after children will meet the carer.', []],
    ['She is the designated teacher for looked-after and previously looked-after children.', []],
    ['Our Designated Teacher for Looked After and Previously Looked After Children is Mrs Testing.', []],
    [
      'Promoting the Education of Looked After Children and Previously Looked After Children, February 2018',
      ['promoting-education-2018 current'],
    ],
    ['Promoting the education of looked-after children (DfE, 2014)', ['promoting-education-2014 superseded']],
    ['promoting the education of looked-after children is everybody’s business', []],
    [
      'Suspension and Permanent Exclusion from maintained schools, academies and pupil referral units in England, including pupil movement (2024)',
      ['suspension-2024 superseded'],
    ],
    ['the DfE exclusion guidance 2017', ['suspension-2017 superseded']],
    ['Suspension and permanent exclusion are a last resort.', []],
    ['Behaviour in schools: advice for headteachers and school staff (2024)', ['behaviour-2024 current']],
    ['Behaviour in schools matters.', []],
    ['Behaviour in Schools (July 2022)', ['behaviour-2022 superseded']],
    ['SEND Code of Practice 0-25 (2015)', ['send-code-2015 current']],
    [
      'the Special Educational Needs and Disability Code of Practice: 0 to 25 years (January 2015)',
      ['send-code-2015 current'],
    ],
    ['SEND Code of Practice 2014', ['send-code/2014 unknown']],
    ['Section 22 of the Children Act 1989', ['children-act current']],
    ['Children Act 1989 s.22(3A) and s.23ZZA', ['children-act current']],
    ['Children Acts 1989 and 2004', ['children-act current', 'children-act current']],
    ['Children Act 1989 and 2004', ['children-act current', 'children-act current']],
    ['The Children Act (1989)', ['children-act current']],
    ['the Children and Families Act', ['children-and-families-act undated']],
    ['the 1989 Act', []],
    ['Children & Social Work Act 2017', ['children-and-social-work-act current']],
    ['the Equality Act', ['equality-act undated']],
    ['We act in 2024 as before.', []],
    ['Act on what the child says.', []],
    ['The Designated Teacher (Looked-After Pupils etc.) (England) Regulations 2009', ['other unknown']],
    ['the Virtual School Head Role Extension (June 2021)', ['role-extension-2021 superseded']],
    [
      'Promoting the education of children with a social worker: virtual school head role extension, June 2021, updated March 2024',
      ['role-extension-2024 current', 'role-extension-2021 superseded'],
    ],
    ['Kinship care: statutory guidance for local authorities (October 2024)', ['kinship-care-2024 current']],
    ['Children’s Wellbeing and Schools Act 2026', ['cws-act-2026 current']],
    ['Mental Health and Behaviour in Schools (November 2018)', ['other unknown']],
    ['Supporting pupils at school with medical conditions (December 2015)', ['other unknown']],
    ['Early Years Foundation Stage Statutory Framework 2024', ['other unknown']],
    ['School Admissions Code 2021', ['other unknown']],
    ['Residential special schools: national minimum standards (2022)', ['other unknown']],
    ['1. Aims\n\n2. Information sharing\n\n## Aims\n\n## Information sharing\n\nWe tell the carer.', []],
    [
      'It was last updated in March 2024 under the title *Virtual School Head role extension*.',
      ['role-extension-2024 current'],
    ],
    ['Teaching Standards and the Nolan principles', []],
    ['our Child Protection and Safeguarding Policy (September 2026)', []],
    ['our Behaviour in Schools Policy 2023', []],
    ['Attendance guidance for parents is on our website (2024).', []],
    ['The DfE’s guidance is followed.', []],
    ['UNCRC Article 12', []],
    ['the UN Convention on the Rights of the Child (1989)', []],
  ])('%s', (text, expected) => {
    expect(states(text).toSorted()).toEqual([...expected].toSorted());
  });

  test.each([
    ['We read KCSIE 2026. We used to follow KCSIE 2025.', []],
    ['KCSIE September 2026 (which replaces the 2025 edition)', []],
    ['KCSIE 2026 is in force. Staff who joined before signed for KCSIE 2025.', ['guidance-superseded']],
    ['We follow KCSIE 2025; from September 2026, KCSIE 2026.', ['guidance-superseded']],
    ['Version 2: updated for KCSIE 2024. Version 3: updated for KCSIE 2026.', []],
    ['Working Together 2018 was replaced by Working Together 2023 and then by Working Together 2026.', []],
  ])('told as history: %s', (text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });
});
