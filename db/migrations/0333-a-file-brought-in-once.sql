-- The same file of another system is brought in once: its fingerprint stands with what it was read into. A newer version of it
-- takes the place of the record before, which stays to be read.
alter table pep_event
  add column file_print text check (file_print ~ '^[0-9a-f]{64}$'),
  add column replaces_id uuid references pep_event,
  add constraint pep_event_replaces_another check (replaces_id <> id);
create unique index pep_event_print on pep_event (child_id, controller_id, file_print)
  where file_print is not null and withdrawn_at is null;
create index pep_event_replaces on pep_event (replaces_id) where replaces_id is not null;
