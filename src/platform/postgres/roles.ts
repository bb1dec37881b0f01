import type pg from 'pg';
import { DatabaseProblem } from './problems.ts';

/** The roles of Mainstay's database. Operators with their own PostgreSQL make the same ones (docs/operating.md). */
export const OWNER = 'mainstay_owner';
export const APP = 'mainstay_app';
export const DUTIES = 'mainstay_duties';
export const DEFINER = 'mainstay_definer';
export const DATABASE = 'mainstay';

/**
 * What each role may do. The owner owns the tables and runs the migrations, and is no superuser. The app owns nothing and
 * cannot get around row security. `mainstay_duties` is what the app becomes, on purpose and for one transaction, when the
 * duties engine works across organisations: hence it may be taken on, but its rights are not there unasked.
 * `mainstay_definer` owns the few SECURITY DEFINER functions; neither the app nor anybody else can become it.
 */
export const ROLE_STATEMENTS: readonly string[] = [
  `alter role ${OWNER} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls`,
  `alter role ${APP} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls`,
  `alter role ${DUTIES} nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls`,
  `alter role ${DEFINER} nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls`,
  `grant ${DUTIES} to ${APP} with inherit false, set true`,
  `grant ${DUTIES}, ${DEFINER} to ${OWNER} with inherit false, set true`,
];

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Brings the embedded database's roles and database about. `keeper` is connected as the administrator to `postgres`.
 * Cheap when all is there already; carries on where an interrupted first start left off.
 */
export async function ensureRoles(
  keeper: pg.Client,
  passwordOf: (role: string) => string,
  renewPasswords: boolean,
): Promise<void> {
  const { rows } = await keeper.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) union all select datname from pg_database where datname = $2',
    [[OWNER, APP, DUTIES, DEFINER], DATABASE],
  );
  const there = new Set(rows.map((row) => row.rolname));
  const missing = [OWNER, APP, DUTIES, DEFINER].filter((role) => !there.has(role));
  if (missing.length > 0 || renewPasswords) {
    const statements = [
      ...missing.map((role) => `create role ${role}`),
      ...ROLE_STATEMENTS,
      ...[OWNER, APP].map((role) => `alter role ${role} password ${quote(passwordOf(role))}`),
    ];
    await keeper.query(['begin', ...statements, 'commit'].join('; '));
  }
  if (there.has(DATABASE)) return;
  await keeper.query(`create database ${DATABASE} owner ${OWNER} template template0`);
  await keeper.query(`revoke all on database ${DATABASE} from public`);
  await keeper.query(`grant connect, temporary on database ${DATABASE} to ${APP}, ${DUTIES}, ${DEFINER}`);
}

type Reach = { name: string; super: boolean; bypass: boolean; creator: boolean; owned: string | null };

/**
 * Refuses to go on when the role we are connected as could get around row security: by being or becoming a superuser, a
 * role with BYPASSRLS or CREATEROLE, or an owner of any table. Row security is what keeps organisations apart when the
 * code is wrong; it does not bind those. Called once at start, with the connection the app will use.
 */
export async function assertAppRole(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  const { rows } = await client.query<Reach>(`
    select r.rolname as name, r.rolsuper as super, r.rolbypassrls as bypass, r.rolcreaterole as creator,
           (select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relowner = r.oid and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
             limit 1) as owned
      from pg_roles r
     where r.rolname = session_user or pg_has_role(session_user, r.oid, 'member')
     order by r.rolname <> session_user, r.rolname`);
  const me = rows[0]?.name ?? 'unknown';
  for (const role of rows) {
    const why = role.super
      ? 'is a superuser'
      : role.bypass
        ? 'can bypass row security'
        : role.creator
          ? 'can make and change roles'
          : role.owned
            ? `owns tables (${role.owned})`
            : null;
    if (!why) continue;
    throw new DatabaseProblem(
      'role',
      `Mainstay does not start: it connects to the database as "${me}", which ` +
        `${role.name === me ? why : `may become "${role.name}", which ${why}`}. ` +
        "Then nothing would keep one organisation's children from another's if the program were wrong. " +
        'Give DATABASE_URL a role that owns nothing, and DATABASE_OWNER_URL the one that owns the tables (docs/operating.md).',
    );
  }
}
