-- What follows when a record is sealed, besides what followed before: weekly mails that wait and could name the child are
-- withdrawn (what they said is in My work), and alerts about the child no longer lead to it. An alert that a record was
-- sealed is told all the same; it names no child.
set local role mainstay_definer;

create or replace function app.after_seal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.reason = 'joined' then return new; end if;
  update mail set state = 'withdrawn', body_text = '' where state = 'waiting' and kind = 'digest'
    and organisation_id in (select unnest(app.controllers_of(new.child_id))
      union select organisation_id from child_grant where child_id = new.child_id);
  update alert set told_at = app.now() where child_id = new.child_id and told_at is null and kind <> 'record-sealed';
  update alert set child_id = null where child_id = new.child_id;
  delete from child_grant where child_id = new.child_id;
  update broken_glass set until = least(until, app.now()) where child_id = new.child_id and until > app.now();
  update mail set state = 'withdrawn', body_text = '' where state = 'waiting'
    and to_contact in (select id from contact where child_id = new.child_id);
  update mail set body_text = '' where to_contact in (select id from contact where child_id = new.child_id);
  -- the uploaded files in which the child stands go at the next tidying instead of after thirty days
  update stored_file f set delete_after = least(f.delete_after, app.today()) where exists (
    select from import i join import_row r on r.import_id = i.id
    where r.child_id = new.child_id and f.id = any (i.file_ids));
  delete from import_answer a using import_row r where r.import_id = a.import_id and r.child_id = new.child_id
    and a.about in ('row/' || r.position, 'child/' || new.child_id);
  delete from import_row where child_id = new.child_id;
  delete from import_change where child_id = new.child_id;
  return new;
end $$;

-- The organisations that hold facts of a child or read them today: to say, before a record is sealed, to whom it closes.
create function app.open_to(p_child uuid) returns setof text language sql stable security definer set search_path = public, pg_temp as $$
  select o.name from organisation o
  where (o.id = any (app.controllers_of(p_child))
      or exists (select from child_grant g where g.child_id = p_child and g.organisation_id = o.id and g.during @> app.today()))
    and app.controllers_of(p_child) && app.my_organisations() and p_child not in (select child_id from sealed_child)
  order by o.name
$$;

reset role;
