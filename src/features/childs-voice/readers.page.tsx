import type { PlanQuestion } from '../../packs/model.ts';
import { Button } from '../../ui/components.ts';
import { Checkboxes, FormEnd, type FormState, PostForm } from '../../ui/form.tsx';
import { listWords } from '../../ui/format.ts';
import { HelpNow, KidPage, type Mine } from './kid-page.page.tsx';
import { sayAt, words } from './my-views.ts';
import { lookOverUrl, myQuestionUrl, readersUrl } from './urls.ts';
import { type VoiceReader, whoTheyAre } from './voice-readers.ts';

/** Who does not see one answer: those who may be chosen, and, said plainly, those who always read it and why. */
export function ReadersPage(props: {
  mine: Mine;
  question: PlanQuestion;
  readers: readonly VoiceReader[];
  form: FormState;
}) {
  const { mine, question, readers, form } = props;
  const said = words[mine.level].keep;
  const always = readers.filter(({ mayChoose }) => !mayChoose).map(({ name }) => name);
  return (
    <KidPage mine={mine} title={said.title}>
      <p class="kid__place">{sayAt(question, mine.level)}</p>
      <h1 id="asked">{said.title}</h1>
      <p>{said.how}</p>
      <PostForm action={readersUrl(question.id)} csrfToken={mine.ctx.csrfToken}>
        <div class="kid__choice">
          <Checkboxes
            form={form}
            name="not"
            label={said.label}
            about={said.title}
            choices={readers
              .filter(({ mayChoose }) => mayChoose)
              .map((reader) => ({ value: reader.personId, text: `${reader.name}, ${whoTheyAre(reader)}` }))}
          />
        </div>
        {always.length > 0 && <p>{said.always(listWords(always))}</p>}
        <FormEnd>
          <Button>{said.done}</Button>
          <a class="govuk-link" href={myQuestionUrl(question.id)}>
            Back to the question
          </a>
        </FormEnd>
      </PostForm>
      <p>
        <a class="govuk-link" href={lookOverUrl}>
          Look over everything
        </a>
      </p>
      <HelpNow mine={mine} />
    </KidPage>
  );
}
