-- Whoever gave a child's year its money closes that year, also when nothing was asked for out of it and the child has left: the
-- entry itself says whose money it is. 0211 let that be told from a request alone.
set local role mainstay_definer;
create function app.gave_money(p_child uuid, p_controller uuid) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as $$
begin
  return exists (select from premium_entry e where e.child_id = p_child and e.controller_id = p_controller
    and e.fund_organisation_id = any (app.my_organisations()));
end $$;
reset role;

drop policy written on premium_entry;
create policy written on premium_entry for insert to mainstay_app with check (
  organisation_id = any ((select app.my_organisations())::uuid[])
  and (controller_id = any ((select app.my_organisations())::uuid[])
    or fund_organisation_id = any ((select app.my_organisations())::uuid[]))
  and (exists (select from child c where c.id = premium_entry.child_id)
    or exists (select from premium_request r where r.child_id = premium_entry.child_id and r.controller_id = premium_entry.controller_id
      and r.fund_organisation_id = any ((select app.my_organisations())::uuid[]))
    or (fund_organisation_id = any ((select app.my_organisations())::uuid[]) and app.gave_money(child_id, controller_id)))
  and (request_id is null or exists (select from premium_request r
    where r.id = premium_entry.request_id and r.child_id = premium_entry.child_id and r.controller_id = premium_entry.controller_id
      and r.fund_organisation_id is not distinct from premium_entry.fund_organisation_id)));
