import { type PlanTerm, termKey } from '../plans/model.ts';
import type { PepEvent } from './pep-events.ts';

/** Where it is recorded that something happened with a PEP in another system or on paper. */
export const recordPepUrl = (childId: string, kind: PepEvent['kind']): string =>
  `/children/${childId}/peps/record/${kind}`;

/** Reading one from another system's PDF: shown, and stored by the form above alone. */
export const readPepFileUrl = (childId: string): string => `/children/${childId}/peps/read`;

/** What is recorded of it. */
export const pepEventUrl = (childId: string, eventId: string): string => `/children/${childId}/peps/${eventId}`;

export const pepDocumentUrl = (childId: string, eventId: string): string => `${pepEventUrl(childId, eventId)}/document`;

export const withdrawPepUrl = (childId: string, eventId: string): string => `${pepEventUrl(childId, eventId)}/withdraw`;

/** Every looked-after child's PEP of a term. */
export const termPepsUrl = '/peps';
export const beginTermUrl = '/peps/begin';
export const termPapersUrl = '/peps/papers';

/** The same with a term and filters in the address. */
export function termPepsHref(
  term: PlanTerm,
  filters: {
    readonly group?: string | null;
    readonly schoolId?: string | null;
    readonly mine?: boolean;
    readonly page?: number;
  },
): string {
  const query = new URLSearchParams({ term: termKey(term) });
  if (filters.group) query.set('show', filters.group);
  if (filters.schoolId) query.set('school', filters.schoolId);
  if (filters.mine) query.set('mine', 'yes');
  if ((filters.page ?? 1) > 1) query.set('page', String(filters.page));
  return `${termPepsUrl}?${query}`;
}

/** Every plan of a child. */
export const childPlansUrl = (childId: string): string => `/children/${childId}/plans`;

/** How the plans of an adviser's children stand, across schools. */
export const caseloadPlansUrl = '/caseload';
export const caseloadPapersUrl = '/caseload/papers';

export function caseloadPlansHref(filters: {
  readonly adviser?: string | null;
  readonly schoolId?: string | null;
  readonly group?: string | null;
  readonly late?: boolean;
  readonly page?: number;
}): string {
  const query = new URLSearchParams();
  if (filters.adviser) query.set('adviser', filters.adviser);
  if (filters.schoolId) query.set('school', filters.schoolId);
  if (filters.group) query.set('show', filters.group);
  if (filters.late) query.set('late', 'yes');
  if ((filters.page ?? 1) > 1) query.set('page', String(filters.page));
  return query.size === 0 ? caseloadPlansUrl : `${caseloadPlansUrl}?${query}`;
}

/** The meeting of the plan that is in hand; the child’s plans where there is none yet. */
export const nextMeetingUrl = (childId: string): string => `${childPlansUrl(childId)}?to=meeting`;
