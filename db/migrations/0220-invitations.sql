-- Invitations: somebody without an account writes their own part of one plan, by a mailed link and a code (docs/adr/0022).
-- They see that part as they wrote it, and nothing else of anything.

create function app.actor_invitation() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('mainstay.invitation', true), '')::uuid $$;

create table invitation (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  -- one of the people recorded around the child; null: named here alone
  contact_id uuid references contact,
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) <= 320 and email = lower(email)),
  -- how the code comes to them: told by phone or in person, agreed beforehand, mailed
  way text not null check (way in ('told', 'agreed', 'mailed')),
  code_hash text not null,
  -- the present link; an older one opens nothing
  token_hash bytea not null unique,
  link_made_at timestamptz not null,
  link_used_at timestamptz,
  -- links asked for by whoever had one, since the school last sent one
  links_asked int not null default 0,
  -- wrong codes with the present link, and ever
  wrong int not null default 0,
  wrong_ever int not null default 0,
  expires_on date not null,
  -- school days before the meeting at which they were reminded
  reminded int[] not null default '{}',
  reminded_on date,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person,
  invited_by uuid not null references person,
  invited_at timestamptz not null,
  unique (controller_id, id),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  foreign key (controller_id, part_id) references plan_part (controller_id, id)
);
create index invitation_plan on invitation (plan_id);
create index invitation_part on invitation (part_id);
create index invitation_child on invitation (child_id);
alter table answer add constraint answer_invitation foreign key (controller_id, invitation_id) references invitation (controller_id, id);

