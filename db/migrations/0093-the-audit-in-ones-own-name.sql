-- The audit: who reads what was before and after, who writes it, and that it takes two people to destroy it.

-- Events are read by those who did what they tell of, by those who lead the work for the children, and by those who set up.
create policy posts_read on audit_event as restrictive for select to mainstay_app using (
  actor_person = app.actor_person()
  or organisation_id = any ((select app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,senco,administrator,virtual-school-head,adviser,authority-administrator}'))::uuid[]));
-- Each event says who did it, and that it was written now.
create policy as_it_is on audit_event as restrictive for insert to mainstay_app with check (
  (actor_kind = 'person') = (app.actor_person() is not null)
  and (actor_kind <> 'operator' or app.is_operator())
  and txid = (pg_current_xact_id()::text)::bigint);

-- A value before or after is read by whoever may see that part of the child's record where it was written; what is about no
-- child, by those who set up there.
create function app.may_see_value(p_event bigint, p_child uuid, p_field text, p_before jsonb, p_after jsonb) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$
  select exists (select from audit_event e where e.id = p_event and case
    when p_child is null then
      e.organisation_id = any (app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'))
    when app.is_sealed(array[p_child]) then false
    when p_field ~ '^(care_detail|previous_permanence)' then app.may_see_detail(p_child, e.organisation_id, 'legal')
    when p_field ~ '^protection_detail' then app.may_see_detail(p_child, e.organisation_id, 'child-protection')
    when p_field ~ '^(contact\.address|hidden_address)' then app.may_see_detail(p_child, e.organisation_id, 'hidden-address')
    when p_field ~ '^(share|contact_unsafe)' then app.may_see_detail(p_child, e.organisation_id, 'sharing')
    when p_field ~ '^status\.(CIN|CP|CSW|KIN)$'
      or (p_field ~ '^status_period' and coalesce(p_after->>'kind', p_before->>'kind', '') not in ('CLA', 'CPLA')) then
      e.organisation_id = any (app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'))
      and not exists (select from relative_bar where child_id = p_child and person_id = app.actor_person() and lifted_at is null)
    else
      e.organisation_id = any (app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,senco,virtual-school-head,adviser}'))
      and not exists (select from relative_bar where child_id = p_child and person_id = app.actor_person() and lifted_at is null)
  end)
$$;
alter function app.may_see_value(bigint, uuid, text, jsonb, jsonb) owner to mainstay_definer;
drop policy own_values on audit_value;
create policy seen_by_part on audit_value for select to mainstay_app
  using (app.may_see_value(event_id, child_id, field, before, after));

-- A value hangs on an event that the same person has written in the same transaction. Asked once for each statement.
create function app.values_of_my_events() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from added a where not exists (select from audit_event e where e.id = a.event_id
      and e.txid = (pg_current_xact_id()::text)::bigint and e.actor_person is not distinct from app.actor_person()
      and e.values_hash is not null)) then
    raise exception 'A value belongs to an event written with it' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
alter function app.values_of_my_events() owner to mainstay_definer;
create trigger values_of_my_events after insert on audit_value referencing new table as added
  for each statement execute function app.values_of_my_events();

-- One asks, in their own name; another agrees, in theirs. Both hold a post that may.
drop policy own_destructions on value_destruction;
create policy those_who_may_read on value_destruction for select to mainstay_app using (organisation_id = any ((select app.where_i_hold(
  '{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}'))::uuid[]));
create policy one_asks on value_destruction for insert to mainstay_app with check (
  asked_by = app.actor_person() and agreed_by is null and agreed_at is null and destroyed is null
  and organisation_id = any ((select app.where_i_hold(
    '{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}'))::uuid[]));
create policy another_agrees on value_destruction for update to mainstay_app
  using (agreed_by is null and asked_by <> app.actor_person() and organisation_id = any ((select app.where_i_hold(
    '{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}'))::uuid[]))
  with check (agreed_by = app.actor_person());
revoke update on value_destruction from mainstay_app;
grant update (agreed_by, agreed_at) on value_destruction to mainstay_app;

set local role mainstay_definer;
create or replace function app.destroy_values(p_destruction uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare d value_destruction; n int;
begin
  select * into d from value_destruction where id = p_destruction for update;
  if d.id is null or d.agreed_by is null or d.destroyed is not null or d.agreed_by = d.asked_by
    -- by one of the two, in their own name
    or app.actor_person() is null or app.actor_person() not in (d.asked_by, d.agreed_by) then
    raise exception 'Two people have to agree before values are destroyed';
  end if;
  if not d.organisation_id = any (app.where_i_hold('{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}')) then
    raise exception 'Not your organisation';
  end if;
  -- both still hold a post that may
  if (select count(distinct person_id) from post_holding where organisation_id = d.organisation_id and during @> app.today()
      and person_id in (d.asked_by, d.agreed_by)
      and post in ('headteacher', 'safeguarding-lead', 'administrator', 'virtual-school-head', 'authority-administrator')) < 2 then
    raise exception 'Two people have to agree before values are destroyed';
  end if;
  delete from audit_value v using audit_event e where e.id = v.event_id and e.organisation_id = d.organisation_id
    and e.at < d.before_day and (d.child_id is null or v.child_id = d.child_id)
    and (v.child_id is null or not app.is_sealed(array[v.child_id]));
  get diagnostics n = row_count;
  update value_destruction set destroyed = n where id = d.id;
  return n;
end $$;

create or replace function app.values_before(p_organisation uuid, p_child uuid, p_before date) returns int language sql stable security definer
set search_path = public, pg_temp as $$
  select count(*)::int from audit_value v join audit_event e on e.id = v.event_id
  where e.organisation_id = p_organisation and e.at < p_before
    and p_organisation = any (app.where_i_hold('{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}'))
    and (p_child is null or v.child_id = p_child) and (v.child_id is null or not app.is_sealed(array[v.child_id]))
$$;

-- The whole audit of an organisation goes to those who may export it (audit.export), and to the operator.
create or replace function app.audit_lines(p_organisation uuid, p_from timestamptz, p_to timestamptz) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select case when app.is_sealed(e.child_ids) then
      jsonb_build_object('id', e.id, 'closed', true, 'seal', s.seal_id,
        'sha256', encode(sha256(convert_to(app.audit_line(e), 'UTF8')), 'hex'))::text
    else
      jsonb_build_object('event', app.audit_line(e)::jsonb, 'seal', s.seal_id,
        'sha256', encode(sha256(convert_to(app.audit_line(e), 'UTF8')), 'hex'))::text
    end
  from audit_event e left join audit_sealed s on s.event_id = e.id
  where e.organisation_id = p_organisation
    and (app.is_operator() or p_organisation = any (app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')))
    and e.at >= p_from and e.at < p_to
  order by e.id
$$;
reset role;
