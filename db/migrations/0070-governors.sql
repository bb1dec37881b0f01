-- Those who see no child see none in SQL either. Until here row security took everybody at an organisation alike; what a
-- governor may see was decided in src/access alone. From here on app.my_organisations() is where somebody holds a post
-- that may know of children, and app.all_my_organisations() is where somebody holds any post. Tables about children ask
-- the first, which is the name one reaches for; the few that governors and trusts use ask the second.

create function app.all_my_organisations() returns uuid[] language sql stable security definer
set search_path = public, pg_temp as
$$
  select case
    when app.actor_person() is not null then
      coalesce((select array_agg(distinct organisation_id) from post_holding
                where person_id = app.actor_person() and during @> app.today()), '{}')
    when app.actor_organisation() is not null then array[app.actor_organisation()]
    else '{}'::uuid[]
  end
$$;
alter function app.all_my_organisations() owner to mainstay_definer;

-- Made anew by the role that owns them.
set local role mainstay_definer;
create or replace function app.my_organisations() returns uuid[] language sql stable security definer
set search_path = public, pg_temp as
$$
  select case
    when app.actor_person() is not null then
      coalesce((select array_agg(distinct organisation_id) from post_holding
                where person_id = app.actor_person() and during @> app.today()
                  and post not in ('governor', 'link-governor', 'chair-of-governors', 'management-committee-member', 'clerk', 'trust-lead')), '{}')
    when app.actor_organisation() is not null then array[app.actor_organisation()]
    else '{}'::uuid[]
  end
$$;

-- Whose people I may find: governors know who holds which post, as everybody at the school does.
create or replace function app.my_partners() returns uuid[] language sql stable security definer
set search_path = public, pg_temp as
$$
  select coalesce(array_agg(distinct o.id), '{}') from organisation o
  where o.id = any (app.all_my_organisations())
     or o.authority_id = any (app.all_my_organisations())
     or o.trust_id = any (app.all_my_organisations())
     or exists (select from organisation mine where mine.id = any (app.all_my_organisations())
                and (mine.authority_id = o.id or mine.trust_id = o.id))
$$;

reset role;

-- Clerks record the training of governors, and everybody their own.
alter policy own on training_day
  using (organisation_id = any ((select app.all_my_organisations())::uuid[]) or app.is_operator())
  with check (organisation_id = any ((select app.all_my_organisations())::uuid[]) or app.is_operator());

-- A chair owes duties of the school: to name a governor, to see one trained. None of them is about a child.
create policy of_the_school on duty for select to mainstay_app
  using (child_id is null and organisation_id = any ((select app.all_my_organisations())::uuid[]));
create policy of_the_school on duty_version for select to mainstay_app
  using (child_id is null and organisation_id = any ((select app.all_my_organisations())::uuid[]));
create policy of_the_school on duty_waiver for all to mainstay_app
  using (child_id is null and organisation_id = any ((select app.all_my_organisations())::uuid[]))
  with check (child_id is null and organisation_id = any ((select app.all_my_organisations())::uuid[]));
create policy of_the_school on agreed_action for all to mainstay_app
  using (child_id is null and organisation_id = any ((select app.all_my_organisations())::uuid[]))
  with check (child_id is null and controller_id = any ((select app.all_my_organisations())::uuid[]));
-- What was waived where it is owed is known where it is shown, or the same duty would be late there.
create policy where_it_is_shown on duty_waiver for select to mainstay_app
  using (exists (select from duty d where d.rule = duty_waiver.rule and d.subject_kind = duty_waiver.subject_kind
    and d.subject_id = duty_waiver.subject_id and d.occurrence = duty_waiver.occurrence and d.organisation_id = duty_waiver.organisation_id));

-- Releases. Made by the head, the head of the Virtual School, or the job; fixed from then on: the application may change
-- the words about what the school will do, and nothing else. Half days of training are counted too.
alter table release_cell alter column done type numeric(7, 1), alter column due type numeric(7, 1);
-- A suppressed number is never stored: where there are too few there is no number at all, and never half a pair.
alter table release_cell add constraint too_few_has_no_number
  check ((done is null) = (due is null) and (outcome <> 'too-few' or due is null));
alter table release_cell add constraint known_unit check (unit in ('children', 'tables', 'posts', 'training-days', 'trainings', 'duties'));
-- From which day on the release counts: the day after the release before it.
alter table release add column counts_from date not null;
alter table release add constraint counts_a_time check (counts_from <= as_at);
create unique index release_in_order on release (organisation_id, as_at);

drop policy own on release;
drop policy own on release_cell;
drop policy trust_reads on release;
drop policy trust_reads on release_cell;
revoke update on release, release_cell, governor_question from mainstay_app;
grant update (what_next) on release_cell to mainstay_app;
grant update (answer, answered_by, answered_at) on governor_question to mainstay_app;

do $policies$
declare t text;
begin
  foreach t in array array['release', 'release_cell'] loop
    execute format($p$create policy own on %I for select to mainstay_app
      using (organisation_id = any ((select app.all_my_organisations())::uuid[]))$p$, t);
    execute format($p$create policy head_makes on %I for insert to mainstay_app
      with check (app.holds_post(organisation_id, '{headteacher,virtual-school-head}'))$p$, t);
    -- A trust reads the releases of its schools, and nothing else of them; so does the Virtual School.
    execute format($p$create policy over_schools on %I for select to mainstay_app using (organisation_id in (
      select o.id from organisation o where app.holds_post(o.trust_id, '{trust-lead}')
         or app.holds_post(o.authority_id, '{virtual-school-head,adviser,analyst}')))$p$, t);
  end loop;
end $policies$;
create policy head_says_what_next on release_cell for update to mainstay_app
  using (app.holds_post(organisation_id, '{headteacher,virtual-school-head}'))
  with check (app.holds_post(organisation_id, '{headteacher,virtual-school-head}'));

drop policy own on governor_question;
create policy governors_and_leads_read on governor_question for select to mainstay_app using (app.holds_post(organisation_id,
  '{governor,link-governor,chair-of-governors,management-committee-member,headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'));
create policy governors_ask on governor_question for insert to mainstay_app with check (
  asked_by = app.actor_person() and answer is null
  and app.holds_post(organisation_id, '{governor,link-governor,chair-of-governors,management-committee-member}'));
-- Answered once: a record that could be rewritten is none.
create policy leads_answer on governor_question for update to mainstay_app
  using (answer is null and app.holds_post(organisation_id,
    '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'))
  with check (answered_by = app.actor_person() and length(answer) between 3 and 2000);
create index governor_question_organisation on governor_question (organisation_id, asked_at);
