import type { Day } from '../../calendar/day.ts';
import type { GuidanceEdition, Pack } from '../../packs/model.ts';

/** An edition that came into force since a policy was ratified, and those of its document that came after it. */
export interface Reissue {
  readonly edition: GuidanceEdition;
  readonly later: readonly string[];
}

/**
 * The editions of the documents a policy names that came into force after it was ratified, each from its day, those that are
 * still to come too. One that was replaced by the day the policy was written down here was never to be read here.
 */
export function reissuedSince(
  { ratifiedOn, writtenOn }: { readonly ratifiedOn: Day; readonly writtenOn: Day },
  documents: readonly string[],
  pack: Pick<Pack, 'guidance'>,
): Reissue[] {
  return documents.flatMap((document) => {
    const editions = pack
      .guidance()
      .filter((edition) => edition.document === document)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    return editions.flatMap((edition, at): Reissue[] => {
      const later = editions.slice(at + 1);
      const [next] = later;
      if (edition.from <= ratifiedOn || (next !== undefined && next.from <= writtenOn)) return [];
      return [{ edition, later: later.map(({ id }) => id) }];
    });
  });
}

/** Whether somebody has read an edition, or a later one of the same document, which says all that still holds of it. */
export const hasRead = ({ edition, later }: Reissue, read: readonly { readonly edition: string }[]): boolean =>
  read.some((one) => one.edition === edition.id || later.includes(one.edition));

/** The documents a policy that is kept elsewhere rests on: as the pack says of its kind. */
export const documentsOfKind = (kind: string, pack: Pick<Pack, 'modelPolicy'>): readonly string[] =>
  pack.modelPolicy()?.related.find(({ id }) => id === kind)?.guidance ?? [];
