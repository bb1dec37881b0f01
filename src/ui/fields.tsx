import type { ComponentChildren } from 'preact';
import { type FormState, fieldValue, fieldValues } from './form-state.ts';
import { htmlOf, raw, renderGovuk } from './govuk-templates.ts';

/**
 * Fields bound to a `FormState`: what was typed and the message come from it by name. The id of a field's first control is
 * its name, so that the error summary finds it.
 */
export type FieldProps = {
  form: FormState;
  name: string;
  label: string;
  hint?: string | undefined;
  /** A question on its own is bold and larger. */
  question?: boolean;
  /** Says so after the label. */
  optional?: boolean;
  /** What it is about, where a heading above shows that: said before the label to whoever hears the page. */
  about?: string;
};

function words({ label, optional }: FieldProps): string {
  return optional ? `${label} (optional)` : label;
}

/** A label or legend in plain words, or with what it is about before them. */
function said(props: FieldProps) {
  if (props.about === undefined) return { text: words(props) };
  return {
    html: htmlOf(
      <>
        <span class="govuk-visually-hidden">{props.about} </span>
        {words(props)}
      </>,
    ),
  };
}

function common(props: FieldProps) {
  const message = props.form.errors[props.name];
  return {
    hint: props.hint ? { text: props.hint } : undefined,
    errorMessage: message ? { text: message } : undefined,
  };
}

function labelled(props: FieldProps) {
  return {
    id: props.name,
    name: props.name,
    label: { ...said(props), classes: props.question ? 'govuk-label--m' : undefined },
    ...common(props),
  };
}

function grouped(props: FieldProps) {
  const legend = props.question ? 'govuk-fieldset__legend--m' : 'govuk-fieldset__legend--s';
  return { fieldset: { legend: { ...said(props), classes: legend } }, ...common(props) };
}

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search';
  inputmode?: 'numeric' | 'decimal' | 'email' | 'tel';
  /** As in HTML: "email", "username", "one-time-code", "off". */
  autocomplete?: string;
  /** How many characters are expected. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  prefix?: string;
  suffix?: string;
  /** Names, codes and addresses are not to be marked as wrong. */
  spellcheck?: boolean;
};

export function TextField(props: TextFieldProps) {
  const { form, name, type, inputmode, autocomplete, width, prefix, suffix, spellcheck } = props;
  return raw(
    renderGovuk('input', {
      ...labelled(props),
      value: fieldValue(form.values, name),
      type,
      inputmode,
      autocomplete,
      spellcheck,
      classes: width ? `govuk-input--width-${width}` : undefined,
      prefix: prefix ? { text: prefix } : undefined,
      suffix: suffix ? { text: suffix } : undefined,
    }),
  );
}

/** Nothing that was typed comes back. `autocomplete`: "current-password" or "new-password". */
export function PasswordField(props: FieldProps & { autocomplete: 'current-password' | 'new-password' }) {
  return raw(renderGovuk('password-input', { ...labelled(props), autocomplete: props.autocomplete }));
}

export function TextArea(props: FieldProps & { rows?: number; spellcheck?: boolean }) {
  const { form, name, rows, spellcheck } = props;
  return raw(
    renderGovuk('textarea', {
      ...labelled(props),
      value: fieldValue(form.values, name),
      rows: rows === undefined ? undefined : String(rows),
      spellcheck,
    }),
  );
}

/** `accept` as in HTML: ".csv,.txt". */
export function FileField(props: FieldProps & { accept?: string; multiple?: boolean }) {
  const { accept, multiple } = props;
  return raw(renderGovuk('file-upload', { ...labelled(props), multiple, attributes: accept ? { accept } : undefined }));
}

/** `choices` as they are; give a first one with the value '' where nothing is chosen yet. */
export function SelectField(props: FieldProps & { choices: readonly { value: string; text: string }[] }) {
  return raw(
    renderGovuk('select', {
      ...labelled(props),
      items: props.choices.map(({ value, text }) => ({
        value,
        text,
        selected: value === fieldValue(props.form.values, props.name),
      })),
    }),
  );
}

/** Day, month and year in three boxes, sent as `name-day`, `name-month`, `name-year`; `readDay` reads them. */
export function DateField(props: FieldProps & { birth?: boolean }) {
  const { form, name, birth } = props;
  const wrong = form.errors[name] ? ' govuk-input--error' : '';
  const box = (part: 'day' | 'month' | 'year', width: number) => ({
    id: part === 'day' ? name : `${name}-${part}`,
    name: `${name}-${part}`,
    label: part.charAt(0).toUpperCase() + part.slice(1),
    classes: `govuk-input--width-${width}${wrong}`,
    value: fieldValue(form.values, `${name}-${part}`),
    autocomplete: birth ? `bday-${part}` : 'off',
  });
  return raw(
    renderGovuk('date-input', {
      id: `${name}-date`,
      ...grouped(props),
      items: [box('day', 2), box('month', 2), box('year', 4)],
    }),
  );
}

export type Choice = {
  value: string;
  text: string;
  hint?: string | undefined;
  /** Opens under it when it is chosen; without scripts it is always there. */
  under?: ComponentChildren;
};

export type ChoicesProps = FieldProps & { choices: readonly Choice[]; small?: boolean };

function items(choices: readonly Choice[], chosen: readonly string[]) {
  return choices.map(({ value, text, hint, under }) => ({
    value,
    text,
    checked: chosen.includes(value),
    hint: hint ? { text: hint } : undefined,
    conditional: under ? { html: htmlOf(under) } : undefined,
  }));
}

export function Radios(props: ChoicesProps) {
  const { form, name, choices, small } = props;
  return raw(
    renderGovuk('radios', {
      name,
      idPrefix: name,
      classes: small ? 'govuk-radios--small' : undefined,
      items: items(choices, fieldValues(form.values, name).slice(0, 1)),
      ...grouped(props),
    }),
  );
}

export function Checkboxes(props: ChoicesProps) {
  const { form, name, choices, small } = props;
  return raw(
    renderGovuk('checkboxes', {
      name,
      idPrefix: name,
      classes: small ? 'govuk-checkboxes--small' : undefined,
      items: items(choices, fieldValues(form.values, name)),
      ...grouped(props),
    }),
  );
}
