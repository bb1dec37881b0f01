-- A return says of each section what it needs. Words over all of it may be added; nobody is made to say it twice.
do $$
declare name text;
begin
  select conname into strict name from pg_constraint
   where conrelid = 'plan_step'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%reason IS NOT NULL%';
  execute format('alter table plan_step drop constraint %I', name);
end $$;
alter table plan_step add constraint plan_step_says_why check (
  case to_state when 'cancelled' then reason is not null when 'returned' then reason is not null or jsonb_array_length(sections) > 0
  else true end);
