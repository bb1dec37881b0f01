-- Papers of many plans at once (docs/adr/0026): asked for in a list, made in the background one plan after another as whoever
-- asked, and taken by them alone while they are kept. A set is somebody's own; what it holds of a child lies in files, sealed.

create table paper_set (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  -- which list: "PEPs, autumn term 2026 to 2027"
  what text not null check (length(what) between 1 and 200),
  state text not null default 'making' check (state in ('making', 'ready', 'stopped')),
  asked_at timestamptz not null,
  finished_at timestamptz,
  -- the last day; in the night after it the files go, and with them this
  delete_after date not null,
  -- until when whoever makes it has said they are at it; over: they were broken off
  claimed_until timestamptz,
  unique (id, person_id)
);
create index paper_set_person on paper_set (person_id);
create index paper_set_making on paper_set (organisation_id, asked_at) where state = 'making';

create table paper_set_item (
  set_id uuid not null,
  position int not null check (position > 0),
  person_id uuid not null references person,
  child_id uuid not null references child,
  plan_id uuid not null references plan,
  state text not null default 'waiting' check (state in ('waiting', 'made', 'not-open', 'failed')),
  -- how often it was begun; what breaks the process is not begun for ever
  tries int not null default 0,
  keyed_hash text,
  size_bytes bigint,
  crc32 bigint,
  -- the parts of the record its reader saw when it was made: taken only while they see them still
  scopes text[] not null default '{}',
  primary key (set_id, position),
  foreign key (set_id, person_id) references paper_set (id, person_id),
  check ((state = 'made') = (keyed_hash is not null and size_bytes is not null and crc32 is not null))
);
create index paper_set_item_child on paper_set_item (child_id);
create index paper_set_item_plan on paper_set_item (plan_id);
create index paper_set_item_file on paper_set_item (keyed_hash) where keyed_hash is not null;

alter table paper_set enable row level security;
alter table paper_set force row level security;
alter table paper_set_item enable row level security;
alter table paper_set_item force row level security;

-- One's own, while one works where it was asked for.
create policy own on paper_set for all to mainstay_app
  using (person_id = app.actor_person() and organisation_id = any ((select app.my_organisations())::uuid[]))
  with check (person_id = app.actor_person() and organisation_id = any ((select app.my_organisations())::uuid[]));
create policy of_children on paper_set as restrictive for all to mainstay_app using ((select app.sees_children()));
create policy own on paper_set_item for all to mainstay_app
  using (person_id = app.actor_person() and exists (select from paper_set s where s.id = set_id))
  with check (person_id = app.actor_person() and exists (select from paper_set s where s.id = set_id));
create policy of_children on paper_set_item as restrictive for all to mainstay_app using ((select app.sees_children()));
create policy not_sealed on paper_set_item as restrictive for select to mainstay_app
  using (not exists (select from sealed_child s where s.child_id = paper_set_item.child_id));
create policy definer_works on paper_set for all to mainstay_definer using (true) with check (true);
create policy definer_works on paper_set_item for all to mainstay_definer using (true) with check (true);
grant select, insert, update on paper_set, paper_set_item to mainstay_app;
grant select, update, delete on paper_set, paper_set_item to mainstay_definer;
create trigger child_stays before update of child_id on paper_set_item for each row
  when (old.child_id is distinct from new.child_id) execute function app.child_stays();

-- Where papers wait to be made and nobody is at it. For the job that sees to it; ids alone.
create function app.papers_wait() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as
$$
  select organisation_id from paper_set where state = 'making' group by organisation_id
  having bool_and(claimed_until is null or claimed_until <= app.now())
$$;
alter function app.papers_wait() owner to mainstay_definer;

-- Takes the next set of an organisation in hand: one at a time there, the oldest first. Nothing while somebody is at one. What
-- was asked for by somebody who works there no longer is not made.
create function app.claim_papers(p_until timestamptz) returns table (set_id uuid, person_id uuid)
language plpgsql security definer set search_path = public, pg_temp as
$$
declare here uuid := app.actor_organisation();
begin
  if here is null or app.actor_person() is not null then return; end if;
  perform pg_advisory_xact_lock(hashtext('papers ' || here));
  update paper_set s set state = 'stopped', finished_at = app.now() where s.organisation_id = here and s.state = 'making'
    and not exists (select from post_holding h where h.person_id = s.person_id and h.organisation_id = here and h.during @> app.today());
  if exists (select from paper_set s where s.organisation_id = here and s.state = 'making' and s.claimed_until > app.now()) then return; end if;
  return query update paper_set s set claimed_until = p_until where s.id = (
      select o.id from paper_set o where o.organisation_id = here and o.state = 'making' order by o.asked_at, o.id limit 1)
    returning s.id, s.person_id;
end
$$;
alter function app.claim_papers(timestamptz) owner to mainstay_definer;

-- Every night: sets whose day has come go, with what they say; their files are then named by nothing.
create function app.tidy_papers() returns void
language sql security definer set search_path = public, pg_temp as
$$
  delete from paper_set_item i using paper_set s where s.id = i.set_id and s.delete_after < app.today();
  delete from paper_set where delete_after < app.today();
$$;
alter function app.tidy_papers() owner to mainstay_definer;

-- A sealed record's papers are named by nothing from that day.
set local role mainstay_definer;
create or replace function app.named_files(p_hashes text[]) returns setof text language sql stable security definer
set search_path = public, pg_temp as
$$
  select distinct keyed_hash from stored_file where keyed_hash = any (p_hashes)
  union select keyed_hash from voice_file where keyed_hash = any (p_hashes)
  union select keyed_hash from paper_set_item i where keyed_hash = any (p_hashes)
    and not exists (select from sealed_child s where s.child_id = i.child_id)
$$;
reset role;
