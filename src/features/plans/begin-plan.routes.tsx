import type { FastifyInstance } from 'fastify';
import { DateField, dayValues, readDay } from '../../ui/form.tsx';
import type { House } from '../../web/house.ts';
import { ChangePage, changeRoute } from '../children/index.ts';
import { beginPlans, type NotBegun } from './begin.commands.ts';
import { beginPlanUrl, planUrl } from './plan-urls.ts';

const why: Readonly<Record<NotBegun, string>> = {
  'not-open': 'This child’s plans are not yours to begin.',
  'has-one': 'There is a plan in hand already: open it from the child’s page, finish it or cancel it with a reason.',
  'no-plan-asked': 'No plan is asked for a child of this group and age here.',
  'held-elsewhere': 'The child is on another school’s roll: the plan is begun there, or by the child’s authority.',
};

/** Beginning a plan. */
export function beginPlanRoutes(server: FastifyInstance, house: House): void {
  changeRoute<null>(server, house, {
    url: beginPlanUrl(':childId'),
    action: 'plan.begin',
    know: async () => null,
    values: (_, { today }) => dayValues('on', today),
    draw: (_, form, { ctx, child }) => (
      <ChangePage
        ctx={ctx}
        child={child}
        title={child.facts.groups.includes('CLA') ? 'Begin the PEP' : 'Begin a plan'}
        lede="It takes the form of the authority the child answers to, and the sections that apply today. Others can be brought in later."
        form={form}
        save="Begin it"
      >
        <DateField
          form={form}
          name="on"
          label="The day it was begun"
          hint="Today, or earlier where it is written down later."
        />
      </ChangePage>
    ),
    save: async (_, values, { work, visitor, child, today }) => {
      const on = readDay(values, 'on', 'the day it was begun');
      if (on === null) return { errors: { on: 'Give the day it was begun' } };
      if (typeof on === 'object') return { errors: { on: on.problem } };
      if (on > today) return { errors: { on: 'This is after today: begin it on the day' } };
      const { begun, not } = await beginPlans(work, house, visitor, { childIds: [child.id], term: null, on });
      const first = begun[0];
      if (first !== undefined) return { to: planUrl(child.id, first.planId) };
      return { errors: { '': why[not[0]?.why ?? 'not-open'] } };
    },
  });
}
