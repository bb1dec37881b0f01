import type { Day } from '../../calendar/index.ts';
import { assurancePromiseUrl, type EvidenceSpan, type Standing } from '../../features/assurance/index.ts';
import { dutyUrl, waiverReasons } from '../../features/duties/index.ts';
import type { Commitment } from '../../packs/model.ts';
import {
  Block,
  Crumb,
  Empty,
  FigureTable,
  Filters,
  Fold,
  PageHead,
  Pager,
  SecondLine,
  Table,
  Tag,
  type TagState,
} from '../../ui/components.ts';
import { emptyForm, SelectField } from '../../ui/form.tsx';
import { countOf, dayBrief, dayLong, dayWords, plural, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type EvidenceList, type EvidenceRow, PAGE_SIZE } from './evidence.queries.ts';
import { type EvidenceFilters, evidenceHref, type Show, shows, showWords } from './evidence-filters.ts';
import { SchoolEvidenceBlocks } from './school-evidence.page.tsx';
import type { SchoolEvidence } from './school-evidence.queries.ts';

export interface EvidenceView {
  readonly promise: Commitment;
  readonly spans: readonly EvidenceSpan[];
  readonly span: EvidenceSpan;
  readonly filters: EvidenceFilters;
  readonly list: EvidenceList;
  readonly school: SchoolEvidence;
  readonly titleOfPost: (post: string) => string;
  /** Rules are counted by this promise at all. */
  readonly isCounted: boolean;
  readonly stillWorkingOut: boolean;
  readonly today: Day;
}

/** What stands behind the figures of a promise: each duty, what became of it, and where that is written down. */
export function EvidencePage({ ctx, view }: { ctx: PageContext; view: EvidenceView }) {
  const { promise, span, list, filters, today } = view;
  return (
    <Page ctx={ctx} title={`What stands behind promise ${promise.id}`}>
      <Crumb href={assurancePromiseUrl(promise.id)}>Promise {promise.id}</Crumb>
      <PageHead
        title="What stands behind the figures"
        lede={`Promise ${promise.id}: ${promise.title}. ${span.words}: from ${dayWords(span.from, today)} to ${dayWords(span.asAt, today)}, as known now.`}
        more={unseenWords(list.unseen)}
        aside={
          <Fold summary="Show only some of it" open={filters.show !== 'all' || filters.of !== null}>
            <Choose view={view} />
          </Fold>
        }
      />
      {view.stillWorkingOut && (
        <Empty lead="Much has just changed, and is being worked out." link={{ href: ctx.here, words: 'Look again' }}>
          What is listed here may be of a minute ago.
        </Empty>
      )}
      {view.isCounted ? (
        <Counts view={view} />
      ) : (
        <Empty lead="Nothing can be counted for this promise yet.">
          So there are no figures, and nothing behind them.
        </Empty>
      )}
      {view.isCounted && <Listed ctx={ctx} view={view} />}
      <SchoolEvidenceBlocks
        school={view.school}
        asAt={dayLong(span.asAt)}
        titleOfPost={view.titleOfPost}
        today={today}
        looking={ctx.someoneLooking === true}
      />
    </Page>
  );
}

function unseenWords(unseen: number): string | undefined {
  if (unseen === 0) return undefined;
  return `${sentence(countOf(unseen, 'more', 'more'))} ${plural(unseen, 'is', 'are')} counted about children your post does not open, and ${plural(unseen, 'is', 'are')} not listed here.`;
}

function Choose({ view: { promise, filters, span, spans } }: { view: EvidenceView }) {
  const form = { ...emptyForm, values: { show: filters.show, of: span.key } };
  const plain = evidenceHref(promise.id, { show: 'all', of: null, page: 1 });
  return (
    <Filters action={plain} {...(filters.show === 'all' && filters.of === null ? {} : { clearHref: plain })}>
      <SelectField
        form={form}
        name="show"
        label="Which"
        choices={shows.map((show) => ({ value: show, text: showWords[show] }))}
      />
      <SelectField
        form={form}
        name="of"
        label="Of which time"
        choices={spans.map(({ key, words }) => ({ value: key, text: words }))}
      />
    </Filters>
  );
}

