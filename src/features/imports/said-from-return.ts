import type { Day } from '../../calendar/index.ts';
import type { LookedAfterChild } from './looked-after-child.ts';
import type { Problem } from './problem.ts';
import { nothingSaid, type RowProblem, type Said } from './said.ts';
import { onlySaid } from './said-from-list.ts';

/** The SDQ total of the looked-after return (OC2). */
export const SDQ = 'sdq-total';

/**
 * The 31 March at which the year of a looked-after return ends, for one made on `asAt`: until July it is that of the year
 * that has just ended, which is then being sent; later it is that of the year under way.
 */
export function returnYearEnding(asAt: Day): Day {
  const year = Number(asAt.slice(0, 4));
  return asAt.slice(5) < '08-01' ? `${year}-03-31` : `${year + 1}-03-31`;
}

/** What an authority's looked-after return says of each child. @param yearEnding of the year whose SDQ scores it holds */
export function saidFromReturn(
  children: readonly LookedAfterChild[],
  problems: readonly Problem[],
  yearEnding: Day,
): Said[] {
  const byRow = Map.groupBy(problems, ({ file, row }) => `${file}\u001f${row}`);
  return children.map((child, position) => ({
    ...nothingSaid,
    position,
    file: child.file,
    row: child.row,
    ...factsOf(child, yearEnding),
    problems: problemsAt(byRow, child),
  }));
}

function factsOf(child: LookedAfterChild, yearEnding: Day): Partial<Said> {
  const { details, care, sdq, previousPermanence: before } = child;
  return {
    details: onlySaid({
      authority_child_id: child.authorityChildId,
      date_of_birth: details.dateOfBirth ?? undefined,
      sex: details.sex ?? undefined,
      ethnicity: details.ethnicity ?? undefined,
      upn: details.upn ?? undefined,
      upn_temporary: details.upn === null ? undefined : details.upnTemporary,
      unaccompanied: details.unaccompanied || undefined,
    }),
    spans: [{ kind: 'CLA', ranges: care.looked.map(({ from, to }) => ({ from, to })) }],
    proposals: care.postCare.map(({ from, to, order }) => ({ from, to, order })),
    care: care.details.map((detail) => ({
      from: detail.from,
      to: detail.to,
      legal_status: detail.legalStatus,
      placement: detail.placement,
      placement_provider: detail.provider,
      need: detail.need,
      short_break: detail.shortBreak,
    })),
    reviews: child.reviews.map(({ on, code }) => ({ on_day: on, code })),
    scores: sdq ? [{ measure: SDQ, year_ending: yearEnding, score: sdq.score, reason: sdq.reason }] : [],
    permanence:
      before === null || before.code === 'Z1'
        ? null
        : {
            code: before.code,
            authority: before.authority,
            year: before.on?.year ?? null,
            month: before.on?.month ?? null,
            day: before.on?.date ?? null,
          },
    sealed: care.seal && { on: care.seal.on },
    died: care.died,
    upnUnknown: details.upnUnknown,
  };
}

/** Nothing of a return hangs on one value: the authority's number says who the child is. */
function problemsAt(byRow: ReadonlyMap<string, readonly Problem[]>, { file, row }: LookedAfterChild): RowProblem[] {
  return (byRow.get(`${file}\u001f${row}`) ?? []).map((problem) => ({ ...problem, mends: null }));
}
