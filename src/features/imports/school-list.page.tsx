import { Button, Crumb, Empty, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, SelectField, TextField } from '../../ui/form.tsx';
import { countOf } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { bringInUrl, schoolListUrl } from './import-urls.ts';
import type { SchoolOfChildren } from './school-list.queries.ts';

/** The authority's list for one school: what it holds is said before it is made. */
export function SchoolListPage(props: { ctx: PageContext; schools: readonly SchoolOfChildren[]; form: FormState }) {
  const { ctx, schools, form } = props;
  return (
    <Page title="Make a school’s list" ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={bringInUrl}>Bring in children</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Make a school’s list"
        lede="The children you look after who are on the roll of one school, as a CSV file that the school brings in on its own page."
        more="It holds UPN, name, date of birth, your own number for the child, that you look after them, and since when. No legal status, no address. Send it by a secure way, and delete your copy."
      />
      {schools.length === 0 ? (
        <Empty lead="No school here has a child you look after on its roll.">
          A school that uses Mainstay says itself who is on its roll.
        </Empty>
      ) : (
        <PostForm action={schoolListUrl} csrfToken={ctx.csrfToken}>
          <SelectField
            form={form}
            name="school"
            label="Which school?"
            choices={[
              { value: '', text: 'Choose a school' },
              ...schools.map(({ id, name, children }) => ({
                value: id,
                text: `${name}: ${countOf(children, 'child', 'children')}`,
              })),
            ]}
          />
          <TextField
            form={form}
            name="reason"
            label="What is the list for?"
            hint="It is kept with your name, the time and the children in the list."
            autocomplete="off"
          />
          <FormEnd>
            <Button>Download the list</Button>
            <a class="govuk-link" href={bringInUrl}>
              Back
            </a>
          </FormEnd>
        </PostForm>
      )}
    </Page>
  );
}
