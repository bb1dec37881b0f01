import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parse } from 'yaml';
import { asDay } from '../src/calendar/index.ts';
import { type CheckOptions, type CheckResult, checkDocument } from '../src/features/policy-documents/check.ts';
import type { PolicyDocument } from '../src/features/policy-documents/document.ts';
import { checkOptions } from '../src/features/policy-documents/options.ts';
import { plain } from '../src/features/policy-documents/phrases.ts';
import { readDocument } from '../src/features/policy-documents/read-document.reader.ts';
import { loadPacks } from '../src/packs/index.ts';

/** What somebody judged of a policy before the check was run (test/policies/README.md). */
export interface Judged {
  readonly on: string;
  readonly pack: string;
  readonly kind: string;
  readonly findings: readonly { rule: string; about?: string; near?: string }[];
  readonly guidance: readonly { about: string; state: string; near: string }[];
  readonly groups: readonly string[];
  readonly commitments: Readonly<Record<string, { is: 'met' | 'weak'; near: string }>>;
  readonly either: readonly { rule?: string; commitment?: string; near?: string; guidance?: string; about?: string }[];
}

/** One thing that was judged or found, and whether the other side says so too. */
export interface Line {
  readonly policy: string;
  readonly family: 'fault' | 'guidance' | 'group' | 'promise' | 'promise missing';
  readonly what: string;
  readonly verdict: 'right' | 'false' | 'missed';
  /** Of a promise that was recognised: at the sentence that was judged, or beside it. It may fairly stand in two places. */
  readonly atItsPlace?: boolean;
}

const packs = loadPacks();

export function policiesIn(folder: string): string[] {
  return globSync(join(import.meta.dirname, 'policies', folder, '*.judged.yaml')).sort();
}

/** The file of a policy, beside which its judgement lies. */
export function policyOf(judgedPath: string): string {
  const policy = basename(judgedPath, '.judged.yaml');
  const [file] = globSync(join(dirname(judgedPath), `${policy}.*`)).filter((path) =>
    ['.md', '.txt', '.html'].includes(extname(path)),
  );
  if (file === undefined) throw new Error(`There is no policy ${policy}.`);
  return file;
}

/** A policy as it is read, and what it is to be checked against by its judgement. */
export async function judgedDocument(
  judgedPath: string,
  judged: Judged = parse(readFileSync(judgedPath, 'utf8')),
): Promise<{ judged: Judged; document: PolicyDocument; options: CheckOptions }> {
  const file = policyOf(judgedPath);
  const document = await readDocument(file, readFileSync(file));
  return { judged, document, options: checkOptions(packs.get(judged.pack) ?? packs.england, asDay(judged.on)) };
}

/** Reads one policy, checks it as its judgement says, and lays the two side by side. */
export async function compareToJudgement(judgedPath: string): Promise<{ lines: Line[]; check: CheckResult }> {
  const judged: Judged = parse(readFileSync(judgedPath, 'utf8'));
  const policy = basename(judgedPath, '.judged.yaml');
  const { document, options } = await judgedDocument(judgedPath, judged);
  const check = checkDocument(document, options);
  return {
    lines: [
      ...faults(policy, judged, check, document),
      ...guidance(policy, judged, check),
      ...groupLines(policy, judged, check),
      ...promises(policy, judged, check, document),
    ],
    check,
  };
}

