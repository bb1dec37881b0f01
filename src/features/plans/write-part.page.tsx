import type { ComponentChildren } from 'preact';
import { planWord } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { PlanQuestion, PlanSection } from '../../packs/model.ts';
import { Block, Button, Crumb, Fold, Notice, PageHead, SavedState, Tag } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, HiddenField, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { dateTimeWithin, dayWords, timeOfDay } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { isAsked } from './answer.ts';
import { answerLines } from './answer-values.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import type { AnswerRow, PlanPartRow } from './plan.ts';
import { returnedSections, sectionOf } from './plan.ts';
import { nextOwnPart } from './plan-access.ts';
import { isSentWithPlan } from './plan-missing.ts';
import { planTitle } from './plan-page-words.ts';
import { declinePartUrl, partUrl, planUrl } from './plan-urls.ts';
import { leadWords, partWords } from './plan-words.ts';
import { Question } from './question.page.tsx';
import { RecordBlockView, type ShownRecord } from './record-block.page.tsx';
import { standingOf } from './standing.ts';

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

/** A section, being written: last time's answer offered, who wrote what and when, two answers side by side where two stand. */
export function WritePartPage({ ctx, view }: { ctx: PageContext; view: PartView }) {
  const { opened, part, section, form, savedAt, disputedNow } = view;
  const { child, plan } = opened;
  const word = planWord({ scopes: child.scopes, groups: child.facts.groups }) === 'PEP' ? 'PEP' : 'Plan';
  const title = part.label === '' ? section.title : `${section.title}: ${part.label}`;
  return (
    <Page ctx={ctx} title={`${title}: ${child.name.short}`} hasErrors={hasErrors(form)}>
      <Crumb href={planUrl(child.id, plan.id)}>
        {child.name.short}, {planTitle(plan, word)}
      </Crumb>
      <div class="plan-columns">
        <SectionList view={view} />
        <div>
          <ErrorSummary form={form} />
          <PageHead
            small
            title={title}
            lede={section.about ?? undefined}
            more={ledeOf(view)}
            saved={
              view.writes !== null && (
                <SavedState>
                  {savedAt === null
                    ? 'Nothing to save yet.'
                    : `Saved at ${timeOfDay(savedAt)}. You can stop and come back.`}
                </SavedState>
              )
            }
          />
          <Told view={view} />
          {disputedNow.length > 0 && (
            <Notice lead="Somebody else wrote here at the same moment." announced>
              Both answers are kept. They stand side by side below until one is chosen.
            </Notice>
          )}
          {view.writes === null ? <ReadOnly view={view} /> : <Writing ctx={ctx} view={view} />}
        </div>
        <Beside section={section} />
      </div>
    </Page>
  );
}

function ledeOf({ part, today }: PartView): string | undefined {
  if (part.lead === 'records') return undefined;
  const stands = partWords[part.state].toLowerCase();
  const by =
    part.changedBy === null || part.state === 'not-started'
      ? ''
      : `, ${part.changedBy}, ${dateTimeWithin(part.changedAt, today)}`;
  return `${leadWords(part.lead)} writes this. It is ${stands}${by}.`;
}

function Told({ view: { opened, part } }: { view: PartView }) {
  const named = returnedSections(opened.plan).find(({ section }) => section === part.section);
  if (part.state === 'declined') return <Notice lead="Declined.">{part.reason ?? ''}</Notice>;
  return named === undefined ? null : <Notice lead="Returned:">{named.words}</Notice>;
}

