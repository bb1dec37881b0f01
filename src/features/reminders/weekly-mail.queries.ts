import { sql } from 'kysely';
import {
  type HeldPost,
  isPost,
  type OrganisationKind,
  type PersonActor,
  type SystemActor,
  scopesOf,
} from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { ReadOnlyDatabase, Work } from '../../platform/database/database.ts';
import { childFacts, childInitials, everYearsOn, mayBeSeen } from '../children/index.ts';
import { agreedActions, fallsToBy, ownersOf, staffingOf, whatIsDue } from '../duties/index.ts';
import { type Asked, askedByAgreement, askedByRule, childrenIn, reminderFor } from './asked.ts';
import type { WeekReminder } from './digest.letter.ts';

/** Whether a person gets the weekly mail: unless they stopped it. In their own name. */
export async function wantsWeeklyMail(read: ReadOnlyDatabase, personId: string): Promise<boolean> {
  const row = await read
    .selectFrom('reminder_choice')
    .select('weekly_mail')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.weekly_mail ?? true;
}

export interface MailPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly schoolKind: string | null;
}

export async function mailPlaces(read: ReadOnlyDatabase): Promise<MailPlace[]> {
  const rows = await read
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'school_kind'])
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, kind, school_kind }) => ({
    id,
    name,
    kind: kind as OrganisationKind,
    schoolKind: school_kind,
  }));
}

/** Somebody to write to. */
export interface Recipient {
  readonly personId: string;
  readonly address: string;
  readonly reminders: readonly WeekReminder[];
}

/**
 * What is late or falls due before `end` at one organisation, for each person whose it is: a dozen queries however many
 * people and duties there are. As the job: it reads names and what is people's own, at this organisation alone; and each
 * person is told only of a child whose own duties src/access opens to them today.
 */
export async function weekAt(work: Work, packs: Packs, place: MailPlace, end: Day): Promise<readonly Recipient[]> {
  const { today } = work.asking;
  const people = await peopleToMail(work.read, place);
  if (people.length === 0) return [];
  const job: SystemActor = { kind: 'system', job: 'weekly-digest', organisationId: place.id };
  const everYears = everYearsOn(packs, today);
  const fallsTo = fallsToBy(packs);
  const asked = await askedAt(work, packs, place, end, job, everYears);
  const children = childrenIn(asked);
  const staffing = await staffingOf(work.read, asked, fallsTo);
  const facts = await childFacts(work.read, children, today, everYears);
  const names = await childInitials(work.read, children, place.id);
  const openTo = (actor: PersonActor, childId: string | null): boolean => {
    if (childId === null) return true;
    const child = facts.get(childId);
    return child !== undefined && scopesOf(actor, child, today).has('own-duties');
  };
  const blind = await blindPeople(work.read);
  const owned = Map.groupBy(
    asked.flatMap((one) => ownersOf(one, staffing).map(({ personId }) => ({ personId, one }))),
    ({ personId }) => personId,
  );
  return people.flatMap(({ address, ...person }) => {
    const { personId } = person;
    const standsIn = [...facts.values()].flatMap((child) =>
      child.bars.flatMap((bar) => (bar.standInId === personId ? bar.posts : [])),
    );
    const actor: PersonActor = { kind: 'person', ...person, standsIn };
    const reminders = (owned.get(personId) ?? [])
      .filter(({ one }) => openTo(actor, one.childId) && !blind.has(`${one.about} ${personId}`))
      .map(({ one }) => ({ ...reminderFor(personId, one, staffing, names), organisationName: place.name }));
    return reminders.length === 0 ? [] : [{ personId, address, reminders }];
  });
}

/**
 * Who is to judge a plan as it was sent in (docs/adr/0025), and is told of nothing else that is due of it: `plan person`. Row
 * security keeps it on every page; a mail is written as its job.
 */
async function blindPeople(read: ReadOnlyDatabase): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ plan_id: string; person_id: string }>`select * from app.blind_people()`.execute(read);
  return new Set(rows.map((row) => `${row.plan_id} ${row.person_id}`));
}

async function askedAt(
  work: Work,
  packs: Packs,
  place: MailPlace,
  end: Day,
  job: SystemActor,
  everYears: number,
): Promise<readonly Asked[]> {
  const { today } = work.asking;
  const organisationIds = [place.id];
  const visible = (childId: Parameters<typeof mayBeSeen>[0]) => mayBeSeen(childId, job, today, 'own-duties', everYears);
  const duties = await whatIsDue(work.read, { organisationIds, on: today, opensBy: end, asKnown: 'now', visible });
  const actions = await agreedActions(work.read, { organisationIds, visible });
  return [
    // What is only shown here is told where it is owed; what is past doing waits on the page, and presses nobody.
    ...duties
      .filter((duty) => duty.organisationId === place.id && duty.waiver === null && duty.state !== 'missed')
      .map((duty) => askedByRule(duty, packs, place.schoolKind)),
    ...actions.map(askedByAgreement),
  ].filter((one) => one.dueOn < end);
}

/**
 * Who holds a post here today, signs in here and has not stopped the weekly mail. Somebody who was invited and has not
 * come yet is not written to: nobody knows yet whether the address is theirs.
 */
async function peopleToMail(
  read: ReadOnlyDatabase,
  place: MailPlace,
): Promise<(Pick<PersonActor, 'personId' | 'secondFactor' | 'posts'> & { readonly address: string })[]> {
  const rows = await read
    .selectFrom('post_holding as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .innerJoinLateral(
      sql<{ email: string; has_password: boolean; has_second_factor: boolean; disabled: boolean }>`
        app.account_states(array[h.person_id])`.as('a'),
      (join) => join.onTrue(),
    )
    .leftJoin('reminder_choice as c', 'c.person_id', 'h.person_id')
    .select(['h.person_id', 'h.post', 'h.during', 'a.email', 'p.demo'])
    .select(sql<boolean>`a.has_second_factor or p.demo`.as('second_factor'))
    .where('h.organisation_id', '=', place.id)
    .where(sql<boolean>`h.during @> (select app.today())`)
    .where('a.disabled', '=', false)
    .where(sql<boolean>`(a.has_password or p.demo)`)
    .where(sql<boolean>`coalesce(c.weekly_mail, true)`)
    .orderBy('h.person_id')
    .orderBy(sql`lower(h.during)`)
    .execute();
  return [...Map.groupBy(rows, (row) => row.person_id).values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          {
            personId: first.person_id,
            address: first.email,
            secondFactor: first.second_factor,
            posts: [first, ...rest].flatMap((row): HeldPost[] =>
              isPost(row.post)
                ? [{ organisationId: place.id, organisationKind: place.kind, post: row.post, during: row.during }]
                : [],
            ),
          },
        ],
  );
}
