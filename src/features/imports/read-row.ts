import { type CareCells, CareReader, type Cell } from './care-columns.ts';
import type { ListChoices } from './list-choices.ts';
import { doubts } from './list-doubts.ts';
import type { ListField } from './list-fields.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import type { ListRow } from './list-row.ts';
import { cellProblem, type ProblemHere, quoted } from './problem.ts';
import { CellReader } from './read-cells.ts';

export interface ReadRow {
  row: Omit<ListRow, 'file' | 'row'>;
  problems: ProblemHere[];
}

/** Our own way out of formulas, seen in a file we wrote ourselves: the mark in front is taken off again. */
const unmarked = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** Turns the cells of one row into typed values. What it can't read is left out and said; the rest of the row stands. */
export class RowReader {
  #choices: ListChoices;
  #headers: readonly string[];
  #knowledge: ListKnowledge;
  #care: CareReader;
  #cells: CellReader;

  constructor(headers: readonly string[], choices: ListChoices, knowledge: ListKnowledge) {
    this.#headers = headers;
    this.#choices = choices;
    this.#knowledge = knowledge;
    const { dictionary, codeSets, authorities, today } = knowledge;
    this.#care = new CareReader(dictionary, codeSets, authorities, today);
    this.#cells = new CellReader(knowledge, (value) => this.#care.yesOrNo(value));
  }

  read(record: readonly string[]): ReadRow {
    const problems: ProblemHere[] = [];
    const cells = new Map<ListField, (Cell & { at: number })[]>();
    for (const [at, field] of this.#choices.columns.entries()) {
      const value = unmarked(record[at] ?? '').trim();
      if (!field || value === '') continue;
      const cell = { column: this.#headers[at] || `column ${at + 1}`, value, at };
      const before = cells.get(field);
      if (before) before.push(cell);
      else cells.set(field, [cell]);
    }
    const first = (field: ListField): Cell | undefined => cells.get(field)?.[0];
    const text = (field: ListField): string | null => first(field)?.value.replace(/\s+/g, ' ') ?? null;
    const days = this.#cells.days(cells, this.#choices.dateOrders, problems);
    const care = this.#care.read(firsts(cells), days, this.#choices.everyone);
    problems.push(...care.problems);
    const upn = this.#cells.upn(first('upn'), problems);
    const row: ReadRow['row'] = {
      details: {
        ...this.#names(text, first('wholeName'), problems),
        dateOfBirth: days.dateOfBirth ?? null,
        sex: this.#cells.sex(first('sex'), problems),
        ethnicity: this.#cells.code('ethnicity', first('ethnicity'), problems),
        firstLanguage: this.#cells.code('firstLanguage', first('firstLanguage'), problems),
        upn: upn?.upn ?? null,
        upnTemporary: upn?.temporary ?? false,
        formerUpn: this.#cells.upn(first('formerUpn'), problems)?.upn ?? null,
        uln: this.#cells.uln(first('uln'), problems),
        authorityChildId: text('authorityChildId'),
        senProvision: this.#cells.code('senProvision', first('senProvision'), problems),
        senNeeds: this.#cells.several('senNeed', cells.get('senNeed'), problems),
        pupilPremium: this.#cells.pupilPremium(cells, problems),
        disability: this.#cells.several('disability', cells.get('disability'), problems),
        youngCarer: this.#cells.youngCarer(first('youngCarer'), problems),
      },
      enrolment: {
        admitted: days.admitted ?? null,
        left: days.left ?? null,
        yearGroup: this.#cells.yearGroup(first('yearGroup'), problems),
        className: text('className'),
      },
      claims: care.claims,
      socialWorker: this.#care.socialWorkerName(first('socialWorker')),
      counted: { yearGroup: 'not known', sex: 'not known', sen: 'not known', pupilPremium: 'not known' },
    };
    row.counted = this.#counted(row, first('pupilPremium'));
    problems.push(...doubts(row, firsts(cells), this.#knowledge.today));
    return { row, problems };
  }

  #names(text: (field: ListField) => string | null, whole: Cell | undefined, problems: ProblemHere[]) {
    let familyName = text('familyName') ?? text('preferredFamilyName');
    let givenNames = text('givenNames');
    const preferredName = text('preferredName');
    const middleNames = text('middleNames');
    let wholeName: string | null = null;
    if (whole && !familyName && !givenNames) {
      const [family, given, ...more] = whole.value.split(',').map((part) => part.trim());
      if (family && given && more.length === 0) {
        familyName = family;
        givenNames = given;
      } else {
        wholeName = whole.value.replace(/\s+/g, ' ');
        const problem = `We can’t tell which part of ${quoted(wholeName)} is the family name.`;
        problems.push(
          cellProblem(
            whole.column,
            whole.value,
            'name-parts',
            problem,
            'Export family name and given name as columns of their own, or type them in the preview.',
            'check',
          ),
        );
      }
    }
    if (givenNames && middleNames && !` ${givenNames} `.includes(` ${middleNames} `))
      givenNames = `${givenNames} ${middleNames}`;
    return { familyName, givenNames: givenNames ?? preferredName, preferredName, wholeName };
  }

  #counted({ details, enrolment }: ReadRow['row'], premium: Cell | undefined): ListRow['counted'] {
    const said =
      details.pupilPremium.length > 0
        ? 'yes'
        : premium && this.#care.yesOrNo(premium.value) === 'no'
          ? 'no'
          : 'not known';
    return {
      yearGroup: enrolment.yearGroup ?? 'not known',
      sex: details.sex ?? 'not known',
      sen: details.senProvision ?? 'not known',
      pupilPremium: said,
    };
  }
}

function firsts(cells: ReadonlyMap<ListField, Cell[]>): CareCells {
  const first: CareCells = {};
  for (const [field, [cell]] of cells) if (cell) first[field] = cell;
  return first;
}
