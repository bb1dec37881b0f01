import type { Day } from '../../calendar/index.ts';
import type { GuidanceEdition } from '../../packs/model.ts';

/** One document of the register on a day: the edition in force, the one before it, and the next where there is one. */
export interface DocumentOn {
  readonly document: string;
  readonly title: string;
  readonly short: string | null;
  readonly standing: GuidanceEdition['standing'];
  readonly inForce: GuidanceEdition | null;
  readonly before: GuidanceEdition | null;
  readonly next: GuidanceEdition | null;
}

/** The register as it stands on a day, in the order of the pack. Of editions that overlap the later counts. */
export function registerOn(register: readonly GuidanceEdition[], on: Day): DocumentOn[] {
  const documents = Map.groupBy(register, ({ document }) => document);
  return [...documents].map(([document, editions]) => {
    const inOrder = [...editions].sort((a, b) => a.from.localeCompare(b.from));
    const begun = inOrder.filter(({ from }) => from <= on);
    const inForce = begun.findLast(({ to }) => to === null || to > on) ?? null;
    const [{ title = document, short = null, standing = 'statutory' } = {}] = editions;
    return {
      document,
      title,
      short,
      standing,
      inForce,
      before: begun.filter((one) => one !== inForce).at(-1) ?? null,
      next: inOrder.find(({ from }) => from > on) ?? null,
    };
  });
}

/** The editions in force on a day of documents that are named, where nobody here has verified them. */
export function unverifiedAmong(
  named: readonly { readonly document: string }[],
  register: readonly GuidanceEdition[],
  on: Day,
): GuidanceEdition[] {
  const documents = new Set(named.map(({ document }) => document));
  return registerOn(register, on).flatMap(({ document, inForce }) =>
    inForce !== null && inForce.verified === 'low' && documents.has(document) ? [inForce] : [],
  );
}
