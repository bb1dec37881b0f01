import type { Finding, Severity } from './finding.ts';
import { ruleWords } from './rule-words.ts';
import { sayWhere } from './say-check.ts';

/** Findings that say the same, as one: what is wrong, in which places, what to do. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity;
  readonly title: string;
  readonly todo: string;
  readonly places: readonly { readonly wrong: string; readonly where: string; readonly words: string }[];
  readonly source: string | null;
}

/** How a document stands is a page and not a list of a hundred lines: what one sentence mends is said once. */
export function findingsByRule(findings: readonly Finding[], severity: Severity): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const one of findings) {
    if (one.severity !== severity || one.rule.startsWith('promise-')) continue;
    const key = `${one.rule} ${one.todo}`;
    const place = { wrong: one.wrong, where: sayWhere(one.where), words: one.words };
    const before = groups.get(key);
    groups.set(key, {
      key,
      severity,
      title: ruleWords[one.rule].title,
      todo: one.todo,
      places: [...(before?.places ?? []), place],
      source: before?.source ?? (one.source === null ? null : `${one.source.document}, ${one.source.version}`),
    });
  }
  return [...groups.values()];
}
