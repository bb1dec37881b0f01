import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addDays, type Day, dayInEngland } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt, childNames, visibleAmong } from '../children/index.ts';
import { everYearsOn } from '../children/model.ts';
import { LONG } from './confirm-import.job.ts';
import type { ImportRecord } from './import-record.ts';
import { importUrl, importUrls, pastImportsUrl } from './import-urls.ts';
import { pastImports } from './imports.queries.ts';
import { keptDays } from './keep.commands.ts';
import { importerOf, type OpenImport, openImport } from './open-import.queries.ts';
import { IMPORTS_A_PAGE, PastImportsPage } from './past-imports.page.tsx';
import { queueImport } from './read-again.commands.ts';
import { isStill, move } from './stage.commands.ts';
import { undoImport, workOutUndo } from './undo.commands.ts';
import { UndoPage, type UndoView } from './undo.page.tsx';

const params = z.object({ importId: z.uuid() });

/** What was brought in, and putting it back. */
export function pastImportRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: pastImportsUrl,
    who: may('import.see'),
    query: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    handle: async ({ work, visitor, query, ctx }) => {
      const organisation = await importerOf(work, visitor);
      const window = { limit: IMPORTS_A_PAGE, offset: (query.page - 1) * IMPORTS_A_PAGE };
      const { imports, total } = await pastImports(work.read, organisation.id, window);
      return page(<PastImportsPage ctx={ctx} view={{ imports, total, page: query.page, today: visitor.today }} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: importUrls.undo(':importId'),
    who: may('import.undo'),
    params,
    handle: async ({ work, visitor, params: { importId }, ctx }) => {
      const opened = await openImport(work, visitor, importId);
      const until = undoable(house, opened, visitor.today);
      const view = await undoView(work, house, visitor, opened.record, until, ctx.someoneLooking === true);
      return page(<UndoPage ctx={ctx} view={view} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: importUrls.undo(':importId'),
    who: may('import.undo'),
    params,
    handle: async ({ work, visitor, params: { importId } }) => {
      const opened = await openImport(work, visitor, importId);
      undoable(house, opened, visitor.today);
      await undo(work, house, opened.record);
      return seeOther(importUrl(importId));
    },
  });
}

/** The last day it can be undone; nothing is here for one that is not brought in, or from too long ago. */
function undoable(house: House, { record, organisation }: OpenImport, today: Day): Day {
  const { confirmedAt, state } = record;
  if (state !== 'done' || confirmedAt === null) throw new NothingHere('nothing to undo');
  const until = addDays(dayInEngland(confirmedAt), keptDays(house, organisation.pack, today));
  if (until < today) throw new NothingHere('too late to undo');
  return until;
}

async function undo(work: Work, house: House, record: ImportRecord): Promise<void> {
  const { id, controllerId, counts } = record;
  if (!(await isStill(work, id, 'done'))) return;
  if ((counts?.read ?? 0) <= LONG) {
    await undoImport(work, house, id, controllerId);
    return;
  }
  await move(work, id, 'undoing', { progress: [0, null] });
  await queueImport(work, house, 'undoing', record);
}

async function undoView(
  work: Work,
  house: House,
  visitor: Visitor,
  record: ImportRecord,
  until: Day,
  looking: boolean,
): Promise<UndoView> {
  const { plan, stored } = await workOutUndo(work, house, record);
  const byChild = Map.groupBy(plan.left, ({ childId }) => childId);
  const ids = [...byChild.keys()].slice(0, 200);
  const actor = actorAt(visitor.actor, record.controllerId);
  const everYears = everYearsOn(house.packs, visitor.today);
  const seen = await visibleAmong(work.read, ids, actor, visitor.today, 'name', everYears);
  const names = await childNames(work.read, [...seen], record.controllerId);
  if (seen.size > 0 && !looking)
    await recordEvent(work, {
      verb: 'child.listed',
      organisationId: record.controllerId,
      childIds: [...seen],
      subject: { kind: 'import', id: record.id },
      detail: { how: 'undo' },
    });
  return {
    record,
    until,
    today: visitor.today,
    putBack: plan.putBack.length + stored.filter(({ table }) => table === 'roll_count').length,
    left: plan.left.length,
    goes: plan.emptied.length,
    stays: looking
      ? null
      : [...byChild].map(([childId, changes]) => ({
          childId,
          name: names.get(childId)?.full ?? null,
          facts: changes.length,
          isNew: changes.some(({ table }) => table === 'child'),
        })),
  };
}
