import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { actionOf } from '../../access/index.ts';
import { type Day, workingCalendar } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { lateWords } from '../../ui/format.ts';
import { page, seeOther } from '../../web/answer.ts';
import type { House, PlaceOffer } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { askForPapers, paperSetUrl } from '../paper-sets/index.ts';
import { CaseloadPage } from './caseload.page.tsx';
import { caseloadPlans } from './caseload.queries.ts';
import { caseFiltered, caseGroups, caseInOrder } from './caseload.ts';
import { caseloadPapersUrl, caseloadPlansUrl } from './pep-urls.ts';
import { plansListed, readerOf, recordListed, workPlaceOf } from './term-peps.routes.tsx';

/** Offered at a Virtual School, to its head and its advisers. */
export const caseloadPlace: PlaceOffer = {
  href: caseloadPlansUrl,
  label: 'Caseload',
  order: 29,
  offeredTo: ({ actor, organisation }) =>
    actor.kind === 'person' &&
    actor.posts.some(
      (held) => held.organisationId === organisation.id && actionOf('plans.caseload').posts.includes(held.post),
    ),
};

const query = z.object({
  adviser: z.string().max(40).optional(),
  school: z.string().max(40).optional(),
  show: z.string().max(20).optional(),
  late: z.string().max(5).optional(),
  page: z.string().max(5).optional(),
});
const idIn = (text: string | undefined): string | null => (text && /^[0-9a-f-]{36}$/.test(text) ? text : null);

/** How the plans of one adviser's children stand, across schools; the head looks at anybody's, or at all. */
export function caseloadPlanRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: caseloadPlansUrl,
    who: may('plans.caseload'),
    query,
    handle: async ({ work, visitor, ctx, query: asked }) => {
      const place = workPlaceOf(visitor);
      const { today } = visitor;
      await house.freshenDuties(work, { organisationIds: [place.id] });
      const list = await listOf(house, work, visitor, asked);
      const { all, shown, filters } = list;
      await recordListed(work, place.id, shown, 'caseload');
      const working = workingCalendar(house.packs.england.bankHolidays.map((holiday) => holiday.day));
      const lateBy = (due: Day, on: Day) => lateWords(working.workingDaysLate(due, on), 'working day');
      const whose = list.advisers.find(({ id }) => id === filters.adviserId)?.name ?? null;
      const advisers = list.own ? [] : list.advisers;
      const view = { all, shown, filters, advisers, whose, own: list.own, placeId: place.id, today, lateBy };
      return page(<CaseloadPage ctx={ctx} view={view} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: caseloadPapersUrl,
    who: may('plans.caseload'),
    handle: async ({ work, visitor, body }) => {
      const asked = query.safeParse(body).data ?? {};
      const { shown, own, advisers, filters } = await listOf(house, work, visitor, asked);
      const whose = own ? 'your caseload' : advisers.find(({ id }) => id === filters.adviserId)?.name;
      const what = `Plans of ${whose ?? 'all advisers'}`;
      return seeOther(paperSetUrl(await askForPapers(work, house, visitor, { what, plans: plansListed(shown) })));
    },
  });
}

/** The list that is asked for, as its filters leave it. */
async function listOf(house: House, work: Work, visitor: Visitor, asked: z.infer<typeof query>) {
  const place = workPlaceOf(visitor);
  const { today, personId } = visitor;
  const isHead =
    visitor.actor.kind === 'person' &&
    visitor.actor.posts.some((held) => held.organisationId === place.id && held.post === 'virtual-school-head');
  // an adviser's own list, whatever is asked for
  const adviserId = isHead ? idIn(asked.adviser) : personId;
  const found = await caseloadPlans(work.read, { ...readerOf(house, visitor, place), personId }, adviserId);
  const all = caseInOrder(found.rows);
  const pageNumber = Number(asked.page);
  const filters = {
    adviserId,
    schoolId: idIn(asked.school),
    group: caseGroups.find((group) => group === asked.show) ?? null,
    late: asked.late === 'yes',
    page: Number.isInteger(pageNumber) && pageNumber > 0 ? pageNumber : 1,
  };
  return { all, shown: caseFiltered(all, filters, today), filters, own: !isHead, advisers: found.advisers };
}
