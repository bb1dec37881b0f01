-- Signing in and letters. Until here these tables were open to whatever asked. From here on a person reads and changes their
-- own rows; before anybody is signed in, a row is reached only by the secret or the address that was given, through the
-- functions below; those who set up reach what they may do for somebody, and never a password, a secret or a session.

do $policies$
declare t text;
begin
  foreach t in array array['account', 'recovery_code', 'session', 'single_use_link', 'sign_in_attempt', 'calendar_feed', 'mail', 'deployment'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy definer_works on %I for all to mainstay_definer using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to mainstay_definer', t);
  end loop;
  foreach t in array array['recovery_code', 'session', 'calendar_feed'] loop
    execute format('create policy own on %I for all to mainstay_app
      using (person_id = app.actor_person()) with check (person_id = app.actor_person())', t);
  end loop;
end $policies$;

-- Those who set up where somebody works, has worked or will, and the operator: who may do something about how they sign in.
create function app.sets_up_for(p_person uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select app.is_operator() or (app.actor_person() is not null and exists (select from post_holding where person_id = p_person
    and organisation_id = any (app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'))))
$$;
alter function app.sets_up_for(uuid) owner to mainstay_definer;

-- Accounts -------------------------------------------------------------------------------------------------------------

create policy own on account for select to mainstay_app using (person_id = app.actor_person() or app.is_operator());
create policy own_changes on account for update to mainstay_app using (person_id = app.actor_person());
create policy made on account for insert to mainstay_app with check (app.is_operator() or person_id = app.actor_person());
revoke update on account from mainstay_app;
grant update (password_hash, password_changed_at, totp_secret, totp_confirmed_at, totp_last_step) on account to mainstay_app;

-- The account of an address, for somebody who is not signed in yet, and for one's own.
create function app.account_of_address(p_email text) returns setof account language sql stable security definer
set search_path = public, pg_temp as
$$
  select * from account where email = lower(p_email)
    and (app.actor_person() is null or person_id = app.actor_person())
$$;
-- The account a mailed link belongs to, for whoever has the link.
create function app.account_of_link(p_hash bytea) returns setof account language sql stable security definer
set search_path = public, pg_temp as
$$ select a.* from account a join single_use_link l on l.person_id = a.person_id where l.token_hash = p_hash $$;
-- Whose an address is at sign-in: an id, for those who add people.
create function app.account_holder(p_email text) returns uuid language sql stable security definer
set search_path = public, pg_temp as
$$
  select person_id from account where email = lower(p_email) and (app.is_operator() or person_id = app.actor_person()
    or cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0)
$$;
-- How people sign in, without anything to sign in with: for those who work where they do, and for a job there.
create function app.account_states(p_people uuid[]) returns table (
  person_id uuid, email text, has_password boolean, has_second_factor boolean, disabled boolean
) language sql stable security definer set search_path = public, pg_temp as
$$
  select a.person_id, a.email, a.password_hash is not null, a.totp_confirmed_at is not null,
    a.disabled_at is not null
  from account a
  where a.person_id = any (p_people)
    and (app.is_operator() or a.person_id = app.actor_person()
      or (app.actor_person() is not null
        and cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0)
      or exists (select from post_holding h where h.person_id = a.person_id and h.organisation_id = any (app.all_my_organisations())))
$$;
-- Follows a corrected address. Not that of somebody who works elsewhere too.
create function app.move_account(p_person uuid, p_email text) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if not (app.sets_up_for(p_person) and (app.is_operator() or app.works_only_here(p_person))) then
    raise exception 'Not theirs to change' using errcode = 'insufficient_privilege';
  end if;
  update account set email = lower(p_email) where person_id = p_person;
end $$;
-- The address of somebody who was invited and has not begun: as it stands among the people.
create function app.invite_account(p_person uuid) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if not (app.sets_up_for(p_person) or cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0) then
    raise exception 'Not theirs to invite' using errcode = 'insufficient_privilege';
  end if;
  insert into account (person_id, email, created_at) select id, email, app.now() from person where id = p_person and email is not null
    on conflict (person_id) do update set email = excluded.email where account.password_hash is null;
end $$;
create function app.reset_second_factor(p_person uuid) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if not (p_person is not distinct from app.actor_person() or app.sets_up_for(p_person)) then
    raise exception 'Not theirs to reset' using errcode = 'insufficient_privilege';
  end if;
  update account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null where person_id = p_person;
  delete from recovery_code where person_id = p_person;
end $$;

-- Sessions -------------------------------------------------------------------------------------------------------------

create function app.session_of_token(p_hash bytea) returns setof session language sql stable security definer
set search_path = public, pg_temp as $$ select * from session where token_hash = p_hash and revoked_at is null $$;
create function app.touch_session(p_hash bytea, p_now timestamptz) returns void language sql security definer
set search_path = public, pg_temp as $$ update session set last_seen_at = greatest(last_seen_at, p_now) where token_hash = p_hash $$;
-- The session another takes the place of. To end one is always the safe direction.
create function app.end_session(p_session uuid, p_now timestamptz) returns void language sql security definer
set search_path = public, pg_temp as $$ update session set revoked_at = p_now where id = p_session and revoked_at is null $$;
create function app.end_sessions_of(p_person uuid, p_now timestamptz, p_except uuid) returns int language plpgsql security definer
set search_path = public, pg_temp as $$
declare n int;
begin
  if not (p_person is not distinct from app.actor_person() or app.sets_up_for(p_person)) then
    raise exception 'Not theirs to end' using errcode = 'insufficient_privilege';
  end if;
  update session set revoked_at = p_now where person_id = p_person and revoked_at is null and id is distinct from p_except;
  get diagnostics n = row_count;
  return n;
end $$;

-- Links ----------------------------------------------------------------------------------------------------------------

create policy own on single_use_link for select to mainstay_app using (person_id = app.actor_person() or app.is_operator());
create policy own_changes on single_use_link for update to mainstay_app using (person_id = app.actor_person() or app.is_operator());
create policy operator_makes on single_use_link for insert to mainstay_app with check (app.is_operator());
revoke update on single_use_link from mainstay_app;
grant update (used_at, withdrawn_at) on single_use_link to mainstay_app;

create function app.link_of_token(p_hash bytea) returns setof single_use_link language sql stable security definer
set search_path = public, pg_temp as $$ select * from single_use_link where token_hash = p_hash $$;
create function app.withdraw_links(p_person uuid, p_now timestamptz) returns int language plpgsql security definer
set search_path = public, pg_temp as $$
declare n int;
begin
  if not (p_person is not distinct from app.actor_person() or app.sets_up_for(p_person)
    or cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0) then
    raise exception 'Not theirs to take back' using errcode = 'insufficient_privilege';
  end if;
  update single_use_link set withdrawn_at = p_now where person_id = p_person and used_at is null and withdrawn_at is null;
  get diagnostics n = row_count;
  return n;
end $$;
-- An invitation, made by those who add people: only while nobody has signed in with the account, so that it leads to nothing
-- that is somebody's already.
create function app.make_invitation(p_person uuid, p_hash bytea, p_now timestamptz, p_expires timestamptz) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if not (app.is_operator() or (app.actor_person() is not null
    and cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0))
    or exists (select from account where person_id = p_person and (password_hash is not null or disabled_at is not null)) then
    raise exception 'Not theirs to invite' using errcode = 'insufficient_privilege';
  end if;
  insert into single_use_link (token_hash, kind, person_id, created_at, expires_at) values (p_hash, 'invitation', p_person, p_now, p_expires);
end $$;

-- Somebody who is not signed in has forgotten their password. The link is made here and goes into a letter to the account's
-- own address: whoever asks never has it. The letters come with --link-- where it belongs. Gives whose it was, for the audit.
create function app.mail_reset_link(
  p_email text, p_now timestamptz, p_most int, p_reset jsonb, p_invitation jsonb
) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare a account; letter jsonb; kind text; token text;
begin
  select * into a from account where email = lower(p_email) and disabled_at is null;
  if a.person_id is null or (select count(*) from single_use_link l where l.person_id = a.person_id
      and l.kind in ('invitation', 'reset') and l.created_at > p_now - interval '1 hour') >= least(p_most, 3) then return null; end if;
  kind := case when a.password_hash is null then 'invitation' else 'reset' end;
  letter := case kind when 'reset' then p_reset else p_invitation end;
  -- 244 bits of chance
  token := translate(encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_');
  update single_use_link set withdrawn_at = p_now where person_id = a.person_id and used_at is null and withdrawn_at is null;
  insert into single_use_link (token_hash, kind, person_id, created_at, expires_at)
    values (sha256(convert_to(token, 'UTF8')), kind, a.person_id, p_now, (letter->>'expires')::timestamptz);
  insert into mail (to_person, to_address, subject, body_text, kind)
    values (a.person_id, a.email, letter->>'subject', replace(letter->>'text', '--link--', token), letter->>'kind');
  return a.person_id;
end $$;

-- Tries at a password or a code are counted under a keyed hash. Who has the hash (mainstay.tried, set where a try is heard)
-- reads and adds those of that account alone; of a network there is a number.
create function app.tried() returns bytea[] language sql stable parallel safe as
$$ select coalesce(array_agg(decode(h, 'hex')), '{}') from unnest(string_to_array(nullif(current_setting('mainstay.tried', true), ''), ',')) h $$;
create policy of_the_account on sign_in_attempt for select to mainstay_app using (account_key = any ((select app.tried())::bytea[]));
create policy heard on sign_in_attempt for insert to mainstay_app with check (account_key = any ((select app.tried())::bytea[]));
-- The job that forgets what is old works without a person.
create policy forgets on sign_in_attempt for delete to mainstay_app using (app.actor_person() is null and at < app.now() - interval '30 days');
create policy forgets_reading on sign_in_attempt for select to mainstay_app using (app.actor_person() is null and at < app.now() - interval '30 days');
create function app.tries_from(p_network text, p_since timestamptz) returns table (wrong int, last timestamptz) language sql stable security definer
set search_path = public, pg_temp as
$$ select count(*)::int, max(at) from sign_in_attempt where network = p_network and not succeeded and at > p_since $$;

-- Calendars ------------------------------------------------------------------------------------------------------------

create function app.feed_of_token(p_hash bytea) returns setof calendar_feed language sql stable security definer
set search_path = public, pg_temp as $$ select * from calendar_feed where token_hash = p_hash and revoked_at is null $$;

create function app.end_feeds_of(p_person uuid, p_now timestamptz) returns int language plpgsql security definer
set search_path = public, pg_temp as $$
declare n int;
begin
  if not (p_person is not distinct from app.actor_person() or app.sets_up_for(p_person)) then
    raise exception 'Not theirs to end' using errcode = 'insufficient_privilege';
  end if;
  update calendar_feed set revoked_at = p_now where person_id = p_person and revoked_at is null;
  get diagnostics n = row_count;
  delete from calendar_feed_event where person_id = p_person;
  return n;
end $$;
create policy definer_forgets on calendar_feed_event for all to mainstay_definer using (true) with check (true);
grant select, delete on calendar_feed_event to mainstay_definer;

-- Letters --------------------------------------------------------------------------------------------------------------

-- Anybody's command may want one sent; who reads them is the job that sends them (mainstay.letters = 'send', set in
-- asPostman() alone, and never in a person's name) and the outbox page of a demonstration ('outbox').
create function app.is_demonstration() returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$ select exists (select from organisation) and not exists (select from organisation where not demo) $$;
create policy written on mail for insert to mainstay_app with check (state = 'waiting' and sent_at is null);
create policy postman on mail for select to mainstay_app using (
  (app.actor_person() is null and current_setting('mainstay.letters', true) = 'send')
  or (current_setting('mainstay.letters', true) = 'outbox' and (select app.is_demonstration())));
create policy postman_marks on mail for update to mainstay_app using (
  app.actor_person() is null and current_setting('mainstay.letters', true) = 'send');
revoke update on mail from mainstay_app;
grant update (state, attempts, last_tried_at, last_error, sent_at, body_text) on mail to mainstay_app;
create function app.letters_waiting() returns table (waiting int, oldest timestamptz) language sql stable security definer
set search_path = public, pg_temp as $$ select count(*)::int, min(written_at) from mail where state = 'waiting' $$;

-- What the deployment remembers about itself is no secret, and is written by jobs alone.
create policy everyone_reads on deployment for select to mainstay_app using (true);
create policy jobs_write on deployment for insert to mainstay_app with check (app.actor_person() is null);
create policy jobs_change on deployment for update to mainstay_app using (app.actor_person() is null);

do $owners$
declare f text;
begin
  foreach f in array array['account_of_address(text)', 'account_of_link(bytea)', 'account_holder(text)', 'account_states(uuid[])',
    'move_account(uuid, text)', 'invite_account(uuid)', 'reset_second_factor(uuid)', 'session_of_token(bytea)',
    'touch_session(bytea, timestamptz)', 'end_session(uuid, timestamptz)', 'end_sessions_of(uuid, timestamptz, uuid)',
    'link_of_token(bytea)', 'withdraw_links(uuid, timestamptz)', 'make_invitation(uuid, bytea, timestamptz, timestamptz)',
    'mail_reset_link(text, timestamptz, int, jsonb, jsonb)', 'tries_from(text, timestamptz)', 'feed_of_token(bytea)', 'end_feeds_of(uuid, timestamptz)',
    'is_demonstration()', 'letters_waiting()'] loop
    execute format('alter function app.%s owner to mainstay_definer', f);
  end loop;
end $owners$;
