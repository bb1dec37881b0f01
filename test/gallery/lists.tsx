import {
  Acts,
  Button,
  type Column,
  Definition,
  Filters,
  Fold,
  PageHead,
  Pager,
  SearchBox,
  Stepper,
  Table,
  Tag,
} from '../../src/ui/components.ts';
import { emptyForm, SelectField } from '../../src/ui/form.tsx';
import { shortName } from '../../src/ui/format.ts';
import { Page } from '../../src/ui/layout.tsx';
import { type Gallery, teacherContext } from './context.ts';

const filters = [
  ['group', 'Group', 'All groups'],
  ['year', 'Year', 'All years'],
  ['need', 'Need', 'With or without a need'],
  ['key-adult', 'Key adult', 'All key adults'],
] as const;

const firstNames = ['Noor', 'Finn', 'Jude', 'Amara', 'Robin', 'Tomas', 'Isla', 'Kit', 'Wren', 'Asha'];
const familyNames = [
  'Exampleby',
  'Demoford',
  'Placeholder',
  'Samplewell',
  'Testwood',
  'Vignette',
  'Fictionby',
  'Mockbridge',
];

const children = Array.from({ length: 50 }, (_, index) => ({
  id: index,
  name: `${firstNames[index % 10]} ${familyNames[index % 8]}`,
  year: `Year ${1 + (index % 6)}`,
  keyAdult: index % 7 === 0 ? 'Nobody yet' : 'Mrs Placeholder-Lee',
  state: index % 9 === 0 ? ('late' as const) : ('full' as const),
}));

export function Children({ assets }: Gallery) {
  return (
    <Page title="Children" ctx={teacherContext(assets, 'Children')}>
      <PageHead
        title="Children"
        lede="1,482 children are in the cohort. Six have something late."
        aside={
          <Fold summary="Show only some of it" open>
            <Filters action="/children" clearHref="/children">
              {filters.map(([name, label, first]) => (
                <SelectField
                  key={name}
                  form={emptyForm}
                  name={name}
                  label={label}
                  choices={[{ value: '', text: first }]}
                />
              ))}
            </Filters>
          </Fold>
        }
      />
      <SearchBox action="/children" name="q" label="Find a child" hint="By name or UPN" />
      <Table
        caption="Children in the cohort"
        captionUnseen
        tight
        rows={children}
        rowKey={(child) => child.id}
        columns={[
          {
            head: 'Child',
            width: 34,
            isHead: true,
            cell: ({ id, name }) => (
              <a class="govuk-link" href={`/children/${id}`}>
                {name}
              </a>
            ),
          },
          { head: 'Year', width: 16, cell: ({ year }) => year },
          { head: 'Key adult', width: 25, label: true, cell: ({ keyAdult }) => keyAdult },
          {
            head: 'What is due',
            cell: ({ state }) => <Tag state={state}>{state === 'late' ? 'One thing late' : 'Nothing late'}</Tag>,
          },
        ]}
      />
      <Pager page={2} pageSize={50} total={1482} what="children" href={(page) => `/children?page=${page}`} />
      <Definition summary="Who counts as in the cohort" source={{ title: 'The guidance', href: 'https://example.org' }}>
        <p>Children with a social worker now, or at any time in the last six years.</p>
      </Definition>
    </Page>
  );
}

type Pep = {
  name: readonly [string, string];
  at: number;
  stage: string;
  late?: string;
  written: string;
  meeting: string;
};

const columns: Column<Pep>[] = [
  {
    head: 'Child',
    width: 15,
    isHead: true,
    cell: ({ name: [first, family] }) => (
      <>
        <a class="govuk-link" href="/children/1">
          {shortName(first, family)}
        </a>{' '}
        <small>Year 5</small>
      </>
    ),
  },
  {
    head: 'Stage',
    width: 23,
    cell: ({ at, stage, late }) => (
      <>
        <Stepper of={7} at={at} late={Boolean(late)} />
        {stage}
        {late && <div class="late-words small">{late}</div>}
      </>
    ),
  },
  { head: 'Contributions', width: 33, label: true, cell: ({ written }) => written },
  { head: 'Meeting', width: 15, label: true, cell: ({ meeting }) => meeting },
  { head: 'Adviser', label: true, cell: () => 'Ms Okafor-Demo' },
];

const groups: { title: string; peps: Pep[] }[] = [
  {
    title: 'Needs a date',
    peps: [{ name: ['Noor', 'Exampleby'], at: 1, stage: 'Planned', written: 'Nobody asked yet', meeting: 'No date' }],
  },
  {
    title: 'Held, to be finished',
    peps: [
      {
        name: ['Robin', 'Testwood'],
        at: 4,
        stage: 'Held',
        late: 'Write-up 2 school days late',
        written: 'All six are in',
        meeting: 'Fri 6 Nov',
      },
      { name: ['Kit', 'Mockbridge'], at: 8, stage: 'Signed off', written: 'All six are in', meeting: 'Thu 8 Oct' },
    ],
  },
];

/** Groups of one list: the headings are seen once. */
export function Peps({ assets }: Gallery) {
  return (
    <Page title="PEPs this term" ctx={teacherContext(assets, 'PEPs')}>
      <PageHead
        title="PEPs this term"
        lede="Autumn term 2026. Eight children have one due: four meetings have been held, three are booked, and one has no date yet."
        more="Last day for a meeting: Friday 11 December for Northmere, Tuesday 15 December for Eastholt."
      />
      {groups.map(({ title, peps }, index) => (
        <Table
          key={title}
          caption={title}
          count={peps.length}
          follows={index > 0}
          columns={columns}
          rows={peps}
          rowKey={(pep) => pep.name.join(' ')}
        />
      ))}
      <Acts>
        <Button kind="outlined">Remind the five people still to write</Button>
        <a class="govuk-link" href="/download">
          Download as a list
        </a>
      </Acts>
    </Page>
  );
}
