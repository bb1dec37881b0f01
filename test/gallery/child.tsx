import {
  ActionLink,
  Block,
  ChildHeader,
  Columns,
  Crumb,
  Fold,
  Mini,
  MiniRow,
  PersonRow,
  Reference,
  Steps,
  Tag,
  Targets,
  TermStrip,
  Timeline,
  Weeks,
} from '../../src/ui/components.ts';
import { Page } from '../../src/ui/layout.tsx';
import { type Gallery, teacherContext } from './context.ts';

const link = (href: string, words: string) => (
  <a class="govuk-link" href={href}>
    {words}
  </a>
);

const due = [
  <MiniRow
    key="write-up"
    over={<Tag state="late">2 school days late</Tag>}
    title="Write up the PEP"
    action={<ActionLink href="/peps/1">Write up the PEP</ActionLink>}
  >
    Mr Sampleton, by Fri 20 November. <Reference href="/promises/b6">Promise B6</Reference>
  </MiniRow>,
  <MiniRow key="maths" over="By Mon 30 November" title="Answer what maths asked about support">
    Miss Fictionby. <Reference href="/promises/e7">Promise E7</Reference>
  </MiniRow>,
  <MiniRow key="spend" over="By Fri 11 December" title="Plan the spring Pupil Premium Plus, or say why not">
    Mr Sampleton. <Reference href="/promises/b5">Promise B5</Reference>
  </MiniRow>,
];

const percents = [100, 100, 90, 100, 100, 80, 90, 100, 100, 70, 90, 100, null, null, null];
const weeks = percents.map((percent, index) => ({ number: index + 1, percent, now: index === 11 }));

const term = (
  <TermStrip
    rows={[
      {
        title: 'PEP',
        content: (
          <Steps
            steps={[
              { name: 'Planned', words: '7 Sep', state: 'done' },
              { name: 'Gathering', words: '12 Oct', state: 'done' },
              { name: 'Held', words: '6 Nov', state: 'done' },
              { name: 'Write up', words: 'was due 20 Nov', state: 'late' },
              { name: 'Quality check', words: 'not yet', state: 'to-come' },
              { name: 'Signed off', words: 'not yet', state: 'to-come' },
            ]}
          />
        ),
      },
      {
        title: 'Attendance',
        content: (
          <Weeks
            total="92% so far: 98 of 106 sessions. Whole school 95%."
            halfTerms={[
              { caption: 'Autumn, first half: per cent attended by week', weeks: weeks.slice(0, 8) },
              { caption: 'Autumn, second half: per cent attended by week', weeks: weeks.slice(8) },
            ]}
            fullWords="95% or more"
            bands={[
              { under: 95, words: '90 to 94' },
              { under: 90, words: '80 to 89' },
              { under: 80, words: 'under 80' },
            ]}
          />
        ),
      },
      {
        title: 'Targets',
        content: (
          <Targets
            targets={[
              { words: 'Reads aloud to a younger child each week', state: 'full', progress: 'Going well' },
              { words: 'Starts written work within five minutes', state: 'half', progress: 'Some progress' },
              { words: 'Joins one club of Robin’s own choice', state: 'ring', progress: 'Not started' },
            ]}
          />
        ),
      },
    ]}
  />
);

const timeline = (
  <Timeline
    entries={[
      {
        key: '1',
        day: '2026-11-20',
        date: 'Fri 20 Nov',
        words: 'Read two chapters to Year 1. Asked to do it again.',
        detail: 'Celebration, Mrs Placeholder-Lee. Shared with Mrs Pretendham.',
      },
      {
        key: '2',
        day: '2026-11-12',
        date: 'Thu 12 Nov',
        words: 'Called Mrs Pretendham about Monday’s absence. A dentist’s letter is coming.',
        detail: 'Contact, Mr Sampleton.',
      },
      {
        key: '3',
        day: '2026-11-06',
        date: 'Fri 6 Nov',
        words: <>{link('/peps/1', 'PEP meeting held')}. Five of six people came, with Robin for the first half.</>,
        detail: 'PEP, Mr Sampleton.',
      },
      {
        key: '4',
        day: '2026-10-12',
        date: 'Mon 12 Oct',
        words: 'Robin moved to a seat by the window, as Robin asked in June.',
        detail: 'You said, we did.',
      },
    ]}
  />
);

export function Child({ assets }: Gallery) {
  return (
    <Page title="Robin Testwood" ctx={teacherContext(assets, 'Children')}>
      <Crumb href="/children">Children</Crumb>
      <ChildHeader
        name="Robin Testwood"
        facts={[
          { label: 'Year', value: '5, Larch class' },
          { label: 'Key adult', value: 'Mrs Placeholder-Lee' },
          { label: 'Next date', value: 'Care review, Thu 3 December' },
          { label: 'Plan', value: 'PEP, autumn term' },
        ]}
        action={
          <ActionLink href="/write" kind="outlined">
            Write something down
          </ActionLink>
        }
      />
      <Columns
        main={
          <>
            <Block title="What is due">
              <Mini items={due} />
            </Block>
            <Block title="This term at a glance" aside={<span class="small">{link('/terms', 'Earlier terms')}</span>}>
              {term}
            </Block>
            <Block title="Timeline" aside={<span class="small">{link('/kinds', 'Show only some kinds')}</span>}>
              {timeline}
              {link('/timeline', 'Earlier: 38 entries')}
            </Block>
          </>
        }
        side={
          <>
            <Block title="People around Robin">
              <Mini
                items={[
                  <PersonRow key="1" name="Mrs Pretendham">
                    Carer. Phone first, before 3 pm
                  </PersonRow>,
                  <PersonRow key="2" name="Ms Mockford">
                    Social worker, Northmere. {link('mailto:m@example.org', 'Email')}
                  </PersonRow>,
                  <PersonRow key="3" name="Ms Okafor-Demo">
                    Adviser, Northmere
                  </PersonRow>,
                  <PersonRow key="4" name="Mrs Placeholder-Lee">
                    Key adult. Robin said yes on 9 Sept
                  </PersonRow>,
                ]}
                more={<span class="small">{link('/people', 'Three more, and who may be told what')}</span>}
              />
            </Block>
            <Block title="Why Robin is here">
              <Fold summary="Show statuses and dates">
                <p>Statuses stand here.</p>
              </Fold>
              <p class="soft small">
                Only you, the headteacher and the safeguarding lead can open this. Opening it is recorded.
              </p>
            </Block>
            <Block title="Who has looked">
              <Mini
                items={[
                  <span key="1" class="small">
                    You, today at 10:38
                  </span>,
                  <span key="2" class="small">
                    Mrs Placeholder-Lee, Fri 20 November
                  </span>,
                  <span key="3" class="small">
                    Ms Okafor-Demo, Wed 18 November
                  </span>,
                ]}
                more={<span class="small">{link('/looks', 'Everyone who has looked')}</span>}
              />
            </Block>
          </>
        }
      />
    </Page>
  );
}
