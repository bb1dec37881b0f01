-- Made by tools/generate-database-types.ts out of db/migrations. Not run by anything: it is here to be reviewed.

table account (
  person_id uuid not null,
  email text not null,
  password_hash text,
  password_changed_at timestamp with time zone,
  totp_secret bytea,
  totp_confirmed_at timestamp with time zone,
  totp_last_step bigint,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  UNIQUE (email),
  PRIMARY KEY (person_id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK ((email = lower(email)))
);
grant delete, insert, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy made for insert to mainstay_app
  with check (app.is_operator() OR (person_id = app.actor_person()));
policy own for select to mainstay_app
  using ((person_id = app.actor_person()) OR app.is_operator());
policy own_changes for update to mainstay_app
  using (person_id = app.actor_person());
row security, forced;

table agreed_action (
  id uuid not null default gen_random_uuid(),
  child_id uuid,
  controller_id uuid not null,
  organisation_id uuid not null,
  what text not null,
  owner_post text,
  owner_person uuid,
  due_on date not null,
  done_on date,
  done_by uuid,
  from_kind text not null,
  from_id uuid,
  agreed_by uuid,
  agreed_at timestamp with time zone not null default now(),
  done_said_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (agreed_by) REFERENCES person(id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (done_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (owner_person) REFERENCES person(id),
  CHECK (((owner_post IS NULL) <> (owner_person IS NULL))),
  CHECK (((done_on IS NULL) = (done_said_at IS NULL)))
);
CREATE INDEX agreed_action_child ON public.agreed_action USING btree (child_id);
CREATE INDEX agreed_action_from ON public.agreed_action USING btree (from_id) WHERE (from_id IS NOT NULL);
CREATE INDEX agreed_action_open ON public.agreed_action USING btree (organisation_id, due_on) WHERE (done_on IS NULL);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.agreed_action FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.agreed_action FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE TRIGGER said_done BEFORE INSERT OR UPDATE ON public.agreed_action FOR EACH ROW EXECUTE FUNCTION app.action_said_done();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy concerns_me for all to mainstay_app
  using (((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = agreed_action.child_id)))))
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((child_id IS NULL) OR (child_id IN ( SELECT child.id
   FROM child))));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy of_a_meeting for select to mainstay_app
  using ((from_kind = 'meeting'::text) AND (from_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM plan p
  WHERE (p.id = agreed_action.from_id))));
policy of_children for select to mainstay_app
  using ((child_id IS NULL) OR ( SELECT app.sees_children() AS sees_children));
policy of_the_school for all to mainstay_app
  using ((child_id IS NULL) AND (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])))
  with check ((child_id IS NULL) AND (controller_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])));
policy owner_says_done for update to mainstay_app
  using ((owner_person = app.actor_person()) AND (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])))
  with check ((owner_person = app.actor_person()) AND (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'::text[]));
policy posts_update for update to mainstay_app
  using ((owner_person = app.actor_person()) OR ((owner_post IS NOT NULL) AND (organisation_id = ANY (app.where_i_hold(ARRAY[owner_post])))) OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,chair-of-governors}'::text[]) AS where_i_hold)::uuid[])) OR (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'::text[]));
row security, forced;

table alert (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  kind text not null,
  child_id uuid,
  caused_by uuid[] not null,
  raised_at timestamp with time zone not null default now(),
  told_at timestamp with time zone,
  told jsonb not null default '[]'::jsonb,
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE INDEX alert_child ON public.alert USING btree (child_id) WHERE (child_id IS NOT NULL);
CREATE INDEX alert_open ON public.alert USING btree (organisation_id) WHERE (told_at IS NULL);
grant insert, select to mainstay_app;
grant insert, select, update to mainstay_definer;
policy concerned for select to mainstay_app
  using ((app.actor_person() IS NULL) OR (app.actor_person() = ANY (caused_by)) OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])));
policy concerns_me for select to mainstay_app
  using (((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (app.actor_person() = ANY (caused_by))) AND ((child_id IS NULL) OR (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s)))));
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy job_proposes for insert to mainstay_app
  with check ((app.actor_person() IS NULL) AND (organisation_id = app.actor_organisation()) AND (kind = 'kept-long-enough'::text) AND (child_id IS NULL) AND (caused_by = '{}'::uuid[]));
policy job_raises for insert to mainstay_app
  with check ((app.actor_person() IS NULL) AND (organisation_id = app.actor_organisation()) AND (kind = 'unusual-looking'::text) AND (child_id IS NULL));
policy raise for insert to mainstay_app
  with check ((app.actor_person() = ANY (caused_by)) AND ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR ((child_id IN ( SELECT child.id
   FROM child)) AND (organisation_id = ANY (app.controllers_of(child_id))))));
policy tell for update to mainstay_app
  using ((told_at IS NULL) AND ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (app.actor_person() = ANY (caused_by))))
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (app.actor_person() = ANY (caused_by)));
policy tellers for update to mainstay_app
  using ((app.actor_person() IS NULL) OR (app.actor_person() = ANY (caused_by)) OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])));
row security, forced;

table answer (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  question text not null,
  version integer not null,
  base_version integer not null,
  settles integer[] not null default '{}'::integer[],
  value jsonb,
  confirmed boolean not null default false,
  author_id uuid,
  invitation_id uuid,
  told_by text,
  written_at timestamp with time zone not null,
  UNIQUE (part_id, question, version),
  PRIMARY KEY (id),
  FOREIGN KEY (author_id) REFERENCES person(id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, part_id) REFERENCES plan_part(controller_id, id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (controller_id, invitation_id) REFERENCES invitation(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((base_version >= 0) AND (base_version < version))),
  CHECK (((author_id IS NULL) OR (invitation_id IS NULL))),
  CHECK ((length(told_by) <= 200)),
  CHECK ((octet_length((value)::text) <= 200000)),
  CHECK ((version > 0))
);
CREATE INDEX answer_child ON public.answer USING btree (child_id);
CREATE INDEX answer_plan ON public.answer USING btree (plan_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.answer FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.answer FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = answer.child_id) AND (g.controller_id = answer.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = answer.child_id)))));
policy invited for select to mainstay_app
  using ((part_id = ( SELECT app.invited_part() AS invited_part)) AND ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) OR (invitation_id = ANY (( SELECT app.handed_before() AS handed_before)::uuid[]))));
policy invited_writes for insert to mainstay_app
  with check ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) AND (author_id IS NULL) AND (told_by IS NULL) AND (part_id = ( SELECT app.invited_to_write() AS invited_to_write)) AND (plan_id = ( SELECT app.invited_plan() AS invited_plan)) AND (organisation_id = controller_id));
policy not_kept_from_me for select to mainstay_app
  using (NOT ((part_id, question) IN ( SELECT k.part_id,
    k.question
   FROM app.kept_from_me() k(part_id, question))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_plan for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = answer.plan_id) AND (p.child_id = answer.child_id) AND (p.controller_id = answer.controller_id))));
policy posts_insert for insert to mainstay_app
  with check
CASE
    WHEN (app.actor_invitation() IS NOT NULL) THEN ((invitation_id = app.actor_invitation()) AND (author_id IS NULL))
    ELSE (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}'::text[])) AND ((app.actor_person() IS NULL) OR (author_id = app.actor_person())) AND (invitation_id IS NULL))
END;
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = answer.child_id) AND (g.controller_id = answer.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = answer.child_id))));
row security, forced;

table answer_file (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  question text not null,
  name text not null,
  keyed_hash text not null,
  media_type text not null,
  size_bytes bigint not null,
  added_by uuid,
  invitation_id uuid,
  added_at timestamp with time zone not null,
  taken_away_at timestamp with time zone,
  taken_away_as text,
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (added_by) REFERENCES person(id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, invitation_id) REFERENCES invitation(controller_id, id),
  FOREIGN KEY (controller_id, part_id) REFERENCES plan_part(controller_id, id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((added_by IS NULL) OR (invitation_id IS NULL))),
  CHECK (((length(name) >= 1) AND (length(name) <= 150))),
  CHECK ((size_bytes > 0)),
  CHECK (((length(taken_away_as) >= 1) AND (length(taken_away_as) <= 200)))
);
CREATE INDEX answer_file_child ON public.answer_file USING btree (child_id);
CREATE INDEX answer_file_hash ON public.answer_file USING btree (keyed_hash) WHERE (taken_away_at IS NULL);
CREATE INDEX answer_file_part ON public.answer_file USING btree (part_id);
CREATE INDEX answer_file_plan ON public.answer_file USING btree (plan_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.answer_file FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.answer_file FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE TRIGGER papers_are_made_anew AFTER UPDATE OF taken_away_at ON public.answer_file FOR EACH ROW WHEN (((old.taken_away_at IS NULL) AND (new.taken_away_at IS NOT NULL))) EXECUTE FUNCTION app.papers_are_made_anew();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = answer_file.child_id) AND (g.controller_id = answer_file.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = answer_file.child_id)))));
policy handed_over for select to mainstay_app
  using app.went_along(answer_file.*);
policy invited for select to mainstay_app
  using ((part_id = ( SELECT app.invited_part() AS invited_part)) AND ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) OR (invitation_id = ANY (( SELECT app.handed_before() AS handed_before)::uuid[]))));
policy invited_takes_away for update to mainstay_app
  using ((part_id = ( SELECT app.invited_to_write() AS invited_to_write)) AND (invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)))
  with check (part_id = ( SELECT app.invited_part() AS invited_part));
policy invited_writes for insert to mainstay_app
  with check ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) AND (added_by IS NULL) AND (part_id = ( SELECT app.invited_to_write() AS invited_to_write)) AND (plan_id = ( SELECT app.invited_plan() AS invited_plan)) AND (organisation_id = controller_id) AND (taken_away_at IS NULL));
policy not_kept_from_me for select to mainstay_app
  using (NOT ((part_id, question) IN ( SELECT k.part_id,
    k.question
   FROM app.kept_from_me() k(part_id, question))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_part for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM plan_part q
  WHERE ((q.id = answer_file.part_id) AND (q.plan_id = answer_file.plan_id) AND (q.child_id = answer_file.child_id) AND (q.controller_id = answer_file.controller_id))));
policy posts_insert for insert to mainstay_app
  with check
CASE
    WHEN (app.actor_invitation() IS NOT NULL) THEN ((invitation_id = app.actor_invitation()) AND (added_by IS NULL))
    ELSE (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}'::text[])) AND ((app.actor_person() IS NULL) OR (added_by = app.actor_person())) AND (invitation_id IS NULL))
END;
policy posts_update for update to mainstay_app
  using ((app.actor_invitation() IS NOT NULL) OR (cardinality(( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}'::text[]) AS where_i_hold)) > 0) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}'::text[]));
policy taken_away for update to mainstay_app
  using ((( SELECT app.actor_invitation() AS actor_invitation) IS NULL) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = answer_file.child_id) AND (g.controller_id = answer_file.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))))
  with check true;
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (taken_away_at IS NULL) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = answer_file.child_id) AND (g.controller_id = answer_file.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))));
row security, forced;

table audit_event (
  id bigint not null generated as identity,
  at timestamp with time zone not null default clock_timestamp(),
  txid bigint not null default ((pg_current_xact_id())::text)::bigint,
  actor_kind text not null,
  actor_person uuid,
  actor_name text,
  session_id uuid,
  organisation_id uuid,
  verb text not null,
  subject_kind text,
  subject_id uuid,
  child_ids uuid[] not null default '{}'::uuid[],
  reason text,
  values_hash bytea,
  detail jsonb not null default '{}'::jsonb,
  PRIMARY KEY (id),
  CHECK ((actor_kind = ANY (ARRAY['person'::text, 'system'::text, 'invitation'::text, 'stranger'::text, 'operator'::text])))
);
CREATE INDEX audit_event_children ON public.audit_event USING gin (child_ids);
CREATE INDEX audit_event_looks_alone ON public.audit_event USING btree ((child_ids[1]), actor_person, at DESC, id DESC) WHERE ((cardinality(child_ids) = 1) AND (verb = ANY (ARRAY['child.look'::text, 'child.listed'::text, 'child.exported'::text, 'glass.broken'::text])));
CREATE INDEX audit_event_organisation ON public.audit_event USING btree (organisation_id, at);
CREATE INDEX audit_event_person ON public.audit_event USING btree (actor_person, at);
grant insert, select to mainstay_app;
grant insert, select to mainstay_definer;
policy as_invited for insert to mainstay_app
  with check (((actor_kind = 'invitation'::text) = (app.actor_invitation() IS NOT NULL)) AND ((actor_kind <> 'invitation'::text) OR ((subject_kind = 'invitation'::text) AND (subject_id = app.actor_invitation()))));
policy as_it_is for insert to mainstay_app
  with check (((actor_kind = 'person'::text) = (app.actor_person() IS NOT NULL)) AND ((actor_kind <> 'operator'::text) OR app.is_operator()) AND (txid = ((pg_current_xact_id())::text)::bigint));
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy in_my_name for insert to mainstay_app
  with check (NOT (actor_person IS DISTINCT FROM app.actor_person()));
policy own_events for select to mainstay_app
  using (((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (actor_person = app.actor_person())) AND ((child_ids = '{}'::uuid[]) OR (NOT app.is_sealed(child_ids))));
policy posts_read for select to mainstay_app
  using ((actor_person = app.actor_person()) OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,senco,administrator,virtual-school-head,adviser,authority-administrator}'::text[]) AS where_i_hold)::uuid[])));
policy says_whose for insert to mainstay_app
  with check ((organisation_id IS NULL) OR (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) OR (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR app.is_operator() OR app.speaks_for(organisation_id, child_ids));
row security, forced;

table audit_seal (
  id bigint not null generated as identity,
  sealed_at timestamp with time zone not null default now(),
  events integer not null,
  first_event bigint not null,
  last_event bigint not null,
  previous_hash bytea not null,
  hash bytea not null,
  version integer not null default 1,
  PRIMARY KEY (id)
);
grant insert, select to mainstay_definer;
grant select to mainstay_app;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy seals_are_public for select to mainstay_app
  using true;
row security, forced;

table audit_sealed (
  event_id bigint not null,
  seal_id bigint not null,
  salt uuid,
  PRIMARY KEY (event_id),
  FOREIGN KEY (event_id) REFERENCES audit_event(id),
  FOREIGN KEY (seal_id) REFERENCES audit_seal(id)
);
CREATE INDEX audit_sealed_seal ON public.audit_sealed USING btree (seal_id);
grant insert, select to mainstay_definer;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy sealed_are_public for select to mainstay_app
  using true;
row security, forced;

table audit_value (
  event_id bigint not null,
  child_id uuid,
  field text not null,
  before jsonb,
  after jsonb,
  PRIMARY KEY (event_id, field),
  FOREIGN KEY (event_id) REFERENCES audit_event(id)
);
CREATE INDEX audit_value_child ON public.audit_value USING btree (child_id);
CREATE TRIGGER values_of_my_events AFTER INSERT ON public.audit_value REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION app.values_of_my_events();
grant delete, insert, select to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy seen_by_part for select to mainstay_app
  using app.may_see_value(event_id, child_id, field, before, after);
policy with_my_event for insert to mainstay_app
  with check true;
row security, forced;

table briefing (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  version_id uuid,
  edition text,
  title text not null,
  groups text[] not null,
  posts text[] not null,
  governors_only boolean not null,
  starters boolean not null,
  words text,
  questions jsonb not null default '[]'::jsonb,
  asked_on date not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  due_on date not null,
  ended_on date,
  ended_by uuid,
  UNIQUE (organisation_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (asked_by) REFERENCES person(id),
  FOREIGN KEY (ended_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES policy_version(organisation_id, id),
  CHECK ((num_nonnulls(version_id, edition) = 1)),
  CHECK ((edition ~ '^[a-z0-9][a-z0-9-]*$'::text)),
  CHECK (((jsonb_typeof(questions) = 'array'::text) AND (jsonb_array_length(questions) <= 3))),
  CHECK (((length(title) >= 3) AND (length(title) <= 300))),
  CHECK (((length(words) >= 1) AND (length(words) <= 1000))),
  CHECK ((due_on >= asked_on)),
  CHECK (((ended_on IS NULL) = (ended_by IS NULL))),
  CHECK (((NOT governors_only) OR (posts <@ '{governor,link-governor,chair-of-governors,management-committee-member}'::text[])))
);
CREATE INDEX briefing_of ON public.briefing USING btree (organisation_id, asked_on);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy own for all to mainstay_app
  using (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]));
policy posts_insert for insert to mainstay_app
  with check (((app.actor_person() IS NULL) OR ((asked_by = app.actor_person()) AND (asked_on = app.today()))) AND (ended_on IS NULL) AND ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,administrator}'::text[]) AS where_i_hold)::uuid[])) OR (governors_only AND (organisation_id = ANY (( SELECT app.where_i_hold('{clerk,chair-of-governors}'::text[]) AS where_i_hold)::uuid[])))));
policy posts_update for update to mainstay_app
  using ((ended_on IS NULL) AND app.keeps_briefing(id))
  with check ((ended_by IS NULL) OR (ended_by = app.actor_person()));
row security, forced;

table briefing_confirmation (
  organisation_id uuid not null,
  briefing_id uuid not null,
  person_id uuid not null,
  on_day date not null,
  way text not null,
  questions integer not null default 0,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (briefing_id, person_id),
  FOREIGN KEY (by_person) REFERENCES person(id),
  FOREIGN KEY (organisation_id, briefing_id) REFERENCES briefing(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK (((questions >= 0) AND (questions <= 3))),
  CHECK ((way = ANY (ARRAY['here'::text, 'paper'::text]))),
  CHECK (((way <> 'here'::text) OR (by_person = person_id)))
);
grant delete, insert, select to mainstay_app;
grant delete, select to mainstay_definer;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy in_my_name for insert to mainstay_app
  with check ((app.actor_person() IS NULL) OR ((by_person = app.actor_person()) AND (on_day <= app.today()) AND (((way = 'here'::text) AND (person_id = app.actor_person()) AND (on_day = app.today())) OR ((way = 'paper'::text) AND app.keeps_briefing(briefing_id)))));
policy own for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.keeps_briefing(briefing_id)))
  with check ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.keeps_briefing(briefing_id)));
policy paper_taken_back for delete to mainstay_app
  using ((way = 'paper'::text) AND app.keeps_briefing(briefing_id));
row security, forced;

table briefing_reader (
  organisation_id uuid not null,
  briefing_id uuid not null,
  person_id uuid not null,
  how text not null,
  reason text,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (briefing_id, person_id),
  FOREIGN KEY (by_person) REFERENCES person(id),
  FOREIGN KEY (organisation_id, briefing_id) REFERENCES briefing(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK ((how = ANY (ARRAY['chosen'::text, 'left-out'::text]))),
  CHECK (((length(reason) >= 3) AND (length(reason) <= 300))),
  CHECK (((how = 'left-out'::text) = (reason IS NOT NULL)))
);
grant delete, insert, select to mainstay_app;
grant delete, select to mainstay_definer;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy keepers_delete for delete to mainstay_app
  using app.keeps_briefing(briefing_id);
policy keepers_insert for insert to mainstay_app
  with check (((by_person = app.actor_person()) OR (app.actor_person() IS NULL)) AND app.keeps_briefing(briefing_id));
policy keepers_update for update to mainstay_app
  using app.keeps_briefing(briefing_id)
  with check (by_person = app.actor_person());
policy own for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.keeps_briefing(briefing_id)))
  with check ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.keeps_briefing(briefing_id)));
row security, forced;

table briefing_told (
  organisation_id uuid not null,
  briefing_id uuid not null,
  person_id uuid not null,
  told_on date not null,
  reminded integer[] not null default '{}'::integer[],
  PRIMARY KEY (briefing_id, person_id),
  FOREIGN KEY (organisation_id, briefing_id) REFERENCES briefing(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id)
);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy keepers_insert for insert to mainstay_app
  with check app.keeps_briefing(briefing_id);
policy keepers_update for update to mainstay_app
  using app.keeps_briefing(briefing_id);
policy own for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.keeps_briefing(briefing_id)))
  with check ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.keeps_briefing(briefing_id)));
row security, forced;

table briefing_try (
  organisation_id uuid not null,
  briefing_id uuid not null,
  person_id uuid not null,
  first_right text[] not null,
  at timestamp with time zone not null,
  PRIMARY KEY (briefing_id, person_id),
  FOREIGN KEY (organisation_id, briefing_id) REFERENCES briefing(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id)
);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy mine_alone for all to mainstay_app
  using (person_id = app.actor_person())
  with check ((person_id = app.actor_person()) OR (app.actor_person() IS NULL));
policy own for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.keeps_briefing(briefing_id)))
  with check ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.keeps_briefing(briefing_id)));
row security, forced;

table broken_glass (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  reason text not null,
  broken_at timestamp with time zone not null default now(),
  until timestamp with time zone not null,
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK ((length(reason) >= 10))
);
CREATE INDEX broken_glass_child ON public.broken_glass USING btree (child_id, broken_at);
CREATE INDEX broken_glass_person ON public.broken_glass USING btree (person_id, until);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.broken_glass FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.broken_glass FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy close_own for update to mainstay_app
  using (person_id = app.actor_person())
  with check ((person_id = app.actor_person()) AND (until <= (broken_at + '01:00:00'::interval)));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy own_hand for insert to mainstay_app
  with check ((person_id = app.actor_person()) AND (controller_id = organisation_id) AND (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)) AND (until <= (broken_at + '01:00:00'::interval)));
policy own_or_told for select to mainstay_app
  using (((person_id = app.actor_person()) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s)))) OR app.is_over(child_id, organisation_id, '{headteacher,safeguarding-lead,virtual-school-head}'::text[]));
policy posts_insert for insert to mainstay_app
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{designated-teacher,deputy-designated-teacher,senco,mental-health-lead,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[]));
row security, forced;

table calendar_feed (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  person_id uuid not null,
  created_at timestamp with time zone not null default now(),
  revoked_at timestamp with time zone,
  last_read_at timestamp with time zone,
  second_factor boolean not null default false,
  UNIQUE (token_hash),
  PRIMARY KEY (id),
  FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE UNIQUE INDEX calendar_feed_one ON public.calendar_feed USING btree (person_id) WHERE (revoked_at IS NULL);
grant delete, insert, select, update to mainstay_definer;
grant insert, select, update to mainstay_app;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy own for all to mainstay_app
  using (person_id = app.actor_person())
  with check (person_id = app.actor_person());
row security, forced;

table calendar_feed_event (
  id uuid not null default gen_random_uuid(),
  feed_id uuid not null,
  person_id uuid not null,
  duty_id uuid not null,
  day date not null,
  print bytea not null,
  sequence integer not null default 0,
  changed_at timestamp with time zone not null,
  gone_at timestamp with time zone,
  looked_on date,
  UNIQUE (feed_id, duty_id),
  PRIMARY KEY (id),
  FOREIGN KEY (feed_id) REFERENCES calendar_feed(id) ON DELETE CASCADE,
  FOREIGN KEY (person_id) REFERENCES person(id)
);
grant delete, insert, select, update to mainstay_app;
grant delete, select to mainstay_definer;
policy definer_forgets for all to mainstay_definer
  using true
  with check true;
policy own for all to mainstay_app
  using (person_id = app.actor_person())
  with check (person_id = app.actor_person());
row security, forced;

table care_detail (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  during daterange not null,
  legal_status text,
  placement text,
  placement_provider text,
  need text,
  short_break boolean not null default false,
  source text not null,
  import_id uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  CHECK ((NOT isempty(during)))
);
CREATE INDEX care_detail_child ON public.care_detail USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.care_detail FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.care_detail FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (app.may_see_detail(child_id, controller_id, 'legal'::text) OR (app.is_importing(controller_id) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s)))));
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
row security, forced;

table care_review (
  child_id uuid not null,
  controller_id uuid not null,
  on_day date not null,
  code text,
  PRIMARY KEY (child_id, controller_id, on_day),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id)
);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.care_review FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.care_review FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = care_review.child_id) AND (g.controller_id = care_review.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = care_review.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
row security, forced;

table child (
  id uuid not null default gen_random_uuid(),
  controller_id uuid not null,
  created_at timestamp with time zone not null default now(),
  demo boolean not null default false,
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id)
);
CREATE INDEX child_controller ON public.child USING btree (controller_id);
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.child FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant insert, select to mainstay_app;
grant select to mainstay_duties;
grant select, update to mainstay_definer;
policy controller_adds for insert to mainstay_app
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy mine_or_granted for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = child.id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = child.id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
row security, forced;

table child_details (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  given_names text,
  family_name text,
  preferred_name text,
  date_of_birth date,
  sex text,
  ethnicity text,
  first_language text,
  upn text,
  upn_temporary boolean,
  former_upn text,
  uln text,
  authority_child_id text,
  sen_provision text,
  sen_needs text[] not null default '{}'::text[],
  pupil_premium text[] not null default '{}'::text[],
  disability text[] not null default '{}'::text[],
  young_carer text,
  post_care_census text,
  unaccompanied boolean,
  created_at timestamp with time zone not null default now(),
  changed_at timestamp with time zone not null default now(),
  UNIQUE (id),
  PRIMARY KEY (child_id, controller_id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  CHECK ((sex = ANY (ARRAY['M'::text, 'F'::text, 'U'::text])))
);
CREATE INDEX child_details_birth ON public.child_details USING btree (controller_id, date_of_birth);
CREATE INDEX child_details_name ON public.child_details USING gin (lower(((((COALESCE(preferred_name, ''::text) || ' '::text) || COALESCE(given_names, ''::text)) || ' '::text) || COALESCE(family_name, ''::text))) gin_trgm_ops);
CREATE INDEX child_details_upn_anywhere ON public.child_details USING btree (upn) WHERE (upn IS NOT NULL);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.child_details FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.child_details FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE UNIQUE INDEX child_details_authority_id ON public.child_details USING btree (controller_id, authority_child_id) WHERE (authority_child_id IS NOT NULL);
CREATE UNIQUE INDEX child_details_upn ON public.child_details USING btree (controller_id, upn) WHERE (upn IS NOT NULL);
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy definer_reads_invited for select to mainstay_definer
  using true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = child_details.child_id) AND (g.controller_id = child_details.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = child_details.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
row security, forced;

table child_grant (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  scope text not null,
  sections text[],
  source_kind text not null,
  source_id uuid,
  during daterange not null,
  granted_by uuid,
  granted_at timestamp with time zone not null default now(),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (granted_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((controller_id <> organisation_id)),
  CHECK ((NOT isempty(during))),
  CHECK ((scope = ANY (ARRAY['enrolment'::text, 'looked-after'::text, 'case-holder'::text, 'advice'::text, 'handover'::text, 'glass'::text])))
);
CREATE INDEX child_grant_between ON public.child_grant USING btree (organisation_id, controller_id, COALESCE(upper(during), 'infinity'::date));
CREATE INDEX child_grant_child ON public.child_grant USING btree (child_id);
CREATE INDEX child_grant_from ON public.child_grant USING btree (controller_id, organisation_id, COALESCE(upper(during), 'infinity'::date));
CREATE INDEX child_grant_to ON public.child_grant USING btree (organisation_id, child_id, controller_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.child_grant FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.child_grant FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE UNIQUE INDEX child_grant_once ON public.child_grant USING btree (child_id, controller_id, organisation_id, scope, source_kind, COALESCE(source_id, '00000000-0000-0000-0000-000000000000'::uuid));
grant delete, insert, select, update to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy concerns_me for select to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])));
policy controller_ends for update to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head}'::text[]) AS where_i_hold)::uuid[]))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])) AND app.has_facts(child_id, controller_id));
policy controller_grants for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])) AND app.has_facts(child_id, controller_id));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
row security, forced;

