import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  type ChildBlock,
  type ChildPageRequest,
  childBlock,
  loadOnce,
  openChild,
  openOffers,
} from '../../features/children/index.ts';
import { together } from '../../platform/database/database.ts';
import type { Fact } from '../../ui/components.ts';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route, type VisitorRequest } from '../../web/route.ts';
import { blocks, headFacts, termRows } from './offers.ts';
import { TimelineBlock, TimelinePage } from './timeline.page.tsx';
import { timelineOf } from './timeline.ts';
import { type Drawn, TermBlock, ViewChildPage } from './view-child.page.tsx';

const params = z.object({ childId: z.uuid() });

/** The child's page. Every look at it is kept; what each block shows was asked for part by part. */
export function childPages(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: '/children/:childId',
    who: onChild('see'),
    params,
    handle: async (request) => {
      const asked = await openFor(request, house, 'page');
      if (asked.child.sees('duties') || asked.child.sees('own-duties'))
        await house.freshenDuties(asked.work, { childIds: [asked.child.id] });
      const [facts, drawn] = await together(asked.work.read, () => [
        factsOf(asked),
        drawAll([...blocks, termBlock, timelineBlock], asked),
      ]);
      return page(<ViewChildPage request={asked} facts={facts} main={drawn.main} side={drawn.side} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: '/children/:childId/timeline',
    who: onChild('see'),
    params,
    query: z.object({ kind: z.union([z.string(), z.array(z.string())]).optional(), page: z.string().optional() }),
    handle: async (request) => {
      const { kind = [], page: at = '1' } = request.query;
      const kinds = typeof kind === 'string' ? [kind] : kind;
      const asked = await openFor(
        request,
        house,
        kinds.length === 0 ? 'timeline' : `timeline ${kinds.join(' ')}`,
        'timeline',
      );
      const timeline = await timelineOf(asked, asked.looking ? [] : kinds);
      const number = /^[1-9]\d{0,3}$/.test(at) ? Number(at) : 1;
      return page(<TimelinePage request={asked} timeline={timeline} page={number} />);
    },
  });
}

async function openFor(
  { work, visitor, ctx, params: { childId } }: VisitorRequest<z.infer<typeof params>, unknown>,
  house: House,
  how: string,
  part: 'name' | 'timeline' = 'name',
): Promise<ChildPageRequest> {
  const child = await openChild(work, visitor, childId, { packs: house.packs, action: 'see', part, how });
  const looking = ctx.someoneLooking === true;
  return { house, work, visitor, child, ctx, today: visitor.today, looking, once: loadOnce() };
}

async function factsOf(request: ChildPageRequest): Promise<Fact[]> {
  const offers = openOffers(headFacts, request.child);
  const facts = await together(request.work.read, () => offers.map((offer) => offer.fact(request)));
  return facts.filter((fact) => fact !== null);
}

async function drawAll(
  offered: readonly ChildBlock[],
  request: ChildPageRequest,
): Promise<Record<'main' | 'side', Drawn[]>> {
  const open = openOffers(offered, request.child);
  const nodes = await together(request.work.read, () => open.map((block) => block.draw(request)));
  const drawn: Record<'main' | 'side', Drawn[]> = { main: [], side: [] };
  for (const [at, { id, column }] of open.entries()) {
    const node = nodes[at] ?? null;
    if (node !== null) drawn[column].push({ id, node });
  }
  return drawn;
}

/** This term in rows, from whoever has one to offer; a reader of none sees no block. */
const termBlock = childBlock({
  id: 'term',
  column: 'main',
  order: 20,
  parts: ['plan', 'attendance', 'targets'],
  load: async (request) => {
    const offers = openOffers(termRows, request.child);
    const offered = await together(request.work.read, () => offers.map((offer) => offer.row(request)));
    const rows = offered.filter((row) => row !== null);
    return rows.length === 0 ? null : rows;
  },
  render: (rows) => <TermBlock rows={rows} />,
});

const timelineBlock = childBlock({
  id: 'timeline',
  column: 'main',
  order: 30,
  parts: ['timeline'],
  load: (request) => timelineOf(request, []),
  render: (timeline, request) => <TimelineBlock request={request} timeline={timeline} />,
});
