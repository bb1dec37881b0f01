import type { Group } from '../../access/index.ts';
import { academicYearOf, addDays, addMonths, type Day, dayOf, maxDay, weekdayOf } from '../../calendar/index.ts';
import { upnFrom } from '../../codes/index.ts';
import type { Dice } from './dice.ts';
import { childName } from './invented-names.ts';
import type { InventedPlace } from './invented-places.ts';

export interface InventedStatus {
  readonly id: string;
  readonly kind: Group;
  readonly from: Day;
  readonly to: Day | null;
  /** The key of the authority, where it matters. */
  readonly authority: string | null;
  readonly order: string | null;
  readonly kinship: string | null;
}

export interface InventedChild {
  readonly id: string;
  readonly place: string;
  readonly given: string;
  readonly family: string;
  readonly born: Day;
  readonly upn: string;
  readonly sex: 'M' | 'F';
  readonly ethnicity: string;
  readonly sen: 'N' | 'K' | 'E';
  readonly pupilPremium: readonly string[];
  readonly year: string;
  readonly className: string;
  readonly joined: Day;
  readonly statuses: readonly InventedStatus[];
  readonly keyAdult: { readonly from: Day; readonly view: 'agreed' | 'unsure' | 'not-asked' } | null;
  /** What was agreed in a meeting: by when, and done when. */
  readonly actions: readonly { readonly what: string; readonly due: Day; readonly done: Day | null }[];
  /** Days on which a PEP was held, and how each began. */
  readonly peps: readonly { readonly kind: 'started' | 'ready-for-review' | 'held'; readonly on: Day }[];
}

const groupShares: readonly (readonly [Group, number])[] = [
  ['CLA', 0.2],
  ['CPLA', 0.13],
  ['CIN', 0.2],
  ['CP', 0.08],
  ['CSW', 0.25],
  ['KIN', 0.14],
];
const classes = ['Larch', 'Beech', 'Oak', 'Hazel', 'Rowan', 'Ash'] as const;

/** Nearly everybody has one; those who came or came into care lately often do not yet. */
function keyAdultOf(cared: InventedStatus | undefined, joined: Day, today: Day, dice: Dice): InventedChild['keyAdult'] {
  if (cared === undefined) return null;
  const since = maxDay(joined, cared.from);
  const lately = since > addDays(today, -40);
  if (!dice.chance(lately ? 0.35 : 0.97)) return null;
  const from = lately ? addDays(since, 2) : maxDay(since, addDays(today, -dice.between(30, 280)));
  return { from, view: lately && dice.chance(0.4) ? 'not-asked' : dice.pick(['agreed', 'agreed', 'agreed', 'unsure']) };
}

const agreed = [
  'Ask for the reading report before the next meeting',
  'Tell the music service about the free place',
  'Ring home about the residential trip',
  'Send the maths targets to the tutor',
  'Find a quiet place for lunch, as asked',
  'Bring the swimming certificate to assembly',
];

function actionsOf(today: Day, dice: Dice): InventedChild['actions'] {
  if (!dice.chance(0.45)) return [];
  const due = weekday(addDays(today, dice.between(-4, 16)));
  const done = due <= today && dice.chance(0.7) ? due : null;
  return [{ what: dice.pick(agreed), due, done }];
}

function groupOf(share: number): Group {
  let below = 0;
  for (const [group, part] of groupShares) {
    below += part;
    if (share < below) return group;
  }
  return 'CIN';
}

/** A cohort as a school has one: groups, ages, gaps; always something late, something due and something done. */
export function inventedChild(place: InventedPlace, index: number, today: Day, dice: Dice): InventedChild {
  const year = dice.pick(place.years);
  const { given, family } = childName(dice);
  const joinedLately = dice.chance(0.06);
  const joined = joinedLately
    ? addDays(today, -dice.between(3, 24))
    : nextWeekday(dayOf(academicYearOf(today) - dice.between(0, Math.max(0, place.years.indexOf(year))), 9, 3));
  const statuses = statusesOf(place, index, today, dice);
  const looked = statuses.find((status) => status.kind === 'CLA');
  const cared = looked ?? statuses.find((status) => status.kind === 'CPLA');
  return {
    id: dice.uuid(),
    place: place.key,
    given,
    family,
    born: bornFor(year, today, dice),
    upn: upnFrom(place.laCode ?? '991', serialOf(place), (academicYearOf(today) % 100) - (yearNumber(year) + 2), index),
    sex: dice.chance(0.5) ? 'F' : 'M',
    ethnicity: dice.pick(['WBRI', 'WBRI', 'WBRI', 'MWBC', 'BAFR', 'APKN', 'WOTH', 'MWAS', 'NOBT']),
    sen: dice.chance(0.12) ? 'E' : dice.chance(0.4) ? 'K' : 'N',
    pupilPremium: looked ? ['LAP'] : cared ? ['AFC'] : dice.chance(0.6) ? ['DPP'] : [],
    year,
    className: place.schoolKind === 'primary' ? dice.pick(classes) : `${year}${dice.pick(['A', 'B', 'C', 'D'])}`,
    joined,
    statuses,
    keyAdult: keyAdultOf(cared, joined, today, dice),
    actions: cared ? actionsOf(today, dice) : [],
    peps: looked ? pepsOf(looked.from, today, dice) : [],
  };
}

