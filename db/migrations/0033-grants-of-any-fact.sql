-- As in 0010, but whoever has recorded any fact about a child answers for it, not only who has recorded its name: a social
-- worker who writes down that a PEP was started, on a record the school holds, is read by the school.
-- Made anew by the role that owns it.
set local role mainstay_definer;
create or replace function app.refresh_grants(p_children uuid[]) returns int language plpgsql security definer
set search_path = public, pg_temp as $$
declare changed int := 0; n int;
begin
  create temporary table if not exists wanted_grant (
    child_id uuid, controller_id uuid, organisation_id uuid, scope text, source_kind text, source_id uuid, during daterange
  ) on commit delete rows;
  delete from wanted_grant;

  insert into wanted_grant
  with children as (
    select c.id, c.controller_id from child c where c.id = any (p_children)
      and c.id not in (select child_id from sealed_child)
      -- only children the one asking reaches
      and (c.controller_id = any (app.my_organisations())
        or exists (select from child_details d where d.child_id = c.id and d.controller_id = any (app.my_organisations()))
        or exists (select from child_grant g where g.child_id = c.id and g.organisation_id = any (app.my_organisations())))
  ), controllers as (
    select id as child_id, controller_id from children
    union select f.child_id, f.controller_id from children c join lateral (
      select child_id, controller_id from child_details where child_id = c.id
      union select child_id, controller_id from enrolment where child_id = c.id
      union select child_id, controller_id from status_period where child_id = c.id
      union select child_id, controller_id from contact where child_id = c.id
      union select child_id, controller_id from timeline_note where child_id = c.id
      union select child_id, controller_id from pep_event where child_id = c.id
    ) f on true
  ), roll as (
    select e.* from enrolment e join children c on c.id = e.child_id
    where e.school_id is not null and e.kind in ('main', 'subsidiary')
      -- what a school says of its own roll stands above what others say of it
      and (e.controller_id = e.school_id
        or not exists (select from enrolment own where own.child_id = e.child_id and own.school_id = e.school_id and own.controller_id = own.school_id))
  ), care as (
    select s.* from status_period s join children c on c.id = s.child_id
    where s.confirmed and s.authority_id is not null and s.kind in ('CLA', 'CIN', 'CP')
  )
  -- a school's facts, to the authority: while the child is on its roll
  select s.child_id, k.controller_id, s.authority_id, case s.kind when 'CLA' then 'looked-after' else 'case-holder' end,
         'status', s.id,
         -- one range, from the first day of the overlap to its last; where no school year is known, the time in care itself
         case when count(r.id) = 0 then s.during else range_merge(range_agg(s.during * r.during)) end
    from care s join controllers k using (child_id)
    join organisation o on o.id = k.controller_id and o.kind <> 'authority'
    left join roll r on r.child_id = s.child_id and r.school_id = k.controller_id
    where k.controller_id <> s.authority_id
    group by s.id, s.child_id, k.controller_id, s.authority_id, s.kind, s.during
  union all
  -- the authority's facts, to the school where the child is on roll
  select r.child_id, k.controller_id, r.school_id, 'enrolment', 'enrolment', r.id, r.during
    from roll r join controllers k using (child_id)
    join organisation o on o.id = k.controller_id and o.kind = 'authority'
    where k.controller_id <> r.school_id
      and exists (select from care s where s.child_id = r.child_id and s.authority_id = k.controller_id and s.during && r.during);
  delete from wanted_grant where isempty(during);

  delete from child_grant g where g.child_id = any (p_children) and g.source_kind in ('status', 'enrolment')
    and not exists (select from wanted_grant w where w.child_id = g.child_id and w.controller_id = g.controller_id
      and w.organisation_id = g.organisation_id and w.scope = g.scope and w.source_kind = g.source_kind and w.source_id = g.source_id)
    and exists (select from child c where c.id = g.child_id and (c.controller_id = any (app.my_organisations())
      or g.controller_id = any (app.my_organisations()) or g.organisation_id = any (app.my_organisations())));
  get diagnostics n = row_count;
  changed := changed + n;

  insert into child_grant as g (child_id, controller_id, organisation_id, scope, source_kind, source_id, during)
    select child_id, controller_id, organisation_id, scope, source_kind, source_id, during from wanted_grant
  on conflict (child_id, controller_id, organisation_id, scope, source_kind, (coalesce(source_id, '00000000-0000-0000-0000-000000000000'::uuid)))
    do update set during = excluded.during where g.during <> excluded.during;
  get diagnostics n = row_count;
  delete from wanted_grant;
  return changed + n;
end $$;
reset role;
