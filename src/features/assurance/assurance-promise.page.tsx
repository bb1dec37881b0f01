import type { Day } from '../../calendar/index.ts';
import type { Commitment } from '../../packs/index.ts';
import { Block, Crumb, Empty, FigureTable, PageHead, Tag } from '../../ui/components.ts';
import { dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { waiverReasons, whatsDueUrl } from '../duties/index.ts';
import { type RealPromise, realWords, standingTags } from './assurance.page.tsx';
import type { KeptCount } from './count-kept.ts';
import { reallyStands } from './real-cells.ts';
import { outcomeWords } from './say-release.words.ts';
import { assuranceUrl, evidenceUrl } from './urls.ts';

export interface AssurancePromiseView {
  readonly promise: Commitment;
  readonly now: (RealPromise & { readonly from: Day; readonly asAt: Day }) | null;
  readonly counted: readonly { readonly id: string; readonly title: string; readonly done: string }[];
  readonly notYet: readonly { readonly id: string; readonly title: string; readonly done: string }[];
  /** Term PEPs of the school year, where the promise speaks of them. */
  readonly year: { readonly due: number; readonly held: number } | null;
  readonly today: Day;
}

/** One promise with its real numbers: what fell due, what became of it, and why some of it was not needed. */
export function AssurancePromisePage({ ctx, view }: { ctx: PageContext; view: AssurancePromiseView }) {
  const { promise, now } = view;
  return (
    <Page ctx={ctx} title={`Promise ${promise.id}`}>
      <Crumb href={assuranceUrl}>Assurance</Crumb>
      <PageHead title={promise.title} lede={`Promise ${promise.id}. ${promise.promise}`} />
      {now === null ? (
        <Empty
          lead="Nothing can be counted for this promise yet."
          link={view.counted.length === 0 ? undefined : { href: evidenceUrl(promise.id), words: recordsWords }}
        />
      ) : (
        <Block title={`From ${dayWords(now.from, view.today)} to ${dayWords(now.asAt, view.today)}`}>
          <p>
            <Tag state={standingTags[reallyStands(now.cell)]}>{outcomeWords[reallyStands(now.cell)]}</Tag>
            {realWords(now.cell) && <span class="soft small">, {realWords(now.cell)}</span>}
          </p>
          {countRows(now.kept).some(([, many]) => many !== '0') && (
            <FigureTable
              caption={`What became of what fell due for promise ${promise.id}`}
              captionUnseen
              heads={['What fell due', 'How often']}
              rows={countRows(now.kept)}
            />
          )}
          {view.year !== null && (
            <p class="prose">
              {view.year.due === 0
                ? 'No PEP of this school year has fallen due yet.'
                : `PEPs this school year: ${view.year.held} of ${view.year.due} that fell due were held.`}{' '}
              Three a year, in step with the time in care.
            </p>
          )}
          <p>
            <a class="govuk-link" href={evidenceUrl(promise.id)}>
              {recordsWords}
            </a>
          </p>
          <p>
            <a class="govuk-link" href={whatsDueUrl}>
              What is due, and whose it is
            </a>
          </p>
        </Block>
      )}
      <Rules title="What is counted" duties={view.counted} />
      <Rules title="What belongs to it and is not counted yet" duties={view.notYet} />
    </Page>
  );
}

const recordsWords = 'What stands behind these figures, record by record';

function countRows({ duties }: KeptCount): readonly (readonly [string, string])[] {
  const waived = Object.entries(duties.waivedBecause).map(
    ([reason, many]) =>
      [`Not needed: ${waiverReasons[reason as keyof typeof waiverReasons].toLowerCase()}`, many] as const,
  );
  const rows = [
    ['Done in time', duties.inTime],
    ['Done late', duties.doneLate],
    ['Still open', duties.open],
    ['Still left from before', duties.carried],
    ...waived,
  ] as const;
  return rows.map(([what, many]) => [what, String(many)] as const);
}

function Rules({ title, duties }: { title: string; duties: AssurancePromiseView['counted'] }) {
  if (duties.length === 0) return null;
  return (
    <Block title={title}>
      <ul class="govuk-list">
        {duties.map((duty) => (
          <li key={duty.id}>
            <b>{duty.title}.</b> {duty.done}.
          </li>
        ))}
      </ul>
    </Block>
  );
}
