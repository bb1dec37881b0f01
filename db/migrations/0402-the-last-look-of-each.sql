-- The child's page shows a headteacher the last look of each person who opened the record itself. It read every look at the
-- child for that, through an index of lists of children whose newest entries are not yet in order and are read by every search:
-- the more often a child was looked at, and the more was looked at anywhere, the slower the page. Now there is an index of the
-- looks at one child alone, in the order they are asked for, and the last of each person is taken from it by a step to the next
-- person: what it costs grows with the people who looked, and not with how often.
create index audit_event_looks_alone on audit_event ((child_ids[1]), actor_person, at desc, id desc)
  where cardinality(child_ids) = 1 and verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken');

set local role mainstay_definer;

-- Who is told of looks at a child: whoever works where the record is kept or may be read. Of a sealed record nobody is.
create function app.is_told_of_looks_at(p_child uuid) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare mine uuid[] := app.my_organisations();
begin
  return not exists (select from sealed_child where child_id = p_child)
    and exists (select from child c where c.id = p_child and (c.controller_id = any (mine)
      or exists (select from child_grant g where g.child_id = p_child and g.organisation_id = any (mine) and g.during @> app.today())));
end $$;

-- As 0170 has it, but for who is told, which it asks.
create or replace function app.looks_at(p_child uuid) returns table (event_id bigint, at timestamptz, person_id uuid, person_name text,
  organisation_id uuid, verb text, alone boolean, how text, part text, glass boolean, posts text[], holds_post boolean)
language plpgsql stable security definer set search_path = public, pg_temp as
$$
#variable_conflict use_column
begin
  if not app.is_told_of_looks_at(p_child) then return; end if;
  return query
  select e.id, e.at, e.actor_person, coalesce(p.display_name, e.actor_name), e.organisation_id, e.verb,
    cardinality(e.child_ids) = 1, e.detail ->> 'how', e.detail ->> 'part',
    e.verb = 'glass.broken' or coalesce(e.detail ->> 'glass', '') = 'true',
    array(select h.post from post_holding h where h.person_id = e.actor_person and h.organisation_id = e.organisation_id
      and h.during @> (e.at at time zone 'Europe/London')::date order by h.post),
    exists (select from post_holding h where h.person_id = e.actor_person and h.during @> app.today())
  from audit_event e left join person p on p.id = e.actor_person
  where e.child_ids @> array[p_child] and e.verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
  order by e.at desc;
end $$;

-- The last look of each person at this child alone.
create function app.last_looks_at(p_child uuid) returns table (event_id bigint, at timestamptz, person_id uuid, person_name text,
  organisation_id uuid, verb text)
language plpgsql stable security definer set search_path = public, pg_temp as
$$
#variable_conflict use_column
begin
  if not app.is_told_of_looks_at(p_child) then return; end if;
  return query
  with recursive last_look as (
    (select e.id, e.at, e.actor_person, e.actor_name, e.organisation_id, e.verb from audit_event e
     where e.child_ids[1] = p_child and e.actor_person is not null
       and cardinality(e.child_ids) = 1 and e.verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
     order by e.actor_person, e.at desc, e.id desc limit 1)
    union all
    select n.* from last_look l cross join lateral (
      select e.id, e.at, e.actor_person, e.actor_name, e.organisation_id, e.verb from audit_event e
      where e.child_ids[1] = p_child and e.actor_person > l.actor_person
        and cardinality(e.child_ids) = 1 and e.verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
      order by e.actor_person, e.at desc, e.id desc limit 1) n
  ), of_nobody as (
    select e.id, e.at, e.actor_person, e.actor_name, e.organisation_id, e.verb from audit_event e
    where e.child_ids[1] = p_child and e.actor_person is null
      and cardinality(e.child_ids) = 1 and e.verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
    order by e.at desc, e.id desc limit 1
  )
  select e.id, e.at, e.actor_person, coalesce(p.display_name, e.actor_name), e.organisation_id, e.verb
  from (select * from last_look union all select * from of_nobody) e left join person p on p.id = e.actor_person;
end $$;

reset role;
