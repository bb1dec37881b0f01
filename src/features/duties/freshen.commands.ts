import { sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';
import { asEngine } from './as-engine.commands.ts';
import { AT_ONCE, type DutyEngine, workOut } from './refresh-duties.commands.ts';
import type { Subject } from './rule.ts';

/** What a page is about to show: everything at some organisations, or some children. */
export interface Shown {
  readonly organisationIds?: readonly string[];
  readonly childIds?: readonly string[];
}

/**
 * Works out what is stale of what a page is about to show, unless there is too much to make a reader wait for. Returns how
 * many subjects still wait for the job (with more than fifty: fifty-one), so that the page can say that it may change.
 * One question while nothing is stale.
 */
export async function freshenDuties(work: Work, engine: DutyEngine, shown: Shown): Promise<number> {
  const any = await work.read
    .selectFrom('duty_subject')
    .select('id')
    .where('stale_since', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  if (any === undefined) return 0;
  return asEngine(work, async () => {
    const stale = await staleOf(work, shown);
    if (stale.length > AT_ONCE) return stale.length;
    if (stale.length === 0) return 0;
    const { touched } = await workOut(work, engine, stale);
    if (touched.length > 0) await workOut(work, engine, touched);
    return 0;
  });
}

/** Not those the job is working on at this moment: the page need not wait for it. */
async function staleOf(work: Work, { organisationIds = [], childIds = [] }: Shown): Promise<Subject[]> {
  const { rows } = await sql<Subject>`
    select s.kind, s.id from duty_subject s
    where s.stale_since is not null and (
      (s.kind = 'organisation' and s.id = any (${[...organisationIds]}::uuid[]))
      or (s.kind = 'child' and (s.id = any (${[...childIds]}::uuid[])
        or exists (select from enrolment e where e.child_id = s.id and e.school_id = any (${[...organisationIds]}::uuid[]))
        or exists (select from status_period p where p.child_id = s.id and p.authority_id = any (${[...organisationIds]}::uuid[])))))
    order by s.kind, s.id limit ${AT_ONCE + 1} for update of s skip locked`.execute(work.write);
  return rows;
}
