import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { PlanTemplate, ReadingLevel } from '../../packs/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Answer } from '../plans/index.ts';
import { formsOf } from '../plans/index.ts';
import type { VoiceKind } from './voice-files.commands.ts';

/** For the child, in their own session: at which level they are asked, and who reads it. */
export async function toldBefore(
  read: ReadOnlyDatabase,
): Promise<{ readonly level: ReadingLevel; readonly readers: readonly string[] } | undefined> {
  const { rows } = await sql<{ reading_level: ReadingLevel | null; readers: string[] }>`
    select * from app.voice_told()`.execute(read as never);
  const [row] = rows;
  // A session that is not a child’s has no level.
  return row === undefined || row.reading_level === null
    ? undefined
    : { level: row.reading_level, readers: row.readers };
}

/** The level the child was last asked at in a part; plain words where they wrote none of it here themselves. */
export async function levelUsed(read: ReadOnlyDatabase, partId: string): Promise<ReadingLevel> {
  const row = await read
    .selectFrom('invitation')
    .select('reading_level')
    .where('part_id', '=', partId)
    .where('reading_level', 'is not', null)
    .orderBy('invited_at', 'desc')
    .executeTakeFirst();
  return (row?.reading_level as ReadingLevel | null | undefined) ?? 'plain';
}

export interface VoiceFile {
  readonly id: string;
  readonly question: string;
  readonly kind: VoiceKind;
  readonly hash: string;
  readonly mediaType: string;
  readonly controllerId: string;
  readonly addedAt: Date;
}

/** Drawings and recordings of a part that stand. */
export async function voiceFiles(read: ReadOnlyDatabase, partId: string): Promise<VoiceFile[]> {
  const rows = await read
    .selectFrom('voice_file')
    .select(['id', 'question', 'kind', 'keyed_hash', 'media_type', 'controller_id', 'added_at'])
    .where('part_id', '=', partId)
    .where('taken_away_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, question: row.question, kind: row.kind as VoiceKind, hash: row.keyed_hash },
    ...{ mediaType: row.media_type, controllerId: row.controller_id, addedAt: row.added_at },
  }));
}

/** For the child: what they said last time, with what was done about it, by question. */
export async function saidAndDoneForMe(
  read: ReadOnlyDatabase,
): Promise<
  readonly { readonly question: string; readonly said: Answer; readonly did: string; readonly form: PlanTemplate }[]
> {
  const { rows } = await sql<{ said_question: string; said: Answer; did: string; form_hash: string }>`
    select said_question, said, did, form_hash from app.said_and_done()`.execute(read as never);
  const forms = await formsOf(
    read,
    rows.map(({ form_hash: hash }) => hash),
  );
  return rows.flatMap((row) => {
    const form = forms.get(row.form_hash);
    return form === undefined ? [] : [{ question: row.said_question, said: row.said, did: row.did, form }];
  });
}

export interface Reading {
  readonly nth: number;
  readonly cameAt: Date;
  readonly readOn: Day;
  readonly readAt: Date;
  readonly by: string | null;
  readonly passed: boolean;
  readonly words: string | null;
}

/** Each time the part was read, by whom, and whether it was passed on. */
export async function readingsOf(read: ReadOnlyDatabase, partId: string): Promise<Reading[]> {
  const rows = await read
    .selectFrom('voice_reading as r')
    .leftJoin('person as p', 'p.id', 'r.read_by')
    .select(['r.nth', 'r.came_at', 'r.read_on', 'r.read_at', 'p.display_name', 'r.passed', 'r.words'])
    .where('r.part_id', '=', partId)
    .orderBy('r.nth')
    .execute();
  return rows.map((row) => ({
    ...{ nth: row.nth, cameAt: row.came_at, readOn: row.read_on, readAt: row.read_at, by: row.display_name },
    ...{ passed: row.passed, words: row.words },
  }));
}

/** What was done about what was said in some parts: the last for each question. */
export async function doneAbout(
  read: ReadOnlyDatabase,
  partIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const rows = await read
    .selectFrom('voice_done')
    .select(['part_id', 'question', 'did'])
    .where(sql<boolean>`part_id = any (${[...partIds]}::uuid[])`)
    .orderBy('said_at')
    .execute();
  const by = Map.groupBy(rows, (row) => row.part_id);
  return new Map([...by].map(([part, each]) => [part, new Map(each.map(({ question, did }) => [question, did]))]));
}
