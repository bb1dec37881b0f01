-- A carer or parent who was invited takes their own copy of the signed plan by their link and code, while the invitation lasts. What
-- they take is what whoever leads the plan let go: their reader's version alone is kept here, and nothing opens the plan itself.
create table own_copy_released (
  id uuid primary key default gen_random_uuid(),
  invitation_id uuid not null,
  plan_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  -- the plan as this reader may have it
  body text not null,
  hash text not null check (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  released_by uuid references person,
  released_at timestamptz not null,
  unique (controller_id, invitation_id),
  foreign key (controller_id, invitation_id) references invitation (controller_id, id) on delete cascade,
  foreign key (controller_id, plan_id) references plan (controller_id, id) on delete cascade
);
create index own_copy_released_child on own_copy_released (child_id);
create index own_copy_released_plan on own_copy_released (plan_id);
alter table own_copy_released enable row level security;
alter table own_copy_released force row level security;
grant select, insert on own_copy_released to mainstay_app;
grant select, update, delete on own_copy_released to mainstay_definer;
create policy definer_moves on own_copy_released for all to mainstay_definer using (true) with check (true);
create policy facts_seen on own_copy_released for select to mainstay_app using (
  (controller_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))::uuid[])
    or app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))
  and not exists (select from sealed_child s where s.child_id = own_copy_released.child_id));
-- only while the invitation stands: the same word that opens their part (0220)
create policy invited on own_copy_released for select to mainstay_app using (
  invitation_id = (select app.actor_invitation()) and plan_id = (select app.invited_plan()));
create policy released on own_copy_released for insert to mainstay_app with check (
  controller_id = organisation_id
  and (controller_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))::uuid[])
    or app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))
  and app.actor_person() is not null and released_by = app.actor_person()
  and exists (select from invitation i join plan_part q on q.id = i.part_id where i.id = own_copy_released.invitation_id
    and i.plan_id = own_copy_released.plan_id and i.child_id = own_copy_released.child_id and q.lead in ('carer', 'parent')));
create trigger controller_stays before update on own_copy_released for each row execute function app.controller_stays();
create trigger child_stays before update of child_id on own_copy_released for each row
  when (old.child_id is distinct from new.child_id) execute function app.child_stays();
