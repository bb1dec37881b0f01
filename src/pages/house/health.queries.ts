import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

export interface Health {
  readonly database: 'ok' | 'down';
  /** 'stuck': a letter or a duty has waited over ten minutes. */
  readonly jobs: 'ok' | 'stuck' | 'unknown';
}

/** Whether the server is well. Anybody may ask, so there is no count in it: how much is being written is nobody's either. */
export async function health(read: ReadOnlyDatabase): Promise<Health> {
  const { stuck } = await read
    .selectNoFrom(
      sql<boolean>`exists (select from mail where state = 'waiting' and written_at < now() - interval '10 minutes')
        or exists (select from duty_subject where stale_since < now() - interval '10 minutes')`.as('stuck'),
    )
    .executeTakeFirstOrThrow();
  return { database: 'ok', jobs: stuck ? 'stuck' : 'ok' };
}
