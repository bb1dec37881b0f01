import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dayValues, emptyForm, type FormState } from '../../ui/form.tsx';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { readLater } from '../../web/read-later.ts';
import { onChild, route } from '../../web/route.ts';
import { HiddenNowPage, openChild } from '../children/index.ts';
import { recordedAlready } from './pep-brought-in.ts';
import { recordedPeps } from './pep-events.queries.ts';
import { pepInText } from './pep-in-text.ts';
import { readPepFileUrl, recordPepUrl } from './pep-urls.ts';
import { FoundInFile, ReadPepFilePage, valuesFound } from './read-pep-file.page.tsx';
import { readPepFile } from './read-pep-file.sandbox.ts';
import { printOf } from './record-pep.form.ts';
import { RecordPepPage, sameFileWords } from './record-pep.page.tsx';

/** A PEP held in another system, read from its PDF: shown as the form that records it, and stored by that form alone. */
export function readPepFileRoutes(server: FastifyInstance, house: House): void {
  for (const method of ['GET', 'POST'] as const) {
    route(server, house, {
      method,
      url: readPepFileUrl(':childId'),
      who: onChild('pep.record-held'),
      params: z.object({ childId: z.uuid() }),
      ...(method === 'POST' ? { takesFiles: true } : {}),
      handle: async ({ work, visitor, ctx, files, params: at, raw: { reply } }) => {
        const asked = { packs: house.packs, action: 'pep.record-held', how: 'read a pep from a file' } as const;
        const child = await openChild(work, visitor, at.childId, asked);
        if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
        const draw = (form: FormState, status = 200) =>
          page(<ReadPepFilePage ctx={ctx} child={child} form={form} />, status);
        if (method === 'GET') return draw(emptyForm);
        const sent = files.find((file) => file.field === 'document' && file.bytes.length > 0);
        if (sent === undefined) return draw({ values: {}, errors: { document: 'Choose the PDF' } }, 422);
        const recorded = await recordedPeps(work.read, child.id);
        return readLater(
          house,
          { who: visitor.personId, reply },
          (signal) => readPepFile(sent, signal),
          (read) => {
            if (!read.ok) return draw({ values: {}, errors: { document: `${read.message} ${read.remedy}` } }, 422);
            const { today } = visitor;
            const filePrint = printOf(sent.bytes);
            const bringing = { controllerId: child.writesFor, kind: 'held', filePrint } as const;
            const found = pepInText(read.result.lines, child.name.full.split(' '), today);
            const already = recordedAlready(recorded, { ...bringing, on: found.heldOn });
            if (already !== null && 'same' in already) {
              return draw({ values: {}, errors: { document: sameFileWords(already.same, today) } }, 422);
            }
            const form = { ...emptyForm, values: { ...valuesFound(found, dayValues), file: filePrint } };
            const opened = { child, ctx: { ...ctx, here: recordPepUrl(child.id, 'held') } };
            const over = <FoundInFile found={found} pages={read.result.pages} />;
            const asksWhich = already !== null;
            return page(<RecordPepPage opened={opened} form={form} kind="held" over={over} asksWhich={asksWhich} />);
          },
        );
      },
    });
  }
}
