import type { Day } from '../../calendar/index.ts';
import type { Commitment } from '../../packs/index.ts';
import { Block, Button, Crumb, Empty, PageHead, Reference, Standing, Table, Tag } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextArea } from '../../ui/form.tsx';
import { dayLong } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { OrganisationWords } from '../organisations/index.ts';
import { realWords, standingTags } from './assurance.page.tsx';
import { ReadAgain } from './questions.page.tsx';
import { reallyStands } from './real-cells.ts';
import type { ReleaseSummary, StoredCell } from './release.ts';
import { outcomeWords } from './say-release.words.ts';
import type { RealCell } from './suppress.ts';
import { assurancePromiseUrl, assuranceUrl, makeReleaseUrl } from './urls.ts';
import { Outcomes, StandingSentence } from './view-release.page.tsx';

/** The field for what the school will do about a promise. */
export const whatNextField = (promise: string): string => `next-${promise}`;
export const WHAT_NEXT_LENGTH = 300;

interface Row {
  readonly promise: Commitment;
  readonly real: RealCell;
  readonly shown: StoredCell;
}

export interface MakeReleaseView {
  readonly name: string;
  readonly words: OrganisationWords;
  readonly isSchool: boolean;
  readonly summary: ReleaseSummary;
  readonly asAt: Day;
  /** The term has ended, so that they can be fixed. */
  readonly ended: boolean;
  /** The last school day of the term. */
  readonly termEnds: Day;
  readonly byItself: Day;
  readonly rows: readonly Row[];
  readonly form: FormState;
}

/** The real numbers beside what will be shown, before they are fixed. */
export function MakeReleasePage({ ctx, view }: { ctx: PageContext; view: MakeReleaseView }) {
  const { words, ended, form } = view;
  const whom = view.isSchool ? words.governors : 'those who see no child';
  const title = ended ? `Fix the figures for ${whom}` : `What ${whom} would see today`;
  return (
    <Page ctx={ctx} title={title} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <Crumb href={assuranceUrl}>Assurance</Crumb>
      <PageHead
        title={title}
        lede={`${view.name}. ${view.summary.terms}, as at ${dayLong(view.asAt)}.`}
        more={
          ended
            ? `There is one set of figures a term. Once fixed they do not change. Without anybody they are fixed after ${dayLong(view.byItself)}.`
            : `They can be fixed once the term has ended, from the day after ${dayLong(view.termEnds)}.`
        }
      />
      <Standing>
        <StandingSentence summary={view.summary} />
      </Standing>
      <Table
        caption="Promises"
        count={view.rows.length}
        rows={view.rows}
        rowKey={({ promise }) => promise.id}
        columns={[
          {
            head: 'Promise',
            width: 40,
            isHead: true,
            cell: ({ promise }) => (
              <>
                {promise.title} <Reference href={assurancePromiseUrl(promise.id)}>{promise.id}</Reference>
              </>
            ),
          },
          {
            head: 'Really',
            width: 32,
            label: true,
            cell: ({ real }) => (
              <>
                <Tag state={standingTags[reallyStands(real)]}>{outcomeWords[reallyStands(real)]}</Tag>
                {realWords(real) && <span class="soft small">, {realWords(real)}</span>}
              </>
            ),
          },
          { head: 'What is shown', label: true, cell: ({ shown }) => <Outcomes cell={shown} /> },
        ]}
      />
      {ended && (
        <PostForm action={makeReleaseUrl} csrfToken={ctx.csrfToken} confirmLeaving>
          <WhatNextFields
            words={view.words}
            rows={view.rows.map(({ promise, shown }) => ({ promise, cell: shown }))}
            form={form}
          />
          <ReadAgain form={form} />
          <FormEnd>
            <Button>Fix these figures</Button>
          </FormEnd>
        </PostForm>
      )}
    </Page>
  );
}

/** One question for each promise that is shown as not kept. */
export function WhatNextFields(props: {
  words: OrganisationWords;
  rows: readonly { readonly promise: Commitment; readonly cell: StoredCell }[];
  form: FormState;
}) {
  const broken = props.rows.filter(({ cell }) => cell.outcome === 'not-kept');
  if (broken.length === 0) return null;
  return (
    <Block title={`What ${props.words.theSchool} will do`}>
      <p class="prose">
        It is shown beside each promise that was not kept, and can be said or changed later. No names, and never how
        many children.
      </p>
      {broken.map(({ promise }) => (
        <TextArea
          key={promise.id}
          form={props.form}
          name={whatNextField(promise.id)}
          label={`${promise.id} ${promise.title}`}
          optional
          rows={2}
        />
      ))}
    </Block>
  );
}

/** When there is nothing to fix: made already, or not yet. */
export function NoReleaseToMakePage(props: { ctx: PageContext; why: 'no-terms' | 'still-counting' }) {
  return (
    <Page ctx={props.ctx} title="Figures">
      <Crumb href={assuranceUrl}>Assurance</Crumb>
      <PageHead title="Figures" />
      {props.why === 'no-terms' ? (
        <Empty lead="The dates of the next term are not known.">Set {props.ctx.words.theSchool}’s terms first.</Empty>
      ) : (
        <Empty
          lead="Much has just changed, and is being worked out."
          link={{ href: makeReleaseUrl, words: 'Look again' }}
        >
          It takes a minute or two.
        </Empty>
      )}
    </Page>
  );
}
