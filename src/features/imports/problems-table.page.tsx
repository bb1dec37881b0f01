import { CodeValue, Table } from '../../ui/components.ts';
import { figure } from '../../ui/format.ts';
import { importUrls } from './import-urls.ts';
import { Link, type PartProps, placeOf } from './preview-cells.page.tsx';
import { parts } from './preview-parts.ts';
import type { RowProblem } from './said.ts';

const mendWords = {
  upn: 'type the right UPN here',
  'date-of-birth': 'type the date here',
  name: 'type the name here',
} as const;

/** What is wrong with the file, row by row, and what to do about it. */
export function ProblemsTable(props: PartProps) {
  const lines = props.rows.flatMap((row) =>
    row.problems.map((problem, at) => ({ row, problem, key: `${row.position} ${at}` })),
  );
  return (
    <Table
      caption={parts.problems.title}
      count={figure(props.total)}
      rowKey={({ key }) => key}
      rows={lines}
      columns={[
        { head: 'Row', width: 11, label: 'Row', isHead: true, cell: ({ problem }) => placeOf(props, problem) },
        { head: 'Column and value', width: 22, cell: ({ problem }) => <ColumnAndValue problem={problem} /> },
        { head: 'What is wrong', width: 31, cell: ({ problem }) => problem.problem },
        {
          head: 'What to do',
          cell: ({ row, problem }) => (
            <>
              {problem.remedy}
              {props.answers && row.row > 0 && (
                <>
                  {' '}
                  <Link href={importUrls.row(props.record.id, row.position)} about={`for row ${row.row}`}>
                    {problem.mends === null
                      ? row.outcome === 'problem'
                        ? 'Look at this row'
                        : 'Look at this row, or leave it out'
                      : `Or ${mendWords[problem.mends]}`}
                  </Link>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function ColumnAndValue({ problem: { column, value } }: { problem: RowProblem }) {
  if (column === null && value === null) return null;
  return (
    <>
      {column}
      {column !== null && value !== null && <br />}
      {value !== null && <CodeValue>{value}</CodeValue>}
    </>
  );
}
