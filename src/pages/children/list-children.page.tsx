import { yearGroupLabel } from '../../codes/index.ts';
import {
  addChildUrl,
  childrenUrl,
  childUrl,
  choosingHref,
  countFilters,
  groupWords,
  type ListedChild,
  type ListFilters,
  listHref,
  PAGE_SIZE,
} from '../../features/children/index.ts';
import { bringInUrl } from '../../features/imports/index.ts';
import {
  ActionLink,
  type Column,
  Empty,
  Fold,
  FoldLink,
  PageHead,
  Pager,
  SearchBox,
  Table,
  Tag,
  type TagState,
} from '../../ui/components.ts';
import { countOf, keepTogether, plural, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type FilterChoices, FilterForm } from './filter-children.page.tsx';

export interface TagColumn {
  readonly head: string;
  readonly tags: ReadonlyMap<string, { readonly state: TagState; readonly words: string }>;
}

export interface ListChildrenProps {
  readonly ctx: PageContext;
  readonly filters: ListFilters;
  readonly rows: readonly ListedChild[];
  readonly total: number;
  readonly choices: FilterChoices;
  /** Somebody asked what there is to choose from. */
  readonly choosing: boolean;
  readonly tagColumns: readonly TagColumn[];
  /** An authority's list: where each child is at school. */
  readonly showsSchool: boolean;
  readonly showsAdult: boolean;
  readonly findsNumbers: boolean;
  readonly mayAdd: boolean;
  readonly mayBringIn: boolean;
  readonly mayExport: boolean;
}

export function ListChildrenPage(props: ListChildrenProps) {
  const { ctx, filters, choices, findsNumbers, mayAdd } = props;
  const looking = ctx.someoneLooking === true;
  const asked = filters.words !== '' || countFilters(filters) > 0;
  if (choices.all === 0 && !asked) return <NobodyYet {...props} />;
  return (
    <Page title="Children" ctx={ctx}>
      <PageHead
        title="Children"
        lede={<Lede {...props} asked={asked} />}
        aside={
          choices.offered ? (
            <Fold summary="Show only some of it" open={props.choosing || (countFilters(filters) > 0 && !looking)}>
              <FilterForm filters={filters} choices={choices} looking={looking} />
            </Fold>
          ) : (
            <FoldLink summary="Show only some of it" href={choosingHref(filters)} />
          )
        }
      />
      <div class="list-head">
        {looking ? (
          <p class="soft">Search is off while someone is looking.</p>
        ) : (
          <SearchBox
            action={childrenUrl}
            name="q"
            label="Find a child"
            hint={findsNumbers ? 'By name or UPN' : 'By name'}
            value={filters.words}
            hidden={keptBeside(filters)}
          />
        )}
        {(mayAdd || props.mayBringIn) && (
          <div class="acts">
            {mayAdd && (
              <ActionLink href={addChildUrl} kind="outlined">
                Add a child
              </ActionLink>
            )}
            {props.mayBringIn && (
              <ActionLink href={bringInUrl} kind="outlined">
                Bring in children
              </ActionLink>
            )}
          </div>
        )}
      </div>
      {props.rows.length === 0 ? <NobodyFound filters={filters} looking={looking} /> : <List {...props} />}
    </Page>
  );
}

/** The other filters stay when somebody searches; the page and the search itself do not. */
function keptBeside(filters: ListFilters): Record<string, string> {
  return Object.fromEntries(new URL(listHref({ ...filters, words: '', page: 1 }), 'http://here.invalid').searchParams);
}

function Lede({ filters, total, choices, ctx, asked }: ListChildrenProps & { asked: boolean }) {
  const here = filters.left ? 'have left' : 'are here';
  const all = `${sentence(countOf(choices.all, 'child', 'children'))} ${choices.all === 1 ? here.replace('are', 'is').replace('have', 'has') : here}.`;
  if (!asked || ctx.someoneLooking) return <>{all}</>;
  return (
    <>
      {all} {sentence(countOf(total, 'is', 'are'))} shown{describe(filters, choices)}.{' '}
      <a class="govuk-link" href={childrenUrl}>
        Show all
      </a>
    </>
  );
}

