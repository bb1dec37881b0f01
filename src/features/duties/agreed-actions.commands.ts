import { randomUUID } from 'node:crypto';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { AgreedAction } from './agreed-actions.queries.ts';

export interface Agreeing {
  /** Null for an action about the school itself. */
  readonly childId: string | null;
  readonly organisationId: string;
  /** Where its owner works, where that is somewhere else: their list shows it. */
  readonly ownedAt?: string;
  readonly what: string;
  readonly owner: { readonly post: string } | { readonly personId: string };
  readonly dueOn: Day;
  /** Where it was agreed, and in which: `cohort-review`. */
  readonly from: { readonly kind: string; readonly id: string | null };
}

/** Writes down an action with its owner and day. The caller has decided `action.agree`. Returns its id. */
export async function agreeAction(work: Work, given: Agreeing): Promise<string> {
  const id = randomUUID();
  await work.write
    .insertInto('agreed_action')
    .values({
      id,
      child_id: given.childId,
      controller_id: given.organisationId,
      organisation_id: given.ownedAt ?? given.organisationId,
      what: given.what,
      owner_post: 'post' in given.owner ? given.owner.post : null,
      owner_person: 'personId' in given.owner ? given.owner.personId : null,
      due_on: given.dueOn,
      from_kind: given.from.kind,
      from_id: given.from.id,
      agreed_by: work.asking.personId,
      agreed_at: work.asking.now,
    })
    .execute();
  await recordEvent(work, {
    verb: 'action.agreed',
    organisationId: given.organisationId,
    subject: { kind: 'action', id },
    ...(given.childId === null ? {} : { childIds: [given.childId] }),
    detail: { from: given.from.kind },
  });
  return id;
}

/** Says that an action was done, with its true day. Doing it twice changes nothing. */
export async function completeAction(work: Work, action: AgreedAction, on: Day): Promise<void> {
  const written = await work.write
    .updateTable('agreed_action')
    .set({ done_on: on, done_by: work.asking.personId, done_said_at: work.asking.now })
    .where('id', '=', action.id)
    .where('done_on', 'is', null)
    .executeTakeFirst();
  if (Number(written.numUpdatedRows) === 0) return;
  await recordEvent(work, {
    verb: 'action.done',
    organisationId: action.organisationId,
    subject: { kind: 'action', id: action.id },
    ...(action.childId === null ? {} : { childIds: [action.childId] }),
  });
}
