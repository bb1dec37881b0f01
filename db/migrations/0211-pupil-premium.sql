-- Pupil premium of each kind: what is asked for, decided, spent and answered for. Money is whole pence, moved between five
-- accounts of one child's year; nothing is changed, and a mistake is another entry. A row is held by the school (else the
-- authority) like a plan, and seen besides by the organisation whose money it is: it accounts for it when the child has left.

create table premium_request (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  -- whose money it is; null: an authority that is not in Mainstay, whose decision the school writes down
  fund_organisation_id uuid references organisation,
  fund text not null check (fund in ('plus', 'school-plus', 'school')),
  financial_year int not null,
  plan_id uuid,
  target_id uuid,
  intervention text not null check (length(intervention) between 1 and 2000),
  evidence text check (length(evidence) <= 2000),
  beyond text check (length(beyond) <= 2000),
  cost_pence bigint not null check (cost_pence > 0 and cost_pence <= 10000000),
  other_funding_pence bigint not null default 0 check (other_funding_pence >= 0 and other_funding_pence <= 10000000),
  other_funding text check (length(other_funding) <= 300),
  ends_on date not null,
  asked_on date not null,
  asked_by uuid references person,
  asked_at timestamptz not null,
  unique (controller_id, id)
);
create index premium_request_child on premium_request (child_id);
create index premium_request_fund on premium_request (fund_organisation_id, financial_year);

create table premium_decision (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null unique,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  fund_organisation_id uuid references organisation,
  decision text not null check (decision in ('approved', 'amended', 'refused')),
  amount_pence bigint not null check (amount_pence >= 0 and amount_pence <= 10000000),
  reason text check (length(reason) <= 2000),
  decided_on date not null,
  decided_by uuid references person,
  decided_at timestamptz not null,
  foreign key (controller_id, request_id) references premium_request (controller_id, id),
  check (decision = 'approved' or reason is not null),
  check ((decision = 'refused') = (amount_pence = 0))
);
create index premium_decision_child on premium_decision (child_id);

-- One movement of money, always from one account to another: what leaves one arrives in the other, so that all five of a
-- child's year come to nothing together.
create table premium_entry (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  fund_organisation_id uuid references organisation,
  fund text not null check (fund in ('plus', 'school-plus', 'school')),
  financial_year int not null,
  from_account text not null check (from_account in ('grant', 'free', 'promised', 'spent', 'returned')),
  to_account text not null check (to_account in ('grant', 'free', 'promised', 'spent', 'returned')),
  amount_pence bigint not null check (amount_pence > 0 and amount_pence <= 10000000),
  request_id uuid,
  -- the entry this one takes back
  corrects_id uuid unique,
  on_day date not null,
  words text check (length(words) <= 300),
  written_by uuid references person,
  written_at timestamptz not null,
  unique (controller_id, id),
  foreign key (controller_id, request_id) references premium_request (controller_id, id),
  foreign key (controller_id, corrects_id) references premium_entry (controller_id, id),
  check (from_account <> to_account),
  check (corrects_id is null or words is not null)
);
create index premium_entry_child on premium_entry (child_id, financial_year);
create index premium_entry_fund on premium_entry (fund_organisation_id, financial_year);

create table premium_impact (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null,
  version int not null check (version > 0),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  fund_organisation_id uuid references organisation,
  helped text not null check (helped in ('yes', 'partly', 'no')),
  impact text not null check (length(impact) between 1 and 2000),
  recorded_on date not null,
  recorded_by uuid references person,
  recorded_at timestamptz not null,
  unique (request_id, version),
  foreign key (controller_id, request_id) references premium_request (controller_id, id)
);
create index premium_impact_child on premium_impact (child_id);

-- Nothing is asked for in a term, and why.
create table premium_none (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  fund_organisation_id uuid references organisation,
  reason text not null check (length(reason) between 1 and 2000),
  said_on date not null,
  said_by uuid references person,
  said_at timestamptz not null
);
create index premium_none_child on premium_none (child_id, said_on);

