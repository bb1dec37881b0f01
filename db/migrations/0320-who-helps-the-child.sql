-- An adult of the school helps the child with their own part of one plan: whoever leads the plan lets them, and takes it back.
-- They are the part's asked person. They hand it over; a key adult who is let also reads what the child said, and the child is
-- told so and may keep an answer from them. It ends with the plan.
create index plan_part_helped on plan_part (child_id) where lead = 'child' and asked_person is not null;

do $$
declare t text;
begin
  foreach t in array array['key_adult', 'child_relation'] loop
    execute format('grant select on %I to mainstay_definer', t);
    execute format('create policy definer_reads_help on %I for select to mainstay_definer using (true)', t);
  end loop;
end $$;

set local role mainstay_definer;

-- The children's parts whoever asks helps with now. Asked once a statement.
create function app.parts_i_help() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare me uuid := app.actor_person();
begin
  if me is null then return '{}'::uuid[]; end if;
  return (select coalesce(array_agg(q.id), '{}') from plan_part q where q.lead = 'child' and q.asked_person = me
    and not exists (select from plan_step s where s.plan_id = q.plan_id and s.to_state in ('signed-off', 'superseded', 'cancelled'))
    and not exists (select from relative_bar b where b.child_id = q.child_id and b.person_id = me and b.lifted_at is null)
    and exists (select from post_holding h where h.person_id = me and h.organisation_id = q.controller_id and h.during @> app.today()));
end $$;

-- Only whoever leads a plan says who helps the child, and only somebody of that school who works with the child today.
create function app.help_is_let() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare posts text[] := '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}';
begin
  if app.actor_person() is null or not (new.controller_id = any (app.where_i_hold(posts)) or app.stands_in_as(new.child_id, new.controller_id, posts)) then
    raise exception 'Not theirs to say who helps the child' using errcode = 'insufficient_privilege';
  end if;
  if new.asked_person is not null and (
    not exists (select from post_holding h where h.person_id = new.asked_person and h.organisation_id = new.controller_id and h.during @> app.today())
    or exists (select from relative_bar b where b.child_id = new.child_id and b.person_id = new.asked_person and b.lifted_at is null)
    or not (exists (select from key_adult k where k.child_id = new.child_id and k.person_id = new.asked_person and k.during @> app.today())
      or exists (select from child_relation r where r.child_id = new.child_id and r.person_id = new.asked_person
        and r.relation in ('teacher-of', 'support-of') and r.during @> app.today()))) then
    raise exception 'Not somebody who works with the child here' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Who reads the part of whoever asks, a child in their own session: also the key adult who was let.
create or replace function app.voice_readers() returns table (person_id uuid, name text, posts text[], may_choose boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app.invitation_standing(app.actor_invitation()) is distinct from 'stands' then return; end if;
  return query
    select r.person_id, p.display_name, array_agg(distinct r.post order by r.post),
      not array_agg(r.post) && '{designated-teacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]
    from invitation i
      join lateral (
        select h.person_id, h.post from post_holding h where h.organisation_id = i.controller_id and h.during @> app.today()
          and h.post in ('headteacher', 'designated-teacher', 'deputy-designated-teacher', 'safeguarding-lead', 'deputy-safeguarding-lead')
        union
        select k.person_id, 'key-adult' from key_adult k join plan_part q on q.id = i.part_id and q.asked_person = k.person_id
        where k.child_id = i.child_id and k.during @> app.today()
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
      ) r join person p on p.id = r.person_id
      where not exists (select from relative_bar b where b.child_id = i.child_id and b.person_id = r.person_id and b.lifted_at is null)), '{}')
    from invitation i where i.id = me;
end $$;
reset role;

create trigger help_is_let_at_first before insert on plan_part for each row
  when (new.lead = 'child' and new.asked_person is not null) execute function app.help_is_let();
create trigger help_is_let before update of asked_person on plan_part for each row
  when (new.lead = 'child' and old.asked_person is distinct from new.asked_person) execute function app.help_is_let();

-- Whoever leads the plan invites and hands over; anybody else hands over where they are let, and nowhere else.
drop policy posts_insert on invitation;
create policy posts_insert on invitation as restrictive for insert to mainstay_app with check (
  controller_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))::uuid[])
  or app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}')
  or (way = 'handed' and part_id = any ((select app.parts_i_help())::uuid[])));
