import type { Day } from '../../calendar/index.ts';

export const UNUSUAL = [
  { id: 'many-in-an-hour', words: 'Opened the records of many children within an hour' },
  { id: 'at-night', words: 'Opened the records of several children at night' },
  { id: 'without-need', words: 'Opened the records of children they have nothing to do for' },
  { id: 'same-search', words: 'Searched again and again for the same child' },
  { id: 'relative', words: 'Opened the record of a colleague’s relative, with nothing to do for the child' },
  { id: 'exports', words: 'Downloaded several lists in a day' },
  { id: 'before-leaving', words: 'Opened or downloaded much shortly before leaving' },
] as const;
export type UnusualKind = (typeof UNUSUAL)[number]['id'];

export const unusualWords = (kind: string): string => UNUSUAL.find(({ id }) => id === kind)?.words ?? kind;

/** One look of the person, as the audit keeps it. */
export interface LookSeen {
  readonly eventId: number;
  readonly at: Date;
  /** In England. */
  readonly day: Day;
  readonly hour: number;
  readonly kind: 'opened' | 'searched' | 'exported';
  /** The page that was opened. */
  readonly how: string | null;
  readonly childIds: readonly string[];
  /** Key adult, teacher, social worker of the child, or has something to do for them. */
  readonly related: boolean;
  /** Somebody else who works there is a relative of the child. */
  readonly colleaguesRelative: boolean;
}

export interface Looker {
  /** The whole cohort is their work: head, safeguarding, designated teacher, Virtual School. */
  readonly leads: boolean;
  /** The day from which they hold no post, where all of theirs end; null: none is given up. */
  readonly leavesOn: Day | null;
}

export interface Thresholds {
  readonly childrenInAnHour: number;
  readonly childrenAtNight: number;
  readonly childrenWithoutNeed: number;
  readonly searchesForOne: number;
  readonly exports: number;
  readonly beforeLeaving: number;
}

export interface Found {
  readonly kind: UnusualKind;
  readonly day: Day;
  readonly eventIds: readonly number[];
  readonly children: number;
}

/** The cohort table is gone down once a term, child by child; what is due is opened because it is due. */
const WORK = ['cohort-table', 'duty', 'action', 'asked', 'looks'];
const NIGHT = { from: 22, to: 5 };
const HOUR = 3_600_000;

/** What is unusual in one person's looks of the last days, oldest first. Pure: nothing is known but what is given. */
export function unusualLooking(looker: Looker, looks: readonly LookSeen[], limits: Thresholds): Found[] {
  const days = Map.groupBy(looks, (look) => look.day);
  return [...days].flatMap(([day, ofDay]) => {
    const opened = ofDay.filter((look) => look.kind === 'opened' && !WORK.includes(look.how ?? ''));
    const exported = ofDay.filter((look) => look.kind === 'exported');
    const strange = looker.leads ? [] : opened.filter((look) => !look.related);
    const leaving = looker.leavesOn !== null;
    return [
      found('many-in-an-hour', day, busiestHour(opened), limits.childrenInAnHour),
      found(
        'at-night',
        day,
        opened.filter(({ hour }) => hour >= NIGHT.from || hour < NIGHT.to),
        limits.childrenAtNight,
      ),
      found('without-need', day, strange, limits.childrenWithoutNeed),
      found(
        'relative',
        day,
        strange.filter((look) => look.colleaguesRelative),
        1,
      ),
      sameSearch(day, ofDay, looks, limits.searchesForOne),
      exported.length >= limits.exports ? asFound('exports', day, exported) : null,
      leaving && exported.length > 0
        ? asFound('before-leaving', day, [...exported, ...opened])
        : leaving
          ? found('before-leaving', day, opened, limits.beforeLeaving)
          : null,
    ].filter((each) => each !== null);
  });
}

function found(kind: UnusualKind, day: Day, looks: readonly LookSeen[], least: number): Found | null {
  return childrenIn(looks).size >= least ? asFound(kind, day, looks) : null;
}

const asFound = (kind: UnusualKind, day: Day, looks: readonly LookSeen[]): Found => ({
  kind,
  day,
  eventIds: looks.map((look) => look.eventId).sort((a, b) => a - b),
  children: childrenIn(looks).size,
});

const childrenIn = (looks: readonly LookSeen[]): Set<string> => new Set(looks.flatMap((look) => look.childIds));

/** The looks of the hour with the most children. */
function busiestHour(looks: readonly LookSeen[]): readonly LookSeen[] {
  let busiest: readonly LookSeen[] = [];
  for (const first of looks) {
    const within = looks.filter(({ at }) => at >= first.at && at.getTime() - first.at.getTime() < HOUR);
    if (childrenIn(within).size > childrenIn(busiest).size) busiest = within;
  }
  return busiest;
}

/** Searches of the last seven days that found the same child among few, and today again. */
function sameSearch(day: Day, ofDay: readonly LookSeen[], all: readonly LookSeen[], least: number): Found | null {
  const searches = all.filter((look) => look.kind === 'searched' && look.day <= day && !look.related);
  for (const childId of childrenIn(ofDay.filter((look) => look.kind === 'searched'))) {
    const same = searches.filter((look) => look.childIds.includes(childId));
    if (same.length >= least) return { ...asFound('same-search', day, same), children: 1 };
  }
  return null;
}
