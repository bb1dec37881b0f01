import type { Day } from '../../calendar/index.ts';
import { myWorkUrl } from '../../features/duties/index.ts';
import { Crumb, Empty, Mini, MiniRow, PageHead } from '../../ui/components.ts';
import { countOf, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { WorkItem } from '../duties/work-items.ts';

/** What somebody has done since Monday, the latest first. */
export function DoneWorkPage({ ctx, today, done }: { ctx: PageContext; today: Day; done: readonly WorkItem[] }) {
  const looking = ctx.someoneLooking === true;
  return (
    <Page title="What you have done" ctx={ctx}>
      <Crumb href={myWorkUrl}>My work</Crumb>
      <PageHead
        title="What you have done"
        lede={done.length === 0 ? undefined : `${sentence(countOf(done.length, 'thing'))} since Monday.`}
      />
      {done.length === 0 ? (
        <Empty lead="Nothing yet this week.">What you finish is listed here until Monday.</Empty>
      ) : (
        <Mini
          items={done.map((item) => (
            <MiniRow
              key={item.id}
              over={item.doneOn === null ? null : dayWords(item.doneOn, today)}
              title={
                <>
                  {item.kind === 'action' && looking ? 'Do what was agreed' : item.said.title}
                  {item.forName !== null && !looking && <> for {item.forName}</>}
                </>
              }
            >
              {item.doneOn !== null && item.doneOn > item.dueOn
                ? `It was due ${dayWords(item.dueOn, today)}.`
                : 'In time.'}
            </MiniRow>
          ))}
        />
      )}
    </Page>
  );
}
