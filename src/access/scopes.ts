interface ScopeWords {
  readonly id: string;
  readonly label: string;
  readonly holds: string;
}

/**
 * The parts of a child's record. A page, a list column and a field each belong to exactly one; who may not see the
 * part does not see the field, nor a filter, sort or count by it.
 */
export const SCOPES = [
  { id: 'name', label: 'Name', holds: 'the names the child goes by, year group and class' },
  {
    id: 'moves',
    label: 'Moves',
    holds: 'joining and leaving dates, from and to which school, records asked for and sent',
  },
  { id: 'identity', label: 'Identity', holds: 'date of birth, sex, UPN, ULN, former names and numbers' },
  {
    id: 'characteristics',
    label: 'Characteristics',
    holds: 'ethnicity, language, disability, young carer. Not pupil premium plus, which tells of care (see money)',
  },
  {
    id: 'care-group',
    label: 'In care or after care',
    holds: 'that the child is or was looked after (CLA, CPLA), and when',
  },
  {
    id: 'need-groups',
    label: 'Other groups',
    holds:
      'that the child has a child in need or child protection plan, a social worker now or lately, or lives in kinship care, and when',
  },
  {
    id: 'legal',
    label: 'Legal and social-care detail',
    holds: 'legal status, placement and moves, orders and the evidence seen',
  },
  {
    id: 'child-protection',
    label: 'Child protection detail',
    holds: 'category, and what the child in need or protection plan says',
  },
  {
    id: 'people',
    label: 'People around the child',
    holds:
      'who they are, parental responsibility, how to reach them. For a post that may not know why, roles are given in neutral words',
  },
  { id: 'contact-rule', label: 'Contact rule', holds: 'who is told, in what order and how; who must not be' },
  {
    id: 'hidden-address',
    label: 'Hidden address',
    holds: 'an address kept from everyone but the headteacher and the safeguarding lead',
  },
  {
    id: 'profile',
    label: 'One-page profile',
    holds: 'strengths, what is hard, what helps: strategies for the classroom',
  },
  { id: 'risk-measures', label: 'Risk measures', holds: 'what staff do to keep the child and others safe' },
  { id: 'attendance', label: 'Attendance', holds: 'marks, lateness, concerns, part-time timetables' },
  { id: 'suspensions', label: 'Suspensions', holds: 'suspensions and exclusions, and the calls before them' },
  { id: 'behaviour', label: 'Behaviour', holds: 'incidents, what they told us, what helped' },
  {
    id: 'plan',
    label: 'Plan',
    holds: 'the personal education plan or education plan in every state, and that there is one',
  },
  { id: 'signed-plan', label: 'Signed plan', holds: 'plans that are signed off, as they were then' },
  { id: 'targets', label: 'Targets', holds: 'what the child works towards, and how it went' },
  { id: 'voice', label: 'Child’s voice', holds: 'what the child has said, in their own words' },
  { id: 'wellbeing', label: 'Wellbeing', holds: 'SDQ scores and other measures' },
  { id: 'send', label: 'SEND', holds: 'special educational needs, provision, EHCP and its reviews' },
  { id: 'progress', label: 'Progress', holds: 'attainment and progress by subject' },
  { id: 'support', label: 'Support', holds: 'interventions, who leads them and what came of them' },
  { id: 'money', label: 'Money', holds: 'pupil premium of each kind: requests, decisions, spending, impact' },
  { id: 'timeline', label: 'Timeline', holds: 'what happened when; each entry only where its own part may be seen' },
  { id: 'duties', label: 'Duties', holds: 'all that is due for the child, whose it is, why, and what was not needed' },
  {
    id: 'own-duties',
    label: 'Own duties',
    holds: 'what this person is to do for the child, or is asked, in words that tell no more',
  },
  { id: 'sharing', label: 'Sharing', holds: 'what was shared with whom, and why' },
  { id: 'looks', label: 'Looks', holds: 'who has looked at the record, when, and at what' },
  {
    id: 'disclosures',
    label: 'Disclosures',
    holds: 'what was told to the police, a foster agency or another body without access',
  },
  { id: 'case-papers', label: 'Case papers', holds: 'the papers of one suspension, for the panel that considers it' },
] as const satisfies readonly ScopeWords[];

export type Scope = (typeof SCOPES)[number]['id'];

export const ALL_SCOPES: readonly Scope[] = SCOPES.map((scope) => scope.id);

const known: ReadonlySet<string> = new Set(ALL_SCOPES);

export function isScope(id: string): id is Scope {
  return known.has(id);
}

/** All parts but these, in the order of the table. */
export function allBut(...left: readonly Scope[]): readonly Scope[] {
  return ALL_SCOPES.filter((scope) => !left.includes(scope));
}
