import { Block, Mini, SecondLine } from '../../ui/components.ts';
import { DateField, type FormState, Radios, SelectField, TextArea } from '../../ui/form.tsx';
import { dayWords } from '../../ui/format.ts';
import { ChangePage } from './change.page.tsx';
import type { Opened } from './change.routes.tsx';
import type { KeyAdultRow, StaffMember } from './key-adult.queries.ts';
import { CHILD_VIEWS, viewChoice, viewSaid } from './key-adult.ts';
import { spanWords } from './span-words.page.ts';

interface Drawn {
  readonly opened: Opened;
  readonly form: FormState;
  readonly rows: readonly KeyAdultRow[];
}

const View = ({ form, opened }: Pick<Drawn, 'form' | 'opened'>) => (
  <>
    <Radios
      form={form}
      name="view"
      label={`What does ${opened.child.name.first} say?`}
      hint="Ask before you save, if you can. “Would rather not say” is an answer."
      choices={CHILD_VIEWS.map((view) => ({ value: view, text: viewChoice(view) }))}
    />
    <TextArea
      form={form}
      name="words"
      label="In the child’s own words"
      hint="As they said it. Not everybody who sees the key adult sees these words."
      rows={3}
      optional
    />
    <DateField form={form} name="asked" label="Asked on" hint="Empty if nobody has asked yet." />
  </>
);

/** The key adult, and what the child thinks of it: the one without the other is half. */
export function NameKeyAdultPage({ opened, form, rows, staff }: Drawn & { staff: readonly StaffMember[] }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Key adult"
      lede="The adult in school the child trusts and who speaks up for them."
      form={form}
      save="Save the key adult"
      below={<Before rows={rows} opened={opened} />}
    >
      <SelectField
        form={form}
        name="person"
        label="Who"
        hint="Anybody who works with children here today"
        choices={[{ value: '', text: 'Choose' }, ...staff.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <DateField form={form} name="from" label="Since" hint="Who was the key adult before ends that day." />
      <View form={form} opened={opened} />
    </ChangePage>
  );
}

export function ChildViewPage({ opened, form, rows, current }: Drawn & { current: KeyAdultRow }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="What the child says of their key adult"
      lede={`${current.name ?? 'The key adult'}, ${spanWords(current)}.`}
      form={form}
      save="Save what the child said"
      below={<Before rows={rows} opened={opened} />}
    >
      <View form={form} opened={opened} />
    </ChangePage>
  );
}

function Before({ rows, opened }: Pick<Drawn, 'rows' | 'opened'>) {
  if (rows.length === 0) return null;
  const { child, today } = opened;
  return (
    <Block title="Key adults so far">
      <Mini
        items={rows.map((row) => (
          <div key={row.id}>
            <p class="mini__title">{row.name ?? 'Somebody on the staff'}</p>
            <SecondLine>
              {spanWords(row)}. {child.name.first} {viewSaid(row.view)}
              {row.askedOn === null ? '' : ` on ${dayWords(row.askedOn, today)}`}.
              {row.words !== null && child.sees('voice') ? ` “${row.words}”` : ''}
            </SecondLine>
          </div>
        ))}
      />
    </Block>
  );
}
