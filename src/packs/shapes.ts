import { z } from 'zod';
import { parseDay, termNames } from '../calendar/index.ts';
import {
  dayShape,
  groups,
  idShape,
  schoolKinds,
  sourceShape,
  standing,
  textShape,
  units,
  verifiedShape,
} from './basics.ts';
import { briefingsShape } from './briefing-shapes.ts';
import { phraseProblem } from './phrase.ts';
import { planSectionsShape, planTemplatesShape } from './plan-shapes.ts';
import { modelPolicyShape } from './policy-shapes.ts';

/** The shape of each kind of file in a pack. What one file cannot know (does that commitment exist?) is in checks.ts. */

const packShape = z.strictObject({
  name: idShape,
  title: textShape,
  extends: idShape.optional(),
  la_codes: z.array(z.string().regex(/^\d{3}$/)).default([]),
  authority: textShape.optional(),
  virtual_school: textShape.optional(),
  fictional: z.boolean().default(false),
  source: sourceShape,
  verified: verifiedShape,
});

const sourcesShape = z.record(
  idShape,
  z.strictObject({ document: textShape, version: textShape, url: z.url().optional() }),
);

/** A number with its unit, and only numbers that the unit can hold: 331 is 31 March, 930 is 09:30, 130 per cent is nobody's
 * attendance. */
const valueShape = z
  .strictObject({ value: z.number().nonnegative(), unit: z.enum(units), ...standing })
  .superRefine(({ value, unit }, context) => {
    const month = String(Math.floor(value / 100)).padStart(2, '0');
    const day = String(value % 100).padStart(2, '0');
    if (unit === 'day-of-year' && !parseDay(`2026-${month}-${day}`)) {
      const remedy = 'Write month and day as one number: 331 is 31 March.';
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: 'This is not a day of a year.',
        params: { remedy },
      });
    }
    const isTime = Number.isInteger(value) && value < 2400 && value % 100 < 60;
    if (unit === 'time-of-day' && !isTime) {
      const remedy = 'Write hours and minutes as one number: 930 is 09:30.';
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: 'This is not a time of the day.',
        params: { remedy },
      });
    }
    if (unit.startsWith('percent') && value > 100) {
      const remedy = 'Write a number from 0 to 100.';
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: 'There is no such percentage.',
        params: { remedy },
      });
    }
    if (unit.startsWith('pence') && !Number.isInteger(value)) {
      const remedy = 'Write whole pence: 269000 is £2,690.';
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: 'Money is counted in whole pence.',
        params: { remedy },
      });
    }
  });

const datedShape = z.record(
  idShape,
  z.strictObject({
    title: textShape.optional(),
    runs: textShape.optional(),
    may_change: z.enum(['nobody', 'authority', 'school']).optional(),
    values: z.array(valueShape).min(1),
  }),
);

const datesShape = z.record(
  idShape,
  z.strictObject({
    title: textShape,
    days: z
      .array(
        z.strictObject({
          year: z.string().regex(/^20\d\d\/\d\d$/),
          term: z.enum(termNames),
          day: dayShape,
          source: sourceShape,
          verified: verifiedShape,
          note: textShape.optional(),
        }),
      )
      .min(1),
  }),
);

const promiseId = z.string().regex(/^[A-G][1-9]\d?$/);

const dutiesShape = z.record(
  idShape,
  z.strictObject({
    title: textShape,
    neutral: textShape,
    why: textShape,
    why_by_authority: textShape.optional(),
    action: textShape,
    done: textShape,
    clock: idShape,
    commitments: z.array(promiseId).min(1),
    figure: z.boolean().default(false),
    counted: z.boolean().default(true),
    own: z.boolean().default(false),
    because: z.record(idShape, textShape).default({}),
    over: z
      .strictObject({ title: textShape, neutral: textShape, why: textShape, action: textShape, because: textShape })
      .optional(),
  }),
);

const commitmentsShape = z.strictObject({
  areas: z.record(z.string().regex(/^[A-G]$/), textShape).default({}),
  commitments: z
    .record(
      promiseId,
      z.strictObject({
        title: textShape,
        promise: textShape,
        groups: z.array(z.enum(groups)),
        evidence: textShape.optional(),
        ask: textShape.optional(),
      }),
    )
    .default({}),
  in_model: z.array(promiseId).optional(),
});

const phraseShape = z.string().superRefine((text, context) => {
  const problem = phraseProblem(text);
  if (problem !== null)
    context.addIssue({
      code: 'custom',
      message: problem,
      params: { remedy: 'docs/writing-a-pack.md says how phrases are written.' },
    });
});
const phrasesShape = z.array(phraseShape).min(1);

const guidanceShape = z.record(
  idShape,
  z.strictObject({
    title: textShape,
    short: textShape.optional(),
    also_called: z.array(textShape).default([]),
    subject_words: z.array(phraseShape).default([]),
    standing: z.enum(['law', 'statutory', 'non-statutory', 'data']),
    editions: z
      .array(
        z.strictObject({
          id: idShape,
          edition: textShape,
          published: dayShape.optional(),
          superseded_by: idShape.optional(),
          changed: textShape.optional(),
          url: z.url().optional(),
          /** Of an Act: what changed it, by which, since when; without `from` the change waits to be brought into force. */
          amended: z
            .array(
              z.strictObject({
                by: textShape,
                from: dayShape.optional(),
                changed: textShape,
                source: sourceShape,
                verified: verifiedShape,
                note: textShape.optional(),
              }),
            )
            .default([]),
          ...standing,
        }),
      )
      .min(1),
  }),
);

