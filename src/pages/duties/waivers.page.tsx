import type { Day } from '../../calendar/index.ts';
import { type ListedWaiver, myWorkUrl, notNeededListUrl, waiverReasons } from '../../features/duties/index.ts';
import { Acts, Button, Crumb, Empty, Mini, MiniRow, PageHead, Tag } from '../../ui/components.ts';
import { HiddenField, PostForm } from '../../ui/form.tsx';
import { countOf, dateTimeWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';

export interface WaiverRow {
  readonly waiver: ListedWaiver;
  readonly title: string;
  readonly forName: string | null;
  readonly byName: string;
}

/** For the head: what was said not to be needed, by whom and why; what nobody has looked at comes first. */
export function WaiversPage({ ctx, today, rows }: { ctx: PageContext; today: Day; rows: readonly WaiverRow[] }) {
  const unseen = rows.filter(({ waiver }) => waiver.seenAt === null);
  return (
    <Page title="Not needed" ctx={ctx}>
      <Crumb href={myWorkUrl}>My work</Crumb>
      <PageHead
        title="Not needed"
        lede={
          rows.length === 0
            ? undefined
            : `${sentence(countOf(rows.length, 'thing'))} ${rows.length === 1 ? 'was' : 'were'} said not to be needed. ${unseen.length === 0 ? 'You have looked at all of them.' : `${sentence(countOf(unseen.length, 'is', 'are'))} new to you.`}`
        }
      />
      {rows.length === 0 && (
        <Empty lead="Nothing was said not to be needed.">
          When somebody takes a duty off their list, it is here, with the reason they gave.
        </Empty>
      )}
      {rows.length > 0 && (
        <Mini items={rows.map((row) => <Row key={row.waiver.id} ctx={ctx} today={today} row={row} />)} />
      )}
      {unseen.length > 0 && (
        <PostForm action={`${notNeededListUrl}/seen`} csrfToken={ctx.csrfToken} inline>
          {unseen.map(({ waiver }) => (
            <HiddenField key={waiver.id} name="waiver" value={waiver.id} />
          ))}
          <Acts>
            <Button kind="outlined">I have looked at {unseen.length === 1 ? 'it' : 'all of them'}</Button>
          </Acts>
        </PostForm>
      )}
    </Page>
  );
}

function Row({ ctx, today, row }: { ctx: PageContext; today: Day; row: WaiverRow }) {
  const { waiver, title, forName, byName } = row;
  const looking = ctx.someoneLooking === true;
  return (
    <MiniRow
      over={<Tag state={waiver.seenAt === null ? 'ring' : 'full'}>{waiver.seenAt === null ? 'New' : 'Looked at'}</Tag>}
      title={
        <>
          {title}
          {forName !== null && !looking && <> for {forName}</>}
        </>
      }
      action={
        <PostForm action={`${notNeededListUrl}/${waiver.id}/withdraw`} csrfToken={ctx.csrfToken} inline>
          <Button kind="outlined" hiddenWords={looking || forName === null ? title : `${title} for ${forName}`}>
            {waiver.reason === 'not-done' ? 'Ask again' : 'It is needed'}
          </Button>
        </PostForm>
      }
    >
      {byName}, {dateTimeWords(waiver.at, today)}: {waiverReasons[waiver.reason].toLowerCase()}.
      {!looking && <> “{waiver.words}”</>}
    </MiniRow>
  );
}