table child_relation (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  person_id uuid not null,
  relation text not null,
  during daterange not null,
  recorded_by uuid,
  class_staff_id uuid,
  EXCLUDE USING gist (child_id WITH =, class_staff_id WITH =, during WITH &&) WHERE ((class_staff_id IS NOT NULL)),
  EXCLUDE USING gist (child_id WITH =, controller_id WITH =, person_id WITH =, relation WITH =, during WITH &&) WHERE ((class_staff_id IS NULL)),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (class_staff_id) REFERENCES class_staff(id) ON DELETE CASCADE,
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  CHECK ((NOT isempty(during))),
  CHECK ((relation = ANY (ARRAY['teacher-of'::text, 'support-of'::text, 'social-worker-of'::text, 'cover-social-worker-of'::text, 'reviewing-officer-of'::text, 'adviser-of'::text])))
);
CREATE INDEX child_relation_child ON public.child_relation USING btree (child_id);
CREATE INDEX child_relation_class ON public.child_relation USING btree (class_staff_id) WHERE (class_staff_id IS NOT NULL);
CREATE INDEX child_relation_given ON public.child_relation USING btree (controller_id, relation) WHERE (class_staff_id IS NULL);
CREATE INDEX child_relation_person ON public.child_relation USING btree (person_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.child_relation FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.child_relation FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy definer_reads_help for select to mainstay_definer
  using true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = child_relation.child_id) AND (g.controller_id = child_relation.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = child_relation.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_delete for delete to mainstay_app
  using (((relation = ANY (ARRAY['teacher-of'::text, 'support-of'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator}'::text[]) AS where_i_hold)::uuid[]))) OR ((relation = ANY (ARRAY['social-worker-of'::text, 'cover-social-worker-of'::text, 'reviewing-officer-of'::text, 'adviser-of'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))));
policy posts_insert for insert to mainstay_app
  with check (((relation = ANY (ARRAY['teacher-of'::text, 'support-of'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator}'::text[]) AS where_i_hold)::uuid[]))) OR ((relation = ANY (ARRAY['social-worker-of'::text, 'cover-social-worker-of'::text, 'reviewing-officer-of'::text, 'adviser-of'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))));
policy posts_update for update to mainstay_app
  using (((relation = ANY (ARRAY['teacher-of'::text, 'support-of'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator}'::text[]) AS where_i_hold)::uuid[]))) OR ((relation = ANY (ARRAY['social-worker-of'::text, 'cover-social-worker-of'::text, 'reviewing-officer-of'::text, 'adviser-of'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))))
  with check (((relation = ANY (ARRAY['teacher-of'::text, 'support-of'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator}'::text[]) AS where_i_hold)::uuid[]))) OR ((relation = ANY (ARRAY['social-worker-of'::text, 'cover-social-worker-of'::text, 'reviewing-officer-of'::text, 'adviser-of'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))));
row security, forced;

table child_share (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  with_post text,
  with_person uuid,
  scopes text[] not null,
  during daterange not null,
  reason text,
  shared_by uuid,
  shared_at timestamp with time zone not null default now(),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (shared_by) REFERENCES person(id),
  FOREIGN KEY (with_person) REFERENCES person(id),
  CHECK (((with_post IS NULL) <> (with_person IS NULL)))
);
CREATE INDEX child_share_child ON public.child_share USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.child_share FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.child_share FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = child_share.child_id) AND (g.controller_id = child_share.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = child_share.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
row security, forced;

table class_staff (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  class_name text not null,
  person_id uuid not null,
  relation text not null,
  during daterange not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null default now(),
  EXCLUDE USING gist (organisation_id WITH =, class_name WITH =, person_id WITH =, relation WITH =, during WITH &&),
  PRIMARY KEY (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  CHECK (((length(class_name) >= 1) AND (length(class_name) <= 100))),
  CHECK (((NOT isempty(during)) AND (lower(during) IS NOT NULL))),
  CHECK (((upper(during) IS NOT NULL) AND (upper(during) <= make_date((app.academic_year(lower(during)) + 1), 9, 1)))),
  CHECK ((relation = ANY (ARRAY['teacher-of'::text, 'support-of'::text])))
);
CREATE INDEX class_staff_class ON public.class_staff USING btree (organisation_id, class_name);
CREATE INDEX class_staff_person ON public.class_staff USING btree (person_id);
CREATE TRIGGER classes_follow_delete AFTER DELETE ON public.class_staff REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_staff();
CREATE TRIGGER classes_follow_insert AFTER INSERT ON public.class_staff REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_staff();
CREATE TRIGGER classes_follow_update AFTER UPDATE ON public.class_staff REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_staff();
grant delete, insert, select, update to mainstay_app;
grant select to mainstay_definer;
policy definer_reads for select to mainstay_definer
  using true;
policy posts_delete for delete to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator}'::text[]) AS where_i_hold)::uuid[]));
policy posts_insert for insert to mainstay_app
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator}'::text[]) AS where_i_hold)::uuid[]));
policy posts_update for update to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator}'::text[]) AS where_i_hold)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator}'::text[]) AS where_i_hold)::uuid[]));
policy read_here for select to mainstay_app
  using (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy set_here for all to mainstay_app
  using app.holds_post(organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,administrator}'::text[])
  with check app.holds_post(organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,administrator}'::text[]);
row security, forced;

table closed_identifier (
  hash bytea not null,
  closed_at timestamp with time zone not null default now(),
  PRIMARY KEY (hash)
);
grant insert to mainstay_app;
grant select to mainstay_definer;
policy close for insert to mainstay_app
  with check ((app.import_in_hand() IS NOT NULL) OR (cardinality(app.where_i_hold('{headteacher,safeguarding-lead,virtual-school-head}'::text[])) > 0) OR (EXISTS ( SELECT
   FROM relative_bar
  WHERE ((relative_bar.stand_in_id = app.actor_person()) AND (relative_bar.lifted_at IS NULL)))));
policy definer_looks for select to mainstay_definer
  using true;
row security, forced;

table closure_day (
  organisation_id uuid not null,
  day date not null,
  kind text not null,
  label text not null default ''::text,
  PRIMARY KEY (organisation_id, day),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((kind = ANY (ARRAY['inset'::text, 'closure'::text])))
);
grant delete, insert, select, update to mainstay_app;
grant select to mainstay_definer;
grant select to mainstay_duties;
policy everyone_reads for select to mainstay_app, mainstay_definer, mainstay_duties
  using true;
policy own_writes for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR app.is_operator())
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR app.is_operator());
policy posts_delete for delete to mainstay_app
  using ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])) OR app.is_operator());
policy posts_insert for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])) OR app.is_operator());
policy posts_update for update to mainstay_app
  using ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])) OR app.is_operator())
  with check ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])) OR app.is_operator());
row security, forced;

table cohort_review (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  half_term text not null,
  started_at timestamp with time zone not null default now(),
  finished_on date,
  finished_by uuid,
  UNIQUE (organisation_id, half_term),
  PRIMARY KEY (id),
  FOREIGN KEY (finished_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
grant insert, select, update to mainstay_app;
grant select to mainstay_definer;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy own for all to mainstay_app
  using (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy posts_delete for delete to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[]));
policy posts_insert for insert to mainstay_app
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[]));
policy posts_update for update to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[]));
row security, forced;

table cohort_review_line (
  review_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  outcome text not null,
  note text,
  gone_through_by uuid,
  gone_through_at timestamp with time zone not null default now(),
  PRIMARY KEY (review_id, child_id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (gone_through_by) REFERENCES person(id),
  FOREIGN KEY (review_id) REFERENCES cohort_review(id),
  CHECK ((outcome = ANY (ARRAY['nothing-needed'::text, 'action'::text])))
);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.cohort_review_line FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.cohort_review_line FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_definer;
grant insert, select, update to mainstay_app;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = cohort_review_line.child_id) AND (g.controller_id = cohort_review_line.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = cohort_review_line.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
row security, forced;

table contact (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  name text not null,
  role text not null,
  organisation_name text,
  person_id uuid,
  phone text,
  email text,
  route text,
  language text,
  parental_responsibility boolean,
  may_be_told text[] not null default '{}'::text[],
  unsafe boolean not null default false,
  has_hidden_address boolean not null default false,
  during daterange not null default daterange(CURRENT_DATE, NULL::date),
  recorded_by uuid,
  recorded_at timestamp with time zone not null default now(),
  address text,
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  CHECK (((address IS NULL) OR (NOT has_hidden_address))),
  CHECK ((length(address) <= 500))
);
CREATE INDEX contact_child ON public.contact USING btree (child_id);
CREATE INDEX contact_email ON public.contact USING btree (lower(email)) WHERE (email IS NOT NULL);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.contact FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE TRIGGER stop_letters_to_unsafe AFTER INSERT OR UPDATE OF unsafe, email ON public.contact FOR EACH ROW WHEN (new.unsafe) EXECUTE FUNCTION app.stop_letters_to_unsafe();
grant delete, insert, select, update to mainstay_definer;
grant insert, select, update to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy definer_reads_invited for select to mainstay_definer
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = contact.child_id) AND (g.controller_id = contact.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = contact.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,attendance-officer,senco}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,attendance-officer,senco}'::text[]))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,attendance-officer,senco}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,attendance-officer,senco}'::text[]));
row security, forced;

table contact_rule (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  position integer not null,
  contact_id uuid,
  how text not null,
  set_by uuid,
  set_at timestamp with time zone not null default now(),
  must_not boolean not null default false,
  who text,
  UNIQUE (child_id, controller_id, "position"),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (set_by) REFERENCES person(id),
  CHECK (((length(who) >= 1) AND (length(who) <= 200)))
);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.contact_rule FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.contact_rule FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy definer_reads_invited for select to mainstay_definer
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = contact_rule.child_id) AND (g.controller_id = contact_rule.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = contact_rule.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
row security, forced;

table contact_unsafe_reason (
  contact_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  reason text not null,
  PRIMARY KEY (contact_id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id)
);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.contact_unsafe_reason FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.contact_unsafe_reason FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using app.may_see_detail(child_id, controller_id, 'sharing'::text);
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead}'::text[]));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,attendance-officer,senco}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,attendance-officer,senco}'::text[]));
row security, forced;

table deployment (
  key text not null,
  value jsonb not null,
  changed_at timestamp with time zone not null default now(),
  PRIMARY KEY (key)
);
grant delete, insert, select, update to mainstay_definer;
grant insert, select, update to mainstay_app;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy everyone_reads for select to mainstay_app
  using true;
policy jobs_change for update to mainstay_app
  using (app.actor_person() IS NULL);
policy jobs_write for insert to mainstay_app
  with check (app.actor_person() IS NULL);
row security, forced;

table disclosure (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  body_kind text not null,
  body_name text not null,
  told_to text not null,
  told_on date not null,
  how text not null,
  what text not null,
  why text not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null default now(),
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  CHECK ((body_kind = ANY (ARRAY['police'::text, 'foster-agency'::text, 'health'::text, 'court'::text, 'another-school'::text, 'other'::text]))),
  CHECK (((length(body_name) >= 2) AND (length(body_name) <= 200))),
  CHECK ((how = ANY (ARRAY['phone'::text, 'meeting'::text, 'letter'::text, 'secure-mail'::text, 'papers'::text]))),
  CHECK (((length(told_to) >= 2) AND (length(told_to) <= 200))),
  CHECK (((length(what) >= 3) AND (length(what) <= 2000))),
  CHECK (((length(why) >= 3) AND (length(why) <= 1000)))
);
CREATE INDEX disclosure_child ON public.disclosure USING btree (child_id, told_on);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.disclosure FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.disclosure FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_added for insert to mainstay_app
  with check (app.may_see_detail(child_id, controller_id, 'disclosures'::text) AND (recorded_by = app.actor_person()));
policy facts_seen for select to mainstay_app
  using app.may_see_detail(child_id, controller_id, 'disclosures'::text);
row security, forced;

table duty (
  id uuid not null default gen_random_uuid(),
  rule text not null,
  subject_kind text not null,
  subject_id uuid not null,
  occurrence text not null,
  assignee_kind text not null,
  assignee text not null,
  organisation_id uuid not null,
  shown_to uuid[] not null default '{}'::uuid[],
  child_id uuid,
  controller_id uuid not null,
  opens_on date not null,
  due_on date not null,
  done_on date,
  evidence_kind text,
  evidence_id uuid,
  clock jsonb not null default '{}'::jsonb,
  words jsonb not null default '{}'::jsonb,
  estimated boolean not null default false,
  over_on date,
  UNIQUE (rule, subject_kind, subject_id, occurrence, assignee_kind, assignee),
  PRIMARY KEY (id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((assignee_kind = ANY (ARRAY['post'::text, 'person'::text, 'relation'::text, 'invitation'::text])))
);
CREATE INDEX duty_child ON public.duty USING btree (child_id);
CREATE INDEX duty_done_lately ON public.duty USING btree (organisation_id, done_on) WHERE (done_on IS NOT NULL);
CREATE INDEX duty_organisation ON public.duty USING btree (organisation_id, due_on);
CREATE INDEX duty_owed ON public.duty USING btree (organisation_id, due_on) WHERE (done_on IS NULL);
CREATE INDEX duty_shown ON public.duty USING gin (shown_to);
CREATE INDEX duty_subject_rows ON public.duty USING btree (subject_kind, subject_id);
grant delete, insert, select, update to mainstay_duties;
grant delete, select to mainstay_definer;
grant select to mainstay_app;
policy as_it_was_sent_in for select to mainstay_app
  using ((( SELECT app.my_blind() AS my_blind) IS NULL) OR (rule = 'pep-judged-second'::text) OR (NOT jsonb_exists(( SELECT app.my_blind() AS my_blind), split_part(occurrence, ' '::text, 1))));
policy definer_destroys for all to mainstay_definer
  using true
  with check true;
policy engine for all to mainstay_duties
  using true
  with check true;
policy of_children for select to mainstay_app
  using (((child_id IS NULL) AND (rule <> 'cohort-table'::text)) OR ( SELECT app.sees_children() AS sees_children));
policy of_the_school for select to mainstay_app
  using ((child_id IS NULL) AND (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])));
policy seen for select to mainstay_app
  using (((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (shown_to && ( SELECT app.my_organisations() AS my_organisations)) OR (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = duty.child_id)))));
row security, forced;

table duty_subject (
  kind text not null,
  id uuid not null,
  stale_since timestamp with time zone,
  stale_reason text,
  computed_at timestamp with time zone,
  gives jsonb not null default '{}'::jsonb,
  PRIMARY KEY (kind, id),
  CHECK ((kind = ANY (ARRAY['child'::text, 'organisation'::text, 'person'::text])))
);
CREATE INDEX duty_subject_stale ON public.duty_subject USING btree (stale_since) WHERE (stale_since IS NOT NULL);
grant delete, insert, select, update to mainstay_duties;
policy engine for all to mainstay_duties
  using true
  with check true;
policy read_marks for select to mainstay_app
  using true;
row security, forced;

table duty_version (
  duty_id uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
  rule text not null,
  subject_kind text not null,
  subject_id uuid not null,
  occurrence text not null,
  assignee_kind text not null,
  assignee text not null,
  organisation_id uuid not null,
  shown_to uuid[] not null,
  child_id uuid,
  controller_id uuid not null,
  opens_on date not null,
  due_on date not null,
  done_on date,
  evidence_kind text,
  evidence_id uuid,
  clock jsonb not null,
  words jsonb not null,
  estimated boolean not null,
  withdrawn_reason text,
  over_on date,
  PRIMARY KEY (duty_id, known_from)
);
CREATE INDEX duty_version_known ON public.duty_version USING btree (organisation_id, known_from, known_to);
CREATE INDEX duty_version_subject ON public.duty_version USING btree (subject_kind, subject_id);
grant delete, insert, select, update to mainstay_duties;
grant delete, select to mainstay_definer;
grant select to mainstay_app;
policy as_it_was_sent_in for select to mainstay_app
  using ((( SELECT app.my_blind() AS my_blind) IS NULL) OR (rule = 'pep-judged-second'::text) OR (NOT jsonb_exists(( SELECT app.my_blind() AS my_blind), split_part(occurrence, ' '::text, 1))));
policy definer_destroys for all to mainstay_definer
  using true
  with check true;
policy engine for all to mainstay_duties
  using true
  with check true;
policy of_children for select to mainstay_app
  using (((child_id IS NULL) AND (rule <> 'cohort-table'::text)) OR ( SELECT app.sees_children() AS sees_children));
policy of_the_school for select to mainstay_app
  using ((child_id IS NULL) AND (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])));
policy seen for select to mainstay_app
  using (((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (shown_to && ( SELECT app.my_organisations() AS my_organisations)) OR (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = duty_version.child_id)))));
row security, forced;

table duty_waiver (
  id uuid not null default gen_random_uuid(),
  rule text not null,
  subject_kind text not null,
  subject_id uuid not null,
  occurrence text not null,
  organisation_id uuid not null,
  child_id uuid,
  controller_id uuid not null,
  reason_kind text not null,
  words text not null,
  waived_by uuid not null,
  waived_at timestamp with time zone not null default now(),
  seen_by uuid,
  seen_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (seen_by) REFERENCES person(id),
  FOREIGN KEY (waived_by) REFERENCES person(id),
  FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  CHECK ((reason_kind = ANY (ARRAY['done-elsewhere'::text, 'no-longer-applies'::text, 'not-in-the-childs-interest'::text, 'not-done'::text, 'other'::text]))),
  CHECK (((length(words) >= 3) AND (length(words) <= 500)))
);
CREATE INDEX duty_waiver_organisation ON public.duty_waiver USING btree (organisation_id, waived_at);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.duty_waiver FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE UNIQUE INDEX duty_waiver_once ON public.duty_waiver USING btree (rule, subject_kind, subject_id, occurrence, organisation_id) WHERE (withdrawn_at IS NULL);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy definer_destroys for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy in_my_name for insert to mainstay_app
  with check ((waived_by = app.actor_person()) AND (seen_by IS NULL) AND (withdrawn_by IS NULL));
policy look_or_withdraw for update to mainstay_app
  using (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy of_children for select to mainstay_app
  using (((child_id IS NULL) AND (rule <> 'cohort-table'::text)) OR ( SELECT app.sees_children() AS sees_children));
policy of_the_school for all to mainstay_app
  using ((child_id IS NULL) AND (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])))
  with check ((child_id IS NULL) AND (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])));
policy posts_update for update to mainstay_app
  using ((waived_by = app.actor_person()) OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,chair-of-governors}'::text[]) AS where_i_hold)::uuid[])));
policy seen for select to mainstay_app
  using (((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = duty_waiver.child_id)))));
policy waive for insert to mainstay_app
  with check (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy where_it_is_shown for select to mainstay_app
  using (EXISTS ( SELECT
   FROM duty d
  WHERE ((d.rule = duty_waiver.rule) AND (d.subject_kind = duty_waiver.subject_kind) AND (d.subject_id = duty_waiver.subject_id) AND (d.occurrence = duty_waiver.occurrence) AND (d.organisation_id = duty_waiver.organisation_id))));
row security, forced;

table enrolment (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  school_id uuid,
  school_name text,
  kind text not null default 'main'::text,
  during daterange not null,
  year_group text,
  class_name text,
  recorded_academic_year integer,
  last_seen_in_list date,
  leaving_reason text,
  joining text,
  EXCLUDE USING gist (child_id WITH =, controller_id WITH =, kind WITH =, during WITH &&) WHERE ((kind = 'main'::text)),
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (school_id) REFERENCES organisation(id),
  CHECK (((school_id IS NOT NULL) OR (school_name IS NOT NULL))),
  CHECK (((NOT isempty(during)) AND (lower(during) IS NOT NULL))),
  CHECK ((joining = ANY (ARRAY['day'::text, 'by-then'::text, 'earlier'::text]))),
  CHECK ((kind = ANY (ARRAY['main'::text, 'subsidiary'::text, 'guest'::text])))
);
CREATE INDEX enrolment_child ON public.enrolment USING btree (child_id);
CREATE INDEX enrolment_school ON public.enrolment USING btree (school_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.enrolment FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER classes_follow_delete AFTER DELETE ON public.enrolment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_enrolments();
CREATE TRIGGER classes_follow_insert AFTER INSERT ON public.enrolment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_enrolments();
CREATE TRIGGER classes_follow_update AFTER UPDATE ON public.enrolment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_enrolments();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.enrolment FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy definer_reads_school for select to mainstay_definer
  using true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = enrolment.child_id) AND (g.controller_id = enrolment.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = enrolment.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
row security, forced;

table governor_question (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  release_id uuid,
  commitment text,
  question text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null default now(),
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (answered_by) REFERENCES person(id),
  FOREIGN KEY (asked_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (release_id) REFERENCES release(id),
  CHECK (((length(question) >= 3) AND (length(question) <= 1000)))
);
CREATE INDEX governor_question_organisation ON public.governor_question USING btree (organisation_id, asked_at);
grant insert, select to mainstay_app;
policy governors_and_leads_read for select to mainstay_app
  using app.holds_post(organisation_id, '{governor,link-governor,chair-of-governors,management-committee-member,headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'::text[]);
policy governors_ask for insert to mainstay_app
  with check ((asked_by = app.actor_person()) AND (answer IS NULL) AND app.holds_post(organisation_id, '{governor,link-governor,chair-of-governors,management-committee-member}'::text[]));
policy leads_answer for update to mainstay_app
  using ((answer IS NULL) AND app.holds_post(organisation_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'::text[]))
  with check ((answered_by = app.actor_person()) AND ((length(answer) >= 3) AND (length(answer) <= 2000)));
row security, forced;

table hand_correction (
  child_id uuid not null,
  controller_id uuid not null,
  field text not null,
  corrected_by uuid,
  corrected_at timestamp with time zone not null default now(),
  reason text,
  PRIMARY KEY (child_id, controller_id, field),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (corrected_by) REFERENCES person(id)
);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.hand_correction FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.hand_correction FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = hand_correction.child_id) AND (g.controller_id = hand_correction.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = hand_correction.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,senco}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
row security, forced;

table handover (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  plan_id uuid,
  to_organisation_id uuid,
  to_name text,
  sent_how text,
  first_day date not null,
  child_name text not null,
  offered text[] not null,
  left_out jsonb not null default '[]'::jsonb,
  child_agreed boolean not null default false,
  offered_on date not null,
  offered_by uuid,
  offered_at timestamp with time zone not null,
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (offered_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (plan_id) REFERENCES plan(id),
  FOREIGN KEY (to_organisation_id) REFERENCES organisation(id),
  CHECK (((num_nonnulls(to_organisation_id, to_name) = 1) AND ((to_name IS NULL) = (sent_how IS NULL)))),
  CHECK ((to_organisation_id IS DISTINCT FROM controller_id)),
  CHECK (((length(child_name) >= 1) AND (length(child_name) <= 300))),
  CHECK (((length(sent_how) >= 1) AND (length(sent_how) <= 2000))),
  CHECK (((length(to_name) >= 1) AND (length(to_name) <= 200)))
);
CREATE INDEX handover_child_id_idx ON public.handover USING btree (child_id);
CREATE INDEX handover_to ON public.handover USING btree (to_organisation_id) WHERE (to_organisation_id IS NOT NULL);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.handover FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.handover FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR ((to_organisation_id IS NOT NULL) AND app.may_receive(child_id, to_organisation_id)));
policy not_sealed for select to mainstay_app
  using (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = handover.child_id))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_own for insert to mainstay_app
  with check ((EXISTS ( SELECT
   FROM child c
  WHERE (c.id = handover.child_id))) AND ((plan_id IS NULL) OR (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = handover.plan_id) AND (p.child_id = handover.child_id) AND (p.controller_id = handover.controller_id))))));
policy written for insert to mainstay_app
  with check ((controller_id = organisation_id) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher}'::text[]) AS where_i_hold)::uuid[])) AND ((app.actor_person() IS NULL) OR (offered_by = app.actor_person())) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = handover.child_id)))));
row security, forced;

table handover_answer (
  handover_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  answer text not null,
  reason text,
  answered_on date not null,
  answered_by uuid,
  answered_at timestamp with time zone not null,
  PRIMARY KEY (handover_id),
  FOREIGN KEY (answered_by) REFERENCES person(id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (handover_id) REFERENCES handover(id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((answer = ANY (ARRAY['accepted'::text, 'refused'::text, 'taken-back'::text]))),
  CHECK (((answer = 'accepted'::text) OR (reason IS NOT NULL))),
  CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
);
CREATE INDEX handover_answer_child_id_idx ON public.handover_answer USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.handover_answer FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.handover_answer FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy by_the_right_one for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM handover h
  WHERE ((h.id = handover_answer.handover_id) AND (h.child_id = handover_answer.child_id) AND (handover_answer.controller_id =
        CASE handover_answer.answer
            WHEN 'taken-back'::text THEN h.controller_id
            ELSE h.to_organisation_id
        END))));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM handover h
  WHERE (h.id = handover_answer.handover_id))));
policy not_sealed for select to mainstay_app
  using (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = handover_answer.child_id))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy written for insert to mainstay_app
  with check ((controller_id = organisation_id) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher}'::text[]) AS where_i_hold)::uuid[])) AND ((app.actor_person() IS NULL) OR (answered_by = app.actor_person())) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = handover_answer.child_id)))));
row security, forced;

table handover_body (
  handover_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  body text not null,
  hash text not null,
  kept_by uuid,
  kept_at timestamp with time zone not null,
  PRIMARY KEY (handover_id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, handover_id) REFERENCES handover(controller_id, id),
  FOREIGN KEY (kept_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((length(body) <= 2000000)),
  CHECK ((hash = encode(sha256(convert_to(body, 'UTF8'::name)), 'hex'::text)))
);
CREATE INDEX handover_body_child_id_idx ON public.handover_body USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.handover_body FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.handover_body FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM (handover h
     JOIN handover_answer a ON (((a.handover_id = h.id) AND (a.answer = 'accepted'::text))))
  WHERE ((h.id = handover_body.handover_id) AND (h.to_organisation_id IS NOT NULL) AND app.may_receive(h.child_id, h.to_organisation_id)))));
policy not_sealed for select to mainstay_app
  using (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = handover_body.child_id))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_handover for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM handover h
  WHERE ((h.id = handover_body.handover_id) AND (h.child_id = handover_body.child_id) AND (h.controller_id = handover_body.controller_id))));
policy written for insert to mainstay_app
  with check ((controller_id = organisation_id) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher}'::text[]) AS where_i_hold)::uuid[])) AND ((app.actor_person() IS NULL) OR (kept_by = app.actor_person())) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = handover_body.child_id)))));
row security, forced;

table handover_file (
  handover_id uuid not null,
  file_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  given_by uuid,
  given_at timestamp with time zone not null,
  PRIMARY KEY (handover_id, file_id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id, file_id) REFERENCES answer_file(controller_id, id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, handover_id) REFERENCES handover(controller_id, id),
  FOREIGN KEY (given_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE INDEX handover_file_child ON public.handover_file USING btree (child_id);
CREATE INDEX handover_file_file ON public.handover_file USING btree (file_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.handover_file FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.handover_file FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM (handover h
     JOIN handover_answer a ON (((a.handover_id = h.id) AND (a.answer = 'accepted'::text))))
  WHERE ((h.id = handover_file.handover_id) AND (h.to_organisation_id IS NOT NULL) AND app.may_receive(h.child_id, h.to_organisation_id)))));
policy not_sealed for select to mainstay_app
  using (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = handover_file.child_id))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_handover for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM (handover h
     JOIN answer_file f ON (((f.id = handover_file.file_id) AND (f.plan_id = h.plan_id))))
  WHERE ((h.id = handover_file.handover_id) AND (h.child_id = handover_file.child_id) AND (h.controller_id = handover_file.controller_id) AND (f.child_id = h.child_id) AND (f.taken_away_at IS NULL) AND (NOT (EXISTS ( SELECT
           FROM handover_answer a
          WHERE (a.handover_id = h.id)))))));
policy written for insert to mainstay_app
  with check ((controller_id = organisation_id) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher}'::text[]) AS where_i_hold)::uuid[])) AND ((app.actor_person() IS NULL) OR (given_by = app.actor_person())) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = handover_file.child_id)))));
row security, forced;

table hidden_address (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  contact_id uuid,
  ciphertext bytea not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null default now(),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id)
);
CREATE INDEX hidden_address_child ON public.hidden_address USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.hidden_address FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.hidden_address FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE UNIQUE INDEX hidden_address_once ON public.hidden_address USING btree (contact_id) WHERE (contact_id IS NOT NULL);
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using app.may_see_detail(child_id, controller_id, 'hidden-address'::text);
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead}'::text[]));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead}'::text[]))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead}'::text[]));
row security, forced;

