import type { ComponentChildren } from 'preact';
import type { Pack } from '../../packs/index.ts';
import {
  ActionLink,
  Acts,
  Crumb,
  Fold,
  PageHead,
  Panel,
  Reference,
  Standing,
  Table,
  Tag,
  type TagState,
} from '../../ui/components.ts';
import { countWord, dayLong, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Organisation, OrganisationWords } from '../organisations/index.ts';
import { cellsWith, type Release, type StoredCell } from './release.ts';
import { askWords, figureWords, outcomeWords, standingWords, whatNextWords } from './say-release.words.ts';
import type { Outcome } from './suppress.ts';
import { askUrl, promiseOfReleaseUrl, promisesUrl, promiseUrl, questionsUrl, releasesUrl, tooFewUrl } from './urls.ts';

/** Whose figures they are, in the words of its kind. */
export interface ReleaseOf {
  readonly organisation: Pick<Organisation, 'id' | 'name' | 'kind'>;
  readonly pack: Pick<Pack, 'commitment'>;
  readonly words: OrganisationWords;
}

export interface ReleaseView extends ReleaseOf {
  readonly release: Release;
  /** The organisation’s latest, opened as its own governors open it: addresses are short. */
  readonly latest: boolean;
  /** The reader is one of its governors and may ask. */
  readonly mayAsk: boolean;
  /** How many earlier ones there are. */
  readonly earlier: number;
  readonly questions: number;
}

/** The figures of a term for those who see no child: how things stand, not kept, too few, kept. */
export function ReleasePage({ ctx, view }: { ctx: PageContext; view: ReleaseView }) {
  const { release, organisation, words } = view;
  const { summary } = release;
  return (
    <Page ctx={ctx} title="How we keep our promises">
      {!view.latest && <Crumb href={promisesUrl}>The latest figures</Crumb>}
      <PageHead
        title="How we keep our promises"
        lede={`${organisation.name}. ${summary.terms}, as at ${dayLong(release.asAt)}. ${forWhom(view)}: no child can be told from them.`}
      />
      <Standing link={{ href: '#how', words: 'How these are counted' }}>
        <StandingSentence summary={summary} />
      </Standing>
      <Promises view={view} outcome="not-kept" third={`What ${words.theSchool} will do`} cell={whatNextWords} />
      <Promises
        view={view}
        outcome="too-few"
        third={`What ${words.governors} can ask`}
        cell={({ commitment }) => askWords(view.pack.commitment(commitment)?.ask ?? null, words.headteacher)}
      />
      <Promises
        view={view}
        outcome="kept"
        third="Evidence"
        cell={({ commitment }) => view.pack.commitment(commitment)?.evidence ?? ''}
        tight
      />
      <Promises
        view={view}
        outcome="nothing-due"
        third="Evidence"
        cell={({ commitment }) => view.pack.commitment(commitment)?.evidence ?? ''}
        tight
      />
      <div id="how">
        <HowCounted view={view} />
      </div>
      {view.mayAsk && (
        <Acts>
          <ActionLink kind="outlined" href={askUrl(null)}>
            Ask {words.the} a question
          </ActionLink>
          {view.questions > 0 && (
            <ActionLink kind="link" href={questionsUrl}>
              Questions and answers
            </ActionLink>
          )}
        </Acts>
      )}
      <NotYet view={view} />
      {view.earlier > 0 && view.latest && (
        <p class="govuk-body">
          <a class="govuk-link" href={releasesUrl}>
            Earlier figures
          </a>
        </p>
      )}
    </Page>
  );
}

const forWhom = ({ words, organisation }: ReleaseOf): string =>
  organisation.kind === 'school' ? `Figures for ${words.governors}` : 'Figures of the Virtual School';

export function StandingSentence({ summary }: { summary: Parameters<typeof standingWords>[0] }) {
  return <>{standingWords(summary).map(({ words, strong }) => (strong ? <b key={words}>{words}</b> : words))}</>;
}

const tags: Readonly<Record<Outcome, TagState>> = {
  kept: 'full',
  'not-kept': 'late',
  'too-few': 'none',
  'nothing-due': 'ring',
};

/** The tag of an outcome, and its figure. Too few leads to a page that says why. */
export function Outcomes({ cell, tooFew }: { cell: StoredCell; tooFew?: string | undefined }) {
  const figure = figureWords(cell);
  const word = outcomeWords[cell.outcome];
  return (
    <>
      <Tag state={tags[cell.outcome]}>
        {tooFew !== undefined && cell.outcome === 'too-few' ? (
          <a class="govuk-link" href={tooFew}>
            {word}
            <span class="govuk-visually-hidden">: why, for promise {cell.commitment}</span>
          </a>
        ) : (
          word
        )}
      </Tag>
      {figure && <span class="soft small">, {figure}</span>}
    </>
  );
}

function Promises(props: {
  view: ReleaseView;
  outcome: Outcome;
  third: string;
  cell: (cell: StoredCell) => ComponentChildren;
  tight?: boolean;
}) {
  const { view, outcome, third, cell, tight = false } = props;
  const rows = cellsWith(view.release, outcome);
  if (rows.length === 0) return null;
  const href = (promise: string) => (view.latest ? promiseUrl(promise) : promiseOfReleaseUrl(view.release.id, promise));
  return (
    <Table
      caption={outcomeWords[outcome]}
      count={rows.length}
      tight={tight}
      rows={rows}
      rowKey={({ commitment }) => commitment}
      columns={[
        {
          head: 'Promise',
          width: 48,
          isHead: true,
          cell: ({ commitment }) => (
            <>
              {view.pack.commitment(commitment)?.title ?? ''}{' '}
              <Reference href={href(commitment)}>
                <span class="govuk-visually-hidden">Promise </span>
                {commitment}
              </Reference>
            </>
          ),
        },
        {
          head: 'This time',
          width: 23,
          cell: (row) => <Outcomes cell={row} tooFew={view.latest ? tooFewUrl(row.commitment) : undefined} />,
        },
        { head: third, cell },
      ]}
    />
  );
}

/** In the words of look.md: what kept means, what is left out, and that nothing changes afterwards. */
function HowCounted({ view }: { view: ReleaseView }) {
  const { asAt, summary } = view.release;
  const few = countWord(summary.fewest);
  return (
    <Panel quiet title="How these are counted">
      <p>
        A promise is kept when everything it asked for was done by its day, and nothing from before that can still be
        done is left undone. What was said not to be needed, with a reason the {view.words.headteacher} sees, is not
        counted. {sentence(few)} children or fewer, none among them, or a figure that would let fewer than {few} be
        worked out, here, beside earlier figures or by whoever hears that one child has come or gone, is not shown.
        {view.organisation.kind === 'authority' &&
          ' No number of children is shown here: beside those of each school it would tell of the others.'}{' '}
        All figures here were fixed together, as at {dayLong(asAt)}, and do not change.
        {summary.next === null ? '' : ` Next: ${dayLong(summary.next)}.`}
      </p>
    </Panel>
  );
}

/** What these figures do not speak of, by name: no promise is passed over. */
function NotYet({ view }: { view: ReleaseView }) {
  const { notYet } = view.release.summary;
  if (notYet.length === 0) return null;
  return (
    <Fold summary={`${notYet.length} promises that Mainstay does not count yet`}>
      <ul class="govuk-list">
        {notYet.map((promise) => (
          <li key={promise}>
            <Reference href={promiseUrl(promise)}>{promise}</Reference> {view.pack.commitment(promise)?.title}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
