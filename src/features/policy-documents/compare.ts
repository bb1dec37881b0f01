import { align, inOrder, type Pair } from './align.ts';
import { type CheckOptions, type CheckResult, checkDocument } from './check.ts';
import { bareText, type Clause, clausesOf } from './clauses.ts';
import type { PolicyDocument } from './document.ts';
import { type FeatureRow, featureTable } from './feature-table.ts';
import type { Rule, Where } from './finding.ts';
import { lexiconOf, plain } from './phrases.ts';
import { ruleWords } from './rule-words.ts';
import { sayWhere } from './say-check.ts';

export type ClauseChange = 'same' | 'changed' | 'moved' | 'moved-and-changed' | 'added' | 'dropped';

/** A clause, and what became of it. */
export interface ClausePair {
  readonly change: ClauseChange;
  readonly old: { readonly text: string; readonly where: Where } | null;
  readonly now: { readonly text: string; readonly where: Where } | null;
}

export interface Comparison {
  readonly features: readonly FeatureRow[];
  /** What must be done to adopt the new one, each with where; of what is asked of many promises, `each` of them. */
  readonly toDo: readonly { readonly what: string; readonly where: Where | null; readonly each?: readonly string[] }[];
  /** In the order of the new one; what was dropped stands where it would have stood. */
  readonly clauses: readonly ClausePair[];
  readonly counts: Readonly<Record<ClauseChange, number>>;
  readonly old: CheckResult;
  readonly now: CheckResult;
}

/** Lays two policies, or two versions of one, side by side. */
export function compareDocuments(old: PolicyDocument, now: PolicyDocument, options: CheckOptions): Comparison {
  const oldCheck = checkDocument(old, options);
  const nowCheck = checkDocument(now, options);
  const clauses = clausePairs(clausesOf(old), clausesOf(now), options);
  const counts = { same: 0, changed: 0, moved: 0, 'moved-and-changed': 0, added: 0, dropped: 0 };
  for (const { change } of clauses) counts[change] += 1;
  return {
    features: featureTable(oldCheck, nowCheck, options.words, options.commitments),
    toDo: toAdopt(oldCheck, nowCheck),
    clauses,
    counts,
    old: oldCheck,
    now: nowCheck,
  };
}

/** Notions that say what a clause is about; those of force and time stand everywhere. */
const TELLING = new Set(
  'pep pp-plus virtual-school social-worker suspension permanent-exclusion attendance risk-assessment ap part-time home-education ehcp sdq key-adult tutoring mental-health one-plan celebrate responsibility future hot childs-voice targets support-staff gaps teaching behaviour-policy self-evaluation equality discreet reflect cost named-governor trauma adjustments understanding'.split(
    ' ',
  ),
);

function clausePairs(old: readonly Clause[], now: readonly Clause[], options: CheckOptions): ClausePair[] {
  const telling = Object.keys(options.words.concepts).filter((name) => TELLING.has(name));
  const lexicon = lexiconOf(
    options.words,
    telling.map((concept) => ({ concept, key: concept })),
  );
  const pairs = align(old, now, (text) => [...lexicon(plain(text)).keys()]);
  const kept = inOrder(pairs);
  const rows = pairs.map((pair) => ({ pair, place: placeOf(pair, pairs) }));
  return rows
    .sort((a, b) => a.place - b.place)
    .map(({ pair }) => {
      const one = pair.old === null ? undefined : old[pair.old];
      const other = pair.now === null ? undefined : now[pair.now];
      return {
        change: changeOf(pair, one, other, kept.has(pair)),
        old: one === undefined ? null : { text: one.text, where: one.where },
        now: other === undefined ? null : { text: other.text, where: other.where },
      };
    });
}

/** Its place in the new one; of what was dropped, just after the clause it stood behind in the old. */
function placeOf({ old, now }: Pair, pairs: readonly Pair[]): number {
  if (now !== null) return now;
  let best: Pair | undefined;
  for (const pair of pairs)
    if (
      pair.now !== null &&
      pair.old !== null &&
      pair.old < (old ?? 0) &&
      (best === undefined || pair.old > (best.old ?? 0))
    )
      best = pair;
  return (best?.now ?? -1) + 0.5 + (old ?? 0) / 1e6;
}

function changeOf(pair: Pair, old: Clause | undefined, now: Clause | undefined, inPlace: boolean): ClauseChange {
  if (old === undefined) return 'added';
  if (now === undefined) return 'dropped';
  const same = pair.likeness === 1 || bareText(old.text) === bareText(now.text);
  if (inPlace) return same ? 'same' : 'changed';
  return same ? 'moved' : 'moved-and-changed';
}

/** Rules whose findings stand in the way of adopting a policy. */
const IN_THE_WAY: readonly Rule[] = [
  'blank',
  'leftover',
  'empty-link',
  'review-passed',
  'review-before-ratified',
  'dates-disagree',
  'date-ahead',
  'post-missing',
  'post-differs',
  'guidance-superseded',
];
/** So many of one kind are told one by one; more are told together. */
const ONE_BY_ONE = 3;

function openThings({ findings }: CheckResult): { what: string; where: Where | null }[] {
  return IN_THE_WAY.flatMap((rule) => {
    const own = findings.filter((one) => one.rule === rule);
    if (own.length <= ONE_BY_ONE)
      return own.map(({ wrong, words, where }) => ({ what: words === '' ? wrong : `${wrong} “${words}”`, where }));
    const places = own.map(({ where }) => sayWhere(where)).join('; ');
    return [{ what: `${ruleWords[rule].title}: in ${own.length} places (${places})`, where: null }];
  });
}

/** A question about each of some promises: one by one where they are few, otherwise asked once of all of them. */
function askedOf(
  promises: readonly { readonly id: string; readonly title: string; readonly where: Where | null }[],
  asks: { readonly one: (said: string) => string; readonly many: string },
): Comparison['toDo'] {
  const said = promises.map(({ id, title }) => `${title} (${id})`);
  if (promises.length <= ONE_BY_ONE)
    return promises.map(({ where }, at) => ({ what: asks.one(said[at] ?? ''), where }));
  const each = promises.map(({ where }, at) => `${said[at]}${where === null ? '' : `, ${sayWhere(where)}`}`);
  return [{ what: asks.many, where: null, each }];
}

/** What a school has to do before it can adopt the new one: fill in, put right, and be able to do what is newly promised. */
function toAdopt(old: CheckResult, now: CheckResult): Comparison['toDo'] {
  const open = openThings(now);
  const made = (check: CheckResult, id: string) => {
    const is = check.promises.find((one) => one.id === id)?.is;
    return is === 'met';
  };
  const onlyIn = (one: CheckResult, other: CheckResult) =>
    one.promises.filter(({ id, is }) => is === 'met' && !made(other, id) && !id.startsWith('G'));
  const promised = askedOf(onlyIn(now, old), {
    one: (said) => `Newly promised: ${said}. Is it done already, and by whom?`,
    many: 'Newly promised. Is each done already, and by whom?',
  });
  const left = askedOf(
    onlyIn(old, now).map((promise) => ({ ...promise, where: null })),
    {
      one: (said) => `No longer promised: ${said}. Is it meant to be left out?`,
      many: 'No longer promised. Is each meant to be left out?',
    },
  );
  const groups = now.groups.filter(
    ({ group, covered }) => covered !== null && old.groups.some((one) => one.group === group && one.covered === null),
  );
  const newGroups = groups.map(({ group }) => ({
    what: `Newly covered: ${group}. Who are these children here, and who looks after the list?`,
    where: null,
  }));
  return [...open, ...newGroups, ...promised, ...left];
}
