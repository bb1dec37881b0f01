import { promiseUrl } from '../../features/duties/index.ts';

/** A promise as the rows of lists show it. */
export const asPromise = (id: string | null): { id: string; href: string } | undefined =>
  id === null ? undefined : { id, href: promiseUrl(id) };
