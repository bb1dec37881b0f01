import type { Packs } from './packs.ts';
import type { Problem } from './problem.ts';
import { readPacks } from './read-packs.ts';
import type { PackFile } from './sheets.ts';

/** Two tiny packs, right in every line, to change one thing at a time. */
export const smallPacks: Readonly<Record<string, string>> = {
  'england/pack.yaml': 'name: england\ntitle: England\nsource: ours\nverified: our-default\n',
  'england/sources.yaml': `ours: {document: Mainstay, version: default}
guidance: {document: Guidance, version: '2018'}
`,
  'england/clocks.yaml': `plan-written-up:
  title: Plan written up
  runs: from the meeting
  may_change: authority
  values:
    - {value: 10, unit: school-days, from: 2018-02-01, source: guidance, verified: known}
days-limit:
  title: Days at most
  may_change: nobody
  values:
    - {value: 45, unit: days-a-year, from: 2018-02-01, source: guidance, verified: read}
key-adult:
  title: Key adult named
  may_change: school
  values:
    - {value: 10, unit: school-days, from: 2000-01-01, source: ours, verified: our-default}
`,
  'england/commitments.yaml': `areas: {B: Planning}
commitments:
  B1: {title: A plan each term, groups: [CLA], promise: Each child has a plan.}
`,
  'england/duties.yaml': `write-up-plan:
  title: Write up the plan
  neutral: Write up
  why: 'Due {clock} after {day}.'
  why_by_authority: 'Due {clock} after {day}. {owner}’s clock.'
  action: Write
  done: Written
  clock: plan-written-up
  commitments: [B1]
`,
  'england/code-sets/sex.yaml': `title: Sex
source: guidance
verified: read
entries:
  - {code: M, label: Male}
  - {code: '1', label: Male, to: 2024-04-01}
`,
  'england/guidance.yaml': `attendance:
  title: Attendance
  standing: statutory
  editions:
    - {id: attendance-2022, edition: '2022', from: 2022-09-01, to: 2024-08-19, superseded_by: attendance-2024, source: guidance, verified: read}
    - {id: attendance-2024, edition: '2024', from: 2024-08-19, source: guidance, verified: read}
`,
  'england/posts.yaml': `headteacher:
  title: Headteacher
  statutory: true
  holders: {least: 1}
  kinds: [primary]
  from: 2000-01-01
  source: ours
  verified: known
deputy:
  title: Deputy
  statutory: false
  holders: {least: 0}
  kinds: [primary]
  falls_to: headteacher
  from: 2000-01-01
  source: ours
  verified: known
`,
  'england/bank-holidays.yaml': `source: guidance
verified: known
days:
  - {day: 2026-12-25, name: Christmas Day}
  - {day: 2026-12-28, name: Boxing Day}
`,
  'northmere/pack.yaml':
    "name: northmere\ntitle: Northmere\nextends: england\nla_codes: ['991']\nsource: ours\nverified: our-default\n",
  'northmere/clocks.yaml': `plan-written-up:
  values:
    - {value: 10, unit: school-days, from: 2020-09-01, to: 2025-09-01, source: guidance, verified: read}
    - {value: 5, unit: working-days, from: 2025-09-01, source: guidance, verified: read}
`,
  'northmere/dates.yaml': `last-plan-date:
  title: Last day for the term’s plans
  days:
    - {year: 2026/27, term: autumn, day: 2026-12-11, source: guidance, verified: read}
`,
};

/** The tiny packs with some files replaced (or, with null, left out). */
export function filesWith(changes: Readonly<Record<string, string | null>> = {}): PackFile[] {
  return Object.entries({ ...smallPacks, ...changes }).flatMap(([path, text]) => (text === null ? [] : { path, text }));
}

export function readSmallPacks(changes: Readonly<Record<string, string | null>> = {}): Packs {
  const { packs, problems } = readPacks(filesWith(changes));
  if (!packs) throw new Error(`The small packs should be right: ${JSON.stringify(problems)}`);
  return packs;
}

/** The problems found when one piece of one file is written otherwise. */
export function problemsWhen(path: string, was: string, is: string): Problem[] {
  const text = smallPacks[path] ?? '';
  if (!text.includes(was)) throw new Error(`${path} holds no “${was}”.`);
  return readPacks(filesWith({ [path]: text.replace(was, is) })).problems;
}
