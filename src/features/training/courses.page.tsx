import type { Day } from '../../calendar/index.ts';
import type { TrainingGroup, TrainingNeed } from '../../packs/model.ts';
import {
  ActionLink,
  Acts,
  Block,
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
import { countOf, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type Course, isOffered } from './course.ts';
import { lengthWords } from './length.ts';
import { addCourseUrl, courseUrl, trainingUrl } from './urls.ts';

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
