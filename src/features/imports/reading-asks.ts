import { z } from 'zod';
import type { ListAsk } from './detect-list.ts';
import type { ReadingChoices } from './import-record.ts';
import { listChoicesShape } from './list-choices.ts';

/** What is open before a list can be read: what the reading itself asks, and which part of a whole name comes first. */
export type OpenAsk = ListAsk | { ask: 'name-order' };

export function openAsks(asks: readonly ListAsk[], reading: ReadingChoices): OpenAsk[] {
  const columns = reading.choices?.columns ?? [];
  const whole = columns.includes('wholeName') && !columns.includes('familyName') && !columns.includes('givenNames');
  return [
    ...asks.filter(({ ask }) => !(ask === 'who-is-in-the-cohort' && reading.nobodyNew)),
    ...(whole && reading.nameOrder === null ? [{ ask: 'name-order' } as const] : []),
  ];
}

/** What is saved for the next file with the same columns. */
export const savedShape = listChoicesShape.pick({ columns: true, dateOrders: true, everyone: true }).extend({
  nameOrder: z.enum(['given-first', 'family-first']).nullable(),
  otherwiseLookedAfterBy: z.uuid().nullable(),
  nobodyNew: z.boolean(),
});
export type SavedMapping = z.output<typeof savedShape>;

export function savedFrom({
  choices,
  nameOrder,
  otherwiseLookedAfterBy,
  nobodyNew,
}: ReadingChoices): SavedMapping | null {
  if (choices === null) return null;
  const { columns, dateOrders, everyone } = choices;
  return { columns, dateOrders, everyone, nameOrder, otherwiseLookedAfterBy, nobodyNew };
}
