import { ageOn, type Day } from '../../calendar/day.ts';
import { academicYearOf, academicYearRange } from '../../calendar/years.ts';
import type { DutyTools } from '../duties/model.ts';
import { showsHeld } from './pep-events.ts';
import { pepsOf } from './pep-plans.ts';
import { isOfPepAge, pepTerms } from './pep-terms.ts';
import type { PepDutyFacts } from './peps.duties.ts';

/** How many PEPs a child had in an academic year, and how many the time in care asked for. A figure: it is nobody's task. */
export interface PepsInYear {
  readonly held: number;
  readonly expected: number;
}

/**
 * PEPs held and expected from the start of the academic year up to and with `on`. In step with the time in care: one for each
 * term in which the child was looked after on the last day for PEPs, at most as many a year as the pack says.
 */
export function pepsInYear(facts: PepDutyFacts, academicYear: number, on: Day, tools: DutyTools): PepsInYear {
  const year = academicYearRange(academicYear);
  const { bornOn } = facts.life;
  const terms = pepTerms(facts.life, tools).filter(
    ({ dueOn, pack, opensOn }) =>
      academicYearOf(opensOn) === academicYear &&
      dueOn <= on &&
      isOfPepAge(pack, bornOn === null ? null : ageOn(bornOn, dueOn), dueOn),
  );
  const most = terms.at(-1)?.pack.clock('peps-a-year', year.from)?.value ?? terms.length;
  const held = pepsOf(facts).events.filter(
    (event) =>
      showsHeld.includes(event.kind) &&
      event.on >= year.from &&
      (year.to === null || event.on < year.to) &&
      event.on <= on,
  );
  return { held: held.length, expected: Math.min(most, terms.length) };
}
