import { finderOf, plain } from '../src/features/policy-documents/phrases.ts';
import { loadPacks } from '../src/packs/index.ts';
import { readSaying } from '../src/packs/policy-phrases.ts';
import { compareToJudgement, type Line, measure, policiesIn } from '../test/policy-judgements.ts';

const w = loadPacks().england.policyWords();
const c = (name: string) => finderOf(w.concepts[name] ?? []);
const explain = (what: string) => {
  const m = /^\S+ \w+ “(.*)” by (.*); judged/.exec(what);
  if (!m) return '';
  const s = readSaying(m[2] ?? '');
  return JSON.stringify(
    [...s.own, ...s.near].map(
      (n) => ('concept' in n ? c(n.concept) : finderOf([n.phrase])).first(plain(m[1] ?? ''))?.words,
    ),
  );
};
const folder = process.argv[2] ?? 'learn';
const only = process.argv[3];
const all: Line[] = [];
for (const path of policiesIn(folder)) {
  if (only && !path.includes(only)) continue;
  const t = performance.now();
  const { lines, check } = await compareToJudgement(path);
  all.push(...lines);
  const m = measure(lines);
  console.log(
    path.split('/').pop(),
    `P ${m.precision.toFixed(2)} R ${m.recall.toFixed(2)} ${(performance.now() - t).toFixed(0)} ms ${check.words} words`,
  );
  if (folder === 'learn' && process.env.FAMILY)
    for (const l of lines)
      if (l.verdict !== 'right' && l.family.startsWith(process.env.FAMILY))
        console.log('   ', l.verdict, l.family, l.what, explain(l.what));
}
for (const family of ['fault', 'guidance', 'group', 'promise', 'promise missing'] as const) {
  const m = measure(all.filter((l) => l.family === family));
  console.log(family.padEnd(16), `P ${m.precision.toFixed(3)} R ${m.recall.toFixed(3)}`, m.right, m.wrong, m.missed);
}
const m = measure(all);
console.log('all', `P ${m.precision.toFixed(3)} R ${m.recall.toFixed(3)}`, m.right, m.wrong, m.missed);
