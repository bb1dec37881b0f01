import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { OutgoingMail } from '../../web/outlet.ts';
import { type MayWrite, mayWrite } from './contact.ts';
import { isUnsafeAddress } from './contacts.queries.ts';

export interface LetterToContact {
  readonly subject: string;
  readonly text: string;
  readonly kind: string;
  readonly calendar?: OutgoingMail['calendar'];
}

/**
 * The one door for mail to somebody around a child. Nothing is written to a person marked as unsafe, under whichever child
 * and by whichever organisation the mark was made; the answer says why not. The row is held until the transaction ends, so
 * that a mark made meanwhile finds the letter and withdraws it.
 */
export async function writeToContact(
  work: Work,
  house: House,
  contactId: string,
  letter: LetterToContact,
): Promise<MayWrite> {
  const row = await work.write
    .selectFrom('contact')
    .select(['id', 'controller_id', 'email', 'unsafe', 'during'])
    .where('id', '=', contactId)
    .forShare()
    .executeTakeFirst();
  if (row === undefined) return { may: false, because: 'not-now' };
  const answer = mayWrite({ email: row.email, unsafe: row.unsafe, ...row.during }, work.asking.today);
  if (!answer.may) return answer;
  if (await isUnsafeAddress(work.read, answer.address)) return { may: false, because: 'unsafe' };
  await house.outlet.mail(work, {
    toPerson: null,
    toContact: row.id,
    toAddress: answer.address,
    subject: letter.subject,
    text: letter.text,
    kind: letter.kind,
    ...(letter.calendar === undefined ? {} : { calendar: letter.calendar }),
    organisationId: row.controller_id,
  });
  return answer;
}
