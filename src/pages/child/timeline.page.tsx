import type { TimelineItem } from '../../features/children/index.ts';
import { type ChildPageRequest, childUrl, childUrls } from '../../features/children/index.ts';
import {
  Block,
  Crumb,
  Empty,
  Filters,
  Fold,
  PageHead,
  Pager,
  Timeline,
  type TimelineEntry,
} from '../../ui/components.ts';
import { Checkboxes, emptyForm } from '../../ui/form.tsx';
import { countOf, dayBrief } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { ShownTimeline } from './timeline.ts';

const FEW = 6;
export const TIMELINE_PAGE = 40;

/** The latest entries, on the child's page. */
export function TimelineBlock({ request, timeline }: { request: ChildPageRequest; timeline: ShownTimeline }) {
  const { child } = request;
  const { entries } = timeline;
  const earlier = entries.length - FEW;
  return (
    <Block
      title="Timeline"
      aside={
        <a class="govuk-link small" href={childUrls.timeline(child.id)}>
          Show only some kinds
        </a>
      }
    >
      {entries.length === 0 ? (
        <Empty lead="Nothing is written down yet.">What happens from now on can stand here.</Empty>
      ) : (
        <Timeline entries={drawn(entries.slice(0, FEW), request)} />
      )}
      {earlier > 0 && (
        <a class="govuk-link" href={childUrls.timeline(child.id)}>
          Earlier: {countOf(earlier, 'entry', 'entries')}
        </a>
      )}
    </Block>
  );
}

export function TimelinePage(props: { request: ChildPageRequest; timeline: ShownTimeline; page: number }) {
  const { request, timeline, page } = props;
  const { ctx, child, looking } = request;
  const { kinds, shown, entries } = timeline;
  const query = shown.map((kind) => `kind=${kind}`).join('&');
  const first = (page - 1) * TIMELINE_PAGE;
  return (
    <Page title={looking ? 'Timeline' : `Timeline: ${child.name.short}`} ctx={ctx}>
      <Crumb href={childUrl(child.id)}>{looking ? 'Back to the child’s page' : child.name.full}</Crumb>
      <PageHead
        small
        title="Timeline"
        aside={
          <Fold summary="Show only some kinds">
            <Filters action={childUrls.timeline(child.id)} clearHref={childUrls.timeline(child.id)}>
              <Checkboxes
                form={{ ...emptyForm, values: { kind: shown } }}
                name="kind"
                label="What to show"
                small
                choices={kinds
                  .filter((kind) => !looking || kind.shownAtFirst)
                  .map((kind) => ({ value: kind.id, text: kind.label }))}
              />
            </Filters>
          </Fold>
        }
      />
      {entries.length === 0 ? (
        <Empty lead="Nothing of this kind is recorded.">
          Choose other kinds, or none to see what is shown at first.
        </Empty>
      ) : (
        <Timeline entries={drawn(entries.slice(first, first + TIMELINE_PAGE), request)} />
      )}
      <Pager
        page={page}
        pageSize={TIMELINE_PAGE}
        total={entries.length}
        what="entries"
        href={(at) => `${childUrls.timeline(child.id)}?${query}&page=${at}`}
      />
    </Page>
  );
}

/** While somebody is looking, that something happened and when: what it was names people. */
function drawn(entries: readonly (TimelineItem & { kind: string })[], request: ChildPageRequest): TimelineEntry[] {
  const { looking, today } = request;
  return entries.map((entry) => ({
    key: `${entry.kind}-${entry.id}`,
    day: entry.on,
    date: dayBrief(entry.on, today),
    words: looking ? (
      'Hidden while someone is looking'
    ) : entry.href === undefined ? (
      entry.words
    ) : (
      <a class="govuk-link" href={entry.href}>
        {entry.words}
      </a>
    ),
    ...(looking || entry.detail === null ? {} : { detail: entry.detail }),
  }));
}
