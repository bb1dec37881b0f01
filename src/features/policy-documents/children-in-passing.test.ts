import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../packs/index.ts';
import { groupsCovered } from './check-scope.ts';
import { faultsOf } from './checked.factory.ts';
import { readMarkdown } from './markdown.reader.ts';

const england = loadPacks().england;
const terms = (text: string) =>
  faultsOf(text)
    .faults.filter(({ rule }) => rule === 'old-term')
    .map(({ about }) => about);
const groups = (text: string) =>
  groupsCovered(readMarkdown(text), england.policyWords(), faultsOf(text).references).map(({ group }) => group);

describe('old words in titles, names and quotations', () => {
  test.each([
    ['Deputy Head and Designated Teacher for LAC', []],
    ['Designated Teacher (LAC and PLAC): Mrs Testing', []],
    ['Governor with responsibility for LAC: Pat Madeup', []],
    ['LAC Co-ordinator: Mrs Testing', []],
    ['See our LAC Policy of 2019.', []],
    ['She goes to the LAC Nurses’ Forum.', []],
    ['LAC/PLAC pupils have priority.', ['pla', 'lac']],
    ['Each LAC pupil has a plan.', ['lac']],
    ['PLAC premium is pooled.', ['pla']],
    ['The term “PLAC” is no longer used.', []],
    ['children looked after (formerly LAC)', []],
    ['What used to be called a statement of special educational needs is now an EHCP.', []],
    ['A statement of intent is on our website.', []],
    ['He made a statement to the police.', []],
    ['The governors have a statement on behaviour.', []],
    ['Follow us on X (Twitter).', []],
    ['Our LEA school has become an academy.', ['lea']],
    ['staff on fixed-term contracts', []],
    ['a fixed-period exclusion of two days', ['fixed-term']],
    ['suspension (previously called fixed-term exclusion)', []],
    ['suspensions, formerly known as fixed period exclusions', []],
  ])('%s', (text, expected) => {
    expect(terms(text).toSorted()).toEqual([...expected].toSorted());
  });
});

describe('children spoken of in passing', () => {
  test.each([
    ['The social worker of a child on a child protection plan is told the same day.', ['CP']],
    ['Staff have read the Child Protection Policy and the kinship care strategy of the council.', []],
    ['Nationally, children in need do less well than their peers.', []],
    ['Research shows that care leavers seldom go to university.', []],
    ['Some of our staff are foster carers or adoptive parents.', []],
    ['This policy does not cover children in need.', []],
    ['Children in need are not covered by this policy.', []],
    [
      'This policy is for children looked after, previously looked after, and those with a child protection plan.',
      ['CLA', 'CPLA', 'CP'],
    ],
    ['We have no children in kinship care at present, and would treat them the same.', ['KIN']],
    ['Children who live with grandparents under a special guardianship order', ['CPLA', 'KIN']],
    ['children who have needed a social worker at any time in the last six years', ['CSW']],
    ['Children in Need day is in November.', []],
    ['We raise money for BBC Children in Need.', []],
    ['We will adopt a new scheme in May.', []],
    ['The governors adopted this on 4 May 2026.', []],
    ['It was adopted at the meeting of 4 May 2026.', []],
    ['We adopted the trauma-informed approach in 2022.', []],
    ['the adoption of this policy', []],
    ['Approaches adopted in class are shared with carers.', []],
    ['Children adopted from care are included.', ['CPLA']],
  ])('%s', (text, expected) => {
    expect(groups(text).toSorted()).toEqual([...expected].toSorted());
  });
});
