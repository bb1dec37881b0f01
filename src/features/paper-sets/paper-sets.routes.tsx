import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { recordEvent } from '../../platform/audit/audit.ts';
import { toCsv } from '../../platform/csv/to-csv.ts';
import type { Work } from '../../platform/database/database.ts';
import { openFiles, type ZipEntry, zipOf } from '../../platform/files/index.ts';
import { download, NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { childNames } from '../children/index.ts';
import { type PaperItem, type PaperSet, paperName, whyNot } from './paper-set.ts';
import { stopPapers } from './paper-sets.commands.ts';
import { PaperSetPage, PaperSetsPage, type Troubled } from './paper-sets.page.tsx';
import { itemsOf, paperSets } from './paper-sets.queries.ts';
import { stillOpen, titlesOf } from './take-set.queries.ts';
import { paperSetsUrl, paperSetUrl, stopSetUrl, takeSetUrl } from './urls.ts';

const ofSet = z.object({ setId: z.uuid() });

/** Papers of many plans: how far they are, and taking them. Each set is open to whoever asked for it, and to nobody else. */
export function paperSetRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: paperSetsUrl,
    who: may('plans.see'),
    handle: async ({ work, visitor, ctx }) => {
      const sets = await paperSets(work.read, placeOf(visitor));
      return page(<PaperSetsPage ctx={ctx} sets={sets} today={visitor.today} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: paperSetUrl(':setId'),
    who: may('plans.see'),
    params: ofSet,
    handle: async ({ work, visitor, ctx, params: { setId } }) => {
      const set = await openSet(work, visitor, setId);
      const over = set.state === 'ready' && !ctx.someoneLooking;
      const { troubled, open } = over ? await whatIsIn(work, visitor, house, set) : { troubled: [], open: 0 };
      await recordSeen(work, visitor, troubled);
      return page(<PaperSetPage ctx={ctx} view={{ set, troubled, open, today: visitor.today }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: stopSetUrl(':setId'),
    who: may('plans.see'),
    params: ofSet,
    handle: async ({ work, visitor, params: { setId } }) => {
      const set = await openSet(work, visitor, setId);
      await stopPapers(work, set.id, placeOf(visitor));
      return seeOther(paperSetUrl(set.id));
    },
  });

  route(server, house, {
    method: 'GET',
    url: takeSetUrl(':setId'),
    who: may('plans.see'),
    params: ofSet,
    handle: async ({ work, visitor, params: { setId } }) => {
      const set = await openSet(work, visitor, setId);
      if (set.state !== 'ready') {
        throw new Refused('Not ready.', 'These papers are not ready to be taken.', {
          ...{ href: paperSetUrl(set.id), words: 'See how far they are' },
        });
      }
      const organisationId = placeOf(visitor);
      const items = await itemsOf(work.read, set.id, ['made', 'not-open', 'failed']);
      const { open, changed } = await stillOpen(work, visitor, house.packs, items);
      const left = new Set(changed);
      const titles = await titlesOf(work.read, items);
      const names = await childNames(work.read, childrenOf(items), organisationId);
      const files = await openFiles(house.dataDir, house.keys);
      const fileOf = (item: PaperItem) => paperName(item.position, set.of, titles.get(item.planId) ?? 'plan');
      const contents = Buffer.from(
        toCsv(
          ['File', 'Child', 'Plan', 'Why it is not here'],
          items.map((item) => {
            const why = left.has(item) ? whyNot.changed : reasonOf(item);
            const name = names.get(item.childId)?.full ?? 'Name not known to you';
            return [why === null ? fileOf(item) : '', name, titles.get(item.planId) ?? '', why ?? ''];
          }),
        ),
      );
      const entries: ZipEntry[] = [
        ...open.map((item) => ({
          ...{ name: fileOf(item), size: item.file.size, crc32: item.file.crc32 },
          content: () => files.read(organisationId, item.file.hash),
        })),
        {
          name: 'contents.csv',
          size: contents.length,
          crc32: crc32(contents),
          content: () => Readable.from([contents]),
        },
      ];
      await recordEvent(work, {
        verb: 'child.listed',
        organisationId,
        childIds: childrenOf(items),
        subject: { kind: 'paper-set', id: set.id },
        detail: { how: 'papers-taken' },
      });
      await recordEvent(work, {
        verb: 'plan.printed',
        organisationId,
        childIds: childrenOf(open),
        subject: { kind: 'paper-set', id: set.id },
        detail: { format: 'zip', of: 'now', plans: open.length },
      });
      return download(Readable.from(zipOf(entries, set.finishedAt ?? set.askedAt)), 'application/zip', 'papers.zip');
    },
  });
}

function placeOf(visitor: Visitor): string {
  if (visitor.organisation === null) throw new NothingHere('works nowhere');
  return visitor.organisation.id;
}

async function openSet(work: Work, visitor: Visitor, setId: string): Promise<PaperSet> {
  const [set] = await paperSets(work.read, placeOf(visitor), setId);
  if (set === undefined) throw new NothingHere('no such set');
  return set;
}

const childrenOf = (items: readonly PaperItem[]): string[] => [...new Set(items.map(({ childId }) => childId))];
const reasonOf = ({ state }: PaperItem): string | null =>
  state === 'not-open' || state === 'failed' ? whyNot[state] : null;

/** What is not in it and why, by name as far as its reader knows one; and how many can be taken. */
async function whatIsIn(
  work: Work,
  visitor: Visitor,
  house: House,
  set: PaperSet,
): Promise<{ readonly troubled: readonly Troubled[]; readonly open: number }> {
  const items = await itemsOf(work.read, set.id, ['made', 'not-open', 'failed']);
  const { open, changed } = await stillOpen(work, visitor, house.packs, items);
  const not = items.filter((item) => reasonOf(item) !== null || changed.includes(item));
  const names = await childNames(work.read, childrenOf(not), placeOf(visitor));
  const titles = await titlesOf(work.read, not);
  return {
    open: open.length,
    troubled: not.map((item) => ({
      ...{ position: item.position, childId: item.childId, planId: item.planId },
      name: names.get(item.childId)?.short ?? null,
      title: titles.get(item.planId) ?? null,
      why: reasonOf(item) ?? whyNot.changed,
    })),
  };
}

/** Names on the page are a look at every child named. */
async function recordSeen(work: Work, visitor: Visitor, troubled: readonly Troubled[]): Promise<void> {
  const childIds = [...new Set(troubled.filter(({ name }) => name !== null).map(({ childId }) => childId))];
  if (childIds.length === 0) return;
  await recordEvent(work, {
    verb: 'child.listed',
    organisationId: placeOf(visitor),
    childIds,
    detail: { how: 'papers-not-made' },
  });
}
