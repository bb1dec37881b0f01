-- Files that answer a question of a plan (docs/adr/0034): a picture, a PDF, a document. The answer itself, a version like any
-- other, says which stand; here is whose each is, what it is and where its sealed bytes lie. It is read as the answer is.
create table answer_file (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  -- of whoever added it
  organisation_id uuid not null references organisation,
  question text not null,
  -- as it is shown, and handed out again; what it is, its content said
  name text not null check (length(name) between 1 and 150),
  keyed_hash text not null,
  media_type text not null,
  size_bytes bigint not null check (size_bytes > 0),
  added_by uuid references person,
  invitation_id uuid,
  added_at timestamptz not null,
  -- taken away again: opened by nobody any more, and its bytes go with the next sweep
  taken_away_at timestamptz,
  unique (controller_id, id),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  foreign key (controller_id, part_id) references plan_part (controller_id, id),
  foreign key (controller_id, invitation_id) references invitation (controller_id, id),
  check (added_by is null or invitation_id is null)
);
create index answer_file_part on answer_file (part_id);
create index answer_file_plan on answer_file (plan_id);
create index answer_file_child on answer_file (child_id);
create index answer_file_hash on answer_file (keyed_hash) where taken_away_at is null;

alter table answer_file enable row level security;
alter table answer_file force row level security;
grant select, insert on answer_file to mainstay_app;
grant update (taken_away_at) on answer_file to mainstay_app;
grant select, update, delete on answer_file to mainstay_definer;
create policy definer_moves on answer_file for all to mainstay_definer using (true) with check (true);
create trigger controller_stays before update on answer_file for each row execute function app.controller_stays();
create trigger child_stays before update of child_id on answer_file for each row
  when (old.child_id is distinct from new.child_id) execute function app.child_stays();

-- Read by those who read the answer.
create policy facts_seen on answer_file for select to mainstay_app using (
  (controller_id = any ((select app.my_organisations())::uuid[]) or exists (
    select from child_grant g where g.child_id = answer_file.child_id and g.controller_id = answer_file.controller_id
      and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> (select app.today())))
  and not exists (select from sealed_child s where s.child_id = answer_file.child_id));
create policy of_children on answer_file as restrictive for select to mainstay_app using ((select app.sees_children()));
create policy not_kept_from_me on answer_file as restrictive for select to mainstay_app using (
  (part_id, question) not in (select k.part_id, k.question from app.kept_from_me() k));
create policy invited on answer_file for select to mainstay_app using (
  part_id = (select app.invited_part()) and (invitation_id = (select app.actor_invitation())
    or invitation_id = any ((select app.handed_before())::uuid[])));

-- Added, and taken away, by those who write it: somebody invited in their own part while it is open, and only what they added.
create policy written on answer_file for insert to mainstay_app with check (
  organisation_id = any ((select app.my_organisations())::uuid[]) and taken_away_at is null
  and (controller_id = any ((select app.my_organisations())::uuid[]) or exists (
    select from child_grant g where g.child_id = answer_file.child_id and g.controller_id = answer_file.controller_id
      and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> (select app.today())
      and g.scope in ('looked-after', 'case-holder', 'enrolment'))));
create policy invited_writes on answer_file for insert to mainstay_app with check (
  invitation_id = (select app.actor_invitation()) and added_by is null and part_id = (select app.invited_to_write())
  and plan_id = (select app.invited_plan()) and organisation_id = controller_id and taken_away_at is null);
create policy of_its_part on answer_file as restrictive for insert to mainstay_app with check (
  exists (select from plan_part q where q.id = answer_file.part_id and q.plan_id = answer_file.plan_id
    and q.child_id = answer_file.child_id and q.controller_id = answer_file.controller_id));
create policy taken_away on answer_file for update to mainstay_app
  using ((select app.actor_invitation()) is null and (
    controller_id = any ((select app.my_organisations())::uuid[]) or exists (
      select from child_grant g where g.child_id = answer_file.child_id and g.controller_id = answer_file.controller_id
        and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> (select app.today())
        and g.scope in ('looked-after', 'case-holder', 'enrolment'))))
  with check (true);
create policy invited_takes_away on answer_file for update to mainstay_app
  using (part_id = (select app.invited_to_write()) and invitation_id = (select app.actor_invitation()))
  with check (part_id = (select app.invited_part()));
do $posts$
declare
  posts text := '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}';
begin
  execute format($p$create policy posts_insert on answer_file as restrictive for insert to mainstay_app with check (
    case when app.actor_invitation() is not null then invitation_id = app.actor_invitation() and added_by is null
    else (organisation_id = any ((select app.where_i_hold(%1$L))::uuid[]) or app.stands_in_as(child_id, organisation_id, %1$L))
      and (app.actor_person() is null or added_by = app.actor_person()) and invitation_id is null end)$p$, posts);
  execute format($p$create policy posts_update on answer_file as restrictive for update to mainstay_app using (
    app.actor_invitation() is not null or cardinality((select app.where_i_hold(%1$L))::uuid[]) > 0
    or app.stands_in_as(child_id, organisation_id, %1$L))$p$, posts);
end $posts$;

-- What was taken away is named by nothing from then on: a file added to the wrong child goes.
set local role mainstay_definer;
create or replace function app.named_files(p_hashes text[]) returns setof text language sql stable security definer
set search_path = public, pg_temp as
$$
  select distinct keyed_hash from stored_file where keyed_hash = any (p_hashes)
  union select keyed_hash from voice_file where keyed_hash = any (p_hashes)
  union select keyed_hash from answer_file where keyed_hash = any (p_hashes) and taken_away_at is null
  union select keyed_hash from paper_set_item i where keyed_hash = any (p_hashes)
    and not exists (select from sealed_child s where s.child_id = i.child_id)
$$;
reset role;
