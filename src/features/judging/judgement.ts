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

/** Those of them that have to be judged: what was declined with a reason in all its parts may be judged, and is not waited for. */
export const mustBeJudged = <S extends Pick<PlanSection, 'id'>>(
  sections: readonly S[],
  parts: readonly Pick<PlanPartRow, 'section' | 'state'>[],
): S[] => sections.filter(({ id }) => parts.some((part) => part.section === id && part.state !== 'declined'));

/** What keeps a judgement from being whole, in words that name the sections; empty where nothing does. */
export function notWhole(
  needed: readonly Pick<PlanSection, 'id' | 'title'>[],
  judged: readonly SectionJudgement[],
): readonly string[] {
  const of = new Map(judged.map((each) => [each.section, each]));
  const named = (sections: readonly { readonly title: string }[]) => {
    const titles = sections.map(({ title }) => `“${title}”`);
    return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
  };
  const left = needed.filter(({ id }) => !of.has(id));
  const silent = needed.filter(({ id }) => {
    const found = of.get(id);
    return found !== undefined && found.colour !== 'green' && found.words.trim() === '';
  });
  return [
    ...(left.length === 0
      ? []
      : // twelve titles in a row say less than that it has not begun
        [
          `The Virtual School has not judged ${left.length > 3 && left.length === needed.length ? 'any section of it' : named(left)}`,
        ]),
    ...(silent.length === 0 ? [] : [`The Virtual School has not said in words what would make ${named(silent)} good`]),
  ];
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
