-- The audit can be checked by whoever exported it, from the exported file alone. Seals of version 2 are made over a hash of
-- each line, so a file holds one organisation's own lines in full and of all others a hash. A line is hashed with a salt of
-- its own that leaves only with the line: nobody can guess what another organisation did and try it against the hash.
-- Seals of version 1, over the lines themselves, stay as they are and stay checkable here.

alter table audit_seal add column version int not null default 1;
alter table audit_sealed add column salt uuid;
create index audit_sealed_seal on audit_sealed (seal_id);
revoke select on audit_sealed from mainstay_app;
grant select (event_id, seal_id) on audit_sealed to mainstay_app;
drop function app.audit_lines(uuid, timestamptz, timestamptz);

create function app.line_hash(p_line text, p_salt uuid) returns bytea language sql immutable as
$$ select sha256(uuid_send(p_salt) || convert_to(p_line, 'UTF8')) $$;

set local role mainstay_definer;

create or replace function app.seal_audit() returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare last bytea; total int; digest bytea; low bigint; high bigint; seal bigint; settled bigint; newest bigint;
begin
  perform pg_advisory_xact_lock(hashtext('mainstay.audit.seal'));
  settled := (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint;
  newest := (pg_snapshot_xmax(pg_current_snapshot())::text)::bigint;
  select hash into last from audit_seal order by id desc limit 1;
  last := coalesce(last, sha256('Mainstay'::bytea));
  -- after a restore old events carry transaction numbers from another server: those are settled too
  create temporary table settling on commit drop as
    select e.id, gen_random_uuid() as salt from audit_event e where (e.txid < settled or e.txid > newest)
      and not exists (select from audit_sealed s where s.event_id = e.id) order by e.id limit 50000;
  select count(*), min(id), max(id) into total, low, high from settling;
  if total = 0 then drop table settling; return 0; end if;
  select sha256(last || sha256(string_agg(app.line_hash(app.audit_line(e), s.salt), ''::bytea order by e.id))) into digest
    from audit_event e join settling s using (id);
  insert into audit_seal (events, first_event, last_event, previous_hash, hash, version)
    values (total, low, high, last, digest, 2) returning id into seal;
  insert into audit_sealed (event_id, seal_id, salt) select id, seal, salt from settling;
  drop table settling;
  return total;
end $$;

create or replace function app.check_audit() returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare s audit_seal; expected bytea := sha256('Mainstay'::bytea); digest bytea;
begin
  for s in select * from audit_seal order by id loop
    if s.version = 1 then
      select sha256(expected || convert_to(string_agg(app.audit_line(e), E'\n' order by e.id), 'UTF8')) into digest
        from audit_event e join audit_sealed x on x.event_id = e.id where x.seal_id = s.id;
    else
      select sha256(expected || sha256(string_agg(app.line_hash(app.audit_line(e), x.salt), ''::bytea order by e.id))) into digest
        from audit_event e join audit_sealed x on x.event_id = e.id where x.seal_id = s.id;
    end if;
    if s.previous_hash <> expected or digest is distinct from s.hash then return s.id; end if;
    expected := s.hash;
  end loop;
  return null;
end $$;

-- Who may take an organisation's audit with them: those who set it up, and work without a person for it. Again in src/access.
create function app.may_export_audit(p_organisation uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$ select p_organisation = any (app.my_organisations())
  and app.holds_post(p_organisation, '{headteacher,administrator,virtual-school-head,authority-administrator}') $$;

-- The first seal that holds a line of this organisation of these days; null: none does, or it is not the caller's to take.
create function app.audit_first_seal(p_organisation uuid, p_from date, p_to date) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select min(x.seal_id) from audit_event e join audit_sealed x on x.event_id = e.id
  where e.organisation_id = p_organisation and app.may_export_audit(p_organisation)
    and e.at >= p_from::timestamp at time zone 'Europe/London' and e.at < (p_to + 1)::timestamp at time zone 'Europe/London'
$$;

-- The seals after one, in pieces, up to the end of the chain. A seal that holds lines of this organisation of these days
-- holds them in full, each with its salt, among the hashes of all others in their order; one without holds a hash over its
-- lines' hashes. Of an event about a sealed record there is the hash alone.
create function app.audit_export(p_organisation uuid, p_from date, p_to date, p_after bigint, p_limit int)
returns table (seal_id bigint, entry text) language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, (jsonb_build_object('seal', s.id, 'version', s.version, 'at', s.sealed_at, 'events', s.events,
    'previous', encode(s.previous_hash, 'hex'), 'hash', encode(s.hash, 'hex'))
    || case when held.any_own then jsonb_build_object('lines', held.lines)
      when s.version = 1 then '{}'::jsonb
      else jsonb_build_object('digest', encode(sha256(held.hashes), 'hex')) end)::text
  from (select * from audit_seal where id > p_after and app.may_export_audit(p_organisation) order by id limit p_limit) s
  cross join lateral (
    select bool_or(own.own) as any_own,
      case when bool_or(own.own) then jsonb_agg(case
        when own.own and not app.is_sealed(e.child_ids) then jsonb_build_object('line', own.line, 'salt', x.salt)
        when s.version = 1 then null
        else to_jsonb(encode(app.line_hash(own.line, x.salt), 'hex')) end order by e.id) end as lines,
      string_agg(app.line_hash(own.line, x.salt), ''::bytea order by e.id) as hashes
    from audit_sealed x join audit_event e on e.id = x.event_id
    cross join lateral (select app.audit_line(e) as line, coalesce(e.organisation_id = p_organisation
      and e.at >= p_from::timestamp at time zone 'Europe/London'
      and e.at < (p_to + 1)::timestamp at time zone 'Europe/London', false) as own) own
    where x.seal_id = s.id
  ) held
  order by s.id
$$;

-- Lines of these days that no seal holds yet.
create function app.audit_not_sealed(p_organisation uuid, p_from date, p_to date) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select app.audit_line(e) from audit_event e
  where e.organisation_id = p_organisation and app.may_export_audit(p_organisation) and not app.is_sealed(e.child_ids)
    and e.at >= p_from::timestamp at time zone 'Europe/London' and e.at < (p_to + 1)::timestamp at time zone 'Europe/London'
    and not exists (select from audit_sealed x where x.event_id = e.id)
  order by e.id
$$;

reset role;
