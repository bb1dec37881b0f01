import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { OpenPlan } from '../plans/index.ts';
import { peopleAround } from './around.queries.ts';
import type { Invitee, Presence } from './meeting.ts';
import { meetingOf } from './meetings.queries.ts';

/** Whoever is added to the list: a person of Mainstay, one of the people around the child, or somebody by name. */
export type Adding = ({ readonly personId: string } | { readonly contactId: string } | { readonly name: string }) & {
  readonly asWhom: string;
  readonly toldPlace: boolean;
  readonly state: Presence;
  readonly wanted: boolean | null;
};

/** Only whoever leads the plan says who is asked and who came: also after it was held, when it is written up. */
export function mustLead({ leadsPlan, isOpenForWriting, plan }: OpenPlan): void {
  const closed = ['signed-off', 'superseded', 'cancelled'].includes(plan.state);
  if (!leadsPlan || !isOpenForWriting || closed) {
    throw new Refused('Does not lead this plan.', 'Whoever leads this plan says who is invited and who came.');
  }
}

/** Adds people to the list; whoever is on it already is asked again where they were asked no more. */
export async function addToMeeting(work: Work, opened: OpenPlan, all: readonly Adding[]): Promise<void> {
  mustLead(opened);
  if (all.length === 0) return;
  const { child, plan } = opened;
  const { personId, now } = work.asking;
  const ours = {
    plan_id: plan.id,
    child_id: child.id,
    controller_id: plan.controllerId,
    organisation_id: child.writesFor,
  };
  const rows = await work.write
    .insertInto('meeting_invitee')
    .values(
      all.map((each) => ({
        ...ours,
        person_id: 'personId' in each ? each.personId : null,
        contact_id: 'contactId' in each ? each.contactId : null,
        name: 'name' in each ? each.name : null,
        ...{ as_whom: each.asWhom, told_place: each.toldPlace, invited_by: personId, invited_at: now },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'person_id', 'contact_id', 'name'])
    .execute();
  if (rows.length > 0) {
    await recordEvent(work, {
      verb: 'meeting.invited',
      organisationId: child.writesFor,
      childIds: [child.id],
      subject: { kind: 'plan', id: plan.id },
      detail: { people: rows.length },
    });
  }
  const { invitees } = await meetingOf(work.read, plan.id);
  await sayPresence(
    work,
    opened,
    all.flatMap((each) => {
      const its = invitees.find((one) =>
        'personId' in each
          ? one.personId === each.personId
          : 'contactId' in each
            ? one.contactId === each.contactId
            : one.personId === null && one.contactId === null && one.name === each.name,
      );
      return its === undefined ? [] : [{ invitee: its, state: each.state, wanted: each.wanted }];
    }),
  );
}

/** The social worker, the adviser, the key adult and the designated teacher, where nobody has said otherwise of them. */
export async function inviteUsual(work: Work, opened: OpenPlan): Promise<void> {
  const { child, plan } = opened;
  const around = (await peopleAround(work.read, [child.id], plan.controllerId)).get(child.id) ?? [];
  const { invitees } = await meetingOf(work.read, plan.id);
  const listed = new Set(invitees.map(({ personId }) => personId));
  await addToMeeting(
    work,
    opened,
    around
      .filter(({ personId, usual }) => usual && !listed.has(personId))
      .map(({ personId, asWhom }) => ({ personId, asWhom, toldPlace: true, state: 'expected', wanted: null })),
  );
}

export interface Said {
  readonly invitee: Invitee;
  readonly state: Presence;
  readonly wanted: boolean | null;
}

/** Who came, who sent apologies, who is asked no more, and whom the child wanted there. What was so already is left alone. */
export async function sayPresence(work: Work, opened: OpenPlan, all: readonly Said[]): Promise<number> {
  mustLead(opened);
  const { child, plan } = opened;
  const { personId, now } = work.asking;
  const changed = all.filter(({ invitee, state, wanted }) => invitee.state !== state || invitee.wanted !== wanted);
  for (const { invitee, state, wanted } of changed) {
    await work.write
      .insertInto('meeting_presence')
      .values((eb) => ({
        ...{ plan_id: plan.id, child_id: child.id, controller_id: plan.controllerId, organisation_id: child.writesFor },
        ...{ invitee_id: invitee.id, state, wanted, said_by: personId, said_at: now },
        position: eb
          .selectFrom('meeting_presence')
          .select((of) => of(of.fn.coalesce(of.fn.max('position'), of.lit(0)), '+', of.lit(1)).as('next'))
          .where('invitee_id', '=', invitee.id),
      }))
      .execute();
  }
  if (changed.length > 0) {
    await recordEvent(work, {
      verb: 'meeting.presence',
      organisationId: child.writesFor,
      childIds: [child.id],
      subject: { kind: 'plan', id: plan.id },
      detail: {
        came: all.filter(({ state }) => state === 'came').length,
        apologies: all.filter(({ state }) => state === 'apologies').length,
        withdrawn: changed.filter(({ state }) => state === 'withdrawn').length,
      },
    });
  }
  return changed.length;
}
