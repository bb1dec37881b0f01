import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { actionOf } from '../../access/index.ts';
import { type Day, workingCalendar } from '../../calendar/index.ts';
import { lateWords } from '../../ui/format.ts';
import { page } from '../../web/answer.ts';
import type { House, PlaceOffer } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import { CaseloadPage } from './caseload.page.tsx';
import { caseloadPlans } from './caseload.queries.ts';
import { caseFiltered, caseGroups, caseInOrder } from './caseload.ts';
import { caseloadPlansUrl } from './pep-urls.ts';
import { readerOf, recordListed, workPlaceOf } from './term-peps.routes.tsx';

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
      const { today, personId } = visitor;
      const isHead =
        visitor.actor.kind === 'person' &&
        visitor.actor.posts.some((held) => held.organisationId === place.id && held.post === 'virtual-school-head');
      await house.freshenDuties(work, { organisationIds: [place.id] });
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
      const shown = caseFiltered(all, filters, today);
      await recordListed(work, place.id, shown, 'caseload');
      const working = workingCalendar(house.packs.england.bankHolidays.map((holiday) => holiday.day));
      const lateBy = (due: Day, on: Day) => lateWords(working.workingDaysLate(due, on), 'working day');
      const whose = found.advisers.find(({ id }) => id === adviserId)?.name ?? null;
      const own = !isHead;
      const advisers = isHead ? found.advisers : [];
      return page(<CaseloadPage ctx={ctx} view={{ all, shown, filters, advisers, whose, own, today, lateBy }} />);
    },
  });
}
