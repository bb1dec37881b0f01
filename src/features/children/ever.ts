import type { Day } from '../../calendar/index.ts';

interface Clocks {
  readonly england: { clock(id: string, on: Day): { readonly value: number } | undefined };
}

/**
 * How far back *had a social worker* looks, in years. England's pack says, with its source; 0 when it says nothing
 * (then only a social worker now counts).
 */
export function everYearsOn(packs: Clocks, today: Day): number {
  return packs.england.clock('ever-in-need-window', today)?.value ?? 0;
}
