import { childrenUrl } from '../../features/children/index.ts';
import { Button, Crumb, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { countOf, listWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';

export interface ExportChildrenProps {
  readonly ctx: PageContext;
  readonly total: number;
  readonly columns: readonly { readonly head: string }[];
  readonly form: FormState;
}

/** What the file will hold, before it is made: once it is on a disk Mainstay cannot take it back. */
export function ExportChildrenPage({ ctx, total, columns, form }: ExportChildrenProps) {
  return (
    <Page title="Download a list of children" ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={childrenUrl}>Children</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Download a list of children"
        lede={`A CSV file of ${countOf(total, 'child', 'children')}: ${listWords(columns.map(({ head }) => head.toLowerCase()))}.`}
        more="It holds what you may see, and no more. Keep it where only those who need it can open it, and delete it when you are done."
      />
      <PostForm action={ctx.here} csrfToken={ctx.csrfToken}>
        <TextField
          form={form}
          name="reason"
          label="What is the list for?"
          hint={`It is kept with your name, the time and the children in the list. The ${ctx.words.headteacher} can read it.`}
          autocomplete="off"
        />
        <FormEnd>
          <Button>Download the list</Button>
          <a class="govuk-link" href={childrenUrl}>
            Back to the list
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}
