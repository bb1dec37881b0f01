import type { FastifyInstance } from 'fastify';
import { decide, postOf, type Scope } from '../../access/index.ts';
import { codesOn } from '../../codes/index.ts';
import {
  allowedFilters,
  childrenUrl,
  groupsOpenTo,
  isChoosing,
  type ListChoices,
  type ListReader,
  listHref,
  listWithChoices,
  PAGE_SIZE,
  partsOfList,
  quietFilters,
  readFilters,
  sameFilters,
} from '../../features/children/index.ts';
import type { Packs } from '../../packs/packs.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { page, seeOther } from '../../web/answer.ts';
import type { House, PlaceOffer } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { exportRoutes } from './export-children.routes.tsx';
import type { FilterChoices } from './filter-children.page.tsx';
import { ListChildrenPage, type TagColumn } from './list-children.page.tsx';
import { anyQuery, listReader } from './list-reader.ts';
import { listTagColumns } from './list-tags.ts';

/** Offered to every post that can see a child at all; whom it lists is decided child by child. */
export const childrenPlace: PlaceOffer = {
  href: childrenUrl,
  label: 'Children',
  order: 20,
  offeredTo: ({ actor, organisation }) =>
    actor.kind === 'person' &&
    actor.posts.some((held) => held.organisationId === organisation.id && postOf(held.post).seesChildren),
};

/** The list of the children one may see. Opening it is a look at each child on the page. */
export function childrenPages(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: childrenUrl,
    who: may('children.list'),
    query: anyQuery,
    handle: async ({ work, visitor, ctx, query }) => {
      const reader = listReader(house, visitor);
      const sees = partsOfList(reader);
      const asked = readFilters(query);
      const window = { limit: PAGE_SIZE, offset: (asked.page - 1) * PAGE_SIZE };
      const tried = allowedFilters(asked, sees);
      const choosing = isChoosing(query);
      const first = await listWithChoices(work.read, reader, tried, window, choosing);
      const open = allowedFilters(asked, first.choices.open);
      const filters = ctx.someoneLooking ? quietFilters(open) : open;
      // A name or a group stands in no address while somebody can see it.
      if (ctx.someoneLooking && !sameFilters(filters, asked)) return seeOther(listHref(filters));
      // What was asked for by a part that turns out to be open for no child is listed without it.
      const { list, choices: found } = sameFilters(filters, tried)
        ? first
        : await listWithChoices(work.read, reader, filters, window, choosing);
      if (list.children.length === 0 && filters.page > 1) return seeOther(listHref({ ...filters, page: 1 }));
      const choices = choicesOf(house, reader, found);
      const ids = list.children.map((child) => child.id);
      const tagColumns = await tagsOf(house, work, visitor, sees, ids);
      await recordEvent(work, {
        verb: 'child.listed',
        organisationId: reader.organisation.id,
        childIds: ids,
        detail: { how: filters.words === '' ? 'list' : 'search', page: filters.page, of: list.total },
      });
      return page(
        <ListChildrenPage
          ctx={ctx}
          filters={filters}
          rows={list.children}
          total={list.total}
          choices={choices}
          choosing={choosing}
          tagColumns={tagColumns}
          showsSchool={reader.organisation.kind !== 'school'}
          showsAdult={found.open.has('profile')}
          findsNumbers={found.open.has('identity')}
          mayAdd={mayHere(visitor, 'child.add', work.asking.now)}
          mayExport={mayHere(visitor, 'export.list', work.asking.now)}
          mayBringIn={mayHere(visitor, 'import.see', work.asking.now)}
        />,
      );
    },
  });
  exportRoutes(server, house);
}

function choicesOf(
  house: House,
  reader: ListReader,
  { all, offered, years, adults, schools, open }: ListChoices,
): FilterChoices {
  const atSchool = reader.organisation.kind === 'school';
  const seesAdult = open.has('profile');
  return {
    all,
    offered,
    years,
    adults: seesAdult ? adults : [],
    mayAskForNobody: seesAdult,
    schools: atSchool ? [] : schools,
    groups: groupsOpenTo(open),
    needs: open.has('send') ? needChoices(house.packs, reader) : [],
    mayAskForLeavers: open.has('moves'),
    sorts: [
      { value: '', text: 'By family name' },
      { value: 'year', text: 'By year and class' },
      ...(seesAdult ? [{ value: 'adult', text: 'By key adult' }] : []),
      ...(atSchool ? [] : [{ value: 'school', text: 'By school' }]),
    ],
  };
}

function needChoices(packs: Packs, { today }: ListReader): { value: string; text: string }[] {
  const set = packs.england.codeSet('sen-need');
  return [
    { value: 'any', text: 'Any: support or a plan' },
    { value: 'K', text: 'SEN support' },
    { value: 'E', text: 'Education, health and care plan' },
    ...(set === undefined ? [] : codesOn(set, today).map(({ code, label }) => ({ value: code, text: label }))),
  ];
}

async function tagsOf(
  house: House,
  work: Work,
  visitor: Visitor,
  sees: ReadonlySet<Scope>,
  ids: readonly string[],
): Promise<TagColumn[]> {
  const columns: TagColumn[] = [];
  for (const { head, parts, tags } of [...listTagColumns].sort((a, b) => a.order - b.order)) {
    if (!parts.some((part) => sees.has(part))) continue;
    columns.push({ head, tags: await tags({ house, work, visitor, today: visitor.today }, ids) });
  }
  return columns;
}

/** For links and buttons: what is dangerous still asks again. */
export function mayHere(visitor: Visitor, action: 'child.add' | 'export.list' | 'import.see', now: Date): boolean {
  const { organisation, actor, today } = visitor;
  if (organisation === null) return false;
  const { id: organisationId, kind, authorityId, trustId } = organisation;
  const steppedUpAt = visitor.session.steppedUpAt;
  const decision = decide({
    actor,
    action,
    today,
    now,
    organisation: { organisationId, kind, authorityId, trustId },
    steppedUpAt,
  });
  return decision.allowed || decision.remedy === 'step-up';
}
