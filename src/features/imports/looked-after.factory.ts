import type { GivenFile } from '../../platform/sandbox/program.ts';
import { codeSet } from './list.factory.ts';
import type { LookedAfterChild } from './looked-after-child.ts';
import { lookedAfterColumns } from './looked-after-files.ts';
import type { Problem } from './problem.ts';
import readLookedAfter, { type ReadLookedAfterOptions, type ReadLookedAfterResult } from './read-looked-after.child.ts';

const sets = [
  codeSet('legal-status', 'C1 Interim care order', 'C2 Full care order', 'V2 Single period', 'V4 Short breaks'),
  codeSet('primary-need', 'N1 Abuse or neglect'),
  codeSet(
    'placement',
    'U1 Relative or friend',
    'U4 Foster care',
    'K2 Children’s home',
    'H5 Semi-independent|2024-04-01',
  ),
  codeSet('placement-provider', 'PR1 Own provision'),
  codeSet('new-episode-reason', 'S Started', 'L Legal status', 'P Placement'),
  codeSet('episode-end', 'X1 Goes on', 'E4A Home', 'E3 Another authority', 'E45 Special guardianship', 'E12 Adopted'),
  codeSet('ethnicity', 'WBRI White British'),
  codeSet('review', 'PN1 Attended', 'PN6 Absent, views by other means'),
  codeSet('sdq-reason', 'SDQ2 Carer refused'),
  codeSet('previous-permanence', 'P1 Adoption', 'P2 Special guardianship', 'Z1 None'),
  codeSet('upn-unknown', 'UN1 Not of school age', 'UN5 Sources disagree'),
];
export const returnOptions: ReadLookedAfterOptions = {
  codeSets: Object.fromEntries(sets.map((set) => [set.name, set])),
  today: '2026-11-20',
};

/** A file of the return as CSV text, with the header of its kind. */
export const returnFile = (kind: keyof typeof lookedAfterColumns, ...rows: string[]): string =>
  [lookedAfterColumns[kind].join(','), ...rows, ''].join('\r\n');

/** An episode row: number, first day, end, legal status, reason; the rest as is usual. */
export const episodeRow = (
  child: string,
  from: string,
  to = '',
  ended = to ? 'X1' : '',
  legal = 'C2',
  place = 'U4',
): string => `${child},${from},S,${legal},N1,${place},PR1,${to},${ended},,,,`;

export const givenFile = (name: string, text: string): GivenFile => {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes: () => bytes, chunks: () => [bytes] };
};

/** The program run on texts, without its process. */
export function returnRead(files: Record<string, string>): {
  children: LookedAfterChild[];
  problems: Problem[];
  result: ReadLookedAfterResult;
} {
  const children: LookedAfterChild[] = [];
  const problems: Problem[] = [];
  const result = readLookedAfter({
    options: returnOptions,
    files: Object.entries(files).map(([name, text]) => givenFile(name, text)),
    say: (message) =>
      void ('children' in message ? children.push(...message.children) : problems.push(...message.problems)),
  });
  return { children, problems, result };
}
