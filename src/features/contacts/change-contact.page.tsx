import { ROLES } from '../../access/index.ts';
import { Checkboxes, DateField, type FormState, Radios, SelectField, TextArea, TextField } from '../../ui/form.tsx';
import { TOLD, toldWord } from './may-be-told.ts';

/** The questions about somebody around a child. */
export function ContactFields(props: {
  form: FormState;
  words: Readonly<Record<string, string>>;
  /** Who they are, in words that tell this person nothing; the form then leaves it as it is. */
  fixedRole: string | null;
  asksForAddress: boolean;
}) {
  const { form, words, fixedRole, asksForAddress } = props;
  return (
    <>
      <TextField
        form={form}
        name="name"
        label="Name"
        hint="As you would speak to them: Mrs Example"
        spellcheck={false}
        autocomplete="off"
      />
      {fixedRole === null ? (
        <>
          <SelectField
            form={form}
            name="role"
            label="Who they are to the child"
            choices={[
              { value: '', text: 'Choose' },
              ...ROLES.map(({ id, label }) => ({ value: id, text: label.charAt(0).toUpperCase() + label.slice(1) })),
            ]}
          />
          <TextField
            form={form}
            name="organisation"
            label="Where they work, if it is their work"
            autocomplete="off"
            optional
          />
        </>
      ) : (
        <p class="govuk-body">Who they are: {fixedRole}. The safeguarding lead can change this.</p>
      )}
      <TextField
        form={form}
        name="route"
        label="How to reach them"
        hint="For example: phone first, before 3 pm"
        autocomplete="off"
        optional
      />
      <TextField form={form} name="phone" label="Telephone" type="tel" width={20} autocomplete="off" optional />
      <TextField
        form={form}
        name="email"
        label="Email"
        type="email"
        width={30}
        autocomplete="off"
        spellcheck={false}
        optional
      />
      <TextField form={form} name="language" label="Language, if not English" width={20} autocomplete="off" optional />
      {asksForAddress && (
        <TextArea
          form={form}
          name="address"
          label="Address"
          hint="Leave it empty if it must be kept from some: hide it on the page of its own."
          rows={3}
          spellcheck={false}
          optional
        />
      )}
      <Radios
        form={form}
        name="responsibility"
        label="Parental responsibility"
        small
        choices={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
          { value: 'unknown', text: 'Not known' },
        ]}
      />
      <Checkboxes
        form={form}
        name="told"
        label="What they may be told"
        hint="Nothing ticked: nobody has said yet, and the safeguarding lead is asked first."
        small
        choices={TOLD.map((told) => {
          const word = toldWord(told, words);
          return { value: told, text: word.charAt(0).toUpperCase() + word.slice(1) };
        })}
      />
      <DateField form={form} name="from" label="Around the child from" hint="Leave it empty for today." optional />
      <DateField form={form} name="to" label="No longer from" optional />
    </>
  );
}
