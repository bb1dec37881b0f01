import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { isPost } from '../../access/index.ts';
import { addDays, contains, type Day } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import { pickPack } from '../../packs/index.ts';
import { inItsWords } from '../../packs/model.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import { dayPlain } from '../../ui/format.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { signOutEverywhere } from '../accounts/index.ts';
import { markKeyAdultChanged } from '../duties/index.ts';
import { type Organisation, organisationWords } from '../organisations/index.ts';
import { postsHeldAt, worksOnlyHere } from './people.queries.ts';
import { isTold, whyNotEnded, whyNotGiven } from './post-rules.ts';
import { postTitle } from './post-titles.ts';
import type { PostHeld } from './register.ts';
import { tellOthers } from './tell-others.commands.ts';

/** What a post is given with. Null: nobody has said. */
export interface PostGiven {
  readonly post: string;
  readonly personId: string;
  readonly from: Day;
  /** The last day in the post; null: until further notice. */
  readonly lastDay: Day | null;
  readonly senior: boolean | null;
  readonly hoursAWeek: number | null;
  readonly appointedBy: string | null;
}

/** The pack of an organisation's own duties. */
export const packOf = (packs: Packs, organisation: Organisation) =>
  inItsWords(
    pickPack(packs, 'school', { lookingAfter: null, holdingCase: null, school: organisation.authorityCode }).pack,
    organisation,
  );

/**
 * Gives somebody a post. Access follows from its first day. Nobody who only sets up gives themselves a post that sees
 * children (src/access); where it opens records, those who must know are told.
 */
export async function setPost(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  given: PostGiven,
): Promise<Outcome<{ readonly id: string }>> {
  const { post, personId, from, senior, hoursAWeek, appointedBy } = given;
  mustBeAllowed(work, doer, 'post.set', asFacts(organisation), isPost(post) ? { personId, post } : undefined);
  const pack = packOf(house.packs, organisation);
  const to = given.lastDay === null ? null : addDays(given.lastDay, 1);
  await lockPosts(work, organisation.id);
  const held = await postsHeldAt(work.read, organisation.id);
  const why = whyNotGiven({ post, personId, from, to }, held, pack, organisation, work.asking.today);
  if (why !== null) return { problems: { [why.field]: why.problem } };
  const id = randomUUID();
  await work.write
    .insertInto('post_holding')
    .values({
      id,
      organisation_id: organisation.id,
      post,
      person_id: personId,
      during: rangeText(from, to),
      senior,
      hours_a_week: hoursAWeek,
      appointed_by: appointedBy,
    })
    .execute();
  await recordEvent(work, {
    verb: 'post.given',
    organisationId: organisation.id,
    subject: { kind: 'person', id: personId },
    values: [
      { field: 'post', before: null, after: { post, from, lastDay: given.lastDay, senior, hoursAWeek, appointedBy } },
    ],
    detail: { post },
  });
  const now = (await postsHeldAt(work.read, organisation.id)).find((one) => one.id === id);
  await afterPosts(work, house, organisation, now, `${dayPlain(from)}`, 'given');
  return { done: { id } };
}

/** Ends a post after a day; it may lie in the past, where the end was not written down in time. */
export async function endPost(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  holding: PostHeld,
  given: { readonly lastDay: Day; readonly why: string },
): Promise<Outcome<{ readonly ended: true }>> {
  mustBeAllowed(work, doer, 'post.set', asFacts(organisation));
  await lockPosts(work, organisation.id);
  const why = whyNotEnded(holding, given.lastDay, await postsHeldAt(work.read, organisation.id));
  if (why !== null) return { problems: { last: why } };
  await work.write
    .updateTable('post_holding')
    .set({ during: sql`daterange(lower(during), ${addDays(given.lastDay, 1)}::date)` })
    .where('id', '=', holding.id)
    .where('organisation_id', '=', organisation.id)
    .execute();
  await recordEvent(work, {
    verb: 'post.ended',
    organisationId: organisation.id,
    subject: { kind: 'person', id: holding.personId },
    ...(given.why.trim() === '' ? {} : { reason: given.why.trim().slice(0, 300) }),
    values: [{ field: 'post.to', before: holding.to, after: addDays(given.lastDay, 1) }],
    detail: { post: holding.post },
  });
  await signOutWithoutPost(work, organisation, holding.personId);
  await afterPosts(work, house, organisation, holding, dayPlain(given.lastDay), 'ended');
  return { done: { ended: true } };
}

