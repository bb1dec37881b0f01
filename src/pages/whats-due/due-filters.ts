import { type Day, parseDay } from '../../calendar/index.ts';
import { whatsDueUrl } from '../../features/duties/index.ts';
import { type FormState, readDay } from '../../ui/form.tsx';

/** What is asked: which day, as known when, in which order, and at which school of an authority. */
export interface DueFilters {
  readonly on: Day;
  readonly asKnown: 'now' | 'then';
  readonly by: 'owner' | 'child';
  readonly schoolId: string | null;
}

/**
 * Reads the address. The day comes whole (`on=2026-11-24`, as links write it) or in the three boxes of the form; what is no
 * day comes back with a message, and today is shown.
 */
export function readDueFilters(
  query: Readonly<Record<string, string | string[]>>,
  today: Day,
): { readonly filters: DueFilters; readonly form: FormState } {
  const one = (name: string): string => {
    const value = query[name];
    return (typeof value === 'string' ? value : value?.[0]) ?? '';
  };
  const boxes = readDay(query, 'on', 'the day');
  const problem = typeof boxes === 'object' && boxes !== null ? boxes.problem : undefined;
  const on = (typeof boxes === 'string' ? boxes : undefined) ?? parseDay(one('on')) ?? today;
  const school = one('school');
  const filters: DueFilters = {
    on,
    asKnown: one('known') === 'then' && on < today ? 'then' : 'now',
    by: one('by') === 'child' ? 'child' : 'owner',
    schoolId: /^[0-9a-f-]{36}$/.test(school) ? school : null,
  };
  return { filters, form: { values: query, errors: problem === undefined ? {} : { on: problem } } };
}

/** The address of the same list with something changed. */
export function dueHref(filters: DueFilters, today: Day, changes: Partial<DueFilters> = {}): string {
  const { on, asKnown, by, schoolId } = { ...filters, ...changes };
  const query = new URLSearchParams();
  if (on !== today) query.set('on', on);
  if (asKnown === 'then') query.set('known', 'then');
  if (by === 'child') query.set('by', 'child');
  if (schoolId !== null) query.set('school', schoolId);
  return query.size === 0 ? whatsDueUrl : `${whatsDueUrl}?${query}`;
}
