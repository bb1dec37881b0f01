import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { projectRoot } from '../../platform/root.ts';
import { type PlanExport, planExportSchema, readPlanExport, writePlanExport } from './plan-export.ts';

const plan = (value: PlanExport['sections'][number]['questions'][number]['versions'][number]['value']): PlanExport => ({
  ...{ format: 'mainstay-plan', version: 1, exported_at: '2026-11-24T09:00:00.000Z', exported_for: 'Tess Testing' },
  ...{ left_out: [], child: { name: 'Robin Testwood' }, moves: [] },
  plan: {
    ...{
      id: '11111111-1111-4111-8111-111111111111',
      kind: 'pep',
      title: 'PEP',
      form: 'pep-school-age',
      pack: 'england',
    },
    ...{ term: { academic_year: 2026, term: 'autumn' }, held_by: 'Exampleton', state: 'gathering' },
    ...{ begun_on: '2026-09-08', meeting_on: null, held_on: null },
  },
  sections: [
    {
      ...{ id: 'schools-view', title: 'The school’s view', label: '', part: 'plan', lead: 'designated-teacher' },
      ...{ helped_by: ['teacher'], state: 'in-progress', reason: null, settled_on: null, records: [] },
      questions: [
        {
          ...{ id: 'strengths', ask: 'What is the child good at?', kind: 'text' },
          versions: [
            {
              ...{ version: 1, base_version: 0, settles: [], value, confirmed: false, author: 'Tess Testing' },
              ...{ told_by: null, at: '2026-11-20T10:00:00.000Z' },
            },
          ],
        },
      ],
    },
  ],
});

test('whatever was answered, what is written is read back the same', () => {
  const rows = fc.array(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())));
  const answers = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.array(fc.string()), rows, fc.constant(null));
  fc.assert(
    fc.property(answers, (value) => {
      // `__proto__` as a column is no id a form can have
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      const written = plan(JSON.parse(JSON.stringify(value)));
      expect(readPlanExport(writePlanExport(written))).toEqual({ plan: written });
    }),
  );
});

describe('what is not a plan is said to be none, and where', () => {
  test.each([
    ['PK\u0003\u0004', 'not JSON'],
    ['[]', 'not a plan'],
    ['{"format":"other","version":1}', 'not a plan'],
    ['{"format":"mainstay-plan","version":2}', 'version 2'],
    [JSON.stringify({ ...plan('a'), plan: { ...plan('a').plan, state: 'lost' } }), 'plan.state'],
    [JSON.stringify({ ...plan('a'), more: 1 }), 'beginning'],
  ])('%s', (text, words) => {
    expect(readPlanExport(text)).toEqual({ problem: expect.stringContaining(words) });
  });
});

test('the published schema is the one that is read by', () => {
  const published = JSON.parse(readFileSync(join(projectRoot, 'docs', 'plan-export-1.schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(planExportSchema())));
});
