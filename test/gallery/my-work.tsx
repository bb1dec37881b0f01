import type { Day } from '../../src/calendar/day.ts';
import { type ActKind, Fold, PageHead, type Task, TaskGroup } from '../../src/ui/components.ts';
import { dayWords, relativeDay } from '../../src/ui/format.ts';
import { Page } from '../../src/ui/layout.tsx';
import { type Gallery, teacherContext, today } from './context.ts';

const reasons = [
  { value: 'elsewhere', text: 'It was done somewhere else' },
  { value: 'no-longer', text: 'It no longer applies to this child' },
  { value: 'interest', text: 'It would not be in the child’s interest' },
];

type Row = readonly [due: Day, title: string, forName: string | null, why: string, promise: string, action: string];

function task([day, title, forName, why, promise, action]: Row, kind: ActKind, lateWords?: string): Task {
  const id = `${day}-${promise.toLowerCase()}`;
  return {
    id,
    day,
    dueWords: lateWords ?? relativeDay(day, today),
    dueDate: dayWords(day, today),
    late: lateWords !== undefined,
    title,
    forName,
    why,
    promise: { id: promise, href: `/promises/${promise.toLowerCase()}` },
    action: { label: action, href: `/do/${id}`, kind },
    whyHref: `/why/${id}`,
    notNeeded: {
      action: `/my-work/${id}/not-needed`,
      csrfToken: 'a-token-of-the-gallery',
      reasons,
      summary: 'Not needed because…',
      legend: 'Why it is not needed',
      whoSees: 'The headteacher sees this',
    },
  };
}

const late = [
  task(
    [
      '2026-11-19',
      'Record what the tutoring changed',
      'Kit M.',
      'Impact is due 10 school days after the spending ends.',
      'B5',
      'Record the impact',
    ],
    'filled',
    '3 school days late',
  ),
  task(
    [
      '2026-11-20',
      'Write up the PEP',
      'Robin T.',
      'Due 10 school days after the meeting on 6 November. Northmere’s clock.',
      'B6',
      'Write up the PEP',
    ],
    'filled',
    '2 school days late',
  ),
];
const thisWeekRows: Row[] = [
  [
    '2026-11-24',
    'Read the child’s own part',
    'Amara S.',
    'It is read the day it comes. It came at 9:12.',
    'B3',
    'Read it now',
  ],
  [
    '2026-11-26',
    'Agree a key adult',
    'Noor E.',
    'Due 10 school days after joining. Noor’s own view is recorded too.',
    'A5',
    'Choose together',
  ],
  [
    '2026-11-27',
    'Send your part of the PEP',
    'Jude P.',
    'Due 5 school days before the meeting on 4 December.',
    'B2',
    'Carry on writing',
  ],
];
const nextWeekRows: Row[] = [
  [
    '2026-12-03',
    'Hold the PEP meeting',
    'Finn D.',
    'One PEP each term. Eastholt’s last day is 15 December.',
    'B1',
    'Open the meeting',
  ],
  [
    '2026-12-04',
    'Hold the PEP meeting',
    'Jude P.',
    'One PEP each term. Northmere’s last day is 11 December.',
    'B1',
    'Open the meeting',
  ],
];
const laterRows: Row[] = [
  [
    '2026-12-09',
    'Finish the termly report to governors',
    null,
    'The designated teacher reports each term.',
    'F2',
    'Open the report',
  ],
  [
    '2026-12-11',
    'Plan the spring Pupil Premium Plus, or say why not',
    'Isla F.',
    'Asked half-way through each term. Our default.',
    'B5',
    'Plan it',
  ],
];

export function MyWork({ assets, someoneLooking }: Gallery & { someoneLooking: boolean }) {
  const of = (rows: Row[], kind: ActKind) => rows.map((row) => task(row, kind));
  return (
    <Page title="My work" ctx={teacherContext(assets, 'My work', { someoneLooking })}>
      <PageHead
        title="My work"
        lede="Tuesday 24 November 2026. Two things are late and three are due this week. Then nothing until Thursday 3 December."
        aside={
          <Fold summary="Show only some of it">
            <p>Filters stand here.</p>
          </Fold>
        }
      />
      <TaskGroup title="Late" late tasks={late} someoneLooking={someoneLooking} />
      <TaskGroup title="This week" tasks={of(thisWeekRows, 'outlined')} someoneLooking={someoneLooking} />
      {!someoneLooking && (
        <>
          <TaskGroup title="Next week" tasks={of(nextWeekRows, 'link')} someoneLooking={someoneLooking} />
          <TaskGroup title="Later this term" tasks={of(laterRows, 'link')} someoneLooking={someoneLooking} />
        </>
      )}
      <p class="soft">
        Done since Monday: 4.{' '}
        <a class="govuk-link" href="/done">
          See what you have done
        </a>
      </p>
    </Page>
  );
}
