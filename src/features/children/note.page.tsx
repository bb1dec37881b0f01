import { DateField, type FormState, Radios, TextArea } from '../../ui/form.tsx';
import { ChangePage } from './change.page.tsx';
import type { Opened } from './change.routes.tsx';
import { NOTE_KINDS, noteHint, noteLabel } from './note.ts';

export function WriteNotePage({ opened, form }: { opened: Opened; form: FormState }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Write something down"
      lede="It stands on the timeline for everybody who may see the timeline of this child. It cannot be changed afterwards."
      form={form}
      save="Save"
    >
      <TextArea form={form} name="words" label="What happened" rows={5} />
      <Radios
        form={form}
        name="kind"
        label="What is it about?"
        choices={NOTE_KINDS.map((kind) => ({ value: kind, text: noteLabel(kind), hint: noteHint(kind) || undefined }))}
      />
      <DateField form={form} name="on" label="The day it happened" />
      <p class="govuk-body soft">
        A worry about a child’s safety does not belong here: tell the safeguarding lead now, in person or by phone.
      </p>
    </ChangePage>
  );
}
