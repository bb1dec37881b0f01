import { hashToken } from '../../platform/crypto/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

export type LinkKind = 'invitation' | 'reset' | 'set-up';

export interface Link {
  readonly id: string;
  readonly kind: LinkKind;
  /** Null for a link that is for no person yet: the first set-up. */
  readonly personId: string | null;
  readonly state: 'open' | 'used' | 'expired' | 'withdrawn';
  readonly expiresAt: Date;
}

/** What a link is, and whether it still works. Reading it changes nothing: scanners of mail open links too. */
export async function linkOf(read: ReadOnlyDatabase, token: string, now: Date): Promise<Link | undefined> {
  const row = await read
    .selectFrom('single_use_link')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const state =
    row.used_at !== null
      ? 'used'
      : row.withdrawn_at !== null
        ? 'withdrawn'
        : row.expires_at <= now
          ? 'expired'
          : 'open';
  return { id: row.id, kind: row.kind as LinkKind, personId: row.person_id, state, expiresAt: row.expires_at };
}

/** How many links of a kind were made for somebody since then: so that nobody can fill another's mailbox. */
export async function linksMadeSince(
  read: ReadOnlyDatabase,
  personId: string,
  kinds: readonly LinkKind[],
  since: Date,
): Promise<number> {
  const rows = await read
    .selectFrom('single_use_link')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', 'in', [...kinds])
    .where('created_at', '>', since)
    .execute();
  return rows.length;
}
