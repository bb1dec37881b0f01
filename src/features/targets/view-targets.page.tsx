import { planWord } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { ActionLink, Acts, Block, Crumb, Empty, Fold, PageHead, Tag } from '../../ui/components.ts';
import { FormEnd } from '../../ui/form.tsx';
import { countOf, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/index.ts';
import type { OpenPlan } from '../plans/index.ts';
import { couldBeClearer } from './could-be-clearer.ts';
import { kindWords, outcomeWords, type Target, workWords } from './target.ts';
import { addTargetUrl, changeTargetUrl, outcomeUrl, targetsHistoryUrl, withdrawTargetUrl } from './urls.ts';

export interface TargetsView {
  readonly opened: OpenPlan;
  readonly today: Day;
  readonly now: readonly Target[];
  readonly last: readonly Target[];
  readonly maySet: boolean;
  readonly maySettle: boolean;
}

/** A plan's targets: last time's with what became of them, then this time's. */
export function TargetsPage({ ctx, view }: { ctx: PageContext; view: TargetsView }) {
  const { opened, today, now, last, maySet, maySettle } = view;
  const { child, plan } = opened;
  const waiting = last.filter(({ outcome }) => outcome === null).length;
  const title = `${planTitle(opened)}: targets`;
  return (
    <Page title={`${title}, ${child.name.short}`} ctx={ctx}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead
        small
        title={title}
        lede={standing(last.length, waiting, now.length)}
        aside={
          <ActionLink href={targetsHistoryUrl(child.id)} kind="link">
            All targets so far
          </ActionLink>
        }
      />
      {last.length > 0 && (
        <Block title="Last time’s targets" count={last.length}>
          <ul class="mini">
            {last.map((target) => (
              <li key={target.id}>
                <TargetText target={target} today={today} />
                <OutcomeText target={target} today={today} />
                {maySettle && (
                  <Acts>
                    <ActionLink
                      href={outcomeUrl(child.id, plan.id, target.id)}
                      kind={target.outcome === null ? 'outlined' : 'link'}
                      hiddenWords={`: ${target.success}`}
                    >
                      {target.outcome === null ? 'Say what became of it' : 'Put the outcome right'}
                    </ActionLink>
                  </Acts>
                )}
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Block title="This time’s targets" count={now.length}>
        {now.length === 0 ? (
          <Empty lead="No target yet.">Few, and about what matters most now. One should be the child’s own.</Empty>
        ) : (
          <ul class="mini">
            {now.map((target) => (
              <li key={target.id}>
                <TargetText target={target} today={today} />
                <OutcomeText target={target} today={today} />
                {maySet && <Clearer target={target} today={today} />}
                {maySet && (
                  <Acts>
                    <ActionLink
                      href={changeTargetUrl(child.id, plan.id, target.id)}
                      kind="link"
                      hiddenWords={`: ${target.success}`}
                    >
                      Change it
                    </ActionLink>
                    <ActionLink
                      href={withdrawTargetUrl(child.id, plan.id, target.id)}
                      kind="link"
                      hiddenWords={`: ${target.success}`}
                    >
                      Take it out
                    </ActionLink>
                  </Acts>
                )}
              </li>
            ))}
          </ul>
        )}
        {maySet && (
          <FormEnd>
            <ActionLink href={addTargetUrl(child.id, plan.id)}>
              {now.length === 0 ? 'Set a target' : 'Set another target'}
            </ActionLink>
          </FormEnd>
        )}
      </Block>
    </Page>
  );
}

/** “PEP, autumn 2026”; “Plan” where the reader may not know why there is one. */
export function planTitle({ child, plan }: Pick<OpenPlan, 'child' | 'plan'>): string {
  const word = sentence(planWord({ scopes: child.scopes, groups: child.facts.groups }));
  return plan.term === null ? word : `${word}, ${termWords(plan.term)}`;
}

/** “autumn 2026”, “spring 2027”. */
export function termWords({ academicYear, term }: { readonly academicYear: number; readonly term: string }): string {
  return `${term} ${term === 'autumn' ? academicYear : academicYear + 1}`;
}

function standing(last: number, waiting: number, now: number): string {
  const set =
    now === 0 ? 'No target is set yet' : `${sentence(countOf(now, 'target'))} ${now === 1 ? 'is' : 'are'} set`;
  if (last === 0) return `${set}.`;
  if (waiting === 0) return `${set}. What became of last time’s is written down.`;
  return `${set}. ${sentence(countOf(waiting, 'target'))} of last time ${waiting === 1 ? 'has' : 'have'} no outcome yet; sign-off waits for it.`;
}

export function TargetText({ target, today }: { target: Target; today: Day }) {
  const work = workWords(target);
  return (
    <>
      <p>
        <b>{target.success}</b> <span class="soft small">{kindWords[target.kind]}</span>
      </p>
      {target.need !== null && <p class="soft small">Because: {target.need}</p>}
      {target.baseline !== null && <p class="soft small">From: {target.baseline}</p>}
      {(work !== '' || target.byWhen !== null) && (
        <p class="soft small">
          {[work, target.byWhen === null ? '' : `By ${dayWords(target.byWhen, today)}`].filter(Boolean).join('. ')}
        </p>
      )}
    </>
  );
}

export function OutcomeText({ target, today }: { target: Target; today: Day }) {
  const { outcome } = target;
  if (outcome === null) return null;
  return (
    <>
      <p>
        <Tag state={outcome.outcome === 'met' ? 'full' : outcome.outcome === 'partly' ? 'half' : 'ring'}>
          {outcomeWords[outcome.outcome]}
        </Tag>{' '}
        <span class="soft small">{dayWords(outcome.on, today)}</span>
      </p>
      {outcome.why !== null && <p class="small">Why: {outcome.why}</p>}
      {outcome.impact !== null && <p class="small">What changed: {outcome.impact}</p>}
    </>
  );
}

function Clearer({ target, today }: { target: Target; today: Day }) {
  const found = couldBeClearer(target, today);
  if (found.length === 0) return null;
  return (
    <Fold
      soft
      summary={
        <>
          {sentence(countOf(found.length, 'thing'))} could be clearer
          <span class="govuk-visually-hidden">: {target.success}</span>
        </>
      }
    >
      <ul class="govuk-list govuk-list--bullet small">
        {found.map(({ words }) => (
          <li key={words}>{words}.</li>
        ))}
      </ul>
    </Fold>
  );
}
