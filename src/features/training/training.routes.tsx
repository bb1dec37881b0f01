import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { academicYearLabel, academicYearOf, academicYearRange, contains, overlaps } from '../../calendar/index.ts';
import { toCsv } from '../../platform/csv/to-csv.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, type FormState, readDay } from '../../ui/form-state.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { download, NothingHere, page, seeOther, TakenBack } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { peopleAt, postsHeldAt, postTitle } from '../people/index.ts';
import { certificateProblems } from './certificate.ts';
import { addCertificate } from './certificates.commands.ts';
import { isOffered } from './course.ts';
import { coverageOf } from './coverage.ts';
import { coverageFacts } from './coverage-facts.queries.ts';
import { AddTrainingPage } from './record-training.page.tsx';
import { recordTraining } from './training.commands.ts';
import { type Holder, TrainingPage } from './training.page.tsx';
import { coursesAt, trainingAt } from './training.queries.ts';
import { governsOn } from './training-keepers.ts';
import { COUNTED_POSTS, trainingCount } from './training-year.ts';
import { addTrainingUrl, trainingCsvUrl, trainingUrl } from './urls.ts';

const ofYear = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  done: z.enum(['recorded', 'taken-out', 'confirmed']).optional(),
});
const words = {
  recorded: 'Recorded.',
  'taken-out': 'Taken out. What stood there stays in the audit.',
  confirmed: 'Confirmed.',
} as const;

/** Whose training somebody sees and keeps here beside their own: everybody's, that of those who govern, or nobody's. */
const reachOf = (work: Work, visitor: Visitor, { organisation }: Here) => {
  const allowed = (action: Parameters<typeof isAllowed>[2]) =>
    isAllowed(work, doerOf(visitor), action, asFacts(organisation));
  const keepsAll = allowed('training.record');
  return {
    keepsAll,
    seesAll: keepsAll || allowed('training.see'),
    keepsGovernors: allowed('training.record-governors'),
    seesNumbers: allowed('training.numbers'),
    runsSessions: allowed('training.run-session'),
  };
};

/** Who holds a post that asks for training: today, or at any time in a year that is over. */
async function holdersAt(work: Work, found: Here, academicYear: number): Promise<Holder[]> {
  const { today } = work.asking;
  const year = academicYearRange(academicYear);
  const isNow = contains(year, today);
  const rows = await trainingAt(work.read, found.organisation.id);
  return (await postsHeldAt(work.read, found.organisation.id))
    .filter((held) => COUNTED_POSTS[held.post] !== undefined)
    .filter((held) => (isNow ? contains(held, today) : overlaps(held, year)))
    .flatMap((held) => {
      const on = isNow ? today : year.from;
      const count = trainingCount(found.pack, held.post, rows, held.personId, academicYear, on);
      const title = postTitle(held.post, found.pack, found.words);
      return count === null ? [] : [{ personId: held.personId, name: held.personName, postTitle: title, count }];
    });
}

/** The people training may be recorded for: those who hold a post here today; for who clerks or chairs, those who govern. */
async function peopleToRecord(work: Work, visitor: Visitor, found: Here) {
  const { keepsAll, keepsGovernors } = reachOf(work, visitor, found);
  if (!keepsAll && !keepsGovernors) return [];
  const { today } = work.asking;
  return (await peopleAt(work.read, found.organisation.id)).filter(
    (person) =>
      person.held.some((held) => contains(held, today)) &&
      (keepsAll || person.id === visitor.personId || governsOn(person.held, person.id, today)),
  );
}

