import type { VNode } from 'preact';
import type { Day } from '../../calendar/index.ts';
import {
  ActionLink,
  Acts,
  Block,
  Button,
  Crumb,
  Empty,
  Mini,
  MiniRow,
  PageHead,
  SavedState,
} from '../../ui/components.ts';
import { Checkboxes, ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextArea } from '../../ui/form.tsx';
import { countOf, dateTimeWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Question } from './questions.queries.ts';
import {
  answerUrl,
  askUrl,
  assuranceQuestionsUrl,
  assuranceUrl,
  evidenceUrl,
  promisesUrl,
  questionsUrl,
} from './urls.ts';

export interface QuestionsView {
  readonly questions: readonly Question[];
  /** Title of a promise by its id. */
  readonly titleOf: (promise: string) => string;
  readonly today: Day;
  /** “the school”, “the centre”. */
  readonly the: string;
  readonly reader: 'governor' | 'school';
  readonly said: string | null;
}

/** What governors asked, and what the school answered on record. */
export function QuestionsPage({ ctx, view }: { ctx: PageContext; view: QuestionsView }) {
  const { questions, reader, the } = view;
  const waiting = questions.filter((question) => question.answer === null);
  const answered = questions.filter((question) => question.answer !== null);
  const back = reader === 'governor' ? promisesUrl : assuranceUrl;
  return (
    <Page ctx={ctx} title="Questions and answers">
      <Crumb href={back}>{reader === 'governor' ? 'How we keep our promises' : 'Assurance'}</Crumb>
      <PageHead
        title="Questions and answers"
        saved={view.said === null ? undefined : <SavedState>{view.said}</SavedState>}
        lede={
          waiting.length === 0
            ? `What ${ctx.words.governors} have asked about ${the}’s promises, and what was answered. Nothing waits for an answer.`
            : `${sentence(countOf(waiting.length, 'question'))} ${waiting.length === 1 ? 'waits' : 'wait'} for an answer.`
        }
      />
      {questions.length === 0 && <Empty lead="Nothing has been asked yet." />}
      <Listed ctx={ctx} title="Waiting for an answer" questions={waiting} view={view} />
      <Listed ctx={ctx} title="Answered" questions={answered} view={view} />
      {reader === 'governor' && (
        <Acts>
          <ActionLink kind="outlined" href={askUrl(null)}>
            Ask {the} a question
          </ActionLink>
        </Acts>
      )}
    </Page>
  );
}

function Listed(props: { ctx: PageContext; title: string; questions: readonly Question[]; view: QuestionsView }) {
  const { ctx, title, questions, view } = props;
  if (questions.length === 0) return null;
  return (
    <Block title={title} count={questions.length}>
      <Mini items={questions.map((question) => row(ctx, question, view))} />
    </Block>
  );
}

function row(ctx: PageContext, question: Question, { titleOf, today, reader }: QuestionsView): VNode {
  const { promise, answer } = question;
  return (
    <MiniRow
      key={question.id}
      over={promise === null ? 'About all promises' : `Promise ${promise}: ${titleOf(promise)}`}
      title={question.question}
      action={
        reader === 'school' && answer === null ? (
          <ActionLink kind="outlined" href={answerUrl(question.id)} hiddenWords={question.question}>
            Answer
          </ActionLink>
        ) : undefined
      }
    >
      {question.askedByName ?? `A ${ctx.words.governor}`}, {dateTimeWords(question.askedAt, today)}.
      {answer !== null && question.answeredAt !== null && (
        <>
          <br />
          <b>Answer:</b> {answer} <br />
          {question.answeredByName ?? sentence(ctx.words.theSchool)}, {dateTimeWords(question.answeredAt, today)}.
        </>
      )}
    </MiniRow>
  );
}

export const QUESTION_LENGTH = 1000;
export const ANSWER_LENGTH = 2000;

export interface AskView {
  readonly form: FormState;
  readonly promise: { readonly id: string; readonly title: string; readonly ask: string } | null;
  readonly the: string;
}

export function AskPage({ ctx, view }: { ctx: PageContext; view: AskView }) {
  const { form, promise, the } = view;
  const title = promise === null ? `Ask ${the} a question` : `Ask ${the} about a promise`;
  return (
    <Page ctx={ctx} title={title} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <Crumb href={promisesUrl}>How we keep our promises</Crumb>
      <PageHead
        small
        title={title}
        lede={promise === null ? undefined : `Promise ${promise.id}: ${promise.title}.`}
        more={promise === null ? undefined : `For example: ${promise.ask}`}
      />
      <PostForm
        action={questionsUrl}
        csrfToken={ctx.csrfToken}
        confirmLeaving
        hidden={promise === null ? undefined : { promise: promise.id }}
      >
        <TextArea
          form={form}
          name="question"
          label="Your question"
          question
          rows={5}
          hint={`${the.charAt(0).toUpperCase() + the.slice(1)} answers on record: other ${ctx.words.governors} see the question, your name and the answer. Please do not name or describe a child.`}
        />
        <FormEnd>
          <Button>Send the question</Button>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

export interface AnswerView {
  readonly form: FormState;
  readonly question: Question;
  readonly titleOf: (promise: string) => string;
  readonly today: Day;
}

export function AnswerPage({ ctx, view }: { ctx: PageContext; view: AnswerView }) {
  const title = `Answer the question of a ${ctx.words.governor}`;
  const { form, question } = view;
  const about =
    question.promise === null ? 'About all promises' : `Promise ${question.promise}: ${view.titleOf(question.promise)}`;
  return (
    <Page ctx={ctx} title={title} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <Crumb href={assuranceQuestionsUrl}>Questions and answers</Crumb>
      <PageHead
        small
        title={title}
        lede={`${question.askedByName ?? `A ${ctx.words.governor}`}, ${dateTimeWords(question.askedAt, view.today)}. ${about}.`}
      />
      <blockquote class="prose">
        <p>{question.question}</p>
      </blockquote>
      {question.promise !== null && (
        <p>
          <a class="govuk-link" href={evidenceUrl(question.promise)}>
            What stands behind the figures of promise {question.promise}
          </a>
        </p>
      )}
      <PostForm action={answerUrl(question.id)} csrfToken={ctx.csrfToken} confirmLeaving>
        <TextArea
          form={form}
          name="answer"
          label={`${sentence(ctx.words.theSchool)}’s answer`}
          question
          rows={6}
          hint={`Say how ${ctx.words.theSchool} makes sure of it. Never how many children, and never who. It goes on record under your name, for all ${ctx.words.governors}, and is not changed afterwards.`}
        />
        <ReadAgain form={form} />
        <FormEnd>
          <Button>Send the answer</Button>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

/** Only after something was found that might tell of a child: a word may be a name and mean nothing of the kind. */
export function ReadAgain({ form }: { form: FormState }) {
  if (!hasErrors(form)) return null;
  return (
    <Checkboxes
      form={form}
      name="read-again"
      label="Or, if that was not meant"
      small
      choices={[{ value: 'yes', text: 'I have read my words again. They name no child and do not tell how many.' }]}
    />
  );
}
