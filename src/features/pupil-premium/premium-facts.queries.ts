import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { type ReadOnlyDatabase, together } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { Fund } from './ledger.ts';
import type { PremiumFact } from './premium.duties.ts';

/** When money was asked for, agreed and answered for: four queries however many children. As the engine. */
export const premiumFacts: FactSource<ReadOnlyDatabase, PremiumFact> = {
  load: async (read, ids) => {
    const of = sql<boolean>`child_id = any (${[...ids]}::uuid[])`;
    const [requests, none] = await together(read, () => [
      read
        .selectFrom('premium_request')
        .select(['id', 'child_id', 'controller_id', 'fund_organisation_id', 'fund', 'asked_on', 'ends_on'])
        .where(of)
        .orderBy('asked_on')
        .orderBy('id')
        .execute(),
      read.selectFrom('premium_none').select(['id', 'child_id', 'said_on']).where(of).execute(),
    ]);
    const { agreed, answered } = requests.length === 0 ? NOTHING_SAID : await saidOf(read, of);
    const byChild = Map.groupBy(requests, (row) => row.child_id);
    const noneBy = Map.groupBy(none, (row) => row.child_id);
    return {
      facts: new Map(
        ids.map((id) => [
          id,
          {
            requests: (byChild.get(id) ?? []).map((row) => ({
              ...{ id: row.id, controllerId: row.controller_id, fundOrganisationId: row.fund_organisation_id },
              ...{ fund: row.fund as Fund, askedOn: row.asked_on as Day, endsOn: row.ends_on as Day },
              ...{ agreedOn: agreed.get(row.id) ?? null, impactOn: answered.get(row.id) ?? null },
            })),
            noneSaid: (noneBy.get(id) ?? []).map((row) => ({ id: row.id, on: row.said_on as Day })),
          },
        ]),
      ),
    };
  },
};

interface Said {
  /** By request, the day it was agreed. */
  readonly agreed: ReadonlyMap<string, Day>;
  /** By request, the day it was said what it changed. */
  readonly answered: ReadonlyMap<string, Day>;
}
const NOTHING_SAID: Said = { agreed: new Map(), answered: new Map() };

async function saidOf(read: ReadOnlyDatabase, of: RawBuilder<boolean>): Promise<Said> {
  const [decisions, impacts] = await together(read, () => [
    read
      .selectFrom('premium_decision')
      .select(['request_id', 'decision', 'decided_on'])
      .where(of)
      .orderBy('version')
      .execute(),
    read
      .selectFrom('premium_impact')
      .select(['request_id', 'recorded_on'])
      .where(of)
      .orderBy('recorded_on', 'desc')
      .execute(),
  ]);
  const agreed = new Map<string, Day>();
  // decided again, the last one counts; what stayed agreed was agreed on the day it first was
  for (const row of decisions) {
    if (row.decision === 'refused') agreed.delete(row.request_id);
    else if (!agreed.has(row.request_id)) agreed.set(row.request_id, row.decided_on as Day);
  }
  return { agreed, answered: new Map(impacts.map((row) => [row.request_id, row.recorded_on as Day])) };
}
