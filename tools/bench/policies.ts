import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asDay } from '../../src/calendar/index.ts';
import { checkDocument } from '../../src/features/policy-documents/check.ts';
import { compareDocuments } from '../../src/features/policy-documents/compare.ts';
import { checkOptions } from '../../src/features/policy-documents/options.ts';
import { readDocument } from '../../src/features/policy-documents/read-document.reader.ts';
import { checkPolicyFiles, type PolicyFile } from '../../src/features/policy-documents/read-policy.sandbox.ts';
import { loadPacks } from '../../src/packs/index.ts';
import { projectRoot } from '../../src/platform/root.ts';
import { type Report, seconds } from './report.ts';

/** Some 420 words a page. */
const TWELVE_PAGES = 5_000;

/** Checks and compares policies of twelve pages, and checks 500 in a batch. Policies are those of test/policies. */
export async function measurePolicies(report: Report): Promise<void> {
  const policies = globSync(join(projectRoot, 'test/policies/learn/*.md')).sort();
  const files = policies.map((path): PolicyFile => ({ name: basename(path), bytes: readFileSync(path) }));
  const long = longText(files);
  const options = checkOptions(loadPacks().england, asDay('2026-11-24'));
  const [old, now] = await Promise.all([
    readDocument('a.md', long),
    readDocument('b.md', longText([...files].reverse())),
  ]);
  const check = await best(async () => checkDocument(await readDocument('a.md', long), options));
  report.say('Check of a policy of 12 pages, after start-up', `${check} ms`, 'goal 300 ms');
  report.say(
    'Compare two policies of 12 pages',
    `${await best(async () => compareDocuments(old, now, options))} ms`,
    'goal 500 ms',
  );
  const many = Array.from({ length: 500 }, (_, at) => files[at % files.length]).filter(
    (one): one is PolicyFile => one !== undefined,
  );
  const began = performance.now();
  let checked = 0;
  for await (const _ of checkPolicyFiles(many, options)) checked += 1;
  report.say('500 policies in a batch', seconds(performance.now() - began), `${checked} checked, each in the sandbox`);
  const path = join(projectRoot, '.cache', 'bench-policy.md');
  writeFileSync(path, long);
  const start = performance.now();
  spawnSync(join(projectRoot, 'bin/mainstay'), ['policy', 'check', path], { stdio: 'ignore' });
  report.say(
    'bin/mainstay policy check, from nothing',
    seconds(performance.now() - start),
    '12 pages; starts in under a second',
  );
  rmSync(path);
}

function longText(files: readonly PolicyFile[]): Uint8Array {
  let text = '';
  for (const { bytes } of files) {
    if (text.split(/\s+/).length > TWELVE_PAGES) break;
    text += `\n\n${new TextDecoder().decode(bytes)}`;
  }
  return new TextEncoder().encode(text);
}

/** The best of some tries, in milliseconds: what it takes once the program is warm. */
async function best(work: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 8; turn += 1) {
    const began = performance.now();
    await work();
    least = Math.min(least, performance.now() - began);
  }
  return Math.round(least);
}
