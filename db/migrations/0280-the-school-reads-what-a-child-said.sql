-- A plan may be held by the authority, where the child was on no roll when it began. What the child said is then read by the
-- school the child is at: the Virtual School does not see it. As with parts, whoever works with the child today writes the
-- reading in their own name; the row belongs to the plan's holder.
drop policy written on voice_reading;
create policy written on voice_reading for insert to mainstay_app with check (
  organisation_id = any ((select app.my_organisations())::uuid[]) and read_by = app.actor_person()
  and (controller_id = any ((select app.my_organisations())::uuid[])
    or exists (select from child_grant g where g.child_id = voice_reading.child_id and g.controller_id = voice_reading.controller_id
      and g.organisation_id = voice_reading.organisation_id and g.during @> app.today() and g.scope = 'enrolment'))
  and exists (select from plan_part q where q.id = voice_reading.part_id and q.plan_id = voice_reading.plan_id
    and q.child_id = voice_reading.child_id and q.controller_id = voice_reading.controller_id and q.lead = 'child'));
drop policy posts_insert on voice_reading;
create policy posts_insert on voice_reading as restrictive for insert to mainstay_app with check (
  organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'))::uuid[])
  or app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'));
