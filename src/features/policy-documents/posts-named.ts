import type { PolicyWords } from '../../packs/model.ts';
import type { PolicyDocument } from './document.ts';
import { finderOf, plain } from './phrases.ts';
import type { Unit } from './units.ts';

/** Somebody a policy names as the holder of a post. */
export interface PostNamed {
  readonly post: string;
  readonly name: string;
  readonly block: number;
  readonly words: string;
  /** Named as one of several, a deputy or an acting one: two such are no contradiction. */
  readonly shared: boolean;
}

/** The posts a policy is expected to name, in the order in which they are spoken of. */
export const expectedPosts = ['designated-teacher', 'link-governor', 'safeguarding-lead'] as const;

const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev(?:erend)?|Revd|Sir|Dame|Fr|Father|Sister|Cllr|Councillor|Prof(?:essor)?|Canon|Lady|Lord|Imam|Rabbi)\\.?';
const INITIAL = '(?:[A-Z]\\.?\\s?)';
const PART = "(?:(?:van|de|du|von|la|le|O'|Mc|Mac|D')\\s?)?[A-Z][\\p{L}'’]*(?:-[\\p{L}][\\p{L}'’]*)*";
/** Mrs K. Pseudonym; Father Basil Fictus; Ash Patil where a label says that a name follows. */
const TITLED = new RegExp(`${TITLE}\\s+(?:${INITIAL}){0,3}${PART}(?:\\s+${PART}){0,2}`, 'gu');
const BARE = new RegExp(`^(?:${INITIAL}){0,3}${PART}(?:\\s+(?:${INITIAL}){0,2}${PART}){1,3}`, 'u');

/** Who holds which post, as the policy says it: *Designated teacher: Mrs A*, *Mrs A is our …*, *Mrs A (DSL)*, a row of a table. */
export function postsNamed(document: PolicyDocument, units: readonly Unit[], words: PolicyWords): PostNamed[] {
  const finders = Object.entries(words.posts).map(([post, phrases]) => ({ post, finder: finderOf(phrases) }));
  const named: PostNamed[] = [];
  const add = (one: PostNamed) => {
    if (!named.some(({ post, name, block }) => post === one.post && name === one.name && block === one.block))
      named.push(one);
  };
  const of = (label: string): { post: string; at: number; end: number }[] => {
    const found = finders.flatMap(({ post, finder }) =>
      finder.all(label).map(({ words: said, at }) => ({ post, at, end: at + said.length })),
    );
    // Of two that overlap the longer counts: a designated safeguarding lead is no designated person.
    return found.filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one && other.at <= one.at && other.end >= one.end && other.end - other.at > one.end - one.at,
        ),
    );
  };
  const deputy = (text: string, at: number) =>
    /\b(?:deputy|assistant|acting|former(?:ly)?|vice|deputies)\s*$/i.test(text.slice(Math.max(0, at - 12), at));
  let heads: readonly string[] = [];
  for (const [at, block] of document.blocks.entries()) {
    const text = plain(block.text);
    if (block.kind !== 'row') heads = [];
    if (block.kind === 'row') {
      const cells = (block.cells ?? []).map(plain);
      if (
        heads.length === 0 &&
        document.blocks[at - 1]?.kind !== 'row' &&
        cells.every((cell) => !/:$/.test(cell) && namesAtStart(cell).length === 0)
      )
        heads = cells;
      // A table with a column for each post and a row for each school or phase: its holders are as many as its rows.
      else
        for (const [cell, value] of cells.entries())
          for (const { post } of of(heads[cell] ?? ''))
            for (const name of namesAtStart(value)) add({ post, name, block: at, words: text, shared: true });
      const inRow = cells.slice(1).flatMap((cell) => namesAtStart(cell).slice(0, 1));
      const across = new Set(inRow).size > 1;
      for (const [cell, label] of cells.entries()) {
        const value = cells[cell + 1];
        if (value === undefined || label.length > 90) continue;
        for (const { post, at: place } of of(label))
          if (!deputy(label, place))
            for (const name of namesAtStart(value))
              add({ post, name, block: at, words: text, shared: across || namesAtStart(value).length > 1 });
      }
      continue;
    }
    const label = /^(.{3,110}?)\s*(?::|–|—|\s-\s)\s*(\S.*)$/.exec(text);
    if (label !== null) {
      const [, left = '', right = ''] = label;
      const names = namesAtStart(right);
      for (const { post, at: place } of of(left))
        if (!deputy(left, place))
          for (const name of names)
            add({ post, name, block: at, words: text, shared: names.length > 1 || /deput/i.test(left) });
    }
    const opens = block.kind === 'heading' || (/^name of\b/i.test(text) && text.length < 130);
    if (opens && of(text).length > 0 && /\bname of\b|^the\b|designated|lead|governor/i.test(text)) {
      const next = plain(document.blocks[at + 1]?.text ?? '');
      const names = next.length < 80 ? namesAtStart(next) : [];
      for (const { post, at: place } of of(text))
        if (!deputy(text, place))
          for (const name of names) add({ post, name, block: at + 1, words: next, shared: names.length > 1 });
    }
  }
  for (const [at, block] of document.blocks.entries())
    if (block.kind !== 'row')
      for (const piece of plain(block.text).split(/\s*[·•;]\s*|,\s(?=[A-Z])/)) {
        const [only] = of(piece);
        if (only === undefined || only.at > 25 || piece.length > 110 || deputy(piece, only.at)) continue;
        const rest = piece.slice(only.end).replace(/^(?:\s+for\s+[\w\s]{3,40}?)?[\s:–-]+/, '');
        const [name] = rest.length < 60 ? namesAtStart(rest) : [];
        if (name !== undefined) add({ post: only.post, name, block: at, words: block.text, shared: false });
      }
  for (const unit of units)
    for (const one of inSentence(plain(unit.text), of, deputy)) add({ ...one, block: unit.block, words: unit.text });
  return named;
}

