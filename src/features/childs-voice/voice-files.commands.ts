import { sql } from 'kysely';
import type { ReadingLevel } from '../../packs/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { FileRefused, type Kind, openFiles, PICTURES, RECORDINGS } from '../../platform/files/index.ts';
import type { House } from '../../web/house.ts';
import type { Invited } from '../invitations/index.ts';

/** The largest drawing and recording, in bytes: about fifteen minutes of speech. Our default. */
export const LARGEST = { drawing: 10_000_000, sound: 20_000_000 } as const;
/** How many of one kind stand to one question. */
const MOST = 10;

export type VoiceKind = keyof typeof LARGEST;
const kinds: Readonly<Record<VoiceKind, readonly Kind[]>> = { drawing: PICTURES, sound: RECORDINGS };

/** In a child’s words, what was wrong with a file and what to do. */
const refused: Readonly<Record<FileRefused['reason'], Readonly<Record<VoiceKind, string>>>> = {
  'too-large': {
    drawing: 'That picture is too big. Choose a smaller one',
    sound: 'That recording is too long. Make a shorter one, or two',
  },
  empty: {
    drawing: 'There is nothing in that picture. Try again',
    sound: 'There is nothing in that recording. Try again',
  },
  kind: {
    drawing: 'That is not a picture we can keep. It has to be a PNG or JPEG picture',
    sound: 'That is not a recording we can keep. It has to be an MP3, M4A, Ogg, WAV or WebM recording',
  },
  macros: { drawing: 'That is not a picture we can keep', sound: 'That is not a recording we can keep' },
  broken: {
    drawing: 'That picture is broken. Save it again, or choose another',
    sound: 'That recording is broken. Make it again',
  },
};

/** In a child’s words, of a file that was too large to be read at all. */
export const tooLargeWords = (kind: VoiceKind): string => refused['too-large'][kind];

/** Keeps a drawing or a recording, sealed, looked at by its content and never by its name. Returns what was wrong, or null. */
export async function keepVoiceFile(
  work: Work,
  house: House,
  invited: Invited,
  given: { readonly question: string; readonly kind: VoiceKind; readonly bytes: Buffer; readonly standing: number },
): Promise<string | null> {
  const { question, kind, bytes } = given;
  if (given.standing >= MOST) return 'There are ten already. Take one away first';
  try {
    const files = await openFiles(house.dataDir, house.keys);
    const stored = await files.put(invited.controllerId, bytes, { kinds: kinds[kind], bytes: LARGEST[kind] });
    await work.write
      .insertInto('voice_file')
      .values({
        ...{ plan_id: invited.planId, part_id: invited.partId, child_id: invited.childId },
        ...{ controller_id: invited.controllerId, organisation_id: invited.controllerId, question, kind },
        ...{ keyed_hash: stored.hash, media_type: stored.mediaType, size_bytes: stored.size },
        ...{ invitation_id: invited.invitationId, added_at: work.asking.now },
      })
      .execute();
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return refused[error.reason][kind];
  }
  await record(work, invited, 'plan.voice-file-kept', kind);
  return null;
}

/** The child does not want it any more: it is shown to nobody from now on. */
export async function takeAwayFile(
  work: Work,
  invited: Invited,
  file: { readonly id: string; readonly kind: VoiceKind },
) {
  await work.write
    .updateTable('voice_file')
    .set({ taken_away_at: work.asking.now })
    .where('id', '=', file.id)
    .execute();
  await record(work, invited, 'plan.voice-file-taken-away', file.kind);
}

async function record(work: Work, invited: Invited, verb: string, kind: VoiceKind): Promise<void> {
  await recordEvent(work, {
    verb,
    organisationId: invited.controllerId,
    childIds: [invited.childId],
    subject: { kind: 'invitation', id: invited.invitationId },
    detail: { plan: invited.planId, kind },
  });
}

/** The child asks for other words. */
export async function chooseLevel(work: Work, level: ReadingLevel): Promise<void> {
  await sql`select app.choose_reading_level(${level})`.execute(work.write);
}
