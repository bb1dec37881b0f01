import type { HelpLine, PlanQuestion, ReadingLevel } from '../../packs/model.ts';
import { ActionLink, Acts, Button } from '../../ui/components.ts';
import { FormEnd, PostForm } from '../../ui/form.tsx';
import { dayLong, listWords } from '../../ui/format.ts';
import { PlainPage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type Answer, answerWords } from '../plans/model.ts';
import { HelpNow, isEmergency, KidPage, type Mine, Phone, Stop } from './kid-page.page.tsx';
import { isFileQuestion, readersWords, sayAt, words } from './my-views.ts';
import { myQuestionUrl, myViewsUrl, myWordsUrl, readersUrl, sendMyViewsUrl } from './urls.ts';
import type { VoiceFile } from './voice.queries.ts';
import type { ReaderChoices } from './voice-readers.ts';

/** Before anything is written: what it is for, help now, who reads it. */
export function StartPage({ mine, many, mayChoose }: { mine: Mine; many: number; mayChoose: boolean }) {
  const { invited, level, helpLines, ctx } = mine;
  const said = words[level];
  return (
    <KidPage mine={mine} title="My views">
      <h1>{said.hello(invited.firstName)}</h1>
      <p>
        {said.what}
        {invited.meetingOn !== null && ` They meet on ${dayLong(invited.meetingOn)}.`}
      </p>
      <p>{said.how(many)}</p>
      <section class="kid__help" aria-labelledby="help-today">
        <h2 id="help-today">If you need help today</h2>
        <p>{said.watching}</p>
        <ul>
          <li>{said.adult}</li>
          {helpLines.map((line) => (
            <li key={line.id}>
              {isEmergency(line) ? 'in an emergency call ' : `call ${line.name} on `}
              <Phone line={line} />
              {isEmergency(line) ? '' : `. ${line.words}`}
            </li>
          ))}
        </ul>
      </section>
      <h2>Who reads it</h2>
      <p>{said.reads(readersWords(mine.readers))}</p>
      <p>
        {mayChoose && `${said.choose} `}
        {said.worried}
      </p>
      <Acts>
        <ActionLink href={`${myViewsUrl}?begin=yes`}>Start</ActionLink>
        <Stop ctx={ctx} words="Not now" />
      </Acts>
      <Levels mine={mine} />
    </KidPage>
  );
}

const levelWords: Readonly<Record<ReadingLevel, string>> = {
  pictures: 'Fewer words, with pictures',
  plain: 'Plain words',
  older: 'Words for older pupils',
};

function Levels({ mine: { ctx, level } }: { mine: Mine }) {
  const others = (Object.keys(levelWords) as ReadingLevel[]).filter((each) => each !== level);
  return (
    <PostForm action={myWordsUrl} csrfToken={ctx.csrfToken} inline>
      <p class="soft kid__levels">
        Would other words be better?{' '}
        {others.map((each) => (
          <Button key={each} kind="link" name="level" value={each}>
            {levelWords[each]}
          </Button>
        ))}
      </p>
    </PostForm>
  );
}

/** Everything before it is sent: each with a way back to it. */
export function LookOverPage(props: {
  mine: Mine;
  questions: readonly PlanQuestion[];
  answers: ReadonlyMap<string, Answer>;
  files: readonly VoiceFile[];
  mayChoose: boolean;
  kept: ReaderChoices['kept'];
}) {
  const { mine, questions, answers, files, mayChoose, kept } = props;
  const said = words[mine.level].keep;
  const isSaid = (question: PlanQuestion) =>
    answers.has(question.id) || files.some((file) => file.question === question.id);
  return (
    <KidPage mine={mine} title="Look it over">
      <h1>Look it over</h1>
      <p>You can change anything. When you are ready, send it.</p>
      <SendIt mine={mine} />
      <dl class="kid__over">
        {questions.map((question) => (
          <div key={question.id}>
            <dt>{sayAt(question, mine.level)}</dt>
            <dd>
              {(isFileQuestion(question) && files.some((file) => file.question === question.id)
                ? [question.kind === 'drawing' ? 'A picture is kept' : 'A recording is kept']
                : answerWords(question, answers.get(question.id) ?? null)
              ).map((line) => (
                <p key={line}>{line}</p>
              ))}{' '}
              <a class="govuk-link" href={myQuestionUrl(question.id)}>
                {answers.has(question.id) ? 'Change it' : 'Answer it'}
                <span class="govuk-visually-hidden">: {sayAt(question, mine.level)}</span>
              </a>
              {mayChoose && isSaid(question) && (
                <>
                  {' · '}
                  <a class="govuk-link" href={readersUrl(question.id)}>
                    {said.link}
                    <span class="govuk-visually-hidden">: {sayAt(question, mine.level)}</span>
                  </a>
                </>
              )}
              <KeptFrom names={(kept.get(question.id) ?? []).flatMap(({ name }) => name ?? [])} mine={mine} />
            </dd>
          </div>
        ))}
      </dl>
      <SendIt mine={mine} />
      <HelpNow mine={mine} />
    </KidPage>
  );
}

/** Before all the answers and after them: for a child who moves by a switch, the end is thirty moves away. */
function SendIt({ mine }: { mine: Mine }) {
  return (
    <PostForm action={sendMyViewsUrl} csrfToken={mine.ctx.csrfToken}>
      <FormEnd>
        <Button>Send it</Button>
      </FormEnd>
    </PostForm>
  );
}

/** Says from whom an answer is kept; nothing where it is kept from nobody. */
export function KeptFrom({ names, mine }: { names: readonly string[]; mine: Mine }) {
  return names.length === 0 ? null : <p class="soft">{words[mine.level].keep.kept(listWords(names))}</p>;
}

export function SentPage({ mine }: { mine: Mine }) {
  const said = words[mine.level];
  return (
    <KidPage mine={mine} title="Thank you">
      <h1>{said.done}</h1>
      <p>{said.doneMore(readersWords(mine.readers))}</p>
      <HelpNow mine={mine} />
      <p>Now give this back to the adult who gave it to you.</p>
    </KidPage>
  );
}

/** Instead of what is on the screen, for as long as somebody else looks at it. */
export function HiddenPage({ ctx }: { ctx: PageContext }) {
  return (
    <PlainPage ctx={ctx} title="Nothing to see" name="" aside={null}>
      <h1>Nothing to see here</h1>
      <p>
        <a class="govuk-link" href={`${myViewsUrl}?begin=yes`}>
          Show my page again
        </a>
      </p>
    </PlainPage>
  );
}

export function StoppedPage({ ctx, helpLines }: { ctx: PageContext; helpLines: readonly HelpLine[] }) {
  return (
    <PlainPage ctx={ctx} title="This is closed" name="My views" aside={null}>
      <h1>This is closed</h1>
      <p>What was saved is kept. The adult who gave you this can open it for you again.</p>
      <p>
        If you need help now, tell any adult
        {helpLines.map((line) => (
          <>
            , or call {line.name} on <Phone line={line} />
          </>
        ))}
        .
      </p>
      <p>
        <a class="govuk-link" href="/sign-in">
          For the adult: sign in
        </a>
      </p>
    </PlainPage>
  );
}
