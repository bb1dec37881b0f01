-- Who is told that a plan came back, or that it is signed off: those who lead it, the child's social workers, and whoever signed
-- in wrote in it or was asked to. For whoever has just moved it, and for nobody else. Whoever is barred from the child's record is
-- never told, nor whoever holds no post any more.
create function app.told_of_plan(p_plan uuid) returns table (person_id uuid, email text, leads boolean)
language sql stable security definer set search_path = public, pg_temp as
$$
  with moved as (
    select p.id, p.child_id, p.controller_id from plan p
    where p.id = p_plan and app.actor_person() = (
      select s.taken_by from plan_step s where s.plan_id = p.id order by s.position desc limit 1)
  ), concerned as (
    select t.person_id, true as leads from moved m
    join post_holding t on t.organisation_id = m.controller_id and t.during @> app.today()
      and t.post in ('designated-teacher', 'deputy-designated-teacher')
    union all
    select r.person_id, false from moved m
    join child_relation r on r.child_id = m.child_id and r.relation = 'social-worker-of' and r.during @> app.today()
    union all
    select a.author_id, false from moved m join answer a on a.plan_id = m.id where a.author_id is not null
    union all
    select t.asked_person, false from moved m join plan_part t on t.plan_id = m.id where t.asked_person is not null
  )
  select p.id, p.email, bool_or(c.leads) from concerned c cross join moved m
  join person p on p.id = c.person_id and p.email is not null
  where p.id <> app.actor_person()
    and exists (select from post_holding h where h.person_id = p.id and h.during @> app.today())
    and not exists (select from relative_bar b where b.child_id = m.child_id and b.person_id = p.id and b.lifted_at is null)
  group by p.id, p.email
$$;
alter function app.told_of_plan(uuid) owner to mainstay_definer;
