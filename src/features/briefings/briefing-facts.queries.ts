import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { BriefingFact } from './briefings.duties.ts';

interface Row {
  readonly id: string;
  readonly organisation_id: string;
  readonly policy_id: string | null;
  readonly version_id: string | null;
  readonly edition: string | null;
  readonly title: string;
  readonly posts: readonly string[];
  readonly starters: boolean;
  readonly asked_on: Day;
  readonly due_on: Day;
  readonly ended_on: Day | null;
  readonly named: readonly { readonly person: string; readonly how: string }[];
  readonly confirmed: readonly { readonly person: string; readonly on: Day }[];
}

/** Every briefing of many organisations, the oldest first. One query. As the engine, or as whoever keeps them. */
export async function briefingRows(read: ReadOnlyDatabase, organisationIds: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select b.id, b.organisation_id, v.policy_id, b.version_id, b.edition, b.title, b.posts, b.starters,
      b.asked_on::text as asked_on, b.due_on::text as due_on, b.ended_on::text as ended_on,
      coalesce((select jsonb_agg(jsonb_build_object('person', r.person_id, 'how', r.how)) from briefing_reader r
        where r.briefing_id = b.id), '[]') as named,
      coalesce((select jsonb_agg(jsonb_build_object('person', c.person_id, 'on', c.on_day)) from briefing_confirmation c
        where c.briefing_id = b.id), '[]') as confirmed
    from briefing b left join policy_version v on v.id = b.version_id
    where b.organisation_id = any (${[...organisationIds]}::uuid[])
    order by b.asked_on, b.id`.execute(read);
  return rows;
}

export function briefingOf(row: Row): BriefingFact {
  const named = (how: string) => row.named.filter((one) => one.how === how).map(({ person }) => person);
  return {
    ...{ id: row.id, title: row.title, askedOn: row.asked_on, dueOn: row.due_on, endedOn: row.ended_on },
    ...{ posts: row.posts, starters: row.starters, chosen: named('chosen'), leftOut: named('left-out') },
    about:
      row.version_id !== null && row.policy_id !== null
        ? { kind: 'policy', policyId: row.policy_id, versionId: row.version_id }
        : { kind: 'guidance', edition: row.edition ?? '' },
    confirmed: new Map(row.confirmed.map(({ person, on }) => [person, { id: row.id, on }])),
  };
}

export const briefingFacts: FactSource<ReadOnlyDatabase, readonly BriefingFact[]> = {
  load: async (read, ids) => {
    const of = Map.groupBy(await briefingRows(read, ids), (row) => row.organisation_id);
    return { facts: new Map(ids.map((id) => [id, (of.get(id) ?? []).map(briefingOf)])) };
  },
};
