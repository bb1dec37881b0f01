import type { KeptCount } from './count-kept.ts';

export interface Stood {
  readonly standing: KeptCount['standing'];
  readonly inTime: number;
  readonly due: number;
}

/** A promise that stands otherwise with what is known now than with what was known when its figures were fixed. */
export interface Difference {
  readonly promise: string;
  readonly knownThen: Stood;
  readonly knownNow: Stood;
}

/** Where two counts of the same span differ: a meeting recorded later, a care period that was backdated. */
export function differencesOf(then: readonly KeptCount[], now: readonly KeptCount[]): Difference[] {
  return then.flatMap((one) => {
    const other = now.find(({ promise }) => promise === one.promise);
    if (other === undefined) return [];
    const before = stood(one);
    const after = stood(other);
    const same = before.standing === after.standing && before.inTime === after.inTime && before.due === after.due;
    return same ? [] : [{ promise: one.promise, knownThen: before, knownNow: after }];
  });
}

const stood = ({ standing, duties: { inTime, due } }: KeptCount): Stood => ({ standing, inTime, due });
