import { type Day, parseDay } from '../../calendar/day.ts';
import type { PlanQuestion } from '../../packs/model.ts';
import { type Answer, cellOf, fieldOf, type TableRow } from './answer.ts';
import { filesOf, fileWords } from './plan-files.ts';

/** What a form is drawn with. */
type Values = Record<string, string | readonly string[]>;

const isRows = (answer: Answer): answer is readonly TableRow[] =>
  Array.isArray(answer) && answer.every((each) => typeof each === 'object');

/** An answer as the fields of its question are drawn from it: the other way round from readAnswer(). */
export function valuesOf(question: PlanQuestion, answer: Answer): Values {
  const name = fieldOf(question);
  if (answer === null) return {};
  if (question.kind === 'date' && typeof answer === 'string') {
    const [year = '', month = '', day = ''] = answer.split('-');
    return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
  }
  if (question.kind === 'file') return {};
  if (question.kind === 'table') return isRows(answer) ? cellsOf(question, answer) : {};
  if (typeof answer === 'string' || typeof answer === 'number') return { [name]: String(answer) };
  return { [name]: answer.filter((each) => typeof each === 'string') };
}

function cellsOf(question: PlanQuestion, rows: readonly TableRow[]): Values {
  const cells: Values = {};
  for (const [at, row] of rows.entries()) {
    for (const column of question.columns) {
      const value = row[column.id];
      if (value !== undefined) cells[cellOf(question, at, column)] = String(value);
    }
  }
  return cells;
}

/** An answer in words, a line each; empty where nothing is answered. `day` writes a date as the page writes dates. */
export function answerLines(question: PlanQuestion, answer: Answer, day: (day: Day) => string): readonly string[] {
  if (answer === null) return [];
  switch (question.kind) {
    case 'yes-no':
      return [answer === 'yes' ? 'Yes' : 'No'];
    case 'choice':
    case 'choices':
      return (Array.isArray(answer) ? answer : [answer]).map((id) => optionWords(question, String(id)));
    case 'scale':
      return [scaleWords(question, Number(answer))];
    case 'number':
      return [`${String(answer)}${question.number === null ? '' : ` ${question.number.unit}`}`];
    case 'date': {
      const found = typeof answer === 'string' ? parseDay(answer) : undefined;
      return [found === undefined ? String(answer) : day(found)];
    }
    case 'table':
      return isRows(answer) ? answer.map((row) => rowWords(question, row, day)) : [];
    case 'file':
      return filesOf(answer).map((row) => fileWords(row, day));
    default:
      return String(answer).split('\n');
  }
}

const optionWords = ({ options }: PlanQuestion, id: string): string =>
  options.find((option) => option.id === id)?.label ?? id;

function scaleWords({ scale }: PlanQuestion, value: number): string {
  if (scale === null) return String(value);
  const end = value === scale.from ? `, ${scale.low}` : value === scale.to ? `, ${scale.high}` : '';
  return `${value} of ${scale.to}${end}`;
}

function rowWords(question: PlanQuestion, row: TableRow, day: (day: Day) => string): string {
  return question.columns
    .flatMap((column) => {
      const value = row[column.id];
      if (value === undefined) return [];
      const found = column.kind === 'date' ? parseDay(String(value)) : undefined;
      const option = column.options.find(({ id }) => id === value);
      return [`${column.label}: ${found === undefined ? (option?.label ?? String(value)) : day(found)}`];
    })
    .join('; ');
}

/** True where an answer of last time can still be one: the form may have changed since. */
export function stillFits(question: PlanQuestion, answer: Answer): boolean {
  if (answer === null) return false;
  const ids = question.kind === 'yes-no' ? ['yes', 'no'] : question.options.map(({ id }) => id);
  switch (question.kind) {
    case 'choice':
    case 'yes-no':
      return typeof answer === 'string' && ids.includes(answer);
    case 'choices':
      return Array.isArray(answer) && answer.every((id) => typeof id === 'string' && ids.includes(id));
    case 'scale':
      return (
        typeof answer === 'number' &&
        question.scale !== null &&
        answer >= question.scale.from &&
        answer <= question.scale.to
      );
    case 'number':
      return typeof answer === 'number';
    case 'table':
      return isRows(answer) && answer.length <= question.mostRows;
    case 'words':
    case 'text':
      return typeof answer === 'string' && answer.length <= question.mostCharacters;
    case 'date':
      return typeof answer === 'string' && parseDay(answer) !== undefined;
    default:
      return false;
  }
}
