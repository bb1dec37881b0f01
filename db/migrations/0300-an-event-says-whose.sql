-- An event stands in an organisation's own part of the audit: nobody writes there who does not work there. It is the person's
-- own, also where their post there has ended (they may still close what was theirs), or it names children, and each of them is
-- one this organisation holds facts of or was given, as the person's own was.
create function app.speaks_for(p_organisation uuid, p_children uuid[]) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare mine uuid[] := app.all_my_organisations(); invited uuid := app.actor_invitation();
begin
  if invited is not null and app.actor_person() is null then
    return exists (select from invitation i where i.id = invited and i.controller_id = p_organisation);
  end if;
  if exists (select from post_holding p where p.person_id = app.actor_person() and p.organisation_id = p_organisation
      and lower(p.during) <= app.today()) then
    return true;
  end if;
  return cardinality(p_children) > 0
    and not exists (
      select from unnest(p_children) c (id)
      where not exists (select from child k where k.id = c.id and k.controller_id = p_organisation)
        and not exists (select from child_grant g where g.child_id = c.id and p_organisation in (g.organisation_id, g.controller_id)))
    and not exists (
      select from unnest(p_children) c (id)
      where not exists (select from child k where k.id = c.id and k.controller_id = any (mine))
        and not exists (select from child_grant g where g.child_id = c.id and (g.organisation_id = any (mine) or g.controller_id = any (mine))));
end $$;
alter function app.speaks_for(uuid, uuid[]) owner to mainstay_definer;

create policy says_whose on audit_event as restrictive for insert to mainstay_app with check (
  organisation_id is null
  or organisation_id = any ((select app.all_my_organisations())::uuid[])
  or organisation_id = any ((select app.my_organisations())::uuid[])
  or app.is_operator()
  or app.speaks_for(organisation_id, child_ids));

-- What was worked out when, and what has to be again, is the engine's alone: the application reads whether anything waits.
drop policy marks on duty_subject;
create policy read_marks on duty_subject for select to mainstay_app using (true);
revoke insert, update on duty_subject from mainstay_app;
revoke insert (kind, id, stale_since, stale_reason), update (stale_since, stale_reason) on duty_subject from mainstay_app;
