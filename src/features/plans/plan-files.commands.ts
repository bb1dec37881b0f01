import type { PlanQuestion } from '../../packs/model.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { FileMissing, FileRefused, openFiles } from '../../platform/files/index.ts';
import { NothingHere, type Answer as Reply, uploaded } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Answer } from './answer.ts';
import { beginPart, lockPart, mustNotBeKept, mustWrite, writeVersions } from './answers.commands.ts';
import { answersOf } from './answers.queries.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import type { PlanPartRow } from './plan.ts';
import { type AnswerFile, standingFileIds } from './plan-files.queries.ts';
import {
  type FileKind,
  type FileRow,
  fileKinds,
  fileProblems,
  filesOfAll,
  LARGEST_FILE,
  MOST_FILES,
  shownName,
  TOO_MANY,
} from './plan-files.ts';
import { headsOf } from './standing.ts';

/** Where a file is kept, and whose it is: somebody signed in, or somebody invited. */
export interface FilePlace {
  readonly planId: string;
  readonly partId: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly organisationId: string;
  readonly question: string;
  readonly by: { readonly person: string } | { readonly invitation: string };
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Keeps a file, sealed, looked at by its content and never by its name. Either how the answer names it, or what was wrong. */
export async function keepFile(
  work: Work,
  house: House,
  place: FilePlace,
  given: GivenFile,
): Promise<{ readonly row: FileRow } | { readonly problem: string }> {
  const files = await openFiles(house.dataDir, house.keys);
  try {
    const stored = await files.put(place.controllerId, given.bytes, { kinds: fileKinds, bytes: LARGEST_FILE });
    const kind = stored.kind as FileKind;
    const name = shownName(given.name, kind);
    const { id } = await work.write
      .insertInto('answer_file')
      .values({
        ...{ plan_id: place.planId, part_id: place.partId, child_id: place.childId, question: place.question, name },
        ...{ controller_id: place.controllerId, organisation_id: place.organisationId },
        ...{ keyed_hash: stored.hash, media_type: stored.mediaType, size_bytes: stored.size },
        ...('person' in place.by ? { added_by: place.by.person } : { invitation_id: place.by.invitation }),
        added_at: work.asking.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { row: { file: id, name, kind, size: stored.size } };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { problem: fileProblems[error.reason] };
  }
}

/** From now on nobody opens it, and nothing names it; `as`: the role of whoever takes it away, in words. The answer that named it is written anew by whoever calls. */
export async function takeFileAway(work: Work, file: Pick<AnswerFile, 'id'>, as: string | null): Promise<void> {
  await work.write
    .updateTable('answer_file')
    .set({ taken_away_at: work.asking.now, taken_away_as: as })
    .where('id', '=', file.id)
    .where('taken_away_at', 'is', null)
    .execute();
}

/** A file as it is handed out, under headers with which nothing in it runs. */
export async function handOut(house: House, file: AnswerFile): Promise<Reply> {
  const files = await openFiles(house.dataDir, house.keys);
  const bytes = await files.readWhole(file.controllerId, file.hash).catch((error: unknown) => {
    if (error instanceof FileMissing) throw new NothingHere('the file is not on this machine');
    throw error;
  });
  return uploaded(bytes, file.mediaType, file.name);
}

/** Adds one file to the answer of whoever writes the part: a version more. Returns what was wrong, or null. */
export async function addFile(
  work: Work,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  question: PlanQuestion,
  given: GivenFile,
  toldBy: string | null,
): Promise<string | null> {
  mustWrite(opened, part);
  await lockPart(work, part.id);
  await mustNotBeKept(work, opened, part, [{ question: question.id }]);
  const { own, all } = await standingFiles(work, opened, part, question.id);
  if (all.rows.length >= MOST_FILES) return TOO_MANY;
  const place = {
    ...{ planId: opened.plan.id, partId: part.id, childId: opened.child.id, question: question.id },
    ...{ controllerId: opened.plan.controllerId, organisationId: opened.child.writesFor },
    by: { person: opened.doer.personId },
  };
  const kept = await keepFile(work, house, place, given);
  if ('problem' in kept) return kept.problem;
  await writeFiles(work, house, opened, part, question.id, own, [...own.rows, kept.row], toldBy);
  await record(work, opened, part, 'plan.file-added', kept.row.file);
  return null;
}

/** Takes one away again, whoever of the part added it. */
export async function removeFile(
  work: Work,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  file: AnswerFile,
  as: string | null,
): Promise<void> {
  mustWrite(opened, part);
  await lockPart(work, part.id);
  await mustNotBeKept(work, opened, part, [{ question: file.question }]);
  const { own, all } = await standingFiles(work, opened, part, file.question);
  const standing = own.rows.some((row) => row.file === file.id) ? own : all;
  await takeFileAway(work, file, as);
  const left = standing.rows.filter((row) => row.file !== file.id);
  if (left.length < standing.rows.length)
    await writeFiles(work, house, opened, part, file.question, standing, left, standing.toldBy);
  await record(work, opened, part, 'plan.file-taken-away', file.id);
}

/** Every opening is written down, beside the look at the record. */
export const recordOpened = (work: Work, childId: string, organisationId: string, planId: string, fileId: string) =>
  recordEvent(work, {
    ...{ verb: 'plan.file-opened', organisationId, childIds: [childId] },
    subject: { kind: 'answer_file', id: fileId },
    detail: { plan: planId },
  });

/** Files as some versions name them, and the version that is written on those. */
interface Upon {
  readonly rows: readonly FileRow[];
  readonly toldBy: string | null;
  readonly next: { readonly version: number; readonly base_version: number; readonly settles?: number[] };
}

/**
 * What stands, and where the next version goes. Whoever is signed in writes on what those signed in added: what somebody invited
 * added stands beside it as their own, until one of theirs is taken away by whoever writes the part.
 */
async function standingFiles(work: Work, { plan }: OpenPlan, part: PlanPartRow, question: string) {
  const versions = (await answersOf(work.read, plan.id, [part.id])).filter((row) => row.question === question);
  const heads = headsOf(versions);
  const stand = await standingFileIds(work.read, part.id);
  const version = Math.max(0, ...versions.map((each) => each.version)) + 1;
  const upon = (of: typeof heads): Upon => ({
    rows: filesOfAll(of.map(({ value }) => value)).filter(({ file }) => stand.has(file)),
    toldBy: of.at(-1)?.toldBy ?? null,
    next: {
      ...{ version, base_version: of.at(-1)?.version ?? 0 },
      ...(of.length > 1 ? { settles: of.map((each) => each.version) } : {}),
    },
  });
  return { own: upon(heads.filter(({ authorId }) => authorId !== null)), all: upon(heads) };
}

async function writeFiles(
  work: Work,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  question: string,
  { next }: Upon,
  rows: readonly FileRow[],
  toldBy: string | null,
): Promise<void> {
  const value: Answer = rows.length === 0 ? null : rows;
  await writeVersions(work, opened, part, [
    { question, value: JSON.stringify(value), ...next, confirmed: false, told_by: toldBy },
  ]);
  await beginPart(work, house, opened, part);
}

const record = (work: Work, { child, plan }: OpenPlan, part: PlanPartRow, verb: string, fileId: string) =>
  recordEvent(work, {
    ...{ verb, organisationId: child.writesFor, childIds: [child.id] },
    subject: { kind: 'answer_file', id: fileId },
    detail: { plan: plan.id, section: part.section },
  });

/** What was chosen in the field for files; a browser sends an empty one where nothing was. */
export const sentFiles = (files: readonly (GivenFile & { readonly field: string })[]): readonly GivenFile[] =>
  files.filter(({ field, name }) => field === 'file' && name !== '');

/** Adds one after the other; those before one that is refused stay. What was wrong, with its name where several came. */
export async function addEach(
  sent: readonly GivenFile[],
  add: (file: GivenFile) => Promise<string | null>,
): Promise<string | null> {
  for (const [at, file] of sent.entries()) {
    const wrong = await add(file);
    if (wrong === null) continue;
    const before = at === 0 ? '' : at === 1 ? '. The one before it is added' : `. The ${at} before it are added`;
    return sent.length === 1 ? wrong : `${file.name}: ${wrong}${before}`;
  }
  return null;
}
