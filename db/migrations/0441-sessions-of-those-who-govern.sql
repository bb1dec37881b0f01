-- Whoever clerks or chairs runs a session for those who govern: of it they see and tick those who govern, and nobody else says
-- that they were there. Sessions of staff stay with those who keep the register, who run these too.
alter table training_session add column governors_only boolean not null default false;

set local role mainstay_definer;
create function app.runs_session(p_session uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select exists (select from training_session s where s.id = p_session and (
    s.organisation_id = any (app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'))
    or (s.governors_only and s.organisation_id = any (app.where_i_hold('{clerk,chair-of-governors}')))))
$$;
reset role;
grant select on training_session to mainstay_definer;
create policy definer_reads on training_session for select to mainstay_definer using (true);
revoke all on function app.runs_session(uuid) from public;
grant execute on function app.runs_session(uuid) to mainstay_app;

alter policy posts_insert on training_session with check (
  opened_by = app.actor_person() and closed_at is null and (
    organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'))::uuid[])
    or (governors_only and organisation_id = any ((select app.where_i_hold('{clerk,chair-of-governors}'))::uuid[]))));
alter policy posts_update on training_session
  using (closed_at is null and app.runs_session(id))
  with check (closed_by is null or closed_by = app.actor_person());

alter policy own on training_attendance
  using (organisation_id = any ((select app.all_my_organisations())::uuid[])
    and (person_id = app.actor_person() or app.runs_session(session_id)))
  with check (organisation_id = any ((select app.all_my_organisations())::uuid[])
    and (person_id = app.actor_person() or app.runs_session(session_id)));
alter policy in_my_name on training_attendance with check (
  said_by = app.actor_person() and exists (select from training_session s where s.id = session_id
    and s.organisation_id = training_attendance.organisation_id and s.closed_at is null
    and (s.on_day = app.today() or app.runs_session(s.id))
    and (not s.governors_only or app.governs(person_id, training_attendance.organisation_id))));
alter policy taken_back on training_attendance using (
  app.runs_session(session_id) and exists (select from training_session s where s.id = session_id and s.closed_at is null));

-- Who was there is written down when it is closed by whoever runs it, also where their time as a governor has ended since.
create policy of_a_session on training_day for insert to mainstay_app with check (
  session_id is not null and organisation_id = any ((select app.all_my_organisations())::uuid[]) and app.runs_session(session_id));
alter policy posts_insert on training_day with check (
  (person_id = app.actor_person() or app.keeps_training_of(person_id, organisation_id)
    or (session_id is not null and app.runs_session(session_id) and exists (select from training_attendance a
      where a.session_id = training_day.session_id and a.person_id = training_day.person_id)))
  and (app.is_operator() or recorded_by = app.actor_person())
  and (confirmed_by is null or app.is_operator()));
