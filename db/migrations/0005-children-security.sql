-- Row security for the register. It keeps organisations apart even when the code is wrong; need to know inside one
-- organisation is decided in src/access.


alter table sealed_child enable row level security;
alter table sealed_child force row level security;
-- Ids alone, so that the policies below can leave the sealed out.
create policy ids_are_readable on sealed_child for select to mainstay_app, mainstay_duties, mainstay_definer using (true);
create policy seal on sealed_child for insert to mainstay_app
  with check (child_id in (select id from child));

alter table closed_identifier enable row level security;
alter table closed_identifier force row level security;
create policy hashes on closed_identifier for all to mainstay_app using (true) with check (true);

alter table child_grant enable row level security;
alter table child_grant force row level security;
create policy concerns_me on child_grant for select to mainstay_app
  using (controller_id = any ((select app.my_organisations())::uuid[]) or organisation_id = any ((select app.my_organisations())::uuid[]));
-- Only the controller opens its facts to somebody else, and only on a child it holds facts of.
create policy controller_grants on child_grant for insert to mainstay_app
  with check (controller_id = any ((select app.my_organisations())::uuid[]));
create policy controller_ends on child_grant for update to mainstay_app
  using (controller_id = any ((select app.my_organisations())::uuid[]))
  with check (controller_id = any ((select app.my_organisations())::uuid[]));
create policy engine_reads on child_grant for select to mainstay_duties, mainstay_definer using (true);
create policy definer_moves on child_grant for all to mainstay_definer using (true) with check (true);

alter table child enable row level security;
alter table child force row level security;
create policy mine_or_granted on child for select to mainstay_app using (
  (controller_id = any ((select app.my_organisations())::uuid[])
   or id in (select g.child_id from child_grant g where g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> app.today()))
  and id not in (select s.child_id from sealed_child s));
create policy controller_adds on child for insert to mainstay_app
  with check (controller_id = any ((select app.my_organisations())::uuid[]));
create policy engine_reads on child for select to mainstay_duties, mainstay_definer using (true);

-- Facts: seen by their controller and by those it has granted them to; written by the controller, about a child it sees.
do $policies$
declare t text;
begin
  foreach t in array array[
    'child_details', 'hand_correction', 'enrolment', 'status_period', 'contact', 'contact_rule', 'key_adult', 'child_relation',
    'relative_bar', 'child_share', 'broken_glass', 'look_question', 'timeline_note', 'pep_event', 'care_review', 'wellbeing_score',
    'cohort_review_line', 'care_detail', 'protection_detail', 'hidden_address', 'contact_unsafe_reason'
  ] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format($p$create policy facts_seen on %I for select to mainstay_app using (
      (controller_id = any ((select app.my_organisations())::uuid[])
       or (child_id, controller_id) in (select g.child_id, g.controller_id from child_grant g
            where g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> app.today()))
      and child_id not in (select s.child_id from sealed_child s))$p$, t);
    execute format($p$create policy facts_added on %I for insert to mainstay_app with check (
      controller_id = any ((select app.my_organisations())::uuid[]) and child_id in (select id from child))$p$, t);
    execute format($p$create policy facts_changed on %I for update to mainstay_app
      using (controller_id = any ((select app.my_organisations())::uuid[]) and child_id not in (select s.child_id from sealed_child s))
      with check (controller_id = any ((select app.my_organisations())::uuid[]))$p$, t);
    execute format($p$create policy facts_removed on %I for delete to mainstay_app
      using (controller_id = any ((select app.my_organisations())::uuid[]) and child_id not in (select s.child_id from sealed_child s))$p$, t);
    execute format('create policy definer_moves on %I for all to mainstay_definer using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to mainstay_app, mainstay_definer', t);
  end loop;

  -- What the duties engine reads of the facts. Not legal, protection or address detail.
  foreach t in array array['child_details', 'enrolment', 'status_period', 'key_adult', 'child_relation', 'relative_bar', 'pep_event',
                           'care_review', 'cohort_review_line', 'wellbeing_score'] loop
    execute format('create policy engine_reads on %I for select to mainstay_duties using (true)', t);
    execute format('grant select on %I to mainstay_duties', t);
  end loop;

  -- Detail that a grant to another organisation never opens by itself, and that most posts at home never see.
  foreach t in array array['care_detail', 'protection_detail', 'hidden_address', 'contact_unsafe_reason'] loop
    execute format('drop policy facts_seen on %I', t);
  end loop;
