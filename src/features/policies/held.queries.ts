import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { policiesAt, versionsAt } from './policies.queries.ts';
import { ratifiedOf } from './policy.ts';
import { versionUrl } from './urls.ts';

/** A policy, and the version of it that holds: what shows that it was ratified, and until when it is looked at again. */
export interface HeldPolicy {
  readonly policyId: string;
  readonly title: string;
  /** Null: none was ratified yet. */
  readonly held: { readonly ratifiedOn: Day; readonly reviewOn: Day | null; readonly href: string } | null;
}

/** The policies an organisation has, each with the version that holds. Two queries. */
export async function heldPolicies(read: ReadOnlyDatabase, organisationId: string): Promise<HeldPolicy[]> {
  const versions = Map.groupBy(await versionsAt(read, organisationId), ({ policyId }) => policyId);
  const policies = await policiesAt(read, organisationId);
  return policies
    .filter(({ endedOn }) => endedOn === null)
    .map(({ id, title }) => {
      const version = ratifiedOf(versions.get(id) ?? []);
      return {
        policyId: id,
        title,
        held:
          version === null || version.ratifiedOn === null
            ? null
            : { ratifiedOn: version.ratifiedOn, reviewOn: version.reviewOn, href: versionUrl(id, version.id) },
      };
    });
}
