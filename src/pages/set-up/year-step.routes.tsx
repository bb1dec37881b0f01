import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readYear, readYearFile, yearAhead, yearsToGive, yearValues } from '../../features/organisations/index.ts';
import { NothingHere, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { readLater } from '../../web/read-later.ts';
import { everyone, route } from '../../web/route.ts';
import { behindLink, mustBeOpen, onward, params, placeFirst, stepWords } from './behind-link.tsx';
import { stepUrl, yearFileStepUrl } from './set-up.page.tsx';
import { keepStep, type OpenSetUp } from './set-up-link.commands.ts';
import { placeOf } from './steps.ts';
import { YearStepPage, type YearStepView } from './year-step.page.tsx';

/** The school’s year: typed, read from a file, or given later. */
export function yearStep(server: FastifyInstance, house: House): void {
  const yearView = (setUp: OpenSetUp, token: string, academicYear: number): YearStepView => {
    const { words, pupils } = placeOf(setUp.draft, house.packs);
    const { today } = setUp.work.asking;
    const usual = yearAhead(today);
    return {
      token,
      title: `The ${words.one}’s year`,
      academicYear,
      otherYear: academicYear === usual ? usual + 1 : usual,
      pupils,
      form: { values: {}, errors: {} },
      understanding: null,
      source: 'typed',
      fileProblem: null,
      step: stepWords(setUp, house, 'year'),
      today,
    };
  };
  const yearOf = (setUp: OpenSetUp, asked: number | undefined): number => {
    const year = asked ?? setUp.draft.year?.academicYear ?? yearAhead(setUp.work.asking.today);
    if (!yearsToGive(setUp.work.asking.today).includes(year)) throw new NothingHere('year');
    return year;
  };
  const yearQuery = z.object({ year: z.coerce.number().int().optional() });

  route(server, house, {
    method: 'GET',
    url: stepUrl(':token', 'year'),
    who: everyone,
    params,
    query: yearQuery,
    perMinute: 60,
    handle: (request) =>
      behindLink(request, async (setUp) => {
        const first = placeFirst(setUp, house, request.params.token);
        if (first !== null) return first;
        const year = yearOf(setUp, request.query.year);
        const kept = setUp.draft.year;
        const values = kept?.academicYear === year ? kept.values : {};
        const view = yearView(setUp, request.params.token, year);
        return page(<YearStepPage ctx={request.ctx} view={{ ...view, form: { values, errors: {} } }} />);
      }),
  });

  route(server, house, {
    method: 'POST',
    url: yearFileStepUrl(':token'),
    who: everyone,
    params,
    query: yearQuery,
    perMinute: 20,
    takesFiles: { admits: ({ work, params: { token } }) => mustBeOpen(work, token) },
    handle: (request) =>
      behindLink(request, async (setUp) => {
        const year = yearOf(setUp, request.query.year);
        const view = yearView(setUp, request.params.token, year);
        const { ctx } = request;
        return readLater(
          house,
          { who: setUp.linkId, reply: request.raw.reply },
          (signal) => readYearFile(request.files[0], year, signal),
          (read) => {
            if ('problem' in read) {
              const form = { values: setUp.draft.year?.values ?? {}, errors: { file: read.problem } };
              return page(<YearStepPage ctx={ctx} view={{ ...view, form, fileProblem: read.problem }} />, 422);
            }
            const form = { values: yearValues(read.year), errors: {} };
            const source = read.how === 'as iCalendar' ? 'icalendar' : 'csv';
            return page(<YearStepPage ctx={ctx} view={{ ...view, form, understanding: read, source }} />);
          },
        );
      }),
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':token', 'year'),
    who: everyone,
    params,
    perMinute: 60,
    handle: (request) =>
      behindLink(request, async (setUp) => {
        const { body, params: at, ctx } = request;
        const academicYear = yearOf(setUp, Number(field(body, 'year')) || undefined);
        const later = field(body, 'later') === 'yes';
        const read = readYear(body, academicYear);
        if (!later && Object.keys(read.errors).length > 0) {
          const form = { values: body, errors: read.errors };
          return page(<YearStepPage ctx={ctx} view={{ ...yearView(setUp, at.token, academicYear), form }} />, 422);
        }
        const values = later ? {} : yearValues(read);
        const year = { academicYear, values, later, source: field(body, 'source').slice(0, 20) };
        await keepStep(setUp.work, setUp.draft, { year });
        return onward(setUp, house, at.token, { year });
      }),
  });
}