function statusesOf(place: InventedPlace, index: number, today: Day, dice: Dice): InventedStatus[] {
  const kind = groupOf(dice.next());
  const own = place.authority ?? 'northmere';
  const other = own === 'northmere' ? 'eastholt' : 'northmere';
  const status = (given: Partial<InventedStatus> & Pick<InventedStatus, 'kind' | 'from'>): InventedStatus => ({
    id: dice.uuid(),
    to: null,
    authority: null,
    order: null,
    kinship: null,
    ...given,
  });
  switch (kind) {
    case 'CLA': {
      // one in six came into care lately, so that the first clocks are always running somewhere
      const from = index % 6 === 0 ? addDays(today, -dice.between(4, 34)) : addMonths(today, -dice.between(3, 60));
      return [status({ kind, from, authority: dice.chance(0.72) ? own : other })];
    }
    case 'CPLA': {
      const left = addMonths(today, -dice.between(6, 70));
      return [
        status({ kind: 'CLA', from: addMonths(left, -dice.between(10, 30)), to: left, authority: own }),
        status({ kind, from: left, order: dice.pick(['G', 'C', 'A', 'G']) }),
      ];
    }
    case 'CIN':
    case 'CP':
      return [status({ kind, from: addMonths(today, -dice.between(1, 14)), authority: own })];
    case 'CSW': {
      const ended = addMonths(today, -dice.between(2, 60));
      return [status({ kind: 'CIN', from: addMonths(ended, -dice.between(3, 18)), to: ended, authority: own })];
    }
    case 'KIN':
      return [status({ kind, from: addMonths(today, -dice.between(4, 60)), kinship: dice.pick(['KF', 'KI', 'KU']) })];
  }
}

function pepsOf(since: Day, today: Day, dice: Dice): InventedChild['peps'] {
  const peps: { kind: 'started' | 'ready-for-review' | 'held'; on: Day }[] = [];
  const days = (back: number) => addDays(today, -back);
  if (since < days(12)) peps.push({ kind: 'started', on: addDays(since, dice.between(4, 12)) });
  if (since < days(30) && dice.chance(0.85))
    peps.push({ kind: 'ready-for-review', on: addDays(since, dice.between(18, 29)) });
  // one each term looking back two years, now and then one missed; this term's is held for four in ten
  for (const back of [130, 230, 310, 490, 590]) {
    if (since < days(back + 20) && dice.chance(0.93))
      peps.push({ kind: 'held', on: weekday(days(back - dice.between(0, 14))) });
  }
  if (since < days(60) && dice.chance(0.42)) peps.push({ kind: 'held', on: weekday(days(dice.between(3, 40))) });
  return peps;
}

/** The last school day of the week for what would fall on a weekend. */
const weekday = (day: Day): Day => addDays(day, -Math.max(0, weekdayOf(day) - 4));

/** A year begins on a weekday. */
const nextWeekday = (day: Day): Day => (weekdayOf(day) > 4 ? addDays(day, 7 - weekdayOf(day)) : day);

const yearNumber = (year: string): number =>
  /^\d+$/.test(year) ? Number(year) : year === 'R' ? 0 : year === 'N2' ? -1 : -2;

function bornFor(year: string, today: Day, dice: Dice): Day {
  const turnsFive = academicYearOf(today) - yearNumber(year) - 5;
  return addDays(dayOf(turnsFive, 9, 1), dice.between(0, 364));
}

const serialOf = (place: InventedPlace): string => `2${(place.urn ?? '000').slice(-3)}`;
