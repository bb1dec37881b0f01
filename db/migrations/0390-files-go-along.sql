-- The files of the sections that are handed over go along (docs/adr/0037): a grant on each by name, given when the plan is offered,
-- which the next school's own yes opens. The bytes stay where they are, sealed for whoever holds the plan; so what is taken away
-- there is closed here in the same moment, and what is destroyed there is nowhere.
create table handover_file (
  handover_id uuid not null,
  file_id uuid not null,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  given_by uuid references person,
  given_at timestamptz not null,
  primary key (handover_id, file_id),
  foreign key (controller_id, handover_id) references handover (controller_id, id),
  foreign key (controller_id, file_id) references answer_file (controller_id, id)
);
create index handover_file_file on handover_file (file_id);
create index handover_file_child on handover_file (child_id);

alter table handover_file enable row level security;
alter table handover_file force row level security;
grant select, insert on handover_file to mainstay_app;
grant select, update, delete on handover_file to mainstay_definer;
create policy definer_moves on handover_file for all to mainstay_definer using (true) with check (true);
create trigger controller_stays before update on handover_file for each row execute function app.controller_stays();
create trigger child_stays before update of child_id on handover_file for each row
  when (old.child_id is distinct from new.child_id) execute function app.child_stays();

-- Which went along is known to the school that gave them, and, once it has said yes, to the next one.
create policy facts_seen on handover_file for select to mainstay_app using (
  controller_id = any ((select app.my_organisations())::uuid[])
  or exists (select from handover h join handover_answer a on a.handover_id = h.id and a.answer = 'accepted'
    where h.id = handover_file.handover_id and h.to_organisation_id is not null
      and app.may_receive(h.child_id, h.to_organisation_id)));
create policy of_children on handover_file as restrictive for select to mainstay_app using ((select app.sees_children()));
create policy not_sealed on handover_file as restrictive for select to mainstay_app using (
  not exists (select from sealed_child s where s.child_id = handover_file.child_id));
create policy written on handover_file for insert to mainstay_app with check (
  controller_id = organisation_id
  and organisation_id = any ((select app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher}'))::uuid[])
  and (app.actor_person() is null or given_by = app.actor_person())
  and not exists (select from sealed_child s where s.child_id = handover_file.child_id));
-- Of the plan that is offered, and a file whoever offers it reads, which stands; and never to an offer that has its answer.
create policy of_its_handover on handover_file as restrictive for insert to mainstay_app with check (
  exists (select from handover h join answer_file f on f.id = handover_file.file_id and f.plan_id = h.plan_id
    where h.id = handover_file.handover_id and h.child_id = handover_file.child_id and h.controller_id = handover_file.controller_id
      and f.child_id = h.child_id and f.taken_away_at is null
      and not exists (select from handover_answer a where a.handover_id = h.id)));

set local role mainstay_definer;
-- The same as kept_answers(), by section: a copy says its answers so, and its reader may not see the plan.
create function app.kept_in_sections(p_plan uuid) returns table (section text, question text) language sql stable security definer
set search_path = public, pg_temp as
$$
  select distinct q.section, k.question from voice_kept_from k join plan_part q on q.id = k.part_id
  where k.plan_id = p_plan and k.lifted_at is null
$$;

-- Whether a file went along with something that was handed over, accepted, and is whoever asks's to read: never what a child keeps
-- from somebody meanwhile.
create function app.went_along(f answer_file) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select exists (select from handover_file g join handover h on h.id = g.handover_id
      join handover_answer a on a.handover_id = h.id and a.answer = 'accepted'
      where g.file_id = f.id and h.to_organisation_id is not null and app.may_receive(f.child_id, h.to_organisation_id))
    and not exists (select from voice_kept_from k where k.part_id = f.part_id and k.question = f.question and k.lifted_at is null)
$$;
reset role;

-- The file itself, to those at the next school who read what was handed over.
create policy handed_over on answer_file for select to mainstay_app using (app.went_along(answer_file));
