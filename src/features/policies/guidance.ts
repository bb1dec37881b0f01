import type { Day } from '../../calendar/day.ts';
import type { GuidanceEdition, Pack } from '../../packs/model.ts';

/** The newest edition of each document a policy names, where it came into force after the policy was ratified. */
export function reissuedSince(
  ratifiedOn: Day,
  documents: readonly string[],
  pack: Pick<Pack, 'guidance'>,
): GuidanceEdition[] {
  return documents.flatMap((document) => {
    const newest = pack
      .guidance()
      .filter((edition) => edition.document === document)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1);
    return newest !== undefined && newest.from > ratifiedOn ? [newest] : [];
  });
}

/** The documents a policy that is kept elsewhere rests on: as the pack says of its kind. */
export const documentsOfKind = (kind: string, pack: Pick<Pack, 'modelPolicy'>): readonly string[] =>
  pack.modelPolicy()?.related.find(({ id }) => id === kind)?.guidance ?? [];
