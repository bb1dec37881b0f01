-- Who seals a record, in SQL as in src/access (child.adopt): somebody who sees its legal part and its identity, at an
-- organisation that answers for it; or an import of such an organisation.

-- By which import, of the posts that may bring files in, the transaction is done; null by none.
create function app.import_in_hand() returns uuid language sql stable security definer
set search_path = public, pg_temp as
$$
  select i.id from import i
  where i.id = nullif(current_setting('mainstay.import', true), '')::uuid
    and ((i.kind = 'list' and i.controller_id = any (app.where_i_hold(
        '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator}')))
      or (i.kind = 'looked-after' and i.controller_id = any (app.where_i_hold('{virtual-school-head,authority-administrator}')))
      or (i.kind = 'children-in-need' and i.controller_id = any (app.where_i_hold('{authority-administrator}')))
      -- undone by whoever may undo: a census too by the head of the Virtual School
      or i.controller_id = any (app.where_i_hold('{virtual-school-head}')))
$$;
alter function app.import_in_hand() owner to mainstay_definer;

create function app.may_seal(p_child uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select exists (
      select from unnest(app.my_organisations()) as mine (id)
      where mine.id = any (app.controllers_of(p_child))
        and app.posts_for(p_child, mine.id) && '{headteacher,safeguarding-lead,virtual-school-head}'
        and app.part_is_open(p_child, mine.id, 'legal', true))
    or exists (
      select from import i where i.id = app.import_in_hand()
        and (case
          -- the return or census of an authority that looks after the child, or has facts of its own
          when i.kind <> 'list' and i.state <> 'undoing' then i.controller_id = any (app.controllers_of(p_child))
            or exists (select from child_grant g where g.child_id = p_child and g.organisation_id = i.controller_id
              and g.scope = 'looked-after' and g.during @> app.today())
          -- what an import made and its undoing has emptied
          else false end
        or exists (select from child c where c.id = p_child and c.controller_id = i.controller_id
          and not exists (select from child_details d where d.child_id = c.id)
          and not exists (select from enrolment e where e.child_id = c.id)
          and not exists (select from status_period s where s.child_id = c.id))))
$$;
alter function app.may_seal(uuid) owner to mainstay_definer;

drop policy seal on sealed_child;
create policy seal on sealed_child for insert to mainstay_app
  with check (app.may_seal(child_id) and sealed_by is not distinct from app.actor_person() and reason <> 'joined');

-- Numbers are closed by those who may seal somebody. They are looked up by their hashes, and listed by nobody.
drop policy hashes on closed_identifier;
create policy close on closed_identifier for insert to mainstay_app with check (
  app.import_in_hand() is not null
  or cardinality(app.where_i_hold('{headteacher,safeguarding-lead,virtual-school-head}')) > 0
  -- those who stand in for one of them
  or exists (select from relative_bar where stand_in_id = app.actor_person() and lifted_at is null));
create policy definer_looks on closed_identifier for select to mainstay_definer using (true);
grant select on closed_identifier to mainstay_definer;
revoke select on closed_identifier from mainstay_app;
create function app.closed_among(p_hashes bytea[]) returns setof bytea language sql stable security definer
set search_path = public, pg_temp as $$ select hash from closed_identifier where hash = any (p_hashes) $$;
alter function app.closed_among(bytea[]) owner to mainstay_definer;

-- What an import compares is read by an import of those who may bring files in, not by one that anybody could name.
set local role mainstay_definer;
create or replace function app.is_importing(p_controller uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select nullif(current_setting('mainstay.import', true), '') is not null
    and exists (select from import i where i.id = app.import_in_hand() and i.controller_id = p_controller)
$$;
reset role;