table import (
  id uuid not null default gen_random_uuid(),
  controller_id uuid not null,
  kind text not null,
  state text not null,
  as_at date not null,
  file_names text[] not null default '{}'::text[],
  file_ids uuid[] not null default '{}'::uuid[],
  reading jsonb not null default '{}'::jsonb,
  counts jsonb not null default '{}'::jsonb,
  message text,
  progress_done integer not null default 0,
  progress_total integer,
  started_by uuid,
  started_at timestamp with time zone not null default now(),
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  undone_by uuid,
  undone_at timestamp with time zone,
  detected bytea,
  moved_at timestamp with time zone not null default now(),
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (confirmed_by) REFERENCES person(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (started_by) REFERENCES person(id),
  FOREIGN KEY (undone_by) REFERENCES person(id),
  CHECK ((kind = ANY (ARRAY['list'::text, 'looked-after'::text, 'children-in-need'::text]))),
  CHECK ((state = ANY (ARRAY['reading'::text, 'asking'::text, 'previewed'::text, 'confirming'::text, 'done'::text, 'stopped'::text, 'failed'::text, 'undoing'::text, 'undone'::text])))
);
CREATE INDEX import_controller ON public.import USING btree (controller_id, started_at);
CREATE INDEX import_state ON public.import USING btree (controller_id, state);
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.import FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant select to mainstay_definer;
policy definer_reads for select to mainstay_definer
  using true;
policy importers for all to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
  with check (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
policy kinds for insert to mainstay_app
  with check
CASE kind
    WHEN 'list'::text THEN (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator}'::text[]) AS where_i_hold)::uuid[]))
    WHEN 'looked-after'::text THEN (controller_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
    ELSE (controller_id = ANY (( SELECT app.where_i_hold('{authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
END;
policy own for all to mainstay_app
  using (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
row security, forced;

table import_answer (
  import_id uuid not null,
  controller_id uuid not null,
  about text not null,
  answer bytea not null,
  answered_by uuid,
  answered_at timestamp with time zone not null default now(),
  PRIMARY KEY (import_id, about),
  FOREIGN KEY (answered_by) REFERENCES person(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (import_id) REFERENCES import(id)
);
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.import_answer FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, select to mainstay_definer;
policy definer_closes for all to mainstay_definer
  using true
  with check true;
policy importers for all to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
  with check (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
policy own for all to mainstay_app
  using (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
row security, forced;

table import_arrival (
  import_id uuid not null,
  controller_id uuid not null,
  position integer not null,
  piece integer not null,
  name text not null,
  sealed bytea not null,
  arrived_at timestamp with time zone not null default now(),
  PRIMARY KEY (import_id, "position", piece),
  FOREIGN KEY (controller_id) REFERENCES organisation(id)
);
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.import_arrival FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
policy importers for all to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
  with check (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
policy own for all to mainstay_app
  using (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
row security, forced;

table import_change (
  id bigint not null generated as identity,
  import_id uuid not null,
  controller_id uuid not null,
  child_id uuid,
  table_name text not null,
  row_key text not null,
  before bytea,
  after bytea,
  undone boolean,
  PRIMARY KEY (id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (import_id) REFERENCES import(id)
);
CREATE INDEX import_change_import ON public.import_change USING btree (import_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.import_change FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.import_change FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, select, update to mainstay_definer;
policy definer_closes for all to mainstay_definer
  using true
  with check true;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy importers for all to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
  with check (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
policy own for all to mainstay_app
  using (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
row security, forced;

table import_mapping (
  id uuid not null default gen_random_uuid(),
  controller_id uuid not null,
  headers_hash text not null,
  mapping jsonb not null,
  saved_by uuid,
  saved_at timestamp with time zone not null default now(),
  UNIQUE (controller_id, headers_hash),
  PRIMARY KEY (id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (saved_by) REFERENCES person(id)
);
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.import_mapping FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
policy importers for all to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
  with check (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
policy own for all to mainstay_app
  using (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
row security, forced;

table import_match (
  controller_id uuid not null,
  name_hash bytea not null,
  child_id uuid not null,
  import_id uuid not null,
  PRIMARY KEY (controller_id, name_hash),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (import_id) REFERENCES import(id)
);
CREATE INDEX import_match_child ON public.import_match USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.import_match FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.import_match FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy importers for all to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
  with check (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
policy own for all to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
row security, forced;

table import_row (
  import_id uuid not null,
  controller_id uuid not null,
  position integer not null,
  file text not null,
  row_number integer,
  outcome text not null,
  child_id uuid,
  proposed bytea,
  planned bytea,
  problems integer not null default 0,
  PRIMARY KEY (import_id, "position"),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (import_id) REFERENCES import(id),
  CHECK ((outcome = ANY (ARRAY['new'::text, 'changed'::text, 'unchanged'::text, 'missing'::text, 'problem'::text, 'ask'::text, 'sealed'::text])))
);
CREATE INDEX import_row_outcome ON public.import_row USING btree (import_id, outcome, "position");
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.import_row FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.import_row FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, select, update to mainstay_definer;
policy definer_closes for all to mainstay_definer
  using true
  with check true;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy importers for all to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
  with check (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
policy own for all to mainstay_app
  using (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
row security, forced;

table invitation (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  contact_id uuid,
  name text not null,
  email text,
  way text not null,
  code_hash text,
  token_hash bytea,
  link_made_at timestamp with time zone not null,
  link_used_at timestamp with time zone,
  links_asked integer not null default 0,
  wrong integer not null default 0,
  wrong_ever integer not null default 0,
  expires_on date not null,
  reminded integer[] not null default '{}'::integer[],
  reminded_on date,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  invited_by uuid not null,
  invited_at timestamp with time zone not null,
  reading_level text,
  UNIQUE (controller_id, id),
  UNIQUE (token_hash),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, part_id) REFERENCES plan_part(controller_id, id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (invited_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  CHECK (((length(email) <= 320) AND (email = lower(email)))),
  CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  CHECK ((reading_level = ANY (ARRAY['pictures'::text, 'plain'::text, 'older'::text]))),
  CHECK ((way = ANY (ARRAY['told'::text, 'agreed'::text, 'mailed'::text, 'handed'::text]))),
  CHECK ((((way = 'handed'::text) = (email IS NULL)) AND ((way = 'handed'::text) = (code_hash IS NULL)) AND ((way = 'handed'::text) = (token_hash IS NULL))))
);
CREATE INDEX invitation_child ON public.invitation USING btree (child_id);
CREATE INDEX invitation_part ON public.invitation USING btree (part_id);
CREATE INDEX invitation_plan ON public.invitation USING btree (plan_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.invitation FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy changed for update to mainstay_app
  using (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = invitation.child_id)))));
policy invited for insert to mainstay_app
  with check ((organisation_id = controller_id) AND (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (app.actor_person() IS NOT NULL) AND (invited_by = app.actor_person()) AND (EXISTS ( SELECT
   FROM plan_part q
  WHERE ((q.id = invitation.part_id) AND (q.plan_id = invitation.plan_id) AND (q.child_id = invitation.child_id) AND (q.controller_id = invitation.controller_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy own for select to mainstay_app
  using (id = ( SELECT app.actor_invitation() AS actor_invitation));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR ((way = 'handed'::text) AND (part_id = ANY (( SELECT app.parts_i_help() AS parts_i_help)::uuid[]))));
policy posts_read for select to mainstay_app
  using ((id = ( SELECT app.actor_invitation() AS actor_invitation)) OR ((invited_by = ( SELECT app.actor_person() AS actor_person)) AND (way = 'handed'::text)) OR (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]));
policy posts_update for update to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]));
row security, forced;

table invitation_session (
  id uuid not null default gen_random_uuid(),
  invitation_id uuid not null,
  token_hash bytea not null,
  made_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  UNIQUE (token_hash),
  PRIMARY KEY (id),
  FOREIGN KEY (invitation_id) REFERENCES invitation(id) ON DELETE CASCADE
);
CREATE INDEX invitation_session_of ON public.invitation_session USING btree (invitation_id);
grant delete, insert, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
row security, forced;

table judgement_settling (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  section text not null,
  turn integer not null,
  colour text not null,
  words text not null,
  agrees_to integer,
  said_by uuid,
  said_at timestamp with time zone not null,
  UNIQUE (plan_id, section, turn),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (said_by) REFERENCES person(id),
  CHECK (((agrees_to IS NULL) OR (agrees_to < turn))),
  CHECK ((colour = ANY (ARRAY['green'::text, 'amber'::text, 'red'::text]))),
  CHECK ((turn > 0)),
  CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
);
CREATE INDEX judgement_settling_child_id_idx ON public.judgement_settling USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.judgement_settling FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.judgement_settling FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = judgement_settling.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) AND ((app.actor_person() IS NULL) OR (said_by = app.actor_person())) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = judgement_settling.child_id))) AND (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = judgement_settling.plan_id) AND (p.child_id = judgement_settling.child_id) AND (p.adviser_organisation_id = judgement_settling.organisation_id) AND (judgement_settling.controller_id = judgement_settling.organisation_id)))));
row security, forced;

table key_adult (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  person_id uuid,
  during daterange not null,
  child_view text not null default 'not-asked'::text,
  child_words text,
  asked_on date,
  recorded_by uuid,
  recorded_at timestamp with time zone not null default now(),
  EXCLUDE USING gist (COALESCE(child_id, controller_id) WITH =, controller_id WITH =, during WITH &&),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  CHECK ((child_view = ANY (ARRAY['agreed'::text, 'unsure'::text, 'asked-for-someone-else'::text, 'would-rather-not-say'::text, 'not-asked'::text]))),
  CHECK ((NOT isempty(during)))
);
CREATE INDEX key_adult_child ON public.key_adult USING btree (child_id);
CREATE INDEX key_adult_person ON public.key_adult USING btree (person_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.key_adult FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.key_adult FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE TRIGGER own_view_only BEFORE UPDATE ON public.key_adult FOR EACH ROW EXECUTE FUNCTION app.own_view_only();
grant delete, insert, select, update to mainstay_definer;
grant insert, select, update to mainstay_app;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy definer_reads_help for select to mainstay_definer
  using true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = key_adult.child_id) AND (g.controller_id = key_adult.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = key_adult.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'::text[]));
policy posts_update for update to mainstay_app
  using ((person_id = app.actor_person()) OR (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'::text[]));
row security, forced;

table look_question (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  audit_event_id bigint not null,
  asked_of uuid not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null default now(),
  answer text,
  answered_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (asked_by) REFERENCES person(id),
  FOREIGN KEY (asked_of) REFERENCES person(id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id)
);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.look_question FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.look_question FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE UNIQUE INDEX look_question_once ON public.look_question USING btree (audit_event_id);
grant delete, insert, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy asked_answers for update to mainstay_app
  using ((asked_of = app.actor_person()) AND (answer IS NULL))
  with check (asked_of = app.actor_person());
policy asked_or_asking for select to mainstay_app
  using (((asked_of = app.actor_person()) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s)))) OR app.is_over(child_id, controller_id, '{headteacher}'::text[]));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy head_asks for insert to mainstay_app
  with check ((asked_by = app.actor_person()) AND (asked_of <> app.actor_person()) AND ('headteacher'::text = ANY (app.posts_for(child_id, controller_id))) AND (EXISTS ( SELECT
   FROM app.looks_at(look_question.child_id) l(event_id, at, person_id, person_name, organisation_id, verb, alone, how, part, glass, posts, holds_post)
  WHERE ((l.event_id = look_question.audit_event_id) AND (l.person_id = look_question.asked_of)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
row security, forced;

table mail (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid,
  to_person uuid,
  to_address text not null,
  subject text not null,
  body_text text not null,
  kind text not null,
  state text not null default 'waiting'::text,
  attempts integer not null default 0,
  last_tried_at timestamp with time zone,
  last_error text,
  written_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  to_contact uuid,
  calendar text,
  calendar_method text,
  PRIMARY KEY (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (to_contact) REFERENCES contact(id),
  FOREIGN KEY (to_person) REFERENCES person(id),
  CHECK (((calendar IS NULL) OR (calendar_method IS NOT NULL))),
  CHECK ((length(calendar) <= 20000)),
  CHECK ((calendar_method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text]))),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'withdrawn'::text])))
);
CREATE INDEX mail_to_contact ON public.mail USING btree (to_contact) WHERE (to_contact IS NOT NULL);
CREATE INDEX mail_waiting ON public.mail USING btree (written_at) WHERE (state = 'waiting'::text);
CREATE TRIGGER calendar_goes BEFORE UPDATE OF body_text ON public.mail FOR EACH ROW WHEN ((new.body_text = ''::text)) EXECUTE FUNCTION app.calendar_goes_with_text();
CREATE TRIGGER no_letter_to_unsafe BEFORE INSERT OR UPDATE OF state, to_address, to_contact ON public.mail FOR EACH ROW EXECUTE FUNCTION app.no_letter_to_unsafe();
grant delete, insert, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_reads_invited for select to mainstay_definer
  using true;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy postman for select to mainstay_app
  using (((app.actor_person() IS NULL) AND (current_setting('mainstay.letters'::text, true) = 'send'::text)) OR ((current_setting('mainstay.letters'::text, true) = 'outbox'::text) AND ( SELECT app.is_demonstration() AS is_demonstration)));
policy postman_marks for update to mainstay_app
  using ((app.actor_person() IS NULL) AND (current_setting('mainstay.letters'::text, true) = 'send'::text));
policy written for insert to mainstay_app
  with check ((state = 'waiting'::text) AND (sent_at IS NULL));
row security, forced;

table meeting_invitee (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  person_id uuid,
  contact_id uuid,
  name text,
  as_whom text not null,
  told_place boolean not null,
  invited_by uuid,
  invited_at timestamp with time zone not null,
  UNIQUE (plan_id, contact_id),
  UNIQUE (plan_id, id),
  UNIQUE (plan_id, person_id),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (invited_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK (((length(as_whom) >= 1) AND (length(as_whom) <= 100))),
  CHECK ((num_nonnulls(person_id, contact_id, name) = 1)),
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
CREATE INDEX meeting_invitee_child_id_idx ON public.meeting_invitee USING btree (child_id);
CREATE INDEX meeting_invitee_person ON public.meeting_invitee USING btree (person_id) WHERE (person_id IS NOT NULL);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.meeting_invitee FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.meeting_invitee FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = meeting_invitee.child_id) AND (g.controller_id = meeting_invitee.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = meeting_invitee.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_plan for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = meeting_invitee.plan_id) AND (p.child_id = meeting_invitee.child_id) AND (p.controller_id = meeting_invitee.controller_id))));
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[])) AND ((app.actor_person() IS NULL) OR (invited_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = meeting_invitee.child_id) AND (g.controller_id = meeting_invitee.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = meeting_invitee.child_id))));
row security, forced;

table meeting_letter (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  invitee_id uuid not null,
  sequence integer not null,
  method text not null,
  time_position integer not null,
  outcome text not null,
  written_by uuid,
  written_at timestamp with time zone not null,
  UNIQUE (invitee_id, sequence),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (plan_id, invitee_id) REFERENCES meeting_invitee(plan_id, id),
  FOREIGN KEY (written_by) REFERENCES person(id),
  CHECK ((method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text]))),
  CHECK ((outcome = ANY (ARRAY['written'::text, 'unsafe'::text, 'must-not'::text, 'not-now'::text, 'no-address'::text, 'not-plans'::text]))),
  CHECK ((sequence >= 0))
);
CREATE INDEX meeting_letter_child_id_idx ON public.meeting_letter USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.meeting_letter FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.meeting_letter FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = meeting_letter.child_id) AND (g.controller_id = meeting_letter.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = meeting_letter.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_plan for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = meeting_letter.plan_id) AND (p.child_id = meeting_letter.child_id) AND (p.controller_id = meeting_letter.controller_id))));
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[])) AND ((app.actor_person() IS NULL) OR (written_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = meeting_letter.child_id) AND (g.controller_id = meeting_letter.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = meeting_letter.child_id))));
row security, forced;

table meeting_presence (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  invitee_id uuid not null,
  position integer not null,
  state text not null,
  wanted boolean,
  said_by uuid,
  said_at timestamp with time zone not null,
  UNIQUE (invitee_id, "position"),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (plan_id, invitee_id) REFERENCES meeting_invitee(plan_id, id),
  FOREIGN KEY (said_by) REFERENCES person(id),
  CHECK (("position" > 0)),
  CHECK ((state = ANY (ARRAY['expected'::text, 'came'::text, 'apologies'::text, 'absent'::text, 'withdrawn'::text])))
);
CREATE INDEX meeting_presence_child_id_idx ON public.meeting_presence USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.meeting_presence FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.meeting_presence FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = meeting_presence.child_id) AND (g.controller_id = meeting_presence.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = meeting_presence.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_plan for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = meeting_presence.plan_id) AND (p.child_id = meeting_presence.child_id) AND (p.controller_id = meeting_presence.controller_id))));
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[])) AND ((app.actor_person() IS NULL) OR (said_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = meeting_presence.child_id) AND (g.controller_id = meeting_presence.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = meeting_presence.child_id))));
row security, forced;

table meeting_time (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  position integer not null,
  meeting_on date,
  starts_at text,
  minutes integer not null,
  place text not null default ''::text,
  set_by uuid,
  set_at timestamp with time zone not null,
  UNIQUE (plan_id, "position"),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (set_by) REFERENCES person(id),
  CHECK (((meeting_on IS NOT NULL) OR (starts_at IS NULL))),
  CHECK (((minutes >= 5) AND (minutes <= 480))),
  CHECK ((length(place) <= 300)),
  CHECK (("position" > 0)),
  CHECK ((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
CREATE INDEX meeting_time_child_id_idx ON public.meeting_time USING btree (child_id);
CREATE INDEX meeting_time_day ON public.meeting_time USING btree (meeting_on) WHERE (meeting_on IS NOT NULL);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.meeting_time FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.meeting_time FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = meeting_time.child_id) AND (g.controller_id = meeting_time.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = meeting_time.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_plan for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = meeting_time.plan_id) AND (p.child_id = meeting_time.child_id) AND (p.controller_id = meeting_time.controller_id))));
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[])) AND ((app.actor_person() IS NULL) OR (set_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = meeting_time.child_id) AND (g.controller_id = meeting_time.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = meeting_time.child_id))));
row security, forced;

table migration (
  name text not null,
  hash text not null,
  applied_at timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);
grant select to mainstay_app;

table organisation (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  name text not null,
  urn text,
  school_kind text,
  la_code text,
  authority_id uuid,
  trust_id uuid,
  pack text not null,
  settings jsonb not null default '{}'::jsonb,
  demo boolean not null default false,
  created_at timestamp with time zone not null default now(),
  UNIQUE (urn),
  PRIMARY KEY (id),
  FOREIGN KEY (authority_id) REFERENCES organisation(id),
  FOREIGN KEY (trust_id) REFERENCES organisation(id),
  CHECK (((kind = 'school'::text) = (school_kind IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['school'::text, 'trust'::text, 'authority'::text]))),
  CHECK ((la_code ~ '^[0-9]{3}$'::text)),
  CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  CHECK ((school_kind = ANY (ARRAY['nursery'::text, 'primary'::text, 'secondary'::text, 'all-through'::text, 'special'::text, 'pru'::text, 'post-16'::text]))),
  CHECK ((urn ~ '^[0-9]{6,7}$'::text))
);
CREATE INDEX organisation_by_authority ON public.organisation USING btree (authority_id);
CREATE TRIGGER operator_places BEFORE UPDATE ON public.organisation FOR EACH ROW WHEN (((old.la_code IS DISTINCT FROM new.la_code) OR (old.authority_id IS DISTINCT FROM new.authority_id) OR (old.pack IS DISTINCT FROM new.pack))) EXECUTE FUNCTION app.operator_places();
CREATE UNIQUE INDEX organisation_authority_code ON public.organisation USING btree (la_code) WHERE (kind = 'authority'::text);
grant insert, select to mainstay_app;
grant select to mainstay_definer;
grant select to mainstay_duties;
policy definer_reads_invited for select to mainstay_definer
  using true;
policy everyone_reads for select to mainstay_app, mainstay_definer, mainstay_duties
  using true;
policy operator_adds for insert to mainstay_app
  with check (current_setting('mainstay.operator'::text, true) = 'yes'::text);
policy operator_changes for update to mainstay_app
  using (current_setting('mainstay.operator'::text, true) = 'yes'::text);
policy own_organisation for update to mainstay_app
  using (id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy posts_update for update to mainstay_app
  using (app.is_operator() OR (id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])));
row security, forced;

table own_copy_released (
  id uuid not null default gen_random_uuid(),
  invitation_id uuid not null,
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  body text not null,
  hash text not null,
  released_by uuid,
  released_at timestamp with time zone not null,
  UNIQUE (controller_id, invitation_id),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, invitation_id) REFERENCES invitation(controller_id, id) ON DELETE CASCADE,
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (released_by) REFERENCES person(id),
  CHECK ((hash = encode(sha256(convert_to(body, 'UTF8'::name)), 'hex'::text)))
);
CREATE INDEX own_copy_released_child ON public.own_copy_released USING btree (child_id);
CREATE INDEX own_copy_released_plan ON public.own_copy_released USING btree (plan_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.own_copy_released FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.own_copy_released FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = own_copy_released.child_id)))));
policy invited for select to mainstay_app
  using ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) AND (plan_id = ( SELECT app.invited_plan() AS invited_plan)));
policy released for insert to mainstay_app
  with check ((controller_id = organisation_id) AND ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) AND (app.actor_person() IS NOT NULL) AND (released_by = app.actor_person()) AND (EXISTS ( SELECT
   FROM (invitation i
     JOIN plan_part q ON ((q.id = i.part_id)))
  WHERE ((i.id = own_copy_released.invitation_id) AND (i.plan_id = own_copy_released.plan_id) AND (i.child_id = own_copy_released.child_id) AND (q.lead = ANY (ARRAY['carer'::text, 'parent'::text]))))));
row security, forced;

table paper_set (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  organisation_id uuid not null,
  what text not null,
  state text not null default 'making'::text,
  asked_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  delete_after date not null,
  claimed_until timestamp with time zone,
  UNIQUE (id, person_id),
  PRIMARY KEY (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK ((state = ANY (ARRAY['making'::text, 'ready'::text, 'stopped'::text]))),
  CHECK (((length(what) >= 1) AND (length(what) <= 200)))
);
CREATE INDEX paper_set_making ON public.paper_set USING btree (organisation_id, asked_at) WHERE (state = 'making'::text);
CREATE INDEX paper_set_person ON public.paper_set USING btree (person_id);
grant delete, select, update to mainstay_definer;
grant insert, select, update to mainstay_app;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy of_children for all to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy own for all to mainstay_app
  using ((person_id = app.actor_person()) AND (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])))
  with check ((person_id = app.actor_person()) AND (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])));
row security, forced;

table paper_set_item (
  set_id uuid not null,
  position integer not null,
  person_id uuid not null,
  child_id uuid not null,
  plan_id uuid not null,
  state text not null default 'waiting'::text,
  tries integer not null default 0,
  keyed_hash text,
  size_bytes bigint,
  crc32 bigint,
  scopes text[] not null default '{}'::text[],
  anew integer not null default 0,
  PRIMARY KEY (set_id, "position"),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (plan_id) REFERENCES plan(id),
  FOREIGN KEY (set_id, person_id) REFERENCES paper_set(id, person_id),
  CHECK (((state = 'made'::text) = ((keyed_hash IS NOT NULL) AND (size_bytes IS NOT NULL) AND (crc32 IS NOT NULL)))),
  CHECK (("position" > 0)),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'made'::text, 'not-open'::text, 'failed'::text])))
);
CREATE INDEX paper_set_item_child ON public.paper_set_item USING btree (child_id);
CREATE INDEX paper_set_item_file ON public.paper_set_item USING btree (keyed_hash) WHERE (keyed_hash IS NOT NULL);
CREATE INDEX paper_set_item_plan ON public.paper_set_item USING btree (plan_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.paper_set_item FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
grant delete, select, update to mainstay_definer;
grant insert, select, update to mainstay_app;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy not_sealed for select to mainstay_app
  using (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = paper_set_item.child_id))));
policy of_children for all to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy own for all to mainstay_app
  using ((person_id = app.actor_person()) AND (EXISTS ( SELECT
   FROM paper_set s
  WHERE (s.id = paper_set_item.set_id))))
  with check ((person_id = app.actor_person()) AND (EXISTS ( SELECT
   FROM paper_set s
  WHERE (s.id = paper_set_item.set_id))));
row security, forced;

table pep_event (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  kind text not null,
  on_day date not null,
  who_came text,
  targets text,
  system_name text,
  file_id uuid,
  recorded_by uuid,
  recorded_at timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  file_print text,
  replaces_id uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  FOREIGN KEY (replaces_id) REFERENCES pep_event(id),
  CHECK ((file_print ~ '^[0-9a-f]{64}$'::text)),
  CHECK ((kind = ANY (ARRAY['started'::text, 'ready-for-review'::text, 'held'::text]))),
  CHECK ((replaces_id <> id))
);
CREATE INDEX pep_event_child ON public.pep_event USING btree (child_id, on_day);
CREATE INDEX pep_event_replaces ON public.pep_event USING btree (replaces_id) WHERE (replaces_id IS NOT NULL);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.pep_event FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.pep_event FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE UNIQUE INDEX pep_event_print ON public.pep_event USING btree (child_id, controller_id, file_print) WHERE ((file_print IS NOT NULL) AND (withdrawn_at IS NULL));
grant delete, insert, select, update to mainstay_definer;
grant insert, select, update to mainstay_app;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = pep_event.child_id) AND (g.controller_id = pep_event.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = pep_event.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]));
row security, forced;

table person (
  id uuid not null default gen_random_uuid(),
  display_name text not null,
  email text,
  qualified_teacher boolean,
  demo boolean not null default false,
  created_at timestamp with time zone not null default now(),
  PRIMARY KEY (id),
  CHECK (((length(display_name) >= 1) AND (length(display_name) <= 200))),
  CHECK (((email = lower(email)) AND (email ~ '^[^@ ]+@[^@ ]+$'::text)))
);
CREATE UNIQUE INDEX person_email ON public.person USING btree (email);
grant insert, select to mainstay_app;
grant select to mainstay_definer;
grant select to mainstay_duties;
policy add_people for insert to mainstay_app
  with check (app.is_operator() OR ((app.actor_person() IS NOT NULL) AND (cardinality(( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)) > 0)));
policy change_people for update to mainstay_app
  using (app.is_operator() OR ((id IN ( SELECT post_holding.person_id
   FROM post_holding
  WHERE (post_holding.organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])))) AND app.works_only_here(id)));
policy definer_reads_invited for select to mainstay_definer
  using true;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy known_people for select to mainstay_app
  using ((id = app.actor_person()) OR app.is_operator() OR (EXISTS ( SELECT
   FROM post_holding h
  WHERE ((h.person_id = person.id) AND ((h.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (h.organisation_id = ANY (( SELECT app.my_partners() AS my_partners)::uuid[])) OR (h.organisation_id = ANY (( SELECT app.sharing_organisations() AS sharing_organisations)::uuid[])))))));
row security, forced;

table place_agreed (
  child_id uuid not null,
  controller_id uuid not null,
  school_id uuid not null,
  during daterange not null,
  how text not null,
  agreed_by uuid,
  agreed_at timestamp with time zone not null default now(),
  PRIMARY KEY (child_id, controller_id, school_id),
  FOREIGN KEY (agreed_by) REFERENCES person(id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (school_id) REFERENCES organisation(id),
  CHECK ((how = ANY (ARRAY['hand'::text, 'import'::text])))
);
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.place_agreed FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_definer;
grant select to mainstay_app;
policy concerns_me for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (school_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy definer_agrees for all to mainstay_definer
  using true
  with check true;
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
row security, forced;

table plan (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  template_id text not null,
  form_hash text not null,
  pack text not null,
  academic_year integer,
  term text,
  adviser_organisation_id uuid,
  previous_id uuid,
  begun_on date not null,
  begun_by uuid,
  begun_at timestamp with time zone not null,
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (adviser_organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (begun_by) REFERENCES person(id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (form_hash) REFERENCES plan_form(hash),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((academic_year IS NULL) = (term IS NULL))),
  CHECK ((kind = ANY (ARRAY['pep'::text, 'education-plan'::text]))),
  CHECK ((term = ANY (ARRAY['autumn'::text, 'spring'::text, 'summer'::text])))
);
CREATE INDEX plan_adviser ON public.plan USING btree (adviser_organisation_id, academic_year, term) WHERE (adviser_organisation_id IS NOT NULL);
CREATE INDEX plan_child ON public.plan USING btree (child_id, begun_on);
CREATE INDEX plan_term ON public.plan USING btree (controller_id, academic_year, term);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.plan FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan.child_id) AND (g.controller_id = plan.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = plan.child_id)))));
policy invited for select to mainstay_app
  using (id = ( SELECT app.invited_plan() AS invited_plan));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[])) AND ((app.actor_person() IS NULL) OR (begun_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan.child_id) AND (g.controller_id = plan.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = plan.child_id))));
row security, forced;

table plan_copy (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  own_copy boolean not null default false,
  moment text not null,
  position integer not null,
  kind text not null,
  academic_year integer,
  term text,
  on_day date not null,
  body text not null,
  hash text not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  UNIQUE (plan_id, controller_id, "position"),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (made_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((hash = encode(sha256(convert_to(body, 'UTF8'::name)), 'hex'::text))),
  CHECK ((moment = ANY (ARRAY['held'::text, 'submitted'::text, 'signed-off'::text])))
);
CREATE INDEX plan_copy_child ON public.plan_copy USING btree (child_id, on_day);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.plan_copy FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.plan_copy FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy as_it_was_sent_in for select to mainstay_app
  using ((( SELECT app.my_blind() AS my_blind) IS NULL) OR ("position" <= COALESCE(((( SELECT app.my_blind() AS my_blind) ->> (plan_id)::text))::integer, "position")));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR ((NOT own_copy) AND (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan_copy.child_id) AND (g.controller_id = plan_copy.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today))))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = plan_copy.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_plan for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = plan_copy.plan_id) AND (p.child_id = plan_copy.child_id) AND ((p.controller_id = plan_copy.controller_id) OR (plan_copy.own_copy AND (plan_copy.controller_id = plan_copy.organisation_id))))));
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[])) AND ((app.actor_person() IS NULL) OR (made_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan_copy.child_id) AND (g.controller_id = plan_copy.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = plan_copy.child_id))));
row security, forced;

table plan_form (
  hash text not null,
  body text not null,
  kept_at timestamp with time zone not null,
  PRIMARY KEY (hash),
  CHECK ((length(body) <= 500000)),
  CHECK ((hash = encode(sha256(convert_to(body, 'UTF8'::name)), 'hex'::text)))
);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy kept for insert to mainstay_app
  with check (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold) <> '{}'::uuid[]);
policy readable for select to mainstay_app, mainstay_duties
  using true;
row security, forced;

table plan_judgement (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  position integer not null,
  blind boolean not null,
  section text not null,
  version integer not null,
  colour text not null,
  words text not null default ''::text,
  judged_by uuid,
  judged_at timestamp with time zone not null,
  UNIQUE (plan_id, "position", blind, section, version),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (judged_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((colour = 'green'::text) OR (words <> ''::text))),
  CHECK ((colour = ANY (ARRAY['green'::text, 'amber'::text, 'red'::text]))),
  CHECK (("position" > 0)),
  CHECK ((version > 0)),
  CHECK ((length(words) <= 2000))
);
CREATE INDEX plan_judgement_child_id_idx ON public.plan_judgement USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.plan_judgement FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.plan_judgement FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy asked_for_the_second for insert to mainstay_app
  with check ((NOT blind) OR app.judges_blind(plan_id));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (
CASE
    WHEN blind THEN (controller_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[]))
    ELSE ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
       FROM child_grant g
      WHERE ((g.child_id = plan_judgement.child_id) AND (g.controller_id = plan_judgement.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today))))))
END AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = plan_judgement.child_id)))));
policy not_for_the_second for select to mainstay_app
  using (blind OR (NOT app.judges_blind(plan_id)));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) AND ((app.actor_person() IS NULL) OR (judged_by = app.actor_person())) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = plan_judgement.child_id))) AND (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = plan_judgement.plan_id) AND (p.child_id = plan_judgement.child_id) AND (p.adviser_organisation_id = plan_judgement.organisation_id) AND
        CASE
            WHEN plan_judgement.blind THEN (plan_judgement.controller_id = plan_judgement.organisation_id)
            ELSE (p.controller_id = plan_judgement.controller_id)
        END))));
row security, forced;

table plan_meeting_day (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  position integer not null,
  meeting_on date,
  set_by uuid,
  set_at timestamp with time zone not null,
  UNIQUE (plan_id, "position"),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (set_by) REFERENCES person(id),
  CHECK (("position" > 0))
);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.plan_meeting_day FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.plan_meeting_day FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan_meeting_day.child_id) AND (g.controller_id = plan_meeting_day.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = plan_meeting_day.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_plan for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = plan_meeting_day.plan_id) AND (p.child_id = plan_meeting_day.child_id) AND (p.controller_id = plan_meeting_day.controller_id))));
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[])) AND ((app.actor_person() IS NULL) OR (set_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan_meeting_day.child_id) AND (g.controller_id = plan_meeting_day.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = plan_meeting_day.child_id))));
row security, forced;

table plan_part (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  section text not null,
  label text not null default ''::text,
  lead text not null,
  asked_person uuid,
  state text not null default 'not-started'::text,
  reason text,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  settled_on date,
  UNIQUE (controller_id, id),
  UNIQUE (plan_id, section, label),
  PRIMARY KEY (id),
  FOREIGN KEY (asked_person) REFERENCES person(id),
  FOREIGN KEY (changed_by) REFERENCES person(id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((state <> 'declined'::text) OR (reason IS NOT NULL))),
  CHECK ((length(label) <= 100)),
  CHECK ((length(reason) <= 2000)),
  CHECK ((state = ANY (ARRAY['not-started'::text, 'in-progress'::text, 'sent'::text, 'declined'::text])))
);
CREATE INDEX plan_part_child ON public.plan_part USING btree (child_id);
CREATE INDEX plan_part_helped ON public.plan_part USING btree (child_id) WHERE ((lead = 'child'::text) AND (asked_person IS NOT NULL));
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.plan_part FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.plan_part FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE TRIGGER help_is_let BEFORE UPDATE OF asked_person ON public.plan_part FOR EACH ROW WHEN (((new.lead = 'child'::text) AND (old.asked_person IS DISTINCT FROM new.asked_person))) EXECUTE FUNCTION app.help_is_let();
CREATE TRIGGER help_is_let_at_first BEFORE INSERT ON public.plan_part FOR EACH ROW WHEN (((new.lead = 'child'::text) AND (new.asked_person IS NOT NULL))) EXECUTE FUNCTION app.help_is_let();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan_part.child_id) AND (g.controller_id = plan_part.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = plan_part.child_id)))));
policy invited for select to mainstay_app
  using (id = ( SELECT app.invited_part() AS invited_part));
