import { addDays, type Day, dayInEngland } from '../../calendar/index.ts';
import { childNames } from '../../features/children/index.ts';
import {
  type AgreedAction,
  agreedActions,
  type Differs,
  type DueDuty,
  type DutyState,
  ownersOf,
  personNames,
  staffingOf,
  stateOn,
  whatIsDue,
  whereTheyDiffer,
} from '../../features/duties/index.ts';
import { organisationNames } from '../../features/organisations/index.ts';
import { organisationWords, type Packs } from '../../packs/model.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { DutyReader } from '../duties/duty-reader.ts';
import { childrenToldOf } from '../duties/told.queries.ts';
import { actionItem, dutyItem, type WorkItem } from '../duties/work-items.ts';
import { ownerLabel } from './owner-label.ts';

/** More than this is for nobody to read in one page: a school is chosen first. */
const MOST = 1000;

export interface DueRow {
  readonly item: WorkItem;
  readonly state: DutyState;
  /** Whose it is: "Ms Sampleton, designated teacher". */
  readonly owner: string;
  /** Nobody's: every post it could fall to is empty. */
  readonly nobody: boolean;
  /** What the other answer (known then, known now) says otherwise; null where both say the same. */
  readonly differs: string | null;
}

export interface DueAsked {
  readonly on: Day;
  readonly asKnown: 'now' | 'then';
  /** One school of an authority; null for the reader's own organisation. */
  readonly schoolId: string | null;
}

export interface DueList {
  readonly rows: readonly DueRow[];
  /** Known then and not known now, or the other way round: how many the list does not show. */
  readonly missing: number;
  readonly more: boolean;
  readonly childIds: readonly string[];
}

/** What is due on a day at the reader's organisation, with whose it is: a dozen queries however much it is. */
export async function dueList(
  read: ReadOnlyDatabase,
  packs: Packs,
  reader: DutyReader,
  { on, asKnown, schoolId }: DueAsked,
): Promise<DueList> {
  const visible = reader.mayBeSeen('duties');
  const organisationIds = [schoolId ?? reader.organisation.id];
  const without = packs.england.duties().flatMap(({ id, own }) => (own ? [id] : []));
  const asked = { organisationIds, on, visible, without, most: MOST + 1 };
  const duties = await whatIsDue(read, { ...asked, asKnown });
  const none: Differences = { said: new Map(), missing: 0 };
  const differs = on < reader.today ? await differences(read, duties, { ...asked, asKnown }) : none;
  const agreed = { organisationIds, visible, doneSince: addDays(on, 1), agreedBy: on };
  const asThen = { ...agreed, asKnownOn: on };
  const actions = await agreedActions(read, asKnown === 'now' ? agreed : asThen);
  const alsoDiffers =
    on < reader.today
      ? actionsDiffer(actions, await agreedActions(read, asKnown === 'now' ? asThen : agreed), asKnown)
      : none;

  const shown = duties.slice(0, MOST);
  const owned = [...shown, ...actions];
  const childIds = [...new Set(owned.flatMap(({ childId }) => childId ?? []))];
  const names = await childNames(read, childIds, reader.organisation.id);
  const told = await childrenToldOf(read, reader, childIds);
  const staffing = await staffingOf(read, owned, reader.fallsTo);
  const owners = new Map(owned.map((each) => [each.id, ownersOf(each, staffing)]));
  const people = await personNames(
    read,
    [...owners.values()].flat().map(({ personId }) => personId),
  );
  const places = await organisationNames(
    read,
    owned.map(({ organisationId }) => organisationId),
  );
  const given = { packs, names, told, today: on, place: reader.organisation };
  const words = organisationWords(packs.england, reader.organisation);
  const row = (each: DueDuty | AgreedAction, item: WorkItem, state: DutyState): DueRow => ({
    item,
    state,
    owner: ownerLabel(each, owners.get(each.id) ?? [], people, {
      here: reader.organisation.id,
      place: places.get(each.organisationId) ?? '',
      words,
    }),
    nobody: (owners.get(each.id) ?? []).length === 0,
    differs: differs.said.get(each.id) ?? alsoDiffers.said.get(each.id) ?? null,
  });
  return {
    rows: [
      ...shown.map((duty) => row(duty, dutyItem(duty, given), duty.state)),
      ...actions.map((action) =>
        row(action, actionItem(action, given), stateOn({ ...action, opensOn: dayInEngland(action.agreedAt) }, on)),
      ),
    ].sort((a, b) => (a.item.dueOn < b.item.dueOn ? -1 : a.item.dueOn > b.item.dueOn ? 1 : 0)),
    missing: differs.missing + alsoDiffers.missing,
    more: duties.length > MOST,
    childIds,
  };
}

interface Differences {
  readonly said: ReadonlyMap<string, string>;
  /** What the other answer alone has. */
  readonly missing: number;
}

/** An action was open then if it was said to be done only later: nothing else of it changes. */
function actionsDiffer(
  shown: readonly AgreedAction[],
  other: readonly AgreedAction[],
  asKnown: 'now' | 'then',
): Differences {
  const here = new Map(shown.map((action) => [action.id, action.doneOn]));
  const there = new Map(other.map((action) => [action.id, action.doneOn]));
  const words = (asKnown === 'now' ? knownNow : knownThen)['another-state'];
  const otherwise = [...here].filter(([id, doneOn]) => there.get(id) !== doneOn);
  return {
    said: new Map(otherwise.map(([id]) => [id, words])),
    missing: [...there.keys()].filter((id) => !here.has(id)).length,
  };
}

/** What the other answer about the day says otherwise, by duty, and how many duties it alone has. */
async function differences(
  read: ReadOnlyDatabase,
  shown: readonly DueDuty[],
  asked: Parameters<typeof whatIsDue>[1],
): Promise<Differences> {
  const other = await whatIsDue(read, { ...asked, asKnown: asked.asKnown === 'now' ? 'then' : 'now' });
  const [now, then] = asked.asKnown === 'now' ? [shown, other] : [other, shown];
  const here = new Set(shown.map(({ id }) => id));
  const found = whereTheyDiffer(now, then);
  const said = found.filter(({ id }) => here.has(id));
  return {
    said: new Map(said.map(({ id, how }) => [id, (asked.asKnown === 'now' ? knownNow : knownThen)[how]])),
    missing: found.length - said.length,
  };
}

type Words = Readonly<Record<Differs['how'], string>>;

const knownNow: Words = {
  'only-now': 'Nobody could know it then',
  'only-then': '',
  'another-day': 'Another day was known then',
  'another-state': 'It stood otherwise as it was known then',
};

const knownThen: Words = {
  'only-now': '',
  'only-then': 'It has turned out not to be due',
  'another-day': 'Another day is known now',
  'another-state': 'It stands otherwise as it is known now',
};
