-- Some people are asked to read a policy or an edition of guidance, and to confirm that they have. What is read, by whom and by
-- when stands as it was asked; who is asked follows from the posts, so that whoever starts later is asked without being added.
create table briefing (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  -- one of the two: a version of a policy that is kept here, or the id of an edition in the guidance register
  version_id uuid,
  edition text check (edition ~ '^[a-z0-9][a-z0-9-]*$'),
  title text not null check (length(title) between 3 and 300),
  -- the groups of staff as they were chosen, and the posts they were then
  groups text[] not null,
  posts text[] not null,
  governors_only boolean not null,
  starters boolean not null,
  words text check (length(words) between 1 and 1000),
  questions jsonb not null default '[]' check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) <= 3),
  asked_on date not null,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  due_on date not null,
  ended_on date,
  ended_by uuid references person,
  unique (organisation_id, id),
  foreign key (organisation_id, version_id) references policy_version (organisation_id, id),
  constraint about_one_thing check (num_nonnulls(version_id, edition) = 1),
  constraint due_after_asked check (due_on >= asked_on),
  constraint ended_whole check ((ended_on is null) = (ended_by is null)),
  constraint only_those_who_govern check (
    not governors_only or posts <@ '{governor,link-governor,chair-of-governors,management-committee-member}')
);
create index briefing_of on briefing (organisation_id, asked_on);

-- Asked by name beside the posts, or taken out of it and why.
create table briefing_reader (
  organisation_id uuid not null references organisation,
  briefing_id uuid not null,
  person_id uuid not null references person,
  how text not null check (how in ('chosen', 'left-out')),
  reason text check (length(reason) between 3 and 300),
  by_person uuid not null references person,
  at timestamptz not null,
  primary key (briefing_id, person_id),
  foreign key (organisation_id, briefing_id) references briefing (organisation_id, id),
  constraint left_out_says_why check ((how = 'left-out') = (reason is not null))
);

create table briefing_confirmation (
  organisation_id uuid not null references organisation,
  briefing_id uuid not null,
  person_id uuid not null references person,
  on_day date not null,
  -- 'here': said by themselves, signed in. 'paper': somebody has their signature.
  way text not null check (way in ('here', 'paper')),
  questions integer not null default 0 check (questions between 0 and 3),
  by_person uuid not null references person,
  at timestamptz not null,
  primary key (briefing_id, person_id),
  foreign key (organisation_id, briefing_id) references briefing (organisation_id, id),
  constraint said_by_themselves check (way <> 'here' or by_person = person_id)
);

-- What somebody answered at first. Read by themselves; to whoever briefs in sums alone.
create table briefing_try (
  organisation_id uuid not null references organisation,
  briefing_id uuid not null,
  person_id uuid not null references person,
  first_right text[] not null,
  at timestamptz not null,
  primary key (briefing_id, person_id),
  foreign key (organisation_id, briefing_id) references briefing (organisation_id, id)
);

-- Who was written to, and reminded how many school days before their day.
create table briefing_told (
  organisation_id uuid not null references organisation,
  briefing_id uuid not null,
  person_id uuid not null references person,
  told_on date not null,
  reminded integer[] not null default '{}',
  primary key (briefing_id, person_id),
  foreign key (organisation_id, briefing_id) references briefing (organisation_id, id)
);