/** What became of what fell due; each number opens what is behind it. */
function Counts({ view: { promise, filters, list } }: { view: EvidenceView }) {
  const { counts } = list;
  const lines: readonly (readonly [string, number, Show])[] = [
    ['Done in time', counts['in-time'], 'in-time'],
    ['Done late', counts['done-late'], 'late'],
    ['Not done', counts.open, 'not-done'],
    ['Left from before, and still not done', counts.carried, 'not-done'],
    ['Said not to be needed', counts.waived, 'waived'],
  ];
  const rows = lines.filter(([, many]) => many > 0);
  if (rows.length === 0) return null;
  return (
    <FigureTable
      caption={`What became of what fell due for promise ${promise.id}`}
      captionUnseen
      heads={['What fell due', 'How often']}
      rows={rows.map(([words, many, show]) => [
        words,
        <a key={words} class="govuk-link" href={evidenceHref(promise.id, { ...filters, show, page: 1 })}>
          {many}
          <span class="govuk-visually-hidden"> {words.toLowerCase()}: show them</span>
        </a>,
      ])}
    />
  );
}

function Listed({ ctx, view }: { ctx: PageContext; view: EvidenceView }) {
  const { list, filters, promise } = view;
  const { show, page } = filters;
  if (list.total === 0) {
    return (
      <Empty lead={show === 'all' ? 'Nothing fell due in this time.' : 'None of it in this time.'}>
        {show !== 'all'
          ? `Chosen: ${showWords[show].toLowerCase()}.`
          : hasRegister(view.school)
            ? 'What is in place is below.'
            : ''}
      </Empty>
    );
  }
  return (
    <Block title={showWords[show]} count={list.total}>
      <Table
        caption={`Duties behind promise ${promise.id}: ${showWords[show].toLowerCase()}`}
        captionUnseen
        rows={list.rows}
        rowKey={({ item }) => item.id}
        columns={[
          { head: 'What fell due', isHead: true, width: 40, cell: (row) => <What row={row} ctx={ctx} /> },
          {
            head: 'Due',
            label: true,
            width: 16,
            cell: ({ item }) => <time datetime={item.dueOn}>{dayBrief(item.dueOn, view.today)}</time>,
          },
          { head: 'What became of it', width: 24, cell: (row) => <Became row={row} ctx={ctx} view={view} /> },
          { head: 'Evidence', width: 20, label: true, cell: (row) => <Evidence row={row} ctx={ctx} /> },
        ]}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={list.total}
        what={plural(list.total, 'duty', 'duties')}
        href={(at) => evidenceHref(promise.id, { ...filters, page: at })}
      />
    </Block>
  );
}

const hasRegister = ({ posts, policies, wholeStaff }: SchoolEvidence): boolean =>
  posts.length > 0 || policies.length > 0 || wholeStaff;

function What({ row: { item, at }, ctx }: { row: EvidenceRow; ctx: PageContext }) {
  const looking = ctx.someoneLooking === true;
  const forWhom = looking || item.forName === null ? '' : ` for ${item.forName}`;
  return (
    <>
      <a class="govuk-link" href={dutyUrl(item.id)}>
        {`${item.said.title}${forWhom}`}
      </a>
      {at !== null && <SecondLine>{at}</SecondLine>}
    </>
  );
}

const marks: Readonly<Record<Standing, TagState>> = {
  'in-time': 'full',
  'done-late': 'half',
  open: 'late',
  carried: 'late',
  waived: 'none',
};

function Became({ row, ctx, view }: { row: EvidenceRow; ctx: PageContext; view: EvidenceView }) {
  const { item, standing, waiver } = row;
  const looking = ctx.someoneLooking === true;
  const done = item.doneOn === null ? '' : `, ${dayBrief(item.doneOn, view.today)}`;
  return (
    <>
      <Tag state={marks[standing]}>{becameWords(standing, done)}</Tag>
      {waiver !== null && !looking && (
        <SecondLine>
          {waiverReasons[waiver.reason]}. {waiver.by}: “{waiver.words}”
        </SecondLine>
      )}
    </>
  );
}

function becameWords(standing: Standing, done: string): string {
  switch (standing) {
    case 'in-time':
      return `In time${done}`;
    case 'done-late':
      return `Late${done}`;
    case 'open':
      return done === '' ? 'Not done' : `Not done then${done.replace(', ', ', done ')}`;
    case 'carried':
      return 'Left from before';
    case 'waived':
      return 'Not needed';
  }
}

/** Of what is not done there is none: its own page says what is missing. */
function Evidence({ row: { evidence, item }, ctx }: { row: EvidenceRow; ctx: PageContext }) {
  if (evidence === null) return <span class="soft">None yet</span>;
  const whose = ctx.someoneLooking === true || item.forName === null ? '' : ` of ${item.forName}`;
  return (
    <a class="govuk-link" href={evidence.href}>
      {evidence.words}
      <span class="govuk-visually-hidden">{`${whose}: ${item.said.title}`}</span>
    </a>
  );
}
