import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { maxDay } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { emptyForm, type FormState, type FormValues, fieldValue, fieldValues } from '../../ui/form.tsx';
import { page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route, type VisitorRequest } from '../../web/route.ts';
import { actorAt, everYearsOn } from '../children/index.ts';
import { authorityOfPlace, toolsAt } from '../duties/index.ts';
import { openPlan } from '../plans/index.ts';
import { LENGTHS, type MeetingDefaults, MOST_A_DAY, meetingDefaults } from './meeting-defaults.ts';
import { busyOf } from './meetings.queries.ts';
import { readChosen } from './plan-meetings.form.ts';
import { PlanMeetingsPage } from './plan-meetings.page.tsx';
import { waitingForDay } from './plan-meetings.queries.ts';
import { type Around, dayField, proposeTerm, timeField, type Wishes } from './plan-meetings.ts';
import { setMeeting } from './set-meeting.commands.ts';
import { planMeetingsUrl } from './urls.ts';

const query = z.object({
  most: z.coerce.number().int().min(1).max(MOST_A_DAY).optional().catch(undefined),
  minutes: z.coerce.number().int().optional().catch(undefined),
  when: z.enum(['any', 'mornings', 'afternoons']).catch('any'),
  set: z.coerce.number().int().min(0).max(1000).optional().catch(undefined),
  told: z.coerce.number().int().min(0).max(10_000).catch(0),
});
type Asked = VisitorRequest<unknown, z.infer<typeof query>>;

/** The meetings of a term, proposed and set all at once by whoever leads the plans. */
export function planMeetingsRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: planMeetingsUrl,
    who: may('plans.begin'),
    query,
    handle: async (request) => draw(request, request.query, null),
  });

  route(server, house, {
    method: 'POST',
    url: planMeetingsUrl,
    who: may('plans.begin'),
    query,
    handle: async (request) => {
      const { work, visitor, body } = request;
      const { waiting, around, defaults } = await load(request);
      const wishes = wishesOf({ ...request.query, minutes: Number(fieldValue(body, 'minutes')) }, defaults);
      const { chosen, errors } = readChosen(body, waiting.toPlan, wishes.minutes, around);
      const place = fieldValue(body, 'place').replace(/\s+/g, ' ').trim();
      if (place.length > 300) Object.assign(errors, { place: 'This can have at most 300 characters' });
      if (chosen.length === 0 && Object.keys(errors).length === 0) {
        Object.assign(errors, { '': 'No day is chosen for any of them: choose one, or leave them as they are' });
      }
      if (Object.keys(errors).length > 0) return draw(request, wishes, { values: body, errors });
      const invite = fieldValues(body, 'invite').includes('yes');
      let told = 0;
      for (const { one, time } of chosen) {
        const opened = await openPlan(work, visitor, house, one, 'meetings of the term');
        told += (await setMeeting(work, house, opened, { ...time, place, by: visitor.name, invite })).written;
      }
      return seeOther(`${planMeetingsUrl}?set=${chosen.length}&told=${told}`);
    },
  });

  function wishesOf(
    asked: { most?: number | undefined; mostADay?: number; minutes?: number | undefined; when: Wishes['when'] },
    defaults: MeetingDefaults,
  ): Wishes {
    const minutes = LENGTHS.find((each) => each === asked.minutes) ?? defaults.minutes;
    return { mostADay: asked.most ?? asked.mostADay ?? defaults.mostADay, minutes, when: asked.when };
  }

  async function load({ work, visitor }: Asked) {
    const { organisation, today } = visitor;
    if (organisation === null) throw new Refused('nowhere', 'You hold no post here today.');
    const tools = await toolsAt(work.read, house.packs, organisation.id, today);
    const schoolId = organisation.kind === 'school' ? organisation.id : null;
    const calendar = tools.calendar(schoolId);
    const term = calendar.termOn(today) ?? calendar.nextTermAfter(today);
    const lastDay = term?.lastSchoolDay ?? calendar.addSchoolDays(today, 30).day;
    const planner = {
      ...{ actor: actorAt(visitor.actor, organisation.id), organisationId: organisation.id, today },
      everYears: everYearsOn(house.packs, today),
    };
    const waiting = await waitingForDay(work.read, planner, lastDay);
    const people = [...new Set(waiting.toPlan.flatMap((one) => one.people.map(({ id }) => id)))];
    const last = waiting.toPlan.map(({ by }) => by).reduce((a, b) => maxDay(a, b), today);
    const elsewhere = await busyOf(work.read, people, today, last, []);
    const place = tools.place(organisation.id);
    const pack = place && tools.pack('CLA', authorityOfPlace(place), schoolId);
    const defaults = meetingDefaults(pack, today);
    const around: Around = {
      ...{ today, calendar, organisationId: organisation.id, setOn: waiting.setOn },
      starts: defaults.starts,
      notice: pack?.clock('pep-part-sent', today)?.value ?? 0,
      busy: [...waiting.here, ...elsewhere],
    };
    return { waiting, around, organisation, defaults };
  }

  async function draw(request: Asked, asked: Parameters<typeof wishesOf>[0], sent: FormState | null) {
    const { work, ctx, query: said } = request;
    const { waiting, around, organisation, defaults } = await load(request);
    const wishes = wishesOf(asked, defaults);
    const { toPlan } = waiting;
    const childIds = ctx.someoneLooking ? [] : [...new Set(toPlan.map(({ childId }) => childId))];
    if (childIds.length > 0) {
      const detail = { how: 'meetings of the term' };
      await recordEvent(work, { verb: 'child.listed', organisationId: organisation.id, childIds, detail });
    }
    const proposals = proposeTerm(toPlan, wishes, around);
    const values: FormValues = Object.fromEntries(
      proposals.flatMap((each) =>
        'time' in each
          ? [
              [dayField(each.id), each.time.on],
              [timeField(each.id), each.time.startsAt],
            ]
          : [],
      ),
    );
    const form = sent ?? { ...emptyForm, values: { ...values, invite: 'yes' } };
    const view = {
      ...{ waiting, around, wishes, defaults, proposals, form },
      set: said.set === undefined ? null : { meetings: said.set, told: said.told },
    };
    return page(<PlanMeetingsPage ctx={ctx} view={view} />, sent === null ? 200 : 422);
  }
}
