import { Acts, Block, Button, Notice, PageHead } from '../../ui/components.ts';
import { DateField, ErrorSummary, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { auditUrl, checkAuditUrl, valuesUrl } from './urls.ts';

export interface AuditPageProps {
  readonly ctx: PageContext;
  readonly organisation: string;
  readonly form: FormState;
  /** What came of checking the chain; null: it was not asked for. */
  readonly checked: { readonly broken: number | null } | null;
}

/** For those who set up: the audit as a file that can be checked elsewhere, and whether the chain here is whole. */
export function AuditPage({ ctx, organisation, form, checked }: AuditPageProps) {
  return (
    <Page ctx={ctx} title="The audit" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        title="The audit"
        lede="Who did and who saw what, sealed every ten minutes in a chain of hashes. Nobody can change a line afterwards without the chain showing it."
      />
      {checked !== null &&
        (checked.broken === null ? (
          <Notice lead="The chain is whole." announced>
            Every line is as it was sealed.
          </Notice>
        ) : (
          <Notice lead={`Seal ${checked.broken} is broken.`} stop announced>
            A line was changed or removed in the database. Keep the last file you exported, and tell whoever answers for
            data protection.
          </Notice>
        ))}
      <Block title="Take it with you">
        <p class="govuk-body">
          The file holds every line of {organisation} of these days, and the seals. Of other organisations it holds
          hashes that tell nothing. Keep it where whoever runs the server cannot write: a chain that was exported cannot
          be rewritten unseen. <code>bin/mainstay audit check FILE</code> says, from the file alone, whether it is
          whole.
        </p>
        <p class="govuk-body">
          It says who opened which record, by numbers and not by names. Treat it like the records themselves. That you
          took it is kept.
        </p>
        <PostForm action={auditUrl} csrfToken={ctx.csrfToken}>
          <DateField form={form} name="from" label="First day" />
          <DateField form={form} name="to" label="Last day" />
          <FormEnd>
            <Button>Export the audit</Button>
          </FormEnd>
        </PostForm>
      </Block>
      <Block title="Is the chain whole here?">
        <p class="govuk-body">Goes through every line there is. It can take a minute.</p>
        <Acts>
          <PostForm action={checkAuditUrl} csrfToken={ctx.csrfToken} inline>
            <Button kind="outlined">Check the chain</Button>
          </PostForm>
        </Acts>
      </Block>
      <Block title="Old values">
        <p class="govuk-body">
          What stood in a record before it was changed is kept beside the audit, until two people destroy it.{' '}
          <a class="govuk-link" href={valuesUrl}>
            Destroy old values
          </a>
        </p>
      </Block>
    </Page>
  );
}
