-- The register. `child` is an anchor and nothing more; what is known about a child are facts, each held by a controller
-- (the organisation answerable for it, never changed). Who else sees a controller's facts is a row in child_grant.
-- The school's facts and the authority's facts about one child hang on the same anchor, side by side.

create table child (
  id uuid primary key default gen_random_uuid(),
  controller_id uuid not null references organisation,
  created_at timestamptz not null default now(),
  demo boolean not null default false,
  unique (controller_id, id)
);
create index child_controller on child (controller_id);

-- Sealed on adoption: kept for the authority's lawful retention, seen by nobody here, never matched.
create table sealed_child (
  child_id uuid primary key references child,
  sealed_at timestamptz not null default now(),
  sealed_by uuid references person,
  reason text not null
);
-- Keyed hashes of the identifiers of sealed children, so that an old file cannot bring them back.
create table closed_identifier (
  hash bytea primary key,
  closed_at timestamptz not null default now()
);

create table child_grant (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  -- whose facts are opened
  controller_id uuid not null references organisation,
  -- to whom
  organisation_id uuid not null references organisation,
  scope text not null check (scope in ('enrolment', 'looked-after', 'case-holder', 'advice', 'handover', 'glass')),
  sections text[],
  source_kind text not null,
  source_id uuid,
  during daterange not null check (not isempty(during)),
  granted_by uuid references person,
  granted_at timestamptz not null default now(),
  check (controller_id <> organisation_id)
);
create unique index child_grant_once on child_grant (child_id, controller_id, organisation_id, scope, source_kind, coalesce(source_id, '00000000-0000-0000-0000-000000000000'));
create index child_grant_to on child_grant (organisation_id, child_id, controller_id);
create index child_grant_child on child_grant (child_id);

create table child_details (
  id uuid not null unique default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  given_names text,
  family_name text,
  preferred_name text,
  date_of_birth date,
  sex text check (sex in ('M', 'F', 'U')),
  ethnicity text,
  first_language text,
  upn text,
  upn_temporary boolean,
  former_upn text,
  uln text,
  authority_child_id text,
  sen_provision text,
  sen_needs text[] not null default '{}',
  pupil_premium text[] not null default '{}',
  disability text[] not null default '{}',
  young_carer text,
  post_care_census text,
  unaccompanied boolean,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (child_id, controller_id)
);
-- Identifiers are unique per controller: uniqueness across them would tell of children elsewhere.
create unique index child_details_upn on child_details (controller_id, upn) where upn is not null;
create unique index child_details_authority_id on child_details (controller_id, authority_child_id) where authority_child_id is not null;
create index child_details_birth on child_details (controller_id, date_of_birth);
create index child_details_name on child_details using gin ((lower(coalesce(preferred_name, '') || ' ' || coalesce(given_names, '') || ' ' || coalesce(family_name, ''))) gin_trgm_ops);

-- A fact corrected by hand wins over the next import, and says so.
create table hand_correction (
  child_id uuid not null,
  controller_id uuid not null,
  -- 'details.sen_provision', 'enrolment.class_name', 'status.CLA'
  field text not null,
  corrected_by uuid references person,
  corrected_at timestamptz not null default now(),
  reason text,
  primary key (child_id, controller_id, field),
  foreign key (child_id) references child
);

create table enrolment (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  school_id uuid references organisation,
  -- a school that is not in this deployment
  school_name text,
  kind text not null default 'main' check (kind in ('main', 'subsidiary', 'guest')),
  during daterange not null check (not isempty(during) and lower(during) is not null),
  year_group text,
  class_name text,
  -- the academic year in which year group and class were true
  recorded_academic_year int,
  last_seen_in_list date,
  leaving_reason text,
  unique (controller_id, id),
  check (school_id is not null or school_name is not null),
  exclude using gist (child_id with =, controller_id with =, kind with =, during with &&) where (kind = 'main')
);
create index enrolment_child on enrolment (child_id);
create index enrolment_school on enrolment (school_id);

create table status_period (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  kind text not null check (kind in ('CLA', 'CPLA', 'CIN', 'CP', 'CSW', 'KIN')),
  during daterange not null check (not isempty(during) and lower(during) is not null),
  -- CLA: the authority that looks after the child; CIN and CP: the one that holds the case
  authority_id uuid references organisation,
  authority_code text,
  -- CPLA
  order_kind text,
  evidence_seen_on date,
  -- KIN
  kinship_kind text,
  source text not null,
  import_id uuid,
  confirmed boolean not null default true,
  note text,
  recorded_by uuid references person,
  recorded_at timestamptz not null default now(),
  unique (controller_id, id),
  exclude using gist (child_id with =, controller_id with =, kind with =, during with &&)
);
create index status_period_child on status_period (child_id);
create index status_period_authority on status_period (authority_id);

-- Legal and social-care detail stands in tables of its own: row security is not per column.
create table care_detail (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  during daterange not null,
  legal_status text,
  placement text,
  placement_provider text,
  need text,
  short_break boolean not null default false,
  source text not null,
  import_id uuid,
  check (not isempty(during))
);
create index care_detail_child on care_detail (child_id);

create table protection_detail (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  during daterange not null,
  category text,
  source text not null,
  import_id uuid,
  check (not isempty(during))
);
create index protection_detail_child on protection_detail (child_id);

create table care_review (
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  on_day date not null,
  code text,
  primary key (child_id, controller_id, on_day)
);

create table wellbeing_score (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  measure text not null,
  year_ending date not null,
  score int,
  reason text,
  source text not null,
  unique (child_id, controller_id, measure, year_ending)
);

