import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { postOf, type Scope, sharedTogether } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import type { DisclosureGiven } from './disclosure.form.ts';
import type { Target } from './share.ts';
import type { ShareRow } from './sharing.queries.ts';

interface Whose {
  readonly childId: string;
  readonly controllerId: string;
}

/**
 * Opens parts of a child's record to a post or a person from today. What was shared with the same before ends with it, so
 * that one line says what is shared with whom. `until` is the first day it is closed again.
 */
export async function share(
  work: Work,
  whose: Whose,
  target: Target,
  given: { readonly parts: readonly Scope[]; readonly until: Day; readonly reason: string },
  before: readonly ShareRow[],
): Promise<string> {
  const { today } = work.asking;
  const same = before.filter(
    (row) =>
      (row.to === null || row.to > today) &&
      (target.kind === 'post' ? row.post === target.post : row.personId === target.person.personId),
  );
  for (const row of same) await close(work, row, today);
  const id = randomUUID();
  const scopes = sharedTogether(given.parts);
  await work.write
    .insertInto('child_share')
    .values({
      id,
      child_id: whose.childId,
      controller_id: whose.controllerId,
      with_post: target.kind === 'post' ? target.post : null,
      with_person: target.kind === 'person' ? target.person.personId : null,
      scopes: [...scopes],
      during: rangeText(today, given.until),
      reason: given.reason,
      shared_by: work.asking.personId,
      shared_at: work.asking.now,
    })
    .execute();
  await recordEvent(work, {
    verb: 'sharing.decided',
    organisationId: whose.controllerId,
    childIds: [whose.childId],
    subject: { kind: 'share', id },
    reason: given.reason,
    values: [
      {
        field: 'share',
        before: same.map((row) => ({ scopes: row.scopes, to: row.to })),
        after: { with: target.kind === 'post' ? target.post : target.person.personId, scopes, until: given.until },
        childId: whose.childId,
      },
    ],
  });
  return id;
}

/** Closes a share today. */
export async function endShare(work: Work, whose: Whose, row: ShareRow): Promise<void> {
  await close(work, row, work.asking.today);
  await recordEvent(work, {
    verb: 'sharing.ended',
    organisationId: whose.controllerId,
    childIds: [whose.childId],
    subject: { kind: 'share', id: row.id },
    values: [{ field: 'share.to', before: row.to, after: work.asking.today, childId: whose.childId }],
  });
}

/** What began today was never shared for a day: it goes, and the audit keeps it. */
async function close(work: Work, row: ShareRow, today: Day): Promise<void> {
  if (row.from >= today) await work.write.deleteFrom('child_share').where('id', '=', row.id).execute();
  else
    await work.write
      .updateTable('child_share')
      .set({ during: sql<string>`daterange(lower(during), ${today}::date)` })
      .where('id', '=', row.id)
      .execute();
}

/** Adds an entry to the log of what was told to a body without access. A mistake is put right by another entry. */
export async function recordDisclosure(work: Work, whose: Whose, given: DisclosureGiven): Promise<string> {
  const id = randomUUID();
  await work.write
    .insertInto('disclosure')
    .values({
      id,
      child_id: whose.childId,
      controller_id: whose.controllerId,
      body_kind: given.bodyKind,
      body_name: given.bodyName,
      told_to: given.toldTo,
      told_on: given.toldOn,
      how: given.how,
      what: given.what,
      why: given.why,
      recorded_by: work.asking.personId,
      recorded_at: work.asking.now,
    })
    .execute();
  await recordEvent(work, {
    verb: 'disclosure.recorded',
    organisationId: whose.controllerId,
    childIds: [whose.childId],
    subject: { kind: 'disclosure', id },
  });
  return id;
}

export const targetName = (target: Target): string =>
  target.kind === 'post' ? postOf(target.post).label : target.person.name;
