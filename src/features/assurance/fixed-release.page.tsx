import type { Day } from '../../calendar/index.ts';
import type { Commitment } from '../../packs/index.ts';
import { Block, Button, Crumb, Empty, PageHead, Reference, SavedState, Standing, Table } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { dateTimeWords, dayLong, dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { OrganisationWords } from '../organisations/index.ts';
import { realWords } from './assurance.page.tsx';
import type { Difference, Stood } from './differences.ts';
import { WhatNextFields } from './make-release.page.tsx';
import { ReadAgain } from './questions.page.tsx';
import type { Release, StoredCell } from './release.ts';
import { outcomeWords } from './say-release.words.ts';
import type { RealCell } from './suppress.ts';
import { assurancePromiseUrl, assuranceUrl, releaseUrl, whatNextUrl } from './urls.ts';
import { Outcomes, StandingSentence } from './view-release.page.tsx';

export interface FixedReleaseView {
  readonly release: Release;
  readonly words: OrganisationWords;
  readonly rows: readonly { readonly promise: Commitment; readonly cell: StoredCell; readonly real: RealCell | null }[];
  /** Where what is known now differs from what was known when they were fixed; null while that is being worked out. */
  readonly differences: readonly Difference[] | null;
  readonly titleOf: (promise: string) => string;
  readonly mayMake: boolean;
  readonly form: FormState;
  readonly said: string | null;
  readonly madeBy: string | null;
  readonly today: Day;
}

/** Figures that were fixed: what was shown, what was known then, and where it turned out otherwise. */
export function FixedReleasePage({ ctx, view }: { ctx: PageContext; view: FixedReleaseView }) {
  const { release, form, differences } = view;
  return (
    <Page ctx={ctx} title={`Figures of ${release.summary.terms}`} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <Crumb href={assuranceUrl}>Assurance</Crumb>
      <PageHead
        title={`Figures: ${release.summary.terms}`}
        lede={`As at ${dayLong(release.asAt)}. Fixed ${view.madeBy === null ? 'by themselves' : `by ${view.madeBy}`}: ${dateTimeWords(release.madeAt, view.today)}. Counted from ${dayWords(release.countsFrom, view.today)}.`}
        saved={view.said === null ? undefined : <SavedState>{view.said}</SavedState>}
      />
      <Standing link={{ href: releaseUrl(release.id), words: `As ${view.words.governors} see them` }}>
        <StandingSentence summary={release.summary} />
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
            head: 'As it was known then',
            width: 32,
            label: true,
            cell: ({ real }) => (real === null ? 'Being worked out' : realWords(real) || outcomeWords['nothing-due']),
          },
          { head: 'What is shown', label: true, cell: ({ cell }) => <Outcomes cell={cell} /> },
        ]}
      />
      <Block title="Known since">
        {differences === null ? (
          <Empty lead="This is being worked out.">Look again in a minute or two.</Empty>
        ) : differences.length === 0 ? (
          <p class="prose">With what is known now the same would be counted.</p>
        ) : (
          <Table
            caption="Where what is known now differs from what was known then"
            captionUnseen
            rows={differences}
            rowKey={({ promise }) => promise}
            columns={[
              {
                head: 'Promise',
                width: 40,
                isHead: true,
                cell: ({ promise }) => `${promise} ${view.titleOf(promise)}`,
              },
              { head: 'As known then', width: 32, label: true, cell: ({ knownThen }) => stoodWords(knownThen) },
              { head: 'As known now', label: true, cell: ({ knownNow }) => stoodWords(knownNow) },
            ]}
          />
        )}
      </Block>
      {view.mayMake && release.cells.some((cell) => cell.outcome === 'not-kept') && (
        <PostForm action={whatNextUrl(release.id)} csrfToken={ctx.csrfToken} confirmLeaving>
          <WhatNextFields words={view.words} rows={view.rows} form={form} />
          <ReadAgain form={form} />
          <FormEnd>
            <Button>Save these words</Button>
          </FormEnd>
        </PostForm>
      )}
    </Page>
  );
}

const stoodWords = ({ standing, inTime, due }: Stood): string =>
  due === 0 ? outcomeWords[standing] : `${outcomeWords[standing]}, ${inTime} of ${due} in time`;
