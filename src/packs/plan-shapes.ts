import { z } from 'zod';
import { groups, idShape, standing, textShape } from './basics.ts';
import {
  answerKinds,
  type Condition,
  conditions,
  type Filling,
  fillings,
  type Lead,
  leads,
  type Need,
  needs,
  type PlanStep,
  phases,
  planKinds,
  planParts,
  planSteps,
  type RecordBlock,
  recordBlocks,
} from './plan-words.ts';

const keysOf = <K extends string>(words: Readonly<Record<K, string>>): [K, ...K[]] => Object.keys(words) as [K, ...K[]];

const optionShape = z.strictObject({ id: idShape, label: textShape, hint: textShape.optional() });

const columnShape = z.strictObject({
  id: idShape,
  label: textShape,
  kind: z.enum(['words', 'text', 'choice', 'date', 'number']),
  options: z.array(optionShape).min(2).optional(),
});

/** One question. Which of the lines belong to which kind is in check-plans.ts, where it can be said in words. */
const questionShape = z.strictObject({
  id: idShape,
  ask: textShape,
  hint: textShape.optional(),
  kind: z.enum(answerKinds),
  /** The child's own pages: the question at each reading level. */
  say: z.strictObject({ pictures: textShape, plain: textShape, older: textShape }).optional(),
  options: z.array(optionShape).min(2).optional(),
  columns: z.array(columnShape).min(1).optional(),
  rows: z.strictObject({ most: z.int().positive().max(50) }).optional(),
  scale: z
    .strictObject({ from: z.int().nonnegative(), to: z.int().positive().max(10), low: textShape, high: textShape })
    .optional(),
  number: z.strictObject({ unit: textShape, least: z.number().optional(), most: z.number().optional() }).optional(),
  records: z.enum(keysOf<RecordBlock>(recordBlocks)).optional(),
  most_characters: z.int().positive().max(20_000).optional(),
  needed: z.enum(keysOf<Need>(needs)).optional(),
  /** `offer`: last time's answer is offered, marked, and has to be confirmed. `fresh`: asked anew each time. */
  last_time: z.enum(['offer', 'fresh']).default('offer'),
  when: z.strictObject({ question: idShape, is: z.array(idShape).min(1) }).optional(),
});

export const planSectionsShape = z.record(
  idShape,
  z.strictObject({
    title: textShape,
    about: textShape.optional(),
    part: z.enum(planParts),
    lead: z.enum(keysOf<Lead>(leads)),
    helped_by: z.array(z.enum(keysOf<Lead>(leads))).default([]),
    filled: z.enum(keysOf<Filling>(fillings)),
    applies: z
      .array(z.enum(keysOf<Condition>(conditions)))
      .min(1)
      .optional(),
    reader_looks_for: z.array(textShape).default([]),
    questions: z.array(questionShape).min(1),
    source: standing.source,
    verified: standing.verified,
  }),
);

export const planTemplatesShape = z.record(
  idShape,
  z.strictObject({
    title: textShape,
    short: textShape,
    kind: z.enum(planKinds),
    phase: z.enum(phases),
    groups: z.array(z.enum(groups)).min(1),
    about: textShape,
    /** Posts that sign it off, in this order. */
    sign_off: z.array(idShape).min(1),
    /** The steps it goes through, in the order of the table; left out: all. */
    steps: z.array(z.enum(keysOf<PlanStep>(planSteps))).optional(),
    sections: z.array(idShape).min(1),
    ...standing,
  }),
);
