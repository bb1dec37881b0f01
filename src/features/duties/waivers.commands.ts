import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { Existing } from './difference.ts';
import type { WaiverReason } from './duty-state.ts';

/** "Not needed because…": a duty is taken off the lists, by its key, so that it stays off when it is worked out again. */
export interface Waiving {
  readonly duty: Existing;
  readonly reason: WaiverReason;
  /** Why, in the person's own words: 3 to 500 characters. */
  readonly words: string;
}

/**
 * Records that a duty is not needed. The caller has decided access: `duty.waive-own` or `duty.waive` on the child,
 * `school-duty.waive` at the organisation. The headteacher sees it. Saying it twice changes nothing.
 */
export async function waive(work: Work, { duty, reason, words }: Waiving): Promise<void> {
  const { personId, now } = work.asking;
  if (personId === null) throw new Error('Only a person says that something is not needed.');
  const id = randomUUID();
  const written = await work.write
    .insertInto('duty_waiver')
    .values({
      id,
      rule: duty.rule,
      subject_kind: duty.subject.kind,
      subject_id: duty.subject.id,
      occurrence: duty.key,
      organisation_id: duty.organisationId,
      child_id: duty.childId,
      controller_id: duty.controllerId,
      reason_kind: reason,
      words,
      waived_by: personId,
      waived_at: now,
    })
    .onConflict((oc) =>
      oc
        .columns(['rule', 'subject_kind', 'subject_id', 'occurrence', 'organisation_id'])
        .where('withdrawn_at', 'is', null)
        .doNothing(),
    )
    .executeTakeFirst();
  if (Number(written.numInsertedOrUpdatedRows ?? 0) === 0) return;
  await recordEvent(work, {
    verb: 'duty.waived',
    organisationId: duty.organisationId,
    subject: { kind: 'duty-waiver', id },
    ...(duty.childId === null ? {} : { childIds: [duty.childId] }),
    reason: words,
    detail: { rule: duty.rule, reason },
  });
}

/** The head has looked at these. Those of other organisations are left as they are. */
export async function markWaiversSeen(work: Work, organisationId: string, waiverIds: readonly string[]): Promise<void> {
  if (waiverIds.length === 0) return;
  const seen = await work.write
    .updateTable('duty_waiver')
    .set({ seen_by: work.asking.personId, seen_at: work.asking.now })
    .where('id', 'in', [...waiverIds])
    .where('organisation_id', '=', organisationId)
    .where('seen_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning(['id', 'child_id'])
    .execute();
  if (seen.length === 0) return;
  await recordEvent(work, {
    verb: 'waivers.seen',
    organisationId,
    childIds: seen.flatMap((row) => row.child_id ?? []),
    detail: { waivers: seen.length },
  });
}

/** Takes a waiver back: the duty is due again as it was. False where there is none (any more) at the organisation. */
export async function withdrawWaiver(work: Work, organisationId: string, waiverId: string): Promise<boolean> {
  const row = await work.write
    .updateTable('duty_waiver')
    .set({ withdrawn_at: work.asking.now, withdrawn_by: work.asking.personId })
    .where('id', '=', waiverId)
    .where('organisation_id', '=', organisationId)
    .where('withdrawn_at', 'is', null)
    .returning(['id', 'child_id', 'rule'])
    .executeTakeFirst();
  if (row === undefined) return false;
  await recordEvent(work, {
    verb: 'waiver.withdrawn',
    organisationId,
    subject: { kind: 'duty-waiver', id: row.id },
    ...(row.child_id === null ? {} : { childIds: [row.child_id] }),
    detail: { rule: row.rule },
  });
  return true;
}
