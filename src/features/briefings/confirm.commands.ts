import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import { asFacts, mustBeAllowed } from '../../web/doer.ts';
import type { Here, Organisation } from '../organisations/index.ts';
import { askedIn, type Ground } from './briefing-now.queries.ts';
import type { BriefingHere } from './briefings.queries.ts';
import { changed, type Keeping, mustKeep } from './keeping.commands.ts';
import { type Answers, type Marked, mark } from './questions.ts';

export type Confirmation =
  | { readonly confirmed: true }
  /** Nothing is kept but which were right at first. */
  | { readonly confirmed: false; readonly marked: Marked };

/** Somebody says that they have read it. With questions, all of them have to be answered rightly, as often as it takes. */
export async function confirmRead(
  keeping: Keeping,
  found: Here,
  ground: Ground,
  answers: Answers,
): Promise<Confirmation> {
  const { work, organisation, briefing } = keeping;
  mustBeAllowed(work, keeping.doer, 'briefing.confirm', asFacts(organisation));
  const { personId, today, now } = work.asking;
  const { end, readers } = askedIn(briefing, ground, found);
  const reader = readers.find((each) => each.personId === personId);
  if (personId === null || reader === undefined) {
    throw new Refused('not asked', 'You are not asked to confirm this one. You can read it all the same.');
  }
  if (reader.confirmed !== null) return { confirmed: true };
  if (end !== null && end <= today) {
    throw new Refused('it is over', 'This one is over: nobody is asked to confirm it any more.');
  }
  const marked = mark(briefing.questions, answers);
  if (marked.open.length > 0) return { confirmed: false, marked };
  if (briefing.questions.length > 0) {
    await work.write
      .insertInto('briefing_try')
      .values({
        ...{ organisation_id: organisation.id, briefing_id: briefing.id, person_id: personId, at: now },
        first_right: [...marked.right],
      })
      .onConflict((conflict) => conflict.columns(['briefing_id', 'person_id']).doNothing())
      .execute();
  }
  if (marked.wrong.length > 0) return { confirmed: false, marked };
  await confirm(work, organisation, briefing, personId, today, 'here');
  await changed(keeping, 'briefing.confirmed');
  return { confirmed: true };
}

/** Writes down the signatures on a sheet of paper. The caller has seen that each is asked and has not confirmed. */
export async function confirmOnPaper(keeping: Keeping, people: readonly string[], on: Day): Promise<void> {
  const { work, organisation, briefing } = keeping;
  mustKeep(work, keeping.doer, organisation, briefing);
  for (const person of people) await confirm(work, organisation, briefing, person, on, 'paper');
  await changed(keeping, 'briefing.confirmed-on-paper', { people: people.length });
}

/** Takes a signature back that was written down by mistake. */
export async function takeBackPaper(keeping: Keeping, person: string): Promise<void> {
  const { work, organisation, briefing } = keeping;
  mustKeep(work, keeping.doer, organisation, briefing);
  await work.write
    .deleteFrom('briefing_confirmation')
    .where('briefing_id', '=', briefing.id)
    .where('person_id', '=', person)
    .where('way', '=', 'paper')
    .execute();
  await changed(keeping, 'briefing.paper-taken-back', { person });
}

async function confirm(
  work: Work,
  organisation: Organisation,
  briefing: BriefingHere,
  person: string,
  on: Day,
  way: 'here' | 'paper',
): Promise<void> {
  await work.write
    .insertInto('briefing_confirmation')
    .values({
      ...{ organisation_id: organisation.id, briefing_id: briefing.id, person_id: person, on_day: on, way },
      ...{ questions: way === 'here' ? briefing.questions.length : 0 },
      ...{ by_person: work.asking.personId ?? '', at: work.asking.now },
    })
    .onConflict((conflict) => conflict.columns(['briefing_id', 'person_id']).doNothing())
    .execute();
}
