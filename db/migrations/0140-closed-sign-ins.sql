-- A sign-in is closed, and opened again, by those who set up where somebody works and nowhere else (session.revoke-other).
create function app.close_account(p_person uuid, p_now timestamptz) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if p_person is not distinct from app.actor_person() or not (app.sets_up_for(p_person) and app.works_only_here(p_person)) then
    raise exception 'Not theirs to close' using errcode = 'insufficient_privilege';
  end if;
  update account set disabled_at = p_now where person_id = p_person and disabled_at is null;
end $$;
create function app.reopen_account(p_person uuid) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if p_person is not distinct from app.actor_person() or not (app.sets_up_for(p_person) and app.works_only_here(p_person)) then
    raise exception 'Not theirs to open' using errcode = 'insufficient_privilege';
  end if;
  update account set disabled_at = null where person_id = p_person;
end $$;
alter function app.close_account(uuid, timestamptz) owner to mainstay_definer;
alter function app.reopen_account(uuid) owner to mainstay_definer;

set local role mainstay_definer;
-- Also a session that began in the very moment the sign-in was closed opens nothing.
create or replace function app.session_of_token(p_hash bytea) returns setof session language sql stable security definer
set search_path = public, pg_temp as $$
  select s.* from session s where s.token_hash = p_hash and s.revoked_at is null
    and not exists (select from account a where a.person_id = s.person_id and a.disabled_at is not null)
$$;
reset role;
