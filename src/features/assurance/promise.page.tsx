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
import { countWord, dayLong, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Clause } from '../policies/index.ts';
import type { StoredCell } from './release.ts';
import { askWords, figureWords, outcomeWords, whatNextWords } from './say-release.words.ts';
import { type InRelease, yearOfPromise } from './say-year.words.ts';
import { askUrl, promisesUrl, promiseUrl, tooFewUrl } from './urls.ts';
import { Outcomes, type ReleaseOf } from './view-release.page.tsx';

/** A duty that keeps a promise, in the words of the packs. */
export interface PromisedDuty {
  readonly id: string;
  readonly title: string;
  readonly done: string;
  /** “PEP written up: 10 school days from the meeting. Our default.”; null where the packs have no clock for it. */
  readonly clock: string | null;
  /** For this promise, for another (`B7`), or not yet. A figure of the year is nobody’s task: it is not counted by itself. */
  readonly counted: 'here' | 'not-yet' | 'figure' | { readonly under: string };
}

/** A promise in one set of figures. */
export interface PromiseFigures {
  readonly cell: StoredCell | null;
  readonly asAt: Day;
  readonly terms: string;
  /** Counts under this were left out. */
  readonly fewest: number;
  /** The same promise in every release, the latest first. */
  readonly history: readonly InRelease[];
  /** The term these figures are of. */
  readonly termId: string;
  /** Those an organisation’s own governors find under its short addresses. */
  readonly latest: boolean;
}

export interface PromiseView extends Pick<ReleaseOf, 'words'> {
  readonly promise: Commitment;
  /** Whose pack has it so: “Northmere”. */
  readonly packTitle: string;
  /** Null: the reader is shown no figures, or there are none yet. */
  readonly figures: PromiseFigures | null;
  /** The reader is one who reads figures. */
  readonly readsFigures: boolean;
  readonly duties: readonly PromisedDuty[];
  /** Where the policies that hold here make it. */
  readonly clauses: readonly Clause[];
  readonly back: { readonly href: string; readonly words: string };
  readonly mayAsk: boolean;
  /** Where the real numbers are, for those who may see them. */
  readonly real: string | null;
}

/** One promise: what it says, how it was kept, what keeps it, and how it was term by term. Nothing of a child is on it. */
export function PromisePage({ ctx, view }: { ctx: PageContext; view: PromiseView }) {
  const { promise, figures } = view;
  const history = figures?.history ?? [];
  return (
    <Page ctx={ctx} title={`Promise ${promise.id}`}>
      <Crumb href={view.back.href}>{view.back.words}</Crumb>
      <PageHead
        title={promise.title}
        lede={`Promise ${promise.id}. ${promise.promise}`}
        more={`${promise.areaTitle}. As ${view.packTitle} has it.`}
      />
      {view.readsFigures && <Figures view={view} />}
      {figures !== null && history.length > 0 && <Year figures={figures} />}
      <Clauses view={view} />
      <Duties title="What keeps it" duties={view.duties} sayCounted={view.readsFigures} />
      {history.length > 1 && (
        <Block title="Term by term">
          <FigureTable
            caption={`Promise ${promise.id}, term by term`}
            captionUnseen
            heads={['Figures of', 'How it was kept']}
            rows={history.map((each) => [each.terms, historyWords(each.cell)])}
          />
        </Block>
      )}
      <AskLink view={view} />
    </Page>
  );
}

/** The sentences of the policy that make the promise: what those who govern have ratified. */
function Clauses({ view: { clauses } }: { view: PromiseView }) {
  if (clauses.length === 0) return null;
  return (
    <Block title="In our policy">
      <Mini
        items={clauses.map(({ policyTitle, section, sentences, href }) => (
          <MiniRow
            key={`${href} ${section}`}
            title={
              <a class="govuk-link" href={href}>
                {`${policyTitle}: ${section}`}
              </a>
            }
          >
            {sentences.join(' ')}
          </MiniRow>
        ))}
      />
    </Block>
  );
}

