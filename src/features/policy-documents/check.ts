import type { Day } from '../../calendar/index.ts';
import {
  type Commitment,
  type Group,
  type GuidanceEdition,
  groups,
  type PolicyWords,
  type Source,
} from '../../packs/model.ts';
import { checkBlanks, checkLeftovers, checkLinks } from './check-blanks.ts';
import { checkDates, checkYears } from './check-dates.ts';
import { checkPosts, type Holder } from './check-posts.ts';
import { checkReferences } from './check-references.ts';
import { checkTerms, type GroupCovered, groupsCovered, withoutTitles } from './check-scope.ts';
import { checkStray } from './check-stray.ts';
import { type DateSaid, datesSaid } from './dates-said.ts';
import { type PolicyDocument, wordsIn } from './document.ts';
import { excerpt, type Finding, type Where, whereIs, whereUnit } from './finding.ts';
import { type PostNamed, postsNamed } from './posts-named.ts';
import { type Made, type PromiseSeen, promisesIn } from './promises.ts';
import { type Reference, referencesIn } from './references.ts';
import { findingOf } from './rule-words.ts';
import { type Unit, unitsOf } from './units.ts';

/** What a document is checked against, and the day on which it is read. All of it plain data, so that it can go to a process of its own. */
export interface CheckOptions {
  readonly on: Day;
  readonly words: PolicyWords;
  readonly register: readonly GuidanceEdition[];
  readonly commitments: readonly Commitment[];
  /** Promises that the authority's own model makes; null: every one that is a school's. */
  readonly inModel: readonly string[] | null;
  /** What posts are called: `designated-teacher` is “designated teacher”. */
  readonly postTitles: Readonly<Record<string, string>>;
  /** Who holds the posts in the register; null for a document of nobody we know. */
  readonly holders: readonly Holder[] | null;
}

/** A promise as a document makes it. */
export interface PromiseChecked {
  readonly id: string;
  readonly title: string;
  readonly is: Made;
  /** In the authority's model: one that is missing there is worth a look. */
  readonly inModel: boolean;
  readonly where: Where | null;
  readonly words: string;
  /** The saying that recognised it. */
  readonly saying: string | null;
}

export interface ReferenceChecked extends Omit<Reference, 'block' | 'at' | 'again'> {
  readonly where: Where;
  readonly source: Source | null;
}

export interface CheckResult {
  readonly on: Day;
  readonly pages: number | null;
  readonly words: number;
  readonly cut: boolean;
  readonly macros: boolean;
  /** Whether it reads like a policy about these children at all. */
  readonly isPolicy: boolean;
  readonly findings: readonly Finding[];
  readonly references: readonly ReferenceChecked[];
  readonly groups: readonly { readonly group: Group; readonly covered: GroupCovered | null }[];
  readonly posts: readonly PostNamed[];
  readonly promises: readonly PromiseChecked[];
}

/** Judges a document on a day: the same document, words and day give the same result. */
export function checkDocument(document: PolicyDocument, options: CheckOptions): CheckResult {
  const { on, words, register, commitments, inModel } = options;
  const references = referencesIn(document, register, on);
  const units = unitsOf(document);
  const untitled = unitsOf(withoutTitles(document, references));
  const covered = groupsCovered(document, words, references);
  const posts = postsNamed(document, units, words);
  const people = posts.flatMap(({ post, name }) => ({ name, title: options.postTitles[post] ?? post }));
  const promises = shownOtherwise(
    promisesIn(
      untitled,
      words,
      commitments.map(({ id }) => id),
      people,
    ),
    { posts, dates: datesSaid(units, document), units },
  );
  const checked = promises.map((one): PromiseChecked => {
    const commitment = commitments.find(({ id }) => id === one.id);
    return {
      id: one.id,
      title: commitment?.title ?? one.id,
      is: one.is,
      inModel: inModel === null ? !one.id.startsWith('G') : inModel.includes(one.id) && !one.id.startsWith('G'),
      where: one.unit === null ? null : whereUnit(document, one.unit),
      words: one.unit === null ? '' : excerpt(one.unit.text),
      saying: one.saying,
    };
  });
  const isPolicy = covered.length > 0 && checked.filter(({ is }) => is === 'met' || is === 'weak').length >= 3;
  return {
    on,
    pages: document.pages,
    words: wordsIn(document),
    cut: document.cut,
    macros: document.leavings.macros,
    isPolicy,
    findings: [
      ...faultsIn(document, options, { references, units, posts }).filter(
        ({ rule }) => isPolicy || rule !== 'post-missing',
      ),
      ...(isPolicy ? [...leftOut(covered, words), ...promiseFindings(checked, commitments)] : []),
    ],
    references: references.map(({ block, at: _at, again: _again, ...one }) => ({
      ...one,
      where: whereIs(document, block),
      source: one.edition?.source ?? null,
    })),
    groups: groups.map((group) => ({ group, covered: covered.find((one) => one.group === group) ?? null })),
    posts,
    promises: checked,
  };
}

