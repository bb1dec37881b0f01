import type { ComponentChildren } from 'preact';
import {
  ActionLink,
  Acts,
  Block,
  ColumnsEven,
  FigureTable,
  PageHead,
  Panel,
  RangeChart,
  Reference,
  Standing,
  Table,
  Tag,
  type TagState,
} from '../../src/ui/components.ts';
import { Page } from '../../src/ui/layout.tsx';
import { type Gallery, governorContext } from './context.ts';

type Promise_ = readonly [id: string, words: string, figure: string, then: string];

const notKept: Promise_[] = [
  [
    'B6',
    'The plan is written up within ten school days',
    '9 of 15 in time',
    'A second person may now submit. Checked again in December.',
  ],
  ['B3', 'The child’s own part is in every plan', '26 of 34 plans', 'Children can answer on a phone from September.'],
  ['E3', 'Every member of staff is trained each year', '71 of 88 staff', 'Catch-up session on Thursday 10 September.'],
];
const tooFew: Promise_[] = [
  [
    'C3',
    'Advice is asked for before any suspension',
    '',
    'Whether the headteacher is content that the calls were made.',
  ],
  [
    'B5',
    'The effect of each Pupil Premium Plus spend is recorded',
    '',
    'Whether the Virtual School has accepted the year’s account.',
  ],
];
const kept: Promise_[] = [
  ['B1', 'Every looked-after child has a PEP each term', 'all children', 'Meeting records, both terms'],
  ['A5', 'Every child has a key adult they agreed to', 'all children', 'Key adult with the child’s view'],
  ['C2', 'Everyone is told promptly when attendance worries us', '22 of 22 concerns', 'Contact log'],
  ['D6', 'Wellbeing is measured each year', 'all children', 'Dates and scores held'],
  ['E1', 'The designated teacher has two training days', '2 days', 'Training register'],
  ['F1', 'Governors receive a yearly report', 'on time', 'Presented 8 July'],
  ['F4', 'The policy is current and ratified', 'on time', 'Ratified 3 July'],
];

function Promises(props: {
  caption: string;
  rows: Promise_[];
  state: TagState;
  word: string;
  then: string;
  tight?: boolean;
}) {
  const { caption, rows, state, word, then, tight = false } = props;
  return (
    <Table
      caption={caption}
      count={rows.length}
      tight={tight}
      rows={rows}
      rowKey={([id]) => id}
      columns={[
        {
          head: 'Promise',
          width: 48,
          isHead: true,
          cell: ([id, words]): ComponentChildren => (
            <>
              {words}{' '}
              <Reference href={`/promises/${id.toLowerCase()}`}>
                <span class="govuk-visually-hidden">Promise </span>
                {id}
              </Reference>
            </>
          ),
        },
        {
          head: 'This time',
          width: 23,
          cell: ([, , figure]) => (
            <>
              <Tag state={state}>{word}</Tag>
              {figure && <span class="soft small">, {figure}</span>}
            </>
          ),
        },
        { head: then, cell: ([, , , words]) => words },
      ]}
    />
  );
}

export function Governors({ assets }: Gallery) {
  return (
    <Page title="How we keep our promises" ctx={governorContext(assets)}>
      <PageHead
        title="How we keep our promises"
        lede="Overmoor School (demo). Spring and summer terms 2026, as at Friday 17 July. Figures for governors: no child can be told from them."
      />
      <Standing link={{ href: '#how', words: 'How these are counted' }}>
        Of 12 promises that fell due, <b>seven were kept</b>, <b>three were not</b>, and for{' '}
        <b>two there are too few children to show</b>.
      </Standing>
      <Promises caption="Not kept" rows={notKept} state="late" word="Not kept" then="What the school will do" />
      <Promises
        caption="Too few to show"
        rows={tooFew}
        state="none"
        word="Too few to show"
        then="What governors can ask"
      />
      <Promises caption="Kept" rows={kept} state="full" word="Kept" then="Evidence" tight />
      <Block title="Attendance of looked-after children, by half term">
        <p class="prose">
          It has risen since the autumn and is still below the whole school. With so few children, one long illness
          moves the figure by about two points; each bar shows how far chance alone could have moved it.
        </p>
        <ColumnsEven
          first={
            <RangeChart
              description="Attendance of looked-after children rose from 87.4 per cent in autumn 1 to 91.6 per cent in summer 2; the whole school was at about 94 per cent throughout."
              labels={[
                ['Aut', '1'],
                ['Aut', '2'],
                ['Spr', '1'],
                ['Spr', '2'],
                ['Sum', '1'],
                ['Sum', '2'],
              ]}
              ours={{
                name: 'Looked after',
                points: [
                  { value: 87.4, low: 84.6, high: 89.8 },
                  { value: 86.1, low: 83, high: 88.7 },
                  { value: 88.9, low: 86.1, high: 91.2 },
                  { value: 90.3, low: 87.5, high: 92.5 },
                  null,
                  { value: 91.6, low: 88.8, high: 93.8 },
                ],
              }}
              others={{ name: 'Whole school', values: [94.6, 93.4, 93.8, 94.2, 94.5, 94.1] }}
              scale={{ from: 80, to: 100, step: 5 }}
              caption="The scale starts at 80%, not at zero. In summer 1 fewer than ten children were on roll, so nothing is shown."
            />
          }
          second={
            <FigureTable
              caption="Attendance by half term, per cent"
              captionUnseen
              heads={['Half term', 'Looked after', 'Chance range', 'School']}
              rows={[
                ['Autumn 1', '87.4%', '84.6 to 89.8', '94.6%'],
                ['Autumn 2', '86.1%', '83.0 to 88.7', '93.4%'],
                ['Spring 1', '88.9%', '86.1 to 91.2', '93.8%'],
                ['Spring 2', '90.3%', '87.5 to 92.5', '94.2%'],
                ['Summer 1', '', 'too few to show', '94.5%'],
                ['Summer 2', '91.6%', '88.8 to 93.8', '94.1%'],
              ]}
            />
          }
        />
      </Block>
      <div id="how">
        <Panel quiet title="How these are counted">
          <p>
            A promise is kept when every duty it gave rise to was done by its day. Fewer than five children, or a figure
            that would let fewer than five be worked out, is not shown. All figures here were fixed together on 17 July
            and do not change. Next: Friday 18 December.
          </p>
        </Panel>
      </div>
      <Acts>
        <ActionLink kind="outlined" href="/ask">
          Ask the school a question
        </ActionLink>
        <ActionLink kind="link" href="/download">
          Download for the meeting (PDF)
        </ActionLink>
      </Acts>
    </Page>
  );
}
