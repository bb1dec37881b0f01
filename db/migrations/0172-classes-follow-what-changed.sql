-- Who teaches which child follows an enrolment whose school, class, year or days changed. The day a child was last seen in a
-- list changes none of it, and changes for a whole school at once.
set local role mainstay_definer;
create or replace function app.follow_enrolments() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$
declare schools uuid[]; children uuid[];
begin
  if tg_op = 'INSERT' then
    select array_agg(distinct school_id), array_agg(distinct child_id) into schools, children
      from new_rows where school_id = controller_id and class_name is not null;
  elsif tg_op = 'DELETE' then
    select array_agg(distinct school_id), array_agg(distinct child_id) into schools, children from old_rows where school_id = controller_id;
  else
    select array_agg(distinct school_id), array_agg(distinct child_id) into schools, children from (
      select school_id, controller_id, child_id from (
        (select id, school_id, controller_id, child_id, class_name, recorded_academic_year, during from old_rows
         except select id, school_id, controller_id, child_id, class_name, recorded_academic_year, during from new_rows)
        union all
        (select id, school_id, controller_id, child_id, class_name, recorded_academic_year, during from new_rows
         except select id, school_id, controller_id, child_id, class_name, recorded_academic_year, during from old_rows)
      ) changed) both_rows where school_id = controller_id;
  end if;
  if schools is not null then perform app.follow_classes(schools, children); end if;
  return null;
end $$;
reset role;
