import {
  academicYearLabel,
  type Day,
  type KnownTerm,
  type SchoolCalendar,
  type SchoolYearProblem,
} from '../../calendar/index.ts';
import type { OrganisationWords } from '../../packs/model.ts';
import { ActionLink, Acts, Block, Button, Crumb, Empty, Notice, PageHead, Table } from '../../ui/components.ts';
import { ErrorSummary, FileField, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { dayBrief, figure, listWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type Understanding, Understood } from './understood.page.tsx';
import { schoolUrl, yearFileUrl, yearFormUrl } from './urls.ts';
import { YearFields } from './year-fields.page.tsx';
import type { SchoolYear } from './year-form.ts';

export interface YearView {
  readonly words: OrganisationWords;
  /** The newest first. */
  readonly years: readonly SchoolYear[];
  readonly calendar: SchoolCalendar;
  readonly missing: readonly number[];
  /** Years that may be given or changed by this person; empty for who only reads. */
  readonly mayGive: readonly number[];
  readonly notes: readonly SchoolYearProblem[];
  readonly done: string | null;
  readonly today: Day;
}

export function YearPage({ ctx, view }: { ctx: PageContext; view: YearView }) {
  const { words, years, missing, mayGive, done } = view;
  const title = `The ${words.one}’s year`;
  return (
    <Page ctx={ctx} title={title}>
      <Crumb href={schoolUrl}>{words.place}</Crumb>
      <PageHead
        title={title}
        lede={`School days are counted by these terms, INSET days and closures. They say by when things are due.`}
      />
      {done !== null && <Notice lead={done} announced />}
      {view.notes.length > 0 && (
        <Notice lead="Saved, and worth a look.">
          {view.notes.map(({ problem, remedy }) => `${problem} ${remedy}`).join(' ')}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice
          lead={`${listWords(missing.map(academicYearLabel))} is not known in full.`}
          link={
            mayGive.length > 0 && missing[0] !== undefined
              ? { href: yearFormUrl(missing[0]), words: `Give the days of ${academicYearLabel(missing[0])}` }
              : undefined
          }
        >
          Until then weekdays are counted, and due dates in it are estimates.
        </Notice>
      )}
      {years.length === 0 && <Empty lead="No terms are known yet.">Weekdays are counted until they are.</Empty>}
      {years.map((year) => (
        <OneYear key={year.academicYear} year={year} view={view} />
      ))}
      {mayGive.length > 0 && (
        <Acts>
          {mayGive
            .filter((year) => !years.some(({ academicYear }) => academicYear === year))
            .map((year) => (
              <ActionLink key={year} href={yearFormUrl(year)} kind="outlined">
                Give {academicYearLabel(year)}
              </ActionLink>
            ))}
        </Acts>
      )}
    </Page>
  );
}

function OneYear({ year, view }: { year: SchoolYear; view: YearView }) {
  const { calendar, mayGive } = view;
  const label = academicYearLabel(year.academicYear);
  // The heading says the year: its own days need not.
  const inIt: Day = `${year.academicYear}-10-01`;
  const brief = (day: Day) => dayBrief(day, inIt);
  const breakOf = (term: KnownTerm) =>
    term.halfTermFrom === null || term.halfTermTo === null
      ? 'None'
      : `${brief(term.halfTermFrom)} to ${brief(term.halfTermTo)}`;
  const listed = (kind: 'inset' | 'closure') =>
    year.closures
      .filter((closure) => closure.kind === kind)
      .map(({ day, label: words }) =>
        ['INSET day', 'Closed'].includes(words) ? brief(day) : `${brief(day)} (${words})`,
      );
  const inset = listed('inset');
  const closed = listed('closure');
  return (
    <Block
      title={label}
      aside={
        mayGive.includes(year.academicYear) && (
          <a class="govuk-link" href={yearFormUrl(year.academicYear)}>
            Change<span class="govuk-visually-hidden"> {label}</span>
          </a>
        )
      }
    >
      <Table
        caption={`Terms of ${label}`}
        captionUnseen
        columns={[
          { head: 'Term', cell: (term) => termWord(term), isHead: true, width: 16 },
          { head: 'First day', cell: (term) => brief(term.firstDay), label: true, width: 18 },
          { head: 'Last day', cell: (term) => brief(term.lastDay), label: true, width: 18 },
          { head: 'Half-term break', cell: breakOf, label: true, width: 32 },
          { head: 'School days', cell: (term) => figure(term.schoolDays), label: true, right: true, width: 16 },
        ]}
        rows={calendar.termsOf(year.academicYear)}
        rowKey={(term) => term.id}
      />
      <p class="govuk-body">
        <b>INSET days:</b> {inset.length === 0 ? 'none given' : listWords(inset)}. <b>Other days closed:</b>{' '}
        {closed.length === 0 ? 'none given' : listWords(closed)}.
      </p>
    </Block>
  );
}

const termWord = ({ term }: KnownTerm): string => `${term.charAt(0).toUpperCase()}${term.slice(1)}`;

export interface YearFormView {
  readonly words: OrganisationWords;
  readonly pupils: string;
  readonly academicYear: number;
  readonly form: FormState;
  /** What was made of a file; null: typed. */
  readonly understanding: Understanding | null;
  readonly source: 'typed' | 'csv' | 'icalendar';
  readonly fileProblem: string | null;
  readonly today: Day;
}

export function YearFormPage({ ctx, view }: { ctx: PageContext; view: YearFormView }) {
  const { academicYear, form, understanding, source } = view;
  const label = academicYearLabel(academicYear);
  return (
    <Page ctx={ctx} title={`Days of ${label}`} hasErrors={hasErrors(form)}>
      <Crumb href="/school/year">The {view.words.one}’s year</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={`Days of ${label}`} lede="Terms whose days are not known yet can wait." />
      {understanding && <Understood understanding={understanding} today={view.today} />}
      <YearFile
        action={yearFileUrl(academicYear)}
        csrfToken={ctx.csrfToken}
        problem={view.fileProblem}
        again={understanding !== null}
      />
      <PostForm action={yearFormUrl(academicYear)} csrfToken={ctx.csrfToken} hidden={{ source }} confirmLeaving>
        <YearFields form={form} pupils={view.pupils} />
        <FormEnd>
          <Button>Save {label}</Button>
          <a class="govuk-link" href="/school/year">
            Leave it as it was
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

/** Bring the year in from a file instead of typing it. */
export function YearFile(props: { action: string; csrfToken: string; problem: string | null; again: boolean }) {
  const form: FormState = { values: {}, errors: props.problem === null ? {} : { file: props.problem } };
  return (
    <details class="fold block" open={props.problem !== null}>
      <summary>{props.again ? 'Read another file' : 'Read them from a file instead: CSV or iCalendar'}</summary>
      <div class="fold__body">
        <PostForm action={props.action} csrfToken={props.csrfToken} withFiles>
          <FileField
            form={form}
            name="file"
            label="Your calendar"
            hint="An export of your calendar: .csv or .ics. You see what was understood before anything is stored."
            accept=".csv,.ics,.txt,text/calendar,text/csv"
          />
          <Button kind="outlined">Read the file</Button>
        </PostForm>
      </div>
    </details>
  );
}
