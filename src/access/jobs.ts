import type { Scope } from './scopes.ts';

interface JobWords {
  readonly id: string;
  readonly for: string;
  readonly scopes: readonly Scope[];
}

/**
 * Work the product does by itself. Each may read what it is for, and no more: no job ever reads a hidden address or
 * what a child has said. What a job does for a person (an import, an export) it does as that person.
 */
export const JOBS = [
  {
    id: 'refresh-duties',
    for: 'works out what is due',
    scopes: ['moves', 'identity', 'care-group', 'need-groups', 'people', 'plan', 'send', 'wellbeing', 'duties'],
  },
  {
    id: 'weekly-digest',
    for: 'writes each person’s week, with first name and initial',
    scopes: ['name', 'own-duties'],
  },
  { id: 'make-release', for: 'counts what governors may see', scopes: ['care-group', 'need-groups', 'duties'] },
  { id: 'seal-audit', for: 'seals the audit and exports its chain', scopes: [] },
  { id: 'tidy-files', for: 'removes originals and downloads whose time is over', scopes: [] },
  { id: 'lawful-retention', for: 'keeps sealed records for the time the law asks for, then destroys them', scopes: [] },
] as const satisfies readonly JobWords[];

export type JobId = (typeof JOBS)[number]['id'];
export type Job = JobWords & { readonly id: JobId };

/** Throws RangeError for what is no job. */
export function jobOf(id: JobId): Job {
  const job = JOBS.find((one) => one.id === id);
  if (job === undefined) throw new RangeError(`There is no job “${id}”.`);
  return job;
}
