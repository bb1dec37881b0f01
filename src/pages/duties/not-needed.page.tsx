import { dutyUrl, dutyUrls, reasonsFor, type SaidDuty } from '../../features/duties/index.ts';
import { Crumb, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, Radios, TextField } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';

/** "Not needed because…" as a page of its own: without a list around it, and when something is to be put right. */
export function NotNeededPage(props: {
  ctx: PageContext;
  dutyId: string;
  childId: string | null;
  said: SaidDuty;
  forName: string | null;
  form: FormState;
}) {
  const { ctx, dutyId, childId, said, forName, form } = props;
  const { title, instead, over } = said;
  return (
    <Page title={instead} ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={dutyUrl(dutyId)}>{title}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={instead}
        lede={
          <>
            {title}
            {forName !== null && ctx.someoneLooking !== true && <> for {forName}</>}. The {ctx.words.headteacher} sees{' '}
            {over ? 'what you say' : 'that it was said not to be needed, by whom and why'}.
          </>
        }
      />
      <PostForm action={dutyUrls.notNeeded(dutyId)} csrfToken={ctx.csrfToken}>
        <Radios
          form={form}
          name="reason"
          label={over ? 'What happened' : 'Why it is not needed'}
          choices={[...reasonsFor(childId, over)]}
        />
        <TextField
          form={form}
          name="words"
          label="Say why in a few words"
          hint={`The ${ctx.words.headteacher} sees this`}
        />
        <FormEnd>
          <button type="submit" class="govuk-button" data-module="govuk-button">
            Take it off the list
          </button>
        </FormEnd>
      </PostForm>
    </Page>
  );
}
