import type { Scope } from '../../access/index.ts';
import { Empty } from '../../ui/components.ts';
import { Checkboxes, DateField, type FormState, Radios, SelectField, TextArea, TextField } from '../../ui/form.tsx';
import { DISCLOSED_TO, HOW_TOLD } from './disclosure.ts';
import { partHolds, partLabel } from './share.ts';

/** What is shared, until when, why. */
export function ShareFields({ form, possible }: { form: FormState; possible: readonly Scope[] }) {
  if (possible.length === 0)
    return (
      <Empty lead="There is nothing to share.">
        Everything that could be shared with this post is open to it already, or it works with no part that can be
        shared.
      </Empty>
    );
  return (
    <>
      <Checkboxes
        form={form}
        name="parts"
        label="What they see from today"
        hint="The name goes with everything. Who is told first, and who must not be, goes with the people around the child. What their post shows anyway is not in this list."
        choices={possible.map((scope) => ({ value: scope, text: partLabel(scope), hint: partHolds(scope) }))}
      />
      <DateField form={form} name="last" label="Last day" hint="It closes by itself after this day." />
      <TextArea form={form} name="reason" label="Why they need it" hint="They do not see this." rows={3} />
    </>
  );
}

/** An entry of the log of disclosures. */
export function DisclosureFields({ form }: { form: FormState }) {
  return (
    <>
      <SelectField
        form={form}
        name="body-kind"
        label="Who was told"
        choices={[{ value: '', text: 'Choose' }, ...DISCLOSED_TO.map(({ id, label }) => ({ value: id, text: label }))]}
      />
      <TextField form={form} name="body-name" label="Name of the force, agency or court" autocomplete="off" />
      <TextField
        form={form}
        name="told-to"
        label="The person there"
        hint="And how you knew who they were: a warrant number, a call back to the switchboard"
        autocomplete="off"
        spellcheck={false}
      />
      <DateField form={form} name="told-on" label="On which day" hint="The day it was told, however long ago." />
      <Radios
        form={form}
        name="how"
        label="How"
        small
        choices={HOW_TOLD.map(({ id, label }) => ({ value: id, text: label }))}
      />
      <TextArea form={form} name="what" label="What they were told" rows={4} />
      <TextArea form={form} name="why" label="Why" hint="Who asked, and what made it right to tell them" rows={3} />
    </>
  );
}
