import type { PlanColumn, PlanQuestion } from '../../packs/model.ts';
import { type Answer, cellOf, fieldOf, type TableRow, type Typed } from './answer.ts';
import { filesOf, fileWords } from './plan-files.ts';

const isRow = (each: unknown): each is TableRow => typeof each === 'object' && each !== null;

/** An answer as the fields of its form would have been typed: the other way round from readAnswer(). */
export function typedFrom(question: PlanQuestion, answer: Answer): Typed {
  if (answer === null || question.kind === 'file') return {};
  const name = fieldOf(question);
  if (Array.isArray(answer)) {
    const each: readonly unknown[] = answer;
    if (question.kind !== 'table') return { [name]: each.filter((one): one is string => typeof one === 'string') };
    return Object.fromEntries(
      each
        .filter(isRow)
        .flatMap((row, at) =>
          question.columns.map((column) => [cellOf(question, at, column), String(row[column.id] ?? '')]),
        ),
    );
  }
  if (question.kind === 'date' && typeof answer === 'string') {
    const [year = '', month = '', day = ''] = answer.split('-');
    return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
  }
  return { [name]: String(answer) };
}

const labelOf = (options: PlanQuestion['options'], id: string): string =>
  options.find((option) => option.id === id)?.label ?? id;

/** An answer in words, a line each: for whoever reads it. */
export function answerWords(question: PlanQuestion, answer: Answer): readonly string[] {
  if (answer === null) return [];
  if (question.kind === 'file') return filesOf(answer).map((row) => fileWords(row, String));
  if (Array.isArray(answer)) {
    const each: readonly unknown[] = answer;
    return each.map((one) => (isRow(one) ? rowWords(question.columns, one) : labelOf(question.options, String(one))));
  }
  if (question.kind === 'yes-no') return [answer === 'yes' ? 'Yes' : 'No'];
  if (question.kind === 'choice') return [labelOf(question.options, String(answer))];
  if (question.kind === 'scale' && question.scale !== null) {
    const { from, to, low, high } = question.scale;
    return [`${answer} of ${to} (${from}: ${low}; ${to}: ${high})`];
  }
  if (question.kind === 'number' && question.number !== null) return [`${answer} ${question.number.unit}`];
  return String(answer).split('\n');
}

const rowWords = (columns: readonly PlanColumn[], row: TableRow): string =>
  columns
    .filter((column) => row[column.id] !== undefined)
    .map((column) => `${column.label}: ${labelOf(column.options, String(row[column.id]))}`)
    .join('; ');