/** Every section this reader may open, with how it stands; a fold on a phone. */
function SectionList({ view: { opened, part } }: { view: PartView }) {
  const { child, plan, readable } = opened;
  const items = readable.map((each) => {
    const title = sectionOf(plan.form, each.section)?.title ?? each.section;
    const words =
      each.lead === 'records' ? 'From records' : `${leadWords(each.lead)}, ${partWords[each.state].toLowerCase()}`;
    return (
      <li key={each.id} class={each.id === part.id ? 'plan-sections__now' : undefined}>
        <a href={partUrl(child.id, plan.id, each.id)} aria-current={each.id === part.id ? 'page' : undefined}>
          {each.label === '' ? title : `${title}: ${each.label}`}
        </a>
        <span>{words}</span>
      </li>
    );
  });
  const at = readable.findIndex(({ id }) => id === part.id) + 1;
  return (
    <nav class="plan-sections" aria-label="Sections">
      <Fold summary={`Section ${at} of ${readable.length}: see all`} class="plan-sections__fold">
        <ul>{items}</ul>
      </Fold>
      <div class="plan-sections__list">
        <h2>Sections</h2>
        <ul>{items}</ul>
      </div>
    </nav>
  );
}

function Writing({ ctx, view }: { ctx: PageContext; view: PartView }) {
  const { opened, part, section, form, writes } = view;
  const { child, plan } = opened;
  const here = partUrl(child.id, plan.id, part.id);
  const disputed = section.questions.filter(({ id }) => isDisputed(view, id));
  const standing = section.questions.filter(({ id }) => !isDisputed(view, id));
  const first = standing.filter(({ when }) => when === null || !standing.some(({ id }) => id === when.question));
  const under = (question: PlanQuestion) => standing.filter(({ when }) => when?.question === question.id);
  const next = nextOwnPart(opened, part);
  const nextTitle = next && (sectionOf(plan.form, next.section)?.title ?? next.section);
  const sends = !isSentWithPlan(part.lead);
  return (
    <>
      {disputed.map((question) => (
        <Disputed key={question.id} ctx={ctx} view={view} question={question} />
      ))}
      <PostForm action={here} csrfToken={ctx.csrfToken} confirmLeaving saveAsYouGo>
        {writes === 'for-another' && (
          <TextField
            form={form}
            name="told-by"
            label="Whose words are these?"
            hint="Who said it or wrote it, and how: “Mrs Example, by phone”. It stands with the answers."
            autocomplete="off"
          />
        )}
        {first.map((question) => (
          <div key={question.id} class="plan-question">
            {question.kind === 'records' ? (
              <RecordBlockView ask={question.ask} shown={view.records.get(question.id)} />
            ) : (
              <>
                <LastTime view={view} question={question} />
                <Question form={form} question={question} under={under(question)} />
                <Base view={view} questions={[question, ...under(question)]} />
                <Earlier view={view} question={question} />
              </>
            )}
          </div>
        ))}
        <AllOfLastTime view={view} questions={standing} />
        <FormEnd>
          {sends && (
            <Button name="then" value="send">
              {writes === 'own' ? 'Save and send my part' : 'Save and say that this part is in'}
            </Button>
          )}
          {next !== undefined && (
            <Button kind={sends ? 'outlined' : 'filled'} name="then" value="next">
              Save and go to {nextTitle}
            </Button>
          )}
          <Button kind={sends || next !== undefined ? 'outlined' : 'filled'} name="then" value="stop">
            Save and stop
          </Button>
        </FormEnd>
      </PostForm>
      {sends && (
        <p>
          <a class="govuk-link" href={declinePartUrl(child.id, plan.id, part.id)}>
            Say that this part will not be written, and why
          </a>
        </p>
      )}
    </>
  );
}

const isDisputed = (view: PartView, question: string): boolean => standingOf(view.answers.get(question) ?? []).disputed;

/** The version each answer on this page rests on. */
function Base({ view, questions }: { view: PartView; questions: readonly PlanQuestion[] }) {
  return (
    <>
      {questions.map(({ id }) => (
        <HiddenField
          key={id}
          name={`base.${id}`}
          value={String(standingOf(view.answers.get(id) ?? []).now?.version ?? 0)}
        />
      ))}
    </>
  );
}

/** Whether last time’s answer is offered: nothing has been said to it this time. */
export const isOffered = ({ lastTime, answers }: Pick<PartView, 'lastTime' | 'answers'>, question: string): boolean =>
  lastTime.has(question) && (answers.get(question) ?? []).length === 0;

