import { academicYearOf, academicYearRange, type Day, overlaps } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { everYearsOn } from '../children/index.ts';
import { cohortFacts, daysInTable } from '../cohort/index.ts';
import { kindInPacks, organisationLives } from '../organisations/index.ts';
import { trainingTaken } from '../training/index.ts';
import { countKept, type KeptCount } from './count-kept.ts';
import type { Ground } from './ground.queries.ts';
import { knownDuties } from './known-duties.queries.ts';
import type { CountedSpan } from './known-duty.ts';
import { realCells } from './real-cells.ts';
import { schoolAsked } from './school-asked.ts';
import { type SchoolFigure, schoolFigures } from './school-figures.ts';
import type { RealCell } from './suppress.ts';

/** The real numbers of a span: for those who may see them, and for leaving out what others may not. */
export interface Counted {
  readonly kept: readonly KeptCount[];
  readonly figures: ReadonlyMap<string, SchoolFigure>;
  readonly cells: readonly RealCell[];
}

/** Counts a span as it was known at a moment (null: now). A handful of queries, however many children there are. */
export async function countSpan(
  read: ReadOnlyDatabase,
  packs: Packs,
  ground: Ground,
  span: CountedSpan,
  knownAt: Date | null,
): Promise<Counted> {
  const { organisation, counted, rules } = ground;
  const duties = await knownDuties(read, { organisation, span, knownAt, rules: rules.map((rule) => rule.id) });
  const kept = countKept(duties, counted, span);
  const figures = await figuresOf(read, ground, span);
  const inTable = organisation.kind === 'school' ? await childrenInTable(read, packs, organisation.id, span) : 0;
  return { kept, figures, cells: realCells(counted, kept, figures, inTable) };
}

async function figuresOf(
  read: ReadOnlyDatabase,
  { organisation, rules, pack }: Ground,
  { asAt }: CountedSpan,
): Promise<ReadonlyMap<string, SchoolFigure>> {
  if (organisation.kind !== 'school') return new Map();
  const { id } = organisation;
  const lives = await organisationLives.load(read, [id]);
  const training = await trainingTaken.load(read, [id]);
  const asked = schoolAsked(rules, pack, kindInPacks(organisation.schoolKind), asAt);
  return schoolFigures(
    { holdings: lives.facts.get(id)?.holdings ?? [], training: training.facts.get(id) ?? [] },
    asked,
    asAt,
  );
}

/** How many different children belonged in the cohort table on some day of the span. */
async function childrenInTable(
  read: ReadOnlyDatabase,
  packs: Packs,
  schoolId: string,
  { from, asAt }: CountedSpan,
): Promise<number> {
  const { facts } = await cohortFacts.load(read, [schoolId]);
  const everYears = everYearsOn(packs, asAt);
  const children = facts.get(schoolId)?.children ?? [];
  return children.filter((child) => daysInTable(child, everYears).some((days) => overlaps(days, { from, to: asAt })))
    .length;
}

/**
 * Term PEPs of the school year up to a day: how many fell due, in step with the time each child was in care, and how many of
 * them were held. The year’s three are a figure, and nobody’s task.
 */
export async function pepsOfYear(
  read: ReadOnlyDatabase,
  { organisation }: Ground,
  asAt: Day,
): Promise<{ readonly due: number; readonly held: number }> {
  const span = { from: academicYearRange(academicYearOf(asAt)).from, asAt };
  const duties = await knownDuties(read, { organisation, span, knownAt: null, rules: ['pep-each-term'] });
  const ofYear = duties.filter(({ dueOn, waived }) => dueOn >= span.from && waived === null);
  return { due: ofYear.length, held: ofYear.filter(({ doneOn }) => doneOn !== null && doneOn <= asAt).length };
}
