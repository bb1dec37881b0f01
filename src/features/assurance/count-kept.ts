import type { WaiverReason } from '../duties/model.ts';
import type { CountedPromise } from './counted-promises.ts';
import { type CountedSpan, type KnownDuty, type Standing, standingOf } from './known-duty.ts';

/** `due` = `inTime` + `late`. What was said not to be needed is not due. */
export interface Tally {
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  readonly waived: number;
}

/** How one promise was kept, in real numbers: for those who may see them. */
export interface KeptCount {
  readonly promise: string;
  readonly duties: Tally & {
    /** Of the late: done after their day, still open, and left over from before the span. */
    readonly doneLate: number;
    readonly open: number;
    readonly carried: number;
    readonly waivedBecause: Readonly<Partial<Record<WaiverReason, number>>>;
  };
  /** Children, each once: late when one duty about the child was. */
  readonly children: Tally;
  /** Duties about no child. */
  readonly school: Tally;
  readonly standing: 'kept' | 'not-kept' | 'nothing-due';
}

/**
 * How each promise was kept over a span, from the duties as they were known at one moment. A promise is kept when
 * everything that fell due was done by its day and nothing was left over from before.
 */
export function countKept(
  duties: readonly KnownDuty[],
  promises: readonly CountedPromise[],
  span: CountedSpan,
): readonly KeptCount[] {
  const byRule = Map.groupBy(duties, (duty) => duty.rule);
  return promises.map(({ promise, rules }) => {
    const counted = rules
      .flatMap((rule) => byRule.get(rule.id) ?? [])
      .flatMap((duty) => {
        const standing = standingOf(duty, span);
        return standing === undefined ? [] : [{ duty, standing }];
      });
    return countOne(promise.id, counted);
  });
}

interface Stood {
  readonly duty: KnownDuty;
  readonly standing: Standing;
}

function countOne(promise: string, stood: readonly Stood[]): KeptCount {
  const all = tally(stood.map(({ standing }) => [standing]));
  const ofChildren = Map.groupBy(
    stood.filter(({ duty }) => duty.childId !== null),
    ({ duty }) => duty.childId,
  );
  const many = (standing: Standing) => stood.filter((each) => each.standing === standing).length;
  const waivedBecause: Partial<Record<WaiverReason, number>> = {};
  for (const { duty, standing } of stood) {
    if (standing === 'waived' && duty.waived !== null) {
      waivedBecause[duty.waived] = (waivedBecause[duty.waived] ?? 0) + 1;
    }
  }
  return {
    promise,
    duties: { ...all, doneLate: many('done-late'), open: many('open'), carried: many('carried'), waivedBecause },
    children: tally([...ofChildren.values()].map((each) => each.map(({ standing }) => standing))),
    school: tally(stood.filter(({ duty }) => duty.childId === null).map(({ standing }) => [standing])),
    standing: all.due === 0 ? 'nothing-due' : all.late === 0 ? 'kept' : 'not-kept',
  };
}

/** Each entry is one thing counted once: late when any part of it was, waived when all of it was. */
function tally(things: readonly (readonly Standing[])[]): Tally {
  const late = things.filter((parts) => parts.some((part) => part !== 'in-time' && part !== 'waived')).length;
  const waived = things.filter((parts) => parts.every((part) => part === 'waived')).length;
  const due = things.length - waived;
  return { due, inTime: due - late, late, waived };
}
