-- A child on no school's roll in Mainstay, in a plan the authority holds: no designated teacher reads what they said. The adviser
-- who has the child on their list does, the same day, and the Virtual School head (docs/adr/0028). Nobody else at the authority.
do $$
begin
  grant select on enrolment to mainstay_definer;
  if not exists (select from pg_policies where tablename = 'enrolment' and policyname = 'definer_reads_school') then
    create policy definer_reads_school on enrolment for select to mainstay_definer using (true);
  end if;
end $$;

set local role mainstay_definer;

-- Who reads there: by name of nobody's asking. Empty for a child who is at a school, and where no authority holds the plan.
create function app.reads_for_no_school(p_child uuid, p_controller uuid) returns setof uuid language sql stable security definer
set search_path = public, pg_temp as
$$
  select distinct h.person_id from post_holding h
  where h.organisation_id = p_controller and h.during @> app.today()
    and exists (select from organisation o where o.id = p_controller and o.kind = 'authority')
    and not exists (select from enrolment e where e.child_id = p_child and e.school_id is not null and e.during @> app.today())
    and (h.post = 'virtual-school-head' or (h.post = 'adviser' and exists (select from child_relation r where r.child_id = p_child
      and r.person_id = h.person_id and r.relation = 'adviser-of' and r.during @> app.today())))
    and not exists (select from relative_bar b where b.child_id = p_child and b.person_id = h.person_id and b.lifted_at is null)
$$;

create or replace function app.voice_readers() returns table (person_id uuid, name text, posts text[], may_choose boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app.invitation_standing(app.actor_invitation()) is distinct from 'stands' then return; end if;
  return query
    select r.person_id, p.display_name, array_agg(distinct r.post order by r.post),
      not array_agg(r.post) && '{designated-teacher,safeguarding-lead,deputy-safeguarding-lead,for-no-school}'::text[]
    from invitation i
      join lateral (
        select h.person_id, h.post from post_holding h where h.organisation_id = i.controller_id and h.during @> app.today()
          and h.post in ('headteacher', 'designated-teacher', 'deputy-designated-teacher', 'safeguarding-lead', 'deputy-safeguarding-lead')
        union
        select k.person_id, 'key-adult' from key_adult k join plan_part q on q.id = i.part_id and q.asked_person = k.person_id
        where k.child_id = i.child_id and k.during @> app.today()
        union
        select n.person_id, 'for-no-school' from app.reads_for_no_school(i.child_id, i.controller_id) n (person_id)
      ) r on true
      join person p on p.id = r.person_id
    where i.id = app.actor_invitation() and i.way = 'handed'
      and not exists (select from relative_bar b where b.child_id = i.child_id and b.person_id = r.person_id and b.lifted_at is null)
    group by r.person_id, p.display_name order by p.display_name;
end $$;

create or replace function app.voice_told() returns table (reading_level text, readers text[]) language plpgsql stable security definer
set search_path = public, pg_temp as $$
declare me uuid := app.actor_invitation();
begin
  if me is null or app.invitation_standing(me) is distinct from 'stands' then return; end if;
  return query select i.reading_level, coalesce((select array_agg(distinct p.display_name order by p.display_name)
      from (
        select h.person_id from post_holding h where h.organisation_id = i.controller_id and h.during @> app.today()
          and h.post in ('designated-teacher', 'safeguarding-lead')
        union
        select k.person_id from key_adult k join plan_part q on q.id = i.part_id and q.asked_person = k.person_id
        where k.child_id = i.child_id and k.during @> app.today()
        union
        select n.person_id from app.reads_for_no_school(i.child_id, i.controller_id) n (person_id)
      ) r join person p on p.id = r.person_id
      where not exists (select from relative_bar b where b.child_id = i.child_id and b.person_id = r.person_id and b.lifted_at is null)), '{}')
    from invitation i where i.id = me;
end $$;
reset role;

-- At an authority, one of these says that it was read, and nobody else.
create policy read_for_no_school on voice_reading as restrictive for insert to mainstay_app with check (
  not exists (select from organisation o where o.id = voice_reading.organisation_id and o.kind = 'authority')
  or read_by in (select n.person_id from app.reads_for_no_school(child_id, controller_id) n (person_id)));
