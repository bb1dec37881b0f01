import type { PolicyWords } from '../../packs/model.ts';
import { ELSEWHERE_HELD, labelled, once, REACHED, titlesIn } from './contact-labels.ts';
import type { Block, PolicyDocument } from './document.ts';
import { type PersonAt, peopleIn } from './people.ts';
import { plain } from './phrases.ts';
import { DOES_SOMETHING, LEFT, OF_PHASE, TO_HOLDER } from './post-words.ts';
import { isWider, type PostAt, postFinder } from './posts-in.ts';
import type { Unit } from './units.ts';

/** Somebody a policy names as the holder of a post. */
export interface PostNamed {
  readonly post: string;
  readonly name: string;
  readonly block: number;
  readonly words: string;
  /** Named as one of several, for a part of the school or for more than these children: two such are no contradiction. */
  readonly shared: boolean;
  /** The parts of the school it is said of: *secondary*, *sixth form*. */
  readonly phases: readonly string[];
}

/** The posts a policy is expected to name, in the order in which they are spoken of. */
export const expectedPosts = ['designated-teacher', 'link-governor', 'safeguarding-lead'] as const;

type Said = Pick<PostNamed, 'post' | 'name' | 'shared' | 'phases'>;

const PHASES =
  /\b(?:secondary|primary|infant|junior|early years|EYFS|nursery|sixth form|upper|lower|key stage \d|KS\d)/gi;
const phasesIn = (text: string): string[] => [...text.matchAll(PHASES)].map(([phase]) => phase.toLowerCase());

/** Who holds which post, as the policy says it: *Designated teacher: Mrs A*, *Mrs A is our …*, *Mrs A (DSL)*, a row of a table. */
export function postsNamed({ blocks }: PolicyDocument, units: readonly Unit[], words: PolicyWords): PostNamed[] {
  const postsIn = postFinder(words);
  const named: PostNamed[] = [];
  const add = (block: number, text: string, some: readonly Said[]) => {
    for (const one of some)
      if (!named.some(({ post, name, block: at }) => post === one.post && name === one.name && at === block))
        named.push({ ...one, block, words: text });
  };
  let heads: readonly string[] = [];
  for (const [at, block] of blocks.entries()) {
    const text = plain(block.text);
    if (block.kind === 'row') {
      const cells = (block.cells ?? []).map(plain);
      if (/\bname\s*:/i.test(text)) add(at, text, inSentence(cells.join(' '), postsIn));
      // Two tables may follow each other without a word between.
      const first = blocks[at - 1]?.kind !== 'row' || block.header === true;
      if (first || cells.length !== heads.length) heads = [];
      if (first && cells.every((cell) => !/:$/.test(cell) && peopleFirst(cell).length === 0 && !LABELLED.test(cell)))
        heads = cells;
      else add(at, text, inRow(cells, heads, postsIn));
      continue;
    }
    if (block.kind === 'heading' || isLabel(text)) add(at, text, inSentence(text, postsIn));
    const below = plain(blocks[at + 1]?.text ?? '');
    // Mrs A, and on the next line: Designated Teacher
    if (isName(text) && postsIn(below)[0]?.at === 0 && below.length < 60)
      add(at, text, inSentence(`${text} – ${below}`, postsIn));
    if (/^name\s*:/i.test(text) && isLabel(`${text}${below}`)) add(at, text, inSentence(`${text} ${below}`, postsIn));
    add(at + 1, below, onNextLine(text, block, blocks[at + 1], postsIn));
  }
  for (const unit of units)
    if (unit.kind !== 'row') add(unit.block, plain(unit.text), inSentence(plain(unit.text), postsIn));
  return named;
}

/** *Designated Teacher: Mrs A* is no head of a column. */
const LABELLED = /^[^:]{2,60}:\s+\p{Lu}/u;

/** A line that is somebody's name and no more. */
const isName = (text: string): boolean => {
  if (text.length > 45) return false;
  const [person] = peopleIn(text);
  return person !== undefined && person.at === 0 && person.end >= text.replace(/[.,]$/, '').length;
};

/** A line that says little more than a label and its value. */
const isLabel = (text: string): boolean => text.length < 140;

