-- When a seal was made is part of what it seals: in seals of version 3 the time stands in the hash, as text, after what the lines
-- come to. In an exported file a changed time is then found as a changed line is. Seals of versions 1 and 2 stay as they are.

set local role mainstay_definer;

create function app.seal_time(p_at timestamptz) returns text language sql immutable as
$$ select to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;

create or replace function app.seal_audit() returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare last bytea; total int; digest bytea; low bigint; high bigint; seal bigint; settled bigint; newest bigint; made timestamptz := now();
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
  select sha256(last || sha256(string_agg(app.line_hash(app.audit_line(e), s.salt), ''::bytea order by e.id))
      || convert_to(app.seal_time(made), 'UTF8')) into digest
    from audit_event e join settling s using (id);
  insert into audit_seal (sealed_at, events, first_event, last_event, previous_hash, hash, version)
    values (made, total, low, high, last, digest, 3) returning id into seal;
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
      select sha256(expected || sha256(string_agg(app.line_hash(app.audit_line(e), x.salt), ''::bytea order by e.id))
          || case when s.version = 2 then ''::bytea else convert_to(app.seal_time(s.sealed_at), 'UTF8') end) into digest
        from audit_event e join audit_sealed x on x.event_id = e.id where x.seal_id = s.id;
    end if;
    if s.previous_hash <> expected or digest is distinct from s.hash then return s.id; end if;
    expected := s.hash;
  end loop;
  return null;
end $$;

-- As in 0111, with the time as the text that is in the hash.
create or replace function app.audit_export(p_organisation uuid, p_from date, p_to date, p_after bigint, p_limit int)
returns table (seal_id bigint, entry text) language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, (jsonb_build_object('seal', s.id, 'version', s.version, 'at', app.seal_time(s.sealed_at), 'events', s.events,
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
reset role;
