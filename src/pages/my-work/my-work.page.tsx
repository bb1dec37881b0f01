import type { Day } from '../../calendar/index.ts';
import { assuranceQuestionsUrl } from '../../features/assurance/index.ts';
import {
  dutyUrl,
  dutyUrls,
  myWorkUrl,
  notNeededListUrl,
  reasonsFor,
  whatsDueUrl,
} from '../../features/duties/index.ts';
import { askedUrl } from '../../features/looks/index.ts';
import { type ActKind, Empty, Fold, Notice, PageHead, type Task, TaskGroup } from '../../ui/components.ts';
import { countOf, dayWords, relativeDay, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Days } from '../duties/late-by.ts';
import { asPromise } from '../duties/promise-link.ts';
import type { WorkItem } from '../duties/work-items.ts';
import { FilterWork } from './filter-work.page.tsx';
import { isFiltered, type WorkFilters, workHref } from './work-filters.ts';
import { type GroupId, howThingsStand, type WorkGroup, workGroups } from './work-groups.ts';

export interface MyWorkProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly days: Days;
  readonly items: readonly WorkItem[];
  /** What there is without the filters. */
  readonly all: readonly WorkItem[];
  readonly done: number;
  readonly filters: WorkFilters;
  /** May say that a duty of the school itself is not needed. */
  readonly mayWaiveSchools: boolean;
  /** Said not to be needed and not seen by the head; 0 for everybody else. */
  readonly unseenWaivers: number;
  /** Why the reader opened a record is asked, and not answered. */
  readonly questionsToAnswer: number;
  /** What those who govern asked and nobody has answered; 0 for whoever does not answer them. */
  readonly questionsOfGovernors: number;
  readonly seesWhatIsDue: boolean;
  /** What has just happened, to be said at the top. */
  readonly said: 'not-needed' | 'done' | null;
  /** So much has changed that what is due is still being worked out. */
  readonly stillWorkingOut: boolean;
}

export function MyWorkPage(props: MyWorkProps) {
  const { ctx, today, days, items, all, done, filters } = props;
  const looking = ctx.someoneLooking === true;
  const groups = workGroups(items, today, days.termEnds(today));
  const shown =
    filters.when === '' || filters.when === 'all'
      ? groups
      : groups.filter(({ id }) => id === 'late' || (filters.when === 'week' && id === 'this-week'));
  return (
    <Page title="My work" ctx={ctx}>
      <PageHead
        title="My work"
        lede={howThingsStand(groups, today)}
        aside={
          all.length > 1 && (
            <Fold summary="Show only some of it" open={isFiltered(filters)}>
              <FilterWork filters={filters} all={all} looking={looking} />
            </Fold>
          )
        }
      />
      <Notices {...props} />
      {shown.map((group) => (
        <Group key={group.id} group={group} {...props} />
      ))}
      {shown.length === 0 && <NothingToDo {...props} />}
      {done > 0 && (
        <p class="soft">
          Done since Monday: {done}.{' '}
          <a class="govuk-link" href={`${myWorkUrl}/done`}>
            See what you have done
          </a>
        </p>
      )}
    </Page>
  );
}

/** What is far off is not all shown at first: the page is for the next days. */
const FAR: readonly GroupId[] = ['this-term', 'later', 'over'];
const SHOWN_OF_FAR = 10;

function Group({ group, ...props }: MyWorkProps & { group: WorkGroup<WorkItem> }) {
  const { ctx, filters } = props;
  const { id, title, items } = group;
  const all = !FAR.includes(id) || filters.when === 'all' || items.length <= SHOWN_OF_FAR + 2;
  const shown = all ? items : items.slice(0, SHOWN_OF_FAR);
  return (
    <>
      <TaskGroup
        title={title}
        late={id === 'late'}
        someoneLooking={ctx.someoneLooking === true}
        count={items.length}
        tasks={shown.map((item) => asTask(item, id, props))}
      />
      {!all && (
        <p class="soft">
          <a class="govuk-link" href={workHref({ ...filters, when: 'all' })}>
            Show {items.length - shown.length} more, {title.charAt(0).toLowerCase() + title.slice(1)}
          </a>
        </p>
      )}
    </>
  );
}

