import { DateField, type FormState, Radios, SelectField, TextField } from '../../ui/form.tsx';
import { dayPlain } from '../../ui/format.ts';
import { yearChoices } from './add-child.page.tsx';
import { ChangePage } from './change.page.tsx';
import type { Opened } from './change.routes.tsx';
import type { NamedPlace } from './places.queries.ts';
import { spanWords } from './span-words.page.ts';
import type { Stay } from './stays.queries.ts';

interface Drawn {
  readonly opened: Opened;
  readonly form: FormState;
}

const YearAndClass = ({ form }: { form: FormState }) => (
  <div class="fields-beside">
    <SelectField
      form={form}
      name="year"
      label="Year, as it is now"
      choices={[{ value: '', text: 'Not known yet' }, ...yearChoices]}
    />
    <TextField form={form} name="class" label="Class" autocomplete="off" spellcheck={false} optional />
  </div>
);

export function JoinSchoolPage({ opened, form, schools }: Drawn & { schools: readonly NamedPlace[] }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Joined a school"
      lede="Give the true dates, also of an earlier school. If the child was mainly on roll elsewhere, that ends the day before."
      form={form}
      save="Save"
    >
      <SelectField
        form={form}
        name="school"
        label="School"
        choices={[
          { value: '', text: 'Choose' },
          ...schools.map((school) => ({ value: school.id, text: school.name })),
          { value: 'other', text: 'A school that is not in this list' },
        ]}
      />
      <TextField
        form={form}
        name="other-school"
        label="Name of the school, if it is not in the list"
        autocomplete="off"
        spellcheck={false}
        optional
      />
      <DateField form={form} name="from" label="First day on roll" />
      <DateField
        form={form}
        name="last"
        label="Last day on roll"
        hint="Only if the child has left, or will."
        optional
      />
      <Radios
        form={form}
        name="kind"
        label="Registration"
        small
        choices={[
          { value: 'main', text: 'Main or only' },
          { value: 'subsidiary', text: 'Second registration', hint: 'Another school has the main one' },
          { value: 'guest', text: 'Guest' },
        ]}
      />
      <YearAndClass form={form} />
    </ChangePage>
  );
}

export function PlaceInClassPage({ opened, form, stay }: Drawn & { stay: Stay }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Year and class"
      lede={`${stay.school}, on roll since ${dayPlain(stay.from)}.`}
      form={form}
      save="Save"
    >
      <YearAndClass form={form} />
    </ChangePage>
  );
}

export function LeaveSchoolPage({ opened, form, stay }: Drawn & { stay: Stay }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="The child has left"
      lede={`${stay.school}, on roll since ${dayPlain(stay.from)}. What is recorded here stays; what other organisations had opened to ${opened.ctx.words.theSchool} closes.`}
      form={form}
      save="Save that the child left"
    >
      <DateField form={form} name="last" label="Last day on roll" hint="The true day, also if it was long ago." />
      <TextField
        form={form}
        name="reason"
        label="Where the child went"
        hint="The next school, or why the child left"
        autocomplete="off"
        optional
      />
    </ChangePage>
  );
}

/** Since when a child is on roll whom a list brought in without it. */
export function JoinedPage({ opened, form, stay, year }: Drawn & { stay: Stay; year: string }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="The day of joining"
      lede={`On roll at ${stay.school} by ${dayPlain(stay.from)}. Since when decides whether a new PEP is due, and by which day.`}
      form={form}
      save="Save"
    >
      <Radios
        form={form}
        name="since"
        label={`When did ${opened.child.name.first} join ${stay.school}?`}
        choices={[
          {
            value: 'day',
            text: `In this school year, ${year}`,
            under: <DateField form={form} name="from" label="First day on roll" />,
          },
          { value: 'earlier', text: 'Before this school year' },
        ]}
      />
    </ChangePage>
  );
}

export function StayDatesPage({ opened, form, stay }: Drawn & { stay: Stay }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Dates on roll"
      lede={`${stay.school}: ${spanWords(stay)}. What stood before is kept.`}
      form={form}
      save="Save"
    >
      <Radios
        form={form}
        name="what"
        label="What is wrong?"
        choices={[
          {
            value: 'dates',
            text: 'The dates',
            under: (
              <>
                <DateField form={form} name="from" label="First day on roll" />
                <DateField
                  form={form}
                  name="last"
                  label="Last day on roll"
                  hint="Empty while the child is on roll."
                  optional
                />
              </>
            ),
          },
          {
            value: 'never',
            text: 'The child was never on this roll',
            under: <TextField form={form} name="reason" label="What happened" autocomplete="off" />,
          },
        ]}
      />
    </ChangePage>
  );
}
