import type { Day } from '../../calendar/index.ts';
import type { GuidanceEdition } from '../../packs/model.ts';
import { ActionLink, Acts, Block, Button, Crumb, Notice, PageHead, Table, Tag } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, dateTimeWords, dayPlain, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Reissued, type ReissuedView } from './guidance.page.tsx';
import { type Policy, publishedOf, ratifiedOf, type Section, stateOf, type Version } from './policy.ts';
import { howWords, Promises, StateTag } from './policy-words.page.tsx';
import { Unverified } from './unverified.page.tsx';
import {
  adoptRestUrl,
  beginDraftUrl,
  newOwnSectionUrl,
  ownSectionUrl,
  policiesUrl,
  publishedUrl,
  sectionUrl,
  stepUrl,
  versionPaperUrl,
  versionUrl,
} from './urls.ts';

/** A section of the model, and what the draft has made of it. */
export interface DraftLine {
  readonly id: string;
  readonly title: string;
  /** It stands in no model. */
  readonly own: boolean;
  readonly owner: string;
  readonly decided: Section | null;
  /** It was adopted, and the model says something else now. */
  readonly movedOn: boolean;
  readonly comments: number;
}

export interface PolicyView {
  readonly policy: Policy;
  readonly versions: readonly Version[];
  readonly answersFor: string;
  readonly draft: {
    readonly version: Version;
    readonly lines: readonly DraftLine[];
    readonly left: readonly { readonly promise: string; readonly section: string }[];
    readonly openComments: number;
    readonly unverified: readonly GuidanceEdition[];
  } | null;
  readonly leftOutOfModel: readonly { readonly title: string; readonly why: string }[];
  readonly may: {
    readonly draft: boolean;
    readonly approve: boolean;
    readonly ratify: boolean;
    readonly publish: boolean;
  };
  readonly publicUrl: string;
  readonly done: string | null;
  readonly today: Day;
  readonly guidance: ReissuedView;
}

/** A policy that is kept here: what holds, the draft, and every version there was. */
export function PolicyPage({ ctx, view }: { ctx: PageContext; view: PolicyView }) {
  const { policy, versions, draft, done, may } = view;
  const held = ratifiedOf(versions);
  const canBegin = may.draft && draft === null;
  return (
    <Page ctx={ctx} title={policy.title}>
      <Crumb href={policiesUrl}>Policies</Crumb>
      <PageHead title={policy.title} lede={standing(view)} more={`Answered for by: ${view.answersFor}.`} />
      {done !== null && <Notice lead={done} announced />}
      <Reissued ctx={ctx} view={view.guidance} />
      {held !== null && <Held ctx={ctx} view={view} held={held} />}
      {canBegin && (
        <PostForm inline action={beginDraftUrl(policy.id)} csrfToken={ctx.csrfToken}>
          <Button kind="outlined">{held === null ? 'Begin a draft' : 'Begin the next version from this one'}</Button>
        </PostForm>
      )}
      {draft !== null && <Draft ctx={ctx} view={view} draft={draft} />}
      {versions.some(({ ratifiedOn }) => ratifiedOn !== null) && (
        <Block title="Every version" count={versions.length}>
          <Table
            caption="Every version"
            captionUnseen
            columns={[
              {
                head: 'Version',
                cell: (version) => (
                  <a class="govuk-link" href={versionUrl(policy.id, version.id)}>
                    Version {version.nth}
                  </a>
                ),
                isHead: true,
                width: 20,
              },
              { head: 'State', cell: (version) => <StateTag state={stateOf(version, versions)} />, width: 24 },
              { head: 'Ratified', cell: (version) => ratifiedWords(version), width: 56 },
            ]}
            rows={versions}
            rowKey={({ id }) => id}
          />
        </Block>
      )}
    </Page>
  );
}

const ratifiedWords = ({ ratifiedOn, minute, reviewOn }: Version): string =>
  ratifiedOn === null || reviewOn === null
    ? 'Not yet'
    : `${dayPlain(ratifiedOn)}, minute ${minute ?? ''}; next review by ${dayPlain(reviewOn)}`;

