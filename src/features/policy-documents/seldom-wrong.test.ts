import { describe, expect, test } from 'vitest';
import { faultsOf, heldIn, rulesOf } from './checked.factory.ts';
import { readPlainText } from './text.reader.ts';

/** More ways of ten more schools, each of which the check might take for a fault. Judged before it was run. */
describe('nothing that a headteacher would laugh at', () => {
  test.each([
    ['Three houses: Oak, Ash and Elm.'],
    ['Designated Teacher: Mrs Testing (Mon–Wed) and Mr Invented (Thu–Fri)'],
    ['Designated Teacher: Mrs Testing. When she is away, Mr Invented stands in as designated teacher.'],
    ['DSL: Ms Invented. Deputy DSLs: Mr Madeup, Mrs Testing.'],
    ['DSL: Ms Invented\n\nSafeguarding team: Ms Invented (DSL), Mr Madeup (DDSL), Mrs Testing (DDSL)'],
    ['Headteacher: Mr Invented\n\nHead of Sixth Form: Mrs Testing'],
    ['Headteacher: Mr Invented\n\nVirtual School Head: Mrs Testing'],
    ['Headteacher and DSL: Mr Invented'],
    ['Link governor: Mrs Pat Madeup\n\nThe link governor, Pat Madeup, visits.'],
    ['Link governor: Pat Madeup\n\nGovernor for health and safety: Sam Invented'],
    ['Link governor: Pat Madeup\n\nParent governor: Sam Invented'],
    ['Designated Teacher: R. Testing\n\nDesignated Teacher: Rhian Testing'],
    ['Designated Teacher: Mrs R Testing\n\nThe designated teacher is Rhian.'],
    ['“Being asked matters,” says a girl in Year 9.'],
    ['He asked, “Why me?”'],
    ['The 6’ 2” basketball player'],
    ['We use the word “care” (and not “LAC”).'],
    ['Terms we do not use: LAC, PLAC.'],
    ['Social workers’ visits are in private.'],
    ['(1) We meet. (2) We write. (3) We ring.'],
    ['[1] See the list at the end.'],
    ['Meeting: Tuesday 1 December 2026, 3.30 pm'],
    ['Our next INSET day is Monday 4 January 2027.'],
    ['Reviewed annually; approved October 2026; next October 2027.'],
    ['This policy was agreed in October 2026 and replaces that of October 2024.'],
    ['Date of issue: October 2026'],
    ['Print date: 3 November 2026'],
    ['The plan for 2026 to 2028 is on the website.'],
    ['Years 7 to 11 (2026/27 cohort)'],
    ['In the summer of 2025 two pupils took GCSEs and both went to college.'],
    ['Destinations 2025: college 2, work 1.'],
    ['Results 2024/25: 60% reached the standard.'],
    ['The fund has been in place since 2019/20.'],
    ['Pupils leave with a plan. To be kept by the carer.'],
    ['Dates to be confirmed with each family.'],
    ['The name of the new social worker is to be confirmed by the authority within a week.'],
    ['A child whose name is to be added is told first.'],
    ['Add the child to the register on the day they start.'],
    ['Insert pages may be added to the plan.'],
    ['Enter by the side gate.'],
    ['Schools in the trust may include other children.'],
    ['Draft PEPs are shared with the carer.'],
    ['Your school will ask you what you want to happen.'],
    ['Your setting is the place where you learn.'],
    ['X marks the spot on the map of the Forest School.'],
    ['Kate is in Year 6. Kate: “I like it here.”'],
    ['Sam: I have three brothers. Ask me about them.'],
    ['Q: Who will know? A: Only those who need to.'],
    ['NB: The office closes at 5.00.'],
    ['P.S. We are proud of you.'],
    ['**Please note** that names are changed.'],
    ['Cost: £10 per child per term'],
    ['See [our website](https://school.example) for more'],
    ['- we listen\n- we ask\n- and we act'],
    ['What we will do to help you and why'],
    ['Who looks after me and where I am from'],
  ])('%s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});

describe('what they would want to be told', () => {
  test.each([
    ['Designated Teacher: Mrs Testing\n\nDesignated Teacher: Mr Testing', ['post-differs']],
    [
      'Designated Teacher: Rhian Testing\n\nContact the Designated Teacher, Sam Invented, on ext. 12.',
      ['post-differs'],
    ],
    ['Headteacher: Mr Invented\n\nGovernor for looked after children: Mr Invented', ['post-same-person']],
    ['Designated teacher: Mrs R Testing\n\nChair of governors: Mrs R Testing', ['post-same-person']],
    ['Designated teacher: (insert)', ['blank']],
    ['The designated teacher is [INSERT NAME] and can be reached on [INSERT NUMBER].', ['blank']],
    ['Designated teacher: XXXX', ['blank']],
    ['Telephone: 00000 000000', ['blank']],
    ['Approved by: \n\nDate: \n\nReview: \n\n## Aims', ['blank', 'blank', 'blank']],
    ['{School Name} will tell the carer.', ['blank']],
    ['At **SCHOOL NAME** we tell the carer.', ['blank']],
    ['Policy approved on: __/__/____', ['blank']],
    ['(Schools should add details of their own support here)', ['leftover']],
    ['[This section to be completed by the school]', ['leftover']],
    ['- [ ] TODO: ask Pat', ['leftover']],
    ['The child has a plan. The plan is', ['stray']],
    ['The child has a plan (see appendix 2', ['stray']],
    ['LAC have priority.', ['old-term']],
    ['A fixed-term exclusion is a last resort.', ['old-term']],
    ['Next review: Sep 2026', ['review-passed']],
    ['Review due: Autumn term 2025', ['review-passed']],
    ['We will start a club in spring 2026.', ['year-over']],
  ])('%s', (text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });

  test.each([
    [
      'Key contacts\n\nDesignated Teacher      Mrs R Testing      01632 960 001\nSafeguarding Lead       Mr S Invented      01632 960 002\nLink Governor           Cllr P Madeup      c/o the school',
      ['DT Testing', 'DSL Invented', 'GOV Madeup'],
    ],
    ['Designated Teacher: Mrs R Testing   Governor: Mrs P Madeup', ['DT Testing', 'GOV Madeup']],
    [
      'Mrs R Testing (Designated Teacher), Mr S Invented (DSL), Mrs P Madeup (Governor)',
      ['DT Testing', 'DSL Invented', 'GOV Madeup'],
    ],
    ['Designated Teacher / SENCO: Rhian Testing', ['DT Testing']],
    ['SENCO / Designated Teacher / DDSL – Rhian Testing', ['DT Testing']],
    ['Designated Teacher = Rhian Testing', ['DT Testing']],
    ['Our DT is Rhian Testing and our DSL is Sam Invented.', ['DT Testing', 'DSL Invented']],
    ['Rhian Testing is our DT. Sam Invented is our DSL.', ['DT Testing', 'DSL Invented']],
    ['The role of Designated Teacher is undertaken by Rhian Testing.', ['DT Testing']],
    ['Designated Teacher for Children Looked After and Previously Looked After:\nRhian Testing', ['DT Testing']],
    ['Rhian Testing\nDesignated Teacher\n01632 960 001', ['DT Testing']],
  ])('%s', (text, expected) => {
    expect(heldIn(text, readPlainText).toSorted()).toEqual(expected.toSorted());
  });
});

test('nobody is said to be missing whose post is vacant or left to be filled', () => {
  const missing = faultsOf(
    'Children looked after have a PEP.\n\nDesignated teacher: Mrs Testing\n\nLink governor: vacancy\n\nDSL: Ms Invented',
  ).faults.map(({ rule }) => rule);
  expect(missing).toEqual(['blank']);
});
