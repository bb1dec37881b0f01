-- Row security says the same as before, in words that let PostgreSQL look up a few rows by index as well as many at once.
-- With IN (select …) a page about one child gathered every grant and every seal first. See docs/adr, *A plan is kept*.

alter policy known_people on person
  using (id = app.actor_person() or app.is_operator()
         or exists (select from post_holding h where h.person_id = person.id and h.organisation_id = any ((select app.my_partners())::uuid[])));

do $policies$
declare t text;
begin
  foreach t in array array[
    'child_details', 'hand_correction', 'enrolment', 'status_period', 'contact', 'contact_rule', 'key_adult', 'child_relation',
    'relative_bar', 'child_share', 'timeline_note', 'pep_event', 'care_review', 'wellbeing_score', 'cohort_review_line'
  ] loop
    execute format($p$alter policy facts_seen on %1$I using (
      (controller_id = any ((select app.my_organisations())::uuid[])
       or exists (select from child_grant g where g.child_id = %1$I.child_id and g.controller_id = %1$I.controller_id
            and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> app.today()))
      and not exists (select from sealed_child s where s.child_id = %1$I.child_id))$p$, t);
  end loop;
end $policies$;
alter policy mine_or_granted on child using (
  (controller_id = any ((select app.my_organisations())::uuid[])
   or exists (select from child_grant g where g.child_id = child.id
        and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> app.today()))
  and not exists (select from sealed_child s where s.child_id = child.id));
do $policies$
declare t text;
begin
  foreach t in array array['duty', 'duty_version'] loop
    execute format($p$alter policy seen on %1$I using (
      (organisation_id = any ((select app.my_organisations())::uuid[]) or shown_to && (select app.my_organisations())::uuid[]
       or controller_id = any ((select app.my_organisations())::uuid[]))
      and not exists (select from sealed_child s where s.child_id = %1$I.child_id))$p$, t);
  end loop;
end $policies$;
alter policy seen on duty_waiver using (
  (organisation_id = any ((select app.my_organisations())::uuid[]) or controller_id = any ((select app.my_organisations())::uuid[]))
  and not exists (select from sealed_child s where s.child_id = duty_waiver.child_id));
alter policy concerns_me on agreed_action
  using ((organisation_id = any ((select app.my_organisations())::uuid[]) or controller_id = any ((select app.my_organisations())::uuid[]))
         and not exists (select from sealed_child s where s.child_id = agreed_action.child_id));
