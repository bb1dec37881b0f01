import type { PolicyWords } from '../../packs/model.ts';
import { finderOf, plain } from './phrases.ts';
import type { Unit } from './units.ts';

/** The notion of those whose duties a policy tells beside the school's own: the Virtual School. Sayings ask for it as `~others`. */
export const OTHERS = 'others';

/** Something is done with them: *The Virtual School is told …* is the school's own promise. */
const DONE_TO =
  /\b(?:is|are|be|been)\s+(?:\w+ly\s+|also\s+|all\s+|both\s+|always\s+|then\s+|first\s+){0,2}(?:told|informed|consulted|contacted|invited|asked|notified|called|rung|phoned|telephoned|involved|sent|given|kept|alerted|emailed|copied|spoken)\b|\bhears? from us\b/i;
/** Where what they do begins to be told: *decides how it is given out*. */
const MORE = /\b(?:how|that|which|what|whether|when|where(?! (?:possible|practicable|appropriate)\b)|if|so|who)\b/i;
/** Under their heading a line may still begin with somebody of the school. */
const OWN_BEGINNING =
  /^(?:we|our|i|all staff|staff|pupils|children|students|parents|carers|mr|mrs|ms|miss|dr|the (?:school|academy|head\w*|designated|dt|senco|governors?|trust|centre|nursery|college|principal))\b/i;
const GOES_ON = /^(?:it|its|she|he|they|the team|this team|the service|each adviser|advisers?)\b/i;
/** What may stand before their name where a line begins with it: *The*, *The role of the*, the name of a county. */
const BEFORE_NAME =
  /^(?:(?:[Tt]he|[Oo]ur|each|every|an?|this|local|role|duties|part|of|in|\d{4}|[Ww]hat (?:does|do|is)|[A-Z][\w'-]*)\s+){0,4}$/;
const NUMBER = /^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4})[.)]?\s+)?(?:[-•]\s*)?/i;

/** Tells whether a line says what others do: it begins with them, goes on about them, or stands under a line or heading that is theirs. */
export function othersOf(words: PolicyWords): (unit: Unit) => boolean {
  const finder = finderOf(words.concepts[OTHERS] ?? []);
  const begins = (text: string): boolean => {
    const found = finder.first(text);
    return found !== null && BEFORE_NAME.test(text.slice(0, found.at).replace(NUMBER, ''));
  };
  const does = (text: string): boolean => begins(text) && !DONE_TO.test(text.slice(0, 160).split(MORE)[0] ?? '');
  const isHeading = (text: string): boolean =>
    begins(text) && text.split(/\s+/).length <= 7 && !/\b(?:with|and|from|contact|support|our)\b/i.test(text);
  return ({ text, lead, under, before }) => {
    const own = plain(text);
    if (does(own)) return true;
    if (OWN_BEGINNING.test(own.replace(NUMBER, ''))) return false;
    if (GOES_ON.test(own) && does(plain(before[0] ?? ''))) return true;
    if (lead !== '') {
      const opening = plain(lead).replace(/[:–-]\s*$/, '');
      return (isHeading(opening) || (opening.includes('. ') && does(opening))) && !DONE_TO.test(own);
    }
    return isHeading(plain(under.split('. ').at(-1) ?? '')) && !DONE_TO.test(own);
  };
}
