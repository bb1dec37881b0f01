import type { Commitment, DutyWords, Pack } from '../../packs/model.ts';

/** A rule the duties engine works by, as the house names it. */
export interface HouseRule {
  readonly id: string;
  readonly subjectKind: 'child' | 'organisation' | 'person';
}

/**
 * What a duty counts. `children`: it is about one child. `cohort`: the school's, but asked for only where there are such
 * children, so that it tells of them. `school`: a post, training, a policy; it tells of no child.
 */
export type Counts = 'children' | 'cohort' | 'school';

export interface CountedRule {
  readonly id: string;
  readonly promise: string;
  readonly counts: Counts;
}

/** A promise Mainstay can say something about, with the rules it is counted by. */
export interface CountedPromise {
  readonly promise: Commitment;
  readonly rules: readonly CountedRule[];
}

/** The cohort table is asked for in half terms in which a child belongs in it. */
const askedForBecauseOfChildren: ReadonlySet<string> = new Set(['cohort-table']);

/**
 * Each duty is counted once: for the promise it serves most, the first that its words name. Counted twice, the numbers of
 * two promises could be taken from each other, and what is left would be a few children.
 */
export function countedRules(
  rules: readonly HouseRule[],
  wordsOf: (rule: string) => Pick<DutyWords, 'commitments' | 'figure' | 'counted'> | undefined,
): CountedRule[] {
  return rules.flatMap(({ id, subjectKind }) => {
    const words = wordsOf(id);
    const promise = words?.commitments[0];
    if (words === undefined || promise === undefined || words.figure || !words.counted) return [];
    const counts = subjectKind === 'child' ? 'children' : askedForBecauseOfChildren.has(id) ? 'cohort' : 'school';
    return [{ id, promise, counts }];
  });
}

/** The areas of promises that are an authority's own; all others are a school's. */
const VIRTUAL_SCHOOL_AREA = 'G';

/**
 * The promises an organisation is held to, in their order: those that are counted, and those that cannot be shown yet. A
 * school's are all but the Virtual School's own. An authority's are its own and those about looked-after children alone.
 */
export function promisesOf(
  kind: 'school' | 'authority',
  pack: Pick<Pack, 'commitments'>,
  rules: readonly CountedRule[],
): { readonly counted: readonly CountedPromise[]; readonly notYet: readonly Commitment[] } {
  const held = pack
    .commitments()
    .filter((promise) =>
      kind === 'school'
        ? promise.area !== VIRTUAL_SCHOOL_AREA
        : promise.area === VIRTUAL_SCHOOL_AREA || (promise.groups.length === 1 && promise.groups[0] === 'CLA'),
    );
  const all = held.map((promise) => ({ promise, rules: rules.filter((rule) => rule.promise === promise.id) }));
  return {
    counted: all.filter((each) => each.rules.length > 0),
    notYet: all.filter((each) => each.rules.length === 0).map((each) => each.promise),
  };
}

/** Duties the packs have words for and a promise names first, but that no rule gives yet: what is missing from its count. */
export function notCountedYet(
  promise: string,
  rules: readonly CountedRule[],
  pack: Pick<Pack, 'duties'>,
): readonly DutyWords[] {
  const counted = new Set(rules.map((rule) => rule.id));
  return pack
    .duties()
    .filter((words) => words.commitments[0] === promise && !words.figure && words.counted && !counted.has(words.id));
}
