-- The demonstration's people choose a post to sign in with, which is called as their kind of school calls it.
set local role mainstay_definer;
drop function app.demo_personas();
create function app.demo_personas() returns table (
  person_id uuid, person_name text, post text, organisation_id uuid, organisation_name text, organisation_kind text,
  school_kind text
) language sql stable security definer set search_path = public, pg_temp as
$$
  select p.id, p.display_name, h.post, o.id, o.name, o.kind, o.school_kind
  from person p
  join account a on a.person_id = p.id
  join post_holding h on h.person_id = p.id and h.during @> app.today()
  join organisation o on o.id = h.organisation_id
  where p.demo and o.demo and a.disabled_at is null
  order by o.kind, o.name, lower(h.during), p.display_name
$$;
reset role;
