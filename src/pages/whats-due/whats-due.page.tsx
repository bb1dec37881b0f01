import type { Day } from '../../calendar/index.ts';
import { dutyUrl } from '../../features/duties/index.ts';
import {
  Block,
  type Column,
  Empty,
  Fold,
  Notice,
  PageHead,
  SecondLine,
  Table,
  Tag,
  type TagState,
} from '../../ui/components.ts';
import { ErrorSummary, type FormState, hasErrors } from '../../ui/form.tsx';
import { countOf, countWord, dayBrief, dayLong, dayWords, plural, relativeDay, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Days } from '../duties/late-by.ts';
import { asPromise } from '../duties/promise-link.ts';
import { type DueFilters, dueHref } from './due-filters.ts';
import type { DueList, DueRow } from './due-list.queries.ts';
import { FilterDue } from './filter-due.page.tsx';

export interface WhatsDueProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly days: Days;
  readonly filters: DueFilters;
  readonly form: FormState;
  readonly list: DueList;
  /** The schools of an authority, to choose one. */
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly stillWorkingOut: boolean;
}

/** What is due for everybody, by owner or by child, on any day, as known now or as known then. */
export function WhatsDuePage(props: WhatsDueProps) {
  const { ctx, form, list, filters, today } = props;
  const past = filters.on < today;
  return (
    <Page title="What’s due" ctx={ctx} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        title="What’s due"
        lede={lede(props)}
        more={past ? <KnownWhen filters={filters} today={today} missing={list.missing} /> : undefined}
        aside={
          <Fold summary="Another day, or by child" open={hasErrors(form)}>
            <FilterDue {...props} looking={ctx.someoneLooking === true} />
          </Fold>
        }
      />
      {props.stillWorkingOut && (
        <Notice lead="This list is still growing.">
          Much has changed at once, and what is due is being worked out. Look again in a minute.
        </Notice>
      )}
      {list.more && (
        <Notice lead="There is more than fits in one list.">
          The first thousand are shown, late first. Choose a school.
        </Notice>
      )}
      {list.rows.length === 0 ? (
        <Empty lead="Nothing is due.">What comes next opens with the term, or when something changes.</Empty>
      ) : (
        <Groups {...props} />
      )}
    </Page>
  );
}

function lede({ list, filters, today }: WhatsDueProps): string {
  const late = list.rows.filter(({ state }) => state === 'late').length;
  const due = list.rows.filter(({ state }) => state === 'due').length;
  const nobody = list.rows.filter((row) => row.nobody && isOpen(row.state)).length;
  const missed = list.rows.filter(({ state }) => state === 'missed').length;
  const was = filters.on < today;
  const [is, are] = was ? ['was', 'were'] : ['is', 'are'];
  const counts =
    late + due === 0
      ? `nothing ${is} due`
      : late === 0
        ? `nothing ${is} late, and ${countOf(due, 'thing')} ${plural(due, is, are)} to be done`
        : `${countOf(late, 'thing')} ${plural(late, is, are)} late and ${due === 0 ? 'nothing else' : countWord(due)} ${plural(Math.max(1, due), is, are)} to be done`;
  const unowned = nobody === 0 ? '' : ` ${sentence(countOf(nobody, 'is nobody’s', 'are nobody’s'))}.`;
  const over =
    missed === 0
      ? ''
      : ` ${sentence(countOf(missed, 'thing'))} of earlier terms ${plural(missed, is, are)} to be explained.`;
  return `${dayLong(filters.on)}. ${sentence(counts)}.${over}${unowned}`;
}

const isOpen = (state: DueRow['state']): boolean => state !== 'not-needed' && state !== 'explained';

function KnownWhen({ filters, today, missing }: { filters: DueFilters; today: Day; missing: number }) {
  const then = filters.asKnown === 'then';
  const others =
    missing === 0
      ? ''
      : then
        ? ` ${sentence(countOf(missing, 'more thing'))} ${plural(missing, 'is', 'are')} known now to have been due.`
        : ` ${sentence(countOf(missing, 'more thing'))} ${plural(missing, 'was', 'were')} thought to be due then.`;
  return (
    <>
      {then ? 'As it was known at the end of that day.' : 'As it is known now.'}
      {others}{' '}
      <a class="govuk-link" href={dueHref(filters, today, { asKnown: then ? 'now' : 'then' })}>
        {then ? 'Show it as it is known now' : 'Show it as it was known then'}
      </a>
    </>
  );
}

