import type { Work } from '../../platform/database/database.ts';
import type { Here } from '../organisations/index.ts';
import { filled } from './fill.ts';
import { policiesAt, sectionsOf, versionsAt } from './policies.queries.ts';
import { ratifiedOf } from './policy.ts';
import { fillingOf } from './policy-now.queries.ts';
import { versionUrl } from './urls.ts';

/** What a policy that holds says of a promise: the sentences that make it, as they read today, and where they stand. */
export interface Clause {
  readonly policyTitle: string;
  readonly section: string;
  readonly sentences: readonly string[];
  readonly href: string;
}

/**
 * The clauses of an organisation’s ratified policies that make a promise. Of a section in the model’s words the sentences
 * that make it; of one in its own words all of them, since the writers say it of the section.
 */
export async function clausesMaking(work: Work, found: Here, promise: string): Promise<Clause[]> {
  if (found.organisation.kind !== 'school') return [];
  const policies = (await policiesAt(work.read, found.organisation.id)).filter(({ here }) => here);
  if (policies.length === 0) return [];
  const versions = await versionsAt(work.read, found.organisation.id);
  const clauses: Clause[] = [];
  for (const policy of policies) {
    const own = versions.filter(({ policyId }) => policyId === policy.id);
    const held = ratifiedOf(own);
    if (held === null) continue;
    const filling = await fillingOf(work, found, { policy, versions: own }, held);
    for (const section of await sectionsOf(work.read, found.organisation.id, held.id)) {
      if (section.how === 'left-out' || !section.promises.includes(promise)) continue;
      const making = section.sentences.filter(({ makes }) => makes.includes(promise));
      clauses.push({
        policyTitle: policy.title,
        section: section.title,
        sentences: (making.length > 0 ? making : section.sentences).map(({ words }) => filled(words, filling)),
        href: versionUrl(policy.id, held.id),
      });
    }
  }
  return clauses;
}
