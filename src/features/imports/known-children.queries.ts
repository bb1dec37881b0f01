import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { dayInEngland } from '../../calendar/index.ts';
import type { Keys } from '../../platform/crypto/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { ChildDetails } from '../children/model.ts';
import type { Correction, KnownChild } from './facts.ts';
import { nameHash } from './import-seals.crypto.ts';
import type { CohortKind } from './list-fields.ts';

const columns = [
  'given_names',
  'family_name',
  'preferred_name',
  'date_of_birth',
  'sex',
  'ethnicity',
  'first_language',
  'upn',
  'upn_temporary',
  'former_upn',
  'uln',
  'authority_child_id',
  'sen_provision',
  'sen_needs',
  'pupil_premium',
  'disability',
  'young_carer',
  'post_care_census',
  'unaccompanied',
] as const;

/**
 * Every child an organisation knows, for matching and comparing: what it holds itself, and the numbers and names in records
 * that others have opened to it. Row security shows no more; the organisation is named besides, since a person may work at
 * two. The same number of queries however many there are. `withCare` also loads social-care detail, for an authority's files.
 */
export async function knownChildren(
  read: ReadOnlyDatabase,
  organisationId: string,
  withCare: boolean,
): Promise<KnownChild[]> {
  const open = await openAnchors(read, organisationId);
  const own = await read
    .selectFrom('child_details')
    .select(['child_id', ...columns])
    .where('controller_id', '=', organisationId)
    .execute();
  const others = await openDetails(read, organisationId);
  const of = await factsOf(read, organisationId, withCare);
  const corrections = await correctionsOf(read, organisationId);
  const details = new Map(own.map(({ child_id, ...row }) => [child_id, row as ChildDetails]));
  const views = Map.groupBy(others, ({ child_id }) => child_id);
  const ids = new Set([...details.keys(), ...views.keys(), ...open]);
  return [...ids].map(
    (childId): KnownChild => ({
      childId,
      open: open.has(childId),
      details: details.get(childId) ?? null,
      others: views.get(childId) ?? [],
      ...of(childId),
      corrections: corrections.get(childId) ?? new Map(),
    }),
  );
}

/** The children of whom the organisation may write: its own, and those open to it today. */
async function openAnchors(read: ReadOnlyDatabase, organisationId: string): Promise<Set<string>> {
  const rows = await read
    .selectFrom('child as c')
    .select('c.id')
    .where(
      sql<boolean>`(c.controller_id = ${organisationId} or c.id in (select g.child_id from child_grant g
        where g.organisation_id = ${organisationId} and g.during @> (select app.today())))`,
    )
    .execute();
  return new Set(rows.map((row) => row.id));
}

function openDetails(read: ReadOnlyDatabase, organisationId: string) {
  return read
    .selectFrom('child_details as d')
    .select(['d.child_id', 'd.upn', 'd.family_name', 'd.given_names', 'd.preferred_name', 'd.date_of_birth'])
    .where(
      sql<boolean>`(d.child_id, d.controller_id) in (select g.child_id, g.controller_id from child_grant g
        where g.organisation_id = ${organisationId} and g.during @> (select app.today()))`,
    )
    .execute();
}

type Facts = Omit<KnownChild, 'childId' | 'open' | 'details' | 'others' | 'corrections'>;

