import type { Day } from '../../calendar/day.ts';
import type { TargetWords } from './target.ts';

/** Something that would make a target easier to work towards and to judge. It is said, and stops nothing. */
export interface CouldBeClearer {
  readonly field: 'need' | 'baseline' | 'success' | 'who' | 'often' | 'by';
  readonly words: string;
}

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|quarter|third|twice|dozen|grade|level|score|per cent|percent)\b/i;
/** Not a figure, and still something that can be seen to be so or not. */
const SEEN =
  /\b(?:every|each|all|daily|weekly|always|never|without|no longer|independently|unaided|unprompted|(?:on|by) (?:his|her|their|my) own|by (?:him|her|them)sel(?:f|ves)|for the first time|passes|completes|applies|joins|visits|starts)\b/i;
const VAGUE =
  /\b(?:improv\w*|better|try|tries|trying|develop\w*|progress(?:es|ing)?|continu\w*|work(?:s|ing)? on|engag\w*|focus\w*|be good|behav\w*|more|confiden\w*|achiev\w*|raise)\b/i;
const SOMEBODY_OR_NOBODY = /\b(?:staff|everyone|everybody|all|school|adults?|people|us|we|team)\b/i;
const SOME_TIME =
  /\b(?:regular\w*|often|as needed|when(?:ever)? (?:possible|needed|she|he|they)|sometimes|ongoing|frequent\w*)\b/i;
const IN_TIME =
  /\d|\b(?:once|twice|daily|weekly|fortnightly|monthly|termly|each|every|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i;
const LONG = 40;

/**
 * What could be clearer in a target: whether somebody who was not there could tell if it was met. Gentle: it reads words,
 * knows no child, and is often beside the point.
 */
export function couldBeClearer(target: TargetWords, today: Day): readonly CouldBeClearer[] {
  const found: CouldBeClearer[] = [];
  const say = (field: CouldBeClearer['field'], words: string): void => {
    found.push({ field, words });
  };
  const { success } = target;
  const vague = VAGUE.exec(success)?.[0];
  const counted = NUMBER.test(success);
  if (vague !== undefined && !counted) {
    say('success', `“${vague}” can mean many things: say what somebody would see, hear or count`);
  } else if (!counted && !SEEN.test(success)) {
    say('success', 'Say how somebody would know: a number, a grade, or something that can be seen to happen');
  }
  if (success.split(/\s+/).length > LONG) say('success', 'This is long: it may be more than one target');

  if (target.need === null) say('need', 'Say why this matters for the child now');
  if (target.baseline === null) say('baseline', 'Say where the child starts from');
  else if (/\d/.test(success) && !NUMBER.test(target.baseline)) {
    say('baseline', 'Success has a figure and where it starts from has none: the two cannot be compared');
  }

  const { whoDoesWhat, howOften, byWhen } = target;
  if (whoDoesWhat === null) say('who', 'Say who does what');
  else if (SOMEBODY_OR_NOBODY.test(whoDoesWhat) && !isNamed(whoDoesWhat)) {
    say(
      'who',
      `“${SOMEBODY_OR_NOBODY.exec(whoDoesWhat)?.[0]}” is nobody in particular: name one person who sees to it`,
    );
  }
  const often = howOften ?? whoDoesWhat ?? '';
  const loose = SOME_TIME.exec(howOften ?? '')?.[0];
  if (loose !== undefined && !IN_TIME.test(often)) say('often', `Say how often “${loose}” is`);
  else if (howOften === null && !IN_TIME.test(often)) say('often', 'Say how often');
  if (byWhen === null) say('by', 'Say by when');
  else if (byWhen < today) say('by', 'That day is past');
  return found;
}

/** A title with a name, a post, or a name in the middle of the sentence. */
const isNamed = (words: string): boolean =>
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|\b(?:teacher|tutor|mentor|assistant|SENCO|coach|counsellor|librarian|carer|social worker|key adult|head)\b/i.test(
    words,
  ) || /[a-z,] [A-Z][a-z]+/.test(words);
