-- Whose a name with a date of birth is, where a person has said so: a list without UPNs says the same when it comes again.
-- The name itself is not here, only a hash keyed for its controller.
create table import_match (
  controller_id uuid not null references organisation,
  name_hash bytea not null,
  child_id uuid not null references child,
  import_id uuid not null references import,
  primary key (controller_id, name_hash)
);
create index import_match_child on import_match (child_id);
alter table import_match enable row level security;
alter table import_match force row level security;
create policy own on import_match for all to mainstay_app
  using (controller_id = any ((select app.my_organisations())::uuid[]) and child_id not in (select s.child_id from sealed_child s))
  with check (controller_id = any ((select app.my_organisations())::uuid[]));
create policy definer_moves on import_match for all to mainstay_definer using (true) with check (true);
create trigger controller_stays before update on import_match for each row execute function app.controller_stays();
grant select, insert, update, delete on import_match to mainstay_app;
grant select, update on import_match to mainstay_definer;
