-- Whom one may know of is asked on every page: of one's own posts, of colleagues and of their names. It says what it said. It
-- was several policies, of which PostgreSQL asked the dearest first, with whom a child is shared, even of one's own row and of
-- those of one's own school. Now it is one, which asks what is nearest first and stops there.
drop policy partners_read on post_holding;
drop policy shares_a_child on post_holding;
create policy known_posts on post_holding for select to mainstay_app using (
  person_id = app.actor_person() or app.is_operator()
  or organisation_id = any ((select app.my_organisations())::uuid[])
  or organisation_id = any ((select app.my_partners())::uuid[])
  or organisation_id = any ((select app.sharing_organisations())::uuid[]));

drop policy known_people on person;
drop policy shares_a_child on person;
create policy known_people on person for select to mainstay_app using (
  id = app.actor_person() or app.is_operator()
  or exists (select from post_holding h where h.person_id = person.id
    and (h.organisation_id = any ((select app.my_organisations())::uuid[])
      or h.organisation_id = any ((select app.my_partners())::uuid[])
      or h.organisation_id = any ((select app.sharing_organisations())::uuid[]))));

-- For whom somebody stands in, asked on every page too.
create index relative_bar_stand_in on relative_bar (stand_in_id) where lifted_at is null;
