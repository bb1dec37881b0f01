import { academicYearLabel } from '../../calendar/index.ts';
import { Block, Button, Crumb, Mini, MiniRow, PageHead } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  TextArea,
} from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { OrganisationWords } from '../organisations/model.ts';
import { relationWords } from './class-forms.page.tsx';
import type { ClassStaff } from './class-staff.ts';
import { classesUrl, newYearUrl, timetableUrl } from './urls.ts';

export interface TimetableView {
  readonly words: OrganisationWords;
  readonly academicYear: number;
  readonly form: FormState;
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
  /** A line as it may be written. */
  readonly example: string;
}

export function TimetablePage({ ctx, view }: { ctx: PageContext; view: TimetableView }) {
  const { words, academicYear, form, problems, example } = view;
  return (
    <Page ctx={ctx} title="Put in a timetable" hasErrors={hasErrors(form)}>
      <Crumb href={`${classesUrl}?year=${academicYear}`}>Who has which {words.group}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Put in a timetable"
        lede={`All at once, for the school year ${academicYearLabel(academicYear)}. Type it, or paste it from a table.`}
      />
      {problems.length > 0 && (
        <Block title="What could not be read" count={problems.length}>
          <Mini
            items={problems.slice(0, 50).map(({ line, problem }) => (
              <MiniRow key={`${line} ${problem}`} title={`Line ${line}`}>
                {problem}
              </MiniRow>
            ))}
          />
        </Block>
      )}
      <PostForm action={timetableUrl} csrfToken={ctx.csrfToken} hidden={{ year: String(academicYear) }} confirmLeaving>
        <TextArea
          form={form}
          name="lines"
          label={`Each ${words.group}, and who has it`}
          hint={`A line for each: the ${words.group}, then the name. Add “supports” for who does not teach it. Like: ${example}`}
          rows={14}
          spellcheck={false}
          question
        />
        <DateField form={form} name="from" label="From which day?" question />
        <DateField
          form={form}
          name="to"
          label="Until which day?"
          hint="Left empty: to the end of the school year"
          question
          optional
        />
        <FormEnd>
          <Button>Put all of it in</Button>
          <a class="govuk-link" href={`${classesUrl}?year=${academicYear}`}>
            Stop, and change nothing
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

export interface NewYearView {
  readonly words: OrganisationWords;
  readonly academicYear: number;
  readonly form: FormState;
  /** Last year's names by class; those who hold no post any more are left out. */
  readonly classes: readonly { readonly name: string; readonly staff: readonly ClassStaff[] }[];
}

export function NewYearPage({ ctx, view }: { ctx: PageContext; view: NewYearView }) {
  const { words, academicYear, form, classes } = view;
  const back = `${classesUrl}?year=${academicYear}`;
  return (
    <Page ctx={ctx} title="Go through last year’s names" hasErrors={hasErrors(form)}>
      <Crumb href={back}>Who has which {words.group}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Go through last year’s names"
        lede={`Tick those who have the same ${words.group} again in ${academicYearLabel(academicYear)}. Who is not ticked is not carried over.`}
      />
      {classes.length === 0 ? (
        <p class="govuk-body">There is nobody left to go through.</p>
      ) : (
        <PostForm action={newYearUrl} csrfToken={ctx.csrfToken} hidden={{ year: String(academicYear) }}>
          {classes.map(({ name, staff }, at) => (
            <Checkboxes
              key={name}
              form={form}
              name={`again-${at}`}
              label={name}
              choices={staff.map((one) => ({
                value: one.id,
                text: `${one.personName} ${relationWords[one.relation].toLowerCase()}`,
              }))}
              small
            />
          ))}
          <FormEnd>
            <Button>Put those ticked in</Button>
            <a class="govuk-link" href={back}>
              Stop, and change nothing
            </a>
          </FormEnd>
        </PostForm>
      )}
    </Page>
  );
}
