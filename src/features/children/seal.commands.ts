import type { Day } from '../../calendar/index.ts';
import { recordEvents } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { closedHash } from './closed-identifiers.queries.ts';
import { closedName, closedNumbers } from './closed-identifiers.ts';

/** A record to close, by the organisation that says so. */
export interface Sealing {
  readonly childId: string;
  readonly controllerId: string;
  /** Until when the law has it kept, where the day of the adoption is known. */
  readonly keepUntil?: Day;
}

/**
 * Seals records on adoption: row security then shows them to nobody here, and keyed hashes of their numbers refuse them
 * in every later file. There is no way back in the product. The caller has decided access (child.adopt, or an
 * authority's return that says adopted) and ends with afterFacts, which closes what was open to others and withdraws
 * what was due. Records that are sealed already are left as they are.
 */
export async function sealChildren(
  work: Work,
  house: House,
  sealings: readonly Sealing[],
  reason: string,
): Promise<void> {
  const asked = new Map(sealings.map((sealing) => [sealing.childId, sealing]));
  if (asked.size === 0) return;
  const sealed = await work.read
    .selectFrom('sealed_child')
    .select('child_id')
    .where('child_id', 'in', [...asked.keys()])
    .execute();
  for (const row of sealed) asked.delete(row.child_id);
  const ids = [...asked.keys()];
  if (ids.length === 0) return;
  const known = await work.read
    .selectFrom('child_details as d')
    .innerJoin('organisation as o', 'o.id', 'd.controller_id')
    .select(['d.child_id', 'd.controller_id', 'o.kind', 'd.upn', 'd.former_upn', 'd.uln', 'd.authority_child_id'])
    .select(['d.family_name', 'd.given_names', 'd.preferred_name', 'd.date_of_birth'])
    .where('d.child_id', 'in', ids)
    .execute();
  const texts = known.flatMap((row) => {
    const identity = {
      upn: row.upn,
      formerUpn: row.former_upn,
      uln: row.uln,
      authorityChildId:
        row.authority_child_id !== null && row.kind === 'authority'
          ? { authority: row.controller_id, number: row.authority_child_id }
          : null,
      familyName: row.family_name,
      givenNames: row.given_names,
      dateOfBirth: row.date_of_birth,
    };
    return [
      ...closedNumbers(identity),
      ...[closedName(identity), closedName({ ...identity, givenNames: row.preferred_name })].filter(
        (text) => text !== null,
      ),
    ];
  });
  await closeIdentifiers(work, house, texts);
  await recordEvents(
    work,
    [...asked.values()].map(({ childId, controllerId }) => ({
      verb: 'child.sealed',
      organisationId: controllerId,
      childIds: [childId],
      subject: { kind: 'child', id: childId },
      reason,
    })),
  );
  await work.write
    .insertInto('sealed_child')
    .values(
      ids.map((child_id) => ({
        child_id,
        sealed_at: work.asking.now,
        sealed_by: work.asking.personId,
        reason,
        keep_until: asked.get(child_id)?.keepUntil ?? null,
      })),
    )
    .execute();
}

export const sealChild = (work: Work, house: House, sealing: Sealing, reason: string): Promise<void> =>
  sealChildren(work, house, [sealing], reason);

/**
 * Closes identifiers (closedNumbers, closedName) so that no later file brings them in: those of a sealed record, and
 * those of a child who was adopted before anything of them was stored here.
 */
export async function closeIdentifiers(work: Work, house: House, texts: readonly string[]): Promise<void> {
  const hashes = [...new Set(texts)].map((text) => ({
    hash: closedHash(house.keys, text),
    closed_at: work.asking.now,
  }));
  for (let at = 0; at < hashes.length; at += 1000) {
    await work.write
      .insertInto('closed_identifier')
      .values(hashes.slice(at, at + 1000))
      .onConflict((oc) => oc.doNothing())
      .execute();
  }
}
