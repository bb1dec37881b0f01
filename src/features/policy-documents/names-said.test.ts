import { describe, expect, test } from 'vitest';
import { faultsOf, heldIn as held, shortPost } from './checked.factory.ts';

describe('who holds which post, in the ways people write it', () => {
  test.each([
    ['Designated Teacher: Alex Testing', ['DT Testing']],
    ['Designated Teacher – Alex Testing', ['DT Testing']],
    ['Alex Testing – Designated Teacher', ['DT Testing']],
    ['Alex Testing, Designated Teacher', ['DT Testing']],
    ['Alex Testing (Designated Teacher)', ['DT Testing']],
    ['Mrs Testing, Designated Teacher', ['DT Testing']],
    ['Mrs Testing - Designated Teacher for CLA', ['DT Testing']],
    ['DT: A. Testing', ['DT Testing']],
    ['DT – A Testing', ['DT Testing']],
    ['Our designated teacher is Alex Testing.', ['DT Testing']],
    ['Alex Testing is our designated teacher.', ['DT Testing']],
    ['Alex Testing is the school’s designated teacher for children in care.', ['DT Testing']],
    ['The Designated Teacher (Alex Testing) meets each child.', ['DT Testing']],
    ['The designated teacher, Alex Testing, meets each child.', ['DT Testing']],
    ['The designated teacher for looked-after and previously looked-after children is Mrs A Testing.', ['DT Testing']],
    ['We have appointed Alex Testing as designated teacher.', ['DT Testing']],
    ['The governing body has appointed Mrs Testing to the role of designated teacher.', ['DT Testing']],
    ['The role of designated teacher is held by Mrs Testing.', ['DT Testing']],
    ['Mrs Testing has the role of designated teacher.', ['DT Testing']],
    ['Mrs Testing acts as designated teacher and SENCO.', ['DT Testing']],
    ['Mrs Testing is both our SENCO and our designated teacher.', ['DT Testing']],
    ['Please speak to our designated teacher, Mrs Testing.', ['DT Testing']],
    ['Contact the Designated Teacher, Mrs Testing, on 01632 960 001.', ['DT Testing']],
    ['Mrs Testing and Mr Madeup share the post of designated teacher.', ['DT Testing', 'DT Madeup']],
    ['Designated teachers: Mrs Testing (infants) and Mr Madeup (juniors)', ['DT Testing', 'DT Madeup']],
    ['**Designated Teacher:** Mrs Testing  \n**Link Governor:** Mr Madeup', ['DT Testing', 'GOV Madeup']],
    ['Designated Teacher: Mrs Testing Link Governor: Mr Madeup', ['DT Testing', 'GOV Madeup']],
    [
      'Designated Teacher: Mrs Testing | Governor: Mr Madeup | DSL: Ms Invented',
      ['DT Testing', 'GOV Madeup', 'DSL Invented'],
    ],
    ['Designated Teacher Mrs Testing', ['DT Testing']],
    ['Designated Safeguarding Lead Ms Invented', ['DSL Invented']],
    ['DSL: Ms Invented. Deputy DSL: Mr Madeup.', ['DSL Invented']],
    ['Deputy Designated Safeguarding Lead: Mr Madeup', []],
    ['Ms Invented is the Designated Safeguarding Lead and Mr Madeup is her deputy.', ['DSL Invented']],
    ['Ms Invented (DSL) and Mr Madeup (deputy DSL) are told.', ['DSL Invented']],
    ['Deputy Headteacher and Designated Teacher: Mrs Testing', ['DT Testing']],
    ['Mrs Testing, Deputy Headteacher, is the designated teacher.', ['DT Testing']],
    ['Mrs Testing (Assistant Headteacher and Designated Teacher)', ['DT Testing']],
    ['Link Governor for Children in Care: Revd Madeup', ['GOV Madeup']],
    ['Named governor for looked after children – Cllr Madeup', ['GOV Madeup']],
    ['Our governor with responsibility for looked-after children is Pat Madeup.', ['GOV Madeup']],
    ['Pat Madeup is the governor for looked-after children.', ['GOV Madeup']],
    [
      'The governor who asks after looked-after and previously looked-after children, and after how children with a social worker do at their learning, is Pat Madeup.',
      ['GOV Madeup'],
    ],
    ['The governor who asks after them meets Pat Madeup each term.', []],
    [
      'The governor responsible for children in care, Pat Madeup, meets the designated teacher each term.',
      ['GOV Madeup'],
    ],
    ['The trustee for vulnerable pupils is Pat Madeup.', ['GOV Madeup']],
    ['Safeguarding Governor: Pat Madeup', ['GOV Madeup']],
    ['SEND governor: Pat Madeup', []],
    ['Pat Madeup is the safeguarding governor.', ['GOV Madeup']],
    ['Chair of Governors: Pat Madeup', ['CHAIR Madeup']],
    ['Signed: Pat Madeup (Chair of Governors)', ['CHAIR Madeup']],
    ['Vice-Chair of Governors: Pat Madeup', []],
    ['Headteacher: Mr Invented', ['HEAD Invented']],
    ['Head of School: Mr Invented', ['HEAD Invented']],
    ['Deputy head: Mr Invented', []],
    ['Head of Year 7: Mr Invented', []],
    ['Head of the Virtual School: Mr Invented', []],
    ['Virtual School Headteacher: Mr Invented', []],
    ['Virtual School Head – Mr Invented', []],
    ['Business manager: Mr Invented', []],
    ['Written by: Mrs Testing, designated teacher', ['DT Testing']],
    ['Policy author: Mrs Testing (DT)', ['DT Testing']],
    ['The designated teacher tells Mrs Invented of any change.', []],
    ['The designated teacher and Mrs Invented meet weekly.', []],
    ['The designated teacher works with Mr Invented, the attendance officer.', []],
    ['The designated teacher reports to the governors, and Mr Invented keeps the minutes.', []],
    ['The designated teacher is a senior member of staff.', []],
    ['The Designated Teacher is Qualified and Trained.', []],
    ['The designated teacher is Year 6 lead.', []],
    ['The DSL is informed by Mr Invented.', []],
    ['Mrs Testing was designated teacher until July 2025.', []],
    ['Mrs Testing has retired as designated teacher.', []],
    ['The local authority’s designated officer is Mr Invented.', []],
    ['Each school has its own designated teacher. Mrs Testing leads the trust.', []],
  ])('%s', (text, expected) => {
    expect(held(text).toSorted()).toEqual([...expected].toSorted());
  });

  test.each([
    [
      'role and name',
      '| Role | Name |\n|---|---|\n| Headteacher | Mr Invented |\n| Designated Teacher | Mrs Testing |\n| Link governor | Pat Madeup |',
      ['HEAD Invented', 'DT Testing', 'GOV Madeup'],
    ],
    [
      'name and role',
      '| Name | Role |\n|---|---|\n| Mr Invented | Headteacher |\n| Mrs Testing | Designated Teacher |\n| Pat Madeup | Link governor |',
      ['HEAD Invented', 'DT Testing', 'GOV Madeup'],
    ],
    [
      'name, role and telephone',
      '| Name | Role | Contact |\n|---|---|---|\n| Alex Testing | Designated teacher, SENCO | ext 12 |\n| Sam Invented | DSL | ext 13 |',
      ['DT Testing', 'DSL Invented'],
    ],
    [
      'posts across',
      '| Designated teacher | DSL | Governor |\n|---|---|---|\n| Alex Testing | Sam Invented | Pat Madeup |',
      ['DT Testing', 'DSL Invented', 'GOV Madeup'],
    ],
    [
      'no head',
      '| Designated teacher | Alex Testing |\n|---|---|\n| DSL | Sam Invented |',
      ['DT Testing', 'DSL Invented'],
    ],
    [
      'a deputy in its row',
      '| Role | Name |\n|---|---|\n| DSL | Sam Invented |\n| Deputy DSL | Alex Testing |',
      ['DSL Invented'],
    ],
    [
      'what each does',
      '| Who | Does |\n|---|---|\n| Designated teacher | Holds the PEP |\n| Governor | Visits each term |',
      [],
    ],
    [
      'a person beside what they do with a post',
      '| Role | Held by | What this means |\n|---|---|---|\n| Designated Teacher | Mrs Testing | Leads on PEPs. |\n| Governor for children in care | Pat Madeup | Visits termly, receives the designated teacher’s report. |',
      ['DT Testing', 'GOV Madeup'],
    ],
    [
      'a link of a committee',
      '| Post | Name |\n|---|---|\n| LGC Link for LAC | Mr Hugh Madeup-Bell | via Clerk |',
      ['GOV Madeup-Bell'],
    ],
    ['who does what, when', '| What | Who | When |\n|---|---|---|\n| Looks at the list | DSL | Usually Mondays |', []],
  ])('in a table: %s', (_, text, expected) => {
    expect(held(text).toSorted()).toEqual([...expected].toSorted());
  });
});

