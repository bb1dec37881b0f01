/**
 * How often the check of a policy is right: what it finds in the policies of test/policies beside what was judged by hand.
 *
 *   node tools/measure-policies.ts learn            each policy, and by family
 *   node tools/measure-policies.ts learn --lines    and every line on which the two differ, to learn from
 *   node tools/measure-policies.ts apart            those kept apart: figures alone, so that nobody learns from them
 *   node tools/measure-policies.ts apart --write    and docs/policy-check-misses.md, for whoever uses the check
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareToJudgement, type Line, measure, policiesIn } from '../test/policy-judgements.ts';

const families = ['fault', 'guidance', 'group', 'promise', 'promise missing'] as const;
const [folder = 'learn', flag] = process.argv.slice(2);
const figures = (lines: readonly Line[]): string => {
  const { precision, recall, right, wrong, missed } = measure(lines);
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}: ${right} right, ${wrong} false, ${missed} missed`;
};

const all: Line[] = [];
for (const path of policiesIn(folder)) {
  const { lines, check } = await compareToJudgement(path);
  all.push(...lines);
  console.log(
    `${basename(path, '.judged.yaml').padEnd(28)} ${String(check.words).padStart(5)} words  ${figures(lines)}`,
  );
  if (folder === 'learn' && flag === '--lines')
    for (const { verdict, family, what } of lines)
      if (verdict !== 'right') console.log(`    ${verdict} ${family}: ${what}`);
}
for (const family of families)
  console.log(`${family.padEnd(34)} ${figures(all.filter((one) => one.family === family))}`);
console.log(`${'all'.padEnd(34)} ${figures(all)}`);
const placed = all.filter(({ atItsPlace }) => atItsPlace !== undefined);
const at = placed.filter(({ atItsPlace }) => atItsPlace).length;
console.log(`${'promises right, at their sentence'.padEnd(34)} ${at} of ${placed.length}`);

if (folder === 'apart' && flag === '--write' && all.length > 0) {
  const misses = [
    '# What the check got wrong on the policies kept apart',
    '',
    'Made by `node tools/measure-policies.ts apart --write`. *False*: found and not judged so. *Missed*: judged and not found.',
    'Whoever writes rules or phrases does not read this page: they would no longer be apart.',
    '',
    ...families.flatMap((family) => [
      `## ${family}`,
      '',
      ...all
        .filter((one) => one.family === family && one.verdict !== 'right')
        .map(
          ({ policy, verdict, what }) =>
            `- ${policy}, ${verdict}: ${what.replace(/\s+/g, ' ').replace(/[<>|]/g, ' ').trim()}`,
        ),
      '',
    ]),
  ];
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'policy-check-misses.md'), `${misses.join('\n').trimEnd()}\n`);
}
