-- A draft of a policy can be discarded, and a section of the school's own stand between those of the model.

-- What was discarded stays as it was, with what was said about it, and is shown to nobody; the next draft has its number.
alter table policy_version add column discarded_by uuid references person;
alter table policy_version add column discarded_at timestamptz;
alter table policy_version add constraint discarded_whole check (discarded_by is null or discarded_at is not null);
alter table policy_version add constraint discarded_as_a_draft check (discarded_at is null or (here and approved_at is null and ratified_on is null));
alter table policy_version drop constraint policy_version_policy_id_nth_key;
create unique index policy_version_nth on policy_version (policy_id, nth) where discarded_at is null;
drop index policy_version_one_draft;
create unique index policy_version_one_draft on policy_version (policy_id) where ratified_on is null and discarded_at is null;
grant update (discarded_by, discarded_at) on policy_version to mainstay_app;

-- Those who draft change a version too, to discard it and for nothing else: the trigger holds the others.
drop policy posts_update on policy_version;
create policy posts_update on policy_version as restrictive for update to mainstay_app using (
  organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator,chair-of-governors,clerk}'))::uuid[]));

create or replace function app.policy_steps() returns trigger language plpgsql as $$
begin
  if old.discarded_at is not null then
    raise exception 'what was discarded stays discarded' using errcode = 'insufficient_privilege';
  end if;
  if new.discarded_at is not null then
    if to_jsonb(new) - '{discarded_by,discarded_at}'::text[] is distinct from to_jsonb(old) - '{discarded_by,discarded_at}'::text[]
       or not new.organisation_id = any (app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}')) then
      raise exception 'a draft is discarded as it is, by those who draft' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if not new.organisation_id = any (app.where_i_hold('{headteacher,administrator,chair-of-governors,clerk}')) then
    raise exception 'those who draft may discard a version, and no more' using errcode = 'insufficient_privilege';
  end if;
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
create or replace function app.policy_draft_only() returns trigger language plpgsql as $$
declare
  version uuid := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
begin
  if exists (select from policy_version where id = version and (approved_at is not null or discarded_at is not null)) then
    raise exception 'an approved version is not written any more' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- `follows`: 0 for a section of the model; a section of the school's own is the first, second … after the one at that place.
alter table policy_section add column follows integer not null default 0;
alter table policy_section drop constraint policy_section_how_check;
alter table policy_section add constraint policy_section_how_check check (how in ('adopted', 'adapted', 'left-out', 'own'));
alter table policy_section add constraint own_follows check ((how = 'own') = (follows > 0));
grant update (follows) on policy_section to mainstay_app;
grant delete on policy_section to mainstay_app;
create policy own_taken_out on policy_section as restrictive for delete to mainstay_app using (how = 'own' and
  organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'))::uuid[]));
drop trigger policy_draft_only on policy_section;
create trigger policy_draft_only before insert or update or delete on policy_section
  for each row execute function app.policy_draft_only();

set local role mainstay_definer;
create or replace function app.published_policy(p_policy uuid) returns jsonb language sql stable security definer
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
        'sentences', sentences, 'promises', promises) order by place, follows, section) from s where how <> 'left-out'), '[]'),
    'holders', coalesce((select jsonb_agg(jsonb_build_object('post', h.post, 'name', p.display_name) order by lower(h.during), p.display_name)
      from post_holding h join person p on p.id = h.person_id
      where h.organisation_id = v.organisation_id and h.during @> app.today()
        and (h.post = 'headteacher' or exists (select from s where s.sentences::text like '%{name:' || h.post || '}%'))), '[]'))
  from v
$$;
reset role;
