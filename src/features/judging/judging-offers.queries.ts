import type { Offers, PlanAsked, PlanCheck } from '../plans/index.ts';
import { judgedSections, lastSentIn, toReturn } from './judgement.ts';
import { judgementsOf } from './judging.queries.ts';

const lastFirst = async ({ read, plan }: PlanAsked) => {
  const position = lastSentIn(plan);
  const all = (await judgementsOf(read, [plan.id])).get(plan.id) ?? [];
  return all.find((each) => each.position === position && !each.blind);
};

/** What the Virtual School has not judged yet: said when a plan is signed off, never kept waiting for. */
const judged: PlanCheck<PlanAsked> = {
  id: 'judged',
  missing: async (asked) => {
    const { plan } = asked;
    if (plan.adviserOrganisationId === null || plan.state !== 'submitted') return [];
    const there = new Set((await lastFirst(asked))?.sections.map(({ section }) => section));
    const left = judgedSections(plan.form, plan.parts).filter(({ id }) => !there.has(id));
    if (left.length === 0) return [];
    const words = `The Virtual School has not judged ${left.length === 1 ? `“${left[0]?.title}”` : `${left.length} sections`}`;
    return [{ section: null, words, stops: false, need: 'signing' }];
  },
};

export const judgingChecks = [judged];

/** What a return begins with: the sections that were judged to need something. */
export const judgedToReturn: NonNullable<Offers['toReturn']> = async (asked) => toReturn(await lastFirst(asked));
