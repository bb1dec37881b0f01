-- Who has which child at an authority: read and given by those who may (src/access, caseload.set), some of whom see no child;
-- shown by name where the child's people are shown. And who holds which post at an organisation a child is shared with.

-- From here on a school knows the other authority's social worker by name, and an adviser the designated teacher of another
-- authority's school: organisations that share a child today know who holds which post at one another, and nothing else.
-- It ends with the last grant between them. Not for those who see no child: it would tell them that there is one.
create index child_grant_between on child_grant (organisation_id, controller_id, (coalesce(upper(during), 'infinity'::date)));
create index child_grant_from on child_grant (controller_id, organisation_id, (coalesce(upper(during), 'infinity'::date)));
create index child_relation_given on child_relation (controller_id, relation) where class_staff_id is null;

set local role mainstay_definer;

-- Organisation by organisation, one grant looked up for each and no further: an authority has tens of thousands of them.
create function app.sharing_organisations() returns uuid[] language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare mine uuid[];
begin
  if not app.sees_children() then return '{}'; end if;
  mine := app.my_organisations();
  return coalesce((select array_agg(distinct o.id) from unnest(mine) m (id) cross join organisation o cross join lateral (
    (select from child_grant g where g.organisation_id = o.id and g.controller_id = m.id
       and coalesce(upper(g.during), 'infinity'::date) > app.today() and g.during @> app.today()
       and not exists (select from sealed_child s where s.child_id = g.child_id) limit 1)
    union all
    (select from child_grant g where g.controller_id = o.id and g.organisation_id = m.id
       and coalesce(upper(g.during), 'infinity'::date) > app.today() and g.during @> app.today()
       and not exists (select from sealed_child s where s.child_id = g.child_id) limit 1)
    limit 1) shared), '{}');
end $$;

-- The posts a relation is held with: src/access/relations.ts, held equal by a test.
create function app.posts_of_relation(p_relation text) returns text[] language sql immutable parallel safe as
$$
  select case p_relation when 'reviewing-officer-of' then '{reviewing-officer}'::text[]
    when 'adviser-of' then '{virtual-school-head,adviser}'::text[]
    when 'social-worker-of' then '{social-worker,duty-social-worker}'::text[]
    when 'cover-social-worker-of' then '{social-worker,duty-social-worker}'::text[] else '{}'::text[] end
$$;

-- Social workers, those who cover, reviewing officers and advisers of children today, with their names. SECURITY DEFINER
-- because a caseload is the authority's own fact, on a record the school may have opened to it without holding one from it:
-- a school that has the child on its roll today knows them, and so does an authority the record is open to. A relation
-- never outlives the post it is held with.
create function app.people_of_children(p_children uuid[])
returns table (child_id uuid, relation text, person_id uuid, name text, organisation text)
language plpgsql stable security definer set search_path = public, pg_temp as
$$
declare mine uuid[] := app.my_organisations();
begin
  if not app.sees_children() then return; end if;
  return query
    select distinct on (r.child_id, r.relation, r.person_id) r.child_id, r.relation, r.person_id, p.display_name, o.name
    from child_relation r
    join post_holding h on h.person_id = r.person_id and h.during @> app.today() and h.post = any (app.posts_of_relation(r.relation))
    join person p on p.id = r.person_id
    join organisation o on o.id = h.organisation_id
    where r.child_id = any (p_children) and r.during @> app.today()
      and not exists (select from sealed_child s where s.child_id = r.child_id)
      and (r.controller_id = any (mine)
        or exists (select from enrolment e where e.child_id = r.child_id and e.controller_id = e.school_id
          and e.school_id = any (mine) and e.during @> app.today())
        or exists (select from child_grant g where g.child_id = r.child_id and g.organisation_id = any (mine)
          and g.scope in ('looked-after', 'case-holder') and g.during @> app.today()))
    order by r.child_id, r.relation, r.person_id, h.organisation_id <> r.controller_id, o.name;
end $$;

