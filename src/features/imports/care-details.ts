import { type DayRange, isEmpty } from '../../calendar/range.ts';
import type { Episode } from './periods-from-episodes.ts';

/** What was so for a time, for the legal and social-care detail. Never two at once, but for short breaks beside them. */
export interface CareDetail extends DayRange {
  legalStatus: string | null;
  placement: string | null;
  provider: string | null;
  need: string | null;
  shortBreak: boolean;
}

export interface Coded extends DayRange {
  code: string;
}

/** Where episodes overlap, the later one is what was so from its first day. */
export function withoutOverlap(sorted: readonly Episode[]): Episode[] {
  const cut = sorted.map((episode, at) => {
    const next = sorted.slice(at + 1).find((one) => !isEmpty(one));
    return next && (episode.to === null || next.from < episode.to) ? { ...episode, to: next.from } : episode;
  });
  return cut.filter((episode) => !isEmpty(episode));
}

export const detailOf = (
  { from, to, legalStatus, placement, provider, need }: Episode,
  shortBreak: boolean,
): CareDetail => ({
  from,
  to,
  legalStatus,
  placement,
  provider,
  need,
  shortBreak,
});

/** Neighbours that differ in nothing become one. */
export function sameTogether(details: readonly CareDetail[]): CareDetail[] {
  const together: CareDetail[] = [];
  for (const detail of details) {
    const last = together.at(-1);
    const what = ({ from: _, to: __, ...rest }: CareDetail) => JSON.stringify(rest);
    if (last && last.to === detail.from && what(last) === what(detail))
      together[together.length - 1] = { ...last, to: detail.to };
    else together.push({ ...detail });
  }
  return together;
}

export function coded(details: readonly CareDetail[], of: (detail: CareDetail) => string | null): Coded[] {
  const runs: Coded[] = [];
  for (const detail of details) {
    const code = of(detail);
    const last = runs.at(-1);
    if (code === null) continue;
    if (last && last.to === detail.from && last.code === code) runs[runs.length - 1] = { ...last, to: detail.to };
    else runs.push({ code, from: detail.from, to: detail.to });
  }
  return runs;
}