function standing({ versions, draft, today }: PolicyView): string {
  const held = ratifiedOf(versions);
  const open = draft?.lines.filter(({ decided }) => decided === null).length ?? 0;
  const drafting =
    draft === null
      ? null
      : draft.version.approvedAt !== null
        ? `Version ${draft.version.nth} is approved and waits to be ratified.`
        : open > 0
          ? `A draft is being written: ${countOf(open, 'section')} to decide.`
          : 'A draft is written and waits to be approved.';
  if (held === null || held.ratifiedOn === null || held.reviewOn === null) return drafting ?? 'Nothing is written yet.';
  const late = held.reviewOn < today ? 'Its review was due by' : 'Next review by';
  return [
    `Ratified on ${dayPlain(held.ratifiedOn)}.`,
    `${late} ${dayPlain(held.reviewOn)}.`,
    ...(drafting === null ? [] : [drafting]),
  ].join(' ');
}

function Held({ ctx, view, held }: { ctx: PageContext; view: PolicyView; held: Version }) {
  const { policy, versions, may, publicUrl } = view;
  const published = publishedOf(versions);
  const address = `${publicUrl}${publishedUrl(policy.id)}`;
  return (
    <Block title="What holds">
      <p class="govuk-body">
        <a class="govuk-link" href={versionUrl(policy.id, held.id)}>
          Read version {held.nth}
        </a>
        {', '}
        <a class="govuk-link" href={versionPaperUrl(policy.id, held.id, 'pdf')}>
          as PDF
        </a>
        {', '}
        <a class="govuk-link" href={versionPaperUrl(policy.id, held.id, 'docx')}>
          as Word document
        </a>
      </p>
      {published !== null && (
        <p class="govuk-body">
          Published for anybody to read{published.id === held.id ? '' : ` (still version ${published.nth})`}:{' '}
          <a class="govuk-link" href={publishedUrl(policy.id)}>
            {address}
          </a>
          <span class="second-line">Give out this address: names and dates on it are always today’s.</span>
        </p>
      )}
      {may.publish && held.publishedAt === null && (
        <PostForm inline action={stepUrl(policy.id, 'publish')} csrfToken={ctx.csrfToken}>
          <Button>Publish version {held.nth}</Button>
        </PostForm>
      )}
      {may.publish && held.publishedAt !== null && (
        <PostForm inline action={stepUrl(policy.id, 'take-off')} csrfToken={ctx.csrfToken}>
          <Button kind="link">Take it off the public address</Button>
        </PostForm>
      )}
    </Block>
  );
}

