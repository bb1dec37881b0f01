import { academicYearLabel, type Day } from '../../calendar/index.ts';
import { saySource } from '../../packs/index.ts';
import {
  ActionLink,
  Acts,
  Block,
  Button,
  Crumb,
  Empty,
  Notice,
  PageHead,
  SecondLine,
  Table,
  Tag,
} from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, dayBrief, dayPlain, figure, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type OrganisationWords, schoolUrl } from '../organisations/model.ts';
import { HowItStands } from './coverage.page.tsx';
import type { PersonStanding } from './coverage.ts';
import { lengthWords } from './length.ts';
import { type TrainingCount, type TrainingRow, trainingDays } from './training-year.ts';
import {
  addTrainingUrl,
  bringInTrainingUrl,
  confirmTrainingUrl,
  coursesUrl,
  coverageUrl,
  recordUrl,
  sessionsUrl,
  trainingCsvUrl,
  trainingUrl,
} from './urls.ts';

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
  /** Sees everybody's, or those of who governs, beside their own. */
  readonly seesOthers: boolean;
  /** May write down, and confirm, what others took. */
  readonly recordsOthers: boolean;
  /** Runs sessions: of everybody, or of those who govern. */
  readonly runsSessions: boolean;
  /** Keeps the whole register: courses, and the list as CSV. */
  readonly keepsAll: boolean;
  /** Sees how many are trained. */
  readonly seesNumbers: boolean;
  readonly personId: string;
  /** What is asked of the reader themselves, in the present year. */
  readonly mine: readonly { readonly title: string; readonly one: PersonStanding }[];
  readonly done: string | null;
  readonly today: Day;
}

