import type { ShownCell } from './suppress.ts';

/**
 * Somebody who sees every release an organisation ever made, knows by which rules numbers are left out, and wants to know
 * what was left out. Written from the rules as people read them, apart from the code that applies them.
 */
export interface Attacker {
  readonly fewest: number;
  /** No group is taken to be larger than this. */
  readonly most: number;
  /** Groups the attacker knows to lie within one another in every release: `['B6', 'B1']`, whoever had a PEP was owed one. */
  readonly within: readonly (readonly [string, string])[];
}

/** One thing that may have been so: how many children, and how many of them not in time. */
export interface Possible {
  readonly due: number;
  readonly late: number;
}

type Releases = readonly (readonly ShownCell[])[];
const keyOf = (release: number, commitment: string) => `${release} ${commitment}`;

/**
 * For every cell about children of every release, all that may have been so, given all that is shown: each value left has
 * a whole world in which everything else fits too.
 */
export function whatMayBeSo(releases: Releases, attacker: Attacker): ReadonlyMap<string, readonly Possible[]> {
  const domains = new Map<string, readonly Possible[]>();
  for (const [at, release] of releases.entries()) {
    for (const cell of release.filter((each) => each.unit === 'children')) {
      domains.set(keyOf(at, cell.commitment), alone(cell, at, releases, attacker));
    }
  }
  const links = releases.flatMap((_, at) =>
    attacker.within.flatMap(([inner, outer]) => {
      const pair = [keyOf(at, inner), keyOf(at, outer)] as const;
      return pair.every((key) => domains.has(key)) ? [pair] : [];
    }),
  );
  // Links go one way along chains of groups, so what is consistent link by link has a whole world.
  for (let changed = true; changed; ) {
    changed = false;
    for (const [inner, outer] of links) {
      const least = Math.min(...(domains.get(inner) ?? []).map(({ due }) => due));
      const most = Math.max(...(domains.get(outer) ?? []).map(({ due }) => due));
      for (const [key, fits] of [
        [inner, ({ due }: Possible) => due <= most],
        [outer, ({ due }: Possible) => due >= least],
      ] as const) {
        const before = domains.get(key) ?? [];
        const left = before.filter(fits);
        if (left.length < before.length) changed = true;
        domains.set(key, left);
      }
    }
  }
  return domains;
}

export const possibleIn = (found: ReadonlyMap<string, readonly Possible[]>, release: number, commitment: string) =>
  found.get(keyOf(release, commitment)) ?? [];

/** What one cell by itself allows, with everything that was shown before it. */
function alone(cell: ShownCell, at: number, releases: Releases, { fewest, most }: Attacker): Possible[] {
  const wholes = releases
    .slice(0, at)
    .flat()
    .flatMap((each) => (each.unit === 'children' && each.due !== null ? [each.due] : []));
  const own = releases[at] ?? [];
  const beside = own
    .slice(0, own.indexOf(cell))
    .flatMap(({ unit, done, due }) =>
      unit === 'children' && done !== null && due !== null ? [done, due, due - done] : [],
    );
  const small = (difference: number) => difference !== 0 && Math.abs(difference) < fewest;
  const found: Possible[] = [];
  for (let due = 0; due <= most; due += 1) {
    for (let late = 0; late <= due; late += 1) {
      const done = due - late;
      const hidden =
        done < fewest ||
        late < fewest ||
        wholes.some((whole) => small(whole - due)) ||
        beside.some((figure) => [done, late, due].some((mine) => small(mine - figure)));
      const said = due <= fewest ? 'too-few' : late === 0 ? 'kept' : hidden ? 'not-kept' : `not-kept ${done} of ${due}`;
      const shown = cell.due === null ? cell.outcome : `${cell.outcome} ${cell.done} of ${cell.due}`;
      if (said === shown) found.push({ due, late });
    }
  }
  return found;
}

/** How many different values a quantity may have. */
export function widthOf(possible: readonly Possible[], quantity: (one: Possible) => number): number {
  return new Set(possible.map(quantity)).size;
}
