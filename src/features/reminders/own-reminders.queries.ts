import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { type PersonActor, POSTS } from '../../access/index.ts';
import { type Day, maxDay } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { ReadOnlyDatabase, Work } from '../../platform/database/database.ts';
import { childInitials, everYearsOn, mayBeSeen } from '../children/index.ts';
import { actionsOf, dutiesOfPerson, fallsToBy, isOver, staffingOf } from '../duties/index.ts';
import { type Asked, askedByAgreement, askedByRule, childrenIn, reminderFor } from './asked.ts';
import { feedHorizon } from './feed-horizon.ts';
import { termsOf } from './feeds.queries.ts';
import { inOrder, type Reminder } from './reminder.ts';

/**
 * What is one person's to do until the end of the next term, as it may leave the product. In their own name: row security
 * and src/access decide as for their pages. The same few queries however much it is.
 */
export async function ownReminders(work: Work, packs: Packs, actor: PersonActor): Promise<readonly Reminder[]> {
  const { today } = work.asking;
  const organisationIds = [...new Set(actor.posts.map((held) => held.organisationId))];
  const terms = await termsOf(work.read, organisationIds);
  const ends = new Map(organisationIds.map((id) => [id, feedHorizon(terms.get(id) ?? [], today)]));
  const furthest = [...ends.values()].reduce<Day>((latest, day) => maxDay(latest, day), today);
  const everYears = everYearsOn(packs, today);
  const fallsTo = fallsToBy(packs);
  const doer = { personId: actor.personId, posts: actor.posts };
  const visible = (childId: RawBuilder<unknown>) => mayBeSeen(childId, actor, today, 'own-duties', everYears);
  const posts = POSTS.map((post) => post.id);
  const duties = await dutiesOfPerson(work.read, { doer, on: furthest, posts, fallsTo, visible });
  const actions = await actionsOf(work.read, doer, { fallsTo, visible });
  // What is past doing presses nobody: it waits on the page.
  const pressing = duties.filter((duty) => !isOver(duty, today));
  const kinds = await schoolKinds(
    work.read,
    pressing.map(({ organisationId }) => organisationId),
  );
  const near = [
    ...pressing.map((duty): Asked => askedByRule(duty, packs, kinds.get(duty.organisationId) ?? null)),
    ...actions.map(askedByAgreement),
  ].filter((asked) => asked.dueOn <= (ends.get(asked.organisationId) ?? furthest));
  const staffing = await staffingOf(work.read, near, fallsTo);
  const names = await childInitials(work.read, childrenIn(near), organisationIds[0] ?? null);
  return inOrder(near.map((asked) => reminderFor(actor.personId, asked, staffing, names)));
}

/** The kinds of the schools among them: duties are said in their words. */
async function schoolKinds(read: ReadOnlyDatabase, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .selectFrom('organisation')
    .select(['id', 'school_kind'])
    .where(sql<boolean>`id = any (${[...new Set(ids)]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, school_kind }) => [id, school_kind]));
}
