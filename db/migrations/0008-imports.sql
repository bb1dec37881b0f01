-- Bringing children in: staged, previewed, confirmed, undone. Files are encrypted on disk; what is known of them stands here.

create table stored_file (
  id uuid primary key default gen_random_uuid(),
  controller_id uuid not null references organisation,
  child_id uuid references child,
  keyed_hash text not null,
  media_type text not null,
  name text not null,
  size_bytes bigint not null check (size_bytes >= 0),
  stored_by uuid references person,
  stored_at timestamptz not null default now(),
  delete_after date
);
create index stored_file_hash on stored_file (controller_id, keyed_hash);

create table import (
  id uuid primary key default gen_random_uuid(),
  controller_id uuid not null references organisation,
  kind text not null check (kind in ('list', 'looked-after', 'children-in-need')),
  state text not null check (state in ('reading', 'asking', 'previewed', 'confirming', 'done', 'stopped', 'failed', 'undone')),
  as_at date not null,
  file_names text[] not null default '{}',
  file_ids uuid[] not null default '{}',
  -- delimiter, encoding, date order, mapping of columns
  reading jsonb not null default '{}',
  counts jsonb not null default '{}',
  message text,
  progress_done int not null default 0,
  progress_total int,
  started_by uuid references person,
  started_at timestamptz not null default now(),
  confirmed_by uuid references person,
  confirmed_at timestamptz,
  undone_by uuid references person,
  undone_at timestamptz,
  unique (controller_id, id)
);
create index import_controller on import (controller_id, started_at);

-- One row of the preview. `proposed` is encrypted by the application and is emptied 30 days after.
create table import_row (
  import_id uuid not null references import,
  controller_id uuid not null references organisation,
  position int not null,
  file text not null,
  row_number int,
  outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'missing', 'problem', 'ask')),
  child_id uuid,
  proposed bytea,
  -- the person's answer to "is this the same child?", "leave out", a typed value
  answer jsonb,
  primary key (import_id, position)
);

-- What an import changed, field by field, so that it can be undone where nothing has changed since. Encrypted values.
create table import_change (
  id bigint generated always as identity primary key,
  import_id uuid not null references import,
  controller_id uuid not null references organisation,
  child_id uuid not null,
  table_name text not null,
  row_key text not null,
  before bytea,
  after bytea,
  undone boolean
);
create index import_change_import on import_change (import_id);

-- A mapping somebody confirmed for files with these headers.
create table import_mapping (
  id uuid primary key default gen_random_uuid(),
  controller_id uuid not null references organisation,
  headers_hash text not null,
  mapping jsonb not null,
  saved_by uuid references person,
  saved_at timestamptz not null default now(),
  unique (controller_id, headers_hash)
);

do $policies$
declare t text;
begin
  foreach t in array array['stored_file', 'import', 'import_row', 'import_change', 'import_mapping'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format($p$create policy own on %I for all to mainstay_app
      using (controller_id = any ((select app.my_organisations())::uuid[]))
      with check (controller_id = any ((select app.my_organisations())::uuid[]))$p$, t);
    execute format('create trigger controller_stays before update on %I for each row execute function app.controller_stays()', t);
    execute format('grant select, insert, update, delete on %I to mainstay_app', t);
  end loop;
end $policies$;

-- Mail waits here in the transaction that wants it sent; a job sends it. Never a child's name with a status.
create table mail (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid references organisation,
  to_person uuid references person,
  to_address text not null,
  subject text not null,
  body_text text not null,
  kind text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'withdrawn')),
  attempts int not null default 0,
  last_tried_at timestamptz,
  last_error text,
  written_at timestamptz not null default now(),
  sent_at timestamptz
);
create index mail_waiting on mail (written_at) where state = 'waiting';
-- Sign-in links are mailed before anybody is signed in; the outbox page of the demonstration is an operator's page.
grant select, insert, update on mail to mainstay_app;

-- What the deployment remembers about itself: last seal, when the pack fingerprint changed, whether it is a demonstration.
create table deployment (
  key text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);
grant select, insert, update on deployment to mainstay_app;
