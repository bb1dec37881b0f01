import { academicYearLabel, academicYearOf, academicYearRange, addDays, type Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Mini, MiniRow, Notice, PageHead } from '../../ui/components.ts';
import { Checkboxes, DateField, ErrorSummary, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { OrganisationWords } from '../organisations/model.ts';
import type { ClassStaff, Colleague } from './class-staff.ts';
import { classesUrl, classUrl, endStaffUrl, oneClassUrl, takeOutStaffUrl } from './urls.ts';

export const relationWords = { 'teacher-of': 'Teaches', 'support-of': 'Supports' } as const;

export interface ClassView {
  readonly words: OrganisationWords;
  readonly name: string;
  readonly academicYear: number;
  readonly staff: readonly ClassStaff[];
  readonly regulars: readonly Colleague[];
  /** Empty in a year that is not this one. */
  readonly agency: readonly Colleague[];
  readonly form: FormState;
  readonly done: string | null;
  readonly today: Day;
}

/** "Teaches since 1 September 2026, to the end of the school year". */
function times({ relation, from, to }: ClassStaff, today: Day): string {
  const begins = from > today ? `from ${dayPlain(from)}` : `since ${dayPlain(from)}`;
  const last = addDays(to, -1);
  if (from === last) return `${relationWords[relation]} on ${dayPlain(from)} only`;
  const year = academicYearRange(academicYearOf(from));
  return `${relationWords[relation]} ${begins}, ${to === year.to ? 'to the end of the school year' : `until ${dayPlain(last)}`}`;
}

const choices = (people: readonly Colleague[]) => people.map(({ id, name }) => ({ value: id, text: name }));

export function ClassPage({ ctx, view }: { ctx: PageContext; view: ClassView }) {
  const { words, name, academicYear, staff, regulars, agency, form, done, today } = view;
  const now = staff.filter(({ to }) => to > today);
  const before = staff.filter(({ to }) => to <= today);
  return (
    <Page ctx={ctx} title={name} hasErrors={hasErrors(form)}>
      <Crumb href={`${classesUrl}?year=${academicYear}`}>Who has which {words.group}</Crumb>
      <ErrorSummary form={form} />
      <PageHead title={name} lede={`School year ${academicYearLabel(academicYear)}.`} />
      {done !== null && <Notice lead={done} announced />}
      <Block title={`Has this ${words.group}`} count={now.length}>
        {now.length === 0 ? (
          <p class="govuk-body">Nobody yet.</p>
        ) : (
          <Mini
            items={now.map((one) => (
              <MiniRow
                key={one.id}
                title={one.personName}
                action={
                  one.from < today ? (
                    <a class="govuk-link" href={endStaffUrl(one.id)}>
                      End<span class="govuk-visually-hidden"> {one.personName}</span>
                    </a>
                  ) : (
                    <PostForm inline action={takeOutStaffUrl(one.id)} csrfToken={ctx.csrfToken}>
                      <Button kind="link" hiddenWords={one.personName}>
                        Take out
                      </Button>
                    </PostForm>
                  )
                }
              >
                {times(one, today)}
              </MiniRow>
            ))}
          />
        )}
      </Block>
      {before.length > 0 && (
        <Block title="Had it before" count={before.length}>
          <Mini
            items={before.map((one) => (
              <MiniRow key={one.id} title={one.personName}>
                {relationWords[one.relation]} {dayPlain(one.from)} to {dayPlain(addDays(one.to, -1))}
              </MiniRow>
            ))}
          />
        </Block>
      )}
      <Block title="Put somebody beside it">
        <PostForm action={oneClassUrl} csrfToken={ctx.csrfToken} hidden={{ name, year: String(academicYear) }}>
          {regulars.length > 0 && (
            <>
              <Checkboxes
                form={form}
                name="teaches"
                label="Who teaches it?"
                choices={choices(regulars)}
                question
                small
              />
              <Checkboxes
                form={form}
                name="supports"
                label="Who supports it?"
                choices={choices(regulars)}
                question
                small
              />
              <DateField form={form} name="from" label="From which day?" question />
              <DateField
                form={form}
                name="to"
                label="Until which day?"
                hint="The last day with it. Left empty: to the end of the school year"
                question
                optional
              />
            </>
          )}
          {agency.length > 0 && (
            <Checkboxes
              form={form}
              name="agency"
              label="Agency staff, for today"
              hint="Whatever days are given above, they have it today, and no longer than tonight"
              choices={choices(agency)}
              question
              small
            />
          )}
          <FormEnd>
            <Button>Put them beside {name}</Button>
            <a class="govuk-link" href={`${classesUrl}?year=${academicYear}`}>
              Stop, and change nothing
            </a>
          </FormEnd>
        </PostForm>
      </Block>
    </Page>
  );
}

export function EndClassPage(props: {
  ctx: PageContext;
  form: FormState;
  staff: ClassStaff;
  words: OrganisationWords;
}) {
  const { ctx, form, staff, words } = props;
  const back = classUrl(staff.className, academicYearOf(staff.from));
  return (
    <Page ctx={ctx} title={`End: ${staff.className}, ${staff.personName}`} hasErrors={hasErrors(form)}>
      <Crumb href={back}>{staff.className}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`When does ${staff.personName} stop having ${staff.className}?`}
        lede={`After that day they see nothing by this ${words.group} any more.`}
      />
      <PostForm action={endStaffUrl(staff.id)} csrfToken={ctx.csrfToken}>
        <DateField
          form={form}
          name="last"
          label={`Last day with the ${words.group}`}
          hint="It may lie in the past, or still to come"
          question
        />
        <FormEnd>
          <Button>End it on that day</Button>
          <a class="govuk-link" href={back}>
            Stop, and change nothing
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}