const bankHolidaysShape = z.strictObject({
  source: sourceShape,
  verified: verifiedShape,
  days: z.array(
    z.strictObject({
      day: dayShape,
      name: textShape,
      note: textShape.optional(),
      source: sourceShape.optional(),
      verified: verifiedShape.optional(),
    }),
  ),
});

const wordList = z.record(idShape, textShape);
const wordsShape = z.strictObject({
  all: wordList.default({}),
  neutral: wordList.default({}),
  kinds: z.partialRecord(z.enum(schoolKinds), wordList).default({}),
});

const postsShape = z.record(
  idShape,
  z.strictObject({
    title: textShape,
    short: textShape.optional(),
    statutory: z.boolean(),
    holders: z.strictObject({ least: z.int().nonnegative(), most: z.int().positive().optional() }),
    kinds: z.array(z.enum([...schoolKinds, 'trust', 'authority'])),
    falls_to: idShape.optional(),
    requirements: z.array(z.strictObject({ id: idShape, words: textShape, ...standing })).default([]),
    notes: z.array(textShape).default([]),
    ...standing,
  }),
);

/** A need is called by the clock that says how often; who has to have it stands under groups, posts or both. */
const trainingShape = z.strictObject({
  groups: z
    .record(
      idShape,
      z.strictObject({ title: textShape, posts: z.array(idShape).min(1), beside_others: z.boolean().default(false) }),
    )
    .default({}),
  needs: z
    .record(
      idShape,
      z.strictObject({
        title: textShape,
        groups: z.array(idShape).default([]),
        posts: z.array(idShape).default([]),
        also_shown: z.array(idShape).default([]),
        new_starters: idShape.optional(),
        counts: z.enum(['any', 'named-courses']),
        commitments: z.array(promiseId).min(1),
        notes: z.array(textShape).default([]),
        ...standing,
      }),
    )
    .default({}),
});

const helpLinesShape = z.record(
  idShape,
  z.strictObject({
    name: textShape,
    phone: textShape.optional(),
    url: z.url().optional(),
    for: z.array(z.enum(['children', 'adults'])).min(1),
    words: textShape,
    ...standing,
  }),
);

const codeSetShape = z.strictObject({
  title: textShape,
  note: textShape.optional(),
  source: sourceShape,
  verified: verifiedShape,
  entries: z
    .array(
      z.strictObject({
        code: z.string().min(1),
        label: textShape,
        from: dayShape.optional(),
        to: dayShape.optional(),
        group: textShape.optional(),
        attended: z.boolean().optional(),
        possible: z.boolean().optional(),
        rolls_up_to: z.string().optional(),
        note: textShape.optional(),
        source: sourceShape.optional(),
        verified: verifiedShape.optional(),
      }),
    )
    .min(1),
});

/** Lists that a feature reads and checks itself (imports: what columns are called). Here only that they say where they come from. */
const listHeadersShape = z.looseObject({ source: sourceShape, verified: verifiedShape });

const policyWordsShape = z.strictObject({
  source: sourceShape,
  verified: verifiedShape,
  concepts: z.record(idShape, phrasesShape).default({}),
  promises: z.record(promiseId, z.array(textShape).min(1)).default({}),
  topics: z.record(promiseId, z.array(textShape).min(1)).default({}),
  rarely_left_out: z.array(promiseId).default([]),
  of_others: z.array(promiseId).default([]),
  weak: z.array(phraseShape).default([]),
  firm: z.array(phraseShape).default([]),
  aside: z.array(phraseShape).default([]),
  groups: z.partialRecord(z.enum(groups), phrasesShape).default({}),
  old_terms: z
    .record(
      idShape,
      z.strictObject({
        words: phrasesShape,
        not_in: z.array(phraseShape).default([]),
        instead: textShape,
        why: textShape.optional(),
      }),
    )
    .default({}),
  blanks: z.array(phraseShape).default([]),
  leftovers: z.array(phraseShape).default([]),
  posts: z.record(idShape, phrasesShape).default({}),
  features: z
    .record(
      idShape,
      z.strictObject({
        title: textShape,
        promises: z.array(promiseId).default([]),
        words: z.array(phraseShape).default([]),
      }),
    )
    .default({}),
});

export const shapes = {
  pack: packShape,
  sources: sourcesShape,
  clocks: datedShape,
  rates: datedShape,
  dates: datesShape,
  duties: dutiesShape,
  commitments: commitmentsShape,
  guidance: guidanceShape,
  'bank-holidays': bankHolidaysShape,
  words: wordsShape,
  posts: postsShape,
  training: trainingShape,
  'help-lines': helpLinesShape,
  'code-sets': codeSetShape,
  'list-headers': listHeadersShape,
  'policy-words': policyWordsShape,
  'plan-sections': planSectionsShape,
  'plan-templates': planTemplatesShape,
  'model-policy': modelPolicyShape,
  briefings: briefingsShape,
};

export type Kind = keyof typeof shapes;
export type Raw<K extends Kind> = z.infer<(typeof shapes)[K]>;
export const kinds = Object.keys(shapes).filter((kind): kind is Kind => kind in shapes);
