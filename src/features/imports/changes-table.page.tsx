import type { Day } from '../../calendar/index.ts';
import { Ins, SecondLine, Table } from '../../ui/components.ts';
import { countOf, dayWords } from '../../ui/format.ts';
import { childCell, type PartProps, rowColumn } from './preview-cells.page.tsx';
import { parts } from './preview-parts.ts';
import type { ShownChange } from './shown-rows.commands.ts';

/** What changes of whom: now, and as it will be. */
export function ChangesTable(props: PartProps) {
  const facts = props.record.counts?.facts ?? 0;
  return (
    <Table
      caption={parts.changes.title}
      count={`${countOf(props.total, 'child', 'children')}, ${countOf(facts, 'fact')}`}
      rowKey={({ position }) => position}
      rows={props.rows}
      columns={[
        rowColumn(props),
        { head: 'Child', width: 22, isHead: true, cell: (row) => childCell(props, row) },
        { head: 'Now', width: 31, label: true, cell: ({ changes }) => <Now changes={changes} /> },
        { head: 'Will be', label: true, cell: ({ changes }) => <Will changes={changes} today={props.today} /> },
      ]}
    />
  );
}

/** @param bare the label stands elsewhere */
export function Now({ changes, bare }: { changes: readonly ShownChange[]; bare?: boolean }) {
  return (
    <>
      {changes.map(({ label, now }, at) => (
        <div key={`${at} ${label}`}>
          {bare ? '' : `${label}: `}
          {now ?? 'not yours to see'}
        </div>
      ))}
    </>
  );
}

export function Will({ changes, today, bare }: { changes: readonly ShownChange[]; today: Day; bare?: boolean }) {
  return (
    <>
      {changes.map(({ label, now, will, kept }, at) => (
        <div key={`${at} ${label}`}>
          {bare ? '' : `${label}: `}
          {kept === null ? (
            <Ins>{will ?? 'as the file says'}</Ins>
          ) : (
            <>
              stays {now ?? 'as it is'}
              <SecondLine>
                Corrected by {kept.by ?? 'hand'} on {dayWords(kept.on as Day, today)}, so the file does not overwrite it
              </SecondLine>
            </>
          )}
        </div>
      ))}
    </>
  );
}
