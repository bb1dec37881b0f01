import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { OpenChild } from '../children/index.ts';
import type { CopyReader } from '../plans/index.ts';

/** Writes down that a copy was taken: of what, as what, and for whom. Opening the plan was a look by itself. */
export async function recordTaken(
  work: Work,
  child: OpenChild,
  planId: string,
  detail: { readonly format: string; readonly of: string; readonly reader: CopyReader | null },
): Promise<void> {
  await recordEvent(work, {
    verb: 'plan.printed',
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan', id: planId },
    detail,
  });
}
