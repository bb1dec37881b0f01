import type { Group } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { readYearGroup, yearGroupLabel } from '../../codes/index.ts';
import {
  Acts,
  Block,
  Button,
  Definition,
  Empty,
  Fold,
  Mini,
  MiniRow,
  Notice,
  PageHead,
  Tag,
} from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, dayWords, listWords, plural, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl, groupWords } from '../children/index.ts';
import type { CohortTable, TableRow } from './cohort-table.queries.ts';
import { cohortTableUrl, finishTableUrl, neededUrl, nothingNeededUrl } from './cohort-urls.ts';
import type { Stretch } from './which-table.ts';

export interface CohortTableProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly stretch: Stretch;
  readonly table: CohortTable;
  /** Other half terms that were begun, or are late. */
  readonly others: readonly (Stretch & { readonly finishedOn: Day | null })[];
  /** The child to go through again. */
  readonly again: string | null;
  readonly lateBy: string | null;
  /** How far back *had a social worker* looks, in years. */
  readonly everYears: number;
}

/** Down the table once: nothing needed, or an action with an owner and a day. Who is left stands first. */
export function CohortTablePage(props: CohortTableProps) {
  const { ctx, today, stretch, table, again, lateBy } = props;
  const left = table.rows.filter((row) => row.line === null || row.childId === again);
  const gone = table.rows.filter((row) => row.line !== null && row.childId !== again);
  const finished = table.finishedOn;
  const due =
    finished !== null
      ? `Gone down on ${dayWords(finished, today)}.`
      : `${lateBy === null ? 'Due' : `${lateBy}: it was due`} ${dayWords(stretch.dueOn, today)}.`;
  return (
    <Page title="Cohort table" ctx={ctx}>
      <PageHead
        title="Cohort table"
        lede={`${stretch.label}. ${due} ${sentence(countOf(table.rows.length, 'child', 'children'))}, ${left.length === 0 ? 'all gone through' : `${left.length} still to go through`}.`}
        aside={props.others.length > 0 && <Others {...props} />}
      />
      {ctx.someoneLooking === true ? (
        <Notice lead="The table is closed while someone is looking.">Turn the switch off when you are alone.</Notice>
      ) : table.rows.length === 0 ? (
        <Empty lead="Nobody is in this table.">
          Children in need, with a child protection plan, with a social worker lately or in kinship care are.
          Looked-after and previously looked-after children have duties of their own.
        </Empty>
      ) : (
        <>
          {left.length > 0 && (
            <Block title="Still to go through" count={left.length}>
              <ul class="tasks">
                {left.map((row) => (
                  <Row key={row.childId} row={row} ctx={ctx} tableKey={stretch.key} everYears={props.everYears} />
                ))}
              </ul>
            </Block>
          )}
          {left.length === 0 && finished === null && (
            <PostForm action={finishTableUrl(stretch.key)} csrfToken={ctx.csrfToken} inline>
              <Acts>
                <Button>The table is gone down</Button>
              </Acts>
            </PostForm>
          )}
          {gone.length > 0 && <Gone rows={gone} tableKey={stretch.key} />}
        </>
      )}
      <Definition summary="Who is in the table">
        <p>
          Children on roll who are in need, on a child protection plan, in kinship care, or who have a social worker or
          had one in the last {countOf(props.everYears, 'year')}. Looked-after and previously looked-after children are
          not: each of them has duties of their own.
        </p>
      </Definition>
    </Page>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly ctx: PageContext;
  readonly tableKey: string;
  readonly everYears: number;
}

function Row({ row, ctx, tableKey }: RowProps) {
  const { childId, name, groups, keyAdult, openActions, lastNote } = row;
  const about = [
    listWords(toldBy(groups).map((group) => groupWords(group).label)),
    keyAdult === null ? 'no key adult' : `key adult ${keyAdult}`,
    ...(openActions === 0 ? [] : [`${countOf(openActions, 'action')} open`]),
  ];
  return (
    <li class="task">
      <div class="task__due">{classWords(row)}</div>
      <div class="task__words">
        <h3 class="task__what">
          <a class="govuk-link" href={childUrl(childId)}>
            {name}
          </a>
        </h3>
        <p class="task__why">
          {about.join('; ')}.{lastNote !== null && <> Last time: {lastNote}.</>}
        </p>
        <p class="task__why">
          <a class="govuk-link" href={neededUrl(tableKey, childId)}>
            Something is needed<span class="govuk-visually-hidden"> for {name}</span>
          </a>
        </p>
      </div>
      <div class="task__act">
        <PostForm action={nothingNeededUrl(tableKey, childId)} csrfToken={ctx.csrfToken} inline>
          <Button kind="outlined" hiddenWords={`for ${name}`}>
            Nothing needed
          </Button>
        </PostForm>
      </div>
    </li>
  );
}

/** A plan that is open says by itself that there is a social worker. */
const toldBy = (groups: readonly Group[]): readonly Group[] =>
  groups.length > 1 ? groups.filter((group) => group !== 'CSW') : groups;

function classWords({ year, className }: TableRow): string {
  const group = year === null ? undefined : readYearGroup(year);
  return (
    [group === undefined ? '' : yearGroupLabel(group), className ?? ''].filter(Boolean).join(', ') || 'No class known'
  );
}

function Gone({ rows, tableKey }: { rows: readonly TableRow[]; tableKey: string }) {
  const actions = rows.filter(({ line }) => line?.outcome === 'action').length;
  return (
    <Fold
      summary={`Gone through: ${countOf(rows.length, 'child', 'children')}, ${countOf(actions, 'action')}`}
      open={rows.length <= 3}
    >
      <Mini
        items={rows.map((row) => (
          <MiniRow
            key={row.childId}
            title={row.name}
            over={
              <Tag state={row.line?.outcome === 'action' ? 'half' : 'full'}>
                {row.line?.outcome === 'action' ? 'Something is needed' : 'Nothing needed'}
              </Tag>
            }
            action={
              <a class="govuk-link" href={`${cohortTableUrl(tableKey)}?again=${row.childId}`}>
                Go through again<span class="govuk-visually-hidden">: {row.name}</span>
              </a>
            }
          >
            {row.line?.note ?? ''}
          </MiniRow>
        ))}
      />
    </Fold>
  );
}

function Others({ others, today }: CohortTableProps) {
  return (
    <Fold summary={`${sentence(plural(others.length, 'another half term', 'other half terms'))}`}>
      <ul class="govuk-list">
        {others.map((other) => (
          <li key={other.key}>
            <a class="govuk-link" href={cohortTableUrl(other.key)}>
              {other.label}
            </a>
            {other.finishedOn === null ? '' : `, gone down ${dayWords(other.finishedOn, today)}`}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
