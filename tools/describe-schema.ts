import type pg from 'pg';

/** The schema as it stands in a database, in an order that does not change: tables, constraints, indexes, policies, functions, rights. */
export async function describeSchema(client: pg.Client): Promise<string> {
  const all = async (sql: string): Promise<Record<string, string>[]> => (await client.query(sql)).rows;
  const out: string[] = [
    '-- Made by tools/generate-database-types.ts out of db/migrations. Not run by anything: it is here to be reviewed.',
    '',
  ];
  const columns = await all(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
           case when a.attnotnull then ' not null' else '' end as nullness,
           case when a.attidentity <> '' then ' generated as identity' else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end as standard
      from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
     order by c.relname, a.attnum`);
  const parts = await all(`
    select c.relname as table, '  ' || pg_get_constraintdef(k.oid) as line from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relnamespace = 'public'::regnamespace order by c.relname, k.contype desc, k.conname`);
  const after = await all(`
    select tablename as table, indexdef || ';' as line from pg_indexes i where schemaname = 'public'
       and not exists (select from pg_constraint k where k.conindid = (quote_ident(i.schemaname) || '.' || quote_ident(i.indexname))::regclass)
    union all
    select relname, 'row security' || case when relforcerowsecurity then ', forced' else '' end || ';' from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
    union all
    select tablename, 'policy ' || policyname || ' for ' || lower(cmd) || ' to ' || array_to_string(roles, ', ')
      || coalesce(E'\\n  using ' || qual, '') || coalesce(E'\\n  with check ' || with_check, '') || ';' from pg_policies where schemaname = 'public'
    union all
    select c.relname, pg_get_triggerdef(t.oid) || ';' from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    union all
    select table_name, 'grant ' || string_agg(lower(privilege_type), ', ' order by privilege_type) || ' to ' || grantee || ';'
      from information_schema.role_table_grants where table_schema = 'public' and grantee like 'mainstay%' and grantee <> 'mainstay_owner'
     group by table_name, grantee
     order by 1, 2`);
  const tables = [...new Set(columns.map((column) => column.table ?? ''))];
  for (const table of tables) {
    out.push(`table ${table} (`);
    const lines = [
      ...columns.filter((c) => c.table === table).map((c) => `  ${c.name} ${c.type}${c.nullness}${c.standard}`),
      ...parts.filter((p) => p.table === table).map((p) => p.line ?? ''),
    ];
    out.push(lines.join(',\n'), ');');
    for (const line of after.filter((each) => each.table === table)) out.push(line.line ?? '');
    out.push('');
  }
  const functions = await all(`
    select pg_get_functiondef(p.oid) || E';\\n-- owner ' || r.rolname as line from pg_proc p join pg_roles r on r.oid = p.proowner
     where p.pronamespace = 'app'::regnamespace order by p.proname, pg_get_function_identity_arguments(p.oid)`);
  for (const each of functions) out.push(each.line ?? '', '');
  return `${out.join('\n').replace(/[ \t]+$/gm, '')}`;
}