do $policies$
declare
  t text; posts text; writer text; hangs text;
  mine text := $q$%1$I.controller_id = any ((select app.my_organisations())::uuid[])
      or %1$I.fund_organisation_id = any ((select app.my_organisations())::uuid[])$q$;
  open_to text := $q$exists (select from child_grant g where g.child_id = %1$I.child_id and g.controller_id = %1$I.controller_id
      and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> app.today()$q$;
begin
  foreach t in array array['premium_request', 'premium_decision', 'premium_entry', 'premium_impact', 'premium_none'] loop
    posts := case t when 'premium_decision' then 'headteacher,virtual-school-head,adviser'
      else 'headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser' end;
    writer := case t when 'premium_request' then 'asked_by' when 'premium_decision' then 'decided_by'
      when 'premium_entry' then 'written_by' when 'premium_impact' then 'recorded_by' else 'said_by' end;
    -- what hangs on a request is of its child, its controller and its money
    hangs := case when t in ('premium_request', 'premium_none') then 'true' else format($q$(%1$s exists (select from premium_request r
      where r.id = %2$I.request_id and r.child_id = %2$I.child_id and r.controller_id = %2$I.controller_id
        and r.fund_organisation_id is not distinct from %2$I.fund_organisation_id))$q$,
      case t when 'premium_entry' then 'premium_entry.request_id is null or' else '' end, t) end;
    execute format('alter table %1$I enable row level security; alter table %1$I force row level security', t);
    execute format($p$create policy facts_seen on %1$I for select to mainstay_app using ((($p$ || mine || ') or ' || open_to || $p$))
      and not exists (select from sealed_child s where s.child_id = %1$I.child_id))$p$, t);
    execute format('create policy of_children on %I as restrictive for select to mainstay_app using ((select app.sees_children()))', t);
    -- in the record of whoever holds it, or by whose money it is; of a child it sees, or has been asked for money for
    execute format($p$create policy written on %1$I for insert to mainstay_app with check (
      organisation_id = any ((select app.my_organisations())::uuid[])
      and ($p$ || case t when 'premium_request' then 'controller_id = any ((select app.my_organisations())::uuid[])' else mine end || $p$)
      and (exists (select from child c where c.id = %1$I.child_id) $p$ || case t when 'premium_request' then '' else
        $q$or exists (select from premium_request r where r.child_id = %1$I.child_id and r.controller_id = %1$I.controller_id
          and r.fund_organisation_id = any ((select app.my_organisations())::uuid[]))$q$ end || $p$)
      and $p$ || hangs || ')', t);
    execute format($p$create policy posts_insert on %1$I as restrictive for insert to mainstay_app with check (
      (organisation_id = any ((select app.where_i_hold(%2$L))::uuid[]) or app.stands_in_as(child_id, organisation_id, %2$L))
      and (app.actor_person() is null or %3$I = app.actor_person()))$p$, t, '{' || posts || '}', writer);
    execute format('create policy definer_moves on %I for all to mainstay_definer using (true) with check (true)', t);
    execute format('grant select, insert on %I to mainstay_app', t);
    execute format('grant select, update on %I to mainstay_definer', t);
    execute format('create trigger controller_stays before update on %I for each row execute function app.controller_stays()', t);
    execute format('create trigger child_stays before update of child_id on %I for each row
      when (old.child_id is distinct from new.child_id) execute function app.child_stays()', t);
    if t <> 'premium_entry' then
      execute format('create policy engine_reads on %I for select to mainstay_duties using (true)', t);
    end if;
  end loop;
end $policies$;

-- Who decides about money is whose money it is; of an authority that is not here, the school writes down what it said.
create policy whose_money on premium_decision as restrictive for insert to mainstay_app
  with check (coalesce(fund_organisation_id, controller_id) = organisation_id);

-- The duties engine reads when, never what for or how much.
grant select (id, child_id, controller_id, fund_organisation_id, fund, asked_on, ends_on) on premium_request to mainstay_duties;
grant select (request_id, child_id, decision, decided_on) on premium_decision to mainstay_duties;
grant select (request_id, child_id, recorded_on) on premium_impact to mainstay_duties;
grant select (id, child_id, controller_id, said_on) on premium_none to mainstay_duties;