-- A browser in which the link was opened and the code was right.
create table invitation_session (
  id uuid primary key default gen_random_uuid(),
  invitation_id uuid not null references invitation on delete cascade,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index invitation_session_of on invitation_session (invitation_id);

alter table invitation enable row level security;
alter table invitation force row level security;
alter table invitation_session enable row level security;
alter table invitation_session force row level security;

create policy facts_seen on invitation for select to mainstay_app using (
  controller_id = any ((select app.my_organisations())::uuid[])
  and not exists (select from sealed_child s where s.child_id = invitation.child_id));
create policy own on invitation for select to mainstay_app using (id = (select app.actor_invitation()));
create policy of_children on invitation as restrictive for select to mainstay_app using ((select app.sees_children()));
create policy posts_read on invitation as restrictive for select to mainstay_app using (
  id = (select app.actor_invitation())
  or controller_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'))::uuid[])
  or app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'));
create policy invited on invitation for insert to mainstay_app with check (
  organisation_id = controller_id and controller_id = any ((select app.my_organisations())::uuid[])
  and app.actor_person() is not null and invited_by = app.actor_person()
  and exists (select from plan_part q where q.id = invitation.part_id and q.plan_id = invitation.plan_id
    and q.child_id = invitation.child_id and q.controller_id = invitation.controller_id));
create policy changed on invitation for update to mainstay_app
  using (controller_id = any ((select app.my_organisations())::uuid[]))
  with check (controller_id = any ((select app.my_organisations())::uuid[]));
do $policies$
declare verb text; posts text := 'headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser';
begin
  foreach verb in array array['insert', 'update'] loop
    execute format($p$create policy posts_%1$s on invitation as restrictive for %1$s to mainstay_app with check (
      controller_id = any ((select app.where_i_hold(%2$L))::uuid[]) or app.stands_in_as(child_id, controller_id, %2$L))$p$,
      verb, '{' || posts || '}');
  end loop;
end $policies$;
grant select, insert on invitation to mainstay_app;
grant update (code_hash, way, token_hash, link_made_at, link_used_at, links_asked, wrong, expires_on, reminded, reminded_on,
  withdrawn_at, withdrawn_by) on invitation to mainstay_app;
create policy definer_moves on invitation for all to mainstay_definer using (true) with check (true);
create policy definer_moves on invitation_session for all to mainstay_definer using (true) with check (true);
grant select, update on invitation to mainstay_definer;
grant select, insert, update on invitation_session to mainstay_definer;
create trigger controller_stays before update on invitation for each row execute function app.controller_stays();
create trigger child_stays before update of child_id on invitation for each row
  when (old.child_id is distinct from new.child_id) execute function app.child_stays();

-- Whether it opens anything now, asked anew each time: withdrawn, its day past, the person unsafe or gone or not to be told,
-- the record sealed. 'withdrawn' is all that is said of those.
create function app.invitation_standing(p_invitation uuid) returns text language sql stable security definer
set search_path = public, pg_temp as
$$
  select case
    when i.withdrawn_at is not null
      or exists (select from sealed_child s where s.child_id = i.child_id)
      or exists (select from contact c where c.id = i.contact_id
        and (c.unsafe or not c.during @> app.today() or lower(c.email) is distinct from i.email))
      or exists (select from contact c where c.unsafe and lower(c.email) = i.email)
      or exists (select from contact_rule r where r.child_id = i.child_id and r.must_not
        and (r.contact_id = i.contact_id or exists (select from contact c where c.id = r.contact_id and lower(c.email) = i.email)))
      then 'withdrawn'
    when i.expires_on < app.today() then 'expired'
    else 'stands' end
  from invitation i where i.id = p_invitation
$$;

-- Of a link, for whoever has it: whether it can be used, and how the code comes. Not whose it is, nor about whom.
create function app.invitation_of_link(p_hash bytea, p_most int) returns table (id uuid, state text, way text, wrong int)
language sql stable security definer set search_path = public, pg_temp as
$$
  select i.id, case
      when app.invitation_standing(i.id) <> 'stands' then app.invitation_standing(i.id)
      when i.wrong >= p_most then 'tried-out'
      when i.link_used_at is not null then 'used'
      else 'open' end, i.way, i.wrong
  from invitation i where i.token_hash = p_hash
$$;

-- A code is about to be heard: counted before it is looked at, one at a time. Gives what to compare with, or nothing.
create function app.hear_invitation_code(p_hash bytea, p_most int) returns text language plpgsql security definer
set search_path = public, pg_temp as $$
declare i invitation;
begin
  select * into i from invitation where token_hash = p_hash for update;
  if i.id is null or i.wrong >= p_most or i.link_used_at is not null or app.invitation_standing(i.id) <> 'stands' then
    return null;
  end if;
  update invitation set wrong = wrong + 1, wrong_ever = wrong_ever + 1 where id = i.id;
  return i.code_hash;
end $$;

-- The code was right: the link is used up, and the browser has a session.
create function app.begin_invitation_session(p_hash bytea, p_session bytea, p_now timestamptz, p_expires timestamptz)
returns table (invitation_id uuid, session_id uuid) language plpgsql security definer set search_path = public, pg_temp as $$
declare i invitation; s uuid;
begin
  select * into i from invitation where token_hash = p_hash and link_used_at is null for update;
  if i.id is null or app.invitation_standing(i.id) <> 'stands' then return; end if;
  update invitation set link_used_at = p_now, wrong = 0, wrong_ever = wrong_ever - 1, links_asked = 0 where id = i.id;
  insert into invitation_session (invitation_id, token_hash, made_at, last_seen_at, expires_at)
    values (i.id, p_session, p_now, p_now, p_expires) returning id into s;
  return query select i.id, s;
end $$;

create function app.invitation_of_session(p_session bytea, p_now timestamptz, p_idle_minutes int)
returns table (invitation_id uuid, session_id uuid) language plpgsql security definer set search_path = public, pg_temp as $$
declare s invitation_session;
begin
  select * into s from invitation_session where token_hash = p_session and ended_at is null for update;
  if s.id is null or s.expires_at <= p_now or s.last_seen_at < p_now - make_interval(mins => p_idle_minutes)
    or app.invitation_standing(s.invitation_id) <> 'stands' then return; end if;
  update invitation_session set last_seen_at = greatest(last_seen_at, p_now) where id = s.id;
  return query select s.invitation_id, s.id;
end $$;
create function app.end_invitation_session(p_session bytea, p_now timestamptz) returns void language sql security definer
set search_path = public, pg_temp as
$$ update invitation_session set ended_at = p_now where token_hash = p_session and ended_at is null $$;

-- Whoever has a link that was used or tried out asks for another. It is made here and goes to the address it first went to:
-- whoever asks never has it. The letter comes with --link-- where it belongs. False: none was sent.
create function app.mail_invitation_link(p_hash bytea, p_now timestamptz, p_most int, p_letter jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare i invitation; token text;
begin
  select * into i from invitation where token_hash = p_hash for update;
  if i.id is null or app.invitation_standing(i.id) <> 'stands' then return false; end if;
  -- so many a day, so that guessing a code goes no faster by asking for links
  if i.links_asked >= p_most and i.link_made_at > p_now - interval '1 day' then return false; end if;
  token := translate(encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_');
  update invitation set token_hash = sha256(convert_to(token, 'UTF8')), link_made_at = p_now, link_used_at = null, wrong = 0,
    links_asked = case when link_made_at > p_now - interval '1 day' then links_asked + 1 else 1 end
    where id = i.id;
  insert into mail (to_contact, to_address, subject, body_text, kind, organisation_id)
    values (i.contact_id, i.email, p_letter->>'subject', replace(p_letter->>'text', '--link--', token), 'invitation-part', i.controller_id);
  return true;
end $$;

-- Everything the page of an invited person shows beside their own words. One row while the invitation stands.
create function app.invited() returns table (
  invitation_id uuid, plan_id uuid, part_id uuid, child_id uuid, controller_id uuid, name text, section text, label text, lead text,
  part_state text, part_reason text, settled_on date, form_hash text, plan_state text, meeting_on date, expires_on date,
  first_name text, by_name text, organisation_name text
) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare me uuid := app.actor_invitation();
begin
  if me is null or app.invitation_standing(me) is distinct from 'stands' then return; end if;
  return query
    select i.id, i.plan_id, i.part_id, i.child_id, i.controller_id, i.name, q.section, q.label, q.lead, q.state, q.reason, q.settled_on,
      p.form_hash, (select s.to_state from plan_step s where s.plan_id = p.id order by s.position desc limit 1),
      (select m.meeting_on from plan_meeting_day m where m.plan_id = p.id order by m.position desc limit 1), i.expires_on,
      (select coalesce(nullif(d.preferred_name, ''), split_part(d.given_names, ' ', 1)) from child_details d
        where d.child_id = i.child_id and d.controller_id = i.controller_id),
      w.display_name, o.name
    from invitation i join plan p on p.id = i.plan_id join plan_part q on q.id = i.part_id
      join organisation o on o.id = i.controller_id left join person w on w.id = i.invited_by
    where i.id = me;
end $$;
create function app.invited_part() returns uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app.actor_invitation() is null then return null; end if;
  return (select i.part_id from app.invited() i);
end $$;
create function app.invited_plan() returns uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app.actor_invitation() is null then return null; end if;
  return (select i.plan_id from app.invited() i);
end $$;
-- The part, while they may write in it: until it is sent, and again when the plan comes back.
create function app.invited_to_write() returns uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app.actor_invitation() is null then return null; end if;
  return (select i.part_id from app.invited() i where i.part_state in ('not-started', 'in-progress')
    and i.plan_state in ('planned', 'gathering', 'ready', 'held', 'written-up', 'returned'));
end $$;
-- The next version of an answer in their part, whoever wrote the last.
create function app.next_invited_version(p_question text) returns int language plpgsql stable security definer
set search_path = public, pg_temp as $$
begin
  if app.actor_invitation() is null then return null; end if;
  return (select coalesce(max(a.version), 0) + 1 from answer a where a.part_id = app.invited_part() and a.question = p_question);
end $$;

-- Where the job that reminds has work: ids alone.
create function app.organisations_inviting() returns setof uuid language sql stable security definer
set search_path = public, pg_temp as
$$ select distinct controller_id from invitation where withdrawn_at is null and expires_on >= app.today() $$;

do $owners$
declare f text; t text;
begin
  foreach f in array array['invitation_standing(uuid)', 'invitation_of_link(bytea, int)', 'hear_invitation_code(bytea, int)',
    'begin_invitation_session(bytea, bytea, timestamptz, timestamptz)', 'invitation_of_session(bytea, timestamptz, int)',
    'end_invitation_session(bytea, timestamptz)', 'mail_invitation_link(bytea, timestamptz, int, jsonb)', 'invited()',
    'invited_part()', 'invited_plan()', 'invited_to_write()', 'next_invited_version(text)', 'organisations_inviting()'] loop
    execute format('alter function app.%s owner to mainstay_definer', f);
  end loop;
  foreach t in array array['contact', 'contact_rule', 'child_details', 'person', 'organisation', 'mail'] loop
    execute format('grant select on %I to mainstay_definer', t);
    if not exists (select from pg_policies where tablename = t and policyname = 'definer_reads_invited') then
      execute format('create policy definer_reads_invited on %I for select to mainstay_definer using (true)', t);
    end if;
  end loop;
end $owners$;
grant insert on mail to mainstay_definer;

-- The plan's row (what hangs on it is checked against it), the part, and their own answers.
create policy invited on plan for select to mainstay_app using (id = (select app.invited_plan()));
create policy invited on plan_part for select to mainstay_app using (id = (select app.invited_part()));
create policy invited_changes on plan_part for update to mainstay_app
  using (id = (select app.invited_to_write())) with check (id = (select app.invited_part()));
create policy invited on answer for select to mainstay_app using (invitation_id = (select app.actor_invitation()) and part_id = (select app.invited_part()));
create policy invited_writes on answer for insert to mainstay_app with check (
  invitation_id = (select app.actor_invitation()) and author_id is null and told_by is null
  and part_id = (select app.invited_to_write()) and plan_id = (select app.invited_plan())
  and organisation_id = controller_id);

do $posts$
declare
  posts text := '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}';
begin
  execute format($p$alter policy posts_insert on answer with check (
    case when app.actor_invitation() is not null then invitation_id = app.actor_invitation() and author_id is null
    else (organisation_id = any ((select app.where_i_hold(%1$L))::uuid[]) or app.stands_in_as(child_id, organisation_id, %1$L))
      and (app.actor_person() is null or author_id = app.actor_person()) and invitation_id is null end)$p$, posts);
  execute format($p$alter policy posts_update on plan_part with check (
    case when app.actor_invitation() is not null then changed_by is null and organisation_id = controller_id
    else (organisation_id = any ((select app.where_i_hold(%1$L))::uuid[]) or app.stands_in_as(child_id, organisation_id, %1$L))
      and (app.actor_person() is null or changed_by = app.actor_person()) end)$p$, posts);
end $posts$;

-- What is done by an invitation says so, and which; nobody else says so.
create policy as_invited on audit_event as restrictive for insert to mainstay_app with check (
  (actor_kind = 'invitation') = (app.actor_invitation() is not null)
  and (actor_kind <> 'invitation' or (subject_kind = 'invitation' and subject_id = app.actor_invitation())));

-- When the time of a sealed record is over (0162), what hangs on it goes too; the plan itself among it.
grant delete on invitation, invitation_session, answer, plan, plan_step, plan_meeting_day, plan_part, plan_copy to mainstay_definer;
