import type { Day } from '../../calendar/index.ts';
import type { Commitment } from '../../packs/index.ts';
import {
  ActionLink,
  Acts,
  Block,
  Crumb,
  Empty,
  FigureTable,
  Mini,
  MiniRow,
  PageHead,
  Reference,
  TooFew,
} from '../../ui/components.ts';
import { countWord, dayLong } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { StoredCell } from './release.ts';
import { askWords, figureWords, outcomeWords, whatNextWords } from './say-release.words.ts';
import { askUrl, promisesUrl, promiseUrl, tooFewUrl } from './urls.ts';
import { Outcomes, type ReleaseOf } from './view-release.page.tsx';

/** A duty that counts for a promise, in the words of the packs. */
export interface CountedDuty {
  readonly id: string;
  readonly title: string;
  readonly done: string;
  /** “10 working days”; null where the clock only says that it is asked for. */
  readonly clock: string | null;
}

export interface PromiseView extends ReleaseOf {
  readonly promise: Commitment;
  /** This promise in the figures being read; null where they do not count it, or there are none yet. */
  readonly cell: StoredCell | null;
  readonly asAt: Day | null;
  readonly terms: string | null;
  readonly fewest: number;
  readonly counted: readonly CountedDuty[];
  readonly notYet: readonly CountedDuty[];
  /** The same promise in every release, the latest first. */
  readonly history: readonly { readonly terms: string; readonly cell: StoredCell }[];
  readonly back: string;
  readonly mayAsk: boolean;
  readonly latest: boolean;
}

/** One promise: what it says, how it was kept, what counts for it, and how it was term by term. */
export function PromisePage({ ctx, view }: { ctx: PageContext; view: PromiseView }) {
  const { promise, cell } = view;
  return (
    <Page ctx={ctx} title={`Promise ${promise.id}`}>
      <Crumb href={view.back}>How we keep our promises</Crumb>
      <PageHead title={promise.title} lede={`Promise ${promise.id}. ${promise.promise}`} />
      {cell === null ? (
        <Empty lead={view.asAt === null ? 'There are no figures yet.' : 'Mainstay does not count this promise yet.'}>
          {view.mayAsk ? 'You can ask how it is kept.' : ''}
        </Empty>
      ) : (
        <Block title={`${view.terms}, as at ${dayLong(view.asAt ?? '2000-01-01')}`}>
          <p>
            <Outcomes cell={cell} tooFew={view.latest ? tooFewUrl(promise.id) : undefined} />
          </p>
          <p class="prose">{cellWords(cell, view)}</p>
        </Block>
      )}
      <Duties title="What is counted" duties={view.counted} />
      <Duties title="What belongs to it and is not counted yet" duties={view.notYet} />
      {view.history.length > 1 && (
        <Block title="Term by term">
          <FigureTable
            caption={`Promise ${promise.id}, term by term`}
            captionUnseen
            heads={['Figures of', 'How it was kept']}
            rows={view.history.map((each) => [each.terms, historyWords(each.cell)])}
          />
        </Block>
      )}
      <AskLink view={view} />
    </Page>
  );
}

function historyWords(cell: StoredCell): string {
  const figure = figureWords(cell);
  return figure === '' ? outcomeWords[cell.outcome] : `${outcomeWords[cell.outcome]}, ${figure}`;
}

function cellWords(cell: StoredCell, { promise, words }: PromiseView): string {
  switch (cell.outcome) {
    case 'not-kept':
      return `What the school will do: ${whatNextWords(cell)}`;
    case 'too-few':
      return `What governors can ask: ${askWords(promise.ask, words.headteacher)}`;
    case 'kept':
      return promise.evidence === null ? '' : `Evidence: ${promise.evidence}.`;
    case 'nothing-due':
      return 'Nothing it asks for fell due in this time.';
  }
}

function Duties({ title, duties }: { title: string; duties: readonly CountedDuty[] }) {
  if (duties.length === 0) return null;
  return (
    <Block title={title}>
      <Mini
        items={duties.map((duty) => (
          <MiniRow key={duty.id} title={duty.title}>
            {duty.done}.{duty.clock === null ? '' : ` Clock: ${duty.clock}.`}
          </MiniRow>
        ))}
      />
    </Block>
  );
}

function AskLink({ view }: { view: PromiseView }) {
  if (!view.mayAsk) return null;
  return (
    <Acts>
      <ActionLink kind="outlined" href={askUrl(view.promise.id)}>
        Ask {view.words.the} about this promise
      </ActionLink>
    </Acts>
  );
}

/** Why a figure is not shown, and what can be asked instead: a page of its own, since most cohorts are small. */
export function TooFewPage({ ctx, view }: { ctx: PageContext; view: PromiseView }) {
  const { promise, words, fewest } = view;
  return (
    <Page ctx={ctx} title={`Too few to show: promise ${promise.id}`}>
      <Crumb href={promisesUrl}>How we keep our promises</Crumb>
      <PageHead
        title={promise.title}
        lede={
          <>
            <Reference href={promiseUrl(promise.id)}>Promise {promise.id}</Reference>
            {view.terms === null ? '' : `. ${view.terms}.`}
          </>
        }
      />
      <TooFew
        link={view.mayAsk ? { href: askUrl(promise.id), words: `Ask ${words.the} about this promise` } : undefined}
      >
        With fewer than {countWord(fewest)}, a figure could tell you about one child. It is the same where there is
        none: whether there is any is not told either. {words.the.charAt(0).toUpperCase() + words.the.slice(1)} can tell
        you in words how the promise was kept.
      </TooFew>
      <Block title="What governors can ask">
        <p class="prose">{askWords(promise.ask, words.headteacher)}</p>
        <p class="prose">
          An answer says how the school makes sure of it, and never how many or who. Please do not name a child in a
          question.
        </p>
      </Block>
      <Duties title="What is counted" duties={view.counted} />
    </Page>
  );
}
