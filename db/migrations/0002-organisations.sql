-- Schools, trusts and authorities, their year, their people and the posts people hold.

create table organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('school', 'trust', 'authority')),
  name text not null check (length(name) between 1 and 200),
  urn text unique check (urn ~ '^[0-9]{6,7}$'),
  school_kind text check (school_kind in ('nursery', 'primary', 'secondary', 'all-through', 'special', 'pru', 'post-16')),
  la_code text check (la_code ~ '^[0-9]{3}$'),
  authority_id uuid references organisation,
  trust_id uuid references organisation,
  pack text not null,
  settings jsonb not null default '{}',
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  check ((kind = 'school') = (school_kind is not null))
);
create unique index organisation_authority_code on organisation (la_code) where kind = 'authority';
create index organisation_by_authority on organisation (authority_id);

create table school_term (
  organisation_id uuid not null references organisation,
  academic_year int not null,
  term text not null check (term in ('autumn', 'spring', 'summer')),
  first_day date not null,
  last_day date not null,
  half_term_from date,
  half_term_to date,
  primary key (organisation_id, academic_year, term),
  check (first_day <= last_day),
  check ((half_term_from is null) = (half_term_to is null)),
  check (half_term_from is null or (first_day < half_term_from and half_term_from <= half_term_to and half_term_to < last_day)),
  exclude using gist (organisation_id with =, daterange(first_day, last_day, '[]') with &&)
);

create table closure_day (
  organisation_id uuid not null references organisation,
  day date not null,
  kind text not null check (kind in ('inset', 'closure')),
  label text not null default '',
  primary key (organisation_id, day)
);

create table person (
  id uuid primary key default gen_random_uuid(),
  display_name text not null check (length(display_name) between 1 and 200),
  email text check (email = lower(email) and email ~ '^[^@ ]+@[^@ ]+$'),
  qualified_teacher boolean,
  demo boolean not null default false,
  created_at timestamptz not null default now()
);
create unique index person_email on person (email);

create table post_holding (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  post text not null,
  person_id uuid not null references person,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  -- on the senior leadership team, hours a week for the post: what the statutory posts ask for
  senior boolean,
  hours_a_week numeric(4, 1),
  appointed_by text,
  created_at timestamptz not null default now(),
  exclude using gist (organisation_id with =, post with =, person_id with =, during with &&)
);
create index post_holding_person on post_holding (person_id);
create index post_holding_organisation on post_holding (organisation_id, post);

-- A relation a person has to one child by their work: key adult, teacher of, social worker of. Which child is in 0004.

create table training_day (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  on_day date not null,
  title text not null,
  days numeric(3, 1) not null check (days > 0 and days <= 5),
  recorded_by uuid references person,
  recorded_at timestamptz not null default now()
);
create index training_day_person on training_day (organisation_id, person_id, on_day);

-- Where somebody works today. SECURITY DEFINER because the policies below ask it.
create function app.my_organisations() returns uuid[] language sql stable security definer
set search_path = public, pg_temp as
$$
  select case
    when app.actor_person() is not null then
      coalesce((select array_agg(distinct organisation_id) from post_holding
                where person_id = app.actor_person() and during @> app.today()), '{}')
    when app.actor_organisation() is not null then array[app.actor_organisation()]
    else '{}'::uuid[]
  end
$$;

-- True while the person asking holds one of these posts at the organisation today, and for work without a person.
create function app.holds_post(p_organisation uuid, p_posts text[]) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select (app.actor_person() is null and app.actor_organisation() = p_organisation)
      or exists (select from post_holding where person_id = app.actor_person() and organisation_id = p_organisation
                 and post = any (p_posts) and during @> app.today())
$$;

