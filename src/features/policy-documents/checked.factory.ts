import { asDay } from '../../calendar/index.ts';
import { loadPacks } from '../../packs/index.ts';
import { faultsIn } from './check.ts';
import type { PolicyDocument } from './document.ts';
import type { Finding } from './finding.ts';
import { readMarkdown } from './markdown.reader.ts';
import { checkOptions } from './options.ts';
import { type PostNamed, postsNamed } from './posts-named.ts';
import { type Reference, referencesIn } from './references.ts';
import { unitsOf } from './units.ts';

const england = loadPacks().england;

/** What is wrong with some lines of Markdown, or of plain text, apart from their promises, on the day of the tests. */
export function faultsOf(
  text: string,
  on = '2026-11-24',
  read: (text: string) => PolicyDocument = readMarkdown,
): { faults: readonly Finding[]; references: readonly Reference[]; posts: readonly PostNamed[] } {
  const document = read(text);
  const options = checkOptions(england, asDay(on));
  const units = unitsOf(document);
  const references = referencesIn(document, options.register, options.on);
  const posts = postsNamed(document, units, options.words);
  return { faults: faultsIn(document, options, { references, units, posts }), references, posts };
}

/** The rules that found something; a few lines name no posts. */
export const rulesOf = (text: string, on?: string): string[] =>
  faultsOf(text, on)
    .faults.map(({ rule }) => rule)
    .filter((rule) => rule !== 'post-missing');

const SHORT: Readonly<Record<string, string>> = {
  'designated-teacher': 'DT',
  'link-governor': 'GOV',
  'safeguarding-lead': 'DSL',
  headteacher: 'HEAD',
  'chair-of-governors': 'CHAIR',
};
/** A post as the tests call it for short. */
export const shortPost = (post: string): string => SHORT[post] ?? post;
/** Who holds what, each once, by last name, as `DT Testing`. */
export const heldIn = (text: string, read?: (text: string) => PolicyDocument): string[] => [
  ...new Set(
    faultsOf(text, undefined, read).posts.map(({ post, name }) => `${shortPost(post)} ${name.split(' ').at(-1)}`),
  ),
];
