import type { Group } from '../../access/index.ts';
import type { Day } from '../../calendar/day.ts';
import { contains, type DayRange, intersect, mergeRanges } from '../../calendar/range.ts';
import type { AuthoritiesAround } from '../../packs/model.ts';
import { type CareSpell, type CareStretch, careSpells, type StatusRow } from './care-spells.ts';

/** A time on the roll of a school, `[from, to)`. */
export interface SchoolStay extends DayRange {
  /** The row of the register it comes from. */
  readonly id: string;
  readonly controllerId: string;
  /** Null: a school that is not in this deployment. */
  readonly schoolId: string | null;
  readonly schoolName: string | null;
  readonly kind: 'main' | 'subsidiary' | 'guest';
  /** How `from` is known. */
  readonly joining: Joining | null;
}

/** A day somebody gave; on roll by then, since when nobody has said; since before that school year. Null: never asked. */
export type Joining = 'day' | 'by-then' | 'earlier';

/** A time with a key adult, and what the child said about it. */
export interface KeyAdultTime extends DayRange {
  readonly id: string;
  readonly controllerId: string;
  readonly personId: string | null;
  /** The day the child's own view was recorded; null while nobody has asked. */
  readonly viewOn: Day | null;
  /** The first day on which they hold no post with children at the school any more; null while one goes on, or none is known. */
  readonly leftOn: Day | null;
}

/** What several organisations have recorded about one child, as rows. */
export interface LifeRows {
  readonly id: string;
  readonly bornOn: Day | null;
  /** The day the record began. */
  readonly begunOn: Day;
  readonly stays: readonly SchoolStay[];
  readonly statuses: readonly StatusRow[];
  readonly keyAdults: readonly KeyAdultTime[];
}

/** A child's life as duties look at it: one story out of what every organisation has recorded. */
export interface ChildLife {
  readonly id: string;
  readonly bornOn: Day | null;
  readonly begunOn: Day;
  /** Where the child is mainly on roll: in order, never two at once. */
  readonly mains: readonly SchoolStay[];
  /** Subsidiary and guest registrations. */
  readonly others: readonly SchoolStay[];
  readonly care: readonly CareSpell[];
  readonly statuses: readonly StatusRow[];
  readonly keyAdults: readonly KeyAdultTime[];
}

/** Brings the rows of several organisations together. Pure; the order of rows does not matter. */
export function childLife(rows: LifeRows): ChildLife {
  const own = new Set(rows.stays.filter(saidByTheSchool).map((stay) => stay.schoolId));
  // What a school says of its own roll stands above what others say of it.
  const stays = rows.stays
    .filter((stay) => stay.schoolId === null || saidByTheSchool(stay) || !own.has(stay.schoolId))
    .sort(inOrder);
  return {
    id: rows.id,
    bornOn: rows.bornOn,
    begunOn: rows.begunOn,
    mains: oneAtATime(stays.filter((stay) => stay.kind === 'main')),
    others: stays.filter((stay) => stay.kind !== 'main'),
    care: careSpells(rows.statuses),
    statuses: rows.statuses,
    keyAdults: [...rows.keyAdults].sort(inOrder),
  };
}

const saidByTheSchool = (stay: SchoolStay): boolean => stay.schoolId === stay.controllerId;

function inOrder(a: DayRange & { id: string }, b: DayRange & { id: string }): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A school that has not yet said that the child left is overruled by the next one that says the child came. */
function oneAtATime(stays: readonly SchoolStay[]): SchoolStay[] {
  const told = stays.filter(
    (stay, index) => !stays.some((other, at) => at > index && other.from === stay.from && prefer(other, stay)),
  );
  return told.flatMap((stay, index) => {
    const next = told[index + 1];
    if (next === undefined || (stay.to !== null && stay.to <= next.from)) return [stay];
    return next.from > stay.from ? [{ ...stay, to: next.from }] : [];
  });
}

/** Of two that begin on one day the one said by its own school, else the later in order. */
function prefer(other: SchoolStay, stay: SchoolStay): boolean {
  return saidByTheSchool(other) || !saidByTheSchool(stay);
}

/** The main registration on a day; undefined where none is known. */
export function mainOn(life: Pick<ChildLife, 'mains'>, day: Day): SchoolStay | undefined {
  return life.mains.find((stay) => contains(stay, day));
}

export function careOn(life: ChildLife, day: Day): CareStretch | undefined {
  return life.care.flatMap((spell) => spell.stretches).find((stretch) => contains(stretch, day));
}

/** The days in any of these groups, as few ranges in order. Periods that wait to be confirmed do not count. */
export function timeIn(life: ChildLife, groups: readonly Group[]): DayRange[] {
  const care = groups.includes('CLA') ? life.care : [];
  const others = life.statuses.filter((row) => row.confirmed && row.kind !== 'CLA' && groups.includes(row.kind));
  return mergeRanges([...care, ...others].map(({ from, to }) => ({ from, to })));
}

/** The parts of `range` in any of these groups. */
export function timeWithin(life: ChildLife, groups: readonly Group[], range: DayRange): DayRange[] {
  return timeIn(life, groups).flatMap((time) => intersect(time, range) ?? []);
}

/** The authorities around the child on a day, for *whose clock*. `schoolAuthority` is that of the school in question. */
export function authoritiesAround(life: ChildLife, day: Day, schoolAuthority: string | null): AuthoritiesAround {
  const caseOn = (kind: Group) =>
    life.statuses.find((row) => row.confirmed && row.kind === kind && contains(row, day))?.authorityCode ?? null;
  return {
    lookingAfter: careOn(life, day)?.authorityCode ?? null,
    holdingCase: caseOn('CP') ?? caseOn('CIN'),
    school: schoolAuthority,
  };
}
