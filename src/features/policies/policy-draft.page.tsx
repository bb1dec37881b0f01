import type { Day } from '../../calendar/index.ts';
import type { GuidanceEdition } from '../../packs/model.ts';
import { ActionLink, Acts, Block, Button, Notice, Table, Tag } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, dateTimeWords, dayWords, sentence } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import type { Policy, Section, Version } from './policy.ts';
import { howWords, Promises } from './policy-words.page.tsx';
import { Unverified } from './unverified.page.tsx';
import {
  adoptRestUrl,
  newOwnSectionUrl,
  ownSectionUrl,
  sectionUrl,
  stepUrl,
  versionPaperUrl,
  versionUrl,
} from './urls.ts';

/** A section of the model or of the school’s own, and what the draft has made of it. */
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

export interface DraftView {
  readonly version: Version;
  readonly lines: readonly DraftLine[];
  /** Promises of the model that are made nowhere, with the section that would. */
  readonly left: readonly { readonly promise: string; readonly section: string }[];
  readonly leftOutOfModel: readonly { readonly title: string; readonly why: string }[];
  readonly openComments: number;
  readonly unverified: readonly GuidanceEdition[];
}

/** What somebody may do with a draft. */
export interface May {
  readonly draft: boolean;
  readonly approve: boolean;
  readonly ratify: boolean;
}

interface DraftProps {
  readonly ctx: PageContext;
  readonly policy: Policy;
  readonly draft: DraftView;
  readonly may: May;
  readonly today: Day;
}

/** The version that is written or waits: what became of each section, what it does not promise, and the next step. */
export function Draft({ ctx, policy, draft, may, today }: DraftProps) {
  const { version, lines, left, leftOutOfModel, openComments, unverified } = draft;
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
