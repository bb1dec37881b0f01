import type { ActionId, Scope } from '../../access/index.ts';
import type { Lead, PlanSection, RecordBlock } from '../../packs/model.ts';

/** Who may write a section, as an action of src/access. Null: nobody who signs in; they are invited, or it shows records. */
export const writtenBy: Readonly<Record<Lead, ActionId | null>> = {
  child: null,
  carer: null,
  parent: null,
  health: null,
  provider: null,
  records: null,
  'social-worker': 'plan.write-social-work',
  'designated-teacher': 'plan.write-school',
  'safeguarding-lead': 'plan.write-safeguarding',
  senco: 'plan.write-send',
  teacher: 'plan.write-teaching',
  'key-adult': 'plan.write-key-adult',
  'mental-health-lead': 'plan.write-wellbeing',
  adviser: 'plan.write-advice',
};

/** Those whose words somebody else may write down, said to them or on paper: whoever leads the plan does, and says whose they are. */
export const writtenDownFor: readonly Lead[] = ['child', 'carer', 'parent', 'health', 'provider'];

/** What a question of kind `records` shows, by the part of the record it is of: who may not see the part does not see the rows. */
export const scopeOfBlock: Readonly<Record<RecordBlock, Scope>> = {
  child: 'name',
  care: 'legal',
  people: 'people',
  contributions: 'plan',
  attendance: 'attendance',
  suspensions: 'suspensions',
  progress: 'progress',
  send: 'send',
  wellbeing: 'wellbeing',
  support: 'support',
  'last-targets': 'targets',
  targets: 'targets',
  actions: 'plan',
  attendees: 'plan',
  spending: 'money',
  'said-and-done': 'voice',
};

/** Somebody signed in, as a section looks at them: the parts of the record they see, and what they are to this plan. */
export interface SectionReader {
  readonly scopes: ReadonlySet<Scope>;
  readonly leads: ReadonlySet<Lead>;
  /** To judge the plan without sight of the first judgement (docs/adr/0025): the adviser's own words are closed until then. */
  readonly blind?: boolean;
}

type Read = Pick<PlanSection, 'part' | 'lead' | 'helpedBy'>;

/** Whoever sees plans and the section's part of the record; and whoever writes it, that one section. */
export function mayRead(section: Read, { scopes, leads, blind }: SectionReader): boolean {
  if (blind && section.lead === 'adviser') return false;
  if (leads.has(section.lead) || section.helpedBy.some((lead) => leads.has(lead))) return true;
  return scopes.has('plan') && scopes.has(section.part);
}

export const mayWrite = (section: Read, { leads }: Pick<SectionReader, 'leads'>): boolean =>
  section.lead !== 'records' && (leads.has(section.lead) || section.helpedBy.some((lead) => leads.has(lead)));

/** Whoever leads the plan writes down what the child, the family or another service said, and names them. */
export const mayWriteDown = (section: Read, leadsPlan: boolean): boolean =>
  leadsPlan && writtenDownFor.includes(section.lead);

/** A section somebody outside answers: what it says about itself is said to them. */
export const isAnsweredOutside = ({ lead }: Pick<PlanSection, 'lead'>): boolean => writtenDownFor.includes(lead);

/** Copies of a plan for people outside. Each leaves out what is another's (docs/access.md, *separated families*). */
export const copyReaders = ['parent', 'carer', 'child'] as const;
export type CopyReader = (typeof copyReaders)[number];

const inCopy: Readonly<Record<CopyReader, { readonly parts: readonly Scope[]; readonly notBy: readonly Lead[] }>> = {
  // neither the carer's views, contacts nor placement; nor what the child said, which says itself who reads it
  parent: {
    parts: ['plan', 'targets', 'progress', 'attendance', 'suspensions', 'send', 'support'],
    notBy: ['carer', 'social-worker', 'health', 'adviser'],
  },
  carer: {
    parts: [
      'plan',
      'targets',
      'progress',
      'attendance',
      'suspensions',
      'send',
      'support',
      'wellbeing',
      'risk-measures',
    ],
    notBy: ['parent', 'social-worker', 'health', 'adviser'],
  },
  child: { parts: ['targets', 'voice'], notBy: ['parent', 'carer', 'social-worker', 'health'] },
};

export const isInCopyFor = (reader: CopyReader, section: Pick<PlanSection, 'part' | 'lead'>): boolean =>
  inCopy[reader].parts.includes(section.part) && !inCopy[reader].notBy.includes(section.lead);

/** Records in a copy: those of its own parts, never care and placement, nor who is around the child or comes to the meeting. */
export const isBlockInCopyFor = (reader: CopyReader, block: RecordBlock): boolean =>
  inCopy[reader].parts.includes(scopeOfBlock[block]) &&
  !['care', 'people', 'contributions', 'attendees'].includes(block);
