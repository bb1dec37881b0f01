import { GLASS, isReason } from '../../access/index.ts';

/** What is wrong with a reason and what to do; null when others will understand it later. */
export function reasonProblem(reason: string): string | null {
  if (reason === '') return 'Say why you need it now';
  if (!isReason(reason)) return `Say why in a few words: at least ${GLASS.reasonLetters} letters`;
  return reason.length > 500 ? `Say it in at most 500 characters; this has ${reason.length}` : null;
}
