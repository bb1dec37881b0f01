import { planWord } from '../../access/index.ts';
import type { PlanQuestion } from '../../packs/model.ts';
import { Block, Button, Crumb, Notice, PageHead, SavedState } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, HiddenField, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { dateTimeWithin, timeOfDay } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { hasField, isAsked } from './answer.ts';
import { Beside, SectionList } from './around-part.page.tsx';
import { returnedAt, returnedSections, sectionOf } from './plan.ts';
import { nextOwnPart } from './plan-access.ts';
import type { FilesHere } from './plan-files.page.tsx';
import { filesOfAll } from './plan-files.ts';
import { isSentWithPlan } from './plan-missing.ts';
import { planTitle } from './plan-page-words.ts';
import { declinePartUrl, partUrl, planFileUrl, planUrl } from './plan-urls.ts';
import { leadWords, partWords } from './plan-words.ts';
import { Question } from './question.page.tsx';
import { RecordBlockView } from './record-block.page.tsx';
import { isAnsweredOutside } from './section-readers.ts';
import { standingOf } from './standing.ts';
import { isTheirs, TheirWords } from './their-words.page.tsx';
import { AllOfLastTime, Disputed, Earlier, LastTime, type PartView, signedWords, Written } from './written.page.tsx';

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
            lede={isAnsweredOutside(section) ? undefined : (section.about ?? undefined)}
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

function ledeOf({ opened, part, today }: PartView): string | undefined {
  if (part.lead === 'records') return undefined;
  const back = returnedAt(opened.plan);
  const isBack = back !== null && part.state === 'in-progress' && part.changedAt.getTime() === back.getTime();
  if (isBack) return `${leadWords(part.lead)} writes this. It came back ${dateTimeWithin(back, today)}.`;
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

function Writing({ ctx, view }: { ctx: PageContext; view: PartView }) {
  const { opened, part, section, form, writes } = view;
  const { child, plan } = opened;
  const here = partUrl(child.id, plan.id, part.id);
  const disputed = section.questions.filter(({ id }) => isDisputed(view, id));
  const standing = section.questions.filter((question) => !isDisputed(view, question.id) && !isTheirs(view, question));
  const first = standing.filter(({ when }) => when === null || !standing.some(({ id }) => id === when.question));
  const under = (question: PlanQuestion) => standing.filter(({ when }) => when?.question === question.id);
  const next = nextOwnPart(opened, part);
  const nextTitle = next && (sectionOf(plan.form, next.section)?.title ?? next.section);
  const sends = !isSentWithPlan(part.lead);
  return (
    <>
      <TheirWords view={view} />
      {disputed.map((question) => (
        <Disputed key={question.id} ctx={ctx} view={view} question={question} />
      ))}
      <PostForm action={here} csrfToken={ctx.csrfToken} confirmLeaving saveAsYouGo>
        {writes === 'for-another' && standing.some(hasField) && (
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
                <Question form={form} question={question} under={under(question)} files={filesHere(view)} />
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

/** The files of a question as they stand, each opened under the plan. */
const filesHere =
  ({ opened: { child, plan }, answers }: PartView) =>
  ({ id }: PlanQuestion): FilesHere => ({
    rows: filesOfAll(standingOf(answers.get(id) ?? []).heads.map(({ value }) => value)),
    url: (file) => planFileUrl(child.id, plan.id, file),
  });

const isDisputed = (view: PartView, question: string): boolean => standingOf(view.answers.get(question) ?? []).disputed;

/** The version each answer on this page rests on. */
function Base({ view, questions }: { view: PartView; questions: readonly PlanQuestion[] }) {
  return (
    <>
      {questions.filter(hasField).map(({ id }) => (
        <HiddenField
          key={id}
          name={`base.${id}`}
          value={String(standingOf(view.answers.get(id) ?? []).now?.version ?? 0)}
        />
      ))}
    </>
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
                  <Written view={view} question={question} row={head} />
                  <p class="second-line">
                    {signedWords(section.lead, view.answers.get(question.id) ?? [], head, today)}
                  </p>
                </blockquote>
              ))}
              {(view.answers.get(question.id) ?? []).length === 0 && <p class="soft">Not answered.</p>}
            </Block>
          ),
        )}
    </>
  );
}
