import { z } from 'zod';

const text = z.string().max(20_000);

/** What was filled in so far, as it was typed: each step checks it again. */
const shape = z.object({
  place: z
    .object({
      kind: z.enum(['school', 'authority']),
      name: text,
      urn: text.default(''),
      schoolKind: text.default(''),
      /** Of a school: the code of an authority whose pack is here, 'other', or 'none'. */
      authority: text.default(''),
      authorityName: text.default(''),
      authorityCode: text.default(''),
    })
    .optional(),
  year: z
    .object({ academicYear: z.number().int(), values: z.record(z.string(), text), later: z.boolean(), source: text })
    .optional(),
  people: z.record(z.string(), text).optional(),
});

export type SetUpDraft = z.infer<typeof shape>;
export type PlaceDraft = NonNullable<SetUpDraft['place']>;

/** A draft as it is stored; what cannot be read is as good as nothing filled in. */
export function readDraft(stored: unknown): SetUpDraft {
  const read = shape.safeParse(stored);
  return read.success ? read.data : {};
}
