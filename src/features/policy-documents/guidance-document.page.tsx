import type { Day } from '../../calendar/index.ts';
import { type Amendment, type GuidanceEdition, verifiedWords } from '../../packs/model.ts';
import { Crumb, PageHead, Table, Tag } from '../../ui/components.ts';
import { dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Edition, standings } from './guidance.page.tsx';
import { guidanceUrl } from './urls.ts';

/** One document: every edition, what changed with it, where we have it from. */
export function GuidanceDocumentPage({
  ctx,
  view,
}: {
  ctx: PageContext;
  view: { editions: readonly GuidanceEdition[]; today: Day };
}) {
  const editions = [...view.editions].sort((a, b) => b.from.localeCompare(a.from));
  const [first] = editions;
  const state = ({ from, to }: GuidanceEdition) =>
    from > view.today ? (
      <Tag state="half">Not yet</Tag>
    ) : to !== null && to <= view.today ? (
      <Tag state="none">Replaced</Tag>
    ) : (
      <Tag state="full">In force</Tag>
    );
  return (
    <Page ctx={ctx} title={first?.title ?? 'Guidance'}>
      <Crumb href={guidanceUrl}>Guidance in force</Crumb>
      <PageHead
        title={first?.title ?? 'Guidance'}
        lede={`${standings[first?.standing ?? 'statutory']}.${first && first.alsoCalled.length > 0 ? ` Also called ${first.alsoCalled.slice(0, 3).join('; ')}.` : ''}`}
      />
      <Table
        caption="Editions"
        count={editions.length}
        rows={editions}
        rowKey={({ id }) => id}
        columns={[
          {
            head: 'Edition',
            width: 24,
            isHead: true,
            cell: (one) => <Edition edition={one} />,
          },
          {
            head: 'In force',
            width: 26,
            label: true,
            cell: (one) => (
              <>
                {state(one)}
                <span class="soft small">
                  <br />
                  {dayPlain(one.from)}
                  {one.to === null ? ' on' : ` to ${dayPlain(one.to)}`}
                </span>
              </>
            ),
          },
          {
            head: 'What changed',
            width: 26,
            label: true,
            cell: ({ changed }) => changed ?? <span class="soft">Not said</span>,
          },
          {
            head: 'Where we have it from',
            width: 24,
            label: true,
            cell: (one) => <Whence {...one} />,
          },
        ]}
      />
      {editions.flatMap(({ amended }) => amended).length > 0 && (
        <Amendments amended={editions.flatMap(({ amended }) => amended)} today={view.today} />
      )}
    </Page>
  );
}

/** Each change of an Act: by what, since when, and where we have it from. */
function Amendments({ amended, today }: { amended: readonly Amendment[]; today: Day }) {
  return (
    <Table
      caption="What changed it"
      count={amended.length}
      rows={amended}
      rowKey={({ by, changed }) => `${by} ${changed}`}
      columns={[
        { head: 'By', width: 26, isHead: true, cell: ({ by }) => by },
        {
          head: 'In force',
          width: 22,
          label: true,
          cell: ({ from }) =>
            from === null ? (
              <Tag state="half">Not yet, and no day is set</Tag>
            ) : from > today ? (
              <Tag state="half">From {dayPlain(from)}</Tag>
            ) : (
              <Tag state="full">Since {dayPlain(from)}</Tag>
            ),
        },
        { head: 'What changed', width: 28, label: true, cell: ({ changed }) => changed },
        { head: 'Where we have it from', width: 24, label: true, cell: (one) => <Whence {...one} /> },
      ]}
    />
  );
}

/** Where we have something from, and how sure we are of it. */
function Whence({ source, verified, note }: Pick<Amendment, 'source' | 'verified' | 'note'>) {
  return (
    <span class="small">
      {source.document}, {source.version}. {verifiedWords[verified]}.{note !== null && ` ${note}`}
    </span>
  );
}
