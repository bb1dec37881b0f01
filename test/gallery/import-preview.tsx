import {
  ActionLink,
  Acts,
  Button,
  CodeValue,
  Crumb,
  Decision,
  Ins,
  PageHead,
  SecondLine,
  Table,
  Tally,
} from '../../src/ui/components.ts';
import { PostForm } from '../../src/ui/form.tsx';
import { Page } from '../../src/ui/layout.tsx';
import { type Gallery, teacherContext } from './context.ts';

const link = (href: string, words: string) => (
  <a class="govuk-link" href={href}>
    {words}
  </a>
);

const rowNumber = { head: 'Row', width: 9, label: 'Row' } as const;

export function ImportPreview({ assets }: Gallery) {
  return (
    <Page title="Check before anything is stored" ctx={teacherContext(assets, 'Children')}>
      <Crumb href="/imports">Bring in children</Crumb>
      <PageHead
        title="Check before anything is stored"
        lede={
          <>
            From <b>exampleton-roll-24-11-2026.csv</b>, 214 rows, read as comma-separated, UTF-8, dates as
            day/month/year. {link('/imports/1/reading', 'Change how it is read')}
          </>
        }
      />
      <Tally
        lines={[
          { count: 3, words: 'new children' },
          { count: 2, words: 'children with changes' },
          { count: 2, words: 'rows with a problem, left out unless you mend them' },
          { count: 1, words: 'child no longer in the list: you decide' },
          { count: 4, words: 'the same as before', soft: true },
          { count: 203, words: 'other pupils: kept as counts only, names dropped', soft: true },
        ]}
      />
      <Table
        caption="Problems"
        count={2}
        rowKey={(row) => row.row}
        rows={[
          {
            row: 47,
            column: 'UPN',
            value: 'B801200011017',
            wrong: 'The first letter should be Q for this number, so a digit may be wrong.',
            todo: <>Check it in your school system, or {link('/mend/47', 'type the right UPN here')}.</>,
          },
          {
            row: 112,
            column: 'Date of birth',
            value: '31/02/2016',
            wrong: 'There is no 31 February.',
            todo: <>{link('/mend/112', 'Type the date here')}, or leave it and add it later.</>,
          },
        ]}
        columns={[
          { ...rowNumber, isHead: true, cell: ({ row }) => row },
          {
            head: 'Column and value',
            width: 22,
            cell: ({ column, value }) => (
              <>
                {column}
                <br />
                <CodeValue>{value}</CodeValue>
              </>
            ),
          },
          { head: 'What is wrong', width: 31, cell: ({ wrong }) => wrong },
          { head: 'What to do', cell: ({ todo }) => todo },
        ]}
      />
      <Table
        caption="Changes"
        count="2 children, 3 facts"
        rowKey={(row) => row.row}
        rows={[
          {
            row: 18,
            child: 'Finn Demoford',
            now: 'Class: Beech',
            will: (
              <>
                Class: <Ins>Oak</Ins>
              </>
            ),
          },
          {
            row: 63,
            child: 'Isla Fictionby',
            now: (
              <>
                SEN: none recorded
                <br />
                Pupil premium: no
              </>
            ),
            will: (
              <>
                SEN: <Ins>support, from 2 November</Ins>
                <br />
                Pupil premium: stays no
                <SecondLine>Corrected by Mr Sampleton on 9 October, so the file does not overwrite it</SecondLine>
              </>
            ),
          },
        ]}
        columns={[
          { ...rowNumber, cell: ({ row }) => row },
          { head: 'Child', width: 22, isHead: true, cell: ({ child }) => child },
          { head: 'Now', width: 31, label: true, cell: ({ now }) => now },
          { head: 'Will be', label: true, cell: ({ will }) => will },
        ]}
      />
      <Table
        caption="New"
        count={3}
        rowKey={(row) => row.row}
        rows={[
          { row: 9, child: 'Noor Exampleby', year: 'Year 2, Hazel', who: <>Not met before</> },
          { row: 88, child: 'Tomas Vignette', year: 'Year 4, Rowan', who: <>Not met before</> },
          {
            row: 140,
            child: 'Kit Mockbridge',
            year: 'Year 6, Oak',
            who: (
              <>
                The same name and date of birth as a child you had in 2024.{' '}
                {link('/same/140', 'Say whether it is the same child')}
              </>
            ),
          },
        ]}
        columns={[
          { ...rowNumber, cell: ({ row }) => row },
          { head: 'Child', width: 22, isHead: true, cell: ({ child }) => child },
          { head: 'Year and class', width: 31, cell: ({ year }) => year },
          { head: 'Who is it', cell: ({ who }) => who },
        ]}
      />
      <Table
        caption="No longer in the list"
        count={1}
        rowKey={(row) => row}
        rows={['Wren Samplewell']}
        columns={[
          { head: 'Child', width: 31, isHead: true, cell: (name) => name },
          { head: 'Last seen', width: 31, label: true, cell: () => 'in the list of 2 November' },
          { head: 'What to do', cell: () => <>Nothing is deleted. {link('/left', 'Say whether Wren has left')}</> },
        ]}
      />
      <PostForm inline action="/imports/1/confirm" csrfToken="a-token-of-the-gallery">
        <Decision words="Three children will be added and two changed. You can undo this for 30 days.">
          <Acts>
            <Button>Bring in 3 and change 2</Button>
            <ActionLink kind="outlined" href="/imports/1/problems.csv">
              Download the problems
            </ActionLink>
            <ActionLink kind="link" href="/imports/1/stop">
              Stop, and store nothing
            </ActionLink>
          </Acts>
        </Decision>
      </PostForm>
    </Page>
  );
}
