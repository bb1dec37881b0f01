import { inTurn, oneOf } from './one-of.ts';

/** Dots, lines and crosses that stand where something was to be written. */
const GAPS: readonly string[] = [
  // ____ …… . . . . .
  '_{3,}',
  String.raw`\.{5,}`,
  '…{2,}',
  String.raw`(?:\.\s){5,}`,
  // XX/XX/20XX, XXX, xxx
  String.raw`\bX{2,4}[/.-]X{2,4}(?:[/.-](?:20)?X{2,4})?`,
  String.raw`\bXX+\b`,
  String.raw`\b[Xx]x{2,}\b`,
  // below __%, 01632 ..., Year [X], ???
  String.raw`(?<![\w_])__(?=%| ?days?\b| ?weeks?\b| per cent)`,
  String.raw`\b0\d{2,4} \d{0,4} ?\.{3}`,
  String.raw`(?:\b(?:Year|Y|KS|within|after|every|of|than|below|above) )\[[xXn?]\]`,
  String.raw`\?{3,}`,
  // <<name>>, {{name}}
  '<<[^<>]{2,60}>>',
  String.raw`\{\{[^{}]{2,60}\}\}`,
  // dd/mm/yyyy, 20XX, 202X, 00/00/0000
  String.raw`\b(?:dd|DD)[/.-](?:mm|MM)[/.-](?:yy|YY){1,2}\b`,
  String.raw`\b20(?:XX|xx|__)\b`,
  String.raw`\b20\d[Xx_]\b`,
  // £X, X times a year, Year X
  String.raw`£X\b`,
  String.raw`\bX(?= (?:times|days|weeks|hours|pupils|children|%|per cent)\b)`,
  String.raw`\bYear X\b`,
  String.raw`\b00[/.-]00[/.-]0000\b`,
  // 00000 000000, SCHOOL NAME
  String.raw`\b0{5} ?0{3,6}\b`,
  String.raw`\bSCHOOL NAME\b(?!\s*[:|])`,
];
export const GAP = new RegExp(GAPS.join('|'));

/** What somebody is told to do in brackets, and what stands alone in them. */
const TO_FILL_IN = '(?:please )?(?:insert|enter|add|complete|type|write|state|fill in|specify)';
const FILLED_IN =
  'name|date|school|your|day|month|year|number|telephone|phone|email|address|job title|role|term|website|logo|url|link';
/** [name of school], <insert>, {date}: an instruction in brackets that stand for little else. */
export const IN_SQUARE = new RegExp(
  [
    inTurn([
      String.raw`[[<{]\s*`,
      oneOf([
        String.raw`${TO_FILL_IN}\b[^\])>}]{0,80}`,
        String.raw`(?:(?:the )?(?:${FILLED_IN})(?:\s[^\])>}]{0,60})?)`,
      ]),
      String.raw`\s*[\])>}]`,
    ]),
    String.raw`\[[^\][()]{0,30}\b(?:name|date|logo|address|number|details|year|term|title)\](?!\()`,
  ].join('|'),
  'i',
);

/** Whose name or date stands in round brackets: (governor's name). */
const WHOSE =
  "(?:school|academy|setting|trust|council|virtual school|(?:designated )?teacher|governor|head(?:teacher)?|DSL|SENCO|adviser|policy|review|approval)(?:'s)?";
const WHAT_OF_THEM = 'name|date|logo|telephone number|phone number|contact number|email address|website|job title';
/** (enter date), (name of governor): in round brackets much else stands too, *(School Business Manager)* and *(add a buddy)*. */
export const IN_ROUND = new RegExp(
  inTurn([
    String.raw`\(\s*`,
    oneOf([
      String.raw`(?:please )?(?:insert|enter|specify|fill in)\b[^)]{0,80}`,
      String.raw`(?:please )?(?:add|complete|type|write|state)\s+(?:the |your |a )?(?:name|date|here|details|school|number|title|role|contact|address|telephone|phone|email|link|term|year)\b[^)]{0,60}`,
      'your [^)]{2,40}',
      `(?:the )?(?:${WHOSE} )?(?:${WHAT_OF_THEM})(?: here| of [^)]{2,40})?`,
    ]),
    String.raw`\s*\)`,
  ]),
  'iu',
);

/** The labels of a form: posts, days, and how to reach somebody. */
const LABELS: readonly string[] = [
  '(?:designated|child protection|safeguarding) (?:teacher|safeguarding lead|governor|person|officer|lead|coordinator|liaison officer)',
  String.raw`(?:link |named |lead |nominated )?(?:governor|trustee)s?(?: for [\w\s-]{2,40})?`,
  String.raw`chair(?: of [\w\s]{3,30})?`,
  'head(?:teacher| teacher)',
  String.raw`management committee member(?: for [\w\s-]{2,40})?`,
  'safeguarding lead|dsl|senco|sendco',
  'date|approved(?: by| on)?|ratified(?: by| on)?|adopted(?: on)?|review(?: date)?|next review',
  'policy (?:owner|number|lead)|author',
  'telephone|phone|email|contact',
  'virtual school adviser|adviser|version',
  String.raw`link governor(?: for [\w\s]{2,30})?`,
  'lead|senior mental health lead|key contact',
];
/** A field of a form whose name ends the line: *Chair of governors:* */
export const FIELD = new RegExp(
  inTurn([
    String.raw`(?:^|\s)(?:name of |date of |date |the )?`,
    oneOf(LABELS),
    String.raw`(?:\s*\([^()]{0,40}\))?\s*:\s*$`,
  ]),
  'i',
);

/** Words of a label whose value is a name or a date, and marks that stand instead of one. */
const VALUED =
  'name|date|teacher|governor|trustee|chair|lead|head|headteacher|approved|ratified|reviewed|review|DSL|DT|SENCO|adviser|owner|author|version';
const NO_VALUES: readonly string[] = [
  String.raw`\*{2,}`,
  String.raw`\?+`,
  '-+',
  '–+',
  '—+',
  String.raw`[[(]?vacan(?:t|cy)(?: (?:at present|currently|post|at the moment))?[\])]?`,
  'tbc',
  'tba',
  'to follow',
  '00[/.-]00[/.-]0000',
];
/** A label with a mark, or *vacant*, instead of its value: *Designated teacher: ?*. */
export const VALUE_LEFT = new RegExp(
  inTurn([String.raw`^(?:[^:.|]{0,60}\b(?:${VALUED})\b[^:.|]{0,40}):\s*`, oneOf(NO_VALUES), String.raw`\s*$`]),
  'i',
);
