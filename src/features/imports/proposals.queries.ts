import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** A time as previously looked after that an import proposed, and that waits for somebody who has seen the order. */
export interface Proposal {
  readonly statusId: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly orderKind: string | null;
  /** The authority's own number for the child, by which it is called where no name is open. */
  readonly number: string | null;
  readonly importId: string | null;
  readonly proposedAt: Date;
}

const proposals = (read: ReadOnlyDatabase, organisationId: string) =>
  read
    .selectFrom('status_period as s')
    .where('s.controller_id', '=', organisationId)
    .where('s.kind', '=', 'CPLA')
    .where('s.confirmed', '=', false)
    .where(sql<boolean>`not exists (select from sealed_child x where x.child_id = s.child_id)`);

/** How many wait. */
export async function waitingProposals(read: ReadOnlyDatabase, organisationId: string): Promise<number> {
  const row = await proposals(read, organisationId)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(row.total);
}

const one = (read: ReadOnlyDatabase, organisationId: string) =>
  proposals(read, organisationId)
    .leftJoin('child_details as d', (on) =>
      on.onRef('d.child_id', '=', 's.child_id').onRef('d.controller_id', '=', 's.controller_id'),
    )
    .select(['s.id', 's.child_id', 's.controller_id', 's.during', 's.order_kind', 's.import_id', 's.recorded_at'])
    .select('d.authority_child_id');

type Row = Awaited<ReturnType<ReturnType<typeof one>['executeTakeFirstOrThrow']>>;
const proposalFrom = (row: Row): Proposal => ({
  statusId: row.id,
  childId: row.child_id,
  controllerId: row.controller_id,
  from: row.during.from,
  to: row.during.to,
  orderKind: row.order_kind,
  number: row.authority_child_id,
  importId: row.import_id,
  proposedAt: row.recorded_at,
});

/** Those that wait, the latest end of care first. */
export async function listProposals(
  read: ReadOnlyDatabase,
  organisationId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Proposal[]> {
  const rows = await one(read, organisationId)
    .orderBy(sql`lower(s.during) desc`)
    .orderBy('s.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(proposalFrom);
}

export async function proposalOf(
  read: ReadOnlyDatabase,
  organisationId: string,
  statusId: string,
): Promise<Proposal | undefined> {
  const row = await one(read, organisationId).where('s.id', '=', statusId).executeTakeFirst();
  return row && proposalFrom(row);
}
