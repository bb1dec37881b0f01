import { z } from 'zod';
import { idShape, sourceShape, textShape, verifiedShape } from './basics.ts';
import { MOST_QUESTIONS } from './briefing-contents.ts';

export const briefingsShape = z.strictObject({
  everybody: z
    .strictObject({
      groups: z.array(idShape).min(1),
      also_shown: z.array(idShape).default([]),
      new_starters: idShape,
    })
    .optional(),
  yearly: z.array(idShape).default([]),
  questions: z
    .record(
      idShape,
      z
        .array(
          z.strictObject({
            id: idShape,
            asks: textShape,
            right: textShape,
            wrong: z.array(textShape).min(1).max(3),
            why: textShape,
          }),
        )
        .min(1)
        .max(MOST_QUESTIONS),
    )
    .default({}),
  source: sourceShape,
  verified: verifiedShape,
});
