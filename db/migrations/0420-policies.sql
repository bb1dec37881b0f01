-- A school's policies: one that it adopts from the model and keeps here, and others that are published elsewhere. What was ratified
-- stands as it was; a state is never stored, it follows from the days.
create table policy (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  -- 'model': adopted from the model and kept here. Otherwise the id of a related policy of the pack, or 'own'.
  kind text not null check (kind ~ '^[a-z][a-z0-9-]*$'),
  here boolean not null generated always as (kind = 'model') stored,
  title text not null check (length(title) between 3 and 200),
  answers_for text not null,
  -- where it is published, of one that is not kept here
  address text check (length(address) between 8 and 500),
  begun_by uuid references person,
  begun_at timestamptz not null,
  -- no longer one of the school's; its versions stay
  ended_on date,
  unique (organisation_id, id, here)
);
create unique index policy_one_of_the_model on policy (organisation_id) where kind = 'model';

create table policy_version (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  policy_id uuid not null,
  here boolean not null,
  nth integer not null check (nth > 0),
  drafted_by uuid references person,
  drafted_at timestamptz not null,
  approved_by uuid references person,
  approved_at timestamptz,
  ratified_on date,
  minute text check (length(minute) between 2 and 200),
  ratified_by uuid references person,
  ratified_at timestamptz,
  review_on date,
  published_by uuid references person,
  published_at timestamptz,
  unique (policy_id, nth),
  unique (organisation_id, id),
  foreign key (organisation_id, policy_id, here) references policy (organisation_id, id, here),
  constraint approved_before_ratified check (not here or ratified_on is null or approved_at is not null),
  constraint ratified_before_published check (published_at is null or ratified_on is not null),
  constraint ratified_whole check ((ratified_on is null) = (ratified_at is null) and (ratified_on is null) = (review_on is null)),
  constraint reviewed_after check (review_on > ratified_on)
);
create unique index policy_version_one_draft on policy_version (policy_id) where ratified_on is null;
create index policy_version_of on policy_version (organisation_id, policy_id);

-- A section as one version has it: its sentences with their ids and promises, names and editions still to be filled in.
create table policy_section (
  organisation_id uuid not null references organisation,
  version_id uuid not null,
  section text not null check (section ~ '^[a-z][a-z0-9-]*$'),
  place integer not null,
  title text not null check (length(title) between 3 and 200),
  how text not null check (how in ('adopted', 'adapted', 'left-out')),
  sentences jsonb not null check (jsonb_typeof(sentences) = 'array'),
  promises text[] not null default '{}',
  reason text check (length(reason) between 3 and 1000),
  changed_by uuid references person,
  changed_at timestamptz not null,
  primary key (version_id, section),
  foreign key (organisation_id, version_id) references policy_version (organisation_id, id),
  constraint left_out_says_why check (how <> 'left-out' or reason is not null)
);

create table policy_comment (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  version_id uuid not null,
  -- null: on the whole
  section text,
  words text not null check (length(words) between 3 and 2000),
  by_person uuid not null references person,
  at timestamptz not null,
  settled_by uuid references person,
  settled_at timestamptz,
  foreign key (organisation_id, version_id) references policy_version (organisation_id, id)
);
create index policy_comment_of on policy_comment (version_id);

-- Guidance was reissued and somebody has read that no sentence changes.
create table policy_guidance_read (
  organisation_id uuid not null references organisation,
  version_id uuid not null,
  edition text not null,
  words text not null check (length(words) between 3 and 1000),
  by_person uuid not null references person,
  at timestamptz not null,
  on_day date not null,
  primary key (version_id, edition),
  foreign key (organisation_id, version_id) references policy_version (organisation_id, id)
);

