-- Nobody signs in where a calendar is read, so whether its link was made in a session with a second factor is kept with it.
alter table calendar_feed add column second_factor boolean not null default false;
create unique index calendar_feed_one on calendar_feed (person_id) where revoked_at is null;

-- What a calendar was last given, so that it can be told what changed and what is cancelled. No names and no words: `print`
-- is a keyed hash of them.
create table calendar_feed_event (
  id uuid primary key default gen_random_uuid(),
  feed_id uuid not null references calendar_feed on delete cascade,
  person_id uuid not null references person,
  duty_id uuid not null,
  day date not null,
  print bytea not null,
  sequence int not null default 0,
  changed_at timestamptz not null,
  -- since when it is no longer to be done
  gone_at timestamptz,
  -- the day the look at its child was last written into the audit
  looked_on date,
  unique (feed_id, duty_id)
);

-- What people choose about their own reminders; nothing chosen is the weekly mail on.
create table reminder_choice (
  person_id uuid primary key references person,
  weekly_mail boolean not null,
  chosen_at timestamptz not null default now()
);

alter table calendar_feed_event enable row level security;
alter table calendar_feed_event force row level security;
create policy own on calendar_feed_event for all to mainstay_app
  using (person_id = app.actor_person()) with check (person_id = app.actor_person());
grant select, insert, update, delete on calendar_feed_event to mainstay_app;

alter table reminder_choice enable row level security;
alter table reminder_choice force row level security;
create policy own on reminder_choice for all to mainstay_app
  using (person_id = app.actor_person()) with check (person_id = app.actor_person());
-- The weekly mail asks for the people of one organisation at a time, without a person.
create policy mail_asks on reminder_choice for select to mainstay_app using (
  app.actor_person() is null
  and person_id in (select h.person_id from post_holding h where h.organisation_id = app.actor_organisation()));
grant select, insert, update on reminder_choice to mainstay_app;
