import type { ClauseChange, Comparison } from './compare.ts';
import { sayWhere } from './say-check.ts';

export const changeWords: Readonly<Record<ClauseChange, string>> = {
  same: 'Same',
  changed: 'Changed',
  moved: 'Moved',
  'moved-and-changed': 'Moved and changed',
  added: 'Added',
  dropped: 'Dropped',
};

/** How two policies differ, in a sentence. */
export function sayComparison({ counts }: Pick<Comparison, 'counts'>): string {
  const changed = counts.changed + counts['moved-and-changed'];
  const parts = [
    changed > 0 ? `${changed} ${changed === 1 ? 'clause' : 'clauses'} changed` : '',
    counts.added > 0 ? `${counts.added} added` : '',
    counts.dropped > 0 ? `${counts.dropped} dropped` : '',
    counts.moved > 0 ? `${counts.moved} only moved` : '',
  ].filter((part) => part !== '');
  return parts.length === 0
    ? 'The two say the same.'
    : `${parts.join(', ')}; ${counts.same === 0 ? 'none' : counts.same} the same.`;
}

/** A comparison for a terminal. */
export function comparisonAsText(comparison: Comparison): string {
  const lines = [sayComparison(comparison), ''];
  for (const { title, before, now, same } of comparison.features) {
    lines.push(title);
    for (const line of before) lines.push(`  before  ${line}`);
    for (const line of now) lines.push(`  now     ${line}`);
    if (before.length === 0 && now.length === 0)
      lines.push(same.length === 0 ? '  neither says anything of it' : '  no change');
    lines.push('');
  }
  if (comparison.toDo.length > 0)
    lines.push(
      'To adopt it',
      ...comparison.toDo.flatMap(({ what, where, each = [] }) => [
        `  ${what}${where === null ? '' : ` (${sayWhere(where)})`}`,
        ...each.map((one) => `    ${one}`),
      ]),
      '',
    );
  for (const { change, old, now } of comparison.clauses) {
    if (change === 'same') continue;
    lines.push(`${changeWords[change]}, ${sayWhere((now ?? old)?.where ?? null)}`);
    if (old !== null && change !== 'moved') lines.push(`  - ${old.text}`);
    if (now !== null) lines.push(`  + ${now.text}`);
    lines.push('');
  }
  return lines.join('\n').trimEnd();
}

/** The same as Markdown. */
export function comparisonAsMarkdown(comparison: Comparison): string {
  const cell = (text: string) =>
    text
      .replace(/[\r\n]+/g, ' ')
      .replace(/\|/g, '\\|')
      .replace(/</g, '&lt;');
  const list = (items: readonly string[]) => items.map(cell).join('<br>');
  const lines = [sayComparison(comparison), '', '| Feature | Before | Now |', '|---|---|---|'];
  for (const { title, before, now, same } of comparison.features)
    lines.push(
      `| ${cell(title)} | ${before.length === 0 && now.length === 0 ? (same.length === 0 ? 'nothing' : 'no change') : list(before)} | ${before.length === 0 && now.length === 0 ? '' : list(now)} |`,
    );
  lines.push(
    '',
    '## To adopt it',
    '',
    ...comparison.toDo.flatMap(({ what, each = [] }) => [`- ${cell(what)}`, ...each.map((one) => `  - ${cell(one)}`)]),
    '',
    '## Clause by clause',
    '',
  );
  lines.push('| | Before | Now |', '|---|---|---|');
  for (const { change, old, now } of comparison.clauses)
    if (change !== 'same')
      lines.push(`| ${changeWords[change]} | ${cell(old?.text ?? '')} | ${cell(now?.text ?? '')} |`);
  return lines.join('\n');
}
