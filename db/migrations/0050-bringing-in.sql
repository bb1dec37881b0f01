-- What bringing children in needs besides 0008: files held while somebody decides, answers, and what a row will do.

-- The files themselves, sealed, from the upload to the decision and never longer. Unlogged: in no write-ahead log and no
-- backup, and empty after a crash. Of a whole roll everybody but the cohort goes with them (docs/adr).
create unlogged table import_arrival (
  import_id uuid not null,
  controller_id uuid not null references organisation,
  position int not null,
  piece int not null,
  name text not null,
  sealed bytea not null,
  arrived_at timestamptz not null default now(),
  primary key (import_id, position, piece)
);

-- What a person has answered: is this the same child, the right UPN, has the child left. Sealed by the application.
create table import_answer (
  import_id uuid not null references import,
  controller_id uuid not null references organisation,
  -- 'row/47' or 'child/<id>'
  about text not null,
  answer bytea not null,
  answered_by uuid references person,
  answered_at timestamptz not null default now(),
  primary key (import_id, about)
);

alter table import_row drop column answer;
alter table import_row add column planned bytea;
alter table import_row add column problems int not null default 0;
alter table import_row drop constraint import_row_outcome_check;
alter table import_row add constraint import_row_outcome_check
  check (outcome in ('new', 'changed', 'unchanged', 'missing', 'problem', 'ask', 'sealed'));
create index import_row_outcome on import_row (import_id, outcome, position);

alter table import drop constraint import_state_check;
alter table import add constraint import_state_check
  check (state in ('reading', 'asking', 'previewed', 'confirming', 'done', 'stopped', 'failed', 'undoing', 'undone'));
-- What a list was found to be: holds values of children as samples, so it is sealed.
alter table import add column detected bytea;
alter table import add column moved_at timestamptz not null default now();
create index import_state on import (controller_id, state);

-- Counts of a roll belong to no child.
alter table import_change alter column child_id drop not null;

-- How a child left care before the care they are in now (looked-after return): legal detail, read as care_detail is.
create table previous_permanence (
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  code text not null,
  authority text,
  -- part of the date may not be known
  year int,
  month int,
  day int,
  source text not null,
  import_id uuid,
  primary key (child_id, controller_id)
);

do $policies$
declare t text;
begin
  foreach t in array array['import_arrival', 'import_answer'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format($p$create policy own on %I for all to mainstay_app
      using (controller_id = any ((select app.my_organisations())::uuid[]))
      with check (controller_id = any ((select app.my_organisations())::uuid[]))$p$, t);
    execute format('create trigger controller_stays before update on %I for each row execute function app.controller_stays()', t);
    execute format('grant select, insert, update, delete on %I to mainstay_app', t);
  end loop;

  -- When two records of one child are joined, what an import has written goes along, so that it can still be undone.
  foreach t in array array['import_row', 'import_change', 'stored_file'] loop
    execute format('create policy definer_moves on %I for all to mainstay_definer using (true) with check (true)', t);
    execute format('grant select, update on %I to mainstay_definer', t);
  end loop;
end $policies$;

alter table previous_permanence enable row level security;
alter table previous_permanence force row level security;
create policy facts_seen on previous_permanence for select to mainstay_app using (
  app.holds_post(controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser,social-worker,duty-social-worker,reviewing-officer,authority-administrator}')
  and child_id not in (select s.child_id from sealed_child s));
create policy facts_added on previous_permanence for insert to mainstay_app with check (
  controller_id = any ((select app.my_organisations())::uuid[]) and child_id in (select id from child));
create policy facts_changed on previous_permanence for update to mainstay_app
  using (controller_id = any ((select app.my_organisations())::uuid[]) and child_id not in (select s.child_id from sealed_child s))
  with check (controller_id = any ((select app.my_organisations())::uuid[]));
create policy facts_removed on previous_permanence for delete to mainstay_app
  using (controller_id = any ((select app.my_organisations())::uuid[]) and child_id not in (select s.child_id from sealed_child s));
create policy definer_moves on previous_permanence for all to mainstay_definer using (true) with check (true);
create trigger controller_stays before update on previous_permanence for each row execute function app.controller_stays();
grant select, insert, update, delete on previous_permanence to mainstay_app, mainstay_definer;

-- Which stored files a row still names, whoever's it is: for the job that removes the others. Hashes in, hashes out.
create function app.named_files(p_hashes text[]) returns setof text language sql stable security definer
set search_path = public, pg_temp as
$$ select distinct keyed_hash from stored_file where keyed_hash = any (p_hashes) $$;
alter function app.named_files(text[]) owner to mainstay_definer;
