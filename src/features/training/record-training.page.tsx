import { Button, Crumb, PageHead } from '../../ui/components.ts';
import {
  DateField,
  ErrorSummary,
  FileField,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  SelectField,
  TextField,
} from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { acceptedCertificates, certificateHint } from './certificate.ts';
import type { Course } from './course.ts';
import { lengthWords } from './length.ts';
import { addTrainingUrl, trainingUrl } from './urls.ts';

export interface AddTrainingView {
  readonly form: FormState;
  /** Empty: one's own. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Those that are offered. */
  readonly courses: readonly Course[];
}

const courseWords = (course: Course): string =>
  [course.title, course.provider, lengthWords(course)].filter((words) => words !== null && words !== '').join(', ');

export function AddTrainingPage({ ctx, view }: { ctx: PageContext; view: AddTrainingView }) {
  const { form, people, courses } = view;
  const hasCourses = courses.length > 0;
  return (
    <Page ctx={ctx} title="Record training" hasErrors={hasErrors(form)}>
      <Crumb href={trainingUrl}>Training</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title="Record training" lede="What was taken. It counts in the school year of its day." />
      <PostForm action={addTrainingUrl} csrfToken={ctx.csrfToken} withFiles>
        {people.length > 0 && (
          <SelectField
            form={form}
            name="person"
            label="Who took it?"
            choices={people.map(({ id, name }) => ({ value: id, text: name }))}
            question
          />
        )}
        {hasCourses && (
          <SelectField
            form={form}
            name="course"
            label="Which course?"
            hint="What all staff need counts only as one of these"
            choices={[
              { value: '', text: 'Another: say below what it was' },
              ...courses.map((course) => ({ value: course.id, text: courseWords(course) })),
            ]}
            question
          />
        )}
        <TextField
          form={form}
          name="title"
          label="What was it?"
          hint={hasCourses ? 'Only where it is not in the list' : 'The course or network'}
          question
        />
        <TextField form={form} name="provider" label="Who gave it?" optional question />
        <DateField form={form} name="on" label="On which day?" hint="Of several days the last" question />
        <TextField
          form={form}
          name="days"
          label="How many days?"
          hint={`0.5 for half a day, or say hours: 2 hours.${hasCourses ? ' Leave it empty where the course says it.' : ''}`}
          width={10}
          question
        />
        <DateField
          form={form}
          name="until"
          label="Until when does the certificate hold?"
          hint={hasCourses ? 'Where the certificate says so, and the course does not' : 'Where the certificate says so'}
          optional
          question
        />
        <FileField
          form={form}
          name="file"
          label="Certificate"
          hint={`${certificateHint} You, and those who keep the register, can open it.`}
          accept={acceptedCertificates}
          optional
          question
        />
        <FormEnd>
          <Button>Record it</Button>
          <a class="govuk-link" href={trainingUrl}>
            Stop, and record nothing
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}
