import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Notice, PageHead, Table } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Reissued, type ReissuedView } from './guidance.page.tsx';
import { type Policy, publishedOf, ratifiedOf, stateOf, type Version } from './policy.ts';
import { Draft, type DraftView, type May } from './policy-draft.page.tsx';
import { StateTag } from './policy-words.page.tsx';
import {
  beginDraftUrl,
  briefingAboutUrl,
  policiesUrl,
  publishedUrl,
  stepUrl,
  versionPaperUrl,
  versionUrl,
} from './urls.ts';

export interface PolicyView {
  readonly policy: Policy;
  readonly versions: readonly Version[];
  readonly answersFor: string;
  readonly draft: DraftView | null;
  readonly may: May & {
    readonly publish: boolean;
    /** Of those who have read it, by name or in numbers. */
    readonly seeReaders: boolean;
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
      {draft !== null && <Draft ctx={ctx} policy={policy} draft={draft} may={may} today={view.today} />}
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
      {may.seeReaders && (
        <p class="govuk-body">
          <a class="govuk-link" href={briefingAboutUrl(`policy:${held.id}`)}>
            Who has read it
          </a>
        </p>
      )}
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
