import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { Invited } from '../invitations/index.ts';
import { keptFrom, voiceReaders } from './voice-readers.queries.ts';
import { choosable } from './voice-readers.ts';

/**
 * The child chooses who does not see an answer: these people and nobody else from now on. Whoever always reads it cannot be
 * chosen, whatever is sent. Nobody is told; row security keeps the answer from them, and no copy holds it.
 */
export async function keepFrom(
  work: Work,
  invited: Invited,
  question: string,
  personIds: readonly string[],
): Promise<void> {
  const chosen = choosable(await voiceReaders(work.read), personIds);
  const before = ((await keptFrom(work.read, invited.partId)).get(question) ?? []).map(({ personId }) => personId);
  const added = chosen.filter((id) => !before.includes(id));
  const lifted = before.filter((id) => !chosen.includes(id));
  if (added.length > 0) {
    await work.write
      .insertInto('voice_kept_from')
      .values(
        added.map((personId) => ({
          ...{ plan_id: invited.planId, part_id: invited.partId, child_id: invited.childId, question },
          ...{ controller_id: invited.controllerId, organisation_id: invited.controllerId, person_id: personId },
          ...{ invitation_id: invited.invitationId, chosen_at: work.asking.now },
        })),
      )
      .execute();
  }
  if (lifted.length > 0) {
    await work.write
      .updateTable('voice_kept_from')
      .set({ lifted_at: work.asking.now })
      .where('part_id', '=', invited.partId)
      .where('question', '=', question)
      .where('person_id', 'in', lifted)
      .where('lifted_at', 'is', null)
      .execute();
  }
  if (added.length + lifted.length === 0) return;
  await recordEvent(work, {
    verb: 'plan.voice-readers-chosen',
    organisationId: invited.controllerId,
    childIds: [invited.childId],
    subject: { kind: 'invitation', id: invited.invitationId },
    // that there was a choice, and never from whom: the audit is read by people who may be among them
    detail: { plan: invited.planId, question },
  });
}
