-- Who teaches and supports a class is what they are to the children in it: child_relation rows with class_staff_id follow
-- from the class a child is in, from who has that class, and from the posts they hold there. Kept equal from today on by
-- triggers, in the transaction that changes any of the three, so that no import, no form and no later command can forget it.
-- What was so before today stays as it was.

-- The academic year of a day, by the year it starts in: 2026 for 2026/27.
create function app.academic_year(p_day date) returns int language sql immutable parallel safe as
$$ select extract(year from p_day - interval '8 months')::int $$;

-- With which posts somebody teaches or supports: src/access/relations.ts, held equal by a test.
create function app.class_posts() returns text[] language sql immutable parallel safe as
$$ select '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,agency-staff}'::text[] $$;

-- Nothing is carried into a new school year in silence: a name beside a class ends with the year it was given in.
alter table class_staff add constraint class_staff_one_year
  check (upper(during) is not null and upper(during) <= make_date(app.academic_year(lower(during)) + 1, 9, 1));
create index class_staff_person on class_staff (person_id);

-- Everybody who works at a school may know who teaches which class; who may say it is in src/access (class.set).
drop policy own on class_staff;
create policy read_here on class_staff for select to mainstay_app
  using (organisation_id = any ((select app.my_organisations())::uuid[]));
create policy set_here on class_staff for all to mainstay_app
  using (app.holds_post(organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,administrator}'))
  with check (app.holds_post(organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,administrator}'));
create policy definer_reads on class_staff for select to mainstay_definer using (true);
grant select on class_staff to mainstay_definer;

-- A name taken out as a mistake takes what followed from it along. Two classes of one person may both hold one child.
alter table child_relation drop constraint child_relation_class_staff_id_fkey;
alter table child_relation add constraint child_relation_class_staff_id_fkey
  foreign key (class_staff_id) references class_staff on delete cascade;
do $once$
declare c text;
begin
  select conname into strict c from pg_constraint where conrelid = 'child_relation'::regclass and contype = 'x';
  execute format('alter table child_relation drop constraint %I', c);
end $once$;
alter table child_relation add constraint child_relation_once
  exclude using gist (child_id with =, controller_id with =, person_id with =, relation with =, during with &&) where (class_staff_id is null);
alter table child_relation add constraint child_relation_by_class_once
  exclude using gist (child_id with =, class_staff_id with =, during with &&) where (class_staff_id is not null);

-- SECURITY DEFINER because whoever changes a class, an enrolment or a post may see no child: an administrator sets classes
-- by name. Only the school's own word about its roll counts, of the school year the class was given for. Agency staff are
-- put down for one day at a time.
create function app.wanted_of_classes(p_schools uuid[], p_children uuid[])
returns table (child_id uuid, class_staff_id uuid, controller_id uuid, person_id uuid, relation text, during daterange)
language sql stable security definer set search_path = public, pg_temp as
$$
  with days as (
    select e.child_id, s.id as class_staff_id, s.organisation_id, s.person_id, s.relation,
      range_agg(e.during * s.during * h.during * daterange(app.today(), null)) as ranges
    from class_staff s
    join enrolment e on e.school_id = s.organisation_id and e.controller_id = s.organisation_id
      and e.class_name = s.class_name and e.recorded_academic_year = app.academic_year(lower(s.during))
    join post_holding h on h.person_id = s.person_id and h.organisation_id = s.organisation_id and h.post = any (app.class_posts())
      and (h.post <> 'agency-staff' or upper(s.during) = lower(s.during) + 1)
    where s.organisation_id = any (p_schools) and upper(s.during) > app.today()
      and (p_children is null or e.child_id = any (p_children))
      and e.child_id not in (select k.child_id from sealed_child k)
    group by e.child_id, s.id)
  select d.child_id, d.class_staff_id, d.organisation_id, d.person_id, d.relation,
    -- what goes on keeps the day it began
    coalesce((select daterange(lower(r.during), upper(one)) from child_relation r
      where lower(one) = app.today() and r.child_id = d.child_id and r.class_staff_id = d.class_staff_id
        and lower(r.during) < app.today() and upper(r.during) >= app.today()), one)
  from days d, unnest(d.ranges) one where not isempty(one)
$$;
alter function app.wanted_of_classes(uuid[], uuid[]) owner to mainstay_definer;

-- No temporary table: whoever asks could have made one of that name, with triggers that would run here.
create function app.follow_classes(p_schools uuid[], p_children uuid[]) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if not exists (select from class_staff where organisation_id = any (p_schools)) then return; end if;

  delete from child_relation r
    where r.class_staff_id in (select id from class_staff where organisation_id = any (p_schools))
      and (p_children is null or r.child_id = any (p_children)) and lower(r.during) >= app.today()
      and (r.child_id, r.class_staff_id, r.during) not in (
        select w.child_id, w.class_staff_id, w.during from app.wanted_of_classes(p_schools, p_children) w);
  update child_relation r set during = w.during
    from app.wanted_of_classes(p_schools, p_children) w
    where w.child_id = r.child_id and w.class_staff_id = r.class_staff_id and lower(w.during) = lower(r.during) and w.during <> r.during;
  update child_relation r set during = daterange(lower(r.during), app.today())
    where r.class_staff_id in (select id from class_staff where organisation_id = any (p_schools))
      and (p_children is null or r.child_id = any (p_children))
      and lower(r.during) < app.today() and upper(r.during) > app.today()
      and (r.child_id, r.class_staff_id, lower(r.during)) not in (
        select w.child_id, w.class_staff_id, lower(w.during) from app.wanted_of_classes(p_schools, p_children) w);
  insert into child_relation (child_id, controller_id, person_id, relation, during, recorded_by, class_staff_id)
    select w.child_id, w.controller_id, w.person_id, w.relation, w.during, app.actor_person(), w.class_staff_id
    from app.wanted_of_classes(p_schools, p_children) w
    where not exists (select from child_relation r where r.child_id = w.child_id and r.class_staff_id = w.class_staff_id
      and lower(r.during) = lower(w.during));
end $$;
alter function app.follow_classes(uuid[], uuid[]) owner to mainstay_definer;
revoke execute on function app.follow_classes(uuid[], uuid[]), app.wanted_of_classes(uuid[], uuid[]) from public;
grant execute on function app.follow_classes(uuid[], uuid[]), app.wanted_of_classes(uuid[], uuid[]) to mainstay_definer;

create function app.follow_enrolments() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare schools uuid[]; children uuid[];
begin
  if tg_op = 'INSERT' then
    select array_agg(distinct school_id), array_agg(distinct child_id) into schools, children
      from new_rows where school_id = controller_id and class_name is not null;
  elsif tg_op = 'DELETE' then
    select array_agg(distinct school_id), array_agg(distinct child_id) into schools, children from old_rows where school_id = controller_id;
  else
    select array_agg(distinct school_id), array_agg(distinct child_id) into schools, children
      from (select * from old_rows union all select * from new_rows) both_rows where school_id = controller_id;
  end if;
  if schools is not null then perform app.follow_classes(schools, children); end if;
  return null;
end $$;
alter function app.follow_enrolments() owner to mainstay_definer;
create trigger classes_follow_insert after insert on enrolment referencing new table as new_rows
  for each statement execute function app.follow_enrolments();
create trigger classes_follow_update after update on enrolment referencing old table as old_rows new table as new_rows
  for each statement execute function app.follow_enrolments();
create trigger classes_follow_delete after delete on enrolment referencing old table as old_rows
  for each statement execute function app.follow_enrolments();

create function app.follow_staff() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare schools uuid[];
begin
  if tg_op = 'DELETE' then select array_agg(distinct organisation_id) into schools from old_rows;
  else select array_agg(distinct organisation_id) into schools from new_rows;
  end if;
  if schools is not null then perform app.follow_classes(schools, null); end if;
  return null;
end $$;
alter function app.follow_staff() owner to mainstay_definer;
do $triggers$
declare t text;
begin
  foreach t in array array['class_staff', 'post_holding'] loop
    execute format('create trigger classes_follow_insert after insert on %I referencing new table as new_rows for each statement execute function app.follow_staff()', t);
    execute format('create trigger classes_follow_update after update on %I referencing old table as old_rows new table as new_rows for each statement execute function app.follow_staff()', t);
    execute format('create trigger classes_follow_delete after delete on %I referencing old table as old_rows for each statement execute function app.follow_staff()', t);
  end loop;
end $triggers$;

-- The classes of a school: those its children are in this school year, and those that somebody teaches or will. A name and
-- nothing more, for those who may set classes and see no child.
create function app.class_names(p_school uuid, p_year int) returns setof text language sql stable security definer
set search_path = public, pg_temp as
$$
  select distinct class_name from (
    select e.class_name from enrolment e
      where e.school_id = p_school and e.controller_id = p_school and e.class_name is not null and e.during @> app.today()
        and e.recorded_academic_year = p_year and e.child_id not in (select child_id from sealed_child)
    union all
    select s.class_name from class_staff s where s.organisation_id = p_school and app.academic_year(lower(s.during)) = p_year) named
  where p_school = any (app.my_organisations())
$$;
alter function app.class_names(uuid, int) owner to mainstay_definer;
