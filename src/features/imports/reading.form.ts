import { type FormValues, fieldValue } from '../../ui/form-state.ts';
import type { Delimiter } from './delimiter.ts';
import { asksOf, type DetectedList } from './detect-list.ts';
import type { ReadingChoices } from './import-record.ts';
import type { ListChoices } from './list-choices.ts';
import { cohortFields, cohortKinds, dateFields, type ListField, listFields } from './list-fields.ts';
import { type OpenAsk, openAsks } from './reading-asks.ts';
import type { Encoding } from './text-encoding.ts';

export const encodings: readonly Encoding[] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
/** A tab does not travel well in a form. */
export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** How the file is written, as a form says it: for finding out the rest again. Row is null where it is no row. */
export function readCorrected(values: FormValues): {
  errors: Record<string, string>;
  corrected: NonNullable<ReadingChoices['corrected']>;
} {
  const encoding = encodings.find((one) => one === fieldValue(values, 'encoding'));
  const delimiter = delimiters.find((one) => delimiterNames[one] === fieldValue(values, 'delimiter'));
  const row = fieldValue(values, 'header-row').trim();
  const headerRow = /^\d{1,5}$/.test(row) && Number(row) > 0 ? Number(row) : null;
  const errors: Record<string, string> = {};
  if (row !== '' && headerRow === null)
    errors['header-row'] = 'Give the number of the row that names the columns: 1 for the first';
  return {
    errors,
    corrected: {
      ...(encoding ? { encoding } : {}),
      ...(delimiter ? { delimiter } : {}),
      ...(headerRow === null ? {} : { headerRow }),
    },
  };
}

/** What stands in the form as things are. */
export function readingValues(detected: DetectedList, reading: ReadingChoices): FormValues {
  const choices = reading.choices ?? detected.choices;
  const values: Record<string, string> = {
    encoding: choices?.encoding ?? detected.encoding.encoding,
    delimiter: delimiterNames[choices?.delimiter ?? detected.delimiter.delimiter],
    'header-row': String(choices?.headerRow ?? detected.headerRow ?? ''),
    'name-order': reading.nameOrder ?? '',
    'otherwise-by': reading.otherwiseLookedAfterBy ?? '',
    everyone: reading.nobodyNew ? 'nobody-new' : (choices?.everyone ?? (tells(choices) ? 'by-column' : '')),
  };
  for (const [at, field] of (choices?.columns ?? []).entries()) values[`column-${at}`] = field ?? '';
  for (const [at, order] of (choices?.dateOrders ?? []).entries()) values[`order-${at}`] = order ?? '';
  return values;
}

const tells = (choices: ListChoices | null): boolean =>
  choices?.columns.some((field) => field !== null && cohortFields.has(field)) ?? false;

/** The choices as somebody gives them; what is still open or contradicts itself comes back as errors at its field. */
export function readChoices(
  values: FormValues,
  detected: DetectedList,
  reading: ReadingChoices,
  authorityIds: ReadonlySet<string>,
): { errors: Record<string, string>; reading: ReadingChoices } {
  const before = reading.choices ?? detected.choices;
  if (before === null) return { errors: { 'header-row': words['header-row'] }, reading };
  const fieldAt = (at: number): ListField | null =>
    listFields.find((one) => one === fieldValue(values, `column-${at}`)) ?? null;
  const orderAt = (at: number) => {
    const given = fieldValue(values, `order-${at}`);
    if (given === 'day-first' || given === 'month-first') return given;
    return before.dateOrders[at] ?? null;
  };
  const whole = fieldValue(values, 'everyone');
  const choices: ListChoices = {
    ...before,
    columns: detected.columns.map((_, at) => fieldAt(at)),
    dateOrders: detected.columns.map((_, at) => orderAt(at)),
    everyone: cohortKinds.find((kind) => kind === whole) ?? null,
  };
  const nameOrder = fieldValue(values, 'name-order');
  const by = fieldValue(values, 'otherwise-by');
  const given: ReadingChoices = {
    ...reading,
    choices,
    nameOrder: nameOrder === 'given-first' || nameOrder === 'family-first' ? nameOrder : null,
    otherwiseLookedAfterBy: authorityIds.has(by) ? by : null,
    nobodyNew: whole === 'nobody-new',
    saved: null,
  };
  return {
    errors: { ...twice(choices, detected), ...asErrors(openAsks(asksOf(detected.columns, choices), given)) },
    reading: given,
  };
}

/** Kinds of need and disability may stand in several columns; everything else in one. */
const several: ReadonlySet<ListField> = new Set<ListField>(['senNeed', 'disability']);

function twice({ columns }: ListChoices, detected: DetectedList): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const [at, field] of columns.entries()) {
    const first = columns.indexOf(field);
    if (field === null || first === at || several.has(field)) continue;
    errors[`column-${at}`] =
      `“${detected.columns[first]?.header ?? ''}” is taken for this too. Choose one of the two, and “Not used” for the other`;
  }
  return errors;
}

const words = {
  'header-row': 'Say in which row the names of the columns stand, and read the file again',
  columns: 'Say which column holds the UPN, or which hold the name and the date of birth',
  'who-is-in-the-cohort': 'Say which group everybody in this list is in, or that it brings in nobody new',
  'name-order': 'Say which part of the whole name comes first',
  'date-order': 'Say whether the day or the month comes first in this column',
} as const;

export function asErrors(asks: readonly OpenAsk[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const ask of asks) {
    if (ask.ask === 'date-order') for (const at of ask.columns) errors[`order-${at}`] = words['date-order'];
    else if (ask.ask === 'columns') errors['column-0'] = words.columns;
    else if (ask.ask === 'who-is-in-the-cohort') errors.everyone = words['who-is-in-the-cohort'];
    else errors[ask.ask] = words[ask.ask];
  }
  return errors;
}

/** The columns whose order of dates a person is asked, with what is chosen now. */
export function columnsOfDates(detected: DetectedList, values: FormValues): number[] {
  return detected.columns.flatMap(({ dates, orderFrom }, at) => {
    const field = fieldValue(values, `column-${at}`) as ListField;
    const open = dates?.order === 'ambiguous' || dates?.order === 'mixed';
    return open && orderFrom === null && dateFields.has(field) ? [at] : [];
  });
}
