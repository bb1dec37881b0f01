import type { GuidanceEdition } from '../../packs/model.ts';
import { heading, type Paper, type PaperBlock, soft, text } from '../../platform/papers/paper.ts';
import { dayLong } from '../../ui/format.ts';
import type { CheckResult } from './check.ts';
import type { Severity } from './finding.ts';
import { findingsByRule } from './findings-by-rule.ts';
import { promiseLists, sayOutcome, sayUnverified, sayWhere, severityWords } from './say-check.ts';

export interface Checked {
  readonly fileName: string;
  readonly packTitle: string;
  readonly check: CheckResult;
  /** Editions in force of documents it names, that nobody here has verified. */
  readonly unverified: readonly GuidanceEdition[];
}

/** What was found, as it goes into the papers of a meeting. */
export function checkPaper({ fileName, packTitle, check, unverified }: Checked): Paper {
  const severities: readonly Severity[] = ['wrong', 'look', 'note'];
  return {
    title: 'What a check of the policy found',
    lines: [fileName, `Read as of ${dayLong(check.on)}, promises of ${packTitle}`],
    footer: 'Made by rules that anybody can read; what they find is to be looked at',
    size: 'plain',
    blocks: [
      text(sayOutcome(check)),
      ...severities.flatMap((severity) => findings(check, severity)),
      ...unverified.map((one) => text(sayUnverified(one))),
      ...promises(check),
    ],
  };
}

function findings(check: CheckResult, severity: Severity): PaperBlock[] {
  const groups = findingsByRule(check.findings, severity);
  if (groups.length === 0) return [];
  return [
    heading(1, severityWords[severity]),
    {
      kind: 'table',
      heads: ['What', 'Where', 'What to do'],
      rows: groups.map(({ title, places, todo }) => [
        title,
        places.map(({ wrong, where, words }) => `${wrong} ${words === '' ? '' : `“${words}” `}(${where})`).join('\n'),
        todo,
      ]),
    },
  ];
}

function promises(check: CheckResult): PaperBlock[] {
  if (!check.isPolicy) return [];
  const { met, weak, unclear, missing } = promiseLists(check);
  const rows = [
    ...met.map((one) => ({ one, said: 'promised' })),
    ...weak.map((one) => ({ one, said: 'weakly' })),
    ...unclear.map((one) => ({ one, said: 'spoken of' })),
    ...missing.map((one) => ({ one, said: 'not found' })),
  ].map(({ one, said }) => [`${one.id} ${one.title}`, said, one.where === null ? '' : sayWhere(one.where)]);
  return [
    heading(1, 'What it promises'),
    soft('Where nothing was found it may be there in words that the check does not know.'),
    { kind: 'table', heads: ['Promise', '', 'Where'], rows },
  ];
}
