import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Mini, MiniRow, Notice, PageHead, Tag } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, SelectField, TextArea } from '../../ui/form.tsx';
import { dateTimeWords, dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type Filling, unverifiedIn } from './fill.ts';
import type { Comment } from './policies.queries.ts';
import { type Policy, type Section, stateOf, type Version } from './policy.ts';
import { Promises, Sentences, StateTag } from './policy-words.page.tsx';
import { Unverified } from './unverified.page.tsx';
import { commentUrl, policyUrl, settleUrl, versionChangesUrl, versionCheckUrl } from './urls.ts';

export interface ReadVersionView {
  readonly policy: Policy;
  readonly version: Version;
  readonly versions: readonly Version[];
  readonly sections: readonly Section[];
  readonly filling: Filling;
  readonly comments: readonly Comment[];
  readonly form: FormState;
  readonly mayComment: boolean;
  readonly maySettle: boolean;
  readonly done: string | null;
  readonly today: Day;
}

/** A version, read through, with what was said about each section. */
export function ReadVersionPage({ ctx, view }: { ctx: PageContext; view: ReadVersionView }) {
  const { policy, version, versions, sections, filling, comments, form, mayComment, done, today } = view;
  const state = stateOf(version, versions);
  // with what was said about a section that was taken out since
  const general = comments.filter((said) => !sections.some(({ section }) => section === said.section));
  return (
    <Page ctx={ctx} title={`${policy.title}, version ${version.nth}`} hasErrors={hasErrors(form)}>
      <Crumb href={policyUrl(policy.id)}>{policy.title}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        title={`Version ${version.nth}`}
        lede={readAs(view, state === 'replaced')}
        more={<StateTag state={state} />}
      />
      {done !== null && <Notice lead={done} announced />}
      <p class="govuk-body">
        <a class="govuk-link" href={versionCheckUrl(policy.id, version.id)}>
          Check this version
        </a>
        {versions.some(({ nth }) => nth < version.nth) && (
          <>
            {', '}
            <a class="govuk-link" href={versionChangesUrl(policy.id, version.id)}>
              what changes from the version before
            </a>
          </>
        )}
      </p>
      <Unverified editions={unverifiedIn(sections, filling)} />
      {sections.length === 0 && <p class="govuk-body">No section is decided yet.</p>}
      {sections.map((section) => (
        <Block key={section.section} title={section.title}>
          {section.how === 'left-out' ? (
            <p class="govuk-body soft">Left out: {section.reason}</p>
          ) : (
            <Sentences sentences={section.sentences} filling={filling} />
          )}
          <Promises ids={section.promises} />
          <Comments ctx={ctx} view={view} said={comments.filter((each) => each.section === section.section)} />
        </Block>
      ))}
      {general.length > 0 && (
        <Block title="Said about all of it">
          <Comments ctx={ctx} view={view} said={general} />
        </Block>
      )}
      {mayComment && (
        <Block title="Say something about it">
          <PostForm action={commentUrl(policy.id, version.id)} csrfToken={ctx.csrfToken} confirmLeaving>
            <SelectField
              form={form}
              name="section"
              label="About"
              choices={[
                { value: '', text: 'All of it' },
                ...sections.map(({ section, title }) => ({ value: section, text: title })),
              ]}
            />
            <TextArea
              form={form}
              name="words"
              label="What do you want to say?"
              hint="Everybody with a post here reads it, with your name. Name no child."
              rows={4}
            />
            <FormEnd>
              <Button>Say it</Button>
            </FormEnd>
          </PostForm>
        </Block>
      )}
      <p class="govuk-body soft small">Read {dayPlain(today)}.</p>
    </Page>
  );
}

function readAs({ version, filling }: ReadVersionView, replaced: boolean): string {
  const { ratifiedOn, minute } = version;
  const ratified =
    ratifiedOn === null ? 'Not ratified yet.' : `Ratified on ${dayPlain(ratifiedOn)}, minute ${minute ?? ''}.`;
  return replaced
    ? `${ratified} It was replaced: names and editions are those of ${dayPlain(filling.on)}.`
    : `${ratified} Names and editions are today’s.`;
}

function Comments({ ctx, view, said }: { ctx: PageContext; view: ReadVersionView; said: readonly Comment[] }) {
  if (said.length === 0) return null;
  const { policy, version, maySettle, today } = view;
  return (
    <Mini
      items={said.map(({ id, words, by, at, settledBy }) => (
        <MiniRow
          key={id}
          title={words}
          action={
            maySettle && settledBy === null ? (
              <PostForm inline action={settleUrl(policy.id, version.id, id)} csrfToken={ctx.csrfToken}>
                <Button kind="outlined" hiddenWords={`what ${by} said`}>
                  Settled
                </Button>
              </PostForm>
            ) : undefined
          }
        >
          {by}, {dateTimeWords(at, today)} {settledBy !== null && <Tag state="full">Settled by {settledBy}</Tag>}
        </MiniRow>
      ))}
    />
  );
}
