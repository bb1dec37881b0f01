-- People around a child: an address that can be hidden, steps of the contact rule that say who must not be told, no letter
-- to a person who is not to be contacted, and a log of what was told to those who have no access.

-- Seen with the rest of the contact while it is not hidden. Never in audit_value: what is hidden later must not stand there.
alter table contact add column address text check (length(address) <= 500);
alter table contact add constraint an_address_is_open_or_hidden check (address is null or not has_hidden_address);
create unique index hidden_address_once on hidden_address (contact_id) where contact_id is not null;
create index contact_email on contact (lower(email)) where email is not null;

-- A step tells somebody, or says who must not be told. `who`: somebody who is not among the recorded people.
alter table contact_rule add column must_not boolean not null default false;
alter table contact_rule add column who text check (length(who) between 1 and 200);

-- A letter to one of the people around a child names them. To somebody unsafe nothing is sent: not as this child's
-- contact, nor as another's under the same address, nor by anything that knows the address alone. Staff (to_person) keep
-- the mail of their own sign-in.
alter table mail add column to_contact uuid references contact;
create index mail_to_contact on mail (to_contact) where to_contact is not null;

create function app.is_unsafe_address(p_address text) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$ select exists (select from contact where unsafe and lower(email) = lower(p_address)) $$;
create function app.is_unsafe_contact(p_contact uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$ select exists (select from contact where id = p_contact and (unsafe or child_id in (select child_id from sealed_child))) $$;
alter function app.is_unsafe_address(text) owner to mainstay_definer;
alter function app.is_unsafe_contact(uuid) owner to mainstay_definer;

create function app.no_letter_to_unsafe() returns trigger language plpgsql as $$
begin
  if new.state = 'waiting' and (app.is_unsafe_contact(new.to_contact)
      or ((new.to_person is null or new.to_contact is not null) and app.is_unsafe_address(new.to_address))) then
    raise exception 'This person is marked as unsafe to contact: nothing is sent to them' using errcode = 'MS001';
  end if;
  return new;
end $$;
create trigger no_letter_to_unsafe before insert or update of state, to_address, to_contact on mail
  for each row execute function app.no_letter_to_unsafe();

-- What waits to be sent when somebody is marked goes no further. SECURITY DEFINER because it may have been written by others.
create function app.stop_letters_to_unsafe() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update mail set state = 'withdrawn', body_text = '' where state = 'waiting'
    and (to_contact = new.id or (new.email is not null and (to_person is null or to_contact is not null) and lower(to_address) = lower(new.email)));
  return new;
end $$;
grant select, update on mail to mainstay_definer;
alter function app.stop_letters_to_unsafe() owner to mainstay_definer;
create trigger stop_letters_to_unsafe after insert or update of unsafe, email on contact
  for each row when (new.unsafe) execute function app.stop_letters_to_unsafe();

-- What was told to the police, a foster agency or another body without access. A log: entries are added, never changed.
create table disclosure (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  body_kind text not null check (body_kind in ('police', 'foster-agency', 'health', 'court', 'another-school', 'other')),
  body_name text not null check (length(body_name) between 2 and 200),
  -- the person there, with what proves who they are: a warrant number, a call back to the switchboard
  told_to text not null check (length(told_to) between 2 and 200),
  told_on date not null,
  how text not null check (how in ('phone', 'meeting', 'letter', 'secure-mail', 'papers')),
  what text not null check (length(what) between 3 and 2000),
  why text not null check (length(why) between 3 and 1000),
  recorded_by uuid references person,
  recorded_at timestamptz not null default now(),
  unique (controller_id, id)
);
create index disclosure_child on disclosure (child_id, told_on);
alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy facts_seen on disclosure for select to mainstay_app
  using (app.may_see_detail(child_id, controller_id, 'disclosures'));
create policy facts_added on disclosure for insert to mainstay_app
  with check (app.may_see_detail(child_id, controller_id, 'disclosures') and recorded_by = app.actor_person());
create policy definer_moves on disclosure for all to mainstay_definer using (true) with check (true);
grant select, insert on disclosure to mainstay_app;
grant select, update on disclosure to mainstay_definer;
create trigger controller_stays before update on disclosure for each row execute function app.controller_stays();