describe('two names, and one name twice', () => {
  const about = (text: string): string[] =>
    faultsOf(text)
      .faults.filter(({ rule }) => rule === 'post-differs' || rule === 'post-same-person')
      .map(({ rule, about: post }) => `${rule} ${post}`);
  test.each([
    ['Designated Teacher: Mrs A Testing\n\nOur designated teacher, Anna Testing, meets each child.', []],
    ['Designated Teacher: Mrs Testing\n\nThe designated teacher is Mr Madeup.', ['post-differs designated-teacher']],
    ['DSL: Sam Invented\n\nDeputy DSLs: Alex Testing and Pat Madeup', []],
    ['DSL: Sam Invented\n\nIn the absence of the DSL, Alex Testing acts.', []],
    ['Designated Teacher: Mrs Testing (maternity cover: Mr Madeup)', []],
    ['Designated Teacher: Mrs Testing\n\nFrom January 2027 the designated teacher will be Mr Madeup.', []],
    ['Designated Teacher: Mrs Testing\n\nThe previous designated teacher, Mr Madeup, left in July.', []],
    ['Headteacher: Mr Invented\n\nExecutive Headteacher: Dr Madeup', []],
    ['Headteacher: Mr Invented\n\nHead of School: Dr Madeup', []],
    ['Headteacher and Designated Teacher: Mr Invented', ['post-same-person headteacher designated-teacher']],
    [
      'Mr Invented is headteacher, DSL and designated teacher.',
      ['post-same-person headteacher designated-teacher', 'post-same-person designated-teacher safeguarding-lead'],
    ],
    ['Chair of governors and link governor: Pat Madeup', []],
    ['Headteacher: Mr Invented\n\nLink governor: Mr Invented', ['post-same-person headteacher link-governor']],
    ['Link governor: Pat Madeup\n\nSEND link governor: Alex Testing', []],
    ['Link governor: Pat Madeup\n\nSafeguarding link governor: Alex Testing', []],
    ['Designated Teacher: Mrs Testing\n\nSigned: Mrs Invented (Headteacher) Mr Madeup (Chair)', []],
    ['Designated teacher (primary): Mrs Testing\n\nDesignated teacher (secondary): Mr Madeup', []],
    [
      'Designated teacher for looked-after children: Mrs Testing\n\nDesignated teacher for previously looked-after children: Mr Madeup',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(about(text).toSorted()).toEqual([...expected].toSorted());
  });
});

describe('who is missing', () => {
  const policy =
    'This is about children looked after. Each has a PEP every term. We keep a register of these children. Permanent exclusion is a last resort.';
  const missing = (text: string): string[] =>
    faultsOf(`${policy}\n\n${text}`)
      .faults.filter(({ rule }) => rule === 'post-missing')
      .map(({ about: post }) => shortPost(post ?? ''));
  test.each([
    ['Nobody is named.', ['DT', 'GOV', 'DSL']],
    [
      'I’m the designated teacher (Dot). Bettina is our safeguarding lead. On the committee it’s Pat Madeup who keeps an eye on this.',
      [],
    ],
    ['Each academy shows the names of its designated teacher, governor and safeguarding lead on its website.', []],
    [
      'The names of the Designated Teacher, of the governor who takes an interest and of the Designated Safeguarding Lead shall be shown on the website of each Academy.',
      [],
    ],
    ['Designated teacher: Mrs Testing. DSL: Mr Invented. Corporation member for students in care: Pat Madeup.', []],
    ['Designated teacher: Mrs Testing. DSL: Mr Invented. Academy Council link: Pat Madeup.', []],
    ['Designated teacher: (name). Governor: (name). Child Protection Officer: (name).', []],
    ['Designated teacher: Mrs Testing. The DSL is told. The governor visits.', ['GOV', 'DSL']],
  ])('%s', (text, expected) => {
    expect(missing(text)).toEqual(expected);
  });
});
