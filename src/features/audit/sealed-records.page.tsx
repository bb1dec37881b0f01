import { Button, Crumb, Empty, Notice, PageHead } from '../../ui/components.ts';
import { Checkboxes, ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextArea } from '../../ui/form.tsx';
import { figure, plural } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { AGREED_WITHIN_HOURS } from './old-values.ts';
import { sealedRecordsUrl, valuesUrl } from './urls.ts';

/** Before anything is destroyed both people say that nobody asks for it to be kept. The law may, whatever a clock says. */
export const NO_HOLD = { name: 'hold', value: 'none' } as const;

export const NoHold = ({ form }: { form: FormState }) => (
  <Checkboxes
    form={form}
    name={NO_HOLD.name}
    label="Before you go on"
    choices={[{ value: NO_HOLD.value, text: 'No inquiry, claim or investigation asks for these records to be kept' }]}
  />
);

/** Sealed records whose time is over, as a number: whose they are nobody here sees. */
export function SealedRecordsPage(props: {
  ctx: PageContext;
  count: number;
  years: number;
  source: string;
  form: FormState;
}) {
  const { ctx, count, years, source, form } = props;
  return (
    <Page ctx={ctx} title="Sealed records kept long enough" hasErrors={hasErrors(form)}>
      <Crumb href={valuesUrl}>Destroy old values</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={
          count === 0
            ? 'Sealed records kept long enough'
            : `${figure(count)} sealed ${plural(count, 'record has', 'records have')} been kept long enough`
        }
        lede={`A record sealed on adoption is kept for ${years} years from the adoption. ${source}`}
      />
      {count === 0 ? (
        <Empty lead="None has come to its end." link={{ href: valuesUrl, words: 'Back' }}>
          Mainstay looks every night, and tells those who may destroy them.
        </Empty>
      ) : (
        <>
          <p class="govuk-body">
            Whose they are is seen by nobody, now or afterwards. Another person who may has to agree within{' '}
            {AGREED_WITHIN_HOURS / 24} days. Then what this organisation held of them is gone for good; the audit keeps
            who did what and when, and its chain stays whole. Backups hold them until they are deleted.
          </p>
          <PostForm action={sealedRecordsUrl} csrfToken={ctx.csrfToken}>
            <TextArea form={form} name="reason" label="Why now" rows={3} />
            <NoHold form={form} />
            <FormEnd>
              <Button>Ask for this</Button>
              <a class="govuk-link" href={valuesUrl}>
                Leave them
              </a>
            </FormEnd>
          </PostForm>
        </>
      )}
    </Page>
  );
}

/** At the top of the page of old values: what the law no longer asks to be kept. */
export function LongEnough({ sealed, values, before }: { sealed: number; values: number; before: string }) {
  return (
    <>
      {sealed > 0 && (
        <Notice
          lead={`${figure(sealed)} sealed ${plural(sealed, 'record has', 'records have')} been kept long enough.`}
          link={{ href: sealedRecordsUrl, words: 'See what can be done' }}
        />
      )}
      {values > 0 && (
        <Notice lead={`${figure(values)} old ${plural(values, 'value was', 'values were')} changed before ${before}.`}>
          They have been kept long enough. Ask below for them to be destroyed, or leave them.
        </Notice>
      )}
    </>
  );
}
