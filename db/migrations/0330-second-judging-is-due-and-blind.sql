-- The second judgement of a drawn plan is dated work (docs/adr/0025), and until it is in, whoever owes it knows of nothing that
-- happened to the plan since it was sent in: not a later step, so every list says *sent in*; no later copy; nothing due of it.
create policy engine_reads on second_judging for select to mainstay_duties using (true);
create policy engine_reads on plan_judgement for select to mainstay_duties using (true);
grant select (plan_id, child_id, organisation_id, turn, position, person_id, given_at) on second_judging to mainstay_duties;
grant select (plan_id, child_id, blind, judged_by, judged_at) on plan_judgement to mainstay_duties;
create index second_judging_person on second_judging (person_id);

set local role mainstay_definer;
-- The plans whoever asks is to judge without sight of the first judgement, each with the number of the sending-in; null where
-- there are none, which is nearly always. Asked once a statement.
create function app.my_blind() returns jsonb language plpgsql stable security definer
set search_path = public, pg_temp as $$
declare me uuid := app.actor_person();
begin
  if me is null then return null; end if;
  return (select jsonb_object_agg(s.plan_id, s.position) from second_judging s
    where s.person_id = me
      and not exists (select from second_judging l where l.plan_id = s.plan_id and l.turn > s.turn)
      and not exists (select from plan_judgement j where j.plan_id = s.plan_id and j.blind and j.judged_by = me));
end $$;

-- Who is to judge which plan so, at the organisations whoever asks works for: for the weekly mail, which is written as its job.
create function app.blind_people() returns table (plan_id uuid, person_id uuid) language plpgsql stable security definer
set search_path = public, pg_temp as $$
declare mine uuid[] := app.my_organisations();
begin
  return query select s.plan_id, s.person_id from second_judging s
    where s.organisation_id = any (mine) and s.person_id is not null
      and not exists (select from second_judging l where l.plan_id = s.plan_id and l.turn > s.turn)
      and not exists (select from plan_judgement j where j.plan_id = s.plan_id and j.blind and j.judged_by = s.person_id);
end $$;
reset role;

create policy as_it_was_sent_in on plan_step as restrictive for select to mainstay_app using (
  (select app.my_blind()) is null or position <= coalesce(((select app.my_blind()) ->> plan_id::text)::int, position));
create policy as_it_was_sent_in on plan_copy as restrictive for select to mainstay_app using (
  (select app.my_blind()) is null or position <= coalesce(((select app.my_blind()) ->> plan_id::text)::int, position));
create policy as_it_was_sent_in on duty as restrictive for select to mainstay_app using (
  (select app.my_blind()) is null or rule = 'pep-judged-second'
    or not jsonb_exists((select app.my_blind()), split_part(occurrence, ' ', 1)));
create policy as_it_was_sent_in on duty_version as restrictive for select to mainstay_app using (
  (select app.my_blind()) is null or rule = 'pep-judged-second'
    or not jsonb_exists((select app.my_blind()), split_part(occurrence, ' ', 1)));
