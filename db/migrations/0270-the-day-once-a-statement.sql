-- The day is a setting that is read and understood each time it is asked. Every policy that is left asks it once a statement,
-- as those of 0171 do, and not for every row.
do $policies$
declare
  each record;
  once text := '(select app.today())';
begin
  for each in
    select schemaname, tablename, policyname,
      replace(replace(replace(qual, '( SELECT app.today() AS today)', '§'), 'app.today()', once), '§', once) as reads,
      replace(replace(replace(with_check, '( SELECT app.today() AS today)', '§'), 'app.today()', once), '§', once) as writes
    from pg_policies
    where schemaname = 'public' and replace(coalesce(qual, '') || coalesce(with_check, ''), '( SELECT app.today() AS today)', '') like '%app.today()%'
  loop
    execute format('alter policy %I on %I.%I', each.policyname, each.schemaname, each.tablename)
      || coalesce(' using (' || each.reads || ')', '') || coalesce(' with check (' || each.writes || ')', '');
  end loop;
end $policies$;
