import { type TermName, termNames } from '../../calendar/index.ts';
import { type FormState, TextArea, TextField } from '../../ui/form.tsx';
import { type YearPart, yearField } from './year-form.ts';

const partLabels: Record<YearPart, string> = {
  first: 'First day',
  last: 'Last day',
  'break-first': 'Half-term break, first day',
  'break-last': 'Half-term break, last day',
};

const termTitles: Record<TermName, string> = { autumn: 'Autumn term', spring: 'Spring term', summer: 'Summer term' };

function Term({ form, term }: { form: FormState; term: TermName }) {
  const field = (part: YearPart) => (
    <TextField
      form={form}
      name={yearField(term, part)}
      label={partLabels[part]}
      width={20}
      autocomplete="off"
      spellcheck={false}
    />
  );
  return (
    <fieldset class="govuk-fieldset year-term">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{termTitles[term]}</legend>
      <div class="fields-beside">
        {field('first')}
        {field('last')}
        {field('break-first')}
        {field('break-last')}
      </div>
    </fieldset>
  );
}

/** The fields of one school year: `readYear` reads them. */
export function YearFields({ form, pupils }: { form: FormState; pupils: string }) {
  return (
    <>
      <p class="govuk-hint">
        Write days as you like: <b>3 Sep</b>, <b>3/9</b> or <b>Thu 3 September</b>. The year follows. The first and last
        days are those you publish, INSET days among them.
      </p>
      {termNames.map((term) => (
        <Term key={term} form={form} term={term} />
      ))}
      <TextArea
        form={form}
        name="inset"
        label="INSET days"
        hint={`Days in term without ${pupils}. One on each line, or between commas: 3 Sep, 4 Sep, 4 Jan`}
        rows={4}
        spellcheck={false}
        question
        optional
      />
      <TextArea
        form={form}
        name="closures"
        label="Other days closed"
        hint="One on each line, with the reason: 6 May polling station. Bank holidays are known and need not be listed"
        rows={3}
        spellcheck={false}
        question
        optional
      />
    </>
  );
}