/** The people a value begins with: *Mrs A and Mr B*, *Ash Patil (Deputy Head)*. */
function peopleFirst(value: string): PersonAt[] {
  const people = peopleIn(value);
  const [first] = people;
  return first === undefined || !/^[\s*"'(:–-]*$/.test(value.slice(0, first.at))
    ? []
    : [first, ...joinedTo(first, people, value)];
}

/** Who follows somebody in a list of names: *and Mr B*, *(infants), Mr B*. */
function joinedTo(first: PersonAt, people: readonly PersonAt[], text: string): PersonAt[] {
  const joined: PersonAt[] = [];
  let last = first;
  for (const one of people.filter(({ at }) => at >= first.end)) {
    if (!/^\s*(?:\([^()]{1,40}\))?\s*(?:,|and|&|\/|, and|or)\s*$/.test(text.slice(last.end, one.at))) break;
    joined.push(one);
    last = one;
  }
  return joined;
}

/** Heads of columns that hold days or what is done, and no names. */
const NO_PEOPLE =
  /^(?:when|what|how|dates?|times?|days?|by when|due|frequency|deadline|duties|duty|does|tasks?|actions?|outcomes?|evidence|training|topics?|purpose|where)\b/i;

/** The cells of a row: a label and its value, a name and its post, or a value under the head of its column. */
function inRow(cells: readonly string[], heads: readonly string[], postsIn: (text: string) => PostAt[]): Said[] {
  const said: Said[] = [];
  // *Secondary and sixth form*, and not the name of a school
  const phases = new RegExp(`^(?:${PHASES.source})`, 'i').test(cells[0] ?? '') ? phasesIn(cells[0] ?? '') : [];
  const add = (posts: readonly PostAt[], label: string, people: readonly PersonAt[], shared: boolean) => {
    for (const { post, at } of posts)
      for (const { name } of people)
        said.push({ post, name, shared: shared || people.length > 1 || isWider(label, post, at), phases });
  };
  for (const [at, cell] of cells.entries()) {
    // A table with a column for each post and a row for each school or phase: its holders are as many as its rows.
    const head = heads[at] ?? '';
    const people = peopleFirst(cell).filter(({ titled }) => titled || !NO_PEOPLE.test(head));
    add(postsIn(head), head, people, true);
    said.push(...inSentence(cell, postsIn));
    // What stands between a name and its post may be how to reach them.
    const label = cells.slice(0, at).findLast((one) => !REACHED.test(one));
    if (label === undefined || label.length > 90) continue;
    const across =
      new Set(
        cells.slice(1).flatMap((one) =>
          peopleFirst(one)
            .slice(0, 1)
            .map(({ name }) => name),
        ),
      ).size > 1;
    if (peopleFirst(label).length === 0) add(titlesIn(label, postsIn), label, people, across || OF_PHASE.test(label));
    else if (cell.length < 90) add(titlesIn(cell, postsIn), cell, peopleFirst(label).slice(0, 1), OF_PHASE.test(cell));
  }
  return said;
}

/** A heading, or a label on a line of its own, whose value stands on the next. */
function onNextLine(
  text: string,
  { kind }: Block,
  next: Block | undefined,
  postsIn: (text: string) => PostAt[],
): Said[] {
  if (next === undefined || next.text.length >= 80 || next.kind === 'row' || next.kind === 'heading') return [];
  const alone = /^[^.;]{3,110}:\s*$/.test(text) || (/^name of\b/i.test(text) && text.length < 130);
  if (!alone && !(kind === 'heading' && /\bname of\b|^the\b|designated|lead|governor/i.test(text))) return [];
  const people = peopleFirst(plain(next.text));
  return postsIn(text).flatMap(({ post }) =>
    people.map(({ name }) => ({ post, name, shared: people.length > 1, phases: [] })),
  );
}

/** *The designated teacher is Mrs A.* *Mrs A, the head, is also our safeguarding lead.* *tell Mrs A (DSL)* */
function inSentence(whole: string, postsIn: (text: string) => PostAt[]): Said[] {
  return LEFT.test(whole) || ELSEWHERE_HELD.test(whole)
    ? []
    : labelled(whole)
        .split(/\s+[·•|]\s+|\t/)
        .flatMap((piece) => inPiece(piece, postsIn));
}

function inPiece(text: string, postsIn: (text: string) => PostAt[]): Said[] {
  const posts = once(postsIn(text), text);
  if (posts.length === 0) return [];
  const people = peopleIn(text);
  if (people.length === 0) return [];
  const said: Said[] = [];
  for (const group of grouped(posts, text)) {
    const first = group[0] as PostAt;
    const last = group.at(-1) as PostAt;
    const after = people.find(({ at }) => at >= last.end);
    const nextPost = posts.find(({ at }) => at >= last.end);
    const before = people.findLast(({ end }) => end <= first.at);
    const tail =
      after === undefined || (nextPost !== undefined && nextPost.at < after.at) ? null : text.slice(last.end, after.at);
    const head = before === undefined ? null : text.slice(before.end, first.at);
    let holder: PersonAt | undefined;
    if (after !== undefined && tail !== null && followsAs(tail, after, text, first)) holder = after;
    else if (
      before !== undefined &&
      head !== null &&
      (precedesAs(head, before, text, last) || leads(text.slice(first.at), head))
    )
      holder = before;
    if (holder === undefined) continue;
    const others = holder === after ? joinedTo(holder, people, text) : joinedBefore(holder, people, text, first);
    const shared = others.length > 0 || OF_PHASE.test(text);
    for (const { post, at } of group)
      for (const { name } of [holder, ...others])
        said.push({
          post,
          name,
          shared: shared || isWider(text, post, at),
          phases: others.length > 0 ? [] : phasesIn(text),
        });
  }
  return said;
}

/** Posts named in one breath, *headteacher, DSL and designated teacher*, have one holder. */
function grouped(posts: readonly PostAt[], text: string): PostAt[][] {
  const groups: PostAt[][] = [];
  for (const post of posts) {
    const last = groups.at(-1)?.at(-1);
    if (
      last !== undefined &&
      /^\s*(?:,|,?\s*and|&|\/|\+)\s*(?:is |also )*(?:our |the |a )?(?:[A-Za-z]+,? (?:and )?)?$/i.test(
        text.slice(last.end, post.at),
      ) &&
      text.slice(last.end, post.at).length < 22
    )
      groups.at(-1)?.push(post);
    else groups.push([post]);
  }
  return groups;
}

function followsAs(tail: string, { titled, end }: PersonAt, text: string, post: PostAt): boolean {
  const between = TO_HOLDER.exec(tail)?.groups;
  const how = between?.how ?? '';
  // The governor who keeps an eye on it: Mr A. The governor who asks after them is Ms B.
  const labelled = /^(?::|,?\s+is\s+$)/.test(how) && /^\s+(?:who|that|with|for|responsible)\b/i.test(between?.of ?? '');
  if (between !== undefined && (labelled || !DOES_SOMETHING.test(between.of ?? ''))) {
    if (how.trim() === '')
      return titled ? (between.of ?? '') === '' : post.at < 25 && text.length < 110 && between.of === '';
    if (!/^,\s*$/.test(how)) return true;
    return titled || /^\s*(?:[,.;)(–-]|$|on 0|is\b)/.test(text.slice(end));
  }
  // *… is our deputy head, Mrs A*
  const loose =
    /^([^.;]{0,150}?)(?:\bis|\bare|:|\bnow|\bcurrently|\()\s*(?:currently |now |our |the |[a-z ]{0,30}, )?$/i.exec(
      tail,
    );
  return (
    loose !== null &&
    titled &&
    !DOES_SOMETHING.test(loose[1] ?? '') &&
    !/\b(?:with|from|by)\b/i.test(tail.slice(loose[1]?.length ?? 0))
  );
}

function precedesAs(head: string, { at, titled }: PersonAt, text: string, post: PostAt): boolean {
  const bare = head.replace(/\s*\([^()]{1,40}\)/g, '');
  const rest = text.slice(post.end);
  return (
    // Mrs A (Assistant Head and DT)
    /^\s*\(\s*(?:[\w\s,'&-]{0,50}?(?:\band\b|,|&|our|the|\/)\s*)?$/i.test(head) ||
    // Mrs A – DT, where the line begins with the name
    (/^\s*(?:[–—|]|-\s|\s-\s)\s*(?:[\w\s,'&-]{0,45}?(?:\band\b|,|&|\/)\s*)?$/i.test(bare) &&
      /(?:^|[|·•;\n:])[\s*]*$/.test(text.slice(0, at))) ||
    (/^\s*$/.test(bare) && at < 3 && text.length < 90 && /^(?:\s+for [\w\s,-]{3,60})?[).]?\s*$/.test(rest)) ||
    (isThePost(bare) && !(/\band\b/i.test(bare) && ACTS.test(rest)) && (titled || /^\s*,|\b(?:is|as)\b/.test(bare))) ||
    /^,?\s+(?:as|to (?:the|this) (?:statutory )?(?:role|post|position) of|in the (?:role|post|position) of|(?:has|holds|takes|fills|carries out|takes on) the (?:statutory )?(?:role|post|position|duties) of|share the (?:role|post|position) of|are)\s+(?:our |the |a )?$/i.test(
      bare,
    )
  );
}

/** *… and the designated teacher works with her*: a new sentence has begun. */
const ACTS = /^\s+(?:works?|meets?|tells?|asks?|will|is|has|reports?|liaises?|keeps?|writes?|rings?|supports?)\b/i;

/** *Mr A and Mrs B share the post*: those named before the holder. */
const joinedBefore = (holder: PersonAt, people: readonly PersonAt[], text: string, post: PostAt): PersonAt[] =>
  /\b(?:share|are|both)\b/i.test(text.slice(holder.end, post.at))
    ? people.filter((one) => one !== holder && joinedTo(one, people, text).includes(holder))
    : [];

/** *Mr A, headteacher, leads on safeguarding*. */
const leads = (said: string, between: string): boolean =>
  /^(?:leads?|is in charge|in charge|is responsible|answers)\b/i.test(said) &&
  /^\s*,?[^.;:,]{0,40},?\s*$/.test(between);

/** Between a name and a post: *, our*, *is the*, *(the*, *, who is also our head teacher and*. */
const isThePost = (between: string): boolean =>
  /^\s*(?:[,(–—-]\s*|(?:,?\s*who)?\s*(?:is|acts as|serves as|remains|has been)\s+(?:also\s+|both\s+)?)(?:[\w\s,'&-]{0,45}?\b(?:and|our|the|as|a|also|named|school's|link)\s+|our |the |a )?(?:our |the )?(?:safeguarding |pupil premium )?$/i.test(
    between,
  ) && !/\b(?:with|to|from|by|for|tells?|meets?|asks?)\b/i.test(between);
