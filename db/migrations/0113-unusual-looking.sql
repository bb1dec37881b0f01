-- Looking at records in an unusual way: what the job found, for the head to settle. It holds which events they were and how
-- many children, and names none. Nobody reads what was found about themselves.
create table unusual_looking (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  kind text not null,
  day date not null,
  event_ids bigint[] not null,
  children int not null,
  found_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by uuid references person,
  settled_words text,
  unique (organisation_id, person_id, kind, day),
  check ((settled_at is null) = (settled_words is null))
);
alter table unusual_looking enable row level security;
alter table unusual_looking force row level security;
create policy heads_read on unusual_looking for select to mainstay_app
  using (organisation_id = any ((select app.where_i_hold('{headteacher,virtual-school-head}'))::uuid[])
    and person_id is distinct from app.actor_person());
create policy job_finds on unusual_looking for insert to mainstay_app
  with check (app.actor_person() is null and organisation_id = app.actor_organisation() and settled_at is null);
-- The job adds what came later the same day; a head settles, in their own name and once.
create policy settle on unusual_looking for update to mainstay_app
  using (settled_at is null and organisation_id = any ((select app.where_i_hold('{headteacher,virtual-school-head}'))::uuid[])
    and person_id is distinct from app.actor_person())
  with check (settled_by is not distinct from app.actor_person());
grant select, insert on unusual_looking to mainstay_app;
grant update (event_ids, children, settled_at, settled_by, settled_words) on unusual_looking to mainstay_app;

-- It is told by the job that finds it, which is nobody; of no child.
create policy job_raises on alert for insert to mainstay_app
  with check (app.actor_person() is null and organisation_id = app.actor_organisation() and kind = 'unusual-looking' and child_id is null);
