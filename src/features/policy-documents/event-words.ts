import { inTurn, oneOf } from './one-of.ts';

/** How a policy says when it is looked at next. */
const NEXT_REVIEWS: readonly string[] = [
  '(?:date|due) (?:of|for|to)(?: be)?(?: the)?(?: next)?(?: be)? review(?:ed)?',
  'to (?:next )?be (?:next )?(?:reviewed|revisited|renewed|revised|updated|refreshed|rewritten|reconsidered)',
  '(?:will|shall|is to) (?:next )?be (?:reviewed|revisited|looked at|renewed)(?: again)?',
  '(?:will|shall|is to) next be (?:considered|discussed)',
  'review (?:date|due|by)',
  'renewal(?: date)?',
  'revisit(?:ed)?',
  'review(?:ed)? (?:again )?(?:no later than|not later than)',
  'look(?:ed)? at (?:it )?again',
  'due for renewal',
  'expires?',
  '(?:valid|runs?|stands) until',
  'review cycle',
  'comes? back to',
  'to be looked at again',
  'review it',
  'reviews (?:it|this policy|the policy) (?:again )?(?:by|no later than|on or before|before|in)',
  String.raw`considered (?:by [\w\s]{3,40} )?again`,
  'next (?:approval|ratification|adoption|renewal|update|revision)(?: date| due)?',
  '(?:valid|in force|effective) from [^.;]{4,30}? (?:to|until)',
  String.raw`(?<=\breview\w*\b[^.;]{0,80},?\s(?:and )?)next (?:in|on|due|by)`,
];
/** Whose review it is, where it is not one of the policy: *care review*, *last review*. */
const NOT_ITS_REVIEW = 'last|previous|recent|annual|after|PEP|care|the|this|its|our|a|each|every|case';
export const NEXT_REVIEW = new RegExp(
  [
    String.raw`\b${oneOf(['next (?:(?:full|scheduled|formal|planned|due for) )*review(?:ed)?(?: (?:date|due|by|in))?', ...NEXT_REVIEWS])}\b`,
    String.raw`^\s*(?:policy )?review$`,
    String.raw`^\s*(?:policy )?review\s*:`,
    String.raw`(?<!\b(?:${NOT_ITS_REVIEW})\s)\breview[\s:–-]*$`,
  ].join('|'),
  'i',
);

/** A child is adopted too, and adoption is an order. */
const ADOPTED = inTurn([
  String.raw`(?<!\b(?:children|child|pupils?|students?|who|were|was|been|or|and|is|are|of|after|by|an) )`,
  'adopt(?:ed|ion)',
  '(?! (?:from|order|on or after|since|before|support|UK))',
]);
export const RATIFIED = new RegExp(
  String.raw`\b${oneOf([
    'ratifi(?:ed|cation)',
    'approv(?:ed|al)',
    ADOPTED,
    'agreed by',
    'agreed (?:this|the|our) (?:policy|statement)(?: on)?',
    'signed off',
    'date agreed',
    'passed by',
    'accepted by',
  ])}\b`,
  'i',
);
export const REVIEWED = /\b(?:last reviewed|reviewed(?: on| in)?|updated|last updated|revised)\b/i;
export const TRAINED = new RegExp(
  String.raw`\b${oneOf([
    'last (?:given|delivered|held|run|completed)',
    '(?:was|were) (?:trained|held|given|delivered|run|completed|provided)',
    'attended',
    'completed',
    'took place',
    'training (?:was|took place)',
    'have delivered',
  ])}\b`,
  'i',
);

/** Of what a school has policies and plans beside this one. */
const MATTERS: readonly string[] = [
  'attendance|behaviour|conduct|safeguarding|child protection|SEND?|admissions?|equalit(?:y|ies)',
  'anti-bullying|bullying|uniform|charging|curriculum|exclusions?|suspensions?|complaints|premium',
  'accessibility|online safety|staff|linked|related|other|training|improvement|development|parents?',
];
const PAPERS = '(?:polic(?:y|ies)|plans?|strategy|statement|scheme|procedures?|guidance|leaflet)';
/** Another document or thing, of which a sentence says when it is looked at. */
export const OTHER_THING = new RegExp(
  inTurn([
    String.raw`\b`,
    oneOf([
      String.raw`${oneOf(MATTERS)}\s+(?:(?!this\b)[\w&,-]+\s+){0,4}?${PAPERS}`,
      'e?PEPs?|EHCPs?',
      String.raw`(?:care|education|support|action|pathway|individual|learning|risk|health)\s+(?:plans?|assessments?)`,
      'targets?|timetables?|placements?|provision|interventions?',
      'list|register|spreadsheet|arrangements?|offer',
    ]),
    String.raw`\b(?![^.;]*\b(?:this|our) (?:policy|statement|document)\b)`,
  ]),
  'i',
);

/** Words that end as verbs of the past do, and are none where plans are told. */
const NO_PAST: readonly string[] = [
  'need|proceed|succeed|exceed|indeed|speed',
  'agreed|called|named|updated|based|required|expected|intended|looked|designated|registered|trained',
];
/** Told as history: a verb of the past, or a word that says so. */
export const PAST = new RegExp(
  String.raw`\b${oneOf([
    'was|were|had|did|has been|have been',
    'in (?:the past|previous)|last (?:academic |school )?year|since|between',
    'began|made|lost|fell|rose|met|led|held|gave|took|ran|came|went|left|became|found|said|saw|kept|got|won|grew',
    'spent|wrote|sent|brought|taught|told|shown',
    String.raw`(?!${oneOf(NO_PAST)}\b)[a-z]{3,}ed`,
  ])}\b`,
  'i',
);
