import { createHash, randomUUID } from 'node:crypto';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { type FileRow, type OpenPlan, type PlanCopy, type PlanTerm, termWords } from '../plans/index.ts';
import { kindWords, outcomeWords, type Target } from '../targets/index.ts';
import {
  AGREED_MONEY,
  agreedMoneyTitle,
  filesIn,
  type HandedMoney,
  type HandedOver,
  type HandedTarget,
  leftOut,
  sectionsToHand,
} from './handing-over.ts';
import type { Handover } from './handover.ts';
import { filesThatStand, whoIsTold } from './handovers.queries.ts';
import { handoverUrl } from './urls.ts';

export interface Offering {
  /** The next school; one that is not in Mainstay by name, with how the plan was sent to it. */
  readonly to: { readonly id: string } | { readonly name: string; readonly how: string };
  readonly firstDay: Day;
  readonly sections: readonly string[];
  readonly childAgreed: boolean;
}

/** Leads the plan, where it is held, and of a record that is theirs. */
export const mayHandOver = ({ leadsPlan, isOpenForWriting, plan }: OpenPlan): boolean =>
  leadsPlan && isOpenForWriting && plan.state !== 'cancelled';

/** Offers the plan to the next school: what may go is kept as it is now, and waits for that school's yes. Returns its id. */
export async function offerHandover(
  work: Work,
  house: House,
  opened: OpenPlan,
  copy: PlanCopy<'now'>,
  { targets, money }: { readonly targets: readonly Target[]; readonly money: readonly HandedMoney[] },
  offering: Offering,
): Promise<string> {
  if (!mayHandOver(opened)) throw new Refused('Does not lead the plan.', 'Whoever leads the plan hands it over.');
  const { child, plan } = opened;
  const { personId, now, today } = work.asking;
  const sections = sectionsToHand(copy, offering.sections, offering.childAgreed);
  const gives = money.length > 0 && offering.sections.includes(AGREED_MONEY);
  const id = randomUUID();
  const of = { child_id: child.id, controller_id: child.writesFor, organisation_id: child.writesFor };
  const to = offering.to;
  await work.write
    .insertInto('handover')
    .values({
      ...{ ...of, id, plan_id: plan.id, first_day: offering.firstDay, child_name: child.name.full },
      ...('id' in to ? { to_organisation_id: to.id } : { to_name: to.name, sent_how: to.how }),
      offered: [...new Set([...sections.map(({ title }) => title), ...(gives ? [agreedMoneyTitle] : [])])],
      left_out: JSON.stringify(leftOut(copy, sections)),
      ...{ child_agreed: offering.childAgreed, offered_on: today, offered_by: personId, offered_at: now },
    })
    .execute();
  const handed: HandedOver = {
    ...{ version: 1, title: copy.title, term: copy.term, on: today, sections },
    targets: targets.flatMap(handedTarget),
    ...(gives ? { money } : {}),
  };
  const body = JSON.stringify(handed);
  const hash = createHash('sha256').update(body).digest('hex');
  await work.write
    .insertInto('handover_body')
    .values({ ...of, handover_id: id, body, hash, kept_by: personId, kept_at: now })
    .execute();
  if ('id' in to) await giveFiles(work, { ...of, handover_id: id }, plan.id, filesIn(sections));
  await tell(work, child.writesFor, child.id, 'handover.offered', id, null);
  if ('id' in to) {
    const people = await whoIsTold(work.read, id);
    await house.outlet.mails(
      work,
      people.map(({ id: toPerson, email }) => ({
        ...{ toPerson, toAddress: email, kind: 'handover', organisationId: to.id },
        subject: 'A plan is offered to you',
        text: `Another school offers you a plan. Whose it is, and what is in it, is here after signing in:\n\n${house.publicUrl}${handoverUrl(id)}\n\nNothing of it opens until you accept it.\n`,
      })),
    );
  }
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
  return id;
}

/** The files of what goes, as far as they stand and whoever offers reads them: the next school's yes opens each. */
async function giveFiles(
  work: Work,
  of: { child_id: string; controller_id: string; organisation_id: string; handover_id: string },
  planId: string,
  files: readonly FileRow[],
): Promise<void> {
  const { personId, now } = work.asking;
  const standing = await filesThatStand(work.read, planId);
  const rows = files
    .filter(({ file }) => standing.has(file))
    .map(({ file }) => ({ ...of, file_id: file, given_by: personId, given_at: now }));
  if (rows.length > 0) await work.write.insertInto('handover_file').values(rows).execute();
}

const handedTarget = ({ success, kind, term, outcome, withdrawn, planCancelled }: Target): HandedTarget[] =>
  withdrawn !== null || planCancelled
    ? []
    : [
        {
          ...{ success, kind: kindWords[kind], term: term === null ? null : termWords(term as PlanTerm) },
          ...{ outcome: outcome === null ? null : outcomeWords[outcome.outcome], why: outcome?.why ?? null },
          impact: outcome?.impact ?? null,
        },
      ];

/** The next school's yes or no, once. False: it was answered or taken back meanwhile. */
export async function answerHandover(
  work: Work,
  house: House,
  handover: Handover,
  given: {
    readonly answer: 'accepted' | 'refused' | 'taken-back';
    readonly reason: string | null;
    readonly asId: string;
  },
): Promise<boolean> {
  const whose = given.answer === 'taken-back' ? handover.fromId : handover.toId;
  if (whose !== given.asId) throw new Refused('Is not that school.', 'This answer is another school’s to give.');
  if (handover.answer !== null) return false;
  const { personId, now, today } = work.asking;
  const rows = await work.write
    .insertInto('handover_answer')
    .values({
      ...{
        handover_id: handover.id,
        child_id: handover.childId,
        controller_id: given.asId,
        organisation_id: given.asId,
      },
      ...{ answer: given.answer, reason: given.reason, answered_on: today, answered_by: personId, answered_at: now },
    })
    .onConflict((oc) => oc.column('handover_id').doNothing())
    .returning('handover_id')
    .execute();
  if (rows.length === 0) return false;
  await tell(work, given.asId, handover.childId, `handover.${given.answer}`, handover.id, given.reason);
  await house.refreshDuties(work, [{ kind: 'child', id: handover.childId }]);
  return true;
}

const tell = (work: Work, organisationId: string, childId: string, verb: string, id: string, reason: string | null) =>
  recordEvent(work, {
    ...{ verb, organisationId, childIds: [childId], subject: { kind: 'handover', id } },
    ...(reason === null ? {} : { reason }),
  });
