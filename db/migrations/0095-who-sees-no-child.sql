-- Administrators, analysts and whoever runs an authority's files see no child (src/access/posts.ts, seesChildren). 0070 left
-- governors, clerks and trusts out of app.my_organisations(); those who set up need it for their people and settings, so
-- here each table about children asks besides: does the one asking hold a post that may see one, at all? An import in hand,
-- of somebody who may bring files in, compares what it must, and so does work without a person.
create function app.sees_children() returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select app.actor_person() is null or app.import_in_hand() is not null
    or exists (select from post_holding where person_id = app.actor_person() and during @> app.today()
      and post not in ('administrator', 'analyst', 'authority-administrator', 'governor', 'link-governor', 'chair-of-governors',
        'management-committee-member', 'clerk', 'trust-lead'))
$$;
alter function app.sees_children() owner to mainstay_definer;

do $policies$
declare t text;
begin
  foreach t in array array['child', 'child_grant', 'place_agreed', 'child_details', 'hand_correction', 'enrolment', 'status_period', 'contact',
    'contact_rule', 'key_adult', 'child_relation', 'relative_bar', 'child_share', 'timeline_note', 'pep_event', 'care_review',
    'wellbeing_score', 'cohort_review_line', 'cohort_review', 'broken_glass', 'look_question'] loop
    execute format('create policy of_children on %I as restrictive for select to mainstay_app using ((select app.sees_children()))', t);
  end loop;
  foreach t in array array['duty', 'duty_version', 'duty_waiver', 'agreed_action'] loop
    execute format('create policy of_children on %I as restrictive for select to mainstay_app
      using (child_id is null or (select app.sees_children()))', t);
  end loop;
end $policies$;

-- An alert is for those who are told, those who caused it, and the job that tells; a colleague cannot put it out of sight.
create policy concerned on alert as restrictive for select to mainstay_app using (
  app.actor_person() is null or app.actor_person() = any (caused_by) or organisation_id = any ((select app.where_i_hold(
    '{headteacher,safeguarding-lead,deputy-safeguarding-lead,administrator,virtual-school-head,authority-administrator}'))::uuid[]));
create policy tellers on alert as restrictive for update to mainstay_app using (
  app.actor_person() is null or app.actor_person() = any (caused_by) or organisation_id = any ((select app.where_i_hold(
    '{headteacher,safeguarding-lead,virtual-school-head}'))::uuid[]));

-- The glass is broken by those who may break one (src/access/glass.ts).
create policy posts_insert on broken_glass as restrictive for insert to mainstay_app with check (
  organisation_id = any ((select app.where_i_hold(
    '{designated-teacher,deputy-designated-teacher,senco,mental-health-lead,social-worker,duty-social-worker}'))::uuid[]));
