import type { PolicyWords } from '../../packs/model.ts';
import { finderOf, plain } from './phrases.ts';
import type { Unit } from './units.ts';

const MODALS = '(?:may|might|could|can|should|would like|wants?|wish(?:es)?|hopes?)';
/** *even if they would not normally qualify*, *although no test may be met*: what is granted weakens nothing. */
const GRANTED = /\b(?:even (?:if|when|where|though)|although|whether or not|regardless of|notwithstanding)\b[^,;.:]*/gi;
/** *topics that may hurt*, *so small that a child could be told*, *whom we may talk to*: what may happen there is not what is promised. */
const RELATIVE = new RegExp(
  `\\b(?:(?:that|which|who|whom|whose|whoever|what|whatever)\\b(?:\\s+we)?(?:\\s+(?!we\\b)[^\\s,;:.]+){0,7}?|(?:where(?! (?:possible|practicable|appropriate))|when)\\b(?:\\s+we)?(?:\\s+(?!(?:we|school|academy|centre|nursery|college)\\b)[^\\s,;:.]+){0,7}?|if (?:it|they|this|that|he|she)|(?:how|whether(?! or not))\\b(?:\\s+[^\\s;:.]+){0,9}?)\\s+${MODALS}\\b|\\b(?:that|which|whom|than|as) (?:we|they|one|he|she|it) would (?:normally|usually|otherwise|ordinarily)\\b`,
  'gi',
);
/** *the grown-up they would like*, *something anybody could see*: the wish is the child's, the relative clause has lost its *that*. */
const WISH =
  /\b(?:they|he|she|you|children|pupils|students|families|parents|carers|the (?:child|pupil|student|family|young person)) (?:would like|wants?|wish(?:es)?|hopes?)\b|\b(?:something|anything|things?|steps?|days|dates|songs|stories|topics|lessons|texts|themes|content|subjects) (?:\w+ ){0,2}(?:could|can|might|may)\b/gi;
/** *If a child could hurt themselves, we write …* and *Should a pupil be suspended, …*: the promise comes after the comma. */
const CONDITION =
  /^(?:(?:If|Where|When|Whenever|Should|Wherever|Once)\b(?! (?:possible|appropriate|practicable|practical|feasible|suitable|convenient|necessary)\b)(?:(?!\b(?:we|staff|teachers|the (?:school|academy|centre|nursery|college)) (?:will|would|shall|may|might|could|can|try|aim|hope)\b)[^,;:]){3,120},|Should\b)/;
