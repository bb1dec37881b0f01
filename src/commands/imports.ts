import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { WrongUse } from '../config.ts';
import { type ImportReport, importChildrenInNeed, importList, importLookedAfter } from '../features/imports/index.ts';
import { dayFrom } from './children.ts';
import type { Command, Given, Outcome } from './command.ts';
import { type OpenedFor, openFor, organisationNamed, organisationsHere } from './open-for.ts';

const options = { 'dry-run': 'flag', 'as-at': 'text' } as const;

export const importListCommand: Command = {
  name: 'import list',
  summary: 'Brings in a school’s list of children (CSV): the export of its system, or the list the authority sent.',
  usage: 'FILE --school URN [--dry-run] [--as-at DATE]',
  examples: [
    'import list roll.csv --school 999001 --dry-run',
    'import list roll.csv --school 999001 --as head@exampleton.example',
  ],
  options: { ...options, school: 'text' },
  words: 1,
  run: (given) =>
    openFor(given, async (opened) => {
      const school = organisationNamed(await organisationsHere(opened), { urn: given.needed('school') });
      const file = await fileAt(given.words[0] ?? '');
      return reported(await importList(opened.house, by(opened, school.id), file, school.id, how(given)), given);
    }),
};

export const importLookedAfterCommand: Command = {
  name: 'import looked-after',
  summary: 'Brings in an authority’s looked-after return (SSDA903): the CSV files of one folder.',
  usage: 'DIR --authority CODE [--dry-run] [--as-at DATE]',
  examples: ['import looked-after return-2026/ --authority 991 --dry-run'],
  options: { ...options, authority: 'text' },
  words: 1,
  run: (given) =>
    openFor(given, async (opened) => {
      const authority = organisationNamed(await organisationsHere(opened), { authority: given.needed('authority') });
      const files = await filesIn(given.words[0] ?? '', '.csv');
      return reported(
        await importLookedAfter(opened.house, by(opened, authority.id), files, authority.id, how(given)),
        given,
      );
    }),
};

export const importChildrenInNeedCommand: Command = {
  name: 'import children-in-need',
  summary: 'Brings in an authority’s children in need census (XML).',
  usage: 'FILE --authority CODE [--dry-run] [--as-at DATE]',
  examples: ['import children-in-need census-2026.xml --authority 991'],
  options: { ...options, authority: 'text' },
  words: 1,
  run: (given) =>
    openFor(given, async (opened) => {
      const authority = organisationNamed(await organisationsHere(opened), { authority: given.needed('authority') });
      const file = await fileAt(given.words[0] ?? '');
      return reported(
        await importChildrenInNeed(opened.house, by(opened, authority.id), file, authority.id, how(given)),
        given,
      );
    }),
};

const by = (opened: OpenedFor, organisationId: string) => ({
  actor: opened.actor,
  within: <T>(action: Parameters<typeof opened.work<T>>[1]) => opened.work(organisationId, action),
});

const how = (given: Given) => ({ dryRun: given.flag('dry-run'), asAt: dayFrom(given, 'as-at') });

/** Counts first, then every problem with its place and remedy. Exit 1 when a row was left out. */
function reported(report: ImportReport, given: Given): Outcome {
  const dry = given.flag('dry-run') ? 'Nothing was stored: this was a dry run.\n' : '';
  const lines = report.problems.map(
    ({ file, row, column, value, problem, remedy }) =>
      `${[file, row === null ? null : `row ${row}`, column, value === null ? null : `“${value}”`].filter(Boolean).join(', ')}: ${problem} ${remedy}`,
  );
  const others = [
    ...(report.rest > 0 ? [`Other pupils kept as counts, their names dropped: ${report.rest}.`] : []),
    ...(report.missing > 0 ? [`No longer in the file, and nothing changed for them here: ${report.missing}.`] : []),
  ].map((line) => `\n${line}`);
  const text = `${dry}${report.read} rows read: ${report.created} new, ${report.updated} changed, ${report.unchanged} the same, ${report.rejected} left out.${others.join('')}${lines.length > 0 ? `\n\n${lines.join('\n')}` : ''}`;
  return {
    value: report,
    text: text.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' ? sign : ' ')),
    problems: report.problems.length > 0,
  };
}

async function fileAt(path: string): Promise<{ name: string; bytes: Buffer }> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new WrongUse(`There is no file ${path}.`);
  if (!found.isFile()) throw new WrongUse(`${path} is no file.`);
  return { name: basename(path), bytes: await readFile(path) };
}

async function filesIn(folder: string, ending: string): Promise<{ name: string; bytes: Buffer }[]> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) throw new WrongUse(`There is no folder ${folder}.`);
  const wanted = names.filter((name) => name.toLowerCase().endsWith(ending)).sort();
  if (wanted.length === 0) throw new WrongUse(`There is no ${ending} file in ${folder}.`);
  return Promise.all(wanted.map((name) => fileAt(join(folder, name))));
}
