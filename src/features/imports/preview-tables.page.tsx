import type { ComponentChildren } from 'preact';
import type { Day } from '../../calendar/index.ts';
import { Block, CodeValue, Ins, SecondLine, Table } from '../../ui/components.ts';
import { countOf, dayWords, figure, listWords, plural, sentence } from '../../ui/format.ts';
import type { ImportRecord } from './import-record.ts';
import { importUrls } from './import-urls.ts';
import type { Part } from './preview-parts.ts';
import { parts } from './preview-parts.ts';
import { theFile } from './preview-words.page.ts';
import type { RowProblem } from './said.ts';
import type { ShownChange, ShownRow } from './shown-rows.commands.ts';

export interface PartProps {
  readonly record: ImportRecord;
  readonly rows: readonly ShownRow[];
  readonly total: number;
  readonly today: Day;
  /** Before it was decided rows can be answered; afterwards the tables are a record. */
  readonly answers: boolean;
}

const Link = ({ href, children, about }: { href: string; children: string; about?: string }) => (
  <a class="govuk-link" href={href}>
    {children}
    {about && <span class="govuk-visually-hidden"> {about}</span>}
  </a>
);

const unseen = 'A child you do not see';

/** Its row, and its file where there are several. */
function placeOf(
  { record }: Pick<PartProps, 'record'>,
  { file, row }: { file: string; row: number | null },
): ComponentChildren {
  const number = row === null || row === 0 ? 'The file' : figure(row);
  return record.fileNames.length > 1 ? (
    <>
      {number}
      <SecondLine>{file}</SecondLine>
    </>
  ) : (
    number
  );
}

const rowColumn = (props: PartProps) =>
  ({
    head: 'Row',
    width: 11,
    label: 'Row',
    cell: (row: ShownRow) => placeOf(props, row),
  }) as const;

function childCell(props: PartProps, row: ShownRow): ComponentChildren {
  const name = row.name ?? unseen;
  return props.answers && row.row > 0 ? <Link href={importUrls.row(props.record.id, row.position)}>{name}</Link> : name;
}

/** One part of a preview as a table. */
export function PartTable({ part, ...props }: PartProps & { part: Part }) {
  switch (part) {
    case 'problems':
      return <Problems {...props} />;
    case 'questions':
      return <Questions {...props} />;
    case 'changes':
      return <Changes {...props} />;
    case 'missing':
      return <Missing {...props} />;
    default:
      return <Named {...props} part={part} />;
  }
}

const mendWords = {
  upn: 'type the right UPN here',
  'date-of-birth': 'type the date here',
  name: 'type the name here',
} as const;

function Problems(props: PartProps) {
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

function Questions(props: PartProps) {
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

function Changes(props: PartProps) {
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

function Named(props: PartProps & { part: Part }) {
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

function Missing(props: PartProps) {
  const { record, today } = props;
  const open = props.rows.filter(({ recordOpen }) => recordOpen);
  const closed = props.rows.length - open.length;
  const title = `No longer in ${theFile(record.kind)}`;
  if (open.length === 0) {
    return (
      <Block title={title} count={figure(props.total)}>
        <Closed closed={closed} alone />
      </Block>
    );
  }
  return (
    <>
      <Table
        caption={title}
        count={figure(props.total)}
        rowKey={({ position }) => position}
        rows={open}
        columns={[
          { head: 'Child', width: 31, isHead: true, cell: ({ name }) => name ?? unseen },
          {
            head: 'Last seen',
            width: 31,
            label: true,
            cell: ({ missing }) =>
              missing?.lastSeen
                ? `in ${theFile(record.kind)} of ${dayWords(missing.lastSeen, today)}`
                : 'in no file yet',
          },
          { head: 'What to do', cell: (row) => <MissingAct {...props} row={row} /> },
        ]}
      />
      {closed > 0 && <Closed closed={closed} />}
    </>
  );
}

/** Of whom the reader learns no more than how many they are. */
function Closed({ closed, alone }: { closed: number; alone?: boolean }) {
  return (
    <p class="govuk-body">
      {sentence(alone ? countOf(closed, 'child', 'children') : countOf(closed, 'other'))} {closed === 1 ? 'is' : 'are'}{' '}
      not open to you. Nothing is deleted; somebody who sees them says what has become of them.
    </p>
  );
}

function MissingAct({ record, answers, today, row }: PartProps & { row: ShownRow }) {
  const { missing, childId, name } = row;
  const said =
    missing?.answer === 'still'
      ? 'You said: it is still so. Nothing changes.'
      : missing?.answer
        ? `You said: not since ${dayWords(missing.answer, today)}.`
        : 'Nothing is deleted.';
  if (!answers || childId === null) return <>{said}</>;
  const first = name?.split(' ')[0] ?? 'this child';
  return (
    <>
      {said}{' '}
      <Link href={importUrls.missing(record.id, childId)} about={`: ${name ?? ''}`}>
        {missing?.answer
          ? 'Change it'
          : record.kind === 'list'
            ? `Say whether ${first} has left`
            : `Say what has become of ${first}`}
      </Link>
    </>
  );
}

/** Under a table that shows the first of many. */
export function AllOf({
  record,
  part,
  shown,
  total,
}: {
  record: ImportRecord;
  part: Part;
  shown: number;
  total: number;
}) {
  if (total <= shown) return null;
  const what = part === 'problems' ? plural(total, 'row') : part === 'changes' ? 'changes' : 'rows';
  return (
    <p class="govuk-body">
      The first {figure(shown)} of {figure(total)}.{' '}
      <Link href={importUrls.part(record.id, part)} about={`under “${parts[part].title}”`}>
        {`Show all ${figure(total)} ${what}`}
      </Link>
    </p>
  );
}
