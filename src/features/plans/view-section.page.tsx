import type { Pack, PlanQuestion, PlanSection, PlanTemplate, ReadingLevel } from '../../packs/model.ts';
import { needs, readingLevels } from '../../packs/model.ts';
import { Block, Button, Columns, Crumb, Notice, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Question } from './question.page.tsx';
import { filledWhen, ledBy, onlyWhen, sourceWords } from './template-words.ts';
import { blankFormUrl, sectionUrl, templateUrl } from './urls.ts';

export interface SectionView {
  readonly pack: Pack;
  readonly template: PlanTemplate;
  readonly section: PlanSection;
  readonly form: FormState;
  /** Of the child's own sections. */
  readonly level: ReadingLevel;
  /** What was typed has been checked, and nothing was wrong with it. */
  readonly tried: boolean;
}

/** A section as the form it is. What is typed is checked as it would be in a plan, and kept nowhere. */
export function SectionPage({ ctx, view }: { ctx: PageContext; view: SectionView }) {
  const { pack, template, section, form, level, tried } = view;
  const here = sectionUrl(pack.name, template.id, section.id);
  const asked = (question: PlanQuestion) => (section.lead === 'child' ? { question, level } : { question });
  const first = section.questions.filter((question) => question.when === null);
  const under = (question: PlanQuestion) => section.questions.filter(({ when }) => when?.question === question.id);
  const place = template.sections.findIndex(({ id }) => id === section.id);
  const next = template.sections[place + 1];
  return (
    <Page ctx={ctx} title={section.title} hasErrors={hasErrors(form)}>
      <Crumb href={templateUrl(pack.name, template.id)}>{template.title}</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={section.title} lede={section.about ?? undefined} />
      <Columns
        main={
          <>
            {tried && (
              <Notice lead="Nothing is wrong with these answers." announced>
                This page keeps nothing of what is typed.
              </Notice>
            )}
            {section.lead === 'child' && <Levels here={here} level={level} />}
            <PostForm action={section.lead === 'child' ? `${here}?level=${level}` : here} csrfToken={ctx.csrfToken}>
              {first.map((question) => (
                <Question key={question.id} form={form} {...asked(question)} under={under(question)} />
              ))}
              <FormEnd>
                <Button kind="outlined">Try the checks</Button>
                {next && (
                  <a class="govuk-link" href={sectionUrl(pack.name, template.id, next.id)}>
                    Next: {next.title}
                  </a>
                )}
              </FormEnd>
            </PostForm>
          </>
        }
        side={<Beside view={view} />}
      />
    </Page>
  );
}

function Levels({ here, level }: { here: string; level: ReadingLevel }) {
  const ids = Object.keys(readingLevels) as ReadingLevel[];
  return (
    <p class="govuk-body">
      Asked in{' '}
      {ids.map((id, at) => (
        <>
          {at > 0 && ', '}
          {id === level ? (
            <b key={id}>{readingLevels[id]}</b>
          ) : (
            <a key={id} class="govuk-link" href={`${here}?level=${id}`}>
              {readingLevels[id]}
            </a>
          )}
        </>
      ))}
      .
    </p>
  );
}

function Beside({ view: { pack, template, section, level } }: { view: SectionView }) {
  const blank = (format: 'pdf' | 'docx') =>
    `${blankFormUrl(pack.name, template.id, format)}?section=${section.id}${section.lead === 'child' ? `&level=${level}` : ''}`;
  const needed = section.questions.filter(({ needed: by }) => by !== null);
  return (
    <>
      <Block title="Who, and when">
        <p>{ledBy(section)}.</p>
        <p class="soft">
          {filledWhen(section)}. {onlyWhen(section) === null ? 'In every such plan.' : `${onlyWhen(section)}.`}
        </p>
      </Block>
      {section.lead !== 'records' && (
        <Block title="On paper">
          <p>
            This section empty, to be filled in by hand:{' '}
            <a class="govuk-link" href={blank('pdf')}>
              PDF
            </a>
            {', '}
            <a class="govuk-link" href={blank('docx')}>
              Word
            </a>
          </p>
        </Block>
      )}
      {section.readerLooksFor.length > 0 && (
        <Block title="What a reader looks for">
          <ul class="mini">
            {section.readerLooksFor.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Block>
      )}
      {needed.length > 0 && (
        <Block title="What has to be answered">
          <ul class="mini">
            {needed.map(({ id, ask, needed: by }) => (
              <li key={id}>
                {ask} <span class="soft">{by === null ? '' : needs[by]}.</span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Block title="Where it comes from">
        <p>
          {section.owner}. {sourceWords(section)}
        </p>
      </Block>
    </>
  );
}
