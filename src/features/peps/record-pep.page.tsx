import type { ComponentChildren } from 'preact';
import type { Day } from '../../calendar/index.ts';
import { DateField, FileField, type FormState, HiddenField, Radios, TextArea, TextField } from '../../ui/form.tsx';
import { dateTimeWithin, dayLong } from '../../ui/format.ts';
import { ChangePage, type Opened } from '../children/index.ts';
import type { RecordedPep } from './pep-events.queries.ts';
import type { PepEvent } from './pep-events.ts';
import { pepWords } from './pep-words.ts';
import { printIn, readReplaces } from './record-pep.form.ts';

export function RecordPepPage(props: {
  opened: Pick<Opened, 'child' | 'ctx'>;
  form: FormState;
  kind: PepEvent['kind'];
  /** What stands over the questions: where they were filled in from. */
  over?: ComponentChildren;
  /** A meeting of that day is recorded already: does this take its place? */
  asksWhich?: boolean;
}) {
  const { opened, form, kind, over } = props;
  const print = printIn(form.values);
  const asksWhich = props.asksWhich || form.errors.replaces !== undefined || readReplaces(form.values) !== null;
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
      {print !== null && <HiddenField name="file" value={print} />}
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
      {asksWhich && (
        <Radios
          form={form}
          name="replaces"
          label="A PEP of this day is recorded already. What is this?"
          choices={[
            {
              value: 'yes',
              text: 'A newer version of it',
              hint: 'It takes its place; the earlier one stays to be read',
            },
            { value: 'no', text: 'Another one', hint: 'Both stand' },
          ]}
          small
        />
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

/** Said where the very file was brought in before. */
export const sameFileWords = (
  { on, recordedBy, recordedAt }: Pick<RecordedPep, 'on' | 'recordedBy' | 'recordedAt'>,
  today: Day,
): string =>
  `This file was brought in before: the PEP of ${dayLong(on)}, recorded ${recordedBy === null ? '' : `by ${recordedBy} `}on ${dateTimeWithin(recordedAt, today)}. Nothing was stored again.`;

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
