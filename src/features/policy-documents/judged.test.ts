import { describe, expect, test } from 'vitest';
import { compareToJudgement, type Line, measure, policiesIn } from '../../../test/policy-judgements.ts';

/**
 * How often the check is right, against what people judged before it was run (test/policies/README.md). These are the
 * figures of docs/policy-check.md, a little lower: whoever changes a rule or a phrase may not make it worse.
 */
const measured = async (folder: string) => {
  const lines: Line[] = [];
  for (const path of policiesIn(folder)) lines.push(...(await compareToJudgement(path)).lines);
  return measure(lines);
};

test('on the policies that patterns were written from', async () => {
  const { precision, recall } = await measured('learn');
  expect(precision).toBeGreaterThan(0.985);
  expect(recall).toBeGreaterThan(0.93);
}, 240_000);

describe.skipIf(policiesIn('apart').length === 0)('kept apart', () => {
  test('on the policies which no pattern was written from', async () => {
    const { precision, recall } = await measured('apart');
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.85);
  }, 240_000);
});
