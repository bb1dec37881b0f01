import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import { asFacts, type Doer, mustBeAllowed } from '../../web/doer.ts';
import { type Here, kindInPacks } from '../organisations/index.ts';
import { carriedOver } from './own-section.ts';
import { policiesAt, sectionsOf, versionsAt } from './policies.queries.ts';
import { draftOf, type Policy, ratifiedOf, type Section } from './policy.ts';
import { modelFor } from './section.ts';

/** Begins the policy that is adopted from the model, with a first draft in which nothing is decided. */
export async function beginModelPolicy(work: Work, doer: Doer, { organisation, pack }: Here): Promise<string> {
  mustBeAllowed(work, doer, 'policy.draft', asFacts(organisation));
  const before = (await policiesAt(work.read, organisation.id)).find(({ here }) => here);
  if (before !== undefined) return before.id;
  const model = pack.modelPolicy();
  if (model === null) throw new Refused('no model', 'There is no model policy to adopt here.');
  const id = randomUUID();
  await work.write
    .insertInto('policy')
    .values({
      ...{ id, organisation_id: organisation.id, kind: 'model', title: model.title, answers_for: 'headteacher' },
      ...{ begun_by: work.asking.personId, begun_at: work.asking.now },
    })
    .execute();
  await recordEvent(work, {
    ...{ verb: 'policy.begun', organisationId: organisation.id, subject: { kind: 'policy', id } },
    values: [{ field: 'title', before: null, after: model.title }],
  });
  await beginVersion(work, organisation.id, id, 1, []);
  return id;
}

/** A new draft that begins from the version that was ratified last; the one there is where one is being written. */
export async function beginDraft(work: Work, doer: Doer, found: Here, policy: Policy): Promise<void> {
  const { organisation, pack } = found;
  mustBeAllowed(work, doer, 'policy.draft', asFacts(organisation));
  const all = (await versionsAt(work.read, organisation.id)).filter(({ policyId }) => policyId === policy.id);
  if (draftOf(all) !== null) return;
  const last = ratifiedOf(all);
  const before = last === null ? [] : await sectionsOf(work.read, organisation.id, last.id);
  const sections = carriedOver(before, modelFor(pack, kindInPacks(organisation.schoolKind)));
  const nth = Math.max(0, ...all.map((each) => each.nth)) + 1;
  await beginVersion(work, organisation.id, policy.id, nth, sections);
}

async function beginVersion(
  work: Work,
  organisationId: string,
  policyId: string,
  nth: number,
  sections: readonly Section[],
): Promise<string> {
  const id = randomUUID();
  await work.write
    .insertInto('policy_version')
    .values({
      ...{ id, organisation_id: organisationId, policy_id: policyId, here: true, nth },
      ...{ drafted_by: work.asking.personId, drafted_at: work.asking.now },
    })
    .execute();
  await recordEvent(work, {
    ...{ verb: 'policy.draft-begun', organisationId, subject: { kind: 'policy_version', id } },
    detail: { policy: policyId, nth },
  });
  await keepSections(work, organisationId, id, sections);
  return id;
}

/** Writes what was decided of sections, each in the place of what stood there. */
export async function keepSections(
  work: Work,
  organisationId: string,
  versionId: string,
  sections: readonly Section[],
): Promise<void> {
  if (sections.length === 0) return;
  await work.write
    .insertInto('policy_section')
    .values(
      sections.map(({ section, place, follows, title, how, sentences, promises, reason }) => ({
        ...{ organisation_id: organisationId, version_id: versionId, section, place, follows, title, how, reason },
        ...{ sentences: JSON.stringify(sentences), promises: [...promises] },
        ...{ changed_by: work.asking.personId, changed_at: work.asking.now },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['version_id', 'section']).doUpdateSet((eb) => ({
        place: eb.ref('excluded.place'),
        follows: eb.ref('excluded.follows'),
        title: eb.ref('excluded.title'),
        how: eb.ref('excluded.how'),
        sentences: eb.ref('excluded.sentences'),
        promises: eb.ref('excluded.promises'),
        reason: eb.ref('excluded.reason'),
        changed_by: eb.ref('excluded.changed_by'),
        changed_at: eb.ref('excluded.changed_at'),
      })),
    )
    .execute();
}
