import type { Day } from '../../calendar/index.ts';
import { Button, Crumb, Empty, Mini, MiniRow, PageHead } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { ImportRecord } from './import-record.ts';
import { importUrl, importUrls } from './import-urls.ts';
import type { KeptFile } from './kept.queries.ts';

export interface KeptView {
  readonly record: ImportRecord;
  readonly files: readonly KeptFile[];
  readonly sizes: readonly string[];
  readonly today: Day;
}

/** What is kept of the files of an import, before one of them is opened. */
export function KeptPage({ ctx, view: { record, files, sizes, today } }: { ctx: PageContext; view: KeptView }) {
  const isList = record.kind === 'list';
  return (
    <Page title="The file that was brought in" ctx={ctx}>
      <Crumb href={importUrl(record.id)}>This import</Crumb>
      <PageHead
        small
        title={files.length === 1 ? 'The file that was brought in' : 'The files that were brought in'}
        lede={
          isList
            ? 'Of a list only the rows of the children who were brought in are kept, with the columns that were used.'
            : 'They are kept as they came.'
        }
        more="Opening one is recorded with your name, and somebody else is told at once. Delete your copy when you are done."
      />
      {files.length === 0 ? (
        <Empty lead="Nothing is kept of it any more.">Files go by themselves when their time is over.</Empty>
      ) : (
        <Mini
          items={files.map((file, at) => (
            <MiniRow
              key={file.id}
              title={file.name}
              action={
                <PostForm inline action={importUrls.originalFile(record.id, file.id)} csrfToken={ctx.csrfToken}>
                  <Button kind="outlined" hiddenWords={file.name}>
                    Open the file
                  </Button>
                </PostForm>
              }
            >
              {`${sizes[at] ?? ''}${file.goesOn === null ? '' : `, goes on ${dayWords(file.goesOn as Day, today)}`}`}
            </MiniRow>
          ))}
        />
      )}
    </Page>
  );
}
