import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Format, readGiven } from './command.ts';
import { policyCheck } from './policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const checked = (text: string, format: Format) => {
  const path = join(folder, 'policy.md');
  writeFileSync(path, text);
  return policyCheck.run(
    readGiven(policyCheck, [path, '--on', '2026-11-24', '--format', format], () => {
      throw new Error('One file is checked without a word about progress.');
    }),
  );
};

/** KCSIE of September 2026 is in the register, and nobody has read its final text. */
const named = 'Every adult has read Keeping children safe in education (September 2026).';

test.each(['text', 'md', 'json'] as const)(
  'an edition in force that nobody has verified is told as %s',
  async (format) => {
    const { text = '', value } = await checked(named, format);
    expect(value).toMatchObject({ file: 'policy.md', unverified: [{ id: 'kcsie-2026', verified: 'low' }] });
    if (format !== 'json') {
      expect(text).toContain('Not verified: Keeping children safe in education, September 2026.');
      expect(text).toContain('Before you name it, look whether it is so at https://www.gov.uk/');
    }
  },
);

test('nothing is told of guidance that the policy does not name', async () => {
  const { text, value } = await checked('Every adult has read the Children Act 1989.', 'text');
  expect(value).toMatchObject({ unverified: [] });
  expect(text).not.toContain('Not verified');
});
