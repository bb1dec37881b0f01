import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { TestDatabase } from './database.ts';
import { type OrganisationKey, organisations, type World } from './personas.ts';
import { type Owner, SPECIMENS, type Specimen } from './table-specimens.ts';

/** What was tried: `own` is of the organisation (or the person) itself, `others` of anybody else. */
export type Verb = 'read' | 'add' | 'change' | 'remove';
export const verbs: readonly Verb[] = ['read', 'add', 'change', 'remove'];
export type Outcome = { readonly own: boolean; readonly others: boolean };

/** Whoever tries: `NO` is nobody, `OP` the operator. */
export interface Trier {
  readonly code: string;
  readonly at: OrganisationKey | null;
  readonly personId: string | null;
}

/** Rows of every table for every organisation and person, put there past row security, keys and triggers. */
export async function plantRows(db: TestDatabase, world: World): Promise<Map<OrganisationKey, Owner>> {
  const owners = new Map(
    organisations.map((key): [OrganisationKey, Owner] => [
      key,
      { organisation: world.organisation[key], child: randomUUID(), person: randomUUID(), anchor: randomUUID() },
    ]),
  );
  const client = await db.keeper.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    for (const owner of owners.values()) {
      await insert(client, 'child', { id: owner.child, controller_id: owner.organisation });
      await insert(client, 'status_period', {
        ...{ child_id: owner.child, controller_id: owner.organisation, kind: 'CLA', during: '[2026-01-01,)' },
        ...{ authority_id: owner.organisation, source: 'hand' },
      });
      for (const [table, { by, row }] of Object.entries(SPECIMENS)) {
        if (by === 'person_id' || table === 'organisation' || table === 'set_up_draft' || table === 'sealed_child')
          continue;
        const anchor = [
          'import',
          'release',
          'cohort_review',
          'plan',
          'plan_part',
          'meeting_invitee',
          'premium_request',
          'training_session',
          'briefing',
        ].includes(table)
          ? { id: owner.anchor }
          : {};
        await insert(client, table, { ...row(owner), ...anchor });
      }
    }
    for (const { id, organisation } of world.people) {
      const owner = owners.get(organisation);
      if (owner === undefined) continue;
      for (const [table, { by, row }] of Object.entries(SPECIMENS)) {
        if (by === 'person_id') await insert(client, table, row({ ...owner, person: id }));
      }
    }
    // Tries a statement and takes it back: the number of rows it met, 'refused', or the error behind row security.
    await client.query(`create function public.try_statement(statement text, counts boolean) returns text language plpgsql as $$
      declare n bigint;
      begin
        begin
          if counts then execute statement into n; else execute statement; get diagnostics n = row_count; end if;
          raise exception 'undo' using errcode = 'UN000';
        exception
          when sqlstate 'UN000' then return n::text;
          when insufficient_privilege then return 'refused';
          when others then return sqlstate;
        end;
      end $$`);
  } finally {
    await client.query(`set session_replication_role = origin`).catch(() => {});
    client.release();
  }
  return owners;
}

const quoted = (name: string): string => `"${name}"`;
const literal = (row: object): string => `'${JSON.stringify(row).replaceAll("'", "''")}'::jsonb`;
/** The statement that adds a row given as an object, with the columns it names alone. */
const insertion = (table: string, row: object): string => {
  const columns = Object.keys(row).map(quoted).join(', ');
  return `insert into ${quoted(table)} (${columns}) select ${columns} from jsonb_populate_record(null::${quoted(table)}, ${literal(arrays(row))})`;
};
/** An array as PostgreSQL reads it out of JSON is the same; nothing else needs turning. */
const arrays = (row: object): object => row;

async function insert(client: pg.PoolClient, table: string, row: object): Promise<void> {
  await client.query(insertion(table, row));
}

/** Tries everything on every table as one person, in one round trip, as the application's role. */
export async function tryEverything(
  db: TestDatabase,
  owners: ReadonlyMap<OrganisationKey, Owner>,
  trier: Trier,
): Promise<Map<string, Outcome>> {
  const here = trier.at === null ? undefined : owners.get(trier.at);
  const elsewhere = [...owners.values()].find((owner) => owner !== here);
  const tries = Object.entries(SPECIMENS).flatMap(([table, specimen]) =>
    statements(table, specimen, trier, here, elsewhere),
  );
  const client = await db.app.pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('mainstay.person', $1, true), set_config('mainstay.operator', $2, true),
        set_config('mainstay.today', '2026-11-24', true), set_config('mainstay.now', '2026-11-24T10:00:00Z', true)`,
      [trier.personId ?? '', trier.code === 'OP' ? 'yes' : ''],
    );
    const { rows } = await client.query<{ key: string; result: string }>(
      `select t.key, public.try_statement(t.statement, t.counts) as result
       from jsonb_to_recordset($1::jsonb) as t (key text, statement text, counts boolean)`,
      [JSON.stringify(tries)],
    );
    const met = new Set(rows.filter(({ result }) => result !== 'refused' && result !== '0').map(({ key }) => key));
    return new Map(
      Object.keys(SPECIMENS).flatMap((table) =>
        verbs.map((verb): [string, Outcome] => [
          `${table} ${verb}`,
          { own: met.has(`${table} ${verb} own`), others: met.has(`${table} ${verb} others`) },
        ]),
      ),
    );
  } finally {
    await client.query('rollback');
    client.release();
  }
}

interface Try {
  readonly key: string;
  readonly statement: string;
  readonly counts: boolean;
}

function statements(
  table: string,
  { by, row, change }: Specimen,
  { personId }: Trier,
  here: Owner | undefined,
  elsewhere: Owner | undefined,
): Try[] {
  const mine = by === 'person_id' ? personId : (here?.organisation ?? null);
  const of = (whose: 'own' | 'others'): string => {
    if (by === null) return whose === 'own' ? 'false' : 'true';
    if (mine === null) return whose === 'own' ? 'false' : 'true';
    return `${quoted(by)} ${whose === 'own' ? '=' : '<>'} '${mine}'`;
  };
  const on = quoted(table);
  const both = (verb: Verb, counts: boolean, statement: (where: string) => string): Try[] =>
    (['own', 'others'] as const).map((whose) => ({
      key: `${table} ${verb} ${whose}`,
      statement: statement(of(whose)),
      counts,
    }));
  const adding = (owner: Owner | undefined, whose: 'own' | 'others'): Try[] =>
    owner === undefined
      ? []
      : [
          {
            key: `${table} add ${whose}`,
            statement: insertion(
              table,
              row({
                ...owner,
                person: whose === 'own' || by !== 'person_id' ? (personId ?? owner.person) : owner.person,
              }),
            ),
            counts: false,
          },
        ];
  return [
    ...both('read', true, (where) => `select count(*) from ${on} where ${where}`),
    ...both('change', false, (where) => `update ${on} set ${quoted(change)} = ${quoted(change)} where ${where}`),
    ...both('remove', false, (where) => `delete from ${on} where ${where}`),
    ...(by === null ? adding(here ?? elsewhere, 'others') : [...adding(here, 'own'), ...adding(elsewhere, 'others')]),
  ];
}
