import type { Day } from '../../calendar/index.ts';
import type { TrainingGroup, TrainingNeed } from '../../packs/model.ts';
import {
  ActionLink,
  Acts,
  Block,
  Button,
  Crumb,
  Empty,
  Fold,
  Mini,
  MiniRow,
  Notice,
  PageHead,
  SecondLine,
  Table,
} from '../../ui/components.ts';
import { Checkboxes, ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { countOf, dayPlain, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type Course, isOffered } from './course.ts';
import { lengthWords } from './length.ts';
import { addCourseUrl, coursesUrl, courseUrl, offerCourseUrl, trainingUrl } from './urls.ts';

/** A need with how often, and who says so, in words. */
export interface NeedSaid {
  readonly need: TrainingNeed;
  readonly often: string;
  readonly source: string;
}

export interface CoursesView {
  readonly courses: readonly Course[];
  readonly needs: readonly NeedSaid[];
  readonly groups: readonly TrainingGroup[];
  readonly done: string | null;
  readonly today: Day;
}

export function CoursesPage({ ctx, view }: { ctx: PageContext; view: CoursesView }) {
  const { courses, needs, groups, done, today } = view;
  const offered = courses.filter((course) => isOffered(course, today));
  const ended = courses.filter((course) => !isOffered(course, today));
  const served = (id: string) => offered.some(({ countsFor }) => countsFor.includes(id));
  const without = needs.filter(({ need }) => need.counts === 'named-courses' && !served(need.id));
  return (
    <Page ctx={ctx} title="Courses">
      <Crumb href={trainingUrl}>Training</Crumb>
      <PageHead title="Courses" lede={lede(offered.length, without)} />
      {done !== null && <Notice lead={done} announced />}
      <div class="page-acts">
        <Acts>
          <ActionLink href={addCourseUrl}>Add a course</ActionLink>
        </Acts>
      </div>
      <Block title="Offered" count={offered.length}>
        {offered.length === 0 ? (
          <Empty lead="No course yet.">Add what people are sent to, and what it counts for.</Empty>
        ) : (
          <CourseTable caption="Courses" courses={offered} needs={needs} groups={groups} />
        )}
      </Block>
      <Block title="What has to be taken again and again" count={needs.length}>
        <Mini
          items={needs.map(({ need, often, source }) => (
            <MiniRow key={need.id} title={need.title}>
              {sentence(often)}.{' '}
              {need.groups.length > 0 &&
                `Asked of ${listWords(need.groups.map((id) => titleOf(groups, id).toLowerCase()))}. `}
              {need.counts === 'any' && 'What is written down without a course counts too. '}
              {need.notes.join(' ')}
              <SecondLine>{source}</SecondLine>
            </MiniRow>
          ))}
        />
      </Block>
      {ended.length > 0 && (
        <Fold class="block" summary={`Not offered any more: ${ended.length}`}>
          <CourseTable caption="Courses not offered any more" courses={ended} needs={needs} groups={groups} />
        </Fold>
      )}
    </Page>
  );
}

const titleOf = (groups: readonly TrainingGroup[], id: string): string =>
  groups.find((group) => group.id === id)?.title ?? id;

function lede(offered: number, without: readonly NeedSaid[]): string {
  if (without.length > 0) {
    return `No course counts yet for: ${listWords(without.map(({ need }) => need.title))}. Until one does, nobody can be shown to have it.`;
  }
  return `${sentence(countOf(offered, 'course'))}, and everything that has to be taken again and again has one.`;
}

function CourseTable(props: Pick<CoursesView, 'courses' | 'needs' | 'groups'> & { caption: string }) {
  const { caption, courses, needs, groups } = props;
  const needTitle = (id: string) => needs.find(({ need }) => need.id === id)?.need.title ?? id;
  return (
    <Table
      caption={caption}
      captionUnseen
      columns={[
        {
          head: 'Course',
          cell: (course) => (
            <>
              <a class="govuk-link" href={courseUrl(course.id)}>
                {course.title}
              </a>
              <SecondLine>
                {[course.provider, lengthWords(course)].filter((words) => words !== null && words !== '').join(', ')}
              </SecondLine>
            </>
          ),
          isHead: true,
          width: 36,
        },
        {
          head: 'Counts for',
          cell: ({ countsFor }) => (countsFor.length === 0 ? 'Itself alone' : countsFor.map(needTitle).join('; ')),
          label: true,
          width: 32,
        },
        {
          head: 'Asked of',
          cell: ({ askedOf }) =>
            askedOf.length === 0 ? (
              <span class="soft">Nobody by name</span>
            ) : (
              listWords(askedOf.map((id) => titleOf(groups, id)))
            ),
          label: true,
          width: 16,
        },
        {
          head: 'Holds',
          cell: ({ validMonths }) => (validMonths === null ? 'Does not run out' : countOf(validMonths, 'month')),
          label: true,
          width: 16,
        },
      ]}
      rows={courses}
      rowKey={({ id }) => id}
    />
  );
}

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