policy invited_changes for update to mainstay_app
  using (id = ( SELECT app.invited_to_write() AS invited_to_write))
  with check (id = ( SELECT app.invited_part() AS invited_part));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_plan for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = plan_part.plan_id) AND (p.child_id = plan_part.child_id) AND (p.controller_id = plan_part.controller_id))));
policy part_changed for update to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan_part.child_id) AND (g.controller_id = plan_part.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = plan_part.child_id)))))
  with check (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}'::text[])) AND ((app.actor_person() IS NULL) OR (changed_by = app.actor_person())));
policy posts_update for update to mainstay_app
  with check
CASE
    WHEN (app.actor_invitation() IS NOT NULL) THEN ((changed_by IS NULL) AND (organisation_id = controller_id))
    ELSE (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}'::text[])) AND ((app.actor_person() IS NULL) OR (changed_by = app.actor_person())))
END;
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan_part.child_id) AND (g.controller_id = plan_part.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = plan_part.child_id))));
row security, forced;

table plan_step (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  position integer not null,
  from_state text,
  to_state text not null,
  on_day date not null,
  reason text,
  sections jsonb not null default '[]'::jsonb,
  missed text[] not null default '{}'::text[],
  taken_by uuid,
  taken_at timestamp with time zone not null,
  UNIQUE (plan_id, "position"),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (taken_by) REFERENCES person(id),
  CHECK (("position" > 0)),
  CHECK ((length(reason) <= 2000)),
  CHECK (
CASE to_state
    WHEN 'cancelled'::text THEN (reason IS NOT NULL)
    WHEN 'returned'::text THEN ((reason IS NOT NULL) OR (jsonb_array_length(sections) > 0))
    ELSE true
END),
  CHECK ((to_state = ANY (ARRAY['planned'::text, 'gathering'::text, 'ready'::text, 'held'::text, 'written-up'::text, 'submitted'::text, 'returned'::text, 'signed-off'::text, 'superseded'::text, 'cancelled'::text])))
);
CREATE INDEX plan_step_child ON public.plan_step USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.plan_step FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.plan_step FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy as_it_was_sent_in for select to mainstay_app
  using ((( SELECT app.my_blind() AS my_blind) IS NULL) OR ("position" <= COALESCE(((( SELECT app.my_blind() AS my_blind) ->> (plan_id)::text))::integer, "position")));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan_step.child_id) AND (g.controller_id = plan_step.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = plan_step.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_plan for insert to mainstay_app
  with check (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = plan_step.plan_id) AND (p.child_id = plan_step.child_id) AND (p.controller_id = plan_step.controller_id))));
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[])) AND ((app.actor_person() IS NULL) OR (taken_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = plan_step.child_id) AND (g.controller_id = plan_step.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = plan_step.child_id))));
row security, forced;

table policy (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  kind text not null,
  here boolean not null default (kind = 'model'::text),
  title text not null,
  answers_for text not null,
  address text,
  begun_by uuid,
  begun_at timestamp with time zone not null,
  ended_on date,
  UNIQUE (organisation_id, id, here),
  PRIMARY KEY (id),
  FOREIGN KEY (begun_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((length(address) >= 8) AND (length(address) <= 500))),
  CHECK ((kind ~ '^[a-z][a-z0-9-]*$'::text)),
  CHECK (((length(title) >= 3) AND (length(title) <= 200)))
);
CREATE UNIQUE INDEX policy_one_of_the_model ON public.policy USING btree (organisation_id) WHERE (kind = 'model'::text);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy own for all to mainstay_app
  using (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]));
policy posts_insert for insert to mainstay_app
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'::text[]) AS where_i_hold)::uuid[]));
policy posts_update for update to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'::text[]) AS where_i_hold)::uuid[]));
row security, forced;

table policy_comment (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  version_id uuid not null,
  section text,
  words text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  settled_by uuid,
  settled_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (by_person) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES policy_version(organisation_id, id),
  FOREIGN KEY (settled_by) REFERENCES person(id),
  CHECK (((length(words) >= 3) AND (length(words) <= 2000)))
);
CREATE INDEX policy_comment_of ON public.policy_comment USING btree (version_id);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy in_my_name for insert to mainstay_app
  with check (((by_person = app.actor_person()) OR (app.actor_person() IS NULL)) AND (settled_at IS NULL));
policy own for all to mainstay_app
  using (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]));
policy posts_update for update to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'::text[]) AS where_i_hold)::uuid[]));
row security, forced;

table policy_guidance_read (
  organisation_id uuid not null,
  version_id uuid not null,
  edition text not null,
  words text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  on_day date not null,
  PRIMARY KEY (version_id, edition),
  FOREIGN KEY (by_person) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES policy_version(organisation_id, id),
  CHECK (((length(words) >= 3) AND (length(words) <= 1000)))
);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy own for all to mainstay_app
  using (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]));
policy posts_insert for insert to mainstay_app
  with check (((by_person = app.actor_person()) OR (app.actor_person() IS NULL)) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])));
row security, forced;

table policy_section (
  organisation_id uuid not null,
  version_id uuid not null,
  section text not null,
  place integer not null,
  title text not null,
  how text not null,
  sentences jsonb not null,
  promises text[] not null default '{}'::text[],
  reason text,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  follows integer not null default 0,
  PRIMARY KEY (version_id, section),
  FOREIGN KEY (changed_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES policy_version(organisation_id, id),
  CHECK (((how <> 'left-out'::text) OR (reason IS NOT NULL))),
  CHECK (((how = 'own'::text) = (follows > 0))),
  CHECK ((how = ANY (ARRAY['adopted'::text, 'adapted'::text, 'left-out'::text, 'own'::text]))),
  CHECK (((length(reason) >= 3) AND (length(reason) <= 1000))),
  CHECK ((section ~ '^[a-z][a-z0-9-]*$'::text)),
  CHECK ((jsonb_typeof(sentences) = 'array'::text)),
  CHECK (((length(title) >= 3) AND (length(title) <= 200)))
);
CREATE TRIGGER policy_draft_only BEFORE INSERT OR DELETE OR UPDATE ON public.policy_section FOR EACH ROW EXECUTE FUNCTION app.policy_draft_only();
grant delete, insert, select to mainstay_app;
grant delete, select to mainstay_definer;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy own for all to mainstay_app
  using (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]));
policy own_taken_out for delete to mainstay_app
  using ((how = 'own'::text) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'::text[]) AS where_i_hold)::uuid[])));
policy posts_insert for insert to mainstay_app
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'::text[]) AS where_i_hold)::uuid[]));
policy posts_update for update to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'::text[]) AS where_i_hold)::uuid[]));
row security, forced;

table policy_version (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  policy_id uuid not null,
  here boolean not null,
  nth integer not null,
  drafted_by uuid,
  drafted_at timestamp with time zone not null,
  approved_by uuid,
  approved_at timestamp with time zone,
  ratified_on date,
  minute text,
  ratified_by uuid,
  ratified_at timestamp with time zone,
  review_on date,
  published_by uuid,
  published_at timestamp with time zone,
  discarded_by uuid,
  discarded_at timestamp with time zone,
  editions_confirmed text[] not null default '{}'::text[],
  UNIQUE (organisation_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (approved_by) REFERENCES person(id),
  FOREIGN KEY (discarded_by) REFERENCES person(id),
  FOREIGN KEY (drafted_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, policy_id, here) REFERENCES policy(organisation_id, id, here),
  FOREIGN KEY (published_by) REFERENCES person(id),
  FOREIGN KEY (ratified_by) REFERENCES person(id),
  CHECK (((NOT here) OR (ratified_on IS NULL) OR (approved_at IS NOT NULL))),
  CHECK (((discarded_at IS NULL) OR (here AND (approved_at IS NULL) AND (ratified_on IS NULL)))),
  CHECK (((discarded_by IS NULL) OR (discarded_at IS NOT NULL))),
  CHECK (((length(minute) >= 2) AND (length(minute) <= 200))),
  CHECK ((nth > 0)),
  CHECK (((published_at IS NULL) OR (ratified_on IS NOT NULL))),
  CHECK ((((ratified_on IS NULL) = (ratified_at IS NULL)) AND ((ratified_on IS NULL) = (review_on IS NULL)))),
  CHECK ((review_on > ratified_on))
);
CREATE INDEX policy_version_of ON public.policy_version USING btree (organisation_id, policy_id);
CREATE TRIGGER policy_steps BEFORE UPDATE ON public.policy_version FOR EACH ROW EXECUTE FUNCTION app.policy_steps();
CREATE UNIQUE INDEX policy_version_nth ON public.policy_version USING btree (policy_id, nth) WHERE (discarded_at IS NULL);
CREATE UNIQUE INDEX policy_version_one_draft ON public.policy_version USING btree (policy_id) WHERE ((ratified_on IS NULL) AND (discarded_at IS NULL));
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy begins_as_a_draft for insert to mainstay_app
  with check ((approved_at IS NULL) AND (published_at IS NULL) AND ((ratified_on IS NULL) OR ((NOT here) AND (ratified_on <= app.today()))));
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy own for all to mainstay_app
  using (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]));
policy posts_insert for insert to mainstay_app
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}'::text[]) AS where_i_hold)::uuid[]));
policy posts_update for update to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator,chair-of-governors,clerk}'::text[]) AS where_i_hold)::uuid[]));
row security, forced;

table post_evidence (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  holding_id uuid not null,
  requirement text not null,
  words text not null,
  since date,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  taken_back_at timestamp with time zone,
  UNIQUE (organisation_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, holding_id) REFERENCES post_holding(organisation_id, id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  CHECK (((length(requirement) >= 1) AND (length(requirement) <= 60))),
  CHECK (((length(words) >= 3) AND (length(words) <= 300)))
);
CREATE INDEX post_evidence_holding ON public.post_evidence USING btree (holding_id);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
policy givers_add for insert to mainstay_app
  with check ((recorded_by = app.actor_person()) AND (taken_back_at IS NULL) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])));
policy givers_take_back for update to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
  with check true;
policy partners_read for select to mainstay_app
  using ((organisation_id = ANY (( SELECT app.my_partners() AS my_partners)::uuid[])) OR (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])));
row security, forced;

table post_evidence_file (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  evidence_id uuid not null,
  person_id uuid not null,
  name text not null,
  keyed_hash text not null,
  media_type text not null,
  size_bytes bigint not null,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  taken_away_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (added_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES post_evidence(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK (((length(name) >= 1) AND (length(name) <= 150))),
  CHECK ((size_bytes > 0))
);
CREATE INDEX post_evidence_file_hash ON public.post_evidence_file USING btree (keyed_hash) WHERE (taken_away_at IS NULL);
CREATE INDEX post_evidence_file_of ON public.post_evidence_file USING btree (evidence_id);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_reads for select to mainstay_definer
  using true;
policy givers_change for update to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
policy in_my_name for insert to mainstay_app
  with check ((added_by = app.actor_person()) AND (taken_away_at IS NULL));
policy own_or_givers for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))))
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
row security, forced;

table post_holding (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  post text not null,
  person_id uuid not null,
  during daterange not null,
  senior boolean,
  hours_a_week numeric(4,1),
  appointed_by text,
  created_at timestamp with time zone not null default now(),
  EXCLUDE USING gist (((((((person_id)::text || ' '::text) || (organisation_id)::text) || ' '::text) || post)) WITH =, during WITH &&),
  UNIQUE (organisation_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK (((NOT isempty(during)) AND (lower(during) IS NOT NULL)))
);
CREATE INDEX post_holding_organisation ON public.post_holding USING btree (organisation_id, post);
CREATE INDEX post_holding_person ON public.post_holding USING btree (person_id);
CREATE TRIGGER classes_follow_delete AFTER DELETE ON public.post_holding REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_staff();
CREATE TRIGGER classes_follow_insert AFTER INSERT ON public.post_holding REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_staff();
CREATE TRIGGER classes_follow_update AFTER UPDATE ON public.post_holding REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_staff();
grant insert, select to mainstay_app;
grant select to mainstay_definer;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy known_posts for select to mainstay_app
  using ((person_id = app.actor_person()) OR app.is_operator() OR (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (organisation_id = ANY (( SELECT app.my_partners() AS my_partners)::uuid[])) OR (organisation_id = ANY (( SELECT app.sharing_organisations() AS sharing_organisations)::uuid[])));
policy own_writes for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR app.is_operator())
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR app.is_operator());
policy posts_insert for insert to mainstay_app
  with check (app.is_operator() OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])) OR ((organisation_id = ANY (( SELECT app.where_i_hold('{administrator,authority-administrator}'::text[]) AS where_i_hold)::uuid[])) AND ((person_id IS DISTINCT FROM app.actor_person()) OR (post = ANY (ARRAY['administrator'::text, 'governor'::text, 'link-governor'::text, 'chair-of-governors'::text, 'management-committee-member'::text, 'clerk'::text, 'trust-lead'::text, 'analyst'::text, 'authority-administrator'::text])))));
policy posts_update for update to mainstay_app
  using (app.is_operator() OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])))
  with check (app.is_operator() OR (upper(during) <= (( SELECT app.today() AS today) + 1)) OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])) OR ((organisation_id = ANY (( SELECT app.where_i_hold('{administrator,authority-administrator}'::text[]) AS where_i_hold)::uuid[])) AND ((person_id IS DISTINCT FROM app.actor_person()) OR (post = ANY (ARRAY['administrator'::text, 'governor'::text, 'link-governor'::text, 'chair-of-governors'::text, 'management-committee-member'::text, 'clerk'::text, 'trust-lead'::text, 'analyst'::text, 'authority-administrator'::text])))));
row security, forced;

table premium_central (
  id uuid not null default gen_random_uuid(),
  controller_id uuid not null,
  organisation_id uuid not null,
  financial_year integer not null,
  kind text not null,
  amount_pence bigint not null,
  words text,
  on_day date not null,
  written_by uuid,
  written_at timestamp with time zone not null,
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (written_by) REFERENCES person(id),
  CHECK (((amount_pence > 0) AND (amount_pence <= 1000000000))),
  CHECK ((controller_id = organisation_id)),
  CHECK (((kind = 'kept'::text) OR (words IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['kept'::text, 'less'::text]))),
  CHECK (((length(words) >= 1) AND (length(words) <= 300)))
);
CREATE CONSTRAINT TRIGGER central_holds AFTER INSERT ON public.premium_central DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.central_holds();
CREATE INDEX premium_central_year ON public.premium_central USING btree (organisation_id, financial_year);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_reads for select to mainstay_definer
  using true;
policy own for select to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[]));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) AND ((app.actor_person() IS NULL) OR (written_by = app.actor_person())));
row security, forced;

table premium_decision (
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  fund_organisation_id uuid,
  decision text not null,
  amount_pence bigint not null,
  reason text,
  decided_on date not null,
  decided_by uuid,
  decided_at timestamp with time zone not null,
  version integer not null default 1,
  UNIQUE (request_id, version),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, request_id) REFERENCES premium_request(controller_id, id),
  FOREIGN KEY (decided_by) REFERENCES person(id),
  FOREIGN KEY (fund_organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((amount_pence >= 0) AND (amount_pence <= 10000000))),
  CHECK (((decision = 'approved'::text) OR (reason IS NOT NULL))),
  CHECK (((decision = 'refused'::text) = (amount_pence = 0))),
  CHECK ((decision = ANY (ARRAY['approved'::text, 'amended'::text, 'refused'::text]))),
  CHECK ((length(reason) <= 2000)),
  CHECK ((version > 0)),
  CHECK (((version = 1) OR (reason IS NOT NULL)))
);
CREATE INDEX premium_decision_child ON public.premium_decision USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.premium_decision FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.premium_decision FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE TRIGGER decision_follows AFTER INSERT ON public.premium_decision FOR EACH ROW EXECUTE FUNCTION app.decision_follows();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = premium_decision.child_id) AND (g.controller_id = premium_decision.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = premium_decision.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,virtual-school-head,adviser}'::text[])) AND ((app.actor_person() IS NULL) OR (decided_by = app.actor_person())));
policy whose_money for insert to mainstay_app
  with check (COALESCE(fund_organisation_id, controller_id) = organisation_id);
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))) AND ((EXISTS ( SELECT
   FROM child c
  WHERE (c.id = premium_decision.child_id))) OR (EXISTS ( SELECT
   FROM premium_request r
  WHERE ((r.child_id = premium_decision.child_id) AND (r.controller_id = premium_decision.controller_id) AND (r.fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])))))) AND (EXISTS ( SELECT
   FROM premium_request r
  WHERE ((r.id = premium_decision.request_id) AND (r.child_id = premium_decision.child_id) AND (r.controller_id = premium_decision.controller_id) AND (NOT (r.fund_organisation_id IS DISTINCT FROM premium_decision.fund_organisation_id))))));
row security, forced;

table premium_entry (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  fund_organisation_id uuid,
  fund text not null,
  financial_year integer not null,
  from_account text not null,
  to_account text not null,
  amount_pence bigint not null,
  request_id uuid,
  corrects_id uuid,
  on_day date not null,
  words text,
  written_by uuid,
  written_at timestamp with time zone not null,
  pool_id uuid,
  UNIQUE (controller_id, id),
  UNIQUE (corrects_id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id, corrects_id) REFERENCES premium_entry(controller_id, id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, request_id) REFERENCES premium_request(controller_id, id),
  FOREIGN KEY (fund_organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (pool_id) REFERENCES premium_pool(id),
  FOREIGN KEY (written_by) REFERENCES person(id),
  CHECK (((pool_id IS NOT NULL) = (('central'::text = from_account) OR ('central'::text = to_account)))),
  CHECK (((pool_id IS NULL) OR ((('spent'::text = from_account) OR ('spent'::text = to_account)) AND (corrects_id IS NULL) AND (request_id IS NULL) AND (fund = 'plus'::text)))),
  CHECK (((amount_pence > 0) AND (amount_pence <= 10000000))),
  CHECK ((from_account <> to_account)),
  CHECK (((corrects_id IS NULL) OR (words IS NOT NULL))),
  CHECK ((from_account = ANY (ARRAY['grant'::text, 'free'::text, 'promised'::text, 'spent'::text, 'returned'::text, 'central'::text]))),
  CHECK ((fund = ANY (ARRAY['plus'::text, 'school-plus'::text, 'school'::text]))),
  CHECK ((to_account = ANY (ARRAY['grant'::text, 'free'::text, 'promised'::text, 'spent'::text, 'returned'::text, 'central'::text]))),
  CHECK ((length(words) <= 300))
);
CREATE CONSTRAINT TRIGGER central_holds AFTER INSERT ON public.premium_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.pool_id IS NOT NULL)) EXECUTE FUNCTION app.central_holds();
CREATE INDEX premium_entry_child ON public.premium_entry USING btree (child_id, financial_year);
CREATE INDEX premium_entry_fund ON public.premium_entry USING btree (fund_organisation_id, financial_year);
CREATE INDEX premium_entry_pool ON public.premium_entry USING btree (pool_id) WHERE (pool_id IS NOT NULL);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.premium_entry FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.premium_entry FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = premium_entry.child_id) AND (g.controller_id = premium_entry.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = premium_entry.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy of_its_pool for insert to mainstay_app
  with check ((pool_id IS NULL) OR (EXISTS ( SELECT
   FROM premium_pool p
  WHERE ((p.id = premium_entry.pool_id) AND (p.organisation_id = premium_entry.organisation_id) AND (p.organisation_id = premium_entry.fund_organisation_id) AND (p.financial_year = premium_entry.financial_year)))));
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) AND ((app.actor_person() IS NULL) OR (written_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))) AND ((EXISTS ( SELECT
   FROM child c
  WHERE (c.id = premium_entry.child_id))) OR (EXISTS ( SELECT
   FROM premium_request r
  WHERE ((r.child_id = premium_entry.child_id) AND (r.controller_id = premium_entry.controller_id) AND (r.fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))))) OR ((fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND app.gave_money(child_id, controller_id))) AND ((request_id IS NULL) OR (EXISTS ( SELECT
   FROM premium_request r
  WHERE ((r.id = premium_entry.request_id) AND (r.child_id = premium_entry.child_id) AND (r.controller_id = premium_entry.controller_id) AND (NOT (r.fund_organisation_id IS DISTINCT FROM premium_entry.fund_organisation_id)))))));
row security, forced;

table premium_impact (
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  version integer not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  fund_organisation_id uuid,
  helped text not null,
  impact text not null,
  recorded_on date not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  UNIQUE (request_id, version),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, request_id) REFERENCES premium_request(controller_id, id),
  FOREIGN KEY (fund_organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  CHECK ((helped = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  CHECK (((length(impact) >= 1) AND (length(impact) <= 2000))),
  CHECK ((version > 0))
);
CREATE INDEX premium_impact_child ON public.premium_impact USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.premium_impact FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.premium_impact FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = premium_impact.child_id) AND (g.controller_id = premium_impact.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = premium_impact.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) AND ((app.actor_person() IS NULL) OR (recorded_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))) AND ((EXISTS ( SELECT
   FROM child c
  WHERE (c.id = premium_impact.child_id))) OR (EXISTS ( SELECT
   FROM premium_request r
  WHERE ((r.child_id = premium_impact.child_id) AND (r.controller_id = premium_impact.controller_id) AND (r.fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])))))) AND (EXISTS ( SELECT
   FROM premium_request r
  WHERE ((r.id = premium_impact.request_id) AND (r.child_id = premium_impact.child_id) AND (r.controller_id = premium_impact.controller_id) AND (NOT (r.fund_organisation_id IS DISTINCT FROM premium_impact.fund_organisation_id))))));
row security, forced;

table premium_none (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  fund_organisation_id uuid,
  reason text not null,
  said_on date not null,
  said_by uuid,
  said_at timestamp with time zone not null,
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (fund_organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (said_by) REFERENCES person(id),
  CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
);
CREATE INDEX premium_none_child ON public.premium_none USING btree (child_id, said_on);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.premium_none FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.premium_none FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = premium_none.child_id) AND (g.controller_id = premium_none.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = premium_none.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) AND ((app.actor_person() IS NULL) OR (said_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))) AND ((EXISTS ( SELECT
   FROM child c
  WHERE (c.id = premium_none.child_id))) OR (EXISTS ( SELECT
   FROM premium_request r
  WHERE ((r.child_id = premium_none.child_id) AND (r.controller_id = premium_none.controller_id) AND (r.fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])))))) AND true);
row security, forced;

table premium_pool (
  id uuid not null default gen_random_uuid(),
  controller_id uuid not null,
  organisation_id uuid not null,
  financial_year integer not null,
  intervention text not null,
  amount_pence bigint not null,
  takes_back_id uuid,
  words text,
  on_day date not null,
  written_by uuid,
  written_at timestamp with time zone not null,
  UNIQUE (takes_back_id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (takes_back_id) REFERENCES premium_pool(id),
  FOREIGN KEY (written_by) REFERENCES person(id),
  CHECK (((amount_pence > 0) AND (amount_pence <= 1000000000))),
  CHECK ((controller_id = organisation_id)),
  CHECK (((takes_back_id IS NULL) OR (words IS NOT NULL))),
  CHECK (((length(intervention) >= 1) AND (length(intervention) <= 300))),
  CHECK (((length(words) >= 1) AND (length(words) <= 300)))
);
CREATE CONSTRAINT TRIGGER central_holds AFTER INSERT ON public.premium_pool DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.central_holds();
CREATE INDEX premium_pool_year ON public.premium_pool USING btree (organisation_id, financial_year);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_reads for select to mainstay_definer
  using true;
policy own for select to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[]));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) AND ((app.actor_person() IS NULL) OR (written_by = app.actor_person())));
row security, forced;

table premium_request (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  fund_organisation_id uuid,
  fund text not null,
  financial_year integer not null,
  plan_id uuid,
  target_id uuid,
  intervention text not null,
  evidence text,
  beyond text,
  cost_pence bigint not null,
  other_funding_pence bigint not null default 0,
  other_funding text,
  ends_on date not null,
  asked_on date not null,
  asked_by uuid,
  asked_at timestamp with time zone not null,
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (asked_by) REFERENCES person(id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (fund_organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((length(beyond) <= 2000)),
  CHECK (((cost_pence > 0) AND (cost_pence <= 10000000))),
  CHECK ((length(evidence) <= 2000)),
  CHECK ((fund = ANY (ARRAY['plus'::text, 'school-plus'::text, 'school'::text]))),
  CHECK (((length(intervention) >= 1) AND (length(intervention) <= 2000))),
  CHECK ((length(other_funding) <= 300)),
  CHECK (((other_funding_pence >= 0) AND (other_funding_pence <= 10000000)))
);
CREATE INDEX premium_request_child ON public.premium_request USING btree (child_id);
CREATE INDEX premium_request_fund ON public.premium_request USING btree (fund_organisation_id, financial_year);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.premium_request FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.premium_request FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (fund_organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = premium_request.child_id) AND (g.controller_id = premium_request.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = premium_request.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) AND ((app.actor_person() IS NULL) OR (asked_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = premium_request.child_id))) AND true);
row security, forced;

table previous_permanence (
  child_id uuid not null,
  controller_id uuid not null,
  code text not null,
  authority text,
  year integer,
  month integer,
  day integer,
  source text not null,
  import_id uuid,
  PRIMARY KEY (child_id, controller_id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id)
);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.previous_permanence FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.previous_permanence FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (app.may_see_detail(child_id, controller_id, 'legal'::text) OR (app.is_importing(controller_id) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s)))));
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
row security, forced;

table protection_detail (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  during daterange not null,
  category text,
  source text not null,
  import_id uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  CHECK ((NOT isempty(during)))
);
CREATE INDEX protection_detail_child ON public.protection_detail USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.protection_detail FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.protection_detail FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (app.may_see_detail(child_id, controller_id, 'child-protection'::text) OR (app.is_importing(controller_id) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s)))));
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
row security, forced;

table recovery_code (
  person_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  PRIMARY KEY (person_id, code_hash),
  FOREIGN KEY (person_id) REFERENCES account(person_id)
);
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy own for all to mainstay_app
  using (person_id = app.actor_person())
  with check (person_id = app.actor_person());
row security, forced;

table relative_bar (
  child_id uuid not null,
  controller_id uuid not null,
  person_id uuid not null,
  stand_in_id uuid,
  set_by uuid,
  set_at timestamp with time zone not null default now(),
  lifted_at timestamp with time zone,
  PRIMARY KEY (child_id, controller_id, person_id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (set_by) REFERENCES person(id),
  FOREIGN KEY (stand_in_id) REFERENCES person(id)
);
CREATE INDEX relative_bar_stand_in ON public.relative_bar USING btree (stand_in_id) WHERE (lifted_at IS NULL);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.relative_bar FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.relative_bar FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_definer;
grant insert, select, update to mainstay_app;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = relative_bar.child_id) AND (g.controller_id = relative_bar.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = relative_bar.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check (((lifted_at IS NULL) AND (stand_in_id IS NULL) AND ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'::text[]))) OR (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]))
  with check (((lifted_at IS NULL) AND (stand_in_id IS NULL)) OR ((lifted_at IS NULL) AND ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]))) OR (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead}'::text[]));
row security, forced;

table release (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  term_id text not null,
  as_at date not null,
  made_by uuid,
  made_at timestamp with time zone not null default now(),
  summary jsonb not null,
  counts_from date not null,
  UNIQUE (organisation_id, term_id),
  PRIMARY KEY (id),
  FOREIGN KEY (made_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((counts_from <= as_at))
);
CREATE UNIQUE INDEX release_in_order ON public.release USING btree (organisation_id, as_at);
grant insert, select to mainstay_app;
policy head_makes for insert to mainstay_app
  with check app.holds_post(organisation_id, '{headteacher,virtual-school-head}'::text[]);
policy over_schools for select to mainstay_app
  using (organisation_id IN ( SELECT o.id
   FROM organisation o
  WHERE (app.holds_post(o.trust_id, '{trust-lead}'::text[]) OR app.holds_post(o.authority_id, '{virtual-school-head,adviser,analyst}'::text[]))));
policy own for select to mainstay_app
  using (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]));
row security, forced;

table release_cell (
  release_id uuid not null,
  organisation_id uuid not null,
  position integer not null,
  commitment text not null,
  outcome text not null,
  done numeric(7,1),
  due numeric(7,1),
  unit text not null,
  what_next text,
  PRIMARY KEY (release_id, commitment),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (release_id) REFERENCES release(id),
  CHECK ((unit = ANY (ARRAY['children'::text, 'tables'::text, 'posts'::text, 'training-days'::text, 'trainings'::text, 'duties'::text]))),
  CHECK ((outcome = ANY (ARRAY['kept'::text, 'not-kept'::text, 'too-few'::text, 'nothing-due'::text]))),
  CHECK ((((done IS NULL) = (due IS NULL)) AND ((outcome <> 'too-few'::text) OR (due IS NULL))))
);
grant insert, select to mainstay_app;
policy head_makes for insert to mainstay_app
  with check app.holds_post(organisation_id, '{headteacher,virtual-school-head}'::text[]);
policy head_says_what_next for update to mainstay_app
  using app.holds_post(organisation_id, '{headteacher,virtual-school-head}'::text[])
  with check app.holds_post(organisation_id, '{headteacher,virtual-school-head}'::text[]);
policy over_schools for select to mainstay_app
  using (organisation_id IN ( SELECT o.id
   FROM organisation o
  WHERE (app.holds_post(o.trust_id, '{trust-lead}'::text[]) OR app.holds_post(o.authority_id, '{virtual-school-head,adviser,analyst}'::text[]))));
