-- Plans: PEPs, education plans and what else people write together about one child (docs/adr/0020). A plan is held by one
-- organisation, its controller; organisations that share the child write in it too, each under its own name. Everything is
-- added and nothing is changed, but for how a part stands: what was said, by whom and when, can always be read again.

-- The form a plan began with, kept once for all plans that share it and named by its content.
create table plan_form (
  hash text primary key check (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  body text not null check (length(body) <= 500000),
  kept_at timestamptz not null
);
alter table plan_form enable row level security;
alter table plan_form force row level security;
-- It tells of no child.
create policy readable on plan_form for select to mainstay_app, mainstay_duties using (true);
create policy kept on plan_form for insert to mainstay_app with check (
  (select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'))
    <> '{}'::uuid[]);
grant select, insert on plan_form to mainstay_app;
grant select on plan_form to mainstay_duties;

create table plan (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  -- for whom it was begun: the controller, or an organisation that shares the child
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('pep', 'education-plan')),
  template_id text not null,
  form_hash text not null references plan_form (hash),
  pack text not null,
  academic_year int,
  term text check (term in ('autumn', 'spring', 'summer')),
  -- the authority whose adviser judges it; null where it is not in Mainstay, or nobody's
  adviser_organisation_id uuid references organisation,
  previous_id uuid,
  begun_on date not null,
  begun_by uuid references person,
  begun_at timestamptz not null,
  unique (controller_id, id),
  check ((academic_year is null) = (term is null))
);
create index plan_child on plan (child_id, begun_on);
create index plan_term on plan (controller_id, academic_year, term);
create index plan_adviser on plan (adviser_organisation_id, academic_year, term) where adviser_organisation_id is not null;

-- What happened to a plan, on its true day. The last one says how it stands.
create table plan_step (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  position int not null check (position > 0),
  from_state text,
  to_state text not null check (to_state in ('planned', 'gathering', 'ready', 'held', 'written-up', 'submitted', 'returned',
    'signed-off', 'superseded', 'cancelled')),
  on_day date not null,
  reason text check (length(reason) <= 2000),
  -- of a return: the sections named, with what each needs
  sections jsonb not null default '[]',
  -- what was missing when it happened all the same, in words
  missed text[] not null default '{}',
  taken_by uuid references person,
  taken_at timestamptz not null,
  unique (plan_id, position),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  check (to_state not in ('returned', 'cancelled') or reason is not null)
);
create index plan_step_child on plan_step (child_id);

-- The day the meeting is planned for; the last one counts, null takes it back.
create table plan_meeting_day (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  position int not null check (position > 0),
  meeting_on date,
  set_by uuid references person,
  set_at timestamptz not null,
  unique (plan_id, position),
  foreign key (controller_id, plan_id) references plan (controller_id, id)
);

-- A part: one section as one person or role writes it. A section that several write has several parts, told apart by label.
create table plan_part (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  section text not null,
  label text not null default '' check (length(label) <= 100),
  lead text not null,
  -- one person who was asked, where it is not whoever holds the post or stands in the relation
  asked_person uuid references person,
  state text not null default 'not-started' check (state in ('not-started', 'in-progress', 'sent', 'declined')),
  reason text check (length(reason) <= 2000),
  changed_by uuid references person,
  changed_at timestamptz not null,
  -- the first time it was sent or declined: what a duty rests on
  settled_on date,
  unique (plan_id, section, label),
  unique (controller_id, id),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  check (state <> 'declined' or reason is not null)
);
create index plan_part_child on plan_part (child_id);

-- Insert-only. A version rests on the one its author had before them; on a stale one both stand until somebody chooses.
create table answer (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  question text not null,
  version int not null check (version > 0),
  base_version int not null check (base_version >= 0 and base_version < version),
  -- versions that stood against each other, and between which this one chose
  settles int[] not null default '{}',
  value jsonb check (octet_length(value::text) <= 200000),
  -- true: last time's answer, read and said to be still so
  confirmed boolean not null default false,
  author_id uuid references person,
  invitation_id uuid,
  -- whose words they are, where somebody wrote them down for another
  told_by text check (length(told_by) <= 200),
  written_at timestamptz not null,
  unique (part_id, question, version),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  foreign key (controller_id, part_id) references plan_part (controller_id, id),
  check (author_id is null or invitation_id is null)
);
create index answer_plan on answer (plan_id);
create index answer_child on answer (child_id);

-- A plan as it stood when it was held, sent in and signed: sections with what their readers need to be, live records included.
create table plan_copy (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references plan,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  -- kept by another organisation than the plan's, for itself: it stays when the child leaves, and no grant opens it
  own_copy boolean not null default false,
  moment text not null check (moment in ('held', 'submitted', 'signed-off')),
  position int not null,
  kind text not null,
  academic_year int,
  term text,
  on_day date not null,
  body text not null,
  hash text not null check (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  made_by uuid references person,
  made_at timestamptz not null,
  unique (plan_id, controller_id, position)
);
create index plan_copy_child on plan_copy (child_id, on_day);

do $policies$
declare
  t text; posts text; writer text;
  begins text := 'headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker';
  writes text := begins || ',safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office';
  open_to text := $q$exists (select from child_grant g where g.child_id = %1$I.child_id and g.controller_id = %1$I.controller_id
      and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> app.today()$q$;
begin
  foreach t in array array['plan', 'plan_step', 'plan_meeting_day', 'plan_part', 'answer', 'plan_copy'] loop
    posts := case when t in ('plan_part', 'answer') then writes else begins end;
    writer := case t when 'plan' then 'begun_by' when 'plan_step' then 'taken_by' when 'plan_meeting_day' then 'set_by'
      when 'plan_part' then 'changed_by' when 'answer' then 'author_id' else 'made_by' end;
    execute format('alter table %1$I enable row level security; alter table %1$I force row level security', t);
    execute format($p$create policy facts_seen on %1$I for select to mainstay_app using (
      (controller_id = any ((select app.my_organisations())::uuid[]) or $p$ || case when t = 'plan_copy' then 'not own_copy and ' else '' end
      || open_to || $p$))
      and not exists (select from sealed_child s where s.child_id = %1$I.child_id))$p$, t);
    execute format('create policy of_children on %I as restrictive for select to mainstay_app using ((select app.sees_children()))', t);
    -- In the plan's own record, by its controller or by an organisation the record is open to for its work with the child.
    execute format($p$create policy written on %1$I for insert to mainstay_app with check (
      organisation_id = any ((select app.my_organisations())::uuid[])
      and (controller_id = any ((select app.my_organisations())::uuid[]) or $p$ || open_to || $p$
        and g.scope in ('looked-after', 'case-holder', 'enrolment')))
      and exists (select from child c where c.id = %1$I.child_id))$p$, t);
    execute format($p$create policy posts_insert on %1$I as restrictive for insert to mainstay_app with check (
      (organisation_id = any ((select app.where_i_hold(%2$L))::uuid[]) or app.stands_in_as(child_id, organisation_id, %2$L))
      and (app.actor_person() is null or %3$I = app.actor_person()))$p$, t, '{' || posts || '}', writer);
    -- What hangs on a plan is of that plan's child and controller. An organisation's own copy hangs on a plan it sees.
    if t <> 'plan' then
      execute format($p$create policy of_its_plan on %1$I as restrictive for insert to mainstay_app with check (
        exists (select from plan p where p.id = %1$I.plan_id and p.child_id = %1$I.child_id and (p.controller_id = %1$I.controller_id$p$
        || case when t = 'plan_copy' then ' or plan_copy.own_copy and plan_copy.controller_id = plan_copy.organisation_id' else '' end
        || ')))', t);
    end if;
    execute format('create policy definer_moves on %I for all to mainstay_definer using (true) with check (true)', t);
    execute format('grant select, insert on %I to mainstay_app', t);
    execute format('grant select, update on %I to mainstay_definer', t);
    execute format('create trigger controller_stays before update on %I for each row execute function app.controller_stays()', t);
    execute format('create trigger child_stays before update of child_id on %I for each row
      when (old.child_id is distinct from new.child_id) execute function app.child_stays()', t);
  end loop;

  -- How a part stands is all that changes.
  execute format($p$create policy part_changed on plan_part for update to mainstay_app
    using ((controller_id = any ((select app.my_organisations())::uuid[]) or $p$ || open_to || $p$
        and g.scope in ('looked-after', 'case-holder', 'enrolment')))
      and not exists (select from sealed_child s where s.child_id = %1$I.child_id))
    with check (organisation_id = any ((select app.my_organisations())::uuid[]))$p$, 'plan_part');
  execute format($p$create policy posts_update on plan_part as restrictive for update to mainstay_app
    with check ((organisation_id = any ((select app.where_i_hold(%1$L))::uuid[]) or app.stands_in_as(child_id, organisation_id, %1$L))
      and (app.actor_person() is null or changed_by = app.actor_person()))$p$, '{' || writes || '}');

  -- What the duties engine reads: how plans stand, never what they say.
  foreach t in array array['plan', 'plan_step', 'plan_meeting_day', 'plan_part'] loop
    execute format('create policy engine_reads on %I for select to mainstay_duties using (true)', t);
    execute format('grant select on %I to mainstay_duties', t);
  end loop;
end $policies$;
grant update (organisation_id, state, reason, changed_by, changed_at, settled_on, asked_person) on plan_part to mainstay_app;
