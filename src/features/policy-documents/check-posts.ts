import type { PolicyDocument } from './document.ts';
import { excerpt, type Finding, whereIs } from './finding.ts';
import { isWordOfAName, peopleIn, samePerson } from './people.ts';
import { plain } from './phrases.ts';
import { NAMED_ELSEWHERE } from './post-words.ts';
import { expectedPosts, type PostNamed } from './posts-named.ts';
import { findingOf } from './rule-words.ts';

/** Who holds a post in the register on the day; for checking a policy of a school that is in it. */
export interface Holder {
  readonly post: string;
  readonly name: string;
}

/** What is wrong with the names: nobody named, two named, one who should question themselves, one who has left. */
export function checkPosts(
  document: PolicyDocument,
  named: readonly PostNamed[],
  titles: Readonly<Record<string, string>>,
  blanks: readonly Finding[],
  holders: readonly Holder[] | null,
): Finding[] {
  const title = (post: string) => titles[post] ?? post;
  const findings: Finding[] = [];
  for (const post of expectedPosts) {
    const own = named.filter((one) => one.post === post);
    if (
      own.length === 0 &&
      !namedElsewhere(document) &&
      !leftBlank(post, blanks, document) &&
      !(post === 'link-governor' && governorSpokenOf(document)) &&
      !namedByFirstName(post, document)
    )
      findings.push(findingOf('post-missing', { about: post, where: null, words: '', detail: title(post) }));
  }
  for (const post of [...expectedPosts, 'chair-of-governors']) {
    const own = named.filter((one) => one.post === post);
    const sole = own.filter(({ shared }) => !shared);
    const ofPhase = own.flatMap((one): [PostNamed, PostNamed][] => {
      const same = own.find(
        (each) => each.block < one.block && one.phases.some((phase) => each.phases.includes(phase)),
      );
      return same === undefined || samePerson(same.name, one.name) ? [] : [[same, one]];
    })[0];
    const first = ofPhase?.[0] ?? sole[0];
    const other = ofPhase?.[1] ?? sole.find((one) => first !== undefined && !samePerson(first.name, one.name));
    if (first !== undefined && other !== undefined)
      findings.push(
        findingOf('post-differs', {
          about: post,
          where: whereIs(document, other.block),
          words: excerpt(other.words),
          detail: `${title(post)}: ${first.name} and ${other.name}`,
        }),
      );
  }
  findings.push(...samePersonIn(document, named, title));
  for (const one of holders === null ? [] : named) {
    const now = holders?.filter(({ post }) => post === one.post) ?? [];
    if (now.length === 0 || now.some(({ name }) => samePerson(name, one.name)) || one.shared) continue;
    const who = now.map(({ name }) => name).join(' and ');
    findings.push(
      findingOf('post-left', {
        about: one.post,
        where: whereIs(document, one.block),
        words: excerpt(one.words),
        detail: `${one.name} is named as ${title(one.post)}. The register has ${who}.`,
      }),
    );
  }
  return findings;
}

/** A governor whom no label calls by the post: *on the governing body the children have a friend in Father …*. */
const governorSpokenOf = ({ blocks }: PolicyDocument): boolean =>
  blocks.some(({ text }) => {
    const said = plain(text);
    if (/\bchair\b|\b(?:retired|stepped down|resigned|used to|no longer)\b/i.test(said)) return false;
    const spoken = GOVERNING.exec(said);
    return spoken !== null && peopleIn(said).some(({ at }) => at >= spoken.index && at - spoken.index < 110);
  });
const GOVERNING = /\b(?:governing (?:body|board)|governors?|trustees?|committee|corporation|board|councillors?)\b/i;

/** Called by a first name, as some do: *the designated teacher (Dot)*, *Bettina is our safeguarding lead*. */
const FIRST_NAME: Readonly<Record<string, string>> = {
  'designated-teacher': '(?:designated (?:teacher|person|lead|practitioner)|DT)',
  'link-governor': '(?:(?:link |named |nominated )?(?:governor|trustee)|committee member)',
  'safeguarding-lead': '(?:(?:designated )?safeguarding lead|DSL)',
};
function namedByFirstName(post: string, { blocks }: PolicyDocument): boolean {
  const called = FIRST_NAME[post] ?? post;
  const patterns = [
    new RegExp(`\\b${called}\\b(?: for [\\w\\s-]{3,60})?(?: is |, |: ?| \\()(\\p{Lu}\\p{Ll}{2,})\\b`, 'u'),
    new RegExp(
      `(?<![\\p{L}])(\\p{Lu}\\p{Ll}{2,})(?: is (?:our |the |your |also )*|, (?:our|the) | \\()${called}\\b`,
      'u',
    ),
  ];
  return blocks.some(({ text }) =>
    patterns.some((pattern) => {
      const name = pattern.exec(plain(text))?.[1];
      return name !== undefined && isWordOfAName(name);
    }),
  );
}

const namedElsewhere = ({ blocks }: PolicyDocument): boolean =>
  blocks.some(({ text }) => NAMED_ELSEWHERE.test(text) && /\bnam|website|appendix|publish|list/i.test(text));

/** A line that was to hold the name is a blank, and not a missing post as well. */
const leftBlank = (post: string, blanks: readonly Finding[], { blocks }: PolicyDocument): boolean => {
  const about =
    post === 'designated-teacher'
      ? /designated teacher/i
      : post === 'safeguarding-lead'
        ? /safeguarding|DSL|child protection/i
        : /governor|trustee|committee member|(?:corporation|council|board|committee|LG[BC]) (?:link|champion|member)/i;
  return blanks.some(({ where, words }) =>
    about.test(`${where?.section ?? ''} ${words} ${where === null ? '' : (blocks[where.block]?.text ?? '')}`),
  );
};

/** Posts that should question each other; the graver pair first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['headteacher', 'link-governor'],
  ['designated-teacher', 'link-governor'],
  ['designated-teacher', 'chair-of-governors'],
  ['headteacher', 'designated-teacher'],
  ['designated-teacher', 'safeguarding-lead'],
  ['chair-of-governors', 'headteacher'],
];

const GOVERNANCE: readonly string[] = ['link-governor', 'chair-of-governors'];

function samePersonIn(
  document: PolicyDocument,
  named: readonly PostNamed[],
  title: (post: string) => string,
): Finding[] {
  const people = new Map<string, Finding>();
  for (const [a, b] of PAIRS) {
    for (const one of named.filter(({ post }) => post === a)) {
      const other = named.find(({ post, name }) => post === b && samePerson(name, one.name));
      // One who should question themselves as a governor is said once, whatever else they are.
      const key = `${one.name.split(' ').at(-1)} ${GOVERNANCE.includes(b) || GOVERNANCE.includes(a) ? 'governor' : `${a} ${b}`}`;
      if (other === undefined || people.has(key)) continue;
      const at = Math.max(one.block, other.block);
      people.set(
        key,
        findingOf('post-same-person', {
          about: `${a} ${b}`,
          where: whereIs(document, at),
          words: excerpt((one.block === at ? one : other).words),
          detail: `${other.name} is ${title(a)} and ${title(b)}.`,
        }),
      );
    }
  }
  return [...people.values()];
}
