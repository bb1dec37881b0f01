import type { PlanQuestion } from '../../packs/model.ts';
import { Block } from '../../ui/components.ts';
import { hasField } from './answer.ts';
import { ownWords } from './own-words.ts';
import { everybodysPartUrl, handOverPartUrl } from './plan-urls.ts';
import { standingOf } from './standing.ts';
import { type PartView, signedWords, Written } from './written.page.tsx';

/** Whether a question is closed to this reader: answered by the child, the family or the service in their own words. */
export function isTheirs(view: PartView, question: PlanQuestion): boolean {
  if (!hasField(question)) return false;
  if (ownWords(view.section, view.writes, view.answers.get(question.id) ?? []).length > 0) return true;
  // what is asked only after an answer belongs to that answer
  const over = view.section.questions.find(({ id }) => id === question.when?.question);
  return over !== undefined && (view.answers.get(question.id) ?? []).length === 0 && isTheirs(view, over);
}

/** What they wrote themselves, to be read by whoever writes down the rest, and how they change it. */
export function TheirWords({ view }: { view: PartView }) {
  const { section, opened, part, answers, today } = view;
  const written = section.questions.filter(
    (question) =>
      isTheirs(view, question) && answers.has(question.id) && !standingOf(answers.get(question.id) ?? []).disputed,
  );
  if (written.length === 0) return null;
  const isChilds = part.lead === 'child';
  const at = [opened.child.id, opened.plan.id] as const;
  return (
    <section aria-label="Written by themselves">
      <p class="soft">
        {isChilds
          ? 'The child wrote this, so it stays as they wrote it. '
          : 'They wrote this themselves, so it stays as they wrote it. '}
        {isChilds ? (
          <a class="govuk-link" href={handOverPartUrl(...at, part.id)}>
            Hand it to the child again
          </a>
        ) : (
          <a class="govuk-link" href={everybodysPartUrl(...at)}>
            Let them change it
          </a>
        )}
      </p>
      {written.map((question) => (
        <Block key={question.id} title={question.ask}>
          {ownWords(section, view.writes, answers.get(question.id) ?? []).map((row) => (
            <blockquote key={row.version} class="plan-voice">
              <Written view={view} question={question} row={row} />
              <p class="second-line">{signedWords(part.lead, answers.get(question.id) ?? [], row, today)}</p>
            </blockquote>
          ))}
        </Block>
      ))}
    </section>
  );
}
