import { z } from 'zod';
import { academicYearOf, academicYearRange, type Day, maxDay } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { type FormValues, readDay } from '../../ui/form-state.ts';
import { countOf, sentence } from '../../ui/format.ts';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { type ClassStaff, classDays, regulars, yearsToStaff } from './class-staff.ts';
import { classStaffAt, colleaguesAt } from './classes.queries.ts';

export const yearQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  done: z.enum(['put-in', 'ended', 'taken-out']).optional(),
  many: z.coerce.number().int().min(0).max(100_000).optional(),
});
const doneWords = {
  ended: 'The end is written down.',
  'taken-out': 'Taken out. What stood there stays in the audit.',
} as const;

export const saidDone = ({ done, many = 0 }: z.infer<typeof yearQuery>): string | null => {
  if (done === undefined) return null;
  if (done !== 'put-in') return doneWords[done];
  return many === 0 ? 'All of it stood there already.' : `${sentence(countOf(many, 'name'))} put in.`;
};

/** The year asked for, among those that can be staffed now. */
export const yearOf = (visitor: Visitor, asked: number | undefined): number =>
  yearsToStaff(visitor.today).find((year) => year === asked) ?? academicYearOf(visitor.today);

export const firstDay = (academicYear: number, today: Day): Day => maxDay(today, academicYearRange(academicYear).from);

export async function schoolHere(work: Work, house: House, visitor: Visitor): Promise<Here> {
  const found = await here(work, house.packs, visitor);
  if (found.organisation.kind !== 'school') throw new NothingHere('classes');
  return found;
}

/** From which day until which, as typed; else what is wrong by field. */
export function readDays(body: FormValues, academicYear: number) {
  const from = readDay(body, 'from', 'the first day');
  const to = readDay(body, 'to', 'the last day');
  if (from === null) return { errors: { from: 'Say from which day' } };
  if (typeof from === 'object') return { errors: { from: from.problem } };
  if (to !== null && typeof to === 'object') return { errors: { to: to.problem } };
  const read = classDays(academicYear, from, to);
  return 'problem' in read ? { errors: { [read.field]: read.problem } } : read;
}

/** Last year's names that are not given for this year yet, of those who hold a post for it still; agency staff never. */
export async function lastYears(work: Work, schoolId: string, academicYear: number, today: Day): Promise<ClassStaff[]> {
  const year = academicYearRange(academicYear);
  const can = new Set(
    regulars(await colleaguesAt(work.read, schoolId), { from: firstDay(academicYear, today), to: year.to }).map(
      ({ id }) => id,
    ),
  );
  const keyOf = (one: ClassStaff) => `${one.className}\n${one.personId}\n${one.relation}`;
  const given = new Set((await classStaffAt(work.read, schoolId, academicYear)).map(keyOf));
  // Who had it at the end of the year, not who had it for a while.
  const last = (await classStaffAt(work.read, schoolId, academicYear - 1)).filter(({ to }) => to === year.from);
  return last.filter((one) => can.has(one.personId) && !given.has(keyOf(one)));
}