/** What is wrong with a document whatever it promises: gaps, leavings, torn text, dates, guidance, names and old terms. */
export function faultsIn(
  document: PolicyDocument,
  { on, words, register, postTitles, holders }: CheckOptions,
  {
    references,
    units,
    posts,
  }: { references: readonly Reference[]; units: readonly Unit[]; posts: readonly PostNamed[] },
): Finding[] {
  const blanks = checkBlanks(document, words);
  const referenced = (block: number, said: string) =>
    references.some(
      (one) =>
        (one.block === block || one.again.includes(block)) &&
        one.dated !== null &&
        (one.dated.includes(said) || said.includes(one.dated)),
    );
  return [
    ...blanks,
    ...checkLeftovers(document, words, blanks),
    ...checkLinks(document),
    ...checkStray(document),
    ...checkDates(document, units, on),
    ...checkYears(document, units, on, referenced),
    ...checkReferences(document, references, register, on),
    ...checkPosts(document, posts, postTitles, blanks, holders),
    ...checkTerms(document, words),
  ];
}

/** The least whose presence shows a promise that no sentence makes: a holder of the post who is named (E2), a day agreed and a day of review (F4). */
function shownOtherwise(
  promises: readonly PromiseSeen[],
  { posts, dates, units }: { posts: readonly PostNamed[]; dates: readonly DateSaid[]; units: readonly Unit[] },
): PromiseSeen[] {
  const linked = posts.find(({ post }) => post === 'link-governor');
  const review = dates.find(({ event }) => event === 'next-review');
  const agreed = dates.find(({ event }) => event === 'ratified');
  const shown: Readonly<Record<string, { block: number; saying: string } | undefined>> = {
    E2: linked && { block: linked.block, saying: 'the holder of the post is named' },
    F4: agreed && review && { block: review.block, saying: 'a day agreed and a day of review' },
  };
  return promises.map((one) => {
    const by = shown[one.id];
    const unit = by === undefined ? undefined : units.find(({ block }) => block === by.block);
    return one.is === 'met' || one.is === 'weak' || by === undefined || unit === undefined
      ? one
      : { id: one.id, is: 'met', unit, saying: by.saying };
  });
}

const groupWords: Readonly<Record<Group, string>> = {
  CLA: 'children looked after',
  CPLA: 'children previously looked after',
  CIN: 'children in need',
  CP: 'children on a child protection plan',
  CSW: 'children who have had a social worker in the last six years',
  KIN: 'children in kinship care',
};

const leftOut = (covered: readonly GroupCovered[], words: PolicyWords): Finding[] =>
  groups
    .filter((group) => !covered.some((one) => one.group === group))
    .map((group) =>
      findingOf('group-left-out', {
        about: group,
        where: null,
        words: '',
        detail: groupWords[group],
        source: words.source,
      }),
    );

function promiseFindings(promises: readonly PromiseChecked[], commitments: readonly Commitment[]): Finding[] {
  return promises.flatMap(({ id, title, is, inModel, where, words }) => {
    if (is === 'weak')
      return [
        findingOf('promise-weak', {
          about: id,
          where,
          words,
          detail: `${title} (${id}): the policy says that it may happen, not that it does.`,
        }),
      ];
    if (is === 'unclear')
      return [
        findingOf('promise-unclear', {
          about: id,
          where,
          words,
          detail:
            where === null
              ? `${title} (${id}): nearly every policy promises it, and we did not recognise the words.`
              : `${title} (${id}): the policy speaks of it here, and we could not tell whether it promises it.`,
        }),
      ];
    if (is === 'met' || !inModel) return [];
    const promise = commitments.find((one) => one.id === id)?.promise ?? '';
    return [
      findingOf('promise-missing', { about: id, where: null, words: '', detail: `${title} (${id}): ${promise}` }),
    ];
  });
}
