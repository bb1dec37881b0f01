import { addDays, type Day, dayOf, maxDay } from '../../calendar/day.ts';
import { referencePeriodOn } from '../../calendar/exclusion-term.ts';
import { contains, type DayRange, overlaps } from '../../calendar/range.ts';
import { type TermName, termNames } from '../../calendar/school-terms.ts';
import { academicYearOf } from '../../calendar/years.ts';
import type { Clock, Pack } from '../../packs/model.ts';
import type { CareSpell, CareStretch, ChildLife, SchoolStay } from '../children/model.ts';
import { type ClockInForce, clockInForce, type DutyTools } from '../duties/model.ts';
import { whoAnswers } from './taking-over.ts';

/** A term in which a looked-after child is owed a PEP: where, by whose clock, by when. */
export interface PepTerm {
  /** `2026-autumn` */
  readonly id: string;
  /** `autumn 2026`, `spring 2027` */
  readonly name: string;
  /** In which a PEP counts as this term's: from the term's first day up to the first day of the next. */
  readonly counts: DayRange;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly estimated: boolean;
  readonly clock: ClockInForce;
  readonly spell: CareSpell;
  readonly stretch: CareStretch;
  readonly pack: Pack;
  /** The main registration on the due day; null where the child is on no roll that is known. */
  readonly stay: SchoolStay | null;
}

interface TermDays {
  readonly first: Day;
  /** The first day of the next term. */
  readonly next: Day;
  readonly lastSchoolDay: Day;
  readonly estimated: boolean;
}

/** Every term from the one the record began in up to the horizon in which the child is looked after when its PEP is due. */
export function pepTerms(life: ChildLife, tools: DutyTools): PepTerm[] {
  const [first] = life.care;
  if (first === undefined) return [];
  const terms: PepTerm[] = [];
  for (let year = academicYearOf(maxDay(first.from, life.begunOn)); year < academicYearOf(tools.horizon); year += 1) {
    for (const term of termNames) {
      const found = pepTermOf(life, year, term, tools);
      if (found !== undefined && found.opensOn < tools.horizon) terms.push(found);
    }
  }
  return terms;
}

/** Tried for each school of the child, then for none: the school that owes it is the one the child is at when it is due. */
function pepTermOf(life: ChildLife, year: number, term: TermName, tools: DutyTools): PepTerm | undefined {
  for (const stay of [...life.mains, null]) {
    const schoolId = stay?.schoolId ?? null;
    const days = termDays(schoolId, year, term, tools);
    const counts = { from: days.first, to: days.next };
    for (const spell of life.care) {
      if (!overlaps(spell, counts)) continue;
      const answer = whoAnswers(spell, (stretch) => {
        const pack = packOfStretch(stretch, schoolId, tools);
        return { ...lastPepDay(pack, year, term, days), pack };
      });
      if (answer === undefined) continue;
      const { stretch, due } = answer;
      const onRoll = stay === null ? !life.mains.some((each) => contains(each, due.day)) : contains(stay, due.day);
      if (!onRoll) continue;
      const opensOn = maxDay(days.first, spell.from, stay?.from ?? days.first);
      const clock = due.pack.clock('pep-each-term', opensOn);
      if (clock === undefined) continue;
      const said: ClockInForce = { ...clockInForce(clock), ...due.said };
      const { day: dueOn, estimated, pack } = due;
      const name = `${term} ${term === 'autumn' ? year : year + 1}`;
      return {
        id: `${year}-${term}`,
        name,
        counts,
        opensOn,
        dueOn,
        estimated,
        clock: said,
        spell,
        stretch,
        pack,
        stay,
      };
    }
  }
  return undefined;
}

/** Looked after: the authority that looks after the child, wherever the school is. */
export function packOfStretch(stretch: CareStretch, schoolId: string | null, tools: DutyTools): Pack {
  const school = (schoolId === null ? undefined : tools.place(schoolId))?.authorityCode ?? null;
  return tools.pack('CLA', { lookingAfter: stretch.authorityCode, holdingCase: null, school }, schoolId);
}

/** The authority's own last day for the term's PEPs; where it sets none, the school's last day of the term. */
function lastPepDay(
  pack: Pack,
  year: number,
  term: TermName,
  days: TermDays,
): { day: Day; estimated: boolean; said: Partial<ClockInForce> } {
  const set = pack.termDate('last-pep-date', year, term);
  if (set === undefined) return { day: days.lastSchoolDay, estimated: days.estimated, said: {} };
  const { source, verified, owner } = set;
  const said = { source, verified, owner, pack: set.pack };
  return { day: set.day, estimated: false, said };
}

export function termDays(schoolId: string | null, year: number, term: TermName, tools: DutyTools): TermDays {
  const calendar = tools.calendar(schoolId);
  const known = calendar.termById(`${year}-${term}`);
  if (known === undefined) return guessedTerm(year, term, tools);
  const after = nextOf(year, term);
  const next = calendar.termById(`${after.year}-${after.term}`);
  return {
    first: known.firstDay,
    next: next?.firstDay ?? addDays(known.lastDay, 1),
    lastSchoolDay: known.lastSchoolDay,
    estimated: false,
  };
}

/** Between the reference dates that law counts suspensions by, where a school has not said when its terms are. */
function guessedTerm(year: number, term: TermName, tools: DutyTools): TermDays {
  const spring = referencePeriodOn(dayOf(year + 1, 1, 15));
  const summer = referencePeriodOn(spring.to ?? dayOf(year + 1, 5, 1));
  const [first, next] = {
    autumn: [dayOf(year, 9, 1), dayOf(year + 1, 1, 1)] as const,
    spring: [dayOf(year + 1, 1, 1), spring.to ?? dayOf(year + 1, 4, 1)] as const,
    summer: [summer.from, dayOf(year + 1, 9, 1)] as const,
  }[term];
  const end = term === 'summer' ? (summer.to ?? next) : next;
  const last = tools.working.previousWorkingDayOnOrBefore(addDays(end, -1)).day;
  return { first, next, lastSchoolDay: last, estimated: true };
}

function nextOf(year: number, term: TermName): { year: number; term: TermName } {
  if (term === 'autumn') return { year, term: 'spring' };
  return term === 'spring' ? { year, term: 'summer' } : { year: year + 1, term: 'autumn' };
}

/** True when the pack gives a child of this age a PEP on the day. A child whose birthday is not known has one. */
export function isOfPepAge(pack: Pack, ageOnDay: number | null, on: Day): boolean {
  if (ageOnDay === null) return true;
  const first: Clock | undefined = pack.clock('pep-first-age', on);
  const last: Clock | undefined = pack.clock('pep-last-age', on);
  return (first === undefined || ageOnDay >= first.value) && (last === undefined || ageOnDay < last.value);
}
