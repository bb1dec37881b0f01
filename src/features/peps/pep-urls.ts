import type { PepEvent } from './pep-events.ts';

/** Where it is recorded that something happened with a PEP in another system or on paper. */
export const recordPepUrl = (childId: string, kind: PepEvent['kind']): string =>
  `/children/${childId}/peps/record/${kind}`;
