import { WrongUse } from '../config.ts';
import { planTitleOf, takePlanAsData, writePlanExport } from '../features/papers/index.ts';
import { childOfPlan } from '../features/plans/index.ts';
import { planOffers } from '../plan-offers.ts';
import { NothingHere, Refused } from '../web/answer.ts';
import { visitorAway } from '../web/visitor.ts';
import type { Command } from './command.ts';
import { openFor } from './open-for.ts';

/** Why no plan was taken: for whoever typed it, and nothing of the plan in it. */
class ExportProblem extends Error {
  override name = 'ExportProblem';
}

const ID = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i;

/** A plan as data, as somebody who leads it sees it. A look, and written down as a copy taken. */
export const planExport: Command = {
  name: 'plan export',
  summary: 'Writes a plan as data (JSON, docs/plan-export-1.schema.json), as far as the person named may see it.',
  usage: 'PLAN --as EMAIL',
  examples: [
    'plan export 5f3a2c1e-0000-4000-8000-000000000001 --as sampleton@exampleton.example > plan.json',
    'plan export https://mainstay.example.sch.uk/children/…/plans/5f3a2c1e-0000-4000-8000-000000000001 --as sampleton@exampleton.example',
  ],
  options: {},
  words: 1,
  run: (given) => {
    const planId = ID.exec(given.words[0] ?? '')?.[1]?.toLowerCase();
    if (planId === undefined) {
      throw new WrongUse('PLAN is the id of a plan, or the address of its page. See bin/mainstay plan export --help.');
    }
    if (given.as === undefined) {
      throw new WrongUse(
        'plan export needs --as: a plan is taken by a person who leads it, and the owner of the folder sees none.',
      );
    }
    return openFor(given, async (opened) => {
      const { actor, house } = opened;
      if (actor.kind !== 'person') throw new WrongUse('plan export needs --as.');
      const taken = await opened
        .work(null, async (work) => {
          const at = await childOfPlan(work.read, planId);
          if (at === undefined) throw new NothingHere('no such plan');
          const visitor = await visitorAway(work, actor.personId, at.controllerId);
          if (visitor === undefined) {
            throw new Refused('Works elsewhere.', 'A plan is taken as data by whoever leads it, where it is held.');
          }
          return takePlanAsData(planOffers, house, work, visitor, { childId: at.childId, planId });
        })
        .catch((error: unknown) => {
          if (error instanceof Refused) throw new ExportProblem(error.tell);
          if (error instanceof NothingHere) {
            throw new ExportProblem(`There is no plan ${planId} here that ${given.as} may see.`);
          }
          throw error;
        });
      given.say(
        `${planTitleOf(taken)}${taken.left_out.length === 0 ? '.' : `, without ${taken.left_out.length} sections that ${given.as} does not see.`}`,
      );
      return { value: taken, text: writePlanExport(taken).trimEnd() };
    });
  },
};
