-- As in 0005, but tables are looked up by their id: by name, the question about privileges was also asked of tables of other
-- schemas that happen to have a column child_id (those of the queue of jobs), and failed.
-- Made anew by the role that owns it.
set local role mainstay_definer;
create or replace function app.join_with_authority(p_child uuid, p_authority uuid) returns uuid language plpgsql security definer
set search_path = public, pg_temp as $$
declare other uuid; t text; school uuid;
begin
  select c.controller_id into school from child c where c.id = p_child;
  -- the one asking must answer for the child's record, and must have said that this authority looks after the child
  if school is null or not (school = any (app.my_organisations()) or p_authority = any (app.my_organisations())) then return null; end if;
  if not exists (select from child_grant g where g.child_id = p_child and g.organisation_id = p_authority
                 and g.scope in ('looked-after', 'case-holder') and g.during @> app.today()) then return null; end if;
  select d.child_id into other from child_details d
    join child_details mine on mine.child_id = p_child and mine.upn = d.upn
    where d.controller_id = p_authority and d.child_id <> p_child
      and d.child_id not in (select child_id from sealed_child)
      and not exists (select from child_details already where already.child_id = p_child and already.controller_id = p_authority)
    limit 1;
  if other is null or p_child in (select child_id from sealed_child) then return null; end if;
  -- only the authority's own anchor may be emptied
  if not exists (select from child where id = other and controller_id = p_authority) then return null; end if;
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_id' and not a.attisdropped
           where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
             and c.relname not in ('sealed_child', 'audit_event_child', 'duty', 'duty_version', 'duty_waiver')
             and has_table_privilege('mainstay_definer', c.oid, 'update') loop
    execute format('update %I set child_id = $1 where child_id = $2', t) using p_child, other;
  end loop;
  insert into sealed_child (child_id, reason) values (other, 'joined');
  return other;
end $$;
reset role;