/** The register of training. */
export function trainingRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: trainingUrl,
    who: may('training.record-own'),
    query: ofYear,
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const thisYear = academicYearOf(visitor.today);
      const academicYear = query.year ?? thisYear;
      const { keepsAll, seesAll, keepsGovernors, seesNumbers, runsSessions } = reachOf(work, visitor, found);
      const held = keepsGovernors && !seesAll ? await postsHeldAt(work.read, found.organisation.id) : [];
      const sees = (personId: string) =>
        seesAll || personId === visitor.personId || governsOn(held, personId, visitor.today);
      const holders = await holdersAt(work, found, academicYear);
      const rows = (await trainingAt(work.read, found.organisation.id)).filter(
        (row) => contains(academicYearRange(academicYear), row.on) && sees(row.personId),
      );
      const isNow = academicYear === thisYear;
      const needs = isNow ? coverageOf(await coverageFacts(work, house.packs, found), thisYear) : [];
      const mine = needs.flatMap(({ title, people }) =>
        people.filter(({ personId }) => personId === visitor.personId).map((one) => ({ title, one })),
      );
      return page(
        <TrainingPage
          ctx={ctx}
          view={{
            words: found.words,
            academicYear,
            years: [thisYear, thisYear - 1, thisYear - 2],
            holders: holders.filter(({ personId }) => sees(personId)),
            rows,
            seesOthers: seesAll || keepsGovernors,
            recordsOthers: keepsAll || keepsGovernors,
            ...{ keepsAll, runsSessions, seesNumbers },
            personId: visitor.personId,
            mine,
            done: query.done ? words[query.done] : null,
            today: visitor.today,
          }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'GET',
    url: trainingCsvUrl,
    who: may('training.record'),
    query: ofYear,
    handle: async ({ work, visitor, query }) => {
      const found = await here(work, house.packs, visitor);
      const academicYear = query.year ?? academicYearOf(visitor.today);
      const rows = (await trainingAt(work.read, found.organisation.id)).filter((row) =>
        contains(academicYearRange(academicYear), row.on),
      );
      const held = await postsHeldAt(work.read, found.organisation.id);
      const postsOf = (personId: string) =>
        [...new Set(held.filter((one) => one.personId === personId).map(({ post }) => post))]
          .map((post) => postTitle(post, found.pack, found.words))
          .join(', ');
      const csv = toCsv(
        ['Day', 'Who', 'Posts', 'What', 'Days', 'Recorded by', 'Given by', 'Holds until', 'Confirmed', 'Certificates'],
        rows.map((row) => [
          ...[row.on, row.personName, postsOf(row.personId), row.title, row.days, row.recordedBy ?? ''],
          ...[row.provider ?? '', row.validUntil ?? '', row.ownWord ? 'no' : 'yes', row.files],
        ]),
      );
      return download(
        csv,
        'text/csv; charset=utf-8',
        `training-${academicYearLabel(academicYear).replace('/', '-')}.csv`,
      );
    },
  });

  const addView = async (work: Work, visitor: Visitor, found: Here) => ({
    people: await peopleToRecord(work, visitor, found),
    courses: (await coursesAt(work.read, found.organisation.id)).filter((course) => isOffered(course, visitor.today)),
  });

  route(server, house, {
    method: 'GET',
    url: addTrainingUrl,
    who: may('training.record-own'),
    query: z.object({ person: z.uuid().optional(), course: z.uuid().optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const view = await addView(work, visitor, found);
      const values = {
        ...{ person: query.person ?? visitor.personId, course: query.course ?? '', ...dayValues('on', null) },
        days: view.courses.length > 0 ? '' : '1',
      };
      return page(<AddTrainingPage ctx={ctx} view={{ form: { values, errors: {} }, ...view }} />);
    },
  });

  const addAgain = async (
    { work, visitor, ctx }: { work: Work; visitor: Visitor; ctx: PageContext },
    found: Here,
    form: FormState,
  ) => page(<AddTrainingPage ctx={ctx} view={{ form, ...(await addView(work, visitor, found)) }} />, 422);

  route(server, house, {
    method: 'POST',
    url: addTrainingUrl,
    who: may('training.record-own'),
    takesFiles: {
      tooLarge: async (asked) =>
        addAgain(asked, await here(asked.work, house.packs, asked.visitor), {
          values: {},
          errors: { file: certificateProblems['too-much'] },
        }),
    },
    handle: async (request) => {
      const { work, visitor, body, files } = request;
      const found = await here(work, house.packs, visitor);
      const people = await peopleToRecord(work, visitor, found);
      const personId = field(body, 'person') || visitor.personId;
      // Somebody who records for others chooses among those who work here; everybody else records their own.
      if (personId !== visitor.personId && !people.some(({ id }) => id === personId)) throw new NothingHere('person');
      const on = readDay(body, 'on', 'the day');
      const until = readDay(body, 'until', 'the day the certificate holds until');
      const again = (errors: Readonly<Record<string, string>>) => addAgain(request, found, { values: body, errors });
      if (on !== null && typeof on === 'object') return again({ on: on.problem });
      if (until !== null && typeof until === 'object') return again({ until: until.problem });
      const given = {
        ...{ course: field(body, 'course'), title: field(body, 'title'), provider: field(body, 'provider') },
        ...{ days: field(body, 'days'), on, until },
      };
      const doer = doerOf(visitor);
      const outcome = await recordTraining(work, house, doer, found, personId, given);
      if ('problems' in outcome) return again(outcome.problems);
      const [file] = files.filter(({ field: name, bytes }) => name === 'file' && bytes.length > 0);
      const row = { id: outcome.done.id, personId };
      const wrong = file === undefined ? null : await addCertificate(work, house, doer, found.organisation, row, file);
      // Nothing is half recorded: the row goes with the file that was refused, and both are sent again.
      if (wrong !== null) throw new TakenBack(await again({ file: wrong }));
      return seeOther(`${trainingUrl}?done=recorded`);
    },
  });
}
