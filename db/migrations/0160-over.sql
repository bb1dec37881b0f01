-- What was asked for in a term that is over, and was not done, can be recorded or explained, and is no longer a thing to do.
-- `over_on`: the first day on which it is past doing; null where it can always still be done.
alter table duty add column over_on date;
alter table duty_version add column over_on date;

-- Saying why it was not done is no saying that it was not needed: it is counted as not kept.
alter table duty_waiver drop constraint duty_waiver_reason_kind_check;
alter table duty_waiver add constraint duty_waiver_reason_kind_check
  check (reason_kind in ('done-elsewhere', 'no-longer-applies', 'not-in-the-childs-interest', 'not-done', 'other'));
