import type { Day } from '../../calendar/index.ts';
import type { PlanQuestion, PlanSection } from '../../packs/model.ts';
import { Block, Button, Crumb, Empty, Notice, PageHead } from '../../ui/components.ts';
import {
  ErrorSummary,
  emptyForm,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  Radios,
  TextArea,
} from '../../ui/form.tsx';
import { dateTimeWords, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/model.ts';
import { everybodysPartUrl } from '../invitations/model.ts';
import type { OpenPlan } from '../plans/index.ts';
import { type Answer, answerWords, type PlanPartRow } from '../plans/model.ts';
import { isFileQuestion } from './my-views.ts';
import type { Said } from './said-and-done.ts';
import { handOverUrl, readVoiceUrl, saidAndDoneUrl, voiceFileUrl } from './urls.ts';
import type { Reading, VoiceFile } from './voice.queries.ts';
import type { ReaderChoices } from './voice-readers.ts';

type Child = { readonly id: string; readonly name: { readonly first: string; readonly full: string } };

interface HandOverProps {
  readonly ctx: PageContext;
  readonly opened: Pick<OpenPlan, 'leadsPlan'> & {
    readonly child: Child & { sees(part: 'voice'): boolean };
    readonly plan: { readonly id: string };
  };
  readonly part: PlanPartRow;
  readonly form: FormState;
}

export function HandOverPage({ ctx, opened: { child, plan, leadsPlan }, part, form }: HandOverProps) {
  const planId = plan.id;
  const reads = !leadsPlan && child.sees('voice') && part.state !== 'not-started';
  return (
    <Page ctx={ctx} title="Hand over" hasErrors={hasErrors(form)}>
      {leadsPlan ? (
        <Crumb href={everybodysPartUrl(child.id, planId)}>Everybody’s part</Crumb>
      ) : (
        <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      )}
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`Hand over to ${child.name.first}`}
        lede={`${child.name.first} writes, draws or speaks on this device, in pages made for children. You are signed out when you hand over: nothing else can be opened, and to get back you sign in.`}
        more="Stay near if they want you to. They can name who helped. It closes by itself after an hour without a word."
      />
      <PostForm action={handOverUrl(child.id, planId, part.id)} csrfToken={ctx.csrfToken}>
        <Radios
          form={form}
          name="level"
          label="Which words"
          question
          hint="They can change it themselves."
          choices={[
            { value: 'pictures', text: 'Few words, with pictures', hint: 'Up to about seven' },
            { value: 'plain', text: 'Plain words', hint: 'About eight to thirteen' },
            { value: 'older', text: 'For young adults' },
          ]}
        />
        <FormEnd>
          <Button>Sign me out and hand over</Button>
        </FormEnd>
      </PostForm>
      {reads && (
        <p>
          <a class="govuk-link" href={readVoiceUrl(child.id, planId, part.id)}>
            Read what {child.name.first} said
          </a>
        </p>
      )}
    </Page>
  );
}

export interface ReadVoiceView {
  readonly child: Child;
  readonly planId: string;
  readonly part: PlanPartRow;
  readonly section: PlanSection;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly files: readonly VoiceFile[];
  readonly readings: readonly Reading[];
  /** Who does not see which answer, for those who always read it. */
  readonly kept: ReaderChoices['kept'];
  readonly unread: boolean;
  readonly mayRead: boolean;
  /** Who is told where something in it worries; null: nobody here. */
  readonly passTo: string | null;
  readonly mayHandOver: boolean;
  readonly leads: boolean;
  readonly today: Day;
  readonly said: string | null;
}

/** What the child said, for those who may read it. */
export function ReadVoicePage({ ctx, view }: { ctx: PageContext; view: ReadVoiceView }) {
  const { child, planId, part, section, answers, files, readings, unread, today } = view;
  const shown = section.questions.filter(
    (question) => answers.has(question.id) || files.some((file) => file.question === question.id),
  );
  const last = readings.at(-1);
  return (
    <Page ctx={ctx} title={`${section.title}: what the child said`}>
      <Crumb href={everybodysPartUrl(child.id, planId)}>Everybody’s part</Crumb>
      <PageHead
        small
        title={`What ${child.name.first} said`}
        lede={
          part.state === 'sent'
            ? unread
              ? 'It has come, and nobody has said yet that they have read it. It is read the day it comes.'
              : `Read by ${last?.by ?? 'a colleague'}, ${last === undefined ? '' : dateTimeWords(last.readAt, today)}.`
            : 'It is not sent yet.'
        }
      />
      {view.said !== null && <Notice lead={view.said} announced></Notice>}
      {readings
        .filter(({ passed }) => passed)
        .map((each) => (
          <Notice key={each.nth} lead={`Passed on by ${each.by ?? 'a colleague'}.`}>
            {each.words}
          </Notice>
        ))}
      {shown.length === 0 ? (
        <Empty lead="Nothing is written yet.">What is written appears here once it is saved.</Empty>
      ) : (
        <div class="voice-read">
          {shown.map((question) => (
            <OneSaid key={question.id} view={view} question={question} />
          ))}
        </div>
      )}
      {view.mayRead && part.state === 'sent' && <Acts ctx={ctx} view={view} />}
      <p>
        {view.leads && (
          <a class="govuk-link" href={saidAndDoneUrl(child.id, planId)}>
            You said, we did
          </a>
        )}
        {view.leads && view.mayHandOver && ' · '}
        {view.mayHandOver && (
          <a class="govuk-link" href={handOverUrl(child.id, planId, part.id)}>
            Hand over to {child.name.first}
          </a>
        )}
      </p>
    </Page>
  );
}

