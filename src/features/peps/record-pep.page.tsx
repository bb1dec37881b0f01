import type { ComponentChildren } from 'preact';
import { DateField, FileField, type FormState, TextArea, TextField } from '../../ui/form.tsx';
import { ChangePage, type Opened } from '../children/index.ts';
import type { PepEvent } from './pep-events.ts';
import { pepWords } from './pep-words.ts';

export function RecordPepPage(props: {
  opened: Opened;
  form: FormState;
  kind: PepEvent['kind'];
  /** What stands over the questions: where they were filled in from. */
  over?: ComponentChildren;
}) {
  const { opened, form, kind, over } = props;
  const { title, day } = pepWords(kind);
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title={title}
      lede="In another system, or on paper. The day is enough; what else you know helps the next reader."
      form={form}
      save="Save"
      withFiles
    >
      {over}
      <DateField form={form} name="on" label={day} hint="The true day, also if it was long ago." />
      {kind === 'held' && (
        <>
          <TextArea
            form={form}
            name="who"
            label="Who came"
            hint="Names and roles, and how the child took part"
            rows={3}
            optional
          />
          <TextArea form={form} name="targets" label="Targets" hint="One on each line" rows={4} optional />
        </>
      )}
      <TextField
        form={form}
        name="system"
        label="Where it is kept"
        hint="The system’s name, or “on paper”"
        autocomplete="off"
        optional
      />
      <FileField
        form={form}
        name="document"
        label="The document"
        hint="PDF, Word or a picture, up to 15 MB. If the form comes back, choose it again."
        accept=".pdf,.docx,.odt,.png,.jpg,.jpeg"
        optional
      />
    </ChangePage>
  );
}

export function WithdrawPepPage({ opened, form, kind }: { opened: Opened; form: FormState; kind: PepEvent['kind'] }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="This was recorded by mistake"
      lede={`${pepWords(kind).happened}: it stays to be read, and counts for nothing.`}
      form={form}
      save="Take it out"
    >
      <TextField form={form} name="reason" label="What happened" autocomplete="off" />
    </ChangePage>
  );
}
