import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addDays } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormValues, fieldValue, readDay } from '../../ui/form.tsx';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { answerImport } from './answer.commands.ts';
import { readRowAnswer, rowChoices } from './answer-row.form.ts';
import { MissingPage, type MissingView, RowPage, type RowView } from './answer-row.page.tsx';
import { ClosedNowPage } from './hidden-now.page.tsx';
import { importUrl, importUrls } from './import-urls.ts';
import { missingRow, stagedRow } from './imports.queries.ts';
import { type OpenImport, openImport } from './open-import.queries.ts';
import { showRows } from './shown-rows.commands.ts';

const atRow = z.object({ importId: z.uuid(), position: z.coerce.number().int().min(0).max(999_999) });
const atChild = z.object({ importId: z.uuid(), childId: z.uuid() });

/** What a person says of one row, or of a child who is no longer in the file. Each answer lays the preview out again. */
export function answerRoutes(server: FastifyInstance, house: House): void {
  const who = may('import.see');

  route(server, house, {
    method: 'GET',
    url: importUrls.row(':importId', ':position'),
    who,
    params: atRow,
    handle: async ({ work, visitor, params, ctx }) => {
      const opened = await openImport(work, visitor, params.importId);
      if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />);
      const view = await rowView(work, house, visitor, opened, params.position);
      return page(<RowPage ctx={ctx} view={view} form={emptyForm} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: importUrls.row(':importId', ':position'),
    who,
    params: atRow,
    handle: async ({ work, visitor, params, body, ctx }) => {
      const opened = await openImport(work, visitor, params.importId);
      const view = await rowView(work, house, visitor, opened, params.position);
      const { errors, answer } = readRowAnswer(body, rowChoices(view.row), visitor.today);
      if (answer === null) {
        if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />, 422);
        return page(<RowPage ctx={ctx} view={view} form={{ values: body, errors }} />, 422);
      }
      await answerImport(work, house, opened.record, opened.organisation, { row: params.position }, answer);
      return seeOther(importUrl(params.importId));
    },
  });

  route(server, house, {
    method: 'GET',
    url: importUrls.missing(':importId', ':childId'),
    who,
    params: atChild,
    handle: async ({ work, visitor, params, ctx }) => {
      const opened = await openImport(work, visitor, params.importId);
      if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />);
      const view = await missingView(work, house, visitor, opened, params.childId);
      return page(<MissingPage ctx={ctx} view={view} form={emptyForm} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: importUrls.missing(':importId', ':childId'),
    who,
    params: atChild,
    handle: async ({ work, visitor, params, body, ctx }) => {
      const opened = await openImport(work, visitor, params.importId);
      const view = await missingView(work, house, visitor, opened, params.childId);
      const { errors, answer } = readMissing(body, opened);
      if (answer === null) {
        if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />, 422);
        return page(<MissingPage ctx={ctx} view={view} form={{ values: body, errors }} />, 422);
      }
      await answerImport(work, house, opened.record, opened.organisation, { child: params.childId }, answer);
      return seeOther(importUrl(params.importId));
    },
  });
}

async function rowView(
  work: Work,
  house: House,
  visitor: Visitor,
  opened: OpenImport,
  position: number,
): Promise<RowView> {
  const staged =
    opened.record.state === 'previewed' && (await stagedRow(work.read, house.keys, opened.record.id, position));
  if (!staged) throw new NothingHere('no such row to answer');
  const [row] = await showRows(work, house, visitor, opened, [staged]);
  if (row === undefined) throw new NothingHere('no such row');
  return { record: opened.record, row, today: visitor.today };
}

/** Only for who sees the child: what has become of them is theirs to say. */
async function missingView(
  work: Work,
  house: House,
  visitor: Visitor,
  opened: OpenImport,
  childId: string,
): Promise<MissingView> {
  const { record } = opened;
  const staged = record.state === 'previewed' && (await missingRow(work.read, house.keys, record.id, childId));
  if (!staged) throw new NothingHere('nobody of that kind is missing');
  const [row] = await showRows(work, house, visitor, opened, [staged]);
  if (!row?.recordOpen || row.name === null) throw new NothingHere('not a child this reader sees');
  return { record, childId, name: row.name, today: visitor.today };
}

function readMissing(
  values: FormValues,
  { record }: OpenImport,
): { errors: Record<string, string>; answer: object | null } {
  const said = fieldValue(values, 'say');
  if (said === 'still') return { errors: {}, answer: { still: true } };
  if (said !== 'gone') return { errors: { say: 'Say what has become of them' }, answer: null };
  const last = readDay(values, 'last', 'the last day');
  if (last === null) return { errors: { last: 'Give the last day: day, month and year' }, answer: null };
  if (typeof last === 'object') return { errors: { last: last.problem }, answer: null };
  if (last > record.asAt) return { errors: { last: 'Give a day on or before the day of the file' }, answer: null };
  return { errors: {}, answer: { endedOn: addDays(last, 1) } };
}
