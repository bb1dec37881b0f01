import { Button, PageHead } from '../../ui/components.ts';
import {
  DateField,
  ErrorSummary,
  FileField,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  Radios,
} from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { checkPolicyUrl, comparePoliciesUrl, guidanceUrl } from './urls.ts';

/** What documents may be chosen: what a policy comes as. */
export const policyFiles = '.docx,.pdf,.html,.htm,.md,.txt';

export const answerChoices = [
  { value: 'page', text: 'On this page' },
  { value: 'docx', text: 'As a Word file, for the meeting' },
  { value: 'pdf', text: 'As a PDF' },
] as const;

export interface CheckFormView {
  readonly packTitle: string;
  readonly megabytes: number;
}

/** Where a policy is chosen. */
export function CheckPolicyPage({ ctx, form, view }: { ctx: PageContext; form: FormState; view: CheckFormView }) {
  return (
    <Page ctx={ctx} title="Check a policy" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        title="Check a policy"
        lede="Choose the document. We look for blanks, dates that have passed, guidance that was replaced, names, the children it covers and what it promises them."
      />
      <PostForm action={checkPolicyUrl} csrfToken={ctx.csrfToken} withFiles>
        <FileField
          form={form}
          name="policy"
          label="The policy"
          hint={`Word, PDF, web page, Markdown or text, up to ${view.megabytes} MB. It is read once and not kept.`}
          accept={policyFiles}
        />
        <DateField form={form} name="on" label="Read it as of" hint="Today, or the day it is to be adopted." />
        <Radios form={form} name="answer" label="Show what we find" choices={[...answerChoices]} small />
        <FormEnd>
          <Button>Check it</Button>
        </FormEnd>
      </PostForm>
      <p class="govuk-body soft">
        Promises are those of {view.packTitle}.{' '}
        <a class="govuk-link" href={guidanceUrl}>
          Guidance in force
        </a>{' '}
        is what we hold references against.{' '}
        <a class="govuk-link" href={comparePoliciesUrl}>
          Compare two policies
        </a>
        .
      </p>
    </Page>
  );
}
