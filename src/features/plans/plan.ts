import type { Day } from '../../calendar/day.ts';
import type { Lead, PlanKind, PlanSection, PlanTemplate } from '../../packs/model.ts';
import type { PartState } from './plan-missing.ts';
import type { PlanState } from './plan-states.ts';
import type { Version } from './standing.ts';

/** A term a plan belongs to. */
export interface PlanTerm {
  readonly academicYear: number;
  readonly term: 'autumn' | 'spring' | 'summer';
}

/** Something that happened to a plan, on its true day. */
export interface PlanMove {
  readonly position: number;
  readonly from: PlanState | null;
  readonly to: PlanState;
  readonly on: Day;
  readonly reason: string | null;
  /** Of a return: the sections named, each with what it needs. */
  readonly sections: readonly { readonly section: string; readonly words: string }[];
  readonly missed: readonly string[];
  readonly organisationId: string;
  readonly byId: string | null;
  readonly by: string | null;
  readonly at: Date;
}

/** A plan as far as it stands beside others in a list. */
export interface PlanHead {
  readonly id: string;
  readonly childId: string;
  /** The organisation that holds it (docs/adr/0020). */
  readonly controllerId: string;
  readonly controller: string;
  readonly kind: PlanKind;
  readonly formHash: string;
  readonly pack: string;
  readonly term: PlanTerm | null;
  readonly adviserOrganisationId: string | null;
  readonly previousId: string | null;
  readonly begunOn: Day;
  readonly begunAt: Date;
  readonly state: PlanState;
  /** The day its last move happened. */
  readonly since: Day;
  /** How many moves there were: whoever moves it says which they saw. */
  readonly moves: number;
  readonly heldOn: Day | null;
  /** The day the meeting is planned for; null while nobody has set one. */
  readonly meetingOn: Day | null;
}

export interface PlanPartRow {
  readonly id: string;
  readonly planId: string;
  readonly section: string;
  readonly label: string;
  readonly lead: Lead;
  readonly askedPersonId: string | null;
  readonly state: PartState;
  readonly reason: string | null;
  readonly changedById: string | null;
  readonly changedBy: string | null;
  readonly changedAt: Date;
  readonly settledOn: Day | null;
}

/** One version of an answer with who wrote it. */
export interface AnswerRow extends Version {
  readonly id: string;
  readonly partId: string;
  readonly question: string;
  readonly confirmed: boolean;
  readonly authorId: string | null;
  readonly author: string | null;
  readonly toldBy: string | null;
  readonly at: Date;
}

/** A plan, whole. */
export interface Plan extends PlanHead {
  readonly form: PlanTemplate;
  readonly steps: readonly PlanMove[];
  readonly parts: readonly PlanPartRow[];
}

export const sectionOf = (form: Pick<PlanTemplate, 'sections'>, id: string): PlanSection | undefined =>
  form.sections.find((section) => section.id === id);

/** What is kept elsewhere, targets for one, has nothing in it to be started. */
export const isOfRecords = (
  form: Pick<PlanTemplate, 'sections'>,
  { lead, section }: Pick<PlanPartRow, 'lead' | 'section'>,
) => lead === 'records' || sectionOf(form, section)?.questions.every(({ kind }) => kind === 'records') === true;

/** Whether a return may name it: not what the Virtual School itself writes, nor what is kept elsewhere. */
export const canBeReturned = ({ lead }: Pick<PlanSection, 'lead'>): boolean => lead !== 'records' && lead !== 'adviser';

/** The sections the last return named, each with what it needs; empty where the plan is not returned, or was put right. */
export function returnedSections({ steps }: Pick<Plan, 'steps'>): PlanMove['sections'] {
  const last = steps.findLast(({ to }) => to === 'returned' || to === 'submitted');
  return last?.to === 'returned' ? last.sections : [];
}

/** The same plan without what its returns said: which sections, and why. */
export const withoutReturns = (plan: Plan): Plan => ({
  ...plan,
  steps: plan.steps.map((step) => (step.to === 'returned' ? { ...step, reason: null, sections: [] } : step)),
});

/** The instant of the last return; null where there was none. */
export const returnedAt = ({ steps }: Pick<Plan, 'steps'>): Date | null =>
  steps.findLast(({ to }) => to === 'returned')?.at ?? null;

export const termKey = ({ academicYear, term }: PlanTerm): string => `${academicYear}-${term}`;

/** `2026-autumn`, as in an address; undefined for what is no term. */
export function readTermKey(text: string): PlanTerm | undefined {
  const [, year, term] = /^(\d{4})-(autumn|spring|summer)$/.exec(text) ?? [];
  if (year === undefined || term === undefined) return undefined;
  return { academicYear: Number(year), term: term as PlanTerm['term'] };
}

const terms = ['autumn', 'spring', 'summer'] as const;
/** The term after it, or before. */
export function termBeside({ academicYear, term }: PlanTerm, step: 1 | -1): PlanTerm {
  const at = terms.indexOf(term) + step;
  return { academicYear: academicYear + Math.floor(at / 3), term: terms[(at + 3) % 3] ?? 'autumn' };
}

/** The term of a day where no calendar of a school says: by the months of the school year. */
export function termByMonth(day: Day): PlanTerm {
  const [year = 0, month = 0] = day.split('-').map(Number);
  if (month >= 9) return { academicYear: year, term: 'autumn' };
  return { academicYear: year - 1, term: month <= 3 ? 'spring' : 'summer' };
}
