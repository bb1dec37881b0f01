import type { Day } from '../../calendar/day.ts';
import { type Given, NotReadable } from '../../platform/sandbox/program.ts';
import { readXml } from '../../platform/xml/read-xml.ts';
import type { CensusChild, CensusHeader } from './census-child.ts';
import { ElementReader } from './census-element.ts';
import type { CodeSets } from './codes.ts';
import type { Problem } from './problem.ts';
import { readCensusChild, readCensusHeader } from './read-census-child.ts';

export interface ReadChildrenInNeedOptions {
  codeSets: CodeSets;
  today: Day;
}

export type ReadChildrenInNeedMessage = { children: CensusChild[] } | { problems: Problem[] };

export interface ReadChildrenInNeedResult {
  header: CensusHeader;
  /** Child elements of the file. */
  read: number;
  children: number;
  problems: number;
}

const AT_ONCE = 100;
const NOT_A_CENSUS = 'This is not a children in need census.';
const CHOOSE = 'Choose the XML file of the census as it was exported for COLLECT.';

/** Reads a children in need census as it comes: a child at a time, however large the file. */
export default function readChildrenInNeed({
  options,
  files,
  say,
}: Given<ReadChildrenInNeedOptions, ReadChildrenInNeedMessage>): ReadChildrenInNeedResult {
  const [file] = files;
  if (!file) throw new Error('There is no file to read.');
  let problems: Problem[] = [];
  let children: CensusChild[] = [];
  const first = new Map<string, number>();
  const upns = new Map<string, number>();
  const result = { read: 0, children: 0, problems: 0 };
  let header: CensusHeader | null = null;
  const flush = (atLeast: number) => {
    if (children.length >= atLeast) say({ children });
    if (problems.length >= atLeast) say({ problems });
    if (children.length >= atLeast) children = [];
    if (problems.length >= atLeast) {
      result.problems += problems.length;
      problems = [];
    }
  };
  const sheet = new ElementReader(file.name, options, []);
  for (const element of readXml(file.chunks(), new Set(['Header', 'Child']))) {
    if (element.name === 'Header') {
      header ??= readCensusHeader(element, sheet);
      if (!header) throw new NotReadable(NOT_A_CENSUS, CHOOSE);
      continue;
    }
    if (!header) throw new NotReadable(NOT_A_CENSUS, CHOOSE);
    result.read += 1;
    const read = new ElementReader(file.name, options, problems);
    const child = readCensusChild(element, read);
    const before = child && first.get(child.authorityChildId);
    if (child && before !== undefined) {
      read.say(
        element,
        'row-twice',
        `The child with this number begins on line ${before} already; that was read.`,
        'Put the two together, or correct the number.',
        'row-left-out',
      );
    } else if (child) {
      first.set(child.authorityChildId, child.row);
      children.push(child);
      result.children += 1;
      const { upn } = child.details;
      const other = upn && upns.get(upn);
      if (other)
        read.say(
          element,
          'upn-twice',
          `The UPN ${upn} stands at the child that begins on line ${other} too.`,
          'Find out whose it is, and correct the other.',
          'check',
        );
      if (upn) upns.set(upn, child.row);
    }
    flush(AT_ONCE);
  }
  if (!header) throw new NotReadable(NOT_A_CENSUS, CHOOSE);
  flush(1);
  return { header, ...result };
}
