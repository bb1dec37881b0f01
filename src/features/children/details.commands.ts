import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { type ChildDetails, changesIn, type DetailChange, NOTHING_KNOWN } from './child-details.ts';
import { detailsOf } from './details.queries.ts';

/** How a fact came: typed by somebody, or from an import. */
export type Source = 'hand' | `import:${string}`;

/** Makes the anchor of a child new to everybody here, held by a controller. Facts follow. */
export async function addAnchor(work: Work, controllerId: string, demo = false): Promise<string> {
  const id = randomUUID();
  await work.write
    .insertInto('child')
    .values({ id, controller_id: controllerId, demo, created_at: work.asking.now })
    .execute();
  return id;
}

/**
 * Writes what a controller knows of a child: only the fields in `patch`. Typed by hand, a field is marked so that the
 * next import does not overwrite it. Returns what changed; nothing is written when nothing did. The caller has decided
 * access and refreshes duties (afterFacts).
 */
export async function saveDetails(
  work: Work,
  childId: string,
  controllerId: string,
  patch: Partial<ChildDetails>,
  source: Source,
): Promise<readonly DetailChange[]> {
  const known = await detailsOf(work.read, childId, controllerId);
  const changes = changesIn(known ?? NOTHING_KNOWN, patch);
  const values = Object.fromEntries(changes.map((change) => [change.field, change.after]));
  if (known === undefined) {
    await work.write
      .insertInto('child_details')
      .values({
        child_id: childId,
        controller_id: controllerId,
        ...values,
        created_at: work.asking.now,
        changed_at: work.asking.now,
      })
      .execute();
  } else if (changes.length > 0) {
    await work.write
      .updateTable('child_details')
      .set({ ...values, changed_at: work.asking.now })
      .where('child_id', '=', childId)
      .where('controller_id', '=', controllerId)
      .execute();
  }
  if (changes.length === 0) return changes;
  if (source === 'hand' && known !== undefined) {
    await markCorrected(
      work,
      childId,
      controllerId,
      changes.map((change) => `details.${change.field}`),
    );
  }
  await recordEvent(work, {
    verb: known === undefined ? 'child.added' : 'child.corrected',
    organisationId: controllerId,
    childIds: [childId],
    values: changes.map((change) => ({ ...change, childId })),
    detail: { source },
  });
  return changes;
}

/** Fields somebody put right by hand: an import shows them and leaves them. */
export async function markCorrected(
  work: Work,
  childId: string,
  controllerId: string,
  fields: readonly string[],
): Promise<void> {
  if (fields.length === 0) return;
  await work.write
    .insertInto('hand_correction')
    .values(
      fields.map((field) => ({
        child_id: childId,
        controller_id: controllerId,
        field,
        corrected_by: work.asking.personId,
        corrected_at: work.asking.now,
      })),
    )
    .onConflict((oc) =>
      oc.columns(['child_id', 'controller_id', 'field']).doUpdateSet((eb) => ({
        corrected_by: eb.ref('excluded.corrected_by'),
        corrected_at: eb.ref('excluded.corrected_at'),
      })),
    )
    .execute();
}

/**
 * What follows from changed facts, for the children concerned: who else may see them, two records of one child joined
 * where both sides have said so, and what is due. Last in every command that changes a fact, in its transaction.
 *
 * @returns where records that were emptied by joining are now: the id they had, and the id of the one record they are part of
 */
export async function afterFacts(
  work: Work,
  house: House,
  childIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const joined = new Map<string, string>();
  if (childIds.length === 0) return joined;
  const ids = [...new Set(childIds)];
  await sql`select app.refresh_grants(${ids}::uuid[])`.execute(work.write);
  // Either side may be the later one to say it: the school that this authority looks after the child, or the authority
  // that the child with this UPN is one of theirs.
  const { rows } = await sql<{ kept: string; emptied: string | null }>`
    with concerned as (
      select c.id from child c where c.id = any (${ids}::uuid[])
      union select other.child_id from child_details mine join child_details other on other.upn = mine.upn
        where mine.child_id = any (${ids}::uuid[]) and other.child_id <> mine.child_id
    ), opened as (
      select distinct g.child_id, g.organisation_id from child_grant g join organisation o on o.id = g.organisation_id
      where g.child_id in (select id from concerned) and o.kind = 'authority' and g.scope in ('looked-after', 'case-holder')
        and g.during @> (select app.today()))
    select child_id as kept, app.join_with_authority(child_id, organisation_id) as emptied from opened`.execute(
    work.write,
  );
  for (const { kept, emptied } of rows) if (emptied !== null) joined.set(emptied, kept);
  if (joined.size > 0) {
    const kept = [...new Set(joined.values())];
    await sql`select app.refresh_grants(${kept}::uuid[])`.execute(work.write);
    await recordEvent(work, {
      verb: 'child.joined',
      organisationId: null,
      childIds: kept,
      detail: { records: joined.size },
    });
  }
  const concerned = new Set([...ids, ...joined.keys(), ...joined.values()]);
  await house.refreshDuties(
    work,
    [...concerned].map((id) => ({ kind: 'child', id })),
  );
  return joined;
}
