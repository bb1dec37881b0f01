import type { Day } from '../../calendar/index.ts';

export interface KeptFor {
  readonly until: Day;
  readonly years: number;
}

/** Until when a sealed record is kept: as many years from the adoption as the pack says. */
export function keptUntil(adoptedOn: Day, years: number): KeptFor {
  const year = Number(adoptedOn.slice(0, 4)) + years;
  // 29 February has no hundredth birthday
  const rest = adoptedOn.endsWith('-02-29') ? '-03-01' : adoptedOn.slice(4);
  return { until: `${year}${rest}` as Day, years };
}
