import { randomUUID } from 'node:crypto';
import { organisationWords } from '../../packs/model.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, mustBeAllowed } from '../../web/doer.ts';
import type { House, WorkPlace } from '../../web/house.ts';
import { addressesOfHead, addressOf } from './question-addresses.queries.ts';
import { latestRelease } from './releases.queries.ts';
import { assuranceQuestionsUrl, questionsUrl } from './urls.ts';

type Asks = Pick<House, 'outlet' | 'packs' | 'publicUrl'>;

/** A governor asks the school. The head is told by mail that there is a question. */
export async function askQuestion(
  work: Work,
  house: Asks,
  doer: Doer,
  organisation: WorkPlace,
  asked: { readonly promise: string | null; readonly words: string },
): Promise<string> {
  mustBeAllowed(work, doer, 'question.ask', asFacts(organisation));
  const { personId, now } = work.asking;
  if (personId === null) throw new Error('Only a person asks.');
  const { promise, words } = asked;
  const organisationId = organisation.id;
  const id = randomUUID();
  const release = await latestRelease(work.read, organisationId);
  await work.write
    .insertInto('governor_question')
    .values({
      id,
      organisation_id: organisationId,
      release_id: release?.id ?? null,
      commitment: promise,
      question: words,
      asked_by: personId,
      asked_at: now,
    })
    .execute();
  await recordEvent(work, {
    verb: 'question.asked',
    organisationId,
    subject: { kind: 'governor-question', id },
    detail: { promise },
  });
  const { governor, the } = organisationWords(house.packs.england, organisation);
  for (const head of await addressesOfHead(work.read, organisationId)) {
    await house.outlet.mail(work, {
      toPerson: head.personId,
      toAddress: head.email,
      subject: `A ${governor} has asked ${the} a question`,
      text: `A ${governor} has asked a question about ${the}’s promises.\n\nRead it and answer it here:\n${house.publicUrl}${assuranceQuestionsUrl}\n`,
      kind: 'question',
      organisationId,
    });
  }
  return id;
}

/**
 * The school answers, once. False when somebody has answered already, or there is
 * no such question.
 */
export async function answerQuestion(
  work: Work,
  house: Asks,
  doer: Doer,
  organisation: WorkPlace,
  answer: { readonly questionId: string; readonly words: string },
): Promise<boolean> {
  mustBeAllowed(work, doer, 'question.answer', asFacts(organisation));
  const { questionId, words } = answer;
  const organisationId = organisation.id;
  const { personId, now } = work.asking;
  const answered = await work.write
    .updateTable('governor_question')
    .set({ answer: words, answered_by: personId, answered_at: now })
    .where('id', '=', questionId)
    .where('organisation_id', '=', organisationId)
    .where('answer', 'is', null)
    .returning('asked_by')
    .executeTakeFirst();
  if (answered === undefined) return false;
  await recordEvent(work, {
    verb: 'question.answered',
    organisationId,
    subject: { kind: 'governor-question', id: questionId },
  });
  const email = await addressOf(work.read, answered.asked_by);
  const { the } = organisationWords(house.packs.england, organisation);
  if (email !== null) {
    await house.outlet.mail(work, {
      toPerson: answered.asked_by,
      toAddress: email,
      subject: `${the.replace('t', 'T')} has answered your question`,
      text: `${the.replace('t', 'T')} has answered a question you asked about its promises.\n\nRead the answer here:\n${house.publicUrl}${questionsUrl}\n`,
      kind: 'question',
      organisationId,
    });
  }
  return true;
}
