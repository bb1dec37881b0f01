import type { Lead } from '../../packs/model.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { type AnswerFile, filesOf, type GivenFile, keepFile, lockPart, takeFileAway } from '../plans/index.ts';
import { leadWords, MOST_FILES, TOO_MANY } from '../plans/model.ts';
import type { Invited } from './invitations.queries.ts';
import { type InvitedWork, ownPartOf, recordInvited, saveOwnAnswers } from './own-part.commands.ts';

/** Adds a file to what somebody invited answered: named by a version of their own, beside anybody else’s. What was wrong, or null. */
export async function addOwnFile(
  { work, invited }: InvitedWork,
  house: House,
  question: string,
  given: GivenFile,
): Promise<string | null> {
  await lockPart(work, invited.partId);
  const rows = await ownFiles({ work, invited }, question);
  if (rows.length >= MOST_FILES) return TOO_MANY;
  const kept = await keepFile(work, house, placeOf(invited, question), given);
  if ('problem' in kept) return kept.problem;
  await saveOwnAnswers(work, house, invited, new Map([[question, [...rows, kept.row]]]));
  await recordInvited(work, invited, 'plan.file-added', { detail: { file: kept.row.file } });
  return null;
}

/** Takes away again what they added themselves; row security lets them take no other. */
export async function removeOwnFile({ work, invited }: InvitedWork, house: House, file: AnswerFile): Promise<void> {
  await lockPart(work, invited.partId);
  const rows = await ownFiles({ work, invited }, file.question);
  await takeFileAway(work, file, leadWords(invited.lead as Lead));
  const left = rows.filter((row) => row.file !== file.id);
  await saveOwnAnswers(work, house, invited, new Map([[file.question, left.length === 0 ? null : left]]));
  await recordInvited(work, invited, 'plan.file-taken-away', { detail: { file: file.id } });
}

export const recordOwnOpened = (work: Work, invited: Invited, fileId: string): Promise<void> =>
  recordInvited(work, invited, 'plan.file-opened', { detail: { file: fileId } });

/** The files of one question as they added them. */
async function ownFiles(mine: InvitedWork, question: string) {
  return filesOf((await ownPartOf(mine)).answers.get(question) ?? null);
}

const placeOf = (invited: Invited, question: string) => ({
  ...{ planId: invited.planId, partId: invited.partId, childId: invited.childId, question },
  ...{ controllerId: invited.controllerId, organisationId: invited.controllerId },
  by: { invitation: invited.invitationId },
});
