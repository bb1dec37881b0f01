import { Button, Notice, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { resetUrl, signInUrl } from './urls.ts';

export function ForgottenPage({ ctx, form }: { ctx: PageContext; form: FormState }) {
  return (
    <BarePage ctx={ctx} title="Choose a new password" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title="Choose a new password" />
      <PostForm action={resetUrl} csrfToken={ctx.csrfToken}>
        <TextField
          form={form}
          name="email"
          label="Email address"
          hint="The one you sign in with. We send a link to it that works for an hour."
          type="email"
          autocomplete="username"
          spellcheck={false}
        />
        <FormEnd>
          <Button>Send me a link</Button>
        </FormEnd>
      </PostForm>
    </BarePage>
  );
}

/** The same for every address. */
export function LinkSentPage({ ctx }: { ctx: PageContext }) {
  return (
    <BarePage ctx={ctx} title="Look in your mailbox">
      <PageHead title="Look in your mailbox" />
      <Notice lead="If this address signs in to Mainstay, a link is on its way to it." announced>
        It works for an hour, once.
      </Notice>
      <p class="govuk-body">
        Nothing after ten minutes? Look among unwanted mail, check that you gave the address you were invited with, or
        ask an administrator at your school or authority.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={signInUrl}>
          Back to signing in
        </a>
      </p>
    </BarePage>
  );
}