/** Says “still true” of every answer of last time in the section: under the last of them, once they were read. */
export const USE_ALL = '*';

function AllOfLastTime({ view, questions }: { view: PartView; questions: readonly PlanQuestion[] }) {
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
function LastTime({ view, question }: { view: PartView; question: PlanQuestion }) {
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
function Earlier({ view, question }: { view: PartView; question: PlanQuestion }) {
  const versions = view.answers.get(question.id) ?? [];
  const now = standingOf(versions).now;
  if (now === undefined) return null;
  const before = versions.filter(({ version }) => version !== now.version).toReversed();
  return (
    <div class="plan-author">
      <p class="second-line">
        {byWords(now, view.today)}
        {now.confirmed && ' Confirmed from last time.'}
      </p>
      {before.length > 0 && (
        <Fold soft summary={`What stood before (${before.length})`}>
          {before.map((version) => (
            <div key={version.version}>
              <p class="second-line">{byWords(version, view.today)}</p>
              <Lines lines={linesOf(question, version, view.today)} />
            </div>
          ))}
        </Fold>
      )}
    </div>
  );
}

const linesOf = (question: PlanQuestion, row: AnswerRow, today: Day): readonly string[] => {
  const lines = answerLines(question, row.value, (day) => dayWords(day, today));
  return lines.length === 0 ? ['Left empty'] : lines;
};

const byWords = (row: AnswerRow, today: Day): string => {
  const wrote = `${row.author ?? 'Somebody invited'}, ${dateTimeWithin(row.at, today)}.`;
  return row.toldBy === null ? wrote : `${row.toldBy}. Written down by ${wrote}`;
};

/** Two answers, side by side; whoever writes the part chooses. What is not chosen stays to be read. */
function Disputed({ ctx, view, question }: { ctx: PageContext; view: PartView; question: PlanQuestion }) {
  const { opened, part, today } = view;
  const { heads } = standingOf(view.answers.get(question.id) ?? []);
  return (
    <section class="plan-dispute" aria-label={`Two answers: ${question.ask}`}>
      <h2>{question.ask}</h2>
      <Tag state="late">Two answers stand. Choose one</Tag>
      <div class="plan-dispute__both">
        {heads.map((head) => (
          <div key={head.version}>
            <p class="second-line">{byWords(head, today)}</p>
            <Lines lines={linesOf(question, head, today)} />
            {view.writes !== null && (
              <PostForm
                action={`${partUrl(opened.child.id, opened.plan.id, part.id)}/choose`}
                csrfToken={ctx.csrfToken}
                hidden={{ question: question.id, version: String(head.version) }}
                inline
              >
                <Button kind="outlined" hiddenWords={`by ${head.author ?? 'somebody invited'}`}>
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

function ReadOnly({ view }: { view: PartView }) {
  const { section, today } = view;
  const given = new Map(
    [...view.answers].flatMap(([id, versions]) => {
      const { now } = standingOf(versions);
      return now === undefined ? [] : [[id, now.value] as const];
    }),
  );
  return (
    <>
      {section.questions
        .filter((question) => isAsked(question, given))
        .map((question) =>
          question.kind === 'records' ? (
            <RecordBlockView key={question.id} ask={question.ask} shown={view.records.get(question.id)} />
          ) : (
            <Block key={question.id} title={question.ask}>
              {standingOf(view.answers.get(question.id) ?? []).heads.map((head) => (
                <blockquote key={head.version} class="plan-voice">
                  <Lines lines={linesOf(question, head, today)} />
                  <p class="second-line">{byWords(head, today)}</p>
                </blockquote>
              ))}
              {(view.answers.get(question.id) ?? []).length === 0 && <p class="soft">Not answered.</p>}
            </Block>
          ),
        )}
    </>
  );
}

function Beside({ section }: { section: PlanSection }): ComponentChildren {
  if (section.readerLooksFor.length === 0) return <div />;
  return (
    <Block title="What a reader looks for">
      <ul class="mini">
        {section.readerLooksFor.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Block>
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
