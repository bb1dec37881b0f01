import { type Day, maxDay } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { type Held, type Stay, staysOf } from '../training/model.ts';

/** What is read: a version of a policy that is kept here, or an edition of the guidance register. */
export type About =
  | { readonly kind: 'policy'; readonly policyId: string; readonly versionId: string }
  | { readonly kind: 'guidance'; readonly edition: string };

export interface Confirmed {
  readonly id: string;
  readonly on: Day;
}

/** Some people are asked to read something and to confirm that they have. */
export interface Briefing {
  readonly id: string;
  readonly about: About;
  readonly askedOn: Day;
  readonly dueOn: Day;
  /** Whoever holds one of these posts is asked. */
  readonly posts: readonly string[];
  /** Asked by name, whatever their post. */
  readonly chosen: readonly string[];
  /** Those of the posts who start later are asked too, each by a day of their own. */
  readonly starters: boolean;
  /** Taken out by name: away for long, say. */
  readonly leftOut: readonly string[];
  readonly endedOn: Day | null;
  readonly confirmed: ReadonlyMap<string, Confirmed>;
}

/** What ends a briefing by itself. */
export interface Endings {
  /** The day the next version of the policy was ratified. */
  readonly replacedOn: (about: Extract<About, { kind: 'policy' }>) => Day | null;
  /** The day from which another edition is in force. */
  readonly supersededOn: (edition: string) => Day | null;
}

/** The first day on which nobody is asked any more; null while they are. */
export function endOf({ about, endedOn }: Pick<Briefing, 'about' | 'endedOn'>, endings: Endings): Day | null {
  const byItself = about.kind === 'policy' ? endings.replacedOn(about) : endings.supersededOn(about.edition);
  return [endedOn, byItself].filter((day) => day !== null).sort()[0] ?? null;
}

/** Somebody who is asked. */
export interface Reader {
  readonly personId: string;
  readonly askedOn: Day;
  readonly dueOn: Day;
  /** The first day on which they are not here any more; null while that is not known. */
  readonly until: Day | null;
  readonly confirmed: Confirmed | null;
  readonly startedLater: boolean;
}

/**
 * Who is asked, each by the last time they were here: those of its posts and those chosen who were here on the day, and whoever
 * started since. Who confirmed and is not of them any more is not among them.
 *
 * @param held every time of every post here
 * @param end `endOf` it: who starts on that day or later is not asked
 * @param starterDue the day by which somebody who starts on a day has read it
 */
export function readersOf(
  briefing: Briefing,
  held: readonly Held[],
  end: Day | null,
  starterDue: (from: Day) => Day,
): Reader[] {
  const { askedOn, dueOn, posts, chosen, starters, leftOut, confirmed } = briefing;
  return [...Map.groupBy(held, ({ personId }) => personId)].flatMap(([personId, own]): Reader[] => {
    if (leftOut.includes(personId)) return [];
    const byName = chosen.includes(personId);
    const stays = staysOf(byName ? own : own.filter(({ post }) => posts.includes(post)));
    const isAsked = (stay: Stay) =>
      contains(stay, askedOn) || ((byName || starters) && stay.from > askedOn && (end === null || stay.from < end));
    const stay = stays.filter(isAsked).at(-1);
    if (stay === undefined) return [];
    const startedLater = stay.from > askedOn;
    return [
      {
        ...{ personId, startedLater, until: stay.to, confirmed: confirmed.get(personId) ?? null },
        askedOn: maxDay(askedOn, stay.from),
        dueOn: startedLater ? maxDay(dueOn, starterDue(stay.from)) : dueOn,
      },
    ];
  });
}

/** `waiting`: has time still. `new`: started later, and has time still. */
export type ReaderState = 'confirmed' | 'waiting' | 'new' | 'late';

export function readerState({ confirmed, dueOn, startedLater }: Reader, today: Day): ReaderState {
  if (confirmed !== null) return 'confirmed';
  if (dueOn < today) return 'late';
  return startedLater ? 'new' : 'waiting';
}

/** Those of the asked who are here on a day. */
export const hereOn = <R extends Reader>(readers: readonly R[], today: Day): R[] =>
  readers.filter(({ until, askedOn }) => askedOn <= today && (until === null || until > today));
