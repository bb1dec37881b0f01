import type { Commitment, Group, PolicyFeature, PolicyWords } from '../../packs/model.ts';
import type { CheckResult, PromiseChecked } from './check.ts';

/** One row of what governors read in a minute. */
export interface FeatureRow {
  readonly id: string;
  readonly title: string;
  readonly before: readonly string[];
  readonly now: readonly string[];
  /** What both say alike. */
  readonly same: readonly string[];
}

const groupNames: Readonly<Record<Group, string>> = {
  CLA: 'looked after (CLA)',
  CPLA: 'previously looked after (CPLA)',
  CIN: 'in need (CIN)',
  CP: 'on a child protection plan (CP)',
  CSW: 'a social worker in the last six years (CSW)',
  KIN: 'in kinship care (KIN)',
};

/** Feature, before, now: in facts and not in sentences. A feature that both leave out is a row all the same. */
export function featureTable(
  old: CheckResult,
  now: CheckResult,
  words: PolicyWords,
  commitments: readonly Commitment[],
): FeatureRow[] {
  return words.features.map((feature) => {
    const before = linesOf(feature, old, commitments);
    const after = linesOf(feature, now, commitments);
    return {
      id: feature.id,
      title: feature.title,
      before: before.filter((line) => !after.includes(line)),
      now: after.filter((line) => !before.includes(line)),
      same: after.filter((line) => before.includes(line)),
    };
  });
}

/** What one policy says of a feature. Children, context and roles are told by what the check found of them. */
function linesOf(feature: PolicyFeature, check: CheckResult, commitments: readonly Commitment[]): string[] {
  const promises = feature.promises.flatMap((id) => promiseLine(id, check.promises, commitments));
  if (feature.id === 'children')
    return [
      ...check.groups.flatMap(({ group, covered }) => (covered === null ? [] : [`Children ${groupNames[group]}`])),
      ...promises,
    ];
  if (feature.id === 'context') return [...referenceLines(check, () => true), ...promises];
  if (feature.id === 'safeguarding')
    return [
      ...referenceLines(check, (document) => /keeping-children-safe|working-together/.test(document)),
      ...promises,
    ];
  if (feature.id === 'roles') {
    const seen = new Set<string>();
    const names = check.posts.flatMap(({ post, name }) => {
      const line = `${postNames[post] ?? post}: ${name}`;
      if (seen.has(line)) return [];
      seen.add(line);
      return [line];
    });
    return [...names, ...promises];
  }
  return promises;
}

const postNames: Readonly<Record<string, string>> = {
  'designated-teacher': 'Designated teacher',
  headteacher: 'Headteacher',
  'link-governor': 'Governor',
  'chair-of-governors': 'Chair',
  'safeguarding-lead': 'Safeguarding lead',
};

const promiseLine = (id: string, promises: readonly PromiseChecked[], commitments: readonly Commitment[]): string[] => {
  const one = promises.find((promise) => promise.id === id);
  if (one === undefined || one.is === 'missing' || one.is === 'unclear') return [];
  const title = commitments.find((commitment) => commitment.id === id)?.title ?? id;
  return [one.is === 'weak' ? `${title} (${id}): may` : `${title} (${id})`];
};

const stateWords = {
  current: 'in force',
  superseded: 'replaced',
  'not-yet': 'not yet in force',
  unknown: 'not in our register',
  undated: 'no edition named',
} as const;

const referenceLines = (check: CheckResult, which: (document: string) => boolean): string[] =>
  check.references
    .filter(({ document, past }) => which(document) && !past)
    .map(
      ({ title, edition, dated, state }) =>
        `${title}${edition !== null ? `, ${edition.edition}` : dated === null ? '' : `, ${dated}`}: ${stateWords[state]}`,
    )
    .filter((line, at, all) => all.indexOf(line) === at);
