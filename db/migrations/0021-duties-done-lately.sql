-- What was done at an organisation since a day: the other half of a person's list, beside what is open.
create index duty_done_lately on duty (organisation_id, done_on) where done_on is not null;
