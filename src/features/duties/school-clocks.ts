import { z } from 'zod';
import { asDay, type Day, parseDay } from '../../calendar/day.ts';
import { units } from '../../packs/model.ts';

const day = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);

const clocksShape = z.object({
  clocks: z
    .array(
      z.object({
        id: z.string(),
        value: z.number().nonnegative(),
        unit: z.enum(units),
        from: day,
        to: day.nullable().default(null),
        because: z.string(),
      }),
    )
    .default([]),
});

/** The clocks a school has set for itself, out of its settings. What cannot be read is left out: pages go on working. */
export function schoolClocks(settings: unknown): z.infer<typeof clocksShape>['clocks'] {
  const read = clocksShape.safeParse(settings);
  return read.success ? read.data.clocks.map((clock) => ({ ...clock, from: asDay(clock.from) })) : [];
}
