import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dayInEngland } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { type Answer, NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { confirmSeen } from './decide.commands.ts';
import { DonePage, type DoneView } from './done.page.tsx';
import { ClosedNowPage } from './hidden-now.page.tsx';
import { type ImportState, seemsBrokenOff } from './import-record.ts';
import { bringInUrl, importUrl, importUrls } from './import-urls.ts';
import { keptDays } from './keep.commands.ts';
import { keptYet } from './kept.queries.ts';
import { bringingIn, mayAtImport, type OpenImport, openImport, seeImport } from './open-import.queries.ts';
import { PartPage, PreviewPage, type PreviewView } from './preview.page.tsx';
import { firstRows, rowsOf } from './preview.queries.ts';
import { partNames } from './preview-parts.ts';
import { NothingStoredPage, WorkingPage } from './progress.page.tsx';
import { ReadingPage } from './reading.page.tsx';
import { readingForm, readingView } from './reading.routes.tsx';
import { showRows } from './shown-rows.commands.ts';
import { stopImport } from './stage.commands.ts';
import { undecided } from './state-words.ts';

const params = z.object({ importId: z.uuid() });
type Seen = { work: Work; visitor: Visitor; ctx: PageContext };

/** One import, at one address from the upload to its record: what it shows follows how far it is. */
export function oneImportRoutes(server: FastifyInstance, house: House): void {
  const who = may('import.see');

  route(server, house, {
    method: 'GET',
    url: importUrl(':importId'),
    who,
    params,
    handle: async ({ work, visitor, params: { importId }, ctx }) => {
      const seen = await seeImport(work, visitor, importId);
      if (seen.record.state === 'done' || seen.record.state === 'undone')
        return page(<DonePage ctx={ctx} view={await doneView(house, seen, { work, visitor, ctx })} />);
      const opened = await openImport(work, visitor, importId);
      return undecidedPage(house, opened, { work, visitor, ctx });
    },
  });

  route(server, house, {
    method: 'GET',
    url: importUrls.part(':importId', ':part'),
    who,
    params: z.object({ importId: z.uuid(), part: z.enum(partNames) }),
    query: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    handle: async ({ work, visitor, params: { importId, part }, query, ctx }) => {
      const opened = await openImport(work, visitor, importId);
      const { record } = opened;
      if (record.counts === null) throw new NothingHere('nothing was laid out');
      if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />);
      const { rows, total } = await rowsOf(work.read, house.keys, importId, part, query.page);
      const shown = await showRows(work, house, visitor, opened, rows);
      const answers = record.state === 'previewed';
      const view = { record, part, rows: shown, total, page: query.page, answers, today: visitor.today };
      return page(<PartPage ctx={ctx} view={view} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: importUrls.confirm(':importId'),
    who,
    params,
    handle: async ({ work, visitor, params: { importId }, body }) => {
      const { record } = await openImport(work, visitor, importId);
      await confirmSeen(work, house, record, field(body, 'fingerprint'));
      return seeOther(importUrl(importId));
    },
  });

  route(server, house, {
    method: 'POST',
    url: importUrls.stop(':importId'),
    who,
    params,
    handle: async ({ work, visitor, params: { importId } }) => {
      const { record } = await openImport(work, visitor, importId);
      const stoppable: readonly ImportState[] = undecided.filter(
        (state) => state !== 'confirming' && state !== 'undoing',
      );
      if (!stoppable.includes(record.state)) return seeOther(importUrl(importId));
      await stopImport(work, record);
      return seeOther(bringInUrl);
    },
  });
}

async function undecidedPage(house: House, opened: OpenImport, seen: Seen): Promise<Answer> {
  const { work, visitor, ctx } = seen;
  const { record } = opened;
  switch (record.state) {
    case 'asking': {
      if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />);
      const view = await readingView(work, house, opened, visitor);
      return page(<ReadingPage ctx={ctx} view={view} form={readingForm(view)} />);
    }
    case 'previewed':
      return page(<PreviewPage ctx={ctx} view={await previewView(house, opened, seen)} />);
    case 'failed':
    case 'stopped':
      return page(<NothingStoredPage ctx={ctx} record={record} />);
    default:
      return page(<WorkingPage ctx={ctx} record={record} brokenOff={seemsBrokenOff(record, work.asking.now)} />);
  }
}

async function previewView(house: House, opened: OpenImport, { work, visitor, ctx }: Seen): Promise<PreviewView> {
  const { record, organisation } = opened;
  const { counts } = record;
  if (counts === null) throw new NothingHere('nothing was laid out');
  const first = ctx.someoneLooking ? null : await firstRows(work.read, house.keys, record.id, counts);
  const all =
    first &&
    (await showRows(
      work,
      house,
      visitor,
      opened,
      [...first.values()].flatMap(({ rows }) => rows),
    ));
  let at = 0;
  const parts =
    first &&
    new Map(
      [...first].map(([part, { rows, total }]) => {
        const shown = (all ?? []).slice(at, at + rows.length);
        at += rows.length;
        return [part, { rows: shown, total }] as const;
      }),
    );
  return {
    record,
    counts,
    parts,
    days: keptDays(house, organisation.pack, visitor.today),
    mayReadAgain: opened.own,
    today: visitor.today,
  };
}

async function doneView(house: House, opened: OpenImport, { work, visitor, ctx }: Seen): Promise<DoneView> {
  const { record, organisation } = opened;
  const allowed = (action: Parameters<typeof mayAtImport>[2]) => mayAtImport(work, visitor, action);
  const days = keptDays(house, organisation.pack, visitor.today);
  const rows = allowed(bringingIn[record.kind]) && !ctx.someoneLooking;
  const kept = await keptYet(work.read, record.id);
  const problems = rows && kept ? await rowsOf(work.read, house.keys, record.id, 'problems', 1) : null;
  const shown = problems && {
    rows: (await showRows(work, house, visitor, opened, problems.rows)).slice(0, 25),
    total: problems.total,
  };
  return {
    record,
    doneOn: record.confirmedAt && dayInEngland(record.confirmedAt),
    days,
    kept,
    may: {
      undo: allowed('import.undo') && allowed(bringingIn[record.kind]),
      readOriginal: allowed('import.read-original') && allowed(bringingIn[record.kind]),
      seeChildren: allowed('children.list'),
      seeDue: allowed('whats-due.see'),
      confirmProposed: allowed('status.confirm-proposed'),
      rows,
    },
    problems: shown,
    today: visitor.today,
  };
}
