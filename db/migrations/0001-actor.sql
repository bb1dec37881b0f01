-- Who is asking. Every transaction of the application sets these (src/platform/database/transaction.ts):
--   mainstay.person        the person signed in, or named on the command line
--   mainstay.organisation  for work without a person (jobs): the one organisation it works for
--   mainstay.today         the day it is in England
-- A setting is '' after the transaction that set it, so everything goes through nullif.
--
-- Roles (made before the first migration, see src/platform/postgres and docs/operating.md):
--   mainstay_owner    runs migrations; row security is FORCED, so even it sees no rows
--   mainstay_app      the application: owns nothing, bypasses nothing
--   mainstay_duties   the duties engine; the application becomes it only inside refreshDuties
--   mainstay_definer  owns the few SECURITY DEFINER functions; nobody can become it

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema app;
grant usage on schema app to mainstay_app, mainstay_duties;
grant usage, create on schema app to mainstay_definer;
grant usage on schema public to mainstay_app, mainstay_duties, mainstay_definer;

create function app.actor_person() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('mainstay.person', true), '')::uuid $$;

create function app.actor_organisation() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('mainstay.organisation', true), '')::uuid $$;

create function app.today() returns date language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('mainstay.today', true), '')::date, (now() at time zone 'Europe/London')::date) $$;
