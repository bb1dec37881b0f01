import { GLASS } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';

interface Clocks {
  readonly england: { clock(id: string, on: Day): { readonly value: number } | undefined };
}

/** How many minutes a glass stays open: the pack's, and never more than src/access and the database allow. */
export function minutesOpen(packs: Clocks, today: Day): number {
  const asked = packs.england.clock('breaking-the-glass-lasts', today)?.value ?? GLASS.openMinutes;
  return Math.min(asked, GLASS.openMinutes);
}

/** Since when tries are counted. */
export function countedSince(now: Date): Date {
  return new Date(now.getTime() - 7 * 86_400_000);
}
