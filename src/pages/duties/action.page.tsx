import type { Day } from '../../calendar/index.ts';
import { doneActionUrl, myWorkUrl } from '../../features/duties/index.ts';
import { Crumb, PageHead } from '../../ui/components.ts';
import { DateField, ErrorSummary, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { WorkItem } from './work-items.ts';

/** An action that was agreed, and the day it was done. */
export function ActionPage({
  ctx,
  today,
  item,
  form,
}: {
  ctx: PageContext;
  today: Day;
  item: WorkItem;
  form: FormState;
}) {
  const looking = ctx.someoneLooking === true;
  const title = looking ? 'Do what was agreed' : item.said.title;
  return (
    <Page title="What was agreed" ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={myWorkUrl}>My work</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={
          <>
            {title}
            {item.forName !== null && !looking && <> for {item.forName}</>}
          </>
        }
        lede={`Due ${dayWords(item.dueOn, today)}. ${item.said.why ?? ''}`}
      />
      {item.doneOn === null ? (
        <PostForm action={doneActionUrl(item.id)} csrfToken={ctx.csrfToken}>
          <DateField form={form} name="on" label="When it was done" hint="Its true day: today, or before." />
          <FormEnd>
            <button type="submit" class="govuk-button" data-module="govuk-button">
              It is done
            </button>
          </FormEnd>
        </PostForm>
      ) : (
        <p class="govuk-body">It was done {dayWords(item.doneOn, today)}.</p>
      )}
    </Page>
  );
}
