import { academicYearLabel, academicYearOf } from '../calendar/index.ts';
import { type Fault, type Lineage, unknown } from './fault.ts';
import { placeholdersIn, placeholdersWithin, wordFor } from './say.ts';
import { type SheetOf, sheetsOf } from './sheets.ts';
import { spanFaults } from './spans.ts';

const placeholders = ['clock', 'day', 'due', 'owner', 'part'];

/**
 * Clocks, rates, term dates and the duties that use them.
 * @param incomplete a file of the pack or its parent could not be read, so a missing name proves nothing
 */
export function checkClocks(lineage: Lineage, fault: Fault, incomplete: boolean): void {
  for (const kind of ['clocks', 'rates'] as const) checkDated(lineage, fault, kind, incomplete);
  checkDates(lineage, fault);
  if (!incomplete) checkNames(lineage, fault);
  if (!incomplete) checkDuties(lineage, fault);
}

/** What a clock and a post are called may name what a kind of school calls its own. */
function checkNames({ own, parent }: Lineage, fault: Fault): void {
  const all = [...own, ...parent];
  const words: Record<string, string> = Object.assign({}, ...sheetsOf(all, 'words').map((sheet) => sheet.value.all));
  for (const kind of ['clocks', 'posts', 'training'] as const)
    for (const sheet of sheetsOf(own, kind))
      for (const [id, entry] of Object.entries(sheet.value))
        for (const name of placeholdersWithin(entry))
          if (wordFor(name, words) === undefined)
            fault(sheet, [id], `Nothing can be put for {${name}}.`, 'Every word of words.yaml can be filled in.');
}

function checkDated({ own, parent }: Lineage, fault: Fault, kind: 'clocks' | 'rates', incomplete: boolean): void {
  const inherited = new Map(sheetsOf(parent, kind).flatMap((sheet) => Object.entries(sheet.value)));
  const seen = new Map<string, string>();
  for (const sheet of sheetsOf(own, kind)) {
    for (const [id, dated] of Object.entries(sheet.value)) {
      const other = seen.get(id);
      if (other) fault(sheet, [id], `${id} stands in ${other} as well.`, 'Keep all its values in one place.', true);
      seen.set(id, sheet.text.file);
      const above = inherited.get(id);
      if (above && (above.may_change ?? 'nobody') === 'nobody') {
        fault(
          sheet,
          [id],
          `${id} is set for all of England.`,
          'Take it out: an authority cannot set another value.',
          true,
        );
      }
      if (!above && !dated.title && !(incomplete && parent.length > 0)) {
        const [problem, remedy] = unknown(kind === 'rates' ? 'rate' : 'clock', id, [...inherited.keys()], kind);
        fault(
          sheet,
          [id],
          `${problem} A new one needs a title.`,
          `${remedy} For a new one add title:, runs: and may_change:.`,
          true,
        );
      }
      const spans = dated.values.map(({ from, to }, index) => ({ from, to, path: [id, 'values', index] }));
      for (const { path, problem, remedy } of spanFaults(spans, id)) fault(sheet, path, problem, remedy);
    }
  }
}

function checkDates({ own }: Lineage, fault: Fault): void {
  for (const sheet of sheetsOf(own, 'dates')) {
    for (const [id, { days }] of Object.entries(sheet.value)) {
      const seen = new Set<string>();
      for (const [index, { year, term, day }] of days.entries()) {
        const path = [id, 'days', index];
        const begins = Number(year.slice(0, 4));
        if (year !== academicYearLabel(begins)) {
          fault(sheet, [...path, 'year'], `${year} is not an academic year.`, `Write ${academicYearLabel(begins)}.`);
        } else if (academicYearOf(day) !== begins) {
          fault(sheet, [...path, 'day'], `${day} is not in the academic year ${year}.`, 'Correct the day or the year.');
        }
        if (seen.has(`${year} ${term}`))
          fault(sheet, path, `${id} has two days for ${term} ${year}.`, 'Keep one of them.');
        seen.add(`${year} ${term}`);
      }
    }
  }
}

function checkDuties({ own, parent }: Lineage, fault: Fault): void {
  const all = [...own, ...parent];
  const clocks = [...new Set(sheetsOf(all, 'clocks').flatMap((sheet) => Object.keys(sheet.value)))];
  const words: Record<string, string> = Object.assign({}, ...sheetsOf(all, 'words').map((sheet) => sheet.value.all));
  const promises = sheetsOf(all, 'commitments').flatMap((sheet) => Object.keys(sheet.value.commitments));
  for (const sheet of sheetsOf(own, 'duties')) {
    for (const [id, duty] of Object.entries(sheet.value)) {
      if (!clocks.includes(duty.clock)) fault(sheet, [id, 'clock'], ...unknown('clock', duty.clock, clocks, 'clocks'));
      for (const [index, promise] of duty.commitments.entries()) {
        if (promises.includes(promise)) continue;
        const remedy = 'Use the id of a promise in commitments.yaml, A1 to G8.';
        fault(sheet, [id, 'commitments', index], `There is no promise ${promise}.`, remedy);
      }
      checkWords(sheet, id, words, fault);
    }
  }
}

function checkWords(sheet: SheetOf<'duties'>, id: string, words: Readonly<Record<string, string>>, fault: Fault): void {
  const texts = Object.entries(sheet.value[id] ?? {});
  for (const [key, text] of texts) {
    for (const name of typeof text === 'string' ? placeholdersIn(text) : []) {
      if (wordFor(name, words) !== undefined) continue;
      if (key.startsWith('why') && placeholders.includes(name)) continue;
      const remedy = `These can be filled in: ${placeholders.map((each) => `{${each}}`).join(', ')}, and every word of words.yaml.`;
      fault(sheet, [id, key], `Nothing can be put for {${name}}.`, remedy);
    }
  }
  for (const [key, said] of Object.entries(sheet.value[id]?.because ?? {})) {
    for (const name of placeholdersIn(said)) {
      if (placeholders.includes(name) || wordFor(name, words) !== undefined) continue;
      const remedy = `These can be filled in: ${placeholders.map((each) => `{${each}}`).join(', ')}, and every word of words.yaml.`;
      fault(sheet, [id, 'because', key], `Nothing can be put for {${name}}.`, remedy);
    }
  }
  for (const [key, said] of Object.entries(sheet.value[id]?.over ?? {})) {
    for (const name of placeholdersIn(said)) {
      if (overPlaceholders(key).includes(name) || wordFor(name, words) !== undefined) continue;
      const remedy =
        'Titles can have {term}, the reason {term} and {due}, the others nothing, and all of them every word of words.yaml.';
      fault(sheet, [id, 'over', key], `Nothing can be put for {${name}}.`, remedy);
    }
  }
}

/** Of what is past doing the title says which term it was, and the reason by when, too. */
function overPlaceholders(key: string): readonly string[] {
  if (key === 'why') return ['term', 'due'];
  return key === 'title' || key === 'neutral' ? ['term'] : [];
}
