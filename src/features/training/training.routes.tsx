import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { academicYearLabel, academicYearOf, academicYearRange, contains, overlaps } from '../../calendar/index.ts';
import { toCsv } from '../../platform/csv/to-csv.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, readDay } from '../../ui/form-state.ts';
import { download, NothingHere, page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { peopleAt, postsHeldAt, postTitle } from '../people/index.ts';
import { recordTraining, takeOutTraining } from './training.commands.ts';
import { AddTrainingPage, type Holder, TrainingPage } from './training.page.tsx';
import { trainingAt } from './training.queries.ts';
import { COUNTED_POSTS, trainingCount } from './training-year.ts';
import { addTrainingUrl, takeOutTrainingUrl, trainingCsvUrl, trainingUrl } from './urls.ts';

const ofYear = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  done: z.enum(['recorded', 'taken-out']).optional(),
});
const words = { recorded: 'Recorded.', 'taken-out': 'Taken out. What stood there stays in the audit.' } as const;

const recordsOthers = (work: Work, visitor: Visitor, { organisation }: Here): boolean =>
  isAllowed(work, doerOf(visitor), 'training.record', asFacts(organisation));

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

/** The people training may be recorded for: those who hold a post here today. */
async function peopleToRecord(work: Work, { organisation }: Here) {
  return (await peopleAt(work.read, organisation.id)).filter((person) =>
    person.held.some((held) => contains(held, work.asking.today)),
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
      const all = recordsOthers(work, visitor, found);
      const holders = await holdersAt(work, found, academicYear);
      const rows = (await trainingAt(work.read, found.organisation.id)).filter(
        (row) => contains(academicYearRange(academicYear), row.on) && (all || row.personId === visitor.personId),
      );
      return page(
        <TrainingPage
          ctx={ctx}
          view={{
            words: found.words,
            academicYear,
            years: [thisYear, thisYear - 1, thisYear - 2],
            holders: all ? holders : holders.filter(({ personId }) => personId === visitor.personId),
            rows,
            recordsOthers: all,
            personId: visitor.personId,
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
        ['Day', 'Who', 'Posts', 'What', 'Days', 'Recorded by'],
        rows.map((row) => [row.on, row.personName, postsOf(row.personId), row.title, row.days, row.recordedBy ?? '']),
      );
      return download(
        csv,
        'text/csv; charset=utf-8',
        `training-${academicYearLabel(academicYear).replace('/', '-')}.csv`,
      );
    },
  });

  const addPage = async (work: Work, visitor: Visitor, found: Here) =>
    recordsOthers(work, visitor, found) ? peopleToRecord(work, found) : [];

  route(server, house, {
    method: 'GET',
    url: addTrainingUrl,
    who: may('training.record-own'),
    query: z.object({ person: z.uuid().optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const people = await addPage(work, visitor, found);
      const values = { person: query.person ?? visitor.personId, ...dayValues('on', null), days: '1' };
      return page(<AddTrainingPage ctx={ctx} view={{ form: { values, errors: {} }, people }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: addTrainingUrl,
    who: may('training.record-own'),
    handle: async ({ work, visitor, body, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const people = await addPage(work, visitor, found);
      const personId = field(body, 'person') || visitor.personId;
      // Somebody who records for others chooses among those who work here; everybody else records their own.
      if (personId !== visitor.personId && !people.some(({ id }) => id === personId)) throw new NothingHere('person');
      const on = readDay(body, 'on', 'the day');
      const again = (errors: Readonly<Record<string, string>>) =>
        page(<AddTrainingPage ctx={ctx} view={{ form: { values: body, errors }, people }} />, 422);
      if (on !== null && typeof on === 'object') return again({ on: on.problem });
      const given = { title: field(body, 'title'), days: field(body, 'days'), on };
      const outcome = await recordTraining(work, house, doerOf(visitor), found.organisation, personId, given);
      return 'problems' in outcome ? again(outcome.problems) : seeOther(`${trainingUrl}?done=recorded`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: takeOutTrainingUrl(':row'),
    who: may('training.record-own'),
    params: z.object({ row: z.uuid() }),
    handle: async ({ work, visitor, params }) => {
      const found = await here(work, house.packs, visitor);
      const row = (await trainingAt(work.read, found.organisation.id)).find(({ id }) => id === params.row);
      if (row === undefined) throw new NothingHere('training');
      await takeOutTraining(work, house, doerOf(visitor), found.organisation, row);
      return seeOther(`${trainingUrl}?done=taken-out`);
    },
  });
}
