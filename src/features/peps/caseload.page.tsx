import type { Day } from '../../calendar/index.ts';
import { type YearGroup, yearGroupLabel } from '../../codes/index.ts';
import { Empty, Filters, Fold, PageHead, Pager, Table, Tag } from '../../ui/components.ts';
import { Checkboxes, emptyForm, SelectField } from '../../ui/form.tsx';
import { countOf, dayBrief, dayWords, listWords, relativeDay, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/index.ts';
import { askPartsUrl } from '../invitations/model.ts';
import { samplesUrl } from '../judging/model.ts';
import { MakePapers } from '../paper-sets/index.ts';
import { changesUrl, planUrl, stateWords, termWords } from '../plans/index.ts';
import type { Adviser } from './caseload.queries.ts';
import {
  bySchool,
  type CaseFilters,
  type CaseGroup,
  type CaseRow,
  caseGroupOf,
  caseGroups,
  caseGroupTitles,
  isLate,
  type SchoolCount,
} from './caseload.ts';
import { caseloadPapersUrl, caseloadPlansHref, caseloadPlansUrl } from './pep-urls.ts';
import { isBeforeMeeting, TERM_PAGE } from './term-peps.ts';

export interface CaseloadView {
  /** All of the list, in order; the filters leave some out. */
  readonly all: readonly CaseRow[];
  readonly shown: readonly CaseRow[];
  readonly filters: CaseFilters;
  /** For the head, who may look at everybody's; empty for an adviser. */
  readonly advisers: readonly Adviser[];
  /** Whose list it is: null: everybody's. */
  readonly whose: string | null;
  readonly own: boolean;
  /** The Virtual School: it leads the plans it holds itself. */
  readonly placeId: string;
  readonly today: Day;
  /** "2 working days late" */
  readonly lateBy: (due: Day, on: Day) => string;
}

/** What waits for an adviser, across schools: what came back first, then what was sent in, then what they wait for. */
export function CaseloadPage({ ctx, view }: { ctx: PageContext; view: CaseloadView }) {
  const { all, shown, filters } = view;
  const start = (filters.page - 1) * TERM_PAGE;
  const onPage = shown.slice(start, start + TERM_PAGE);
  const groups = caseGroups.filter((group) => onPage.some((row) => caseGroupOf(row) === group));
  return (
    <Page ctx={ctx} title="Caseload">
      <PageHead
        title={
          view.own ? 'Your caseload' : view.whose === null ? 'Caseload of all advisers' : `Caseload of ${view.whose}`
        }
        lede={ledeOf(view)}
        aside={ctx.someoneLooking ? undefined : <Some view={view} />}
      />
      {ctx.someoneLooking ? (
        <Empty lead="Names are hidden while someone is looking.">Turn off the switch when you are alone.</Empty>
      ) : all.length === 0 ? (
        <Empty lead={view.own ? 'Nobody is on your list yet.' : 'Nobody is on this list yet.'}>
          The authority says which adviser has which child.
        </Empty>
      ) : onPage.length === 0 ? (
        <Empty
          lead="There is nothing of that kind."
          link={{ href: caseloadPlansHref({ adviser: adviserOf(view) }), words: 'Show the whole list' }}
        />
      ) : (
        groups.map((group, index) => <Group key={group} group={group} follows={index > 0} rows={onPage} view={view} />)
      )}
      <Pager
        page={filters.page}
        pageSize={TERM_PAGE}
        total={shown.length}
        href={(page) => caseloadPlansHref({ ...filters, adviser: adviserOf(view), page })}
        what="plans"
      />
      <MakePapers
        ctx={ctx}
        action={caseloadPapersUrl}
        count={shown.filter(({ plan }) => plan !== null).length}
        hidden={{
          ...{ adviser: adviserOf(view) ?? '', school: filters.schoolId ?? '', show: filters.group ?? '' },
          late: filters.late ? 'yes' : '',
        }}
      />
      {!ctx.someoneLooking &&
        shown.some(({ plan }) => plan?.controllerId === view.placeId && isBeforeMeeting(plan)) && (
          <p class="govuk-body">
            <a class="govuk-link" href={askPartsUrl}>
              Ask for everybody’s part of the plans held here
            </a>
          </p>
        )}
      <p class="govuk-body">
        <a class="govuk-link" href={samplesUrl}>
          Plans judged twice, and how far judging agrees
        </a>
      </p>
      {!ctx.someoneLooking && all.length > 0 && <Schools rows={bySchool(all, view.today)} view={view} />}
    </Page>
  );
}

const adviserOf = ({ filters, own }: CaseloadView): string | null => (own ? null : (filters.adviserId ?? 'all'));

function ledeOf({ all, today }: CaseloadView): string | undefined {
  if (all.length === 0) return undefined;
  const children = new Set(all.map(({ childId }) => childId)).size;
  const schools = new Set(all.flatMap(({ schoolId, school }) => schoolId ?? school ?? [])).size;
  const of = (...groups: CaseGroup[]) => all.filter((row) => groups.includes(caseGroupOf(row))).length;
  const late = all.filter((row) => isLate(row, today)).length;
  const words = [
    of('came-back', 'to-judge') > 0
      ? `${countOf(of('came-back', 'to-judge'), 'plan waits', 'plans wait')} to be read`
      : null,
    of('returned') > 0 ? `${countOf(of('returned'), 'is', 'are')} returned and not back` : null,
    late > 0 ? `something is late with ${countOf(late, 'of them', 'of them')}` : null,
  ].filter((each) => each !== null);
  const who = `${sentence(countOf(children, 'child', 'children'))} at ${countOf(schools, 'school')}`;
  return words.length === 0 ? `${who}. Nothing waits to be read.` : `${who}: ${listWords(words)}.`;
}

function Some({ view }: { view: CaseloadView }) {
  const { filters, advisers } = view;
  const any = filters.group !== null || filters.schoolId !== null || filters.late;
  const form = {
    ...emptyForm,
    values: {
      ...{ adviser: adviserOf(view) ?? '', school: filters.schoolId ?? '', show: filters.group ?? '' },
      ...(filters.late ? { late: 'yes' } : {}),
    },
  };
  const schools = bySchool(view.all, view.today).filter(({ schoolId }) => schoolId !== null);
  return (
    <Fold summary="Show only some of it" open={any}>
      <Filters action={caseloadPlansUrl} clearHref={any ? caseloadPlansHref({ adviser: adviserOf(view) }) : undefined}>
        {advisers.length > 0 && (
          <SelectField
            form={form}
            name="adviser"
            label="Adviser"
            choices={[{ value: 'all', text: 'All' }, ...advisers.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        )}
        <SelectField
          form={form}
          name="show"
          label="How it stands"
          choices={[
            { value: '', text: 'Any' },
            ...caseGroups.map((group) => ({ value: group, text: caseGroupTitles[group] })),
          ]}
        />
        {schools.length > 1 && (
          <SelectField
            form={form}
            name="school"
            label="School"
            choices={[
              { value: '', text: 'Any' },
              ...schools.map(({ schoolId, school }) => ({ value: schoolId ?? '', text: school })),
            ]}
          />
        )}
        <Checkboxes
          form={form}
          name="late"
          label="What is late"
          choices={[{ value: 'yes', text: 'Only what is late' }]}
          small
        />
      </Filters>
    </Fold>
  );
}

function Group(props: { group: CaseGroup; follows: boolean; rows: readonly CaseRow[]; view: CaseloadView }) {
  const { group, follows, rows, view } = props;
  const total = view.shown.filter((row) => caseGroupOf(row) === group).length;
  const named = !view.own && view.whose === null;
  return (
    <Table
      caption={caseGroupTitles[group]}
      count={total}
      follows={follows}
      columns={[
        { head: 'Child', isHead: true, width: 17, cell: (row: CaseRow) => <Child row={row} /> },
        { head: 'School', width: 20, label: true, cell: ({ school }) => school ?? 'No school known' },
        { head: 'How it stands', width: 20, cell: (row) => <Stands row={row} today={view.today} /> },
        { head: 'Due', width: 27, label: true, cell: (row) => <Due row={row} view={view} /> },
        named
          ? { head: 'Adviser', width: 16, label: true, cell: ({ adviser }: CaseRow) => adviser ?? 'Nobody named' }
          : {
              head: 'Meeting',
              width: 16,
              label: true,
              cell: (row: CaseRow) => <Meeting row={row} today={view.today} />,
            },
      ]}
      rows={rows.filter((row) => caseGroupOf(row) === group)}
      rowKey={({ childId, plan }) => `${childId} ${plan?.id ?? ''}`}
    />
  );
}

function Child({ row }: { row: CaseRow }) {
  const second = [
    row.year === null ? null : yearGroupLabel(row.year as YearGroup),
    row.plan === null || row.plan.term === null ? null : termWords(row.plan.term),
  ].filter((each) => each !== null);
  return (
    <>
      <a class="govuk-link" href={row.plan === null ? childUrl(row.childId) : planUrl(row.childId, row.plan.id)}>
        {row.name}
      </a>{' '}
      <span class="small soft plan-second">{second.join(', ')}</span>
    </>
  );
}

function Stands({ row: { childId, plan, returnedAt, heldElsewhereOn }, today }: { row: CaseRow; today: Day }) {
  if (plan === null && heldElsewhereOn !== null)
    return (
      <>
        Held elsewhere
        <div class="small soft">{dayBrief(heldElsewhereOn, today)}, in another system</div>
      </>
    );
  if (plan === null) return <>No plan is begun</>;
  const back = returnedAt !== null && plan.state === 'submitted';
  return (
    <>
      {back ? 'Sent in again' : stateWords[plan.state]}
      <div class="small soft">since {dayBrief(plan.since, today)}</div>
      {back && (
        <div class="small">
          <a class="govuk-link" href={changesUrl(childId, plan.id, returnedAt)}>
            What changed
          </a>
        </div>
      )}
    </>
  );
}

const dueWords: Readonly<Record<string, { readonly late: string; readonly by: string }>> = {
  'pep-each-term': { late: 'Meeting', by: 'Meeting by' },
  'pep-written-up': { late: 'Write-up', by: 'Sent in by' },
  'pep-quality-assured': { late: 'Answer', by: 'Answer by' },
  'returned-pep-corrected': { late: 'Correction', by: 'Back by' },
};

function Due({ row, view }: { row: CaseRow; view: CaseloadView }) {
  const { next } = row;
  const words = next === null ? undefined : dueWords[next.rule];
  if (next === null || words === undefined) return <>Nothing</>;
  return isLate(row, view.today) ? (
    <Tag state="late">{`${words.late} ${view.lateBy(next.dueOn, view.today)}`}</Tag>
  ) : (
    <>{`${words.by} ${dayWords(next.dueOn, view.today)}`}</>
  );
}

function Meeting({ row: { plan, meeting }, today }: { row: CaseRow; today: Day }) {
  if (meeting !== null) {
    return (
      <>
        {dayBrief(meeting.on, today)}
        {meeting.startsAt !== null && `, ${meeting.startsAt}`}{' '}
        <div class="small soft">{relativeDay(meeting.on, today)}, you are asked</div>
      </>
    );
  }
  const on = plan?.heldOn ?? plan?.meetingOn ?? null;
  return <>{on === null ? 'No date' : dayBrief(on, today)}</>;
}

function Schools({ rows, view }: { rows: readonly SchoolCount[]; view: CaseloadView }) {
  return (
    <Table
      caption="By school"
      columns={[
        {
          head: 'School',
          isHead: true,
          width: 40,
          cell: ({ school, schoolId }: SchoolCount) =>
            schoolId === null ? (
              school
            ) : (
              <a class="govuk-link" href={caseloadPlansHref({ adviser: adviserOf(view), schoolId })}>
                {school}
              </a>
            ),
        },
        { head: 'On the list', width: 15, right: true, label: true, cell: ({ children }) => String(children) },
        { head: 'To be read', width: 15, right: true, label: true, cell: ({ waiting }) => String(waiting) },
        { head: 'Returned', width: 15, right: true, label: true, cell: ({ returned }) => String(returned) },
        { head: 'Late', width: 15, right: true, label: true, cell: ({ late }) => String(late) },
      ]}
      rows={rows}
      rowKey={({ school }) => school}
    />
  );
}
