import type { FastifyInstance } from 'fastify';
import type { Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { type CodeSet, labelOn, yearGroupLabel } from '../../codes/index.ts';
import {
  allowedFilters,
  type ExportedChild,
  exportedChildren,
  groupWords,
  type ListedChild,
  type ListFilters,
  listChildren,
  partsOfList,
  readFilters,
} from '../../features/children/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { toCsv } from '../../platform/csv/to-csv.ts';
import { emptyForm, fieldValue } from '../../ui/form.tsx';
import { download, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import { ExportChildrenPage } from './export-children.page.tsx';
import { anyQuery, listReader } from './list-reader.ts';

/** The list as a file. Dangerous: the person is asked for again, says what for, and every child in it is in the audit. */
export function exportRoutes(server: FastifyInstance, house: House): void {
  const url = '/children/export';
  const who = may('export.list');

  route(server, house, {
    method: 'GET',
    url,
    who,
    query: anyQuery,
    handle: async ({ work, visitor, ctx, query }) => {
      const { reader, sees, filters } = asked(house, visitor, query);
      const { total } = await listChildren(work.read, reader, filters, { limit: 1, offset: 0 });
      return page(<ExportChildrenPage ctx={ctx} total={total} columns={columnsFor(sees)} form={emptyForm} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url,
    who,
    query: anyQuery,
    handle: async ({ work, visitor, ctx, query, body }) => {
      const { reader, sees, filters } = asked(house, visitor, query);
      const everything = { limit: 100_000, offset: 0 };
      const { children, total } = await listChildren(work.read, reader, filters, everything);
      const columns = columnsFor(sees);
      const reason = fieldValue(body, 'reason').trim();
      if (reason.length < 3) {
        const errors = { reason: `Say in a few words what the list is for: the ${ctx.words.headteacher} can read it` };
        return page(
          <ExportChildrenPage ctx={ctx} total={total} columns={columns} form={{ values: body, errors }} />,
          422,
        );
      }
      const ids = children.map((child) => child.id);
      const more = await exportedChildren(work.read, reader, ids);
      await recordEvent(work, {
        verb: 'child.exported',
        organisationId: reader.organisation.id,
        childIds: ids,
        reason,
        detail: { children: ids.length, columns: columns.map(({ id }) => id).join(' ') },
      });
      const sen = house.packs.england.codeSet('sen-provision');
      const rows = children.map((child) =>
        columns.map(({ id }) => cellOf(id, child, more.get(child.id), { sen, today: visitor.today })),
      );
      const heads = columns.map(({ head }) => head);
      return download(toCsv(heads, rows), 'text/csv; charset=utf-8', `children-${visitor.today}.csv`);
    },
  });
}

function asked(house: House, visitor: Parameters<typeof listReader>[1], query: Record<string, string | string[]>) {
  const reader = listReader(house, visitor);
  const sees = partsOfList(reader);
  const filters: ListFilters = { ...allowedFilters(readFilters(query), sees), page: 1 };
  return { reader, sees, filters };
}

type ColumnId = 'name' | 'year' | 'class' | 'school' | 'upn' | 'born' | 'group' | 'sen' | 'adult';
export interface ExportColumn {
  readonly id: ColumnId;
  readonly head: string;
}

/** A column only where its part is open for some children; in it a value only where it is open for that child. */
function columnsFor(sees: ReadonlySet<Scope>): ExportColumn[] {
  const all: (ExportColumn & { part: readonly Scope[] })[] = [
    { id: 'name', head: 'Child', part: ['name'] },
    { id: 'year', head: 'Year', part: ['name'] },
    { id: 'class', head: 'Class', part: ['name'] },
    { id: 'school', head: 'School', part: ['name'] },
    { id: 'upn', head: 'UPN', part: ['identity'] },
    { id: 'born', head: 'Date of birth', part: ['identity'] },
    { id: 'group', head: 'Groups today', part: ['care-group', 'need-groups'] },
    { id: 'sen', head: 'SEN provision', part: ['send'] },
    { id: 'adult', head: 'Key adult', part: ['profile'] },
  ];
  return all.filter(({ part }) => part.some((each) => sees.has(each))).map(({ id, head }) => ({ id, head }));
}

function cellOf(
  id: ColumnId,
  child: ListedChild,
  known: ExportedChild | undefined,
  { sen, today }: { sen: CodeSet | undefined; today: Day },
): string | null {
  switch (id) {
    case 'name':
      return child.name.full;
    case 'year':
      return child.year === null ? null : yearGroupLabel(child.year);
    case 'class':
      return child.className;
    case 'school':
      return child.school;
    case 'upn':
      return known?.upn ?? null;
    case 'born':
      return known?.dateOfBirth ?? null;
    case 'group':
      return known?.groups?.map((group) => groupWords(group).label).join('; ') ?? null;
    case 'sen':
      return senWords(sen, known?.senProvision ?? null, today);
    case 'adult':
      return child.adult;
  }
}

function senWords(set: CodeSet | undefined, code: string | null, today: Day): string | null {
  return code === null ? null : ((set && labelOn(set, code, today)) ?? code);
}