end $policies$;

create policy facts_seen on care_detail for select to mainstay_app using (
  app.holds_post(controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser,social-worker,duty-social-worker,reviewing-officer,authority-administrator}')
  and child_id not in (select s.child_id from sealed_child s));
create policy facts_seen on protection_detail for select to mainstay_app using (
  app.holds_post(controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,social-worker,duty-social-worker,authority-administrator}')
  and child_id not in (select s.child_id from sealed_child s));
create policy facts_seen on hidden_address for select to mainstay_app using (
  app.holds_post(controller_id, '{headteacher,safeguarding-lead}')
  and child_id not in (select s.child_id from sealed_child s));
create policy facts_seen on contact_unsafe_reason for select to mainstay_app using (
  app.holds_post(controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}')
  and child_id not in (select s.child_id from sealed_child s));

do $policies$
declare t text;
begin
  foreach t in array array['cohort_review', 'roll_count'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format($p$create policy own on %I for all to mainstay_app
      using (organisation_id = any ((select app.my_organisations())::uuid[]))
      with check (organisation_id = any ((select app.my_organisations())::uuid[]))$p$, t);
    execute format('create policy engine_reads on %I for select to mainstay_duties, mainstay_definer using (true)', t);
    execute format('grant select, insert, update, delete on %I to mainstay_app', t);
    execute format('grant select on %I to mainstay_duties, mainstay_definer', t);
  end loop;
end $policies$;

alter table agreed_action enable row level security;
alter table agreed_action force row level security;
create policy concerns_me on agreed_action for all to mainstay_app
  using ((organisation_id = any ((select app.my_organisations())::uuid[]) or controller_id = any ((select app.my_organisations())::uuid[]))
         and (child_id is null or child_id not in (select s.child_id from sealed_child s)))
  with check (controller_id = any ((select app.my_organisations())::uuid[]) and (child_id is null or child_id in (select id from child)));
create policy definer_moves on agreed_action for all to mainstay_definer using (true) with check (true);

grant select, insert on child, sealed_child, closed_identifier to mainstay_app;
grant select, insert, update on child_grant, agreed_action to mainstay_app;
grant select on child, sealed_child, child_grant to mainstay_duties;
grant select, update on child, child_grant, agreed_action to mainstay_definer;
grant select on sealed_child to mainstay_definer;
grant insert, delete on child_grant to mainstay_definer;
create policy definer_moves on child for all to mainstay_definer using (true) with check (true);

-- controller_id never changes: a trigger, because row security cannot compare old with new.
create function app.controller_stays() returns trigger language plpgsql as $$
begin
  if new.controller_id <> old.controller_id then
    raise exception 'The organisation answerable for a fact never changes';
  end if;
  return new;
end $$;
do $triggers$
declare t text;
begin
  for t in select c.table_name from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
           where c.table_schema = 'public' and c.column_name = 'controller_id' and b.table_type = 'BASE TABLE' loop
    execute format('create trigger controller_stays before update on %I for each row execute function app.controller_stays()', t);
  end loop;
end $triggers$;

-- Two records of one child: the school says "looked after by this authority", the authority says "this UPN is ours".
-- Both have said it, so the authority's facts move to the school's anchor. Returns the anchor that was joined, or null.
create function app.join_with_authority(p_child uuid, p_authority uuid) returns uuid language plpgsql security definer
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
  for t in select c.table_name from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
           where c.table_schema = 'public' and c.column_name = 'child_id' and b.table_type = 'BASE TABLE'
             and c.table_name not in ('sealed_child', 'audit_event_child', 'duty', 'duty_version', 'duty_waiver')
             and has_table_privilege('mainstay_definer', format('public.%I', c.table_name), 'update') loop
    execute format('update %I set child_id = $1 where child_id = $2', t) using p_child, other;
  end loop;
  insert into sealed_child (child_id, reason) values (other, 'joined');
  return other;
end $$;
create policy definer_joins on sealed_child for insert to mainstay_definer with check (true);
grant insert on sealed_child to mainstay_definer;
alter function app.join_with_authority(uuid, uuid) owner to mainstay_definer;
