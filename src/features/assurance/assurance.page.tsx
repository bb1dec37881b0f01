import type { Day } from '../../calendar/index.ts';
import type { Commitment } from '../../packs/index.ts';
import {
  ActionLink,
  Acts,
  Block,
  Empty,
  Fold,
  Notice,
  PageHead,
  Reference,
  Standing,
  Table,
  Tag,
} from '../../ui/components.ts';
import { countOf, dayLong, dayWords, plural, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { whatsDueUrl } from '../duties/index.ts';
import type { OrganisationWords } from '../organisations/index.ts';
import type { KeptCount } from './count-kept.ts';
import { reallyStands } from './real-cells.ts';
import type { Release } from './release.ts';
import { countWords, figureWords, outcomeWords, standingText } from './say-release.words.ts';
import type { RealCell } from './suppress.ts';
import {
  assurancePromiseUrl,
  assuranceQuestionsUrl,
  assuranceReleaseUrl,
  assuranceUrl,
  makeReleaseUrl,
  promisesUrl,
} from './urls.ts';
import { StandingSentence } from './view-release.page.tsx';

/** One promise with its real numbers. */
export interface RealPromise {
  readonly promise: Commitment;
  readonly kept: KeptCount;
  readonly cell: RealCell;
}

export interface AssuranceView {
  readonly name: string;
  readonly words: OrganisationWords;
  readonly isSchool: boolean;
  /** What is counted now; null while it is still being worked out, or the terms are not known. */
  readonly now: {
    readonly from: Day;
    readonly asAt: Day;
    readonly ended: boolean;
    readonly promises: readonly RealPromise[];
    /** When the figures are fixed without anybody. */
    readonly byItself: Day;
  } | null;
  readonly whyNot: 'no-terms' | 'still-counting' | null;
  readonly notYet: readonly Commitment[];
  readonly releases: readonly Release[];
  readonly mayMake: boolean;
  readonly questionsWaiting: number;
  readonly questionsAll: number;
  readonly mayAnswer: boolean;
  readonly today: Day;
}

/** The school’s own view: the same promises with real numbers, and what governors have been shown of them. */
export function AssurancePage({ ctx, view }: { ctx: PageContext; view: AssuranceView }) {
  const { now, words } = view;
  return (
    <Page ctx={ctx} title="Assurance">
      <PageHead
        title="Are our promises kept?"
        lede={
          now === null
            ? `${view.name}.`
            : `${view.name}. Counted from ${dayWords(now.from, view.today)} to ${now.asAt === view.today ? 'today' : dayWords(now.asAt, view.today)}, with what is known now. Real numbers: they are not for those who see no child.`
        }
      />
      {view.questionsWaiting > 0 && view.mayAnswer && (
        <Notice
          lead={`${sentence(countOf(view.questionsWaiting, 'question'))} from ${words.governors} ${plural(view.questionsWaiting, 'waits', 'wait')} for an answer.`}
          link={{ href: assuranceQuestionsUrl, words: 'Read and answer' }}
        />
      )}
      {now === null ? <Nothing view={view} /> : <Now now={now} />}
      <ForGovernors view={view} />
      {view.notYet.length > 0 && (
        <Fold summary={`Promises that are not counted yet (${view.notYet.length})`}>
          <ul class="govuk-list">
            {view.notYet.map((promise) => (
              <li key={promise.id}>
                {promise.id} {promise.title}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Page>
  );
}

function Nothing({ view }: { view: AssuranceView }) {
  return view.whyNot === 'still-counting' ? (
    <Empty lead="Much has just changed, and is being worked out." link={{ href: assuranceUrl, words: 'Look again' }}>
      It takes a minute or two.
    </Empty>
  ) : (
    <Empty lead="The dates of the terms are not known.">Once they are set, what falls due can be counted.</Empty>
  );
}

function Now({ now }: { now: NonNullable<AssuranceView['now']> }) {
  const many = (standing: ReturnType<typeof reallyStands>) =>
    now.promises.filter(({ cell }) => reallyStands(cell) === standing).length;
  const summary = {
    kept: many('kept'),
    'not-kept': many('not-kept'),
    'too-few': 0,
    'nothing-due': many('nothing-due'),
  };
  return (
    <>
      <Standing link={{ href: whatsDueUrl, words: 'What is due, and whose it is' }}>
        <StandingSentence summary={summary} />
      </Standing>
      {(['not-kept', 'kept', 'nothing-due'] as const).map((standing) => (
        <RealTable key={standing} standing={standing} promises={now.promises} />
      ))}
    </>
  );
}

export const standingTags = { kept: 'full', 'not-kept': 'late', 'nothing-due': 'ring' } as const;

function RealTable(props: { standing: ReturnType<typeof reallyStands>; promises: readonly RealPromise[] }) {
  const rows = props.promises.filter(({ cell }) => reallyStands(cell) === props.standing);
  if (rows.length === 0) return null;
  return (
    <Table
      caption={outcomeWords[props.standing]}
      count={rows.length}
      rows={rows}
      rowKey={({ promise }) => promise.id}
      columns={[
        {
          head: 'Promise',
          width: 44,
          isHead: true,
          cell: ({ promise }) => (
            <>
              {promise.title}{' '}
              <Reference href={assurancePromiseUrl(promise.id)}>
                <span class="govuk-visually-hidden">Promise </span>
                {promise.id}
              </Reference>
            </>
          ),
        },
        {
          head: 'What was due',
          width: 36,
          cell: ({ kept }) => (
            <>
              <Tag state={standingTags[props.standing]}>{outcomeWords[props.standing]}</Tag>
              {countWords(kept) && <span class="soft small">, {countWords(kept)}</span>}
            </>
          ),
        },
        { head: 'Children or posts', label: true, cell: ({ cell }) => sentence(realWords(cell)) },
      ]}
    />
  );
}

/** “12 children, 3 of them late”, “1 of 2 training days so far this school year”. */
export function realWords({ commitment, children, school }: RealCell): string {
  const parts: string[] = [];
  if (children !== null && children.due > 0) {
    const late = children.due - children.done;
    parts.push(
      `${children.due} ${plural(children.due, 'child', 'children')}${late > 0 ? `, ${late} of them late` : ''}`,
    );
  }
  if (school?.figure) {
    const shown = { commitment, outcome: school.outcome, ...school.figure } as const;
    parts.push(figureWords(shown));
  }
  if (school !== null && school.behind !== null)
    parts.push(`${school.behind} ${plural(school.behind, 'child', 'children')} in the table`);
  return parts.filter(Boolean).join('; ');
}

function ForGovernors({ view }: { view: AssuranceView }) {
  const { now, releases, words } = view;
  const whom = view.isSchool ? words.governors : 'those who see no child';
  return (
    <Block
      title={`Figures for ${whom}`}
      aside={
        releases.length > 0 || view.isSchool ? (
          <a class="govuk-link" href={promisesUrl}>
            As {whom} see them
          </a>
        ) : undefined
      }
    >
      {now?.ended && (
        <Notice
          lead="The term has ended: its figures can be fixed."
          link={view.mayMake ? { href: makeReleaseUrl, words: 'Look at them and fix them' } : undefined}
        >
          {view.mayMake ? '' : `The ${words.headteacher} fixes them. `}
          Without anybody they are fixed after {dayLong(now.byItself)}.
        </Notice>
      )}
      {now !== null && !now.ended && (
        <p class="prose">
          The next figures are of the time up to the last school day of the term. They are fixed once, by the{' '}
          {words.headteacher} or by themselves.{' '}
          {view.mayMake && (
            <a class="govuk-link" href={makeReleaseUrl}>
              See what would be shown today
            </a>
          )}
        </p>
      )}
      {releases.length === 0 ? (
        <Empty lead="No figures have been fixed yet." />
      ) : (
        <Table
          caption="Figures that were fixed"
          captionUnseen
          rows={releases}
          rowKey={(release) => release.id}
          columns={[
            {
              head: 'Of',
              width: 28,
              isHead: true,
              cell: (release) => (
                <a class="govuk-link" href={assuranceReleaseUrl(release.id)}>
                  {release.summary.terms}
                </a>
              ),
            },
            { head: 'As at', width: 24, label: true, cell: (release) => dayLong(release.asAt) },
            { head: 'How things stood', cell: (release) => standingText(release.summary) },
          ]}
        />
      )}
      {view.questionsAll > 0 && view.mayAnswer && (
        <Acts>
          <ActionLink kind="link" href={assuranceQuestionsUrl}>
            Questions and answers
          </ActionLink>
        </Acts>
      )}
    </Block>
  );
}
