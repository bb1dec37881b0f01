import { heading, type Paper, type PaperBlock, soft, text } from '../../platform/papers/paper.ts';
import type { Comparison } from './compare.ts';
import { sayWhere } from './say-check.ts';
import { changeWords, sayComparison } from './say-comparison.ts';

export interface Compared {
  readonly oldName: string;
  readonly newName: string;
  readonly comparison: Comparison;
}

/** Two policies side by side, as governors read them: feature, before, now; what to do; clause by clause. */
export function comparePaper({ oldName, newName, comparison }: Compared): Paper {
  const { features, toDo, clauses } = comparison;
  const changed = clauses.filter(({ change }) => change !== 'same');
  const blocks: PaperBlock[] = [
    text(sayComparison(comparison)),
    heading(1, 'Before and now'),
    {
      kind: 'table',
      heads: ['Feature', 'Before', 'Now'],
      rows: features.map(({ title, before, now, same }) =>
        before.length === 0 && now.length === 0
          ? [title, ...(same.length === 0 ? ['Nothing said of it', 'Nothing said of it'] : ['No change', 'No change'])]
          : [title, inOneCell(before), inOneCell(now)],
      ),
    },
  ];
  const oneByOne = toDo.filter(({ each }) => each === undefined);
  if (toDo.length > 0) blocks.push(heading(1, 'To adopt it'));
  if (oneByOne.length > 0)
    blocks.push({
      kind: 'list',
      items: oneByOne.map(({ what, where }) => `${what}${where === null ? '' : ` (${sayWhere(where)})`}`),
    });
  for (const { what, each } of toDo) if (each !== undefined) blocks.push(text(what), { kind: 'list', items: each });
  if (changed.length > 0)
    blocks.push(heading(1, 'Clause by clause'), soft('Clauses that are the same in both are left out.'), {
      kind: 'table',
      heads: ['', 'Before', 'Now'],
      rows: changed.map(({ change, old, now }) => [changeWords[change], old?.text ?? '', now?.text ?? '']),
    });
  return {
    title: 'What changes in the policy',
    lines: [`Before: ${oldName}`, `Now: ${newName}`],
    footer: 'Laid side by side by what the clauses say; to be read with both documents',
    size: 'plain',
    blocks,
  };
}

/** A cell of a paper is one paragraph: what stands in it is set apart by semicolons. */
const inOneCell = (lines: readonly string[]): string => lines.join('; ') || 'Nothing of this';
