import { GROUPS, type Group, type Scope } from '../../access/index.ts';

export interface GroupWords {
  /** As a heading, a choice or a row: "Looked after". */
  readonly label: string;
  /** In the middle of a sentence: "a child who is looked after". */
  readonly who: string;
  /** What it means to be in it on a day. */
  readonly now: string;
  /** The part of the record that tells of it. */
  readonly part: Scope & ('care-group' | 'need-groups');
}

const words: Readonly<Record<Group, GroupWords>> = {
  CLA: {
    label: 'Looked after',
    who: 'looked after',
    now: 'An authority looks after the child on that day, under an order or by agreement. Short breaks do not count.',
    part: 'care-group',
  },
  CPLA: {
    label: 'Previously looked after',
    who: 'previously looked after',
    now: 'The child left care by adoption, special guardianship or a child arrangements order, and somebody has confirmed it.',
    part: 'care-group',
  },
  CP: {
    label: 'Child protection plan',
    who: 'on a child protection plan',
    now: 'A child protection plan is open on that day.',
    part: 'need-groups',
  },
  CIN: {
    label: 'Child in need',
    who: 'in need, with a plan or an assessment',
    now: 'The authority works with the child under section 17 of the Children Act on that day.',
    part: 'need-groups',
  },
  CSW: {
    label: 'Has or had a social worker',
    who: 'a child who has or had a social worker',
    now: 'The child has a social worker on that day, or had one in the years before that the definition looks back.',
    part: 'need-groups',
  },
  KIN: {
    label: 'Kinship care',
    who: 'in kinship care',
    now: 'The child lives with a relative or friend of the family who is not a parent, on that day.',
    part: 'need-groups',
  },
};

export const groupWords = (group: Group): GroupWords => words[group];

/** In the order people are shown them: the statutory hierarchy first. */
export const groupsInOrder: readonly Group[] = ['CLA', 'CPLA', 'CP', 'CIN', 'CSW', 'KIN'];

/** The group of an address or a form, whatever its letters; undefined for what is none. */
export function readGroup(text: string): Group | undefined {
  return GROUPS.find((group) => group === text.trim().toUpperCase());
}

/** The groups the reader may know of, where these parts are open. */
export function groupsOpenTo(parts: ReadonlySet<Scope>): readonly Group[] {
  return groupsInOrder.filter((group) => parts.has(words[group].part));
}