/** The names a value begins with, as many as it lists: *Mrs A and Mr B*. A role or a note after them is left. */
function namesAtStart(value: string): string[] {
  const names: string[] = [];
  for (const piece of value.split(/\s+(?:and|&)\s+|\s*[,/;]\s*|\s+[–—-]\s+|\s*\(|\)\s*/)) {
    const bare = piece.trim();
    const titled = new RegExp(`^${TITLED.source}`, 'u').exec(bare);
    const name = titled?.[0] ?? BARE.exec(bare)?.[0];
    if (name === undefined || (titled === null && NOT_A_NAME.test(name))) {
      if (names.length > 0 || bare === '') continue;
      break;
    }
    names.push(tidied(name));
  }
  return names;
}

const NOT_A_NAME =
  /\b(?:The|School|Governor|Governing|Board|Head|Teacher|Headteacher|Lead|Safeguarding|Committee|Virtual|See|Each|Policy|Assistant|Deputy|Designated|Principal|Centre|Academy|Trust|Trustee|Autumn|Spring|Summer|January|February|March|April|May|June|July|August|September|October|November|December|Name|Date|All|Our|This|Every|Children|Looked|After|Year|Personal|Education|Pupil|Premium|Statutory|Local|Authority|Social|Worker|Staff|Curriculum|Full|Full-time|Child|Need|Protection|Plan|Plans|Care|Act|Working|Together|Keeping|Service|Services|Team|Council|County)\b/;

/** Without the letters after a name. */
const tidied = (name: string): string =>
  name
    .replace(/[.,;:]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s(?:MA|BA|BEd|MEd|MSc|BSc|PhD|MBE|OBE|CBE|JP|NPQH|QTS))+$/, '');