function Notices(props: MyWorkProps) {
  const { ctx, said, unseenWaivers, questionsToAnswer, questionsOfGovernors, stillWorkingOut } = props;
  return (
    <>
      {said === 'not-needed' && (
        <Notice lead="It is off your list." announced>
          The {ctx.words.headteacher} sees that it was said not to be needed, and why.
        </Notice>
      )}
      {said === 'done' && <Notice lead="It is done, and off your list." announced />}
      {stillWorkingOut && (
        <Notice lead="This list is still growing.">
          Much has changed at once, and what is due is being worked out. Look again in a minute.
        </Notice>
      )}
      {questionsToAnswer > 0 && (
        <Notice lead="You were asked why you opened a record." link={{ href: askedUrl, words: 'Read it and answer' }}>
          It does not mean that it was wrong.
        </Notice>
      )}
      {questionsOfGovernors > 0 && (
        <Notice
          lead={`${sentence(countOf(questionsOfGovernors, 'question'))} from ${ctx.words.governors} ${questionsOfGovernors === 1 ? 'waits' : 'wait'} for an answer.`}
          link={{ href: assuranceQuestionsUrl, words: 'Read and answer' }}
        >
          Whoever answers first answers on record, for {ctx.words.theSchool}.
        </Notice>
      )}
      {unseenWaivers > 0 && (
        <Notice
          lead={`${sentence(countOf(unseenWaivers, 'thing'))} ${unseenWaivers === 1 ? 'was' : 'were'} said not to be needed.`}
          link={{ href: notNeededListUrl, words: 'See what, and why' }}
        >
          You have not looked at {unseenWaivers === 1 ? 'it' : 'them'} yet.
        </Notice>
      )}
    </>
  );
}

function NothingToDo({ filters, seesWhatIsDue }: MyWorkProps) {
  if (isFiltered(filters)) {
    return (
      <Empty lead="Nothing of that kind is yours." link={{ href: myWorkUrl, words: 'Show everything' }}>
        Something else may be.
      </Empty>
    );
  }
  return (
    <Empty
      lead="Nothing needs you today."
      link={seesWhatIsDue ? { href: whatsDueUrl, words: 'See what is due for everybody' } : undefined}
    >
      When something does, it is here, with why and by when.
    </Empty>
  );
}

const kinds: Readonly<Record<GroupId, ActKind>> = {
  late: 'filled',
  'this-week': 'outlined',
  'next-week': 'link',
  'this-term': 'link',
  later: 'link',
  over: 'link',
};

function asTask(item: WorkItem, group: GroupId, { ctx, today, days, mayWaiveSchools }: MyWorkProps): Task {
  const { said, dueOn } = item;
  const late = group === 'late';
  const { over } = said;
  const waivable = item.kind === 'duty' && (item.childId !== null || mayWaiveSchools);
  return {
    id: item.id,
    day: dueOn,
    dueWords: late ? days.lateBy(dueOn, today) : over ? 'Was due' : relativeDay(dueOn, today),
    dueDate: dayWords(dueOn, today),
    late,
    // What people agreed in their own words may name a child.
    title: item.kind === 'action' && ctx.someoneLooking ? 'Do what was agreed' : said.title,
    forName: item.forName,
    why: said.why ?? 'Why is not shown to every post.',
    promise: asPromise(said.promise),
    action: { label: said.action, href: item.href, kind: kinds[group] },
    whyHref: item.kind === 'duty' ? dutyUrl(item.id) : item.href,
    notNeeded: waivable
      ? {
          action: dutyUrls.notNeeded(item.id),
          csrfToken: ctx.csrfToken,
          reasons: reasonsFor(item.childId, over),
          summary: said.instead,
          legend: over ? 'What happened' : 'Why it is not needed',
          whoSees: `The ${ctx.words.headteacher} sees this`,
        }
      : undefined,
  };
}
