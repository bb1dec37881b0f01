import type { FastifyInstance } from 'fastify';
import { academicYearRange } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, fieldValue, fieldValues } from '../../ui/form-state.ts';
import { countOf, sentence } from '../../ui/format.ts';
import { page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import type { Here } from '../organisations/index.ts';
import { firstDay, lastYears, readDays, schoolHere, yearOf, yearQuery } from './class-request.routes.ts';
import { regulars } from './class-staff.ts';
import { staffClasses } from './classes.commands.ts';
import { classesAt, colleaguesAt } from './classes.queries.ts';
import { readTimetable } from './read-timetable.ts';
import { NewYearPage, TimetablePage } from './timetable.page.tsx';
import { classesUrl, newYearUrl, timetableUrl } from './urls.ts';

/** Many names at once: a whole timetable as it is typed or pasted, and last year's names gone through for the new year. */
export function timetableRoutes(server: FastifyInstance, house: House): void {
  const timetableView = async (work: Work, found: Here, visitor: Visitor, academicYear: number) => {
    const people = await colleaguesAt(work.read, found.organisation.id);
    const can = regulars(people, {
      from: firstDay(academicYear, visitor.today),
      to: academicYearRange(academicYear).to,
    });
    const [name] = (await classesAt(work.read, found.organisation.id, academicYear)).map((one) => one.name);
    const example = `${name ?? '4 Larch'}, ${can[0]?.name ?? 'Mrs Example'}`;
    return { people, can, view: { words: found.words, academicYear, example } };
  };

  route(server, house, {
    method: 'GET',
    url: timetableUrl,
    who: may('class.set'),
    query: yearQuery,
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await schoolHere(work, house, visitor);
      const academicYear = yearOf(visitor, query.year);
      const { view } = await timetableView(work, found, visitor, academicYear);
      const form = { values: dayValues('from', firstDay(academicYear, visitor.today)), errors: {} };
      return page(<TimetablePage ctx={ctx} view={{ ...view, form, problems: [] }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: timetableUrl,
    who: may('class.set'),
    handle: async ({ work, visitor, body, ctx }) => {
      const found = await schoolHere(work, house, visitor);
      const academicYear = yearOf(visitor, Number(fieldValue(body, 'year')));
      const { people, can, view } = await timetableView(work, found, visitor, academicYear);
      const emails = new Map(people.map(({ id, email }) => [id, email]));
      const { entries, problems } = readTimetable(fieldValue(body, 'lines'), can, (id) => emails.get(id) ?? null);
      const again = (errors: Readonly<Record<string, string>>) =>
        page(<TimetablePage ctx={ctx} view={{ ...view, form: { values: body, errors }, problems }} />, 422);
      if (problems.length > 0) {
        return again({
          lines: `${sentence(countOf(problems.length, 'line'))} could not be read, and nothing was put in. Put right what is listed`,
        });
      }
      if (entries.length === 0) return again({ lines: 'Write at least one line' });
      const read = readDays(body, academicYear);
      if ('errors' in read) return again(read.errors);
      const adds = entries.map((entry) => ({ ...entry, ...read.days }));
      const { changed } = await staffClasses(work, doerOf(visitor), found.organisation, adds);
      return seeOther(`${classesUrl}?year=${academicYear}&done=put-in&many=${changed}`);
    },
  });

  const newYearView = async (work: Work, found: Here, visitor: Visitor, academicYear: number) => {
    const staff = await lastYears(work, found.organisation.id, academicYear, visitor.today);
    const byClass = Map.groupBy(staff, ({ className }) => className);
    return { words: found.words, academicYear, classes: [...byClass].map(([name, of]) => ({ name, staff: of })) };
  };

  route(server, house, {
    method: 'GET',
    url: newYearUrl,
    who: may('class.set'),
    query: yearQuery,
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await schoolHere(work, house, visitor);
      const view = await newYearView(work, found, visitor, yearOf(visitor, query.year));
      return page(<NewYearPage ctx={ctx} view={{ ...view, form: { values: {}, errors: {} } }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: newYearUrl,
    who: may('class.set'),
    handle: async ({ work, visitor, body, ctx }) => {
      const found = await schoolHere(work, house, visitor);
      const academicYear = yearOf(visitor, Number(fieldValue(body, 'year')));
      const view = await newYearView(work, found, visitor, academicYear);
      const ticked = new Set(view.classes.flatMap((_, at) => fieldValues(body, `again-${at}`)));
      const again = view.classes.flatMap(({ staff }) => staff).filter(({ id }) => ticked.has(id));
      if (again.length === 0) {
        const errors = { 'again-0': 'Tick at least one name, or stop and change nothing' };
        return page(<NewYearPage ctx={ctx} view={{ ...view, form: { values: body, errors } }} />, 422);
      }
      const year = academicYearRange(academicYear);
      const to = year.to ?? year.from;
      const adds = again.map(({ className, personId, relation }) => ({
        className,
        personId,
        relation,
        from: firstDay(academicYear, visitor.today),
        to,
      }));
      const { changed } = await staffClasses(work, doerOf(visitor), found.organisation, adds);
      return seeOther(`${classesUrl}?year=${academicYear}&done=put-in&many=${changed}`);
    },
  });
}
