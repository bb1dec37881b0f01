import { evidenceUrl, type Standing } from '../../features/assurance/index.ts';

/** Which of the duties are shown. */
export const shows = ['all', 'late', 'not-done', 'waived', 'in-time'] as const;
export type Show = (typeof shows)[number];

export const showWords: Readonly<Record<Show, string>> = {
  all: 'All of them',
  late: 'Not in time',
  'not-done': 'Not done',
  waived: 'Said not to be needed',
  'in-time': 'Done in time',
};

const standings: Readonly<Record<Show, readonly Standing[]>> = {
  all: ['open', 'carried', 'done-late', 'waived', 'in-time'],
  late: ['open', 'carried', 'done-late'],
  'not-done': ['open', 'carried'],
  waived: ['waived'],
  'in-time': ['in-time'],
};

export const shown = (show: Show, standing: Standing): boolean => standings[show].includes(standing);

/** What is still to be done first, then what was late, what was not needed, and what was in time; each by its day. */
export function byNeed(
  a: { readonly standing: Standing; readonly dueOn: string; readonly id: string },
  b: { readonly standing: Standing; readonly dueOn: string; readonly id: string },
): number {
  const weight = ({ standing }: typeof a) => (standing === 'carried' ? 0 : standings.all.indexOf(standing));
  return weight(a) - weight(b) || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1);
}

export interface EvidenceFilters {
  readonly show: Show;
  /** The key of a time; null: the first there is. */
  readonly of: string | null;
  readonly page: number;
}

export function evidenceHref(promise: string, { show, of, page }: EvidenceFilters): string {
  const query = new URLSearchParams();
  if (show !== 'all') query.set('show', show);
  if (of !== null) query.set('of', of);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? evidenceUrl(promise) : `${evidenceUrl(promise)}?${query}`;
}
