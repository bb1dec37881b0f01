import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';

/** A list of what is due is a look at every child on it. A list without children is none. */
export async function recordListed(
  work: Work,
  organisationId: string,
  childIds: readonly string[],
  how: string,
): Promise<void> {
  const once = [...new Set(childIds)];
  if (once.length > 0)
    await recordEvent(work, { verb: 'child.listed', organisationId, childIds: once, detail: { how } });
}
