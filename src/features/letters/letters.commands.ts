import { sql } from 'kysely';
import { asPostman, type OpenDatabase } from '../../platform/database/database.ts';
import { giveUpAfter, holdsSecret, worthAnotherTry } from './tries.ts';

export interface WaitingLetter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attempts: number;
  readonly calendar: { readonly method: string; readonly content: string } | null;
}

/**
 * Takes the oldest waiting letter, hands it to `deliver`, and keeps what came of it, in one transaction: two workers
 * never send one letter, and a worker that dies leaves it waiting. Returns false when nothing waits.
 */
export async function sendNextLetter(
  database: OpenDatabase,
  now: Date,
  deliver: (letter: WaitingLetter) => Promise<void>,
): Promise<boolean> {
  return asPostman(database, async (tx) => {
    const row = await tx
      .selectFrom('mail')
      .select(['id', 'to_address', 'subject', 'body_text', 'kind', 'attempts', 'written_at'])
      .select(['calendar', 'calendar_method'])
      .where('state', '=', 'waiting')
      .where(
        sql<boolean>`(last_tried_at is null or last_tried_at + make_interval(mins => least(60, power(2, attempts)::int)) <= ${now})`,
      )
      .orderBy('written_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (row === undefined) return false;
    const attempts = row.attempts + 1;
    try {
      const calendar =
        row.calendar === null ? null : { method: row.calendar_method ?? 'REQUEST', content: row.calendar };
      await deliver({ id: row.id, to: row.to_address, subject: row.subject, text: row.body_text, attempts, calendar });
      await tx
        .updateTable('mail')
        .set({ state: 'sent', attempts, sent_at: now, ...(holdsSecret(row.kind) ? { body_text: '' } : {}) })
        .where('id', '=', row.id)
        .execute();
    } catch (error) {
      const state = worthAnotherTry(attempts, error) ? 'waiting' : 'failed';
      await tx
        .updateTable('mail')
        .set({ state, attempts, last_tried_at: now, last_error: reasonOf(error) })
        .where('id', '=', row.id)
        .execute();
    }
    return true;
  });
}

/** What the mail server answered, without the address it answered about. */
function reasonOf(error: unknown): string {
  const { responseCode, code } = (error ?? {}) as { responseCode?: number; code?: string };
  return `${code ?? 'error'}${responseCode === undefined ? '' : ` ${responseCode}`}`.slice(0, 60);
}

/** Letters hold links and first names: their text is not kept longer than it is useful. */
export async function emptyOldLetters(database: OpenDatabase, now: Date): Promise<number> {
  const result = await asPostman(database, (tx) =>
    tx
      .updateTable('mail')
      .set({ body_text: '' })
      .where('body_text', '!=', '')
      .where('state', '!=', 'waiting')
      .where('written_at', '<', new Date(now.getTime() - giveUpAfter.keepTextDays * 86_400_000))
      .executeTakeFirst(),
  );
  return Number(result.numUpdatedRows);
}
