-- Who opens whose facts to whom (docs/adr/0005). Whoever's facts are opened has said so itself: a school opens its own by
-- writing that an authority looks after the child or holds the case; an authority opens its own by saying that the child is
-- at that school. What one says never opens the other's.

-- Where the one asking holds one of these posts today; for work without a person, the one organisation it is done for.
-- Policies ask it once per statement: organisation_id = any ((select app.where_i_hold('{headteacher}'))::uuid[]).
create function app.where_i_hold(p_posts text[]) returns uuid[] language sql stable security definer
set search_path = public, pg_temp as
$$
  select case
    when app.actor_person() is not null then
      coalesce((select array_agg(distinct organisation_id) from post_holding
                where person_id = app.actor_person() and post = any (p_posts) and during @> app.today()), '{}')
    when app.actor_organisation() is not null then array[app.actor_organisation()]
    else '{}'::uuid[]
  end
$$;
alter function app.where_i_hold(text[]) owner to mainstay_definer;

-- True where an organisation has written something about a child, or made the record.
create function app.has_facts(p_child uuid, p_controller uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select exists (select from child where id = p_child and controller_id = p_controller)
      or exists (select from child_details where child_id = p_child and controller_id = p_controller)
      or exists (select from enrolment where child_id = p_child and controller_id = p_controller)
      or exists (select from status_period where child_id = p_child and controller_id = p_controller)
      or exists (select from contact where child_id = p_child and controller_id = p_controller)
      or exists (select from timeline_note where child_id = p_child and controller_id = p_controller)
      or exists (select from pep_event where child_id = p_child and controller_id = p_controller)
$$;
alter function app.has_facts(uuid, uuid) owner to mainstay_definer;

-- A grant is made by those who decide what is shared, of their own facts, on a child of whom they have some.
drop policy controller_grants on child_grant;
create policy controller_grants on child_grant for insert to mainstay_app
  with check (controller_id = any ((select app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head}'))::uuid[])
    and app.has_facts(child_id, controller_id));
drop policy controller_ends on child_grant;
create policy controller_ends on child_grant for update to mainstay_app
  using (controller_id = any ((select app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head}'))::uuid[]))
  with check (controller_id = any ((select app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head}'))::uuid[])
    and app.has_facts(child_id, controller_id));
-- It may be ended or narrowed; what it is about never changes.
revoke update on child_grant from mainstay_app;
grant update (during, sections) on child_grant to mainstay_app;

-- A fact goes to another record only when two records of one child are joined, or to a record its controller answers for.
create function app.child_stays() returns trigger language plpgsql as $$
begin
  if current_user <> 'mainstay_definer'
    and not exists (select from child where id = new.child_id and controller_id = new.controller_id) then
    raise exception 'A fact stays with the child it is about' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
do $triggers$
declare t text;
begin
  for t in select c.relname from pg_class c
           join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_id' and not a.attisdropped
           join pg_attribute b on b.attrelid = c.oid and b.attname = 'controller_id' and not b.attisdropped
           where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('duty', 'duty_version') loop
    execute format('create trigger child_stays before update of child_id on %I for each row
      when (old.child_id is distinct from new.child_id) execute function app.child_stays()', t);
  end loop;
end $triggers$;

-- An authority's word that a child is at a school, given by working on the record the school has opened to it. An enrolment
-- the authority records itself says the same. Once the school says that the child has left, it is over for good: a school
-- that writes the child down again is not agreed with by a file, only by a person at the authority.
create table place_agreed (
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  school_id uuid not null references organisation,
  during daterange not null,
  how text not null check (how in ('hand', 'import')),
  agreed_by uuid references person,
  agreed_at timestamptz not null default now(),
  primary key (child_id, controller_id, school_id)
);
alter table place_agreed enable row level security;
alter table place_agreed force row level security;
create policy concerns_me on place_agreed for select to mainstay_app
  using ((controller_id = any ((select app.my_organisations())::uuid[]) or school_id = any ((select app.my_organisations())::uuid[]))
    and child_id not in (select s.child_id from sealed_child s));
create policy definer_agrees on place_agreed for all to mainstay_definer using (true) with check (true);
create trigger controller_stays before update on place_agreed for each row execute function app.controller_stays();
grant select on place_agreed to mainstay_app;
grant select, insert, update, delete on place_agreed to mainstay_definer;

set local role mainstay_definer;

-- Another school says that the child of this number is mainly on its own roll today.
create function app.is_rivalled(p_child uuid, p_school uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select exists (select from child_details mine
    join child_details theirs on theirs.upn = mine.upn
    join enrolment e on e.child_id = theirs.child_id and e.controller_id = e.school_id and e.school_id <> p_school
      and e.kind = 'main' and e.during @> app.today()
    where mine.child_id = p_child and mine.controller_id = p_school)
$$;

-- May the authority's word be taken from what the one asking does? By hand yes; from a file only the first time, and where
-- no other school says it has the child. Nobody else speaks for the authority.
create function app.speaks_for_authority(p_child uuid, p_authority uuid, p_school uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select p_authority = any (app.my_organisations())
    and ((nullif(current_setting('mainstay.import', true), '') is null and app.actor_person() is not null)
      or (not exists (select from place_agreed where child_id = p_child and controller_id = p_authority and school_id = p_school)
        and not app.is_rivalled(p_child, p_school)))
$$;

-- No temporary tables: whoever asks could have made one of that name, with triggers that would run here.
create or replace function app.refresh_grants(p_children uuid[]) returns int language plpgsql security definer
set search_path = public, pg_temp as $$
declare mine uuid[] := app.my_organisations(); reached uuid[]; changed int;
begin
  -- only children the one asking reaches
  select coalesce(array_agg(c.id), '{}') into reached from child c where c.id = any (p_children)
    and c.id not in (select child_id from sealed_child)
    and (c.controller_id = any (mine)
      or exists (select from child_details d where d.child_id = c.id and d.controller_id = any (mine))
      or exists (select from child_grant g where g.child_id = c.id and g.organisation_id = any (mine)));

  -- The authority's word that was given ends when the school has no place for the child any more.
  update place_agreed p set during = p.during * daterange(null, app.today())
    where p.child_id = any (reached) and not isempty(p.during)
      and (upper(p.during) is null or upper(p.during) > app.today())
      and not exists (select from enrolment e where e.child_id = p.child_id and e.controller_id = p.school_id
        and e.school_id = p.school_id and (upper(e.during) is null or upper(e.during) > app.today()));

  -- Somebody of an authority has written about a child whose school has opened its record to it: that is the word.
  insert into place_agreed as p (child_id, controller_id, school_id, during, how, agreed_by)
    select e.child_id, a.id, e.school_id, range_merge(range_agg(e.during)),
      case when nullif(current_setting('mainstay.import', true), '') is null then 'hand' else 'import' end, app.actor_person()
    from enrolment e
    join organisation a on a.kind = 'authority' and a.id = any (mine)
    where e.child_id = any (reached) and e.controller_id = e.school_id
      and e.kind in ('main', 'subsidiary') and (upper(e.during) is null or upper(e.during) > app.today())
      and exists (select from status_period s where s.child_id = e.child_id and s.controller_id = e.school_id
        and s.authority_id = a.id and s.confirmed and s.kind in ('CLA', 'CIN', 'CP') and s.during @> app.today())
      and app.has_facts(e.child_id, a.id)
      and app.speaks_for_authority(e.child_id, a.id, e.school_id)
    group by e.child_id, a.id, e.school_id
  on conflict (child_id, controller_id, school_id) do update
    set during = excluded.during, how = excluded.how, agreed_by = excluded.agreed_by, agreed_at = now()
    where p.during <> excluded.during;

  with roll as (
    select e.* from enrolment e
    where e.child_id = any (reached) and e.school_id is not null and e.kind in ('main', 'subsidiary')
      -- what a school says of its own roll stands above what others say of it
      and (e.controller_id = e.school_id
        or not exists (select from enrolment own where own.child_id = e.child_id and own.school_id = e.school_id and own.controller_id = own.school_id))
  ), care as (
    select s.* from status_period s
    where s.child_id = any (reached) and s.confirmed and s.authority_id is not null and s.kind in ('CLA', 'CIN', 'CP')
  ), authority as (
    select f.child_id, f.controller_id from unnest(reached) as c (id) join lateral (
      select id as child_id, controller_id from child where id = c.id
      union select child_id, controller_id from child_details where child_id = c.id
      union select child_id, controller_id from enrolment where child_id = c.id
      union select child_id, controller_id from status_period where child_id = c.id
      union select child_id, controller_id from contact where child_id = c.id
      union select child_id, controller_id from timeline_note where child_id = c.id
      union select child_id, controller_id from pep_event where child_id = c.id
    ) f on true
    join organisation o on o.id = f.controller_id and o.kind = 'authority'
  ), word as (
    -- an authority's own word on where the child is
    select e.child_id, e.controller_id, e.school_id, e.during from enrolment e
      join organisation o on o.id = e.controller_id and o.kind = 'authority'
      where e.child_id = any (reached) and e.school_id is not null and e.kind in ('main', 'subsidiary')
    union all
    select p.child_id, p.controller_id, p.school_id, p.during from place_agreed p
      where p.child_id = any (reached) and not isempty(p.during)
        -- it has said since that the child is somewhere else
        and not exists (select from enrolment e where e.child_id = p.child_id and e.controller_id = p.controller_id
          and e.kind = 'main' and e.during @> app.today() and e.school_id is distinct from p.school_id)
  ), said as (
    -- a school's facts, to the authority the school itself names: while the child is on its roll
    select s.child_id, s.controller_id, s.authority_id as organisation_id,
           case s.kind when 'CLA' then 'looked-after' else 'case-holder' end as scope, 'status' as source_kind, s.id as source_id,
           -- one range, from the first day of the overlap to its last; where no school year is known, the time in care itself
           case when count(r.id) = 0 then s.during else range_merge(range_agg(s.during * r.during)) end as during
      from care s
      join organisation o on o.id = s.controller_id and o.kind <> 'authority'
      left join roll r on r.child_id = s.child_id and r.school_id = s.controller_id
      where s.controller_id <> s.authority_id
      group by s.id, s.child_id, s.controller_id, s.authority_id, s.kind, s.during
    union all
    -- an authority's facts, to the school where both say the child is; where the school says nothing, where the authority does
    select r.child_id, k.controller_id, r.school_id, 'enrolment', 'enrolment', r.id, range_merge(range_agg(r.during * w.during))
      from roll r
      join authority k on k.child_id = r.child_id and k.controller_id <> r.school_id
      join word w on w.child_id = r.child_id and w.controller_id = k.controller_id and w.school_id = r.school_id
      where r.controller_id in (r.school_id, k.controller_id)
        and exists (select from care s where s.child_id = r.child_id and s.authority_id = k.controller_id
          and s.controller_id in (k.controller_id, r.school_id) and s.during && r.during)
      group by r.id, r.child_id, r.school_id, r.during, k.controller_id
  ), wanted as materialized (
    select * from said where not isempty(during)
  ), closed as (
    delete from child_grant g where g.child_id = any (p_children) and g.source_kind in ('status', 'enrolment')
      and not exists (select from wanted w where w.child_id = g.child_id and w.controller_id = g.controller_id
        and w.organisation_id = g.organisation_id and w.scope = g.scope and w.source_kind = g.source_kind and w.source_id = g.source_id)
      and exists (select from child c where c.id = g.child_id and (c.controller_id = any (mine)
        or g.controller_id = any (mine) or g.organisation_id = any (mine)))
    returning 1
  ), opened as (
    insert into child_grant as g (child_id, controller_id, organisation_id, scope, source_kind, source_id, during)
      select child_id, controller_id, organisation_id, scope, source_kind, source_id, during from wanted
    on conflict (child_id, controller_id, organisation_id, scope, source_kind, (coalesce(source_id, '00000000-0000-0000-0000-000000000000'::uuid)))
      do update set during = excluded.during where g.during <> excluded.during
    returning 1
  )
  select (select count(*) from closed) + (select count(*) from opened) into changed;
  return changed;
end $$;

-- Two records of one child. The school has opened its record to the authority by its own word; the authority has said that
-- the child is at that school, by an enrolment of its own or by whoever of it is asking. Then the authority's facts, and
-- nobody else's, move to the school's anchor. Returns the anchor that was emptied, or null.
create or replace function app.join_with_authority(p_child uuid, p_authority uuid) returns uuid language plpgsql security definer
set search_path = public, pg_temp as $$
declare other uuid; t text; school uuid; theirs boolean;
begin
  select c.controller_id into school from child c where c.id = p_child;
  if school is null or not (school = any (app.my_organisations()) or p_authority = any (app.my_organisations())) then return null; end if;
  if not exists (select from child_grant g where g.child_id = p_child and g.controller_id = school and g.organisation_id = p_authority
                 and g.scope in ('looked-after', 'case-holder') and g.during @> app.today()) then return null; end if;
  select d.child_id into other from child_details d
    join child_details mine on mine.child_id = p_child and mine.controller_id = school and mine.upn = d.upn
    where d.controller_id = p_authority and d.child_id <> p_child
      and d.child_id not in (select child_id from sealed_child)
      and not exists (select from child_details already where already.child_id = p_child and already.controller_id = p_authority)
    limit 1;
  if other is null or p_child in (select child_id from sealed_child) then return null; end if;
  -- only the authority's own anchor may be emptied
  if not exists (select from child where id = other and controller_id = p_authority) then return null; end if;
  if not (app.speaks_for_authority(p_child, p_authority, school)
    or exists (select from place_agreed where child_id = p_child and controller_id = p_authority and school_id = school and during @> app.today())
    or exists (select from enrolment e where e.child_id = other and e.controller_id = p_authority and e.school_id = school
      and e.kind in ('main', 'subsidiary') and e.during @> app.today())) then return null; end if;
  delete from place_agreed where child_id = other;
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_id' and not a.attisdropped
           join pg_attribute b on b.attrelid = c.oid and b.attname = 'controller_id' and not b.attisdropped
           where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
             and c.relname not in ('duty', 'duty_version', 'duty_waiver', 'child_grant', 'place_agreed')
             and has_table_privilege('mainstay_definer', c.oid, 'update') loop
    execute format('select exists (select from %I where child_id = $1 and controller_id <> $2)', t) into theirs using other, p_authority;
    -- another organisation has written there too: two people sort that out
    if theirs then return null; end if;
  end loop;
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_id' and not a.attisdropped
           where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
             and c.relname not in ('sealed_child', 'audit_event_child', 'duty', 'duty_version', 'duty_waiver', 'place_agreed')
             and has_table_privilege('mainstay_definer', c.oid, 'update') loop
    execute format('update %I set child_id = $1 where child_id = $2', t) using p_child, other;
  end loop;
  insert into sealed_child (child_id, reason) values (other, 'joined');
  return other;
end $$;
reset role;
