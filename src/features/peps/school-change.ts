import { ageOn, type Day } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { type CareSpell, type ChildLife, careOn, mainOn, type SchoolStay } from '../children/model.ts';
import { type DutyTools, runsOut } from '../duties/model.ts';
import { packOfStretch } from './pep-terms.ts';
import { whoAnswers } from './taking-over.ts';

/** By when a step of the first PEP of a time in care is due, by the clock of whoever answers for it. */
export function firstPepDue(clockId: string, life: ChildLife, spell: CareSpell, tools: DutyTools) {
  const schoolId = (mainOn(life, spell.from) ?? life.mains.find((stay) => stay.from > spell.from))?.schoolId ?? null;
  const answer = whoAnswers(spell, (stretch) => {
    const pack = packOfStretch(stretch, schoolId, tools);
    const clock = pack.clock(clockId, spell.from);
    const out = clock && runsOut(clock, spell.from, { school: tools.calendar(schoolId), working: tools.working });
    return { day: out?.day ?? spell.from, estimated: out?.estimated ?? false, clock, pack };
  });
  if (answer?.due.clock === undefined) return undefined;
  return { stretch: answer.stretch, due: { ...answer.due, clock: answer.due.clock } };
}

/** By when a new PEP is due after a child joined a school, as one authority has it. */
export function dueAfterJoining(stretch: CareSpell['stretches'][number], stay: SchoolStay, tools: DutyTools) {
  const pack = packOfStretch(stretch, stay.schoolId, tools);
  const clock = pack.clock('new-pep-after-school-change', stay.from);
  const calendars = { school: tools.calendar(stay.schoolId), working: tools.working };
  const out = clock && runsOut(clock, stay.from, calendars);
  return { day: out?.day ?? stay.from, estimated: out?.estimated ?? false, clock, pack };
}

/**
 * True for a looked-after child who came to this school from another one. Not where the child has only just come into care
 * (the first PEP is asked for then). Where no earlier school is known it takes a day of joining that somebody gave: a child
 * brought in by a list without one would seem to have moved, and is asked about instead.
 */
export function changedSchool(life: ChildLife, stay: SchoolStay, tools: DutyTools): boolean {
  const care = careOn(life, stay.from);
  if (care === undefined) return false;
  const before = schoolBefore(life, stay);
  if (before === undefined ? stay.joining !== 'day' : isSameSchool(before, stay)) return false;
  return !isNewInCare(life, stay, tools);
}

/** Where the child was mainly on roll before, as far as anybody has said. */
export const schoolBefore = (life: ChildLife, stay: SchoolStay): SchoolStay | undefined =>
  life.mains.filter((each) => each.from < stay.from).at(-1);

/** Came into care so shortly before joining that the first PEP is what is asked for. */
export function isNewInCare(life: ChildLife, stay: SchoolStay, tools: DutyTools): boolean {
  const spell = life.care.find((each) => contains(each, stay.from));
  const ready = spell && firstPepDue('first-pep-ready-for-review', life, spell, tools);
  return ready !== undefined && ready.due.day >= stay.from;
}

const isSameSchool = (a: SchoolStay, b: SchoolStay): boolean =>
  a.schoolId === null ? b.schoolId === null && a.schoolName === b.schoolName : a.schoolId === b.schoolId;

export const ageOnDay = (life: ChildLife, day: Day): number | null =>
  life.bornOn === null ? null : ageOn(life.bornOn, day);
