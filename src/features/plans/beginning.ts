import type { Group } from '../../access/index.ts';
import { ageOn, type Day, dayOf } from '../../calendar/day.ts';
import { academicYearOf } from '../../calendar/years.ts';
import type { Condition, Lead, Phase, PlanKind, PlanSection, PlanTemplate } from '../../packs/model.ts';

/** What is known of a child on the day a plan begins, as far as forms ask for it. */
export interface Beginning {
  readonly groups: readonly Group[];
  readonly bornOn: Day | null;
  /** `R`, `1` to `14`, `N1`; null where it is not known. */
  readonly year: string | null;
  readonly onRoll: boolean;
  readonly senProvision: string | null;
  readonly unaccompanied: boolean;
  readonly pupilPremium: readonly string[];
}

/** A looked-after child has a PEP; a child of another group a lighter plan; a child of none has no plan here. */
export function kindFor(groups: readonly Group[]): PlanKind | null {
  if (groups.includes('CLA')) return 'pep';
  return groups.length > 0 ? 'education-plan' : null;
}

/** From the year group; where it is not known by the age at the start of the school year. */
export function phaseFor({ year, bornOn }: Pick<Beginning, 'year' | 'bornOn'>, today: Day): Phase {
  const taught = yearNumber(year);
  if (taught !== null) return taught < 0 ? 'early-years' : taught > 11 ? 'post-16' : 'school-age';
  if (bornOn === null) return 'school-age';
  const age = ageOn(bornOn, dayOf(academicYearOf(today), 8, 31));
  return age < 4 ? 'early-years' : age > 15 ? 'post-16' : 'school-age';
}

/** Reception is 0, nursery below; null for what is no year. */
function yearNumber(year: string | null): number | null {
  if (year === null) return null;
  if (year === 'R') return 0;
  if (/^\d+$/.test(year)) return Number(year);
  return /^[NE]/.test(year) ? -1 : null;
}

/** The form for this child among those of a pack: of its kind and phase, for one of its groups. */
export function formFor(
  templates: readonly PlanTemplate[],
  kind: PlanKind,
  child: Pick<Beginning, 'groups' | 'year' | 'bornOn'>,
  today: Day,
): PlanTemplate | undefined {
  const phase = phaseFor(child, today);
  const fitting = templates.filter(
    (form) => form.kind === kind && form.groups.some((group) => child.groups.includes(group)),
  );
  return fitting.find((form) => form.phase === phase) ?? fitting.find((form) => form.phase === 'any');
}

/**
 * Whether a condition holds, as far as what is recorded says. False too where nothing is recorded of it: whoever leads the
 * plan can bring the section in.
 */
export function holdsFor(condition: Condition, child: Beginning, today: Day): boolean {
  const year = yearNumber(child.year);
  switch (condition) {
    case 'no-school':
      return !child.onRoll;
    case 'has-send':
      return child.senProvision === 'K' || child.senProvision === 'E';
    case 'has-ehcp':
      return child.senProvision === 'E';
    case 'changes-phase':
      return year === 6 || year === 11 || phaseFor(child, today) === 'early-years';
    case 'chooses-options':
      return year === 9;
    case 'year-11':
      return year === 11;
    case 'unaccompanied':
      return child.unaccompanied;
    case 'draws-plus':
      return child.groups.includes('CLA');
    case 'school-holds-premium':
      return child.pupilPremium.length > 0 || child.groups.includes('CPLA');
    case 'protection-plan':
      return child.groups.includes('CP');
    case 'alternative-provision':
    case 'part-time-timetable':
    case 'suspended':
    case 'not-in-learning':
      return false;
  }
}

export const applies = (section: Pick<PlanSection, 'applies'>, child: Beginning, today: Day): boolean =>
  section.applies.length === 0 || section.applies.some((condition) => holdsFor(condition, child, today));

/** The parts a plan begins with: the sections that apply, each with whoever leads it. */
export const partsAtFirst = (
  form: Pick<PlanTemplate, 'sections'>,
  child: Beginning,
  today: Day,
): readonly { readonly section: string; readonly lead: Lead }[] =>
  form.sections.filter((section) => applies(section, child, today)).map(({ id, lead }) => ({ section: id, lead }));
