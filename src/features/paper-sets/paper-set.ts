import type { Day } from '../../calendar/day.ts';

/** How many plans at most: what one person can hand out in a term, and what a disk takes without a thought. */
export const MOST_PAPERS = 1000;

/** How often a paper is begun before it is given up; each time a whole process may have gone with it. */
export const MOST_TRIES = 3;

export type SetState = 'making' | 'ready' | 'stopped';
export type ItemState = 'waiting' | 'made' | 'not-open' | 'failed';

/** Papers of many plans, asked for by one person. */
export interface PaperSet {
  readonly id: string;
  readonly what: string;
  readonly state: SetState;
  readonly askedAt: Date;
  readonly finishedAt: Date | null;
  readonly deleteAfter: Day;
  readonly of: number;
  readonly made: number;
  /** Not open to whoever asked, or failed. */
  readonly not: number;
}

/** One plan of a set. */
export interface PaperItem {
  readonly position: number;
  readonly childId: string;
  readonly planId: string;
  readonly state: ItemState;
}

export const isOver = ({ state }: Pick<PaperItem, 'state'>): boolean => state !== 'waiting';

/** Why one is not there, and what to do. */
export const whyNot: Readonly<Record<'not-open' | 'failed' | 'changed', string>> = {
  'not-open': 'Not open to you when its turn came.',
  failed: 'Could not be drawn. Take a copy of this one by itself.',
  changed: 'You see less of this record now than when it was made. Take a copy of it by itself.',
};

/** "Paper 41 of 500. You can leave this page; it goes on." */
export function madeWords({ made, not, of }: Pick<PaperSet, 'made' | 'not' | 'of'>): string {
  const leave = 'You can leave this page; it goes on.';
  if (made + not === 0) return `Papers are made one after the other, and one set at a time where you work. ${leave}`;
  return `${made} of ${of} made${not === 0 ? '' : `, ${not} not`}. ${leave}`;
}

/** What a paper is called inside the archive: by its number in the list, never after the child. */
export function paperName(position: number, of: number, title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${String(position).padStart(String(of).length, '0')}-${plain || 'plan'}.pdf`;
}
