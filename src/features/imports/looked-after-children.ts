import type { Day } from '../../calendar/day.ts';
import { normaliseUpn } from '../../codes/upn.ts';
import type { LookedAfterChild } from './looked-after-child.ts';
import type { LookedAfterFile } from './looked-after-files.ts';
import { periodsFromEpisodes } from './periods-from-episodes.ts';
import { episodeOf, permanenceOf, reviewsOf, sdqOf } from './read-return-row.ts';
import type { ReturnRow } from './return-rows.ts';

/** Rows of the return by file. */
export type ReturnFiles = Partial<Record<LookedAfterFile, ReturnRow[]>>;

/** Puts the files of one return together, child by child. What does not fit is said by its row; the children come in the order of their numbers' first rows. */
export function lookedAfterChildren(files: ReturnFiles, today: Day): LookedAfterChild[] {
  const of = (file: LookedAfterFile) => byChild(files[file] ?? []);
  const [header, episodes, reviews, oc2, permanence, uasc] = [
    of('header'),
    of('episodes'),
    of('reviews'),
    of('oc2'),
    of('previousPermanence'),
    of('uasc'),
  ];
  for (const [child, rows] of header) {
    if (!episodes.has(child) && files.episodes)
      rows[0]?.say(
        'CHILD',
        'no-episodes',
        'This child is in the header and has no episode.',
        'Nothing says that the child is looked after, so the row was left out. Send the episodes too.',
        'row-left-out',
      );
  }
  // One row of a child nobody knows is enough to say it; of a child in the header it was said there.
  if (files.episodes) {
    for (const rows of [reviews, oc2, permanence, uasc]) {
      for (const [child, [first]] of rows) {
        if (episodes.has(child) || header.has(child)) continue;
        first?.say(
          'CHILD',
          'not-in-episodes',
          'This child has no episode in the return.',
          'Check the number of the child.',
          'row-left-out',
        );
      }
    }
  }
  sameUpn(header);
  return [...episodes].flatMap(([child, rows]) => {
    const [firstEpisode] = rows;
    const heads = header.get(child) ?? [];
    const [head] = heads;
    if (!firstEpisode) return [];
    if (!head && files.header)
      firstEpisode.say(
        'CHILD',
        'not-in-header',
        'This child is not in the header file, so date of birth and UPN are missing.',
        'Check the number of the child, or send the header that goes with these episodes.',
        'check',
      );
    for (const other of heads.slice(1))
      other.say(
        'CHILD',
        'row-twice',
        `This child stands in row ${head?.row} already; that row was read.`,
        'Take one of the two rows out.',
        'row-left-out',
      );
    const dateOfBirth = head?.day('DOB') ?? null;
    for (const row of [reviews, oc2, permanence, uasc].flatMap((all) => all.get(child)?.slice(0, 1) ?? []))
      sameBirth(row, dateOfBirth);
    const read = rows.flatMap((row) => episodeOf(row, today) ?? []);
    const { problems: found, ...care } = periodsFromEpisodes(read);
    for (const { row, column, kind, problem, remedy, effect } of found)
      rows.find((one) => one.row === row)?.say(column, kind, problem, remedy, effect);
    const upn = head?.upn('UPN') ?? { upn: null, temporary: false, unknown: null };
    const first = read.map(({ from }) => from).toSorted()[0];
    if (head && dateOfBirth && first && dateOfBirth > first)
      head.say(
        'DOB',
        'birth-after-care',
        'The date of birth is after the first day in care.',
        'Check both dates.',
        'check',
      );
    return [
      {
        authorityChildId: child,
        file: head?.file ?? firstEpisode.file,
        row: head?.row ?? firstEpisode.row,
        details: {
          dateOfBirth,
          sex: head?.sex('SEX') ?? null,
          ethnicity: head?.code('ETHNIC', 'ethnicity', today) ?? null,
          upn: upn.upn,
          upnTemporary: upn.temporary,
          upnUnknown: upn.unknown,
          unaccompanied: uasc.has(child),
        },
        care,
        reviews: reviewsOf(reviews.get(child) ?? [], today),
        sdq: sdqOf(oc2.get(child)?.[0], today),
        previousPermanence: permanenceOf(permanence.get(child)?.[0], today),
      },
    ];
  });
}

function byChild(rows: readonly ReturnRow[]): Map<string, ReturnRow[]> {
  const children = new Map<string, ReturnRow[]>();
  for (const row of rows) {
    const child = row.text('CHILD');
    if (child === null) {
      row.say(
        'CHILD',
        'no-child',
        'This row has no number of a child.',
        'Give the number, or take the row out.',
        'row-left-out',
      );
      continue;
    }
    const all = children.get(child);
    if (all) all.push(row);
    else children.set(child, [row]);
  }
  return children;
}

function sameBirth(row: ReturnRow, dateOfBirth: Day | null): void {
  const other = row.day('DOB');
  if (other && dateOfBirth && other !== dateOfBirth)
    row.say(
      'DOB',
      'other-birth',
      'The date of birth is another one than in the header; that of the header was taken.',
      'Correct the wrong one.',
      'check',
    );
}

/** One number for two children: which of them it is can't be told here. */
function sameUpn(header: ReadonlyMap<string, readonly ReturnRow[]>): void {
  const rows = [...header.values()].flatMap(([row]) =>
    row?.text('UPN') && !/^UN\d/i.test(row.text('UPN') ?? '') ? [row] : [],
  );
  for (const same of Map.groupBy(rows, (row) => normaliseUpn(row.text('UPN') ?? '')).values()) {
    for (const row of same) {
      const others = same.filter((one) => one !== row).map((one) => `${one.row}`);
      if (others.length > 0)
        row.say(
          'UPN',
          'upn-twice',
          `This UPN stands in row ${others.join(', ')} too, for another child.`,
          'Find out whose it is, and correct the other.',
          'check',
        );
    }
  }
}
