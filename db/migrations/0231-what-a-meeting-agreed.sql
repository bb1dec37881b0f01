-- What was agreed in the meeting of a plan is part of the plan: whoever reads the plan reads it.
create policy of_a_meeting on agreed_action for select to mainstay_app
  using (from_kind = 'meeting' and from_id is not null and exists (select from plan p where p.id = agreed_action.from_id));

-- Somebody of another organisation who took it on says that it was done, as their own people do.
create policy owner_says_done on agreed_action for update to mainstay_app
  using (owner_person = app.actor_person() and organisation_id = any ((select app.my_organisations())::uuid[]))
  with check (owner_person = app.actor_person() and organisation_id = any ((select app.my_organisations())::uuid[]));

create index agreed_action_from on agreed_action (from_id) where from_id is not null;
