import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Empty, Mini, MiniRow, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextArea } from '../../ui/form.tsx';
import { dateTimeWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { AskedOfMe } from './asked.queries.ts';
import { whatWasOpened } from './look-words.ts';
import { answerUrl, askedUrl } from './urls.ts';

const NOBODY = 'a child whose record is not open to you any more';

interface Props {
  readonly ctx: PageContext;
  readonly today: Day;
  /** Full names of those the reader still may see by name. */
  readonly names: ReadonlyMap<string, string>;
}

/** What was asked of the person signed in, and what they said. */
export function AskedPage({ ctx, today, names, asked }: Props & { asked: readonly AskedOfMe[] }) {
  const open = asked.filter((each) => each.answer === null);
  const answered = asked.filter((each) => each.answer !== null);
  return (
    <Page ctx={ctx} title="You were asked">
      <PageHead
        title="You were asked"
        lede={
          open.length === 0
            ? 'No question waits for you.'
            : `A ${ctx.words.headteacher} asks why you opened a record. It does not mean that it was wrong.`
        }
      />
      {open.length > 0 && (
        <Block title="To answer" count={open.length}>
          <Mini
            items={open.map((each) => (
              <MiniRow
                key={each.id}
                title={
                  <a class="govuk-link" href={answerUrl(each.id)}>
                    {lookLine(each, names, ctx, today)}
                  </a>
                }
              >
                Asked by the {ctx.words.headteacher} of {each.organisation}, {when(each.askedAt, today)}
              </MiniRow>
            ))}
          />
        </Block>
      )}
      {answered.length > 0 && (
        <Block title="Answered" count={answered.length}>
          <Mini
            items={answered.map((each) => (
              <MiniRow key={each.id} title={lookLine(each, names, ctx, today)}>
                {ctx.someoneLooking ? 'Hidden while someone is looking' : `“${each.answer}”`}
                {each.answeredAt && `, ${when(each.answeredAt, today)}`}
              </MiniRow>
            ))}
          />
        </Block>
      )}
      {asked.length === 0 && (
        <Empty lead="Nobody has asked you why you opened a record.">When somebody does, you answer it here.</Empty>
      )}
    </Page>
  );
}

/** The question, and room for the one answer. */
export function AnswerPage({ ctx, today, names, question, form }: Props & { question: AskedOfMe; form: FormState }) {
  return (
    <Page ctx={ctx} title="Why did you open this?" hasErrors={hasErrors(form)}>
      <Crumb href={askedUrl}>You were asked</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title="Why did you open this?" lede={`${lookLine(question, names, ctx, today)}.`} />
      <p class="govuk-body">
        The {ctx.words.headteacher} of {question.organisation} asks, and alone reads your answer. Say what you needed it
        for.
      </p>
      <PostForm action={answerUrl(question.id)} csrfToken={ctx.csrfToken} confirmLeaving>
        <TextArea
          form={form}
          name="answer"
          label="Your answer"
          hint="In your own words. It cannot be changed afterwards."
          rows={4}
        />
        <FormEnd>
          <Button>Send the answer</Button>
          <a class="govuk-link" href={askedUrl}>
            Answer later
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

const when = (at: Date, today: Day): string => dateTimeWords(at, today).replace('Today', 'today');

function lookLine(look: AskedOfMe, names: Props['names'], ctx: PageContext, today: Day): string {
  const whose = ctx.someoneLooking ? 'a child' : (names.get(look.childId) ?? NOBODY);
  return `${sentence(whose)}, ${when(look.lookedAt, today)}: ${whatWasOpened(look)}`;
}
