import { HAS_TO_DO_WITH, LEFT } from './post-words.ts';
import type { PostAt } from './posts-in.ts';

/** A telephone number or an address. */
export const REACHED = /^(?:[\d\s()+./-]*(?:ext?\.? ?\d+)?|\S+@\S+)$/i;

/** The posts that a cell beside a name gives as that person's, and not those whom they meet or hear: *receives the designated teacher's report*. */
export const titlesIn = (cell: string, postsIn: (text: string) => PostAt[]): PostAt[] =>
  postsIn(cell).filter(
    ({ at, end }) =>
      !/^'s?\b(?! (?:name|details|contact))/.test(cell.slice(end)) &&
      !HAS_TO_DO_WITH.test(cell.slice(0, at)) &&
      !LEFT.test(cell),
  );

/** Of another school than this. */
export const ELSEWHERE_HELD =
  /\bat (?:our|the|a|their) (?:partner|other|previous|feeder|sister|next|new) (?:school|college|academy)\b/i;

/** As a label and its value: dots that lead from one to the other, *Name: A Role: B* and *Role: B Name: A*. */
export const labelled = (text: string): string =>
  text
    .replace(/\s*(?:(?<!\.)\.{4,}|(?<!…)…{2,}|(?<!_)_{4,})\s*(?=\p{Lu})/gu, ': ')
    .replace(/\bName\s*:\s*([^:|]{3,60}?)[\s|]+(?:Role|Post|Position|Job title|Title|Responsibility)\s*:\s*/gi, '$1 – ')
    .replace(/\b(?:Role|Post|Position|Job title|Title|Responsibility)\s*:\s*([^:|]{2,60}?)[\s|]+Name\s*:\s*/gi, '$1: ')
    // A telephone number or an address ends the line.
    .replace(
      /(?<![\s,|;–-])[\s,|;–-]{1,8}(?:(?:tel|telephone|phone|email|e-mail)\W{1,3})?(?:\d[\d ()]{7,14}\d|[\w.+-]{1,40}@[\w.-]{3,60}|ext\.? ?\d{1,5})\s*$/i,
      '',
    );

/** *Designated Teacher (DT)* is one. */
export function once(posts: readonly PostAt[], text: string): PostAt[] {
  const kept: PostAt[] = [];
  for (const one of posts) {
    const last = kept.at(-1);
    if (last?.post === one.post && text.slice(last.end, one.at) === ' (' && text[one.end] === ')')
      kept[kept.length - 1] = { ...last, end: one.end + 1 };
    else kept.push(one);
  }
  return kept;
}
