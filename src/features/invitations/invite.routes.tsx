import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { dayLong } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, Refused, seeOther, TakenBack } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { onChild, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { HiddenNowPage, staffAt } from '../children/index.ts';
import { contactRulesOf, contactsOf } from '../contacts/index.ts';
import { askForPart, isInHand, type OpenPlan, openPlan, type PlanPartRow } from '../plans/index.ts';
import { EverybodysPartPage } from './everybodys-part.page.tsx';
import { problemWithAgreed, readAloud } from './invitation-code.ts';
import { type InvitationRow, invitationsOf } from './invitations.queries.ts';
import {
  extendInvitation,
  inviteToPart,
  lastsDays,
  letThemChange,
  mayReleaseCopies,
  mustInvite,
  mustReach,
  renewCode,
  resendInvitation,
  type ToInvite,
  withdrawInvitation,
} from './invite.commands.ts';
import { AskTeacherPage, InvitePage, type InviteView } from './invite.page.tsx';
import { mayInvite, mayInviteNamed, mayMailCode, notInvitedWords } from './may-invite.ts';
import type { EverybodysPartView } from './one-asked.page.tsx';
import { copiesReleased, releaseCopy } from './own-copy.commands.ts';
import { askTeacherUrl, everybodysPartUrl, invitationActUrl, invitePartUrl } from './urls.ts';
import { isInvitedLead } from './who-is-asked.ts';

const aPlan = z.object({ childId: z.uuid(), planId: z.uuid() });
const aPart = aPlan.extend({ partId: z.uuid() });
const anInvitation = aPlan.extend({ invitationId: z.uuid() });

interface Asked {
  readonly work: Work;
  readonly visitor: Visitor;
  readonly params: { readonly childId: string; readonly planId: string };
  readonly ctx: PageContext;
}
type Told = EverybodysPartView['told'];

/** Who writes what in a plan, and inviting people without an account to their part. */
export function inviteRoutes(server: FastifyInstance, house: House): void {
  const open = ({ work, visitor, params }: Asked, how: string) => openPlan(work, visitor, house, params, how);

  route(server, house, {
    method: 'GET',
    url: everybodysPartUrl(':childId', ':planId'),
    who: onChild('see'),
    params: aPlan,
    query: z.object({ asked: z.string().max(5).optional() }),
    handle: async (asked) =>
      page(await drawAll(asked, await open(asked, 'plan-parts'), null, asked.query.asked !== undefined)),
  });

  route(server, house, {
    method: 'GET',
    url: invitePartUrl(':childId', ':planId', ':partId'),
    who: onChild('plan.lead'),
    params: aPart,
    handle: async (asked) => {
      const opened = await open(asked, 'invite-to-part');
      if (asked.ctx.someoneLooking) return page(<HiddenNowPage ctx={asked.ctx} childId={opened.child.id} />);
      const view = await inviteView(asked.work, opened, invitedPart(opened, asked.params.partId), emptyForm);
      return page(<InvitePage ctx={asked.ctx} view={view} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: invitePartUrl(':childId', ':planId', ':partId'),
    who: onChild('plan.lead'),
    params: aPart,
    handle: async (asked) => {
      const { work, body, ctx } = asked;
      const opened = await open(asked, 'invite-to-part');
      const part = invitedPart(opened, asked.params.partId);
      const view = await inviteView(work, opened, part, { values: body, errors: {} });
      const again = (errors: Record<string, string>) =>
        page(
          ctx.someoneLooking ? (
            <HiddenNowPage ctx={ctx} childId={opened.child.id} notSaved />
          ) : (
            <InvitePage ctx={ctx} view={{ ...view, form: { values: body, errors } }} />
          ),
          422,
        );
      const read = await readInvite(work, opened, view, body);
      if ('errors' in read) return again(read.errors);
      const outcome = await inviteToPart(work, house, opened, part, read.who);
      if (outcome.kind === 'has-one')
        return again({ who: 'They were invited to this already: send that again instead' });
      if (outcome.kind === 'not-sent')
        throw new TakenBack(again({ who: 'Nothing was sent: they are not to be written to' }));
      const code = read.who.way === 'told' ? readAloud(outcome.code) : null;
      const reopened = await open(asked, 'plan-parts');
      return page(
        await drawAll(asked, reopened, { name: read.who.name, code, words: 'The invitation is on its way.' }),
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: invitationActUrl(':childId', ':planId', ':invitationId'),
    who: onChild('plan.lead'),
    params: anInvitation,
    handle: async (asked) => {
      const opened = await open(asked, 'invitation');
      const what = field(asked.body, 'act');
      const { work, params } = asked;
      // a copy is let go once the plan is signed off, when nobody is invited any more
      const hasCopy = (await copiesReleased(work.read, opened.plan.id)).has(params.invitationId);
      if (!['copy', 'withdraw'].includes(what)) mustReach(opened, hasCopy && what !== 'reopen');
      const [invitation] = await invitationsOf(work.read, opened.plan.id, params.invitationId);
      if (invitation === undefined) throw new NothingHere('no such invitation');
      const told = await act(work, opened, { ...invitation, hasCopy }, what);
      return page(await drawAll(asked, await open(asked, 'plan-parts'), told));
    },
  });

  const act = async (
    work: Work,
    opened: OpenPlan,
    invitation: InvitationRow & { readonly hasCopy: boolean },
    what: string,
  ): Promise<Told> => {
    const { name, hasCopy } = invitation;
    if (invitation.standing === 'withdrawn')
      throw new Refused('It was taken back.', 'That invitation was taken back. Invite them anew if it was a mistake.');
    switch (what) {
      case 'resend':
        if (!(await resendInvitation(work, house, opened, invitation, hasCopy)))
          throw new Refused('not to be written to', 'They are not to be written to, so nothing was sent.');
        return { name, code: null, words: 'The link was sent again. The one before opens nothing any more.' };
      case 'code':
        return {
          name,
          code: readAloud(await renewCode(work, house, opened, invitation, hasCopy)),
          words: 'There is a new code.',
        };
      case 'extend':
        return {
          name,
          code: null,
          words: `Open until ${dayLong(await extendInvitation(work, house, opened, invitation, hasCopy))}.`,
        };
      case 'copy':
        if (!(await releaseCopy(work, house, opened, invitation)))
          return { name, code: null, words: 'They could take it before. Nothing was sent.' };
        return { name, code: null, words: 'A link was mailed. Their copy opens with it and their code.' };
      case 'withdraw':
        await withdrawInvitation(work, opened, invitation);
        return { name, code: null, words: 'Taken back. The link opens nothing, also where it was sent on.' };
      case 'reopen': {
        const part = opened.plan.parts.find(({ id }) => id === invitation.partId);
        if (part === undefined) throw new NothingHere('no such part');
        await letThemChange(work, house, opened, part);
        return { name, code: null, words: 'They can change it now, with a link that you send them again.' };
      }
      default:
        throw new NothingHere('no such act');
    }
  };

  askTeacherRoutes(server, house, open);

  const drawAll = async ({ work, visitor, ctx }: Asked, opened: OpenPlan, told: Told, justAsked = false) => {
    const { plan, child, readable, leadsPlan, isOpenForWriting } = opened;
    const all = leadsPlan ? await invitationsOf(work.read, plan.id) : [];
    const byPart = Map.groupBy(all, ({ partId }) => partId);
    const here = await staffAt(work.read, plan.controllerId);
    const nameOf = new Map(here.map(({ id, name }) => [id, name]));
    const leads = leadsPlan && isOpenForWriting && isInHand(plan.state);
    // What is sent with the plan is nobody’s part to wait for.
    const shown = readable.filter(({ lead }) => !['records', 'designated-teacher', 'adviser'].includes(lead));
    return (
      <EverybodysPartPage
        ctx={ctx}
        view={{
          child,
          plan,
          lines: shown.map((part) => ({
            part,
            title: titleOf(opened, part),
            asked: part.askedPersonId === null ? null : (nameOf.get(part.askedPersonId) ?? null),
            invitations: byPart.get(part.id) ?? [],
            mayInvite: isInvitedLead(part.lead),
            childs: part.lead === 'child' && leads,
            reads: child.sees('voice') || child.may('plan.read-voice') || isTheirAdviser(opened),
          })),
          leads,
          released: mayReleaseCopies(opened) ? await copiesReleased(work.read, plan.id) : null,
          asksTeachers: leads && plan.form.sections.some(({ lead }) => lead === 'teacher'),
          today: visitor.today,
          told,
          justAsked: justAsked && leads,
        }}
      />
    );
  };

  const inviteView = async (work: Work, opened: OpenPlan, part: PlanPartRow, form: FormState): Promise<InviteView> => {
    const { child, plan } = opened;
    const { today } = work.asking;
    const contacts = await contactsOf(child.read, child.id);
    const rules = await contactRulesOf(child.read, child.id, child.writesFor);
    return {
      ...{ child, planId: plan.id, part, title: titleOf(opened, part), form },
      days: lastsDays(house, plan.pack, today),
      people: contacts
        .filter((contact) => contact.to === null || contact.to > today || contact.unsafe)
        .map((contact) => ({
          contact,
          may: mayInvite(contact, rules, today),
          mayMailCode: mayMailCode(contact, rules),
        })),
    };
  };

  const readInvite = async (
    work: Work,
    { child }: OpenPlan,
    view: InviteView,
    body: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<{ who: ToInvite } | { errors: Record<string, string> }> => {
    const errors: Record<string, string> = {};
    const who = field(body, 'who');
    const way = field(body, 'way');
    const found = view.people.find(({ contact }) => contact.id === who);
    const name = found?.contact.name ?? field(body, 'name').slice(0, 200);
    const email = (found?.may.may ? found.may.address : field(body, 'email')).toLowerCase();
    if (found === undefined && who !== 'named') errors.who = 'Choose who is invited';
    if (found !== undefined && !found.may.may) errors.who = notInvitedWords[found.may.because];
    if (who === 'named') {
      if (name === '') errors.name = 'Give their name';
      if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) || email.length > 320)
        errors.email = 'Give their email address in full';
      const rules = await contactRulesOf(child.read, child.id, child.writesFor);
      const contacts = await contactsOf(child.read, child.id);
      const may = mayInviteNamed({ name, email }, contacts, rules, work.asking.today);
      if (!may.may) errors.name = notInvitedWords[may.because];
    }
    if (way !== 'told' && way !== 'agreed' && way !== 'mailed') errors.way = 'Choose how the code comes to them';
    if (way === 'mailed' && !(found?.mayMailCode ?? false)) {
      errors.way = 'Tell it by phone or in person: no contact rule says to reach them by mail';
    }
    const agreed = way === 'agreed' ? field(body, 'code') : null;
    const known = [...child.name.full.split(/\s+/), ...name.split(/\s+/), email.split('@')[0] ?? ''];
    const problem = agreed === null ? null : problemWithAgreed(agreed, known);
    if (problem !== null) errors.code = problem;
    if (Object.keys(errors).length > 0 || (way !== 'told' && way !== 'agreed' && way !== 'mailed')) return { errors };
    return { who: { contact: found?.contact ?? null, name, email, way, agreed } };
  };
}

function invitedPart(opened: OpenPlan, partId: string): PlanPartRow {
  mustInvite(opened);
  const part = opened.plan.parts.find(({ id }) => id === partId);
  if (part === undefined || !isInvitedLead(part.lead)) throw new NothingHere('no such part to invite to');
  return part;
}

/** Who may read what a child of no school said: src/features/childs-voice asks the rest (docs/adr/0028). */
const isTheirAdviser = ({ child, doer }: OpenPlan): boolean =>
  child.facts.relations.some(({ personId, relation }) => relation === 'adviser-of' && personId === doer.personId);

const titleOf = ({ plan }: OpenPlan, part: PlanPartRow): string =>
  plan.form.sections.find(({ id }) => id === part.section)?.title ?? part.section;

/** A short request about one subject, to a teacher who signs in. */
function askTeacherRoutes(
  server: FastifyInstance,
  house: House,
  open: (asked: Asked, how: string) => Promise<OpenPlan>,
): void {
  const draw = async ({ work, ctx }: Asked, { child, plan }: OpenPlan, form: FormState) => {
    if (ctx.someoneLooking) return <HiddenNowPage ctx={ctx} childId={child.id} />;
    const sections = plan.form.sections
      .filter(({ lead }) => lead === 'teacher')
      .map(({ id, title, questions }) => ({ id, title, asks: questions.map(({ ask }) => ask) }));
    const staff = await staffAt(work.read, plan.controllerId);
    return <AskTeacherPage ctx={ctx} child={child} planId={plan.id} sections={sections} staff={staff} form={form} />;
  };

  route(server, house, {
    method: 'GET',
    url: askTeacherUrl(':childId', ':planId'),
    who: onChild('plan.lead'),
    params: aPlan,
    handle: async (asked) => {
      const opened = await open(asked, 'ask-a-teacher');
      mustInvite(opened);
      return page(await draw(asked, opened, emptyForm));
    },
  });

  route(server, house, {
    method: 'POST',
    url: askTeacherUrl(':childId', ':planId'),
    who: onChild('plan.lead'),
    params: aPlan,
    handle: async (asked) => {
      const opened = await open(asked, 'ask-a-teacher');
      mustInvite(opened);
      const { work, body } = asked;
      const subject = field(body, 'subject').slice(0, 100);
      const teacher = field(body, 'teacher');
      const errors: Record<string, string> = {};
      if (subject === '') errors.subject = 'Say which subject';
      const staff = await staffAt(work.read, opened.plan.controllerId);
      if (!staff.some(({ id }) => id === teacher)) errors.teacher = 'Choose who teaches it';
      const [section] = opened.plan.form.sections.filter(({ lead }) => lead === 'teacher');
      if (section === undefined) throw new NothingHere('no section of teachers');
      if (Object.keys(errors).length === 0) {
        const made = await askForPart(work, house, opened, {
          section: section.id,
          label: subject,
          askedPersonId: teacher,
        });
        if (made === undefined) errors.subject = 'Somebody was asked about this subject already';
      }
      if (Object.keys(errors).length > 0) return page(await draw(asked, opened, { values: body, errors }), 422);
      return seeOther(everybodysPartUrl(opened.child.id, opened.plan.id));
    },
  });
}
