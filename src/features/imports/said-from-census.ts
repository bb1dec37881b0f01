import { mergeRanges } from '../../calendar/index.ts';
import type { CensusChild } from './census-child.ts';
import type { Problem } from './problem.ts';
import { nothingSaid, type Said } from './said.ts';
import { onlySaid } from './said-from-list.ts';

/** What an authority's children in need census says of each child. */
export function saidFromCensus(children: readonly CensusChild[], problems: readonly Problem[]): Said[] {
  const byRow = Map.groupBy(problems, (problem) => problem.row);
  return children.map((child, position) => {
    const { details } = child;
    const unborn = details.dateOfBirth === null && details.expectedBirth !== null;
    return {
      ...nothingSaid,
      position,
      file: child.file,
      row: child.row,
      cohort: !unborn,
      details: onlySaid({
        authority_child_id: child.authorityChildId,
        date_of_birth: details.dateOfBirth ?? undefined,
        sex: details.sex ?? undefined,
        ethnicity: details.ethnicity ?? undefined,
        upn: details.upn ?? undefined,
        upn_temporary: details.upn === null ? undefined : details.upnTemporary,
        former_upn: details.formerUpn ?? undefined,
        disability: details.disability.length > 0 ? details.disability : undefined,
      }),
      spans: [
        { kind: 'CIN', ranges: mergeRanges(child.childInNeed) },
        { kind: 'CP', ranges: child.protection.map(({ from, to }) => ({ from, to })) },
      ],
      protection: child.protection.map(({ from, to, latestCategory, initialCategory }) => ({
        from,
        to,
        category: latestCategory ?? initialCategory,
      })),
      sealed: child.seal && { on: child.seal.on },
      died: child.died,
      upnUnknown: details.upnUnknown,
      problems: (byRow.get(child.row) ?? []).map((problem) => ({ ...problem, mends: null })),
    };
  });
}
