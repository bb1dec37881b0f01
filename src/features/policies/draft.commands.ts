import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { Here } from '../organisations/index.ts';
import { kindInPacks } from '../organisations/index.ts';
import { keepSections } from './policies.commands.ts';
import { sectionsOf } from './policies.queries.ts';
import type { Section, Version } from './policy.ts';
import { adopted, modelFor } from './section.ts';

/** Throws Refused for a version that is not being written any more. */
export function mustBeDraft(version: Version): void {
  if (version.approvedAt === null) return;
  throw new Refused(
    'approved',
    'This version is approved and is not written any more. The head can take it back to be changed.',
  );
}

/** Keeps what was decided of one section of a draft. */
export async function decideSection(
  work: Work,
  doer: Doer,
  { organisation }: Here,
  version: Version,
  section: Section,
): Promise<void> {
  mustBeAllowed(work, doer, 'policy.draft', asFacts(organisation));
  mustBeDraft(version);
  const before = (await sectionsOf(work.read, organisation.id, version.id)).find(
    (each) => each.section === section.section,
  );
  await keepSections(work, organisation.id, version.id, [section]);
  await recordEvent(work, {
    ...{ verb: 'policy.section-decided', organisationId: organisation.id },
    subject: { kind: 'policy_version', id: version.id },
    detail: { section: section.section, how: section.how },
    values: [{ field: `section.${section.section}`, before: before ?? null, after: section }],
  });
}

/** Adopts all sections that nobody has decided, as the model has them. */
export async function adoptTheRest(work: Work, doer: Doer, found: Here, version: Version): Promise<number> {
  const { organisation, pack } = found;
  mustBeAllowed(work, doer, 'policy.draft', asFacts(organisation));
  mustBeDraft(version);
  const model = modelFor(pack, kindInPacks(organisation.schoolKind));
  const decided = new Set((await sectionsOf(work.read, organisation.id, version.id)).map(({ section }) => section));
  const rest = (model?.sections ?? [])
    .map((section, place) => adopted(section, place))
    .filter(({ section }) => !decided.has(section));
  await keepSections(work, organisation.id, version.id, rest);
  await recordEvent(work, {
    ...{ verb: 'policy.rest-adopted', organisationId: organisation.id },
    subject: { kind: 'policy_version', id: version.id },
    detail: { sections: rest.length },
  });
  return rest.length;
}

/** Discards a draft: it is in no list any more, and the next one has its number. A version that was approved is taken back first. */
export async function discardDraft(work: Work, doer: Doer, { organisation }: Here, version: Version): Promise<void> {
  mustBeAllowed(work, doer, 'policy.draft', asFacts(organisation));
  mustBeDraft(version);
  await work.write
    .updateTable('policy_version')
    .set({ discarded_by: work.asking.personId, discarded_at: work.asking.now })
    .where('id', '=', version.id)
    .where('organisation_id', '=', organisation.id)
    .execute();
  await recordEvent(work, {
    ...{ verb: 'policy.draft-discarded', organisationId: organisation.id },
    subject: { kind: 'policy_version', id: version.id },
    detail: { policy: version.policyId, nth: version.nth },
  });
}

/** Somebody with a post here says something about a version that is not ratified yet. */
export async function comment(
  work: Work,
  doer: Doer,
  { organisation }: Here,
  version: Version,
  said: { readonly section: string | null; readonly words: string },
): Promise<Outcome<null>> {
  mustBeAllowed(work, doer, 'policy.comment', asFacts(organisation));
  const { personId, now } = work.asking;
  if (personId === null) throw new Error('Only a person comments.');
  if (version.ratifiedOn !== null)
    throw new Refused('ratified', 'This version is ratified. Comment on the next draft.');
  const words = said.words.trim();
  if (words.length < 3) return { problems: { words: 'Write what you want to say' } };
  if (words.length > 2000) return { problems: { words: 'Say it in at most 2,000 characters' } };
  const id = randomUUID();
  await work.write
    .insertInto('policy_comment')
    .values({
      ...{ id, organisation_id: organisation.id, version_id: version.id, section: said.section, words },
      ...{ by_person: personId, at: now },
    })
    .execute();
  await recordEvent(work, {
    ...{ verb: 'policy.commented', organisationId: organisation.id, subject: { kind: 'policy_comment', id } },
    detail: { version: version.id, section: said.section },
  });
  return { done: null };
}

/** Whoever drafts has seen to a comment. */
export async function settleComment(work: Work, doer: Doer, { organisation }: Here, commentId: string): Promise<void> {
  mustBeAllowed(work, doer, 'policy.draft', asFacts(organisation));
  await work.write
    .updateTable('policy_comment')
    .set({ settled_by: work.asking.personId, settled_at: work.asking.now })
    .where('id', '=', commentId)
    .where('organisation_id', '=', organisation.id)
    .where('settled_at', 'is', null)
    .execute();
  await recordEvent(work, {
    ...{ verb: 'policy.comment-settled', organisationId: organisation.id },
    subject: { kind: 'policy_comment', id: commentId },
  });
}
