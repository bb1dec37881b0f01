import type { Pack } from '../../packs/model.ts';
import { kindInPacks } from '../organisations/model.ts';

interface Packs {
  readonly england: Pack;
}

/** The words of the kind of school somebody works at; an authority reads those of a primary school. */
export function wordsAt(packs: Packs, schoolKind: string | null): Readonly<Record<string, string>> {
  return packs.england.words(kindInPacks(schoolKind) ?? 'primary');
}