/** The filters in words: ": Year 4, looked after". */
function describe(filters: ListFilters, choices: FilterChoices): string {
  const adult =
    filters.adult === 'nobody' ? 'no key adult' : choices.adults.find((each) => each.id === filters.adult)?.name;
  const words = [
    filters.words && `“${filters.words}”`,
    filters.group && groupWords(filters.group).label.toLowerCase(),
    filters.year && yearGroupLabel(filters.year),
    filters.need && (choices.needs.find((each) => each.value === filters.need)?.text ?? filters.need),
    adult,
    choices.schools.find((each) => each.id === filters.school)?.name,
  ].filter(Boolean);
  return words.length === 0 ? '' : `: ${words.join(', ')}`;
}

function List(props: ListChildrenProps) {
  const { ctx, filters, rows, total, tagColumns, showsSchool, showsAdult, mayExport } = props;
  const looking = ctx.someoneLooking === true;
  const first = (filters.page - 1) * PAGE_SIZE;
  const numbered = new Map(rows.map((child, index) => [child.id, first + index + 1]));
  const columns: Column<ListedChild>[] = [
    {
      head: 'Child',
      isHead: true,
      width: 28,
      cell: (child) => (
        <a class="govuk-link" href={childUrl(child.id)}>
          {looking ? `Child ${numbered.get(child.id)}` : keepTogether(child.name.full)}
        </a>
      ),
    },
    { head: 'Year and class', width: 20, cell: (child) => placeWords(child) },
    ...(showsSchool
      ? [{ head: 'School', label: true as const, cell: (child: ListedChild) => child.school ?? '' }]
      : []),
    ...(showsAdult
      ? [
          {
            head: 'Key adult',
            label: true as const,
            cell: (child: ListedChild) => <Adult child={child} looking={looking} />,
          },
        ]
      : []),
    ...tagColumns.map(({ head, tags }) => ({
      head,
      cell: (child: ListedChild) => {
        const tag = tags.get(child.id);
        return tag ? <Tag state={tag.state}>{tag.words}</Tag> : '';
      },
    })),
  ];
  return (
    <>
      <Table caption="Children" captionUnseen tight columns={columns} rows={rows} rowKey={(child) => child.id} />
      <Pager
        page={filters.page}
        pageSize={PAGE_SIZE}
        total={total}
        what={plural(total, 'child', 'children')}
        href={(page) => listHref({ ...filters, page })}
      />
      {mayExport && !looking && (
        <p>
          <a class="govuk-link" href={listHref({ ...filters, page: 1 }, '/children/export')}>
            Download as a list
          </a>
        </p>
      )}
    </>
  );
}

function placeWords({ year, className }: ListedChild): string {
  const label = year === null ? null : yearGroupLabel(year);
  return [label, className].filter(Boolean).join(', ');
}

function Adult({ child, looking }: { child: ListedChild; looking: boolean }) {
  if (!child.seesAdult) return null;
  if (child.adult !== null) return <>{looking ? 'Named' : child.adult}</>;
  return child.adultUnnamed ? <>Somebody on the staff</> : <Tag state="ring">Nobody yet</Tag>;
}

function NobodyFound({ filters, looking }: { filters: ListFilters; looking: boolean }) {
  const words = filters.words !== '' && !looking ? `No child is found for “${filters.words}”.` : 'No child is found.';
  return (
    <Empty lead={words} link={{ href: childrenUrl, words: 'Show all' }}>
      Try part of the name, or fewer filters. Children you may not see are not found.
    </Empty>
  );
}

function NobodyYet({ ctx, mayAdd, mayBringIn, filters }: ListChildrenProps) {
  return (
    <Page title="Children" ctx={ctx}>
      <PageHead title="Children" />
      {mayAdd || mayBringIn ? (
        <>
          <Empty lead="No child is in the register yet.">
            Bring in a list or a return: you see what it would do before anything is stored. Or add the children you
            know of, one by one: a name and one date are enough to begin with.
          </Empty>
          <div class="acts page-acts">
            {mayBringIn && <ActionLink href={bringInUrl}>Bring in children</ActionLink>}
            {mayAdd && (
              <ActionLink href={addChildUrl} kind="outlined">
                Add a child
              </ActionLink>
            )}
          </div>
        </>
      ) : (
        <Empty lead="No child is open to you now.">
          You see the children you teach, support or are key adult of, and those shared with you. If one is missing, ask
          the safeguarding lead.
        </Empty>
      )}
      {filters.left && (
        <p>
          <a class="govuk-link" href={childrenUrl}>
            Show the children who are here
          </a>
        </p>
      )}
    </Page>
  );
}
