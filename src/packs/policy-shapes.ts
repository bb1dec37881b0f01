import { z } from 'zod';
import { idShape, sourceShape, spanShape, textShape, verifiedShape } from './basics.ts';

/**
 * A model policy: sections of sentences, each with the promises it makes. A layer replaces a section under its id, adds one
 * after another, or leaves one out and says why.
 */
export const modelPolicyShape = z.strictObject({
  title: textShape.optional(),
  about: textShape.optional(),
  sections: z
    .record(
      idShape,
      z.strictObject({
        title: textShape,
        after: idShape.optional(),
        sentences: z
          .array(
            z.strictObject({
              id: idShape,
              words: textShape,
              makes: z.array(z.string().regex(/^[A-G][1-9]\d?$/)).default([]),
            }),
          )
          .min(1),
      }),
    )
    .default({}),
  left_out: z.record(idShape, textShape).default({}),
  /** Other policies that this one leans on, and the promises they keep. */
  related: z
    .record(
      idShape,
      z.strictObject({ title: textShape, guidance: z.array(idShape).default([]), must: z.boolean().default(false) }),
    )
    .default({}),
  ...spanShape,
  source: sourceShape,
  verified: verifiedShape,
});
