import { ChildHeader, Columns, Mini, MiniRow, PageHead, PersonRow, Table, TaskGroup } from '../../src/ui/components.ts';
import { Page } from '../../src/ui/layout.tsx';
import { type Gallery, teacherContext } from './context.ts';

const child = 'Maximiliana-Alexandrina Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Invented';
const school =
  'The Blessed Demonstration and All Examples Church of England Voluntary Aided Junior and Infant School with Nursery';
const file =
  'final_FINAL_v3_pupil-premium-and-looked-after-roll-export-from-the-management-information-system-2026-11-24.csv';

/** Names as long as they come, and letters beyond Latin 1. */
export function LongNames({ assets }: Gallery) {
  const ctx = teacherContext(assets, 'Children', {
    organisationName: school,
    personName: 'Mrs Placeholder-Lee-Featherstonehaugh-Invented',
    postName: 'Designated teacher for looked-after and previously looked-after children',
  });
  return (
    <Page title={child} ctx={ctx} banner="Twój plik jest czytany: Łukasz Wiśniewski-Przykład, Zoë Nguyễn-Mẫu.">
      <ChildHeader
        name={child}
        facts={[
          { label: 'Year', value: '5, Larch class' },
          { label: 'Key adult', value: 'Mrs Placeholder-Lee-Featherstonehaugh-Invented' },
          { label: 'School', value: school },
        ]}
      />
      <TaskGroup
        title="This week"
        someoneLooking={false}
        tasks={[
          {
            id: 'long',
            day: '2026-11-26',
            dueWords: 'In 2 days',
            dueDate: 'Thu 26 November',
            title: 'Agree a key adult',
            forName: 'Maximiliana-Alexandrina-Wilhelmina-Invented W.',
            why: 'Due 10 school days after joining.',
            promise: { id: 'A5', href: '/promises/a5' },
            action: { label: 'Choose together', href: '/do', kind: 'outlined' },
          },
        ]}
      />
      <PageHead small title="A table" lede={file} />
      <Table
        caption="Read so far"
        count={1}
        rows={[{ child, file, school }]}
        rowKey={(row) => row.child}
        columns={[
          { head: 'Child', width: 30, isHead: true, cell: (row) => row.child },
          { head: 'File', width: 30, label: true, cell: (row) => row.file },
          { head: 'School', label: true, cell: (row) => row.school },
        ]}
      />
      <Columns
        main={
          <Mini
            items={[
              <MiniRow key="1" title={file}>
                {school}
              </MiniRow>,
            ]}
          />
        }
        side={
          <Mini
            items={[
              <PersonRow key="1" name={child}>
                {file}
              </PersonRow>,
            ]}
          />
        }
      />
    </Page>
  );
}