const entities = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&[lr]squo;/g, "'")
    .replace(/&[lr]dquo;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ')
    .replace(/&[mn]dash;/g, '–');
/** A text without markup, in lower case: for finding words in it. */
export const bare = (text: string) =>
  plain(/&[a-z]+;/.test(text) ? entities(text) : text)
    .replace(/[*_`|\s]+/g, ' ')
    .replace(/<\/?[a-z][^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/^\[([^\]]*)\]$/, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-•#>]+|\d{1,2}\.)\s+/, '')
    .toLowerCase();

/** The blocks that hold some words, as near as markup lets us tell. */
const blocksWith = (document: PolicyDocument, near: string): number[] => {
  const wanted = bare(near);
  const found = document.blocks.flatMap(({ text }, at) => (bare(text).includes(wanted) ? [at] : []));
  if (found.length > 0) return found;
  return document.blocks.flatMap(({ text }, at) => (text.length > 8 && wanted.includes(bare(text)) ? [at] : []));
};

const near = (blocks: readonly number[], block: number, reach = 1): boolean =>
  blocks.some((one) => Math.abs(one - block) <= reach);

/** Whether a finding is about a term: “LAC” stands inside “PLAC” and is another. What it is now called does not count. */
const isTerm = (wrong: string, term: string): boolean => {
  const said = bare(wrong.split('”')[0] ?? '')
    .replace(/^"/, '')
    .replace(/-/g, ' ');
  const asked = bare(term).replace(/-/g, ' ');
  return term.length < 8 ? said.split(/[^a-z]+/).includes(asked) : said.includes(asked.slice(0, 8).trim());
};

const FAULT_RULES = [
  'blank',
  'leftover',
  'empty-link',
  'stray',
  'review-passed',
  'review-before-ratified',
  'dates-disagree',
  'year-over',
  'date-ahead',
  'post-missing',
  'post-differs',
  'post-same-person',
  'old-term',
  'guidance-disagrees',
];

function faults(policy: string, judged: Judged, check: CheckResult, document: PolicyDocument): Line[] {
  const found = check.findings.filter(({ rule }) => FAULT_RULES.includes(rule)).map((one) => ({ ...one, used: false }));
  const lines: Line[] = [];
  const matches = (
    wanted: { rule?: string; about?: string; near?: string },
    { rule, about, where, wrong }: (typeof found)[number],
    reach = 1,
  ) => {
    if (wanted.rule !== rule) return false;
    if (rule === 'post-missing') return postId(wanted.about) === about;
    if (rule === 'guidance-disagrees' || rule === 'post-differs' || rule === 'post-same-person')
      return wanted.about === undefined || rule === 'post-same-person' || postId(wanted.about) === about;
    if (rule === 'old-term' && wanted.about !== undefined && !isTerm(wrong, wanted.about)) return false;
    return wanted.near === undefined || (where !== null && near(blocksWith(document, wanted.near), where.block, reach));
  };
  // Whatever stands at its very place goes first, so that no neighbour takes it.
  const pairs = new Map<(typeof judged.findings)[number], (typeof found)[number]>();
  for (const reach of [0, 1])
    for (const wanted of judged.findings) {
      const one = pairs.has(wanted) ? undefined : found.find((each) => !each.used && matches(wanted, each, reach));
      if (one === undefined) continue;
      one.used = true;
      pairs.set(wanted, one);
    }
  for (const wanted of judged.findings) {
    const one = pairs.get(wanted);
    lines.push({
      policy,
      family: 'fault',
      what: `${wanted.rule} ${wanted.about ?? ''} ${wanted.near ?? ''}`,
      verdict: one ? 'right' : 'missed',
    });
  }
  for (const one of found) {
    if (
      one.used ||
      judged.either.some(
        (each) => matches(each, one) || (each.rule === one.rule && each.near === undefined && each.about === undefined),
      )
    )
      continue;
    lines.push({
      policy,
      family: 'fault',
      what: `${one.rule} ${one.about ?? ''} “${one.words}” ${one.wrong}`,
      verdict: 'false',
    });
  }
  return lines;
}

const postId = (about: string | undefined) =>
  about === 'governor' ? 'link-governor' : about === 'headteacher' ? 'headteacher' : about;

/** Two documents outside the register are one when the name of one begins inside the other. */
const sameStart = (one: string, other: string): boolean =>
  bare(one).includes(bare(other).slice(0, 10)) || bare(other).includes(bare(one).slice(0, 10));

/** An Act that was found together with words before it: “the UK GDPR and the Data Protection Act 2018”. */
const isActIn = ({ id, words }: { id: string; words: string }, about: string, wanted: string): boolean =>
  about.endsWith('-act') && id.endsWith(`-the-${about}`) && bare(words).includes(bare(wanted));

function guidance(policy: string, judged: Judged, check: CheckResult): Line[] {
  const idOf = ({ edition, document, dated, state }: CheckResult['references'][number]) => {
    if (document === 'other') return 'other';
    if (edition !== null) return document.endsWith('-act') && edition.standing !== 'law' ? document : edition.id;
    return state === 'unknown'
      ? `${document}/${/\d{4}/.exec(dated ?? '')?.[0] ?? `20${/\d\d$/.exec(dated ?? '')?.[0]}`}`
      : document;
  };
  const found = check.references.map((one) => ({ id: idOf(one), state: one.state, words: one.words, used: false }));
  const lines: Line[] = [];
  const skipped = judged.either.filter(
    (one) => one.guidance !== undefined || one.rule === 'guidance' || one.rule === 'undated' || one.rule === 'unknown',
  );
  for (const { about, state, near: words } of judged.guidance) {
    const one = found.find(
      (each) =>
        !each.used &&
        each.state === state &&
        (each.id === about ? about !== 'other' || sameStart(words, each.words) : isActIn(each, about, words)),
    );
    if (one) one.used = true;
    lines.push({ policy, family: 'guidance', what: `${about} ${state} “${words}”`, verdict: one ? 'right' : 'missed' });
  }
  for (const one of found)
    if (
      !one.used &&
      !skipped.some(
        (each) =>
          each.near !== undefined &&
          (bare(one.words).includes(bare(each.near)) || bare(each.near).includes(bare(one.words))),
      ) &&
      !skipped.some((each) => each.guidance === one.id || each.about === one.id)
    )
      lines.push({ policy, family: 'guidance', what: `${one.id} ${one.state} “${one.words}”`, verdict: 'false' });
  return lines;
}

function groupLines(policy: string, judged: Judged, check: CheckResult): Line[] {
  return check.groups.flatMap(({ group, covered }): Line[] => {
    const wanted = judged.groups.includes(group);
    const is = covered !== null;
    if (wanted === is)
      return [{ policy, family: 'group', what: `${group} ${is ? 'covered' : 'left out'}`, verdict: 'right' }];
    return [
      { policy, family: 'group', what: `${group} ${is ? `covered “${covered.words}”` : 'left out'}`, verdict: 'false' },
      { policy, family: 'group', what: `${group} ${wanted ? 'covered' : 'left out'}`, verdict: 'missed' },
    ];
  });
}

function promises(policy: string, judged: Judged, check: CheckResult, document: PolicyDocument): Line[] {
  return check.promises.flatMap(({ id, is, words, saying, where }): Line[] => {
    if (judged.either.some(({ commitment }) => commitment === id)) return [];
    if (is === 'unclear') {
      const wanted = judged.commitments[id]?.is;
      if (wanted === undefined && id.startsWith('G')) return [];
      return [
        {
          policy,
          family: wanted === undefined ? 'promise missing' : 'promise',
          what: `${id} ${wanted ?? 'missing'}; found unclear “${words}”`,
          verdict: 'missed',
        },
      ];
    }
    const wanted = judged.commitments[id]?.is ?? 'missing';
    const nearWords = judged.commitments[id]?.near ?? '';
    const gone = id.startsWith('G');
    if (wanted === is)
      return is === 'missing' && gone
        ? []
        : is === 'missing'
          ? [{ policy, family: 'promise missing', what: `${id} ${is}`, verdict: 'right' }]
          : [
              {
                ...{ policy, family: 'promise', what: `${id} ${is}`, verdict: 'right' },
                atItsPlace: where !== null && near(blocksWith(document, nearWords), where.block),
              },
            ];
    const lines: Line[] = [];
    if (is !== 'missing' || !gone)
      lines.push({
        policy,
        family: is === 'missing' ? 'promise missing' : 'promise',
        what: `${id} ${is} “${words}” by ${saying}; judged ${wanted} “${nearWords}”`,
        verdict: 'false',
      });
    if (wanted !== 'missing' || !gone)
      lines.push({
        policy,
        family: wanted === 'missing' ? 'promise missing' : 'promise',
        what: `${id} ${wanted} “${nearWords}”; found ${is}`,
        verdict: 'missed',
      });
    return lines;
  });
}

/** Precision and recall of some lines. */
export function measure(lines: readonly Line[]): {
  precision: number;
  recall: number;
  right: number;
  wrong: number;
  missed: number;
} {
  const count = (verdict: Line['verdict']) => lines.filter((line) => line.verdict === verdict).length;
  const [right, wrong, missed] = [count('right'), count('false'), count('missed')];
  return { precision: right / (right + wrong || 1), recall: right / (right + missed || 1), right, wrong, missed };
}