async function factsOf(
  read: ReadOnlyDatabase,
  organisationId: string,
  withCare: boolean,
): Promise<(childId: string) => Facts> {
  const enrolments = await read
    .selectFrom('enrolment')
    .select(['id', 'child_id', 'school_id', 'during', 'year_group', 'class_name', 'recorded_academic_year'])
    .select(['last_seen_in_list', 'joining'])
    .where('controller_id', '=', organisationId)
    .where('kind', '=', 'main')
    .execute();
  const statuses = await read
    .selectFrom('status_period')
    .select(['id', 'child_id', 'kind', 'during', 'authority_id', 'authority_code', 'order_kind', 'kinship_kind'])
    .select(['confirmed', 'note'])
    .where('controller_id', '=', organisationId)
    .execute();
  const care = withCare ? await careOf(read, organisationId) : null;
  const by = <Row extends { child_id: string }>(rows: readonly Row[] | undefined) =>
    Map.groupBy(rows ?? [], (row) => row.child_id);
  const [enrolled, held] = [by(enrolments), by(statuses)];
  const [details, protection, reviews, scores, permanence] = [
    by(care?.details),
    by(care?.protection),
    by(care?.reviews),
    by(care?.scores),
    by(care?.permanence),
  ];
  return (childId) => ({
    enrolments: (enrolled.get(childId) ?? []).map(({ id, child_id: _, during, last_seen_in_list, ...fact }) => ({
      id,
      lastSeen: last_seen_in_list,
      fact: { ...fact, kind: 'main' as const, ...during },
    })),
    statuses: (held.get(childId) ?? []).map(({ id, child_id: _, during, kind, ...fact }) => ({
      id,
      fact: { ...fact, kind: kind as CohortKind, ...during },
    })),
    careDetails: (details.get(childId) ?? []).map(({ id, child_id: _, during, ...fact }) => ({
      id,
      fact: { ...fact, ...during },
    })),
    protection: (protection.get(childId) ?? []).map(({ id, child_id: _, during, ...fact }) => ({
      id,
      fact: { ...fact, ...during },
    })),
    reviews: (reviews.get(childId) ?? []).map(({ child_id: _, ...fact }) => ({ id: fact.on_day, fact })),
    scores: (scores.get(childId) ?? []).map(({ id, child_id: _, ...fact }) => ({ id, fact })),
    permanence: (permanence.get(childId) ?? []).map(({ child_id: _, ...fact }) => ({ id: childId, fact }))[0] ?? null,
  });
}

async function careOf(read: ReadOnlyDatabase, organisationId: string) {
  return {
    details: await read
      .selectFrom('care_detail')
      .select(['id', 'child_id', 'during', 'legal_status', 'placement', 'placement_provider', 'need', 'short_break'])
      .where('controller_id', '=', organisationId)
      .execute(),
    protection: await read
      .selectFrom('protection_detail')
      .select(['id', 'child_id', 'during', 'category'])
      .where('controller_id', '=', organisationId)
      .execute(),
    reviews: await read
      .selectFrom('care_review')
      .select(['child_id', 'on_day', 'code'])
      .where('controller_id', '=', organisationId)
      .execute(),
    scores: await read
      .selectFrom('wellbeing_score')
      .select(['id', 'child_id', 'measure', 'year_ending', 'score', 'reason'])
      .where('controller_id', '=', organisationId)
      .execute(),
    permanence: await read
      .selectFrom('previous_permanence')
      .select(['child_id', 'code', 'authority', 'year', 'month', 'day'])
      .where('controller_id', '=', organisationId)
      .execute(),
  };
}

async function correctionsOf(
  read: ReadOnlyDatabase,
  organisationId: string,
): Promise<Map<string, Map<string, Correction>>> {
  const rows = await read
    .selectFrom('hand_correction as h')
    .leftJoin('person as p', 'p.id', 'h.corrected_by')
    .select(['h.child_id', 'h.field', 'p.display_name', 'h.corrected_at'])
    .where('h.controller_id', '=', organisationId)
    .execute();
  const corrections = new Map<string, Map<string, Correction>>();
  for (const row of rows) {
    const fields = corrections.get(row.child_id) ?? new Map<string, Correction>();
    fields.set(row.field, { by: row.display_name, on: dayInEngland(row.corrected_at) as Day });
    corrections.set(row.child_id, fields);
  }
  return corrections;
}

/** Of these names with birthdays, those of which somebody has said before whose they are. */
export async function rememberedNames(
  read: ReadOnlyDatabase,
  keys: Keys,
  organisationId: string,
  names: readonly string[],
): Promise<Map<string, string>> {
  const byHash = new Map(names.map((name) => [nameHash(keys, organisationId, name).toString('hex'), name]));
  if (byHash.size === 0) return new Map();
  const rows = await read
    .selectFrom('import_match')
    .select([sql<string>`encode(name_hash, 'hex')`.as('hash'), 'child_id'])
    .where('controller_id', '=', organisationId)
    .execute();
  return new Map(
    rows.flatMap(({ hash, child_id }): [string, string][] => {
      const name = byHash.get(hash);
      return name === undefined ? [] : [[name, child_id]];
    }),
  );
}
