import { COMMON_WORDS, RUNS } from './common-passwords.ts';

/** NIST SP 800-63B (2025, section 3.1.1.2): long, no rules about kinds of characters, held against what is often chosen. */
export const PASSWORD = { shortest: 12, longest: 200, shortestRest: 5 } as const;

/** What others know about the person: their name, address, the names of where they work. */
export interface About {
  readonly names: readonly string[];
  readonly email: string | null;
}

/**
 * What is wrong with a password and what to do, or null when it may be chosen. Length counts letters as people see them.
 * Words that many people use, the person's own and their school's are taken out, with figures and signs; what is left
 * must not be next to nothing.
 */
export function passwordProblem(password: string, about: About): string | null {
  const length = [...password].length;
  if (length === 0) return 'Choose a password';
  if (length < PASSWORD.shortest) {
    return `Use at least ${PASSWORD.shortest} characters. This has ${length}. Three or four words together are easy to remember`;
  }
  if (length > PASSWORD.longest) return `Use at most ${PASSWORD.longest} characters. This has ${length}`;
  const own = ownWords(about);
  const readings = [lettersAlone(password), signsAsLetters(password)];
  const left = Math.min(...readings.map((plain) => rest(plain, [...own, ...common]).length));
  if (left >= PASSWORD.shortestRest) return null;
  if (!/\p{L}/u.test(password)) return 'Figures and signs alone are soon tried through. Add some words';
  if (own.some((word) => readings.some((plain) => plain.includes(word)))) {
    return 'Somebody who knows you could guess this: it is made of your name, your address or where you work. Choose other words';
  }
  return 'This is among the first that are tried: it is made of words or runs that many people choose. Choose other words';
}

const signs: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

const small = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');

/** "Password2026!" is "password". */
const lettersAlone = (text: string): string => small(text).replace(/[^\p{L}]+/gu, ' ');

/** "P@ssw0rd" is "password" too. */
const signsAsLetters = (text: string): string =>
  lettersAlone(small(text).replace(/[013457@$]/g, (sign) => signs[sign] ?? sign));

const byLength = (words: readonly string[]): string[] => [...new Set(words)].sort((a, b) => b.length - a.length);
const common = byLength(COMMON_WORDS);

function ownWords({ names, email }: About): string[] {
  const [mailbox = '', domain = ''] = (email ?? '').toLowerCase().split('@');
  const parts = [...names, mailbox, domain.split('.')[0] ?? ''].flatMap((name) => lettersAlone(name).split(/\s+/));
  return byLength(parts.filter((part) => part.length >= 3));
}

/** What is left of the letters; each different piece counts once, so saying a word twice makes it no longer. */
function rest(plain: string, words: readonly string[]): string {
  let left = plain;
  for (const word of byLength(words)) left = left.split(word).join(' ');
  const pieces = new Set(left.split(/\s+/).map(withoutRuns));
  return [...pieces].map(withoutRepeats).join('');
}

/** "abcd", "4321", "asdf": any four or more neighbours. */
function withoutRuns(piece: string): string {
  const neighbours = (a: string, b: string) =>
    RUNS.some((run) => run.includes(a + b) || run.includes(b + a)) || a === b;
  let kept = '';
  let from = 0;
  for (let at = 1; at <= piece.length; at += 1) {
    if (at < piece.length && neighbours(piece[at - 1] ?? '', piece[at] ?? '')) continue;
    if (at - from < 4) kept += piece.slice(from, at);
    from = at;
  }
  return kept;
}

/** "hahahahaha" is "ha": a piece that is one shorter piece again and again is that piece. */
function withoutRepeats(piece: string): string {
  return piece.replace(/^(.+?)\1+$/u, '$1');
}
