import type { PlanColumn, PlanQuestion, ReadingLevel } from '../../packs/model.ts';
import { recordBlocks } from '../../packs/model.ts';
import {
  Checkboxes,
  type Choice,
  DateField,
  type FormState,
  fieldValue,
  Radios,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import { cellOf, fieldOf } from './answer.ts';
import { FileQuestion, type FilesHere } from './plan-files.page.tsx';

export interface QuestionProps {
  readonly form: FormState;
  readonly question: PlanQuestion;
  /** The child's own pages ask at a reading level. */
  readonly level?: ReadingLevel;
  /** Questions asked only after an answer to this one: drawn under that answer. */
  readonly under?: readonly PlanQuestion[];
  /** What stands to a question of files where they can be added; without it, the question only says that they can. */
  readonly files?: (question: PlanQuestion) => FilesHere;
}

const yesNo = [
  { id: 'yes', label: 'Yes', hint: null },
  { id: 'no', label: 'No', hint: null },
] as const;

/** A question of a plan as a form field; what has no field says where it is answered. */
export function Question(props: QuestionProps) {
  const { form, question, level } = props;
  const label = level === undefined ? question.ask : (question.say?.[level] ?? question.ask);
  const field = { form, name: fieldOf(question), label, hint: question.hint ?? undefined, question: true };
  switch (question.kind) {
    case 'words':
      return <TextField {...field} autocomplete="off" />;
    case 'text':
      return <TextArea {...field} rows={question.mostCharacters > 800 ? 5 : 3} />;
    case 'number':
      return (
        <TextField
          {...field}
          {...(question.number ? { suffix: question.number.unit } : {})}
          inputmode="decimal"
          width={5}
          autocomplete="off"
        />
      );
    case 'date':
      return <DateField {...field} />;
    case 'scale':
      return <Radios {...field} choices={scaleChoices(question)} />;
    case 'choice':
    case 'yes-no':
      return <Radios {...field} choices={choicesOf(props)} />;
    case 'choices':
      return <Checkboxes {...field} choices={choicesOf(props)} />;
    case 'table':
      return <TableQuestion form={form} question={question} label={label} />;
    case 'file':
      return <FileQuestion question={question} label={label} here={props.files?.(question)} />;
    default:
      return <Elsewhere question={question} label={label} />;
  }
}

function scaleChoices({ scale }: PlanQuestion): Choice[] {
  if (scale === null) return [];
  const words = (value: number): string =>
    value === scale.from ? `${value}: ${scale.low}` : value === scale.to ? `${value}: ${scale.high}` : String(value);
  return Array.from({ length: scale.to - scale.from + 1 }, (_, at) => {
    const value = scale.from + at;
    return { value: String(value), text: words(value) };
  });
}

function choicesOf({ form, question, level, files, under = [] }: QuestionProps): Choice[] {
  const options = question.kind === 'yes-no' ? yesNo : question.options;
  return options.map(({ id, label, hint }, index) => {
    // A question that several answers open stands under the last of them, once.
    const opened = under.filter(({ when }) => when?.is.includes(id) && lastOf(options, when.is) === index);
    return {
      value: id,
      text: label,
      hint: hint ?? undefined,
      under:
        opened.length === 0
          ? undefined
          : opened.map((each) => (
              <Question
                key={each.id}
                form={form}
                question={each}
                {...(level === undefined ? {} : { level })}
                {...(files === undefined ? {} : { files })}
              />
            )),
    };
  });
}

const lastOf = (options: readonly { readonly id: string }[], ids: readonly string[]): number =>
  options.findLastIndex((option) => ids.includes(option.id));

/** Rows of boxes: those that are filled, and one more to write in. On a phone each row is a block. */
function TableQuestion({ form, question, label }: { form: FormState; question: PlanQuestion; label: string }) {
  const filled = Array.from({ length: question.mostRows }, (_, row) => row).filter((row) =>
    question.columns.some((column) => fieldValue(form.values, cellOf(question, row, column)) !== ''),
  );
  const shown = Math.min(question.mostRows, Math.max(2, (filled.at(-1) ?? -1) + 2));
  const problem = form.errors[fieldOf(question)];
  return (
    <fieldset class={`govuk-fieldset plan-table${problem ? ' govuk-form-group--error' : ''}`} id={fieldOf(question)}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{label}</legend>
      {question.hint && <div class="govuk-hint">{question.hint}</div>}
      {problem && (
        <p class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {problem}
        </p>
      )}
      {Array.from({ length: shown }, (_, row) => (
        <div key={`${question.id}-${row}`} class="plan-table__row">
          {question.columns.map((column) => (
            <Cell key={column.id} form={form} question={question} row={row} column={column} />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

function Cell(props: { form: FormState; question: PlanQuestion; row: number; column: PlanColumn }) {
  const { form, question, row, column } = props;
  const name = cellOf(question, row, column);
  const value = fieldValue(form.values, name);
  const label = (
    <label class="govuk-label" for={name}>
      {column.label}
      <span class="govuk-visually-hidden">, row {row + 1}</span>
    </label>
  );
  if (column.kind === 'choice') {
    return (
      <div class="govuk-form-group">
        {label}
        <select class="govuk-select" id={name} name={name}>
          <option value="" selected={value === ''}>
            Choose
          </option>
          {column.options.map((option) => (
            <option key={option.id} value={option.id} selected={value === option.id}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    <div class={`govuk-form-group${column.kind === 'text' ? ' plan-table__wide' : ''}`}>
      {label}
      {column.kind === 'text' ? (
        <textarea class="govuk-textarea" id={name} name={name} rows={2}>
          {value}
        </textarea>
      ) : (
        <input
          class="govuk-input"
          id={name}
          name={name}
          value={value}
          autocomplete="off"
          inputmode={column.kind === 'number' ? 'decimal' : undefined}
          placeholder={column.kind === 'date' ? '4 12 2026' : undefined}
        />
      )}
    </div>
  );
}

const ways = {
  drawing: 'A drawing is made on the page itself, or a picture of one is added.',
  sound: 'It is recorded on the page itself, or a recording is added.',
} as const;

function Elsewhere({ question, label }: { question: PlanQuestion; label: string }) {
  const words =
    question.kind === 'records'
      ? question.records === null
        ? ''
        : `Shown from the record: ${recordBlocks[question.records]}.`
      : question.kind in ways
        ? ways[question.kind as keyof typeof ways]
        : '';
  return (
    <div class="govuk-form-group">
      <h2 class="govuk-heading-s">{label}</h2>
      <p class="govuk-body soft">{words}</p>
    </div>
  );
}
