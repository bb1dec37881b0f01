import { sql } from 'kysely';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Answer } from './answer.ts';
import { answersOf, versionsOf } from './answers.queries.ts';
import { keptAnswers } from './kept-answers.queries.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import { mayChoose, ownWords, type WordsOf } from './own-words.ts';
import type { AnswerRow, PlanPartRow } from './plan.ts';
import { sectionOf } from './plan.ts';
import { writesPart } from './plan-access.ts';
import { placeOf, standingOf } from './standing.ts';

/** One answer as it was sent, with the version its author had before them. */
export interface Sent {
  readonly question: string;
  readonly value: Answer;
  readonly base: number;
  /** Last time's answer, read and said to be still so. */
  readonly confirmed?: boolean;
}

export interface Saved {
  /** Questions that now have a new version. */
  readonly saved: readonly string[];
  /** Questions to which two answers stand now: whoever writes is told, and nothing is lost. */
  readonly disputed: readonly string[];
  /** By question, the version that stands now: what somebody who goes on writing rests on. */
  readonly bases: Readonly<Record<string, number>>;
}
export const NOTHING_SAVED: Saved = { saved: [], disputed: [], bases: {} };

export const NOT_YOURS = 'This part is somebody else’s to write.';

/** Throws Refused unless this person may write the part now. */
export function mustWrite(opened: OpenPlan, part: PlanPartRow): 'own' | 'for-another' {
  const section = sectionOf(opened.plan.form, part.section);
  const as = section && opened.isOpenForWriting ? writesPart(opened.doer, opened.plan, section, part) : null;
  if (as === null)
    throw new Refused(`May not write ${part.section} while the plan is ${opened.plan.state}.`, NOT_YOURS);
  return as;
}

/**
 * Saves what somebody wrote in a part, as they go: each answer that says something new becomes a version of its own. On a
 * version somebody else has written over since, both stand. The values are those readSection() has read.
 */
export async function saveAnswers(
  work: Work,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  sent: readonly Sent[],
  toldBy: string | null = null,
): Promise<Saved> {
  const writes = mustWrite(opened, part);
  const me = opened.doer.personId;
  await lockPart(work, part.id);
  await mustNotBeKept(work, opened, part, sent);
  const before = await versionsOf(work.read, opened.plan.id, part.id);
  const placed = sent.flatMap(({ question, value, base, confirmed }) => {
    const place = placeOf(before.get(question) ?? [], { base, value, by: me });
    return place === null ? [] : [{ question, value, place, confirmed: confirmed ?? false }];
  });
  mustBeTheirs(opened, part, writes, placed, before);
  await writeVersions(
    work,
    opened,
    part,
    placed.map(({ question, value, place, confirmed }) => ({
      ...{ question, value: JSON.stringify(value), version: place.version, base_version: place.baseVersion },
      ...{ confirmed, told_by: toldBy },
    })),
  );
  const written = new Map(
    placed.map(({ question, value, place }) => [question, { ...place, settles: [], value, by: me, toldBy }] as const),
  );
  const stands = [...new Set([...before.keys(), ...written.keys()])].map((question) => {
    const mine = written.get(question);
    return { question, ...standingOf([...(before.get(question) ?? []), ...(mine === undefined ? [] : [mine])]) };
  });
  const disputed = stands.filter((stand) => stand.disputed && written.has(stand.question));
  if (placed.length > 0) {
    await recordEvent(work, {
      verb: 'plan.answer',
      organisationId: opened.child.writesFor,
      childIds: [opened.child.id],
      subject: { kind: 'plan', id: opened.plan.id },
      detail: { section: part.section, answers: placed.length, disputed: disputed.length, told: toldBy !== null },
    });
    await beginPart(work, house, opened, part);
  }
  return {
    saved: placed.map(({ question }) => question),
    disputed: disputed.map(({ question }) => question),
    bases: Object.fromEntries(
      stands.flatMap(({ question, now }) => (now === undefined ? [] : [[question, now.version]])),
    ),
  };
}

export type Settled = 'settled' | 'nothing-to-settle';

