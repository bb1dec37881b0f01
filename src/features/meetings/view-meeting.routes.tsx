import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route, type VisitorRequest } from '../../web/route.ts';
import { HiddenNowPage } from '../children/index.ts';
import { type Contact, contactsOf } from '../contacts/index.ts';
import { agreeAction } from '../duties/index.ts';
import { meetingUrl, type OpenPlan, openPlan } from '../plans/index.ts';
import { agreedIn } from './agreed.queries.ts';
import { peopleAround } from './around.queries.ts';
import { addToMeeting, mustLead, sayPresence } from './invite.commands.ts';
import { meetingOf } from './meetings.queries.ts';
import { tellCalendars } from './tell.commands.ts';
import { agreedUrl, inviteUrl, peopleOfMeetingUrl } from './urls.ts';
import { ownersFor, readAgreed, readInvited, readPeople } from './view-meeting.form.ts';
import { ViewMeetingPage } from './view-meeting.page.tsx';

const params = z.object({ childId: z.uuid(), planId: z.uuid() });
type Asked = VisitorRequest<z.infer<typeof params>, unknown>;

/** A plan's meeting: for whoever reads the plan; changed by whoever leads it. */
export function viewMeetingRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: meetingUrl(':childId', ':planId'),
    who: onChild('see'),
    params,
    handle: async (request) => draw(request, await open(request), emptyForm),
  });

  route(server, house, {
    method: 'POST',
    url: inviteUrl(':childId', ':planId'),
    who: onChild('plan.lead'),
    params,
    handle: async (request) => {
      const opened = await open(request);
      mustLead(opened);
      const { work, body, visitor } = request;
      const known = await whoThereIs(request, opened);
      const read = readInvited(body, known);
      if ('errors' in read) return draw(request, opened, { values: body, errors: read.errors });
      await addToMeeting(work, opened, read.adding);
      await tellCalendars(work, house, opened, { by: visitor.name, onlyAgain: !read.write });
      return seeOther(meetingUrl(opened.child.id, opened.plan.id));
    },
  });

  route(server, house, {
    method: 'POST',
    url: peopleOfMeetingUrl(':childId', ':planId'),
    who: onChild('plan.lead'),
    params,
    handle: async (request) => {
      const opened = await open(request);
      const { work, body, visitor } = request;
      const { invitees } = await meetingOf(work.read, opened.plan.id);
      await sayPresence(work, opened, readPeople(body, invitees));
      await tellCalendars(work, house, opened, { by: visitor.name, onlyAgain: true });
      return seeOther(meetingUrl(opened.child.id, opened.plan.id));
    },
  });

  route(server, house, {
    method: 'POST',
    url: agreedUrl(':childId', ':planId'),
    who: onChild('action.agree'),
    params,
    handle: async (request) => {
      const opened = await open(request);
      mustLead(opened);
      const { work, body } = request;
      const { child, plan } = opened;
      const { around } = await whoThereIs(request, opened);
      const read = readAgreed(body, ownersFor(around, plan));
      if ('errors' in read) return draw(request, opened, { values: body, errors: read.errors });
      const { what, owner, dueOn } = read.agreed;
      await agreeAction(work, {
        ...{ childId: child.id, organisationId: child.writesFor, what, dueOn, owner: owner.owner },
        ...(owner.ownedAt === undefined ? {} : { ownedAt: owner.ownedAt }),
        from: { kind: 'meeting', id: plan.id },
      });
      return seeOther(meetingUrl(child.id, plan.id));
    },
  });

  async function open({ work, visitor, params: at }: Asked): Promise<OpenPlan> {
    const opened = await openPlan(work, visitor, house, at, 'meeting of a plan');
    if (!opened.child.sees('plan')) {
      throw new Refused('Does not see the plan.', 'The meeting is open to those who see the plan.');
    }
    return opened;
  }

  async function whoThereIs({ work }: Asked, { child, plan, leadsPlan }: OpenPlan) {
    const { invitees } = await meetingOf(work.read, plan.id);
    if (!leadsPlan) return { invitees, around: [], contacts: [] as readonly Contact[] };
    const around = (await peopleAround(work.read, [child.id], plan.controllerId)).get(child.id) ?? [];
    const contacts = child.sees('people') ? await contactsOf(work.read, child.id) : [];
    return { invitees, around, contacts };
  }

  async function draw(request: Asked, opened: OpenPlan, form: FormState) {
    const { work, ctx, visitor } = request;
    if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={opened.child.id} />);
    const { time } = await meetingOf(work.read, opened.plan.id);
    const known = await whoThereIs(request, opened);
    const agreed = await agreedIn(work.read, opened.plan.id);
    const view = { opened, time, ...known, agreed, form, today: visitor.today };
    return page(<ViewMeetingPage ctx={ctx} view={view} />, Object.keys(form.errors).length > 0 ? 422 : 200);
  }
}
