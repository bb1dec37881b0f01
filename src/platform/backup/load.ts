import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { copyIn, copyOut, LEFT_OUT, nameOf, quoted, tablesOf } from './catalogue.ts';
import { counter, type Opening, type Sum, type Table } from './manifest.ts';
import { BackupProblem } from './problems.ts';

type Rule = { on: string; name: string; definition: string };
type Trigger = { on: string; name: string; state: 'O' | 'A' };

/**
 * What stands in the way of filling tables in any order, taken down for the length of one transaction and put up again
 * exactly as it was: foreign keys (which are then checked over all rows), triggers of our own, and the rule that row
 * security binds the owner too. Works as the owner of the tables, without a superuser.
 */
export type Scaffold = { takeDown(): Promise<void>; putUp(): Promise<void>; close(): Promise<void> };

export async function scaffoldFor(client: pg.ClientBase): Promise<Scaffold> {
  const inScope = `n.nspname not like 'pg\\_%' and n.nspname <> all($1)`;
  const keys = await client.query<Rule>(
    `select c.oid::regclass::text as on, k.conname as name, pg_get_constraintdef(k.oid) as definition
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and k.conparentid = 0 and ${inScope} order by 1, 2`,
    [LEFT_OUT],
  );
  const triggers = await client.query<Trigger>(
    `select c.oid::regclass::text as on, t.tgname as name, t.tgenabled as state
       from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal and t.tgenabled in ('O', 'A') and ${inScope} order by 1, 2`,
    [LEFT_OUT],
  );
  const forced = await client.query<{ on: string }>(
    `select c.oid::regclass::text as on from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relforcerowsecurity and c.relkind in ('r', 'p') and ${inScope} order by 1`,
    [LEFT_OUT],
  );
  const run = async (statements: string[]) => {
    if (statements.length > 0) await client.query(statements.join('; '));
  };
  const enable = (one: Trigger) => (one.state === 'A' ? 'enable always trigger' : 'enable trigger');
  return {
    async takeDown() {
      await run(keys.rows.map((one) => `alter table ${one.on} drop constraint ${quoted(one.name)}`));
      await run(triggers.rows.map((one) => `alter table ${one.on} disable trigger ${quoted(one.name)}`));
      await run(forced.rows.map((one) => `alter table ${one.on} no force row level security`));
    },
    async putUp() {
      await run(keys.rows.map((one) => `alter table ${one.on} add constraint ${quoted(one.name)} ${one.definition}`));
      await run(triggers.rows.map((one) => `alter table ${one.on} ${enable(one)} ${quoted(one.name)}`));
    },
    close: () => run(forced.rows.map((one) => `alter table ${one.on} force row level security`)),
  };
}

/** Refuses when the tables here are not those of the backup. They are, when the same migrations made them. */
export async function assertSameTables(client: pg.ClientBase, opening: Opening): Promise<void> {
  const described = (tables: readonly Table[]) =>
    new Map(tables.map((table) => [nameOf(table), [...table.columns].sort().join(', ')]));
  const here = described(await tablesOf(client));
  const there = described(opening.tables);
  const odd = [...new Set([...here.keys(), ...there.keys()])].filter((name) => here.get(name) !== there.get(name));
  if (odd.length === 0) return;
  throw new BackupProblem(
    'different',
    `The tables of the backup are not those of this version (${odd.slice(0, 5).join(', ')}), though both name the same ` +
      'migrations. Nothing was restored.',
  );
}

export async function fillTable(client: pg.ClientBase, table: Table, content: AsyncIterable<Buffer>): Promise<void> {
  await pipeline(Readable.from(content, { objectMode: false }), client.query(copyFrom(copyIn(table))));
}

/** What the table holds now, counted as it was when the backup was made. */
export async function sumOf(client: pg.ClientBase, table: Table): Promise<Sum> {
  const counted = counter();
  for await (const piece of client.query(copyTo(copyOut(table)))) counted.add(piece);
  return counted.sum();
}
