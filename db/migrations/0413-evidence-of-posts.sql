-- By what it is shown that whoever holds a post meets what the post asks. The words stand in the register, which everybody
-- here reads; the paper itself is opened by whose it is and by those who give posts.
alter table post_holding add constraint holding_of unique (organisation_id, id);

create table post_evidence (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  holding_id uuid not null,
  -- the requirement of the pack, by id
  requirement text not null check (length(requirement) between 1 and 60),
  words text not null check (length(words) between 3 and 300),
  -- since when it is so; null where nobody said
  since date,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  taken_back_at timestamptz,
  unique (organisation_id, id),
  foreign key (organisation_id, holding_id) references post_holding (organisation_id, id)
);
create index post_evidence_holding on post_evidence (holding_id);

create table post_evidence_file (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  evidence_id uuid not null,
  person_id uuid not null references person,
  name text not null check (length(name) between 1 and 150),
  keyed_hash text not null,
  media_type text not null,
  size_bytes bigint not null check (size_bytes > 0),
  added_by uuid not null references person,
  added_at timestamptz not null,
  taken_away_at timestamptz,
  foreign key (organisation_id, evidence_id) references post_evidence (organisation_id, id)
);
create index post_evidence_file_of on post_evidence_file (evidence_id);
create index post_evidence_file_hash on post_evidence_file (keyed_hash) where taken_away_at is null;

do $policies$
declare givers text := '{headteacher,administrator,virtual-school-head,authority-administrator}';
begin
  execute 'alter table post_evidence enable row level security; alter table post_evidence force row level security';
  execute 'alter table post_evidence_file enable row level security; alter table post_evidence_file force row level security';
  execute 'grant select, insert on post_evidence, post_evidence_file to mainstay_app';
  execute 'grant update (taken_back_at) on post_evidence to mainstay_app';
  execute 'grant update (taken_away_at) on post_evidence_file to mainstay_app';
  execute 'grant select on post_evidence_file to mainstay_definer';
  execute 'create policy definer_reads on post_evidence_file for select to mainstay_definer using (true)';
  -- as the posts themselves are read
  execute $p$create policy partners_read on post_evidence for select to mainstay_app
    using (organisation_id = any ((select app.my_partners())::uuid[]) or organisation_id = any ((select app.all_my_organisations())::uuid[]))$p$;
  execute format($p$create policy givers_add on post_evidence for insert to mainstay_app with check (
    recorded_by = app.actor_person() and taken_back_at is null and organisation_id = any ((select app.where_i_hold(%L))::uuid[]))$p$, givers);
  execute format($p$create policy givers_take_back on post_evidence for update to mainstay_app
    using (organisation_id = any ((select app.where_i_hold(%1$L))::uuid[])) with check (true)$p$, givers);
  execute format($p$create policy own_or_givers on post_evidence_file for all to mainstay_app
    using (organisation_id = any ((select app.all_my_organisations())::uuid[])
      and (person_id = app.actor_person() or organisation_id = any ((select app.where_i_hold(%1$L))::uuid[])))
    with check (organisation_id = any ((select app.where_i_hold(%1$L))::uuid[]))$p$, givers);
  execute format($p$create policy givers_change on post_evidence_file as restrictive for update to mainstay_app
    using (organisation_id = any ((select app.where_i_hold(%L))::uuid[]))$p$, givers);
  execute 'create policy in_my_name on post_evidence_file as restrictive for insert to mainstay_app
    with check (added_by = app.actor_person() and taken_away_at is null)';
end $policies$;

set local role mainstay_definer;
create or replace function app.named_files(p_hashes text[]) returns setof text language sql stable security definer
set search_path = public, pg_temp as
$$
  select distinct keyed_hash from stored_file where keyed_hash = any (p_hashes)
  union select keyed_hash from voice_file where keyed_hash = any (p_hashes)
  union select keyed_hash from answer_file where keyed_hash = any (p_hashes) and taken_away_at is null
  union select keyed_hash from training_file where keyed_hash = any (p_hashes) and taken_away_at is null
  union select keyed_hash from post_evidence_file where keyed_hash = any (p_hashes) and taken_away_at is null
  union select keyed_hash from paper_set_item i where keyed_hash = any (p_hashes)
    and not exists (select from sealed_child s where s.child_id = i.child_id)
$$;
reset role;
