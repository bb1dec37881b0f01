import { randomInt, randomUUID } from 'node:crypto';
import {
  byController,
  byImport,
  byOrganisation,
  byPerson,
  bytes,
  day,
  hash,
  held,
  type Owner,
  ofAuthority,
  ofNobody,
  open,
  type Row,
  type Specimen,
  sha256,
} from './specimen-rows.ts';
import { trainingSpecimens } from './training-specimens.ts';

export type { Owner, Specimen } from './specimen-rows.ts';

const FORM_OF = (body: string): { hash: string; body: string; kept_at: string } => ({
  ...{ hash: sha256(body), body, kept_at: '2026-11-24T10:00:00Z' },
});
/** The form that every plan here began with. */
export const FORM = FORM_OF('{}');

const duty = (owner: Owner): Row => ({
  rule: 'r',
  subject_kind: 'child',
  subject_id: owner.child,
  occurrence: randomUUID(),
  assignee_kind: 'post',
  assignee: 'headteacher',
  child_id: owner.child,
  controller_id: owner.organisation,
  opens_on: day,
  due_on: day,
});

/** One row of each table, as an organisation or a person would write it. A new table needs one here. */
export const SPECIMENS: Readonly<Record<string, Specimen>> = {
  account: byPerson('totp_last_step', () => ({ email: `${randomUUID()}@rights.example` })),
  agreed_action: byOrganisation('done_on', ({ child, organisation }) => ({
    ...{
      child_id: child,
      controller_id: organisation,
      what: 'Ring',
      owner_post: 'designated-teacher',
      due_on: day,
      from_kind: 'meeting',
    },
  })),
  alert: byOrganisation('told_at', ({ person, child }) => ({
    kind: 'glass-broken',
    child_id: child,
    caused_by: [person],
  })),
  answer: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, part_id: anchor, organisation_id: organisation, question: randomUUID(), version: 1 },
    ...{ base_version: 0, settles: [], confirmed: false, author_id: person, written_at: '2026-11-24T10:00:00Z' },
  })),
  answer_file: byController('taken_away_at', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, part_id: anchor, organisation_id: organisation, question: 'work', name: 'work.pdf' },
    ...{ keyed_hash: 'x', media_type: 'application/pdf', size_bytes: 1, added_by: person },
    added_at: '2026-11-24T10:00:00Z',
  })),
  audit_event: byOrganisation('verb', ({ person, child }) => ({
    ...{ actor_kind: 'person', actor_person: person, verb: 'test', child_ids: [child], detail: {}, values_hash: bytes },
  })),
  audit_seal: ofNobody('events', () => ({
    events: 1,
    first_event: 1,
    last_event: 1,
    previous_hash: bytes,
    hash: bytes,
  })),
  audit_sealed: ofNobody('seal_id', () => ({ event_id: Math.floor(Math.random() * 1e9), seal_id: 1 })),
  broken_glass: byController('until', ({ organisation, person }) => ({
    ...{ organisation_id: organisation, person_id: person, reason: 'Somebody is in danger' },
    ...{ broken_at: '2026-11-24T10:00:00Z', until: '2026-11-24T11:00:00Z' },
  })),
  calendar_feed: byPerson('last_read_at', () => ({ token_hash: hash() })),
  calendar_feed_event: byPerson('sequence', () => ({
    ...{ feed_id: randomUUID(), duty_id: randomUUID(), day, print: bytes, changed_at: '2026-11-24T10:00:00Z' },
  })),
  care_detail: byController('placement', () => ({ during: open, source: 'hand' })),
  care_review: byController('code', () => ({ on_day: day })),
  child: { by: 'controller_id', change: 'demo', row: ({ organisation }) => ({ controller_id: organisation }) },
  child_details: byController('preferred_name'),
  child_grant: byController('during', () => ({
    organisation_id: randomUUID(),
    scope: 'advice',
    source_kind: 'hand',
    during: open,
  })),
  child_relation: byController('during', ({ person }) => ({ person_id: person, relation: 'teacher-of', during: open })),
  child_share: byController('scopes', () => ({ with_post: 'senco', scopes: ['plan'], during: open })),
  class_staff: byOrganisation('during', ({ person }) => ({
    ...{ class_name: randomUUID(), person_id: person, relation: 'teacher-of', during: '[2026-09-01,2027-09-01)' },
  })),
  closed_identifier: ofNobody('closed_at', () => ({ hash: hash() })),
  closure_day: byOrganisation('label', () => ({ day, kind: 'inset' })),
  cohort_review: byOrganisation('finished_on', () => ({ half_term: randomUUID() })),
  cohort_review_line: byController('note', ({ anchor }) => ({ review_id: anchor, outcome: 'nothing-needed' })),
  contact: byController('phone', () => ({ name: 'Aunt Sample', role: 'carer' })),
  contact_rule: byController('how', () => ({ position: 1, how: 'phone' })),
  contact_unsafe_reason: byController('reason', () => ({ contact_id: randomUUID(), reason: 'Not safe' })),
  deployment: ofNobody('value', () => ({ key: randomUUID(), value: 1 })),
  disclosure: byController('why', ({ person }) => ({
    ...{
      body_kind: 'police',
      body_name: 'Police',
      told_to: 'PC Sample',
      told_on: day,
      how: 'phone',
      what: 'A name',
      why: 'Asked',
      recorded_by: person,
    },
  })),
  duty: byOrganisation('done_on', duty),
  duty_subject: ofNobody('stale_reason', () => ({ kind: 'child', id: randomUUID() })),
  duty_version: byOrganisation('done_on', (owner) => ({
    ...duty(owner),
    ...{
      duty_id: randomUUID(),
      known_from: '2026-11-24T10:00:00Z',
      shown_to: [],
      clock: {},
      words: {},
      estimated: false,
    },
  })),
  duty_waiver: byOrganisation('seen_at', ({ child, organisation, person }) => ({
    ...{ rule: 'r', subject_kind: 'child', subject_id: child, occurrence: randomUUID(), child_id: child },
    ...{ controller_id: organisation, reason_kind: 'other', words: 'Not needed', waived_by: person },
  })),
  enrolment: byController('class_name', ({ organisation }) => ({
    school_id: organisation,
    kind: 'guest',
    during: open,
  })),
  governor_question: byOrganisation('answer', ({ person }) => ({ question: 'How many?', asked_by: person })),
  handover: byController('id', ({ organisation, person }) => ({
    ...{
      organisation_id: organisation,
      to_name: 'Elsewhere',
      sent_how: 'By post',
      first_day: day,
      child_name: 'Made Up',
    },
    ...{ offered: [], offered_on: day, offered_by: person, offered_at: '2026-11-24T10:00:00Z', id: randomUUID() },
  })),
  handover_answer: byController('answer', ({ organisation, person }) => ({
    ...{
      handover_id: randomUUID(),
      organisation_id: organisation,
      answer: 'taken-back',
      reason: 'x',
      answered_on: day,
    },
    ...{ answered_by: person, answered_at: '2026-11-24T10:00:00Z' },
  })),
  handover_body: byController('hash', ({ organisation, person }) => ({
    ...{ handover_id: randomUUID(), organisation_id: organisation, body: '{}', hash: sha256('{}'), kept_by: person },
    kept_at: '2026-11-24T10:00:00Z',
  })),
  handover_file: byController('given_at', ({ organisation, person }) => ({
    ...{ handover_id: randomUUID(), file_id: randomUUID(), organisation_id: organisation, given_by: person },
    given_at: '2026-11-24T10:00:00Z',
  })),
  hand_correction: byController('reason', () => ({ field: randomUUID() })),
  hidden_address: byController('ciphertext', () => ({ ciphertext: bytes })),
  import: { by: 'controller_id', change: 'message', row: held(() => ({ kind: 'list', state: 'done', as_at: day })) },
  import_answer: byImport('answer', () => ({ about: randomUUID(), answer: bytes })),
  import_arrival: byImport('name', () => ({ position: 1, piece: 1, name: 'a.csv', sealed: bytes })),
  import_change: byImport('undone', ({ child }) => ({ child_id: child, table_name: 'enrolment', row_key: 'x' })),
  import_mapping: {
    by: 'controller_id',
    change: 'mapping',
    row: held(() => ({ headers_hash: randomUUID(), mapping: {} })),
  },
  import_match: byImport('import_id', ({ child }) => ({ child_id: child, name_hash: hash() })),
  import_row: byImport('row_number', ({ child }) => ({ child_id: child, position: 1, file: 'a.csv', outcome: 'new' })),
  invitation: byController('expires_on', ({ organisation, person, anchor }) => ({
    ...{
      plan_id: anchor,
      part_id: anchor,
      organisation_id: organisation,
      name: 'Aunt Sample',
      email: 'a@rights.example',
    },
    ...{ way: 'told', code_hash: 'x', token_hash: hash(), link_made_at: '2026-11-24T10:00:00Z', links_asked: 0 },
    ...{ wrong: 0, wrong_ever: 0, expires_on: '2026-12-24', reminded: [], invited_by: person },
    invited_at: '2026-11-24T10:00:00Z',
  })),
  invitation_session: ofNobody('ended_at', () => ({
    ...{ invitation_id: randomUUID(), token_hash: hash(), made_at: '2026-11-24T10:00:00Z' },
    ...{ last_seen_at: '2026-11-24T10:00:00Z', expires_at: '2026-11-24T22:00:00Z' },
  })),
  key_adult: byController('child_words', () => ({ during: open })),
  look_question: byController('answer', ({ person }) => ({
    ...{ audit_event_id: Math.floor(Math.random() * 1e9), asked_of: randomUUID(), asked_by: person },
  })),
  mail: byOrganisation('state', ({ person }) => ({
    ...{
      to_person: person,
      to_address: 'x@rights.example',
      subject: 'Your link',
      body_text: 'a secret',
      kind: 'reset',
    },
  })),
  meeting_invitee: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, organisation_id: organisation, name: 'Made Up', as_whom: 'Carer', told_place: false },
    ...{ invited_by: person, invited_at: '2026-11-24T10:00:00Z' },
  })),
  meeting_letter: byController('id', ({ organisation, person, anchor }) => ({
    ...{
      plan_id: anchor,
      organisation_id: organisation,
      invitee_id: anchor,
      sequence: randomInt(1e9),
      method: 'CANCEL',
    },
    ...{ time_position: 1, outcome: 'unsafe', written_by: person, written_at: '2026-11-24T10:00:00Z' },
  })),
  meeting_presence: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, organisation_id: organisation, invitee_id: anchor, position: randomInt(1e9), state: 'came' },
    ...{ said_by: person, said_at: '2026-11-24T10:00:00Z' },
  })),
  meeting_time: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, organisation_id: organisation, position: randomInt(1e9), meeting_on: day, minutes: 60 },
    ...{ place: '', set_by: person, set_at: '2026-11-24T10:00:00Z' },
  })),
  migration: ofNobody('hash', () => ({ name: randomUUID(), hash: 'x' })),
  organisation: {
    by: 'id',
    change: 'name',
    row: ({ organisation }) => ({ id: organisation, kind: 'trust', name: 'Made up', pack: 'england' }),
  },
  // a set is called as its person is, so that its items find it
  own_copy_released: byController('id', ({ organisation, person, anchor }) => ({
    ...{ invitation_id: anchor, plan_id: anchor, organisation_id: organisation, body: 'x', hash: sha256('x') },
    ...{ released_by: person, released_at: '2026-11-24T10:00:00Z' },
  })),
  paper_set: byPerson('state', ({ organisation, person }) => ({
    ...{ id: person, organisation_id: organisation, what: 'PEPs', asked_at: '2026-11-24T10:00:00Z', delete_after: day },
  })),
  paper_set_item: byPerson('tries', ({ child, person, anchor }) => ({
    ...{ set_id: person, position: randomInt(1e9), child_id: child, plan_id: anchor },
  })),
  pep_event: byController('targets', () => ({ kind: 'held', on_day: day })),
  person: ofNobody('display_name', () => ({ id: randomUUID(), display_name: 'Made Up' })),
  plan: byController('id', ({ organisation, person }) => ({
    ...{ organisation_id: organisation, kind: 'pep', template_id: 'pep', form_hash: FORM.hash, pack: 'england' },
    ...{ begun_on: day, begun_by: person, begun_at: '2026-11-24T10:00:00Z', adviser_organisation_id: organisation },
  })),
  judgement_settling: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, organisation_id: organisation, section: 'targets', turn: randomInt(1e9), colour: 'amber' },
    ...{ words: 'Nearly', said_by: person, said_at: '2026-11-24T10:00:00Z' },
  })),
  plan_judgement: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, organisation_id: organisation, position: 1, blind: false, section: randomUUID(), version: 1 },
    ...{ colour: 'green', judged_by: person, judged_at: '2026-11-24T10:00:00Z' },
  })),
  second_judging: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, organisation_id: organisation, turn: randomInt(1e9), position: 1 },
    ...{ given_by: person, given_at: '2026-11-24T10:00:00Z' },
  })),
  plan_copy: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, organisation_id: organisation, moment: 'held', position: randomInt(1e9), kind: 'pep' },
    ...{ on_day: day, body: '{}', hash: sha256('{}'), made_by: person, made_at: '2026-11-24T10:00:00Z' },
    own_copy: false,
  })),
  plan_form: ofNobody('hash', () => FORM_OF(randomUUID())),
  plan_meeting_day: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, organisation_id: organisation, position: randomInt(1e9), meeting_on: day, set_by: person },
    set_at: '2026-11-24T10:00:00Z',
  })),
  plan_part: byController('state', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, organisation_id: organisation, section: randomUUID(), label: '', lead: 'child' },
    ...{ state: 'not-started', changed_by: person, changed_at: '2026-11-24T10:00:00Z' },
  })),
  plan_step: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, organisation_id: organisation, position: randomInt(1e9), to_state: 'planned', on_day: day },
    ...{ sections: [], missed: [], taken_by: person, taken_at: '2026-11-24T10:00:00Z' },
  })),
  place_agreed: byController('how', () => ({ school_id: randomUUID(), during: open, how: 'hand' })),
  post_holding: byOrganisation('hours_a_week', () => ({ post: 'teacher', person_id: randomUUID(), during: open })),
  premium_central: ofAuthority(({ organisation, person }) => ({
    ...{ organisation_id: organisation, financial_year: 2026, kind: 'kept', amount_pence: 100, on_day: day },
    ...{ written_by: person, written_at: '2026-11-24T10:00:00Z' },
  })),
  premium_pool: ofAuthority(({ organisation, person }) => ({
    ...{ organisation_id: organisation, financial_year: 2026, intervention: 'Reading', amount_pence: 100, on_day: day },
    ...{ written_by: person, written_at: '2026-11-24T10:00:00Z' },
  })),
  premium_decision: byController('id', ({ organisation, person, anchor }) => ({
    ...{ request_id: anchor, organisation_id: organisation, decision: 'approved', amount_pence: 100, decided_on: day },
    ...{ decided_by: person, decided_at: '2026-11-24T10:00:00Z' },
  })),
  premium_entry: byController('id', ({ organisation, person }) => ({
    ...{
      organisation_id: organisation,
      fund: 'school',
      financial_year: 2026,
      from_account: 'grant',
      to_account: 'free',
    },
    ...{ amount_pence: 100, on_day: day, written_by: person, written_at: '2026-11-24T10:00:00Z' },
  })),
  premium_impact: byController('id', ({ organisation, person, anchor }) => ({
    ...{ request_id: anchor, version: randomInt(1e9), organisation_id: organisation, helped: 'yes', impact: 'Reads' },
    ...{ recorded_on: day, recorded_by: person, recorded_at: '2026-11-24T10:00:00Z' },
  })),
  premium_none: byController('id', ({ organisation, person }) => ({
    ...{ organisation_id: organisation, reason: 'Settled', said_on: day, said_by: person },
    said_at: '2026-11-24T10:00:00Z',
  })),
  premium_request: byController('id', ({ organisation, person }) => ({
    ...{ organisation_id: organisation, fund: 'school', financial_year: 2026, intervention: 'Tutor', cost_pence: 100 },
    ...{ other_funding_pence: 0, ends_on: day, asked_on: day, asked_by: person, asked_at: '2026-11-24T10:00:00Z' },
  })),
  previous_permanence: byController('authority', () => ({ code: 'P1', source: 'hand' })),
  protection_detail: byController('category', () => ({ during: open, source: 'hand' })),
  recovery_code: byPerson('used_at', () => ({ code_hash: hash() })),
  relative_bar: byController('set_at', () => ({ person_id: randomUUID() })),
  release: byOrganisation('summary', () => ({
    ...{ term_id: randomUUID(), as_at: day, summary: {}, counts_from: '2026-04-13' },
  })),
  release_cell: byOrganisation('what_next', ({ anchor }) => ({
    ...{ release_id: anchor, position: 1, commitment: 'A2', outcome: 'too-few', unit: 'children' },
  })),
  reminder_choice: byPerson('weekly_mail', () => ({ weekly_mail: true })),
  roll_count: byOrganisation('pupils', () => ({
    ...{ as_at: day, year_group: '4', sex: 'F', sen: 'N', pupil_premium: 'N', pupils: 1 },
  })),
  school_term: byOrganisation('half_term_from', () => ({
    ...{ academic_year: 2031, term: 'autumn', first_day: '2031-09-01', last_day: '2031-12-19' },
  })),
  sealed_child: ofNobody('reason', ({ child, person }) => ({ child_id: child, sealed_by: person, reason: 'adoption' })),
  session: byPerson('someone_looking', () => ({
    token_hash: hash(),
    level: 'full',
    expires_at: '2026-11-25T10:00:00Z',
  })),
  set_up_draft: ofNobody('answers', () => ({ only_one: true })),
  sign_in_attempt: ofNobody('network', () => ({ account_key: hash(), network: '192.0.2.0/24', succeeded: false })),
  single_use_link: byPerson('used_at', () => ({
    token_hash: hash(),
    kind: 'reset',
    expires_at: '2026-11-25T10:00:00Z',
  })),
  status_period: byController('note', () => ({ kind: 'KIN', during: open, source: 'hand' })),
  stored_file: {
    by: 'controller_id',
    change: 'name',
    row: held(() => ({ keyed_hash: 'x', media_type: 'text/csv', name: 'a.csv', size_bytes: 1 })),
  },
  target: byController('id', ({ organisation, person, anchor }) => ({
    ...{ target_id: randomUUID(), version: 1, plan_id: anchor, organisation_id: organisation, kind: 'other' },
    ...{ success: 'Ten', withdrawn: false, set_by: person, set_at: '2026-11-24T10:00:00Z' },
  })),
  target_outcome: byController('id', ({ organisation, person, anchor }) => ({
    ...{ target_id: randomUUID(), version: 1, plan_id: anchor, organisation_id: organisation, outcome: 'met' },
    ...{ settled_on: day, recorded_by: person, recorded_at: '2026-11-24T10:00:00Z' },
  })),
  timeline_note: byController('words', () => ({ on_day: day, kind: 'note', words: 'Settled' })),
  ...trainingSpecimens,
  unusual_looking: byOrganisation('children', () => ({
    ...{ person_id: randomUUID(), kind: 'many-children', day, event_ids: [1], children: 30 },
  })),
  value_destruction: byOrganisation('agreed_by', ({ person }) => ({
    before_day: day,
    reason: 'Old',
    asked_by: person,
  })),
  voice_done: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, part_id: anchor, organisation_id: organisation, question: 'change', did: 'You moved seats' },
    ...{ said_by: person, said_at: '2026-11-24T10:00:00Z' },
  })),
  voice_file: byController('taken_away_at', ({ organisation, anchor }) => ({
    ...{ plan_id: anchor, part_id: anchor, organisation_id: organisation, question: 'drawing', kind: 'drawing' },
    ...{ keyed_hash: 'x', media_type: 'image/png', size_bytes: 1, invitation_id: anchor },
    added_at: '2026-11-24T10:00:00Z',
  })),
  voice_kept_from: byController('lifted_at', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, part_id: anchor, organisation_id: organisation, question: 'change', person_id: person },
    ...{ invitation_id: anchor, chosen_at: '2026-11-24T10:00:00Z' },
  })),
  voice_reading: byController('id', ({ organisation, person, anchor }) => ({
    ...{ plan_id: anchor, part_id: anchor, organisation_id: organisation, nth: randomInt(1e9), passed: false },
    ...{ came_at: '2026-11-24T09:00:00Z', read_on: day, read_at: '2026-11-24T10:00:00Z', read_by: person },
  })),
  wellbeing_score: byController('score', () => ({ measure: randomUUID(), year_ending: '2026-03-31', source: 'hand' })),
  audit_value: ofNobody('field', () => ({ event_id: 1, field: randomUUID() })),
};
