import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sayClock, saySource } from '../../packs/model.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form-state.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field, fieldList } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import type { Course, CourseGiven } from './course.ts';
import { CourseFormPage } from './course-form.page.tsx';
import { addCourse, correctCourse, offerCourse } from './courses.commands.ts';
import { CoursesPage, type NeedSaid } from './courses.page.tsx';
import { lengthTyped } from './length.ts';
import { coursesAt, trainingAt } from './training.queries.ts';
import { addCourseUrl, coursesUrl, courseUrl, offerCourseUrl } from './urls.ts';

const params = z.object({ course: z.uuid() });
const doneWords = {
  added: 'The course is added.',
  saved: 'Saved.',
  ended: 'It is off the list. What was taken of it stands.',
  offered: 'It is on the list again.',
} as const;

/** What has to be taken again and again here, with how often and who says so. */
export function needsSaid({ pack }: Here, { today }: Visitor): NeedSaid[] {
  return pack.trainingNeeds(today).flatMap((need) => {
    const clock = pack.clock(need.id, today);
    if (clock === undefined) return [];
    const every = clock.unit === 'years' || clock.unit === 'months';
    return [{ need, often: every ? `every ${sayClock(clock)}` : sayClock(clock), source: saySource(clock) }];
  });
}

const givenIn = (body: Readonly<Record<string, string | readonly string[]>>): CourseGiven => ({
  ...{ title: field(body, 'title'), provider: field(body, 'provider') },
  ...{ length: field(body, 'length'), valid: field(body, 'valid') },
  ...{ countsFor: fieldList(body, 'counts'), askedOf: fieldList(body, 'asked') },
});

/** The courses of an organisation, by those who keep its register of training. */
export function coursesRoutes(server: FastifyInstance, house: House): void {
  const courseHere = async (work: Work, found: Here, id: string): Promise<Course> => {
    const course = (await coursesAt(work.read, found.organisation.id)).find((each) => each.id === id);
    if (course === undefined) throw new NothingHere('course');
    return course;
  };

  const formPage = async (
    { work, visitor, ctx }: { work: Work; visitor: Visitor; ctx: PageContext },
    found: Here,
    course: Course | null,
    form: FormState,
  ) => {
    const rows = course === null ? [] : await trainingAt(work.read, found.organisation.id);
    const taken = rows.filter(({ courseId }) => courseId === course?.id).length;
    const view = { form, course, needs: needsSaid(found, visitor), groups: found.pack.trainingGroups(), taken };
    return page(
      <CourseFormPage ctx={ctx} view={{ ...view, today: visitor.today }} />,
      Object.keys(form.errors).length > 0 ? 422 : 200,
    );
  };

  route(server, house, {
    method: 'GET',
    url: coursesUrl,
    who: may('training.record'),
    query: z.object({ done: z.enum(['added', 'saved', 'ended', 'offered']).optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      return page(
        <CoursesPage
          ctx={ctx}
          view={{
            courses: await coursesAt(work.read, found.organisation.id),
            needs: needsSaid(found, visitor),
            groups: found.pack.trainingGroups(),
            done: query.done === undefined ? null : doneWords[query.done],
            today: visitor.today,
          }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'GET',
    url: addCourseUrl,
    who: may('training.record'),
    handle: async (request) =>
      formPage(request, await here(request.work, house.packs, request.visitor), null, emptyForm),
  });

  route(server, house, {
    method: 'POST',
    url: addCourseUrl,
    who: may('training.record'),
    handle: async (request) => {
      const found = await here(request.work, house.packs, request.visitor);
      const outcome = await addCourse(request.work, doerOf(request.visitor), found, givenIn(request.body));
      if ('problems' in outcome) {
        return formPage(request, found, null, { values: request.body, errors: outcome.problems });
      }
      return seeOther(`${coursesUrl}?done=added`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: courseUrl(':course'),
    who: may('training.record'),
    params,
    handle: async (request) => {
      const found = await here(request.work, house.packs, request.visitor);
      const course = await courseHere(request.work, found, request.params.course);
      const values = {
        ...{ title: course.title, provider: course.provider ?? '', length: lengthTyped(course) },
        ...{ valid: course.validMonths === null ? '' : String(course.validMonths) },
        ...{ counts: course.countsFor, asked: course.askedOf },
      };
      return formPage(request, found, course, { values, errors: {} });
    },
  });

  route(server, house, {
    method: 'POST',
    url: courseUrl(':course'),
    who: may('training.record'),
    params,
    handle: async (request) => {
      const { work, visitor, body } = request;
      const found = await here(work, house.packs, visitor);
      const course = await courseHere(work, found, request.params.course);
      const outcome = await correctCourse(work, house, doerOf(visitor), found, course, givenIn(body));
      if ('problems' in outcome) return formPage(request, found, course, { values: body, errors: outcome.problems });
      return seeOther(`${coursesUrl}?done=saved`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: offerCourseUrl(':course'),
    who: may('training.record'),
    params,
    handle: async ({ work, visitor, params: at, body }) => {
      const found = await here(work, house.packs, visitor);
      const course = await courseHere(work, found, at.course);
      const offered = field(body, 'offered') === 'yes';
      await offerCourse(work, doerOf(visitor), found, course, offered);
      return seeOther(`${coursesUrl}?done=${offered ? 'offered' : 'ended'}`);
    },
  });
}
