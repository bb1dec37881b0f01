import { ACTIONS, type Action } from '../src/access/actions.ts';
import { GROUPS } from '../src/access/facts.ts';
import { DESIGNATED, GOVERNANCE, LEADS, SAFEGUARDING, SETS_UP, VIRTUAL_SCHOOL } from '../src/access/post-groups.ts';
import { POSTS, type PostId, STAFF_POSTS } from '../src/access/posts.ts';
import { relationOf } from '../src/access/relations.ts';
import { ALL_SCOPES, SCOPES, type Scope } from '../src/access/scopes.ts';
import type { SightRule, Tie, When } from '../src/access/who-sees.ts';

/** How docs/access.md says what the tables of src/access hold. */

const TIES: Readonly<Record<Tie, string>> = {
  holds: 'children the school has or had',
  handover: 'what another school handed over (reading only)',
  'on-roll': 'children on roll',
  moving: 'children who are arriving or leaving just now',
  'looks-after': 'children their authority looks after, wherever they are at school',
  case: 'children whose case their authority holds',
  advice: 'a child on whom a school’s request for advice is open, as far as the school opened it (reading only)',
};

const WHEN: Readonly<Record<When, string>> = {
  shared: 'as far as the safeguarding lead has shared it with the post or the person',
  'has-send': 'with SEND',
  'voice-allowed': 'who let this person read it',
  'parents-agreed': 'a previously looked-after child only with the parents’ agreement',
  'today-alone': 'put down for that one day, so it ends each night',
};

const GROUP_WORDS: Readonly<Record<string, string>> = {
  CLA: 'looked after',
  'CLA CPLA': 'looked after or previously looked after',
  [GROUPS.join(' ')]: 'in any of the groups',
};

export function labelOf(scope: Scope): string {
  return (
    SCOPES.find(({ id }) => id === scope)
      ?.label.toLowerCase()
      .replace('send', 'SEND') ?? scope
  );
}

/** “everything”, “everything but …” where that is shorter, or the parts by name. */
export function partsInWords(scopes: readonly Scope[]): string {
  const left = ALL_SCOPES.filter((scope) => !scopes.includes(scope));
  if (left.length === 0) return 'everything';
  if (left.length * 2 < scopes.length) return `everything but ${list(left.map(labelOf))}`;
  return list(scopes.map(labelOf));
}

/** Which children a rule is about. */
export function childrenInWords(rule: SightRule): string {
  const groups = rule.groups === null ? [] : [GROUP_WORDS[rule.groups.join(' ')] ?? rule.groups.join(', ')];
  const ties = rule.through.map((tie) => TIES[tie]).join(', and ');
  return [ties, ...groups, ...rule.when.map((when) => WHEN[when])].join('; ');
}

/** Posts that are read together, in the words the page explains before its tables. Longest first. */
const TOGETHER: readonly (readonly [string, readonly PostId[]])[] = [
  ['anybody on the staff', STAFF_POSTS],
  ['those who teach and lead', STAFF_POSTS.filter((post) => post !== 'school-office')],
  ['the leads', LEADS],
  ['those who set up', SETS_UP],
  ['governors', GOVERNANCE],
  ['headteacher, safeguarding lead and deputy', SAFEGUARDING],
  ['designated teacher and deputy', DESIGNATED],
  ['Virtual School head and advisers', VIRTUAL_SCHOOL],
  ['social worker, duty social worker', ['social-worker', 'duty-social-worker']],
];

const inSentence = (label: string): string =>
  /^(SENCO|Virtual)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** Each post once; those of a row in TOGETHER under its name, when all of them are there. */
export function postWords(posts: readonly PostId[]): readonly string[] {
  const left = new Set(posts);
  const words: string[] = [];
  for (const [name, members] of TOGETHER) {
    if (!members.every((post) => left.has(post))) continue;
    words.push(name);
    for (const post of members) left.delete(post);
  }
  return [...words, ...POSTS.filter(({ id }) => left.has(id)).map(({ label }) => inSentence(label))];
}

export function postsInWords(posts: readonly PostId[]): string {
  return postWords(posts).join(', ');
}

/** What the names of TOGETHER stand for that do not say it themselves. */
export function namesExplained(): readonly string[] {
  return TOGETHER.slice(0, 5).map(([name, posts]) => {
    const labels = POSTS.filter(({ id }) => posts.includes(id)).map(({ label }) => inSentence(label));
    return `- *${name}*: ${list(labels)}`;
  });
}

/** Who may do it, and with what. */
export function actionInWords(action: Action): string {
  const who = [
    ...postWords(action.posts),
    ...action.relations.map((relation) => `whoever ${inSentence(relationOf(relation).does)}`),
    ...(action.anyone ? [ANYONE[action.on]] : []),
    ...(action.overSchools.length === 0 ? [] : [`at its schools also ${postsInWords(action.overSchools)}`]),
    ...(action.operator ? ['the operator’s terminal'] : []),
    ...(action.job === null ? [] : [`the job “${action.job}”`]),
  ];
  const extra = [
    ...(action.controllerOnly ? ['only where the organisation answers for the record'] : []),
    ...(action.stepUp ? ['**asks again for password and code**'] : []),
    ...(action.twoPeople ? ['**takes two people**'] : []),
  ];
  return [who.join(', '), ...extra].join('; ');
}

const ANYONE: Readonly<Record<Action['on'], string>> = {
  child: 'whoever has something to do for the child',
  organisation: 'anybody with a post there',
  self: 'anybody with a post',
  deployment: 'anybody',
};

export function actionsOn(on: Action['on']): readonly Action[] {
  return ACTIONS.filter((action) => action.on === on);
}

export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