-- Whether whoever asks keeps a briefing: those who brief, and of one for those who govern their clerk and chair too.
set local role mainstay_definer;
create function app.keeps_briefing(p_briefing uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select exists (select from briefing b where b.id = p_briefing and (
    b.organisation_id = any (app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,administrator}'))
    or (b.governors_only and b.organisation_id = any (app.where_i_hold('{clerk,chair-of-governors}')))))
$$;
reset role;
revoke all on function app.keeps_briefing(uuid) from public;
grant execute on function app.keeps_briefing(uuid) to mainstay_app;

do $policies$
declare t text;
begin
  foreach t in array array['briefing', 'briefing_reader', 'briefing_confirmation', 'briefing_try', 'briefing_told'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('grant select, insert on %I to mainstay_app; grant select on %I to mainstay_duties, mainstay_definer', t, t);
    execute format('create policy engine_reads on %I for select to mainstay_duties, mainstay_definer using (true)', t);
    if t = 'briefing' then
      execute format($p$create policy own on %I for all to mainstay_app
        using (organisation_id = any ((select app.all_my_organisations())::uuid[]))
        with check (organisation_id = any ((select app.all_my_organisations())::uuid[]))$p$, t);
    else
      -- One's own; all of them by whoever keeps it.
      execute format($p$create policy own on %I for all to mainstay_app
        using (organisation_id = any ((select app.all_my_organisations())::uuid[])
          and (person_id = app.actor_person() or app.keeps_briefing(briefing_id)))
        with check (organisation_id = any ((select app.all_my_organisations())::uuid[])
          and (person_id = app.actor_person() or app.keeps_briefing(briefing_id)))$p$, t);
    end if;
  end loop;
end $policies$;

create policy posts_insert on briefing as restrictive for insert to mainstay_app with check (
  (app.actor_person() is null or asked_by = app.actor_person() and asked_on = app.today()) and ended_on is null and (
    organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,administrator}'))::uuid[])
    or (governors_only and organisation_id = any ((select app.where_i_hold('{clerk,chair-of-governors}'))::uuid[]))));
grant update (due_on, ended_on, ended_by) on briefing to mainstay_app;
create policy posts_update on briefing as restrictive for update to mainstay_app
  using (ended_on is null and app.keeps_briefing(id))
  with check (ended_by is null or ended_by = app.actor_person());

create policy keepers_insert on briefing_reader as restrictive for insert to mainstay_app
  with check ((by_person = app.actor_person() or app.actor_person() is null) and app.keeps_briefing(briefing_id));
grant update (how, reason, by_person, at) on briefing_reader to mainstay_app;
create policy keepers_update on briefing_reader as restrictive for update to mainstay_app
  using (app.keeps_briefing(briefing_id)) with check (by_person = app.actor_person());
grant delete on briefing_reader to mainstay_app;
create policy keepers_delete on briefing_reader as restrictive for delete to mainstay_app using (app.keeps_briefing(briefing_id));

-- In one's own name on the day itself (a job has no name, and plants the demonstration); of a signature on paper by whoever keeps it, of a day that has been.
create policy in_my_name on briefing_confirmation as restrictive for insert to mainstay_app with check (
  app.actor_person() is null or by_person = app.actor_person() and on_day <= app.today()
  and (way = 'here' and person_id = app.actor_person() and on_day = app.today()
    or way = 'paper' and app.keeps_briefing(briefing_id)));
grant delete on briefing_confirmation to mainstay_app;
create policy paper_taken_back on briefing_confirmation as restrictive for delete to mainstay_app
  using (way = 'paper' and app.keeps_briefing(briefing_id));

create policy mine_alone on briefing_try as restrictive for all to mainstay_app
  using (person_id = app.actor_person()) with check (person_id = app.actor_person() or app.actor_person() is null);

create policy keepers_insert on briefing_told as restrictive for insert to mainstay_app with check (app.keeps_briefing(briefing_id));
grant update (reminded) on briefing_told to mainstay_app;
create policy keepers_update on briefing_told as restrictive for update to mainstay_app using (app.keeps_briefing(briefing_id));

set local role mainstay_definer;
-- How many answered each question rightly at first, where so many have answered that nobody is told from it.
create function app.briefing_tries(p_briefing uuid, p_least integer) returns table (question text, right_at_first integer, answered integer)
language sql stable security definer set search_path = public, pg_temp as
$$
  with tries as (select * from briefing_try where briefing_id = p_briefing and app.keeps_briefing(p_briefing)),
    many as (select count(*)::integer as n from tries)
  select q ->> 'id', (select count(*)::integer from tries where q ->> 'id' = any (tries.first_right)), many.n
  from many, briefing b, jsonb_array_elements(b.questions) q
  where b.id = p_briefing and many.n >= greatest(p_least, 5)
$$;

-- How many are asked who are here today, and how many of them have confirmed: for those who are shown nobody by name.
create function app.briefing_numbers() returns table (briefing_id uuid, asked integer, confirmed integer)
language sql stable security definer set search_path = public, pg_temp as
$$
  with mine as (select * from briefing where organisation_id = any (app.all_my_organisations())),
    here as (
      select distinct b.id, h.person_id from mine b join post_holding h on h.organisation_id = b.organisation_id
        and h.during @> app.today()
      where (h.post = any (b.posts) and (b.starters or exists (select from post_holding was where was.person_id = h.person_id
            and was.organisation_id = b.organisation_id and was.post = any (b.posts) and was.during @> b.asked_on))
          or exists (select from briefing_reader r where r.briefing_id = b.id and r.person_id = h.person_id and r.how = 'chosen'))
        and not exists (select from briefing_reader r where r.briefing_id = b.id and r.person_id = h.person_id and r.how = 'left-out')
    )
  select here.id, count(*)::integer,
    count(*) filter (where exists (select from briefing_confirmation c where c.briefing_id = here.id and c.person_id = here.person_id))::integer
  from here group by here.id
$$;

-- Where the job that tells and reminds has work: ids alone.
create function app.organisations_briefing() returns setof uuid language sql stable security definer
set search_path = public, pg_temp as
$$ select distinct organisation_id from briefing where ended_on is null $$;
reset role;
revoke all on function app.briefing_tries(uuid, integer), app.briefing_numbers(), app.organisations_briefing() from public;
grant execute on function app.briefing_tries(uuid, integer), app.briefing_numbers(), app.organisations_briefing() to mainstay_app;
