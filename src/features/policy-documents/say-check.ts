import type { GuidanceEdition } from '../../packs/model.ts';
import type { CheckResult } from './check.ts';
import type { Finding, Severity, Where } from './finding.ts';
import { ruleWords } from './rule-words.ts';

/** Where a finding is, as a reader looks for it: *line 12*, *page 3*, *under “Attendance”*. Null: the whole document. */
export function sayWhere(where: Where | null): string {
  if (where === null) return 'the whole document';
  const place = where.line !== null ? `line ${where.line}` : where.page !== null ? `page ${where.page}` : null;
  const under = where.section === null ? null : `under “${where.section}”`;
  return [place, under].filter((part) => part !== null).join(', ') || 'at the beginning';
}

export const severityWords: Readonly<Record<Severity, string>> = {
  wrong: 'Put right before it is published',
  look: 'Look at',
  note: 'Good to know',
};

const severities: readonly Severity[] = ['wrong', 'look', 'note'];

/** How a document stands, in a sentence. */
export function sayOutcome({ findings, isPolicy }: CheckResult): string {
  if (!isPolicy)
    return 'This does not read like a policy about children with a social worker: we could not find which children it covers and what it promises them.';
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const [wrong, look] = [count('wrong'), count('look')];
  if (wrong === 0 && look === 0) return 'Nothing has to be put right.';
  return `${wrong === 0 ? 'Nothing has to be put right' : `${wrong} ${wrong === 1 ? 'thing' : 'things'} to put right before it is published`}, ${look === 0 ? 'nothing more to look at' : `${look} to look at`}.`;
}

/** Promises by how they are made, for a list; none of what is no policy about these children. */
export function promiseLists({ promises, isPolicy }: CheckResult) {
  const of = (is: CheckResult['promises'][number]['is']) =>
    promises.filter((one) => isPolicy && one.is === is && !(is !== 'met' && one.id.startsWith('G')));
  return {
    met: of('met'),
    weak: of('weak'),
    unclear: of('unclear'),
    missing: of('missing').filter(({ inModel }) => inModel),
  };
}

/** That nobody here has verified an edition in force of a document the policy names, and where to look. */
export const sayUnverified = ({ title, edition, note, url }: GuidanceEdition): string =>
  `Not verified: ${title}, ${edition}. ${note === null ? '' : `${note} `}Before you name it, look whether it is so${url === null ? ' where the document is published' : ` at ${url}`}.`;

/** A report for a terminal. */
export function checkAsText(name: string, check: CheckResult, unverified: readonly GuidanceEdition[]): string {
  const lines = [name, '', sayOutcome(check), ''];
  for (const severity of severities) {
    const own = check.findings.filter((one) => one.severity === severity && !one.rule.startsWith('promise-'));
    if (own.length === 0) continue;
    lines.push(severityWords[severity], '');
    for (const one of own) lines.push(...findingLines(one), '');
  }
  for (const one of unverified) lines.push(sayUnverified(one), '');
  const { met, weak, unclear, missing } = promiseLists(check);
  const listed = (title: string, some: typeof met) => {
    if (some.length > 0)
      lines.push(
        `${title} (${some.length})`,
        ...some.map(
          ({ id, title: promise, where }) =>
            `  ${id.padEnd(4)}${promise}${where === null ? '' : `, ${sayWhere(where)}`}`,
        ),
        '',
      );
  };
  listed('Promises it makes', met);
  listed('Promises it makes weakly', weak);
  listed('Spoken of; we could not tell whether it is promised', unclear);
  listed('Not found', missing);
  return lines.join('\n').trimEnd();
}

const findingLines = ({ rule, where, words, wrong, todo }: Finding): string[] => [
  `  ${ruleWords[rule].title}, ${sayWhere(where)}`,
  `    ${wrong}`,
  ...(words === '' ? [] : [`    “${words}”`]),
  `    ${todo}`,
];

/** The same as Markdown, to put in a minute or a ticket. */
export function checkAsMarkdown(name: string, check: CheckResult, unverified: readonly GuidanceEdition[]): string {
  const lines = [`# ${safe(name)}`, '', sayOutcome(check), ''];
  for (const severity of severities) {
    const own = check.findings.filter((one) => one.severity === severity && !one.rule.startsWith('promise-'));
    if (own.length === 0) continue;
    lines.push(`## ${severityWords[severity]}`, '', '| Where | What | Words | What to do |', '|---|---|---|---|');
    for (const { rule, where, words, wrong, todo, source } of own)
      lines.push(
        `| ${[sayWhere(where), `${ruleWords[rule].title}. ${wrong}`, words, source === null ? todo : `${todo} (${source.document}, ${source.version})`].map(cell).join(' | ')} |`,
      );
    lines.push('');
  }
  for (const one of unverified) lines.push(safe(sayUnverified(one)), '');
  const { met, weak, unclear, missing } = promiseLists(check);
  lines.push('## Promises', '', '| Promise | | Where |', '|---|---|---|');
  for (const [said, some] of [
    ['made', met],
    ['made weakly', weak],
    ['spoken of', unclear],
    ['not found', missing],
  ] as const)
    for (const { id, title, where } of some)
      lines.push(`| ${cell(`${id} ${title}`)} | ${said} | ${cell(where === null ? '' : sayWhere(where))} |`);
  return lines.join('\n');
}

const safe = (text: string): string => text.replace(/[\r\n]+/g, ' ').replace(/[<>`]/g, (mark) => `\\${mark}`);
const cell = (text: string): string => safe(text).replace(/\|/g, '\\|');
