import { Block, Table } from '../../ui/components.ts';
import { countOf, dayWords, figure, sentence } from '../../ui/format.ts';
import { importUrls } from './import-urls.ts';
import { Link, type PartProps, unseen } from './preview-cells.page.tsx';
import { theFile } from './preview-words.page.ts';
import type { ShownRow } from './shown-rows.commands.ts';

/** Children who are here and in no row of the file. */
export function MissingTable(props: PartProps) {
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
