import type { Day } from '../../calendar/index.ts';
import { Button, Crumb, Decision, Empty, PageHead, Table, Tally } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, dayWords, figure, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type ImportRecord, kindWords } from './import-record.ts';
import { importUrl, importUrls } from './import-urls.ts';

/** What would be put back of one child, or stay. */
export interface UndoLine {
  readonly childId: string;
  /** Null: not this reader's to see. */
  readonly name: string | null;
  readonly facts: number;
  /** The import brought the child in. */
  readonly isNew: boolean;
}

export interface UndoView {
  readonly record: ImportRecord;
  readonly until: Day;
  readonly today: Day;
  readonly putBack: number;
  readonly left: number;
  /** Children the import brought in, whose records go out of sight. */
  readonly goes: number;
  /** Whose facts have changed since, and stay; null while someone is looking. */
  readonly stays: readonly UndoLine[] | null;
}

/** What an undo would do now, before it is done. */
export function UndoPage({ ctx, view }: { ctx: PageContext; view: UndoView }) {
  const { record, putBack, left, goes, stays } = view;
  return (
    <Page title="Undo an import" ctx={ctx}>
      <Crumb href={importUrl(record.id)}>This import</Crumb>
      <PageHead
        title="Undo an import"
        lede={`${record.fileNames.length === 1 ? record.fileNames[0] : `Your ${kindWords[record.kind]}`}, made ${dayWords(record.asAt, view.today)}. It can be undone until ${dayWords(view.until, view.today)}.`}
      />
      <Tally
        lines={[
          { count: putBack, words: putBack === 1 ? 'fact goes back as it was' : 'facts go back as they were' },
          ...(goes > 0
            ? [
                {
                  count: goes,
                  words: `of ${countOf(goes, 'child', 'children')} whom it brought in: nobody sees ${goes === 1 ? 'that record' : 'those records'} any more`,
                },
              ]
            : []),
          ...(left > 0
            ? [
                {
                  count: left,
                  words: `${left === 1 ? 'fact has' : 'facts have'} been changed or worked on since, and ${left === 1 ? 'stays' : 'stay'}`,
                },
              ]
            : []),
        ]}
      />
      {stays === null ? (
        <Empty lead="Someone is looking: names are hidden.">Turn the switch off when you are alone.</Empty>
      ) : (
        stays.length > 0 && (
          <Table
            caption="What stays"
            count={countOf(stays.length, 'child', 'children')}
            rows={stays.slice(0, 200)}
            rowKey={({ childId }) => childId}
            columns={[
              { head: 'Child', width: 31, isHead: true, cell: ({ name }) => name ?? 'A child you do not see' },
              {
                head: 'Why',
                cell: ({ facts, isNew }) =>
                  isNew
                    ? 'Brought in by this import, and worked on since: the record stays as a whole.'
                    : `${sentence(countOf(facts, 'fact'))} changed since.`,
              },
            ]}
          />
        )
      )}
      <PostForm inline action={importUrls.undo(record.id)} csrfToken={ctx.csrfToken}>
        <Decision
          words={
            putBack === 0
              ? 'Nothing can be put back: all of it has changed since.'
              : 'What is due is worked out again afterwards. An undo is not undone: you would bring the file in again.'
          }
        >
          <div class="acts">
            {putBack > 0 && <Button>{`Put back ${figure(putBack)}`}</Button>}
            <a class="govuk-link" href={importUrl(record.id)}>
              Leave it as it is
            </a>
          </div>
        </Decision>
      </PostForm>
    </Page>
  );
}
