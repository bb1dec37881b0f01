/**
 * Writes the tables of docs/access.md from those of src/access, below the line that says so. What stands above that
 * line is written by hand and stays.
 *
 *   node tools/generate-access-doc.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GLASS, WHO_MAY_BREAK_THE_GLASS } from '../src/access/glass.ts';
import { JOBS } from '../src/access/jobs.ts';
import { ROLES } from '../src/access/neutral-words.ts';
import { POSTS } from '../src/access/posts.ts';
import { RELATIONS, relationOf } from '../src/access/relations.ts';
import { SCOPES, type Scope } from '../src/access/scopes.ts';
import { ALERT_ROUTES, ALERTS, TOLD_ALONE } from '../src/access/who-is-told.ts';
import { CHILD_SEES, OPERATOR_SEES, type SightRule, WHO_SEES } from '../src/access/who-sees.ts';
import {
  actionInWords,
  actionsOn,
  childrenInWords,
  labelOf,
  list,
  namesExplained,
  partsInWords,
  postsInWords,
  postWords,
  table,
} from './access-doc-words.ts';

const target = join(dirname(import.meta.dirname), 'docs', 'access.md');
export const MARK = '<!-- Written by tools/generate-access-doc.ts from src/access. Do not edit below this line. -->';

function whoSees(): string {
  const byPost = WHO_SEES.filter((rule) => rule.relation === undefined);
  const byRelation = WHO_SEES.filter((rule) => rule.relation !== undefined);
  const none = POSTS.filter(({ id }) => !byPost.some((rule) => rule.posts.includes(id))).map(({ id }) => id);
  return [
    '## Posts that stand together in the tables',
    namesExplained().join('\n'),
    '## Who sees what',
    'By a post held today, at the organisation where it is held:',
    table(['Post', 'Which children', 'Which parts'], byPost.map(ruleRow)),
    'By what a person is to one child, as well as what their post opens:',
    table(['Relation', 'Held with', 'Which children', 'Which parts'], byRelation.map(relationRow)),
    `By themselves these posts open no child’s record: ${postsInWords(none)}.`,
    `The child, with a sign-in of their own: ${partsInWords(CHILD_SEES)}.`,
  ].join('\n\n');
}

const ruleRow = (rule: SightRule) => [postsInWords(rule.posts), childrenInWords(rule), partsInWords(rule.scopes)];

function relationRow(rule: SightRule): readonly string[] {
  const who = rule.relation === undefined ? '' : `Whoever ${relationOf(rule.relation).does}`;
  return [who, postsInWords(rule.posts), childrenInWords(rule), partsInWords(rule.scopes)];
}

function whoSeesPart(scope: Scope): string {
  const rules = WHO_SEES.filter((rule) => rule.scopes.includes(scope));
  const always = rules.filter((rule) => rule.relation === undefined).flatMap((rule) => rule.posts);
  const relations = rules.flatMap((rule) =>
    rule.relation === undefined ? [] : [`whoever ${relationOf(rule.relation).does}`],
  );
  return [...postWords([...new Set(always)]), ...new Set(relations)].join(', ');
}

function parts(): string {
  const rows = SCOPES.map(({ id, label, holds }) => [label, holds, whoSeesPart(id)]);
  return [
    '## The parts of a record',
    'Who can see a part at all; of which children, the tables above say.',
    table(['Part', 'What it holds', 'Who can see it'], rows),
  ].join('\n\n');
}

function whoDoes(): string {
  const rows = (on: 'child' | 'organisation' | 'self' | 'deployment') =>
    actionsOn(on).map((action) => [
      action.words,
      `\`${action.id}\``,
      ...(on === 'child' ? [list(action.needs.map(labelOf))] : []),
      actionInWords(action),
    ]);
  const head = ['What', 'In the audit', 'Who'];
  return [
    '## Who does what',
    'To one child’s record, by those who see the part it needs, of this child:',
    table(['What', 'In the audit', 'Needs to see', 'Who'], rows('child')),
    'At the organisation where the post is held:',
    table(head, rows('organisation')),
    'To one’s own things:',
    table(head, rows('self')),
    'To the whole deployment:',
    table(head, rows('deployment')),
  ].join('\n\n');
}

function glass(): string {
  const rows = WHO_MAY_BREAK_THE_GLASS.map(ruleRow);
  return [
    '## Breaking the glass, in figures',
    `It is open for ${GLASS.openMinutes} minutes, asks for a reason of at least ${GLASS.reasonLetters} letters, and can be broken ${GLASS.mostInSevenDays} times in seven days by one person. All three are our default.`,
    table(['Who may', 'For which children', 'What it opens'], rows),
  ].join('\n\n');
}

function told(): string {
  const rows = Object.entries(ALERT_ROUTES).map(([kind, { usual, instead }]) => [
    kind,
    postsInWords(usual),
    instead.map((post) => postsInWords([post])).join(', else '),
  ]);
  return [
    '## Who is told',
    table(
      ['At a', 'Told with content', 'In place of one who caused it, without content: the first that is filled'],
      rows,
    ),
    ...Object.entries(TOLD_ALONE).map(
      ([id, { school }]) =>
        `\`${id}\` goes with content to the first of these alone: ${school.map((post) => postsInWords([post])).join(', else ')}.`,
    ),
    table(
      ['Alert', 'All that is said without content'],
      ALERTS.map(({ id, without }) => [`\`${id}\``, without]),
    ),
  ].join('\n\n');
}

function others(): string {
  return [
    '## Posts, relations, work without a person',
    table(
      ['Post', 'At a', 'Second factor'],
      POSTS.map(({ label, at, sensitive }) => [label, list(at), sensitive ? 'required' : 'their choice']),
    ),
    table(
      ['Relation', 'What it is'],
      RELATIONS.map(({ label, means }) => [label, means]),
    ),
    table(
      ['Job', 'What it is for', 'Reads'],
      JOBS.map(({ id, for: purpose, scopes }) => [`\`${id}\``, purpose, partsInWords(scopes) || 'no child’s record']),
    ),
    `The operator’s terminal, where no person was named, lists ${partsInWords(OPERATOR_SEES)}; each list is logged as a look.`,
    '## Neutral words',
    table(
      ['Who it is', 'To a post that may not know why the child is in the cohort'],
      ROLES.filter(({ tells }) => tells !== 'nothing').map(({ label, neutral }) => [label, neutral]),
    ),
  ].join('\n\n');
}

/** The whole page: the words above the line as they are, the tables below it anew. Throws when the line is missing. */
export function generate(page: string): string {
  const [words, ...rest] = page.split(MARK);
  if (words === undefined || rest.length !== 1) throw new Error(`docs/access.md needs this line once: ${MARK}`);
  return `${[`${words}${MARK}`, whoSees(), parts(), whoDoes(), glass(), told(), others()].join('\n\n')}\n`;
}

if (import.meta.main) {
  const page = readFileSync(target, 'utf8').replaceAll('\r\n', '\n');
  const wanted = generate(page);
  if (!process.argv.includes('--check')) writeFileSync(target, wanted);
  else if (page !== wanted) {
    console.error('docs/access.md is not up to date: run node tools/generate-access-doc.ts');
    process.exitCode = 1;
  }
}
