import type { Day } from '../../calendar/index.ts';
import { type YearGroup, yearGroupLabel } from '../../codes/index.ts';
import { Button, Empty, Filters, Fold, Notice, PageHead, Pager, Stepper, Table, Tag } from '../../ui/components.ts';
import { Checkboxes, emptyForm, PostForm, SelectField } from '../../ui/form.tsx';
import { countOf, dayBrief, dayLong, dayWords, listWords, relativeDay, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/index.ts';
import { handoversUrl } from '../handovers/model.ts';
import { askPartsUrl } from '../invitations/model.ts';
import { planMeetingsUrl } from '../meetings/model.ts';
import { MakePapers } from '../paper-sets/index.ts';
import { type PlanTerm, planUrl, stateWords, termKey, termWords, WhoHas } from '../plans/index.ts';
import { beginTermUrl, termPapersUrl, termPepsHref } from './pep-urls.ts';
import {
  groupOf,
  groupTitles,
  isBeforeMeeting,
  type ShownTermPep,
  TERM_PAGE,
  type TermFilters,
  type TermGroup,
  type TermPep,
  termGroups,
} from './term-peps.ts';

export interface TermView {
  readonly term: PlanTerm;
  readonly before: PlanTerm;
  readonly after: PlanTerm;
  /** All of the term, in order; the filters leave some out. */
  readonly all: readonly TermPep[];
  readonly shown: readonly TermPep[];
  readonly onPage: readonly ShownTermPep[];
  readonly filters: TermFilters;
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly atAuthority: boolean;
  readonly mayBegin: boolean;
  /** Just begun, and left out; null when nothing was. */
  readonly begun: { readonly begun: number; readonly left: number } | null;
  readonly today: Day;
  /** "2 school days late" */
  readonly lateBy: (due: Day, on: Day) => string;
}

export function TermPepsPage({ ctx, view }: { ctx: PageContext; view: TermView }) {
  const { term, all, onPage, filters, begun } = view;
  const without = all.filter(({ plan, heldElsewhereOn }) => plan === null && heldElsewhereOn === null).length;
  const groups = termGroups.filter((group) => onPage.some((row) => groupOf(row) === group));
  return (
    <Page ctx={ctx} title={`PEPs, ${termWords(term)}`}>
      <PageHead
        title="PEPs this term"
        lede={ledeOf(view)}
        more={lastDays(view)}
        aside={<Some ctx={ctx} view={view} />}
      />
      {begun !== null && (
        <Notice
          lead={`${sentence(countOf(begun.begun, 'PEP'))} ${begun.begun === 1 ? 'was' : 'were'} begun.`}
          announced
        >
          {begun.left > 0 && `${sentence(countOf(begun.left, 'child', 'children'))} could not have one begun here.`}
        </Notice>
      )}
      {view.mayBegin && without > 0 && !ctx.someoneLooking && (
        <div class="plan-acts">
          <PostForm action={beginTermUrl} csrfToken={ctx.csrfToken} hidden={{ term: termKey(term) }} inline>
            <Button kind="outlined">
              {without === 1 ? 'Begin the PEP that is not begun' : `Begin the ${without} PEPs that are not begun`}
            </Button>
          </PostForm>
        </div>
      )}
      {view.mayBegin && all.some((row) => row.plan !== null && groupOf(row) === 'needs-date') && (
        <p class="plan-acts">
          <a class="govuk-link" href={planMeetingsUrl}>
            Plan the meetings that have no day
          </a>
        </p>
      )}
      {view.mayBegin && all.some(({ plan }) => plan !== null && isBeforeMeeting(plan)) && (
        <p class="plan-acts">
          <a class="govuk-link" href={askPartsUrl}>
            Ask for everybody’s part
          </a>
        </p>
      )}
      {ctx.someoneLooking ? (
        <Empty lead="Names are hidden while someone is looking.">Turn off the switch when you are alone.</Empty>
      ) : onPage.length === 0 ? (
        <Empty
          lead="There is nothing of that kind."
          link={{ href: termPepsHref(term, {}), words: 'Show the whole term' }}
        />
      ) : (
        groups.map((group, index) => <Group key={group} group={group} follows={index > 0} rows={onPage} view={view} />)
      )}
      <Pager
        page={filters.page}
        pageSize={TERM_PAGE}
        total={view.shown.length}
        href={(page) => termPepsHref(term, { ...filters, page })}
        what="PEPs"
      />
      <MakePapers
        ctx={ctx}
        action={termPapersUrl}
        count={view.shown.filter(({ plan }) => plan !== null).length}
        hidden={{
          ...{ term: termKey(term), show: filters.group ?? '', school: filters.schoolId ?? '' },
          mine: filters.mine ? 'yes' : '',
        }}
      />
      {!view.atAuthority && (
        <p class="second-line">
          <a class="govuk-link" href={handoversUrl}>
            Plans handed over to you, and by you
          </a>
        </p>
      )}
      <p class="second-line">
        <a class="govuk-link" href={termPepsHref(view.before, {})}>
          {sentence(termWords(view.before))}
        </a>
        {' · '}
        <a class="govuk-link" href={termPepsHref(view.after, {})}>
          {sentence(termWords(view.after))}
        </a>
      </p>
    </Page>
  );
}

function ledeOf({ all, term }: TermView): string {
  const of = (group: TermGroup) => all.filter((row) => groupOf(row) === group).length;
  const held = of('held') + of('signed');
  const words = [
    held > 0 ? `${countOf(held, 'meeting has', 'meetings have')} been held` : null,
    of('coming') > 0 ? `${countOf(of('coming'), 'is', 'are')} booked` : null,
    of('needs-date') > 0 ? `${countOf(of('needs-date'), 'has', 'have')} no date yet` : null,
  ].filter((each) => each !== null);
  const due = `${sentence(countOf(all.length, 'looked-after child', 'looked-after children'))} ${all.length === 1 ? 'is' : 'are'} on the list`;
  return `${sentence(`${termWords(term)}.`)} ${due}${words.length === 0 ? '' : `: ${listWords(words)}`}.`;
}

/** "Last day for a meeting: Friday 11 December for Northmere." */
function lastDays({ all }: TermView): string | undefined {
  const by = new Map<string, Set<string>>();
  for (const { meetingBy, authority } of all) {
    if (meetingBy === null) continue;
    const named = by.get(meetingBy) ?? new Set<string>();
    if (authority !== null) named.add(authority);
    by.set(meetingBy, named);
  }
  if (by.size === 0) return undefined;
  const days = [...by].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, 3);
  const words = days.map(
    ([day, of]) => `${dayLong(day as Day)}${of.size === 0 ? '' : ` for ${listWords([...of].toSorted())}`}`,
  );
  return `Last day for a meeting: ${words.join(', ')}.`;
}