function Figures({ view }: { view: PromiseView }) {
  const { figures, promise } = view;
  const cell = figures?.cell ?? null;
  return (
    <>
      {figures === null || cell === null ? (
        <Empty
          lead={figures === null ? 'There are no figures yet.' : 'Mainstay does not count this promise yet.'}
          link={view.real === null ? undefined : { href: view.real, words: 'What is known so far' }}
        >
          {view.mayAsk ? 'You can ask how it is kept.' : ''}
        </Empty>
      ) : (
        <Block title={`${figures.terms}, as at ${dayLong(figures.asAt)}`}>
          <p>
            <Outcomes cell={cell} tooFew={figures.latest ? tooFewUrl(promise.id) : undefined} />
          </p>
          <p class="prose">{cellWords(cell, view)}</p>
          <p class="prose">{recordsWords(view)}</p>
          {view.real !== null && (
            <p>
              <a class="govuk-link" href={view.real}>
                Real numbers, and what stands behind them
              </a>
            </p>
          )}
        </Block>
      )}
    </>
  );
}

/** “Did every child have three this year?” is asked of a year: its terms, side by side. */
function Year({ figures: { history, termId } }: { figures: PromiseFigures }) {
  const { label, words } = yearOfPromise(history, termId);
  return (
    <Block title={`School year ${label}`}>
      <p class="prose">{words}</p>
    </Block>
  );
}

function historyWords(cell: StoredCell): string {
  const figure = figureWords(cell);
  return figure === '' ? outcomeWords[cell.outcome] : `${outcomeWords[cell.outcome]}, ${figure}`;
}

function cellWords(cell: StoredCell, { promise, words }: PromiseView): string {
  switch (cell.outcome) {
    case 'not-kept':
      return `What ${words.theSchool} will do: ${whatNextWords(cell)}`;
    case 'too-few':
      return `What ${words.governors} can ask: ${askWords(promise.ask, words.headteacher)}`;
    case 'kept':
      return '';
    case 'nothing-due':
      return 'Nothing it asks for fell due in this time.';
  }
}

/** Which records stand behind the figure, and who can open them: the same words whatever the figure says. */
function recordsWords({ promise: { evidence }, words }: PromiseView): string {
  const behind = evidence ?? 'a record of each thing that was due';
  return `Evidence: ${behind}. Those who lead the work open each of these records; ${words.governors} read the totals, and see no child.`;
}

function Duties(props: { title: string; duties: readonly PromisedDuty[]; sayCounted: boolean }) {
  const { title, duties, sayCounted } = props;
  if (duties.length === 0) return null;
  return (
    <Block title={title}>
      <Mini
        items={duties.map((duty) => (
          <MiniRow key={duty.id} title={duty.title}>
            Done when: {duty.done}. {duty.clock}
            {sayCounted && countedWords(duty)}
          </MiniRow>
        ))}
      />
    </Block>
  );
}

function countedWords({ counted }: PromisedDuty): string {
  if (counted === 'not-yet') return ' Not counted yet.';
  return typeof counted === 'object' ? ` Counted for promise ${counted.under}.` : '';
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
export function TooFewPage(props: { ctx: PageContext; view: PromiseView; figures: PromiseFigures }) {
  const { ctx, view, figures } = props;
  const { promise, words } = view;
  return (
    <Page ctx={ctx} title={`Too few to show: promise ${promise.id}`}>
      <Crumb href={promisesUrl}>How we keep our promises</Crumb>
      <PageHead
        title={promise.title}
        lede={
          <>
            <Reference href={promiseUrl(promise.id)}>Promise {promise.id}</Reference>. {figures.terms}, as at{' '}
            {dayLong(figures.asAt)}.
          </>
        }
      />
      <TooFew
        link={view.mayAsk ? { href: askUrl(promise.id), words: `Ask ${words.the} about this promise` } : undefined}
      >
        With {countWord(figures.fewest)} children or fewer, a figure could tell you about one child: at once, or once
        somebody hears that one has come or gone. It is the same where there is none: whether there is any is not told
        either. {sentence(words.the)} can tell you in words how the promise was kept.
      </TooFew>
      <Block title={`What ${words.governors} can ask`}>
        <p class="prose">{askWords(promise.ask, words.headteacher)}</p>
        <p class="prose">
          An answer says how {words.the} makes sure of it, and never how many or who. Please do not name a child in a
          question.
        </p>
      </Block>
      <Duties
        title="What is counted"
        duties={view.duties.filter((duty) => duty.counted === 'here')}
        sayCounted={false}
      />
    </Page>
  );
}
