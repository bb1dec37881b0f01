import { Table } from '../../ui/components.ts';
import { figure } from '../../ui/format.ts';
import { childCell, type PartProps, rowColumn } from './preview-cells.page.tsx';
import { type Part, parts } from './preview-parts.ts';
import type { ShownRow } from './shown-rows.commands.ts';

/** Children by name: new ones, those left out, records that close. */
export function ChildrenTable(props: PartProps & { part: Part }) {
  return (
    <Table
      caption={parts[props.part].title}
      count={figure(props.total)}
      rowKey={({ position }) => position}
      rows={props.rows}
      columns={[
        rowColumn(props),
        { head: 'Child', width: 22, isHead: true, cell: (row) => childCell(props, row) },
        { head: 'Year and class', width: 31, cell: ({ place }) => place },
        { head: 'Who is it', cell: (row) => whoWords(props.part, row) },
      ]}
    />
  );
}

function whoWords(part: Part, row: ShownRow): string {
  if (part === 'closing')
    return row.childId === null
      ? 'Not met before; no later file brings the record back'
      : 'The file says that this record closes';
  if (part === 'left-out') return 'Open the row to bring it in after all';
  if (row.onOtherRecord) return 'Known from a record that another organisation has opened to you';
  return row.upnUnknown === null ? 'Not met before' : `Not met before; no UPN yet (${row.upnUnknown})`;
}
