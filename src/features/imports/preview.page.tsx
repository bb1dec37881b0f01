import type { Day } from '../../calendar/index.ts';
import {
  ActionLink,
  Button,
  Crumb,
  Decision,
  Empty,
  Fold,
  Notice,
  PageHead,
  Pager,
  Tally,
} from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, figure, plural } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { dateOrderWords } from './date-words.ts';
import { delimiterWords } from './delimiter.ts';
import type { ImportCounts, ImportRecord } from './import-record.ts';
import { kindWords } from './import-record.ts';
import { bringInUrl, importUrl, importUrls } from './import-urls.ts';
import { A_PAGE, type Part, parts } from './preview-parts.ts';
import { AllOf, PartTable } from './preview-tables.page.tsx';
import { buttonWords, decisionWords, tallyLines } from './preview-words.page.ts';
import type { ShownRow } from './shown-rows.commands.ts';
import { encodingWords } from './text-encoding.ts';

export interface PreviewView {
  readonly record: ImportRecord;
  readonly counts: ImportCounts;
  /** Null while someone is looking. */
  readonly parts: ReadonlyMap<Part, { readonly rows: readonly ShownRow[]; readonly total: number }> | null;
  readonly days: number;
  /** How it is read can be changed by this reader. */
  readonly mayReadAgain: boolean;
  readonly today: Day;
}

/** What an import would do, before anything is stored. */
export function PreviewPage({ ctx, view }: { ctx: PageContext; view: PreviewView }) {
  const { record, counts } = view;
  const title = 'Check before anything is stored';
  return (
    <Page title={title} ctx={ctx}>
      <Crumb href={bringInUrl}>Bring in children</Crumb>
      <PageHead title={title} lede={<HowRead view={view} />} />
      {record.message !== null && (
        <Notice announced lead="Not stored yet.">
          {record.message}
        </Notice>
      )}
      <Tally lines={tallyLines(record, counts)} />
      <TakenFor record={record} />
      {view.parts === null ? (
        <Empty lead="Someone is looking: rows are hidden.">
          Turn the switch off when you are alone, then check them.
        </Empty>
      ) : (
        [...view.parts].map(([part, { rows, total }]) => (
          <div key={part}>
            <PartTable part={part} record={record} rows={rows} total={total} today={view.today} answers />
            <AllOf record={record} part={part} shown={rows.length} total={total} />
          </div>
        ))
      )}
      <Confirming ctx={ctx} view={view} />
    </Page>
  );
}

function Confirming({ ctx, view: { record, counts, days } }: { ctx: PageContext; view: PreviewView }) {
  const { id } = record;
  const hasProblems = counts.leftOut + counts.valuesLeftOut + counts.checks > 0;
  return (
    <Decision words={decisionWords(record, counts, days)}>
      <div class="acts">
        <PostForm
          inline
          action={importUrls.confirm(id)}
          csrfToken={ctx.csrfToken}
          hidden={{ fingerprint: counts.fingerprint }}
        >
          <Button>{buttonWords(counts)}</Button>
        </PostForm>
        {hasProblems && (
          <ActionLink kind="outlined" href={importUrls.problemsFile(id)}>
            Download the problems
          </ActionLink>
        )}
        <PostForm inline action={importUrls.stop(id)} csrfToken={ctx.csrfToken}>
          <Button kind="link">Stop, and store nothing</Button>
        </PostForm>
      </div>
    </Decision>
  );
}

function HowRead({ view: { record, counts, mayReadAgain } }: { view: PreviewView }) {
  const [file] = record.fileNames;
  const from =
    record.fileNames.length === 1 ? (
      <b>{file}</b>
    ) : (
      <b>
        {record.fileNames.length} files of your {kindWords[record.kind]}
      </b>
    );
  return (
    <>
      From {from}, {figure(counts.read)}{' '}
      {plural(
        counts.read,
        record.kind === 'children-in-need' ? 'child' : 'row',
        record.kind === 'children-in-need' ? 'children' : 'rows',
      )}
      {record.kind === 'list' ? `, read as ${readAs(record)}` : ''}.{' '}
      {record.kind === 'list' && mayReadAgain && (
        <a class="govuk-link" href={importUrls.reading(record.id)}>
          Change how it is read
        </a>
      )}
    </>
  );
}

/** "comma-separated, UTF-8, dates as day, month, year", and who said so last time. */
function readAs({ reading: { choices, saved } }: ImportRecord): string {
  if (choices === null) return 'you said';
  const orders = new Set(choices.dateOrders.filter((order) => order !== null));
  const dates = [...orders].map((order) => dateOrderWords[order]);
  return [
    `${delimiterWords[choices.delimiter]}-separated`,
    encodingWords[choices.encoding],
    ...(dates.length > 0 ? [`dates as ${dates.join(' and ')}`] : []),
    ...(saved === null ? [] : [`as ${saved.by ?? 'somebody'} said for a list with the same columns`]),
  ].join(', ');
}

/** What each file of a return or census was taken for. */
function TakenFor({ record: { reading, kind } }: { record: ImportRecord }) {
  if (kind === 'list' || reading.files.length === 0) return null;
  return (
    <Fold summary={`What each file was taken for`}>
      <ul class="govuk-list govuk-list--bullet">
        {reading.files.map(({ name, words, rows, used }) => (
          <li key={name}>
            {name}: {words}, {countOf(rows, 'row')}
            {used ? '' : '. Not used'}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

export interface PartView {
  readonly record: ImportRecord;
  readonly part: Part;
  readonly rows: readonly ShownRow[];
  readonly total: number;
  readonly page: number;
  readonly answers: boolean;
  readonly today: Day;
}

/** All rows of one part, a hundred on a page. */
export function PartPage({ ctx, view }: { ctx: PageContext; view: PartView }) {
  const { record, part, rows, total, page } = view;
  const { title } = parts[part];
  return (
    <Page title={title} ctx={ctx}>
      <Crumb href={importUrl(record.id)}>{view.answers ? 'Check before anything is stored' : 'This import'}</Crumb>
      <PageHead
        small
        title={title}
        lede={`Of ${record.fileNames.length === 1 ? record.fileNames[0] : kindWords[record.kind]}.`}
      />
      {total === 0 ? (
        <Empty lead="Nothing stands here any more.">What was answered has its place among the others.</Empty>
      ) : (
        <PartTable part={part} record={record} rows={rows} total={total} today={view.today} answers={view.answers} />
      )}
      <Pager
        page={page}
        pageSize={A_PAGE}
        total={total}
        href={(number) => importUrls.part(record.id, part, number)}
        what="rows"
      />
    </Page>
  );
}
