import type { Work } from '../platform/database/database.ts';

/**
 * What a command asks to happen after its transaction: mail and jobs. Both are written in the same transaction, so a
 * command that fails sends nothing and one that succeeds forgets nothing.
 */
export interface Outlet {
  /** Queues a job; `data` holds ids, never names. `key` keeps a second one of the same from being queued while one waits. */
  enqueue(
    work: Work,
    job: string,
    data: Record<string, unknown>,
    options?: { key?: string; after?: Date },
  ): Promise<void>;
  /** Queues a mail. The text never joins a child's full name with a status. */
  mail(work: Work, mail: OutgoingMail): Promise<void>;
  /** The same for many, in few statements however many there are. */
  mails(work: Work, mails: readonly OutgoingMail[]): Promise<void>;
}

export interface CalendarEvent {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

export interface OutgoingMail {
  readonly toPerson: string | null;
  /** One of the people around a child. To them only through writeToContact() of src/features/contacts; the database refuses the unsafe. */
  readonly toContact?: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  /** What it is for: 'invitation', 'reset', 'digest', 'glass'. */
  readonly kind: string;
  /** An event that goes along for the reader's calendar (iCalendar). */
  readonly calendar?: CalendarEvent;
  readonly organisationId: string | null;
}