/** *where staffing allows*, *when their other commitments permit*, *subject to funding*: what is promised hangs on means. A child, a family or the law that allows it is another matter. */
const MEANS =
  /\b(?:if|where|when|whenever|(?<!\b(?:brief|short|few|small) )as|provided|while|should)\b(?:(?! (?:child\w*|pupils?|students?|learners?|parents?|carers?|famil\w+|law|rules?|conditions|grant|court|order|social|guidance|they|he|she|it|regulations?)\b)\s+[\w'-]+){1,4}\s+(?:allows?|permits?)\b|\bsubject to (?:\w+ ){0,2}(?:funding|funds|capacity|availability|resources?|staffing|budgets?|time|demand|workload|timetable)\b|\b(?:time|funds|funding|staffing|capacity|resources|workload|budgets?|circumstances) permitting\b/i;
/** *No pupil may be sent home*, *may only be used*: forbidden is firm. */
const FORBIDDEN =
  /\b(?:no|nobody|none|nothing|neither|never)\b[^,;.:]{0,60}?\b(?:may|could|might)\b|\bmay (?:only|never)\b|\bcould not\b/gi;
/** *A child may have a disability*: told of the child, and no promise is weakened by it. */
const DESCRIBED =
  /\b(?:child|children|pupils?|students?|young people|they|learners?) (?:may|might|could) (?:well |also )?(?:have|find|feel|need|be (?!(?!disabled|bereaved|adopted)\w+ed\b|given|invited|put|sent|told|seen|taught))|\b(?:child|children|pupils?|students?|young p\w+|they|learners?) may (?:\w+,? (?:or )?){1,4}(?:decline|refuse)\b|\band may also (?:have|be (?!\w+ed\b))/gi;
/** *the social worker, carer and, where appropriate, parent*: one of many, and not the promise, is left open. */
const ONE_OF_MANY =
  /(?:\b(?:and|or|with)|,)\s*\(?,?\s*(?:where|if|when|as) (?:appropriate|relevant|necessary|needed|applicable|there is one),?\)?(?=\s+(?:the |any |a |an |their |other |his |her )?\p{L})/giu;

/** A sentence without its conditions, relative clauses and months, so that *may* is found where it weakens the promise. */
const mainClause = (text: string): string =>
  text
    .replace(/^\s*\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+/, '')
    .replace(/\bbest endeavours\b/gi, 'best')
    .replace(/(?<=\w\s)\bto (?:try|seek|help) to\b/gi, 'to')
    .replace(/\bonly (?:ever )?(?:be )?consider(?:ed)?\b|\bconsidered only\b/gi, 'only')
    .replace(/\bMay\b(?=\s+\d|\s+and\b|,|\.|$)|(?<=\b(?:in|this|of|by|last|until|\d)\s)May\b/g, 'month')
    .replace(/\bto (?:whom|which) (?:this|the) policy (?:applies|relates)\b/gi, '')
    .replace(CONDITION, '')
    .replace(GRANTED, '')
    .replace(ONE_OF_MANY, ' and')
    .replace(/\b(?:if|where|when)\b(?:\s+[^\s,;:.]+){0,6}?\s+(?:may|might|could) be (?:suspended|excluded)\b/gi, '')
    .replace(FORBIDDEN, 'must not')
    .replace(/\bas (?:[^\s,;:.]+\s+){0,5}?(?:may|might|could|can) (?:require|need|ask|request|direct|choose)\b/gi, '')
    .replace(RELATIVE, '')
    .replace(WISH, '')
    .replace(DESCRIBED, '');

/** *We know that behaviour tells us something, and staff will …*: what follows is a promise after all. */
const THEREFORE =
  /[,;]?\s*\b(?:and|so|therefore|which is why)\s+(?:we|staff|all|every\w*|the \w+)\b[^.]{0,80}\b(?:will|must|do|are|ensures?)\b/i;

/** *We aim:* and what is listed below it. */
const AIMED = /\b(?:aim|hope|intend|endeavour)s?\s*[:–-]?\s*$/i;
/** Where one thing that is said ends and another begins: *…, and where possible the carer comes too*. */
const NEXT_CLAUSE =
  /(;\s+|,\s+but\s+|\s+[–—]\s+|,\s+and\s+|\s+and,?\s+(?=(?:where|wherever|if|when)\s+(?:possible|appropriate|practicable)\b))/i;

export interface Force {
  readonly is: 'met' | 'weak' | 'aside';
  /** Of a weak sentence what it says firmly before it comes to what may be; null where that is nothing. */
  readonly firmly: string | null;
}

/** What a sentence is worth: a promise, a weak one, or something said by the way. */
export function forceOf(words: PolicyWords): (unit: Unit) => Force {
  const weak = finderOf(words.weak);
  const firm = finderOf(words.firm);
  const aside = finderOf(words.aside);
  const isWeak = (text: string): boolean => MEANS.test(text) || weak.test(mainClause(text));
  const only = (is: Force['is']): Force => ({ is, firmly: null });

  const firmlySaid = (text: string): string | null => {
    const said: string[] = [];
    let mark = '';
    let met = true;
    for (const [at, piece] of text.split(NEXT_CLAUSE).entries()) {
      if (at % 2 === 1) mark = piece;
      else if (isWeak(piece)) met = false;
      else if ((met || /but|;/i.test(mark)) && firm.test(mainClause(piece))) said.push(piece);
    }
    return said.length === 0 ? null : said.join('; ');
  };

  return ({ text, lead }) => {
    const whole = plain(text);
    if (MEANS.test(whole)) return { is: 'weak', firmly: firmlySaid(whole) };
    const own = mainClause(whole);
    const opening = mainClause(plain(lead));
    if ((aside.test(own) && !THEREFORE.test(own)) || /\?[\])]*$|\?\?/.test(own)) return only('aside');
    if (weak.test(own)) return { is: 'weak', firmly: firmlySaid(whole) };
    if (firm.test(own)) return only('met');
    return only((weak.test(opening) && !firm.test(opening)) || AIMED.test(opening) ? 'weak' : 'met');
  };
}
