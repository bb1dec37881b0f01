import type { Actor } from '../access/index.ts';
import { recordEvent } from '../platform/audit/audit.ts';
import type { Work } from '../platform/database/database.ts';

/**
 * A listing at the terminal is a look at everybody in it, in the audit of the organisation it was about. Where it found nobody
 * and whoever asked does not work there, it stands in none: nobody writes in the audit of others.
 */
export async function recordListing(
  work: Work,
  actor: Actor,
  organisationId: string,
  childIds: readonly string[],
  how: string,
): Promise<void> {
  const theirs =
    childIds.length > 0 || ('posts' in actor && actor.posts.some((held) => held.organisationId === organisationId));
  await recordEvent(work, {
    verb: 'child.listed',
    organisationId: theirs ? organisationId : null,
    childIds,
    detail: { how },
  });
}
