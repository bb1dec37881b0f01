-- Judging plans (docs/adr/0025): the adviser's judgement of each section, in the plan's own record, where the school reads it;
-- of a sample a second one, made without sight of the first, and how the two settled what they saw differently. The second
-- judgement and the settling are the authority's own record. Everything is added and nothing is changed.

create table plan_judgement (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references plan,
  child_id uuid not null references child,
  -- of the first judgement: the plan's; of the second: the authority's own
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  -- the number of the sending-in that was judged
  position int not null check (position > 0),
  blind boolean not null,
  section text not null,
  -- judged again before it went back: the last one counts
  version int not null check (version > 0),
  colour text not null check (colour in ('green', 'amber', 'red')),
  words text not null default '' check (length(words) <= 2000),
  judged_by uuid references person,
  judged_at timestamptz not null,
  unique (plan_id, position, blind, section, version),
  check (colour = 'green' or words <> '')
);

-- Whom a drawn plan was given to for a second judgement; the last one counts.
create table second_judging (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references plan,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  turn int not null check (turn > 0),
  -- the number of the sending-in to be judged
  position int not null check (position > 0),
  -- null: nobody else could be asked
  person_id uuid references person,
  given_by uuid references person,
  given_at timestamptz not null,
  unique (plan_id, turn)
);

-- What the two say of a section they judged differently: a proposal, and the other's word that it is agreed.
create table judgement_settling (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references plan,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  section text not null,
  turn int not null check (turn > 0),
  colour text not null check (colour in ('green', 'amber', 'red')),
  words text not null check (length(words) between 1 and 2000),
  -- the proposal of the other that this agrees to
  agrees_to int,
  said_by uuid references person,
  said_at timestamptz not null,
  unique (plan_id, section, turn),
  check (agrees_to is null or agrees_to < turn)
);

do $policies$
declare
  t text; writer text; own text;
  judges text := '{virtual-school-head,adviser}';
begin
  foreach t in array array['plan_judgement', 'second_judging', 'judgement_settling'] loop
    writer := case t when 'plan_judgement' then 'judged_by' when 'second_judging' then 'given_by' else 'said_by' end;
    execute format('create index on %I (child_id)', t);
    execute format('alter table %1$I enable row level security; alter table %1$I force row level security', t);
    -- The authority's own rows, for those of its posts that judge; a first judgement, for whoever the plan is open to.
    own := format('controller_id = any ((select app.where_i_hold(%L))::uuid[])', judges);
    execute format($p$create policy facts_seen on %1$I for select to mainstay_app using (
      $p$ || case when t <> 'plan_judgement' then own else '(case when blind then ' || own || $q$ else
        controller_id = any ((select app.my_organisations())::uuid[]) or exists (select from child_grant g
          where g.child_id = plan_judgement.child_id and g.controller_id = plan_judgement.controller_id
            and g.organisation_id = any ((select app.my_organisations())::uuid[]) and g.during @> app.today()) end)$q$ end
      || $p$ and not exists (select from sealed_child s where s.child_id = %1$I.child_id))$p$, t);
    execute format('create policy of_children on %I as restrictive for select to mainstay_app using ((select app.sees_children()))', t);
    execute format($p$create policy written on %1$I for insert to mainstay_app with check (
      organisation_id = any ((select app.where_i_hold(%2$L))::uuid[])
      and (app.actor_person() is null or %3$I = app.actor_person())
      and exists (select from child c where c.id = %1$I.child_id)
      and exists (select from plan p where p.id = %1$I.plan_id and p.child_id = %1$I.child_id
        and p.adviser_organisation_id = %1$I.organisation_id and $p$
      || case when t = 'plan_judgement' then 'case when blind then plan_judgement.controller_id = plan_judgement.organisation_id
           else p.controller_id = plan_judgement.controller_id end' else format('%1$I.controller_id = %1$I.organisation_id', t) end
      || '))', t, judges, writer);
    execute format('create policy definer_moves on %I for all to mainstay_definer using (true) with check (true)', t);
    execute format('grant select, insert on %I to mainstay_app', t);
    execute format('grant select, update on %I to mainstay_definer', t);
    execute format('create trigger controller_stays before update on %I for each row execute function app.controller_stays()', t);
    execute format('create trigger child_stays before update of child_id on %I for each row
      when (old.child_id is distinct from new.child_id) execute function app.child_stays()', t);
  end loop;
end $policies$;

-- True while whoever asks is to judge a plan without sight of the first judgement: until theirs is in.
create function app.judges_blind(p_plan uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$
  select exists (select from second_judging s
    where s.plan_id = p_plan and s.person_id = app.actor_person()
      and not exists (select from second_judging l where l.plan_id = s.plan_id and l.turn > s.turn)
      and not exists (select from plan_judgement j where j.plan_id = s.plan_id and j.blind and j.judged_by = s.person_id))
$$;
alter function app.judges_blind(uuid) owner to mainstay_definer;

-- What the first judge said is not there for the second until the second has judged.
create policy not_for_the_second on plan_judgement as restrictive for select to mainstay_app
  using (blind or not app.judges_blind(plan_id));
-- A second judgement is written by whoever was asked for it, once.
create policy asked_for_the_second on plan_judgement as restrictive for insert to mainstay_app
  with check (not blind or app.judges_blind(plan_id));
