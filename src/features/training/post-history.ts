import { addDays, type Day } from '../../calendar/day.ts';
import { vacancies } from '../organisations/model.ts';
import type { PostHeld } from '../people/model.ts';

/** A time somebody held a post, or nobody did. `last`: its last day; null: until further notice, or still. */
export type PostTime =
  | { readonly kind: 'held'; readonly held: PostHeld; readonly last: Day | null; readonly isNow: boolean }
  | { readonly kind: 'vacant'; readonly from: Day; readonly last: Day | null };

/** The times of one post, the latest first, with the gaps between those who held it. Nothing is said of before the first. */
export function postHistory(held: readonly PostHeld[], today: Day): PostTime[] {
  const first = held.map(({ from }) => from).sort()[0];
  if (first === undefined) return [];
  const times = held.map(
    (one): PostTime => ({
      kind: 'held',
      held: one,
      last: one.to === null ? null : addDays(one.to, -1),
      isNow: one.from <= today && (one.to === null || one.to > today),
    }),
  );
  const gaps = vacancies(held, first)
    .filter(({ from }) => from <= today)
    .map(
      ({ from, filled }): PostTime => ({ kind: 'vacant', from, last: filled === null ? null : addDays(filled.on, -1) }),
    );
  const begins = (time: PostTime): Day => (time.kind === 'held' ? time.held.from : time.from);
  return [...times, ...gaps].sort((a, b) => (begins(a) > begins(b) ? -1 : begins(a) < begins(b) ? 1 : 0));
}
