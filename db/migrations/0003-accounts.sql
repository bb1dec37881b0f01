-- Signing in. No child's data here; rows are reached by secrets (token hashes) or the account's own address,
-- before anybody is signed in, so these tables have no row security. TOTP secrets are encrypted by the application.

create table account (
  person_id uuid primary key references person,
  email text not null unique check (email = lower(email)),
  password_hash text,
  password_changed_at timestamptz,
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);

create table recovery_code (
  person_id uuid not null references account,
  code_hash bytea not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (person_id, code_hash)
);

create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  person_id uuid not null references person,
  -- 'password' until the second factor is given; then 'full'
  level text not null check (level in ('password', 'full')),
  -- a code or passkey was given: without it no post that may see a child gives anything
  second_factor boolean not null default false,
  organisation_id uuid references organisation,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  stepped_up_at timestamptz,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  user_agent text not null default '',
  network text not null default '',
  someone_looking boolean not null default false
);
create index session_person on session (person_id);

-- Invitation, password reset, first set-up: mailed or printed, used once, kept as a hash.
create table single_use_link (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  kind text not null check (kind in ('invitation', 'reset', 'set-up')),
  person_id uuid references person,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz
);

-- Attempts are counted per account AND place, so a stranger elsewhere cannot lock anybody out. The place, in `network`, is
-- the network an attempt came from or, as 'device:' and a hash, the browser in which the owner has signed in before.
create table sign_in_attempt (
  id bigint generated always as identity primary key,
  account_key bytea not null,
  network text not null,
  at timestamptz not null default now(),
  succeeded boolean not null
);
create index sign_in_attempt_recent on sign_in_attempt (account_key, network, at);
create index sign_in_attempt_network on sign_in_attempt (network, at) where not succeeded;

-- A private calendar link: ends with the post, can be revoked.
create table calendar_feed (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  person_id uuid not null references person,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  last_read_at timestamptz
);

grant select, insert, update on account, session, single_use_link, calendar_feed to mainstay_app;
grant select, insert, update, delete on recovery_code, sign_in_attempt to mainstay_app;

-- The demonstration's people, to sign in as without a password. SECURITY DEFINER because nobody is signed in yet; it tells
-- of rows made for the demonstration alone, which a database with real data never holds.
create function app.demo_personas() returns table (
  person_id uuid, person_name text, post text, organisation_id uuid, organisation_name text, organisation_kind text
) language sql stable security definer set search_path = public, pg_temp as
$$
  select p.id, p.display_name, h.post, o.id, o.name, o.kind
  from person p
  join account a on a.person_id = p.id
  join post_holding h on h.person_id = p.id and h.during @> app.today()
  join organisation o on o.id = h.organisation_id
  where p.demo and o.demo and a.disabled_at is null
  order by o.kind, o.name, lower(h.during), p.display_name
$$;
grant select on account to mainstay_definer;
alter function app.demo_personas() owner to mainstay_definer;
