import { z } from 'zod';
import { answerKinds, leads, planKinds, planParts, recordBlocks } from '../../packs/model.ts';
import { planStates } from '../plans/model.ts';

/** Goes up when something is taken out or means something else; a reader of 1 reads every 1. */
export const EXPORT_VERSION = 1;

const keysOf = <K extends string>(words: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(words) as [K, ...K[]];
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day, as 2026-11-24');
const instant = z.iso.datetime().describe('An instant in UTC');
const name = z.string().nullable().describe('Whose name it was written under; null for somebody invited');
const lead = z.enum(keysOf(leads)).describe('Who writes a section');
const row = z.record(z.string(), z.union([z.string(), z.number()]));
const answer = z
  .union([z.string(), z.number(), z.array(z.string()), z.array(row), z.null()])
  .describe(
    'Text, the id of an option or several, a number, a day, rows of a table by the ids of their columns, or of files by file, name, kind and size, one that is gone by gone and by, its name empty; null: left empty',
  );

/** A plan as data. Its JSON schema is docs/plan-export-1.schema.json, made from this. */
export const planExportShape = z.strictObject({
  format: z.literal('mainstay-plan'),
  version: z.literal(EXPORT_VERSION),
  exported_at: instant,
  exported_for: z.string().describe('Who took it. It holds what they may see'),
  left_out: z.array(z.string()).describe('Titles of sections of the plan that whoever took it may not see'),
  child: z.strictObject({ name: z.string() }),
  plan: z.strictObject({
    id: z.uuid(),
    kind: z.enum(planKinds),
    title: z.string(),
    form: z.string().describe('The id of the form it began with, in its pack'),
    pack: z.string(),
    term: z.strictObject({ academic_year: z.int(), term: z.enum(['autumn', 'spring', 'summer']) }).nullable(),
    held_by: z.string().describe('The organisation that holds the plan'),
    state: z.enum(planStates),
    begun_on: day,
    meeting_on: day.nullable(),
    held_on: day.nullable(),
  }),
  moves: z
    .array(
      z.strictObject({
        position: z.int(),
        from: z.enum(planStates).nullable(),
        to: z.enum(planStates),
        on: day.describe('The true day'),
        reason: z.string().nullable(),
        sections: z.array(z.strictObject({ section: z.string(), words: z.string() })),
        missed: z.array(z.string()).describe('What was missing then, in words'),
        by: name,
        at: instant,
      }),
    )
    .describe('What happened to the plan, in order'),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      label: z.string().describe('Which of several of the same section; mostly empty'),
      part: z.enum(planParts).describe('The part of the record it belongs to'),
      lead,
      helped_by: z.array(lead),
      state: z.enum(['not-started', 'in-progress', 'sent', 'declined']),
      reason: z.string().nullable(),
      settled_on: day.nullable(),
      questions: z.array(
        z.strictObject({
          id: z.string(),
          ask: z.string(),
          kind: z.enum(answerKinds),
          versions: z
            .array(
              z.strictObject({
                version: z.int(),
                base_version: z.int().describe('The version its author saw; 0: none'),
                settles: z
                  .array(z.int())
                  .describe('Versions that stood against each other, between which this one chose'),
                value: answer,
                confirmed: z.boolean().describe('Last time’s answer, said to be so still'),
                author: name,
                told_by: z
                  .string()
                  .nullable()
                  .describe('Whose words these are, where somebody wrote them down for them'),
                at: instant,
              }),
            )
            .describe('Every version. What stands is what no other is based on or settles'),
        }),
      ),
      records: z
        .array(
          z.strictObject({
            block: z.enum(keysOf(recordBlocks)),
            ask: z.string(),
            heads: z.array(z.string()),
            rows: z.array(z.array(z.string())),
            note: z.string().nullable(),
          }),
        )
        .describe('Rows kept elsewhere, as they stood when it was taken'),
    }),
  ),
});
export type PlanExport = z.infer<typeof planExportShape>;

/** The published JSON schema (draft 2020-12). */
export const planExportSchema = (): unknown => ({
  $id: `mainstay-plan-${EXPORT_VERSION}`,
  title: 'A plan of Mainstay, version 1',
  ...z.toJSONSchema(planExportShape),
});

export const writePlanExport = (plan: PlanExport): string => `${JSON.stringify(plan, null, 2)}\n`;

/** What was read, or in words why it is not a plan this version reads. */
export function readPlanExport(text: string): { readonly plan: PlanExport } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'This file is not JSON. Take the plan as JSON again, and do not change the file.' };
  }
  const head = z.object({ format: z.string(), version: z.number() }).safeParse(value);
  if (!head.success || head.data.format !== 'mainstay-plan') {
    return { problem: 'This file is not a plan taken from Mainstay.' };
  }
  if (head.data.version !== EXPORT_VERSION) {
    return {
      problem: `This plan has version ${head.data.version} of the format, and version ${EXPORT_VERSION} is read here.`,
    };
  }
  const read = planExportShape.safeParse(value);
  if (read.success) return { plan: read.data };
  const [first] = read.error.issues;
  return {
    problem: `This plan cannot be read at ${first?.path.join('.') || 'its beginning'}: ${first?.message ?? 'something is wrong'}.`,
  };
}
