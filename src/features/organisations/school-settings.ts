import { addDays, type Day } from '../../calendar/day.ts';
import type { Clock, Pack } from '../../packs/model.ts';

/** A clock a school has set for itself. Mirrors what is stored under `clocks` in its settings. */
export interface OwnClock {
  readonly id: string;
  readonly value: number;
  readonly unit: Clock['unit'];
  readonly from: Day;
  readonly to: Day | null;
  readonly because: string;
}

/** A clock as the settings page shows it. */
export interface Setting {
  readonly id: string;
  readonly title: string;
  readonly runs: string | null;
  /** In force today. */
  readonly inForce: Clock;
  /** What holds where the school sets nothing. */
  readonly inherited: Clock;
  /** The school's own in force today, and one that is to come. */
  readonly own: OwnClock | null;
  readonly toCome: OwnClock | null;
  readonly mayChange: boolean;
}

/** Every clock in force, those the organisation may change first, by title. `layered` has its own settings over `pack`. */
export function settingsOn(pack: Pack, layered: Pack, own: readonly OwnClock[], on: Day): Setting[] {
  return layered
    .clocksOn(on)
    .flatMap((inForce): Setting[] => {
      const inherited = pack.clock(inForce.id, on);
      if (inherited === undefined) return [];
      const mine = own.filter(({ id }) => id === inForce.id);
      return [
        {
          id: inForce.id,
          title: inForce.title,
          runs: inForce.runs,
          inForce,
          inherited,
          own: mine.find(({ from, to }) => from <= on && (to === null || on < to)) ?? null,
          toCome: mine.find(({ from }) => from > on) ?? null,
          mayChange: pack.mayChange(inForce.id) === 'school',
        },
      ];
    })
    .sort((a, b) => Number(b.mayChange) - Number(a.mayChange) || a.title.localeCompare(b.title));
}

/**
 * Puts a setting among those there are. The one before it ends on its first day; it is never written over, since what was
 * due under it was due by it. One that begins on the same day or later is replaced: it never held yet, or never will.
 */
export function withSetting(own: readonly OwnClock[], setting: OwnClock): OwnClock[] {
  const kept = own.flatMap((one): OwnClock[] => {
    if (one.id !== setting.id) return [one];
    if (one.from >= setting.from) return [];
    return [one.to === null || one.to > setting.from ? { ...one, to: setting.from } : one];
  });
  return [...kept, setting].sort(byIdAndDay);
}

/** Ends a setting on its last day, so that the pack's holds from the next; one that is yet to begin goes. */
export function withoutSetting(own: readonly OwnClock[], id: string, lastDay: Day): OwnClock[] {
  const to = addDays(lastDay, 1);
  return own.flatMap((one): OwnClock[] => {
    if (one.id !== id) return [one];
    if (one.from >= to) return [];
    return [one.to === null || one.to > to ? { ...one, to } : one];
  });
}

const byIdAndDay = (a: OwnClock, b: OwnClock): number =>
  a.id === b.id ? (a.from < b.from ? -1 : 1) : a.id < b.id ? -1 : 1;
