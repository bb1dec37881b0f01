-- Whose money it is may decide again about a request: more, less, or not after all. Each decision stands; the last one counts.
alter table premium_decision drop constraint premium_decision_request_id_key;
alter table premium_decision add column version int not null default 1 check (version > 0);
alter table premium_decision add constraint premium_decision_once unique (request_id, version);
-- a decision that says otherwise says why
alter table premium_decision add constraint said_otherwise_with_why check (version = 1 or reason is not null);
grant select (version) on premium_decision to mainstay_duties;

-- What is spent cannot be decided away, and decisions follow one another without a gap.
set local role mainstay_definer;
create function app.decision_follows() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  last int := (select coalesce(max(version), 0) from premium_decision where request_id = new.request_id and id <> new.id);
  covered bigint := (select coalesce(sum(case when from_account = 'promised' then amount_pence else -amount_pence end), 0)
    from premium_entry where request_id = new.request_id
      and ((from_account = 'promised' and to_account = 'spent') or (from_account = 'spent' and to_account = 'promised')));
begin
  if new.version <> last + 1 then
    raise exception 'a decision follows the one before it' using errcode = 'check_violation';
  end if;
  if new.version > 1 and new.amount_pence < covered then
    raise exception 'what is spent cannot be decided away' using errcode = 'check_violation';
  end if;
  return null;
end $$;
reset role;
-- after row security has said who may
create trigger decision_follows after insert on premium_decision for each row execute function app.decision_follows();
