-- Which courses are for those who govern is kept with the course, as it is written down by those who keep the register: what it
-- counts for, and of whom it is asked, are the pack's. Of no other course does whoever clerks or chairs open a session.
alter table training_course add column for_governors boolean not null default false;
-- so far the one need and the one group that every pack has
update training_course set for_governors = 'governor-trained' = any (counts_for) or 'governors' = any (asked_of);

alter policy posts_insert on training_session with check (
  opened_by = app.actor_person() and closed_at is null and (
    organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'))::uuid[])
    or (governors_only and organisation_id = any ((select app.where_i_hold('{clerk,chair-of-governors}'))::uuid[])))
  and (not governors_only or exists (select from training_course c where c.id = course_id
    and c.organisation_id = training_session.organisation_id and c.for_governors)));
