-- The day is a setting that is read and understood each time it is asked: a statement asks it once and not for every row.
do $policies$
declare t text;
begin
  foreach t in array array[
    'child_details', 'hand_correction', 'enrolment', 'status_period', 'contact', 'contact_rule', 'key_adult', 'child_relation',
    'relative_bar', 'child_share', 'timeline_note', 'pep_event', 'care_review', 'wellbeing_score', 'cohort_review_line'
  ] loop
    execute format($p$alter policy facts_seen on %1$I using (
      (controller_id = any ((select app.my_organisations())::uuid[])
       or exists (select from child_grant g where g.child_id = %1$I.child_id and g.controller_id = %1$I.controller_id
            and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> (select app.today())))
      and not exists (select from sealed_child s where s.child_id = %1$I.child_id))$p$, t);
  end loop;
end $policies$;
alter policy mine_or_granted on child using (
  (controller_id = any ((select app.my_organisations())::uuid[])
   or exists (select from child_grant g where g.child_id = child.id
        and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> (select app.today())))
  and not exists (select from sealed_child s where s.child_id = child.id));

-- The same people as before. PostgreSQL takes a stretch of days that holds today for a rarity and began with every post there
-- is: now it begins with the children asked about, and joins the two lists by hash.
set local role mainstay_definer;
create or replace function app.people_of_children(p_children uuid[])
returns table (child_id uuid, relation text, person_id uuid, name text, organisation text)
language plpgsql stable security definer set search_path = public, pg_temp set enable_nestloop = off as
$$
#variable_conflict use_column
declare mine uuid[] := app.my_organisations(); day date := app.today();
begin
  if not app.sees_children() then return; end if;
  return query
    with around as materialized (
      select distinct r.child_id, r.relation, r.person_id, r.controller_id from child_relation r
      where r.child_id = any (p_children) and r.during @> day
        and not exists (select from sealed_child s where s.child_id = r.child_id)
        and (r.controller_id = any (mine)
          or exists (select from enrolment e where e.child_id = r.child_id and e.controller_id = e.school_id
            and e.school_id = any (mine) and e.during @> day)
          or exists (select from child_grant g where g.child_id = r.child_id and g.organisation_id = any (mine)
            and g.scope in ('looked-after', 'case-holder') and g.during @> day))
    ), known as materialized (
      select w.relation, w.person_id, p.display_name, h.organisation_id, o.name
      from (select distinct a.relation, a.person_id from around a) w
      cross join lateral (select p.display_name from person p where p.id = w.person_id offset 0) p
      cross join lateral (select h.organisation_id from post_holding h where h.person_id = w.person_id and h.during @> day
        and h.post = any (app.posts_of_relation(w.relation)) offset 0) h
      cross join lateral (select o.name from organisation o where o.id = h.organisation_id offset 0) o
    )
    select distinct on (a.child_id, a.relation, a.person_id) a.child_id, a.relation, a.person_id, k.display_name, k.name
    from around a join known k on k.relation = a.relation and k.person_id = a.person_id
    order by a.child_id, a.relation, a.person_id, k.organisation_id <> a.controller_id, k.name;
end $$;

create or replace function app.sharing_organisations() returns uuid[] language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare mine uuid[]; day date := app.today();
begin
  if not app.sees_children() then return '{}'; end if;
  mine := app.my_organisations();
  return coalesce((select array_agg(distinct o.id) from unnest(mine) m (id) cross join organisation o cross join lateral (
    (select from child_grant g where g.organisation_id = o.id and g.controller_id = m.id
       and coalesce(upper(g.during), 'infinity'::date) > day and g.during @> day
       and not exists (select from sealed_child s where s.child_id = g.child_id) limit 1)
    union all
    (select from child_grant g where g.controller_id = o.id and g.organisation_id = m.id
       and coalesce(upper(g.during), 'infinity'::date) > day and g.during @> day
       and not exists (select from sealed_child s where s.child_id = g.child_id) limit 1)
    limit 1) shared), '{}');
end $$;
reset role;