/** Chooses between answers that stand against each other. What was not chosen stays to be read. */
export async function settleAnswer(
  work: Work,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  question: string,
  version: number,
): Promise<Settled> {
  const writes = mustWrite(opened, part);
  await lockPart(work, part.id);
  await mustNotBeKept(work, opened, part, [{ question }]);
  const versions: AnswerRow[] = (await answersOf(work.read, opened.plan.id, [part.id])).filter(
    (row) => row.question === question,
  );
  const { heads, disputed } = standingOf(versions);
  const chosen = heads.find((head) => head.version === version);
  if (!disputed || chosen === undefined) return 'nothing-to-settle';
  const section = sectionOf(opened.plan.form, part.section);
  if (section !== undefined && !mayChoose(section, writes, versions).includes(chosen)) throw theirs();
  const last = Math.max(...versions.map((row) => row.version));
  await writeVersions(work, opened, part, [
    {
      ...{ question, value: JSON.stringify(chosen.value), version: last + 1, base_version: chosen.version },
      ...{ settles: heads.map((head) => head.version), confirmed: false, told_by: chosen.toldBy },
    },
  ]);
  await recordEvent(work, {
    verb: 'plan.answer-chosen',
    organisationId: opened.child.writesFor,
    childIds: [opened.child.id],
    subject: { kind: 'plan', id: opened.plan.id },
    detail: { section: part.section, question, chose: version, between: heads.length },
  });
  await beginPart(work, house, opened, part);
  return 'settled';
}

/** What a child keeps from somebody is nobody else’s to write: whoever does not see it would write over it unread. */
export async function mustNotBeKept(
  work: Work,
  { plan }: OpenPlan,
  part: PlanPartRow,
  sent: readonly Pick<Sent, 'question'>[],
): Promise<void> {
  if (part.lead !== 'child') return;
  const isKept = await keptAnswers(work.read, plan.id);
  if (sent.some(({ question }) => isKept({ partId: part.id, question })))
    throw new Refused(
      'Kept by the child.',
      'The child wrote this and chose who reads it, so it stays as they wrote it.',
    );
}

/** Nobody writes over what the child, the carer, the parent or the service wrote themselves; at the same moment, both stand. */
function mustBeTheirs(
  { plan }: OpenPlan,
  part: PlanPartRow,
  writes: 'own' | 'for-another',
  placed: readonly { readonly question: string; readonly place: { readonly baseVersion: number } }[],
  before: ReadonlyMap<string, readonly WordsOf[]>,
): void {
  const section = sectionOf(plan.form, part.section);
  if (section === undefined) return;
  for (const { question, place } of placed)
    if (ownWords(section, writes, before.get(question) ?? []).some(({ version }) => version === place.baseVersion))
      throw theirs();
}

const theirs = () =>
  new Refused(
    'Their own words.',
    'They wrote this themselves, so it stays as they wrote it. Open their part for them again if it has to change.',
  );

/** Whoever writes in the same part at the same moment waits: versions are numbered one after another. */
export async function lockPart(work: Work, partId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('part ' || ${partId}, 0))`.execute(work.write);
}

interface Row {
  readonly question: string;
  readonly value: string;
  readonly version: number;
  readonly base_version: number;
  readonly settles?: number[];
  readonly confirmed: boolean;
  readonly told_by: string | null;
}

/** Writes versions as they are, by whoever asks. */
export async function writeVersions(
  work: Work,
  { child, plan }: OpenPlan,
  part: PlanPartRow,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { personId, now } = work.asking;
  await work.write
    .insertInto('answer')
    .values(
      rows.map((row) => ({
        ...row,
        ...{ plan_id: plan.id, part_id: part.id, child_id: child.id, controller_id: plan.controllerId },
        ...{ organisation_id: child.writesFor, author_id: personId, written_at: now },
      })),
    )
    .execute();
}

/** A part that is written in is being written, whatever it was: what was sent has to be sent again. */
export async function beginPart(work: Work, house: House, { child, plan }: OpenPlan, part: PlanPartRow): Promise<void> {
  if (part.state === 'in-progress') return;
  const { personId, now } = work.asking;
  const changed = await work.write
    .updateTable('plan_part')
    .set({
      state: 'in-progress',
      reason: null,
      organisation_id: child.writesFor,
      changed_by: personId,
      changed_at: now,
    })
    .where('id', '=', part.id)
    .where('plan_id', '=', plan.id)
    .where('state', '<>', 'in-progress')
    .returning('id')
    .execute();
  if (changed.length > 0) await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
}
