/** Initials and words that are posts and people of a school, and nobody who was to do something: *(DT to check each term)*. */
const NO_COLLEAGUE =
  'DT|DSL|DDSL|VS|VSH|SLT|SW|LA|HT|AHT|DHT|DH|AH|PA|IRO|TA|EP|CT|HOY|EWO|LSA|FGB|GB|CSW|CLA|CIN|PEP|EHE|SEN|SENCO|HLTA|MDT|KS|VP|YP|FC|OT|SALT|CAMHS|All|Staff|Teachers|Tutors|Parents|Carers|Governors|School|Head';
/** *JH*, *J.H.*, or a first name where what follows is about the text: *Kate to supply this wording*. */
const COLLEAGUE = `(?!(?:${NO_COLLEAGUE})\\b)(?:[A-Z]{2,3}|(?:[A-Z]\\.-?){1,3}(?:[A-Z]\\.)?|[A-Z][a-z]{2,12}(?=[^\\])]*\\b(?:this|date|name|section|wording|paragraph|rates?|with)\\b))`;
const TO_DO =
  'to (?:supply|provide|draft|chase|complete|check|confirm|add|update|write|rewrite|reword|ask|finish|amend|decide|send)\\b';
const ASKS = '(?:is|can|could|do|does|are|should|have|has|what|who)\\b[^.]*\\?';
const OPENS = '[([]';

/** How colleagues write to one another in a draft, and forget to take it out. */
const WAYS: readonly string[] = [
  // (please check with the office)
  `${OPENS}(?:[Pp]lease )?(?:[Cc]heck|[Cc]onfirm|[Uu]pdate|[Aa]mend|[Dd]elete|[Rr]emove|[Rr]ewrite|[Rr]eword|[Cc]hase|[Qq]uery)\\b[^\\])]{2,160}[\\])]`,
  // Kate: can you look at this · (Kate – still right?) · (added by Kate · @Kate
  '^[A-Z][a-z]{2,12}:\\s+(?:(?:I have|I.ve) (?:added|asked|amended|changed|checked|copied|deleted|left|moved|pasted|put|taken|updated|written)|can you|could you|please (?:check|change|can)|do we|is this|have you)\\b',
  `${OPENS}[A-Z][a-z]{2,12}\\s?[:–-]\\s[^\\])]{3,120}\\?`,
  `${OPENS}(?:added|amended|inserted|changed|wording) by [A-Z]`,
  '^@\\w+',
  // JH – is this still right? · Kate – please …
  `^\\(?[A-Z]{2,3}\\s*[–—-]\\s+${ASKS}`,
  `^\\(?[A-Z][a-z]{2,12}\\s*[–—-]\\s+(?:${ASKS}|(?:I|please|we|you|this|the)\\b)`,
  // KM: Vince, do we need this?
  `^\\W{0,3}(?!(?:${NO_COLLEAGUE})\\b)[A-Z]{2,3}:\\s[^?]{0,120}\\b(?:we|you|I|this)\\b[^?]{0,120}\\?`,
  // Kate, please could you look at this paragraph?
  '^[A-Z][a-z]{2,12},? (?:please )?(?:can|could|would) you\\b[^?.]{0,60}\\b(?:this|the) (?:paragraph|section|bit|sentence|wording|page|figures?|numbers?|names?|dates?|line|policy|draft)\\b',
  // [JH: check with Kate] · NB JH to rewrite this
  `${OPENS}(?!(?:${NO_COLLEAGUE})\\b)[A-Z]{2,3}: (?:please )?(?:check|ask|confirm|update|amend|add|query|chase|reword|rewrite|delete)\\b`,
  `^NB:? (?!(?:${NO_COLLEAGUE})\\b)[A-Z]{2,3} ${TO_DO}`,
  // [This section to be completed by each academy]
  '\\[[^\\][]{0,60}\\bto be (?:completed|added|inserted|written) by (?:the |each )?(?:school|academy|setting|nursery|centre|college)s?\\]',
  // (JH to check) · JH to check with Kate
  `${OPENS}${COLLEAGUE} ${TO_DO}[^\\])]*[\\])]`,
  `^\\W{0,3}${COLLEAGUE} ${TO_DO}`,
  // (JH: is it so?) · (is it so??) · (is it so? – JH)
  `${OPENS}[A-Z]{2,3}: [^\\])]{3,120}\\?`,
  `${OPENS}[^()[\\]]{4,80}\\?\\?`,
  '\\?\\? ?[-–—] ?[A-Z]{2,3}\\b',
  '\\b(?:ADD|INSERT|CHECK|UPDATE) (?:LINK|NAME|DATE|HERE|THIS|LOGO)\\b',
  `${OPENS}[^()[\\]]{4,80}\\? ?[-–—]? ?(?!(?:${NO_COLLEAGUE})\\b)[A-Z]{2,3}[\\])]`,
  '^NB:? (?:update|check|change)',
  'TODO\\b',
  // what a word processor makes of a comment
  '\\bComment\\s*(?:\\[|by [A-Z])',
  '\\[?(?:comment|note)\\s*(?:\\[|:|by)\\b',
];
const NOTE = new RegExp(WAYS.join('|'));

/** The first note to a colleague that was left in a text; null where there is none. */
export const noteLeftIn = (text: string): string | null => NOTE.exec(text)?.[0] ?? null;
