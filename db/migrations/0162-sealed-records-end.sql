-- A sealed record ends: when the law's time for it is over, two people destroy what it held, as they do old values. Nobody
-- sees whose it was, before or after: there is a number, a day, and who agreed. What stays is the anchor without a fact, the
-- seal and the closed identifiers (an old file cannot bring the child back), and the audit with its chain, without values.

alter table value_destruction add column what text not null default 'values' check (what in ('values', 'sealed-records'));
alter table value_destruction add constraint sealed_records_are_of_nobody check (what = 'values' or child_id is null);

do $policies$
declare t text;
begin
  foreach t in array array['duty', 'duty_version', 'duty_waiver'] loop
    execute format('create policy definer_destroys on %I for all to mainstay_definer using (true) with check (true)', t);
  end loop;
end $policies$;
-- Whatever holds facts of a child, also in tables to come: what the definer may delete there, its policies say.
do $grants$
declare t text;
begin
  for t in select table_name from information_schema.columns
    where table_schema = 'public' and column_name in ('child_id', 'controller_id') group by table_name having count(*) = 2
  loop
    execute format('grant select, delete on %I to mainstay_definer', t);
  end loop;
end $grants$;
alter default privileges in schema public grant select, delete on tables to mainstay_definer;

-- True where a seal’s time is over before a day, by the house’s clock and by the server’s own, and the organisation still holds something of the child.
create function app.sealed_is_over(s sealed_child, p_organisation uuid, p_before date) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select s.reason <> 'joined' and s.keep_until is not null and s.keep_until < p_before and s.keep_until < least(app.today(), current_date)
    and (exists (select from child_details f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from enrolment f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from status_period f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from care_detail f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from contact f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from timeline_note f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from pep_event f where f.child_id = s.child_id and f.controller_id = p_organisation))
$$;
alter function app.sealed_is_over(sealed_child, uuid, date) owner to mainstay_definer;
revoke execute on function app.sealed_is_over(sealed_child, uuid, date) from public;
grant execute on function app.sealed_is_over(sealed_child, uuid, date) to mainstay_definer;

-- How many sealed records of an organisation have come to their end: for those who may destroy, and its own job.
create function app.sealed_before(p_organisation uuid, p_before date) returns int language sql stable security definer
set search_path = public, pg_temp as $$
  select count(*)::int from sealed_child s
  where p_organisation = any (app.where_i_hold('{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}'))
    and app.sealed_is_over(s, p_organisation, p_before)
$$;
alter function app.sealed_before(uuid, date) owner to mainstay_definer;

-- Whether two people who may have agreed to a destruction, and one of them is asking now. Raises where not.
create function app.must_be_agreed_by_two(d value_destruction) returns void language plpgsql stable set search_path = public, pg_temp as $$
begin
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
end $$;
alter function app.must_be_agreed_by_two(value_destruction) owner to mainstay_definer;
revoke execute on function app.must_be_agreed_by_two(value_destruction) from public;
grant execute on function app.must_be_agreed_by_two(value_destruction) to mainstay_definer;

-- Destroys what an organisation held of sealed records whose time is over. Returns how many records there were.
create function app.destroy_sealed(p_destruction uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare d value_destruction; ids uuid[]; t text; again boolean := false;
begin
  select * into d from value_destruction where id = p_destruction for update;
  perform app.must_be_agreed_by_two(d);
  if d.what <> 'sealed-records' then raise exception 'This was asked of old values'; end if;
  select coalesce(array_agg(s.child_id), '{}') into ids from sealed_child s where app.sealed_is_over(s, d.organisation_id, d.before_day);
  update mail set to_contact = null, to_address = '', subject = '', body_text = ''
    where to_contact in (select id from contact where child_id = any (ids) and controller_id = d.organisation_id);
  -- every table that holds facts of a child; what others hang on goes in a later round
  for round in 1..10 loop
    again := false;
    for t in select c.table_name from information_schema.columns c
      where c.table_schema = 'public' and c.column_name in ('child_id', 'controller_id') group by c.table_name having count(*) = 2
    loop
      begin
        execute format('delete from %I where child_id = any ($1) and controller_id = $2', t) using ids, d.organisation_id;
      exception when foreign_key_violation then again := true;
      end;
    end loop;
    exit when not again;
  end loop;
  if again then raise exception 'Something holds on to a sealed record'; end if;
  -- what was due elsewhere follows from facts: it goes with the last of them
  foreach t in array array['duty', 'duty_version', 'duty_waiver'] loop
    execute format('delete from %I q where q.child_id = any ($1) and not exists (select from child_details f where f.child_id = q.child_id)', t) using ids;
  end loop;
  delete from audit_value v using audit_event e where e.id = v.event_id and e.organisation_id = d.organisation_id
    and (v.child_id = any (ids) or (v.child_id is null and e.child_ids <@ ids and e.child_ids <> '{}'));
  update value_destruction set destroyed = cardinality(ids) where id = d.id;
  return cardinality(ids);
end $$;
alter function app.destroy_sealed(uuid) owner to mainstay_definer;

set local role mainstay_definer;
create or replace function app.destroy_values(p_destruction uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare d value_destruction; n int;
begin
  select * into d from value_destruction where id = p_destruction for update;
  perform app.must_be_agreed_by_two(d);
  if d.what <> 'values' then raise exception 'This was asked of sealed records'; end if;
  delete from audit_value v using audit_event e where e.id = v.event_id and e.organisation_id = d.organisation_id
    and e.at < d.before_day and (d.child_id is null or v.child_id = d.child_id)
    and (v.child_id is null or not app.is_sealed(array[v.child_id]));
  get diagnostics n = row_count;
  update value_destruction set destroyed = n where id = d.id;
  return n;
end $$;
reset role;

-- That something has come to its end is told by the job that finds it, which is nobody; of no child.
create policy job_proposes on alert for insert to mainstay_app
  with check (app.actor_person() is null and organisation_id = app.actor_organisation() and kind = 'kept-long-enough'
    and child_id is null and caused_by = '{}');
