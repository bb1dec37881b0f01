import { financialYearLabel, financialYearOf } from '../../calendar/index.ts';
import { Block, Facts } from '../../ui/components.ts';
import { dayWords } from '../../ui/format.ts';
import { type ChildBlock, childBlock } from '../children/index.ts';
import { askedOnce, type PlanAsked } from '../plans/index.ts';
import type { RecordSource } from '../plans/model.ts';
import { targetsOfChild } from '../targets/index.ts';
import { balancesOf, givenIn, isEmpty, nothingYet, ofRequest, unspentIn } from './ledger.ts';
import { moneyWords } from './money.ts';
import { moneyOfChild } from './premium.queries.ts';
import { decisionWords, helpedWords } from './premium-request.ts';
import { childMoneyUrl } from './urls.ts';

/** In a plan: what was asked for since the plan before began, and what was spent before and is not answered for. */
const spending: RecordSource<PlanAsked> = {
  block: 'spending',
  table: async (asked) => {
    const { read, child, plan, today } = asked;
    const { requests, entries } = await moneyOfChild(read, child.id);
    const targets = new Map(
      (await askedOnce(asked, 'targets', () => targetsOfChild(read, child.id))).map(({ id, success }) => [id, success]),
    );
    const year = financialYearOf(today);
    const shown = requests.filter(
      (request) => request.planId === plan.id || request.financialYear === year || request.impact === null,
    );
    const balances = balancesOf(entries.filter((entry) => entry.financialYear === year));
    return {
      heads: ['For', 'Which target', 'Asked', 'Decision', 'Spent', 'What it changed'],
      rows: shown.map((request) => [
        ...[request.intervention, targets.get(request.targetId ?? '') ?? '', moneyWords(request.cost)],
        request.decision === null
          ? 'Waiting'
          : request.decisions
              .toReversed()
              .map(({ kind, amount, on }) => `${decisionWords[kind]}, ${moneyWords(amount)}, ${dayWords(on, today)}`)
              .join('; before: '),
        moneyWords(ofRequest(entries, request.id).spent),
        request.impact === null ? '' : `${helpedWords[request.impact.helped]}: ${request.impact.words}`,
      ]),
      note: isEmpty(balances)
        ? nothingYet(year)
        : `${financialYearLabel(year)}: ${moneyWords(balances.spent)} of ${moneyWords(givenIn(balances))} spent, ${moneyWords(unspentIn(balances))} left.`,
    };
  },
  change: ({ child }) => ({ href: childMoneyUrl(child.id), words: 'Ask for money, and write down what became of it' }),
};

export const premiumRecords: readonly RecordSource<PlanAsked>[] = [spending];

/** On the child’s page, for those who see money. */
export const premiumBlock: ChildBlock = childBlock({
  id: 'money',
  order: 45,
  column: 'side',
  parts: ['money'],
  load: async ({ child, today, looking }) => {
    if (looking) return null;
    const { requests, entries } = await moneyOfChild(child.read, child.id);
    const year = financialYearOf(today);
    return { requests: requests.length, balances: balancesOf(entries.filter((entry) => entry.financialYear === year)) };
  },
  render: ({ requests, balances }, { child }) => (
    <Block
      title="Pupil premium"
      aside={
        <a class="govuk-link" href={childMoneyUrl(child.id)}>
          See it
        </a>
      }
    >
      {requests === 0 && givenIn(balances) === 0n ? (
        <p class="soft">Nothing has been asked for yet.</p>
      ) : (
        <Facts
          facts={[
            { label: 'Spent', value: moneyWords(balances.spent) },
            { label: 'Left', value: moneyWords(unspentIn(balances)) },
          ]}
        />
      )}
    </Block>
  ),
});
