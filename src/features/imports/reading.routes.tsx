import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import type { FormState } from '../../ui/form.tsx';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { asksOf, type DetectedList } from './detect-list.ts';
import { ClosedNowPage } from './hidden-now.page.tsx';
import type { ImportRecord } from './import-record.ts';
import { importUrl, importUrls } from './import-urls.ts';
import { authoritiesHere, detectedList } from './imports.queries.ts';
import { loadListDictionary } from './list-dictionary.pack.ts';
import { type OpenImport, openImport } from './open-import.queries.ts';
import { readAgain } from './read-again.commands.ts';
import { asErrors, readChoices, readCorrected, readingValues } from './reading.form.ts';
import { ReadingPage, type ReadingView } from './reading.page.tsx';
import { openAsks } from './reading-asks.ts';

const params = z.object({ importId: z.uuid() });

/** How a list is read, while nobody has decided. */
export function readingRoutes(server: FastifyInstance, house: House): void {
  const who = may('import.see');

  route(server, house, {
    method: 'GET',
    url: importUrls.reading(':importId'),
    who,
    params,
    handle: async ({ work, visitor, params: { importId }, ctx }) => {
      const opened = await openImport(work, visitor, importId);
      if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />);
      const view = await readingView(work, house, opened, visitor);
      return page(<ReadingPage ctx={ctx} view={view} form={readingForm(view)} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: importUrls.reading(':importId'),
    who,
    params,
    handle: async ({ work, visitor, params: { importId }, body, ctx }) => {
      const opened = await openImport(work, visitor, importId);
      const view = await readingView(work, house, opened, visitor);
      const authorities = new Set(view.authorities.map(({ id }) => id));
      const { errors, reading } = readChoices(body, view.detected, view.record.reading, authorities);
      if (Object.keys(errors).length > 0) {
        if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />, 422);
        return page(<ReadingPage ctx={ctx} view={view} form={{ values: body, errors }} />, 422);
      }
      await readAgain(work, house, opened.record, reading);
      return seeOther(importUrl(importId));
    },
  });

  // How the file is written is changed: the rest is found out again. Also after a job was broken off.
  route(server, house, {
    method: 'POST',
    url: importUrls.readAgain(':importId'),
    who,
    params,
    handle: async ({ work, visitor, params: { importId }, body, ctx }) => {
      const opened = await openImport(work, visitor, importId);
      const { record } = opened;
      if (record.state !== 'asking' && record.state !== 'previewed') {
        await readAgain(work, house, record, record.reading);
        return seeOther(importUrl(importId));
      }
      const { errors, corrected } = readCorrected(body);
      if (Object.keys(errors).length > 0 && !ctx.someoneLooking) {
        const view = await readingView(work, house, opened, visitor);
        const form = readingForm(view);
        return page(<ReadingPage ctx={ctx} view={view} form={{ values: { ...form.values, ...body }, errors }} />, 422);
      }
      await readAgain(work, house, record, { ...record.reading, corrected, choices: null });
      return seeOther(importUrl(importId));
    },
  });
}

/** Also where the import itself is opened while it waits for this. */
export async function readingView(
  work: Work,
  house: House,
  { record, own }: OpenImport,
  visitor: Visitor,
): Promise<ReadingView> {
  if (record.kind !== 'list' || (record.state !== 'asking' && record.state !== 'previewed'))
    throw new NothingHere('nothing to say about how it is read');
  if (!own)
    throw new Refused(
      'somebody else chose the file',
      `Values of the file are shown here, so whoever chose it says how it is read${record.startedByName ? `: ${record.startedByName}` : ''}.`,
    );
  const detected = await detectedList(work.read, house.keys, record.id);
  if (detected === undefined) throw new NothingHere('nothing was found out');
  return {
    record,
    detected,
    dictionary: loadListDictionary(),
    authorities: await authoritiesHere(work.read),
    open: openWords(record, detected),
    today: visitor.today,
  };
}

/** As things stand. */
export const readingForm = ({ record, detected }: ReadingView): FormState => ({
  values: readingValues(detected, record.reading),
  errors: {},
});

/** What is open while it waits, in words. */
function openWords(record: ImportRecord, detected: DetectedList): string[] {
  if (record.state !== 'asking') return [];
  const choices = record.reading.choices ?? detected.choices;
  const open = choices === null ? detected.asks : openAsks(asksOf(detected.columns, choices), record.reading);
  return [...new Set(Object.values(asErrors(open)))];
}
