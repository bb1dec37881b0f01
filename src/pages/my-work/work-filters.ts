import { myWorkUrl } from '../../features/duties/index.ts';
import type { WorkItem } from '../duties/work-items.ts';

/** What somebody wants to see of their work: by when, about what, for whom. '' is everything. */
export interface WorkFilters {
  readonly when: '' | 'late' | 'week' | 'all';
  readonly about: '' | 'peps' | 'adults' | 'school' | 'actions';
  readonly childId: string;
}

export const noFilters: WorkFilters = { when: '', about: '', childId: '' };

const aboutOf: Readonly<Record<string, WorkFilters['about']>> = {
  'first-pep-started': 'peps',
  'first-pep-ready-for-review': 'peps',
  'pep-each-term': 'peps',
  'new-pep-after-school-change': 'peps',
  'joining-day': 'peps',
  'key-adult-named': 'adults',
  'agreed-action': 'actions',
};

export const aboutWords: Readonly<Record<Exclude<WorkFilters['about'], ''>, string>> = {
  peps: 'Plans',
  adults: 'Key adults',
  school: 'Not about one child',
  actions: 'What was agreed',
};

/** What an item is about. */
export const aboutItem = ({ what }: Pick<WorkItem, 'what'>): WorkFilters['about'] => aboutOf[what] ?? 'school';

/** The filters an address names; what is none is no filter. */
export function readWorkFilters(query: Readonly<Record<string, unknown>>): WorkFilters {
  const { when, about, child } = query;
  return {
    when: when === 'late' || when === 'week' || when === 'all' ? when : '',
    about: typeof about === 'string' && Object.hasOwn(aboutWords, about) ? (about as WorkFilters['about']) : '',
    childId: typeof child === 'string' && /^[0-9a-f-]{36}$/.test(child) ? child : '',
  };
}

export const isFiltered = ({ when, about, childId }: WorkFilters): boolean =>
  (when !== '' && when !== 'all') || about !== '' || childId !== '';

/** Filters that name no child: for an address somebody else may see. */
export const withoutChild = (filters: WorkFilters): WorkFilters => ({ ...filters, childId: '' });

export function filterWork(items: readonly WorkItem[], filters: WorkFilters): WorkItem[] {
  return items.filter(
    (item) =>
      (filters.about === '' || aboutItem(item) === filters.about) &&
      (filters.childId === '' || item.childId === filters.childId),
  );
}

/** The address of the list with these filters. */
export function workHref({ when, about, childId }: WorkFilters): string {
  const query = new URLSearchParams();
  if (when !== '') query.set('when', when);
  if (about !== '') query.set('about', about);
  if (childId !== '') query.set('child', childId);
  return query.size === 0 ? myWorkUrl : `${myWorkUrl}?${query}`;
}
