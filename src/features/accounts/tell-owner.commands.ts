import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { changedLetter, type Letter } from './account-letters.ts';
import { resetUrl } from './urls.ts';

/** Mails the owner of an account, in the transaction of what the mail tells of. */
export async function tellOwner(
  work: Work,
  house: House,
  owner: { readonly personId: string; readonly email: string },
  letter: Letter,
): Promise<void> {
  await house.outlet.mail(work, {
    toPerson: owner.personId,
    toAddress: owner.email,
    subject: letter.subject,
    text: letter.text,
    kind: letter.kind,
    organisationId: null,
  });
}

/** Tells the owner what has changed about how they sign in: a whole sentence. */
export async function tellOfChange(
  work: Work,
  house: House,
  owner: { readonly personId: string; readonly email: string },
  what: string,
): Promise<void> {
  await tellOwner(work, house, owner, changedLetter(what, house.publicUrl + resetUrl));
}
