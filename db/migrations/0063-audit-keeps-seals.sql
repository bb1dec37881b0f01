-- The audit and sealed records: what tells of a sealed child is kept, and shown to nobody here.

create function app.is_sealed(p_children uuid[]) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$ select exists (select from sealed_child where child_id = any (p_children) and reason <> 'joined') $$;
alter function app.is_sealed(uuid[]) owner to mainstay_definer;

-- Of the seals themselves the application reads which records they close, not when, by whom or why.
revoke select on sealed_child from mainstay_app;
grant select (child_id) on sealed_child to mainstay_app;
grant select on sealed_child to mainstay_definer;

drop policy own_events on audit_event;
create policy own_events on audit_event for select to mainstay_app
  using ((organisation_id = any ((select app.my_organisations())::uuid[]) or actor_person = app.actor_person())
    and (child_ids = '{}' or not app.is_sealed(child_ids)));
drop policy own_values on audit_value;
create policy own_values on audit_value for select to mainstay_app
  using (event_id in (select id from audit_event) and (child_id is null or not app.is_sealed(array[child_id])));

-- One organisation's audit, a line for each event with the hash that the sealed chain was made over. Of an event that
-- concerns a sealed record there is the hash alone. The caller's post is decided in src/access.
create function app.audit_lines(p_organisation uuid, p_from timestamptz, p_to timestamptz) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select case when app.is_sealed(e.child_ids) then
      jsonb_build_object('id', e.id, 'closed', true, 'seal', s.seal_id,
        'sha256', encode(sha256(convert_to(app.audit_line(e), 'UTF8')), 'hex'))::text
    else
      jsonb_build_object('event', app.audit_line(e)::jsonb, 'seal', s.seal_id,
        'sha256', encode(sha256(convert_to(app.audit_line(e), 'UTF8')), 'hex'))::text
    end
  from audit_event e left join audit_sealed s on s.event_id = e.id
  where e.organisation_id = p_organisation and p_organisation = any (app.my_organisations())
    and e.at >= p_from and e.at < p_to
  order by e.id
$$;
alter function app.audit_lines(uuid, timestamptz, timestamptz) owner to mainstay_definer;

-- As before, but for what the law has kept: the values of a sealed record stay as long as the record.
drop function app.destroy_values(uuid);
create function app.destroy_values(p_destruction uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare d value_destruction; n int;
begin
  select * into d from value_destruction where id = p_destruction for update;
  if d.id is null or d.agreed_by is null or d.destroyed is not null or d.agreed_by = d.asked_by then
    raise exception 'Two people have to agree before values are destroyed';
  end if;
  if not d.organisation_id = any (app.my_organisations()) then raise exception 'Not your organisation'; end if;
  delete from audit_value v using audit_event e where e.id = v.event_id and e.organisation_id = d.organisation_id
    and e.at < d.before_day and (d.child_id is null or v.child_id = d.child_id)
    and (v.child_id is null or not app.is_sealed(array[v.child_id]));
  get diagnostics n = row_count;
  update value_destruction set destroyed = n where id = d.id;
  return n;
end $$;

alter function app.destroy_values(uuid) owner to mainstay_definer;

-- How many values an agreed destruction would destroy: a number and nothing else.
create function app.values_before(p_organisation uuid, p_child uuid, p_before date) returns int language sql stable security definer
set search_path = public, pg_temp as $$
  select count(*)::int from audit_value v join audit_event e on e.id = v.event_id
  where e.organisation_id = p_organisation and p_organisation = any (app.my_organisations()) and e.at < p_before
    and (p_child is null or v.child_id = p_child) and (v.child_id is null or not app.is_sealed(array[v.child_id]))
$$;
alter function app.values_before(uuid, uuid, date) owner to mainstay_definer;

-- What follows when a record is sealed, whoever seals it: everything that was open to others or still to be sent closes,
-- and what imports kept of the child besides the record goes. A record that was joined with another is not sealed but empty.
alter table sealed_child add column keep_until date;
create function app.after_seal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.reason = 'joined' then return new; end if;
  delete from child_grant where child_id = new.child_id;
  update broken_glass set until = least(until, app.now()) where child_id = new.child_id and until > app.now();
  update mail set state = 'withdrawn', body_text = '' where state = 'waiting'
    and to_contact in (select id from contact where child_id = new.child_id);
  update mail set body_text = '' where to_contact in (select id from contact where child_id = new.child_id);
  -- the uploaded files in which the child stands go at the next tidying instead of after thirty days
  update stored_file f set delete_after = least(f.delete_after, app.today()) where exists (
    select from import i join import_row r on r.import_id = i.id
    where r.child_id = new.child_id and f.id = any (i.file_ids));
  delete from import_answer a using import_row r where r.import_id = a.import_id and r.child_id = new.child_id
    and a.about in ('row/' || r.position, 'child/' || new.child_id);
  delete from import_row where child_id = new.child_id;
  delete from import_change where child_id = new.child_id;
  return new;
end $$;
do $policies$
declare t text;
begin
  foreach t in array array['import_row', 'import_change', 'import_answer'] loop
    execute format('create policy definer_closes on %I for all to mainstay_definer using (true) with check (true)', t);
  end loop;
end $policies$;
grant select, delete on import_row, import_change, import_answer to mainstay_definer;
grant select, update on broken_glass to mainstay_definer;
alter function app.after_seal() owner to mainstay_definer;
create trigger after_seal after insert on sealed_child for each row execute function app.after_seal();
