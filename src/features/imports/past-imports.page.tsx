import type { Day } from '../../calendar/index.ts';
import { Crumb, Empty, PageHead, Pager, SecondLine, Table } from '../../ui/components.ts';
import { countOf, dateTimeWords, figure, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type ImportRecord, kindWords } from './import-record.ts';
import { bringInUrl, importUrl, pastImportsUrl } from './import-urls.ts';
import { stateWords } from './state-words.ts';

export const IMPORTS_A_PAGE = 25;

export interface PastImportsView {
  readonly imports: readonly ImportRecord[];
  readonly total: number;
  readonly page: number;
  readonly today: Day;
}

/** Who brought in what, when, and what came of it. No child is named. */
export function PastImportsPage({ ctx, view }: { ctx: PageContext; view: PastImportsView }) {
  const { imports, total, page, today } = view;
  return (
    <Page title="Past imports" ctx={ctx}>
      <Crumb href={bringInUrl}>Bring in children</Crumb>
      <PageHead title="Past imports" lede="Who brought in what, when, and what came of it." />
      {imports.length === 0 ? (
        <Empty lead="Nothing was brought in yet." link={{ href: bringInUrl, words: 'Bring in children' }} />
      ) : (
        <Table
          caption="Imports"
          count={figure(total)}
          rows={imports}
          rowKey={({ id }) => id}
          columns={[
            { head: 'When', width: 22, cell: ({ startedAt }) => dateTimeWords(startedAt, today) },
            {
              head: 'What',
              width: 31,
              isHead: true,
              cell: (record) => (
                <>
                  <a class="govuk-link" href={importUrl(record.id)}>
                    {record.fileNames[0] ?? kindWords[record.kind]}
                    {record.fileNames.length > 1 ? ` and ${record.fileNames.length - 1} more` : ''}
                  </a>
                  <SecondLine>A {kindWords[record.kind]}</SecondLine>
                </>
              ),
            },
            { head: 'Who', width: 20, label: true, cell: ({ startedByName }) => startedByName ?? 'at the terminal' },
            { head: 'What came of it', cell: (record) => <CameOfIt record={record} /> },
          ]}
        />
      )}
      <Pager
        page={page}
        pageSize={IMPORTS_A_PAGE}
        total={total}
        href={(number) => `${pastImportsUrl}?page=${number}`}
        what="imports"
      />
    </Page>
  );
}

function CameOfIt({ record: { state, counts } }: { record: ImportRecord }) {
  if (counts === null || (state !== 'done' && state !== 'undone')) return <>{stateWords(state)}</>;
  const out = counts.leftOut + counts.asks;
  const numbers = `${figure(counts.created)} new, ${figure(counts.changed)} changed${out > 0 ? `, ${figure(out)} left out` : ''}`;
  return (
    <>
      {stateWords(state)}
      <SecondLine>
        {state === 'undone'
          ? `${sentence(countOf(counts.putBack ?? 0, 'fact', 'facts'))} put back, ${figure(counts.notPutBack ?? 0)} stayed`
          : numbers}
      </SecondLine>
    </>
  );
}
