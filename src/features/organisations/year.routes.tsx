import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { academicYearLabel, schoolCalendar } from '../../calendar/index.ts';
import { kindInPacks } from '../../packs/model.ts';
import { hasErrors } from '../../ui/form.tsx';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { readLater } from '../../web/read-later.ts';
import { may, route } from '../../web/route.ts';
import { type Here, here } from './here.queries.ts';
import { schoolYears } from './organisations.queries.ts';
import { readYearFile } from './read-year-file.sandbox.ts';
import { yearsMissing, yearsToGive } from './school-year.ts';
import { yearFileUrl, yearFormUrl, yearUrl } from './urls.ts';
import { setYear } from './year.commands.ts';
import { YearFormPage, type YearFormView, YearPage } from './year.page.tsx';
import { readYear, yearValues } from './year-form.ts';

const params = z.object({ year: z.coerce.number().int().min(2000).max(2100) });
const sources = ['typed', 'csv', 'icalendar'] as const;

/** Terms, INSET days and closures: read by everybody here, given by who sets the organisation up. */
export function yearRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: yearUrl,
    who: may('posts.see'),
    query: z.object({ saved: z.coerce.number().int().optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const { organisation, words } = await here(work, house.packs, visitor);
      const years = await schoolYears(work.read, organisation.id);
      const closures = years.flatMap((year) => year.closures);
      const terms = years.flatMap((year) => year.terms);
      const mayGive = isAllowed(work, doerOf(visitor), 'calendar.set', asFacts(organisation));
      const saved = years.find(({ academicYear }) => academicYear === query.saved);
      return page(
        <YearPage
          ctx={ctx}
          view={{
            words,
            years: years.toReversed(),
            calendar: schoolCalendar(terms, closures, house.packs.england.bankHolidayDays),
            missing: organisation.kind === 'school' ? yearsMissing(years, visitor.today) : [],
            mayGive: mayGive ? yearsToGive(visitor.today) : [],
            notes: saved ? readYear(yearValues(saved), saved.academicYear).notes : [],
            done: saved ? `${academicYearLabel(saved.academicYear)} is saved. What is due follows it now.` : null,
            today: visitor.today,
          }}
        />,
      );
    },
  });

  const formView = (found: Here, academicYear: number, today: YearFormView['today']): YearFormView => ({
    words: found.words,
    pupils: found.pack.words(kindInPacks(found.organisation.schoolKind) ?? 'primary').pupils ?? 'pupils',
    academicYear,
    form: { values: {}, errors: {} },
    understanding: null,
    source: 'typed',
    fileProblem: null,
    today,
  });

  route(server, house, {
    method: 'GET',
    url: yearFormUrl(':year'),
    who: may('calendar.set'),
    params,
    handle: async ({ work, visitor, params: { year }, ctx }) => {
      if (!yearsToGive(visitor.today).includes(year)) throw new NothingHere('year');
      const found = await here(work, house.packs, visitor);
      const known = (await schoolYears(work.read, found.organisation.id)).find((one) => one.academicYear === year);
      const values = known ? yearValues(known) : {};
      return page(
        <YearFormPage ctx={ctx} view={{ ...formView(found, year, visitor.today), form: { values, errors: {} } }} />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: yearFileUrl(':year'),
    who: may('calendar.set'),
    params,
    perMinute: 20,
    takesFiles: true,
    handle: async ({ work, visitor, params: { year }, files, ctx, raw: { reply } }) => {
      if (!yearsToGive(visitor.today).includes(year)) throw new NothingHere('year');
      const found = await here(work, house.packs, visitor);
      const known = (await schoolYears(work.read, found.organisation.id)).find((one) => one.academicYear === year);
      const view = formView(found, year, visitor.today);
      return readLater(
        house,
        { who: visitor.personId, reply },
        (signal) => readYearFile(files[0], year, signal),
        (read) => {
          if ('problem' in read) {
            const form = { values: known ? yearValues(known) : {}, errors: { file: read.problem } };
            return page(<YearFormPage ctx={ctx} view={{ ...view, form, fileProblem: read.problem }} />, 422);
          }
          const source = read.how === 'as iCalendar' ? 'icalendar' : 'csv';
          const form = { values: yearValues(read.year), errors: {} };
          return page(<YearFormPage ctx={ctx} view={{ ...view, form, understanding: read, source }} />);
        },
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: yearFormUrl(':year'),
    who: may('calendar.set'),
    params,
    handle: async ({ work, visitor, params: { year }, body, ctx }) => {
      if (!yearsToGive(visitor.today).includes(year)) throw new NothingHere('year');
      const found = await here(work, house.packs, visitor);
      const source = sources.find((one) => one === field(body, 'source')) ?? 'typed';
      const again = (errors: Readonly<Record<string, string>>) =>
        page(
          <YearFormPage
            ctx={ctx}
            view={{ ...formView(found, year, visitor.today), form: { values: body, errors }, source }}
          />,
          422,
        );
      const read = readYear(body, year);
      if (hasErrors({ values: body, errors: read.errors })) return again(read.errors);
      const outcome = await setYear(work, doerOf(visitor), found.organisation, read, source);
      return 'problems' in outcome ? again(outcome.problems) : seeOther(`${yearUrl}?saved=${year}`);
    },
  });
}
