import { myWorkUrl } from '../../features/duties/index.ts';
import type { Clock, Commitment, DutyWords } from '../../packs/model.ts';
import { sayClock, saySource } from '../../packs/model.ts';
import { Block, Crumb, Mini, MiniRow, PageHead } from '../../ui/components.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';

/** What was promised: the clause, and the duties that keep it, each with its clock and where that comes from. */
export function PromisePage(props: {
  ctx: PageContext;
  promise: Commitment;
  duties: readonly { readonly words: DutyWords; readonly clock: Clock | undefined }[];
  title: string;
}) {
  const { ctx, promise, duties, title } = props;
  return (
    <Page title={`Promise ${promise.id}`} ctx={ctx}>
      <Crumb href={myWorkUrl}>My work</Crumb>
      <PageHead
        title={`Promise ${promise.id}: ${promise.title}`}
        lede={promise.promise}
        more={`${promise.areaTitle}. ${title}`}
      />
      {duties.length > 0 && (
        <Block title="What keeps it">
          <Mini
            items={duties.map(({ words, clock }) => (
              <MiniRow key={words.id} title={words.title}>
                Done when: {words.done}.{' '}
                {clock !== undefined && (
                  <>
                    {clock.title}: {sayClock(clock)}
                    {clock.runs === null ? '' : ` ${clock.runs}`}. {saySource(clock)}
                  </>
                )}
              </MiniRow>
            ))}
          />
        </Block>
      )}
    </Page>
  );
}
