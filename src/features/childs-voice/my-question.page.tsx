import type { PlanQuestion } from '../../packs/model.ts';
import { ActionLink, Acts, Button, Panel, SavedState } from '../../ui/components.ts';
import {
  Checkboxes,
  ErrorSummary,
  FileField,
  type FormState,
  PostForm,
  Radios,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Question } from '../plans/index.ts';
import type { Answer } from '../plans/model.ts';
import { HelpNow, KidPage, type Mine, Stop } from './kid-page.page.tsx';
import { KeptFrom } from './my-views.page.tsx';
import { isFileQuestion, isRatherNot, sayAt, words } from './my-views.ts';
import { Picture } from './pictures.page.tsx';
import { keptFileUrl, lookOverUrl, myFileUrl, myQuestionUrl, readersUrl, takeAwayUrl } from './urls.ts';
import type { VoiceFile } from './voice.queries.ts';
import type { ReaderChoices } from './voice-readers.ts';

export interface QuestionView {
  readonly question: PlanQuestion;
  readonly nth: number;
  readonly of: number;
  readonly before: PlanQuestion | undefined;
  readonly answer: Answer;
  readonly form: FormState;
  readonly files: readonly VoiceFile[];
  readonly said: readonly { readonly said: string; readonly did: string }[];
  /** Where drawing and speaking are asked, to go there from a question in words. */
  readonly draw: PlanQuestion | undefined;
  readonly speak: PlanQuestion | undefined;
  readonly saved: boolean;
  readonly mayChoose: ReaderChoices['mayChoose'];
  readonly kept: ReaderChoices['kept'];
}

/** One question a page. */
export function QuestionPage({ mine, view }: { mine: Mine; view: QuestionView }) {
  const { ctx, level } = mine;
  const { question, nth, of, said, form, before } = view;
  const title = sayAt(question, level);
  return (
    <KidPage mine={mine} title={title} form={form}>
      <ErrorSummary form={form} />
      <p class="kid__place">
        Question {nth} of {of}. Skip any you like.
      </p>
      {said.map((each) => (
        <Panel key={each.said}>
          <dl class="kid__said">
            <dt>You said</dt>
            <dd>“{each.said}”</dd>
            <dt>We did</dt>
            <dd>{each.did}</dd>
          </dl>
        </Panel>
      ))}
      {level === 'pictures' && <Picture question={question} />}
      <h1 id="asked">{title}</h1>
      {isFileQuestion(question) ? <FileQuestion mine={mine} view={view} /> : <WordQuestion mine={mine} view={view} />}
      <KeptFrom names={(view.kept.get(question.id) ?? []).flatMap(({ name: one }) => one ?? [])} mine={mine} />
      {view.mayChoose && (
        <p>
          <a class="govuk-link" href={readersUrl(question.id)}>
            {words[level].keep.link}
          </a>
        </p>
      )}
      {before !== undefined && (
        <p>
          <a class="govuk-link" href={myQuestionUrl(before.id)}>
            Back to the question before
          </a>
        </p>
      )}
      <HelpNow mine={mine} />
      <Acts>
        <ActionLink kind="link" href={lookOverUrl}>
          I have finished
        </ActionLink>
        <Stop ctx={ctx} words="Stop for now" />
      </Acts>
    </KidPage>
  );
}

const chosen = (kind: PlanQuestion['kind']): boolean => ['choice', 'choices', 'scale', 'yes-no'].includes(kind);

