import { SchoolFields } from '../../features/organisations/index.ts';
import { Button, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, Radios, TextField } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { StepFrame, stepUrl } from './set-up.page.tsx';

export interface PlaceView {
  readonly token: string;
  readonly kind: 'school' | 'authority';
  readonly authorities: readonly { readonly code: string; readonly name: string }[];
  readonly form: FormState;
  readonly step: string;
}

export function PlacePage({ ctx, view }: { ctx: PageContext; view: PlaceView }) {
  const { token, kind, form, step } = view;
  const title = kind === 'school' ? 'Your school' : 'Your authority';
  return (
    <StepFrame ctx={ctx} token={token} title={title} step={step} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead small title={title} />
      <PostForm action={stepUrl(token, 'place')} csrfToken={ctx.csrfToken} hidden={{ 'place-kind': kind }}>
        {kind === 'school' ? <School view={view} /> : <Authority form={form} />}
        <FormEnd>
          <Button>Save and go on</Button>
        </FormEnd>
      </PostForm>
      <p class="govuk-body">
        {kind === 'school' ? (
          <a class="govuk-link" href={`${stepUrl(token, 'place')}?kind=authority`}>
            It is an authority’s Virtual School
          </a>
        ) : (
          <a class="govuk-link" href={`${stepUrl(token, 'place')}?kind=school`}>
            It is a school
          </a>
        )}
      </p>
    </StepFrame>
  );
}

function School({ view }: { view: PlaceView }) {
  const { form, authorities } = view;
  return (
    <>
      <SchoolFields form={form} />
      <Radios
        form={form}
        name="authority"
        label="Which authority is it in?"
        hint="Its clocks say by when things are due. Where we do not have them, England’s are used, and every page says so"
        choices={[
          ...authorities.map(({ code, name }) => ({ value: code, text: name })),
          {
            value: 'other',
            text: 'Another authority',
            under: (
              <>
                <TextField form={form} name="authority-name" label="What is it called?" />
                <CodeField form={form} />
              </>
            ),
          },
          { value: 'none', text: 'None of them, or not known yet' },
        ]}
        question
        small
      />
    </>
  );
}

function Authority({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="name" label="What is the authority called?" autocomplete="organization" question />
      <CodeField form={form} name="code" optional={false} />
    </>
  );
}

function CodeField(props: { form: FormState; name?: string; optional?: boolean }) {
  const { form, name = 'authority-code', optional = true } = props;
  return (
    <TextField
      form={form}
      name={name}
      label="Its code"
      hint="Three figures, as in every return, like 919. Its clocks are found by it"
      inputmode="numeric"
      width={4}
      optional={optional}
    />
  );
}
