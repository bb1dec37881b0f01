import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { questionAddresses } from './asked.queries.ts';
import type { OneLook } from './looks.queries.ts';
import { askedUrl, looksUrl } from './urls.ts';
import { whyNotAsked } from './why-not-asked.ts';

/** Asks whoever looked why they did. The caller has decided looks.ask on this child. */
export async function askWhy(
  work: Work,
  house: House,
  at: { readonly childId: string; readonly controllerId: string },
  look: OneLook,
): Promise<void> {
  const by = work.asking.personId;
  const not = whyNotAsked(look, by);
  if (not !== null || by === null || look.personId === null) throw new Refused('cannot be asked', not ?? '');
  const asked = await work.write
    .insertInto('look_question')
    .values({
      child_id: at.childId,
      controller_id: at.controllerId,
      audit_event_id: look.eventId,
      asked_of: look.personId,
      asked_by: by,
      asked_at: work.asking.now,
    })
    .onConflict((oc) => oc.column('audit_event_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (asked === undefined) throw new Refused('asked already', ASKED_ALREADY);
  await recordEvent(work, {
    verb: 'looks.asked',
    organisationId: at.controllerId,
    childIds: [at.childId],
    subject: { kind: 'look_question', id: asked.id },
    detail: { event: look.eventId },
  });
  const { askedOf } = await questionAddresses(work.read, asked.id);
  if (askedOf !== null) {
    await house.outlet.mail(work, {
      toPerson: look.personId,
      toAddress: askedOf,
      subject: 'Mainstay asks you something',
      text: `A headteacher asks why you opened a record.\n\nWhich one, and where to answer, is here after signing in: ${house.publicUrl}${askedUrl}\n\nBeing asked does not mean that it was wrong.\n`,
      kind: 'look-question',
      organisationId: at.controllerId,
    });
  }
}

const ASKED_ALREADY = 'This look has been asked about already. The answer, when it comes, stands beside the look.';

/** The one answer of the person asked. Nobody changes it afterwards; the one who asked is told by mail that it is there. */
export async function answerWhy(
  work: Work,
  house: House,
  question: { readonly id: string; readonly childId: string },
  organisationId: string,
  answer: string,
): Promise<void> {
  const done = await work.write
    .updateTable('look_question')
    .set({ answer, answered_at: work.asking.now })
    .where('id', '=', question.id)
    .where('asked_of', '=', work.asking.personId)
    .where('answer', 'is', null)
    .returning(['asked_by', 'controller_id'])
    .executeTakeFirst();
  if (done === undefined) throw new NothingHere('question answered, or of somebody else');
  await recordEvent(work, {
    verb: 'looks.answered',
    organisationId,
    childIds: [question.childId],
    subject: { kind: 'look_question', id: question.id },
  });
  const { askedBy } = await questionAddresses(work.read, question.id);
  if (askedBy === null) return;
  await house.outlet.mail(work, {
    toPerson: done.asked_by,
    toAddress: askedBy,
    subject: 'Somebody has answered you in Mainstay',
    text: `You asked why a record was opened, and there is an answer.\n\nIt stands beside the look, after signing in: ${house.publicUrl}${looksUrl(question.childId)}\n`,
    kind: 'look-question',
    organisationId: done.controller_id,
  });
}
