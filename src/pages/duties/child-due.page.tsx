import type { Day } from '../../calendar/index.ts';
import {
  type ChildBlock,
  type ChildHeadFact,
  type ChildPageRequest,
  childBlock,
  type OpenChild,
} from '../../features/children/index.ts';
import {
  type AgreedAction,
  agreedActions,
  type DueDuty,
  dutyUrl,
  ownersOf,
  personNames,
  staffingOf,
  whatIsDue,
} from '../../features/duties/index.ts';
import { together } from '../../platform/database/database.ts';
import { ActionLink, Block, Mini, MiniRow, Reference, Tag } from '../../ui/components.ts';
import { dayWords, listWords } from '../../ui/format.ts';
import { dutyReader } from './duty-reader.ts';
import { type Days, daysOf } from './late-by.ts';
import { asPromise } from './promise-link.ts';
import { actionItem, dutyItem, type WorkItem } from './work-items.ts';

interface DueForChild {
  readonly item: WorkItem;
  readonly owners: string;
  readonly mine: boolean;
}

/** What is due for one child, by due date: all of it for those who may see it, else what is the reader's own. The page has freshened it. */
function dueForChild(request: ChildPageRequest): Promise<{ readonly due: DueForChild[]; readonly days: Days }> {
  return request.once('due', async () => {
    const { house, work, visitor, child, today } = request;
    const { read } = work;
    const reader = dutyReader(house, visitor);
    const organisationIds = [reader.organisation.id];
    const [duties, actions, days] = await together(read, () => [
      whatIsDue(read, { organisationIds, on: today, asKnown: 'now', childIds: [child.id] }),
      // the child is open already
      agreedActions(read, { organisationIds, childIds: [child.id], visible: reader.mayBeSeen('own-duties') }),
      daysOf(read, house.packs, reader.organisation),
    ]);
    const open: (DueDuty | AgreedAction)[] = [
      ...duties.filter(({ state }) => state !== 'not-needed' && state !== 'explained'),
      ...actions,
    ];
    const staffing = await staffingOf(read, open, reader.fallsTo);
    const owners = new Map(open.map((each) => [each.id, ownersOf(each, staffing)]));
    const people = await personNames(
      read,
      [...owners.values()].flat().map(({ personId }) => personId),
    );
    const place = reader.organisation;
    const given = { packs: house.packs, names: new Map([[child.id, child.name]]), told: toldOf(child), today, place };
    const due = open
      .map((each): DueForChild => {
        const found = owners.get(each.id) ?? [];
        const named = found.flatMap(({ personId }) => people.get(personId) ?? []);
        return {
          item: 'what' in each ? actionItem(each, given) : dutyItem(each, given),
          owners: named.length > 0 ? listWords(named) : found.length > 0 ? 'Somebody elsewhere' : 'Nobody yet',
          mine: found.some(({ personId }) => personId === visitor.personId),
        };
      })
      .filter(({ mine }) => mine || child.sees('duties'))
      .sort((a, b) => Number(a.item.said.over) - Number(b.item.said.over) || (a.item.dueOn < b.item.dueOn ? -1 : 1));
    return { due, days };
  });
}

const toldOf = (child: OpenChild): ReadonlySet<string> => new Set(child.sees('care-group') ? [child.id] : []);

export const childDueBlock: ChildBlock = childBlock({
  id: 'due',
  order: 10,
  column: 'main',
  parts: ['duties', 'own-duties'],
  load: dueForChild,
  render: ({ due, days }, { today, looking }) => (
    <Block title="What is due">
      {due.length === 0 ? (
        <p class="govuk-body">Nothing is due just now.</p>
      ) : (
        <Mini
          items={due.map((each) => (
            <DueRow key={each.item.id} due={each} days={days} today={today} looking={looking} />
          ))}
        />
      )}
    </Block>
  ),
});

function DueRow({ due, days, today, looking }: { due: DueForChild; days: Days; today: Day; looking: boolean }) {
  const { item, owners, mine } = due;
  const { over } = item.said;
  const late = item.dueOn < today && !over;
  const promise = asPromise(item.said.promise);
  const by = dayWords(item.dueOn, today);
  return (
    <MiniRow
      over={late ? <Tag state="late">{days.lateBy(item.dueOn, today)}</Tag> : over ? `Was due by ${by}` : `By ${by}`}
      title={
        item.kind === 'duty' ? (
          <a class="govuk-link" href={dutyUrl(item.id)}>
            {item.said.title}
          </a>
        ) : looking ? (
          'Do what was agreed'
        ) : (
          item.said.title
        )
      }
      action={
        mine ? (
          <ActionLink href={item.href} kind={late ? 'filled' : 'outlined'}>
            {item.said.action}
          </ActionLink>
        ) : undefined
      }
    >
      {owners}
      {late && `, by ${by}`}. {promise && !looking && <Reference href={promise.href}>Promise {promise.id}</Reference>}
    </MiniRow>
  );
}

/** "Next date: Hold the PEP meeting, Fri 11 December": the next thing that falls due and is not late yet. */
export const childNextDate: ChildHeadFact = {
  id: 'next-date',
  order: 30,
  parts: ['duties', 'own-duties'],
  fact: async (request) => {
    const { due } = await dueForChild(request);
    const next = due.find(({ item }) => item.dueOn >= request.today);
    if (next === undefined) return null;
    const what = request.looking && next.item.kind === 'action' ? 'What was agreed' : next.item.said.title;
    return { label: 'Next date', value: `${what}, ${dayWords(next.item.dueOn, request.today)}` };
  },
};
