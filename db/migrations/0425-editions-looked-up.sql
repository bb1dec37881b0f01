-- Editions of guidance that nobody here has verified say so beside their name, until whoever ratified a policy, or read reissued
-- guidance for it, has looked them up.
alter table policy_version add column editions_confirmed text[] not null default '{}';
grant update (editions_confirmed) on policy_version to mainstay_app;

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
    'lookedUp', (select coalesce(jsonb_agg(edition), '[]') from (
      select unnest(v.editions_confirmed) as edition union select edition from policy_guidance_read where version_id = v.id) l),
    'sections', coalesce((select jsonb_agg(jsonb_build_object('section', section, 'title', title, 'how', how,
        'sentences', sentences, 'promises', promises) order by place, follows, section) from s where how <> 'left-out'), '[]'),
    'holders', coalesce((select jsonb_agg(jsonb_build_object('post', h.post, 'name', p.display_name) order by lower(h.during), p.display_name)
      from post_holding h join person p on p.id = h.person_id
      where h.organisation_id = v.organisation_id and h.during @> app.today()
        and (h.post = 'headteacher' or exists (select from s where s.sentences::text like '%{name:' || h.post || '}%'))), '[]'))
  from v
$$;
reset role;
