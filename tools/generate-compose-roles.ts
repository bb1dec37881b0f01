/**
 * Writes deploy/roles.gen.sql, which makes the roles in the PostgreSQL of compose.yaml: the same that the embedded
 * database has, from the same statements, and one that sees every row, for backups.
 *
 *   node tools/generate-compose-roles.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { APP, DATABASE, OWNER, ROLE_STATEMENTS } from '../src/platform/postgres/roles.ts';

const target = join(dirname(import.meta.dirname), 'deploy', 'roles.gen.sql');
const backup = 'mainstay_backup';

/** The whole of the file. deploy/make-roles.sh sets the passwords as variables of psql, which does the quoting. */
export function generate(): string {
  const roles = ROLE_STATEMENTS.flatMap((statement) => /^alter role (\w+) /.exec(statement)?.[1] ?? []);
  const others = roles.filter((role) => role !== OWNER);
  const statements = [
    ...[...roles, backup].map((role) => `create role ${role}`),
    ...ROLE_STATEMENTS,
    `alter role ${backup} login nosuperuser nocreatedb nocreaterole noreplication bypassrls`,
    `grant pg_read_all_data to ${backup}`,
    `alter role ${OWNER} password :'owner_password'`,
    `alter role ${APP} password :'app_password'`,
    `alter role ${backup} password :'backup_password'`,
    `alter database ${DATABASE} owner to ${OWNER}`,
    `revoke all on database ${DATABASE} from public`,
    `grant connect, temporary on database ${DATABASE} to ${[...others, backup].join(', ')}`,
  ];
  const head = '-- Written by tools/generate-compose-roles.ts from src/platform/postgres/roles.ts. Do not edit.';
  return `${[head, 'begin;', ...statements.map((statement) => `${statement};`), 'commit;'].join('\n')}\n`;
}

if (import.meta.main) {
  const text = generate();
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('deploy/roles.gen.sql is not up to date: run node tools/generate-compose-roles.ts');
    process.exitCode = 1;
  }
}
