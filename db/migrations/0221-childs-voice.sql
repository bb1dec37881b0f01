-- The child’s own part. An adult the child trusts hands over a device: an invitation to that one part which is handed and not
-- mailed, in a session that sees nothing else and ends by itself. What was drawn and said is kept as sealed files.

alter table invitation drop constraint invitation_way_check;
alter table invitation add constraint invitation_way_check check (way in ('told', 'agreed', 'mailed', 'handed'));
alter table invitation alter column email drop not null, alter column code_hash drop not null, alter column token_hash drop not null;
alter table invitation add constraint mailed_or_handed check (
  (way = 'handed') = (email is null) and (way = 'handed') = (code_hash is null) and (way = 'handed') = (token_hash is null));
-- the words the child is asked in; null for everybody else
alter table invitation add column reading_level text check (reading_level in ('pictures', 'plain', 'older'));

-- Whoever works with the child in school may hand over; whoever leads the plan invites.
drop policy posts_insert on invitation;
create policy posts_insert on invitation as restrictive for insert to mainstay_app with check (
  controller_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))::uuid[])
  or app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}')
  or (way = 'handed' and controller_id = any ((select app.where_i_hold('{safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,teacher,support-staff}'))::uuid[])));
-- Whoever invited somebody reads that row, so that it can be written and begun.
drop policy posts_read on invitation;
create policy posts_read on invitation as restrictive for select to mainstay_app using (
  id = (select app.actor_invitation()) or (invited_by = (select app.actor_person()) and way = 'handed')
  or controller_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'))::uuid[])
  or app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'));

-- The session of a handover that whoever asks has just made.
create function app.begin_handed_session(p_invitation uuid, p_session bytea, p_now timestamptz, p_expires timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare i invitation; s uuid;
begin
  select * into i from invitation where id = p_invitation for update;
  if i.id is null or i.way <> 'handed' or i.invited_by is distinct from app.actor_person()
    or exists (select from invitation_session where invitation_id = i.id) or app.invitation_standing(i.id) <> 'stands' then
    raise exception 'Not theirs to hand over' using errcode = 'insufficient_privilege';
  end if;
  insert into invitation_session (invitation_id, token_hash, made_at, last_seen_at, expires_at)
    values (i.id, p_session, p_now, p_now, p_expires) returning id into s;
  return s;
end $$;
alter function app.begin_handed_session(uuid, bytea, timestamptz, timestamptz) owner to mainstay_definer;

-- The child chooses other words.
create function app.choose_reading_level(p_level text) returns void language sql security definer
set search_path = public, pg_temp as
$$ update invitation set reading_level = p_level where id = app.actor_invitation() and way = 'handed' $$;
alter function app.choose_reading_level(text) owner to mainstay_definer;

-- What a child is told before writing: at which level, and who reads it, by name.
create function app.voice_told() returns table (reading_level text, readers text[]) language plpgsql stable security definer
set search_path = public, pg_temp as $$
declare me uuid := app.actor_invitation();
begin
  if me is null or app.invitation_standing(me) is distinct from 'stands' then return; end if;
  return query select i.reading_level, coalesce((select array_agg(distinct p.display_name order by p.display_name)
      from post_holding h join person p on p.id = h.person_id
      where h.organisation_id = i.controller_id and h.during @> app.today()
        and h.post in ('designated-teacher', 'safeguarding-lead')
        and not exists (select from relative_bar b where b.child_id = i.child_id and b.person_id = h.person_id and b.lifted_at is null)), '{}')
    from invitation i where i.id = me;
end $$;
alter function app.voice_told() owner to mainstay_definer;

create table voice_file (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  question text not null,
  kind text not null check (kind in ('drawing', 'sound')),
  keyed_hash text not null,
  media_type text not null,
  size_bytes bigint not null check (size_bytes > 0),
  invitation_id uuid not null,
  added_at timestamptz not null,
  -- the child took it away again: it is not shown any more
  taken_away_at timestamptz,
  unique (controller_id, id),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  foreign key (controller_id, part_id) references plan_part (controller_id, id),
  foreign key (controller_id, invitation_id) references invitation (controller_id, id)
);
create index voice_file_part on voice_file (part_id);
create index voice_file_child on voice_file (child_id);

-- Each time the child’s part came, it is read: by whom, and whether it was passed on.
create table voice_reading (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  nth int not null check (nth > 0),
  -- when it came: passed on later, the same coming has two rows
  came_at timestamptz not null,
  read_on date not null,
  read_at timestamptz not null,
  read_by uuid not null references person,
  -- passed to the safeguarding lead, with what whoever read it wrote
  passed boolean not null default false,
  words text check (length(words) <= 4000),
  unique (part_id, nth),
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  foreign key (controller_id, part_id) references plan_part (controller_id, id),
  check (passed or words is null)
);
create index voice_reading_child on voice_reading (child_id);

-- You said, we did: what was done about something the child said. The last one counts.
create table voice_done (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  question text not null,
  did text not null check (length(did) between 1 and 1000),
  said_by uuid not null references person,
  said_at timestamptz not null,
  foreign key (controller_id, plan_id) references plan (controller_id, id),
  foreign key (controller_id, part_id) references plan_part (controller_id, id)
);
create index voice_done_part on voice_done (part_id);
create index voice_done_child on voice_done (child_id);

do $policies$
declare
  t text; writer text;
  open_to text := $q$exists (select from child_grant g where g.child_id = %1$I.child_id and g.controller_id = %1$I.controller_id
      and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> app.today()$q$;
  readers text := '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}';
begin
  foreach t in array array['voice_file', 'voice_reading', 'voice_done'] loop
    writer := case t when 'voice_reading' then 'read_by' else 'said_by' end;
    execute format('alter table %1$I enable row level security; alter table %1$I force row level security', t);
    execute format($p$create policy facts_seen on %1$I for select to mainstay_app using (
      (controller_id = any ((select app.my_organisations())::uuid[]) or $p$ || open_to || $p$))
      and not exists (select from sealed_child s where s.child_id = %1$I.child_id))$p$, t);
    execute format('create policy of_children on %I as restrictive for select to mainstay_app using ((select app.sees_children()))', t);
    execute format('create policy definer_moves on %I for all to mainstay_definer using (true) with check (true)', t);
    execute format('grant select, insert on %I to mainstay_app', t);
    execute format('grant select, delete on %I to mainstay_definer', t);
    execute format('create trigger controller_stays before update on %I for each row execute function app.controller_stays()', t);
    execute format('create trigger child_stays before update of child_id on %I for each row
      when (old.child_id is distinct from new.child_id) execute function app.child_stays()', t);
    if t <> 'voice_file' then
      execute format($p$create policy written on %1$I for insert to mainstay_app with check (
        organisation_id = controller_id and controller_id = any ((select app.my_organisations())::uuid[]) and %2$I = app.actor_person()
        and exists (select from plan_part q where q.id = %1$I.part_id and q.plan_id = %1$I.plan_id and q.child_id = %1$I.child_id
          and q.controller_id = %1$I.controller_id and q.lead = 'child'))$p$, t, writer);
      execute format($p$create policy posts_insert on %1$I as restrictive for insert to mainstay_app with check (
        controller_id = any ((select app.where_i_hold(%2$L))::uuid[]) or app.stands_in_as(child_id, controller_id, %2$L))$p$, t, readers);
    end if;
  end loop;
end $policies$;

-- Drawings and recordings are the child’s, and of their own part while they may write in it.
create policy own on voice_file for select to mainstay_app using (part_id = (select app.invited_part()) and invitation_id = (select app.actor_invitation()));
create policy drawn on voice_file for insert to mainstay_app with check (
  invitation_id = (select app.actor_invitation()) and part_id = (select app.invited_to_write()) and plan_id = (select app.invited_plan())
  and organisation_id = controller_id and taken_away_at is null
  and exists (select from plan_part q where q.id = voice_file.part_id and q.child_id = voice_file.child_id
    and q.controller_id = voice_file.controller_id and q.lead = 'child'));
create policy taken_away on voice_file for update to mainstay_app
  using (invitation_id = (select app.actor_invitation()) and part_id = (select app.invited_to_write()))
  with check (invitation_id = (select app.actor_invitation()));
grant update (taken_away_at) on voice_file to mainstay_app;

-- When a child’s part was read: for the duty, never what it says.
create policy engine_reads on voice_reading for select to mainstay_duties using (true);
grant select on voice_reading to mainstay_duties;

-- Earlier handovers of the same part: what the child wrote in them is theirs to read and to write on.
create function app.handed_before() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from invitation i where i.id = app.actor_invitation() and i.way = 'handed') then return '{}'::uuid[]; end if;
  return (select coalesce(array_agg(i.id), '{}') from invitation i where i.part_id = app.invited_part() and i.way = 'handed');
end $$;
alter function app.handed_before() owner to mainstay_definer;

-- A child who comes back on another day finds what they wrote: in their own part, whichever handover it was by.
drop policy invited on answer;
create policy invited on answer for select to mainstay_app using (
  part_id = (select app.invited_part()) and (invitation_id = (select app.actor_invitation())
    or invitation_id = any ((select app.handed_before())::uuid[])));
drop policy own on voice_file;
create policy own on voice_file for select to mainstay_app using (
  part_id = (select app.invited_part()) and (invitation_id = (select app.actor_invitation())
    or invitation_id = any ((select app.handed_before())::uuid[])));
drop policy taken_away on voice_file;
create policy taken_away on voice_file for update to mainstay_app
  using (part_id = (select app.invited_to_write()) and (invitation_id = (select app.actor_invitation())
    or invitation_id = any ((select app.handed_before())::uuid[])))
  with check (part_id = (select app.invited_part()));

-- What was said and done before, as the child reads it: their own words, and what whoever planned with them wrote.
create function app.said_and_done() returns table (said_question text, said jsonb, did text, form_hash text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from invitation i where i.id = app.actor_invitation() and i.way = 'handed') then return; end if;
  return query
    select a.question, a.value, d.did, p.form_hash
    from app.invited() i join plan mine on mine.id = i.plan_id join plan p on p.id = mine.previous_id
      join plan_part q on q.plan_id = p.id and q.lead = 'child'
      join answer a on a.part_id = q.id and a.author_id is null
        and not exists (select from answer b where b.part_id = a.part_id and b.question = a.question and b.version > a.version)
      join lateral (select x.did from voice_done x where x.part_id = q.id and x.question = a.question order by x.said_at desc limit 1) d on true;
end $$;
alter function app.said_and_done() owner to mainstay_definer;

set local role mainstay_definer;
create or replace function app.named_files(p_hashes text[]) returns setof text language sql stable security definer
set search_path = public, pg_temp as
$$
  select distinct keyed_hash from stored_file where keyed_hash = any (p_hashes)
  union select keyed_hash from voice_file where keyed_hash = any (p_hashes)
$$;
reset role;
