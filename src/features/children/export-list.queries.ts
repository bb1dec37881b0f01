import { sql } from 'kysely';
import type { Group, Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { actorAt } from './actor-at.ts';
import { groupWords } from './group-words.ts';
import { groupsOn, type StatusSpan } from './groups.ts';
import type { ListReader } from './list.queries.ts';
import { mayBeSeen } from './visible-children.queries.ts';

/** What goes into a downloaded list beside the list itself. Null: not known, or not open to this reader for this child. */
export interface ExportedChild {
  readonly upn: string | null;
  readonly dateOfBirth: Day | null;
  readonly senProvision: string | null;
  readonly groups: readonly Group[] | null;
}

/** The same for many children: two queries however many there are. Each value only where its part is open. */
export async function exportedChildren(
  read: ReadOnlyDatabase,
  reader: ListReader,
  childIds: readonly string[],
): Promise<Map<string, ExportedChild>> {
  if (childIds.length === 0) return new Map();
  const { organisation, today, everYears } = reader;
  const actor = actorAt(reader.actor, organisation.id);
  const sees = (part: Scope) => mayBeSeen(sql.ref('c.id'), actor, today, part, everYears);
  const { rows } = await sql<{
    id: string;
    upn: string | null;
    date_of_birth: Day | null;
    sen_provision: string | null;
    sees_care: boolean;
    sees_need: boolean;
  }>`
    with seen as materialized (
      select c.id, ${sees('identity')} as identity, ${sees('send')} as send, ${sees('care-group')} as sees_care,
        ${sees('need-groups')} as sees_need
      from child c where c.id = any (${[...childIds]}::uuid[]) and ${sees('name')}
    ), known as (
      select d.child_id,
        (array_agg(d.upn order by (d.controller_id = ${organisation.id}) desc) filter (where d.upn is not null))[1] as upn,
        (array_agg(d.date_of_birth order by (d.controller_id = ${organisation.id}) desc) filter (where d.date_of_birth is not null))[1] as date_of_birth,
        (array_agg(d.sen_provision order by (d.controller_id = ${organisation.id}) desc) filter (where d.sen_provision is not null))[1] as sen_provision
      from child_details d where d.child_id = any (${[...childIds]}::uuid[]) group by d.child_id
    )
    select s.id, s.sees_care, s.sees_need, case when s.identity then k.upn end as upn,
      case when s.identity then k.date_of_birth end as date_of_birth, case when s.send then k.sen_provision end as sen_provision
    from seen s left join known k on k.child_id = s.id`.execute(read as never);

  const statuses = await read
    .selectFrom('status_period')
    .select(['child_id', 'kind', 'during'])
    .where(sql<boolean>`child_id = any (${[...childIds]}::uuid[])`)
    .where('confirmed', '=', true)
    .execute();
  const spansOf = Map.groupBy(statuses, (row) => row.child_id);
  return new Map(
    rows.map((row): [string, ExportedChild] => {
      const spans = (spansOf.get(row.id) ?? []).map(
        (span): StatusSpan => ({ kind: span.kind as Group, from: span.during.from, to: span.during.to }),
      );
      const open = groupsOn(spans, today, everYears).filter((group) =>
        groupWords(group).part === 'care-group' ? row.sees_care : row.sees_need,
      );
      return [
        row.id,
        {
          upn: row.upn,
          dateOfBirth: row.date_of_birth,
          senProvision: row.sen_provision,
          groups: row.sees_care || row.sees_need ? open : null,
        },
      ];
    }),
  );
}
