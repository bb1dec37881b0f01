-- An agreed action is written once and said to be done once, with its true day. When that was said is kept too: what was
-- due as it was known then is then known of actions as it is of duties.
alter table agreed_action add column done_said_at timestamptz;

set local role mainstay_definer;
update agreed_action a set done_said_at = coalesce(
  (select max(e.at) from audit_event e where e.verb = 'action.done' and e.subject_kind = 'action' and e.subject_id = a.id),
  greatest(a.agreed_at, a.done_on::timestamp at time zone 'Europe/London'))
where a.done_on is not null;
reset role;

alter table agreed_action add constraint agreed_action_said check ((done_on is null) = (done_said_at is null));

create function app.action_said_done() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.done_on is null then new.done_said_at := null;
  elsif new.done_said_at is null then new.done_said_at := now();
  end if;
  return new;
end $$;
create trigger said_done before insert or update on agreed_action for each row execute function app.action_said_done();
grant update (done_said_at) on agreed_action to mainstay_app;