policy own for select to mainstay_app
  using (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]));
row security, forced;

table reminder_choice (
  person_id uuid not null,
  weekly_mail boolean not null,
  chosen_at timestamp with time zone not null default now(),
  PRIMARY KEY (person_id),
  FOREIGN KEY (person_id) REFERENCES person(id)
);
grant insert, select, update to mainstay_app;
policy mail_asks for select to mainstay_app
  using ((app.actor_person() IS NULL) AND (person_id IN ( SELECT h.person_id
   FROM post_holding h
  WHERE (h.organisation_id = app.actor_organisation()))));
policy own for all to mainstay_app
  using (person_id = app.actor_person())
  with check (person_id = app.actor_person());
row security, forced;

table roll_count (
  organisation_id uuid not null,
  as_at date not null,
  year_group text not null,
  sex text not null,
  sen text not null,
  pupil_premium text not null,
  pupils integer not null,
  PRIMARY KEY (organisation_id, as_at, year_group, sex, sen, pupil_premium),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((pupils >= 0))
);
grant delete, insert, select, update to mainstay_app;
grant select to mainstay_definer;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy own for all to mainstay_app
  using (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy posts_delete for delete to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
policy posts_insert for insert to mainstay_app
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
policy posts_update for update to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
row security, forced;

table school_term (
  organisation_id uuid not null,
  academic_year integer not null,
  term text not null,
  first_day date not null,
  last_day date not null,
  half_term_from date,
  half_term_to date,
  EXCLUDE USING gist (organisation_id WITH =, daterange(first_day, last_day, '[]'::text) WITH &&),
  PRIMARY KEY (organisation_id, academic_year, term),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((first_day <= last_day)),
  CHECK (((half_term_from IS NULL) = (half_term_to IS NULL))),
  CHECK (((half_term_from IS NULL) OR ((first_day < half_term_from) AND (half_term_from <= half_term_to) AND (half_term_to < last_day)))),
  CHECK ((term = ANY (ARRAY['autumn'::text, 'spring'::text, 'summer'::text])))
);
grant delete, insert, select, update to mainstay_app;
grant select to mainstay_definer;
grant select to mainstay_duties;
policy everyone_reads for select to mainstay_app, mainstay_definer, mainstay_duties
  using true;
policy own_writes for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR app.is_operator())
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR app.is_operator());
policy posts_delete for delete to mainstay_app
  using ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])) OR app.is_operator());
policy posts_insert for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])) OR app.is_operator());
policy posts_update for update to mainstay_app
  using ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])) OR app.is_operator())
  with check ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])) OR app.is_operator());
row security, forced;

table sealed_child (
  child_id uuid not null,
  sealed_at timestamp with time zone not null default now(),
  sealed_by uuid,
  reason text not null,
  keep_until date,
  PRIMARY KEY (child_id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (sealed_by) REFERENCES person(id)
);
CREATE TRIGGER after_seal AFTER INSERT ON public.sealed_child FOR EACH ROW EXECUTE FUNCTION app.after_seal();
grant insert to mainstay_app;
grant insert, select to mainstay_definer;
grant select to mainstay_duties;
policy definer_joins for insert to mainstay_definer
  with check true;
policy ids_are_readable for select to mainstay_app, mainstay_definer, mainstay_duties
  using true;
policy seal for insert to mainstay_app
  with check (app.may_seal(child_id) AND (NOT (sealed_by IS DISTINCT FROM app.actor_person())) AND (reason <> 'joined'::text));
row security, forced;

table second_judging (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  turn integer not null,
  position integer not null,
  person_id uuid,
  given_by uuid,
  given_at timestamp with time zone not null,
  UNIQUE (plan_id, turn),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (given_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK (("position" > 0)),
  CHECK ((turn > 0))
);
CREATE INDEX second_judging_child_id_idx ON public.second_judging USING btree (child_id);
CREATE INDEX second_judging_person ON public.second_judging USING btree (person_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.second_judging FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.second_judging FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = second_judging.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.where_i_hold('{virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) AND ((app.actor_person() IS NULL) OR (given_by = app.actor_person())) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = second_judging.child_id))) AND (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = second_judging.plan_id) AND (p.child_id = second_judging.child_id) AND (p.adviser_organisation_id = second_judging.organisation_id) AND (second_judging.controller_id = second_judging.organisation_id)))));
row security, forced;

table session (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  person_id uuid not null,
  level text not null,
  second_factor boolean not null default false,
  organisation_id uuid,
  created_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null default now(),
  stepped_up_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  user_agent text not null default ''::text,
  network text not null default ''::text,
  someone_looking boolean not null default false,
  UNIQUE (token_hash),
  PRIMARY KEY (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK ((level = ANY (ARRAY['password'::text, 'full'::text])))
);
CREATE INDEX session_person ON public.session USING btree (person_id);
grant delete, insert, select, update to mainstay_definer;
grant insert, select, update to mainstay_app;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy own for all to mainstay_app
  using (person_id = app.actor_person())
  with check (person_id = app.actor_person());
row security, forced;

table set_up_draft (
  only_one boolean not null default true,
  answers jsonb not null default '{}'::jsonb,
  changed_at timestamp with time zone not null default now(),
  PRIMARY KEY (only_one),
  CHECK (only_one)
);
grant delete, insert, select, update to mainstay_app;
policy operator for all to mainstay_app
  using app.is_operator()
  with check app.is_operator();
row security, forced;

table sign_in_attempt (
  id bigint not null generated as identity,
  account_key bytea not null,
  network text not null,
  at timestamp with time zone not null default now(),
  succeeded boolean not null,
  PRIMARY KEY (id)
);
CREATE INDEX sign_in_attempt_network ON public.sign_in_attempt USING btree (network, at) WHERE (NOT succeeded);
CREATE INDEX sign_in_attempt_recent ON public.sign_in_attempt USING btree (account_key, network, at);
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy forgets for delete to mainstay_app
  using ((app.actor_person() IS NULL) AND (at < (app.now() - '30 days'::interval)));
policy forgets_reading for select to mainstay_app
  using ((app.actor_person() IS NULL) AND (at < (app.now() - '30 days'::interval)));
policy heard for insert to mainstay_app
  with check (account_key = ANY (( SELECT app.tried() AS tried)::bytea[]));
policy of_the_account for select to mainstay_app
  using (account_key = ANY (( SELECT app.tried() AS tried)::bytea[]));
row security, forced;

table single_use_link (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  kind text not null,
  person_id uuid,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  UNIQUE (token_hash),
  PRIMARY KEY (id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK ((kind = ANY (ARRAY['invitation'::text, 'reset'::text, 'set-up'::text])))
);
grant delete, insert, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy operator_makes for insert to mainstay_app
  with check app.is_operator();
policy own for select to mainstay_app
  using ((person_id = app.actor_person()) OR app.is_operator());
policy own_changes for update to mainstay_app
  using ((person_id = app.actor_person()) OR app.is_operator());
row security, forced;

table status_period (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  kind text not null,
  during daterange not null,
  authority_id uuid,
  authority_code text,
  order_kind text,
  evidence_seen_on date,
  kinship_kind text,
  source text not null,
  import_id uuid,
  confirmed boolean not null default true,
  note text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null default now(),
  EXCLUDE USING gist (COALESCE(child_id, controller_id) WITH =, controller_id WITH =, kind WITH =, during WITH &&),
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (authority_id) REFERENCES organisation(id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  CHECK (((NOT isempty(during)) AND (lower(during) IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['CLA'::text, 'CPLA'::text, 'CIN'::text, 'CP'::text, 'CSW'::text, 'KIN'::text])))
);
CREATE INDEX status_period_authority ON public.status_period USING btree (authority_id);
CREATE INDEX status_period_child ON public.status_period USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.status_period FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.status_period FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = status_period.child_id) AND (g.controller_id = status_period.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = status_period.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_delete for delete to mainstay_app
  using ((controller_id = ( SELECT app.importing_for() AS importing_for)) OR (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR ((kind = ANY (ARRAY['CLA'::text, 'CPLA'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[]))) OR ((kind = ANY (ARRAY['CLA'::text, 'CPLA'::text])) AND app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ( SELECT app.importing_for() AS importing_for)) OR (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR ((kind = ANY (ARRAY['CLA'::text, 'CPLA'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[]))) OR ((kind = ANY (ARRAY['CLA'::text, 'CPLA'::text])) AND app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
policy posts_update for update to mainstay_app
  using ((controller_id = ( SELECT app.importing_for() AS importing_for)) OR (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR ((kind = ANY (ARRAY['CLA'::text, 'CPLA'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[]))) OR ((kind = ANY (ARRAY['CLA'::text, 'CPLA'::text])) AND app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]))
  with check ((controller_id = ( SELECT app.importing_for() AS importing_for)) OR (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR ((kind = ANY (ARRAY['CLA'::text, 'CPLA'::text])) AND (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[]))) OR ((kind = ANY (ARRAY['CLA'::text, 'CPLA'::text])) AND app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]));
row security, forced;

table stored_file (
  id uuid not null default gen_random_uuid(),
  controller_id uuid not null,
  child_id uuid,
  keyed_hash text not null,
  media_type text not null,
  name text not null,
  size_bytes bigint not null,
  stored_by uuid,
  stored_at timestamp with time zone not null default now(),
  delete_after date,
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (stored_by) REFERENCES person(id),
  CHECK ((size_bytes >= 0))
);
CREATE INDEX stored_file_hash ON public.stored_file USING btree (controller_id, keyed_hash);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.stored_file FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.stored_file FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, select, update to mainstay_definer;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy own for all to mainstay_app
  using (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy posts_delete for delete to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[]));
policy posts_insert for insert to mainstay_app
  with check (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[]));
policy posts_update for update to mainstay_app
  using (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[]))
  with check (controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head,authority-administrator,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[]));
row security, forced;

table target (
  id uuid not null default gen_random_uuid(),
  target_id uuid not null,
  version integer not null,
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  need text,
  baseline text,
  success text not null,
  who_does_what text,
  how_often text,
  by_when date,
  withdrawn boolean not null default false,
  reason text,
  set_by uuid,
  set_at timestamp with time zone not null,
  UNIQUE (target_id, version),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (set_by) REFERENCES person(id),
  CHECK ((length(baseline) <= 2000)),
  CHECK (((NOT withdrawn) OR (reason IS NOT NULL))),
  CHECK ((length(how_often) <= 300)),
  CHECK ((kind = ANY (ARRAY['academic'::text, 'wellbeing'::text, 'attendance'::text, 'other'::text]))),
  CHECK ((length(need) <= 2000)),
  CHECK ((length(reason) <= 2000)),
  CHECK (((length(success) >= 1) AND (length(success) <= 2000))),
  CHECK ((version > 0)),
  CHECK ((length(who_does_what) <= 2000))
);
CREATE INDEX target_child ON public.target USING btree (child_id);
CREATE INDEX target_plan ON public.target USING btree (plan_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.target FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.target FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = target.child_id) AND (g.controller_id = target.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = target.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser,social-worker,duty-social-worker}'::text[])) AND ((app.actor_person() IS NULL) OR (set_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = target.child_id) AND (g.controller_id = target.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = target.child_id))) AND (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = target.plan_id) AND (p.child_id = target.child_id) AND (p.controller_id = target.controller_id)))));
row security, forced;

table target_outcome (
  id uuid not null default gen_random_uuid(),
  target_id uuid not null,
  version integer not null,
  plan_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  outcome text not null,
  why text,
  impact text,
  settled_on date not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  UNIQUE (target_id, controller_id, version),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  CHECK ((length(impact) <= 2000)),
  CHECK ((outcome = ANY (ARRAY['met'::text, 'partly'::text, 'not'::text]))),
  CHECK ((version > 0)),
  CHECK ((length(why) <= 2000))
);
CREATE INDEX target_outcome_child ON public.target_outcome USING btree (child_id);
CREATE INDEX target_outcome_plan ON public.target_outcome USING btree (plan_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.target_outcome FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.target_outcome FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = target_outcome.child_id) AND (g.controller_id = target_outcome.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = target_outcome.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check (((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[])) AND ((app.actor_person() IS NULL) OR (recorded_by = app.actor_person())));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = target_outcome.child_id) AND (g.controller_id = target_outcome.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)) AND (g.scope = ANY (ARRAY['looked-after'::text, 'case-holder'::text, 'enrolment'::text])))))) AND (EXISTS ( SELECT
   FROM child c
  WHERE (c.id = target_outcome.child_id))) AND (EXISTS ( SELECT
   FROM plan p
  WHERE ((p.id = target_outcome.plan_id) AND (p.child_id = target_outcome.child_id) AND (p.controller_id = target_outcome.controller_id)))));
row security, forced;

table timeline_note (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  on_day date not null,
  kind text not null,
  words text not null,
  written_by uuid,
  written_at timestamp with time zone not null default now(),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (written_by) REFERENCES person(id)
);
CREATE INDEX timeline_note_child ON public.timeline_note USING btree (child_id, on_day);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.timeline_note FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.timeline_note FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = timeline_note.child_id) AND (g.controller_id = timeline_note.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = timeline_note.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]));
row security, forced;

table training_attendance (
  organisation_id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  PRIMARY KEY (session_id, person_id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, session_id) REFERENCES training_session(organisation_id, id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (said_by) REFERENCES person(id)
);
grant delete, insert, select to mainstay_app;
grant delete, select to mainstay_definer;
policy in_my_name for insert to mainstay_app
  with check ((said_by = app.actor_person()) AND (EXISTS ( SELECT
   FROM training_session s
  WHERE ((s.id = training_attendance.session_id) AND (s.organisation_id = training_attendance.organisation_id) AND (s.closed_at IS NULL) AND ((s.on_day = app.today()) OR app.runs_session(s.id)) AND ((NOT s.governors_only) OR app.governs(training_attendance.person_id, training_attendance.organisation_id))))));
policy own for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.runs_session(session_id)))
  with check ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.runs_session(session_id)));
policy taken_back for delete to mainstay_app
  using (app.runs_session(session_id) AND (EXISTS ( SELECT
   FROM training_session s
  WHERE ((s.id = training_attendance.session_id) AND (s.closed_at IS NULL)))));
row security, forced;

table training_course (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  title text not null,
  provider text,
  days numeric(3,1),
  hours numeric(4,1),
  valid_months integer,
  counts_for text[] not null default '{}'::text[],
  asked_of text[] not null default '{}'::text[],
  made_by uuid,
  made_at timestamp with time zone not null,
  ended_on date,
  for_governors boolean not null default false,
  UNIQUE (organisation_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (made_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((days IS NULL) OR (hours IS NULL))),
  CHECK (((days > (0)::numeric) AND (days <= (5)::numeric))),
  CHECK (((hours > (0)::numeric) AND (hours <= (40)::numeric))),
  CHECK (((length(provider) >= 1) AND (length(provider) <= 200))),
  CHECK (((length(title) >= 3) AND (length(title) <= 200))),
  CHECK (((valid_months >= 1) AND (valid_months <= 120)))
);
grant delete, select to mainstay_definer;
grant insert, select, update to mainstay_app;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy own for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) OR app.is_operator())
  with check ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) OR app.is_operator());
policy posts_insert for insert to mainstay_app
  with check (app.is_operator() OR ((made_by = app.actor_person()) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'::text[]) AS where_i_hold)::uuid[]))));
policy posts_update for update to mainstay_app
  using (app.is_operator() OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])));
row security, forced;

table training_day (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  person_id uuid not null,
  on_day date not null,
  title text not null,
  days numeric(3,1) not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null default now(),
  course_id uuid,
  provider text,
  hours numeric(4,1),
  valid_until date,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  session_id uuid,
  import_id uuid,
  UNIQUE (organisation_id, person_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (organisation_id, course_id) REFERENCES training_course(organisation_id, id),
  FOREIGN KEY (organisation_id, import_id) REFERENCES training_import(organisation_id, id),
  FOREIGN KEY (organisation_id, session_id) REFERENCES training_session(organisation_id, id),
  FOREIGN KEY (confirmed_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (recorded_by) REFERENCES person(id),
  CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL))),
  CHECK (((confirmed_by IS NULL) OR (confirmed_by <> person_id))),
  CHECK (((days > (0)::numeric) AND (days <= (5)::numeric))),
  CHECK (((hours > (0)::numeric) AND (hours <= (40)::numeric))),
  CHECK (((length(provider) >= 1) AND (length(provider) <= 200)))
);
CREATE INDEX training_day_course ON public.training_day USING btree (course_id);
CREATE INDEX training_day_person ON public.training_day USING btree (organisation_id, person_id, on_day);
CREATE UNIQUE INDEX training_day_session ON public.training_day USING btree (session_id, person_id) WHERE (session_id IS NOT NULL);
grant delete, insert, select to mainstay_app;
grant select to mainstay_definer;
grant select to mainstay_duties;
policy engine_reads for select to mainstay_definer, mainstay_duties
  using true;
policy of_a_session for insert to mainstay_app
  with check ((session_id IS NOT NULL) AND (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND app.runs_session(session_id));
policy own for all to mainstay_app
  using (app.is_operator() OR ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,administrator,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])) OR ((organisation_id = ANY (( SELECT app.where_i_hold('{clerk,chair-of-governors}'::text[]) AS where_i_hold)::uuid[])) AND app.governs(person_id, organisation_id)))))
  with check (app.is_operator() OR ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,administrator,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])) OR ((organisation_id = ANY (( SELECT app.where_i_hold('{clerk,chair-of-governors}'::text[]) AS where_i_hold)::uuid[])) AND app.governs(person_id, organisation_id)))));
policy posts_delete for delete to mainstay_app
  using ((person_id = app.actor_person()) OR app.keeps_training_of(person_id, organisation_id));
policy posts_insert for insert to mainstay_app
  with check (((person_id = app.actor_person()) OR app.keeps_training_of(person_id, organisation_id) OR ((session_id IS NOT NULL) AND app.runs_session(session_id) AND (EXISTS ( SELECT
   FROM training_attendance a
  WHERE ((a.session_id = training_day.session_id) AND (a.person_id = training_day.person_id)))))) AND (app.is_operator() OR (recorded_by = app.actor_person())) AND ((confirmed_by IS NULL) OR app.is_operator()));
policy posts_update for update to mainstay_app
  using ((person_id IS DISTINCT FROM app.actor_person()) AND app.keeps_training_of(person_id, organisation_id))
  with check ((confirmed_by IS NULL) OR (confirmed_by = app.actor_person()));
row security, forced;

table training_file (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  person_id uuid not null,
  training_id uuid not null,
  name text not null,
  keyed_hash text not null,
  media_type text not null,
  size_bytes bigint not null,
  added_by uuid,
  added_at timestamp with time zone not null,
  taken_away_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (added_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id, training_id) REFERENCES training_day(organisation_id, person_id, id) ON DELETE CASCADE,
  FOREIGN KEY (person_id) REFERENCES person(id),
  CHECK (((length(name) >= 1) AND (length(name) <= 150))),
  CHECK ((size_bytes > 0))
);
CREATE INDEX training_file_hash ON public.training_file USING btree (keyed_hash) WHERE (taken_away_at IS NULL);
CREATE INDEX training_file_of ON public.training_file USING btree (training_id);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_reads for select to mainstay_definer
  using true;
policy in_my_name for insert to mainstay_app
  with check ((added_by = app.actor_person()) AND (taken_away_at IS NULL));
policy own for all to mainstay_app
  using ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.keeps_training_of(person_id, organisation_id)))
  with check ((organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[])) AND ((person_id = app.actor_person()) OR app.keeps_training_of(person_id, organisation_id)));
row security, forced;

table training_import (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  file_name text not null,
  read_rows jsonb not null,
  brought_by uuid not null,
  brought_at timestamp with time zone not null,
  done_at timestamp with time zone,
  recorded integer,
  UNIQUE (organisation_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (brought_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((length(file_name) >= 1) AND (length(file_name) <= 150))),
  CHECK ((recorded >= 0))
);
grant delete, insert, select to mainstay_app;
grant delete, select to mainstay_definer;
policy before_it_is_done for delete to mainstay_app
  using (done_at IS NULL);
policy in_my_name for insert to mainstay_app
  with check ((brought_by = app.actor_person()) AND (done_at IS NULL));
policy keepers for all to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'::text[]) AS where_i_hold)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'::text[]) AS where_i_hold)::uuid[]));
policy once for update to mainstay_app
  using (done_at IS NULL)
  with check true;
row security, forced;

table training_session (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  course_id uuid not null,
  on_day date not null,
  place text,
  days numeric(3,1) not null,
  hours numeric(4,1),
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  closed_by uuid,
  closed_at timestamp with time zone,
  governors_only boolean not null default false,
  UNIQUE (organisation_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (closed_by) REFERENCES person(id),
  FOREIGN KEY (opened_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id, course_id) REFERENCES training_course(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((closed_by IS NULL) = (closed_at IS NULL))),
  CHECK (((days > (0)::numeric) AND (days <= (5)::numeric))),
  CHECK (((hours > (0)::numeric) AND (hours <= (40)::numeric))),
  CHECK (((length(place) >= 1) AND (length(place) <= 200)))
);
CREATE INDEX training_session_day ON public.training_session USING btree (organisation_id, on_day);
grant delete, select to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_reads for select to mainstay_definer
  using true;
policy own for all to mainstay_app
  using (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]))
  with check (organisation_id = ANY (( SELECT app.all_my_organisations() AS all_my_organisations)::uuid[]));
policy posts_insert for insert to mainstay_app
  with check ((opened_by = app.actor_person()) AND (closed_at IS NULL) AND ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])) OR (governors_only AND (organisation_id = ANY (( SELECT app.where_i_hold('{clerk,chair-of-governors}'::text[]) AS where_i_hold)::uuid[])))) AND ((NOT governors_only) OR (EXISTS ( SELECT
   FROM training_course c
  WHERE ((c.id = training_session.course_id) AND (c.organisation_id = training_session.organisation_id) AND c.for_governors)))));
policy posts_update for update to mainstay_app
  using ((closed_at IS NULL) AND app.runs_session(id))
  with check ((closed_by IS NULL) OR (closed_by = app.actor_person()));
row security, forced;

table unusual_looking (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  person_id uuid not null,
  kind text not null,
  day date not null,
  event_ids bigint[] not null,
  children integer not null,
  found_at timestamp with time zone not null default now(),
  settled_at timestamp with time zone,
  settled_by uuid,
  settled_words text,
  UNIQUE (organisation_id, person_id, kind, day),
  PRIMARY KEY (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (settled_by) REFERENCES person(id),
  CHECK (((settled_at IS NULL) = (settled_words IS NULL)))
);
grant insert, select to mainstay_app;
policy heads_read for select to mainstay_app
  using ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])) AND (person_id IS DISTINCT FROM app.actor_person()));
policy job_finds for insert to mainstay_app
  with check ((app.actor_person() IS NULL) AND (organisation_id = app.actor_organisation()) AND (settled_at IS NULL));
policy settle for update to mainstay_app
  using ((settled_at IS NULL) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,virtual-school-head}'::text[]) AS where_i_hold)::uuid[])) AND (person_id IS DISTINCT FROM app.actor_person()))
  with check (NOT (settled_by IS DISTINCT FROM app.actor_person()));
row security, forced;

table value_destruction (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  child_id uuid,
  before_day date not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null default now(),
  agreed_by uuid,
  agreed_at timestamp with time zone,
  destroyed integer,
  what text not null default 'values'::text,
  PRIMARY KEY (id),
  FOREIGN KEY (agreed_by) REFERENCES person(id),
  FOREIGN KEY (asked_by) REFERENCES person(id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK (((what = 'values'::text) OR (child_id IS NULL))),
  CHECK (((agreed_by IS NULL) OR (agreed_by <> asked_by))),
  CHECK ((what = ANY (ARRAY['values'::text, 'sealed-records'::text])))
);
grant insert, select to mainstay_app;
grant insert, select, update to mainstay_definer;
policy another_agrees for update to mainstay_app
  using ((agreed_by IS NULL) AND (asked_by <> app.actor_person()) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])))
  with check (agreed_by = app.actor_person());
policy definer_works for all to mainstay_definer
  using true
  with check true;
policy one_asks for insert to mainstay_app
  with check ((asked_by = app.actor_person()) AND (agreed_by IS NULL) AND (agreed_at IS NULL) AND (destroyed IS NULL) AND (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[])));
policy those_who_may_read for select to mainstay_app
  using (organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}'::text[]) AS where_i_hold)::uuid[]));
row security, forced;

table voice_done (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  question text not null,
  did text not null,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, part_id) REFERENCES plan_part(controller_id, id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (said_by) REFERENCES person(id),
  CHECK (((length(did) >= 1) AND (length(did) <= 1000)))
);
CREATE INDEX voice_done_child ON public.voice_done USING btree (child_id);
CREATE INDEX voice_done_part ON public.voice_done USING btree (part_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.voice_done FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.voice_done FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = voice_done.child_id) AND (g.controller_id = voice_done.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = voice_done.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]));
policy written for insert to mainstay_app
  with check ((organisation_id = controller_id) AND (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (said_by = app.actor_person()) AND (EXISTS ( SELECT
   FROM plan_part q
  WHERE ((q.id = voice_done.part_id) AND (q.plan_id = voice_done.plan_id) AND (q.child_id = voice_done.child_id) AND (q.controller_id = voice_done.controller_id) AND (q.lead = 'child'::text)))));
row security, forced;

table voice_file (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  question text not null,
  kind text not null,
  keyed_hash text not null,
  media_type text not null,
  size_bytes bigint not null,
  invitation_id uuid not null,
  added_at timestamp with time zone not null,
  taken_away_at timestamp with time zone,
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, invitation_id) REFERENCES invitation(controller_id, id),
  FOREIGN KEY (controller_id, part_id) REFERENCES plan_part(controller_id, id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CHECK ((kind = ANY (ARRAY['drawing'::text, 'sound'::text]))),
  CHECK ((size_bytes > 0))
);
CREATE INDEX voice_file_child ON public.voice_file USING btree (child_id);
CREATE INDEX voice_file_part ON public.voice_file USING btree (part_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.voice_file FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.voice_file FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy drawn for insert to mainstay_app
  with check ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) AND (part_id = ( SELECT app.invited_to_write() AS invited_to_write)) AND (plan_id = ( SELECT app.invited_plan() AS invited_plan)) AND (organisation_id = controller_id) AND (taken_away_at IS NULL) AND (EXISTS ( SELECT
   FROM plan_part q
  WHERE ((q.id = voice_file.part_id) AND (q.child_id = voice_file.child_id) AND (q.controller_id = voice_file.controller_id) AND (q.lead = 'child'::text)))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = voice_file.child_id) AND (g.controller_id = voice_file.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = voice_file.child_id)))));
policy not_kept_from_me for select to mainstay_app
  using (NOT ((part_id, question) IN ( SELECT k.part_id,
    k.question
   FROM app.kept_from_me() k(part_id, question))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy own for select to mainstay_app
  using ((part_id = ( SELECT app.invited_part() AS invited_part)) AND ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) OR (invitation_id = ANY (( SELECT app.handed_before() AS handed_before)::uuid[]))));
policy taken_away for update to mainstay_app
  using ((part_id = ( SELECT app.invited_to_write() AS invited_to_write)) AND ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) OR (invitation_id = ANY (( SELECT app.handed_before() AS handed_before)::uuid[]))))
  with check (part_id = ( SELECT app.invited_part() AS invited_part));
row security, forced;

table voice_kept_from (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  question text not null,
  person_id uuid not null,
  invitation_id uuid not null,
  chosen_at timestamp with time zone not null,
  lifted_at timestamp with time zone,
  UNIQUE (controller_id, id),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, invitation_id) REFERENCES invitation(controller_id, id),
  FOREIGN KEY (controller_id, part_id) REFERENCES plan_part(controller_id, id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX voice_kept_from_child ON public.voice_kept_from USING btree (child_id);
CREATE INDEX voice_kept_from_person ON public.voice_kept_from USING btree (person_id) WHERE (lifted_at IS NULL);
CREATE INDEX voice_kept_from_plan ON public.voice_kept_from USING btree (plan_id) WHERE (lifted_at IS NULL);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.voice_kept_from FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.voice_kept_from FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
CREATE TRIGGER papers_are_made_anew AFTER INSERT ON public.voice_kept_from FOR EACH ROW EXECUTE FUNCTION app.papers_are_made_anew();
CREATE UNIQUE INDEX voice_kept_from_once ON public.voice_kept_from USING btree (part_id, question, person_id) WHERE (lifted_at IS NULL);
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
policy always_read for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.where_i_hold('{designated-teacher,safeguarding-lead,deputy-safeguarding-lead}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{designated-teacher,safeguarding-lead,deputy-safeguarding-lead}'::text[])) AND (( SELECT app.actor_person() AS actor_person) IS NOT NULL) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = voice_kept_from.child_id)))) AND (EXISTS ( SELECT
   FROM plan_part q
  WHERE (q.id = voice_kept_from.part_id))));
policy chosen for insert to mainstay_app
  with check ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) AND (part_id = ( SELECT app.invited_to_write() AS invited_to_write)) AND (plan_id = ( SELECT app.invited_plan() AS invited_plan)) AND (organisation_id = controller_id) AND (lifted_at IS NULL) AND (person_id IN ( SELECT r.person_id
   FROM app.voice_readers() r(person_id, name, posts, may_choose)
  WHERE r.may_choose)) AND (EXISTS ( SELECT
   FROM plan_part q
  WHERE ((q.id = voice_kept_from.part_id) AND (q.child_id = voice_kept_from.child_id) AND (q.controller_id = voice_kept_from.controller_id) AND (q.lead = 'child'::text)))));
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy lifted for update to mainstay_app
  using ((part_id = ( SELECT app.invited_to_write() AS invited_to_write)) AND ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) OR (invitation_id = ANY (( SELECT app.handed_before() AS handed_before)::uuid[]))))
  with check (part_id = ( SELECT app.invited_part() AS invited_part));
policy own for select to mainstay_app
  using ((part_id = ( SELECT app.invited_part() AS invited_part)) AND ((invitation_id = ( SELECT app.actor_invitation() AS actor_invitation)) OR (invitation_id = ANY (( SELECT app.handed_before() AS handed_before)::uuid[]))));
