import { inTurn, oneOf } from './one-of.ts';

/** Words with which no sentence ends. */
export const HANGING = new RegExp(
  inTurn([
    String.raw`(?<=[\s,])`,
    oneOf([
      'the|a|an|and|or|of|to|with|for|from|that|which|will|not|is|are|be',
      'their|our|we|shall|must|should|has|have|when|if|where|because|these|including|the same',
      'within|into|until|than|during|between|per|by the|at the|on the|its',
      // The policy will be reviewed in
      '(?:reviewed|held|ratified|approved|published|given|placed|recorded|based|agreed) (?:in|on|at|by|as)',
      // and other relevant
      '(?:any|all|and|or) other(?: [a-z]+(?:al|ant|ate|ble|ive|ous))?',
    ]),
    '$',
  ]),
);

/** Verbs and words that take their small word with them. */
const WITH_PARTICLE: readonly string[] = [
  'thought|made|spoken|aware|heard|taken care|disposed|looked|cared|asked|hoped|provided|called|paid|worked',
  'dealt|agreed|met|familiar|happy|living|listened|turned|talked|referred|go|turn|talk',
  String.raw`belong|entitled|come|came|comes|benefit\w*`,
];
/** *if exclusion is being thought of*: the word belongs to its verb. */
export const PARTICLE = new RegExp(String.raw`\b${oneOf(WITH_PARTICLE)} (?:of|for|with|to|from)$`, 'i');

/** Words after which a small word at the end hangs all the same: *a number of*. */
const NEEDS_MORE: readonly string[] = [
  'and|or|,|part|because|instead|use|number|range|variety|most|all|any|each|one|some',
  'views?|line|together|addition|order|support|access',
];
const ENDS_WITH_TO: readonly string[] = [
  String.raw`accustomed|used|entitled|related|close|opposed|due|prior|contribute\w*|belong\w*|listened`,
  'responsible|grateful|aware|short|full|fond|proud',
];
/** *how many there are*, *another adult who can be*, *people we care for*, *what we are here for*: a clause may end so. */
export const RELATIVE = new RegExp(
  [
    String.raw`\b(?:who|what|where|how|as|than|whatever|wherever|whoever|whether|there|if)\b[^.;:]{0,50}\s(?:is|are|be|has|have|will|should|must|not)$`,
    inTurn([
      String.raw`(?:(?:^|\s)(?:who|whom|what|where|which)\b|[\p{L}]\s+(?:we|they|he|she|you|I|it))`,
      String.raw`\s[^.;:,]{0,40}(?<!\b${oneOf(NEEDS_MORE)}\s)(?:of|to|with|for|from)$`,
    ]),
    String.raw`\b${oneOf(ENDS_WITH_TO)} (?:to|for|of)$`,
  ].join('|'),
  'iu',
);
