-- Who reads a row of training: whose it is; those who keep or see the register; of those who govern their clerk and chair.
-- Before, everybody with a post here could, and the pages kept it apart. Numbers, and what a post shows, are counted as the
-- engine (src/features/training/counted.commands.ts), so that nobody is handed rows for them.
do $policy$
declare who text := format($p$app.is_operator() or (organisation_id = any ((select app.all_my_organisations())::uuid[]) and (
  person_id = app.actor_person()
  or organisation_id = any ((select app.where_i_hold(%L))::uuid[])
  or (organisation_id = any ((select app.where_i_hold('{clerk,chair-of-governors}'))::uuid[])
    and app.governs(person_id, organisation_id))))$p$,
  '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,administrator,virtual-school-head}');
begin
  execute format('alter policy own on training_day using (%1$s) with check (%1$s)', who);
end $policy$;
