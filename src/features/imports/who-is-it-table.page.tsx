import { Table } from '../../ui/components.ts';
import { figure, listWords } from '../../ui/format.ts';
import { importUrls } from './import-urls.ts';
import { Link, type PartProps, rowColumn, unseen } from './preview-cells.page.tsx';
import { parts } from './preview-parts.ts';
import type { ShownRow } from './shown-rows.commands.ts';

/** Rows of which only a person can say whose they are. */
export function WhoIsItTable(props: PartProps) {
  return (
    <Table
      caption={parts.questions.title}
      count={figure(props.total)}
      rowKey={({ position }) => position}
      rows={props.rows}
      columns={[
        rowColumn(props),
        { head: 'Child', width: 22, isHead: true, cell: (row) => row.name ?? unseen },
        { head: 'Year and class', width: 20, cell: ({ place }) => place },
        {
          head: 'Who is it',
          cell: (row) => (
            <>
              {askWords(row)}{' '}
              {props.answers && (
                <Link href={importUrls.row(props.record.id, row.position)} about={`in row ${row.row}`}>
                  Say whether it is the same child
                </Link>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** Why it is asked, with the name of the other where the reader sees it. */
export function askWords({ ask }: Pick<ShownRow, 'ask'>): string {
  const names = (ask?.candidates ?? []).flatMap(({ name }) => name ?? []);
  const who = names.length > 0 ? listWords(names, 'or') : 'a child who is here';
  return ask?.why === 'other-name'
    ? `The number in this row belongs to ${who}, with another name and date of birth.`
    : `The same name and date of birth as ${who}, and no number to tell.`;
}
