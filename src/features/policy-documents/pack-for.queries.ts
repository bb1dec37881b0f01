import { contains } from '../../calendar/index.ts';
import type { Pack } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { here } from '../organisations/index.ts';
import { postsHeldAt } from '../people/index.ts';
import type { Holder } from './check-posts.ts';

/** The pack a visitor's documents are checked by, in the words of their kind of organisation, and who holds its posts today. */
export async function packFor(
  work: Work,
  house: House,
  visitor: Visitor,
): Promise<{ readonly pack: Pack; readonly holders: readonly Holder[] | null }> {
  const found = await here(work, house.packs, visitor);
  const held = await postsHeldAt(work.read, found.organisation.id);
  const holders = held
    .filter((one) => contains(one, work.asking.today))
    .map(({ post, personName }) => ({ post, name: personName }));
  return { pack: found.pack, holders: found.organisation.kind === 'school' ? holders : null };
}