create table contact (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  name text not null,
  role text not null,
  organisation_name text,
  person_id uuid references person,
  phone text,
  email text,
  route text,
  language text,
  parental_responsibility boolean,
  may_be_told text[] not null default '{}',
  -- stops every message to them
  unsafe boolean not null default false,
  has_hidden_address boolean not null default false,
  during daterange not null default daterange(current_date, null),
  recorded_by uuid references person,
  recorded_at timestamptz not null default now(),
  unique (controller_id, id)
);
create index contact_child on contact (child_id);

create table contact_unsafe_reason (
  contact_id uuid primary key references contact,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  reason text not null
);

-- Encrypted by the application; seen by the head and the safeguarding lead alone.
create table hidden_address (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  contact_id uuid references contact,
  ciphertext bytea not null,
  recorded_by uuid references person,
  recorded_at timestamptz not null default now()
);
create index hidden_address_child on hidden_address (child_id);

-- Who is told, in what order and how. Some parents must not be told first, or at all.
create table contact_rule (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  position int not null,
  contact_id uuid references contact,
  how text not null,
  set_by uuid references person,
  set_at timestamptz not null default now(),
  unique (child_id, controller_id, position)
);

create table key_adult (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  person_id uuid references person,
  during daterange not null check (not isempty(during)),
  child_view text not null default 'not-asked' check (child_view in ('agreed', 'unsure', 'asked-for-someone-else', 'would-rather-not-say', 'not-asked')),
  child_words text,
  asked_on date,
  recorded_by uuid references person,
  recorded_at timestamptz not null default now(),
  exclude using gist (child_id with =, controller_id with =, during with &&)
);
create index key_adult_child on key_adult (child_id);
create index key_adult_person on key_adult (person_id);

create table child_relation (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  person_id uuid not null references person,
  relation text not null check (relation in ('teacher-of', 'support-of', 'social-worker-of', 'cover-social-worker-of', 'reviewing-officer-of', 'adviser-of')),
  during daterange not null check (not isempty(during)),
  recorded_by uuid references person,
  exclude using gist (child_id with =, controller_id with =, person_id with =, relation with =, during with &&)
);
create index child_relation_child on child_relation (child_id);
create index child_relation_person on child_relation (person_id);

-- The bar: a parent, carer or relative of the child, whatever posts they hold.
create table relative_bar (
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  person_id uuid not null references person,
  stand_in_id uuid references person,
  set_by uuid references person,
  set_at timestamptz not null default now(),
  lifted_at timestamptz,
  primary key (child_id, controller_id, person_id)
);

-- What the safeguarding lead has shared of a CIN, CP, CSW or KIN child, with a post or a person.
create table child_share (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  with_post text,
  with_person uuid references person,
  scopes text[] not null,
  during daterange not null,
  reason text,
  shared_by uuid references person,
  shared_at timestamptz not null default now(),
  check ((with_post is null) <> (with_person is null))
);
create index child_share_child on child_share (child_id);

-- Breaking the glass: reading beyond need to know, for a reason, for a time, told at once.
create table broken_glass (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  reason text not null check (length(reason) >= 10),
  broken_at timestamptz not null default now(),
  until timestamptz not null
);
create index broken_glass_person on broken_glass (person_id, until);

-- A question about a look: why did you open this?
create table look_question (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  audit_event_id bigint not null,
  asked_of uuid not null references person,
  asked_by uuid not null references person,
  asked_at timestamptz not null default now(),
  answer text,
  answered_at timestamptz
);

create table timeline_note (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  on_day date not null,
  kind text not null,
  words text not null,
  written_by uuid references person,
  written_at timestamptz not null default now()
);
create index timeline_note_child on timeline_note (child_id, on_day);

-- A PEP that lives in another system, or on paper: what happened and when. Stays useful beside Mainstay's own plans.
create table pep_event (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  kind text not null check (kind in ('started', 'ready-for-review', 'held')),
  on_day date not null,
  who_came text,
  targets text,
  system_name text,
  file_id uuid,
  recorded_by uuid references person,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_reason text
);
create index pep_event_child on pep_event (child_id, on_day);

-- The termly cohort table: gone down once for CIN, CP, CSW and KIN; exceptions become tasks.
create table cohort_review (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  half_term text not null,
  started_at timestamptz not null default now(),
  finished_on date,
  finished_by uuid references person,
  unique (organisation_id, half_term)
);
create table cohort_review_line (
  review_id uuid not null references cohort_review,
  child_id uuid not null references child,
  controller_id uuid not null references organisation,
  outcome text not null check (outcome in ('nothing-needed', 'action')),
  note text,
  gone_through_by uuid references person,
  gone_through_at timestamptz not null default now(),
  primary key (review_id, child_id)
);

-- Something people agreed to do; kept apart from what rules produce.
create table agreed_action (
  id uuid primary key default gen_random_uuid(),
  child_id uuid references child,
  controller_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  what text not null,
  owner_post text,
  owner_person uuid references person,
  due_on date not null,
  done_on date,
  done_by uuid references person,
  from_kind text not null,
  from_id uuid,
  agreed_by uuid references person,
  agreed_at timestamptz not null default now(),
  check ((owner_post is null) <> (owner_person is null))
);
create index agreed_action_open on agreed_action (organisation_id, due_on) where done_on is null;
create index agreed_action_child on agreed_action (child_id);

-- The rest of a whole roll: counts only, never a name.
create table roll_count (
  organisation_id uuid not null references organisation,
  as_at date not null,
  year_group text not null,
  sex text not null,
  sen text not null,
  pupil_premium text not null,
  pupils int not null check (pupils >= 0),
  primary key (organisation_id, as_at, year_group, sex, sen, pupil_premium)
);