function Acts({ ctx, view }: { ctx: PageContext; view: ReadVoiceView }) {
  const { child, planId, part, unread } = view;
  const here = readVoiceUrl(child.id, planId, part.id);
  return (
    <>
      {unread && (
        <PostForm action={here} csrfToken={ctx.csrfToken}>
          <FormEnd>
            <Button name="act" value="read">
              I have read it
            </Button>
          </FormEnd>
        </PostForm>
      )}
      {view.passTo === null && (
        <Block title="If something in it worries you">
          <p>
            Ring the child’s social worker or your duty team now. Where a child is in danger, do not wait: find them, or
            call 999.
          </p>
        </Block>
      )}
      {view.passTo !== null && (
        <Block title="If something in it worries you">
          <PostForm action={here} csrfToken={ctx.csrfToken}>
            <TextArea
              form={emptyForm}
              name="words"
              label="What worries you, in a few words"
              hint={`${sentence(view.passTo)} is told at once, and reads it here. Where a child is in danger now, do not wait for that: find them, or call 999. Write your concern in your own safeguarding record too.`}
              rows={3}
              optional
            />
            <Button kind="outlined" name="act" value="pass">
              Pass it to {view.passTo}
            </Button>
          </PostForm>
        </Block>
      )}
    </>
  );
}

function OneSaid({ view, question }: { view: ReadVoiceView; question: PlanQuestion }) {
  const { child, planId, part, answers, files, kept } = view;
  const not = (kept.get(question.id) ?? []).map(({ name }) => name ?? 'somebody who has left');
  const address = (file: VoiceFile) => voiceFileUrl(child.id, planId, part.id, file.id);
  return (
    <section class="voice">
      <h2>{question.ask}</h2>
      {not.length > 0 && (
        <p class="soft">
          {child.name.first} chose that this is not shown to {listWords(not)}. It is in no copy of the plan. Do not read
          it out or pass it on, unless somebody’s safety needs it; then tell {child.name.first} first if you can.
        </p>
      )}
      {answerWords(question, answers.get(question.id) ?? null).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {isFileQuestion(question) &&
        files
          .filter((file) => file.question === question.id)
          .map((file, at) =>
            file.kind === 'drawing' ? (
              <img key={file.id} class="voice__drawing" src={address(file)} alt={`A drawing by the child, ${at + 1}`} />
            ) : (
              // biome-ignore lint/a11y/useMediaCaption: there is no text of what a child said out loud
              <audio key={file.id} controls src={address(file)} aria-label={`A recording by the child, ${at + 1}`} />
            ),
          )}
    </section>
  );
}

export function SaidAndDonePage(props: {
  ctx: PageContext;
  child: Child;
  planId: string;
  said: readonly Said[];
  mayWrite: boolean;
  form: FormState;
  saved: boolean;
}) {
  const { ctx, child, planId, said, mayWrite, form, saved } = props;
  return (
    <Page ctx={ctx} title="You said, we did" hasErrors={hasErrors(form)}>
      <Crumb href={everybodysPartUrl(child.id, planId)}>Everybody’s part</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="You said, we did"
        lede={`What ${child.name.first} said last time, and what came of it. ${child.name.first} reads your words before the next questions. The plan is signed off once each has an answer.`}
      />
      {saved && <Notice lead="Saved." announced></Notice>}
      {said.length === 0 ? (
        <Empty lead="Nothing was said in a plan before this one.">There is nothing to answer.</Empty>
      ) : (
        <PostForm action={saidAndDoneUrl(child.id, planId)} csrfToken={ctx.csrfToken}>
          {said.map((each) => (
            <section key={each.question} class="voice">
              <h2>{each.ask}</h2>
              <p>“{each.said}”</p>
              {mayWrite ? (
                <TextArea
                  form={form}
                  name={each.question}
                  label="What we did, or why we could not"
                  hint="To the child, in words they know: “You moved to the window table on 12 October.”"
                  rows={2}
                />
              ) : (
                <p>
                  <b>We did:</b> {each.did ?? 'Nobody has said yet.'}
                </p>
              )}
            </section>
          ))}
          {mayWrite && (
            <FormEnd>
              <Button>Save what was done</Button>
            </FormEnd>
          )}
        </PostForm>
      )}
    </Page>
  );
}
