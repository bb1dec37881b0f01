import type { Day } from '../../calendar/index.ts';
import { financialYearLabel } from '../../calendar/index.ts';
import { verifiedWords } from '../../packs/index.ts';
import { sayPence } from '../../packs/say.ts';
import {
  ActionLink,
  Acts,
  Block,
  Columns,
  Crumb,
  Empty,
  Facts,
  Fold,
  Mini,
  PageHead,
  Table,
  Tag,
} from '../../ui/components.ts';
import { dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl, type OpenChild } from '../children/index.ts';
import { planUrl } from '../plans/index.ts';
import type { ChildPremium } from './child-premium.queries.ts';
import { decidesAbout } from './decide.commands.ts';
import { decisionLine } from './decision-words.page.ts';
import type { Entitlement } from './entitlement.ts';
import {
  type Balances,
  balancesOf,
  canBeCorrected,
  type Entry,
  fundWords,
  givenIn,
  isEmpty,
  nothingYet,
  ofRequest,
} from './ledger.ts';
import { moneyWords } from './money.ts';
import type { Money } from './premium.queries.ts';
import { decisionWords, helpedWords, isAgreed, type PremiumRequest } from './premium-request.ts';
import {
  allocateUrl,
  askMoneyUrl,
  correctUrl,
  decideAgainUrl,
  decideUrl,
  impactUrl,
  moneyUrl,
  noneAskedUrl,
  releaseUrl,
  spendUrl,
} from './urls.ts';

export interface ChildMoneyProps {
  readonly ctx: PageContext;
  readonly child: OpenChild;
  readonly premium: ChildPremium;
  readonly money: Money;
  readonly financialYear: number;
  readonly today: Day;
}

/** What comes with a child, what was asked for, what is left. */
export function ChildMoneyPage(props: ChildMoneyProps) {
  const { ctx, child, premium, money, financialYear, today } = props;
  const entries = money.entries.filter((entry) => entry.financialYear === financialYear);
  const balances = balancesOf(entries);
  const gives = premium.fund !== null && child.may('premium.decide') && premium.fundOrganisationId === child.writesFor;
  return (
    <Page title={`Pupil premium: ${child.name.short}`} ctx={ctx}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead small title="Pupil premium" lede={sentenceOf(balances, financialYear)} />
      <Columns
        main={
          <>
            <Block title="Asked for" count={money.requests.length}>
              {money.requests.length === 0 ? (
                <Empty lead="Nothing has been asked for yet.">
                  A request serves a target, and goes beyond what is done for everybody.
                </Empty>
              ) : (
                <ul class="mini">
                  {money.requests.map((request) => (
                    <li key={request.id}>
                      <RequestView request={request} child={child} entries={money.entries} today={today} />
                    </li>
                  ))}
                </ul>
              )}
              {child.may('premium.ask') && premium.fund !== null && (
                <div class="acts form__end">
                  <ActionLink href={askMoneyUrl(child.id)}>Ask for money</ActionLink>
                  <ActionLink href={noneAskedUrl(child.id)} kind="link">
                    Nothing is needed this term because…
                  </ActionLink>
                </div>
              )}
            </Block>
            <SharesView entries={entries} today={today} />
            {entries.length > 0 && <EntriesView child={child} entries={entries} today={today} />}
          </>
        }
        side={
          <>
            <Block title="What comes with the child">
              {premium.entitlements.length === 0 ? (
                <p class="soft">No pupil premium comes with this child, as far as what is recorded says.</p>
              ) : (
                <Mini
                  items={premium.entitlements.map((each) => <EntitlementView key={each.reason} entitlement={each} />)}
                />
              )}
            </Block>
            <Block title={`The year ${financialYearLabel(financialYear)}`}>
              <Facts
                facts={[
                  { label: 'Given', value: moneyWords(givenIn(balances)) },
                  ...(balances.central < 0n
                    ? [{ label: 'of it from the central budget', value: moneyWords(-balances.central) }]
                    : []),
                  { label: 'Free', value: moneyWords(balances.free) },
                  { label: 'Promised', value: moneyWords(balances.promised) },
                  { label: 'Spent', value: moneyWords(balances.spent) },
                  { label: 'Gone back', value: moneyWords(balances.returned) },
                ]}
              />
              {child.may('premium.account') && (
                <p>
                  <a class="govuk-link" href={moneyUrl}>
                    The year’s money, child by child
                  </a>
                </p>
              )}
              {gives && (
                <p>
                  <a class="govuk-link" href={allocateUrl(child.id)}>
                    Give this year its money
                  </a>
                </p>
              )}
            </Block>
          </>
        }
      />
    </Page>
  );
}

function sentenceOf(balances: Balances, year: number): string {
  const label = financialYearLabel(year);
  if (isEmpty(balances)) return nothingYet(year);
  return `${moneyWords(balances.spent)} of ${moneyWords(givenIn(balances))} spent in ${label}; ${moneyWords(balances.free + balances.promised)} is left.`;
}

function EntitlementView({ entitlement: { reason, comes, rate, fund } }: { entitlement: Entitlement }) {
  return (
    <>
      <p>
        <Tag state={comes ? 'full' : 'none'}>{comes ? 'Comes' : 'Does not come'}</Tag>
      </p>
      {comes && <p class="small">{fundWords[fund]}.</p>}
      <p class="small">{reason}.</p>
      {rate !== null && (
        <p class="soft small">
          {sayPence(rate.value)} {rate.unit === 'pence-an-hour' ? 'an hour' : 'a year'}. {rate.source.document} (
          {rate.source.version}). {verifiedWords[rate.verified]}.
        </p>
      )}
    </>
  );
}

