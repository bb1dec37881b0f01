-- Handing a plan over to the next school (docs/adr/0024): offered by the school that holds it, section by section, and opened to
-- the other by its own word alone. What was handed over is kept as it was; nothing here opens the plan itself.

create table handover (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  -- the school that hands over
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  plan_id uuid references plan,
  -- the next school; one that is not in Mainstay by its name, with how it was sent
  to_organisation_id uuid references organisation,
  to_name text check (length(to_name) between 1 and 200),
  sent_how text check (length(sent_how) between 1 and 2000),
  first_day date not null,
  -- as the next school is told whom it is about before it says yes
  child_name text not null check (length(child_name) between 1 and 300),
  -- titles of what is in it, and of what is left out with the reason
  offered text[] not null,
  left_out jsonb not null default '[]',
  -- the child has said yes to their own words going with it
  child_agreed boolean not null default false,
  offered_on date not null,
  offered_by uuid references person,
  offered_at timestamptz not null,
  unique (controller_id, id),
  check (num_nonnulls(to_organisation_id, to_name) = 1 and (to_name is null) = (sent_how is null)),
  check (to_organisation_id is distinct from controller_id)
);
create index handover_to on handover (to_organisation_id) where to_organisation_id is not null;

-- What was handed over, as it was.
create table handover_body (
  handover_id uuid primary key,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  body text not null check (length(body) <= 2000000),
  hash text not null check (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  kept_by uuid references person,
  kept_at timestamptz not null,
  foreign key (controller_id, handover_id) references handover (controller_id, id)
);

-- The next school's yes or no, or that it was taken back before either. Once.
create table handover_answer (
  handover_id uuid primary key references handover,
  child_id uuid not null references child,
  -- whose word it is: the next school's; the sending school's where it takes it back
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  answer text not null check (answer in ('accepted', 'refused', 'taken-back')),
  reason text check (length(reason) between 1 and 2000),
  answered_on date not null,
  answered_by uuid references person,
  answered_at timestamptz not null,
  check (answer = 'accepted' or reason is not null)
);

-- Whether whoever asks may read what a school was handed of a child: by a post there that leads plans or safeguards, never of a
-- relative, never of a sealed record.
create function app.may_receive(p_child uuid, p_school uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$
  select p_school = any (app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead}'))
    and not exists (select from sealed_child where child_id = p_child)
    and not exists (select from relative_bar where child_id = p_child and person_id = app.actor_person() and lifted_at is null)
$$;
alter function app.may_receive(uuid, uuid) owner to mainstay_definer;

do $policies$
declare
  t text; writer text;
  leads text := '{headteacher,designated-teacher,deputy-designated-teacher}';
begin
  foreach t in array array['handover', 'handover_body', 'handover_answer'] loop
    writer := case t when 'handover' then 'offered_by' when 'handover_body' then 'kept_by' else 'answered_by' end;
    execute format('create index on %I (child_id)', t);
    execute format('alter table %1$I enable row level security; alter table %1$I force row level security', t);
    execute format('create policy of_children on %I as restrictive for select to mainstay_app using ((select app.sees_children()))', t);
    execute format('create policy not_sealed on %1$I as restrictive for select to mainstay_app
      using (not exists (select from sealed_child s where s.child_id = %1$I.child_id))', t);
    execute format($p$create policy written on %1$I for insert to mainstay_app with check (
      controller_id = organisation_id and organisation_id = any ((select app.where_i_hold(%2$L))::uuid[])
      and (app.actor_person() is null or %3$I = app.actor_person())
      and not exists (select from sealed_child s where s.child_id = %1$I.child_id))$p$, t, leads, writer);
    execute format('create policy definer_moves on %I for all to mainstay_definer using (true) with check (true)', t);
    execute format('grant select, insert on %I to mainstay_app', t);
    execute format('grant select, update on %I to mainstay_definer', t);
    execute format('create trigger controller_stays before update on %I for each row execute function app.controller_stays()', t);
    execute format('create trigger child_stays before update of child_id on %I for each row
      when (old.child_id is distinct from new.child_id) execute function app.child_stays()', t);
  end loop;
  foreach t in array array['handover', 'handover_answer'] loop
    execute format('create policy engine_reads on %I for select to mainstay_duties using (true)', t);
  end loop;
end $policies$;
grant select (id, child_id, controller_id, to_organisation_id, first_day, offered_on) on handover to mainstay_duties;
grant select (handover_id, child_id, answer, answered_on) on handover_answer to mainstay_duties;

create policy facts_seen on handover for select to mainstay_app using (
  controller_id = any ((select app.my_organisations())::uuid[])
  or to_organisation_id is not null and app.may_receive(child_id, to_organisation_id));
-- The answer is seen by whoever sees what it answers.
create policy facts_seen on handover_answer for select to mainstay_app using (
  controller_id = any ((select app.my_organisations())::uuid[])
  or exists (select from handover h where h.id = handover_id));
-- What it says is opened to the next school by its yes, and by nothing else.
create policy facts_seen on handover_body for select to mainstay_app using (
  controller_id = any ((select app.my_organisations())::uuid[])
  or exists (select from handover h join handover_answer a on a.handover_id = h.id and a.answer = 'accepted'
    where h.id = handover_body.handover_id and h.to_organisation_id is not null
      and app.may_receive(h.child_id, h.to_organisation_id)));

-- Of a child the school has a record of, and of a plan it holds.
create policy of_its_own on handover as restrictive for insert to mainstay_app with check (
  exists (select from child c where c.id = handover.child_id)
  and (plan_id is null or exists (select from plan p where p.id = plan_id and p.child_id = handover.child_id
    and p.controller_id = handover.controller_id)));
create policy of_its_handover on handover_body as restrictive for insert to mainstay_app with check (
  exists (select from handover h where h.id = handover_id and h.child_id = handover_body.child_id
    and h.controller_id = handover_body.controller_id));
create policy by_the_right_one on handover_answer as restrictive for insert to mainstay_app with check (
  exists (select from handover h where h.id = handover_id and h.child_id = handover_answer.child_id
    and handover_answer.controller_id = case answer when 'taken-back' then h.controller_id else h.to_organisation_id end));

-- Who is told of an offer: those at the next school who lead plans, for whoever has just made it and for nobody else.
create function app.told_of_handover(p_handover uuid) returns table (person_id uuid, email text)
language sql stable security definer set search_path = public, pg_temp as
$$
  select distinct p.id, p.email
  from handover h
  join post_holding t on t.organisation_id = h.to_organisation_id and t.during @> app.today()
    and t.post in ('designated-teacher', 'deputy-designated-teacher')
  join person p on p.id = t.person_id and p.email is not null
  where h.id = p_handover and h.offered_by = app.actor_person() and h.controller_id = any (app.my_organisations())
    and not exists (select from handover_answer a where a.handover_id = h.id)
    and not exists (select from relative_bar b where b.child_id = h.child_id and b.person_id = p.id and b.lifted_at is null)
$$;
alter function app.told_of_handover(uuid) owner to mainstay_definer;