row security, forced;

table voice_reading (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  part_id uuid not null,
  child_id uuid not null,
  controller_id uuid not null,
  organisation_id uuid not null,
  nth integer not null,
  came_at timestamp with time zone not null,
  read_on date not null,
  read_at timestamp with time zone not null,
  read_by uuid not null,
  passed boolean not null default false,
  words text,
  UNIQUE (part_id, nth),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id),
  FOREIGN KEY (controller_id, part_id) REFERENCES plan_part(controller_id, id),
  FOREIGN KEY (controller_id, plan_id) REFERENCES plan(controller_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (read_by) REFERENCES person(id),
  CHECK ((passed OR (words IS NULL))),
  CHECK ((nth > 0)),
  CHECK ((length(words) <= 4000))
);
CREATE INDEX voice_reading_child ON public.voice_reading USING btree (child_id);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.voice_reading FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.voice_reading FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, select, update to mainstay_definer;
grant insert, select to mainstay_app;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = voice_reading.child_id) AND (g.controller_id = voice_reading.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = voice_reading.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_insert for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, organisation_id, '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,virtual-school-head,adviser}'::text[]));
policy read_for_no_school for insert to mainstay_app
  with check ((NOT (EXISTS ( SELECT
   FROM organisation o
  WHERE ((o.id = voice_reading.organisation_id) AND (o.kind = 'authority'::text))))) OR (read_by IN ( SELECT n.person_id
   FROM app.reads_for_no_school(voice_reading.child_id, voice_reading.controller_id) n(person_id))));
policy written for insert to mainstay_app
  with check ((organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (read_by = app.actor_person()) AND ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = voice_reading.child_id) AND (g.controller_id = voice_reading.controller_id) AND (g.organisation_id = voice_reading.organisation_id) AND (g.during @> app.today()) AND (g.scope = 'enrolment'::text))))) AND (EXISTS ( SELECT
   FROM plan_part q
  WHERE ((q.id = voice_reading.part_id) AND (q.plan_id = voice_reading.plan_id) AND (q.child_id = voice_reading.child_id) AND (q.controller_id = voice_reading.controller_id) AND (q.lead = 'child'::text)))));
row security, forced;

table wellbeing_score (
  id uuid not null default gen_random_uuid(),
  child_id uuid not null,
  controller_id uuid not null,
  measure text not null,
  year_ending date not null,
  score integer,
  reason text,
  source text not null,
  UNIQUE (child_id, controller_id, measure, year_ending),
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES child(id),
  FOREIGN KEY (controller_id) REFERENCES organisation(id)
);
CREATE TRIGGER child_stays BEFORE UPDATE OF child_id ON public.wellbeing_score FOR EACH ROW WHEN ((old.child_id IS DISTINCT FROM new.child_id)) EXECUTE FUNCTION app.child_stays();
CREATE TRIGGER controller_stays BEFORE UPDATE ON public.wellbeing_score FOR EACH ROW EXECUTE FUNCTION app.controller_stays();
grant delete, insert, select, update to mainstay_app;
grant delete, insert, select, update to mainstay_definer;
grant select to mainstay_duties;
policy definer_moves for all to mainstay_definer
  using true
  with check true;
policy engine_reads for select to mainstay_duties
  using true;
policy facts_added for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (child_id IN ( SELECT child.id
   FROM child)));
policy facts_changed for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))))
  with check (controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[]));
policy facts_removed for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (NOT (child_id IN ( SELECT s.child_id
   FROM sealed_child s))));
policy facts_seen for select to mainstay_app
  using (((controller_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) OR (EXISTS ( SELECT
   FROM child_grant g
  WHERE ((g.child_id = wellbeing_score.child_id) AND (g.controller_id = wellbeing_score.controller_id) AND (g.organisation_id = ANY (( SELECT app.my_organisations() AS my_organisations)::uuid[])) AND (g.during @> ( SELECT app.today() AS today)))))) AND (NOT (EXISTS ( SELECT
   FROM sealed_child s
  WHERE (s.child_id = wellbeing_score.child_id)))));
policy of_children for select to mainstay_app
  using ( SELECT app.sees_children() AS sees_children);
policy posts_delete for delete to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_insert for insert to mainstay_app
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
policy posts_update for update to mainstay_app
  using ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)))
  with check ((controller_id = ANY (( SELECT app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) AS where_i_hold)::uuid[])) OR app.stands_in_as(child_id, controller_id, '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}'::text[]) OR (controller_id = ( SELECT app.importing_for() AS importing_for)));
row security, forced;

