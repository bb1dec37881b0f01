import { Button, Crumb, PageHead } from '../../ui/components.ts';
import {
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  SelectField,
  TextField,
} from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Course } from './course.ts';
import { addSessionUrl, sessionsUrl } from './urls.ts';

export interface OpenSessionProps {
  readonly ctx: PageContext;
  readonly form: FormState;
  readonly courses: readonly Course[];
  /** Whoever opens it runs sessions of those who govern alone. */
  readonly ofGovernors: boolean;
}

export function OpenSessionPage({ ctx, form, courses, ofGovernors }: OpenSessionProps) {
  return (
    <Page ctx={ctx} title="Open a session" hasErrors={hasErrors(form)}>
      <Crumb href={sessionsUrl}>Sessions</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Open a session"
        lede={
          ofGovernors
            ? `A course for ${ctx.words.governors}, given on a day. On that day they can say that they are there; nobody else is on its list.`
            : 'A course given on a day. On that day everybody can say that they are there.'
        }
      />
      <PostForm action={addSessionUrl} csrfToken={ctx.csrfToken}>
        <SelectField
          form={form}
          name="course"
          label="Which course?"
          choices={courses.map(({ id, title }) => ({ value: id, text: title }))}
          question
        />
        <DateField form={form} name="on" label="On which day?" question />
        <TextField form={form} name="place" label="Where?" optional question />
        <TextField
          form={form}
          name="length"
          label="How long is it?"
          hint="In days, or in hours: 2 hours. Leave it empty where the course says it."
          width={10}
          question
        />
        <FormEnd>
          <Button>Open it</Button>
          <a class="govuk-link" href={sessionsUrl}>
            Stop, and open nothing
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}