do $policies$
declare t text;
begin
  foreach t in array array['policy', 'policy_version', 'policy_section', 'policy_comment', 'policy_guidance_read'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('grant select, insert on %I to mainstay_app; grant select on %I to mainstay_duties, mainstay_definer', t, t);
    execute format($p$create policy own on %I for all to mainstay_app
      using (organisation_id = any ((select app.all_my_organisations())::uuid[]))
      with check (organisation_id = any ((select app.all_my_organisations())::uuid[]))$p$, t);
    execute format('create policy engine_reads on %I for select to mainstay_duties, mainstay_definer using (true)', t);
  end loop;
  foreach t in array array['policy', 'policy_version', 'policy_section'] loop
    execute format($p$create policy posts_insert on %I as restrictive for insert to mainstay_app with check (
      organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'))::uuid[]))$p$, t);
  end loop;
end $policies$;

grant update (title, answers_for, address, ended_on) on policy to mainstay_app;
create policy posts_update on policy as restrictive for update to mainstay_app using (
  organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'))::uuid[]));

-- A version begins as a draft; one of a policy published elsewhere is written down once it was ratified.
create policy begins_as_a_draft on policy_version as restrictive for insert to mainstay_app with check (
  approved_at is null and published_at is null and (ratified_on is null or (not here and ratified_on <= app.today())));
grant update (approved_by, approved_at, ratified_on, minute, ratified_by, ratified_at, review_on, published_by, published_at)
  on policy_version to mainstay_app;
create policy posts_update on policy_version as restrictive for update to mainstay_app using (
  organisation_id = any ((select app.where_i_hold('{headteacher,administrator,chair-of-governors,clerk}'))::uuid[]));

create function app.policy_steps() returns trigger language plpgsql as $$
begin
  if old.ratified_on is not null and
     to_jsonb(new) - '{published_by,published_at}'::text[] is distinct from to_jsonb(old) - '{published_by,published_at}'::text[] then
    raise exception 'what was ratified stands' using errcode = 'insufficient_privilege';
  end if;
  if new.approved_at is distinct from old.approved_at
     and not new.organisation_id = any (app.where_i_hold('{headteacher}')) then
    raise exception 'the head approves a policy' using errcode = 'insufficient_privilege';
  end if;
  if new.ratified_on is distinct from old.ratified_on
     and (new.ratified_on > app.today()
       or not new.organisation_id = any (app.where_i_hold('{headteacher,chair-of-governors,clerk}'))) then
    raise exception 'a policy is ratified by those who govern, on a day that has been' using errcode = 'insufficient_privilege';
  end if;
  if new.published_at is distinct from old.published_at
     and not new.organisation_id = any (app.where_i_hold('{headteacher,administrator}')) then
    raise exception 'the head or an administrator publishes a policy' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger policy_steps before update on policy_version for each row execute function app.policy_steps();

-- Sections are written while the version is a draft, and stand from the day it is approved.
grant update (place, title, how, sentences, promises, reason, changed_by, changed_at) on policy_section to mainstay_app;
create policy posts_update on policy_section as restrictive for update to mainstay_app using (
  organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'))::uuid[]));
create function app.policy_draft_only() returns trigger language plpgsql as $$
begin
  if exists (select from policy_version where id = new.version_id and approved_at is not null) then
    raise exception 'an approved version is not written any more' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger policy_draft_only before insert or update on policy_section for each row execute function app.policy_draft_only();

create policy in_my_name on policy_comment as restrictive for insert to mainstay_app
  with check ((by_person = app.actor_person() or app.actor_person() is null) and settled_at is null);
grant update (settled_by, settled_at) on policy_comment to mainstay_app;
create policy posts_update on policy_comment as restrictive for update to mainstay_app using (
  organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'))::uuid[]));

create policy posts_insert on policy_guidance_read as restrictive for insert to mainstay_app with check (
  (by_person = app.actor_person() or app.actor_person() is null)
  and organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead}'))::uuid[]));

-- What anybody may read at the address of a published policy: its words, and who holds the posts that are named in them.
set local role mainstay_definer;
create function app.published_policy(p_policy uuid) returns jsonb language sql stable security definer
set search_path = public, pg_temp as
$$
  with v as (
    select v.*, p.title, p.answers_for from policy_version v join policy p on p.id = v.policy_id
    where p.id = p_policy and p.here and p.ended_on is null and v.published_at is not null
    order by v.nth desc limit 1
  ), s as (
    select * from policy_section where version_id = (select id from v)
  )
  select jsonb_build_object(
    'version', v.id, 'organisation', v.organisation_id, 'title', v.title, 'nth', v.nth,
    'ratifiedOn', v.ratified_on, 'reviewOn', v.review_on,
    'sections', coalesce((select jsonb_agg(jsonb_build_object('section', section, 'title', title, 'how', how,
        'sentences', sentences, 'promises', promises) order by place) from s where how <> 'left-out'), '[]'),
    'holders', coalesce((select jsonb_agg(jsonb_build_object('post', h.post, 'name', p.display_name) order by lower(h.during), p.display_name)
      from post_holding h join person p on p.id = h.person_id
      where h.organisation_id = v.organisation_id and h.during @> app.today()
        and (h.post = 'headteacher' or exists (select from s where s.sentences::text like '%{name:' || h.post || '}%'))), '[]'))
  from v
$$;
reset role;
revoke all on function app.published_policy(uuid) from public;
grant execute on function app.published_policy(uuid) to mainstay_app;
