import { addDays, type Day } from '../../calendar/index.ts';
import { ActionLink, Block, Crumb, Empty, Mini, MiniRow, Notice, PageHead, Tally } from '../../ui/components.ts';
import { dateTimeWords, dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childrenUrl } from '../children/model.ts';
import { doneLines, undoneLines } from './done-words.ts';
import { type ImportRecord, kindWords } from './import-record.ts';
import { bringInUrl, importUrls, pastImportsUrl, proposedUrl } from './import-urls.ts';
import { type Part, parts } from './preview-parts.ts';
import { AllOf, PartTable } from './preview-tables.page.tsx';
import type { ShownRow } from './shown-rows.commands.ts';

export interface DoneView {
  readonly record: ImportRecord;
  /** The day it was brought in; what was kept of it goes `days` after. */
  readonly doneOn: Day | null;
  readonly days: number;
  /** What is kept is still there. */
  readonly kept: boolean;
  readonly may: {
    readonly undo: boolean;
    readonly readOriginal: boolean;
    readonly seeChildren: boolean;
    readonly seeDue: boolean;
    readonly confirmProposed: boolean;
    /** Its rows: only for whoever may bring in such a file. */
    readonly rows: boolean;
  };
  /** Problems that kept something out; null: not shown. */
  readonly problems: { readonly rows: readonly ShownRow[]; readonly total: number } | null;
  readonly today: Day;
}

/** What was brought in, and what comes next; later the record of an import. */
export function DonePage({ ctx, view }: { ctx: PageContext; view: DoneView }) {
  const { record, may, doneOn } = view;
  const { counts, state } = record;
  const title = state === 'undone' ? 'Undone' : 'Brought in';
  return (
    <Page title={title} ctx={ctx}>
      <Crumb href={pastImportsUrl}>Past imports</Crumb>
      <PageHead title={title} lede={whatAndWhen(view)} />
      {state === 'undone' && counts !== null && (
        <>
          <Tally lines={undoneLines(counts)} />
          <Notice lead="What it had done:">The numbers below are those of the import itself.</Notice>
        </>
      )}
      {counts !== null && <Tally lines={doneLines(counts)} />}
      {state === 'done' && <Next view={view} />}
      {view.problems !== null && view.problems.total > 0 && (
        <>
          <PartTable
            part="problems"
            record={record}
            rows={view.problems.rows}
            total={view.problems.total}
            today={view.today}
            answers={false}
          />
          <AllOf record={record} part="problems" shown={view.problems.rows.length} total={view.problems.total} />
        </>
      )}
      {may.rows && view.kept && state === 'done' && (
        <Block title="Its rows">
          <Mini
            items={(['new', 'changes', 'missing'] as const satisfies readonly Part[]).map((part) => (
              <MiniRow
                key={part}
                title={
                  <a class="govuk-link" href={importUrls.part(record.id, part)}>
                    {parts[part].title}
                  </a>
                }
              />
            ))}
          />
        </Block>
      )}
      <Keeping view={view} day={doneOn} />
      <p class="govuk-body">
        <a class="govuk-link" href={bringInUrl}>
          Bring in something else
        </a>
      </p>
    </Page>
  );
}

function whatAndWhen({ record, today }: DoneView): string {
  const { fileNames, kind, confirmedAt, startedByName, undoneAt } = record;
  const what = fileNames.length === 1 ? fileNames[0] : `${fileNames.length} files of a ${kindWords[kind]}`;
  const when = confirmedAt === null ? '' : ` ${dateTimeWords(confirmedAt, today)}`;
  const undone = undoneAt === null ? '' : ` Undone ${dateTimeWords(undoneAt, today)}.`;
  return `${what}, made ${dayWords(record.asAt, today)}.${when}${startedByName ? `, by ${startedByName}` : ''}.${undone}`;
}

/** What is due now is the next thing. */
function Next({ view: { may, record } }: { view: DoneView }) {
  const changed = (record.counts?.created ?? 0) + (record.counts?.changed ?? 0) > 0;
  return (
    <>
      <p class="govuk-body">
        {changed
          ? 'What is due for these children is worked out now: whose it is, by when and why.'
          : 'What is due has not changed by it.'}
      </p>
      <div class="acts page-acts">
        {may.seeDue && <ActionLink href="/whats-due">See what is due</ActionLink>}
        {may.seeChildren && (
          <ActionLink kind={may.seeDue ? 'outlined' : 'filled'} href={childrenUrl}>
            See the children
          </ActionLink>
        )}
        <ActionLink kind="link" href="/my-work">
          My work
        </ActionLink>
        {may.confirmProposed && (record.counts?.proposed ?? 0) > 0 && (
          <ActionLink kind="link" href={proposedUrl}>
            Confirm who is previously looked after
          </ActionLink>
        )}
      </div>
    </>
  );
}

function Keeping({ view, day }: { view: DoneView; day: Day | null }) {
  const { record, may, kept, days, today } = view;
  if (day === null) return null;
  if (!kept) {
    return (
      <Empty lead="Its file and its rows have gone.">
        They are kept for {days} days. That there was an import, and its numbers, stay.
      </Empty>
    );
  }
  const until = dayWords(addDays(day, days), today);
  return (
    <Block title="Undo, and the file">
      <Mini
        items={[
          ...(record.state === 'done'
            ? [
                <MiniRow
                  key="undo"
                  title="Undo this import"
                  action={
                    may.undo && (
                      <a class="govuk-link" href={importUrls.undo(record.id)}>
                        See what would be put back
                      </a>
                    )
                  }
                >
                  {may.undo
                    ? `Until ${until}. What has been changed since stays, and is listed.`
                    : `Until ${until}, by whoever leads or administers.`}
                </MiniRow>,
              ]
            : []),
          <MiniRow
            key="original"
            title="The file itself"
            action={
              may.readOriginal && (
                <a class="govuk-link" href={importUrls.original(record.id)}>
                  Open the file
                </a>
              )
            }
          >
            {`Kept encrypted; it goes on ${until}.${may.readOriginal ? ' You are asked again who you are, and somebody is told.' : ''}`}
          </MiniRow>,
          ...(view.problems !== null && view.problems.total > 0
            ? [
                <MiniRow
                  key="problems"
                  title="Its problems as a file"
                  action={
                    <a class="govuk-link" href={importUrls.problemsFile(record.id)}>
                      Download the problems
                    </a>
                  }
                />,
              ]
            : []),
        ]}
      />
    </Block>
  );
}
