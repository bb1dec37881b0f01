import type pg from 'pg';

/**
 * Gathers what PostgreSQL's planner knows of the tables of their owner: what it gathers by itself within a minute of many new
 * rows. It never does so for a table that holds nothing, and nor do we. A table that was found empty is read from end to end
 * wherever something is looked for in it; row security looks for every row among the sealed children, and where none is
 * sealed that took longer than all the rest of a list.
 */
export async function gatherStatistics(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and c.relpersistence = 'p' and c.relowner = (select oid from pg_roles where rolname = current_user)
         and pg_relation_size(c.oid) > 0 order by 1`,
  );
  if (rows.length > 0) await owner.query(`analyze ${rows.map(({ name }) => name).join(', ')}`);
}