/** Holders for a part of the school each. */
const OF_PHASE =
  /\b(?:in|for|of|at) (?:the )?(?:secondary|primary|sixth form|early years|infants?|juniors?|upper|lower|nursery|key stage|EYFS|reception)\b|\((?:\d{1,2} to \d{1,2}|KS\d)/i;
/** Somebody who held a post and holds it no more. */
const LEFT =
  /\b(?:retired|stepped down|resigned|used to (?:follow|be|hold)|who (?:was|held)|left (?:us|the \w+|in)|no longer)\b/i;

type PostAt = { readonly post: string; readonly at: number; readonly end: number };

/** *The designated teacher is Mrs A.* *Mrs A, the head, is also our safeguarding lead.* *tell Mrs A (DSL)* */
function inSentence(
  text: string,
  of: (label: string) => PostAt[],
  deputy: (text: string, at: number) => boolean,
): Omit<PostNamed, 'block' | 'words'>[] {
  const names = [...text.matchAll(TITLED)].map((match) => ({
    name: tidied(match[0]),
    at: match.index,
    end: match.index + match[0].length,
  }));
  if (LEFT.test(text)) return [];
  if (names.length === 0) return bareAfterIs(text, of, deputy);
  const found: Omit<PostNamed, 'block' | 'words'>[] = [];
  for (const post of of(text)) {
    if (deputy(text, post.at)) continue;
    const after = names.find(({ at }) => at >= post.end);
    const before = names.findLast(({ end }) => end <= post.at);
    const toAfter = after === undefined ? null : text.slice(post.end, after.at);
    const toBefore = before === undefined ? null : text.slice(before.end, post.at);
    if (
      after !== undefined &&
      toAfter !== null &&
      /^[^.;]{0,150}?(?:\bis|\bare|:|\bnow|\bcurrently|,|\()\s*(?:currently |now |our |the )?$/i.test(toAfter) &&
      toAfter.length < 170 &&
      !/\b(?:and|or|to|by|with|from|tells?|asks?|speaks?|meets?)\b[^,]*$/i.test(
        toAfter.replace(
          /\band (?:in|for|from|since|currently|now)\b|\band previously\b|\band children\b|\band CPLA\b|\band PLA\w*\b|\band those\b/gi,
          '',
        ),
      )
    )
      found.push({
        post: post.post,
        name: after.name,
        shared: /\band\s+(?:Mr|Mrs|Ms|Miss|Dr)/.test(text.slice(after.end, after.end + 12)) || OF_PHASE.test(text),
      });
    else if (before !== undefined && toBefore !== null && (isThePost(toBefore) || leads(text.slice(post.at), toBefore)))
      found.push({ post: post.post, name: before.name, shared: OF_PHASE.test(text) });
  }
  return found;
}

/** *Mr A, headteacher, leads on safeguarding*. */
const leads = (said: string, between: string): boolean =>
  /^(?:leads?|is in charge|is responsible|answers)\b/i.test(said) && /^\s*,?[^.;:,]{0,40},?\s*$/.test(between);

/** Between a name and a post: *, our*, *is the*, *(the*, *, who is also our head teacher and*. */
const isThePost = (between: string): boolean =>
  /^\s*(?:[,(–—-]\s*|(?:,?\s*who)?\s*(?:is|acts as|serves as|remains|has been)\s+(?:also\s+)?)(?:[\w\s,'’&-]{0,45}?\b(?:and|our|the|as|a|also|named|school's|link)\s+|our |the |a )?(?:our |the )?$/i.test(
    between,
  ) && !/\b(?:with|to|from|by|for|tells?|meets?|asks?)\b/i.test(between);

/** *Written by Ash Patil, governor*. */
const BARE_BEFORE = new RegExp(`(?:^|\\s)(${PART}\\s+${PART}(?:\\s+${PART})?),\\s*(?:our |the |a |link )?$`, 'u');

function bareAfterIs(
  text: string,
  of: (label: string) => PostAt[],
  deputy: (text: string, at: number) => boolean,
): Omit<PostNamed, 'block' | 'words'>[] {
  return of(text).flatMap(({ post, at, end }) => {
    if (deputy(text, at)) return [];
    const author = BARE_BEFORE.exec(text.slice(0, at))?.[1];
    if (author !== undefined && !NOT_A_NAME.test(author)) return [{ post, name: tidied(author), shared: false }];
    const is = /^[^.;:]{0,80}?\b(?:is|are)\s+(?=[A-Z])/.exec(text.slice(end));
    if (is === null) return [];
    const name = BARE.exec(text.slice(end + is[0].length))?.[0];
    return name === undefined || NOT_A_NAME.test(name) ? [] : [{ post, name: tidied(name), shared: false }];
  });
}

/** Whether two names can be one person's: the same last name, and titles or first names that don't differ. */
export function samePerson(a: string, b: string): boolean {
  const parts = (name: string) => name.replace(new RegExp(`^${TITLE}\\s+`, 'u'), '').split(/\s+/);
  const [one, other] = [parts(a), parts(b)];
  if (one.at(-1)?.toLowerCase() !== other.at(-1)?.toLowerCase()) return false;
  const [first = '', second = ''] = [one.length > 1 ? one[0] : '', other.length > 1 ? other[0] : ''];
  return first === '' || second === '' || first[0] === second[0];
}
