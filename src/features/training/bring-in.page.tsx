import { type Day, dayInEngland } from '../../calendar/index.ts';
import { Block, Button, Crumb, Fold, Notice, PageHead, SecondLine, Table, Tally } from '../../ui/components.ts';
import { ErrorSummary, FileField, FormEnd, type FormState, hasErrors, PostForm, SelectField } from '../../ui/form.tsx';
import { countOf, dayBrief, dayPlain, plural, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { TrainingImport } from './bring-in.queries.ts';
import { askedBy, type Matched } from './match-rows.ts';
import { bringInTrainingUrl, broughtInUrl, coursesUrl, trainingUrl } from './urls.ts';

export function BringInTrainingPage({ ctx, form }: { ctx: PageContext; form: FormState }) {
  return (
    <Page ctx={ctx} title="Bring in training" hasErrors={hasErrors(form)}>
      <Crumb href={trainingUrl}>Training</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Bring in training"
        lede="From a list you have elsewhere. You see what it would do before anything is written down."
      />
      <PostForm action={bringInTrainingUrl} csrfToken={ctx.csrfToken} withFiles>
        <FileField
          form={form}
          name="file"
          label="Choose a list"
          hint="A CSV file. Its first row says who (Name or Email), what (Course) and when (Date). It may say how long (Days or Hours), who gave it (Provider) and until when it holds (Expires)"
          accept=".csv,.txt,text/csv"
          question
        />
        <FormEnd>
          <Button>Read it</Button>
          <a class="govuk-link" href={trainingUrl}>
            Stop, and bring in nothing
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

export interface PreviewView {
  readonly brought: TrainingImport;
  readonly matched: readonly Matched[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly form: FormState;
  readonly today: Day;
}

export const whoField = (row: number): string => `who-${row}`;

/** What a list would do: problems first, then whom it may mean, then what is new. */
export function TrainingPreviewPage({ ctx, view }: { ctx: PageContext; view: PreviewView }) {
  const { brought, matched, people, form, today } = view;
  const of = (kind: Matched['kind']) => matched.filter((each) => each.kind === kind);
  const [fresh, same, who, noLength] = [of('new'), of('same'), of('who'), of('length')];
  const problems = [
    ...brought.list.problems,
    ...noLength.map(({ row }) => ({
      ...{ row: row.row, value: `${row.name || row.email}, ${row.title}` },
      problem: 'Neither the list nor a course says how long it was',
    })),
  ];
  const by = askedBy(brought.list.rows);
  const asked = who.filter(({ row }) => by.get(row.row) === row.row);
  const withoutCourse = [...new Set(fresh.filter(({ course }) => course === null).map(({ row }) => row.title))];
  return (
    <Page ctx={ctx} title="What this list would do" hasErrors={hasErrors(form)}>
      <Crumb href={bringInTrainingUrl}>Bring in training</Crumb>
      <ErrorSummary form={form} />
      <PageHead title="What this list would do" lede="Nothing is written down yet." more={brought.fileName} />
      <Tally
        lines={[
          {
            count: fresh.length,
            words: `${plural(fresh.length, 'row is', 'rows are')} new, and would be written down`,
          },
          { count: who.length, words: `${plural(who.length, 'row', 'rows')} we cannot place: say who it is` },
          {
            count: problems.length,
            words: `${plural(problems.length, 'row', 'rows')} cannot be read, and would be left out`,
          },
          {
            count: same.length,
            words: `${plural(same.length, 'row is', 'rows are')} in the register already, or twice in the list`,
          },
        ]}
      />
      {problems.length > 0 && (
        <Block title="Cannot be read" count={problems.length}>
          <Table
            caption="Rows that cannot be read"
            captionUnseen
            tight
            columns={[
              { head: 'Row', cell: ({ row }) => `Row ${row}`, isHead: true, width: 16 },
              { head: 'What it says', cell: ({ value }) => value, width: 36 },
              { head: 'What is wrong', cell: ({ problem }) => problem, width: 48 },
            ]}
            rows={problems}
            rowKey={({ row }) => row}
          />
        </Block>
      )}
      <PostForm action={broughtInUrl(brought.id)} csrfToken={ctx.csrfToken}>
        {who.length > 0 && (
          <Block title="Who is it?" count={asked.length}>
            {asked.map((each) => (
              <SelectField
                key={each.row.row}
                form={form}
                name={whoField(each.row.row)}
                label={`Row ${each.row.row}: ${each.row.name || each.row.email}`}
                hint={askedHint(each, who.filter(({ row }) => by.get(row.row) === each.row.row).length)}
                choices={choicesFor(each, people)}
              />
            ))}
          </Block>
        )}
        {withoutCourse.length > 0 && (
          <Notice lead="No course of yours is called so:" link={{ href: coursesUrl, words: 'Courses' }}>
            {withoutCourse.slice(0, 8).join('; ')}
            {withoutCourse.length > 8 ? ` and ${withoutCourse.length - 8} more` : ''}. They are written down, and count
            for nothing that all staff have to have. Add the courses first where they should.
          </Notice>
        )}
        {fresh.length > 0 && (
          <Fold summary={`What is new: ${fresh.length}`} open={fresh.length <= 10}>
            <Table
              caption="New rows"
              captionUnseen
              tight
              columns={[
                { head: 'Who', cell: (each) => ('person' in each ? each.person.name : ''), isHead: true, width: 28 },
                {
                  head: 'What',
                  cell: ({ row, course }) => (
                    <>
                      {course?.title ?? row.title}
                      <SecondLine>row {row.row}</SecondLine>
                    </>
                  ),
                  width: 44,
                },
                { head: 'Day', cell: ({ row }) => dayBrief(row.on, today), width: 28 },
              ]}
              rows={fresh}
              rowKey={({ row }) => row.row}
            />
          </Fold>
        )}
        <FormEnd>
          {fresh.length + who.length > 0 && (
            <Button>
              {who.length > 0
                ? `Write down ${fresh.length}, and those you placed`
                : `Write down ${countOf(fresh.length, 'row')}`}
            </Button>
          )}
          <a class="govuk-link" href={bringInTrainingUrl}>
            Choose another list
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

function askedHint({ row }: Matched, rows: number): string {
  const email = row.email !== '' && row.name !== '' ? `, ${row.email}` : '';
  return `${row.title}, ${dayPlain(row.on)}${email}${rows > 1 ? `, and ${countOf(rows - 1, 'more row')}` : ''}`;
}

function choicesFor(each: Matched, people: PreviewView['people']) {
  const maybe = each.kind === 'who' ? each.maybe : [];
  const others = people.filter(({ id }) => !maybe.some((one) => one.id === id));
  return [
    { value: '', text: 'Nobody here: leave it out' },
    ...maybe.map(({ id, name, email }) => ({
      value: id,
      text: `Perhaps ${name}${email === null ? '' : `, ${email}`}`,
    })),
    ...others.map(({ id, name }) => ({ value: id, text: name })),
  ];
}

export function TrainingBroughtInPage({ ctx, brought }: { ctx: PageContext; brought: TrainingImport }) {
  const many = brought.recorded ?? 0;
  return (
    <Page ctx={ctx} title="Brought in">
      <Crumb href={trainingUrl}>Training</Crumb>
      <PageHead
        small
        title="Brought in"
        lede={`${sentence(countOf(many, 'row'))} of ${brought.fileName} ${plural(many, 'is', 'are')} in the register.`}
        more={brought.doneAt === null ? undefined : dayPlain(dayInEngland(brought.doneAt))}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={trainingUrl}>
          See the register
        </a>
      </p>
    </Page>
  );
}
