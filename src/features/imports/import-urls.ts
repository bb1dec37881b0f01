import type { ImportKind } from './plan.ts';

/** Addresses of bringing children in. Other features and pages link here without knowing the pages. */
export const bringInUrl = '/children/bring-in';
export const pastImportsUrl = '/children/bring-in/past';
export const proposedUrl = '/children/bring-in/proposed';
export const schoolListUrl = '/children/bring-in/school-list';

export const startUrl = (kind: ImportKind): string => `${bringInUrl}/${kind}`;
export const importUrl = (importId: string): string => `${bringInUrl}/import/${importId}`;

const under = (path: string) => (importId: string) => `${importUrl(importId)}/${path}`;

export const importUrls = {
  reading: under('reading'),
  readAgain: under('read-again'),
  confirm: under('confirm'),
  stop: under('stop'),
  problemsFile: under('problems.csv'),
  original: under('original'),
  originalFile: (importId: string, fileId: string): string => `${importUrl(importId)}/original/${fileId}`,
  undo: under('undo'),
  part: (importId: string, part: string, page = 1): string =>
    `${importUrl(importId)}/rows/${part}${page > 1 ? `?page=${page}` : ''}`,
  row: (importId: string, position: number | ':position'): string => `${importUrl(importId)}/row/${position}`,
  missing: (importId: string, childId: string): string => `${importUrl(importId)}/missing/${childId}`,
} as const;

export const proposedOne = (statusId: string): string => `${proposedUrl}/${statusId}`;
