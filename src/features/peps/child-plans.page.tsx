import { planWord } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { ActionLink, Block, Crumb, Empty, PageHead, Table } from '../../ui/components.ts';
import { dayBrief, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl, type OpenChild } from '../children/index.ts';
import { type Handover, handoverUrl, standsWords } from '../handovers/index.ts';
import {
  beginPlanUrl,
  copyUrl,
  isInHand,
  type KeptCopy,
  type PlanHead,
  planStandsWords,
  planUrl,
  stateWords,
  termWords,
} from '../plans/index.ts';
import type { RecordedPep } from './pep-events.queries.ts';
import { pepEventUrl, readPepFileUrl, recordPepUrl } from './pep-urls.ts';
import { PEP_KINDS, pepWords } from './pep-words.ts';
import { actionFor } from './record-pep.routes.tsx';

export interface ChildPlansProps {
  readonly ctx: PageContext;
  readonly child: OpenChild;
  readonly plans: readonly PlanHead[];
  readonly recorded: readonly RecordedPep[];
  /** Signed copies, for a reader of those alone and for an authority whose sight of the plan has ended. */
  readonly copies: readonly KeptCopy[];
  readonly handovers: readonly Handover[];
  readonly today: Day;
}

/** Every plan of a child: written here, recorded beside, and kept as it was. */
export function ChildPlansPage({ ctx, child, plans, recorded, copies, handovers, today }: ChildPlansProps) {
  const word = planWord({ scopes: child.scopes, groups: child.facts.groups });
  const inHand = plans.find(({ state }) => isInHand(state));
  const mayBegin = inHand === undefined && child.may('plan.begin');
  const kinds = child.facts.groups.includes('CLA') ? PEP_KINDS.filter((kind) => child.may(actionFor(kind))) : [];
  return (
    <Page ctx={ctx} title={`Plans: ${child.name.short}`}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead
        title="Plans"
        lede={
          inHand === undefined
            ? `No ${word} is in hand.`
            : `${sentence(word)}, ${stateWords[inHand.state].toLowerCase()}. ${planStandsWords(inHand, (day) => dayWords(day, today))}`
        }
      />
      {(inHand !== undefined || mayBegin) && (
        <div class="plan-acts">
          {inHand && <ActionLink href={planUrl(child.id, inHand.id)}>Open the {word}</ActionLink>}
          {mayBegin && <ActionLink href={beginPlanUrl(child.id)}>Begin the {word}</ActionLink>}
        </div>
      )}
      {plans.length === 0 ? (
        <Empty lead="Nothing has been written here yet." />
      ) : (
        <Table
          caption="Written here"
          count={plans.length}
          columns={[
            {
              head: 'Plan',
              isHead: true,
              width: 40,
              cell: (plan: PlanHead) => (
                <a class="govuk-link" href={planUrl(child.id, plan.id)}>
                  {plan.term === null ? 'Plan' : sentence(termWords(plan.term))}
                </a>
              ),
            },
            {
              head: 'How it stands',
              width: 30,
              cell: ({ state, since }) => `${stateWords[state]}, ${dayBrief(since, today)}`,
            },
            { head: 'Held by', width: 30, label: true, cell: ({ controller }) => controller },
          ]}
          rows={plans}
          rowKey={({ id }) => id}
        />
      )}
      {copies.length > 0 && (
        <Block title="Kept as signed off">
          <ul class="mini">
            {copies.map((copy) => (
              <li key={copy.id}>
                <a class="govuk-link" href={copyUrl(child.id, copy.id)}>
                  {copy.term === null ? 'Plan' : sentence(termWords(copy.term))}, {dayBrief(copy.on, today)}
                </a>
              </li>
            ))}
          </ul>
        </Block>
      )}
      {handovers.length > 0 && (
        <Block title="Handed over">
          <ul class="mini">
            {handovers.map((each) => (
              <li key={each.id}>
                <a class="govuk-link" href={handoverUrl(each.id)}>
                  {each.from} to {each.to}, {dayBrief(each.offeredOn, today)}
                </a>{' '}
                <span class="second-line">{standsWords(each)}</span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      {(recorded.length > 0 || kinds.length > 0) && (
        <Block title="In another system, or on paper">
          <ul class="mini">
            {recorded.map((pep) => (
              <li key={pep.id}>
                <a class="govuk-link" href={pepEventUrl(child.id, pep.id)}>
                  {pepWords(pep.kind).happened}, {dayBrief(pep.on, today)}
                </a>
              </li>
            ))}
          </ul>
          <div class="plan-acts">
            {kinds.includes('held') && (
              <ActionLink href={readPepFileUrl(child.id)} kind="link">
                Read one from its PDF
              </ActionLink>
            )}
            {kinds.map((kind) => (
              <ActionLink key={kind} href={recordPepUrl(child.id, kind)} kind="link">
                {`Record: ${pepWords(kind).title.replace(/^A PEP/, 'a PEP')}`}
              </ActionLink>
            ))}
          </div>
        </Block>
      )}
    </Page>
  );
}
