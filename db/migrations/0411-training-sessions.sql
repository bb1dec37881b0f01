-- A course given on a day, and who was there: each said so on their own phone in the room, or was ticked by whoever runs it.
-- When it is closed, who was there becomes rows of the register.
create table training_session (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  course_id uuid not null,
  on_day date not null,
  place text check (length(place) between 1 and 200),
  days numeric(3, 1) not null check (days > 0 and days <= 5),
  hours numeric(4, 1) check (hours > 0 and hours <= 40),
  opened_by uuid not null references person,
  opened_at timestamptz not null,
  closed_by uuid references person,
  closed_at timestamptz,
  unique (organisation_id, id),
  foreign key (organisation_id, course_id) references training_course (organisation_id, id),
  check ((closed_by is null) = (closed_at is null))
);
create index training_session_day on training_session (organisation_id, on_day);

create table training_attendance (
  organisation_id uuid not null references organisation,
  session_id uuid not null,
  person_id uuid not null references person,
  -- the person themselves, or whoever ticked them
  said_by uuid not null references person,
  said_at timestamptz not null,
  primary key (session_id, person_id),
  foreign key (organisation_id, session_id) references training_session (organisation_id, id)
);

alter table training_day add column session_id uuid,
  add constraint known_session foreign key (organisation_id, session_id) references training_session (organisation_id, id);
-- nobody is written down twice for one session
create unique index training_day_session on training_day (session_id, person_id) where session_id is not null;

do $policies$
declare t text; keepers text := '{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}';
begin
  foreach t in array array['training_session', 'training_attendance'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
  end loop;
  execute 'grant select, insert on training_session to mainstay_app';
  execute 'grant update (closed_by, closed_at) on training_session to mainstay_app';
  execute 'grant select, insert, delete on training_attendance to mainstay_app';
  execute $p$create policy own on training_session for all to mainstay_app
    using (organisation_id = any ((select app.all_my_organisations())::uuid[]))
    with check (organisation_id = any ((select app.all_my_organisations())::uuid[]))$p$;
  execute format($p$create policy posts_insert on training_session as restrictive for insert to mainstay_app with check (
    opened_by = app.actor_person() and closed_at is null and organisation_id = any ((select app.where_i_hold(%L))::uuid[]))$p$, keepers);
  execute format($p$create policy posts_update on training_session as restrictive for update to mainstay_app
    using (closed_at is null and organisation_id = any ((select app.where_i_hold(%L))::uuid[]))
    with check (closed_by is null or closed_by = app.actor_person())$p$, keepers);
  -- One's own, on its day and until it is closed; that of others by those who keep the register.
  execute format($p$create policy own on training_attendance for all to mainstay_app
    using (organisation_id = any ((select app.all_my_organisations())::uuid[])
      and (person_id = app.actor_person() or organisation_id = any ((select app.where_i_hold(%1$L))::uuid[])))
    with check (organisation_id = any ((select app.all_my_organisations())::uuid[])
      and (person_id = app.actor_person() or organisation_id = any ((select app.where_i_hold(%1$L))::uuid[])))$p$, keepers);
  execute format($p$create policy in_my_name on training_attendance as restrictive for insert to mainstay_app with check (
    said_by = app.actor_person() and exists (select from training_session s where s.id = session_id
      and s.organisation_id = training_attendance.organisation_id and s.closed_at is null
      and (s.on_day = app.today() or s.organisation_id = any ((select app.where_i_hold(%L))::uuid[]))))$p$, keepers);
  execute format($p$create policy taken_back on training_attendance as restrictive for delete to mainstay_app using (
    organisation_id = any ((select app.where_i_hold(%L))::uuid[]) and exists (select from training_session s
      where s.id = session_id and s.closed_at is null))$p$, keepers);
end $policies$;
