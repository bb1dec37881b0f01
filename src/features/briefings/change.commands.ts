import type { Day } from '../../calendar/index.ts';
import type { Outcome } from '../../web/doer.ts';
import { changed, type Keeping, mustKeep } from './keeping.commands.ts';

/** Takes somebody out: they are not waited for. */
export async function leaveOut(keeping: Keeping, person: string, reason: string): Promise<Outcome<null>> {
  const { work, organisation, briefing } = keeping;
  mustKeep(work, keeping.doer, organisation, briefing);
  const words = reason.trim().replace(/\s+/g, ' ');
  if (words.length < 3) return { problems: { reason: 'Say in a word or two why they are not asked' } };
  if (words.length > 300) return { problems: { reason: 'Keep it under 300 letters' } };
  const named = { how: 'left-out', reason: words, by_person: work.asking.personId ?? '', at: work.asking.now };
  await work.write
    .insertInto('briefing_reader')
    .values({ organisation_id: organisation.id, briefing_id: briefing.id, person_id: person, ...named })
    .onConflict((conflict) => conflict.columns(['briefing_id', 'person_id']).doUpdateSet(named))
    .execute();
  await changed(keeping, 'briefing.left-out', { person });
  return { done: null };
}

/** Asks somebody again who was taken out: by name from now on. */
export async function askAgain(keeping: Keeping, person: string): Promise<void> {
  const { work, organisation, briefing } = keeping;
  mustKeep(work, keeping.doer, organisation, briefing);
  await work.write
    .updateTable('briefing_reader')
    .set({ how: 'chosen', reason: null, by_person: work.asking.personId ?? '', at: work.asking.now })
    .where('briefing_id', '=', briefing.id)
    .where('person_id', '=', person)
    .where('how', '=', 'left-out')
    .execute();
  await changed(keeping, 'briefing.asked-again', { person });
}

/** Gives everybody another day. */
export async function moveDue(keeping: Keeping, dueOn: Day | null): Promise<Outcome<null>> {
  const { work, organisation, briefing } = keeping;
  mustKeep(work, keeping.doer, organisation, briefing);
  if (dueOn === null) return { problems: { due: 'Give the day by which it is to be read' } };
  if (dueOn < briefing.askedOn) return { problems: { due: 'Give a day after it was asked' } };
  await work.write.updateTable('briefing').set({ due_on: dueOn }).where('id', '=', briefing.id).execute();
  await changed(keeping, 'briefing.due-moved', { from: briefing.dueOn, to: dueOn });
  return { done: null };
}

/** Nobody is asked any more. What was confirmed stays. */
export async function endBriefing(keeping: Keeping): Promise<void> {
  const { work, organisation, briefing } = keeping;
  mustKeep(work, keeping.doer, organisation, briefing);
  await work.write
    .updateTable('briefing')
    .set({ ended_on: work.asking.today, ended_by: work.asking.personId })
    .where('id', '=', briefing.id)
    .where('ended_on', 'is', null)
    .execute();
  await changed(keeping, 'briefing.ended');
}
