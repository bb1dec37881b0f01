-- What else follows from a subject's facts: the cohort table of a child's schools follows from when the child is on roll and
-- in which group. Kept as it was when the subject was last worked out, so that only a change of it touches the school.
alter table duty_subject add column gives jsonb not null default '{}';