function WordQuestion({ mine: { ctx, level }, view }: { mine: Mine; view: QuestionView }) {
  const { question, form, answer, draw, speak, saved } = view;
  const about = sayAt(question, level);
  return (
    <PostForm action={myQuestionUrl(question.id)} csrfToken={ctx.csrfToken} saveAsYouGo>
      {isRatherNot(answer) && <p>You said that you would rather not say. You can change that.</p>}
      {chosen(question.kind) ? (
        <div class="kid__choice">
          <Choices form={form} question={question} about={about} />
        </div>
      ) : question.kind === 'text' ? (
        <TextArea
          form={form}
          name={question.id}
          about={about}
          label={level === 'pictures' ? 'Write it here' : 'In your own words'}
          rows={4}
          spellcheck={false}
        />
      ) : question.kind === 'words' ? (
        <TextField
          form={form}
          name={question.id}
          about={about}
          label="Write it here"
          autocomplete="off"
          spellcheck={false}
        />
      ) : (
        <Question form={form} question={question} level={level} />
      )}
      {(draw ?? speak) !== undefined && (
        <p>
          {draw && (
            <a class="govuk-link" href={myQuestionUrl(draw.id)}>
              Draw it
            </a>
          )}
          {draw && speak && ' or '}
          {speak && (
            <a class="govuk-link" href={myQuestionUrl(speak.id)}>
              {draw ? 'record your voice' : 'Record your voice'}
            </a>
          )}
        </p>
      )}
      {saved ? (
        <SavedState>Saved. You can stop and come back.</SavedState>
      ) : (
        <p class="soft" role="status" data-saved-state></p>
      )}
      <NextOrNot />
    </PostForm>
  );
}

/** As large as one another: not saying is as good an answer. */
function NextOrNot() {
  return (
    <div class="acts">
      <Button name="act" value="next">
        Next question
      </Button>
      <Button kind="outlined" name="act" value="rather-not">
        I’d rather not say
      </Button>
    </div>
  );
}

/** Its legend begins with the page’s heading, for those who hear the page. */
function Choices({ form, question, about }: { form: FormState; question: PlanQuestion; about: string }) {
  const { scale } = question;
  const choices =
    question.kind === 'yes-no'
      ? [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ]
      : scale !== null
        ? Array.from({ length: scale.to - scale.from + 1 }, (_, at) => {
            const value = scale.from + at;
            const said = value === scale.from ? `: ${scale.low}` : value === scale.to ? `: ${scale.high}` : '';
            return { value: String(value), text: `${value}${said}` };
          })
        : question.options.map(({ id, label }) => ({ value: id, text: label }));
  const field = {
    form,
    name: question.id,
    about,
    label: question.kind === 'choices' ? 'Choose as many as you want' : 'Choose one',
    choices,
  };
  return question.kind === 'choices' ? <Checkboxes {...field} /> : <Radios {...field} />;
}

function FileQuestion({ mine: { ctx }, view }: { mine: Mine; view: QuestionView }) {
  const { question, files, form, answer } = view;
  const drawing = question.kind === 'drawing';
  return (
    <>
      <KeptFiles ctx={ctx} files={files} />
      {isRatherNot(answer) && <p>You said that you would rather not. You can change that.</p>}
      <PostForm action={myFileUrl(question.id)} csrfToken={ctx.csrfToken} withFiles>
        <div {...(drawing ? { 'data-draw': 'file' } : { 'data-record': 'file' })}></div>
        <FileField
          form={form}
          name="file"
          label={drawing ? 'A picture you have made or taken' : 'A recording you have made'}
          hint={drawing ? 'A photo of a drawing is fine.' : 'Up to fifteen minutes.'}
          accept={drawing ? 'image/png,image/jpeg' : 'audio/*'}
        />
        <Button kind="outlined">{drawing ? 'Keep this picture' : 'Keep this recording'}</Button>
      </PostForm>
      <PostForm action={myQuestionUrl(question.id)} csrfToken={ctx.csrfToken}>
        <NextOrNot />
      </PostForm>
    </>
  );
}

function KeptFiles({ ctx, files }: { ctx: PageContext; files: readonly VoiceFile[] }) {
  return (
    <>
      {files.map((file, at) => (
        <figure key={file.id} class="kid__kept">
          {file.kind === 'drawing' ? (
            <img src={keptFileUrl(file.id)} alt={`What you drew, ${at + 1}`} />
          ) : (
            // biome-ignore lint/a11y/useMediaCaption: the child’s own voice, played to the child
            <audio controls src={keptFileUrl(file.id)} aria-label={`Your recording ${at + 1}`} />
          )}
          <figcaption>
            <PostForm action={takeAwayUrl(file.id)} csrfToken={ctx.csrfToken} inline>
              <Button kind="link" hiddenWords={file.kind === 'drawing' ? `picture ${at + 1}` : `recording ${at + 1}`}>
                Take it away
              </Button>
            </PostForm>
          </figcaption>
        </figure>
      ))}
    </>
  );
}
