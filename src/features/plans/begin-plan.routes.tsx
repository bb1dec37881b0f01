import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DateField, dayValues, readDay } from '../../ui/form.tsx';
import { NothingHere, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { ChangePage, changeRoute } from '../children/index.ts';
import { calendarAt } from '../duties/index.ts';
import { beginPlans, type NotBegun } from './begin.commands.ts';
import { type OpenPlan, openPlan } from './open-plan.commands.ts';
import { setMeetingDay } from './parts.commands.ts';
import { isInHand } from './plan-states.ts';
import { beginPlanUrl, meetingDayUrl, planUrl } from './plan-urls.ts';

const why: Readonly<Record<NotBegun, string>> = {
  'not-open': 'This child’s plans are not yours to begin.',
  'has-one': 'There is a plan in hand already: open it from the child’s page, finish it or cancel it with a reason.',
  'no-plan-asked': 'No plan is asked for a child of this group and age here.',
  'held-elsewhere': 'The child is on another school’s roll: the plan is begun there, or by the child’s authority.',
};

/** Beginning a plan, and setting the day of its meeting. */
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

  changeRoute<OpenPlan>(server, house, {
    url: meetingDayUrl(':childId', ':planId'),
    action: 'plan.lead',
    params: z.object({ childId: z.uuid(), planId: z.uuid() }),
    know: async ({ work, visitor, at }) => {
      const opened = await openPlan(
        work,
        visitor,
        house,
        { childId: at.childId ?? '', planId: at.planId ?? '' },
        'meeting day',
      );
      if (!opened.leadsPlan)
        throw new Refused('Leads another plan.', 'Whoever leads this plan sets the day of the meeting.');
      if (!isInHand(opened.plan.state)) throw new NothingHere('the plan is closed');
      return opened;
    },
    values: ({ plan }) => dayValues('on', plan.meetingOn),
    draw: (_, form, { ctx, child }) => (
      <ChangePage
        ctx={ctx}
        child={child}
        title="The day of the meeting"
        lede="Everybody’s part is due before it. Leave it empty to take the day back."
        form={form}
        save="Set the day"
      >
        <DateField form={form} name="on" label="The meeting is on" />
      </ChangePage>
    ),
    save: async (opened, values, { work }) => {
      const on = readDay(values, 'on', 'the day of the meeting');
      if (typeof on === 'object' && on !== null) return { errors: { on: on.problem } };
      const { plan, child } = opened;
      const calendar = await calendarAt(work.read, house.packs, plan.controllerId);
      if (on !== null && calendar.knows(on) && !calendar.isSchoolDay(on)) {
        const closure = calendar.closureOn(on)?.label;
        return { errors: { on: `The school is closed that day${closure ? ` (${closure})` : ''}: choose another` } };
      }
      await setMeetingDay(work, house, opened, on);
      return { to: planUrl(child.id, plan.id) };
    },
  });
}
