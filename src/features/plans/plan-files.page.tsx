import type { PlanQuestion } from '../../packs/model.ts';
import { Button, Crumb, Notice, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FileField, FormEnd, type FormState, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { dayLong } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import {
  aboutFile,
  type FileRow,
  fileKinds,
  filesTaken,
  fileWords,
  type Gone,
  goneWhen,
  MOST_FILES,
  stands,
} from './plan-files.ts';

/** What a chooser of files offers first; a phone then offers its camera too. */
const accepted = fileKinds.map((kind) => (kind === 'png' || kind === 'jpeg' ? `image/${kind}` : `.${kind}`)).join(',');

/** Where a file is opened; null where this reader cannot, and it is only named. */
export type FileUrl = (file: string) => string | null;

/** Files by name, each opened by whoever may. */
export function FileList({ rows, url }: { rows: readonly FileRow[]; url: FileUrl }) {
  return (
    <>
      <ul class="plan-files">
        {rows.map((row) => {
          const href = url(row.file);
          if (!stands(row)) {
            return (
              <li key={row.file}>
                <span class="soft">{fileWords(row, dayLong)}</span>
              </li>
            );
          }
          return (
            <li key={row.file}>
              {href === null ? (
                row.name
              ) : (
                <a class="govuk-link" href={href}>
                  {row.name}
                </a>
              )}{' '}
              <span class="soft">{aboutFile(row)}</span>
            </li>
          );
        })}
      </ul>
      {rows.some((row) => stands(row) && url(row.file) === null) && (
        <p class="soft small">Kept with the plan: ask whoever holds it for it.</p>
      )}
    </>
  );
}

/** What stands to a question of files, where somebody writes it. */
export interface FilesHere {
  readonly rows: readonly FileRow[];
  readonly url: (file: string) => string;
}

/** A question of files among the others of a form: what there is, and the way to add one, which saves what is typed first. */
export function FileQuestion(props: { question: PlanQuestion; label: string; here: FilesHere | undefined }) {
  const { question, label, here } = props;
  const rows = here?.rows ?? [];
  return (
    <div class="govuk-form-group" id={question.id}>
      <h2 class="govuk-label govuk-label--m">{label}</h2>
      {question.hint && <p class="govuk-hint">{question.hint}</p>}
      {here === undefined && <p class="govuk-body soft">Files are added here. {filesTaken}</p>}
      {here !== undefined && rows.length > 0 && <FileList rows={rows} url={here.url} />}
      {here !== undefined && (
        <Button kind="outlined" name="files" value={question.id} hiddenWords={`to: ${label}`}>
          {rows.length === 0 ? 'Add a file' : 'Add or take away a file'}
        </Button>
      )}
    </div>
  );
}

export interface PlanFilesView {
  readonly question: PlanQuestion;
  readonly rows: readonly FileRow[];
  readonly form: FormState;
  /** Where files are added; what is taken away goes to `/take-away` under it. */
  readonly action: string;
  readonly open: (file: string) => string;
  /** Whose words they are is asked of whoever writes down for somebody. */
  readonly asksWhose: boolean;
  /** "One file is added."; null: nothing has just happened. */
  readonly done: string | null;
}

/** The files of one question: what there is, and a form to add more. The same for those signed in and those invited. */
export function PlanFiles({ ctx, view, back }: { ctx: PageContext; view: PlanFilesView; back: string }) {
  const { question, rows, form, action, open, asksWhose, done } = view;
  const isFull = rows.length >= MOST_FILES;
  return (
    <>
      {done !== null && <Notice lead={done} announced />}
      {rows.length === 0 ? (
        <p class="govuk-body soft">No file yet.</p>
      ) : (
        <ul class="plan-files plan-files--own">
          {rows.map((row) => (
            <li key={row.file}>
              <span>
                <a class="govuk-link" href={open(row.file)}>
                  {row.name}
                </a>{' '}
                <span class="soft">{aboutFile(row)}</span>
              </span>
              <PostForm action={`${action}/take-away`} csrfToken={ctx.csrfToken} hidden={{ file: row.file }} inline>
                <Button kind="link" hiddenWords={row.name}>
                  Take it away
                </Button>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
      {isFull ? (
        <p class="govuk-body">There are {MOST_FILES} files, which is as many as this question takes.</p>
      ) : (
        <PostForm action={action} csrfToken={ctx.csrfToken} withFiles>
          {asksWhose && (
            <TextField
              form={form}
              name="told-by"
              label="Whose is it?"
              hint="Who gave it to you, and how: “Mrs Example, by mail”. It stands with the file."
              autocomplete="off"
            />
          )}
          <FileField
            form={form}
            name="file"
            label={rows.length === 0 ? 'Choose a file' : 'Choose another file'}
            hint={`${filesTaken} Where a photo was taken is left out.`}
            accept={accepted}
            multiple
          />
          <FormEnd>
            <Button>Add it</Button>
            <a class="govuk-link" href={`${back}#${question.id}`}>
              Go back
            </a>
          </FormEnd>
        </PostForm>
      )}
      {isFull && (
        <p>
          <a class="govuk-link" href={`${back}#${question.id}`}>
            Go back
          </a>
        </p>
      )}
    </>
  );
}

/** The page of those signed in. */
export function PlanFilesPage(props: {
  ctx: PageContext;
  view: PlanFilesView;
  section: { readonly title: string; readonly url: string };
  about: string;
}) {
  const { ctx, view, section, about } = props;
  return (
    <Page ctx={ctx} title={`${view.question.ask} ${about}`} hasErrors={hasErrors(view.form)}>
      <Crumb href={section.url}>
        {about}, {section.title}
      </Crumb>
      <ErrorSummary form={view.form} />
      <PageHead small title={view.question.ask} lede={view.question.hint ?? undefined} />
      <PlanFiles ctx={ctx} view={view} back={section.url} />
    </Page>
  );
}

/** A file that stood in an answer, or stands in a copy that was kept, and was taken away since. */
export function FileGonePage({ ctx, gone, back }: { ctx: PageContext; gone: Gone; back: string }) {
  const when = goneWhen(gone, dayLong);
  return (
    <Page ctx={ctx} title="This file was taken away">
      <PageHead
        title="This file was taken away"
        lede="Somebody who writes this part took it away again, so nobody can open it any more. That it was there stays written down."
      />
      {when !== '' && <p class="govuk-body">Taken away: {when}.</p>}
      <p class="govuk-body">
        <a class="govuk-link" href={back}>
          Go back
        </a>
      </p>
    </Page>
  );
}
