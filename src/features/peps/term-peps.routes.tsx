import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { actionOf, decide } from '../../access/index.ts';
import { type Day, workingCalendar } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { fieldValue } from '../../ui/form.tsx';
import { lateWords } from '../../ui/format.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House, PlaceOffer, WorkPlace } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt, everYearsOn } from '../children/index.ts';
import { calendarAt } from '../duties/index.ts';
import { askForPapers, paperSetUrl } from '../paper-sets/index.ts';
import { beginPlans, type PlanTerm, readTermKey, termBeside, termByMonth, termWords } from '../plans/index.ts';
import { beginTermUrl, termPapersUrl, termPepsHref, termPepsUrl } from './pep-urls.ts';
import { TermPepsPage } from './term-peps.page.tsx';
import { termPeps, withWhoHas } from './term-peps.queries.ts';
import { filtered, inOrder, ofPage, type TermFilters, type TermPep, termGroups } from './term-peps.ts';

/** Offered to those who lead plans at a school, and to the Virtual School. */
export const pepsPlace: PlaceOffer = {
  href: termPepsUrl,
  label: 'PEPs',
  order: 30,
  offeredTo: ({ actor, organisation }) =>
    actor.kind === 'person' &&
    actor.posts.some(
      (held) => held.organisationId === organisation.id && actionOf('plans.see').posts.includes(held.post),
    ),
};

const query = z.object({
  term: z.string().max(20).optional(),
  show: z.string().max(20).optional(),
  school: z.string().max(40).optional(),
  mine: z.string().max(5).optional(),
  page: z.string().max(5).optional(),
  begun: z.string().max(6).optional(),
  left: z.string().max(6).optional(),
});

/** The term's PEPs at a school or a Virtual School, and beginning those that are not begun. */
export function termPepRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: termPepsUrl,
    who: may('plans.see'),
    query,
    handle: async ({ work, visitor, ctx, query: asked }) => {
      const place = workPlaceOf(visitor);
      const calendar = await calendarAt(work.read, house.packs, place.id);
      const term = (asked.term === undefined ? undefined : readTermKey(asked.term)) ?? termNow(calendar, visitor.today);
      await house.freshenDuties(work, { organisationIds: [place.id] });
      const all = inOrder(await termPeps(work.read, readerOf(house, visitor, place), term));
      const filters = filtersOf(asked);
      const shown = filtered(all, filters, visitor.personId);
      await recordListed(work, place.id, shown);
      const onPage = await withWhoHas(work.read, ofPage(shown, filters.page));
      const working = workingCalendar(house.packs.england.bankHolidays.map((holiday) => holiday.day));
      const lateBy = (due: Day, on: Day) =>
        place.kind === 'school'
          ? lateWords(Math.max(0, calendar.schoolDaysBetween(due, on).days), 'school day')
          : lateWords(working.workingDaysLate(due, on), 'working day');
      const begun =
        asked.begun === undefined ? null : { begun: Number(asked.begun) || 0, left: Number(asked.left) || 0 };
      return page(
        <TermPepsPage
          ctx={ctx}
          view={{
            ...{ term, all, shown, onPage, filters, begun, lateBy, today: visitor.today },
            ...{ before: termBeside(term, -1), after: termBeside(term, 1) },
            schools: schoolsIn(all),
            atAuthority: place.kind === 'authority',
            mayBegin: mayBegin(visitor, place),
          }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: beginTermUrl,
    who: may('plans.begin'),
    handle: async ({ work, visitor, body }) => {
      const place = workPlaceOf(visitor);
      const term = readTermKey(fieldValue(body, 'term'));
      if (term === undefined) throw new NothingHere('no such term');
      const all = await termPeps(work.read, readerOf(house, visitor, place), term);
      const childIds = all
        .filter(({ plan, heldElsewhereOn }) => plan === null && heldElsewhereOn === null)
        .map(({ childId }) => childId);
      const { begun, not } = await beginPlans(work, house, visitor, { childIds, term, on: visitor.today });
      return seeOther(`${termPepsHref(term, {})}&begun=${begun.length}&left=${not.length}`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: termPapersUrl,
    who: may('plans.see'),
    handle: async ({ work, visitor, body }) => {
      const place = workPlaceOf(visitor);
      const term = readTermKey(fieldValue(body, 'term'));
      if (term === undefined) throw new NothingHere('no such term');
      const all = inOrder(await termPeps(work.read, readerOf(house, visitor, place), term));
      const asked = {
        show: fieldValue(body, 'show'),
        school: fieldValue(body, 'school'),
        mine: fieldValue(body, 'mine'),
      };
      const rows = filtered(all, filtersOf(asked), visitor.personId);
      const plans = plansListed(rows);
      return seeOther(
        paperSetUrl(await askForPapers(work, house, visitor, { what: `PEPs, ${termWords(term)}`, plans })),
      );
    },
  });
}

/** The plans of a list as its filters leave it, to make papers of. */
export const plansListed = (rows: readonly { childId: string; plan: { readonly id: string } | null }[]) =>
  rows.flatMap(({ childId, plan }) => (plan === null ? [] : [{ childId, planId: plan.id }]));

export function workPlaceOf(visitor: Visitor): WorkPlace {
  if (visitor.organisation === null) throw new NothingHere('works nowhere');
  return visitor.organisation;
}

export const readerOf = (house: House, visitor: Visitor, place: WorkPlace) => ({
  actor: actorAt(visitor.actor, place.id),
  organisationId: place.id,
  today: visitor.today,
  everYears: everYearsOn(house.packs, visitor.today),
});

const mayBegin = (visitor: Visitor, place: WorkPlace): boolean =>
  decide({
    actor: visitor.actor,
    action: 'plans.begin',
    today: visitor.today,
    organisation: {
      organisationId: place.id,
      kind: place.kind,
      authorityId: place.authorityId,
      trustId: place.trustId,
    },
  }).allowed;

function filtersOf(asked: z.infer<typeof query>): TermFilters {
  const page = Number(asked.page);
  return {
    group: termGroups.find((group) => group === asked.show) ?? null,
    schoolId: asked.school && /^[0-9a-f-]{36}$/.test(asked.school) ? asked.school : null,
    mine: asked.mine === 'yes',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The term of the day by the school's calendar, in the holidays the next one; by the months at an authority. */
function termNow(calendar: Awaited<ReturnType<typeof calendarAt>>, today: Day): PlanTerm {
  const found = calendar.terms.find((each) => today <= each.lastDay);
  return found === undefined ? termByMonth(today) : { academicYear: found.academicYear, term: found.term };
}

function schoolsIn(rows: readonly TermPep[]): { id: string; name: string }[] {
  const byId = new Map(rows.flatMap(({ schoolId, school }) => (schoolId && school ? [[schoolId, school]] : [])));
  return [...byId].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** A list of plans is a look at every child on it. */
export async function recordListed(
  work: Work,
  organisationId: string,
  rows: readonly Pick<TermPep, 'childId'>[],
  how = 'peps',
): Promise<void> {
  const childIds = [...new Set(rows.map(({ childId }) => childId))];
  if (childIds.length === 0) return;
  await recordEvent(work, { verb: 'child.listed', organisationId, childIds, detail: { how } });
}
