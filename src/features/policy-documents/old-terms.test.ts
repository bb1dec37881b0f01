import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../packs/index.ts';
import { groupsCovered } from './check-scope.ts';
import { faultsOf } from './checked.factory.ts';
import { readMarkdown } from './markdown.reader.ts';

const terms = (text: string) =>
  faultsOf(text)
    .faults.filter(({ rule }) => rule === 'old-term')
    .map(({ about }) => about);
const groups = (text: string) => {
  const { references } = faultsOf(text);
  return groupsCovered(readMarkdown(text), loadPacks().england.policyWords(), references).map(({ group }) => group);
};

describe('terms that were replaced', () => {
  test.each([
    ['All LAC have a PEP.', ['lac']],
    ['All LAC and PLAC have a mentor.', ['pla', 'lac']],
    ['Children Looked After (CLA)', []],
    ['Previously LAC are covered too.', ['lac']],
    ['The LAC review is chaired by the independent reviewing officer.', []],
    ['The LAC nurse visits.', []],
    ['Designated Teacher for LAC and PLAC: Mrs Testing', []],
    ['Link Governor for LAC: Pat Madeup', []],
    ['LAC Champion: Pat Madeup', []],
    ['The designated teacher for LAC meets every LAC each week.', ['lac']],
    ['We work for LAC.', ['lac']],
    ['Lac Léman is a lake.', []],
    ['Fixed-term exclusions are rare.', ['fixed-term']],
    ['A fixed period suspension is rare.', ['fixed-term']],
    ['She has a fixed-term contract.', []],
    ['He is on a fixed-term placement.', []],
    ['The Statement of Special Educational Needs was reviewed.', ['statement']],
    ['Each child has a statement of what they want.', []],
    ['Our mission statement', []],
    ['We tweet about sports day.', ['twitter']],
    ['Twitter (now X)', []],
    ['X (formerly Twitter)', []],
    ['The CAF form', ['cin-assessment']],
    ['CAFCASS is told.', []],
    ['The Cafe is open.', []],
    ['School action plan', []],
    ['The whole-school action plan', []],
    ['School Action Plus', ['senco-code']],
    ['Connexions advisers visit.', ['connexions']],
    ['Every LEA has a virtual school.', ['lea']],
    ['Mrs Lea Invented', []],
    ['(DfES, 2007)', []],
    ['The DCSF expects it.', ['dfes']],
    ['All staff have a CRB check.', ['crb']],
    ['ADHD, autism and EBD', ['besd']],
    ['a residence order or adoption', ['residence-order']],
    ['the LSCB procedures', ['local-board']],
    ['protective characteristics', ['protective-characteristic']],
    ['protective factors and personal characteristics', []],
    ['(formerly known as LAC)', []],
    ['The term LAC is not used in this school, because it sounds like something lacking.', []],
    ['We say “children looked after” rather than LAC.', []],
  ])('%s', (text, expected) => {
    expect(terms(text).toSorted()).toEqual([...expected].toSorted());
  });
});

describe('which children', () => {
  test.each([
    ['This policy is for children in care.', ['CLA']],
    ['It is about children who are, or have been, in the care of a local authority.', ['CLA', 'CPLA']],
    ['children under special guardianship or child arrangements orders', ['CPLA']],
    ['Pupils on a child protection plan', ['CP']],
    ['children on child in need and child protection plans', ['CIN', 'CP']],
    ['children with a social worker', ['CSW']],
    ['pupils who have an allocated social worker', ['CSW']],
    ['any child who has needed a social worker in the past six years', ['CSW']],
    ['children living with grandparents under kinship arrangements', ['KIN']],
    ['We follow the Child Protection Policy.', []],
    ['The social worker is invited to each meeting.', []],
    ['She goes to core groups and child in need meetings.', []],
    ['CIN / CP: on a plan now.', ['CIN', 'CP']],
    ['or has been so within the preceding six years', ['CSW']],
    ['Adopted by governors in May 2026', []],
    ['Young carers and students with a child in need plan are not covered here.', []],
    ['Care leavers fall outside this policy.', []],
    ['Nearly all of our pupils have, or have had, a social worker.', []],
    ['It would not be possible to do something special for every pupil with a social worker.', []],
    ['Many of our children have a social worker, and each of them has a key adult.', ['CSW']],
    ['Cared-for pupils have a mentor.', ['CLA']],
    ['Any child with a need is helped.', []],
  ])('%s', (text, expected) => {
    expect(groups(text).toSorted()).toEqual([...expected].toSorted());
  });
});
