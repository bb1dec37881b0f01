import type { PostId } from './posts.ts';

/** Posts that stand in one row of the tables. */
export const DESIGNATED = ['designated-teacher', 'deputy-designated-teacher'] as const satisfies readonly PostId[];

/** The head among them: a vacant post falls to the head. */
export const SAFEGUARDING = [
  'headteacher',
  'safeguarding-lead',
  'deputy-safeguarding-lead',
] as const satisfies readonly PostId[];

/** Those who lead a school's work for the children: head, safeguarding, designated teacher. */
export const LEADS = [...SAFEGUARDING, ...DESIGNATED] as const;

export const VIRTUAL_SCHOOL = ['virtual-school-head', 'adviser'] as const satisfies readonly PostId[];

/** Those who run an organisation's people and settings. */
export const SETS_UP = [
  'headteacher',
  'administrator',
  'virtual-school-head',
  'authority-administrator',
] as const satisfies readonly PostId[];

export const GOVERNANCE = [
  'governor',
  'link-governor',
  'chair-of-governors',
  'management-committee-member',
] as const satisfies readonly PostId[];
