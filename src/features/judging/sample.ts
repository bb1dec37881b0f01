import { type PlanTerm, termKey } from '../plans/model.ts';

/**
 * Which plans are judged twice. Nobody chooses: a plan is drawn by its own number and its term, so that the same plan is drawn
 * or not however often it is asked, whoever asks, and one cannot be steered into the sample or out of it.
 *
 * `share`: per cent, from the pack.
 */
export const isDrawn = (planId: string, term: PlanTerm | null, share: number): boolean =>
  lotOf(`${planId} ${term === null ? '' : termKey(term)}`) * 100 < share;

/**
 * Who judges second: of those who may, the one whose lot for this plan is highest. Spread evenly, and when somebody leaves
 * only their own plans go to others. Undefined: nobody can.
 */
export function secondOf(planId: string, people: readonly string[]): string | undefined {
  const lots = people.map((id) => ({ id, lot: lotOf(`${planId} ${id}`) }));
  return lots.toSorted((a, b) => b.lot - a.lot || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** A number from 0 up to 1 that follows from a text and from nothing else (FNV-1a, then mixed as MurmurHash3 ends). */
export function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

export interface MaySecond {
  readonly personId: string;
  readonly isHead: boolean;
}

/** Those who can be asked for a second judgement: not the child's adviser, nor who judged it; the head where there is no other. */
export function mayJudgeSecond(
  people: readonly MaySecond[],
  not: { readonly adviserId: string | null; readonly firstId: string; readonly barred: readonly string[] },
): readonly string[] {
  const others = people.filter(
    ({ personId }) => personId !== not.adviserId && personId !== not.firstId && !not.barred.includes(personId),
  );
  const advisers = others.filter(({ isHead }) => !isHead);
  return (advisers.length > 0 ? advisers : others).map(({ personId }) => personId);
}