function Some({ ctx, view }: { ctx: PageContext; view: TermView }) {
  const { filters, term, schools, atAuthority } = view;
  const any = filters.group !== null || filters.schoolId !== null || filters.mine;
  const form = {
    ...emptyForm,
    values: { show: filters.group ?? '', school: filters.schoolId ?? '', ...(filters.mine ? { mine: 'yes' } : {}) },
  };
  if (ctx.someoneLooking) return null;
  return (
    <Fold summary="Show only some of it" open={any}>
      <Filters action={termPepsHref(term, {})} clearHref={any ? termPepsHref(term, {}) : undefined}>
        <input type="hidden" name="term" value={termKey(term)} />
        <SelectField
          form={form}
          name="show"
          label="How it stands"
          choices={[
            { value: '', text: 'Any' },
            ...termGroups.map((group) => ({ value: group, text: groupTitles[group] })),
          ]}
        />
        {schools.length > 1 && (
          <SelectField
            form={form}
            name="school"
            label="School"
            choices={[{ value: '', text: 'Any' }, ...schools.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        )}
        {atAuthority && (
          <Checkboxes
            form={form}
            name="mine"
            label="Whose"
            choices={[{ value: 'yes', text: 'Only those on my list' }]}
            small
          />
        )}
      </Filters>
    </Fold>
  );
}

interface GroupProps {
  readonly group: TermGroup;
  readonly follows: boolean;
  readonly rows: readonly ShownTermPep[];
  readonly view: TermView;
}

function Group({ group, follows, rows, view }: GroupProps) {
  const own = rows.filter((row) => groupOf(row) === group);
  const total = view.shown.filter((row) => groupOf(row) === group).length;
  return (
    <Table
      caption={groupTitles[group]}
      count={total}
      follows={follows}
      columns={[
        { head: 'Child', isHead: true, width: 16, cell: (row: ShownTermPep) => <Child row={row} view={view} /> },
        { head: 'Stage', width: 24, cell: (row) => <Stage row={row} view={view} /> },
        {
          head: 'Contributions',
          width: 30,
          label: true,
          cell: (row) => <Contributions row={row} today={view.today} />,
        },
        { head: 'Meeting', width: 15, label: true, cell: (row) => <Meeting row={row} today={view.today} /> },
        { head: 'Adviser', width: 15, label: true, cell: (row) => <Adviser row={row} /> },
      ]}
      rows={own}
      rowKey={({ childId }) => childId}
    />
  );
}

const yearWords = (year: string | null): string | null => (year === null ? null : yearGroupLabel(year as YearGroup));

function Child({ row, view }: { row: TermPep; view: TermView }) {
  const second = [yearWords(row.year), view.atAuthority ? row.school : null].filter((each) => each !== null);
  return (
    <>
      <a class="govuk-link" href={row.plan === null ? childUrl(row.childId) : planUrl(row.childId, row.plan.id)}>
        {row.name}
      </a>{' '}
      <span class="small soft plan-second">{second.join(', ')}</span>
    </>
  );
}

function Stage({ row, view }: { row: ShownTermPep; view: TermView }) {
  const { plan, stage, next, heldElsewhereOn } = row;
  if (plan === null || stage === null) return <>{heldElsewhereOn === null ? 'Not begun' : 'Held elsewhere'}</>;
  const late = next !== null && next.dueOn < view.today;
  return (
    <>
      <Stepper at={stage.at} of={stage.of} late={late} />
      {stateWords[plan.state]}
      {next !== null && <NextDue next={next} late={late} view={view} />}
    </>
  );
}

const nextWords: Readonly<Record<string, { readonly late: string; readonly by: string }>> = {
  'pep-written-up': { late: 'Write-up', by: 'Send it in by' },
  'pep-quality-assured': { late: 'Answer', by: 'Adviser’s answer by' },
  'returned-pep-corrected': { late: 'Correction', by: 'Correct by' },
};

function NextDue({ next, late, view }: { next: NonNullable<TermPep['next']>; late: boolean; view: TermView }) {
  const words = nextWords[next.rule];
  if (words === undefined) return null;
  return (
    <div class="small">
      {late ? (
        <Tag state="late">{`${words.late} ${view.lateBy(next.dueOn, view.today)}`}</Tag>
      ) : (
        <span class="soft">{`${words.by} ${dayWords(next.dueOn, view.today)}`}</span>
      )}
    </div>
  );
}

function Contributions({ row: { plan, who, heldElsewhereOn }, today }: { row: ShownTermPep; today: Day }) {
  if (plan === null) return <>{heldElsewhereOn === null ? 'Nobody asked yet' : 'In the other system'}</>;
  if (plan.state === 'planned' && who.every(({ stands }) => stands === 'not-begun')) return <>Nobody asked yet</>;
  return <WhoHas who={who} today={today} />;
}

function Meeting({ row, today }: { row: TermPep; today: Day }) {
  const held = row.plan?.heldOn ?? null;
  if (held !== null) return <>{dayBrief(held, today)}</>;
  if (row.heldElsewhereOn !== null)
    return (
      <>
        {dayBrief(row.heldElsewhereOn, today)} <div class="small soft">in another system</div>
      </>
    );
  const on = row.plan?.meetingOn ?? null;
  return on === null ? (
    <>No date{row.meetingBy !== null && <div class="small soft">by {dayBrief(row.meetingBy, today)}</div>}</>
  ) : (
    <>
      {dayBrief(on, today)} <div class="small soft">{relativeDay(on, today)}</div>
    </>
  );
}

function Adviser({ row }: { row: TermPep }) {
  return (
    <>
      {row.adviser ?? 'Nobody named'}
      {row.authority !== null && <div class="small soft">{row.authority}</div>}
    </>
  );
}
