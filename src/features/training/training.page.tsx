import { academicYearLabel, type Day } from '../../calendar/index.ts';
import { saySource } from '../../packs/index.ts';
import { ActionLink, Acts, Block, Button, Crumb, Empty, Notice, PageHead, Table, Tag } from '../../ui/components.ts';
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
import { countOf, dayBrief, figure, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type OrganisationWords, schoolUrl } from '../organisations/model.ts';
import { type TrainingCount, type TrainingRow, trainingDays } from './training-year.ts';
import { addTrainingUrl, takeOutTrainingUrl, trainingCsvUrl, trainingUrl } from './urls.ts';

/** Somebody whose post asks for training, and how this year stands. */
export interface Holder {
  readonly personId: string;
  readonly name: string;
  readonly postTitle: string;
  readonly count: TrainingCount;
}

export interface TrainingView {
  readonly words: OrganisationWords;
  readonly academicYear: number;
  readonly years: readonly number[];
  readonly holders: readonly Holder[];
  readonly rows: readonly TrainingRow[];
  /** Sees and records everybody's; otherwise one's own alone. */
  readonly recordsOthers: boolean;
  readonly personId: string;
  readonly done: string | null;
  readonly today: Day;
}

export function TrainingPage({ ctx, view }: { ctx: PageContext; view: TrainingView }) {
  const { words, academicYear, holders, rows, recordsOthers, personId, done, today } = view;
  const label = academicYearLabel(academicYear);
  const behind = holders.filter(({ count }) => count.missing > 0);
  return (
    <Page ctx={ctx} title="Training">
      <Crumb href={schoolUrl}>{words.place}</Crumb>
      <PageHead title={`Training ${label}`} lede={lede(holders, behind, recordsOthers)} />
      {done !== null && <Notice lead={done} announced />}
      <div class="page-acts">
        <Acts>
          <ActionLink href={addTrainingUrl}>{recordsOthers ? 'Record training' : 'Record your training'}</ActionLink>
          {recordsOthers && (
            <ActionLink href={`${trainingCsvUrl}?year=${academicYear}`} kind="outlined">
              Download as CSV
            </ActionLink>
          )}
        </Acts>
      </div>
      {holders.length > 0 && (
        <Block title="Posts that ask for it" count={holders.length}>
          <Table
            caption="Posts that ask for training"
            captionUnseen
            columns={[
              { head: 'Who', cell: ({ name }) => name, isHead: true, width: 24 },
              { head: 'Post', cell: ({ postTitle }) => postTitle, width: 28 },
              { head: 'This year', cell: ({ count }) => <CountTag count={count} />, width: 28 },
              { head: 'Asked by', cell: ({ count }) => saySource(count.clock), width: 20 },
            ]}
            rows={holders}
            rowKey={(holder) => `${holder.personId} ${holder.postTitle}`}
          />
        </Block>
      )}
      <Block title={recordsOthers ? 'Recorded' : 'Your training'} count={rows.length}>
        {rows.length === 0 ? (
          <Empty lead="Nothing is recorded for this year yet." />
        ) : (
          <Table
            caption="Recorded training"
            captionUnseen
            columns={[
              { head: 'Day', cell: (row) => dayBrief(row.on, today), isHead: true, width: 16 },
              { head: 'Who', cell: (row) => row.personName, width: 20 },
              { head: 'What', cell: (row) => row.title, width: 36 },
              { head: 'Days', cell: (row) => figure(row.days), label: true, width: 10 },
              {
                head: 'Mistake',
                cell: (row) =>
                  (recordsOthers || row.personId === personId) && (
                    <PostForm inline action={takeOutTrainingUrl(row.id)} csrfToken={ctx.csrfToken}>
                      <Button kind="link" hiddenWords={`${row.title}, ${row.personName}, ${dayBrief(row.on, today)}`}>
                        Take out
                      </Button>
                    </PostForm>
                  ),
                width: 16,
              },
            ]}
            rows={rows}
            rowKey={(row) => row.id}
          />
        )}
      </Block>
      <nav aria-label="School years">
        <p class="govuk-body">
          {view.years
            .filter((year) => year !== academicYear)
            .map((year) => (
              <>
                <a class="govuk-link" href={`${trainingUrl}?year=${year}`}>
                  Training {academicYearLabel(year)}
                </a>{' '}
              </>
            ))}
        </p>
      </nav>
    </Page>
  );
}

function CountTag({ count }: { count: TrainingCount }) {
  const { taken, asked, missing, clock } = count;
  const inDays = clock.unit === 'days-a-year';
  if (missing === 0) return <Tag state="full">{inDays ? `${trainingDays(taken)} taken` : 'Trained this year'}</Tag>;
  if (!inDays) return <Tag state="ring">Not trained yet this year</Tag>;
  return (
    <Tag state={taken > 0 ? 'half' : 'ring'}>
      {figure(taken)} of {trainingDays(asked)}, {figure(missing)} still missing
    </Tag>
  );
}

function lede(holders: readonly Holder[], behind: readonly Holder[], recordsOthers: boolean): string {
  if (holders.length === 0) {
    return recordsOthers ? 'Nobody holds a post that asks for training days.' : 'Write down training you took.';
  }
  if (behind.length === 0) return 'All that is asked for this school year was taken.';
  return `${sentence(countOf(behind.length, 'person', 'people'))} ${behind.length === 1 ? 'has' : 'have'} training still to take this school year.`;
}

export interface AddTrainingView {
  readonly form: FormState;
  /** Empty: one's own. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export function AddTrainingPage({ ctx, view }: { ctx: PageContext; view: AddTrainingView }) {
  const { form, people } = view;
  return (
    <Page ctx={ctx} title="Record training" hasErrors={hasErrors(form)}>
      <Crumb href={trainingUrl}>Training</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title="Record training" lede="What was taken. It counts in the school year of its day." />
      <PostForm action={addTrainingUrl} csrfToken={ctx.csrfToken}>
        {people.length > 0 && (
          <SelectField
            form={form}
            name="person"
            label="Who took it?"
            choices={people.map(({ id, name }) => ({ value: id, text: name }))}
            question
          />
        )}
        <TextField
          form={form}
          name="title"
          label="What was it?"
          hint="The course or network, and who gave it"
          question
        />
        <DateField form={form} name="on" label="On which day?" hint="Of several days the last" question />
        <TextField
          form={form}
          name="days"
          label="How many days?"
          hint="0.5 for half a day"
          inputmode="decimal"
          width={3}
          question
        />
        <FormEnd>
          <Button>Record it</Button>
          <a class="govuk-link" href={trainingUrl}>
            Stop, and record nothing
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}
