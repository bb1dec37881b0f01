import type { PlanSection } from '../../packs/model.ts';
import type { Plan, PlanPartRow } from '../plans/model.ts';

export const colours = ['green', 'amber', 'red'] as const;
export type Colour = (typeof colours)[number];

/** What each means, said of the section and never of whoever wrote it. */
export const colourWords: Readonly<Record<Colour, string>> = {
  green: 'Good as it is',
  amber: 'Nearly there',
  red: 'Not there yet',
};

export interface SectionJudgement {
  readonly section: string;
  readonly colour: Colour;
  /** What would make it good; may be empty for green. */
  readonly words: string;
}

/** One person's judgement of a plan as it was sent in. */
export interface Judgement {
  readonly planId: string;
  /** The number of the sending-in among what happened to the plan. */
  readonly position: number;
  readonly blind: boolean;
  readonly byId: string | null;
  readonly by: string | null;
  readonly at: Date;
  readonly sections: readonly SectionJudgement[];
}

/** The sections that are judged, in the order of the form: those with something a reader looks for, once each. */
export function judgedSections(form: Plan['form'], parts: readonly Pick<PlanPartRow, 'section'>[]): PlanSection[] {
  const there = new Set(parts.map(({ section }) => section));
  return form.sections.filter(
    ({ id, lead, readerLooksFor }) =>
      readerLooksFor.length > 0 && lead !== 'records' && lead !== 'adviser' && there.has(id),
  );
}

/** The number of the last time it was sent in; null where it never was. */
export const lastSentIn = ({ steps }: Pick<Plan, 'steps'>): number | null =>
  steps.findLast(({ to }) => to === 'submitted')?.position ?? null;

/** What goes back to the school with a return: the sections that are not good as they are, with what each needs. */
export const toReturn = (judgement: Judgement | undefined): readonly { section: string; words: string }[] =>
  (judgement?.sections ?? [])
    .filter(({ colour }) => colour !== 'green')
    .map(({ section, words }) => ({ section, words }));

/** Whether the school may read it: once the plan went back or was signed off, never while it is being judged. */
export const isGiven = ({ position }: Pick<Judgement, 'position'>, { steps }: Pick<Plan, 'steps'>): boolean =>
  steps.some((step) => step.position > position && ['returned', 'signed-off'].includes(step.to));
