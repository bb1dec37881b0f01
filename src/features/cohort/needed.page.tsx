import { isPost, postLabel } from '../../access/index.ts';
import { Crumb, PageHead } from '../../ui/components.ts';
import {
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  SelectField,
  TextField,
} from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { cohortTableUrl, neededUrl } from './cohort-urls.ts';

/** What stands out for one child: what is to be done, whose it is, and by when. */
export function NeededPage(props: {
  ctx: PageContext;
  tableKey: string;
  childId: string;
  name: string;
  owners: readonly { readonly post: string; readonly name: string }[];
  form: FormState;
}) {
  const { ctx, tableKey, childId, name, owners, form } = props;
  return (
    <Page title="Something is needed" ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={cohortTableUrl(tableKey)}>Cohort table</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={ctx.someoneLooking === true ? 'Something is needed' : `Something is needed for ${name}`}
        lede="It becomes a task on one person’s list. Write what is to be done, not what is known of the child: the one who does it may not know why."
      />
      <PostForm action={neededUrl(tableKey, childId)} csrfToken={ctx.csrfToken}>
        <TextField
          form={form}
          name="what"
          label="What is to be done"
          hint="Verb first: “Ask for a meeting about attendance”"
        />
        <SelectField
          form={form}
          name="post"
          label="Whose it is"
          choices={[
            { value: '', text: 'Choose' },
            ...owners.map(({ post, name: held }) => ({
              value: post,
              text: `${isPost(post) ? postLabel(post, ctx.words) : post}: ${held}`,
            })),
          ]}
        />
        <DateField form={form} name="due" label="By when" />
        <FormEnd>
          <button type="submit" class="govuk-button" data-module="govuk-button">
            Put it on the list
          </button>
        </FormEnd>
      </PostForm>
    </Page>
  );
}
