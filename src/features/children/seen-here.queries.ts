import { sql } from 'kysely';
import type { Group, PersonActor, Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { sightOf } from './visible-children.queries.ts';

/** Whose list it is, and where they work. */
export interface Here {
  readonly actor: PersonActor;
  readonly organisationId: string;
  readonly today: Day;
  /** How far back *had a social worker* looks, in years, from the pack. */
  readonly everYears: number;
}

/**
 * The children whose `part` somebody may see at one organisation, of those in one of these groups today; of all where no group
 * is named. The same as mayBeSeen(), beginning with the children the organisation is tied to: its own are few among all
 * there are. One query.
 */
export async function seenHere(
  read: ReadOnlyDatabase,
  { actor, organisationId, today, everYears }: Here,
  part: Scope,
  groups: readonly Group[] = [],
): Promise<string[]> {
  const sight = sightOf(actor, organisationId, today, [part], everYears, groups);
  const { rows } = await sql<{ id: string }>`
    with ${sight.tables} select id from asked where ${sight.inGroups} and ${sight.sees(part)} order by id`.execute(
    read as never,
  );
  return rows.map(({ id }) => id);
}
