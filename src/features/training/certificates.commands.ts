import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { FileMissing, FileRefused, openFiles } from '../../platform/files/index.ts';
import { NothingHere, type Answer as Reply, uploaded } from '../../web/answer.ts';
import type { Doer } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Organisation } from '../organisations/index.ts';
import {
  type CertificateKind,
  certificateKinds,
  certificateName,
  certificateProblems,
  LARGEST_CERTIFICATE,
  MOST_CERTIFICATES,
  TOO_MANY_CERTIFICATES,
} from './certificate.ts';
import { mustRecord } from './training.commands.ts';
import { type Certificate, certificatesOf } from './training.queries.ts';

/** Whose row a certificate belongs to. */
export interface OfRow {
  readonly id: string;
  readonly personId: string;
}

/** Keeps a certificate, sealed, told by its content and never by its name. What was wrong, or null. */
export async function addCertificate(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  row: OfRow,
  given: { readonly name: string; readonly bytes: Buffer },
): Promise<string | null> {
  await mustRecord(work, doer, organisation, row.personId);
  if ((await certificatesOf(work.read, row.id)).length >= MOST_CERTIFICATES) return TOO_MANY_CERTIFICATES;
  const files = await openFiles(house.dataDir, house.keys);
  try {
    const stored = await files.put(organisation.id, given.bytes, {
      kinds: certificateKinds,
      bytes: LARGEST_CERTIFICATE,
    });
    const { id } = await work.write
      .insertInto('training_file')
      .values({
        ...{ organisation_id: organisation.id, person_id: row.personId, training_id: row.id },
        name: certificateName(given.name, stored.kind as CertificateKind),
        ...{ keyed_hash: stored.hash, media_type: stored.mediaType, size_bytes: stored.size },
        ...{ added_by: work.asking.personId, added_at: work.asking.now },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record(work, organisation, row, 'training.certificate-added', id);
    return null;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return certificateProblems[error.reason];
  }
}

/** From now on nobody opens it; its bytes go with the next sweep. */
export async function takeCertificateAway(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  row: OfRow,
  file: Certificate,
): Promise<void> {
  await mustRecord(work, doer, organisation, row.personId);
  await work.write
    .updateTable('training_file')
    .set({ taken_away_at: work.asking.now })
    .where('id', '=', file.id)
    .where('taken_away_at', 'is', null)
    .execute();
  await record(work, organisation, row, 'training.certificate-taken-away', file.id);
}

/** Handed out to be saved, under headers with which nothing in it runs. Every opening is written down. */
export async function openCertificate(
  work: Work,
  house: House,
  organisation: Organisation,
  row: OfRow,
  file: Certificate,
): Promise<Reply> {
  await record(work, organisation, row, 'training.certificate-opened', file.id);
  const files = await openFiles(house.dataDir, house.keys);
  const bytes = await files.readWhole(organisation.id, file.hash).catch((error: unknown) => {
    if (error instanceof FileMissing) throw new NothingHere('the file is not on this machine');
    throw error;
  });
  return uploaded(bytes, file.mediaType, file.name);
}

const record = (work: Work, { id }: Organisation, row: OfRow, verb: string, fileId: string) =>
  recordEvent(work, {
    ...{ verb, organisationId: id, subject: { kind: 'person', id: row.personId } },
    detail: { training: row.id, file: fileId },
  });
