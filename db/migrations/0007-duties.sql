-- What is due. `duty` is kept equal to what the rules say, by difference; `duty_version` keeps what was due as it was known.
-- Late or due is never stored: it is a date against the day.

create table duty_subject (
  kind text not null check (kind in ('child', 'organisation', 'person')),
  id uuid not null,
  stale_since timestamptz,
  stale_reason text,
  computed_at timestamptz,
  primary key (kind, id)
);
create index duty_subject_stale on duty_subject (stale_since) where stale_since is not null;

create table duty (
  id uuid primary key default gen_random_uuid(),
  rule text not null,
  subject_kind text not null,
  subject_id uuid not null,
  occurrence text not null,
  assignee_kind text not null check (assignee_kind in ('post', 'person', 'relation', 'invitation')),
  assignee text not null,
  -- where the one who owes it works: its list shows it
  organisation_id uuid not null references organisation,
  -- the school it concerns, when the one who owes it works elsewhere (a social worker's part is shown to the designated teacher)
  shown_to uuid[] not null default '{}',
  child_id uuid,
  controller_id uuid not null references organisation,
  opens_on date not null,
  due_on date not null,
  done_on date,
  evidence_kind text,
  evidence_id uuid,
  -- the clock in force when it opened: id, value, unit, source, verified, pack, and the pack it was taken from
  clock jsonb not null default '{}',
  -- facts the words need, never a name: {"since": "2026-11-02"}
  words jsonb not null default '{}',
  estimated boolean not null default false,
  unique (rule, subject_kind, subject_id, occurrence, assignee_kind, assignee)
);
create index duty_owed on duty (organisation_id, due_on) where done_on is null;
create index duty_organisation on duty (organisation_id, due_on);
create index duty_child on duty (child_id);
create index duty_subject_rows on duty (subject_kind, subject_id);
create index duty_shown on duty using gin (shown_to);

create table duty_version (
  duty_id uuid not null,
  known_from timestamptz not null,
  known_to timestamptz,
  rule text not null,
  subject_kind text not null,
  subject_id uuid not null,
  occurrence text not null,
  assignee_kind text not null,
  assignee text not null,
  organisation_id uuid not null,
  shown_to uuid[] not null,
  child_id uuid,
  controller_id uuid not null,
  opens_on date not null,
  due_on date not null,
  done_on date,
  evidence_kind text,
  evidence_id uuid,
  clock jsonb not null,
  words jsonb not null,
  estimated boolean not null,
  -- why it came to an end when it was withdrawn rather than changed
  withdrawn_reason text,
  primary key (duty_id, known_from)
);
create index duty_version_known on duty_version (organisation_id, known_from, known_to);
create index duty_version_subject on duty_version (subject_kind, subject_id);

-- Not needed because…: apart from the difference, keyed like the duty so that it outlives a recomputation.
create table duty_waiver (
  id uuid primary key default gen_random_uuid(),
  rule text not null,
  subject_kind text not null,
  subject_id uuid not null,
  occurrence text not null,
  organisation_id uuid not null references organisation,
  child_id uuid,
  controller_id uuid not null references organisation,
  reason_kind text not null check (reason_kind in ('done-elsewhere', 'no-longer-applies', 'not-in-the-childs-interest', 'other')),
  words text not null check (length(words) between 3 and 500),
  waived_by uuid not null references person,
  waived_at timestamptz not null default now(),
  seen_by uuid references person,
  seen_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person
);
create unique index duty_waiver_once on duty_waiver (rule, subject_kind, subject_id, occurrence, organisation_id) where withdrawn_at is null;
create index duty_waiver_organisation on duty_waiver (organisation_id, waived_at);

do $policies$
declare t text;
begin
  foreach t in array array['duty', 'duty_version'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    -- A duty is seen where it is owed, where it is shown, and by whoever answers for the child.
    execute format($p$create policy seen on %I for select to mainstay_app using (
      (organisation_id = any ((select app.my_organisations())::uuid[]) or shown_to && (select app.my_organisations())::uuid[]
       or controller_id = any ((select app.my_organisations())::uuid[]))
      and (child_id is null or child_id not in (select s.child_id from sealed_child s)))$p$, t);
    execute format('create policy engine on %I for all to mainstay_duties using (true) with check (true)', t);
    execute format('grant select on %I to mainstay_app', t);
    execute format('grant select, insert, update, delete on %I to mainstay_duties', t);
  end loop;
end $policies$;

alter table duty_subject enable row level security;
alter table duty_subject force row level security;
create policy engine on duty_subject for all to mainstay_duties using (true) with check (true);
-- Ids and whether they are stale: nothing more is in it. Pages that meet a stale subject recompute it.
create policy marks on duty_subject for all to mainstay_app using (true) with check (true);
grant select, insert, update on duty_subject to mainstay_app;
grant select, insert, update, delete on duty_subject to mainstay_duties;

alter table duty_waiver enable row level security;
alter table duty_waiver force row level security;
create policy seen on duty_waiver for select to mainstay_app using (
  (organisation_id = any ((select app.my_organisations())::uuid[]) or controller_id = any ((select app.my_organisations())::uuid[]))
  and (child_id is null or child_id not in (select s.child_id from sealed_child s)));
create policy waive on duty_waiver for insert to mainstay_app with check (organisation_id = any ((select app.my_organisations())::uuid[]));
create policy look_or_withdraw on duty_waiver for update to mainstay_app
  using (organisation_id = any ((select app.my_organisations())::uuid[])) with check (organisation_id = any ((select app.my_organisations())::uuid[]));
create policy engine_reads on duty_waiver for select to mainstay_duties using (true);
grant select, insert, update on duty_waiver to mainstay_app;
grant select on duty_waiver to mainstay_duties;
grant select on agreed_action to mainstay_duties;
create policy engine_reads on agreed_action for select to mainstay_duties using (true);
