-- Courses of an organisation, what of them somebody took, who has seen it, and the certificates that show it.
create table training_course (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  title text not null check (length(title) between 3 and 200),
  provider text check (length(provider) between 1 and 200),
  -- one of the two, as it was said; null: not said
  days numeric(3, 1) check (days > 0 and days <= 5),
  hours numeric(4, 1) check (hours > 0 and hours <= 40),
  -- null: does not run out by itself
  valid_months integer check (valid_months between 1 and 120),
  -- needs of the pack it counts for, by id; and the groups of staff the organisation itself asks it of
  counts_for text[] not null default '{}',
  asked_of text[] not null default '{}',
  made_by uuid references person,
  made_at timestamptz not null,
  -- not offered any more; what was taken stands
  ended_on date,
  unique (organisation_id, id),
  check (days is null or hours is null)
);

alter table training_course enable row level security;
alter table training_course force row level security;
grant select, insert, update on training_course to mainstay_app;
grant select on training_course to mainstay_duties, mainstay_definer;
create policy own on training_course for all to mainstay_app
  using (organisation_id = any ((select app.all_my_organisations())::uuid[]) or app.is_operator())
  with check (organisation_id = any ((select app.all_my_organisations())::uuid[]) or app.is_operator());
create policy engine_reads on training_course for select to mainstay_duties, mainstay_definer using (true);
create policy posts_insert on training_course as restrictive for insert to mainstay_app with check (
  app.is_operator() or (made_by = app.actor_person() and organisation_id = any ((select app.where_i_hold(
    '{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'))::uuid[])));
create policy posts_update on training_course as restrictive for update to mainstay_app using (
  app.is_operator() or organisation_id = any ((select app.where_i_hold(
    '{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'))::uuid[]));

alter table training_day
  add column course_id uuid,
  add column provider text check (length(provider) between 1 and 200),
  -- where it was said in hours; `days` is what that makes by the clock of the day it was written down
  add column hours numeric(4, 1) check (hours > 0 and hours <= 40),
  -- the last day it holds, from the certificate or the course; null: does not run out by itself
  add column valid_until date,
  -- seen by somebody else who keeps the register; what somebody wrote about themselves waits for that
  add column confirmed_by uuid references person,
  add column confirmed_at timestamptz,
  add constraint known_course foreign key (organisation_id, course_id) references training_course (organisation_id, id),
  add constraint whose unique (organisation_id, person_id, id),
  add constraint not_by_oneself check (confirmed_by is null or confirmed_by <> person_id),
  add constraint confirmed_when check ((confirmed_by is null) = (confirmed_at is null));
create index training_day_course on training_day (course_id);

-- Whoever clerks or chairs writes down the training of those who govern, and of nobody else.
set local role mainstay_definer;
create function app.governs(p_person uuid, p_organisation uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select exists (select from post_holding where person_id = p_person and organisation_id = p_organisation
    and during @> app.today() and post = any ('{governor,link-governor,chair-of-governors,management-committee-member}'))
$$;
create function app.keeps_training_of(p_person uuid, p_organisation uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select app.is_operator()
    or p_organisation = any (app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'))
    or (p_organisation = any (app.where_i_hold('{clerk,chair-of-governors}')) and app.governs(p_person, p_organisation))
$$;
reset role;

drop policy posts_insert on training_day;
drop policy posts_delete on training_day;
create policy posts_insert on training_day as restrictive for insert to mainstay_app with check (
  (person_id = app.actor_person() or app.keeps_training_of(person_id, organisation_id))
  and (app.is_operator() or recorded_by = app.actor_person())
  and (confirmed_by is null or app.is_operator()));
create policy posts_delete on training_day as restrictive for delete to mainstay_app using (
  person_id = app.actor_person() or app.keeps_training_of(person_id, organisation_id));
-- Seen in one's own name, by somebody else than whose it is.
create policy posts_update on training_day as restrictive for update to mainstay_app
  using (person_id is distinct from app.actor_person() and app.keeps_training_of(person_id, organisation_id))
  with check (confirmed_by is null or confirmed_by = app.actor_person());
grant update (confirmed_by, confirmed_at) on training_day to mainstay_app;

-- The bytes of a certificate lie sealed apart; here is whose it is and what it is. A row of training that was taken out takes
-- its certificates with it.
create table training_file (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  training_id uuid not null,
  name text not null check (length(name) between 1 and 150),
  keyed_hash text not null,
  media_type text not null,
  size_bytes bigint not null check (size_bytes > 0),
  added_by uuid references person,
  added_at timestamptz not null,
  taken_away_at timestamptz,
  foreign key (organisation_id, person_id, training_id) references training_day (organisation_id, person_id, id) on delete cascade
);
create index training_file_of on training_file (training_id);
create index training_file_hash on training_file (keyed_hash) where taken_away_at is null;

alter table training_file enable row level security;
alter table training_file force row level security;
grant select, insert on training_file to mainstay_app;
grant update (taken_away_at) on training_file to mainstay_app;
grant select on training_file to mainstay_definer;
create policy definer_reads on training_file for select to mainstay_definer using (true);
create policy own on training_file for all to mainstay_app
  using (organisation_id = any ((select app.all_my_organisations())::uuid[])
    and (person_id = app.actor_person() or app.keeps_training_of(person_id, organisation_id)))
  with check (organisation_id = any ((select app.all_my_organisations())::uuid[])
    and (person_id = app.actor_person() or app.keeps_training_of(person_id, organisation_id)));
create policy in_my_name on training_file as restrictive for insert to mainstay_app
  with check (added_by = app.actor_person() and taken_away_at is null);

set local role mainstay_definer;
create or replace function app.named_files(p_hashes text[]) returns setof text language sql stable security definer
set search_path = public, pg_temp as
$$
  select distinct keyed_hash from stored_file where keyed_hash = any (p_hashes)
  union select keyed_hash from voice_file where keyed_hash = any (p_hashes)
  union select keyed_hash from answer_file where keyed_hash = any (p_hashes) and taken_away_at is null
  union select keyed_hash from training_file where keyed_hash = any (p_hashes) and taken_away_at is null
  union select keyed_hash from paper_set_item i where keyed_hash = any (p_hashes)
    and not exists (select from sealed_child s where s.child_id = i.child_id)
$$;
reset role;
