import { academicYearLabel, type Day } from '../../calendar/index.ts';
import { type Understanding, Understood, YearFields, YearFile } from '../../features/organisations/index.ts';
import { Button, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { StepFrame, stepUrl, yearFileStepUrl } from './set-up.page.tsx';

export interface YearStepView {
  readonly token: string;
  readonly title: string;
  readonly academicYear: number;
  readonly otherYear: number;
  readonly pupils: string;
  readonly form: FormState;
  readonly understanding: Understanding | null;
  readonly source: string;
  readonly fileProblem: string | null;
  readonly step: string;
  readonly today: Day;
}

export function YearStepPage({ ctx, view }: { ctx: PageContext; view: YearStepView }) {
  const { token, title, academicYear, otherYear, form, understanding } = view;
  const label = academicYearLabel(academicYear);
  return (
    <StepFrame ctx={ctx} token={token} title={title} step={view.step} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`${title}, ${label}`}
        lede="School days are counted by it. Terms whose days are not known yet can wait."
      />
      <p class="govuk-body">
        <a class="govuk-link" href={`${stepUrl(token, 'year')}?year=${otherYear}`}>
          Give {academicYearLabel(otherYear)} instead
        </a>
      </p>
      {understanding && <Understood understanding={understanding} today={view.today} />}
      <YearFile
        action={`${yearFileStepUrl(token)}?year=${academicYear}`}
        csrfToken={ctx.csrfToken}
        problem={view.fileProblem}
        again={understanding !== null}
      />
      <PostForm
        action={stepUrl(token, 'year')}
        csrfToken={ctx.csrfToken}
        hidden={{ year: String(academicYear), source: view.source }}
      >
        <YearFields form={form} pupils={view.pupils} />
        <FormEnd>
          <Button>Save and go on</Button>
          <Button kind="outlined" name="later" value="yes">
            Give the year later
          </Button>
        </FormEnd>
      </PostForm>
    </StepFrame>
  );
}
