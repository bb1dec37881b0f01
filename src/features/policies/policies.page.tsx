import type { Day } from '../../calendar/index.ts';
import { ActionLink, Acts, Button, Empty, Notice, PageHead, Table, Tag } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countWord, dayBrief, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { checkPolicyUrl, comparePoliciesUrl, guidanceUrl } from '../policy-documents/model.ts';
import type { Policy, ReviewState, Version, VersionState } from './policy.ts';
import { StateTag } from './policy-words.page.tsx';
import { adoptModelUrl, briefingsUrl, newPolicyUrl, policyUrl } from './urls.ts';

/** One policy in the list, as a head reads it in a minute. */
export interface PolicyLine {
  readonly policy: Policy;
  /** The version that holds; null where none was ratified yet. */
  readonly held: Version | null;
  /** A new one that is being written or waits. */
  readonly draft: VersionState | null;
  readonly review: ReviewState;
  readonly answersFor: string;
  /** Documents it rests on that were reissued since and not looked at yet. */
  readonly reissued: number;
}

export interface PoliciesView {
  readonly lines: readonly PolicyLine[];
  /** Titles of policies that every school has and that are not in the list. */
  readonly missing: readonly { readonly id: string; readonly title: string }[];
  readonly hasModel: boolean;
  readonly modelTitle: string | null;
  readonly drafts: boolean;
  readonly done: string | null;
  /** “school”, “centre”. */
  readonly one: string;
  readonly today: Day;
}

export function PoliciesPage({ ctx, view }: { ctx: PageContext; view: PoliciesView }) {
  const { lines, missing, hasModel, modelTitle, drafts, done, today } = view;
  return (
    <Page ctx={ctx} title="Policies">
      <PageHead title="Policies" lede={standing(view)} />
      {done !== null && <Notice lead={done} announced />}
      {drafts && !hasModel && modelTitle !== null && (
        <Empty lead={`“${modelTitle}” is not adopted yet.`}>
          There is a model for it, section by section: keep what it says, write your own, or leave a section out.
          <PostForm inline action={adoptModelUrl} csrfToken={ctx.csrfToken}>
            <Button>Begin from the model</Button>
          </PostForm>
        </Empty>
      )}
      {lines.length > 0 && (
        <Table
          caption="Policies"
          captionUnseen
          columns={[
            { head: 'Policy', cell: (line) => <Title line={line} />, isHead: true, width: 32 },
            { head: 'Review', cell: (line) => <Review line={line} today={today} />, width: 28 },
            {
              head: 'Ratified',
              cell: ({ held }) => (held?.ratifiedOn ? dayBrief(held.ratifiedOn, today) : 'Not yet'),
              label: true,
              width: 16,
            },
            { head: 'Who answers for it', cell: ({ answersFor }) => answersFor, label: true, width: 24 },
          ]}
          rows={lines}
          rowKey={({ policy }) => policy.id}
        />
      )}
      {lines.length === 0 && !drafts && <Empty lead="No policy is kept here yet." />}
      {missing.length > 0 && (
        <p class="govuk-body soft">
          Not in the list, and every {view.one} has one: {missing.map(({ title }) => title).join(', ')}.
        </p>
      )}
      {drafts && (
        <div class="page-acts">
          <Acts>
            <ActionLink href={newPolicyUrl} kind="outlined">
              Add a policy that is published elsewhere
            </ActionLink>
          </Acts>
        </div>
      )}
      <p class="govuk-body soft">
        <a class="govuk-link" href={checkPolicyUrl}>
          Check a policy
        </a>{' '}
        of any kind,{' '}
        <a class="govuk-link" href={comparePoliciesUrl}>
          compare two
        </a>
        , see{' '}
        <a class="govuk-link" href={guidanceUrl}>
          which guidance is in force
        </a>
        , or{' '}
        <a class="govuk-link" href={briefingsUrl}>
          what is to be read and confirmed
        </a>
        .
      </p>
    </Page>
  );
}

function standing({ lines, missing }: PoliciesView): string {
  const late = lines.filter(({ review }) => review === 'late').length;
  const near = lines.filter(({ review }) => review === 'near').length;
  const reissued = lines.filter((line) => line.reissued > 0).length;
  const said = [
    late > 0 ? `${countWord(late)} past ${late === 1 ? 'its' : 'their'} review day` : null,
    near > 0 ? `${countWord(near)} to be reviewed soon` : null,
    reissued > 0 ? `${countWord(reissued)} touched by guidance that was reissued` : null,
    missing.length > 0 ? `${countWord(missing.length)} still to be written down` : null,
  ].filter((words) => words !== null);
  if (said.length === 0) return lines.length === 0 ? 'None is kept here yet.' : 'All are reviewed in time.';
  return `${sentence(said.join(', '))}.`;
}

function Title({ line: { policy, held, draft } }: { line: PolicyLine }) {
  return (
    <>
      <a class="govuk-link" href={policyUrl(policy.id)}>
        {policy.title}
      </a>
      <span class="second-line">
        {[
          policy.here && held !== null ? (held.publishedAt === null ? 'Not published' : 'Published') : null,
          draft === 'draft'
            ? 'A draft is being written'
            : draft === 'approved'
              ? 'A version waits to be ratified'
              : null,
          policy.here ? null : policy.address === null ? 'Where it is published is not said' : 'Published elsewhere',
        ]
          .filter((words) => words !== null)
          .join('. ')}
      </span>
    </>
  );
}

function Review({ line: { held, review, draft, reissued }, today }: { line: PolicyLine; today: Day }) {
  const day = held?.reviewOn ? dayBrief(held.reviewOn, today) : '';
  return (
    <>
      {review === 'late' && <Tag state="late">Was due {day}</Tag>}
      {review === 'near' && <Tag state="half">By {day}</Tag>}
      {review === 'in-time' && <Tag state="full">By {day}</Tag>}
      {review === 'none' &&
        (draft === null ? <Tag state="none">Nothing ratified yet</Tag> : <StateTag state={draft} />)}
      {reissued > 0 && (
        <span class="second-line">
          {reissued === 1 ? 'Guidance was reissued' : `${reissued} documents were reissued`}
        </span>
      )}
    </>
  );
}
