/** The words a plan template may use, and what each means. New ones are added here; a template cannot make its own. */

/** Kinds of plan that share one engine. */
export const planKinds = ['pep', 'education-plan'] as const;
export type PlanKind = (typeof planKinds)[number];

export const phases = ['early-years', 'school-age', 'post-16', 'any'] as const;
export type Phase = (typeof phases)[number];

/** Who writes a section: its own part, that nobody else changes. `records`: nobody, it shows what is recorded. */
export const leads = {
  child: 'the child',
  carer: 'the carer',
  parent: 'the parent',
  'social-worker': 'the social worker',
  'designated-teacher': 'the designated teacher',
  'safeguarding-lead': 'the safeguarding lead',
  senco: 'the SENCO',
  teacher: 'a teacher of the child',
  'key-adult': 'the key adult',
  'mental-health-lead': 'the mental health lead',
  health: 'health',
  provider: 'the other provider',
  adviser: 'the Virtual School adviser',
  records: 'nobody: it shows what is recorded',
} as const;
export type Lead = keyof typeof leads;

/** When a section is filled in. */
export const fillings = {
  before: 'Before the meeting',
  at: 'At the meeting',
  after: 'After the meeting',
} as const;
export type Filling = keyof typeof fillings;

/** When a section belongs in a plan. Each is read from what is recorded of the child on the day the plan begins, or later. */
export const conditions = {
  'no-school': 'the child is on no school’s roll',
  'has-send': 'the child has SEN support or an EHC plan',
  'has-ehcp': 'the child has an EHC plan',
  'changes-phase': 'the child moves to another phase or school at the end of this year',
  'chooses-options': 'the child chooses subjects or a course this year',
  'year-11': 'the child is in year 11',
  'alternative-provision': 'the child learns elsewhere for part or all of the week',
  'part-time-timetable': 'the child’s timetable is part-time',
  suspended: 'the child was suspended this school year, or is at risk of it',
  unaccompanied: 'the child came to this country without a parent',
  'draws-plus': 'the authority holds pupil premium plus for the child',
  'school-holds-premium': 'pupil premium for the child is held where the child learns',
  'not-in-learning': 'the young person is in no education, training or work',
  'protection-plan': 'the child has a protection plan that the plan is to serve',
} as const;
export type Condition = keyof typeof conditions;

/** The steps a plan goes through. Every plan is planned, held and signed off; a lighter one leaves out steps between. */
export const planSteps = {
  planned: 'Planned',
  gathering: 'Gathering',
  ready: 'Ready for the meeting',
  held: 'Held',
  'written-up': 'Written up',
  submitted: 'Submitted',
  'signed-off': 'Signed off',
} as const;
export type PlanStep = keyof typeof planSteps;
export const stepsOfEveryPlan: readonly PlanStep[] = ['planned', 'held', 'signed-off'];

/** What a question is answered with. `records` shows or edits rows that are kept elsewhere, never in the answer. */
export const answerKinds = [
  'words',
  'text',
  'choice',
  'choices',
  'scale',
  'yes-no',
  'date',
  'number',
  'table',
  'file',
  'drawing',
  'sound',
  'records',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Rows kept elsewhere that a plan shows with the reader's own access, and keeps a copy of when it is held, sent and signed. */
export const recordBlocks = {
  child: 'names, school, year and class',
  care: 'legal status, placement and who has parental responsibility',
  people: 'the people around the child',
  contributions: 'who was asked for their part, and who has sent it',
  attendance: 'attendance so far, by half term',
  suspensions: 'suspensions this school year',
  progress: 'progress by subject',
  send: 'special educational needs, provision and review dates',
  wellbeing: 'SDQ and other measures',
  support: 'interventions and what came of them',
  'last-targets': 'last time’s targets and how each went',
  targets: 'targets',
  actions: 'what was agreed, whose it is and by when',
  attendees: 'who was invited, who came and who sent apologies',
  spending: 'pupil premium plus asked for, decided and spent',
  'said-and-done': 'what the child said before, and what was done about it',
} as const;
export type RecordBlock = keyof typeof recordBlocks;

/** By when a question has to be answered. A plan can always be written down without; it then says what is missing. */
export const needs = {
  meeting: 'Before the meeting',
  sending: 'Before it is sent in',
  signing: 'Before it is signed off',
} as const;
export type Need = keyof typeof needs;

/** The child's own pages are written at three levels; each question has its words at every one. */
export const readingLevels = {
  pictures: 'words with pictures',
  plain: 'plain words',
  older: 'for young adults',
} as const;
export type ReadingLevel = keyof typeof readingLevels;

/** What part of the record a section belongs to: whoever may not see the part does not see the section. As in src/access. */
export const planParts = [
  'plan',
  'voice',
  'legal',
  'people',
  'characteristics',
  'attendance',
  'suspensions',
  'send',
  'progress',
  'wellbeing',
  'targets',
  'support',
  'money',
  'risk-measures',
] as const;
export type PlanPart = (typeof planParts)[number];
