import { sql } from 'kysely';
import { type Actor, type ChildFacts, type Group, scopesOf } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { childFacts } from './child-facts.queries.ts';
import { nameOf } from './child-name.ts';
import { groupsOn, type StatusSpan } from './groups.ts';
import { mayBeSeen } from './visible-children.queries.ts';

/** A child of the cohort on a day, as far as whoever asks may see. A part that is closed is null. */
export interface CohortChild {
  readonly id: string;
  readonly name: string;
  readonly upn: string | null;
  readonly dateOfBirth: Day | null;
  readonly year: string | null;
  readonly className: string | null;
  readonly school: string | null;
  readonly groups: readonly Group[] | null;
}

/**
 * Who is in the cohort on a day: the children the actor may see today, with the groups and the school they had on that
 * day. At a school, those on its roll then; at an authority, those it sees. Eight queries however many there are.
 */
export async function cohortOn(
  read: ReadOnlyDatabase,
  asked: {
    actor: Actor;
    organisationId: string;
    atSchool: boolean;
    today: Day;
    on: Day;
    everYears: number;
    group: Group | null;
  },
): Promise<readonly CohortChild[]> {
  const { actor, organisationId, atSchool, today, on, everYears, group } = asked;
  const visible = await read
    .selectFrom('child')
    .select('id')
    .where(mayBeSeen(sql.ref('child.id'), actor, today, 'name', everYears))
    .execute();
  const ids = visible.map((row) => row.id);
  if (ids.length === 0) return [];
  const facts = await childFacts(read, ids, today, everYears);
  const details = Map.groupBy(
    await read
      .selectFrom('child_details')
      .select([
        'child_id',
        'controller_id',
        'given_names',
        'family_name',
        'preferred_name',
        'date_of_birth',
        'upn',
        'authority_child_id',
      ])
      .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
      .execute(),
    (row) => row.child_id,
  );
  const stays = Map.groupBy(
    await read
      .selectFrom('enrolment as e')
      .leftJoin('organisation as o', 'o.id', 'e.school_id')
      .select(['e.child_id', 'e.school_id', 'e.year_group', 'e.class_name', 'e.kind', 'o.name', 'e.school_name'])
      .where(sql<boolean>`e.child_id = any (${ids}::uuid[])`)
      .where(sql<boolean>`e.during @> ${on}::date`)
      .execute(),
    (row) => row.child_id,
  );
  const spans = Map.groupBy(
    await read
      .selectFrom('status_period')
      .select(['child_id', 'kind', 'during'])
      .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
      .where('confirmed', '=', true)
      .execute(),
    (row) => row.child_id,
  );
  return ids
    .flatMap((id): CohortChild[] => {
      const child: ChildFacts | undefined = facts.get(id);
      if (child === undefined) return [];
      const here = (stays.get(id) ?? []).sort((a, b) => Number(b.kind === 'main') - Number(a.kind === 'main'));
      if (atSchool && !here.some((stay) => stay.school_id === organisationId)) return [];
      const scopes = scopesOf(actor, child, today);
      const own = (details.get(id) ?? []).sort(
        (a, b) =>
          Number(a.family_name === null) - Number(b.family_name === null) ||
          Number(b.controller_id === organisationId) - Number(a.controller_id === organisationId),
      );
      const [first] = own;
      const groups = groupsOn(
        (spans.get(id) ?? []).map((row): StatusSpan => ({ kind: row.kind as Group, ...row.during })),
        on,
        everYears,
      ).filter((each) => scopes.has(each === 'CLA' || each === 'CPLA' ? 'care-group' : 'need-groups'));
      if (group !== null && !groups.includes(group)) return [];
      return [
        {
          id,
          name: first === undefined ? 'Name not known yet' : nameOf(first).full,
          upn: scopes.has('identity') ? (own.find((row) => row.upn !== null)?.upn ?? null) : null,
          dateOfBirth: scopes.has('identity')
            ? (own.find((row) => row.date_of_birth !== null)?.date_of_birth ?? null)
            : null,
          year: here[0]?.year_group ?? null,
          className: here[0]?.class_name ?? null,
          school: here[0]?.name ?? here[0]?.school_name ?? null,
          groups: scopes.has('care-group') || scopes.has('need-groups') ? groups : null,
        },
      ];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