function RequestView(props: { request: PremiumRequest; child: OpenChild; entries: readonly Entry[]; today: Day }) {
  const { request, child, entries, today } = props;
  const { decision, impact } = request;
  const { promised, spent, beyond } = ofRequest(entries, request.id);
  const words = `: ${request.intervention}`;
  const accounts = child.may('premium.account') && request.controllerId === child.writesFor;
  return (
    <>
      <p>
        <b>{request.intervention}</b>{' '}
        <span class="soft small">
          {moneyWords(request.cost)}, {dayWords(request.askedOn, today)}, {request.askedBy ?? request.controller}
        </span>
      </p>
      {request.otherFunding > 0n && (
        <p class="small">
          {moneyWords(request.otherFunding)} besides, from {request.otherFundingFrom}
        </p>
      )}
      <p>
        <Tag state={decision === null ? 'ring' : isAgreed(request) ? 'full' : 'none'}>
          {decision === null ? 'Waiting for a decision' : decisionWords[decision.kind]}
        </Tag>{' '}
        {decision !== null && (
          <span class="soft small">
            {decision.kind === 'refused' ? '' : `${moneyWords(decision.amount)}, `}
            {dayWords(decision.on, today)}
            {decision.by !== null && `, ${decision.by}`}
          </span>
        )}
      </p>
      {request.planId !== null && child.sees('plan') && (
        <p class="small">
          <a class="govuk-link" href={planUrl(child.id, request.planId)}>
            The plan it came from<span class="govuk-visually-hidden">{words}</span>
          </a>
        </p>
      )}
      {decision?.reason != null && <p class="small">Why: {decision.reason}</p>}
      {request.decisions.length > 1 && (
        <Fold summary={`Decided before (${request.decisions.length - 1})`} soft>
          <Mini
            items={request.decisions
              .slice(0, -1)
              .toReversed()
              .map((each) => (
                <>
                  {decisionLine(each, today)}.{each.reason !== null && ` Why: ${each.reason}`}
                </>
              ))}
          />
        </Fold>
      )}
      {(spent > 0n || promised > 0n) && (
        <p class="small">
          {moneyWords(spent)} spent, {moneyWords(promised)} still promised.
          {beyond > 0n && ` ${moneyWords(beyond)} of it beyond what was agreed.`}
        </p>
      )}
      {impact !== null && (
        <p class="small">
          {helpedWords[impact.helped]}: {impact.words}
        </p>
      )}
      <Acts>
        {decision === null && child.may('premium.decide') && decidesAbout(child, request) && (
          <ActionLink href={decideUrl(child.id, request.id)} kind="outlined" hiddenWords={words}>
            Decide
          </ActionLink>
        )}
        {decision !== null && child.may('premium.decide') && decidesAbout(child, request) && (
          <ActionLink href={decideAgainUrl(child.id, request.id)} kind="link" hiddenWords={words}>
            Decide again
          </ActionLink>
        )}
        {accounts && (
          <ActionLink href={spendUrl(child.id, request.id)} kind="link" hiddenWords={words}>
            Write down spending
          </ActionLink>
        )}
        {accounts && promised > 0n && (
          <ActionLink href={releaseUrl(child.id, request.id)} kind="link" hiddenWords={words}>
            Give back what is left over
          </ActionLink>
        )}
        {accounts && isAgreed(request) && (
          <ActionLink href={impactUrl(child.id, request.id)} kind="link" hiddenWords={words}>
            {impact === null ? 'Say what it changed' : 'Put right what it changed'}
          </ActionLink>
        )}
      </Acts>
    </>
  );
}

const pathWords: Readonly<Record<string, string>> = {
  grant: 'the grant',
  free: 'free',
  promised: 'promised',
  spent: 'spent',
  returned: 'gone back',
  central: 'the central budget',
};

/** Shares of what the Virtual School spent for several children: this child's alone, and nobody else's name. */
function SharesView({ entries, today }: { entries: readonly Entry[]; today: Day }) {
  const shares = entries.filter(({ poolId }) => poolId !== null);
  if (shares.length === 0) return null;
  return (
    <Block title="A share of something for several children" count={shares.length}>
      <Mini
        items={shares.map(({ words, amount, to, on, by }) => (
          <>
            {to === 'spent' ? words : `Taken back: ${words}`}{' '}
            <span class="second-line">{[moneyWords(amount), dayWords(on, today), by].filter(Boolean).join(', ')}</span>
          </>
        ))}
      />
    </Block>
  );
}

function EntriesView({ child, entries, today }: { child: OpenChild; entries: readonly Entry[]; today: Day }) {
  return (
    <Fold summary="Every entry of the year">
      <Table
        caption="Entries"
        captionUnseen
        columns={[
          { head: 'Day', cell: ({ on }) => dayWords(on, today), isHead: true },
          { head: 'From and to', cell: ({ from, to }) => `${pathWords[from]} to ${pathWords[to]}`, label: true },
          { head: 'Sum', cell: ({ amount }) => moneyWords(amount), label: true, right: true },
          { head: 'By', cell: ({ by, words }) => [by, words].filter(Boolean).join('. '), label: true },
          {
            head: 'Put right',
            cell: (entry) =>
              child.may('premium.account') && canBeCorrected(entry, entries) ? (
                <a class="govuk-link" href={correctUrl(child.id, entry.id)}>
                  Take it back<span class="govuk-visually-hidden">: {moneyWords(entry.amount)}</span>
                </a>
              ) : (
                ''
              ),
          },
        ]}
        rows={entries}
        rowKey={({ id }) => id}
      />
    </Fold>
  );
}
