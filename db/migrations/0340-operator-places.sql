-- A school is set up before anybody knows its authority, and an authority before anybody knows its code. Whoever runs
-- Mainstay puts that right; an organisation itself does not: which clocks hold, and who may ask for what, follows from it.
grant update (la_code, authority_id, pack) on organisation to mainstay_app;

create function app.operator_places() returns trigger language plpgsql as $$
begin
  if not app.is_operator() then
    raise exception 'only whoever runs Mainstay says which authority this is, or is in' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger operator_places before update on organisation for each row
  when (old.la_code is distinct from new.la_code or old.authority_id is distinct from new.authority_id or old.pack is distinct from new.pack)
  execute function app.operator_places();
