import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

export interface Health {
  readonly database: 'ok';
  /** 'stuck': something has waited over ten minutes. */
  readonly jobs: 'ok' | 'stuck';
  readonly mailWaiting: number;
  readonly dutiesStale: number;
}

/** Whether the server is well, in counts. Nothing here tells of a person. */
export async function health(read: ReadOnlyDatabase): Promise<Health> {
  const row = await read
    .selectNoFrom([
      sql<number>`(select waiting from app.letters_waiting())`.as('mail'),
      sql<number>`(select count(*)::int from duty_subject where stale_since is not null)`.as('stale'),
      sql<boolean>`coalesce((select oldest < now() - interval '10 minutes' from app.letters_waiting()), false)
        or exists (select from duty_subject where stale_since < now() - interval '10 minutes')`.as('stuck'),
    ])
    .executeTakeFirstOrThrow();
  return { database: 'ok', jobs: row.stuck ? 'stuck' : 'ok', mailWaiting: row.mail, dutiesStale: row.stale };
}
