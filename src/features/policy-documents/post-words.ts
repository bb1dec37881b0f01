import { inTurn, oneOf } from './one-of.ts';

/** *Each school names its own on its website*: a trust's policy need not. */
export const NAMED_ELSEWHERE = new RegExp(
  [
    inTurn([
      String.raw`\b(?:each|every|individual|all|local) (?:school|academy|academies|schools?)\b.{0,80}`,
      String.raw`\b(?:names?|puts?|gives?|shows?|lists?|publish(?:es)?|has its own|sets? out|displays?|appoints?)\b`,
    ]),
    String.raw`\bnamed? .{0,140}\b(?:website|appendix)\b`,
    String.raw`\bnames .{0,140}\b(?:website|appendix)\b`,
    inTurn([
      String.raw`\b(?:shown|listed|published|found|displayed|set out) (?:on|in|at) (?:the|its|each|our|their)\b.{0,40}`,
      String.raw`\b(?:website|appendix|annex|prospectus)\b`,
    ]),
  ].join('|'),
  'i',
);

/** Parts of a school, and days, that follow a holder in brackets. */
const PARTS =
  'secondary|primary|sixth form|early years|infants?|juniors?|upper|lower|nursery|key stage|EYFS|reception|KS\\d|previously';
const PARTS_IN_BRACKETS: readonly string[] = [
  String.raw`\d{1,2} to \d{1,2}|KS\d|years? \d`,
  'primary|secondary|infants?|juniors?|nursery|sixth form|early years|EYFS|upper|lower',
  'part[ -]time|maternity|until|from|job ?share|out of hours|after school|weekends|(?:mon|tue|wed|thu|fri)[a-z]*',
];
/** Holders for a part of the school each, or of a part of the children. */
export const OF_PHASE = new RegExp(
  [
    String.raw`\b(?:in|for|of|at) (?:the |our )?(?:${PARTS})\b`,
    String.raw`\(${oneOf(PARTS_IN_BRACKETS)}`,
    String.raw`\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b`,
  ].join('|'),
  'i',
);

/** Somebody who held a post and holds it no more, or is still to hold it. */
export const LEFT = new RegExp(
  String.raw`\b${oneOf([
    'retired',
    'stepped down',
    'resigned',
    'used to (?:follow|be|hold)',
    'who (?:was|held)',
    String.raw`left (?:us|the \w+|in)`,
    'no longer',
    'was (?:the |our )?(?:designated|link|head|DSL)',
    String.raw`until (?:\w+ )?20\d\d`,
    'will be(?:come)? (?:the|our) ',
  ])}\b`,
  'i',
);

/** What may stand between a post and what says who holds it: *for looked-after children*, *who speaks for them*, *(DSL)*. */
const QUALIFIER = inTurn([
  String.raw`(?:\s*\([^()]{1,60}\))?(?:'s?)?`,
  // Designated Teacher / SENCO
  String.raw`(?:\s*[/&+]\s*[\w-]{2,20}(?: [\w-]{2,20}){0,2}){0,3}`,
  String.raw`(?<of>(?:\s+(?:for|of|with|to|who|on|in|responsible|at|and (?=children|previously|CPLA|PLA|those|for|in|from|currently|now))\b[^.;:()]{0,160}?)?)`,
  String.raw`(?:\s*\([^()]{1,40}\))?`,
]);
/** How a text goes on from a post to its holder. */
const IS_HELD_BY = `(?<how>${[
  String.raw`\s*(?:[:=–—(]|-\s|\s-\s)\s*(?:(?:is|currently|now)\s+)?`,
  String.raw`,?\s*(?:(?:who|and (?:this academic year|currently|at present)|in 20\d\d\S*)\s+)?(?:is|are)\s+(?:currently |now |at present |our |the |(?:held|filled|carried out|undertaken) by )*`,
  String.raw`[^.]{0,80}[;,]\s*(?:at present |currently |now )?(?:it|this|that) is\s*`,
  String.raw`,\s*`,
  String.raw`\s*`,
].join('|')})`;
export const TO_HOLDER = new RegExp(`^${QUALIFIER}${IS_HELD_BY}$`, 'i');

/** Of somebody else, whom the holder meets or tells. */
export const DOES_SOMETHING = new RegExp(
  String.raw`\b${oneOf([
    'by|tells?|asks?|speaks?|meets?|works?|reports?|liaises?|contacts?|informs?|supports?|together',
    'will|shall|must|should|may|can|knows?|keeps?|makes?|visits?|attends?|ensures?',
  ])}\b`,
  'i',
);
/** Before a post: what somebody has to do with its holder. */
export const HAS_TO_DO_WITH = new RegExp(
  String.raw`\b${oneOf([
    'by|with|from|to|via|through|c/o|covers? for|line[- ]manage[sd]?',
    'tells?|asks?|meets?|sees?|works?|reports?|liaises?|contacts?|informs?|supports?|receives?|assists?|helps?|hears?|visits?',
  ])}\b`,
  'i',
);
