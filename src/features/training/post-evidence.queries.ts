import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { EvidenceOf, ShownBy } from '../people/index.ts';

/** What shows the requirements of the posts of an organisation, by holding and requirement; the latest of each. */
export async function evidenceAt(read: ReadOnlyDatabase, organisationId: string): Promise<EvidenceOf> {
  const rows = await read
    .selectFrom('post_evidence')
    .select(['id', 'holding_id', 'requirement', 'words', 'since'])
    .where('organisation_id', '=', organisationId)
    .where('taken_back_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const of = new Map<string, Map<string, ShownBy>>();
  for (const { id, holding_id, requirement, words, since } of rows) {
    const shown = of.get(holding_id) ?? new Map<string, ShownBy>();
    shown.set(requirement, { id, words, since: since as Day | null });
    of.set(holding_id, shown);
  }
  const nothing: ReadonlyMap<string, ShownBy> = new Map();
  return (holdingId) => of.get(holdingId) ?? nothing;
}

export interface EvidenceFile {
  readonly id: string;
  readonly evidenceId: string;
  readonly personId: string;
  readonly name: string;
  readonly hash: string;
  readonly mediaType: string;
}

/** The papers behind some evidence, as far as whoever asks may open them. One query. */
export async function evidenceFiles(
  read: ReadOnlyDatabase,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<EvidenceFile[]> {
  const rows = await read
    .selectFrom('post_evidence_file')
    .select(['id', 'evidence_id', 'person_id', 'name', 'keyed_hash', 'media_type'])
    .where('organisation_id', '=', organisationId)
    .where('taken_away_at', 'is', null)
    .where(sql<boolean>`evidence_id = any (${[...evidenceIds]}::uuid[])`)
    .orderBy('added_at')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, evidenceId: row.evidence_id, personId: row.person_id, name: row.name },
    ...{ hash: row.keyed_hash, mediaType: row.media_type },
  }));
}
