import type { PlanSection } from '../../packs/model.ts';
import { isAnsweredOutside } from './section-readers.ts';
import { standingOf, type Version } from './standing.ts';

/** A version with whose words it holds: null where its writer wrote their own, a name where somebody wrote it down for them. */
export interface WordsOf extends Version {
  readonly toldBy: string | null;
}

/** Where one that chose between answers only says again what it chose: the version those words were written in. */
export function writtenIn<V extends Version>(versions: readonly V[], row: V): V {
  let at = row;
  // the version it rests on is always an earlier one
  while (at.settles.length > 0) {
    const chosen = versions.find(({ version }) => version === at.baseVersion);
    if (chosen === undefined || chosen.version >= at.version) return at;
    at = chosen;
  }
  return at;
}

/**
 * The versions that stand and were written by the child, the carer, the parent or the service themselves. They are theirs alone:
 * each side's views are signed and dated separately, so whoever writes down what somebody said never writes over what they
 * wrote. They can be let write again, and choose other words.
 */
export function ownWords<V extends WordsOf>(
  section: Pick<PlanSection, 'lead'>,
  writes: 'own' | 'for-another' | null,
  versions: readonly V[],
): readonly V[] {
  if (writes !== 'for-another' || !isAnsweredOutside(section)) return [];
  return standingOf(versions)
    .heads.filter(({ value }) => value !== null)
    .filter((head) => isTheirs(versions, head));
}

const isTheirs = <V extends WordsOf>(versions: readonly V[], head: V): boolean =>
  writtenIn(versions, head).toldBy === null;

/** Which of answers that stand against each other may be chosen: where some are their own words, one of those. */
export function mayChoose<V extends WordsOf>(
  section: Pick<PlanSection, 'lead'>,
  writes: 'own' | 'for-another' | null,
  versions: readonly V[],
): readonly V[] {
  const theirs = ownWords(section, writes, versions);
  return theirs.length > 0 ? theirs : standingOf(versions).heads;
}
