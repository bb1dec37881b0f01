import type { OrganisationWords } from '../../packs/model.ts';
import { Button, Crumb, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, Radios, TextField } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Organisation } from './organisations.queries.ts';
import { schoolKindLabel, storedSchoolKinds } from './school-kinds.ts';
import { aboutUrl, schoolUrl } from './urls.ts';

/** Name, URN and kind of a school, as set-up and its own page ask for them. */
export function SchoolFields({ form, the = 'the school' }: { form: FormState; the?: string }) {
  return (
    <>
      <TextField form={form} name="name" label={`What is ${the} called?`} autocomplete="organization" question />
      <TextField
        form={form}
        name="urn"
        label="URN"
        hint="Six figures. It is on every return, and at get-information-schools.service.gov.uk"
        inputmode="numeric"
        width={10}
        autocomplete="off"
        question
      />
      <Radios
        form={form}
        name="kind"
        label="What kind of school is it?"
        choices={storedSchoolKinds.map((kind) => ({ value: kind, text: schoolKindLabel(kind) }))}
        question
        small
      />
    </>
  );
}

export interface AboutView {
  readonly organisation: Organisation;
  readonly words: OrganisationWords;
  readonly form: FormState;
}

export function AboutPage({ ctx, view }: { ctx: PageContext; view: AboutView }) {
  const { organisation, words, form } = view;
  const isSchool = organisation.kind === 'school';
  return (
    <Page ctx={ctx} title={`About ${words.the}`} hasErrors={hasErrors(form)}>
      <Crumb href={schoolUrl}>{words.place}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`About ${words.the}`}
        lede={
          isSchool
            ? organisation.authorityName === null
              ? 'No authority is named. Whoever runs Mainstay for you can name one.'
              : `In ${organisation.authorityName}. Whoever runs Mainstay for you can change that.`
            : undefined
        }
      />
      <PostForm action={aboutUrl} csrfToken={ctx.csrfToken}>
        {isSchool ? (
          <SchoolFields form={form} the={words.the} />
        ) : (
          <TextField form={form} name="name" label={`What is ${words.the} called?`} question />
        )}
        <FormEnd>
          <Button>Save</Button>
          <a class="govuk-link" href={schoolUrl}>
            Leave it as it was
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}
