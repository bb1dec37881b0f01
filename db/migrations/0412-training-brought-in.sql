-- A file of training as it was read, until somebody says which of its rows are written down. What it holds is about staff.
create table training_import (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  file_name text not null check (length(file_name) between 1 and 150),
  -- rows as they were read: what each says, and what could not be understood
  read_rows jsonb not null,
  brought_by uuid not null references person,
  brought_at timestamptz not null,
  done_at timestamptz,
  recorded integer check (recorded >= 0),
  unique (organisation_id, id)
);

alter table training_day add column import_id uuid,
  add constraint known_import foreign key (organisation_id, import_id) references training_import (organisation_id, id);

alter table training_import enable row level security;
alter table training_import force row level security;
grant select, insert, delete on training_import to mainstay_app;
grant update (done_at, recorded, read_rows) on training_import to mainstay_app;
create policy keepers on training_import for all to mainstay_app
  using (organisation_id = any ((select app.where_i_hold(
    '{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'))::uuid[]))
  with check (organisation_id = any ((select app.where_i_hold(
    '{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'))::uuid[]));
create policy in_my_name on training_import as restrictive for insert to mainstay_app
  with check (brought_by = app.actor_person() and done_at is null);
create policy once on training_import as restrictive for update to mainstay_app
  using (done_at is null) with check (true);
create policy before_it_is_done on training_import as restrictive for delete to mainstay_app
  using (done_at is null);
