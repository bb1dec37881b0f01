import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { academicYearOf, academicYearRange, addDays, type Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, fieldValue, fieldValues, readDay } from '../../ui/form-state.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import type { Here } from '../organisations/index.ts';
import { ClassPage, EndClassPage } from './class-forms.page.tsx';
import { firstDay, lastYears, readDays, saidDone, schoolHere, yearOf, yearQuery } from './class-request.routes.ts';
import { agencyOn, type ClassStaff, readClassName, regulars, yearsToStaff } from './class-staff.ts';
import { type ClassAdd, endClassStaff, staffClasses, takeOutClassStaff } from './classes.commands.ts';
import { ClassesPage } from './classes.page.tsx';
import { classesAt, classStaffAt, colleaguesAt } from './classes.queries.ts';
import { classesUrl, classUrl, endStaffUrl, oneClassUrl, takeOutStaffUrl } from './urls.ts';

/** Who teaches and supports which class: by name, for those who set up the school and see no child too. */
export function classRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: classesUrl,
    who: may('class.set'),
    query: yearQuery,
    handle: async ({ work, visitor, query, ctx }) => {
      const { organisation, words } = await schoolHere(work, house, visitor);
      const academicYear = yearOf(visitor, query.year);
      return page(
        <ClassesPage
          ctx={ctx}
          view={{
            words,
            academicYear,
            years: yearsToStaff(visitor.today),
            classes: await classesAt(work.read, organisation.id, academicYear),
            lastYears: (await lastYears(work, organisation.id, academicYear, visitor.today)).length,
            done: saidDone(query),
            today: visitor.today,
          }}
        />,
      );
    },
  });

  const classView = async (work: Work, visitor: Visitor, found: Here, name: string, academicYear: number) => {
    const people = await colleaguesAt(work.read, found.organisation.id);
    const { today } = visitor;
    return {
      words: found.words,
      name,
      academicYear,
      staff: (await classStaffAt(work.read, found.organisation.id, academicYear)).filter(
        ({ className }) => className === name,
      ),
      regulars: regulars(people, { from: firstDay(academicYear, today), to: academicYearRange(academicYear).to }),
      agency: academicYear === academicYearOf(today) ? agencyOn(people, today) : [],
      today,
    };
  };

  route(server, house, {
    method: 'GET',
    url: oneClassUrl,
    who: may('class.set'),
    query: yearQuery.extend({ name: z.string().max(200).optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await schoolHere(work, house, visitor);
      const academicYear = yearOf(visitor, query.year);
      const name = readClassName(query.name ?? '');
      if (name === null) return seeOther(classesUrl);
      const values = dayValues('from', firstDay(academicYear, visitor.today));
      const view = await classView(work, visitor, found, name, academicYear);
      return page(<ClassPage ctx={ctx} view={{ ...view, form: { values, errors: {} }, done: saidDone(query) }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: oneClassUrl,
    who: may('class.set'),
    handle: async ({ work, visitor, body, ctx }) => {
      const found = await schoolHere(work, house, visitor);
      const academicYear = yearOf(visitor, Number(fieldValue(body, 'year')));
      const name = readClassName(fieldValue(body, 'name'));
      if (name === null) throw new NothingHere('class');
      const view = await classView(work, visitor, found, name, academicYear);
      const again = (errors: Readonly<Record<string, string>>) =>
        page(<ClassPage ctx={ctx} view={{ ...view, form: { values: body, errors }, done: null }} />, 422);
      const chosen = (field: string, among: readonly { readonly id: string }[]) =>
        fieldValues(body, field).filter((id) => among.some((one) => one.id === id));
      const regular = (['teaches', 'supports'] as const).flatMap((field) =>
        chosen(field, view.regulars).map((personId) => ({
          className: name,
          personId,
          relation: field === 'teaches' ? ('teacher-of' as const) : ('support-of' as const),
        })),
      );
      const today = chosen('agency', view.agency);
      if (regular.length + today.length === 0) {
        return again({ [view.regulars.length > 0 ? 'teaches' : 'agency']: 'Choose at least one person' });
      }
      const read = regular.length === 0 ? null : readDays(body, academicYear);
      if (read !== null && 'errors' in read) return again(read.errors);
      const adds: ClassAdd[] = [
        ...regular.flatMap((one) => (read === null ? [] : { ...one, ...read.days })),
        // Agency staff see what they need to teach the lessons of one day.
        ...today.map((personId) => ({
          className: name,
          personId,
          relation: 'teacher-of' as const,
          from: visitor.today,
          to: addDays(visitor.today, 1),
        })),
      ];
      const { changed } = await staffClasses(work, doerOf(visitor), found.organisation, adds);
      return seeOther(`${classUrl(name, academicYear)}&done=put-in&many=${changed}`);
    },
  });

  const staffHere = async (work: Work, schoolId: string, today: Day, id: string): Promise<ClassStaff> => {
    for (const year of yearsToStaff(today)) {
      const found = (await classStaffAt(work.read, schoolId, year)).find((one) => one.id === id);
      if (found !== undefined) return found;
    }
    throw new NothingHere('class');
  };
  const params = z.object({ staff: z.uuid() });

  route(server, house, {
    method: 'GET',
    url: endStaffUrl(':staff'),
    who: may('class.set'),
    params,
    handle: async ({ work, visitor, params: at, ctx }) => {
      const { organisation, words } = await schoolHere(work, house, visitor);
      const staff = await staffHere(work, organisation.id, visitor.today, at.staff);
      const form = { values: dayValues('last', visitor.today), errors: {} };
      return page(<EndClassPage ctx={ctx} form={form} staff={staff} words={words} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: endStaffUrl(':staff'),
    who: may('class.set'),
    params,
    handle: async ({ work, visitor, params: at, body, ctx }) => {
      const { organisation, words } = await schoolHere(work, house, visitor);
      const staff = await staffHere(work, organisation.id, visitor.today, at.staff);
      const again = (errors: Readonly<Record<string, string>>) =>
        page(<EndClassPage ctx={ctx} form={{ values: body, errors }} staff={staff} words={words} />, 422);
      const last = readDay(body, 'last', 'the last day');
      if (last === null) return again({ last: `Give the last day with the ${words.group}` });
      if (typeof last === 'object') return again({ last: last.problem });
      const outcome = await endClassStaff(work, doerOf(visitor), organisation, staff, last);
      if ('problems' in outcome) return again(outcome.problems);
      return seeOther(`${classUrl(staff.className, academicYearOf(staff.from))}&done=ended`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: takeOutStaffUrl(':staff'),
    who: may('class.set'),
    params,
    handle: async ({ work, visitor, params: at }) => {
      const { organisation } = await schoolHere(work, house, visitor);
      const staff = await staffHere(work, organisation.id, visitor.today, at.staff);
      const outcome = await takeOutClassStaff(work, doerOf(visitor), organisation, staff);
      if ('problems' in outcome) return seeOther(endStaffUrl(staff.id));
      return seeOther(`${classUrl(staff.className, academicYearOf(staff.from))}&done=taken-out`);
    },
  });
}
