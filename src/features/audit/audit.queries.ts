import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

export interface Exporting {
  readonly organisationId: string;
  readonly organisation: string;
  /** Both days are in it. */
  readonly from: Day;
  readonly to: Day;
}

const AT_ONCE = 200;

/**
 * One organisation's audit of some days, line by line, with the seals that follow to the end of the chain: what
 * checkExport() reads. In one transaction, so that the chain does not grow meanwhile.
 */
export async function* auditExport(read: ReadOnlyDatabase, asked: Exporting, made: Date): AsyncGenerator<string> {
  const { organisationId, organisation, from, to } = asked;
  yield JSON.stringify({
    mainstay: 'audit',
    format: 1,
    organisation: organisationId,
    name: organisation,
    from,
    to,
    made: made.toISOString(),
  });
  let seals = 0;
  let lines = 0;
  const { rows: first } = await sql<{ first: number | null }>`
    select app.audit_first_seal(${organisationId}, ${from}, ${to}) as first`.execute(read as never);
  let after = (first[0]?.first ?? 0) - 1;
  while (after >= 0) {
    const { rows } = await sql<{ seal_id: number; entry: string }>`
      select * from app.audit_export(${organisationId}, ${from}, ${to}, ${after}, ${AT_ONCE})`.execute(read as never);
    for (const row of rows) {
      const { lines: held } = JSON.parse(row.entry) as { lines?: readonly unknown[] };
      lines += held?.filter((line) => line !== null && typeof line === 'object').length ?? 0;
      seals += 1;
      after = Number(row.seal_id);
      yield row.entry;
    }
    if (rows.length < AT_ONCE) break;
  }
  const { rows: loose } = await sql<{ line: string }>`
    select app.audit_not_sealed(${organisationId}, ${from}, ${to}) as line`.execute(read as never);
  for (const { line } of loose) yield JSON.stringify({ notSealed: line });
  yield JSON.stringify({ end: true, seals, lines });
}

/** The first broken seal of the whole chain as it stands in the database; null: it is whole. */
export async function brokenSeal(read: ReadOnlyDatabase): Promise<number | null> {
  const { rows } = await sql<{ broken: number | null }>`select app.check_audit() as broken`.execute(read as never);
  return rows[0]?.broken ?? null;
}
