-- Targets of plans, and what became of them. Both are added and never changed: a correction is the next version of the same
-- target, and a target that was a mistake is a version that says so. Who holds them: as plans (docs/adr/0020).

create table target (
  id uuid primary key default gen_random_uuid(),
  -- the target through its versions
  target_id uuid not null,
  version int not null check (version > 0),
  plan_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('academic', 'wellbeing', 'attendance', 'other')),
  need text check (length(need) <= 2000),
  baseline text check (length(baseline) <= 2000),
  success text not null check (length(success) between 1 and 2000),
  who_does_what text check (length(who_does_what) <= 2000),
  how_often text check (length(how_often) <= 300),
  by_when date,
  -- true: it is a target no longer; nothing is asked about it
  withdrawn boolean not null default false,
  reason text check (length(reason) <= 2000),
  set_by uuid references person,
  set_at timestamptz not null,
  unique (target_id, version),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  check (not withdrawn or reason is not null)
);
create index target_child on target (child_id);
create index target_plan on target (plan_id);

create table target_outcome (
  id uuid primary key default gen_random_uuid(),
  target_id uuid not null,
  version int not null check (version > 0),
  -- the plan at whose meeting it was settled
  plan_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  outcome text not null check (outcome in ('met', 'partly', 'not')),
  why text check (length(why) <= 2000),
  impact text check (length(impact) <= 2000),
  settled_on date not null,
  recorded_by uuid references person,
  recorded_at timestamptz not null,
  unique (target_id, controller_id, version),
  foreign key (controller_id, plan_id) references plan (controller_id, id)
);
create index target_outcome_child on target_outcome (child_id);
create index target_outcome_plan on target_outcome (plan_id);

do $policies$
declare
  t text; posts text; writer text;
  open_to text := $q$exists (select from child_grant g where g.child_id = %1$I.child_id and g.controller_id = %1$I.controller_id
      and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> app.today()$q$;
begin
  foreach t in array array['target', 'target_outcome'] loop
    posts := 'headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser'
      || case t when 'target' then ',social-worker,duty-social-worker' else '' end;
    writer := case t when 'target' then 'set_by' else 'recorded_by' end;
    execute format('alter table %1$I enable row level security; alter table %1$I force row level security', t);
    execute format($p$create policy facts_seen on %1$I for select to mainstay_app using (
      (controller_id = any ((select app.my_organisations())::uuid[]) or $p$ || open_to || $p$))
      and not exists (select from sealed_child s where s.child_id = %1$I.child_id))$p$, t);
    execute format('create policy of_children on %I as restrictive for select to mainstay_app using ((select app.sees_children()))', t);
    execute format($p$create policy written on %1$I for insert to mainstay_app with check (
      organisation_id = any ((select app.my_organisations())::uuid[])
      and (controller_id = any ((select app.my_organisations())::uuid[]) or $p$ || open_to || $p$
        and g.scope in ('looked-after', 'case-holder', 'enrolment')))
      and exists (select from child c where c.id = %1$I.child_id)
      and exists (select from plan p where p.id = %1$I.plan_id and p.child_id = %1$I.child_id and p.controller_id = %1$I.controller_id))$p$, t);
    execute format($p$create policy posts_insert on %1$I as restrictive for insert to mainstay_app with check (
      (organisation_id = any ((select app.where_i_hold(%2$L))::uuid[]) or app.stands_in_as(child_id, organisation_id, %2$L))
      and (app.actor_person() is null or %3$I = app.actor_person()))$p$, t, '{' || posts || '}', writer);
    execute format('create policy definer_moves on %I for all to mainstay_definer using (true) with check (true)', t);
    execute format('create policy engine_reads on %I for select to mainstay_duties using (true)', t);
    execute format('grant select, insert on %I to mainstay_app', t);
    execute format('grant select, update on %I to mainstay_definer', t);
    execute format('create trigger controller_stays before update on %I for each row execute function app.controller_stays()', t);
    execute format('create trigger child_stays before update of child_id on %I for each row
      when (old.child_id is distinct from new.child_id) execute function app.child_stays()', t);
  end loop;
end $policies$;
-- The duties engine reads how targets stand, never what they say.
grant select (target_id, version, plan_id, child_id, controller_id, withdrawn, set_at) on target to mainstay_duties;
grant select (target_id, version, plan_id, child_id, controller_id, settled_on, recorded_at) on target_outcome to mainstay_duties;
