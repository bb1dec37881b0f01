import type { GuidanceEdition } from '../../packs/model.ts';
import { plain } from './phrases.ts';

/** A document as texts may call it. */
export interface Name {
  readonly document: string;
  readonly title: string;
  readonly pattern: RegExp;
  /** *Behaviour in schools*, *suspension and permanent exclusion*: words that may speak of the matter as well as of the document. */
  readonly ordinary: boolean;
  /** *WT*: so short that it means the document with a year alone. */
  readonly withYear: boolean;
}

/** Every way a document of the register is named, the longer before the shorter. */
export function namesOf(register: readonly GuidanceEdition[]): Name[] {
  const names = new Map<string, { document: string; title: string }>();
  for (const { document, title, short, alsoCalled, standing } of register) {
    if (standing === 'data') continue;
    for (const name of [title, short, ...alsoCalled]) if (name !== null) names.set(name, { document, title });
  }
  return [...names]
    .sort(([a], [b]) => b.length - a.length)
    .map(([name, { document, title }]) => ({
      document,
      title,
      pattern: namePattern(name),
      ordinary: !SAYS_ITSELF.test(name) && !/^\p{Lu}{2,}\p{Ll}?\p{Lu}*$/u.test(name),
      withYear: /^[A-Z]{2}$/.test(name),
    }));
}

/** Words that say of themselves that they are a document. */
const SAYS_ITSELF =
  /\b(?:guidance|code|act|bill|advice|framework|handbook|regulations?|role extension|in education|roles? and responsibilities|maintained schools)\b/i;

/** A name as people type it: `&` for and, with or without hyphens, commas and colons; an abbreviation in capitals. */
function namePattern(name: string): RegExp {
  const capitals = /^[A-Z]{2,}$/.test(name);
  const source = plain(name)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\band\b/gi, '(?:and|&)')
    .replace(/[:,-]?\s+|-/g, '[\\s:,–-]+')
    .replace(/children(?!')/gi, "children'?");
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}])`, capitals ? 'gu' : 'giu');
}

/** An Act of Parliament by its name: *the Equality Act 2010*, *Children and Families Act (2014)*. */
export const ACT =
  /(?<![\p{L}])((?:[A-Z][\p{L}']+|SEND?)(?:,?\s+(?:and|&|of|for|etc\.?|to|the|in|[A-Z][\p{L}']+|\([A-Z][\p{L} .-]+\)))*?)\s+(Acts?|Bill|Regulations)(?![\p{L}])(?:,?\s*\(?((?:19|20)\d\d)\)?)?/gu;
export const NOT_AN_ACT = /^(?:the|this|that|an?|any|each|every|under|of|to|we|our|new|schools?)$/i;
/** Acts by their letters. */
export const ACT_LETTERS: Readonly<Record<string, string>> = {
  csw: 'Children and Social Work',
  cyp: 'Children and Young Persons',
  'c&f': 'Children and Families',
};

/** A title in quotes or with capitals and a year: guidance that the register may not hold. */
export const OTHER =
  /(?:["'*]{0,2})([A-Z][\p{L}'-]+(?:[\s:,–-]+(?:and|of|for|to|in|the|a|on|with|who|from|at|not|missing|need|&|\d{1,2}|[\p{L}'-]+)){2,14}?)["'*]{0,2},?\s*\((?:(?:DfE|DFE|DfES|DCSF|Department for Education|HM Government|DoH|DHSC|NICE|Ofsted|Home Office|HMG|Statutory|non-statutory)[,;:]?\s*)?(?:(?:[A-Z][a-z]+\.?)\s+)?((?:19|20)\d\d)\)/gu;
/** National guidance that the register doesn't hold, as it is named with or without capitals. */
const NAMED = [
  'School Admissions Code',
  'Elective home education(?:: (?:departmental )?guidance for (?:local authorities|parents))?',
  'Mental health and behaviour in schools',
  '(?:Statutory framework for the )?Early years foundation stage(?: statutory)?(?: framework)?',
  'EYFS(?: (?:statutory )?framework)?',
  'Arranging alternative provision',
  'Alternative provision(?:: (?:statutory )?guidance)? statutory guidance',
  "What to do if you're worried a child is being abused",
  'Children missing education(?:: statutory guidance)?',
  'Ofsted (?:school )?inspection (?:handbook|framework)',
  'Education inspection framework',
  'Governance (?:handbook|guide)',
  "Teachers' Standards",
  'Information sharing(?:: advice for (?:practitioners|safeguarding practitioners))?',
  'Supporting pupils (?:at school )?with medical conditions',
  'Prevent duty guidance',
  'Searching, screening and confiscation',
  'Use of reasonable force',
  'Reducing the need for restraint(?: and restrictive intervention)?',
  'Sexual violence and sexual harassment',
  'Pupil premium(?:: (?:allocations and )?conditions of grant)? (?:guidance|conditions of grant)',
  'Ensuring a good education for children who cannot attend school',
  'Care planning,? placement and case review',
  'Applying corporate parenting principles(?: to looked[- ]after children and care leavers)?',
  '16 to 19 bursary fund(?: guide)?',
  'Every child matters',
  '(?:Residential special schools|Boarding schools|Children.s homes)(?:: | )national minimum standards',
];
const OTHER_NAMED = new RegExp(`(?<![\\p{L}])(?:${NAMED.join('|')})(?![\\p{L}])`, 'giu');

/** Where a text names guidance that the register doesn't hold. */
export function otherNamed(text: string): { title: string; at: number; end: number }[] {
  return [...text.matchAll(OTHER_NAMED)].map(({ 0: title, index }) => ({
    title: /^EYFS|early years foundation/i.test(title) ? 'Early years foundation stage framework' : title,
    at: index,
    end: index + title.length,
  }));
}

/** Whether a text that could be said of the matter names the document: in quotes or capitals, by itself, or beside what says that it is guidance. */
export function isTitle(text: string, at: number, end: number): boolean {
  const name = text.slice(at, end);
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(end, end + 60);
  if (/["'*]\s*$/.test(before) && /^[^.;]{0,60}["'*]/.test(after)) return true;
  // in line with Working together to improve …: a capital within a sentence
  if (/^\p{Lu}/u.test(name) && /\p{Ll},?\s$/u.test(before)) return true;
  const words = name.split(/[\s,:–-]+/).filter((word) => /^\p{L}{4,}$/u.test(word.replace(/'/g, '')));
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length > 1 && capitals >= Math.max(1, Math.ceil((words.length - 1) * 0.6)) && /^\p{Lu}/u.test(name))
    return true;
  if (
    /\b(?:guidance|statutory|DfE|DFE|Department(?: for Education)?|government|document|entitled|titled|called|advice|publication|regard to|code)\b[\s\w:,'"(-]{0,25}$/i.test(
      before,
    )
  )
    return true;
  if (
    /^[\s,:–-]*(?:\(?(?:statutory|non-statutory|departmental|DfE|DFE|Department for|guidance|advice for)\b|\()/i.test(
      after,
    ) &&
    /^\p{Lu}/u.test(name)
  )
    return true;
  // a line of a list of documents
  return (
    /^[\s\d.()•*–-]*(?:DfE|DFE|HMG?)?[\s:,–-]*$/.test(text.slice(0, at)) &&
    /^\p{Lu}/u.test(name) &&
    (/^[\s.;,]*$/.test(text.slice(end)) || /^\s*[([–:,-]/.test(text.slice(end)))
  );
}
