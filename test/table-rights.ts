const SAFE = ['HT', 'SL', 'dS'];
const LEAD = [...SAFE, 'DT', 'dD'];
const STAFF = [...LEAD, 'SE', 'MH', 'AO', 'TE', 'SU', 'AG', 'OF'];
const CASE = ['SW', 'DS', 'RO'];
const GOV = ['GO', 'LG', 'CH', 'MC', 'CL', 'TL'];
const WORK = [...STAFF, 'AD', 'TA', 'VH', 'AV', 'AN', ...CASE, 'AA'];
const POSTS = [...WORK, ...GOV];
const SEES = [...STAFF, 'VH', 'AV', ...CASE];

/** What the short words in the table stand for; the codes are those of src/access/access.factory.ts, TA an administrator of a trust. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  /** Whoever asks, with no post and nobody named too. */
  '*': [...POSTS, 'NO', 'OP'],
  /** Everybody who holds a post. */
  POSTS,
  /** Those whose post may know of children at all, and administrators: not governors, clerks and trusts. */
  WORK,
  /** Those whose post may see a child. */
  SEES,
  /** Those who may write about children by lead: safeguarding and designated teachers. */
  LEAD,
  SAFE,
  /** Governors, chairs, committee members, clerks, trust leads. */
  GOV,
  VS: ['VH', 'AV'],
  CASE,
};

/** Codes as a reviewer reads them: the largest groups first, then what is left over. */
export function codesOf(codes: ReadonlySet<string>): string {
  const left = new Set(codes);
  const words: string[] = [];
  for (const [word, group] of Object.entries(GROUPS)) {
    if (!group.every((code) => left.has(code))) continue;
    words.push(word);
    for (const code of group) left.delete(code);
  }
  const rest = ['HT', 'DT', 'dD', 'SL', 'dS', ...POSTS, 'NO', 'OP'].filter((code) => left.delete(code));
  return [...words, ...rest].join('+') || '-';
}

/**
 * Who can do what to the rows of their own organisation (or their own rows, where a table is somebody's own), and, last, what
 * can be done to those of others. What is not here is refused by the database itself.
 */