CREATE OR REPLACE FUNCTION app.academic_year(p_day date)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select extract(year from p_day - interval '8 months')::int $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.account_holder(p_email text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select person_id from account where email = lower(p_email) and (app.is_operator() or person_id = app.actor_person()
    or cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.account_of_address(p_email text)
 RETURNS SETOF account
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select * from account where email = lower(p_email)
    and (app.actor_person() is null or person_id = app.actor_person())
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.account_of_link(p_hash bytea)
 RETURNS SETOF account
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select a.* from account a join single_use_link l on l.person_id = a.person_id where l.token_hash = p_hash $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.account_states(p_people uuid[])
 RETURNS TABLE(person_id uuid, email text, has_password boolean, has_second_factor boolean, disabled boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.person_id, a.email, a.password_hash is not null, a.totp_confirmed_at is not null,
    a.disabled_at is not null
  from account a
  where a.person_id = any (p_people)
    and (app.is_operator() or a.person_id = app.actor_person()
      or (app.actor_person() is not null
        and cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0)
      or exists (select from post_holding h where h.person_id = a.person_id and h.organisation_id = any (app.all_my_organisations())))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.action_said_done()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.done_on is null then new.done_said_at := null;
  elsif new.done_said_at is null then new.done_said_at := now();
  end if;
  return new;
end $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.actor_invitation()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('mainstay.invitation', true), '')::uuid $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.actor_organisation()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('mainstay.organisation', true), '')::uuid $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.actor_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('mainstay.person', true), '')::uuid $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.after_seal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.reason = 'joined' then return new; end if;
  update mail set state = 'withdrawn', body_text = '' where state = 'waiting' and kind = 'digest'
    and organisation_id in (select unnest(app.controllers_of(new.child_id))
      union select organisation_id from child_grant where child_id = new.child_id);
  update alert set told_at = app.now() where child_id = new.child_id and told_at is null and kind <> 'record-sealed';
  update alert set child_id = null where child_id = new.child_id;
  delete from child_grant where child_id = new.child_id;
  update broken_glass set until = least(until, app.now()) where child_id = new.child_id and until > app.now();
  update mail set state = 'withdrawn', body_text = '' where state = 'waiting'
    and to_contact in (select id from contact where child_id = new.child_id);
  update mail set body_text = '' where to_contact in (select id from contact where child_id = new.child_id);
  -- the uploaded files in which the child stands go at the next tidying instead of after thirty days
  update stored_file f set delete_after = least(f.delete_after, app.today()) where exists (
    select from import i join import_row r on r.import_id = i.id
    where r.child_id = new.child_id and f.id = any (i.file_ids));
  delete from import_answer a using import_row r where r.import_id = a.import_id and r.child_id = new.child_id
    and a.about in ('row/' || r.position, 'child/' || new.child_id);
  delete from import_row where child_id = new.child_id;
  delete from import_change where child_id = new.child_id;
  return new;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.alert_holders(p_alert uuid)
 RETURNS TABLE(person_id uuid, post text, here boolean, barred boolean, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select h.person_id, h.post, h.organisation_id = o.id,
    exists (select from relative_bar b where b.child_id = a.child_id and b.person_id = h.person_id and b.lifted_at is null),
    p.email
  from alert a
  join organisation o on o.id = a.organisation_id
  join post_holding h on h.organisation_id in (o.id, o.trust_id, o.authority_id) and h.during @> app.today()
  join person p on p.id = h.person_id
  where a.id = p_alert and a.told_at is null
    and (a.organisation_id = any (app.my_organisations()) or app.actor_person() = any (a.caused_by))
    and h.post in ('headteacher', 'safeguarding-lead', 'chair-of-governors', 'trust-lead', 'administrator',
      'virtual-school-head', 'authority-administrator')
  order by lower(h.during), h.person_id
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.all_my_organisations()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_person(); place uuid := app.actor_organisation();
begin
  if me is not null then
    return coalesce((select array_agg(distinct organisation_id) from post_holding
      where person_id = me and during @> app.today()), '{}');
  end if;
  return case when place is null then '{}'::uuid[] else array[place] end;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.audit_export(p_organisation uuid, p_from date, p_to date, p_after bigint, p_limit integer)
 RETURNS TABLE(seal_id bigint, entry text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select s.id, (jsonb_build_object('seal', s.id, 'version', s.version, 'at', app.seal_time(s.sealed_at), 'events', s.events,
    'previous', encode(s.previous_hash, 'hex'), 'hash', encode(s.hash, 'hex'))
    || case when held.any_own then jsonb_build_object('lines', held.lines)
      when s.version = 1 then '{}'::jsonb
      else jsonb_build_object('digest', encode(sha256(held.hashes), 'hex')) end)::text
  from (select * from audit_seal where id > p_after and app.may_export_audit(p_organisation) order by id limit p_limit) s
  cross join lateral (
    select bool_or(own.own) as any_own,
      case when bool_or(own.own) then jsonb_agg(case
        when own.own and not app.is_sealed(e.child_ids) then jsonb_build_object('line', own.line, 'salt', x.salt)
        when s.version = 1 then null
        else to_jsonb(encode(app.line_hash(own.line, x.salt), 'hex')) end order by e.id) end as lines,
      string_agg(app.line_hash(own.line, x.salt), ''::bytea order by e.id) as hashes
    from audit_sealed x join audit_event e on e.id = x.event_id
    cross join lateral (select app.audit_line(e) as line, coalesce(e.organisation_id = p_organisation
      and e.at >= p_from::timestamp at time zone 'Europe/London'
      and e.at < (p_to + 1)::timestamp at time zone 'Europe/London', false) as own) own
    where x.seal_id = s.id
  ) held
  order by s.id
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.audit_first_seal(p_organisation uuid, p_from date, p_to date)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select min(x.seal_id) from audit_event e join audit_sealed x on x.event_id = e.id
  where e.organisation_id = p_organisation and app.may_export_audit(p_organisation)
    and e.at >= p_from::timestamp at time zone 'Europe/London' and e.at < (p_to + 1)::timestamp at time zone 'Europe/London'
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.audit_line(e audit_event)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select jsonb_build_object('id', e.id, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'actor', e.actor_kind,
    'person', e.actor_person, 'name', e.actor_name, 'session', e.session_id, 'organisation', e.organisation_id, 'verb', e.verb,
    'kind', e.subject_kind, 'subject', e.subject_id, 'children', to_jsonb(e.child_ids), 'reason', e.reason,
    'values', encode(e.values_hash, 'hex'), 'detail', e.detail)::text
$function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.audit_not_sealed(p_organisation uuid, p_from date, p_to date)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select app.audit_line(e) from audit_event e
  where e.organisation_id = p_organisation and app.may_export_audit(p_organisation) and not app.is_sealed(e.child_ids)
    and e.at >= p_from::timestamp at time zone 'Europe/London' and e.at < (p_to + 1)::timestamp at time zone 'Europe/London'
    and not exists (select from audit_sealed x where x.event_id = e.id)
  order by e.id
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.begin_handed_session(p_invitation uuid, p_session bytea, p_now timestamp with time zone, p_expires timestamp with time zone)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare i invitation; s uuid;
begin
  select * into i from invitation where id = p_invitation for update;
  if i.id is null or i.way <> 'handed' or i.invited_by is distinct from app.actor_person()
    or exists (select from invitation_session where invitation_id = i.id) or app.invitation_standing(i.id) <> 'stands' then
    raise exception 'Not theirs to hand over' using errcode = 'insufficient_privilege';
  end if;
  insert into invitation_session (invitation_id, token_hash, made_at, last_seen_at, expires_at)
    values (i.id, p_session, p_now, p_now, p_expires) returning id into s;
  return s;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.begin_invitation_session(p_hash bytea, p_session bytea, p_now timestamp with time zone, p_expires timestamp with time zone)
 RETURNS TABLE(invitation_id uuid, session_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare i invitation; s uuid;
begin
  select * into i from invitation where token_hash = p_hash and link_used_at is null for update;
  if i.id is null or app.invitation_standing(i.id) <> 'stands' then return; end if;
  update invitation set link_used_at = p_now, wrong = 0, wrong_ever = wrong_ever - 1, links_asked = 0 where id = i.id;
  insert into invitation_session (invitation_id, token_hash, made_at, last_seen_at, expires_at)
    values (i.id, p_session, p_now, p_now, p_expires) returning id into s;
  return query select i.id, s;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.blind_people()
 RETURNS TABLE(plan_id uuid, person_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare mine uuid[] := app.my_organisations();
begin
  return query select s.plan_id, s.person_id from second_judging s
    where s.organisation_id = any (mine) and s.person_id is not null
      and not exists (select from second_judging l where l.plan_id = s.plan_id and l.turn > s.turn)
      and not exists (select from plan_judgement j where j.plan_id = s.plan_id and j.blind and j.judged_by = s.person_id);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.briefing_numbers()
 RETURNS TABLE(briefing_id uuid, asked integer, confirmed integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with mine as (select * from briefing where organisation_id = any (app.all_my_organisations())),
    here as (
      select distinct b.id, h.person_id from mine b join post_holding h on h.organisation_id = b.organisation_id
        and h.during @> app.today()
      where (h.post = any (b.posts) and (b.starters or exists (select from post_holding was where was.person_id = h.person_id
            and was.organisation_id = b.organisation_id and was.post = any (b.posts) and was.during @> b.asked_on))
          or exists (select from briefing_reader r where r.briefing_id = b.id and r.person_id = h.person_id and r.how = 'chosen'))
        and not exists (select from briefing_reader r where r.briefing_id = b.id and r.person_id = h.person_id and r.how = 'left-out')
    )
  select here.id, count(*)::integer,
    count(*) filter (where exists (select from briefing_confirmation c where c.briefing_id = here.id and c.person_id = here.person_id))::integer
  from here group by here.id
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.briefing_tries(p_briefing uuid, p_least integer)
 RETURNS TABLE(question text, right_at_first integer, answered integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with tries as (select * from briefing_try where briefing_id = p_briefing and app.keeps_briefing(p_briefing)),
    many as (select count(*)::integer as n from tries)
  select q ->> 'id', (select count(*)::integer from tries where q ->> 'id' = any (tries.first_right)), many.n
  from many, briefing b, jsonb_array_elements(b.questions) q
  where b.id = p_briefing and many.n >= greatest(p_least, 5)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.calendar_goes_with_text()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.calendar := null;
  return new;
end $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.caseload(p_authority uuid, p_relation text)
 RETURNS TABLE(child_id uuid, number text, worker_id uuid, next_worker_id uuid, next_from date, cover_id uuid, cover_until date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not p_authority = any (app.where_i_hold('{virtual-school-head,authority-administrator}')) then return; end if;
  return query
    with holders as (
      select distinct h.person_id from post_holding h
      where h.organisation_id = p_authority and h.during @> app.today()
        and h.post = any (app.posts_of_relation(p_relation))
    ), cases as (
      select distinct s.child_id as id from status_period s
      where s.authority_id = p_authority and s.confirmed and s.during @> app.today()
        and s.kind = any (case p_relation when 'social-worker-of' then '{CLA,CIN,CP}'::text[] when 'adviser-of' then '{CLA}'::text[]
          else '{CLA,CP}'::text[] end)
        and not exists (select from sealed_child k where k.child_id = s.child_id))
    select c.id, d.authority_child_id, w.person_id, n.person_id, n.since, v.person_id, v.until
    from cases c
    left join child_details d on d.child_id = c.id and d.controller_id = p_authority
    left join lateral (select r.person_id from child_relation r join holders h on h.person_id = r.person_id
      where r.child_id = c.id and r.relation = p_relation and r.during @> app.today()
      order by r.controller_id <> p_authority, lower(r.during) desc limit 1) w on true
    left join lateral (select r.person_id, lower(r.during) as since from child_relation r
      where r.child_id = c.id and r.relation = p_relation and r.controller_id = p_authority and lower(r.during) > app.today()
      order by lower(r.during) limit 1) n on true
    left join lateral (select r.person_id, upper(r.during) as until from child_relation r join holders h on h.person_id = r.person_id
      where p_relation = 'social-worker-of' and r.child_id = c.id and r.relation = 'cover-social-worker-of'
        and r.controller_id = p_authority and r.during @> app.today()
      order by lower(r.during) desc limit 1) v on true;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.central_holds()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.check_audit()
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare s audit_seal; expected bytea := sha256('Mainstay'::bytea); digest bytea;
begin
  for s in select * from audit_seal order by id loop
    if s.version = 1 then
      select sha256(expected || convert_to(string_agg(app.audit_line(e), E'\n' order by e.id), 'UTF8')) into digest
        from audit_event e join audit_sealed x on x.event_id = e.id where x.seal_id = s.id;
    else
      select sha256(expected || sha256(string_agg(app.line_hash(app.audit_line(e), x.salt), ''::bytea order by e.id))
          || case when s.version = 2 then ''::bytea else convert_to(app.seal_time(s.sealed_at), 'UTF8') end) into digest
        from audit_event e join audit_sealed x on x.event_id = e.id where x.seal_id = s.id;
    end if;
    if s.previous_hash <> expected or digest is distinct from s.hash then return s.id; end if;
    expected := s.hash;
  end loop;
  return null;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.child_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_user <> 'mainstay_definer'
    and not exists (select from child where id = new.child_id and controller_id = new.controller_id) then
    raise exception 'A fact stays with the child it is about' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.choose_reading_level(p_level text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ update invitation set reading_level = p_level where id = app.actor_invitation() and way = 'handed' $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.claim_papers(p_until timestamp with time zone)
 RETURNS TABLE(set_id uuid, person_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare here uuid := app.actor_organisation();
begin
  if here is null or app.actor_person() is not null then return; end if;
  perform pg_advisory_xact_lock(hashtext('papers ' || here));
  update paper_set s set state = 'stopped', finished_at = app.now() where s.organisation_id = here and s.state = 'making'
    and not exists (select from post_holding h where h.person_id = s.person_id and h.organisation_id = here and h.during @> app.today());
  if exists (select from paper_set s where s.organisation_id = here and s.state = 'making' and s.claimed_until > app.now()) then return; end if;
  return query update paper_set s set claimed_until = p_until where s.id = (
      select o.id from paper_set o where o.organisation_id = here and o.state = 'making' order by o.asked_at, o.id limit 1)
    returning s.id, s.person_id;
end
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.class_names(p_school uuid, p_year integer)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct class_name from (
    select e.class_name from enrolment e
      where e.school_id = p_school and e.controller_id = p_school and e.class_name is not null and e.during @> app.today()
        and e.recorded_academic_year = p_year and e.child_id not in (select child_id from sealed_child)
    union all
    select s.class_name from class_staff s where s.organisation_id = p_school and app.academic_year(lower(s.during)) = p_year) named
  where p_school = any (app.my_organisations())
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.class_posts()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,agency-staff}'::text[] $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.close_account(p_person uuid, p_now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if p_person is not distinct from app.actor_person() or not (app.sets_up_for(p_person) and app.works_only_here(p_person)) then
    raise exception 'Not theirs to close' using errcode = 'insufficient_privilege';
  end if;
  update account set disabled_at = p_now where person_id = p_person and disabled_at is null;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.closed_among(p_hashes bytea[])
 RETURNS SETOF bytea
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select hash from closed_identifier where hash = any (p_hashes) $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.controller_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.controller_id <> old.controller_id then
    raise exception 'The organisation answerable for a fact never changes';
  end if;
  return new;
end $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.controllers_of(p_child uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return (select coalesce(array_agg(distinct id), '{}') from (
    select controller_id as id from child where id = p_child
    union all select controller_id from child_details where child_id = p_child) answering);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.decision_follows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.demo_personas()
 RETURNS TABLE(person_id uuid, person_name text, post text, organisation_id uuid, organisation_name text, organisation_kind text, school_kind text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p.id, p.display_name, h.post, o.id, o.name, o.kind, o.school_kind
  from person p
  join account a on a.person_id = p.id
  join post_holding h on h.person_id = p.id and h.during @> app.today()
  join organisation o on o.id = h.organisation_id
  where p.demo and o.demo and a.disabled_at is null
  order by o.kind, o.name, lower(h.during), p.display_name
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.destroy_sealed(p_destruction uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare d value_destruction; ids uuid[]; t text; again boolean := false;
begin
  select * into d from value_destruction where id = p_destruction for update;
  perform app.must_be_agreed_by_two(d);
  if d.what <> 'sealed-records' then raise exception 'This was asked of old values'; end if;
  select coalesce(array_agg(s.child_id), '{}') into ids from sealed_child s where app.sealed_is_over(s, d.organisation_id, d.before_day);
  update mail set to_contact = null, to_address = '', subject = '', body_text = ''
    where to_contact in (select id from contact where child_id = any (ids) and controller_id = d.organisation_id);
  -- every table that holds facts of a child; what others hang on goes in a later round
  for round in 1..10 loop
    again := false;
    for t in select c.table_name from information_schema.columns c
      where c.table_schema = 'public' and c.column_name in ('child_id', 'controller_id') group by c.table_name having count(*) = 2
    loop
      begin
        execute format('delete from %I where child_id = any ($1) and controller_id = $2', t) using ids, d.organisation_id;
      exception when foreign_key_violation then again := true;
      end;
    end loop;
    exit when not again;
  end loop;
  if again then raise exception 'Something holds on to a sealed record'; end if;
  -- what was due elsewhere follows from facts: it goes with the last of them
  foreach t in array array['duty', 'duty_version', 'duty_waiver'] loop
    execute format('delete from %I q where q.child_id = any ($1) and not exists (select from child_details f where f.child_id = q.child_id)', t) using ids;
  end loop;
  delete from audit_value v using audit_event e where e.id = v.event_id and e.organisation_id = d.organisation_id
    and (v.child_id = any (ids) or (v.child_id is null and e.child_ids <@ ids and e.child_ids <> '{}'));
  update value_destruction set destroyed = cardinality(ids) where id = d.id;
  return cardinality(ids);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.destroy_values(p_destruction uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare d value_destruction; n int;
begin
  select * into d from value_destruction where id = p_destruction for update;
  perform app.must_be_agreed_by_two(d);
  if d.what <> 'values' then raise exception 'This was asked of sealed records'; end if;
  delete from audit_value v using audit_event e where e.id = v.event_id and e.organisation_id = d.organisation_id
    and e.at < d.before_day and (d.child_id is null or v.child_id = d.child_id)
    and (v.child_id is null or not app.is_sealed(array[v.child_id]));
  get diagnostics n = row_count;
  update value_destruction set destroyed = n where id = d.id;
  return n;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.end_feeds_of(p_person uuid, p_now timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare n int;
begin
  if not (p_person is not distinct from app.actor_person() or app.sets_up_for(p_person)) then
    raise exception 'Not theirs to end' using errcode = 'insufficient_privilege';
  end if;
  update calendar_feed set revoked_at = p_now where person_id = p_person and revoked_at is null;
  get diagnostics n = row_count;
  delete from calendar_feed_event where person_id = p_person;
  return n;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.end_invitation_session(p_session bytea, p_now timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ update invitation_session set ended_at = p_now where token_hash = p_session and ended_at is null $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.end_session(p_session uuid, p_now timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ update session set revoked_at = p_now where id = p_session and revoked_at is null $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.end_sessions_of(p_person uuid, p_now timestamp with time zone, p_except uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare n int;
begin
  if not (p_person is not distinct from app.actor_person() or app.sets_up_for(p_person)) then
    raise exception 'Not theirs to end' using errcode = 'insufficient_privilege';
  end if;
  update session set revoked_at = p_now where person_id = p_person and revoked_at is null and id is distinct from p_except;
  get diagnostics n = row_count;
  return n;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.feed_of_token(p_hash bytea)
 RETURNS SETOF calendar_feed
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select * from calendar_feed where token_hash = p_hash and revoked_at is null $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.files_gone(p_files uuid[])
 RETURNS TABLE(id uuid, gone_at timestamp with time zone, gone_as text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select asked.id, f.taken_away_at, f.taken_away_as from unnest(p_files) asked(id) left join answer_file f on f.id = asked.id
  where f.id is null or f.taken_away_at is not null
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.follow_classes(p_schools uuid[], p_children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (select from class_staff where organisation_id = any (p_schools)) then return; end if;

  delete from child_relation r
    where r.class_staff_id in (select id from class_staff where organisation_id = any (p_schools))
      and (p_children is null or r.child_id = any (p_children)) and lower(r.during) >= app.today()
      and (r.child_id, r.class_staff_id, r.during) not in (
        select w.child_id, w.class_staff_id, w.during from app.wanted_of_classes(p_schools, p_children) w);
  update child_relation r set during = w.during
    from app.wanted_of_classes(p_schools, p_children) w
    where w.child_id = r.child_id and w.class_staff_id = r.class_staff_id and lower(w.during) = lower(r.during) and w.during <> r.during;
  update child_relation r set during = daterange(lower(r.during), app.today())
    where r.class_staff_id in (select id from class_staff where organisation_id = any (p_schools))
      and (p_children is null or r.child_id = any (p_children))
      and lower(r.during) < app.today() and upper(r.during) > app.today()
      and (r.child_id, r.class_staff_id, lower(r.during)) not in (
        select w.child_id, w.class_staff_id, lower(w.during) from app.wanted_of_classes(p_schools, p_children) w);
  insert into child_relation (child_id, controller_id, person_id, relation, during, recorded_by, class_staff_id)
    select w.child_id, w.controller_id, w.person_id, w.relation, w.during, app.actor_person(), w.class_staff_id
    from app.wanted_of_classes(p_schools, p_children) w
    where not exists (select from child_relation r where r.child_id = w.child_id and r.class_staff_id = w.class_staff_id
      and lower(r.during) = lower(w.during));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.follow_enrolments()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare schools uuid[]; children uuid[];
begin
  if tg_op = 'INSERT' then
    select array_agg(distinct school_id), array_agg(distinct child_id) into schools, children
      from new_rows where school_id = controller_id and class_name is not null;
  elsif tg_op = 'DELETE' then
    select array_agg(distinct school_id), array_agg(distinct child_id) into schools, children from old_rows where school_id = controller_id;
  else
    select array_agg(distinct school_id), array_agg(distinct child_id) into schools, children from (
      select school_id, controller_id, child_id from (
        (select id, school_id, controller_id, child_id, class_name, recorded_academic_year, during from old_rows
         except select id, school_id, controller_id, child_id, class_name, recorded_academic_year, during from new_rows)
        union all
        (select id, school_id, controller_id, child_id, class_name, recorded_academic_year, during from new_rows
         except select id, school_id, controller_id, child_id, class_name, recorded_academic_year, during from old_rows)
      ) changed) both_rows where school_id = controller_id;
  end if;
  if schools is not null then perform app.follow_classes(schools, children); end if;
  return null;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.follow_staff()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare schools uuid[];
begin
  if tg_op = 'DELETE' then select array_agg(distinct organisation_id) into schools from old_rows;
  else select array_agg(distinct organisation_id) into schools from new_rows;
  end if;
  if schools is not null then perform app.follow_classes(schools, null); end if;
  return null;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.gave_money(p_child uuid, p_controller uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from premium_entry e where e.child_id = p_child and e.controller_id = p_controller
    and e.fund_organisation_id = any (app.my_organisations()));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.give_children(p_authority uuid, p_relation text, p_children uuid[], p_to uuid, p_from date, p_until date)
 RETURNS TABLE(given_child uuid, had uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  days daterange := daterange(p_from, p_until);
  held_as text := case p_relation when 'cover-social-worker-of' then 'social-worker-of' else p_relation end;
begin
  if not p_authority = any (app.where_i_hold('{virtual-school-head,authority-administrator}')) then
    raise exception 'Caseloads are given by those who may' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('caseload ' || p_authority, 0));
  if p_from < app.today() or isempty(days) or (p_until is null) = (p_relation = 'cover-social-worker-of')
    or exists (select from unnest(p_children) one (id) where one.id not in (select c.child_id from app.caseload(p_authority, held_as) c))
    or not exists (select from post_holding h where h.person_id = p_to and h.organisation_id = p_authority and h.during @> p_from
      and h.post = any (app.posts_of_relation(p_relation))) then
    raise exception 'A child, a person or a day that cannot be' using errcode = 'check_violation';
  end if;
  return query
    select one.id, (select r.person_id from child_relation r where r.child_id = one.id and r.relation = p_relation and r.during @> p_from
      and (r.controller_id = p_authority or exists (select from post_holding h where h.person_id = r.person_id
        and h.organisation_id = p_authority and h.post = any (app.posts_of_relation(p_relation))))
      order by r.controller_id <> p_authority, lower(r.during) desc limit 1)
    from unnest(p_children) one (id);
  -- What others wrote down of this authority's people ends with it; another authority's own social worker stays.
  delete from child_relation r
    where r.child_id = any (p_children) and r.relation = p_relation and r.during && days and lower(r.during) >= p_from
      and (r.controller_id = p_authority or exists (select from post_holding h where h.person_id = r.person_id
        and h.organisation_id = p_authority and h.post = any (app.posts_of_relation(p_relation))));
  update child_relation r set during = daterange(lower(r.during), p_from)
    where r.child_id = any (p_children) and r.relation = p_relation and r.during && days and lower(r.during) < p_from
      and (r.controller_id = p_authority or exists (select from post_holding h where h.person_id = r.person_id
        and h.organisation_id = p_authority and h.post = any (app.posts_of_relation(p_relation))));
  insert into child_relation (child_id, controller_id, person_id, relation, during, recorded_by)
    select one.id, p_authority, p_to, p_relation, days, app.actor_person() from unnest(p_children) one (id);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.glass_is_open(p_child uuid, p_organisation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from broken_glass g where g.child_id = p_child and g.organisation_id = p_organisation
    and g.person_id = app.actor_person() and g.broken_at <= app.now() and app.now() < g.until
    and app.now() < g.broken_at + interval '60 minutes');
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.glass_tries(p_since timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::int from audit_event where actor_person = app.actor_person() and at > p_since
    and verb in ('glass.broken', 'glass.not-found')
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.governs(p_person uuid, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from post_holding where person_id = p_person and organisation_id = p_organisation
    and during @> app.today() and post = any ('{governor,link-governor,chair-of-governors,management-committee-member}'))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.handed_before()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (select from invitation i where i.id = app.actor_invitation() and i.way = 'handed') then return '{}'::uuid[]; end if;
  return (select coalesce(array_agg(i.id), '{}') from invitation i where i.part_id = app.invited_part() and i.way = 'handed');
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.has_facts(p_child uuid, p_controller uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from child where id = p_child and controller_id = p_controller)
      or exists (select from child_details where child_id = p_child and controller_id = p_controller)
      or exists (select from enrolment where child_id = p_child and controller_id = p_controller)
      or exists (select from status_period where child_id = p_child and controller_id = p_controller)
      or exists (select from contact where child_id = p_child and controller_id = p_controller)
      or exists (select from timeline_note where child_id = p_child and controller_id = p_controller)
      or exists (select from pep_event where child_id = p_child and controller_id = p_controller);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.hear_invitation_code(p_hash bytea, p_most integer)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare i invitation;
begin
  select * into i from invitation where token_hash = p_hash for update;
  if i.id is null or i.wrong >= p_most or i.link_used_at is not null or app.invitation_standing(i.id) <> 'stands' then
    return null;
  end if;
  update invitation set wrong = wrong + 1, wrong_ever = wrong_ever + 1 where id = i.id;
  return i.code_hash;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.help_is_let()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare posts text[] := '{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}';
begin
  if app.actor_person() is null or not (new.controller_id = any (app.where_i_hold(posts)) or app.stands_in_as(new.child_id, new.controller_id, posts)) then
    raise exception 'Not theirs to say who helps the child' using errcode = 'insufficient_privilege';
  end if;
  if new.asked_person is not null and (
    not exists (select from post_holding h where h.person_id = new.asked_person and h.organisation_id = new.controller_id and h.during @> app.today())
    or exists (select from relative_bar b where b.child_id = new.child_id and b.person_id = new.asked_person and b.lifted_at is null)
    or not (exists (select from key_adult k where k.child_id = new.child_id and k.person_id = new.asked_person and k.during @> app.today())
      or exists (select from child_relation r where r.child_id = new.child_id and r.person_id = new.asked_person
        and r.relation in ('teacher-of', 'support-of') and r.during @> app.today()))) then
    raise exception 'Not somebody who works with the child here' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.holds_post(p_organisation uuid, p_posts text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_person();
begin
  if me is null then return app.actor_organisation() = p_organisation; end if;
  return exists (select from post_holding where person_id = me and organisation_id = p_organisation
    and post = any (p_posts) and during @> app.today());
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.import_in_hand()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare asked uuid := nullif(current_setting('mainstay.import', true), '')::uuid;
begin
  if asked is null then return null; end if;
  return (select i.id from import i
  where i.id = asked
    and ((i.kind = 'list' and i.controller_id = any (app.where_i_hold(
        '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator}')))
      or (i.kind = 'looked-after' and i.controller_id = any (app.where_i_hold('{virtual-school-head,authority-administrator}')))
      or (i.kind = 'children-in-need' and i.controller_id = any (app.where_i_hold('{authority-administrator}')))
      -- undone by whoever may undo: a census too by the head of the Virtual School
      or i.controller_id = any (app.where_i_hold('{virtual-school-head}'))));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.importing_for()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare mine uuid := app.import_in_hand();
begin
  if mine is null then return null; end if;
  return (select controller_id from import where id = mine);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.invitation_of_link(p_hash bytea, p_most integer)
 RETURNS TABLE(id uuid, state text, way text, wrong integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select i.id, case
      when app.invitation_standing(i.id) <> 'stands' then app.invitation_standing(i.id)
      when i.wrong >= p_most then 'tried-out'
      when i.link_used_at is not null then 'used'
      else 'open' end, i.way, i.wrong
  from invitation i where i.token_hash = p_hash
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.invitation_of_session(p_session bytea, p_now timestamp with time zone, p_idle_minutes integer)
 RETURNS TABLE(invitation_id uuid, session_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare s invitation_session;
begin
  select * into s from invitation_session where token_hash = p_session and ended_at is null for update;
  if s.id is null or s.expires_at <= p_now or s.last_seen_at < p_now - make_interval(mins => p_idle_minutes)
    or app.invitation_standing(s.invitation_id) <> 'stands' then return; end if;
  update invitation_session set last_seen_at = greatest(last_seen_at, p_now) where id = s.id;
  return query select s.invitation_id, s.id;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.invitation_standing(p_invitation uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select case
    when i.withdrawn_at is not null
      or exists (select from sealed_child s where s.child_id = i.child_id)
      or exists (select from contact c where c.id = i.contact_id
        and (c.unsafe or not c.during @> app.today() or lower(c.email) is distinct from i.email))
      or exists (select from contact c where c.unsafe and lower(c.email) = i.email)
      or exists (select from contact_rule r where r.child_id = i.child_id and r.must_not
        and (r.contact_id = i.contact_id or exists (select from contact c where c.id = r.contact_id and lower(c.email) = i.email)))
      then 'withdrawn'
    when i.expires_on < app.today() then 'expired'
    else 'stands' end
  from invitation i where i.id = p_invitation
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.invite_account(p_person uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not (app.sets_up_for(p_person) or cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0) then
    raise exception 'Not theirs to invite' using errcode = 'insufficient_privilege';
  end if;
  insert into account (person_id, email, created_at) select id, email, app.now() from person where id = p_person and email is not null
    on conflict (person_id) do update set email = excluded.email where account.password_hash is null;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.invited()
 RETURNS TABLE(invitation_id uuid, plan_id uuid, part_id uuid, child_id uuid, controller_id uuid, name text, section text, label text, lead text, part_state text, part_reason text, settled_on date, form_hash text, plan_state text, meeting_on date, expires_on date, first_name text, by_name text, organisation_name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_invitation();
begin
  if me is null or app.invitation_standing(me) is distinct from 'stands' then return; end if;
  return query
    select i.id, i.plan_id, i.part_id, i.child_id, i.controller_id, i.name, q.section, q.label, q.lead, q.state, q.reason, q.settled_on,
      p.form_hash, (select s.to_state from plan_step s where s.plan_id = p.id order by s.position desc limit 1),
      (select m.meeting_on from plan_meeting_day m where m.plan_id = p.id order by m.position desc limit 1), i.expires_on,
      (select coalesce(nullif(d.preferred_name, ''), split_part(d.given_names, ' ', 1)) from child_details d
        where d.child_id = i.child_id and d.controller_id = i.controller_id),
      w.display_name, o.name
    from invitation i join plan p on p.id = i.plan_id join plan_part q on q.id = i.part_id
      join organisation o on o.id = i.controller_id left join person w on w.id = i.invited_by
    where i.id = me;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.invited_part()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if app.actor_invitation() is null then return null; end if;
  return (select i.part_id from app.invited() i);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.invited_plan()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if app.actor_invitation() is null then return null; end if;
  return (select i.plan_id from app.invited() i);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.invited_to_write()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if app.actor_invitation() is null then return null; end if;
  return (select i.part_id from app.invited() i where i.part_state in ('not-started', 'in-progress')
    and i.plan_state in ('planned', 'gathering', 'ready', 'held', 'written-up', 'returned'));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.is_demonstration()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select exists (select from organisation) and not exists (select from organisation where not demo) $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.is_importing(p_controller uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if nullif(current_setting('mainstay.import', true), '') is null then return false; end if;
  return exists (select from import i where i.id = app.import_in_hand() and i.controller_id = p_controller);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.is_operator()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select coalesce(current_setting('mainstay.operator', true), '') = 'yes' $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.is_over(p_child uuid, p_organisation uuid, p_posts text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from unnest(app.my_organisations()) as mine (id)
    where (mine.id = p_organisation or mine.id = any (app.controllers_of(p_child)))
      and app.posts_for(p_child, mine.id) && p_posts);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.is_rivalled(p_child uuid, p_school uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from child_details mine
    join child_details theirs on theirs.upn = mine.upn
    join enrolment e on e.child_id = theirs.child_id and e.controller_id = e.school_id and e.school_id <> p_school
      and e.kind = 'main' and e.during @> app.today()
    where mine.child_id = p_child and mine.controller_id = p_school)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.is_sealed(p_children uuid[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from sealed_child where child_id = any (p_children) and reason <> 'joined');
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.is_told_of_looks_at(p_child uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare mine uuid[] := app.my_organisations();
begin
  return not exists (select from sealed_child where child_id = p_child)
    and exists (select from child c where c.id = p_child and (c.controller_id = any (mine)
      or exists (select from child_grant g where g.child_id = p_child and g.organisation_id = any (mine) and g.during @> app.today())));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.is_unsafe_address(p_address text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select exists (select from contact where unsafe and lower(email) = lower(p_address)) $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.is_unsafe_contact(p_contact uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from contact where id = p_contact and (unsafe or child_id in (select child_id from sealed_child)));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.join_with_authority(p_child uuid, p_authority uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare other uuid; t text; school uuid; theirs boolean;
begin
  select c.controller_id into school from child c where c.id = p_child;
  if school is null or not (school = any (app.my_organisations()) or p_authority = any (app.my_organisations())) then return null; end if;
  if not exists (select from child_grant g where g.child_id = p_child and g.controller_id = school and g.organisation_id = p_authority
                 and g.scope in ('looked-after', 'case-holder') and g.during @> app.today()) then return null; end if;
  select d.child_id into other from child_details d
    join child_details mine on mine.child_id = p_child and mine.controller_id = school and mine.upn = d.upn
    where d.controller_id = p_authority and d.child_id <> p_child
      and d.child_id not in (select child_id from sealed_child)
      and not exists (select from child_details already where already.child_id = p_child and already.controller_id = p_authority)
    limit 1;
  if other is null or p_child in (select child_id from sealed_child) then return null; end if;
  -- only the authority's own anchor may be emptied
  if not exists (select from child where id = other and controller_id = p_authority) then return null; end if;
  if not (app.speaks_for_authority(p_child, p_authority, school)
    or exists (select from place_agreed where child_id = p_child and controller_id = p_authority and school_id = school and during @> app.today())
    or exists (select from enrolment e where e.child_id = other and e.controller_id = p_authority and e.school_id = school
      and e.kind in ('main', 'subsidiary') and e.during @> app.today())) then return null; end if;
  delete from place_agreed where child_id = other;
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_id' and not a.attisdropped
           join pg_attribute b on b.attrelid = c.oid and b.attname = 'controller_id' and not b.attisdropped
           where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
             and c.relname not in ('duty', 'duty_version', 'duty_waiver', 'child_grant', 'place_agreed')
             and has_table_privilege('mainstay_definer', c.oid, 'update') loop
    execute format('select exists (select from %I where child_id = $1 and controller_id <> $2)', t) into theirs using other, p_authority;
    -- another organisation has written there too: two people sort that out
    if theirs then return null; end if;
  end loop;
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_id' and not a.attisdropped
           where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
             and c.relname not in ('sealed_child', 'audit_event_child', 'duty', 'duty_version', 'duty_waiver', 'place_agreed')
             and has_table_privilege('mainstay_definer', c.oid, 'update') loop
    execute format('update %I set child_id = $1 where child_id = $2', t) using p_child, other;
  end loop;
  insert into sealed_child (child_id, reason) values (other, 'joined');
  return other;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.judges_blind(p_plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from second_judging s
    where s.plan_id = p_plan and s.person_id = app.actor_person()
      and not exists (select from second_judging l where l.plan_id = s.plan_id and l.turn > s.turn)
      and not exists (select from plan_judgement j where j.plan_id = s.plan_id and j.blind and j.judged_by = s.person_id))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.keeps_briefing(p_briefing uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from briefing b where b.id = p_briefing and (
    b.organisation_id = any (app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,administrator}'))
    or (b.governors_only and b.organisation_id = any (app.where_i_hold('{clerk,chair-of-governors}')))))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.keeps_training_of(p_person uuid, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select app.is_operator()
    or p_organisation = any (app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'))
    or (p_organisation = any (app.where_i_hold('{clerk,chair-of-governors}')) and app.governs(p_person, p_organisation))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.kept_answers(p_plan uuid)
 RETURNS TABLE(part_id uuid, question text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select distinct k.part_id, k.question from voice_kept_from k where k.plan_id = p_plan and k.lifted_at is null;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.kept_from_me()
 RETURNS TABLE(part_id uuid, question text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_person();
begin
  if me is null then return; end if;
  return query select k.part_id, k.question from voice_kept_from k where k.person_id = me and k.lifted_at is null;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.kept_in_sections(p_plan uuid)
 RETURNS TABLE(section text, question text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct q.section, k.question from voice_kept_from k join plan_part q on q.id = k.part_id
  where k.plan_id = p_plan and k.lifted_at is null
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.last_looks_at(p_child uuid)
 RETURNS TABLE(event_id bigint, at timestamp with time zone, person_id uuid, person_name text, organisation_id uuid, verb text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
begin
  if not app.is_told_of_looks_at(p_child) then return; end if;
  return query
  with recursive last_look as (
    (select e.id, e.at, e.actor_person, e.actor_name, e.organisation_id, e.verb from audit_event e
     where e.child_ids[1] = p_child and e.actor_person is not null
       and cardinality(e.child_ids) = 1 and e.verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
     order by e.actor_person, e.at desc, e.id desc limit 1)
    union all
    select n.* from last_look l cross join lateral (
      select e.id, e.at, e.actor_person, e.actor_name, e.organisation_id, e.verb from audit_event e
      where e.child_ids[1] = p_child and e.actor_person > l.actor_person
        and cardinality(e.child_ids) = 1 and e.verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
      order by e.actor_person, e.at desc, e.id desc limit 1) n
  ), of_nobody as (
    select e.id, e.at, e.actor_person, e.actor_name, e.organisation_id, e.verb from audit_event e
    where e.child_ids[1] = p_child and e.actor_person is null
      and cardinality(e.child_ids) = 1 and e.verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
    order by e.at desc, e.id desc limit 1
  )
  select e.id, e.at, e.actor_person, coalesce(p.display_name, e.actor_name), e.organisation_id, e.verb
  from (select * from last_look union all select * from of_nobody) e left join person p on p.id = e.actor_person;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.letters_waiting()
 RETURNS TABLE(waiting integer, oldest timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select count(*)::int, min(written_at) from mail where state = 'waiting' $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.line_hash(p_line text, p_salt uuid)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
AS $function$ select sha256(uuid_send(p_salt) || convert_to(p_line, 'UTF8')) $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.link_of_token(p_hash bytea)
 RETURNS SETOF single_use_link
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select * from single_use_link where token_hash = p_hash $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.looks_at(p_child uuid)
 RETURNS TABLE(event_id bigint, at timestamp with time zone, person_id uuid, person_name text, organisation_id uuid, verb text, alone boolean, how text, part text, glass boolean, posts text[], holds_post boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
begin
  if not app.is_told_of_looks_at(p_child) then return; end if;
  return query
  select e.id, e.at, e.actor_person, coalesce(p.display_name, e.actor_name), e.organisation_id, e.verb,
    cardinality(e.child_ids) = 1, e.detail ->> 'how', e.detail ->> 'part',
    e.verb = 'glass.broken' or coalesce(e.detail ->> 'glass', '') = 'true',
    array(select h.post from post_holding h where h.person_id = e.actor_person and h.organisation_id = e.organisation_id
      and h.during @> (e.at at time zone 'Europe/London')::date order by h.post),
    exists (select from post_holding h where h.person_id = e.actor_person and h.during @> app.today())
  from audit_event e left join person p on p.id = e.actor_person
  where e.child_ids @> array[p_child] and e.verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
  order by e.at desc;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.mail_invitation_link(p_hash bytea, p_now timestamp with time zone, p_most integer, p_letter jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare i invitation; token text;
begin
  select * into i from invitation where token_hash = p_hash for update;
  if i.id is null or app.invitation_standing(i.id) <> 'stands' then return false; end if;
  -- so many a day, so that guessing a code goes no faster by asking for links
  if i.links_asked >= p_most and i.link_made_at > p_now - interval '1 day' then return false; end if;
  token := translate(encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_');
  update invitation set token_hash = sha256(convert_to(token, 'UTF8')), link_made_at = p_now, link_used_at = null, wrong = 0,
    links_asked = case when link_made_at > p_now - interval '1 day' then links_asked + 1 else 1 end
    where id = i.id;
  insert into mail (to_contact, to_address, subject, body_text, kind, organisation_id)
    values (i.contact_id, i.email, p_letter->>'subject', replace(p_letter->>'text', '--link--', token), 'invitation-part', i.controller_id);
  return true;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.mail_reset_link(p_email text, p_now timestamp with time zone, p_most integer, p_reset jsonb, p_invitation jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare a account; letter jsonb; kind text; token text;
begin
  select * into a from account where email = lower(p_email) and disabled_at is null;
  if a.person_id is null or (select count(*) from single_use_link l where l.person_id = a.person_id
      and l.kind in ('invitation', 'reset') and l.created_at > p_now - interval '1 hour') >= least(p_most, 3) then return null; end if;
  kind := case when a.password_hash is null then 'invitation' else 'reset' end;
  letter := case kind when 'reset' then p_reset else p_invitation end;
  -- 244 bits of chance
  token := translate(encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_');
  update single_use_link set withdrawn_at = p_now where person_id = a.person_id and used_at is null and withdrawn_at is null;
  insert into single_use_link (token_hash, kind, person_id, created_at, expires_at)
    values (sha256(convert_to(token, 'UTF8')), kind, a.person_id, p_now, (letter->>'expires')::timestamptz);
  insert into mail (to_person, to_address, subject, body_text, kind)
    values (a.person_id, a.email, letter->>'subject', replace(letter->>'text', '--link--', token), letter->>'kind');
  return a.person_id;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.make_invitation(p_person uuid, p_hash bytea, p_now timestamp with time zone, p_expires timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not (app.is_operator() or (app.actor_person() is not null
    and cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0))
    or exists (select from account where person_id = p_person and (password_hash is not null or disabled_at is not null)) then
    raise exception 'Not theirs to invite' using errcode = 'insufficient_privilege';
  end if;
  insert into single_use_link (token_hash, kind, person_id, created_at, expires_at) values (p_hash, 'invitation', p_person, p_now, p_expires);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.may_export_audit(p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select p_organisation = any (app.my_organisations())
  and app.holds_post(p_organisation, '{headteacher,administrator,virtual-school-head,authority-administrator}') $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.may_receive(p_child uuid, p_school uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p_school = any (app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead}'))
    and not exists (select from sealed_child where child_id = p_child)
    and not exists (select from relative_bar where child_id = p_child and person_id = app.actor_person() and lifted_at is null)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.may_seal(p_child uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (
      select from unnest(app.my_organisations()) as mine (id)
      where mine.id = any (app.controllers_of(p_child))
        and app.posts_for(p_child, mine.id) && '{headteacher,safeguarding-lead,virtual-school-head}'
        and app.part_is_open(p_child, mine.id, 'legal', true))
    or exists (
      select from import i where i.id = app.import_in_hand()
        and (case
          -- the return or census of an authority that looks after the child, or has facts of its own
          when i.kind <> 'list' and i.state <> 'undoing' then i.controller_id = any (app.controllers_of(p_child))
            or exists (select from child_grant g where g.child_id = p_child and g.organisation_id = i.controller_id
              and g.scope = 'looked-after' and g.during @> app.today())
          -- what an import made and its undoing has emptied
          else false end
        or exists (select from child c where c.id = p_child and c.controller_id = i.controller_id
          and not exists (select from child_details d where d.child_id = c.id)
          and not exists (select from enrolment e where e.child_id = c.id)
          and not exists (select from status_period s where s.child_id = c.id))))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.may_see_detail(p_child uuid, p_controller uuid, p_part text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from unnest(app.my_organisations()) as mine (id)
    where (mine.id = p_controller
        or exists (select from child_grant g where g.child_id = p_child and g.controller_id = p_controller
             and g.organisation_id = mine.id and g.scope = 'handover' and p_part = any (g.sections) and g.during @> app.today()))
      and app.part_is_open(p_child, mine.id, p_part, mine.id = p_controller));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.may_see_value(p_event bigint, p_child uuid, p_field text, p_before jsonb, p_after jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from audit_event e where e.id = p_event and case
    when p_child is null then
      e.organisation_id = any (app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'))
    when app.is_sealed(array[p_child]) then false
    when p_field ~ '^(care_detail|previous_permanence)' then app.may_see_detail(p_child, e.organisation_id, 'legal')
    when p_field ~ '^protection_detail' then app.may_see_detail(p_child, e.organisation_id, 'child-protection')
    when p_field ~ '^(contact\.address|hidden_address)' then app.may_see_detail(p_child, e.organisation_id, 'hidden-address')
    when p_field ~ '^(share|contact_unsafe)' then app.may_see_detail(p_child, e.organisation_id, 'sharing')
    when p_field ~ '^status\.(CIN|CP|CSW|KIN)$'
      or (p_field ~ '^status_period' and coalesce(p_after->>'kind', p_before->>'kind', '') not in ('CLA', 'CPLA')) then
      e.organisation_id = any (app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'))
      and not exists (select from relative_bar where child_id = p_child and person_id = app.actor_person() and lifted_at is null)
    else
      e.organisation_id = any (app.where_i_hold('{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,senco,virtual-school-head,adviser}'))
      and not exists (select from relative_bar where child_id = p_child and person_id = app.actor_person() and lifted_at is null)
  end)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.meetings_of_people(p_people uuid[], p_from date, p_to date)
 RETURNS TABLE(plan_id uuid, person_id uuid, meeting_on date, starts_at text, minutes integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select case when t.controller_id = any (app.my_organisations()) then t.plan_id end, i.person_id, t.meeting_on, t.starts_at, t.minutes
  from meeting_time t
  join meeting_invitee i on i.plan_id = t.plan_id and i.person_id = any (p_people)
  where t.meeting_on between p_from and p_to and t.starts_at is not null
    and not exists (select from meeting_time later where later.plan_id = t.plan_id and later.position > t.position)
    and not exists (select from meeting_presence s where s.invitee_id = i.id and s.state = 'withdrawn'
      and not exists (select from meeting_presence n where n.invitee_id = i.id and n.position > s.position))
    and not exists (select from plan_step s where s.plan_id = t.plan_id and s.to_state in ('held', 'cancelled'))
    and cardinality(app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,virtual-school-head,adviser}')) > 0
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.move_account(p_person uuid, p_email text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not (app.sets_up_for(p_person) and (app.is_operator() or app.works_only_here(p_person))) then
    raise exception 'Not theirs to change' using errcode = 'insufficient_privilege';
  end if;
  update account set email = lower(p_email) where person_id = p_person;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.must_be_agreed_by_two(d value_destruction)
 RETURNS void
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if d.id is null or d.agreed_by is null or d.destroyed is not null or d.agreed_by = d.asked_by
    -- by one of the two, in their own name
    or app.actor_person() is null or app.actor_person() not in (d.asked_by, d.agreed_by) then
    raise exception 'Two people have to agree before values are destroyed';
  end if;
  if not d.organisation_id = any (app.where_i_hold('{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}')) then
    raise exception 'Not your organisation';
  end if;
  -- both still hold a post that may
  if (select count(distinct person_id) from post_holding where organisation_id = d.organisation_id and during @> app.today()
      and person_id in (d.asked_by, d.agreed_by)
      and post in ('headteacher', 'safeguarding-lead', 'administrator', 'virtual-school-head', 'authority-administrator')) < 2 then
    raise exception 'Two people have to agree before values are destroyed';
  end if;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.my_blind()
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_person();
begin
  if me is null then return null; end if;
  return (select jsonb_object_agg(s.plan_id, s.position) from second_judging s
    where s.person_id = me
      and not exists (select from second_judging l where l.plan_id = s.plan_id and l.turn > s.turn)
      and not exists (select from plan_judgement j where j.plan_id = s.plan_id and j.blind and j.judged_by = me));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.my_organisations()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_person(); place uuid := app.actor_organisation();
begin
  if me is not null then
    -- those who may know of no child see none in SQL either: 0070
    return coalesce((select array_agg(distinct organisation_id) from post_holding
      where person_id = me and during @> app.today()
        and post not in ('governor', 'link-governor', 'chair-of-governors', 'management-committee-member', 'clerk', 'trust-lead')), '{}');
  end if;
  return case when place is null then '{}'::uuid[] else array[place] end;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.my_partners()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare mine uuid[] := app.all_my_organisations();
begin
  return coalesce((select array_agg(distinct o.id) from organisation o
    where o.id = any (mine) or o.authority_id = any (mine) or o.trust_id = any (mine)
       or exists (select from organisation m where m.id = any (mine) and o.id in (m.authority_id, m.trust_id))), '{}');
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.named_files(p_hashes text[])
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct keyed_hash from stored_file where keyed_hash = any (p_hashes)
  union select keyed_hash from voice_file where keyed_hash = any (p_hashes)
  union select keyed_hash from answer_file where keyed_hash = any (p_hashes) and taken_away_at is null
  union select keyed_hash from training_file where keyed_hash = any (p_hashes) and taken_away_at is null
  union select keyed_hash from post_evidence_file where keyed_hash = any (p_hashes) and taken_away_at is null
  union select keyed_hash from paper_set_item i where keyed_hash = any (p_hashes)
    and not exists (select from sealed_child s where s.child_id = i.child_id)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.next_invited_version(p_question text)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if app.actor_invitation() is null then return null; end if;
  return (select coalesce(max(a.version), 0) + 1 from answer a where a.part_id = app.invited_part() and a.question = p_question);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.no_letter_to_unsafe()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.state = 'waiting' and (app.is_unsafe_contact(new.to_contact)
      or ((new.to_person is null or new.to_contact is not null) and app.is_unsafe_address(new.to_address))) then
    raise exception 'This person is marked as unsafe to contact: nothing is sent to them' using errcode = 'MS001';
  end if;
  return new;
end $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('mainstay.now', true), '')::timestamptz, now()) $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.open_to(p_child uuid)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select o.name from organisation o
  where (o.id = any (app.controllers_of(p_child))
      or exists (select from child_grant g where g.child_id = p_child and g.organisation_id = o.id and g.during @> app.today()))
    and app.controllers_of(p_child) && app.my_organisations() and p_child not in (select child_id from sealed_child)
  order by o.name
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.operator_places()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not app.is_operator() then
    raise exception 'only whoever runs Mainstay says which authority this is, or is in' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.organisations_briefing()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select distinct organisation_id from briefing where ended_on is null $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.organisations_inviting()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select distinct controller_id from invitation where withdrawn_at is null and expires_on >= app.today() $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.organisations_with_alerts()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select distinct organisation_id from alert where told_at is null $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.own_view_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_user = 'mainstay_app' and app.actor_person() is not null
    and not (new.controller_id = any (app.where_i_hold(
      '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'))
    or app.stands_in_as(new.child_id, new.controller_id,
      '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher}'))
    and (to_jsonb(new) - '{child_view,child_words,asked_on}'::text[]) <> (to_jsonb(old) - '{child_view,child_words,asked_on}'::text[]) then
    raise exception 'A key adult writes down the view of the child alone' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.papers_are_made_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update paper_set_item i set state = 'waiting', keyed_hash = null, size_bytes = null, crc32 = null, tries = 0, anew = i.anew + 1
    where i.plan_id = new.plan_id and i.state in ('waiting', 'made');
  update paper_set s set state = 'making', finished_at = null, claimed_until = null
    where s.state = 'ready' and exists (select from paper_set_item i where i.set_id = s.id and i.state = 'waiting');
  return null;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.papers_wait()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select organisation_id from paper_set where state = 'making' group by organisation_id
  having bool_and(claimed_until is null or claimed_until <= app.now())
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.part_is_open(p_child uuid, p_organisation uuid, p_part text, p_own boolean)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare posts text[] := app.posts_for(p_child, p_organisation);
begin
  if posts = '{}' then return false; end if;
  if posts && '{headteacher,safeguarding-lead}' then return true; end if;
  if p_part = 'hidden-address' then return false; end if;
  if 'deputy-safeguarding-lead' = any (posts) then return true; end if;
  if p_own and p_part = 'legal' and posts && '{virtual-school-head,adviser}' and exists (
    select from status_period s where s.child_id = p_child and s.kind = 'CLA' and s.confirmed
      and s.authority_id = p_organisation and s.during @> app.today()) then return true; end if;
  -- the rest is never shared and never opened by a glass
  if p_part not in ('legal', 'child-protection') then return false; end if;
  if exists (
    select from child_share s where s.child_id = p_child and s.controller_id = p_organisation and s.during @> app.today()
      and p_part = any (s.scopes) and posts && '{designated-teacher,deputy-designated-teacher}'
      and (s.with_person = app.actor_person()
        or (s.with_post in ('designated-teacher', 'deputy-designated-teacher') and s.with_post = any (posts))))
  then return true; end if;
  return p_own and app.glass_is_open(p_child, p_organisation)
    and exists (select from post_holding h where h.person_id = app.actor_person() and h.organisation_id = p_organisation
      and h.during @> app.today() and h.post in ('designated-teacher', 'deputy-designated-teacher', 'senco', 'mental-health-lead'));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.parts_i_help()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_person();
begin
  if me is null then return '{}'::uuid[]; end if;
  return (select coalesce(array_agg(q.id), '{}') from plan_part q where q.lead = 'child' and q.asked_person = me
    and not exists (select from plan_step s where s.plan_id = q.plan_id and s.to_state in ('signed-off', 'superseded', 'cancelled'))
    and not exists (select from relative_bar b where b.child_id = q.child_id and b.person_id = me and b.lifted_at is null)
    and exists (select from post_holding h where h.person_id = me and h.organisation_id = q.controller_id and h.during @> app.today()));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.people_of_children(p_children uuid[])
 RETURNS TABLE(child_id uuid, relation text, person_id uuid, name text, organisation text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_nestloop TO 'off'
AS $function$
#variable_conflict use_column
declare mine uuid[] := app.my_organisations(); day date := app.today();
begin
  if not app.sees_children() then return; end if;
  return query
    with around as materialized (
      select distinct r.child_id, r.relation, r.person_id, r.controller_id from child_relation r
      where r.child_id = any (p_children) and r.during @> day
        and not exists (select from sealed_child s where s.child_id = r.child_id)
        and (r.controller_id = any (mine)
          or exists (select from enrolment e where e.child_id = r.child_id and e.controller_id = e.school_id
            and e.school_id = any (mine) and e.during @> day)
          or exists (select from child_grant g where g.child_id = r.child_id and g.organisation_id = any (mine)
            and g.scope in ('looked-after', 'case-holder') and g.during @> day))
    ), known as materialized (
      select w.relation, w.person_id, p.display_name, h.organisation_id, o.name
      from (select distinct a.relation, a.person_id from around a) w
      cross join lateral (select p.display_name from person p where p.id = w.person_id offset 0) p
      cross join lateral (select h.organisation_id from post_holding h where h.person_id = w.person_id and h.during @> day
        and h.post = any (app.posts_of_relation(w.relation)) offset 0) h
      cross join lateral (select o.name from organisation o where o.id = h.organisation_id offset 0) o
    )
    select distinct on (a.child_id, a.relation, a.person_id) a.child_id, a.relation, a.person_id, k.display_name, k.name
    from around a join known k on k.relation = a.relation and k.person_id = a.person_id
    order by a.child_id, a.relation, a.person_id, k.organisation_id <> a.controller_id, k.name;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.person_with_address(p_email text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select id from person where email = lower(p_email)
    and (app.is_operator()
      or cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.plain_words(p_text text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when octet_length(p_text) = length(p_text) then translate(lower(p_text), '''-', '')
    else translate(lower(p_text),
    'áàâäãåāăąçćčďđéèêëēėęěğíìîïīįıłñńňóòôöõøōőŕřśšşșťţțúùûüūůűųýÿźżžÁÀÂÄÃÅĀĂĄÇĆČĎĐÉÈÊËĒĖĘĚĞÍÌÎÏĪĮŁÑŃŇÓÒÔÖÕØŌŐŔŘŚŠŞȘŤŢȚÚÙÛÜŪŮŰŲÝŸŹŻŽ''’‘-',
    'aaaaaaaaacccddeeeeeeeegiiiiiiilnnnoooooooorrsssstttuuuuuuuuyyzzzaaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorrsssstttuuuuuuuuyyzzz') end
$function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.policy_draft_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  version uuid := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
begin
  if exists (select from policy_version where id = version and (approved_at is not null or discarded_at is not null)) then
    raise exception 'an approved version is not written any more' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.policy_steps()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.discarded_at is not null then
    raise exception 'what was discarded stays discarded' using errcode = 'insufficient_privilege';
  end if;
  if new.discarded_at is not null then
    if to_jsonb(new) - '{discarded_by,discarded_at}'::text[] is distinct from to_jsonb(old) - '{discarded_by,discarded_at}'::text[]
       or not new.organisation_id = any (app.where_i_hold('{headteacher,designated-teacher,safeguarding-lead,administrator}')) then
      raise exception 'a draft is discarded as it is, by those who draft' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if not new.organisation_id = any (app.where_i_hold('{headteacher,administrator,chair-of-governors,clerk}')) then
    raise exception 'those who draft may discard a version, and no more' using errcode = 'insufficient_privilege';
  end if;
  if old.ratified_on is not null and
     to_jsonb(new) - '{published_by,published_at}'::text[] is distinct from to_jsonb(old) - '{published_by,published_at}'::text[] then
    raise exception 'what was ratified stands' using errcode = 'insufficient_privilege';
  end if;
  if new.approved_at is distinct from old.approved_at
     and not new.organisation_id = any (app.where_i_hold('{headteacher}')) then
    raise exception 'the head approves a policy' using errcode = 'insufficient_privilege';
  end if;
  if new.ratified_on is distinct from old.ratified_on
     and (new.ratified_on > app.today()
       or not new.organisation_id = any (app.where_i_hold('{headteacher,chair-of-governors,clerk}'))) then
    raise exception 'a policy is ratified by those who govern, on a day that has been' using errcode = 'insufficient_privilege';
  end if;
  if new.published_at is distinct from old.published_at
     and not new.organisation_id = any (app.where_i_hold('{headteacher,administrator}')) then
    raise exception 'the head or an administrator publishes a policy' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.posts_for(p_child uuid, p_organisation uuid)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_person(); own text[];
begin
  if me is null or exists (select from sealed_child where child_id = p_child)
    or exists (select from relative_bar where child_id = p_child and person_id = me and lifted_at is null) then
    return '{}';
  end if;
  own := array(select post from post_holding where person_id = me and organisation_id = p_organisation and during @> app.today());
  -- a stand-in works with children there: src/access/posts.ts, `staff`
  if own && '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}' then
    own := own || array(select h.post from relative_bar b
      join post_holding h on h.person_id = b.person_id and h.organisation_id = p_organisation and h.during @> app.today()
      where b.child_id = p_child and b.lifted_at is null and b.stand_in_id = me);
  end if;
  return coalesce((select array_agg(distinct post) from unnest(own) as held (post)), '{}');
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.posts_of_relation(p_relation text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case p_relation when 'reviewing-officer-of' then '{reviewing-officer}'::text[]
    when 'adviser-of' then '{virtual-school-head,adviser}'::text[]
    when 'social-worker-of' then '{social-worker,duty-social-worker}'::text[]
    when 'cover-social-worker-of' then '{social-worker,duty-social-worker}'::text[] else '{}'::text[] end
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.published_policy(p_policy uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with v as (
    select v.*, p.title, p.answers_for from policy_version v join policy p on p.id = v.policy_id
    where p.id = p_policy and p.here and p.ended_on is null and v.published_at is not null
    order by v.nth desc limit 1
  ), s as (
    select * from policy_section where version_id = (select id from v)
  )
  select jsonb_build_object(
    'version', v.id, 'organisation', v.organisation_id, 'title', v.title, 'nth', v.nth,
    'ratifiedOn', v.ratified_on, 'reviewOn', v.review_on,
    'lookedUp', (select coalesce(jsonb_agg(edition), '[]') from (
      select unnest(v.editions_confirmed) as edition union select edition from policy_guidance_read where version_id = v.id) l),
    'sections', coalesce((select jsonb_agg(jsonb_build_object('section', section, 'title', title, 'how', how,
        'sentences', sentences, 'promises', promises) order by place, follows, section) from s where how <> 'left-out'), '[]'),
    'holders', coalesce((select jsonb_agg(jsonb_build_object('post', h.post, 'name', p.display_name) order by lower(h.during), p.display_name)
      from post_holding h join person p on p.id = h.person_id
      where h.organisation_id = v.organisation_id and h.during @> app.today()
        and (h.post = 'headteacher' or exists (select from s where s.sentences::text like '%{name:' || h.post || '}%'))), '[]'))
  from v
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.question_addresses(p_question uuid)
 RETURNS TABLE(asked_of text, asked_by text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.email, b.email from look_question q join person a on a.id = q.asked_of join person b on b.id = q.asked_by
  where q.id = p_question and app.actor_person() in (q.asked_of, q.asked_by)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.reads_for_no_school(p_child uuid, p_controller uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct h.person_id from post_holding h
  where h.organisation_id = p_controller and h.during @> app.today()
    and exists (select from organisation o where o.id = p_controller and o.kind = 'authority')
    and not exists (select from enrolment e where e.child_id = p_child and e.school_id is not null and e.during @> app.today())
    and (h.post = 'virtual-school-head' or (h.post = 'adviser' and exists (select from child_relation r where r.child_id = p_child
      and r.person_id = h.person_id and r.relation = 'adviser-of' and r.during @> app.today())))
    and not exists (select from relative_bar b where b.child_id = p_child and b.person_id = h.person_id and b.lifted_at is null)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.refresh_grants(p_children uuid[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare mine uuid[] := app.my_organisations(); reached uuid[]; changed int;
begin
  -- only children the one asking reaches
  select coalesce(array_agg(c.id), '{}') into reached from child c where c.id = any (p_children)
    and c.id not in (select child_id from sealed_child)
    and (c.controller_id = any (mine)
      or exists (select from child_details d where d.child_id = c.id and d.controller_id = any (mine))
      or exists (select from child_grant g where g.child_id = c.id and g.organisation_id = any (mine)));

  -- The authority's word that was given ends when the school has no place for the child any more.
  update place_agreed p set during = p.during * daterange(null, app.today())
    where p.child_id = any (reached) and not isempty(p.during)
      and (upper(p.during) is null or upper(p.during) > app.today())
      and not exists (select from enrolment e where e.child_id = p.child_id and e.controller_id = p.school_id
        and e.school_id = p.school_id and (upper(e.during) is null or upper(e.during) > app.today()));

  -- Somebody of an authority has written about a child whose school has opened its record to it: that is the word.
  insert into place_agreed as p (child_id, controller_id, school_id, during, how, agreed_by)
    select e.child_id, a.id, e.school_id, range_merge(range_agg(e.during)),
      case when nullif(current_setting('mainstay.import', true), '') is null then 'hand' else 'import' end, app.actor_person()
    from enrolment e
    join organisation a on a.kind = 'authority' and a.id = any (mine)
    where e.child_id = any (reached) and e.controller_id = e.school_id
      and e.kind in ('main', 'subsidiary') and (upper(e.during) is null or upper(e.during) > app.today())
      and exists (select from status_period s where s.child_id = e.child_id and s.controller_id = e.school_id
        and s.authority_id = a.id and s.confirmed and s.kind in ('CLA', 'CIN', 'CP') and s.during @> app.today())
      and app.has_facts(e.child_id, a.id)
      and app.speaks_for_authority(e.child_id, a.id, e.school_id)
    group by e.child_id, a.id, e.school_id
  on conflict (child_id, controller_id, school_id) do update
    set during = excluded.during, how = excluded.how, agreed_by = excluded.agreed_by, agreed_at = now()
    where p.during <> excluded.during;

  with roll as (
    select e.* from enrolment e
    where e.child_id = any (reached) and e.school_id is not null and e.kind in ('main', 'subsidiary')
      -- what a school says of its own roll stands above what others say of it
      and (e.controller_id = e.school_id
        or not exists (select from enrolment own where own.child_id = e.child_id and own.school_id = e.school_id and own.controller_id = own.school_id))
  ), care as (
    select s.* from status_period s
    where s.child_id = any (reached) and s.confirmed and s.authority_id is not null and s.kind in ('CLA', 'CIN', 'CP')
  ), authority as (
    select f.child_id, f.controller_id from unnest(reached) as c (id) join lateral (
      select id as child_id, controller_id from child where id = c.id
      union select child_id, controller_id from child_details where child_id = c.id
      union select child_id, controller_id from enrolment where child_id = c.id
      union select child_id, controller_id from status_period where child_id = c.id
      union select child_id, controller_id from contact where child_id = c.id
      union select child_id, controller_id from timeline_note where child_id = c.id
      union select child_id, controller_id from pep_event where child_id = c.id
    ) f on true
    join organisation o on o.id = f.controller_id and o.kind = 'authority'
  ), word as (
    -- an authority's own word on where the child is
    select e.child_id, e.controller_id, e.school_id, e.during from enrolment e
      join organisation o on o.id = e.controller_id and o.kind = 'authority'
      where e.child_id = any (reached) and e.school_id is not null and e.kind in ('main', 'subsidiary')
    union all
    select p.child_id, p.controller_id, p.school_id, p.during from place_agreed p
      where p.child_id = any (reached) and not isempty(p.during)
        -- it has said since that the child is somewhere else
        and not exists (select from enrolment e where e.child_id = p.child_id and e.controller_id = p.controller_id
          and e.kind = 'main' and e.during @> app.today() and e.school_id is distinct from p.school_id)
  ), said as (
    -- a school's facts, to the authority the school itself names: while the child is on its roll
    select s.child_id, s.controller_id, s.authority_id as organisation_id,
           case s.kind when 'CLA' then 'looked-after' else 'case-holder' end as scope, 'status' as source_kind, s.id as source_id,
           -- one range, from the first day of the overlap to its last; where no school year is known, the time in care itself
           case when count(r.id) = 0 then s.during else range_merge(range_agg(s.during * r.during)) end as during
      from care s
      join organisation o on o.id = s.controller_id and o.kind <> 'authority'
      left join roll r on r.child_id = s.child_id and r.school_id = s.controller_id
      where s.controller_id <> s.authority_id
      group by s.id, s.child_id, s.controller_id, s.authority_id, s.kind, s.during
    union all
    -- an authority's facts, to the school where both say the child is; where the school says nothing, where the authority does
    select r.child_id, k.controller_id, r.school_id, 'enrolment', 'enrolment', r.id, range_merge(range_agg(r.during * w.during))
      from roll r
      join authority k on k.child_id = r.child_id and k.controller_id <> r.school_id
      join word w on w.child_id = r.child_id and w.controller_id = k.controller_id and w.school_id = r.school_id
      where r.controller_id in (r.school_id, k.controller_id)
        and exists (select from care s where s.child_id = r.child_id and s.authority_id = k.controller_id
          and s.controller_id in (k.controller_id, r.school_id) and s.during && r.during)
      group by r.id, r.child_id, r.school_id, r.during, k.controller_id
  ), wanted as materialized (
    select * from said where not isempty(during)
  ), closed as (
    delete from child_grant g where g.child_id = any (p_children) and g.source_kind in ('status', 'enrolment')
      and not exists (select from wanted w where w.child_id = g.child_id and w.controller_id = g.controller_id
        and w.organisation_id = g.organisation_id and w.scope = g.scope and w.source_kind = g.source_kind and w.source_id = g.source_id)
      and exists (select from child c where c.id = g.child_id and (c.controller_id = any (mine)
        or g.controller_id = any (mine) or g.organisation_id = any (mine)))
    returning 1
  ), opened as (
    insert into child_grant as g (child_id, controller_id, organisation_id, scope, source_kind, source_id, during)
      select child_id, controller_id, organisation_id, scope, source_kind, source_id, during from wanted
    on conflict (child_id, controller_id, organisation_id, scope, source_kind, (coalesce(source_id, '00000000-0000-0000-0000-000000000000'::uuid)))
      do update set during = excluded.during where g.during <> excluded.during
    returning 1
  )
  select (select count(*) from closed) + (select count(*) from opened) into changed;
  return changed;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.reopen_account(p_person uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if p_person is not distinct from app.actor_person() or not (app.sets_up_for(p_person) and app.works_only_here(p_person)) then
    raise exception 'Not theirs to open' using errcode = 'insufficient_privilege';
  end if;
  update account set disabled_at = null where person_id = p_person;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.reset_second_factor(p_person uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not (p_person is not distinct from app.actor_person() or app.sets_up_for(p_person)) then
    raise exception 'Not theirs to reset' using errcode = 'insufficient_privilege';
  end if;
  update account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null where person_id = p_person;
  delete from recovery_code where person_id = p_person;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.runs_session(p_session uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from training_session s where s.id = p_session and (
    s.organisation_id = any (app.where_i_hold('{headteacher,designated-teacher,deputy-designated-teacher,administrator,virtual-school-head}'))
    or (s.governors_only and s.organisation_id = any (app.where_i_hold('{clerk,chair-of-governors}')))))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.said_and_done()
 RETURNS TABLE(said_question text, said jsonb, did text, form_hash text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (select from invitation i where i.id = app.actor_invitation() and i.way = 'handed') then return; end if;
  return query
    select a.question, a.value, d.did, p.form_hash
    from app.invited() i join plan mine on mine.id = i.plan_id join plan p on p.id = mine.previous_id
      join plan_part q on q.plan_id = p.id and q.lead = 'child'
      join answer a on a.part_id = q.id and a.author_id is null
        and not exists (select from answer b where b.part_id = a.part_id and b.question = a.question and b.version > a.version)
      join lateral (select x.did from voice_done x where x.part_id = q.id and x.question = a.question order by x.said_at desc limit 1) d on true;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.seal_audit()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare last bytea; total int; digest bytea; low bigint; high bigint; seal bigint; settled bigint; newest bigint; made timestamptz := now();
begin
  perform pg_advisory_xact_lock(hashtext('mainstay.audit.seal'));
  settled := (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint;
  newest := (pg_snapshot_xmax(pg_current_snapshot())::text)::bigint;
  select hash into last from audit_seal order by id desc limit 1;
  last := coalesce(last, sha256('Mainstay'::bytea));
  -- after a restore old events carry transaction numbers from another server: those are settled too
  create temporary table settling on commit drop as
    select e.id, gen_random_uuid() as salt from audit_event e where (e.txid < settled or e.txid > newest)
      and not exists (select from audit_sealed s where s.event_id = e.id) order by e.id limit 50000;
  select count(*), min(id), max(id) into total, low, high from settling;
  if total = 0 then drop table settling; return 0; end if;
  select sha256(last || sha256(string_agg(app.line_hash(app.audit_line(e), s.salt), ''::bytea order by e.id))
      || convert_to(app.seal_time(made), 'UTF8')) into digest
    from audit_event e join settling s using (id);
  insert into audit_seal (sealed_at, events, first_event, last_event, previous_hash, hash, version)
    values (made, total, low, high, last, digest, 3) returning id into seal;
  insert into audit_sealed (event_id, seal_id, salt) select id, seal, salt from settling;
  drop table settling;
  return total;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.seal_time(p_at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.sealed_before(p_organisation uuid, p_before date)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::int from sealed_child s
  where p_organisation = any (app.where_i_hold('{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}'))
    and app.sealed_is_over(s, p_organisation, p_before)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.sealed_is_over(s sealed_child, p_organisation uuid, p_before date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select s.reason <> 'joined' and s.keep_until is not null and s.keep_until < p_before and s.keep_until < least(app.today(), current_date)
    and (exists (select from child_details f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from enrolment f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from status_period f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from care_detail f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from contact f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from timeline_note f where f.child_id = s.child_id and f.controller_id = p_organisation)
      or exists (select from pep_event f where f.child_id = s.child_id and f.controller_id = p_organisation))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.sees_children()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_person();
begin
  if me is null then return true; end if;
  return exists (select from post_holding where person_id = me and during @> app.today()
      and post not in ('administrator', 'analyst', 'authority-administrator', 'governor', 'link-governor', 'chair-of-governors',
        'management-committee-member', 'clerk', 'trust-lead'))
    or app.import_in_hand() is not null;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.session_of_token(p_hash bytea)
 RETURNS SETOF session
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select s.* from session s where s.token_hash = p_hash and s.revoked_at is null
    and not exists (select from account a where a.person_id = s.person_id and a.disabled_at is not null);
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.sets_up_for(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select app.is_operator() or (app.actor_person() is not null and exists (select from post_holding where person_id = p_person
    and organisation_id = any (app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}'))))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.sharing_organisations()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare mine uuid[]; day date := app.today();
begin
  if not app.sees_children() then return '{}'; end if;
  mine := app.my_organisations();
  return coalesce((select array_agg(distinct o.id) from unnest(mine) m (id) cross join organisation o cross join lateral (
    (select from child_grant g where g.organisation_id = o.id and g.controller_id = m.id
       and coalesce(upper(g.during), 'infinity'::date) > day and g.during @> day
       and not exists (select from sealed_child s where s.child_id = g.child_id) limit 1)
    union all
    (select from child_grant g where g.controller_id = o.id and g.organisation_id = m.id
       and coalesce(upper(g.during), 'infinity'::date) > day and g.during @> day
       and not exists (select from sealed_child s where s.child_id = g.child_id) limit 1)
    limit 1) shared), '{}');
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.speaks_for(p_organisation uuid, p_children uuid[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare mine uuid[] := app.all_my_organisations(); invited uuid := app.actor_invitation();
begin
  if invited is not null and app.actor_person() is null then
    return exists (select from invitation i where i.id = invited and i.controller_id = p_organisation);
  end if;
  if exists (select from post_holding p where p.person_id = app.actor_person() and p.organisation_id = p_organisation
      and lower(p.during) <= app.today()) then
    return true;
  end if;
  return cardinality(p_children) > 0
    and not exists (
      select from unnest(p_children) c (id)
      where not exists (select from child k where k.id = c.id and k.controller_id = p_organisation)
        and not exists (select from child_grant g where g.child_id = c.id and p_organisation in (g.organisation_id, g.controller_id)))
    and not exists (
      select from unnest(p_children) c (id)
      where not exists (select from child k where k.id = c.id and k.controller_id = any (mine))
        and not exists (select from child_grant g where g.child_id = c.id and (g.organisation_id = any (mine) or g.controller_id = any (mine))));
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.speaks_for_authority(p_child uuid, p_authority uuid, p_school uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p_authority = any (app.my_organisations())
    and ((nullif(current_setting('mainstay.import', true), '') is null and app.actor_person() is not null)
      or (not exists (select from place_agreed where child_id = p_child and controller_id = p_authority and school_id = p_school)
        and not app.is_rivalled(p_child, p_school)))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.stands_in_as(p_child uuid, p_organisation uuid, p_posts text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from relative_bar where stand_in_id = app.actor_person() and child_id = p_child and lifted_at is null)
    and p_organisation = any (app.my_organisations())
    and app.posts_for(p_child, p_organisation) && p_posts;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.stop_letters_to_unsafe()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update mail set state = 'withdrawn', body_text = '' where state = 'waiting'
    and (to_contact = new.id or (new.email is not null and (to_person is null or to_contact is not null) and lower(to_address) = lower(new.email)));
  return new;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.tidy_papers()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  delete from paper_set_item i using paper_set s where s.id = i.set_id and s.delete_after < app.today();
  delete from paper_set where delete_after < app.today();
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('mainstay.today', true), '')::date, (now() at time zone 'Europe/London')::date) $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.told_of_handover(p_handover uuid)
 RETURNS TABLE(person_id uuid, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct p.id, p.email
  from handover h
  join post_holding t on t.organisation_id = h.to_organisation_id and t.during @> app.today()
    and t.post in ('designated-teacher', 'deputy-designated-teacher')
  join person p on p.id = t.person_id and p.email is not null
  where h.id = p_handover and h.offered_by = app.actor_person() and h.controller_id = any (app.my_organisations())
    and not exists (select from handover_answer a where a.handover_id = h.id)
    and not exists (select from relative_bar b where b.child_id = h.child_id and b.person_id = p.id and b.lifted_at is null)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.told_of_plan(p_plan uuid)
 RETURNS TABLE(person_id uuid, email text, leads boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with moved as (
    select p.id, p.child_id, p.controller_id from plan p
    where p.id = p_plan and app.actor_person() = (
      select s.taken_by from plan_step s where s.plan_id = p.id order by s.position desc limit 1)
  ), concerned as (
    select t.person_id, true as leads from moved m
    join post_holding t on t.organisation_id = m.controller_id and t.during @> app.today()
      and t.post in ('designated-teacher', 'deputy-designated-teacher')
    union all
    select r.person_id, false from moved m
    join child_relation r on r.child_id = m.child_id and r.relation = 'social-worker-of' and r.during @> app.today()
    union all
    select a.author_id, false from moved m join answer a on a.plan_id = m.id where a.author_id is not null
    union all
    select t.asked_person, false from moved m join plan_part t on t.plan_id = m.id where t.asked_person is not null
  )
  select p.id, p.email, bool_or(c.leads) from concerned c cross join moved m
  join person p on p.id = c.person_id and p.email is not null
  where p.id <> app.actor_person()
    and exists (select from post_holding h where h.person_id = p.id and h.during @> app.today())
    and not exists (select from relative_bar b where b.child_id = m.child_id and b.person_id = p.id and b.lifted_at is null)
  group by p.id, p.email
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.touch_session(p_hash bytea, p_now timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ update session set last_seen_at = greatest(last_seen_at, p_now) where token_hash = p_hash $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.tried()
 RETURNS bytea[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(array_agg(decode(h, 'hex')), '{}') from unnest(string_to_array(nullif(current_setting('mainstay.tried', true), ''), ',')) h $function$
;
-- owner mainstay_owner

CREATE OR REPLACE FUNCTION app.tries_from(p_network text, p_since timestamp with time zone)
 RETURNS TABLE(wrong integer, last timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select count(*)::int, max(at) from sign_in_attempt where network = p_network and not succeeded and at > p_since $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.values_before(p_organisation uuid, p_child uuid, p_before date)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::int from audit_value v join audit_event e on e.id = v.event_id
  where e.organisation_id = p_organisation and e.at < p_before
    and p_organisation = any (app.where_i_hold('{headteacher,safeguarding-lead,administrator,virtual-school-head,authority-administrator}'))
    and (p_child is null or v.child_id = p_child) and (v.child_id is null or not app.is_sealed(array[v.child_id]))
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.values_of_my_events()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if exists (select from added a where not exists (select from audit_event e where e.id = a.event_id
      and e.txid = (pg_current_xact_id()::text)::bigint and e.actor_person is not distinct from app.actor_person()
      and e.values_hash is not null)) then
    raise exception 'A value belongs to an event written with it' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.voice_readers()
 RETURNS TABLE(person_id uuid, name text, posts text[], may_choose boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if app.invitation_standing(app.actor_invitation()) is distinct from 'stands' then return; end if;
  return query
    select r.person_id, p.display_name, array_agg(distinct r.post order by r.post),
      not array_agg(r.post) && '{designated-teacher,safeguarding-lead,deputy-safeguarding-lead,for-no-school}'::text[]
    from invitation i
      join lateral (
        select h.person_id, h.post from post_holding h where h.organisation_id = i.controller_id and h.during @> app.today()
          and h.post in ('headteacher', 'designated-teacher', 'deputy-designated-teacher', 'safeguarding-lead', 'deputy-safeguarding-lead')
        union
        select k.person_id, 'key-adult' from key_adult k join plan_part q on q.id = i.part_id and q.asked_person = k.person_id
        where k.child_id = i.child_id and k.during @> app.today()
        union
        select n.person_id, 'for-no-school' from app.reads_for_no_school(i.child_id, i.controller_id) n (person_id)
      ) r on true
      join person p on p.id = r.person_id
    where i.id = app.actor_invitation() and i.way = 'handed'
      and not exists (select from relative_bar b where b.child_id = i.child_id and b.person_id = r.person_id and b.lifted_at is null)
    group by r.person_id, p.display_name order by p.display_name;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.voice_told()
 RETURNS TABLE(reading_level text, readers text[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_invitation();
begin
  if me is null or app.invitation_standing(me) is distinct from 'stands' then return; end if;
  return query select i.reading_level, coalesce((select array_agg(distinct p.display_name order by p.display_name)
      from (
        select h.person_id from post_holding h where h.organisation_id = i.controller_id and h.during @> app.today()
          and h.post in ('designated-teacher', 'safeguarding-lead')
        union
        select k.person_id from key_adult k join plan_part q on q.id = i.part_id and q.asked_person = k.person_id
        where k.child_id = i.child_id and k.during @> app.today()
        union
        select n.person_id from app.reads_for_no_school(i.child_id, i.controller_id) n (person_id)
      ) r join person p on p.id = r.person_id
      where not exists (select from relative_bar b where b.child_id = i.child_id and b.person_id = r.person_id and b.lifted_at is null)), '{}')
    from invitation i where i.id = me;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.wanted_of_classes(p_schools uuid[], p_children uuid[])
 RETURNS TABLE(child_id uuid, class_staff_id uuid, controller_id uuid, person_id uuid, relation text, during daterange)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with days as (
    select e.child_id, s.id as class_staff_id, s.organisation_id, s.person_id, s.relation,
      range_agg(e.during * s.during * h.during * daterange(app.today(), null)) as ranges
    from class_staff s
    join enrolment e on e.school_id = s.organisation_id and e.controller_id = s.organisation_id
      and e.class_name = s.class_name and e.recorded_academic_year = app.academic_year(lower(s.during))
    join post_holding h on h.person_id = s.person_id and h.organisation_id = s.organisation_id and h.post = any (app.class_posts())
      and (h.post <> 'agency-staff' or upper(s.during) = lower(s.during) + 1)
    where s.organisation_id = any (p_schools) and upper(s.during) > app.today()
      and (p_children is null or e.child_id = any (p_children))
      and e.child_id not in (select k.child_id from sealed_child k)
    group by e.child_id, s.id)
  select d.child_id, d.class_staff_id, d.organisation_id, d.person_id, d.relation,
    -- what goes on keeps the day it began
    coalesce((select daterange(lower(r.during), upper(one)) from child_relation r
      where lower(one) = app.today() and r.child_id = d.child_id and r.class_staff_id = d.class_staff_id
        and lower(r.during) < app.today() and upper(r.during) >= app.today()), one)
  from days d, unnest(d.ranges) one where not isempty(one)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.went_along(f answer_file)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from handover_file g join handover h on h.id = g.handover_id
      join handover_answer a on a.handover_id = h.id and a.answer = 'accepted'
      where g.file_id = f.id and h.to_organisation_id is not null and app.may_receive(f.child_id, h.to_organisation_id))
    and not exists (select from voice_kept_from k where k.part_id = f.part_id and k.question = f.question and k.lifted_at is null)
$function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.where_i_hold(p_posts text[])
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare me uuid := app.actor_person(); place uuid := app.actor_organisation();
begin
  if me is not null then
    return coalesce((select array_agg(distinct organisation_id) from post_holding
      where person_id = me and post = any (p_posts) and during @> app.today()), '{}');
  end if;
  return case when place is null then '{}'::uuid[] else array[place] end;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.withdraw_links(p_person uuid, p_now timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare n int;
begin
  if not (p_person is not distinct from app.actor_person() or app.sets_up_for(p_person)
    or cardinality(app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')) > 0) then
    raise exception 'Not theirs to take back' using errcode = 'insufficient_privilege';
  end if;
  update single_use_link set withdrawn_at = p_now where person_id = p_person and used_at is null and withdrawn_at is null;
  get diagnostics n = row_count;
  return n;
end $function$
;
-- owner mainstay_definer

CREATE OR REPLACE FUNCTION app.works_only_here(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select not exists (select from post_holding where person_id = p_person
    and (upper(during) is null or upper(during) > app.today())
    and not organisation_id = any (app.where_i_hold('{headteacher,administrator,virtual-school-head,authority-administrator}')))
$function$
;
-- owner mainstay_definer