export function TrainingPage({ ctx, view }: { ctx: PageContext; view: TrainingView }) {
  const { words, academicYear, holders, rows, seesOthers, recordsOthers, keepsAll, done, today } = view;
  const label = academicYearLabel(academicYear);
  const behind = holders.filter(({ count }) => count.missing > 0);
  const waiting = recordsOthers ? rows.filter((row) => row.ownWord && row.personId !== view.personId) : [];
  return (
    <Page ctx={ctx} title="Training">
      <Crumb href={schoolUrl}>{words.place}</Crumb>
      <PageHead title={`Training ${label}`} lede={lede(holders, behind, seesOthers)} />
      {done !== null && <Notice lead={done} announced />}
      <div class="page-acts">
        <Acts>
          <ActionLink href={addTrainingUrl}>{recordsOthers ? 'Record training' : 'Record your training'}</ActionLink>
          {view.seesNumbers && (
            <ActionLink href={coverageUrl} kind="outlined">
              Who is trained
            </ActionLink>
          )}
        </Acts>
        {view.runsSessions && !keepsAll && (
          <p class="govuk-body link-line">
            <a class="govuk-link" href={sessionsUrl}>
              Sessions of {words.governors}
            </a>
          </p>
        )}
        {keepsAll && (
          <p class="govuk-body link-line">
            <a class="govuk-link" href={sessionsUrl}>
              Sessions
            </a>
            <a class="govuk-link" href={coursesUrl}>
              Courses
            </a>
            <a class="govuk-link" href={bringInTrainingUrl}>
              Bring in a list
            </a>
            <a class="govuk-link" href={`${trainingCsvUrl}?year=${academicYear}`}>
              Download as CSV
            </a>
          </p>
        )}
      </div>
      {view.mine.length > 0 && <AskedOfYou mine={view.mine} today={today} />}
      {waiting.length > 0 && <Waiting ctx={ctx} rows={waiting} today={today} />}
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
      <Block title={seesOthers ? 'Recorded' : 'Your training'} count={rows.length}>
        {rows.length === 0 ? (
          <Empty lead="Nothing is recorded for this year yet." />
        ) : (
          <Table
            caption="Recorded training"
            captionUnseen
            columns={[
              { head: 'What', cell: (row) => <What row={row} />, isHead: true, width: 36 },
              { head: 'Day', cell: (row) => dayBrief(row.on, today), width: 16 },
              { head: 'Who', cell: (row) => row.personName, width: 20 },
              { head: 'Shown by', cell: (row) => <ShownBy row={row} today={today} />, width: 28 },
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

/** What the reader has to have themselves, and how it stands. */
function AskedOfYou({ mine, today }: Pick<TrainingView, 'mine' | 'today'>) {
  return (
    <Block title="Asked of you" count={mine.length}>
      <Table
        caption="Training that is asked of you"
        captionUnseen
        tight
        columns={[
          { head: 'What', cell: ({ title }) => title, isHead: true, width: 52 },
          {
            head: 'How it stands',
            cell: ({ one }) =>
              one.state === 'has' && !one.runsOutSoon ? (
                <Tag state="full">You have it</Tag>
              ) : (
                <HowItStands one={one} view={{ today, isNow: true }} />
              ),
            width: 48,
          },
        ]}
        rows={mine}
        rowKey={({ title }) => title}
      />
    </Block>
  );
}

/** What others wrote about themselves, to be seen by somebody else. */
function Waiting({ ctx, rows, today }: { ctx: PageContext; rows: readonly TrainingRow[]; today: Day }) {
  return (
    <Block title="Waiting to be confirmed" count={rows.length}>
      <p class="govuk-body soft">They wrote it down themselves. It counts, and is marked so until you confirm it.</p>
      <Table
        caption="Training that waits to be confirmed"
        captionUnseen
        columns={[
          { head: 'What', cell: (row) => <What row={row} />, isHead: true, width: 36 },
          { head: 'Day', cell: (row) => dayBrief(row.on, today), width: 16 },
          { head: 'Who', cell: (row) => row.personName, width: 20 },
          {
            head: 'Confirm',
            cell: (row) => (
              <PostForm inline action={confirmTrainingUrl(row.id)} csrfToken={ctx.csrfToken}>
                <Button kind="outlined" hiddenWords={`${row.title}, ${row.personName}, ${dayBrief(row.on, today)}`}>
                  Confirm
                </Button>
              </PostForm>
            ),
            width: 28,
          },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
      />
    </Block>
  );
}

function What({ row }: { row: TrainingRow }) {
  const more = [row.provider, lengthWords(row)];
  return (
    <>
      <a class="govuk-link" href={recordUrl(row.id)}>
        {row.title}
      </a>
      <SecondLine>{more.filter((words) => words !== null && words !== '').join(', ')}</SecondLine>
    </>
  );
}

/** What stands behind a row: a certificate, somebody who keeps the register, or one's own word. */
export function ShownBy({ row, today }: { row: TrainingRow; today: Day }) {
  const { files, ownWord, validUntil } = row;
  return (
    <>
      {ownWord ? <Tag state="half">Own word, not confirmed yet</Tag> : <Tag state="full">Confirmed</Tag>}
      {files > 0 && <SecondLine>{sentence(countOf(files, 'certificate'))}</SecondLine>}
      {validUntil !== null && (
        <SecondLine>
          {validUntil < today ? 'Ran out after' : 'Holds until'} {dayPlain(validUntil)}
        </SecondLine>
      )}
    </>
  );
}

function CountTag({ count }: { count: TrainingCount }) {
  const { taken, asked, missing, clock } = count;
  const isInDays = clock.unit === 'days-a-year';
  if (missing === 0) return <Tag state="full">{isInDays ? `${trainingDays(taken)} taken` : 'Trained this year'}</Tag>;
  if (!isInDays) return <Tag state="ring">Not trained yet this year</Tag>;
  return (
    <Tag state={taken > 0 ? 'half' : 'ring'}>
      {figure(taken)} of {trainingDays(asked)}, {figure(missing)} still missing
    </Tag>
  );
}

function lede(holders: readonly Holder[], behind: readonly Holder[], seesOthers: boolean): string {
  if (holders.length === 0) {
    return seesOthers ? 'Nobody holds a post that asks for training days.' : 'Write down training you took.';
  }
  if (behind.length === 0) return 'All that is asked for this school year was taken.';
  return `${sentence(countOf(behind.length, 'person', 'people'))} ${behind.length === 1 ? 'has' : 'have'} training still to take this school year.`;
}
