import type { Day } from '../../calendar/index.ts';
import { ActionLink, Acts, Block, Button, Crumb, Fold, Notice, PageHead, Table, Tag } from '../../ui/components.ts';
import { ErrorSummary, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { countOf, dayBrief, dayPlain, listWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { CoverageBars } from '../training/index.ts';
import { type Reader, readerState } from './briefing.ts';
import { ChangeForms } from './change-forms.page.tsx';
import type { Coverage } from './coverage.ts';
import { howItStands } from './say-briefing.words.ts';
import {
  askAgainUrl,
  briefingsUrl,
  certificateOfUrl,
  readUrl,
  recordUrl,
  remindUrl,
  takeBackPaperUrl,
} from './urls.ts';

export type NamedLine = Reader & {
  readonly name: string;
  /** False: no sign-in, so that nothing can be written to them. */
  readonly signsIn: boolean;
  readonly way: 'here' | 'paper' | null;
};

export interface BriefingView {
  readonly id: string;
  readonly title: string;
  readonly askedBy: string;
  readonly askedOn: Day;
  readonly dueOn: Day;
  readonly end: Day | null;
  readonly whom: string;
  readonly starters: boolean;
  readonly coverage: Coverage;
  /** Null for those who see numbers alone. */
  readonly people: readonly NamedLine[] | null;
  readonly leftOut: readonly { readonly personId: string; readonly name: string; readonly reason: string }[];
  readonly questions: readonly {
    readonly asks: string;
    readonly rightAtFirst: number | null;
    readonly answered: number;
  }[];
  /** How many have to have answered before sums are shown. */
  readonly least: number;
  readonly isAskedMyself: boolean;
  readonly done: string | null;
  readonly today: Day;
}

export function BriefingPage({ ctx, view, form }: { ctx: PageContext; view: BriefingView; form: FormState }) {
  const { id, title, coverage, end, people, done, today, dueOn } = view;
  const over = end !== null && end <= today;
  const left = people?.filter(({ confirmed }) => confirmed === null) ?? [];
  const toWrite = left.filter(({ signsIn }) => signsIn).length;
  return (
    <Page ctx={ctx} title={title} hasErrors={hasErrors(form)}>
      <Crumb href={briefingsUrl}>To read and confirm</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        lede={howItStands(coverage, dueOn, end, today)}
        more={`Asked by ${view.askedBy} on ${dayPlain(view.askedOn)}: ${view.whom}${view.starters ? ', and whoever starts' : ''}.`}
      />
      {done !== null && <Notice lead={done} announced />}
      {people !== null && (
        <div class="page-acts">
          <Acts>
            {!over && toWrite > 0 && (
              <PostForm inline action={remindUrl(id)} csrfToken={ctx.csrfToken}>
                <Button kind={coverage.late > 0 ? 'filled' : 'outlined'}>
                  Remind {countOf(toWrite, 'person', 'people')} now
                </Button>
              </PostForm>
            )}
            <ActionLink href={recordUrl(id, 'pdf')} kind="outlined">
              Take the record (PDF)
            </ActionLink>
            <ActionLink href={recordUrl(id, 'docx')} kind="link">
              Word
            </ActionLink>
          </Acts>
        </div>
      )}
      {people === null && coverage.total.of > 0 && <AllTogether coverage={coverage} />}
      {view.isAskedMyself && people === null && (
        <div class="page-acts">
          <Acts>
            <ActionLink href={readUrl(id)}>You are asked too: read it</ActionLink>
          </Acts>
        </div>
      )}
      {view.isAskedMyself && people !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={readUrl(id)}>
            You are asked too: read it
          </a>
        </p>
      )}
      {people !== null && coverage.groups.length > 0 && (
        <Block title="By group">
          <CoverageBars groups={coverage.groups.map((each) => ({ ...each, soon: 0, ownWord: 0, asked: true }))} />
        </Block>
      )}
      {left.length > 0 && <Left lines={left} today={today} over={over} />}
      {people === null ? (
        <p class="govuk-body soft">Numbers alone are shown here. Who has confirmed is known to those who ask.</p>
      ) : (
        <>
          {!over && <ChangeForms ctx={ctx} id={id} left={left} dueOn={dueOn} form={form} />}
          <Confirmed ctx={ctx} view={view} people={people} />
          <LeftOut ctx={ctx} view={view} over={over} />
          <Questions questions={view.questions} least={view.least} />
        </>
      )}
    </Page>
  );
}

/** Of those who see numbers alone: one bar of everybody, who is not told apart. */
function AllTogether({ coverage: { total } }: { coverage: Coverage }) {
  const group = { id: 'all', title: 'All who are asked', posts: [], besideOthers: false };
  return <CoverageBars groups={[{ ...total, group, soon: 0, ownWord: 0, asked: true }]} />;
}

function Left({ lines, today, over }: { lines: readonly NamedLine[]; today: Day; over: boolean }) {
  const of = (...states: readonly ReturnType<typeof readerState>[]) =>
    lines.filter((line) => states.includes(readerState(line, today)));
  const late = of('late');
  const waiting = of('waiting', 'new');
  if (over) {
    return (
      <Block title="Had not confirmed when it ended" count={lines.length}>
        <p class="govuk-body">{listWords(lines.map(({ name }) => name))}</p>
      </Block>
    );
  }
  return (
    <>
      {late.length > 0 && (
        <Block title="Past their day" count={late.length}>
          <Table
            caption="Who is past their day"
            captionUnseen
            tight
            columns={[
              { head: 'Who', cell: ({ name }) => name, isHead: true, width: 50 },
              { head: 'How it stands', cell: (line) => <LateSince line={line} today={today} />, width: 50 },
            ]}
            rows={late}
            rowKey={({ personId }) => personId}
          />
        </Block>
      )}
      {waiting.length > 0 && (
        <Block title="Have time still" count={waiting.length}>
          <p class="govuk-body">{listWords(waiting.map((line) => waitingWords(line, today)))}.</p>
        </Block>
      )}
    </>
  );
}

const LateSince = ({ line, today }: { line: NamedLine; today: Day }) => (
  <>
    <Tag state="late">Was due {dayBrief(line.dueOn, today)}</Tag>
    {!line.signsIn && <span class="second-line">No sign-in here: reads it on paper</span>}
  </>
);

/** “Mrs Draftley (new, until Mon 11 Jan)” */
function waitingWords({ name, signsIn, startedLater, dueOn }: NamedLine, today: Day): string {
  const said = [...(startedLater ? [`new, until ${dayBrief(dueOn, today)}`] : []), ...(signsIn ? [] : ['on paper'])];
  return said.length === 0 ? name : `${name} (${said.join(', ')})`;
}

function Confirmed({ ctx, view, people }: { ctx: PageContext; view: BriefingView; people: readonly NamedLine[] }) {
  const lines = people.filter(({ confirmed }) => confirmed !== null);
  if (lines.length === 0) return null;
  return (
    <Fold class="block" summary={`Have confirmed: ${lines.length}`}>
      <Table
        caption="Who has confirmed"
        captionUnseen
        tight
        columns={[
          { head: 'Who', cell: ({ name }) => name, isHead: true, width: 36 },
          {
            head: 'When',
            cell: ({ confirmed, way }) =>
              `${dayBrief(confirmed?.on ?? view.today, view.today)}${way === 'paper' ? ', on paper' : ''}`,
            width: 32,
          },
          {
            head: 'Do',
            cell: ({ personId, name, way }) => (
              <>
                <a class="govuk-link" href={certificateOfUrl(view.id, personId)}>
                  Certificate<span class="govuk-visually-hidden"> of {name}</span>
                </a>
                {way === 'paper' && (
                  <PostForm
                    inline
                    action={takeBackPaperUrl(view.id)}
                    csrfToken={ctx.csrfToken}
                    hidden={{ person: personId }}
                  >
                    <Button kind="link" hiddenWords={name}>
                      Take back
                    </Button>
                  </PostForm>
                )}
              </>
            ),
            width: 32,
          },
        ]}
        rows={lines}
        rowKey={({ personId }) => personId}
      />
    </Fold>
  );
}

function LeftOut({ ctx, view, over }: { ctx: PageContext; view: BriefingView; over: boolean }) {
  if (view.leftOut.length === 0) return null;
  return (
    <Block title="Taken out" count={view.leftOut.length}>
      <Table
        caption="Who was taken out"
        captionUnseen
        tight
        columns={[
          { head: 'Who', cell: ({ name }) => name, isHead: true, width: 36 },
          { head: 'Why', cell: ({ reason }) => reason, width: 40 },
          {
            head: 'Do',
            cell: ({ personId, name }) =>
              !over && (
                <PostForm inline action={askAgainUrl(view.id)} csrfToken={ctx.csrfToken} hidden={{ person: personId }}>
                  <Button kind="link" hiddenWords={name}>
                    Ask again
                  </Button>
                </PostForm>
              ),
            width: 24,
          },
        ]}
        rows={view.leftOut}
        rowKey={({ personId }) => personId}
      />
    </Block>
  );
}

function Questions({ questions, least }: Pick<BriefingView, 'questions' | 'least'>) {
  if (questions.length === 0) return null;
  const answered = questions[0]?.answered ?? 0;
  return (
    <Block title="The questions">
      <p class="govuk-body soft">
        {answered === 0
          ? `How many were right at the first try is shown once ${countOf(least, 'person has', 'people have')} answered.`
          : `Right at the first try, of ${countOf(answered, 'person', 'people')}:`}
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {questions.map(({ asks, rightAtFirst }) => (
          <li key={asks}>
            {asks}
            {rightAtFirst !== null && <b> {rightAtFirst}</b>}
          </li>
        ))}
      </ul>
    </Block>
  );
}
