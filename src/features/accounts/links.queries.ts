import { type Selectable, sql } from 'kysely';
import { hashToken } from '../../platform/crypto/index.ts';
import type { DB, ReadOnlyDatabase } from '../../platform/database/database.ts';

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
  const { rows } = await sql<Selectable<DB['single_use_link']>>`
    select * from app.link_of_token(${hashToken(token)})`.execute(read);
  const [row] = rows;
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
