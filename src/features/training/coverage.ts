import { addDays, type Day } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { academicYearRange } from '../../calendar/years.ts';
import type { Clock, Pack, TrainingGroup } from '../../packs/model.ts';
import type { Course } from './course.ts';
import { type Counted, countsTowards, groupsOf, isAskedOf, runsOutSoon, type Standing, standingOn } from './needs.ts';
import { type Calendars, type Held, postsOn, startersDue, staysOf } from './starters.ts';

export type HeldBy = Held & { readonly personName: string };
export type CountedRow = Counted & { readonly courseId: string | null; readonly ownWord: boolean };

/** How one person stands with one need. `new`: has started, has not taken it, and has time until `by`. */
export interface PersonStanding {
  readonly personId: string;
  readonly name: string;
  readonly state: Standing['state'] | 'new';
  readonly standing: Standing;
  readonly by: Day | null;
  readonly since: Day;
  /** Only their own word stands behind it. */
  readonly ownWord: boolean;
  readonly runsOutSoon: boolean;
  readonly groups: readonly string[];
}

export interface GroupCoverage {
  readonly group: TrainingGroup;
  readonly of: number;
  readonly has: number;
  readonly fresh: number;
  readonly hasNot: number;
  readonly soon: number;
  readonly ownWord: number;
  /** False: shown, and not counted with those who have to have it. */
  readonly asked: boolean;
}

export interface NeedCoverage {
  readonly id: string;
  readonly title: string;
  /** Null: a course the organisation asks for itself, and takes once. */
  readonly clock: Clock | null;
  readonly people: readonly PersonStanding[];
  readonly groups: readonly GroupCoverage[];
  /** Of those who have to have it. */
  readonly total: Omit<GroupCoverage, 'group' | 'asked'>;
}

export interface CoverageFacts {
  readonly pack: Pack;
  readonly held: readonly HeldBy[];
  readonly rows: readonly CountedRow[];
  readonly courses: readonly Course[];
  readonly calendars: Calendars;
  readonly today: Day;
}

interface Asking {
  readonly id: string;
  readonly title: string;
  readonly clock: Clock | null;
  readonly newStarters: Clock | null;
  readonly isAsked: (posts: readonly string[]) => boolean;
  readonly counts: (row: CountedRow) => boolean;
  readonly named: readonly string[];
  /** Groups that are shown and not counted. */
  readonly alsoShown: readonly string[];
}

/** A course that does not run out is taken once. */
const ONCE = { value: 1, unit: 'none' } as const;

/** Who has what there is to have in a school year, on its last day or, of the present one, today. */
export function coverageOf(facts: CoverageFacts, academicYear: number): NeedCoverage[] {
  const { pack, today, courses } = facts;
  const year = academicYearRange(academicYear);
  const on = year.to !== null && year.to <= today ? addDays(year.to, -1) : today;
  const groups = pack.trainingGroups();
  const ofPack = pack.trainingNeeds(on).flatMap((need): Asking[] => {
    const clock = pack.clock(need.id, on);
    if (clock === undefined) return [];
    return [
      {
        ...{ id: need.id, title: need.title, clock, named: need.groups, alsoShown: need.alsoShown },
        newStarters: pack.clock(need.newStarters ?? '', on) ?? null,
        isAsked: (posts) => isAskedOf(need, groups, posts),
        counts: (row) => countsTowards(need, row),
      },
    ];
  });
  const ofCourses = courses
    .filter(({ askedOf, endedOn }) => askedOf.length > 0 && (endedOn === null || endedOn > on))
    .map((course): Asking => {
      const asked = { groups: course.askedOf, posts: [] };
      return {
        ...{ id: course.id, title: course.title, clock: null, newStarters: null, named: course.askedOf, alsoShown: [] },
        isAsked: (posts) => isAskedOf(asked, groups, posts),
        counts: (row) => row.courseId === course.id,
      };
    });
  return [...ofPack, ...ofCourses].map((asking) => coverageOfOne(facts, asking, on));
}

function coverageOfOne(facts: CoverageFacts, asking: Asking, on: Day): NeedCoverage {
  const { pack, held, rows } = facts;
  const groups = pack.trainingGroups();
  const soon = pack.clock('training-runs-out-soon', on)?.value ?? 0;
  const counted = Map.groupBy(rows.filter(asking.counts), ({ personId }) => personId);
  const here = Map.groupBy(held, ({ personId }) => personId);
  const all = [...here].flatMap(([personId, own]) => {
    const posts = postsOn(own, on);
    const first = own[0];
    if (posts.length === 0 || first === undefined) return [];
    const { work, beside } = groupsOf(groups, posts);
    const taken = counted.get(personId) ?? [];
    const standing = standingOn(asking.clock ?? ONCE, taken, on);
    const stay = staysOf(own.filter(({ post }) => asking.isAsked([post]))).find((each) => contains(each, on));
    const since = stay?.from ?? on;
    const asked = asking.isAsked(posts);
    const by =
      !asked || asking.newStarters === null || standing.state === 'has'
        ? null
        : startersDue(asking.newStarters, since, pack, facts.calendars).day;
    const isNew = by !== null && by >= on;
    const shownBy = taken.filter((row) => row.on === standing.last);
    const one: PersonStanding & { readonly asked: boolean } = {
      ...{ personId, name: first.personName, standing, since, by: isNew ? by : null },
      state: isNew ? 'new' : standing.state,
      ownWord: standing.state === 'has' && shownBy.length > 0 && shownBy.every(({ ownWord }) => ownWord),
      runsOutSoon: standing.state === 'has' && !isYearly(asking.clock) && runsOutSoon(standing.until, on, soon),
      groups: [...(work === null ? [] : [work]), ...beside].map(({ id }) => id),
      asked,
    };
    return [one];
  });
  const asked = all.filter((one) => one.asked);
  const inGroup = (people: readonly PersonStanding[], { id }: TrainingGroup) =>
    people.filter((one) => one.groups.includes(id));
  // who has to have it by a post is shown in the group of their work
  const isShown = ({ id, besideOthers }: TrainingGroup) =>
    asking.named.length === 0 ? !besideOthers : asking.named.includes(id);
  const shown = [
    ...groups.filter(isShown).map((group) => ({ group, asked: true, ...countOf(inGroup(asked, group)) })),
    ...groups
      .filter(({ id }) => asking.alsoShown.includes(id))
      .map((group) => ({ group, asked: false, ...countOf(inGroup(all, group)) })),
  ].filter(({ of }) => of > 0);
  return {
    ...{ id: asking.id, title: asking.title, clock: asking.clock },
    people: [...asked].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    groups: shown,
    total: countOf(asked),
  };
}

const isYearly = (clock: Clock | null): boolean => clock?.unit === 'a-year' || clock?.unit === 'days-a-year';

function countOf(people: readonly PersonStanding[]): Omit<GroupCoverage, 'group' | 'asked'> {
  const many = (passes: (one: PersonStanding) => boolean) => people.filter(passes).length;
  return {
    of: people.length,
    has: many(({ state }) => state === 'has'),
    fresh: many(({ state }) => state === 'new'),
    hasNot: many(({ state }) => state === 'has-not' || state === 'some'),
    soon: many((one) => one.runsOutSoon),
    ownWord: many((one) => one.ownWord),
  };
}
