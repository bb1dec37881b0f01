import { actionOf, isAction, isScope, SCOPES } from '../../access/index.ts';

/** One look as the audit keeps it. */
export interface LookKept {
  readonly verb: string;
  /** The page, list or command; null for what has only one way. */
  readonly how: string | null;
  readonly part: string | null;
}

const HOW: Readonly<Record<string, string>> = {
  see: 'child’s page',
  page: 'child’s page',
  record: 'what is recorded',
  'why the child is here': 'why the child is here',
  people: 'people around the child',
  timeline: 'timeline',
  sharing: 'what is shared, and why',
  disclosures: 'what others were told',
  looks: 'who has looked',
  duty: 'one thing that is due',
  action: 'an agreed action',
  print: 'a print',
  list: 'list of children',
  search: 'a search',
  'my-work': 'own work',
  'my-work-done': 'own work, done',
  'whats-due': 'list of what is due',
  evidence: 'what stands behind a figure',
  'not-needed': 'list of what was not needed',
  'cohort-table': 'termly cohort table',
  shared: 'list of what is shared',
  'glasses-broken': 'list of glasses broken',
  'add a child': 'adding a child',
  asked: 'being asked why',
  'unusual looking': 'list of unusual looking',
  'old values': 'list of old values to destroy',
  feed: 'own calendar',
  'weekly mail': 'weekly mail',
  terminal: 'command line, list of children',
  'terminal, what is due': 'command line, what is due',
};

/** What somebody opened: "child’s page", "a download", "correct names, date of birth or numbers". */
export function whatWasOpened({ verb, how, part }: LookKept): string {
  if (verb === 'glass.broken') return 'glass broken';
  if (verb === 'child.exported') return 'a download of a list';
  if (how === null) return partWords(part);
  const known = HOW[how];
  if (known !== undefined) return known;
  if (how.startsWith('timeline ')) return 'timeline';
  if (how.startsWith('import')) return 'an import';
  // A page that changes something: "form status.record-care" when it was opened, "send …" when it was saved.
  const [first = '', second = ''] = how.split(' ');
  const action = second === '' ? first : second;
  if (!isAction(action)) return how;
  const label = actionOf(action).words;
  const words = label.charAt(0).toLowerCase() + label.slice(1);
  return first === 'send' ? `${words}, saved` : words;
}

function partWords(part: string | null): string {
  if (part === null || !isScope(part)) return 'the record';
  const label = SCOPES.find((scope) => scope.id === part)?.label ?? 'the record';
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Each thing once, the first first, with how often: "child’s page (3 times)". */
export function openedTogether(looks: readonly LookKept[]): string[] {
  const counts = new Map<string, number>();
  for (const look of looks) {
    const words = whatWasOpened(look);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => (count === 1 ? words : `${words} (${count} times)`));
}
