import type { Day } from '../../calendar/index.ts';
import { Block, Crumb, Empty, PageHead } from '../../ui/components.ts';
import { countOf, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl, type OpenChild } from '../children/index.ts';
import type { Target } from './target.ts';
import { OutcomeText, TargetText, termWords } from './view-targets.page.tsx';

export interface TargetsHistoryProps {
  readonly ctx: PageContext;
  readonly child: OpenChild;
  readonly targets: readonly Target[];
  readonly today: Day;
}

/** Every target that is open to the reader, of every school, the latest first. */
export function TargetsHistoryPage({ ctx, child, targets, today }: TargetsHistoryProps) {
  const shown = targets.filter(({ withdrawn, planCancelled }) => withdrawn === null && !planCancelled);
  const byPlan = Map.groupBy(shown, ({ planId }) => planId);
  return (
    <Page title={`Targets: ${child.name.short}`} ctx={ctx}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead small title="Targets" lede={soFar(shown)} />
      {shown.length === 0 && <Empty lead="Nothing to work towards has been set yet.">It is agreed at a meeting.</Empty>}
      {[...byPlan].map(([planId, group]) => (
        <Block key={planId} title={titleOf(group, child)} count={group.length}>
          <ul class="mini">
            {group.map((target) => (
              <li key={target.id}>
                <TargetText target={target} today={today} />
                <OutcomeText target={target} today={today} />
              </li>
            ))}
          </ul>
        </Block>
      ))}
    </Page>
  );
}

function soFar(shown: readonly Target[]): string {
  const settled = shown.filter(({ outcome }) => outcome !== null);
  const met = settled.filter(({ outcome }) => outcome?.outcome === 'met').length;
  if (settled.length === 0) return 'Whether they were reached is said at the next meeting.';
  return `${sentence(countOf(met, 'target'))} met, of ${countOf(settled.length, 'target')} that ${settled.length === 1 ? 'has' : 'have'} an outcome.`;
}

/** Whose plan it was is said to those who see plans: another authority’s name would tell the rest why there is one. */
function titleOf(group: readonly Target[], child: OpenChild): string {
  const [first] = group;
  const term = first?.term === null || first === undefined ? 'Targets' : sentence(termWords(first.term));
  return first !== undefined && child.sees('plan') ? `${term}, ${first.controller}` : term;
}
