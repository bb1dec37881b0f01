import type { PepEvent } from './pep-events.ts';

/** Where it is recorded that something happened with a PEP in another system or on paper. */
export const recordPepUrl = (childId: string, kind: PepEvent['kind']): string =>
  `/children/${childId}/peps/record/${kind}`;

/** What is recorded of it. */
export const pepEventUrl = (childId: string, eventId: string): string => `/children/${childId}/peps/${eventId}`;

export const pepDocumentUrl = (childId: string, eventId: string): string => `${pepEventUrl(childId, eventId)}/document`;

export const withdrawPepUrl = (childId: string, eventId: string): string => `${pepEventUrl(childId, eventId)}/withdraw`;
