-- Who writes what, in SQL as by post in src/access. Until here whoever worked at an organisation could write all of it in
-- SQL. The policies before this one keep organisations apart and stand as they are; those made here are RESTRICTIVE, so that
-- a write needs both: the organisation, and a post there that may. test/table-rights.ts is the whole table.

-- The organisation whose import the transaction is done for, by somebody who may bring files in. Null by none.
create function app.importing_for() returns uuid language sql stable security definer
set search_path = public, pg_temp as $$ select controller_id from import where id = app.import_in_hand() $$;
alter function app.importing_for() owner to mainstay_definer;

-- True for somebody who acts for one child with one of these posts, as the stand-in of a colleague who is barred.
create function app.stands_in_as(p_child uuid, p_organisation uuid, p_posts text[]) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select p_organisation = any (app.my_organisations())
    and exists (select from relative_bar where stand_in_id = app.actor_person() and child_id = p_child and lifted_at is null)
    and app.posts_for(p_child, p_organisation) && p_posts
$$;
alter function app.stands_in_as(uuid, uuid, text[]) owner to mainstay_definer;

do $policies$
declare
  safeguarding text := 'headteacher,safeguarding-lead,deputy-safeguarding-lead';
  leads text := safeguarding || ',designated-teacher,deputy-designated-teacher';
  virtual_school text := 'virtual-school-head,adviser';
  answering text := leads || ',' || virtual_school;
  plans text := 'headteacher,designated-teacher,deputy-designated-teacher,' || virtual_school || ',social-worker,duty-social-worker';
  importers text := leads || ',administrator,virtual-school-head,authority-administrator';
  r record; verb text; posts text; allowed text; clause text;
