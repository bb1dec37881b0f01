import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { FileMissing, FileRefused, openFiles } from '../../platform/files/index.ts';
import { NothingHere, type Answer as Reply, uploaded } from '../../web/answer.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Organisation } from '../organisations/index.ts';
import type { PostHeld } from '../people/index.ts';
import {
  type CertificateKind,
  certificateKinds,
  certificateName,
  certificateProblems,
  LARGEST_CERTIFICATE,
} from './certificate.ts';
import type { EvidenceFile } from './post-evidence.queries.ts';

export interface EvidenceGiven {
  readonly words: string;
  readonly since: Day | null;
  readonly file: { readonly name: string; readonly bytes: Buffer } | undefined;
}

/**
 * Writes down what shows that a holder of a post meets a requirement, with the paper where there is one. Nothing is half
 * written: the caller takes it all back where the file is refused.
 */
export async function addEvidence(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  holding: PostHeld,
  requirement: string,
  given: EvidenceGiven,
): Promise<Outcome<{ readonly id: string }>> {
  mustBeAllowed(work, doer, 'post.evidence', asFacts(organisation));
  const words = given.words.trim().replace(/\s+/g, ' ').slice(0, 300);
  const problems: Record<string, string> = {};
  if (words.length < 3) problems.words = 'Say what shows it: the qualification, the decision, where it stands';
  if (given.since !== null && given.since > work.asking.today) problems.since = 'This day is still to come';
  if (Object.keys(problems).length > 0) return { problems };
  const { personId, now } = work.asking;
  const { id } = await work.write
    .insertInto('post_evidence')
    .values({
      ...{ organisation_id: organisation.id, holding_id: holding.id, requirement, words, since: given.since },
      ...{ recorded_by: personId ?? '', recorded_at: now },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(work, {
    ...{ verb: 'post.evidence-added', organisationId: organisation.id },
    subject: { kind: 'person', id: holding.personId },
    values: [{ field: `post.${requirement}`, before: null, after: { words, since: given.since } }],
    detail: { post: holding.post },
  });
  if (given.file === undefined) return { done: { id } };
  const files = await openFiles(house.dataDir, house.keys);
  try {
    const limits = { kinds: certificateKinds, bytes: LARGEST_CERTIFICATE };
    const stored = await files.put(organisation.id, given.file.bytes, limits);
    await work.write
      .insertInto('post_evidence_file')
      .values({
        ...{ organisation_id: organisation.id, evidence_id: id, person_id: holding.personId },
        name: certificateName(given.file.name, stored.kind as CertificateKind),
        ...{ keyed_hash: stored.hash, media_type: stored.mediaType, size_bytes: stored.size },
        ...{ added_by: personId ?? '', added_at: now },
      })
      .execute();
    return { done: { id } };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { problems: { file: certificateProblems[error.reason] } };
  }
}

/** Takes back what was written; its paper is opened by nobody any more. */
export async function takeBackEvidence(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  holding: PostHeld,
  evidenceId: string,
): Promise<void> {
  mustBeAllowed(work, doer, 'post.evidence', asFacts(organisation));
  const { now } = work.asking;
  await work.write
    .updateTable('post_evidence')
    .set({ taken_back_at: now })
    .where('id', '=', evidenceId)
    .where('organisation_id', '=', organisation.id)
    .execute();
  await work.write
    .updateTable('post_evidence_file')
    .set({ taken_away_at: now })
    .where('evidence_id', '=', evidenceId)
    .where('taken_away_at', 'is', null)
    .execute();
  await recordEvent(work, {
    ...{ verb: 'post.evidence-taken-back', organisationId: organisation.id },
    subject: { kind: 'person', id: holding.personId },
    detail: { post: holding.post, evidence: evidenceId },
  });
}

/** Handed out to be saved. Every opening is written down. */
export async function openEvidence(
  work: Work,
  house: House,
  organisation: Organisation,
  file: EvidenceFile,
): Promise<Reply> {
  await recordEvent(work, {
    ...{ verb: 'post.evidence-opened', organisationId: organisation.id },
    subject: { kind: 'person', id: file.personId },
    detail: { file: file.id },
  });
  const files = await openFiles(house.dataDir, house.keys);
  const bytes = await files.readWhole(organisation.id, file.hash).catch((error: unknown) => {
    if (error instanceof FileMissing) throw new NothingHere('the file is not on this machine');
    throw error;
  });
  return uploaded(bytes, file.mediaType, file.name);
}
