import type { Work } from '../../platform/database/database.ts';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { resetSecondFactor } from '../accounts/index.ts';
import { organisationOf } from '../organisations/index.ts';
import { personAt } from './people.queries.ts';
import { tellOthers } from './tell-others.commands.ts';

/** Lets somebody set up their second step anew. Whoever could do it alone could take over a sign-in: others are told. */
export async function letSetUpAnew(work: Work, house: House, visitor: Visitor, personId: string): Promise<void> {
  await resetSecondFactor(work, house, visitor, personId);
  const organisation = await organisationOf(work.read, visitor.organisation?.id ?? '');
  if (organisation === undefined) throw new NothingHere('organisation');
  const person = await personAt(work.read, organisation.id, personId);
  await tellOthers(work, house, organisation, {
    alert: 'second-factor-reset',
    words: `${person?.name ?? 'A colleague'} was let set up the second step of their sign-in anew.`,
  });
}
