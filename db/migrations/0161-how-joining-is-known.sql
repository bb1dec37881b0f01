-- How the first day on a roll is known. `day`: somebody gave it. `by-then`: the child was on roll by that day, and nobody
-- has said since when (a list without dates of admission). `earlier`: since before the school year of that day.
-- Null: recorded before this was asked.
alter table enrolment add column joining text check (joining in ('day', 'by-then', 'earlier'));
