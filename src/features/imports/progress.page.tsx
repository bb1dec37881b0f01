import type { ComponentChildren } from 'preact';
import { ActionLink, Acts, Button, Crumb, Notice, PageHead, ProgressBar } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { figure } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type ImportRecord, kindWords } from './import-record.ts';
import { bringInUrl, importUrl, importUrls } from './import-urls.ts';

const fileWords = ({ fileNames, kind }: ImportRecord): string =>
  fileNames.length === 1 ? (fileNames[0] ?? '') : `${fileNames.length} files of your ${kindWords[kind]}`;

function Shell(props: { ctx: PageContext; title: string; record: ImportRecord; children: ComponentChildren }) {
  const { ctx, title, record, children } = props;
  return (
    <Page title={title} ctx={ctx}>
      <Crumb href={bringInUrl}>Bring in children</Crumb>
      <PageHead title={title} lede={<b>{fileWords(record)}</b>} />
      {children}
    </Page>
  );
}

const titles = { reading: 'Being read', confirming: 'Being brought in', undoing: 'Being undone' } as const;

export interface WorkingProps {
  readonly ctx: PageContext;
  readonly record: ImportRecord;
  /** The job has said nothing for so long that it must have been broken off. */
  readonly brokenOff: boolean;
}

/** A job is at work on it: how far it is, and that one need not wait. */
export function WorkingPage({ ctx, record, brokenOff }: WorkingProps) {
  const { id, state } = record;
  if (state !== 'reading' && state !== 'confirming' && state !== 'undoing') return null;
  if (brokenOff) {
    return (
      <Shell ctx={ctx} title="It was broken off" record={record}>
        <Notice stop lead="Nothing is half done.">
          {state === 'reading' ? 'Nothing was stored.' : 'Either all of it is done or nothing is.'} The server may have
          stopped in the middle.
        </Notice>
        <PostForm inline action={importUrls.readAgain(id)} csrfToken={ctx.csrfToken}>
          <Acts>
            <Button>{state === 'reading' ? 'Read it again' : 'Go on with it'}</Button>
          </Acts>
        </PostForm>
      </Shell>
    );
  }
  return (
    <Shell ctx={ctx} title={titles[state]} record={record}>
      <ProgressBar
        id="import-progress"
        words={progressWords(record)}
        done={record.progress.done}
        of={Math.max(record.progress.of ?? 1, 1)}
        watch={importUrl(id)}
      />
      <div class="acts page-acts">
        <ActionLink href={importUrl(id)} kind="outlined">
          Look again
        </ActionLink>
        {state === 'reading' && (
          <PostForm inline action={importUrls.stop(id)} csrfToken={ctx.csrfToken}>
            <Button kind="link">Stop, and store nothing</Button>
          </PostForm>
        )}
      </div>
    </Shell>
  );
}

/** "Row 6,200 of 10,000 read. You can leave this page; it goes on." */
export function progressWords({ state, kind, progress: { done, of } }: ImportRecord): string {
  const leave = 'You can leave this page; it goes on.';
  const unit = kind === 'list' || kind === 'looked-after' ? 'Row' : 'Child';
  if (done === 0)
    return `${state === 'reading' ? 'It is read in a room of its own, away from your records.' : 'It has begun.'} ${leave}`;
  const how = of === null || done > of ? `${unit} ${figure(done)}` : `${unit} ${figure(done)} of ${figure(of)}`;
  return `${state === 'reading' ? `${how} read` : `${how.replace('Row', 'Child')} ${state === 'undoing' ? 'put back' : 'stored'}`}. ${leave}`;
}

/** It could not be read, or was stopped: what happened and what to do. Nothing was stored. */
export function NothingStoredPage({ ctx, record }: { ctx: PageContext; record: ImportRecord }) {
  const failed = record.state === 'failed';
  return (
    <Shell ctx={ctx} title={failed ? 'It could not be read' : 'Stopped'} record={record}>
      {failed ? (
        <Notice stop lead="Nothing was stored.">
          {record.message?.replace(/\s*Nothing was stored\.\s*/, ' ').trim() ??
            `This ${kindWords[record.kind]} could not be read. Export it again, and try once more.`}
        </Notice>
      ) : (
        <Notice lead="Nothing was stored.">The file is gone from here too.</Notice>
      )}
      <Acts>
        <ActionLink href={bringInUrl}>Choose another file</ActionLink>
      </Acts>
    </Shell>
  );
}
