import type { Day } from '../../calendar/index.ts';
import type { BriefingQuestion } from '../../packs/model.ts';
import { ActionLink, Acts, Block, Button, Crumb, Fold, Notice, PageHead, Panel } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, Radios } from '../../ui/form.tsx';
import { countOf, countWord, dayPlain, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { choicesOf } from './questions.ts';
import { briefingsUrl, certificateUrl, readUrl } from './urls.ts';

/** Where what is to be read is found. */
export interface Reading {
  readonly href: string;
  readonly words: string;
  readonly hint: string | null;
}

export interface ReadView {
  readonly id: string;
  readonly title: string;
  readonly askedBy: string;
  readonly words: string | null;
  readonly dueOn: Day;
  readonly readings: readonly Reading[];
  /** What changed since the edition before, in a line. */
  readonly changed: string | null;
  readonly questions: readonly BriefingQuestion[];
  /** Those that were just answered wrongly: why it is so stands with each. */
  readonly wrong: readonly string[];
  /** `asked`: may confirm. `over`: nobody is asked any more. `not-asked`: it is for others. */
  readonly state: 'asked' | 'confirmed' | 'over' | 'not-asked';
  readonly confirmedOn: Day | null;
  readonly byPaper: boolean;
  /** Why whoever reads the page was taken out of it; null where they were not. */
  readonly takenOut: string | null;
  readonly just: boolean;
  /** How many have to have answered before sums are shown. */
  readonly least: number;
  readonly today: Day;
}

/** What somebody sees who is asked to read something: what, where, the questions, and one button. */
export function ReadPage({ ctx, view, form }: { ctx: PageContext; view: ReadView; form: FormState }) {
  const { id, title, words, askedBy, questions, state, just } = view;
  return (
    <Page ctx={ctx} title={title} hasErrors={hasErrors(form)}>
      <Crumb href={briefingsUrl}>To read and confirm</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={title} lede={lede(view)} more={`Asked by ${askedBy}.`} />
      {just && (
        <Notice lead="Thank you. It is written down that you have read it." announced>
          You can put this away.
        </Notice>
      )}
      {words !== null && (
        <Panel quiet>
          {words.split(/\n+/).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p class="soft small">{askedBy}</p>
        </Panel>
      )}
      <Block title="Read it">
        <ul class="govuk-list">
          {view.readings.map(({ href, words: linkWords, hint }) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {linkWords}
              </a>
              {hint !== null && <span class="second-line">{hint}</span>}
            </li>
          ))}
        </ul>
        {view.changed !== null && <p class="govuk-body">What changed: {view.changed}</p>}
      </Block>
      {state === 'asked' && (
        <PostForm action={readUrl(id)} csrfToken={ctx.csrfToken}>
          {questions.length > 0 && (
            <Block title={questions.length === 1 ? 'A question' : `${sentence(countOf(questions.length, 'question'))}`}>
              {questions.map((question, at) => (
                <Radios
                  key={question.id}
                  form={form}
                  name={`q-${question.id}`}
                  label={questions.length === 1 ? question.asks : `${at + 1}. ${question.asks}`}
                  hint={view.wrong.includes(question.id) ? `Not this one. ${question.why}` : undefined}
                  choices={choicesOf(question).map((text, at) => ({ value: String(at), text }))}
                />
              ))}
              <Fold summary="What is kept of your answers" soft>
                <p class="govuk-body">
                  {sentence(askedBy)} sees that you have confirmed it, and when. Which answers were right at the first
                  try is added up over everybody, and shown once {countWord(view.least)} have answered. Nobody sees
                  yours.
                </p>
              </Fold>
            </Block>
          )}
          <FormEnd>
            <Button>I have read it</Button>
          </FormEnd>
        </PostForm>
      )}
      {state === 'confirmed' && (
        <>
          {questions.length > 0 && (
            <Block title="The answers">
              <ul class="govuk-list govuk-list--bullet">
                {questions.map(({ id: question, asks, right, why }) => (
                  <li key={question}>
                    {asks} <b>{right}</b> {why}
                  </li>
                ))}
              </ul>
            </Block>
          )}
          <Acts>
            <ActionLink href={certificateUrl(id)} kind="outlined">
              Take your certificate (PDF)
            </ActionLink>
          </Acts>
        </>
      )}
    </Page>
  );
}

function lede({ state, dueOn, confirmedOn, byPaper, takenOut, today }: ReadView): string {
  switch (state) {
    case 'confirmed':
      return byPaper
        ? `You signed on paper that you have read it, on ${dayPlain(confirmedOn ?? today)}.`
        : `You have read it, and confirmed it on ${dayPlain(confirmedOn ?? today)}.`;
    case 'over':
      return 'This one is over: nobody is asked to confirm it any more.';
    case 'not-asked':
      return takenOut === null
        ? 'Others are asked to confirm this. You can read it all the same.'
        : `You are not waited for here: ${takenOut}. You can read it all the same.`;
    case 'asked':
      return dueOn < today
        ? `You were asked to read this by ${dayPlain(dueOn)}. Read it now, and confirm that you have.`
        : `Read this by ${dayPlain(dueOn)}, and confirm that you have.`;
  }
}
