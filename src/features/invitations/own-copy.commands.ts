import { createHash } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import { newToken } from '../../platform/crypto/index.ts';
import type { ReadOnlyDatabase, Work } from '../../platform/database/database.ts';
import { dayLong } from '../../ui/format.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import {
  copiesAt,
  copiesWithoutGone,
  copyForReader,
  formsOf,
  type OpenPlan,
  type PlanCopy,
  readerOf,
} from '../plans/index.ts';
import { copyLetter } from './invitation-letters.ts';
import { type InvitationRow, invitationsOf } from './invitations.queries.ts';
import { mayReleaseCopies, until, writeTo } from './invite.commands.ts';
import { type CopyLead, isCopyLead, theirCopy } from './own-copy.ts';
import type { InvitedWork } from './own-part.commands.ts';
import { linkUrl } from './urls.ts';

/** What one of them gets: what whoever lets it go may read themselves, without what is another's. Throws Refused. */
export async function copyToRelease(
  work: Work,
  opened: OpenPlan,
  invitation: Pick<InvitationRow, 'partId'>,
): Promise<{ readonly copy: PlanCopy; readonly lead: CopyLead }> {
  const { plan, doer } = opened;
  const part = plan.parts.find(({ id }) => id === invitation.partId);
  if (part === undefined || !isCopyLead(part.lead) || !mayReleaseCopies(opened)) {
    throw new Refused('May not let a copy go.', 'Whoever leads this plan lets copies go, once it is signed off.');
  }
  const position = plan.steps.findLast(({ to }) => to === 'signed-off')?.position ?? 0;
  const kept = (await copiesAt(work.read, plan.id, [position])).get(position);
  if (kept === undefined) throw new Refused('No copy was kept.', 'There is no signed copy of this plan to give.');
  const { lead } = part;
  return { copy: theirCopy(copyForReader(kept, readerOf(doer)), { ...part, lead }), lead };
}

/**
 * The copy of one of them, to be read through before it is let go; written down as a copy taken. Undefined: no such invitation.
 */
export async function readOwnCopyFirst(work: Work, opened: OpenPlan, invitationId: string) {
  const [invitation] = await invitationsOf(work.read, opened.plan.id, invitationId);
  if (invitation === undefined) return undefined;
  const { copy, lead } = await copyToRelease(work, opened, invitation);
  await recordEvent(work, {
    ...{ verb: 'plan.printed', organisationId: opened.child.writesFor, childIds: [opened.child.id] },
    subject: { kind: 'plan', id: opened.plan.id },
    detail: { format: 'pdf', of: 'signed-off', reader: lead, read: 'before it is let go' },
  });
  const [shown = copy] = await copiesWithoutGone(work.read, [copy]);
  return { copy: shown, lead, name: invitation.name };
}

/**
 * Lets one of them take their copy: what they may read is kept for them as it is now, and a link is mailed. False: it was let go
 * before, or they are not to be written to; then nothing is kept.
 */
export async function releaseCopy(
  work: Work,
  house: House,
  opened: OpenPlan,
  invitation: InvitationRow,
): Promise<boolean> {
  const { plan, child } = opened;
  const { copy, lead } = await copyToRelease(work, opened, invitation);
  const body = JSON.stringify(copy);
  const { now, personId, today } = work.asking;
  const rows = await work.write
    .insertInto('own_copy_released')
    .values({
      ...{ invitation_id: invitation.id, plan_id: plan.id, child_id: child.id, controller_id: plan.controllerId },
      ...{ organisation_id: child.writesFor, body, hash: createHash('sha256').update(body).digest('hex') },
      ...{ released_by: personId, released_at: now },
    })
    .onConflict((oc) => oc.columns(['controller_id', 'invitation_id']).doNothing())
    .returning('id')
    .execute();
  if (rows.length === 0) return false;
  const { token, hash } = newToken();
  const expiresOn = until(house, opened, today);
  await work.write
    .updateTable('invitation')
    .set({ token_hash: hash, link_made_at: now, link_used_at: null, links_asked: 0, wrong: 0, expires_on: expiresOn })
    .where('id', '=', invitation.id)
    .execute();
  const letter = copyLetter(house.publicUrl + linkUrl(token), invitation.way, dayLong(expiresOn));
  if (!(await writeTo(work, house, opened, invitation, letter))) {
    throw new Refused('not to be written to', 'They are not to be written to, so nothing was sent and nothing let go.');
  }
  await recordEvent(work, {
    ...{ verb: 'plan.copy-released', organisationId: child.writesFor, childIds: [child.id] },
    subject: { kind: 'invitation', id: invitation.id },
    detail: { plan: plan.id, reader: lead },
  });
  return true;
}

/** To whom a copy of a plan was let go. One query. */
export async function copiesReleased(read: ReadOnlyDatabase, planId: string): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectFrom('own_copy_released')
    .select('invitation_id')
    .where('plan_id', '=', planId)
    .execute();
  return new Set(rows.map((row) => row.invitation_id));
}

const released = ({ work, invited }: InvitedWork) =>
  work.read
    .selectFrom('own_copy_released')
    .select(['body'])
    .where('invitation_id', '=', invited.invitationId)
    .executeTakeFirst();

export const hasCopy = async (mine: InvitedWork): Promise<boolean> => (await released(mine)) !== undefined;

/** Their copy, and the form it was written in; a look at the child's record, written down as a copy taken. Null: none was let go. */
export async function takeOwnCopy(mine: InvitedWork, format: string) {
  const { work, invited } = mine;
  const row = await released(mine);
  if (row === undefined || !isCopyLead(invited.lead)) return null;
  const kept = JSON.parse(row.body) as PlanCopy;
  const [copy = kept] = await copiesWithoutGone(work.read, [kept]);
  const form = (await formsOf(work.read, [invited.formHash])).get(invited.formHash);
  for (const [verb, detail] of [
    ['child.look', { how: 'own copy of a plan', part: 'plan', glass: false }],
    ['plan.printed', { format, of: 'signed-off', reader: invited.lead }],
  ] as const) {
    await recordEvent(work, {
      ...{ verb, organisationId: invited.controllerId, childIds: [invited.childId] },
      subject: { kind: 'invitation', id: invited.invitationId },
      detail: { plan: invited.planId, ...detail },
    });
  }
  return { copy, form, lead: invited.lead, firstName: invited.firstName, name: invited.name, today: work.asking.today };
}
