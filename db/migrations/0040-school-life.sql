-- People who work at several organisations, the first set-up, and who teaches which class.

-- Whoever sets up an organisation may correct its people's names and addresses. Somebody who works elsewhere too is not
-- theirs alone to change: a post given to another school's head, and then a new address for the head, would lead into
-- that school. SECURITY DEFINER because it asks about posts at organisations the one asking does not see.
create function app.works_only_here(p_person uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select not exists (select from post_holding where person_id = p_person
    and (upper(during) is null or upper(during) > app.today())
    and not organisation_id = any (app.my_organisations()))
$$;
alter function app.works_only_here(uuid) owner to mainstay_definer;

drop policy change_people on person;
create policy change_people on person for update to mainstay_app
  using (id = app.actor_person() or app.is_operator()
         or (id in (select person_id from post_holding where organisation_id = any ((select app.my_organisations())::uuid[]))
             and app.works_only_here(id)));

-- Somebody with this address who is in Mainstay already, at whatever organisation: one person has one sign-in. Gives an id
-- and nothing else, and only to somebody who works somewhere, or to the operator.
create function app.person_with_address(p_email text) returns uuid language sql stable security definer
set search_path = public, pg_temp as
$$
  select id from person where email = lower(p_email)
    and (app.is_operator() or cardinality(app.my_organisations()) > 0)
$$;
alter function app.person_with_address(text) owner to mainstay_definer;

-- The first set-up, as it is filled in: kept until it is finished, so that it can be left and gone on with.
create table set_up_draft (
  only_one boolean primary key default true check (only_one),
  answers jsonb not null default '{}',
  changed_at timestamptz not null default now()
);
alter table set_up_draft enable row level security;
alter table set_up_draft force row level security;
create policy operator on set_up_draft for all to mainstay_app using (app.is_operator()) with check (app.is_operator());
grant select, insert, update, delete on set_up_draft to mainstay_app;

-- Who teaches and supports which class. What each is to a child follows from the class the child is in (child_relation with
-- class_staff_id), and ends when the child leaves the class or the adult does.
create table class_staff (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  class_name text not null check (length(class_name) between 1 and 100),
  person_id uuid not null references person,
  relation text not null check (relation in ('teacher-of', 'support-of')),
  during daterange not null check (not isempty(during) and lower(during) is not null),
  recorded_by uuid references person,
  recorded_at timestamptz not null default now(),
  exclude using gist (organisation_id with =, class_name with =, person_id with =, relation with =, during with &&)
);
create index class_staff_class on class_staff (organisation_id, class_name);
alter table class_staff enable row level security;
alter table class_staff force row level security;
create policy own on class_staff for all to mainstay_app
  using (organisation_id = any ((select app.my_organisations())::uuid[]))
  with check (organisation_id = any ((select app.my_organisations())::uuid[]));
grant select, insert, update, delete on class_staff to mainstay_app;

alter table child_relation add column class_staff_id uuid references class_staff;
create index child_relation_class on child_relation (class_staff_id) where class_staff_id is not null;
