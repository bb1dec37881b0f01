-- The child chooses who does not see an answer of their own part (look/5b). Whoever leads the plan at school and whoever keeps
-- children safe always read it: they are not there to be chosen. A choice is held here and in no copy, paper or export.
create table voice_kept_from (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  question text not null,
  person_id uuid not null references person,
  invitation_id uuid not null,
  chosen_at timestamptz not null,
  -- the child lets them see it again
  lifted_at timestamptz,
  unique (controller_id, id),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  foreign key (controller_id, part_id) references plan_part (controller_id, id),
  foreign key (controller_id, invitation_id) references invitation (controller_id, id)
);
create unique index voice_kept_from_once on voice_kept_from (part_id, question, person_id) where lifted_at is null;
create index voice_kept_from_person on voice_kept_from (person_id) where lifted_at is null;
create index voice_kept_from_child on voice_kept_from (child_id);
create index voice_kept_from_plan on voice_kept_from (plan_id) where lifted_at is null;

alter table voice_kept_from enable row level security;
alter table voice_kept_from force row level security;
grant select, insert on voice_kept_from to mainstay_app;
grant update (lifted_at) on voice_kept_from to mainstay_app;
grant select, delete on voice_kept_from to mainstay_definer;
create policy definer_moves on voice_kept_from for all to mainstay_definer using (true) with check (true);
create trigger controller_stays before update on voice_kept_from for each row execute function app.controller_stays();
create trigger child_stays before update of child_id on voice_kept_from for each row
  when (old.child_id is distinct from new.child_id) execute function app.child_stays();

set local role mainstay_definer;

-- Who reads the part of whoever asks, a child in their own session: by name, in which post, and whether the child may choose
-- that they do not. A bar on a relative stands before everything.
create function app.voice_readers() returns table (person_id uuid, name text, posts text[], may_choose boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app.invitation_standing(app.actor_invitation()) is distinct from 'stands' then return; end if;
  return query
    select h.person_id, p.display_name, array_agg(distinct h.post order by h.post),
      not array_agg(h.post) && '{designated-teacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]
    from invitation i
      join post_holding h on h.organisation_id = i.controller_id and h.during @> app.today()
        and h.post in ('headteacher', 'designated-teacher', 'deputy-designated-teacher', 'safeguarding-lead', 'deputy-safeguarding-lead')
      join person p on p.id = h.person_id
    where i.id = app.actor_invitation() and i.way = 'handed'
      and not exists (select from relative_bar b where b.child_id = i.child_id and b.person_id = h.person_id and b.lifted_at is null)
    group by h.person_id, p.display_name order by p.display_name;
end $$;

-- Answers of children that whoever asks does not see, by the child's choice. Asked once a statement; nobody else's are told.
create function app.kept_from_me() returns table (part_id uuid, question text) language plpgsql stable security definer
set search_path = public, pg_temp as $$
declare me uuid := app.actor_person();
begin
  if me is null then return; end if;
  return query select k.part_id, k.question from voice_kept_from k where k.person_id = me and k.lifted_at is null;
end $$;

-- Answers of a plan that a child keeps from somebody, without from whom: they stay in the part, and no copy is made of them.
create function app.kept_answers(p_plan uuid) returns table (part_id uuid, question text) language plpgsql stable security definer
set search_path = public, pg_temp as $$
begin
  return query select distinct k.part_id, k.question from voice_kept_from k where k.plan_id = p_plan and k.lifted_at is null;
end $$;
reset role;

create policy own on voice_kept_from for select to mainstay_app using (
  part_id = (select app.invited_part()) and (invitation_id = (select app.actor_invitation())
    or invitation_id = any ((select app.handed_before())::uuid[])));
-- Those who always read it know of the choice, so that they keep it too.
create policy always_read on voice_kept_from for select to mainstay_app using (
  (controller_id = any ((select app.where_i_hold('{designated-teacher,safeguarding-lead,deputy-safeguarding-lead}'))::uuid[])
    or app.stands_in_as(child_id, controller_id, '{designated-teacher,safeguarding-lead,deputy-safeguarding-lead}'))
  and (select app.actor_person()) is not null
  and not exists (select from sealed_child s where s.child_id = voice_kept_from.child_id)
  and exists (select from plan_part q where q.id = voice_kept_from.part_id));
create policy chosen on voice_kept_from for insert to mainstay_app with check (
  invitation_id = (select app.actor_invitation()) and part_id = (select app.invited_to_write()) and plan_id = (select app.invited_plan())
  and organisation_id = controller_id and lifted_at is null
  and person_id in (select r.person_id from app.voice_readers() r where r.may_choose)
  and exists (select from plan_part q where q.id = voice_kept_from.part_id and q.child_id = voice_kept_from.child_id
    and q.controller_id = voice_kept_from.controller_id and q.lead = 'child'));
create policy lifted on voice_kept_from for update to mainstay_app
  using (part_id = (select app.invited_to_write()) and (invitation_id = (select app.actor_invitation())
    or invitation_id = any ((select app.handed_before())::uuid[])))
  with check (part_id = (select app.invited_part()));

-- And the answers themselves, whatever page, list or search asks for them.
create policy not_kept_from_me on answer as restrictive for select to mainstay_app using (
  (part_id, question) not in (select k.part_id, k.question from app.kept_from_me() k));
create policy not_kept_from_me on voice_file as restrictive for select to mainstay_app using (
  (part_id, question) not in (select k.part_id, k.question from app.kept_from_me() k));
