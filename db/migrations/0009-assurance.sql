-- Numbers for those who may see no child come from a release: all its cells suppressed together, once a term.

create table release (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  term_id text not null,
  as_at date not null,
  made_by uuid references person,
  made_at timestamptz not null default now(),
  -- how many promises fell due, were kept, were not, are too few to show: of the shown cells only
  summary jsonb not null,
  unique (organisation_id, term_id)
);

create table release_cell (
  release_id uuid not null references release,
  organisation_id uuid not null references organisation,
  position int not null,
  commitment text not null,
  outcome text not null check (outcome in ('kept', 'not-kept', 'too-few', 'nothing-due')),
  -- null where suppressed: a suppressed number is never stored in a release
  done int,
  due int,
  unit text not null,
  what_next text,
  primary key (release_id, commitment)
);

create table governor_question (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  release_id uuid references release,
  commitment text,
  question text not null check (length(question) between 3 and 1000),
  asked_by uuid not null references person,
  asked_at timestamptz not null default now(),
  answer text,
  answered_by uuid references person,
  answered_at timestamptz
);

do $policies$
declare t text;
begin
  foreach t in array array['release', 'release_cell', 'governor_question'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format($p$create policy own on %I for all to mainstay_app
      using (organisation_id = any ((select app.my_organisations())::uuid[]))
      with check (organisation_id = any ((select app.my_organisations())::uuid[]))$p$, t);
    execute format('grant select, insert, update on %I to mainstay_app', t);
  end loop;
end $policies$;
-- A trust reads the releases of its schools, and nothing else of them.
create policy trust_reads on release for select to mainstay_app
  using (organisation_id in (select id from organisation where trust_id = any ((select app.my_organisations())::uuid[])));
create policy trust_reads on release_cell for select to mainstay_app
  using (organisation_id in (select id from organisation where trust_id = any ((select app.my_organisations())::uuid[])));
grant usage on all sequences in schema public to mainstay_app, mainstay_definer;
