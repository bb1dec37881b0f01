import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ActionId } from '../../access/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { FileRefused, openFiles } from '../../platform/files/index.ts';
import { dayValues, type FormValues, fieldValue } from '../../ui/form.tsx';
import { download, NothingHere, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { UploadedFile } from '../../web/read-body.ts';
import { onChild, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { afterFacts, changeRoute, childUrl, type Opened, openChild } from '../children/index.ts';
import { recordedAlready } from './pep-brought-in.ts';
import { lockPeps, recordPepEvent, withdrawPepEvent } from './pep-events.commands.ts';
import { type RecordedPep, recordedPeps } from './pep-events.queries.ts';
import type { PepEvent } from './pep-events.ts';
import { pepEventUrl } from './pep-urls.ts';
import { readPepKind } from './pep-words.ts';
import { readPepFileRoutes } from './read-pep-file.routes.tsx';
import { printIn, printOf, readPep, readReplaces } from './record-pep.form.ts';
import { RecordPepPage, sameFileWords, WithdrawPepPage } from './record-pep.page.tsx';
import { ViewPepPage } from './view-pep.page.tsx';

/** What a document of a PEP may be, and how large. */
const DOCUMENT = { kinds: ['pdf', 'docx', 'odt', 'png', 'jpeg'], bytes: 15 * 1024 * 1024 } as const;

const params = z.object({ childId: z.uuid(), row: z.uuid() });

/** The social worker starts it and has it ready; the school, or the Virtual School, holds it. */
export const actionFor = (kind: PepEvent['kind']): ActionId =>
  kind === 'held' ? 'pep.record-held' : 'pep.record-started';

/** A PEP that lives in another system, or on paper: what happened with it, and when. */
export function pepRoutes(server: FastifyInstance, house: House): void {
  readPepFileRoutes(server, house);
  changeRoute<PepEvent['kind']>(server, house, {
    url: '/children/:childId/peps/record/:kind',
    action: async (_, { kind }) => actionFor(kindIn(kind)),
    params: z.object({ childId: z.uuid(), kind: z.string().max(20) }),
    takesFiles: true,
    know: async ({ at }) => kindIn(at.kind),
    values: (_, { today }) => dayValues('on', today),
    draw: (kind, form, opened) => <RecordPepPage opened={opened} form={form} kind={kind} />,
    save,
  });

  changeRoute<RecordedPep>(server, house, {
    url: '/children/:childId/peps/:row/withdraw',
    action: async (work, { childId, row }) => actionFor((await pepOf(work, childId ?? '', row ?? '')).kind),
    params,
    know: async ({ work, child, at }) => {
      const pep = await pepOf(work, child.id, at.row ?? '');
      if (pep.controllerId !== child.writesFor || pep.withdrawn !== null) throw new NothingHere('not ours to take out');
      return pep;
    },
    values: () => ({}),
    draw: (pep, form, opened) => <WithdrawPepPage opened={opened} form={form} kind={pep.kind} />,
    save: async (pep, values, { work, house: here, child }) => {
      const reason = fieldValue(values, 'reason').trim();
      if (reason === '' || reason.length > 300) return { errors: { reason: 'Say in a few words what happened' } };
      await withdrawPepEvent(work, pep, reason);
      await afterFacts(work, here, [child.id]);
      return { to: childUrl(child.id) };
    },
  });

  route(server, house, {
    method: 'GET',
    url: '/children/:childId/peps/:row',
    who: onChild('see'),
    params,
    handle: async ({ work, visitor, ctx, params: at }) => {
      const { child, pep } = await look(work, visitor, house, at, 'pep in another system');
      const own = pep.controllerId === child.writesFor && pep.withdrawn === null;
      const mayWithdraw = own && child.may(actionFor(pep.kind));
      const newer = (await recordedPeps(work.read, child.id, true)).find(({ replacesId }) => replacesId === pep.id);
      const view = { ctx, child, pep, mayWithdraw, newerId: newer?.id ?? null, today: visitor.today };
      return page(<ViewPepPage {...view} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: '/children/:childId/peps/:row/document',
    who: onChild('see'),
    params,
    handle: async ({ work, visitor, params: at }) => {
      const { pep } = await look(work, visitor, house, at, 'document of a pep');
      if (pep.document === null) throw new NothingHere('no document of ours');
      const files = await openFiles(house.dataDir, house.keys);
      const content = await files.read(pep.controllerId, pep.document.hash);
      return download(content, pep.document.mediaType, pep.document.name);
    },
  });
}

function kindIn(text: string | undefined): PepEvent['kind'] {
  const kind = readPepKind(text ?? '');
  if (kind === undefined) throw new NothingHere('no such step of a PEP');
  return kind;
}

async function pepOf(work: Work, childId: string, id: string): Promise<RecordedPep> {
  const pep = (await recordedPeps(work.read, childId, true)).find((each) => each.id === id);
  if (pep === undefined) throw new NothingHere('no such record');
  return pep;
}

async function look(work: Work, visitor: Visitor, house: House, at: z.infer<typeof params>, how: string) {
  const child = await openChild(work, visitor, at.childId, { packs: house.packs, action: 'see', part: 'plan', how });
  return { child, pep: await pepOf(work, child.id, at.row) };
}

async function save(
  kind: PepEvent['kind'],
  values: FormValues,
  { work, house, child, today }: Opened,
  files: readonly UploadedFile[],
) {
  const { errors, value } = readPep(values, kind, today);
  if (value === null) return { errors };
  const sent = files.find((file) => file.field === 'document' && file.bytes.length > 0);
  const filePrint = sent === undefined ? printIn(values) : printOf(sent.bytes);
  const replaces = readReplaces(values);
  await lockPeps(work, child.id);
  // whoever has said which it is says it of what is recorded, also where the file was not chosen again
  const bringing = { controllerId: child.writesFor, kind, on: value.on, filePrint: filePrint ?? (replaces && '') };
  const already = recordedAlready(await recordedPeps(work.read, child.id), bringing);
  if (already !== null && 'same' in already) return { errors: { document: sameFileWords(already.same, today) } };
  const earlier = already?.sameDay ?? null;
  if (earlier !== null && replaces === null) {
    return { errors: { replaces: 'Say whether it takes the place of what is recorded of this day' } };
  }
  const replaced = replaces === 'yes' ? earlier : null;
  try {
    // On the disk before the row that names it; without the row it is swept away after a day.
    const document = sent === undefined ? null : await keep(house, child.writesFor, sent);
    if (replaced !== null) await withdrawPepEvent(work, replaced, 'A newer version of its file took its place');
    const id = await recordPepEvent(work, {
      childId: child.id,
      controllerId: child.writesFor,
      kind,
      ...value,
      ...{ document, filePrint, replacesId: replaced?.id ?? null },
    });
    await afterFacts(work, house, [child.id]);
    return { to: pepEventUrl(child.id, id) };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { errors: { document: error.message } };
  }
}

async function keep(house: House, controllerId: string, sent: UploadedFile) {
  const files = await openFiles(house.dataDir, house.keys);
  return {
    ...(await files.put(controllerId, sent.bytes, { ...DOCUMENT, kinds: [...DOCUMENT.kinds] })),
    name: sent.name,
  };
}
