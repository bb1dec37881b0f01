import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { POSTS } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm } from '../../ui/form.tsx';
import { lateWords } from '../../ui/format.ts';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House, WorkPlace } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt, everYearsOn, openChild } from '../children/index.ts';
import { authorityOfPlace, toolsAt } from '../duties/index.ts';
import { CohortTablePage } from './cohort-table.page.tsx';
import { actionOwners, type CohortTable, cohortTable, reviewsOf } from './cohort-table.queries.ts';
import { cohortTablesUrl, cohortTableUrl, finishTableUrl, neededUrl, nothingNeededUrl } from './cohort-urls.ts';
import { finishTable, goThrough } from './go-down.commands.ts';
import { readAction } from './go-down.form.ts';
import { NeededPage } from './needed.page.tsx';
import { asAt, type Stretch, stretchesWithTable, tableOn } from './which-table.ts';

const ofTable = z.object({ key: z.string().regex(/^\d{4}-(autumn|spring|summer)(-[12])?$/) });
const ofLine = ofTable.extend({ childId: z.uuid() });
/** Posts that can be given an action about a child. */
const givable = POSTS.filter((post) => post.staff).map((post) => post.id);

/** The safeguarding lead goes down the cohort once each half term; what stands out becomes somebody's task. */
export function cohortRoutes(server: FastifyInstance, house: House): void {
  const who = may('cohort-table.go-down');

  route(server, house, {
    method: 'GET',
    url: cohortTablesUrl,
    who,
    handle: async ({ work, visitor }) => {
      const { stretches } = await placeOf(work, house, visitor);
      const now = tableOn(stretches, visitor.today);
      if (now === undefined)
        throw new Refused('no terms', 'The terms are not known yet. Whoever sets up the year gives them.');
      return seeOther(cohortTableUrl(now.key));
    },
  });

  route(server, house, {
    method: 'GET',
    url: cohortTableUrl(':key'),
    who,
    params: ofTable,
    query: z.object({ again: z.uuid().optional().catch(undefined) }),
    handle: async ({ work, visitor, params, query, ctx }) => {
      const opened = await openTable(work, house, visitor, params.key);
      const { stretch, table, stretches, organisation, calendar } = opened;
      const reviews = await reviewsOf(work.read, organisation.id);
      const childIds = ctx.someoneLooking ? [] : table.rows.map(({ childId }) => childId);
      if (childIds.length > 0) {
        const detail = { how: 'cohort-table' };
        await recordEvent(work, { verb: 'child.listed', organisationId: organisation.id, childIds, detail });
      }
      const late = table.finishedOn === null && stretch.dueOn < visitor.today;
      const lateDays = calendar.schoolDaysBetween(stretch.dueOn, visitor.today).days;
      return page(
        <CohortTablePage
          ctx={ctx}
          today={visitor.today}
          stretch={stretch}
          table={table}
          again={query.again ?? null}
          lateBy={late ? lateWords(Math.max(0, lateDays), 'school day') : null}
          everYears={everYearsOn(house.packs, visitor.today)}
          others={stretches
            .filter(({ key, firstDay }) => key !== stretch.key && firstDay <= visitor.today)
            .filter(({ key }) => reviews.has(key) || key === tableOn(stretches, visitor.today)?.key)
            .map((other) => ({ ...other, finishedOn: reviews.get(other.key)?.finishedOn ?? null }))
            .reverse()}
        />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: finishTableUrl(':key'),
    who,
    params: ofTable,
    handle: async ({ work, visitor, params }) => {
      const { table, organisation } = await openTable(work, house, visitor, params.key);
      if (table.rows.some(({ line }) => line === null)) return seeOther(cohortTableUrl(params.key));
      await finishTable(work, house, organisation.id, params.key);
      return seeOther(cohortTableUrl(params.key));
    },
  });

  route(server, house, {
    method: 'POST',
    url: nothingNeededUrl(':key', ':childId'),
    who,
    params: ofLine,
    handle: async ({ work, visitor, params }) => {
      const { organisation } = await lineOf(work, house, visitor, params);
      await goThrough(work, { ...params, organisationId: organisation.id, note: null, action: null });
      return seeOther(cohortTableUrl(params.key));
    },
  });

  route(server, house, {
    method: 'GET',
    url: neededUrl(':key', ':childId'),
    who,
    params: ofLine,
    handle: async ({ work, visitor, params, ctx }) => {
      const { organisation, name } = await lineOf(work, house, visitor, params);
      const owners = await actionOwners(work.read, organisation.id, givable);
      return page(
        <NeededPage
          ctx={ctx}
          tableKey={params.key}
          childId={params.childId}
          name={name}
          owners={owners}
          form={emptyForm}
        />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: neededUrl(':key', ':childId'),
    who,
    params: ofLine,
    handle: async ({ work, visitor, params, ctx, body }) => {
      const { organisation, name } = await lineOf(work, house, visitor, params);
      const owners = await actionOwners(work.read, organisation.id, givable);
      const action = readAction(
        body,
        visitor.today,
        owners.map(({ post }) => post),
      );
      if ('form' in action) {
        const { key, childId } = params;
        return page(
          <NeededPage ctx={ctx} tableKey={key} childId={childId} name={name} owners={owners} form={action.form} />,
          422,
        );
      }
      await goThrough(work, { ...params, organisationId: organisation.id, note: action.what, action });
      return seeOther(cohortTableUrl(params.key));
    },
  });
}

async function placeOf(work: Work, house: House, visitor: Visitor) {
  const { organisation, today } = visitor;
  if (organisation?.kind !== 'school') throw new NothingHere('no school');
  const tools = await toolsAt(work.read, house.packs, organisation.id, today);
  const place = tools.place(organisation.id);
  if (place === undefined) throw new NothingHere('no school');
  const calendar = tools.calendar(organisation.id);
  const pack = tools.pack('school', authorityOfPlace(place), organisation.id);
  return { organisation, calendar, stretches: stretchesWithTable(calendar, pack) };
}

async function openTable(
  work: Work,
  house: House,
  visitor: Visitor,
  key: string,
): Promise<Awaited<ReturnType<typeof placeOf>> & { stretch: Stretch; table: CohortTable; organisation: WorkPlace }> {
  const at = await placeOf(work, house, visitor);
  const stretch = at.stretches.find((each) => each.key === key);
  if (stretch === undefined) throw new NothingHere('no such table');
  const { today } = visitor;
  const table = await cohortTable(work.read, {
    actor: actorAt(visitor.actor, at.organisation.id),
    organisationId: at.organisation.id,
    key,
    today,
    on: asAt(stretch, today),
    everYears: everYearsOn(house.packs, today),
  });
  return { ...at, stretch, table };
}

/** One child of the table, opened: for saying what is needed. A child who is not in it is not there. */
async function lineOf(work: Work, house: House, visitor: Visitor, params: { key: string; childId: string }) {
  const opened = await openTable(work, house, visitor, params.key);
  const child = await openChild(work, visitor, params.childId, {
    packs: house.packs,
    action: 'action.agree',
    how: 'cohort-table',
  });
  if (!opened.table.rows.some((row) => row.childId === params.childId)) throw new NothingHere('not in the table');
  return { organisation: opened.organisation, name: child.name.short };
}
