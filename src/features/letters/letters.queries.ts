import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** The newest letters, for the outbox page of the demonstration alone. */
export async function newestLetters(read: ReadOnlyDatabase, many: number) {
  return read
    .selectFrom('mail')
    .select(['id', 'to_address', 'subject', 'body_text', 'written_at', 'state', 'kind'])
    .orderBy('written_at', 'desc')
    .limit(many)
    .execute();
}
