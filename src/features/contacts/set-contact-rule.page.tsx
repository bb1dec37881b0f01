import { Fold } from '../../ui/components.ts';
import { type FormState, fieldValue, SelectField, TextField } from '../../ui/form.tsx';
import type { Contact } from './contact.ts';
import { NEVER_LINES, TELL_LINES } from './contact-rule.form.ts';

/** How many lines there are: those that are filled in and one more, at least `least`. */
function linesShown(form: FormState, kind: 'tell' | 'never', least: number, most: number): number {
  const filled = Array.from({ length: most }, (_, at) => at + 1).filter(
    (at) => fieldValue(form.values, `${kind}-${at}`) !== '' || fieldValue(form.values, `${kind}-${at}-how`) !== '',
  );
  return Math.min(most, Math.max(least, (filled.at(-1) ?? 0) + 1));
}

const TELL_LABELS = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];
const NEVER_LABELS = ['Not', 'Nor', 'Nor, third'];

/** The lines of a contact rule. Empty ones are left out; there is always one more than is filled in. */
export function ContactRuleFields({ form, contacts }: { form: FormState; contacts: readonly Contact[] }) {
  const people = (unsafeToo: boolean) => [
    { value: '', text: 'Nobody' },
    ...contacts
      .filter((contact) => unsafeToo || !contact.unsafe)
      .map((contact) => ({ value: contact.id, text: contact.name })),
    { value: 'other', text: 'Somebody else' },
  ];
  return (
    <>
      <h2 class="govuk-heading-m">Who is told, in this order</h2>
      {TELL_LABELS.slice(0, linesShown(form, 'tell', 2, TELL_LINES)).map((label, at) => (
        <Line
          key={label}
          form={form}
          name={`tell-${at + 1}`}
          label={label}
          choices={people(false)}
          how="How"
          hint={
            at === 0
              ? 'For example: by phone, before 3 pm. Leave it empty for what stands beside their name.'
              : undefined
          }
        />
      ))}
      <h2 class="govuk-heading-m">Who must not be told</h2>
      {NEVER_LABELS.slice(0, linesShown(form, 'never', 1, NEVER_LINES)).map((label, at) => (
        <Line
          key={label}
          form={form}
          name={`never-${at + 1}`}
          label={label}
          choices={people(true)}
          how="What to do if they ask"
          hint={
            at === 0
              ? 'For example: take a message, say nothing of the child, tell the safeguarding lead at once.'
              : undefined
          }
        />
      ))}
      <p class="soft">Need another line? Set the rule, then open it again.</p>
    </>
  );
}

function Line(props: {
  form: FormState;
  name: string;
  label: string;
  choices: readonly { value: string; text: string }[];
  how: string;
  hint: string | undefined;
}) {
  const { form, name, label, choices, how, hint } = props;
  const other = `${name}-who`;
  return (
    <div class="govuk-form-group">
      <SelectField form={form} name={name} label={label} choices={choices} />
      <Fold
        summary={`Somebody who is not in the list (${label.toLowerCase()})`}
        soft
        open={fieldValue(form.values, other) !== ''}
      >
        <TextField form={form} name={other} label="Who" autocomplete="off" />
      </Fold>
      <TextField
        form={form}
        name={`${name}-how`}
        label={`${how} (${label.toLowerCase()})`}
        hint={hint}
        autocomplete="off"
        optional
      />
    </div>
  );
}
