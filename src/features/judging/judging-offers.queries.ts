import {
  isSignedByAdviser,
  mayReadSection,
  type Offers,
  type PlanAsked,
  type PlanCheck,
  sectionOf,
} from '../plans/index.ts';
import { judgedSections, lastSentIn, mustBeJudged, notWhole, toReturn } from './judgement.ts';
import { judgementsOf } from './judging.queries.ts';

const lastFirst = async ({ read, plan }: PlanAsked) => {
  const position = lastSentIn(plan);
  const all = (await judgementsOf(read, [plan.id])).get(plan.id) ?? [];
  return all.find((each) => each.position === position && !each.blind);
};

/** What has no judgement yet, or one without words: a plan the Virtual School signs off waits for it. */
const judged: PlanCheck<PlanAsked> = {
  id: 'judged',
  missing: async (asked) => {
    const { plan, child } = asked;
    if (plan.state !== 'submitted' || !isSignedByAdviser(plan.form, plan)) return [];
    const read = plan.parts.filter(({ section }) => {
      const found = sectionOf(plan.form, section);
      return found !== undefined && mayReadSection(child, found);
    });
    const needed = mustBeJudged(judgedSections(plan.form, read), read);
    return notWhole(needed, (await lastFirst(asked))?.sections ?? []).map((words) => ({
      ...{ section: null, words, stops: true, need: 'signing' as const },
    }));
  },
};

export const judgingChecks = [judged];

/** What a return begins with: the sections that were judged to need something. */
export const judgedToReturn: NonNullable<Offers['toReturn']> = async (asked) => toReturn(await lastFirst(asked));
