import { type RawBuilder, sql } from 'kysely';
import type { PersonActor, Scope } from '../../access/index.ts';
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
 * The children whose `part` somebody may see at one organisation, of those that are as `which` says of a child's id. The same as
 * mayBeSeen(), beginning with the children the organisation is tied to: its own are few among all there are. One query.
 */
export async function seenHere(
  read: ReadOnlyDatabase,
  { actor, organisationId, today, everYears }: Here,
  part: Scope,
  which: (childId: RawBuilder<unknown>) => RawBuilder<boolean>,
): Promise<string[]> {
  const sight = sightOf(sql.ref('c.id'), actor, organisationId, today, [part], everYears);
  const { rows } = await sql<{ id: string }>`
    with tied as materialized (${sight.tied}), asked as materialized (
      select c.id, t.own, t.opened, ${sight.columns} from tied t join child c on c.id = t.child_id ${sight.statuses} where ${which(sql.ref('c.id'))}
    ) select id from asked where ${sight.sees(part)}`.execute(read as never);
  return rows.map(({ id }) => id);
}
