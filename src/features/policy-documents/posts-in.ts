import type { PolicyWords } from '../../packs/model.ts';
import { sortingFinderOf } from './phrases.ts';

/** A post as a text calls it. */
export interface PostAt {
  readonly post: string;
  readonly at: number;
  readonly end: number;
}

/** A post of another: of the Virtual School, of a year, of something else than these children. */
/** Of the authority, or of another school. */
const OF_OTHERS =
  /\b(?:virtual school|authority|council|county|(?:partner|other|previous|feeder|sister|next|new) (?:school|college|academy))(?:'s)?\s+$/i;
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  'designated-teacher': OF_OTHERS,
  'safeguarding-lead': OF_OTHERS,
  headteacher:
    /\b(?:virtual(?: school)?|business|office|site|pastoral|family|support|attendance|inclusion|safeguarding|SEND?|year|phase|case|designated|middle|curriculum|data|exams?|house|finance|premises|HR|service|team|area|regional|care|home|key|line|department|subject)[\s-]+$/i,
  'link-governor':
    /\b(?:SEND?|special (?:educational )?needs?|health(?: and safety)?|attendance|early years|EYFS|finance|premises|parent|staff|co-?opted|community|foundation|chair|vice|training|curriculum|literacy|maths|science|website|GDPR|behaviour|equalit\w+|careers|every|each|associate)\s*(?:link\s*)?$/i,
};
/** *Designated teacher network*: a course, and nobody's post. */
const COURSE = /^\s+(?:network|training|course|forum|meetings?|briefings?|conference|handbook|refresher)\b/i;
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  'designated-teacher': COURSE,
  'safeguarding-lead': COURSE,
  headteacher: /^\s+of\s+(?!(?:the |our |this )?(?:school|centre|college|academy|nursery|setting|provision)\b)/i,
  'link-governor':
    /^'s|^s\b(?=\s+(?:and|will|are|have|receive|meet))|^\s+(?:for|with (?:responsibility|oversight) for|responsible for)\s+(?:health|SEND?\b|special|finance|premises|attendance|early years|EYFS|training|curriculum|literacy|maths|english|science|the website|GDPR|data|behaviour|equalit|careers|sport|staff|personnel)(?![^.;|]*\b(?:looked|care|CLA|LAC|CiC)\b)/i,
};
/** Of *a governor with* the name of the post is the first word. */
const FOR_WHOM = /\s+(?:for|with|responsible|responsibility|who)$/i;
/** *The foundation governor with oversight of …*: what follows says for whom. */
const FOR_THEM = /^\s+(?:with|for|who|responsible|in charge)\b/i;
/** A governor for more than these children may well be theirs too; nobody is told that two such differ. */
const WIDER = /\b(?:safeguarding|child protection|pupil premium|disadvantaged|vulnerable|inclusion)[\w\s,&-]{0,30}$/i;
const THEIRS = /\b(?:looked|in care|CLA|LAC|CiC|social worker|virtual)\b/i;
const DEPUTY =
  /\b(?:deputy|deputies|assistant|acting|former(?:ly)?|vice|previous|interim|(?:cover(?:ing)? for|absence of|(?:assistant|support|help|adviser?|contact) (?:to|for)|deput(?:y|ising) (?:to|for)|on behalf of|instead of|in place of)(?: the| our)?)[\s-]*$/i;

/** Finds the posts a text speaks of, in order: the holder's own, and not those of a deputy, of the Virtual School or of a year. */
export function postFinder(words: PolicyWords): (text: string) => PostAt[] {
  const postsIn = sortingFinderOf(words.posts, Object.entries);
  return (text) => {
    const found = [...postsIn(text)].flatMap(([post, all]) =>
      all.map(({ words: said, at }) => ({ post, at, end: at + said.replace(FOR_WHOM, '').length })),
    );
    return (
      found
        // Of two that overlap the longer counts: a designated safeguarding lead is no designated person.
        .filter(
          (one) =>
            !found.some(
              (other) =>
                other !== one && other.at <= one.at && other.end >= one.end && other.end - other.at > one.end - one.at,
            ),
        )
        .filter(
          ({ post, at, end }) =>
            !DEPUTY.test(text.slice(Math.max(0, at - 30), at)) &&
            (FOR_THEM.test(text.slice(end)) || NOT_BEFORE[post]?.test(text.slice(Math.max(0, at - 30), at)) !== true) &&
            NOT_AFTER[post]?.test(text.slice(end)) !== true,
        )
        .sort((a, b) => a.at - b.at)
    );
  };
}

/** A governor for safeguarding, where the text does not say that these children are theirs. */
export const isWider = (text: string, post: string, at: number): boolean =>
  post === 'link-governor' && WIDER.test(text.slice(0, at)) && !THEIRS.test(text);
