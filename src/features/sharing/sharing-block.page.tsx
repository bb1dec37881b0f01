import { ActionLink, Block, Mini, MiniRow } from '../../ui/components.ts';
import { sentence } from '../../ui/format.ts';
import { type ChildBlock, childBlock } from '../children/index.ts';
import { lastDay, withWhom } from './sharing.page.tsx';
import { type ShareRow, sharesOf } from './sharing.queries.ts';
import { disclosuresUrl, sharingUrl } from './urls.ts';

/** With whom the record is shared: for those who decide it. */
export const sharingBlock: ChildBlock = childBlock<readonly ShareRow[]>({
  id: 'sharing',
  order: 50,
  column: 'side',
  parts: ['sharing'],
  load: async ({ work, child, today }) =>
    (await sharesOf(work.read, child.id, child.writesFor)).filter((row) => row.to === null || row.to > today),
  render: (shares, { child, looking, today }) => (
    <Block title="Shared with">
      {looking ? (
        <p class="soft">Hidden while someone is looking.</p>
      ) : (
        <Mini
          items={shares.slice(0, 3).map((share) => (
            <MiniRow key={share.id} title={withWhom(share)}>
              {sentence(lastDay(share.to, today))}
            </MiniRow>
          ))}
          more={
            <>
              <ActionLink href={sharingUrl(child.id)} kind="link">
                {shares.length === 0 ? 'Nothing is shared. Share part of it' : 'What is shared, and why'}
              </ActionLink>
              <br />
              <ActionLink href={disclosuresUrl(child.id)} kind="link">
                What others were told
              </ActionLink>
            </>
          }
        />
      )}
    </Block>
  ),
});
