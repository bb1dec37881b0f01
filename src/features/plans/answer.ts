import { type Day, parseDay } from '../../calendar/day.ts';
import type { PlanColumn, PlanQuestion, PlanSection } from '../../packs/model.ts';

/** What a question is answered with: text, ids of options, a number, a day, rows of a table. Null: not answered. */
export type Answer = string | number | readonly string[] | readonly TableRow[] | null;
export type TableRow = Readonly<Record<string, string | number>>;

/** Either the answer, or what is wrong with what was typed and what to do. */
export type ReadAnswer = { readonly answer: Answer } | { readonly problem: string };

/** What was typed, as forms send it. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Kinds that are answered on pages of their own, with files, or not at all: no form field holds them. */
const elsewhere: readonly PlanQuestion['kind'][] = ['file', 'drawing', 'sound', 'records'];

/** Whether a form answers it: a file, say, is added on a page of its own. */
export const hasField = ({ kind }: Pick<PlanQuestion, 'kind'>): boolean => !elsewhere.includes(kind);

export const fieldOf = (question: PlanQuestion): string => question.id;
export const cellOf = (question: PlanQuestion, row: number, column: PlanColumn): string =>
  `${question.id}.${row}.${column.id}`;

const line = (typed: Typed, name: string): string => {
  const value = typed[name];
  return ((typeof value === 'string' ? value : value?.[0]) ?? '').trim();
};
const several = (typed: Typed, name: string): readonly string[] => {
  const value = typed[name];
  return value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;
};

/** The ids a choice may be answered with; *yes* and *no* where that is what is asked. */
const optionIds = (question: Pick<PlanQuestion, 'kind' | 'options'>): readonly string[] =>
  question.kind === 'yes-no' ? ['yes', 'no'] : question.options.map((option) => option.id);

/** Reads one answer. Whether it had to be answered is asked when the plan is sent, never while it is written. */
export function readAnswer(question: PlanQuestion, typed: Typed): ReadAnswer {
  const name = fieldOf(question);
  if (elsewhere.includes(question.kind)) return { answer: null };
  switch (question.kind) {
    case 'choices': {
      const chosen = several(typed, name);
      if (chosen.some((id) => !optionIds(question).includes(id))) return { problem: 'Choose among what is offered' };
      return { answer: chosen.length === 0 ? null : chosen };
    }
    case 'choice':
    case 'yes-no': {
      const chosen = line(typed, name);
      if (chosen === '') return { answer: null };
      return optionIds(question).includes(chosen) ? { answer: chosen } : { problem: 'Choose one of what is offered' };
    }
    case 'scale':
      return readScale(question, line(typed, name));
    case 'number':
      return readNumber(line(typed, name), question.number);
    case 'date':
      return readTypedDay(typed, name);
    case 'table':
      return readTable(question, typed);
    default:
      return readText(line(typed, name), question.mostCharacters);
  }
}

function readText(text: string, most: number): ReadAnswer {
  if (text.length > most) return { problem: `Say it in at most ${most} characters: there are ${text.length}` };
  return { answer: text === '' ? null : text.replace(/\r\n?/g, '\n') };
}

function readScale({ scale }: PlanQuestion, text: string): ReadAnswer {
  if (text === '') return { answer: null };
  const value = Number(text);
  const fits = scale !== null && Number.isInteger(value) && value >= scale.from && value <= scale.to;
  return fits ? { answer: value } : { problem: `Choose a number from ${scale?.from ?? 1} to ${scale?.to ?? 5}` };
}

function readNumber(text: string, limits: PlanQuestion['number']): ReadAnswer {
  if (text === '') return { answer: null };
  const value = Number(text.replace(',', '.'));
  const unit = limits === null ? '' : ` of ${limits.unit}`;
  if (!/^-?\d+([.,]\d+)?$/.test(text)) return { problem: `Write a number${unit} in figures, like 25 or 12.5` };
  const { least = null, most = null } = limits ?? {};
  if ((least !== null && value < least) || (most !== null && value > most)) {
    const between =
      least !== null && most !== null
        ? `from ${least} to ${most}`
        : least !== null
          ? `${least} or more`
          : `${most} or less`;
    return { problem: `Write a number ${between}` };
  }
  return { answer: value };
}

/** Three boxes, `name-day`, `name-month`, `name-year`; one text `2026-12-04` in a table. */
function readTypedDay(typed: Typed, name: string): ReadAnswer {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => line(typed, `${name}-${part}`));
  if (!day && !month && !year) return { answer: null };
  if (!day || !month || !year) return { problem: 'Give the date in full: day, month and year' };
  return dayFrom(year, month, day);
}

function dayFrom(year: string, month: string, day: string): ReadAnswer {
  const inFull = /^\d{4}$/.test(year);
  const found: Day | undefined = inFull
    ? parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : undefined;
  return found === undefined
    ? { problem: 'There is no such day: check the date. Write 4 12 2026 for 4 December 2026' }
    : { answer: found };
}

function readTable(question: PlanQuestion, typed: Typed): ReadAnswer {
  const rows: TableRow[] = [];
  for (let at = 0; at < question.mostRows; at += 1) {
    const row: Record<string, string | number> = {};
    for (const column of question.columns) {
      const read = readCell(column, line(typed, cellOf(question, at, column)));
      if ('problem' in read) return { problem: `Row ${at + 1}, ${column.label}: ${lowerFirst(read.problem)}` };
      if (typeof read.answer === 'string' || typeof read.answer === 'number') row[column.id] = read.answer;
    }
    if (Object.keys(row).length > 0) rows.push(row);
  }
  return { answer: rows.length === 0 ? null : rows };
}

function readCell(column: PlanColumn, text: string): ReadAnswer {
  if (text === '') return { answer: null };
  switch (column.kind) {
    case 'choice':
      return column.options.some((option) => option.id === text)
        ? { answer: text }
        : { problem: 'Choose one of what is offered' };
    case 'number':
      return readNumber(text, null);
    case 'date': {
      const [day = '', month = '', year = ''] = text.split(/[ ./-]+/);
      return day.length === 4 ? dayFrom(day, month, year) : dayFrom(year, month, day);
    }
    default:
      return readText(text, column.kind === 'words' ? 200 : 1000);
  }
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** True when an earlier answer of the section asks for this question, or nothing has to. */
export function isAsked(question: PlanQuestion, answers: ReadonlyMap<string, Answer>): boolean {
  if (question.when === null) return true;
  const given = answers.get(question.when.question) ?? null;
  const chosen = Array.isArray(given) ? given : [given];
  return question.when.is.some((id) => chosen.includes(id));
}

/**
 * Reads a section as it was sent. What is asked only after another answer, and was not, is left out; problems are by
 * field, in the order of the page.
 */
export function readSection(
  section: Pick<PlanSection, 'questions'>,
  typed: Typed,
): { readonly answers: ReadonlyMap<string, Answer>; readonly problems: Readonly<Record<string, string>> } {
  const answers = new Map<string, Answer>();
  const problems: Record<string, string> = {};
  for (const question of section.questions) {
    if (!isAsked(question, answers)) continue;
    const read = readAnswer(question, typed);
    if ('problem' in read) problems[fieldOf(question)] = read.problem;
    else answers.set(question.id, read.answer);
  }
  return { answers, problems };
}
