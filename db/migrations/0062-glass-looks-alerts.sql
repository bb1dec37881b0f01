-- Breaking the glass, questions about looks, and telling somebody else at once.

-- The organisations that answer for facts about a child.
create function app.controllers_of(p_child uuid) returns uuid[] language sql stable security definer
set search_path = public, pg_temp as
$$
  select coalesce(array_agg(distinct id), '{}') from (
    select controller_id as id from child where id = p_child
    union select controller_id from child_details where child_id = p_child) answering
$$;
alter function app.controllers_of(uuid) owner to mainstay_definer;

-- True for those who hold one of these posts for this child where it happened, or where the child's record is answered for.
create function app.is_over(p_child uuid, p_organisation uuid, p_posts text[]) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select exists (select from unnest(app.my_organisations()) as mine (id)
    where (mine.id = p_organisation or mine.id = any (app.controllers_of(p_child)))
      and app.posts_for(p_child, mine.id) && p_posts)
$$;
alter function app.is_over(uuid, uuid, text[]) owner to mainstay_definer;

drop policy facts_seen on broken_glass;
drop policy facts_added on broken_glass;
drop policy facts_changed on broken_glass;
drop policy facts_removed on broken_glass;
create policy own_or_told on broken_glass for select to mainstay_app
  using ((person_id = app.actor_person() and child_id not in (select s.child_id from sealed_child s))
    or app.is_over(child_id, organisation_id, '{headteacher,safeguarding-lead,virtual-school-head}'));
create policy own_hand on broken_glass for insert to mainstay_app
  with check (person_id = app.actor_person() and controller_id = organisation_id
    and organisation_id = any ((select app.my_organisations())::uuid[]) and child_id in (select id from child)
    and until <= broken_at + interval '60 minutes');
-- It can be closed early by the one who broke it, and never opened again.
create policy close_own on broken_glass for update to mainstay_app using (person_id = app.actor_person())
  with check (person_id = app.actor_person() and until <= broken_at + interval '60 minutes');
revoke update, delete on broken_glass from mainstay_app;
grant update (until) on broken_glass to mainstay_app;
create index broken_glass_child on broken_glass (child_id, broken_at);

-- A question is between the head and the person asked, who may work elsewhere and may not see the child any more.
drop policy facts_seen on look_question;
drop policy facts_added on look_question;
drop policy facts_changed on look_question;
drop policy facts_removed on look_question;
create policy asked_or_asking on look_question for select to mainstay_app
  using ((asked_of = app.actor_person() and child_id not in (select s.child_id from sealed_child s))
    or app.is_over(child_id, controller_id, '{headteacher}'));
create policy head_asks on look_question for insert to mainstay_app
  with check (asked_by = app.actor_person() and 'headteacher' = any (app.posts_for(child_id, controller_id)));
create policy asked_answers on look_question for update to mainstay_app
  using (asked_of = app.actor_person() and answer is null) with check (asked_of = app.actor_person());
revoke update, delete on look_question from mainstay_app;
grant update (answer, answered_at) on look_question to mainstay_app;
create unique index look_question_once on look_question (audit_event_id);

-- What somebody else is told of at once (src/access/who-is-told.ts). Open until there was somebody to tell.
create table alert (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  kind text not null,
  child_id uuid references child,
  caused_by uuid[] not null,
  raised_at timestamptz not null default now(),
  told_at timestamptz,
  -- who was told: person, post, and whether of whom it was about
  told jsonb not null default '[]'
);
create index alert_open on alert (organisation_id) where told_at is null;
create index alert_child on alert (child_id) where child_id is not null;
alter table alert enable row level security;
alter table alert force row level security;
create policy definer_works on alert for all to mainstay_definer using (true) with check (true);
create policy concerns_me on alert for select to mainstay_app
  using ((organisation_id = any ((select app.my_organisations())::uuid[]) or app.actor_person() = any (caused_by))
    and (child_id is null or child_id not in (select s.child_id from sealed_child s)));
-- Raised where it was done, and where the child's record is answered for; never in another's name.
create policy raise on alert for insert to mainstay_app
  with check (app.actor_person() = any (caused_by)
    and (organisation_id = any ((select app.my_organisations())::uuid[])
      or (child_id in (select id from child) and organisation_id = any (app.controllers_of(child_id)))));
create policy tell on alert for update to mainstay_app
  using (told_at is null and (organisation_id = any ((select app.my_organisations())::uuid[]) or app.actor_person() = any (caused_by)));
grant select, insert on alert to mainstay_app;
grant update (told_at, told) on alert to mainstay_app;
grant select, insert, update on alert to mainstay_definer;

-- Who holds which post where an alert is open, and above it; who is a relative of the child. For telling them, and by
-- those alone who raised it or work there.
create function app.alert_holders(p_alert uuid) returns table (person_id uuid, post text, here boolean, barred boolean, email text)
language sql stable security definer set search_path = public, pg_temp as $$
  select h.person_id, h.post, h.organisation_id = o.id,
    exists (select from relative_bar b where b.child_id = a.child_id and b.person_id = h.person_id and b.lifted_at is null),
    p.email
  from alert a
  join organisation o on o.id = a.organisation_id
  join post_holding h on h.organisation_id in (o.id, o.trust_id, o.authority_id) and h.during @> app.today()
  join person p on p.id = h.person_id
  where a.id = p_alert and a.told_at is null
    and (a.organisation_id = any (app.my_organisations()) or app.actor_person() = any (a.caused_by))
    and h.post in ('headteacher', 'safeguarding-lead', 'chair-of-governors', 'trust-lead', 'administrator',
      'virtual-school-head', 'authority-administrator')
  order by lower(h.during), h.person_id
$$;
alter function app.alert_holders(uuid) owner to mainstay_definer;

-- Where alerts wait for a post to be filled: organisations, and nothing of what happened.
create function app.organisations_with_alerts() returns setof uuid language sql stable security definer
set search_path = public, pg_temp as $$ select distinct organisation_id from alert where told_at is null $$;
alter function app.organisations_with_alerts() owner to mainstay_definer;

-- What one person did in the last days, seen by themselves: how often the glass was broken, or tried in vain.
create function app.glass_tries(p_since timestamptz) returns int language sql stable security definer
set search_path = public, pg_temp as $$
  select count(*)::int from audit_event where actor_person = app.actor_person() and at > p_since
    and verb in ('glass.broken', 'glass.not-found')
$$;
alter function app.glass_tries(timestamptz) owner to mainstay_definer;
