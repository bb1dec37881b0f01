-- An alert that was told is no longer open: what it is after the change is checked apart from what it was before.
drop policy tell on alert;
create policy tell on alert for update to mainstay_app
  using (told_at is null and (organisation_id = any ((select app.my_organisations())::uuid[]) or app.actor_person() = any (caused_by)))
  with check (organisation_id = any ((select app.my_organisations())::uuid[]) or app.actor_person() = any (caused_by));