function Draft({ ctx, view, draft }: { ctx: PageContext; view: PolicyView; draft: NonNullable<PolicyView['draft']> }) {
  const { policy, may, today, leftOutOfModel } = view;
  const { version, lines, left, openComments, unverified } = draft;
  const approved = version.approvedAt !== null;
  const open = lines.filter(({ decided }) => decided === null).length;
  const offered = lines.filter(({ own }) => !own).length;
  return (
    <Block title={approved ? `Version ${version.nth}, approved` : `Draft of version ${version.nth}`}>
      {version.approvedAt !== null && (
        <p class="govuk-body">
          Approved by {version.approvedBy ?? 'the head'} on {dateTimeWords(version.approvedAt, today)}.
        </p>
      )}
      <Table
        caption={`Sections of version ${version.nth}`}
        captionUnseen
        columns={[
          {
            head: 'Section',
            cell: (line) =>
              may.draft && !approved ? (
                <a
                  class="govuk-link"
                  href={line.own ? ownSectionUrl(policy.id, line.id) : sectionUrl(policy.id, line.id)}
                >
                  {line.title}
                </a>
              ) : (
                line.title
              ),
            isHead: true,
            width: 40,
          },
          { head: 'Decided', cell: (line) => <Decided line={line} />, width: 32 },
          {
            head: 'Promises',
            cell: ({ decided }) => (decided === null ? '' : <Promises ids={decided.promises} lead="" />),
            width: 28,
          },
        ]}
        rows={lines}
        rowKey={({ id }) => id}
      />
      {may.draft && !approved && (
        <p class="govuk-body">
          <a class="govuk-link" href={newOwnSectionUrl(policy.id)}>
            Add a section of our own
          </a>
        </p>
      )}
      {left.length > 0 && (
        <Notice lead="These promises of the model are made nowhere in this version.">
          {left.map(({ promise, section }) => `${promise} (${section})`).join(', ')}. Those who govern will ask why.
        </Notice>
      )}
      <Unverified editions={unverified} />
      {leftOutOfModel.map(({ title, why }) => (
        <p key={title} class="govuk-body soft">
          Not in the model of your authority: {title}. {why}
        </p>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={versionUrl(policy.id, version.id)}>
          Read it through and comment
        </a>
        {openComments > 0 && ` (${countOf(openComments, 'comment')} not settled)`}
        {', '}
        <a class="govuk-link" href={versionPaperUrl(policy.id, version.id, 'pdf')}>
          as PDF
        </a>
        {', '}
        <a class="govuk-link" href={versionPaperUrl(policy.id, version.id, 'docx')}>
          as Word document
        </a>{' '}
        for the meeting
      </p>
      <p class="govuk-body soft small">
        Begun {version.draftedBy === null ? '' : `by ${version.draftedBy} `}on {dayWordsOf(version.draftedAt, today)}.
      </p>
      <p class="govuk-body">{nextWords(version, open)}</p>
      <Acts>
        {may.draft && !approved && open > 0 && (
          <PostForm inline action={adoptRestUrl(policy.id)} csrfToken={ctx.csrfToken}>
            <Button kind={open === offered ? 'filled' : 'outlined'}>
              Adopt {open === offered ? 'every section' : `the other ${countOf(open, 'section')}`} as the model has
              {open === 1 ? ' it' : ' them'}
            </Button>
          </PostForm>
        )}
        {may.approve && !approved && open === 0 && (
          <PostForm inline action={stepUrl(policy.id, 'approve')} csrfToken={ctx.csrfToken}>
            <Button>Approve it</Button>
          </PostForm>
        )}
        {may.ratify && approved && (
          <ActionLink href={stepUrl(policy.id, 'ratify')}>Write down that it was ratified</ActionLink>
        )}
        {may.approve && approved && (
          <PostForm inline action={stepUrl(policy.id, 'take-back')} csrfToken={ctx.csrfToken}>
            <Button kind="outlined">Take it back to be changed</Button>
          </PostForm>
        )}
        {may.draft && !approved && (
          <ActionLink kind="link" href={stepUrl(policy.id, 'discard')}>
            Discard this draft
          </ActionLink>
        )}
      </Acts>
    </Block>
  );
}

const dayWordsOf = (at: Date, today: Day): string => dayWords(at.toISOString().slice(0, 10) as Day, today);

function Decided({ line: { decided, movedOn, comments, owner } }: { line: DraftLine }) {
  const said = [
    owner === 'England' || owner === '' ? '' : `${owner}’s.`,
    movedOn ? 'The model has changed since.' : '',
    comments > 0 ? `${sentence(countOf(comments, 'comment'))}.` : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
  return (
    <>
      {decided === null ? (
        <Tag state="ring">Not decided</Tag>
      ) : (
        <Tag state={decided.how === 'left-out' ? 'none' : 'full'}>{howWords[decided.how]}</Tag>
      )}
      {said !== '' && <span class="second-line">{said}</span>}
    </>
  );
}

function nextWords({ approvedAt }: Version, open: number): string {
  if (approvedAt !== null) return 'Next: those who govern ratify it, and the minute is written down.';
  return open > 0 ? 'Next: every section is decided, then it is approved.' : 'Next: it is approved, then ratified.';
}