/** Corrects what was written down about a post: its first day, seniority, time for it, who appointed. Access follows. */
export async function correctPost(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  holding: PostHeld,
  given: Pick<PostGiven, 'from' | 'senior' | 'hoursAWeek' | 'appointedBy'>,
): Promise<Outcome<{ readonly changed: readonly string[] }>> {
  const { post, personId } = holding;
  mustBeAllowed(work, doer, 'post.set', asFacts(organisation), isPost(post) ? { personId, post } : undefined);
  await lockPosts(work, organisation.id);
  const others = (await postsHeldAt(work.read, organisation.id)).filter((one) => one.id !== holding.id);
  const pack = packOf(house.packs, organisation);
  const wanted = { post, personId, from: given.from, to: holding.to };
  const why = whyNotGiven(wanted, others, pack, organisation, work.asking.today);
  if (why !== null) return { problems: { [why.field === 'from' ? 'from' : '']: why.problem } };
  const changed = (['from', 'senior', 'hoursAWeek', 'appointedBy'] as const).filter(
    (field) => holding[field] !== given[field],
  );
  if (changed.length === 0) return { done: { changed } };
  await work.write
    .updateTable('post_holding')
    .set({
      during: rangeText(given.from, holding.to),
      senior: given.senior,
      hours_a_week: given.hoursAWeek,
      appointed_by: given.appointedBy,
    })
    .where('id', '=', holding.id)
    .where('organisation_id', '=', organisation.id)
    .execute();
  await recordEvent(work, {
    verb: 'post.corrected',
    organisationId: organisation.id,
    subject: { kind: 'person', id: personId },
    values: changed.map((field) => ({ field: `post.${field}`, before: holding[field], after: given[field] })),
    detail: { post },
  });
  if (changed.includes('from')) {
    await afterPosts(work, house, organisation, holding, dayPlain(given.from), 'given');
  } else await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  return { done: { changed } };
}

/**
 * Whoever holds no post anywhere any more is signed out everywhere, and their calendar link ends, in the moment the end
 * is written down. Where the last day is still to come, access ends with it: sessions do not outlive a night.
 */
async function signOutWithoutPost(work: Work, organisation: Organisation, personId: string): Promise<void> {
  const { today } = work.asking;
  const here = (await postsHeldAt(work.read, organisation.id)).some(
    (held) => held.personId === personId && contains(held, today),
  );
  if (here || !(await worksOnlyHere(work.read, personId))) return;
  await signOutEverywhere(work, organisation.id, personId);
}

/** One at a time, so that two who give the last free place at once do not both get it. */
async function lockPosts(work: Work, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('posts'), hashtext(${organisationId}))`.execute(work.write);
}

async function afterPosts(
  work: Work,
  house: House,
  organisation: Organisation,
  holding: PostHeld | undefined,
  day: string,
  what: 'given' | 'ended',
): Promise<void> {
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  if (holding !== undefined) await markKeyAdultChanged(work, organisation.id, holding.personId);
  if (holding === undefined || work.asking.personId === null || !isTold(holding.post)) return;
  const pack = packOf(house.packs, organisation);
  const title = postTitle(holding.post, pack, organisationWords(pack, organisation));
  const words =
    what === 'given'
      ? `${holding.personName} was given the post “${title}” from ${day}.`
      : `The post “${title}” of ${holding.personName} ends after ${day}.`;
  await tellOthers(work, house, organisation, { alert: 'post-set', words });
}
