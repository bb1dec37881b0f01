import { recordEvent } from '../../platform/audit/audit.ts';
import { newToken } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { accountOf, endFeedsOf } from '../accounts/index.ts';
import { madeLetter } from './feed-made.letter.ts';
import { remindersUrl } from './urls.ts';

/**
 * Makes somebody's own calendar link; one they had before no longer works. Returns its token, which is stored nowhere.
 * Who made it is mailed too: it reads on without signing in.
 */
export async function makeFeed(work: Work, house: House, visitor: Visitor): Promise<string> {
  const { personId, session, organisation } = visitor;
  await endFeedsOf(work, personId);
  const { token, hash } = newToken();
  const { id } = await work.write
    .insertInto('calendar_feed')
    .values({
      token_hash: hash,
      person_id: personId,
      created_at: work.asking.now,
      second_factor: session.secondFactor,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(work, {
    verb: 'feed.made',
    organisationId: organisation?.id ?? null,
    subject: { kind: 'calendar_feed', id },
  });
  const account = await accountOf(work.read, personId);
  if (account !== undefined) {
    const letter = madeLetter(house.publicUrl + remindersUrl);
    await house.outlet.mail(work, {
      toPerson: personId,
      toAddress: account.email,
      subject: letter.subject,
      text: letter.text,
      kind: 'security',
      organisationId: null,
    });
  }
  return token;
}

/** Ends a person's own calendar link. False when there was none. */
export async function endFeed(work: Work, visitor: Visitor): Promise<boolean> {
  const ended = await endFeedsOf(work, visitor.personId);
  if (ended === 0) return false;
  await recordEvent(work, {
    verb: 'feed.ended',
    organisationId: visitor.organisation?.id ?? null,
    subject: { kind: 'person', id: visitor.personId },
  });
  return true;
}
