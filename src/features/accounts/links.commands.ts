import { sql } from 'kysely';
import { newToken } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { LinkKind } from './links.queries.ts';

/** For how long a link works. Our own numbers: a reset is asked for and used at once, an invitation waits for a person. */
export const LINK_HOURS: Readonly<Record<LinkKind, number>> = { invitation: 7 * 24, reset: 1, 'set-up': 24 };

/**
 * Makes a link and returns its token, which is stored nowhere. Earlier ones for the same person no longer work. A link with
 * which somebody chooses a new password is made by the database alone, and mailed (askForReset).
 */
export async function makeLink(
  work: Work,
  link: { kind: 'set-up'; personId: null } | { kind: 'invitation'; personId: string },
): Promise<{ token: string; expiresAt: Date }> {
  const { now } = work.asking;
  if (link.personId !== null) await withdrawLinks(work, link.personId);
  const { token, hash } = newToken();
  const expiresAt = new Date(now.getTime() + LINK_HOURS[link.kind] * 3_600_000);
  if (link.kind === 'invitation') {
    await sql`select app.make_invitation(${link.personId}::uuid, ${hash}, ${now}, ${expiresAt})`.execute(work.write);
  } else {
    await work.write
      .insertInto('single_use_link')
      .values({ token_hash: hash, kind: link.kind, person_id: null, created_at: now, expires_at: expiresAt })
      .execute();
  }
  return { token, expiresAt };
}

/** Uses a link up. False when somebody else was quicker, or it works no longer: then nothing may be done with it. */
export async function useLink(work: Work, linkId: string): Promise<boolean> {
  const { now } = work.asking;
  const result = await work.write
    .updateTable('single_use_link')
    .set({ used_at: now })
    .where('id', '=', linkId)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** Takes back every link of a person that was not used yet. Returns how many there were. */
export async function withdrawLinks(work: Work, personId: string): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select app.withdraw_links(${personId}::uuid, ${work.asking.now}) as many`.execute(work.write);
  return rows[0]?.many ?? 0;
}
