import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { Stored } from '../../platform/files/index.ts';
import type { PepEvent } from './pep-events.ts';

export interface PepRecorded {
  readonly childId: string;
  readonly controllerId: string;
  readonly kind: PepEvent['kind'];
  /** The day it happened, however long ago. */
  readonly on: Day;
  readonly whoCame: string | null;
  readonly targets: string | null;
  readonly system: string | null;
  /** A document that was taken in before (src/platform/files), with its name as the browser gave it. */
  readonly document: (Stored & { readonly name: string }) | null;
  /** The fingerprint of the file it was read from, or that is kept with it. */
  readonly filePrint?: string | null;
  /** The record whose place it takes; the caller takes that one out. */
  readonly replacesId?: string | null;
}

/**
 * Records what happened with a PEP in another system or on paper, on its true date. Nothing is refused for being late:
 * a step that was missed is written down as it was. The caller has decided access and calls afterFacts.
 */
export async function recordPepEvent(work: Work, given: PepRecorded): Promise<string> {
  const id = randomUUID();
  const fileId = given.document === null ? null : await keepDocument(work, given, given.document);
  await work.write
    .insertInto('pep_event')
    .values({
      id,
      child_id: given.childId,
      controller_id: given.controllerId,
      kind: given.kind,
      on_day: given.on,
      who_came: given.whoCame,
      targets: given.targets,
      system_name: given.system,
      file_id: fileId,
      file_print: given.filePrint ?? null,
      replaces_id: given.replacesId ?? null,
      recorded_by: work.asking.personId,
      recorded_at: work.asking.now,
    })
    .execute();
  const { document, filePrint: _, ...told } = given;
  await recordEvent(work, {
    verb: `pep.${given.kind}`,
    organisationId: given.controllerId,
    childIds: [given.childId],
    subject: { kind: 'pep_event', id },
    values: [{ field: 'pep_event', before: null, after: told, childId: given.childId }],
    detail: { document: document !== null },
  });
  return id;
}

/** One at a time: two who bring in the same file make one record. */
export const lockPeps = (work: Work, childId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('peps ' || ${childId}, 0))`.execute(work.write);

async function keepDocument(work: Work, given: PepRecorded, document: Stored & { name: string }): Promise<string> {
  const id = randomUUID();
  await work.write
    .insertInto('stored_file')
    .values({
      id,
      controller_id: given.controllerId,
      child_id: given.childId,
      keyed_hash: document.hash,
      media_type: document.mediaType,
      name: document.name.slice(-200),
      size_bytes: document.size,
      stored_by: work.asking.personId,
      stored_at: work.asking.now,
    })
    .execute();
  return id;
}

/** It never was so, or was written on the wrong child. It stays to be read, and counts for nothing. */
export async function withdrawPepEvent(
  work: Work,
  event: { readonly id: string; readonly childId: string; readonly controllerId: string },
  reason: string,
): Promise<void> {
  await work.write
    .updateTable('pep_event')
    .set({ withdrawn_at: work.asking.now, withdrawn_reason: reason })
    .where('id', '=', event.id)
    .where('controller_id', '=', event.controllerId)
    .where('withdrawn_at', 'is', null)
    .execute();
  await recordEvent(work, {
    verb: 'pep.withdrawn',
    organisationId: event.controllerId,
    childIds: [event.childId],
    subject: { kind: 'pep_event', id: event.id },
    reason,
  });
}
