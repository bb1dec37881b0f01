import type { PolicyDocument } from './document.ts';
import { type Where, whereIs } from './finding.ts';
import { plain } from './phrases.ts';
import { unitsOf } from './units.ts';

/** A sentence, item or row of a policy, as it is laid beside another's. */
export interface Clause {
  readonly text: string;
  readonly where: Where;
  /** Of all headings above it, as one. */
  readonly section: string;
}

/** The clauses of a document, in order; of a row its cells together. */
export function clausesOf(document: PolicyDocument): Clause[] {
  const rows = new Set<number>();
  return unitsOf(document).flatMap(({ block, text, kind }): Clause[] => {
    if (kind === 'row') {
      if (rows.has(block)) return [];
      rows.add(block);
    }
    const whole = kind === 'row' ? (document.blocks[block]?.text ?? text) : text;
    const where = whereIs(document, block);
    return [{ text: whole, where, section: where.section ?? '' }];
  });
}

const ENDINGS = /(?:ations?|ements?|ments?|ings?|ness|edly|ed|ies|es|s|ly)$/;
const EMPTY = new Set(
  'the a an and or of to in on at by for with from as is are be been was were will shall must it its this that these those their they them our we us he she his her who which all any each every not no than then so such into out up if when where there has have had do does can may also other'.split(
    ' ',
  ),
);

/** A word without its endings, so that *planned* is *planning*. */
export const stem = (word: string): string => (word.length > 5 ? word.replace(ENDINGS, '') : word.replace(/s$/, ''));

/** The words of a text that carry meaning, as stems, in order. */
export const meaningful = (text: string): string[] =>
  (
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !EMPTY.has(word))
    .map(stem);

/** The same text, typed otherwise: case, spaces, points and quotes make no change. */
export const bareText = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
