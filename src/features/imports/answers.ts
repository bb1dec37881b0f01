import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import { checkUpn } from '../../codes/index.ts';
import type { Said } from './said.ts';

const day = z.custom<Day>((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));

/** What a person has said about one row. Null for a value: bring the child in without it. */
export const rowAnswerShape = z.strictObject({
  /** The child it is, or that it is nobody known here. */
  same: z.union([z.strictObject({ childId: z.uuid() }), z.literal('nobody')]).optional(),
  upn: z.string().nullable().optional(),
  dateOfBirth: day.nullable().optional(),
  familyName: z.string().optional(),
  givenNames: z.string().optional(),
  leaveOut: z.literal(true).optional(),
});
export type RowAnswer = z.output<typeof rowAnswerShape>;

/** What a person has said about a child who is no longer in the file: still so, or not since that day. */
export const childAnswerShape = z.union([z.strictObject({ still: z.literal(true) }), z.strictObject({ endedOn: day })]);
export type ChildAnswer = z.output<typeof childAnswerShape>;

export interface Answers {
  rows: ReadonlyMap<number, RowAnswer>;
  children: ReadonlyMap<string, ChildAnswer>;
}
export const noAnswers: Answers = { rows: new Map(), children: new Map() };

/** A row with what was typed for it: what is mended is no problem any more. */
export function withAnswer(said: Said, answer: RowAnswer | undefined): Said {
  if (answer === undefined) return said;
  const details = { ...said.details };
  const mended = new Set<string>();
  if (answer.upn !== undefined) {
    mended.add('upn');
    const upn = answer.upn === null ? null : checkUpn(answer.upn);
    if (upn?.ok) Object.assign(details, { upn: upn.upn, upn_temporary: upn.temporary });
  }
  if (answer.dateOfBirth !== undefined) {
    mended.add('date-of-birth');
    if (answer.dateOfBirth !== null) details.date_of_birth = answer.dateOfBirth;
  }
  if (answer.familyName !== undefined && answer.givenNames !== undefined) {
    mended.add('name');
    Object.assign(details, { family_name: answer.familyName, given_names: answer.givenNames });
  }
  return {
    ...said,
    details,
    problems: said.problems.filter(({ mends }) => mends === null || !mended.has(mends)),
  };
}
