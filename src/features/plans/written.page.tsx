import type { Day } from '../../calendar/index.ts';
import type { Lead, PlanQuestion, PlanSection } from '../../packs/model.ts';
import { Button, Fold, Tag } from '../../ui/components.ts';
import { type FormState, PostForm } from '../../ui/form.tsx';
import { dateTimeWithin, dayLong, dayWords } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { answerLines } from './answer-values.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import { mayChoose, writtenIn } from './own-words.ts';
import type { AnswerRow, PlanPartRow } from './plan.ts';
import { FileList } from './plan-files.page.tsx';
import { filesOf } from './plan-files.ts';
import { partUrl, planFileUrl } from './plan-urls.ts';
import { leadWords, whoseWords } from './plan-words.ts';
import type { ShownRecord } from './record-block.page.tsx';
import { standingOf } from './standing.ts';

/** A section for one reader, with what is written in it. */
export interface PartView {
  readonly opened: OpenPlan;
  readonly part: PlanPartRow;
  readonly section: PlanSection;
  /** `own`: theirs to write; `for-another`: they write down what somebody said; null: read only. */
  readonly writes: 'own' | 'for-another' | null;
  readonly answers: ReadonlyMap<string, readonly AnswerRow[]>;
  readonly lastTime: ReadonlyMap<string, AnswerRow>;
  readonly records: ReadonlyMap<string, ShownRecord>;
  readonly form: FormState;
  /** When it was saved just now; null otherwise. */
  readonly savedAt: Date | null;
  /** Questions to which somebody else wrote at the same moment, just now. */
  readonly disputedNow: readonly string[];
  readonly today: Day;
}

/** Whether last time’s answer is offered: nothing has been said to it this time. */
export const isOffered = ({ lastTime, answers }: Pick<PartView, 'lastTime' | 'answers'>, question: string): boolean =>
  lastTime.has(question) && (answers.get(question) ?? []).length === 0;

/** Says “still true” of every answer of last time in the section: under the last of them, once they were read. */
export const USE_ALL = '*';

export function AllOfLastTime({ view, questions }: { view: PartView; questions: readonly PlanQuestion[] }) {
  const offered = questions.filter(({ id }) => isOffered(view, id));
  if (offered.length < 2) return null;
  return (
    <div class="last-time">
      <p>
        <b>Is all of last time’s still true?</b> What you have typed above stays as you typed it.
      </p>
      <div class="acts">
        <Button kind="outlined" name="use" value={USE_ALL}>
          Use all {offered.length} answers of last time
        </Button>
      </div>
    </div>
  );
}

/** What stood last time: offered, marked, and never filled in by itself. */
export function LastTime({ view, question }: { view: PartView; question: PlanQuestion }) {
  const last = view.lastTime.get(question.id);
  if (last === undefined || !isOffered(view, question.id)) return null;
  return (
    <div class="last-time">
      <p>
        <b>Last time, {dayWords(last.at.toISOString().slice(0, 10) as Day, view.today)}</b>
      </p>
      <Lines lines={answerLines(question, last.value, (day) => dayWords(day, view.today))} />
      <div class="acts">
        <Button kind="outlined" name="use" value={question.id} hiddenWords={`for: ${question.ask}`}>
          Still true, use it
        </Button>
        <Button kind="outlined" name="start" value={question.id} hiddenWords={`for: ${question.ask}`}>
          Start from it
        </Button>
      </div>
    </div>
  );
}

/** Who wrote what stands, and what stood before. */
export function Earlier({ view, question }: { view: PartView; question: PlanQuestion }) {
  const versions = view.answers.get(question.id) ?? [];
  const now = standingOf(versions).now;
  if (now === undefined) return null;
  const before = versions.filter(({ version }) => version !== now.version).toReversed();
  return (
    <div class="plan-author">
      <p class="second-line">
        {signedWords(view.part.lead, versions, now, view.today)}
        {now.confirmed && ' Confirmed from last time.'}
      </p>
      {before.length > 0 && (
        <Fold soft summary={`What stood before (${before.length})`}>
          {before.map((version) => (
            <div key={version.version}>
              <p class="second-line">{byWords(view.part.lead, version, view.today)}</p>
              <Lines lines={linesOf(question, version, view.today)} />
            </div>
          ))}
        </Fold>
      )}
    </div>
  );
}

/** What somebody wrote: files by name, each to be opened; anything else in words. */
export function Written(props: { view: Pick<PartView, 'opened' | 'today'>; question: PlanQuestion; row: AnswerRow }) {
  const { view, question, row } = props;
  const { child, plan } = view.opened;
  const files = question.kind === 'file' ? filesOf(row.value) : [];
  if (files.length === 0) return <Lines lines={linesOf(question, row, view.today)} />;
  return <FileList rows={files} url={(file) => planFileUrl(child.id, plan.id, file)} />;
}

const linesOf = (question: PlanQuestion, row: AnswerRow, today: Day): readonly string[] => {
  // the day a file was taken away is said as copies and papers say it
  const say = (day: Day) => (question.kind === 'file' ? dayLong(day) : dayWords(day, today));
  const lines = answerLines(question, row.value, say);
  return lines.length === 0 ? ['Left empty'] : lines;
};

export const byWords = (lead: Lead, { author, toldBy, at }: AnswerRow, today: Day): string =>
  `${whoseWords(lead, author, toldBy)}, ${dateTimeWithin(at, today)}.`;

/** Whose words stand and, where somebody chose between two, who chose them. */
export function signedWords(lead: Lead, versions: readonly AnswerRow[], row: AnswerRow, today: Day): string {
  const first = writtenIn(versions, row);
  if (first === row) return byWords(lead, row, today);
  return `${byWords(lead, first, today)} Chosen by ${row.author ?? leadWords(lead)}, ${dateTimeWithin(row.at, today)}.`;
}

/** Two answers, side by side; whoever writes the part chooses. What is not chosen stays to be read. */
export function Disputed({ ctx, view, question }: { ctx: PageContext; view: PartView; question: PlanQuestion }) {
  const { opened, part, today } = view;
  const versions = view.answers.get(question.id) ?? [];
  const { heads } = standingOf(versions);
  const choices = mayChoose(view.section, view.writes, versions);
  return (
    <section class="plan-dispute" aria-label={`Two answers: ${question.ask}`}>
      <h2>{question.ask}</h2>
      <Tag state="late">Two answers stand. Choose one</Tag>
      {choices.length < heads.length && (
        <p class="soft">One was written by themselves, the other was written down for them. Theirs can be kept.</p>
      )}
      <div class="plan-dispute__both">
        {heads.map((head) => (
          <div key={head.version}>
            <p class="second-line">{byWords(part.lead, head, today)}</p>
            <Lines lines={linesOf(question, head, today)} />
            {view.writes !== null && choices.includes(head) && (
              <PostForm
                action={`${partUrl(opened.child.id, opened.plan.id, part.id)}/choose`}
                csrfToken={ctx.csrfToken}
                hidden={{ question: question.id, version: String(head.version) }}
                inline
              >
                <Button kind="outlined" hiddenWords={`by ${head.author ?? leadWords(part.lead)}`}>
                  Keep this one
                </Button>
              </PostForm>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line, index) => (
      <p key={index} class="plan-line">
        {line}
      </p>
    ))}
  </>
);
