-- Part of a year's Pupil Premium Plus that an authority keeps for several children (docs/adr/0033): what is kept, in entries; what
-- was spent of it for named children, each child's share an entry of that child's year, from an account of its own.
create table premium_central (
  id uuid primary key default gen_random_uuid(),
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  financial_year int not null,
  -- kept; or less of it, which says why: gone back to schools, to the year's end
  kind text not null check (kind in ('kept', 'less')),
  amount_pence bigint not null check (amount_pence > 0 and amount_pence <= 1000000000),
  words text check (length(words) between 1 and 300),
  on_day date not null,
  written_by uuid references person,
  written_at timestamptz not null,
  check (controller_id = organisation_id),
  check (kind = 'kept' or words is not null)
);
create index premium_central_year on premium_central (organisation_id, financial_year);

create table premium_pool (
  id uuid primary key default gen_random_uuid(),
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  financial_year int not null,
  intervention text not null check (length(intervention) between 1 and 300),
  amount_pence bigint not null check (amount_pence > 0 and amount_pence <= 1000000000),
  -- the spending this one takes back, whole
  takes_back_id uuid unique references premium_pool,
  words text check (length(words) between 1 and 300),
  on_day date not null,
  written_by uuid references person,
  written_at timestamptz not null,
  check (controller_id = organisation_id),
  check (takes_back_id is null or words is not null)
);
create index premium_pool_year on premium_pool (organisation_id, financial_year);

alter table premium_entry add column pool_id uuid references premium_pool;
create index premium_entry_pool on premium_entry (pool_id) where pool_id is not null;
alter table premium_entry drop constraint premium_entry_from_account_check, drop constraint premium_entry_to_account_check;
alter table premium_entry
  add constraint premium_entry_from_account_check check (from_account in ('grant', 'free', 'promised', 'spent', 'returned', 'central')),
  add constraint premium_entry_to_account_check check (to_account in ('grant', 'free', 'promised', 'spent', 'returned', 'central')),
  -- what comes from the central budget is a share of something, is spent, and is taken back with the whole of it alone
  add constraint central_is_pooled check ((pool_id is not null) = ('central' in (from_account, to_account))),
  add constraint pooled_is_whole check (pool_id is null or ('spent' in (from_account, to_account)
    and corrects_id is null and request_id is null and fund = 'plus'));

do $policies$
declare
  t text;
  judges text := '{virtual-school-head,adviser}';
begin
  foreach t in array array['premium_central', 'premium_pool'] loop
    execute format('alter table %1$I enable row level security; alter table %1$I force row level security', t);
    execute format('create policy own on %I for select to mainstay_app using (controller_id = any ((select app.where_i_hold(%L))::uuid[]))', t, judges);
    execute format($p$create policy written on %I for insert to mainstay_app with check (
      organisation_id = any ((select app.where_i_hold(%L))::uuid[]) and (app.actor_person() is null or written_by = app.actor_person()))$p$, t, judges);
    execute format('grant select, insert on %I to mainstay_app', t);
    execute format('grant select on %I to mainstay_definer', t);
    execute format('create policy definer_reads on %I for select to mainstay_definer using (true)', t);
  end loop;
end $policies$;

-- A share is of one's own authority's spending.
create policy of_its_pool on premium_entry as restrictive for insert to mainstay_app with check (pool_id is null
  or exists (select from premium_pool p where p.id = premium_entry.pool_id and p.organisation_id = premium_entry.organisation_id
    and p.organisation_id = premium_entry.fund_organisation_id and p.financial_year = premium_entry.financial_year));

-- At the end of the transaction: shares come to the whole, to the penny, and no more is spent than is kept.
set local role mainstay_definer;
create function app.central_holds() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  mine uuid := new.organisation_id;
  of_year int := new.financial_year;
begin
  if exists (select from premium_pool p where p.organisation_id = mine and p.financial_year = of_year
      and p.amount_pence <> (select coalesce(sum(e.amount_pence), 0) from premium_entry e where e.pool_id = p.id
        and e.from_account = case when p.takes_back_id is null then 'central' else 'spent' end)) then
    raise exception 'the shares do not come to the whole' using errcode = 'check_violation';
  end if;
  if (select coalesce(sum(case kind when 'kept' then amount_pence else -amount_pence end), 0) from premium_central c
        where c.organisation_id = mine and c.financial_year = of_year)
    < (select coalesce(sum(case when takes_back_id is null then amount_pence else -amount_pence end), 0) from premium_pool p
        where p.organisation_id = mine and p.financial_year = of_year) then
    raise exception 'more is spent than is kept' using errcode = 'check_violation';
  end if;
  return null;
end $$;
reset role;
create constraint trigger central_holds after insert on premium_central deferrable initially deferred
  for each row execute function app.central_holds();
create constraint trigger central_holds after insert on premium_pool deferrable initially deferred
  for each row execute function app.central_holds();
create constraint trigger central_holds after insert on premium_entry deferrable initially deferred
  for each row when (new.pool_id is not null) execute function app.central_holds();