-- The children an authority looks after or whose case it holds, with the authority's own number and who has each in a role:
-- no name, no group, no school. An adviser has those looked after, a reviewing officer those and those with a protection plan.
-- Somebody whose post has ended has nobody.
create function app.caseload(p_authority uuid, p_relation text)
returns table (child_id uuid, number text, worker_id uuid, next_worker_id uuid, next_from date, cover_id uuid, cover_until date)
language plpgsql stable security definer set search_path = public, pg_temp as
$$
begin
  if not p_authority = any (app.where_i_hold('{virtual-school-head,authority-administrator}')) then return; end if;
  return query
    with holders as (
      select distinct h.person_id from post_holding h
      where h.organisation_id = p_authority and h.during @> app.today()
        and h.post = any (app.posts_of_relation(p_relation))
    ), cases as (
      select distinct s.child_id as id from status_period s
      where s.authority_id = p_authority and s.confirmed and s.during @> app.today()
        and s.kind = any (case p_relation when 'social-worker-of' then '{CLA,CIN,CP}'::text[] when 'adviser-of' then '{CLA}'::text[]
          else '{CLA,CP}'::text[] end)
        and not exists (select from sealed_child k where k.child_id = s.child_id))
    select c.id, d.authority_child_id, w.person_id, n.person_id, n.since, v.person_id, v.until
    from cases c
    left join child_details d on d.child_id = c.id and d.controller_id = p_authority
    left join lateral (select r.person_id from child_relation r join holders h on h.person_id = r.person_id
      where r.child_id = c.id and r.relation = p_relation and r.during @> app.today()
      order by r.controller_id <> p_authority, lower(r.during) desc limit 1) w on true
    left join lateral (select r.person_id, lower(r.during) as since from child_relation r
      where r.child_id = c.id and r.relation = p_relation and r.controller_id = p_authority and lower(r.during) > app.today()
      order by lower(r.during) limit 1) n on true
    left join lateral (select r.person_id, upper(r.during) as until from child_relation r join holders h on h.person_id = r.person_id
      where p_relation = 'social-worker-of' and r.child_id = c.id and r.relation = 'cover-social-worker-of'
        and r.controller_id = p_authority and r.during @> app.today()
      order by lower(r.during) desc limit 1) v on true;
end $$;

-- Gives children of an authority to somebody from a day on, in one step: whoever had them at this authority until then has
-- them no longer. Cover stands beside the social worker, for its days alone. What was so before today stays as it was.
create function app.give_children(p_authority uuid, p_relation text, p_children uuid[], p_to uuid, p_from date, p_until date)
returns table (given_child uuid, had uuid) language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  days daterange := daterange(p_from, p_until);
  held_as text := case p_relation when 'cover-social-worker-of' then 'social-worker-of' else p_relation end;
begin
  if not p_authority = any (app.where_i_hold('{virtual-school-head,authority-administrator}')) then
    raise exception 'Caseloads are given by those who may' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('caseload ' || p_authority, 0));
  if p_from < app.today() or isempty(days) or (p_until is null) = (p_relation = 'cover-social-worker-of')
    or exists (select from unnest(p_children) one (id) where one.id not in (select c.child_id from app.caseload(p_authority, held_as) c))
    or not exists (select from post_holding h where h.person_id = p_to and h.organisation_id = p_authority and h.during @> p_from
      and h.post = any (app.posts_of_relation(p_relation))) then
    raise exception 'A child, a person or a day that cannot be' using errcode = 'check_violation';
  end if;
  return query
    select one.id, (select r.person_id from child_relation r where r.child_id = one.id and r.relation = p_relation and r.during @> p_from
      and (r.controller_id = p_authority or exists (select from post_holding h where h.person_id = r.person_id
        and h.organisation_id = p_authority and h.post = any (app.posts_of_relation(p_relation))))
      order by r.controller_id <> p_authority, lower(r.during) desc limit 1)
    from unnest(p_children) one (id);
  -- What others wrote down of this authority's people ends with it; another authority's own social worker stays.
  delete from child_relation r
    where r.child_id = any (p_children) and r.relation = p_relation and r.during && days and lower(r.during) >= p_from
      and (r.controller_id = p_authority or exists (select from post_holding h where h.person_id = r.person_id
        and h.organisation_id = p_authority and h.post = any (app.posts_of_relation(p_relation))));
  update child_relation r set during = daterange(lower(r.during), p_from)
    where r.child_id = any (p_children) and r.relation = p_relation and r.during && days and lower(r.during) < p_from
      and (r.controller_id = p_authority or exists (select from post_holding h where h.person_id = r.person_id
        and h.organisation_id = p_authority and h.post = any (app.posts_of_relation(p_relation))));
  insert into child_relation (child_id, controller_id, person_id, relation, during, recorded_by)
    select one.id, p_authority, p_to, p_relation, days, app.actor_person() from unnest(p_children) one (id);
end $$;

reset role;

create policy shares_a_child on post_holding for select to mainstay_app
  using (organisation_id = any ((select app.sharing_organisations())::uuid[]));
create policy shares_a_child on person for select to mainstay_app
  using (exists (select from post_holding h where h.person_id = person.id and h.organisation_id = any ((select app.sharing_organisations())::uuid[])));
