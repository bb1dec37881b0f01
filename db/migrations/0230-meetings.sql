-- Meetings of plans: when and where, who is invited, who came, and what calendars were told. Like plans (0200, docs/adr/0020):
-- of the plan's child and controller, written under one's own name, added and never changed.

-- When and where. The last one counts; without a day the meeting is called off. A day may be set before there is a time.
create table meeting_time (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  position int not null check (position > 0),
  meeting_on date,
  starts_at text check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes int not null check (minutes between 5 and 480),
  place text not null default '' check (length(place) <= 300),
  set_by uuid references person,
  set_at timestamptz not null,
  unique (plan_id, position),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  check (meeting_on is not null or starts_at is null)
);
create index meeting_time_day on meeting_time (meeting_on) where meeting_on is not null;

-- Somebody who is invited, came, or whom the child wanted there: a person of Mainstay, one of the people around the child, or
-- somebody by name. Their id is the name of the event in their calendar.
create table meeting_invitee (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  person_id uuid references person,
  contact_id uuid references contact,
  name text check (length(name) between 1 and 200),
  -- what they are there: "Social worker", "Carer"
  as_whom text not null check (length(as_whom) between 1 and 100),
  -- told where it is. Of the people around a child only those for whom somebody has said so.
  told_place boolean not null,
  invited_by uuid references person,
  invited_at timestamptz not null,
  unique (plan_id, id),
  unique (plan_id, person_id),
  unique (plan_id, contact_id),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  check (num_nonnulls(person_id, contact_id, name) = 1)
);
create index meeting_invitee_person on meeting_invitee (person_id) where person_id is not null;

-- How it stands with each: expected, came, sent apologies, did not come, or is asked no more. The last one counts.
create table meeting_presence (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  invitee_id uuid not null,
  position int not null check (position > 0),
  state text not null check (state in ('expected', 'came', 'apologies', 'absent', 'withdrawn')),
  -- the child wanted them there; null where nobody has said
  wanted boolean,
  said_by uuid references person,
  said_at timestamptz not null,
  unique (invitee_id, position),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  foreign key (plan_id, invitee_id) references meeting_invitee (plan_id, id)
);

-- What the calendar of each was told, in order; or why nothing was sent.
create table meeting_letter (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  invitee_id uuid not null,
  sequence int not null check (sequence >= 0),
  method text not null check (method in ('REQUEST', 'CANCEL')),
  -- the meeting_time it told of
  time_position int not null,
  outcome text not null check (outcome in ('written', 'unsafe', 'must-not', 'not-now', 'no-address', 'not-plans')),
  written_by uuid references person,
  written_at timestamptz not null,
  unique (invitee_id, sequence),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  foreign key (plan_id, invitee_id) references meeting_invitee (plan_id, id)
);

do $policies$
declare
  t text; writer text;
  begins text := '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}';
  open_to text := $q$exists (select from child_grant g where g.child_id = %1$I.child_id and g.controller_id = %1$I.controller_id
      and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> app.today()$q$;
begin
  foreach t in array array['meeting_time', 'meeting_invitee', 'meeting_presence', 'meeting_letter'] loop
    writer := case t when 'meeting_time' then 'set_by' when 'meeting_invitee' then 'invited_by'
      when 'meeting_presence' then 'said_by' else 'written_by' end;
    execute format('create index on %I (child_id)', t);
    execute format('alter table %1$I enable row level security; alter table %1$I force row level security', t);
    execute format($p$create policy facts_seen on %1$I for select to mainstay_app using (
      (controller_id = any ((select app.my_organisations())::uuid[]) or $p$ || open_to || $p$))
      and not exists (select from sealed_child s where s.child_id = %1$I.child_id))$p$, t);
    execute format('create policy of_children on %I as restrictive for select to mainstay_app using ((select app.sees_children()))', t);
    execute format($p$create policy written on %1$I for insert to mainstay_app with check (
      organisation_id = any ((select app.my_organisations())::uuid[])
      and (controller_id = any ((select app.my_organisations())::uuid[]) or $p$ || open_to || $p$
        and g.scope in ('looked-after', 'case-holder', 'enrolment')))
      and exists (select from child c where c.id = %1$I.child_id))$p$, t);
    execute format($p$create policy posts_insert on %1$I as restrictive for insert to mainstay_app with check (
      (organisation_id = any ((select app.where_i_hold(%2$L))::uuid[]) or app.stands_in_as(child_id, organisation_id, %2$L))
      and (app.actor_person() is null or %3$I = app.actor_person()))$p$, t, begins, writer);
    execute format($p$create policy of_its_plan on %1$I as restrictive for insert to mainstay_app with check (
      exists (select from plan p where p.id = %1$I.plan_id and p.child_id = %1$I.child_id
        and p.controller_id = %1$I.controller_id))$p$, t);
    execute format('create policy definer_moves on %I for all to mainstay_definer using (true) with check (true)', t);
    execute format('grant select, insert on %I to mainstay_app', t);
    execute format('grant select, update on %I to mainstay_definer', t);
    execute format('create trigger controller_stays before update on %I for each row execute function app.controller_stays()', t);
    execute format('create trigger child_stays before update of child_id on %I for each row
      when (old.child_id is distinct from new.child_id) execute function app.child_stays()', t);
  end loop;
end $policies$;

-- When some people have a meeting, wherever it is: so that nobody is planned into two places. Says when and who, and nothing
-- of which child, school or plan; to those who plan meetings alone.
create function app.meetings_of_people(p_people uuid[], p_from date, p_to date)
returns table (plan_id uuid, person_id uuid, meeting_on date, starts_at text, minutes int)
language sql stable security definer set search_path = public, pg_temp as
$$
  select case when t.controller_id = any (app.my_organisations()) then t.plan_id end, i.person_id, t.meeting_on, t.starts_at, t.minutes
  from meeting_time t
  join meeting_invitee i on i.plan_id = t.plan_id and i.person_id = any (p_people)
  where t.meeting_on between p_from and p_to and t.starts_at is not null
    and not exists (select from meeting_time later where later.plan_id = t.plan_id and later.position > t.position)
    and not exists (select from meeting_presence s where s.invitee_id = i.id and s.state = 'withdrawn'
      and not exists (select from meeting_presence n where n.invitee_id = i.id and n.position > s.position))
    and not exists (select from plan_step s where s.plan_id = t.plan_id and s.to_state in ('held', 'cancelled'))
    and cardinality(app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}')) > 0
$$;
alter function app.meetings_of_people(uuid[], date, date) owner to mainstay_definer;

-- A letter may carry an event for a calendar. It goes when the text goes.
alter table mail add column calendar text check (length(calendar) <= 20000);
alter table mail add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL'));
alter table mail add constraint mail_calendar check ((calendar is null) or (calendar_method is not null));
create function app.calendar_goes_with_text() returns trigger language plpgsql as $$
begin
  new.calendar := null;
  return new;
end $$;
create trigger calendar_goes before update of body_text on mail for each row
  when (new.body_text = '') execute function app.calendar_goes_with_text();