begin
  -- Facts about a child: who adds, changes and removes them. '' nobody does.
  for r in select * from (values
    -- table, add, change, remove, an import does too
    ('child_details',         answering || ',senco', answering || ',senco', answering, true),
    ('hand_correction',       answering || ',senco', answering || ',senco', answering, true),
    ('enrolment',             answering, answering, answering, true),
    ('care_detail',           safeguarding || ',' || virtual_school, safeguarding || ',' || virtual_school, safeguarding || ',' || virtual_school, true),
    ('previous_permanence',   safeguarding || ',' || virtual_school, safeguarding || ',' || virtual_school, safeguarding || ',' || virtual_school, true),
    ('protection_detail',     safeguarding, safeguarding, safeguarding, true),
    ('care_review',           answering, answering, answering, true),
    ('wellbeing_score',       answering, answering, answering, true),
    -- to stop messages is always the safe direction: more posts may mark somebody unsafe than may change a contact
    ('contact',               answering, answering || ',attendance-officer,senco', '', false),
    ('contact_unsafe_reason', answering || ',attendance-officer,senco', '', 'headteacher,safeguarding-lead', false),
    ('contact_rule',          safeguarding, safeguarding, safeguarding, false),
    ('hidden_address',        answering, 'headteacher,safeguarding-lead', 'headteacher,safeguarding-lead', false),
    ('child_share',           safeguarding, safeguarding, safeguarding, false),
    ('timeline_note',         answering, '', '', false),
    ('pep_event',             plans, plans, '', false),
    ('cohort_review_line',    safeguarding, safeguarding, '', false)
  ) as given (t, adds, changes, removes, by_import) loop
    foreach verb in array array['insert', 'update', 'delete'] loop
      posts := case verb when 'insert' then r.adds when 'update' then r.changes else r.removes end;
      if posts = '' then
        execute format('revoke %s on %I from mainstay_app', verb, r.t);
        continue;
      end if;
      allowed := format('controller_id = any ((select app.where_i_hold(%L))::uuid[]) or app.stands_in_as(child_id, controller_id, %L)',
        '{' || posts || '}', '{' || posts || '}');
      if r.by_import then allowed := allowed || ' or controller_id = (select app.importing_for())'; end if;
      clause := case verb when 'insert' then format('with check (%s)', allowed)
        when 'update' then format('using (%s) with check (%s)', allowed, allowed) else format('using (%s)', allowed) end;
      execute format('create policy posts_%s on %I as restrictive for %s to mainstay_app %s', verb, r.t, verb, clause);
    end loop;
  end loop;

  create policy posts_insert on child as restrictive for insert to mainstay_app with check (
    controller_id = any ((select app.where_i_hold(
      '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))::uuid[])
    or controller_id = (select app.importing_for()));

  -- Whatever an import is laid out in is for those who may bring files in: it holds what they may not see otherwise.
  foreach r.t in array array['import', 'import_row', 'import_change', 'import_mapping', 'import_arrival', 'import_answer', 'import_match'] loop
    allowed := format('controller_id = any ((select app.where_i_hold(%L))::uuid[])', '{' || importers || '}');
    execute format('create policy importers on %I as restrictive for all to mainstay_app using (%s) with check (%s)', r.t, allowed, allowed);
  end loop;
  create policy kinds on import as restrictive for insert to mainstay_app with check (case kind
    when 'list' then controller_id = any ((select app.where_i_hold(
      '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator}'))::uuid[])
    when 'looked-after' then controller_id = any ((select app.where_i_hold('{virtual-school-head,authority-administrator}'))::uuid[])
    else controller_id = any ((select app.where_i_hold('{authority-administrator}'))::uuid[]) end);
  allowed := format('controller_id = any ((select app.where_i_hold(%L))::uuid[])', '{' || importers || ',adviser,social-worker,duty-social-worker}');
  execute format('create policy posts_insert on stored_file as restrictive for insert to mainstay_app with check (%s)', allowed);
  execute format('create policy posts_update on stored_file as restrictive for update to mainstay_app using (%s) with check (%s)', allowed, allowed);
  execute format('create policy posts_delete on stored_file as restrictive for delete to mainstay_app using (%s)', allowed);

  -- What is an organisation's own: who sets it. The operator sets up too.
  for r in select * from (values
    ('school_term',   'headteacher,administrator,virtual-school-head,authority-administrator', true),
    ('closure_day',   'headteacher,administrator,virtual-school-head,authority-administrator', true),
    ('roll_count',    importers, false),
    ('cohort_review', safeguarding, false),
    ('class_staff',   'headteacher,designated-teacher,deputy-designated-teacher,administrator', false)
  ) as given (t, posts, by_operator) loop
    allowed := format('organisation_id = any ((select app.where_i_hold(%L))::uuid[])', '{' || r.posts || '}');
    if r.by_operator then allowed := allowed || ' or app.is_operator()'; end if;
    execute format('create policy posts_insert on %I as restrictive for insert to mainstay_app with check (%s)', r.t, allowed);
    execute format('create policy posts_update on %I as restrictive for update to mainstay_app using (%s) with check (%s)', r.t, allowed, allowed);
    execute format('create policy posts_delete on %I as restrictive for delete to mainstay_app using (%s)', r.t, allowed);
  end loop;
  revoke delete on cohort_review from mainstay_app;
end $policies$;

-- Periods of a status by kind: care by those who work for the children, need and protection by safeguarding alone.
do $policies$
declare
  verb text; clause text;
  leads text := '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}';
  safeguarding text := '{headteacher,safeguarding-lead,deputy-safeguarding-lead}';
  allowed text := format($p$controller_id = (select app.importing_for())
    or controller_id = any ((select app.where_i_hold(%L))::uuid[])
    or (kind in ('CLA', 'CPLA') and controller_id = any ((select app.where_i_hold(%L))::uuid[]))
    or (kind in ('CLA', 'CPLA') and app.stands_in_as(child_id, controller_id, %L))
    or app.stands_in_as(child_id, controller_id, %L)$p$, safeguarding, leads, leads, safeguarding);
begin
  foreach verb in array array['insert', 'update', 'delete'] loop
    clause := case verb when 'insert' then format('with check (%s)', allowed)
      when 'update' then format('using (%s) with check (%s)', allowed, allowed) else format('using (%s)', allowed) end;
    execute format('create policy posts_%s on status_period as restrictive for %s to mainstay_app %s', verb, verb, clause);
  end loop;
end $policies$;

-- The key adult is named by those who lead; a key adult writes down what the child says of them, and nothing else.
revoke delete on key_adult from mainstay_app;
create policy posts_insert on key_adult as restrictive for insert to mainstay_app with check (
  controller_id = any ((select app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'))::uuid[])
  or app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'));
create policy posts_update on key_adult as restrictive for update to mainstay_app
  using (person_id = app.actor_person() or controller_id = any ((select app.where_i_hold(
    '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'))::uuid[])
    or app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'));
create function app.own_view_only() returns trigger language plpgsql as $$
begin
  if current_user = 'mainstay_app' and app.actor_person() is not null
    and not (new.controller_id = any (app.where_i_hold(
      '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'))
    or app.stands_in_as(new.child_id, new.controller_id,
      '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'))
    and (to_jsonb(new) - '{child_view,child_words,asked_on}'::text[]) <> (to_jsonb(old) - '{child_view,child_words,asked_on}'::text[]) then
    raise exception 'A key adult writes down the view of the child alone' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger own_view_only before update on key_adult for each row execute function app.own_view_only();

-- What somebody is to a child: classes by the school, cases by the authority.
do $policies$
declare
  verb text; clause text;
  allowed text := $p$(relation in ('teacher-of', 'support-of') and controller_id = any ((select app.where_i_hold(
      '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator}'))::uuid[]))
    or (relation in ('social-worker-of', 'cover-social-worker-of', 'reviewing-officer-of', 'adviser-of')
      and controller_id = any ((select app.where_i_hold('{virtual-school-head,authority-administrator}'))::uuid[]))$p$;
begin
  foreach verb in array array['insert', 'update', 'delete'] loop
    clause := case verb when 'insert' then format('with check (%s)', allowed)
      when 'update' then format('using (%s) with check (%s)', allowed, allowed) else format('using (%s)', allowed) end;
    execute format('create policy posts_%s on child_relation as restrictive for %s to mainstay_app %s', verb, verb, clause);
  end loop;
end $policies$;

-- A relative is barred by many, let in again by the head or the safeguarding lead, and stood in for by whom safeguarding names.
revoke delete on relative_bar from mainstay_app;
create policy posts_insert on relative_bar as restrictive for insert to mainstay_app with check (
  (lifted_at is null and stand_in_id is null and (
    controller_id = any ((select app.where_i_hold(
      '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))::uuid[])
    or app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}')))
  or controller_id = any ((select app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'))::uuid[]));
create policy posts_update on relative_bar as restrictive for update to mainstay_app
  using (controller_id = any ((select app.where_i_hold(
      '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))::uuid[])
    or app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'))
  with check ((lifted_at is null and stand_in_id is null)
    or (lifted_at is null and (controller_id = any ((select app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'))::uuid[])
      or app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}')))
    or controller_id = any ((select app.where_i_hold('{headteacher,safeguarding-lead}'))::uuid[])
    or app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead}'));

-- Agreed by those who lead; said to be done also by whoever owns it.
create policy posts_insert on agreed_action as restrictive for insert to mainstay_app with check (
  controller_id = any ((select app.where_i_hold(
    '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))::uuid[])
  or app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'));
create policy posts_update on agreed_action as restrictive for update to mainstay_app using (
  owner_person = app.actor_person()
  or (owner_post is not null and organisation_id = any (app.where_i_hold(array[owner_post])))
  or organisation_id = any ((select app.where_i_hold(
    '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,chair-of-governors}'))::uuid[])
  or controller_id = any ((select app.where_i_hold(
    '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'))::uuid[])
  or app.stands_in_as(child_id, organisation_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'));
revoke update on agreed_action from mainstay_app;
grant update (done_on, done_by, child_id) on agreed_action to mainstay_app;

-- Said in one's own name, not yet seen; seen by the head in their own name; taken back by whoever said it or leads.
create policy in_my_name on duty_waiver as restrictive for insert to mainstay_app
  with check (waived_by = app.actor_person() and seen_by is null and withdrawn_by is null);
create policy posts_update on duty_waiver as restrictive for update to mainstay_app using (
  waived_by = app.actor_person() or organisation_id = any ((select app.where_i_hold(
    '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,chair-of-governors}'))::uuid[]));
revoke update on duty_waiver from mainstay_app;
grant update (seen_by, seen_at, withdrawn_at, withdrawn_by) on duty_waiver to mainstay_app;

-- Training: one's own by everybody, that of others by those who keep the register.
create policy posts_insert on training_day as restrictive for insert to mainstay_app with check (
  app.is_operator() or person_id = app.actor_person() or organisation_id = any ((select app.where_i_hold(
    '{headteacher,designated-teacher,deputy-designated-teacher,administrator,clerk,virtual-school-head}'))::uuid[]));
create policy posts_delete on training_day as restrictive for delete to mainstay_app using (
  app.is_operator() or person_id = app.actor_person() or organisation_id = any ((select app.where_i_hold(
    '{headteacher,designated-teacher,deputy-designated-teacher,administrator,clerk,virtual-school-head}'))::uuid[]));
revoke update on training_day from mainstay_app;

-- Organisations, people and posts: those who set up, and the operator.
create policy posts_update on organisation as restrictive for update to mainstay_app
  using (app.is_operator() or id = any ((select app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'))::uuid[]));
revoke update on organisation from mainstay_app;
grant update (name, urn, school_kind, settings) on organisation to mainstay_app;

-- Nobody who only sets up gives themselves a post that sees children (src/access/decide.ts, givesItselfChildren).
create policy posts_insert on post_holding as restrictive for insert to mainstay_app with check (
  app.is_operator()
  or organisation_id = any ((select app.where_i_hold('{headteacher,virtual-school-head}'))::uuid[])
  or (organisation_id = any ((select app.where_i_hold('{administrator,authority-administrator}'))::uuid[])
    and (person_id is distinct from app.actor_person() or post in ('administrator', 'governor', 'link-governor', 'chair-of-governors',
      'management-committee-member', 'clerk', 'trust-lead', 'analyst', 'authority-administrator'))));
create policy posts_update on post_holding as restrictive for update to mainstay_app
  using (app.is_operator()
    or organisation_id = any ((select app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'))::uuid[]))
  with check (app.is_operator()
    -- one may end one's own post, the last of those that let one do so
    or upper(during) <= app.today() + 1
    or organisation_id = any ((select app.where_i_hold('{headteacher,virtual-school-head}'))::uuid[])
    or (organisation_id = any ((select app.where_i_hold('{administrator,authority-administrator}'))::uuid[])
      and (person_id is distinct from app.actor_person() or post in ('administrator', 'governor', 'link-governor', 'chair-of-governors',
        'management-committee-member', 'clerk', 'trust-lead', 'analyst', 'authority-administrator'))));
revoke update on post_holding from mainstay_app;
grant update (during, senior, hours_a_week, appointed_by) on post_holding to mainstay_app;

set local role mainstay_definer;
-- All the posts somebody holds or will hold are where the one asking sets up.
create or replace function app.works_only_here(p_person uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select not exists (select from post_holding where person_id = p_person
    and (upper(during) is null or upper(during) > app.today())
    and not organisation_id = any (app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')))
$$;
-- An id and nothing else, to those who add people.
create or replace function app.person_with_address(p_email text) returns uuid language sql stable security definer
set search_path = public, pg_temp as
$$
  select id from person where email = lower(p_email)
    and (app.is_operator()
      or cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0)
$$;
reset role;
drop policy add_people on person;
create policy add_people on person for insert to mainstay_app with check (
  app.is_operator() or (app.actor_person() is not null
    and cardinality((select app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'))) > 0));
drop policy change_people on person;
create policy change_people on person for update to mainstay_app
  using (app.is_operator()
    or (id in (select person_id from post_holding where organisation_id = any ((select app.where_i_hold(
        '{headteacher,administrator,virtual-school-head,authority-administrator}'))::uuid[]))
      and app.works_only_here(id)));
revoke update on person from mainstay_app;
grant update (display_name, email, qualified_teacher) on person to mainstay_app;

-- What follows from a subject's facts (the schools of a child, and in which group) is the engine's; marks are everybody's.
revoke select, insert, update on duty_subject from mainstay_app;
grant select (kind, id, stale_since, stale_reason, computed_at), insert (kind, id, stale_since, stale_reason),
  update (stale_since, stale_reason) on duty_subject to mainstay_app;
