import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { VoiceCame } from './childs-voice.duties.ts';

/** When the parts of many children came and were read: one query. As the engine, which reads no word of them. */
export const voiceFacts: FactSource<ReadOnlyDatabase, readonly VoiceCame[]> = {
  load: async (read, ids) => {
    const { rows } = await sql<{
      child_id: string;
      plan_id: string;
      part_id: string;
      controller_id: string;
      pack: string;
      nth: number;
      came_on: Day;
      read_on: Day | null;
    }>`
      select q.child_id, q.plan_id, q.id as part_id, q.controller_id, p.pack,
        (row_number() over (partition by q.id order by r.came_at))::int as nth,
        (r.came_at at time zone 'Europe/London')::date::text as came_on, min(r.read_on)::text as read_on
      from plan_part q join plan p on p.id = q.plan_id join voice_reading r on r.part_id = q.id
      where q.lead = 'child' and q.child_id = any (${[...ids]}::uuid[])
      group by q.child_id, q.plan_id, q.id, q.controller_id, p.pack, r.came_at
      union all
      select q.child_id, q.plan_id, q.id, q.controller_id, p.pack,
        (select count(distinct r.came_at)::int + 1 from voice_reading r where r.part_id = q.id),
        (q.changed_at at time zone 'Europe/London')::date::text, null
      from plan_part q join plan p on p.id = q.plan_id
      where q.lead = 'child' and q.state = 'sent' and q.child_id = any (${[...ids]}::uuid[])
        and not exists (select from voice_reading r where r.part_id = q.id and r.read_at >= q.changed_at)
      order by part_id, nth`.execute(read as never);
    const by = Map.groupBy(rows, (row) => row.child_id);
    const facts = new Map(
      ids.map((id) => [
        id,
        (by.get(id) ?? []).map((row) => ({
          ...{ planId: row.plan_id, partId: row.part_id, controllerId: row.controller_id, pack: row.pack },
          ...{ nth: row.nth, cameOn: row.came_on, readOn: row.read_on },
        })),
      ]),
    );
    return { facts };
  },
};