// A question is added about a look that there was, and no row here holds one (look_question).
// An answer and what was handed over hang on an offer, and no row here has one that waits: handovers.browser.test.ts.
// A section of a policy is removed where it is one of the school's own, and no row here is (policy_section): drafts.browser.test.ts.
// Who is asked by name is changed in one’s own name alone, and no row here was (briefing_reader): briefings.browser.test.ts.
// One for those who govern is run by their clerk and chair, and no row here is (training_session): governor-sessions.browser.test.ts.
// How a part stands is changed in one's own name alone, and no row here was changed by who tries (plan_part): plans.db.test.ts.
const table = `
# table                read                 add                     change                  remove                  of others
account                POSTS                POSTS                   POSTS                   -                       read:OP;add:OP
agreed_action          SEES                 LEAD+VS                 LEAD+VS                 -                       -
alert                  SAFE+AD+TA+VH+AA     WORK                    HT+SL+VH                -                       -
answer                 SEES                 LEAD+VS+SE+MH+AO+TE+SU+OF+SW+DS  -  -  -
answer_file            SEES                 LEAD+VS+SE+MH+AO+TE+SU+OF+SW+DS  LEAD+VS+SE+MH+AO+TE+SU+OF+SW+DS  -  -
audit_event            LEAD+VS+SE+AD+TA+AA  POSTS                   -                       -                       -
audit_seal             -                    -                       -                       -                       read:*
audit_sealed           -                    -                       -                       -                       read:*
audit_value            -                    -                       -                       -                       read:VH+AA
briefing               POSTS                HT+DT+dD+SL+AD+TA       HT+DT+dD+SL+AD+TA       -                       -
briefing_confirmation  HT+DT+dD+SL+AD+TA    HT+DT+dD+SL+AD+TA       -                       HT+DT+dD+SL+AD+TA       -
briefing_reader        HT+DT+dD+SL+AD+TA    HT+DT+dD+SL+AD+TA       -                       HT+DT+dD+SL+AD+TA       -
briefing_told          HT+DT+dD+SL+AD+TA    HT+DT+dD+SL+AD+TA       HT+DT+dD+SL+AD+TA       -                       -
briefing_try           -                    -                       -                       -                       -
broken_glass           HT+SL+VH             DT+dD+SE+MH+SW+DS       -                       -                       -
calendar_feed          POSTS                POSTS                   POSTS                   -                       -
calendar_feed_event    POSTS                POSTS                   POSTS                   POSTS                   -
care_detail            SAFE+VS              SAFE+VS                 SAFE+VS                 SAFE+VS                 -
care_review            SEES                 LEAD+VS                 LEAD+VS                 LEAD+VS                 -
child                  SEES                 LEAD+VS                 -                       -                       read:VS+CASE
child_details          SEES                 LEAD+VS+SE              LEAD+VS+SE              LEAD+VS                 read:VS+CASE
child_grant            SEES                 SAFE+VH                 SAFE+VH                 -                       read:VS+CASE
child_relation         SEES                 LEAD                    LEAD                    LEAD                    -
child_share            SEES                 SAFE                    SAFE                    SAFE                    -
class_staff            WORK                 HT+DT+dD+AD+TA          HT+DT+dD+AD+TA          HT+DT+dD+AD+TA          -
closed_identifier      -                    -                       -                       -                       add:HT+SL+VH
closure_day            POSTS                HT+AD+TA+VH+AA          HT+AD+TA+VH+AA          HT+AD+TA+VH+AA          read:*;add:OP;change:OP;remove:OP
cohort_review          SEES                 SAFE                    SAFE                    -                       -
cohort_review_line     SEES                 SAFE                    SAFE                    -                       -
contact                SEES                 LEAD+VS                 LEAD+VS+SE+AO           -                       -
contact_rule           SEES                 SAFE                    SAFE                    SAFE                    -
contact_unsafe_reason  SAFE                 LEAD+VS+SE+AO           -                       HT+SL                   -
deployment             -                    -                       -                       -                       read:*;add:NO+OP;change:NO+OP
disclosure             SAFE                 SAFE                    -                       -                       -
duty                   SEES                 -                       -                       -                       -
duty_subject           -                    -                       -                       -                       read:*
duty_version           SEES                 -                       -                       -                       -
duty_waiver            SEES                 WORK                    LEAD+VS                 -                       -
enrolment              SEES                 LEAD+VS                 LEAD+VS                 LEAD+VS                 read:VS+CASE
governor_question      LEAD+GO+LG+CH+MC     GO+LG+CH+MC             -                       -                       -
hand_correction        SEES                 LEAD+VS+SE              LEAD+VS+SE              LEAD+VS                 -
handover               SEES                 HT+DT+dD                -                       -                       -
handover_answer        SEES                 -                       -                       -                       -
handover_body          SEES                 -                       -                       -                       -
handover_file          SEES                 -                       -                       -                       -
hidden_address         HT+SL                LEAD+VS                 HT+SL                   HT+SL                   -
import                 LEAD+AD+TA+VH+AA     LEAD+AD+TA              LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        -
import_answer          LEAD+AD+TA+VH+AA     LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        -
import_arrival         LEAD+AD+TA+VH+AA     LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        -
import_change          LEAD+AD+TA+VH+AA     LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        -
import_mapping         LEAD+AD+TA+VH+AA     LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        -
import_match           LEAD+AD+TA+VH+AA     LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        -
import_row             LEAD+AD+TA+VH+AA     LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        -
invitation             LEAD+VS                 VS+HT+DT+dD             VS+HT+DT+dD             -                       -
invitation_session     -                    -                       -                       -                       -
judgement_settling     VS                   VS                      -                       -                       -
key_adult              SEES                 LEAD                    LEAD                    -                       -
look_question          HT                   -                       -                       -                       -
mail                   -                    POSTS                   -                       -                       add:*
meeting_invitee        SEES                 VS+HT+DT+dD+SW+DS       -                       -                       -
meeting_letter         SEES                 VS+HT+DT+dD+SW+DS       -                       -                       -
meeting_presence       SEES                 VS+HT+DT+dD+SW+DS       -                       -                       -
meeting_time           SEES                 VS+HT+DT+dD+SW+DS       -                       -                       -
migration              -                    -                       -                       -                       read:*
organisation           POSTS                -                       HT+AD+TA+VH+AA          -                       read:*;add:OP;change:OP
own_copy_released      VS+HT+DT+dD             -                       -                       -                       -
paper_set              SEES                 SEES                    SEES                    -                       -
paper_set_item         SEES                 SEES                    SEES                    -                       -
pep_event              SEES                 VS+HT+DT+dD+SW+DS       VS+HT+DT+dD+SW+DS       -                       -
person                 -                    -                       -                       -                       read:POSTS+OP;add:HT+AD+TA+VH+AA+OP;change:HT+AD+TA+VH+AA+OP
place_agreed           SEES                 -                       -                       -                       -
plan                   SEES                 VS+HT+DT+dD+SW+DS       -                       -                       -
plan_copy              SEES                 VS+HT+DT+dD+SW+DS       -                       -                       -
plan_form              -                    -                       -                       -                       read:*;add:VS+HT+DT+dD+SW+DS
plan_judgement         SEES                 VS                      -                       -                       -
plan_meeting_day       SEES                 VS+HT+DT+dD+SW+DS       -                       -                       -
plan_part              SEES                 LEAD+VS+SE+MH+AO+TE+SU+OF+SW+DS  -  -  -
plan_step              SEES                 VS+HT+DT+dD+SW+DS       -                       -                       -
policy                 POSTS                HT+DT+SL+AD+TA          HT+DT+SL+AD+TA          -                       -
policy_comment         POSTS                POSTS                   HT+DT+SL+AD+TA          -                       -
policy_guidance_read   POSTS                HT+DT+SL                -                       -                       -
policy_section         POSTS                HT+DT+SL+AD+TA          HT+DT+SL+AD+TA          -                       -
policy_version         POSTS                HT+DT+SL+AD+TA          HT+AD+TA+CH+CL          -                       -
post_evidence          POSTS                HT+AD+TA+VH+AA          HT+AD+TA+VH+AA          -                       read:POSTS
post_evidence_file     HT+AD+TA+VH+AA       HT+AD+TA+VH+AA          HT+AD+TA+VH+AA          -                       -
post_holding           POSTS                HT+AD+TA+VH+AA          HT+AD+TA+VH+AA          -                       read:POSTS+OP;add:OP;change:OP
premium_central        VS                   VS                      -                       -                       -
premium_decision       SEES                 VS+HT                   -                       -                       -
premium_entry          SEES                 VS+HT+DT+dD             -                       -                       -
premium_impact         SEES                 VS+HT+DT+dD             -                       -                       -
premium_none           SEES                 VS+HT+DT+dD             -                       -                       -
premium_pool           VS                   VS                      -                       -                       -
premium_request        SEES                 VS+HT+DT+dD             -                       -                       -
previous_permanence    SAFE+VS              SAFE+VS                 SAFE+VS                 SAFE+VS                 -
protection_detail      SAFE                 SAFE                    SAFE                    SAFE                    -
recovery_code          POSTS                POSTS                   POSTS                   POSTS                   -
relative_bar           SEES                 LEAD+VS                 LEAD+VS                 -                       -
release                POSTS                HT+VH                   -                       -                       read:VS+AN+TL
release_cell           POSTS                HT+VH                   HT+VH                   -                       read:VS+AN+TL
reminder_choice        POSTS                POSTS                   POSTS                   -                       -
roll_count             WORK                 LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        LEAD+AD+TA+VH+AA        -
school_term            POSTS                HT+AD+TA+VH+AA          HT+AD+TA+VH+AA          HT+AD+TA+VH+AA          read:*;add:OP;change:OP;remove:OP
sealed_child           -                    -                       -                       -                       add:HT+SL+VH
second_judging         VS                   VS                      -                       -                       -
session                POSTS                POSTS                   POSTS                   -                       -
set_up_draft           -                    -                       -                       -                       add:OP
sign_in_attempt        -                    -                       -                       -                       -
single_use_link        POSTS                -                       POSTS                   -                       read:OP;add:OP;change:OP
status_period          SEES                 SAFE                    LEAD+VS                 LEAD+VS                 read:VS+CASE
stored_file            WORK                 LEAD+VS+AD+TA+SW+DS+AA  LEAD+VS+AD+TA+SW+DS+AA  LEAD+VS+AD+TA+SW+DS+AA  -
target                 SEES                 VS+HT+DT+dD+SW+DS       -                       -                       -
target_outcome         SEES                 VS+HT+DT+dD             -                       -                       -
timeline_note          SEES                 LEAD+VS                 -                       -                       -
training_attendance    HT+DT+dD+AD+TA+VH       HT+DT+dD+AD+TA+VH       -                       HT+DT+dD+AD+TA+VH       -
training_course        POSTS                HT+DT+dD+AD+TA+VH       HT+DT+dD+AD+TA+VH       -                       read:OP;add:OP;change:OP
training_day           LEAD+AD+TA+VH        HT+DT+dD+AD+TA+VH       HT+DT+dD+AD+TA+VH       HT+DT+dD+AD+TA+VH       read:OP;add:OP;change:OP;remove:OP
training_file          HT+DT+dD+AD+TA+VH    HT+DT+dD+AD+TA+VH       HT+DT+dD+AD+TA+VH       -                       -
training_import        HT+DT+dD+AD+TA+VH       HT+DT+dD+AD+TA+VH       HT+DT+dD+AD+TA+VH       HT+DT+dD+AD+TA+VH       -
training_session       POSTS                HT+DT+dD+AD+TA+VH       HT+DT+dD+AD+TA+VH       -                       -
unusual_looking        HT+VH                -                       -                       -                       -
value_destruction      HT+SL+AD+TA+VH+AA    HT+SL+AD+TA+VH+AA       -                       -                       -
voice_done             SEES                 LEAD+VS                 -                       -                       -
voice_file             SEES                 -                       -                       -                       -
voice_kept_from        DT+SL+dS                -                       -                       -                       -
voice_reading          SEES                 LEAD                    -                       -                       -
wellbeing_score        SEES                 LEAD+VS                 LEAD+VS                 LEAD+VS                 -
`;

export const RIGHTS: readonly string[] = table
  .split('\n')
  .map((line) => line.trim().split(/\s+/).join('  '))
  .filter((line) => line !== '' && !line.startsWith('#'));

export const tableRights: ReadonlyMap<string, string> = new Map(
  RIGHTS.map((line) => [line.split('  ')[0] ?? '', line]),
);
