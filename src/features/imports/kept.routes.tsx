import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { recordEvent } from '../../platform/audit/audit.ts';
import { toCsv } from '../../platform/csv/to-csv.ts';
import { FileMissing, openFiles } from '../../platform/files/index.ts';
import { sizeInWords } from '../../platform/sandbox/outcome.ts';
import { download, NothingHere, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import { ClosedNowPage } from './hidden-now.page.tsx';
import { importUrls } from './import-urls.ts';
import { stagedRows } from './imports.queries.ts';
import { openOriginal } from './kept.commands.ts';
import { KeptPage } from './kept.page.tsx';
import { keptFiles } from './kept.queries.ts';
import { openImport } from './open-import.queries.ts';
import { showRows } from './shown-rows.commands.ts';

const params = z.object({ importId: z.uuid() });

/** The files of an import while they are kept, and its problems as a file. */
export function keptRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: importUrls.original(':importId'),
    who: may('import.read-original'),
    params,
    handle: async ({ work, visitor, params: { importId }, ctx }) => {
      const { record, organisation } = await openImport(work, visitor, importId);
      const files = await keptFiles(work.read, importId, organisation.id);
      const sizes = files.map(({ bytes }) => sizeInWords(bytes));
      return page(<KeptPage ctx={ctx} view={{ record, files, sizes, today: visitor.today }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: importUrls.originalFile(':importId', ':fileId'),
    who: may('import.read-original'),
    params: z.object({ importId: z.uuid(), fileId: z.uuid() }),
    handle: async ({ work, visitor, params: { importId, fileId } }) => {
      const { record, organisation } = await openImport(work, visitor, importId);
      const file = (await keptFiles(work.read, importId, organisation.id)).find(({ id }) => id === fileId);
      if (file === undefined) throw new NothingHere('no such file');
      const files = await openFiles(house.dataDir, house.keys);
      const bytes = await files.readWhole(organisation.id, file.hash).catch((error: unknown) => {
        if (error instanceof FileMissing) throw new NothingHere('the file is not on this machine');
        throw error;
      });
      await openOriginal(work, house, record, visitor.personId);
      return download(bytes, file.mediaType, file.name);
    },
  });

  route(server, house, {
    method: 'GET',
    url: importUrls.problemsFile(':importId'),
    who: may('import.see'),
    params,
    handle: async ({ work, visitor, params: { importId }, ctx }) => {
      const opened = await openImport(work, visitor, importId);
      if (opened.record.counts === null) throw new NothingHere('nothing was laid out');
      if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />);
      const all = { limit: 100_000, offset: 0 };
      const { rows } = await stagedRows(work.read, house.keys, importId, { withProblems: true, ...all });
      const shown = await showRows(work, house, visitor, opened, rows);
      await recordEvent(work, {
        verb: 'import.problems-downloaded',
        organisationId: opened.organisation.id,
        subject: { kind: 'import', id: importId },
        detail: { rows: rows.length },
      });
      const lines = shown.flatMap(({ problems }) =>
        problems.map(({ file, row, column, value, problem, remedy }) => [file, row, column, value, problem, remedy]),
      );
      const csv = toCsv(['File', 'Row', 'Column', 'Value', 'What is wrong', 'What to do'], lines);
      return download(csv, 'text/csv; charset=utf-8', `problems-${opened.record.asAt}.csv`);
    },
  });
}
