import { sql } from 'kysely';
import { recordEvents } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, mustBeAllowed } from '../../web/doer.ts';
import { markChildrenChanged } from '../duties/index.ts';
import type { Organisation } from '../organisations/index.ts';
import type { Change, Role } from './caseload.ts';

/** Who looks at a caseload by name is kept, child by child. */
export async function recordCaseloadLook(work: Work, organisationId: string, named: readonly string[]): Promise<void> {
  if (named.length === 0) return;
  await recordEvents(work, [
    { verb: 'child.listed', organisationId, childIds: [...named], detail: { how: 'caseloads' } },
  ]);
}

/**
 * Gives children to somebody from a day on, in one step: whoever had them until then has them no longer. Cover is beside
 * the social worker, for its days alone. Written by app.give_children, since whoever gives may see no child: it refuses a
 * child who is not the authority's, a day gone by, and a person who holds no post for it on that day.
 */
export async function giveChildren(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  given: { readonly role: Role; readonly childIds: readonly string[]; readonly to: string; readonly change: Change },
): Promise<void> {
  mustBeAllowed(work, doer, 'caseload.set', asFacts(organisation));
  const { role, childIds, to, change } = given;
  const relation = change.kind === 'cover' ? 'cover-social-worker-of' : role;
  const end = change.kind === 'cover' ? change.to : null;
  const { rows } = await sql<{ given_child: string; had: string | null }>`
    select given_child, had from app.give_children(
      ${organisation.id}::uuid, ${relation}, ${childIds}::uuid[], ${to}::uuid, ${change.from}::date, ${end}::date)`.execute(
    work.write,
  );
  await recordEvents(
    work,
    rows.map(({ given_child: childId, had }) => ({
      verb: 'caseload.set',
      organisationId: organisation.id,
      childIds: [childId],
      subject: { kind: 'person', id: to },
      values: [{ field: relation, before: had, after: { person: to, from: change.from, to: end }, childId }],
    })),
  );
  await markChildrenChanged(work, childIds);
}
