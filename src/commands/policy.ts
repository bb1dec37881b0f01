import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dayInEngland } from '../calendar/england.ts';
import { parseDay } from '../calendar/index.ts';
import { WrongUse } from '../config.ts';
import {
  checkAsMarkdown,
  checkAsText,
  checkOptions,
  comparisonAsMarkdown,
  comparisonAsText,
  unverifiedAmong,
} from '../features/policy-documents/model.ts';
// Not by the feature's door: that brings every page along, and a check is to answer at once.
import { checkPolicyFiles, comparePolicyFiles } from '../features/policy-documents/read-policy.sandbox.ts';
import { loadPacks } from '../packs/index.ts';
import type { Command, Given, Outcome } from './command.ts';

/** Why a policy was not read: what happened and what to do. */
class PolicyProblem extends Error {
  override name = 'PolicyProblem';
}

/** These need no database, no data folder and no person: a document is read and judged, and nothing is kept. */
const options = { on: 'text', pack: 'text' } as const;
const formats = ['json', 'md', 'text'] as const;

function asked(given: Given) {
  const packs = loadPacks();
  const name = given.text('pack') ?? 'england';
  const pack = packs.get(name);
  if (pack === undefined) throw new WrongUse(`There is no pack ${name}. There are: ${packs.names.join(', ')}.`);
  const text = given.text('on');
  const on = text === undefined ? dayInEngland(new Date()) : parseDay(text);
  if (on === undefined) throw new WrongUse(`--on is a day as YYYY-MM-DD, not ${text}.`);
  return checkOptions(pack, on);
}

async function fileAt(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${error.message}`,
    );
  });
  return { name: basename(path), bytes };
}

/** Findings that must be put right end the command with 1, so that a script can stop there. */
export const policyCheck: Command = {
  name: 'policy check',
  summary:
    'Checks a policy (.docx, .pdf, .html, .md, .txt): blanks, dates, guidance, names, children covered, promises.',
  usage: 'FILE… [--on YYYY-MM-DD] [--pack NAME] [--format json|md|text]',
  examples: [
    'policy check policy.docx',
    'policy check --on 2026-09-01 --pack hertfordshire --format md policy.pdf',
    'policy check --format json *.docx',
  ],
  options,
  formats,
  words: 'some',
  run: async (given): Promise<Outcome> => {
    const to = asked(given);
    const files = await Promise.all(given.words.map(fileAt));
    const read: { text: string; value: unknown; wrong: boolean }[] = [];
    for await (const { at, checked } of checkPolicyFiles(files, to)) {
      const name = files[at]?.name ?? '';
      if (files.length > 1) given.say(`${at + 1} of ${files.length}: ${name}`);
      if ('message' in checked) {
        const { message, remedy } = checked;
        if (files.length === 1) throw new PolicyProblem(`${message} ${remedy}`);
        read.push({
          text: `${name}\n\n${message} ${remedy}`,
          value: { file: name, problem: message, remedy },
          wrong: true,
        });
        continue;
      }
      const { check } = checked;
      const unverified = unverifiedAmong(check.references, to.register, check.on);
      const text =
        given.format === 'md' ? checkAsMarkdown(name, check, unverified) : checkAsText(name, check, unverified);
      const wrong = check.findings.some(({ severity }) => severity === 'wrong');
      read.push({ text, value: { file: name, ...check, unverified }, wrong });
    }
    const [only] = read;
    return {
      value: read.length === 1 ? only?.value : read.map(({ value }) => value),
      text: read.map(({ text }) => text).join(given.format === 'md' ? '\n\n' : `\n\n${'-'.repeat(60)}\n\n`),
      problems: read.some(({ wrong }) => wrong),
    };
  },
};

export const policyCompare: Command = {
  name: 'policy compare',
  summary:
    'Lays two policies side by side: what governors need to know, what to do to adopt the new one, clause by clause.',
  usage: 'OLD NEW [--on YYYY-MM-DD] [--pack NAME] [--format json|md|text]',
  examples: [
    'policy compare policy-2023.docx policy-2026.docx',
    'policy compare --format md old.pdf new.md > changes.md',
  ],
  options,
  formats,
  words: 2,
  run: async (given): Promise<Outcome> => {
    const to = asked(given);
    const [old = '', now = ''] = given.words;
    const outcome = await comparePolicyFiles(await fileAt(old), await fileAt(now), to);
    if (!outcome.ok) throw new PolicyProblem(`${outcome.message} ${outcome.remedy}`);
    const text = given.format === 'md' ? comparisonAsMarkdown(outcome.result) : comparisonAsText(outcome.result);
    return { value: outcome.result, text };
  },
};

export const policyCommands: readonly Command[] = [policyCheck, policyCompare];
