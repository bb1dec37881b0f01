import type { Day } from '../calendar/index.ts';
import type { Path } from './yaml-text.ts';

export type Span = { readonly from: Day | undefined; readonly to: Day | undefined; readonly path: Path };
export type SpanFault = { readonly path: Path; readonly problem: string; readonly remedy: string };

/** What is wrong with spans that take turns: one that ends before it begins, or two that hold on the same day. */
export function spanFaults(spans: readonly Span[], of: string): SpanFault[] {
  const backwards = spans.filter(({ from, to }) => from !== undefined && to !== undefined && to <= from);
  const turns = spans.filter((span) => !backwards.includes(span));
  const inTime = [...turns].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const clashes: SpanFault[] = [];
  let last: Span | undefined;
  for (const span of inTime) {
    if (last && (last.to === undefined || span.from === undefined || span.from < last.to))
      clashes.push(clash(span, of));
    if (!last || (last.to !== undefined && (span.to === undefined || span.to > last.to))) last = span;
  }
  return [...backwards.map(endsBeforeItBegins), ...clashes];
}

function endsBeforeItBegins({ path, from, to }: Span): SpanFault {
  return {
    path: [...path, 'to'],
    problem: `It ends on ${to}, but begins on ${from}.`,
    remedy: '“to” is the first day on which it no longer holds; it comes after “from”.',
  };
}

function clash({ path, from }: Span, of: string): SpanFault {
  if (from === undefined) {
    const remedy = 'Give each of them from and to, so that they take turns.';
    return { path, problem: `Two values of ${of} hold at the same time.`, remedy };
  }
  return {
    path: [...path, 'from'],
    problem: `Two values of ${of} hold on ${from}.`,
    remedy: `End the earlier one with to: ${from}, or move this one.`,
  };
}