function Groups(props: WhatsDueProps) {
  const { list, filters, ctx } = props;
  const looking = ctx.someoneLooking === true;
  const byChild = filters.by === 'child' && !looking;
  const groupOf = ({ item, owner }: DueRow): string =>
    byChild ? (item.forName ?? `${sentence(ctx.words.theSchool)} itself`) : owner;
  const groups = [...Map.groupBy(list.rows, groupOf)].sort(byNeed);
  return (
    <>
      {groups.map(([title, rows]) => (
        <Block key={title} title={title} count={rows.length}>
          <Table
            caption={`What is due: ${title}`}
            captionUnseen
            columns={columnsOf(props, byChild)}
            rows={rows}
            rowKey={({ item }) => item.id}
          />
        </Block>
      ))}
    </>
  );
}

/** Who has most late first; what is nobody's before everything. */
function byNeed([aTitle, a]: [string, DueRow[]], [bTitle, b]: [string, DueRow[]]): number {
  const weight = (rows: readonly DueRow[]) =>
    (rows.some(({ nobody }) => nobody) ? 1e6 : 0) + rows.filter(({ state }) => state === 'late').length;
  return weight(b) - weight(a) || aTitle.localeCompare(bTitle, 'en');
}

function columnsOf({ ctx, filters, days }: WhatsDueProps, byChild: boolean): Column<DueRow>[] {
  const { on } = filters;
  const looking = ctx.someoneLooking === true;
  const what: Column<DueRow> = {
    head: 'What',
    isHead: true,
    width: 46,
    cell: ({ item, differs }) => (
      <>
        <a class="govuk-link" href={item.kind === 'duty' ? dutyUrl(item.id) : item.href}>
          {looking && item.kind === 'action' ? 'Do what was agreed' : item.said.title}
          {!byChild && !looking && item.forName !== null && ` for ${item.forName}`}
        </a>
        {!looking && item.said.why !== null && (
          <SecondLine>
            {item.said.why} <PromiseOf id={item.said.promise} />
          </SecondLine>
        )}
        {differs !== null && <SecondLine>{differs}.</SecondLine>}
      </>
    ),
  };
  return [
    what,
    ...(byChild ? [{ head: 'Whose', width: 20, label: true as const, cell: ({ owner }: DueRow) => owner }] : []),
    {
      head: 'Due',
      width: 16,
      label: true,
      cell: ({ item }) => <time datetime={item.dueOn}>{dayBrief(item.dueOn, on)}</time>,
    },
    {
      head: 'How it stands',
      width: byChild ? 18 : 22,
      cell: ({ item, state }) => <Tag state={marks[state]}>{standing(item.dueOn, state, on, days)}</Tag>,
    },
  ];
}

function PromiseOf({ id }: { id: string | null }) {
  const promise = asPromise(id);
  return promise ? (
    <a class="govuk-link reference" href={promise.href}>
      Promise {promise.id}
    </a>
  ) : null;
}

const marks: Readonly<Record<DueRow['state'], TagState>> = {
  late: 'late',
  due: 'ring',
  coming: 'ring',
  missed: 'ring',
  'not-needed': 'none',
  explained: 'none',
  done: 'full',
};

function standing(dueOn: Day, state: DueRow['state'], on: Day, days: Days): string {
  switch (state) {
    case 'late':
      return days.lateBy(dueOn, on);
    case 'due':
      return relativeDay(dueOn, on);
    case 'coming':
      return `Opens later, due ${dayWords(dueOn, on)}`;
    case 'missed':
      return 'Not done, term over';
    case 'not-needed':
      return 'Said not to be needed';
    case 'explained':
      return 'Not done, and why is said';
    case 'done':
      return 'Done';
  }
}
