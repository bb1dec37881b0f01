// biome-ignore-all lint/a11y/noRedundantRoles: kept for when styles turn the table's display to block
import type { ComponentChildren } from 'preact';

export type Column<Row> = {
  head: string;
  cell: (row: Row) => ComponentChildren;
  /** Share of the width in per cent, 4 to 60. Tables that give widths are laid out by them: groups of one list line up. */
  width?: number;
  /** The cell names its row. One column a table. */
  isHead?: boolean;
  /** What stands before the value on a phone: true for "Meeting: " from the heading, words for others. Left out: nothing. */
  label?: true | string;
  /** Figures, to the right. */
  right?: boolean;
};

export type TableProps<Row> = {
  caption: ComponentChildren;
  /** After the caption: "3", "2 children, 3 facts". */
  count?: ComponentChildren;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** Another table of the same list has shown the headings; these are only read out. */
  follows?: boolean;
  tight?: boolean;
  /** The heading over the table is elsewhere: the caption is only read out. */
  captionUnseen?: boolean;
};

/**
 * On a phone the rows become blocks with labels. Styles that do so take a table's meaning away from assistive technology
 * in some browsers, so the roles are said.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, count, columns, rows, rowKey, follows, tight, captionUnseen } = props;
  const fixed = columns.some((column) => column.width !== undefined);
  const classes = [
    'table',
    'table--stack',
    fixed && 'table--fixed',
    follows && 'table--follow',
    tight && 'table--tight',
  ];
  return (
    <table role="table" class={classes.filter(Boolean).join(' ')}>
      <caption class={captionUnseen ? 'govuk-visually-hidden' : undefined}>
        {caption}
        {count !== undefined && <span class="count"> {count}</span>}
      </caption>
      {fixed && (
        <colgroup>
          {columns.map(({ head, width }) => (
            <col key={head} class={width === undefined ? undefined : `width-${width}`} />
          ))}
        </colgroup>
      )}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, right }) => (
            <th key={head} role="columnheader" scope="col" class={right ? 'right' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <Cell key={column.head} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { head, cell, isHead, label, right } = column;
  const content = (
    <>
      {label && <span class="table__label">{label === true ? `${head}: ` : `${label} `}</span>}
      {cell(row)}
    </>
  );
  const classes = right ? 'right' : undefined;
  return isHead ? (
    <th role="rowheader" scope="row" class={classes}>
      {content}
    </th>
  ) : (
    <td role="cell" class={classes}>
      {content}
    </td>
  );
}

export type FigureTableProps = {
  caption: string;
  captionUnseen?: boolean;
  /** The first names the rows; the others are figures, to the right. */
  heads: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
};

/** The figures beside a chart. */
export function FigureTable({ caption, captionUnseen, heads, rows }: FigureTableProps) {
  return (
    <table class="figure-table">
      <caption class={captionUnseen ? 'govuk-visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" class={index > 0 ? 'right' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={String(row[0])}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={heads[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={heads[index]} class="right">
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
