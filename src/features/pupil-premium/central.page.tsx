import type { Day } from '../../calendar/index.ts';
import { financialYearLabel } from '../../calendar/index.ts';
import { ActionLink, Block, Crumb, Empty, Facts, Mini, PageHead, Tag } from '../../ui/components.ts';
import { countOf, dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { moneyWords } from './money.ts';
import type { Central } from './pool.queries.ts';
import { budgetOf, canBeTakenBack, type PoolSpending } from './pool.ts';
import { childMoneyUrl, keepCentrallyUrl, moneyOfYearUrl, spendForSeveralUrl, takePoolBackUrl } from './urls.ts';

export interface CentralView {
  readonly financialYear: number;
  readonly central: Central;
  /** Of children this reader sees; the money of others is there, their name is not. */
  readonly names: ReadonlyMap<string, string>;
  /** The year that runs: nothing is written in another. */
  readonly isNow: boolean;
  readonly today: Day;
}

/** What an authority keeps of a year's Plus for several children, and what became of it. */
export function CentralPage({ ctx, view }: { ctx: PageContext; view: CentralView }) {
  const { financialYear, central, isNow, today } = view;
  const { kept, spent, left } = budgetOf(central.entries, central.spending);
  return (
    <Page title="The central budget" ctx={ctx}>
      <Crumb href={moneyOfYearUrl(financialYear)}>Pupil premium {financialYearLabel(financialYear)}</Crumb>
      <PageHead
        small
        title="The central budget"
        lede="What the Virtual School keeps of the year’s Pupil Premium Plus and spends for several children. Each child’s share is in that child’s money, to the penny."
      />
      <Facts
        facts={[
          { label: 'Kept', value: moneyWords(kept) },
          { label: 'Spent', value: moneyWords(spent) },
          { label: 'Left', value: moneyWords(left) },
        ]}
      />
      {isNow && (
        <div class="acts page-acts">
          <ActionLink href={spendForSeveralUrl} kind="outlined">
            Write down spending for several children
          </ActionLink>
          <ActionLink href={keepCentrallyUrl} kind="link">
            {kept === 0n ? 'Keep part of the year' : 'Keep more or less'}
          </ActionLink>
        </div>
      )}
      <Block title="Spent for several children" count={central.spending.length}>
        {central.spending.length === 0 ? (
          <Empty lead="Nothing has been spent of it." />
        ) : (
          <ul class="mini">
            {central.spending.toReversed().map((pool) => (
              <li key={pool.id}>
                <Pool pool={pool} view={view} />
              </li>
            ))}
          </ul>
        )}
      </Block>
      {central.entries.length > 0 && (
        <Block title="What was kept, entry by entry" count={central.entries.length}>
          <Mini
            items={central.entries.map(({ kind, amount, words, on, by }) => (
              <>
                {kind === 'kept' ? 'Kept' : 'Less'}: {moneyWords(amount)}{' '}
                <span class="second-line">{[dayWords(on, today), by, words].filter(Boolean).join(', ')}</span>
              </>
            ))}
          />
        </Block>
      )}
    </Page>
  );
}

function Pool({ pool, view }: { pool: PoolSpending; view: CentralView }) {
  const { central, names, isNow, today } = view;
  const takesBack = pool.takesBackId !== null;
  const gone = central.spending.some(({ takesBackId }) => takesBackId === pool.id);
  const unseen = pool.shares.filter(({ childId }) => !names.has(childId));
  return (
    <>
      <p>
        <b>{pool.intervention}</b>{' '}
        <span class="soft small">
          {moneyWords(pool.amount)} for {countOf(pool.shares.length, 'child', 'children')}, {dayWords(pool.on, today)}
          {pool.by !== null && `, ${pool.by}`}
        </span>
      </p>
      {takesBack && (
        <p>
          <Tag state="none">Taken back</Tag> <span class="small">{pool.words}</span>
        </p>
      )}
      {gone && <p class="small soft">It was taken back later.</p>}
      {!takesBack && (
        <p class="small">
          {pool.shares.flatMap(({ childId, amount }, at) => {
            const name = names.get(childId);
            if (name === undefined) return [];
            return [
              <span key={childId}>
                {at > 0 && ', '}
                <a class="govuk-link" href={childMoneyUrl(childId)}>
                  {name}
                </a>{' '}
                {moneyWords(amount)}
              </span>,
            ];
          })}
          {unseen.length > 0 &&
            ` and ${countOf(unseen.length, 'child', 'children')} no longer seen here: ${moneyWords(unseen.reduce((sum, { amount }) => sum + amount, 0n))}`}
        </p>
      )}
      {isNow && canBeTakenBack(pool, central.spending) && (
        <p class="small">
          <a class="govuk-link" href={takePoolBackUrl(pool.id)}>
            Take it back<span class="govuk-visually-hidden">: {pool.intervention}</span>
          </a>
        </p>
      )}
    </>
  );
}
