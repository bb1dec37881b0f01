import { Crumb, Empty, PageHead } from '../../ui/components.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { bringInUrl } from './import-urls.ts';

/** Instead of a page that is full of names, while somebody can see the screen. */
export function ClosedNowPage({ ctx }: { ctx: PageContext }) {
  return (
    <Page title="Hidden while someone is looking" ctx={ctx}>
      <Crumb href={bringInUrl}>Bring in children</Crumb>
      <PageHead small title="Hidden while someone is looking" />
      <Empty lead="This page shows names and what is known of children.">
        Nothing was changed. Turn off “Someone is looking” at the top of the page when you are alone, and open it again.
      </Empty>
    </Page>
  );
}
