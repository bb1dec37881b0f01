import { sql } from 'kysely';
import { z } from 'zod';
import { type Day, dayInEngland } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { How, Policy, Section, Version } from './policy.ts';

const sentencesShape = z.array(z.object({ id: z.string().nullable(), words: z.string(), makes: z.array(z.string()) }));
/** The sentences as they are kept in a version. */
export const readSentences = (value: unknown): Section['sentences'] => sentencesShape.parse(value);

/** The policies of an organisation that it has, the model’s first, then by title. */
export async function policiesAt(read: ReadOnlyDatabase, organisationId: string): Promise<Policy[]> {
  const rows = await read
    .selectFrom('policy')
    .select(['id', 'kind', 'here', 'title', 'answers_for', 'address', 'ended_on'])
    .where('organisation_id', '=', organisationId)
    .orderBy('here', 'desc')
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, here: row.here, title: row.title, answersFor: row.answers_for },
    ...{ address: row.address, endedOn: row.ended_on as Day | null },
  }));
}

/** All versions of all policies of an organisation, the newest first. A draft that was discarded is none of them. */
export async function versionsAt(read: ReadOnlyDatabase, organisationId: string): Promise<Version[]> {
  const rows = await read
    .selectFrom('policy_version as v')
    .leftJoin('person as d', 'd.id', 'v.drafted_by')
    .leftJoin('person as a', 'a.id', 'v.approved_by')
    .leftJoin('person as r', 'r.id', 'v.ratified_by')
    .leftJoin('person as p', 'p.id', 'v.published_by')
    .select(['v.id', 'v.policy_id', 'v.nth', 'v.drafted_at', 'v.approved_at', 'v.ratified_on', 'v.minute'])
    .select(['v.review_on', 'v.published_at', 'd.display_name as drafted_by', 'a.display_name as approved_by'])
    .select(['r.display_name as ratified_by', 'p.display_name as published_by', 'v.ratified_at'])
    .select(
      sql<
        string[]
      >`v.editions_confirmed || array(select edition from policy_guidance_read g where g.version_id = v.id)`.as(
        'looked_up',
      ),
    )
    .where('v.organisation_id', '=', organisationId)
    .where('v.discarded_at', 'is', null)
    .orderBy('v.nth', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, policyId: row.policy_id, nth: row.nth, draftedBy: row.drafted_by, draftedAt: row.drafted_at },
    ...{ approvedBy: row.approved_by, approvedAt: row.approved_at, ratifiedOn: row.ratified_on as Day | null },
    ...{ minute: row.minute, ratifiedBy: row.ratified_by, reviewOn: row.review_on as Day | null },
    lookedUp: row.looked_up,
    writtenOn: row.ratified_at === null ? null : dayInEngland(row.ratified_at),
    ...{ publishedBy: row.published_by, publishedAt: row.published_at },
  }));
}

/** The sections of a version that are decided, in their order. */
export async function sectionsOf(
  read: ReadOnlyDatabase,
  organisationId: string,
  versionId: string,
): Promise<Section[]> {
  const rows = await read
    .selectFrom('policy_section')
    .select(['section', 'place', 'follows', 'title', 'how', 'sentences', 'promises', 'reason'])
    .where('organisation_id', '=', organisationId)
    .where('version_id', '=', versionId)
    .orderBy('place')
    .orderBy('follows')
    .orderBy('section')
    .execute();
  return rows.map((row) => ({
    ...{ section: row.section, place: row.place, follows: row.follows, title: row.title, how: row.how as How },
    ...{ sentences: readSentences(row.sentences), promises: row.promises, reason: row.reason },
  }));
}

export interface Comment {
  readonly id: string;
  readonly section: string | null;
  readonly words: string;
  readonly by: string;
  readonly at: Date;
  readonly settledBy: string | null;
}

/** What was said about a version, the oldest first. */
export async function commentsOn(
  read: ReadOnlyDatabase,
  organisationId: string,
  versionId: string,
): Promise<Comment[]> {
  const rows = await read
    .selectFrom('policy_comment as c')
    .innerJoin('person as p', 'p.id', 'c.by_person')
    .leftJoin('person as s', 's.id', 'c.settled_by')
    .select(['c.id', 'c.section', 'c.words', 'c.at', 'p.display_name as by', 's.display_name as settled_by'])
    .where('c.organisation_id', '=', organisationId)
    .where('c.version_id', '=', versionId)
    .orderBy('c.at')
    .orderBy('c.id')
    .execute();
  return rows.map(({ settled_by, ...row }) => ({ ...row, settledBy: settled_by }));
}

export interface GuidanceRead {
  readonly versionId: string;
  readonly edition: string;
  readonly words: string;
  readonly by: string;
  readonly on: Day;
}

/** Where somebody has read that reissued guidance changes no sentence. */
export async function guidanceReadAt(read: ReadOnlyDatabase, organisationId: string): Promise<GuidanceRead[]> {
  const rows = await read
    .selectFrom('policy_guidance_read as g')
    .innerJoin('person as p', 'p.id', 'g.by_person')
    .select(['g.version_id', 'g.edition', 'g.words', 'g.on_day', 'p.display_name as by'])
    .where('g.organisation_id', '=', organisationId)
    .execute();
  return rows.map((row) => ({
    ...{ versionId: row.version_id, edition: row.edition, words: row.words, by: row.by, on: row.on_day as Day },
  }));
}
