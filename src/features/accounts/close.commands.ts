import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, Refused } from '../../web/answer.ts';
import { decideHere } from '../../web/gate.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Account, accountOf, hasWorkElsewhere, hasWorkedAt } from './accounts.queries.ts';
import { signOutEverywhere } from './sessions.commands.ts';
import { tellOfChange } from './tell-owner.commands.ts';

/**
 * Closes somebody's sign-in until it is opened again: they are signed out everywhere in the same moment, their calendar
 * link and every link they were mailed end. Their posts stay as they are. For who may `session.revoke-other` where they
 * work or have worked, unless they work elsewhere, too: that sign-in is not one organisation's to close.
 */
export async function closeSignIn(work: Work, house: House, visitor: Visitor, personId: string): Promise<void> {
  const { account, organisationId } = await mayChange(work, visitor, personId);
  if (account.disabled) return;
  const { now } = work.asking;
  await work.write.updateTable('account').set({ disabled_at: now }).where('person_id', '=', personId).execute();
  await work.write
    .updateTable('single_use_link')
    .set({ withdrawn_at: now })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
  await signOutEverywhere(work, organisationId, personId);
  await recordEvent(work, { verb: 'sign-in.closed', organisationId, subject: { kind: 'person', id: personId } });
  await tellOfChange(
    work,
    house,
    account,
    'An administrator has closed your sign-in to Mainstay. You are signed out, and your calendar link has ended.',
  );
}

/** Opens a closed sign-in: the password and the second step stand as they were. Of whom, and for whom, as for closing. */
export async function reopenSignIn(work: Work, house: House, visitor: Visitor, personId: string): Promise<void> {
  const { account, organisationId } = await mayChange(work, visitor, personId);
  if (!account.disabled) return;
  await work.write.updateTable('account').set({ disabled_at: null }).where('person_id', '=', personId).execute();
  await recordEvent(work, { verb: 'sign-in.reopened', organisationId, subject: { kind: 'person', id: personId } });
  await tellOfChange(
    work,
    house,
    account,
    'An administrator has opened your sign-in to Mainstay again. Your password and your second step are as they were.',
  );
}

async function mayChange(
  work: Work,
  visitor: Visitor,
  personId: string,
): Promise<{ account: Account; organisationId: string }> {
  decideHere('session.revoke-other', visitor, work.asking.now);
  const organisationId = visitor.organisation?.id ?? '';
  if (!(await hasWorkedAt(work.read, personId, organisationId))) throw new NothingHere('person');
  const account = await accountOf(work.read, personId);
  if (account === undefined) throw new NothingHere('sign-in');
  if (personId === visitor.personId) {
    throw new Refused('own sign-in', 'You cannot close your own sign-in. Ask somebody else who sets people up.');
  }
  if (await hasWorkElsewhere(work.read, personId)) {
    throw new Refused(
      'works elsewhere too',
      'They work at another organisation too, so their sign-in is not yours alone to close. End their posts here instead: then they see nothing of yours.',
    );
  }
  return { account, organisationId };
}