-- My organisations, the authority each school is in, and the schools of my authority or trust: whose people I may find.
create function app.my_partners() returns uuid[] language sql stable security definer
set search_path = public, pg_temp as
$$
  select coalesce(array_agg(distinct o.id), '{}') from organisation o
  where o.id = any (app.my_organisations())
     or o.authority_id = any (app.my_organisations())
     or o.trust_id = any (app.my_organisations())
     or exists (select from organisation mine where mine.id = any (app.my_organisations())
                and (mine.authority_id = o.id or mine.trust_id = o.id))
$$;

alter function app.my_organisations() owner to mainstay_definer;
alter function app.holds_post(uuid, text[]) owner to mainstay_definer;
alter function app.my_partners() owner to mainstay_definer;

-- Names and numbers of organisations are public (Get Information About Schools); what hangs on them is not.
alter table organisation enable row level security;
alter table organisation force row level security;
create policy everyone_reads on organisation for select to mainstay_app, mainstay_duties, mainstay_definer using (true);
create policy own_organisation on organisation for update to mainstay_app
  using (id = any ((select app.my_organisations())::uuid[])) with check (id = any ((select app.my_organisations())::uuid[]));
-- A new organisation is added by set-up or by the operator, who holds no post anywhere yet.
create policy operator_adds on organisation for insert to mainstay_app with check (current_setting('mainstay.operator', true) = 'yes');
create policy operator_changes on organisation for update to mainstay_app using (current_setting('mainstay.operator', true) = 'yes');

create function app.is_operator() returns boolean language sql stable as
$$ select coalesce(current_setting('mainstay.operator', true), '') = 'yes' $$;

do $policies$
declare t text;
begin
  foreach t in array array['school_term', 'closure_day'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    -- Term dates are published on every school's website.
    execute format('create policy everyone_reads on %I for select to mainstay_app, mainstay_duties, mainstay_definer using (true)', t);
    execute format($p$create policy own_writes on %I for all to mainstay_app
      using (organisation_id = any ((select app.my_organisations())::uuid[]) or app.is_operator())
      with check (organisation_id = any ((select app.my_organisations())::uuid[]) or app.is_operator())$p$, t);
  end loop;
end $policies$;

alter table training_day enable row level security;
alter table training_day force row level security;
create policy own on training_day for all to mainstay_app
  using (organisation_id = any ((select app.my_organisations())::uuid[]) or app.is_operator())
  with check (organisation_id = any ((select app.my_organisations())::uuid[]) or app.is_operator());
create policy engine_reads on training_day for select to mainstay_duties, mainstay_definer using (true);

alter table post_holding enable row level security;
alter table post_holding force row level security;
create policy partners_read on post_holding for select to mainstay_app
  using (organisation_id = any ((select app.my_partners())::uuid[]) or person_id = app.actor_person() or app.is_operator());
create policy own_writes on post_holding for all to mainstay_app
  using (organisation_id = any ((select app.my_organisations())::uuid[]) or app.is_operator())
  with check (organisation_id = any ((select app.my_organisations())::uuid[]) or app.is_operator());
create policy engine_reads on post_holding for select to mainstay_duties, mainstay_definer using (true);

alter table person enable row level security;
alter table person force row level security;
create policy known_people on person for select to mainstay_app
  using (id = app.actor_person() or app.is_operator()
         or id in (select person_id from post_holding where organisation_id = any ((select app.my_partners())::uuid[])));
create policy add_people on person for insert to mainstay_app
  with check (app.actor_person() is not null or app.is_operator());
create policy change_people on person for update to mainstay_app
  using (id = app.actor_person() or app.is_operator()
         or id in (select person_id from post_holding where organisation_id = any ((select app.my_organisations())::uuid[])));
create policy engine_reads on person for select to mainstay_duties, mainstay_definer using (true);

grant select, insert, update on organisation, person, post_holding to mainstay_app;
grant select, insert, update, delete on school_term, closure_day, training_day to mainstay_app;
grant select on organisation, school_term, closure_day, person, post_holding, training_day to mainstay_duties, mainstay_definer;
