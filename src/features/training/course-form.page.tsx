import type { Day } from '../../calendar/index.ts';
import type { TrainingGroup } from '../../packs/model.ts';
import { Button, Crumb, Fold, PageHead } from '../../ui/components.ts';
import { Checkboxes, ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { countOf, dayPlain, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type Course, isOffered } from './course.ts';
import type { NeedSaid } from './courses.page.tsx';
import { addCourseUrl, coursesUrl, courseUrl, offerCourseUrl } from './urls.ts';

export interface CourseFormView {
  readonly form: FormState;
  /** Null: a new one. */
  readonly course: Course | null;
  readonly needs: readonly NeedSaid[];
  readonly groups: readonly TrainingGroup[];
  /** How often it was taken. */
  readonly taken: number;
  readonly today: Day;
}

export function CourseFormPage({ ctx, view }: { ctx: PageContext; view: CourseFormView }) {
  const { form, course, needs, groups, taken, today } = view;
  const title = course === null ? 'Add a course' : course.title;
  return (
    <Page ctx={ctx} title={title} hasErrors={hasErrors(form)}>
      <Crumb href={coursesUrl}>Courses</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={title}
        lede={
          course === null
            ? 'What people are sent to. Each time somebody takes it is written down against it.'
            : taken === 0
              ? 'Nobody has taken it yet.'
              : `Taken ${countOf(taken, 'time')}. What you change here changes what those count for.`
        }
      />
      <PostForm action={course === null ? addCourseUrl : courseUrl(course.id)} csrfToken={ctx.csrfToken}>
        <TextField form={form} name="title" label="What is it called?" question />
        <TextField
          form={form}
          name="provider"
          label="Who gives it?"
          hint="The Virtual School, a charity, one of our own"
          optional
          question
        />
        <TextField
          form={form}
          name="length"
          label="How long is it?"
          hint="In days, or in hours: 1, 0.5, 2 hours. Leave it empty where it differs"
          width={10}
          optional
          question
        />
        <TextField
          form={form}
          name="valid"
          label="For how many months does it hold?"
          hint="Leave it empty where it does not run out by itself"
          inputmode="numeric"
          width={3}
          optional
          question
        />
        <Checkboxes
          form={form}
          name="counts"
          label="What does it count for?"
          choices={needs.map(({ need, often }) => ({ value: need.id, text: need.title, hint: sentence(often) }))}
          question
        />
        <Checkboxes
          form={form}
          name="asked"
          label="Of whom do you ask it yourselves?"
          hint="Beside what law, guidance and your authority ask. They are shown as having it or not"
          choices={groups.map(({ id, title: text }) => ({ value: id, text }))}
          small
          question
        />
        <FormEnd>
          <Button>{course === null ? 'Add it' : 'Save it'}</Button>
          <a class="govuk-link" href={coursesUrl}>
            Stop, and change nothing
          </a>
        </FormEnd>
      </PostForm>
      {course !== null && <Offer ctx={ctx} course={course} today={today} />}
    </Page>
  );
}

function Offer({ ctx, course, today }: { ctx: PageContext; course: Course; today: Day }) {
  const offered = isOffered(course, today);
  return (
    <Fold summary={offered ? 'It is not offered any more' : 'It is offered again'}>
      <p class="govuk-body">
        {offered
          ? 'It leaves the list from which training is recorded. What was taken stands, and counts as before.'
          : `It has not been offered since ${dayPlain(course.endedOn ?? today)}.`}
      </p>
      <PostForm
        inline
        action={offerCourseUrl(course.id)}
        csrfToken={ctx.csrfToken}
        hidden={{ offered: offered ? 'no' : 'yes' }}
      >
        <Button kind="outlined">{offered ? 'Take it off the list' : 'Put it on the list again'}</Button>
      </PostForm>
    </Fold>
  );
}
